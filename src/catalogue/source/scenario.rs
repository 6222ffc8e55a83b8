//! Scenarios: what must come out for somebody, written by staff before the rules run, each with its law.
//!
//! Here they are read; `visit::scenario` plays them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::de::DeValue;

use super::raw::{Log, each};
use super::table::{At, Mistake, Table, date, whole};
use super::{SourceFile, parse};
use crate::text::Msg;

/// One file of `scenarios/`.
pub struct Scenario<'s> {
    /// Who comes, in a sentence.
    pub title: At<'s, String>,
    /// The day it is judged by.
    pub today: Date,
    /// The life event, if there is one.
    pub event: Option<At<'s, String>>,
    /// What is chosen beside it.
    pub procedures: Vec<At<'s, String>>,
    /// A card was read.
    pub by_card: bool,
    /// The card's address is in this city.
    pub resident: bool,
    /// The requester's date of birth.
    pub birth: Option<Date>,
    /// The card's last day.
    pub card_expires: Option<Date>,
    /// Nothing else of the event is needed.
    pub exactly: bool,
    /// Answers by key: `moved_on`, `juminhyo.copies`.
    pub answers: Vec<(At<'s, String>, Answer)>,
    /// Persons, each with answers by field.
    pub members: Vec<Vec<(At<'s, String>, Answer)>>,
    /// What must come out.
    pub expects: Vec<Expect<'s>>,
}

/// An answer as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(u32),
    /// A choice, or words.
    Text(String),
    /// Several choices.
    List(Vec<String>),
    /// A day.
    Day(Date),
}

/// What is expected of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Is {
    /// The life event needs it.
    Needed,
    /// The life event needs it later.
    Later,
    /// The life event does not need it.
    NotNeeded,
    /// Chosen by itself: nothing refuses it.
    Issued,
    /// Chosen by itself: found out before the queue that it cannot be.
    Refused,
}

impl Is {
    const ALL: [(&'static str, Self); 5] = [
        ("needed", Self::Needed),
        ("later", Self::Later),
        ("not-needed", Self::NotNeeded),
        ("issued", Self::Issued),
        ("refused", Self::Refused),
    ];

    /// As it is written.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, is)| *is == self).map_or("", |(id, _)| id)
    }

    /// Whether the procedure comes about: the one half of what a procedure's scenarios must cover.
    pub const fn comes_about(self) -> bool {
        matches!(self, Self::Needed | Self::Issued)
    }
}

/// One expectation; what it does not say is not looked at.
pub struct Expect<'s> {
    /// Of which procedure.
    pub procedure: At<'s, String>,
    /// What comes of it.
    pub is: At<'s, Is>,
    /// The reason's id.
    pub because: Option<At<'s, String>>,
    /// The last day.
    pub by: Option<At<'s, Date>>,
    /// Of which deadline.
    pub deadline: Option<At<'s, String>>,
    /// Exactly what must be brought.
    pub bring: Option<At<'s, Vec<String>>>,
    /// Among what is noted.
    pub note: Option<At<'s, Vec<String>>>,
    /// What refuses it.
    pub check: Option<At<'s, String>>,
    /// Yen.
    pub fee: Option<At<'s, u32>>,
    /// The waiver.
    pub reason: Option<At<'s, String>>,
    /// The law or page that says so.
    pub law: String,
}

/// Reads the scenarios among a city's files.
///
/// # Errors
/// Every [`Mistake`], in the order of files and lines.
pub fn read(files: &[SourceFile]) -> Result<Vec<Scenario<'_>>, Vec<Mistake>> {
    let mut log = Vec::new();
    let mut scenarios = Vec::new();
    for file in files.iter().filter(|file| file.name.starts_with("scenarios/")) {
        let (doc, table) = parse(file, &mut log);
        scenarios.extend(scenario(Table::root(doc, &table), &mut log));
    }
    log.sort_by(|a, b| a.place.cmp(&b.place));
    if log.is_empty() { Ok(scenarios) } else { Err(log) }
}

fn scenario<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<Scenario<'s>> {
    let title = t.text(log, "title", "\"4人家族が大阪から引っ越してきた\"");
    let today = t.day(log, "today");
    let event = t.maybe_text(log, "event", "\"moving-in\"");
    let procedures = t.texts(log, "procedures", "[\"juminhyo\"]");
    let by_card = t.flag(log, "by_card");
    let resident = t.maybe(log, "resident", "true", DeValue::as_bool).is_none_or(|at| at.value);
    let birth = t.maybe_day(log, "birth").map(|at| at.value);
    let card_expires = t.maybe_day(log, "card_expires").map(|at| at.value);
    let exactly = t.flag(log, "exactly");
    let given = t.maybe_entry(log, "answers", "{ for_self = true }").map(|mut t| answers(&mut t, log));
    let members = t.tables(log, "members").into_iter().map(|mut t| answers(&mut t, log)).collect();
    let expects = each(t.tables(log, "expect"), log, expect);
    t.finish(log);
    let (title, today, answers) = (title?, today?.value, given.unwrap_or_default());
    Some(Scenario {
        title,
        today,
        event,
        procedures,
        by_card,
        resident,
        birth,
        card_expires,
        exactly,
        answers,
        members,
        expects,
    })
}

/// Every entry of a table is an answer; whether its name is a field is seen when the scenario is played.
fn answers<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Vec<(At<'s, String>, Answer)> {
    let mut found = Vec::new();
    for (key, value) in t.entries() {
        match answer(value.value) {
            Some(answer) => found.push((key, answer)),
            None => log.push(value.wrong("mistake-answer", Msg::new("mend-answer"))),
        }
    }
    found
}

fn answer(value: &DeValue<'_>) -> Option<Answer> {
    match value {
        DeValue::Boolean(yes) => Some(Answer::Flag(*yes)),
        DeValue::Integer(_) => whole(value).map(Answer::Number),
        DeValue::String(text) => Some(Answer::Text(text.to_string())),
        DeValue::Datetime(_) => date(value).map(Answer::Day),
        DeValue::Array(list) => {
            let ids = list.iter().map(|id| id.get_ref().as_str().map(str::to_owned));
            ids.collect::<Option<_>>().map(Answer::List)
        }
        DeValue::Float(_) | DeValue::Table(_) => None,
    }
}

fn expect<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<Expect<'s>> {
    let procedure = t.text(log, "procedure", "\"juminhyo\"");
    let is = t.must_be_one_of(log, "is", "mistake-is", &Is::ALL);
    let because = t.maybe_text(log, "because", "\"…\"");
    let by = t.maybe_day(log, "by");
    let deadline = t.maybe_text(log, "deadline", "\"…\"");
    let list = |v: &DeValue<'_>| {
        v.as_array()?.iter().map(|id| id.get_ref().as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
    };
    let bring = t.maybe(log, "bring", "[\"id-card\"]", list);
    let note = t.maybe(log, "note", "[\"…\"]", list);
    let check = t.maybe_text(log, "check", "\"…\"");
    let fee = t.maybe(log, "fee", "300", whole);
    let reason = t.maybe_text(log, "reason", "\"SEIHO\"");
    let law = t.text(log, "law", "\"住民基本台帳法第22条\"");
    let (procedure, is, law) = (procedure?, is?, law?.value);
    Some(Expect { procedure, is, because, by, deadline, bring, note, check, fee, reason, law })
}

/// How many scenarios expect each procedure to come about, and how many not to.
pub fn coverage(scenarios: &[Scenario<'_>]) -> BTreeMap<String, (u32, u32)> {
    let mut table: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for expect in scenarios.iter().flat_map(|s| &s.expects) {
        let entry = table.entry(expect.procedure.value.clone()).or_default();
        match expect.is.value {
            is if is.comes_about() => entry.0 += 1,
            _ => entry.1 += 1,
        }
    }
    table
}
