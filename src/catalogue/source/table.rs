//! A TOML table as it is read key by key: what is missing, of another type or unknown is noted with its place, and
//! reading goes on, so that staff see every mistake at once.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::near::nearest;
use crate::catalogue::Localised;
use crate::text::{Locale, Msg};

/// A file that is being read.
#[derive(Clone, Copy)]
pub struct Doc<'s> {
    /// Its name within the city's folder.
    pub name: &'s str,
    /// Its name as mistakes show it.
    pub shown: &'s str,
    /// Its text.
    pub text: &'s str,
}

impl<'s> Doc<'s> {
    /// The place of a byte.
    pub fn place(self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Place {
            file: self.shown.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }

    /// The line of a byte, without what surrounds it.
    pub fn line(self, offset: usize) -> &'s str {
        let start = self.text.get(..offset).map_or(0, |before| before.rfind('\n').map_or(0, |i| i + 1));
        self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }

    /// A mistake at a byte.
    pub fn wrong(self, offset: usize, what: Msg, instead: Option<Msg>) -> Mistake {
        Mistake { place: self.place(offset), line: self.line(offset).to_owned(), what, instead }
    }

    /// A value of this file.
    pub const fn at<T>(self, span: Range<usize>, value: T) -> At<'s, T> {
        At { doc: self, span, value }
    }
}

/// Where something is written. Lines and columns (in characters) are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's name within the city's folder.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// A mistake in a city's folder: where, what is wrong, what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where.
    pub place: Place,
    /// The line as it is written.
    pub line: String,
    /// What is wrong (`mistake-…`).
    pub what: Msg,
    /// What to write instead (`mend-…`).
    pub instead: Option<Msg>,
}

/// A value that knows where it is written.
#[derive(Clone)]
pub struct At<'s, T> {
    doc: Doc<'s>,
    span: Range<usize>,
    /// The value.
    pub value: T,
}

impl<'s, T> At<'s, T> {
    /// The file.
    pub const fn doc(&self) -> Doc<'s> {
        self.doc
    }

    /// Another value at the same place.
    pub fn with<U>(&self, value: U) -> At<'s, U> {
        At { doc: self.doc, span: self.span.clone(), value }
    }

    /// A mistake here.
    pub fn wrong(&self, what: impl Into<Msg>, instead: impl Into<Option<Msg>>) -> Mistake {
        self.doc.wrong(self.span.start, what.into(), instead.into())
    }
}

impl<T: AsRef<str>> At<'_, T> {
    /// A mistake at a byte of a text value: exactly there where the text stands in the file as it is, else at its
    /// beginning.
    pub fn wrong_within(&self, offset: usize, what: Msg, instead: Option<Msg>) -> Mistake {
        let raw = self.doc.text.get(self.span.clone()).unwrap_or_default();
        let inside = raw.find(self.value.as_ref()).map_or(0, |quotes| quotes + offset);
        self.doc.wrong(self.span.start + inside, what, instead)
    }

    /// The mistake of a name that is none of `known`: answered with the nearest one, or with all of them.
    pub fn unknown<'k>(&self, what: &'static str, known: impl IntoIterator<Item = &'k str>) -> Mistake {
        let written = self.value.as_ref();
        self.wrong(Msg::new(what).text("name", written), Some(among(written, known)))
    }
}

/// What to write instead of an unknown word.
pub fn among<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Msg {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(written, known.iter().copied()) {
        Some(near) => Msg::new("mend-write").text("text", near),
        None if known.is_empty() => Msg::new("mend-none-known"),
        None => Msg::new("mend-one-of").text("list", known.join(", ")),
    }
}

/// A table, or an array's entry, while it is read.
pub struct Table<'d, 's> {
    doc: Doc<'s>,
    span: Range<usize>,
    entries: &'d DeTable<'s>,
    asked: Vec<&'static str>,
}

impl<'d, 's> Table<'d, 's> {
    /// The whole document.
    pub fn root(doc: Doc<'s>, table: &'d DeTable<'s>) -> Self {
        Self { doc, span: 0..0, entries: table, asked: Vec::new() }
    }

    /// A value where this table begins.
    pub fn here<T>(&self, value: T) -> At<'s, T> {
        self.doc.at(self.span.clone(), value)
    }

    fn find(&mut self, key: &'static str) -> Option<&'d Spanned<DeValue<'s>>> {
        self.asked.push(key);
        self.entries.get(key)
    }

    fn missing(&self, key: &'static str, example: &str, log: &mut Vec<Mistake>) {
        let what = Msg::new("mistake-missing").text("key", key);
        let instead = Msg::new("mend-write").text("text", format!("{key} = {example}"));
        log.push(self.here(()).wrong(what, instead));
    }

    /// A key that need not be there; `read` answers `None` for another type, of which `example` shows the right one.
    pub fn maybe<T>(
        &mut self,
        log: &mut Vec<Mistake>,
        key: &'static str,
        example: &str,
        read: impl FnOnce(&'d DeValue<'s>) -> Option<T>,
    ) -> Option<At<'s, T>> {
        let found = self.find(key)?;
        let at = self.doc.at(found.span(), ());
        let Some(value) = read(found.get_ref()) else {
            let what = Msg::new("mistake-type").text("key", key).message("found", type_name(found.get_ref()));
            log.push(at.wrong(what, Msg::new("mend-write").text("text", format!("{key} = {example}"))));
            return None;
        };
        Some(at.with(value))
    }

    /// A key that must be there.
    pub fn must<T>(
        &mut self,
        log: &mut Vec<Mistake>,
        key: &'static str,
        example: &str,
        read: impl FnOnce(&'d DeValue<'s>) -> Option<T>,
    ) -> Option<At<'s, T>> {
        if !self.entries.contains_key(key) {
            self.asked.push(key);
            self.missing(key, example, log);
            return None;
        }
        self.maybe(log, key, example, read)
    }

    /// A text that must be there and not be empty.
    pub fn text(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<At<'s, String>> {
        self.must(log, key, example, |v| v.as_str().filter(|t| !t.trim().is_empty()).map(str::to_owned))
    }

    /// A text that need not be there.
    pub fn maybe_text(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<At<'s, String>> {
        self.maybe(log, key, example, |v| v.as_str().filter(|t| !t.trim().is_empty()).map(str::to_owned))
    }

    /// Yes or no; no where it is not there.
    pub fn flag(&mut self, log: &mut Vec<Mistake>, key: &'static str) -> bool {
        self.maybe(log, key, "true", DeValue::as_bool).is_some_and(|at| at.value)
    }

    /// A whole number that must be there.
    pub fn number(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<At<'s, u32>> {
        self.must(log, key, example, whole)
    }

    /// A day that must be there.
    pub fn day(&mut self, log: &mut Vec<Mistake>, key: &'static str) -> Option<At<'s, Date>> {
        self.must(log, key, "2026-04-01", date)
    }

    /// A day that need not be there.
    pub fn maybe_day(&mut self, log: &mut Vec<Mistake>, key: &'static str) -> Option<At<'s, Date>> {
        self.maybe(log, key, "2026-04-01", date)
    }

    /// A list of texts; empty where it is not there.
    pub fn texts(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Vec<At<'s, String>> {
        let doc = self.doc;
        let list = self.maybe(log, key, example, |value| {
            let texts = value.as_array()?.iter();
            texts.map(|v| Some(doc.at(v.span(), v.get_ref().as_str()?.to_owned()))).collect::<Option<Vec<_>>>()
        });
        list.map(|at| at.value).unwrap_or_default()
    }

    /// The city's own words by language; Japanese must be among them.
    pub fn words(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<Localised> {
        let example = format!("{{ ja = \"{example}\", en = \"…\" }}");
        let table = self.must(log, key, &example, DeValue::as_table)?;
        let mut words = Localised::new();
        for (tag, word) in table.value {
            let at = self.doc.at(tag.span(), tag.get_ref().as_ref());
            if Locale::from_tag(at.value).is_none() {
                log.push(at.unknown("mistake-language", Locale::ALL.iter().map(|l| l.tag())));
            } else if let Some(text) = word.get_ref().as_str().filter(|t| !t.trim().is_empty()) {
                words.insert(at.value.to_owned(), text.to_owned());
            } else {
                let what = Msg::new("mistake-type").text("key", at.value).message("found", type_name(word.get_ref()));
                log.push(at.wrong(what, Msg::new("mend-write").text("text", format!("{} = \"…\"", at.value))));
            }
        }
        if !words.contains_key(Locale::Ja.tag()) {
            let instead = Msg::new("mend-write").text("text", format!("{key} = {example}"));
            log.push(table.wrong(Msg::new("mistake-missing").text("key", "ja"), instead));
            return None;
        }
        Some(words)
    }

    /// The city's own words by language, where they are there.
    pub fn maybe_words(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<Localised> {
        if !self.entries.contains_key(key) {
            self.asked.push(key);
            return None;
        }
        self.words(log, key, example)
    }

    /// The entries of an array of tables; empty where it is not there.
    pub fn tables(&mut self, log: &mut Vec<Mistake>, key: &'static str) -> Vec<Table<'d, 's>> {
        let doc = self.doc;
        let list = self.maybe(log, key, "[{ … }]", |value| {
            let entries = value.as_array()?.iter();
            entries.map(|v| Self::entry(doc, v)).collect::<Option<Vec<_>>>()
        });
        list.map(|at| at.value).unwrap_or_default()
    }

    /// A table that is one entry of an array.
    pub fn entry(doc: Doc<'s>, value: &'d Spanned<DeValue<'s>>) -> Option<Table<'d, 's>> {
        let entries = value.get_ref().as_table()?;
        Some(Table { doc, span: value.span(), entries, asked: Vec::new() })
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Notes that a key has been asked for.
    pub fn ask(&mut self, key: &'static str) {
        self.asked.push(key);
    }

    /// Every entry, each with its own place.
    pub fn entries(&self) -> Vec<(At<'s, String>, At<'s, &'d DeValue<'s>>)> {
        let entry = |(key, value): (&'d Spanned<_>, &'d Spanned<DeValue<'s>>)| {
            let name: &std::borrow::Cow<'s, str> = key.get_ref();
            (self.doc.at(key.span(), name.to_string()), self.doc.at(value.span(), value.get_ref()))
        };
        self.entries.iter().map(entry).collect()
    }

    /// A table that need not be there.
    pub fn maybe_entry(&mut self, log: &mut Vec<Mistake>, key: &'static str, example: &str) -> Option<Table<'d, 's>> {
        let doc = self.doc;
        let found = self.maybe(log, key, example, DeValue::as_table)?;
        Some(Table { doc, span: found.span.clone(), entries: found.value, asked: Vec::new() })
    }

    /// The entries of a small table from names to texts; empty where it is not there.
    pub fn pairs(
        &mut self,
        log: &mut Vec<Mistake>,
        key: &'static str,
        example: &str,
    ) -> Vec<(At<'s, String>, At<'s, String>)> {
        let doc = self.doc;
        let list = self.maybe(log, key, example, |value| {
            let entries = value.as_table()?.iter();
            let pair = |(k, v): (&'d Spanned<_>, &'d Spanned<DeValue<'s>>)| {
                let name: &std::borrow::Cow<'s, str> = k.get_ref();
                let text = v.get_ref().as_str()?.to_owned();
                Some((doc.at(k.span(), name.to_string()), doc.at(v.span(), text)))
            };
            entries.map(pair).collect::<Option<Vec<_>>>()
        });
        list.map(|at| at.value).unwrap_or_default()
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self, log: &mut Vec<Mistake>) {
        for key in self.entries.keys() {
            let at = self.doc.at(key.span(), key.get_ref().as_ref());
            if !self.asked.contains(&at.value) {
                log.push(at.unknown("mistake-key", self.asked.iter().copied()));
            }
        }
    }
}

/// A whole number from 0.
pub fn whole(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A whole number that may be below 0.
pub fn integer(value: &DeValue<'_>) -> Option<i32> {
    let integer = value.as_integer()?;
    i32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A day, as TOML writes it.
pub fn date(value: &DeValue<'_>) -> Option<Date> {
    let found = value.as_datetime()?;
    let day = found.date.filter(|_| found.time.is_none() && found.offset.is_none())?;
    Date::new(i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()
}

/// The message of a type's name.
fn type_name(value: &DeValue<'_>) -> Msg {
    match value {
        DeValue::String(text) if text.trim().is_empty() => "type-empty",
        DeValue::String(_) => "type-quoted",
        DeValue::Integer(_) | DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-flag",
        DeValue::Datetime(_) => "type-day",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    }
    .into()
}
