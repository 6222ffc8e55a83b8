//! What the files say, as they say it: keys and types are right, names and rules are not looked at yet.

mod event;
mod field;
mod procedure;

use jiff::civil::Date;

use super::table::{At, Mistake, Table, date, whole};
use crate::catalogue::{Fact, Localised, Term};

pub use event::{RawBecause, RawEvent, RawGift, RawItem, RawMenu, event, menus};
pub use field::{RawField, RawShared, RawValue, shared};
pub use procedure::{RawCheck, RawDeadline, RawFeeRule, RawProcedure, procedure};

/// `city.toml`.
pub struct RawCity<'s> {
    pub code: At<'s, String>,
    pub name: Localised,
    pub mayor: String,
    pub demo: bool,
    pub band: At<'s, String>,
    pub offline_bands: Vec<(At<'s, String>, At<'s, String>)>,
    pub register_place: Localised,
    pub home: Vec<At<'s, String>>,
    pub languages: Vec<At<'s, String>>,
    pub link_hosts: Vec<At<'s, String>>,
    pub link_days: Option<At<'s, u32>>,
    pub offers: Vec<At<'s, String>>,
    pub renewal: Option<At<'s, String>>,
    pub closed: Vec<RawClosed<'s>>,
    pub opened: Vec<Date>,
    pub counters: Vec<RawCounter<'s>>,
    pub staff: Vec<(At<'s, String>, String)>,
    pub links: Vec<RawLink<'s>>,
    pub fees: Vec<RawFee<'s>>,
    pub keep: [Option<At<'s, u32>>; 3],
    pub offer_help: Vec<(At<'s, String>, At<'s, Option<u32>>)>,
}

/// When the counters are closed: each year from one day to another, or on one day.
pub struct RawClosed<'s> {
    pub from: Option<At<'s, String>>,
    pub until: Option<At<'s, String>>,
    pub day: Option<At<'s, Date>>,
    pub here: At<'s, ()>,
}

pub struct RawCounter<'s> {
    pub id: At<'s, String>,
    pub sign: String,
    pub name: Localised,
    pub way: Localised,
    pub term: RawTerm<'s>,
    pub fact: Fact,
}

pub struct RawLink<'s> {
    pub id: At<'s, String>,
    pub url: At<'s, String>,
    pub checked_on: Option<Date>,
    pub term: RawTerm<'s>,
    pub fact: Fact,
}

/// From which day to which. An open one has no first day; its place is then that of the entry's name.
pub struct RawTerm<'s> {
    pub from: At<'s, Date>,
    pub until: Option<At<'s, Date>>,
    pub open: bool,
}

impl RawTerm<'_> {
    pub fn term(&self) -> Term {
        Term { from: (!self.open).then_some(self.from.value), until: self.until.as_ref().map(|at| at.value) }
    }
}

pub struct RawFee<'s> {
    pub code: At<'s, String>,
    pub name: Localised,
    pub unit: u32,
    pub exempt: Vec<(At<'s, String>, Localised)>,
    pub valid_from: At<'s, Date>,
    pub valid_until: Option<At<'s, Date>>,
    pub fact: Fact,
}

pub type Log = Vec<Mistake>;

/// Reads `city.toml`. The key `base` is the loader's.
pub fn city<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawCity<'s>> {
    let code = t.text(log, "code", "\"402311\"");
    let name = t.words(log, "name", "那珂川市");
    let mayor = t.text(log, "mayor", "\"那珂川市長\"");
    let demo = t.flag(log, "demo");
    let band = t.text(log, "band", "\"A\"");
    let offline_bands = t.pairs(log, "offline_bands", "{ K01 = \"P\" }");
    let register_place = t.words(log, "register_place", "会計");
    let home = t.texts(log, "home", "[\"福岡県那珂川市\"]");
    let languages = t.texts(log, "languages", "[\"ja\", \"ja-yasashii\", \"en\"]");
    let link_hosts = t.texts(log, "link_hosts", "[\"www.example.lg.jp\"]");
    let link_days = t.maybe(log, "link_days", "180", whole);
    let offers = t.texts(log, "offers", "[\"juminhyo\"]");
    let renewal = t.maybe_text(log, "renewal", "\"card-renew\"");
    let closed = each(t.tables(log, "closed"), log, |t, log| {
        let from = t.maybe_text(log, "from", "\"12-29\"");
        let until = t.maybe_text(log, "until", "\"01-03\"");
        let day = t.maybe_day(log, "day");
        let _known = fact(t, log);
        Some(RawClosed { from, until, day, here: t.here(()) })
    });
    let opened = t.maybe(log, "opened", "[2026-05-04]", |v| {
        v.as_array()?.iter().map(|day| date(day.get_ref())).collect::<Option<Vec<_>>>()
    });
    let opened = opened.map(|at| at.value).unwrap_or_default();
    let _loaders = t.maybe_text(log, "base", "\"nakagawa\"");
    let keep = [("keep_days", "7"), ("keep_unfinished_days", "30"), ("keep_audit_days", "1827")];
    let keep = keep.map(|(key, example)| t.maybe(log, key, example, whole));
    let offer_help = t.maybe_entry(log, "offer_help", "{ usual = 60, check = 120 }");
    let offer_help = offer_help.map(|table| table.entries()).unwrap_or_default();
    let offer_help = offer_help.into_iter().map(|(page, value)| (page, value.with(whole(value.value)))).collect();
    let counters = each(t.tables(log, "counters"), log, counter);
    let staff = each(t.tables(log, "staff"), log, |t, log| {
        let id = t.text(log, "id", "\"s01\"");
        let name = t.text(log, "name", "\"…\"");
        Some((id?, name?.value))
    });
    let links = each(t.tables(log, "links"), log, link);
    let fees = each(t.tables(log, "fees"), log, fee);
    t.finish(log);
    let (code, name, mayor, band) = (code?, name?, mayor?.value, band?);
    let register_place = register_place?;
    Some(RawCity {
        code,
        name,
        mayor,
        demo,
        band,
        offline_bands,
        register_place,
        home,
        languages,
        link_hosts,
        link_days,
        offers,
        renewal,
        closed,
        opened,
        counters,
        staff,
        links,
        fees,
        keep,
        offer_help,
    })
}

/// Reads every entry; those with a mistake are noted and left out.
pub fn each<'d, 's, T>(
    tables: Vec<Table<'d, 's>>,
    log: &mut Log,
    mut read: impl FnMut(&mut Table<'d, 's>, &mut Log) -> Option<T>,
) -> Vec<T> {
    let mut list = Vec::with_capacity(tables.len());
    for mut table in tables {
        list.extend(read(&mut table, log));
        table.finish(log);
    }
    list
}

pub fn fact(t: &mut Table<'_, '_>, log: &mut Log) -> Option<Fact> {
    let source = t.text(log, "source", "\"…\"");
    let verified = t.flag(log, "verified");
    Some(Fact { source: source?.value, verified })
}

fn counter<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawCounter<'s>> {
    let id = t.text(log, "id", "\"shimin\"");
    let sign = t.text(log, "sign", "\"1\"");
    let name = t.words(log, "name", "市民課");
    let way = t.words(log, "way", "うしろを向いて、まっすぐ");
    let term = term(t, log, id.as_ref());
    let fact = fact(t, log);
    Some(RawCounter { id: id?, sign: sign?.value, name: name?, way: way?, term: term?, fact: fact? })
}

fn link<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawLink<'s>> {
    let id = t.text(log, "id", "\"juminhyo\"");
    let url = t.text(log, "url", "\"https://…\"");
    let checked_on = t.maybe_day(log, "checked_on").map(|at| at.value);
    let term = term(t, log, id.as_ref());
    let fact = fact(t, log);
    Some(RawLink { id: id?, url: url?, checked_on, term: term?, fact: fact? })
}

/// Days that need not be said: without a first one an entry has always been so.
fn term<'s>(t: &mut Table<'_, 's>, log: &mut Log, id: Option<&At<'s, String>>) -> Option<RawTerm<'s>> {
    let from = t.maybe_day(log, "valid_from");
    let until = t.maybe_day(log, "valid_until");
    let open = from.is_none();
    let from = from.or_else(|| Some(id?.with(Date::MIN)))?;
    Some(RawTerm { from, until, open })
}

fn fee<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawFee<'s>> {
    let code = t.text(log, "code", "\"101\"");
    let name = t.words(log, "name", "住民票の写し");
    let unit = t.number(log, "unit", "300");
    let exempt = each(t.tables(log, "exempt"), log, |t, log| {
        let reason = t.text(log, "reason", "\"N104\"");
        let words = t.words(log, "words", "国民年金法第104条");
        Some((reason?, words?))
    });
    let valid_from = t.day(log, "valid_from");
    let valid_until = t.maybe_day(log, "valid_until");
    let fact = fact(t, log);
    let (code, name, unit, valid_from) = (code?, name?, unit?.value, valid_from?);
    Some(RawFee { code, name, unit, exempt, valid_from, valid_until, fact: fact? })
}
