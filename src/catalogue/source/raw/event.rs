//! Life events and menus as their files say them.

use jiff::civil::Date;

use super::super::table::{At, Table};
use super::{Log, RawValue, each, fact};
use crate::catalogue::Fact;

/// One of `life-events/*.toml`.
pub struct RawEvent<'s> {
    pub id: At<'s, String>,
    pub valid_from: At<'s, Date>,
    pub valid_until: Option<At<'s, Date>>,
    pub icon: At<'s, String>,
    pub asks: Vec<At<'s, String>>,
    pub gives: Vec<RawGift<'s>>,
    pub items: Vec<RawItem<'s>>,
    pub fact: Fact,
}

/// An answer that the event gives: a value, or the answer to one of its own questions.
pub struct RawGift<'s> {
    pub field: At<'s, String>,
    pub value: Option<At<'s, RawValue>>,
    pub from: Option<At<'s, String>>,
}

pub struct RawItem<'s> {
    pub procedure: At<'s, String>,
    pub needed: Vec<RawBecause<'s>>,
    pub later: Vec<RawBecause<'s>>,
    pub otherwise: Option<At<'s, String>>,
}

pub struct RawBecause<'s> {
    pub when: Option<At<'s, String>>,
    pub because: At<'s, String>,
    pub by: Option<At<'s, String>>,
}

/// An entry of `menus.toml`.
pub struct RawMenu<'s> {
    pub id: At<'s, String>,
    pub icon: At<'s, String>,
    pub events: Vec<At<'s, String>>,
    pub procedures: Vec<At<'s, String>>,
}

/// Reads one life event.
pub fn event<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawEvent<'s>> {
    let id = t.text(log, "id", "\"moving-in\"");
    let valid_from = t.day(log, "valid_from");
    let valid_until = t.maybe_day(log, "valid_until");
    let icon = t.text(log, "icon", "\"truck\"");
    let asks = t.texts(log, "asks", "[\"moved_on\"]");
    let gives = each(t.tables(log, "gives"), log, |t, log| {
        let field = t.text(log, "field", "\"child_since\"");
        let value = t.maybe(log, "value", "\"born\"", RawValue::read);
        let from = t.maybe_text(log, "from", "\"born_on\"");
        Some(RawGift { field: field?, value, from })
    });
    let fact = fact(&mut t, log);
    let items = each(t.tables(log, "items"), log, |t, log| {
        let procedure = t.text(log, "procedure", "\"tennyu\"");
        let needed = each(t.tables(log, "needed"), log, because);
        let later = each(t.tables(log, "later"), log, because);
        let otherwise = t.maybe_text(log, "otherwise", "\"kokuho-by-work\"");
        Some(RawItem { procedure: procedure?, needed, later, otherwise })
    });
    t.finish(log);
    Some(RawEvent { id: id?, valid_from: valid_from?, valid_until, icon: icon?, asks, gives, items, fact: fact? })
}

fn because<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawBecause<'s>> {
    let when = t.maybe_text(log, "when", "\"insurance == 'none'\"");
    let because = t.text(log, "because", "\"kokuho-no-other\"");
    let by = t.maybe_text(log, "by", "\"kokuho_join_due\"");
    Some(RawBecause { when, because: because?, by })
}

/// Reads `menus.toml`.
pub fn menus<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Vec<RawMenu<'s>> {
    let menus = each(t.tables(log, "menus"), log, |t, log| {
        let id = t.text(log, "id", "\"certificates\"");
        let icon = t.text(log, "icon", "\"file-text\"");
        let events = t.texts(log, "events", "[\"moving-in\"]");
        let procedures = t.texts(log, "procedures", "[\"juminhyo\"]");
        Some(RawMenu { id: id?, icon: icon?, events, procedures })
    });
    t.finish(log);
    menus
}
