//! Fields, rows and counts as the files say them.

use toml::de::DeValue;

use super::super::table::{At, Table, among, integer, whole};
use super::{Log, each};
use crate::catalogue::{CardSource, Section};
use crate::text::Msg;

pub struct RawField<'s> {
    pub name: At<'s, String>,
    pub kind: At<'s, String>,
    pub choices: Vec<RawChoice<'s>>,
    pub min: Option<At<'s, u32>>,
    pub max: Option<At<'s, u32>>,
    pub days: Option<At<'s, (i32, i32)>>,
    pub reading: Option<At<'s, String>>,
    pub card: Option<At<'s, CardSource>>,
    pub when: Option<At<'s, String>>,
    pub preset: Option<At<'s, RawValue>>,
    pub optional: bool,
    pub section: Option<Section>,
}

pub struct RawChoice<'s> {
    pub id: At<'s, String>,
    pub when: Option<At<'s, String>>,
}

/// A preset as it is written.
pub enum RawValue {
    Flag(bool),
    Number(u32),
    Text(String),
    List(Vec<String>),
}

impl RawValue {
    /// What is written, if an answer can be written so.
    pub fn read(v: &DeValue<'_>) -> Option<Self> {
        match v {
            DeValue::Boolean(yes) => Some(Self::Flag(*yes)),
            DeValue::Integer(_) => whole(v).map(Self::Number),
            DeValue::String(text) => Some(Self::Text(text.to_string())),
            DeValue::Array(list) => {
                let ids = list.iter().map(|id| id.get_ref().as_str().map(str::to_owned));
                ids.collect::<Option<_>>().map(Self::List)
            }
            DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
        }
    }
}

/// A group of fields for each of several persons.
pub struct RawRows<'s> {
    pub name: At<'s, String>,
    pub count: At<'s, String>,
    pub fields: Vec<RawField<'s>>,
}

/// A number for rules.
pub struct RawCount<'s> {
    pub name: At<'s, String>,
    pub rows: At<'s, String>,
    pub when: At<'s, String>,
    pub with_self: Option<At<'s, String>>,
}

/// What a file of shared fields holds.
#[derive(Default)]
pub struct RawShared<'s> {
    pub fields: Vec<RawField<'s>>,
    pub rows: Vec<RawRows<'s>>,
    pub counts: Vec<RawCount<'s>>,
}

impl<'s> RawShared<'s> {
    /// The same with what a further file holds.
    pub fn add(&mut self, more: RawShared<'s>) {
        self.fields.extend(more.fields);
        self.rows.extend(more.rows);
        self.counts.extend(more.counts);
    }
}

/// Reads `fields.toml` or one of `fields/*.toml`: what is shared.
pub fn shared<'s>(mut t: Table<'_, 's>, log: &mut Log) -> RawShared<'s> {
    let fields = each(t.tables(log, "fields"), log, field);
    let rows = each(t.tables(log, "rows"), log, |t, log| {
        let name = t.text(log, "name", "\"member\"");
        let count = t.text(log, "count", "\"members\"");
        let fields = each(t.tables(log, "fields"), log, field);
        Some(RawRows { name: name?, count: count?, fields })
    });
    let counts = each(t.tables(log, "counts"), log, |t, log| {
        let name = t.text(log, "name", "\"children\"");
        let rows = t.text(log, "rows", "\"member\"");
        let when = t.text(log, "when", "\"member_grade <= 17\"");
        let with_self = t.maybe_text(log, "self", "\"for_self && grade <= 17\"");
        Some(RawCount { name: name?, rows: rows?, when: when?, with_self })
    });
    t.finish(log);
    RawShared { fields, rows, counts }
}

pub fn field<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawField<'s>> {
    const CARD: [(&str, CardSource); 4] = [
        ("name", CardSource::Name),
        ("address", CardSource::Address),
        ("birth", CardSource::Birth),
        ("sex", CardSource::Sex),
    ];
    let name = t.text(log, "name", "\"copies\"");
    let kind = t.text(log, "kind", "\"choice\"");
    let choices = choices(t, log);
    let min = t.maybe(log, "min", "1", whole);
    let max = t.maybe(log, "max", "10", whole);
    let days = t.maybe(log, "days", "[-14, 0]", |v| {
        let mut list = v.as_array()?.iter().map(|day| integer(day.get_ref()));
        let (earliest, latest) = (list.next()??, list.next()??);
        list.next().is_none().then_some((earliest, latest))
    });
    let reading = t.maybe_text(log, "reading", "\"requester_kana\"");
    let card = t.one_of(log, "card", "mistake-card", &CARD);
    let when = t.maybe_text(log, "when", "\"for_self\"");
    let preset = t.maybe(log, "preset", "1", RawValue::read);
    let optional = t.flag(log, "optional");
    let section = t.one_of(log, "section", "mistake-section", &Section::ALL.map(|s| (s.id(), s))).map(|at| at.value);
    Some(RawField { name: name?, kind: kind?, choices, min, max, days, reading, card, when, preset, optional, section })
}

/// Choices are ids, or `{ id = …, when = … }` where one is not always offered.
fn choices<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Vec<RawChoice<'s>> {
    let here = t.here(());
    let doc = here.doc();
    let Some(list) = t.maybe(log, "choices", "[\"yes\", \"no\"]", DeValue::as_array) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    for value in list.value {
        if let Some(id) = value.get_ref().as_str() {
            read.push(RawChoice { id: doc.at(value.span(), id.to_owned()), when: None });
        } else if let Some(mut table) = Table::entry(doc, value) {
            let id = table.text(log, "id", "\"…\"");
            let when = table.maybe_text(log, "when", "\"for_self\"");
            table.finish(log);
            read.extend(id.map(|id| RawChoice { id, when }));
        } else {
            let mend = Msg::new("mend-write").text("text", "{ id = \"…\", when = \"…\" }");
            log.push(doc.at(value.span(), ()).wrong("mistake-choice", mend));
        }
    }
    read
}

impl<'s> Table<'_, 's> {
    /// A text that need not be there and stands for one of a list.
    pub fn one_of<T: Copy>(
        &mut self,
        log: &mut Log,
        key: &'static str,
        what: &'static str,
        known: &[(&'static str, T)],
    ) -> Option<At<'s, T>> {
        let example = known.first().map_or_else(String::new, |(word, _)| format!("\"{word}\""));
        let written = self.maybe_text(log, key, &example)?;
        let found = known.iter().find(|(word, _)| *word == written.value);
        if found.is_none() {
            let mend = among(&written.value, known.iter().map(|(word, _)| *word));
            log.push(written.wrong(Msg::new(what).text("name", written.value.clone()), mend));
        }
        found.map(|(_, value)| written.with(*value))
    }
}
