//! Persons on a form: which columns they need and what stands in them.

use super::fill::Filling;
use super::form::{Answer, Cell, Column, Part, People};
use crate::application::AnswerKey;
use crate::catalogue::{Facts, Field, FieldKind, FieldName, ProcedureKind, Rows, Section};

/// What a column for a pen needs: twelve digits of four millimetres, in three groups.
const PEN_MM: u16 = 54;
/// A フリガナ over a 氏名.
const NAME_MM: u16 = 46;
/// 「令和8年12月31日」 and its mark.
const DAY_MM: u16 = 33;
/// What the edges and the mark of a cell take.
const EDGES_MM: u16 = 6;

impl Filling<'_> {
    /// The persons that the procedure is about, in the section where they are counted; `None` where there are none.
    pub(super) fn people(&self, section: Section, facts: &Facts) -> Option<People> {
        let rows = self.rows()?;
        let counts = self.catalogue.shared_field(&rows.count)?;
        if counts.section != Some(section) {
            return None;
        }
        let persons = self.persons(rows);
        if persons.is_empty() {
            return None;
        }
        let used: Vec<&Field> = rows.fields.iter().filter(|f| self.procedure.uses.contains(&f.name)).collect();
        let columns = stacked(&used);
        let asked = self.answers.fields(self.catalogue, self.procedure, self.circumstances);
        let part = |row: u8, field: &Field| {
            let key = AnswerKey::of_row(field.name.clone(), row);
            let takes_part = asked.iter().any(|(one, _)| *one == key);
            let facts = self.answers.row_facts(facts, rows, row, self.circumstances.today);
            let answer = takes_part.then(|| self.answer(field, self.answers.0.get(&key), &facts)).flatten();
            Part { key: key.to_string(), answer: answer.unwrap_or_else(Answer::blank) }
        };
        let line = |row: u8| {
            let cells = columns.iter().map(|column| Cell { parts: column.iter().map(|f| part(row, f)).collect() });
            cells.collect()
        };
        Some(People {
            title: self.words.get(match self.procedure.kind {
                ProcedureKind::Request => "sheet-people-request",
                ProcedureKind::Notice => "sheet-people-notice",
                ProcedureKind::Application => "sheet-people-application",
            }),
            columns: columns.iter().map(|column| self.column(column)).collect(),
            lines: persons.into_iter().map(line).collect(),
        })
    }

    /// The group of persons that the procedure uses.
    fn rows(&self) -> Option<&Rows> {
        match &self.procedure.people {
            Some(people) => self.catalogue.rows(&people.rows),
            None => self.procedure.uses.iter().find_map(|name| self.catalogue.rows_of(name)),
        }
    }

    /// Which persons: those that the procedure is about, else all.
    fn persons(&self, rows: &Rows) -> Vec<u8> {
        if self.procedure.people.is_some() {
            self.answers.people(self.catalogue, self.procedure, self.circumstances)
        } else {
            (1..=self.answers.rows(rows).unwrap_or(0)).collect()
        }
    }

    /// Whether the field only counts persons that stand on the form one by one.
    pub(super) fn counts_persons(&self, name: &FieldName) -> bool {
        self.rows().is_some_and(|rows| &rows.count == name && !self.persons(rows).is_empty())
    }

    fn column(&self, fields: &[&Field]) -> Column {
        let label = |field: &Field| self.words.get(&field.name.message("field-"));
        let letters = |text: String| u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
        let said = |field: &Field| match &field.kind {
            FieldKind::Kanji | FieldKind::Kana | FieldKind::Latin => NAME_MM,
            FieldKind::Birth | FieldKind::Date { .. } => DAY_MM,
            FieldKind::ByHand => PEN_MM,
            FieldKind::Number { .. } | FieldKind::YesNo => room(2),
            FieldKind::Phone => DAY_MM,
            FieldKind::Choice(list) | FieldKind::Choices(list) => {
                let names = list.iter().map(|c| format!("{}-{}", field.name.message("choice-"), c.id));
                let longest = names.map(|id| letters(self.words.get(&id))).max().unwrap_or(0);
                room(longest.clamp(1, 8))
            }
        };
        Column {
            labels: fields.iter().map(|field| label(field)).collect(),
            width: fields.iter().map(|field| said(field)).max().unwrap_or(EDGES_MM),
            by_hand: fields.iter().any(|field| matches!(field.kind, FieldKind::ByHand)),
        }
    }
}

/// Millimetres for that many Japanese letters of 9.5 points.
const fn room(letters: u16) -> u16 {
    EDGES_MM + (letters * 34).div_ceil(10)
}

/// The columns: a reading and a spelling in Latin letters stand above the name that they belong to.
fn stacked<'f>(fields: &[&'f Field]) -> Vec<Vec<&'f Field>> {
    let named = |field: &Field, end: &str| field.name.0.strip_suffix(end).map(str::to_owned);
    let names: Vec<String> = fields.iter().filter_map(|field| named(field, "_name")).collect();
    let reads = |field: &Field| ["_kana", "_latin"].iter().find_map(|end| named(field, end));
    let mut columns = Vec::new();
    for field in fields {
        if reads(field).is_some_and(|of| names.contains(&of)) {
            continue;
        }
        let own = named(field, "_name");
        let above = fields.iter().filter(|other| own.is_some() && reads(other) == own);
        columns.push(above.copied().chain([*field]).collect());
    }
    columns
}
