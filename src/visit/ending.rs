//! What a visit leaves: the draft of its applications, its count, what writing it spared.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::journey::Place;
use super::state::Visit;
use crate::application::answers::Circumstances;
use crate::application::ticket::in_japan;
use crate::application::wire::{Entry, NewApplication};
use crate::application::{Answers, ApplicationId, Draft};
use crate::catalogue::Catalogue;
use crate::person::{Origin, Sourced, Value};
use crate::usage::{Outcome, VisitRecord};

impl Visit {
    /// The applications: one for each procedure, with exactly the answers that take part.
    pub(super) fn draft(&self, catalogue: &Catalogue) -> Draft {
        let journey = self.journey(catalogue);
        let circumstances: Circumstances = self.circumstances();
        let unix_ms = u64::try_from(self.begun.as_millisecond()).unwrap_or(0);
        let mut salt = self.seeds.salt;
        let applications = journey.prepared().into_iter().map(|procedure| {
            let fields = self.answers.fields(catalogue, procedure, circumstances).into_iter();
            let answers = fields.filter_map(|(key, _)| {
                let answer = self.answers.0.get(&key)?.clone();
                Some((key, answer))
            });
            salt = salt.wrapping_add(1);
            NewApplication {
                id: ApplicationId::at(unix_ms, salt),
                procedure: procedure.id.clone(),
                valid_from: procedure.valid_from,
                answers: Answers(answers.collect::<BTreeMap<_, _>>()),
            }
        });
        Draft {
            visit: self.seeds.visit,
            kiosk: self.kiosk.clone(),
            reference: self.seeds.reference,
            locale: self.locale,
            entry: self.entry.unwrap_or(Entry::Hand),
            circumstances,
            applications: applications.collect(),
        }
    }

    /// The visit as it is counted.
    pub(super) fn record(&self, outcome: Outcome, now: Timestamp, catalogue: &Catalogue) -> VisitRecord {
        let (fields_spared, characters_spared) = self.spared(catalogue);
        let finished = self.place == Place::Done;
        VisitRecord {
            kiosk: self.kiosk.clone(),
            day: self.today,
            hour: u8::try_from(in_japan(self.begun).hour()).unwrap_or(0),
            locale: self.locale,
            entry: self.entry,
            procedures: self.chosen.clone(),
            seconds: u32::try_from((now.as_second() - self.begun.as_second()).max(0)).unwrap_or(u32::MAX),
            fields_spared: if finished { fields_spared } else { 0 },
            characters_spared: if finished { characters_spared } else { 0 },
            reached: self.reached.iter().cloned().collect(),
            aids: self.aids.in_use().into_iter().map(str::to_owned).collect(),
            by_clerk: false,
            outcome,
        }
    }

    /// Fields and characters that the visitor did not have to write, over all forms: all that the card filled in, and
    /// every further form that an answer given once was used in.
    pub(super) fn spared(&self, catalogue: &Catalogue) -> (u32, u32) {
        let mut fields = 0u32;
        let mut characters = 0u32;
        for (key, _, forms) in self.journey(catalogue).fields() {
            let Some(answer) = self.answers.0.get(&key) else { continue };
            let written = written(answer);
            let forms = u32::try_from(forms.len()).unwrap_or(1);
            let spared = if matches!(answer.origin, Origin::Card) { forms } else { forms.saturating_sub(1) };
            if written > 0 {
                fields = fields.saturating_add(spared);
                characters = characters.saturating_add(spared.saturating_mul(written));
            }
        }
        (fields, characters)
    }
}

/// Characters that an answer takes on paper. Choices are ticked, not written.
fn written(answer: &Sourced<Value>) -> u32 {
    match &answer.value {
        Value::Text(text) => u32::try_from(text.length()).unwrap_or(0),
        Value::Date(_) => 8,
        Value::Number(n) => n.checked_ilog10().unwrap_or(0) + 1,
        Value::Choice(_) | Value::Choices(_) | Value::Flag(_) | Value::LeftToClerk => 0,
    }
}
