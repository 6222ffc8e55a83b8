//! Where a visit stands and what comes next: which questions are open, which procedures cannot be issued.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::event::{CardTrouble, SubmitTrouble};
use crate::application::answers::Circumstances;
use crate::application::{AnswerKey, Answers};
use crate::catalogue::{Catalogue, CheckEffect, Choice, Field, FieldKind, FieldName, Procedure, ProcedureId};
use crate::person::{Sourced, Value};
use crate::text::Msg;

/// Where a visit stands. Each place is one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nobody is there.
    Start,
    /// Which language.
    Language,
    /// What for.
    Purpose,
    /// Online ways of what was chosen.
    Online,
    /// For oneself?
    Whom,
    /// Lay the card down.
    Card,
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
            Self::Purpose => "purpose".into(),
            Self::Online => "online".into(),
            Self::Whom => "whom".into(),
            Self::Card => "card".into(),
            Self::Consent => "consent".into(),
            Self::Pin => "pin".into(),
            Self::Ask(key) => format!("ask-{}", key.to_string().replace('.', "-")),
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
            Self::Start | Self::Language => None,
            Self::Purpose | Self::Online | Self::Whom => Some(1),
            Self::Card | Self::Consent | Self::Pin => Some(2),
            Self::Ask(_) | Self::Refused => Some(3),
            Self::Check | Self::Working | Self::Trouble(_) => Some(4),
            Self::Done => Some(5),
        }
    }
}

/// The messages of the steps' names.
pub const STEPS: [&str; 5] = ["step-purpose", "step-card", "step-questions", "step-check", "step-done"];

/// The question that every visit asks on its own page before the card.
pub const FOR_SELF: &str = "for_self";

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
    /// It is expired since this day.
    pub expired: Option<Date>,
}

/// What was chosen and answered so far, judged by the catalogue.
pub struct Journey<'a> {
    /// What can be asked for.
    pub catalogue: &'a Catalogue,
    /// What was chosen.
    pub chosen: &'a [ProcedureId],
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
        let offered = self.catalogue.offered(self.circumstances.today);
        offered.into_iter().filter(|p| self.chosen.contains(&p.id)).collect()
    }

    /// Every field that takes part, each once: shared ones first in the catalogue's order, then each procedure's own.
    pub fn fields(&self) -> Vec<(AnswerKey, &'a Field, Vec<&'a Procedure>)> {
        let mut shared: Vec<(AnswerKey, &'a Field, Vec<&'a Procedure>)> = Vec::new();
        let mut own = Vec::new();
        for procedure in self.procedures() {
            for (key, field) in self.answers.fields(self.catalogue, procedure, self.circumstances) {
                if key.procedure.is_some() {
                    own.push((key, field, vec![procedure]));
                } else if let Some(seen) = shared.iter_mut().find(|(k, _, _)| *k == key) {
                    seen.2.push(procedure);
                } else {
                    shared.push((key, field, vec![procedure]));
                }
            }
        }
        let place = |name: &FieldName| self.catalogue.shared.iter().position(|f| &f.name == name);
        shared.sort_by_key(|(key, _, _)| place(&key.field));
        shared.into_iter().chain(own).collect()
    }

    /// The answers that need no question: kanji without a card are left to the clerk, presets are taken as they stand.
    pub fn given(&self) -> Vec<(AnswerKey, Sourced<Value>)> {
        let open = self.fields().into_iter().filter(|(key, _, _)| !self.answers.0.contains_key(key));
        open.filter_map(|(key, field, _)| {
            let value = match (&field.kind, &field.preset) {
                (FieldKind::Kanji, _) => Value::LeftToClerk,
                (_, Some(preset)) => preset.clone(),
                _ => return None,
            };
            Some((key, Sourced::typed(value)))
        })
        .collect()
    }

    /// The next question that is open.
    pub fn next_question(&self) -> Option<AnswerKey> {
        let open = |(key, field, _): &(AnswerKey, &Field, _)| match self.answers.0.get(key) {
            Some(answer) => !self.still_offered(key, field, &answer.value),
            None => !self.skipped.contains(key),
        };
        self.fields().into_iter().find(open).map(|(key, _, _)| key)
    }

    /// Whether what was chosen can still be chosen: another answer may have taken it off the list.
    fn still_offered(&self, key: &AnswerKey, field: &Field, value: &Value) -> bool {
        let facts = self.answers.facts(key.procedure.as_ref(), self.circumstances);
        let offered = |list: &[Choice], id: &String| {
            list.iter().any(|c| c.id == *id && c.when.as_ref().is_none_or(|rule| rule.holds(&facts)))
        };
        match (&field.kind, value) {
            (FieldKind::Choice(list), Value::Choice(id)) => offered(list, id),
            (FieldKind::Choices(list), Value::Choices(ids)) => ids.iter().all(|id| offered(list, id)),
            _ => true,
        }
    }

    /// Checks of that effect which apply, each with its procedure.
    pub fn checks(&self, effect: CheckEffect) -> Vec<(&'a Procedure, Msg)> {
        let mut found: Vec<(&'a Procedure, Msg)> = Vec::new();
        for procedure in self.procedures() {
            let facts = self.answers.facts(Some(&procedure.id), self.circumstances);
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

    /// Yen for everything.
    pub fn total(&self) -> i64 {
        let lines = self.procedures().into_iter();
        lines
            .map(|p| crate::catalogue::fee::total(&self.answers.fee_lines(self.catalogue, p, self.circumstances)))
            .sum()
    }
}
