//! Answers by field, each with its origin, and what rules may see of them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalogue::rule::Fact;
use crate::catalogue::{Catalogue, Facts, Field, FieldName, Line, Procedure, ProcedureId};
use crate::person::{Sourced, Value};

/// Which answer: a shared field's, or one procedure's own. Written `requester_name` or `juminhyo.copies`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerKey {
    /// The procedure, for its own fields.
    pub procedure: Option<ProcedureId>,
    /// The field.
    pub field: FieldName,
}

impl std::fmt::Display for AnswerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(p) = &self.procedure {
            write!(f, "{}.", p.0)?;
        }
        f.write_str(&self.field.0)
    }
}

impl Serialize for AnswerKey {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for AnswerKey {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Ok(match text.split_once('.') {
            Some((p, field)) => Self { procedure: Some(ProcedureId(p.into())), field: FieldName(field.into()) },
            None => Self { procedure: None, field: FieldName(text.into_owned()) },
        })
    }
}

impl AnswerKey {
    /// A shared field's answer.
    pub const fn shared(field: FieldName) -> Self {
        Self { procedure: None, field }
    }

    /// A procedure's own answer.
    pub const fn own(procedure: ProcedureId, field: FieldName) -> Self {
        Self { procedure: Some(procedure), field }
    }
}

/// Answers with their origins.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<AnswerKey, Sourced<Value>>);

/// What is known beside the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// A card was read.
    pub by_card: bool,
    /// The card's address is in this city; `None` without a card.
    pub resident: Option<bool>,
    /// The business day.
    pub today: Date,
}

impl Answers {
    /// The answer to a field in the eyes of a procedure: its own first, else the shared one.
    pub fn of(&self, procedure: &ProcedureId, field: &FieldName) -> Option<&Sourced<Value>> {
        self.0
            .get(&AnswerKey::own(procedure.clone(), field.clone()))
            .or_else(|| self.0.get(&AnswerKey::shared(field.clone())))
    }

    /// The facts that the rules of a procedure see; without one, what the shared fields' rules see.
    pub fn facts(&self, procedure: Option<&ProcedureId>, circumstances: Circumstances) -> Facts {
        let mut facts = Facts::new();
        facts.insert("by_card".into(), Fact::Flag(circumstances.by_card));
        facts.insert("resident".into(), Fact::Flag(circumstances.resident != Some(false)));
        facts.insert("month".into(), Fact::Number(circumstances.today.month().into()));
        facts.insert("day".into(), Fact::Number(circumstances.today.day().into()));
        let mut age = -1;
        for (key, answer) in &self.0 {
            if key.procedure.is_some() && key.procedure.as_ref() != procedure {
                continue;
            }
            let fact = match &answer.value {
                Value::Number(n) => Fact::Number(i64::from(*n)),
                Value::Choice(id) => Fact::Text(id.clone()),
                Value::Choices(ids) => Fact::List(ids.clone()),
                Value::Flag(yes) => Fact::Flag(*yes),
                Value::Date(day) => {
                    if key.field.0 == "requester_birth" {
                        age = i64::from(day.age(circumstances.today));
                    }
                    continue;
                }
                Value::Text(_) | Value::LeftToClerk => continue,
            };
            facts.insert(key.field.0.clone(), fact);
        }
        facts.insert("age".into(), Fact::Number(age));
        facts
    }

    /// What a procedure costs with these answers: a line a fee that is due, waived ones with their reason.
    pub fn fee_lines(&self, catalogue: &Catalogue, procedure: &Procedure, circumstances: Circumstances) -> Vec<Line> {
        let facts = self.facts(Some(&procedure.id), circumstances);
        let due = procedure.fees.iter().filter(|fee| fee.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
        due.filter_map(|rule| {
            let fee = catalogue.fee(&rule.code, circumstances.today)?;
            let qty = match rule.qty.as_ref().and_then(|name| self.of(&procedure.id, name)) {
                Some(Sourced { value: Value::Number(n), .. }) => *n,
                Some(_) | None => 1,
            };
            let reason = rule.exemptions.iter().find(|e| e.when.holds(&facts)).map(|e| e.reason.clone());
            let unit = if reason.is_some() { 0 } else { fee.unit };
            Some(Line { code: rule.code.clone(), qty, unit, reason })
        })
        .collect()
    }

    /// The fields of a procedure that take part with these answers, in the order they are asked: shared ones first.
    pub fn fields<'c>(
        &self,
        catalogue: &'c Catalogue,
        procedure: &'c Procedure,
        circumstances: Circumstances,
    ) -> Vec<(AnswerKey, &'c Field)> {
        let facts = self.facts(Some(&procedure.id), circumstances);
        let takes_part = |field: &Field| field.when.as_ref().is_none_or(|rule| rule.holds(&facts));
        let shared = catalogue.shared.iter().filter(|f| procedure.uses.contains(&f.name) && takes_part(f));
        let own = procedure.fields.iter().filter(|f| takes_part(f));
        shared
            .map(|f| (AnswerKey::shared(f.name.clone()), f))
            .chain(own.map(|f| (AnswerKey::own(procedure.id.clone(), f.name.clone()), f)))
            .collect()
    }
}
