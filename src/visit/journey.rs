//! Where a visit stands and what comes next: which questions are open, which procedures cannot be issued.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::event::{CardTrouble, SubmitTrouble};
use crate::application::answers::{Circumstances, answerable};
use crate::application::{AnswerKey, Answers};
use crate::catalogue::event::Given;
use crate::catalogue::{
    Catalogue, CheckEffect, Choice, Deadline, Facts, Field, FieldKind, LifeEvent, Position, Procedure, ProcedureId,
    Written,
};
use crate::person::{Sourced, Value};
use crate::text::{Locale, Msg, era};

/// Where a visit stands. Each place is one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nobody is there.
    Start,
    /// Which language.
    Language,
    /// Codes of what was prepared at home are being read.
    Home,
    /// What for.
    Purpose,
    /// What stands behind one tile of the first page.
    Menu(String),
    /// One question of a life event.
    Find(AnswerKey),
    /// The list of a life event.
    Plan,
    /// What is only explained here, where nothing of it can be prepared.
    Guide,
    /// Online ways of what was chosen.
    Online,
    /// For oneself?
    Whom,
    /// Lay the card down.
    Card,
    /// The card ends soon: renew it today?
    Renewal,
    /// The card may be read?
    Consent,
    /// The PIN.
    Pin,
    /// One question.
    Ask(AnswerKey),
    /// Some of what was chosen cannot be issued.
    Refused,
    /// Check your answers.
    Check,
    /// The applications are being kept.
    Working,
    /// They could not be kept.
    Trouble(SubmitTrouble),
    /// The number.
    Done,
}

impl Place {
    /// The page's id for counts, calls and file names.
    pub fn id(&self) -> String {
        match self {
            Self::Start => "start".into(),
            Self::Language => "language".into(),
            Self::Home => "home".into(),
            Self::Purpose => "purpose".into(),
            Self::Menu(id) => format!("menu-{id}"),
            Self::Find(key) => format!("find-{}", key.field.0),
            Self::Plan => "plan".into(),
            Self::Guide => "guide".into(),
            Self::Renewal => "renewal".into(),
            Self::Online => "online".into(),
            Self::Whom => "whom".into(),
            Self::Card => "card".into(),
            Self::Consent => "consent".into(),
            Self::Pin => "pin".into(),
            Self::Ask(key) => match &key.procedure {
                Some(procedure) => format!("ask-{}-{}", procedure.0, key.field.0),
                None => format!("ask-{}", key.field.0),
            },
            Self::Refused => "refused".into(),
            Self::Check => "check".into(),
            Self::Working => "working".into(),
            Self::Trouble(_) => "trouble".into(),
            Self::Done => "done".into(),
        }
    }

    /// Step of [`STEPS`], from 1.
    pub const fn step(&self) -> Option<u8> {
        match self {
            Self::Start | Self::Language | Self::Home => None,
            Self::Purpose | Self::Menu(_) | Self::Find(_) | Self::Plan | Self::Guide | Self::Online | Self::Whom => {
                Some(1)
            }
            Self::Card | Self::Renewal | Self::Consent | Self::Pin => Some(2),
            Self::Ask(_) | Self::Refused => Some(3),
            Self::Check | Self::Working | Self::Trouble(_) => Some(4),
            Self::Done => Some(5),
        }
    }
}

/// The messages of the steps' names.
pub const STEPS: [&str; 5] = ["step-purpose", "step-card", "step-questions", "step-check", "step-done"];

pub use crate::catalogue::FOR_SELF;

/// Where the card stands with this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardState {
    /// It lies on the reader.
    pub present: bool,
    /// It is being asked what it is.
    pub looking: bool,
    /// It is being read.
    pub reading: bool,
    /// Tries left, once asked.
    pub tries: u8,
    /// Why it could not be used.
    pub trouble: Option<CardTrouble>,
    /// The last day of its validity, once read.
    pub expires: Option<Date>,
    /// It is expired since this day.
    pub expired: Option<Date>,
}

/// What was chosen and answered so far, judged by the catalogue.
pub struct Journey<'a> {
    /// What can be asked for.
    pub catalogue: &'a Catalogue,
    /// What was chosen.
    pub chosen: &'a [ProcedureId],
    /// The life event whose questions are asked or whose list stands.
    pub event: Option<&'a LifeEvent>,
    /// What was answered.
    pub answers: &'a Answers,
    /// Optional questions that were passed over.
    pub skipped: &'a BTreeSet<AnswerKey>,
    /// What it is judged by.
    pub circumstances: Circumstances,
}

impl<'a> Journey<'a> {
    /// The chosen procedures in the catalogue's order, in the versions of today.
    pub fn procedures(&self) -> Vec<&'a Procedure> {
        let today = self.circumstances.today;
        let mut places: Vec<usize> = self.chosen.iter().filter_map(|id| self.catalogue.at(id, today)).collect();
        places.sort_unstable();
        places.into_iter().filter_map(|at| self.catalogue.procedures.get(at)).collect()
    }

    /// Those of them that are prepared here; the rest is only explained.
    pub fn prepared(&self) -> Vec<&'a Procedure> {
        self.procedures().into_iter().filter(|p| !p.guided()).collect()
    }

    /// Every field that takes part, each once: shared ones first in the catalogue's order, each person right after the
    /// question how many there are, then each procedure's own.
    pub fn fields(&self) -> Vec<(AnswerKey, &'a Field, Vec<&'a Procedure>)> {
        let mut shared: BTreeMap<_, (AnswerKey, &'a Field, Vec<&'a Procedure>)> = BTreeMap::new();
        let mut own = Vec::new();
        for procedure in self.prepared() {
            for (key, field) in self.answers.fields(self.catalogue, procedure, self.circumstances) {
                if key.procedure.is_some() {
                    own.push((key, field, vec![procedure]));
                    continue;
                }
                let Some(Position { shared: place, row: (group, at) }) = self.catalogue.position(&key.field) else {
                    continue;
                };
                let order = (place, group, key.row, at);
                shared.entry(order).or_insert_with(|| (key, field, Vec::new())).2.push(procedure);
            }
        }
        shared.into_values().chain(own).collect()
    }

    /// The answers that need no question: kanji without a card are left to the clerk, presets are taken as they stand.
    pub fn given(&self) -> Vec<(AnswerKey, Sourced<Value>)> {
        let fields = self.fields();
        let first_open = fields.iter().position(|(key, field, _)| self.is_open(key, field));
        let open = fields.into_iter().enumerate().filter(|(_, (key, _, _))| !self.answers.0.contains_key(key));
        open.filter_map(|(at, (key, field, _))| {
            // Whether a name has a reading is told by an earlier question: in which letters.
            if matches!(field.written, Some(Written::Name(Some(_)))) && first_open.is_some_and(|first| first < at) {
                return None;
            }
            if let Some(given) = self.of_gift(&key) {
                return Some((key, given));
            }
            let value = match (&field.kind, &field.preset) {
                (FieldKind::ByHand, _) => return None,
                (FieldKind::Kanji, _) if self.is_written(&key, field) => return None,
                (FieldKind::Kanji, _) => Value::LeftToClerk,
                (_, Some(preset)) => preset.clone(),
                _ => return None,
            };
            Some((key, Sourced::typed(value)))
        })
        .collect()
    }

    /// What the life event gives for a shared field, with the origin that it has where it was answered.
    pub fn of_gift(&self, key: &AnswerKey) -> Option<Sourced<Value>> {
        let gift = self.event?.gives.iter().find(|gift| *key == AnswerKey::shared(gift.field.clone()))?;
        match &gift.what {
            Given::Value(value) => Some(Sourced::typed(value.clone())),
            Given::From(source) => self.answers.0.get(&AnswerKey::shared(source.clone())).cloned(),
        }
    }

    /// Whether a visitor writes the kanji of a field: an address; a name whose reading is asked as well.
    fn is_written(&self, key: &AnswerKey, field: &Field) -> bool {
        match &field.written {
            None => false,
            Some(Written::Address | Written::Name(None)) => true,
            Some(Written::Name(Some(reading))) => {
                let reading = AnswerKey { field: reading.clone(), ..key.clone() };
                self.fields().into_iter().any(|(key, _, _)| key == reading)
            }
        }
    }

    /// The next question that is open.
    pub fn next_question(&self) -> Option<AnswerKey> {
        self.fields().into_iter().find(|(key, field, _)| self.is_open(key, field)).map(|(key, _, _)| key)
    }

    /// Whether a question waits for an answer.
    pub fn is_open(&self, key: &AnswerKey, field: &Field) -> bool {
        match self.answers.0.get(key) {
            Some(answer) => !self.still_offered(key, field, &answer.value),
            None => answerable(field) && !self.skipped.contains(key),
        }
    }

    /// What the rules of one question see.
    pub fn facts_of(&self, key: &AnswerKey) -> Facts {
        let procedure = key.procedure.as_ref().and_then(|id| self.catalogue.procedure(id, self.circumstances.today));
        let facts = self.answers.facts(self.catalogue, procedure, self.circumstances);
        match key.row.zip(self.catalogue.rows_of(&key.field)) {
            Some((row, rows)) => self.answers.row_facts(&facts, rows, row, self.circumstances.today),
            None => facts,
        }
    }

    /// Whether what was answered can still be answered: another answer, or another day, may have taken it off the list.
    fn still_offered(&self, key: &AnswerKey, field: &Field, value: &Value) -> bool {
        let offered = |list: &[Choice], ids: &[String]| {
            let facts = self.facts_of(key);
            let open = |c: &Choice| c.when.as_ref().is_none_or(|rule| rule.holds(&facts));
            ids.iter().all(|id| list.iter().any(|c| c.id == *id && open(c)))
        };
        match (&field.kind, value) {
            (FieldKind::Choice(list), Value::Choice(id)) => offered(list, std::slice::from_ref(id)),
            (FieldKind::Choices(list), Value::Choices(ids)) => offered(list, ids),
            _ => true,
        }
    }

    /// Checks of that effect which apply, each with its procedure.
    pub fn checks(&self, effect: CheckEffect) -> Vec<(&'a Procedure, Msg)> {
        let mut found: Vec<(&'a Procedure, Msg)> = Vec::new();
        for procedure in self.procedures() {
            let facts = self.answers.facts(self.catalogue, Some(procedure), self.circumstances);
            for check in procedure.checks.iter().filter(|c| c.effect == effect && c.when.holds(&facts)) {
                found.push((procedure, Msg::new(format!("check-{}", check.id))));
            }
        }
        found
    }

    /// What to bring or know, each said once.
    pub fn remarks(&self, effect: CheckEffect) -> Vec<Msg> {
        let mut said: Vec<Msg> = Vec::new();
        for (_, msg) in self.checks(effect) {
            if !said.contains(&msg) {
                said.push(msg);
            }
        }
        said
    }

    /// By when what was chosen must be done, the nearest first, each said once.
    pub fn deadlines(&self, locale: Locale) -> Vec<Msg> {
        // Two dates can lead to the same last day of one procedure: it is said once.
        let of = |p: &'a Procedure| {
            let mut ends = self.answers.deadlines(self.catalogue, p, self.circumstances);
            ends.dedup_by_key(|(_, end)| *end);
            ends
        };
        let mut all: Vec<_> = self.procedures().into_iter().flat_map(of).collect();
        all.sort_by_key(|(_, end)| *end);
        let say = |(deadline, end): (&Deadline, Date)| {
            let date = era::for_reader(end, locale);
            Msg::new("deadline-line").message("what", Msg::new(deadline.name.message("deadline-"))).text("date", date)
        };
        all.into_iter().map(say).collect()
    }

    /// Yen for everything.
    pub fn total(&self) -> i64 {
        let lines = self.prepared().into_iter();
        lines
            .map(|p| crate::catalogue::fee::total(&self.answers.fee_lines(self.catalogue, p, self.circumstances)))
            .sum()
    }
}
