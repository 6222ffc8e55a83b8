//! Somebody at the kiosk, seen by the rules of 那珂川市.

use std::sync::OnceLock;

use jiff::civil::{Date, date};

use crate::application::answers::Circumstances;
use crate::application::{AnswerKey, Answers};
use crate::catalogue::{CheckEffect, ExemptReason, FieldKind, FieldName, Procedure, ProcedureId};
use crate::city::{City, load_embedded};
use crate::person::{Sourced, Value};

pub fn nakagawa() -> &'static City {
    static CITY: OnceLock<City> = OnceLock::new();
    CITY.get_or_init(|| load_embedded("nakagawa").unwrap())
}

pub const NOVEMBER: Date = date(2026, 11, 24);
pub const MAY: Date = date(2026, 5, 20);
pub const JUNE: Date = date(2026, 6, 1);

/// A visitor: what is known and what was answered.
pub struct Visitor {
    circumstances: Circumstances,
    answers: Answers,
}

impl Visitor {
    /// Somebody of this city with a card, on a day of November, for oneself.
    pub fn with_card() -> Self {
        let circumstances = Circumstances { by_card: true, resident: Some(true), card_expires: None, today: NOVEMBER };
        Self { circumstances, answers: Answers::default() }.says("for_self", Value::Flag(true))
    }

    pub fn without_card() -> Self {
        let mut visitor = Self::with_card();
        visitor.circumstances.by_card = false;
        visitor.circumstances.resident = None;
        visitor
    }

    pub fn on(mut self, today: Date) -> Self {
        self.circumstances.today = today;
        self
    }

    pub fn elsewhere(mut self) -> Self {
        self.circumstances.resident = Some(false);
        self
    }

    pub fn for_other(self, relation: &str) -> Self {
        self.says("for_self", Value::Flag(false)).chooses("relation", relation)
    }

    /// `name` for a shared field, `procedure.name` for an own one.
    pub fn says(mut self, name: &str, value: Value) -> Self {
        let key = match name.split_once('.') {
            Some((p, field)) => AnswerKey::own(ProcedureId(p.into()), FieldName(field.into())),
            None => AnswerKey::shared(FieldName(name.into())),
        };
        self.answers.0.insert(key, Sourced::typed(value));
        self
    }

    pub fn chooses(self, name: &str, id: &str) -> Self {
        self.says(name, Value::Choice(id.into()))
    }

    pub fn procedure(&self, id: &str) -> &'static Procedure {
        nakagawa().catalogue.procedure(&ProcedureId(id.into()), self.circumstances.today).unwrap()
    }

    /// The checks that apply, by effect.
    pub fn checks(&self, id: &str, effect: CheckEffect) -> Vec<&'static str> {
        let procedure = self.procedure(id);
        let facts = self.answers.facts(&nakagawa().catalogue, Some(procedure), self.circumstances);
        let checks = procedure.checks.iter();
        checks.filter(|c| c.effect == effect && c.when.holds(&facts)).map(|c| c.id.as_str()).collect()
    }

    /// `code×qty=yen[ reason]` for each line.
    pub fn fees(&self, id: &str) -> Vec<String> {
        let lines = self.answers.fee_lines(&nakagawa().catalogue, self.procedure(id), self.circumstances);
        let reason = |r: Option<ExemptReason>| r.map(|r| format!(" {}", r.0)).unwrap_or_default();
        lines.into_iter().map(|l| format!("{}×{}={}{}", l.code.0, l.qty, l.amount(), reason(l.reason))).collect()
    }

    /// The choices that a field offers.
    pub fn offered(&self, id: &str, field: &str) -> Vec<&'static str> {
        let procedure = self.procedure(id);
        let facts = self.answers.facts(&nakagawa().catalogue, Some(procedure), self.circumstances);
        let field = nakagawa().catalogue.field(procedure, &FieldName(field.into())).unwrap();
        let (FieldKind::Choice(choices) | FieldKind::Choices(choices)) = &field.kind else { panic!("no choices") };
        let open = choices.iter().filter(|c| c.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
        open.map(|c| c.id.as_str()).collect()
    }

    /// Answers page after page with the given answers; what nobody has to be asked is taken. The pages, in order.
    pub fn pages(mut self, procedures: &[&str], answers: &[(&str, Value)]) -> Vec<String> {
        let mut pages = Vec::new();
        loop {
            let mut all = Vec::new();
            for id in procedures {
                all.extend(self.answers.fields(&nakagawa().catalogue, self.procedure(id), self.circumstances));
            }
            // Shared questions first, then each procedure's own ones, as they stand in the files.
            let shared = &nakagawa().catalogue.shared;
            all.sort_by_key(|(key, _)| {
                (key.procedure.is_some(), shared.iter().position(|f| key.procedure.is_none() && f.name == key.field))
            });
            let open = all.into_iter().find(|(key, field)| {
                let by_card = self.circumstances.by_card && field.card.is_some();
                !self.answers.0.contains_key(key) && !by_card && !matches!(field.kind, FieldKind::Kanji)
            });
            let Some((key, field)) = open else { return pages };
            let value = field.preset.clone().unwrap_or_else(|| {
                pages.push(key.to_string());
                let given = answers.iter().find(|(name, _)| *name == key.to_string());
                given.unwrap_or_else(|| panic!("{key} is asked")).1.clone()
            });
            self.answers.0.insert(key, Sourced::typed(value));
        }
    }
}

pub fn choice(id: &str) -> Value {
    Value::Choice(id.into())
}

pub fn numbers() -> Value {
    Value::Choices(vec!["head".into(), "my-number".into()])
}
