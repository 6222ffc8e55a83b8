//! A procedure as its file says it.

use jiff::civil::Date;

use super::super::table::{At, Table, whole};
use super::field::{RawField, field};
use super::{Log, each, fact};
use crate::catalogue::deadline::{FirstDay, WhenClosed};
use crate::catalogue::{CheckEffect, Fact, ProcedureKind};
use crate::text::Msg;

/// One of `procedures/*.toml`.
pub struct RawProcedure<'s> {
    pub id: At<'s, String>,
    pub valid_from: At<'s, Date>,
    pub valid_until: Option<At<'s, Date>>,
    pub kind: ProcedureKind,
    pub icon: At<'s, String>,
    pub official: String,
    pub law: String,
    pub form: Option<At<'s, String>>,
    pub counter: At<'s, String>,
    pub uses: Vec<At<'s, String>>,
    pub online: Option<At<'s, String>>,
    pub convenience: Option<RawConvenience<'s>>,
    pub people: Option<RawPeople<'s>>,
    pub fact: Fact,
    pub fields: Vec<RawField<'s>>,
    pub deadlines: Vec<RawDeadline<'s>>,
    pub fees: Vec<RawFeeRule<'s>>,
    pub checks: Vec<RawCheck<'s>>,
}

pub struct RawConvenience<'s> {
    pub fee: u32,
    pub when: Option<At<'s, String>>,
    pub fact: Fact,
}

pub struct RawPeople<'s> {
    pub rows: At<'s, String>,
    pub when: Option<At<'s, String>>,
}

pub struct RawDeadline<'s> {
    pub name: At<'s, String>,
    pub from: At<'s, String>,
    pub days: Option<At<'s, u32>>,
    pub months: Option<At<'s, u32>>,
    pub end_of_month: bool,
    pub first_day: FirstDay,
    pub closed: WhenClosed,
    pub law: String,
    pub when: Option<At<'s, String>>,
}

pub struct RawFeeRule<'s> {
    pub code: At<'s, String>,
    pub qty: Option<At<'s, String>>,
    pub when: Option<At<'s, String>>,
    pub exempt: Vec<(At<'s, String>, At<'s, String>)>,
}

pub struct RawCheck<'s> {
    pub id: At<'s, String>,
    pub effect: CheckEffect,
    pub when: At<'s, String>,
}

/// Reads one procedure.
pub fn procedure<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawProcedure<'s>> {
    const KINDS: [(&str, ProcedureKind); 3] = [
        ("request", ProcedureKind::Request),
        ("notice", ProcedureKind::Notice),
        ("application", ProcedureKind::Application),
    ];
    let id = t.text(log, "id", "\"juminhyo\"");
    let valid_from = t.day(log, "valid_from");
    let valid_until = t.maybe_day(log, "valid_until");
    let kind = t.must_be_one_of(log, "kind", "mistake-procedure-kind", &KINDS);
    let icon = t.text(log, "icon", "\"document\"");
    let official = t.text(log, "official", "\"住民票の写し等交付請求書\"");
    let law = t.text(log, "law", "\"住民基本台帳法第12条\"");
    let form = t.maybe_text(log, "form", "\"juminhyo\"");
    let counter = t.text(log, "counter", "\"shimin\"");
    let uses = t.texts(log, "uses", "[\"for_self\"]");
    let online = t.maybe_text(log, "online", "\"juminhyo\"");
    let convenience = t.table(log, "convenience", "{ fee = 200, source = \"…\" }", |t, log| {
        let fee = t.number(log, "fee", "200");
        let when = t.maybe_text(log, "when", "\"for_self\"");
        let fact = fact(t, log);
        Some(RawConvenience { fee: fee?.value, when, fact: fact? })
    });
    let people = t.table(log, "people", "{ rows = \"member\" }", |t, log| {
        let rows = t.text(log, "rows", "\"member\"");
        let when = t.maybe_text(log, "when", "\"member_grade <= 17\"");
        Some(RawPeople { rows: rows?, when })
    });
    let fact = fact(&mut t, log);
    let fields = each(t.tables(log, "fields"), log, field);
    let deadlines = each(t.tables(log, "deadlines"), log, deadline);
    let fees = each(t.tables(log, "fees"), log, fee_rule);
    let checks = each(t.tables(log, "checks"), log, check);
    t.finish(log);
    let (id, valid_from, kind, icon) = (id?, valid_from?, kind?.value, icon?);
    let (official, law, counter, fact) = (official?.value, law?.value, counter?, fact?);
    Some(RawProcedure {
        id,
        valid_from,
        valid_until,
        kind,
        icon,
        official,
        law,
        form,
        counter,
        uses,
        online,
        convenience,
        people,
        fact,
        fields,
        deadlines,
        fees,
        checks,
    })
}

fn deadline<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawDeadline<'s>> {
    const FIRST: [(&str, FirstDay); 2] = [("next", FirstDay::Next), ("same", FirstDay::Same)];
    const CLOSED: [(&str, WhenClosed); 2] = [("next-open", WhenClosed::NextOpen), ("stands", WhenClosed::Stands)];
    let name = t.text(log, "name", "\"moving_in_due\"");
    let from = t.text(log, "from", "\"moved_on\"");
    let days = t.maybe(log, "days", "14", whole);
    let months = t.maybe(log, "months", "3", whole);
    let end_of_month = t.flag(log, "end_of_month");
    let first_day = t.must_be_one_of(log, "first_day", "mistake-first-day", &FIRST);
    let closed = t.must_be_one_of(log, "closed", "mistake-closed", &CLOSED);
    let law = t.text(log, "law", "\"住民基本台帳法第22条\"");
    let when = t.maybe_text(log, "when", "\"for_self\"");
    let (name, from, law) = (name?, from?, law?.value);
    let (first_day, closed) = (first_day?.value, closed?.value);
    Some(RawDeadline { name, from, days, months, end_of_month, first_day, closed, law, when })
}

fn fee_rule<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawFeeRule<'s>> {
    let code = t.text(log, "code", "\"101\"");
    let qty = t.maybe_text(log, "qty", "\"copies\"");
    let when = t.maybe_text(log, "when", "\"for_self\"");
    let exempt = each(t.tables(log, "exempt"), log, |t, log| {
        let reason = t.text(log, "reason", "\"N104\"");
        let when = t.text(log, "when", "\"purpose_of_use == 'pension'\"");
        Some((reason?, when?))
    });
    Some(RawFeeRule { code: code?, qty, when, exempt })
}

fn check<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawCheck<'s>> {
    const EFFECTS: [(&str, CheckEffect); 3] =
        [("refuse", CheckEffect::Refuse), ("bring", CheckEffect::Bring), ("note", CheckEffect::Note)];
    let id = t.text(log, "id", "\"id-photo\"");
    let effect = t.must_be_one_of(log, "effect", "mistake-effect", &EFFECTS);
    let when = t.text(log, "when", "\"!by_card\"");
    Some(RawCheck { id: id?, effect: effect?.value, when: when? })
}

impl<'d, 's> Table<'d, 's> {
    /// A text that must be there and stands for one of a list.
    pub fn must_be_one_of<T: Copy>(
        &mut self,
        log: &mut Log,
        key: &'static str,
        what: &'static str,
        known: &[(&'static str, T)],
    ) -> Option<At<'s, T>> {
        if !self.has(key) {
            let words: Vec<String> = known.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            let missing = Msg::new("mistake-missing").text("key", key);
            let instead = Msg::new("mend-write").text("text", format!("{key} = {}", words.join(" | ")));
            log.push(self.here(()).wrong(missing, instead));
            self.ask(key);
            return None;
        }
        self.one_of(log, key, what, known)
    }

    /// A small table that need not be there.
    pub fn table<T>(
        &mut self,
        log: &mut Log,
        key: &'static str,
        example: &str,
        read: impl FnOnce(&mut Table<'d, 's>, &mut Log) -> Option<T>,
    ) -> Option<T> {
        let mut inside = self.maybe_entry(log, key, example)?;
        let found = read(&mut inside, log);
        inside.finish(log);
        found
    }
}
