//! Answers by field, each with its origin, and what rules may see of them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalogue::rule::Fact;
use crate::catalogue::{
    Catalogue, Deadline, Facts, Field, FieldKind, FieldName, Line, People, Procedure, ProcedureId, Rows, Rule,
};
use crate::person::{Sourced, Value};

/// Which answer: a shared field's, one person's of several, or one procedure's own. Written `requester_name`,
/// `member_kana[2]` or `juminhyo.copies`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerKey {
    /// The procedure, for its own fields.
    pub procedure: Option<ProcedureId>,
    /// The field.
    pub field: FieldName,
    /// Which person, from 1, for a row's field.
    pub row: Option<u8>,
}

impl std::fmt::Display for AnswerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(p) = &self.procedure {
            write!(f, "{}.", p.0)?;
        }
        f.write_str(&self.field.0)?;
        self.row.map_or(Ok(()), |row| write!(f, "[{row}]"))
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
        Self::read(&text).ok_or_else(|| serde::de::Error::custom("not an answer's key"))
    }
}

impl AnswerKey {
    /// A shared field's answer.
    pub const fn shared(field: FieldName) -> Self {
        Self { procedure: None, field, row: None }
    }

    /// A procedure's own answer.
    pub const fn own(procedure: ProcedureId, field: FieldName) -> Self {
        Self { procedure: Some(procedure), field, row: None }
    }

    /// One person's answer, counted from 1.
    pub const fn of_row(field: FieldName, row: u8) -> Self {
        Self { procedure: None, field, row: Some(row) }
    }

    /// A key as it is written; `None` for what is none.
    pub fn read(text: &str) -> Option<Self> {
        let (procedure, rest) = match text.split_once('.') {
            Some((procedure, rest)) => (Some(ProcedureId(procedure.into())), rest),
            None => (None, text),
        };
        let (field, row) = match rest.strip_suffix(']') {
            Some(rest) => {
                let (field, row) = rest.split_once('[')?;
                (field, Some(row.parse().ok().filter(|row| *row > 0)?))
            }
            None => (rest, None),
        };
        Some(Self { procedure, field: FieldName(field.into()), row })
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
    /// The last day of the card's validity, where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card_expires: Option<Date>,
    /// The business day.
    pub today: Date,
}

impl Circumstances {
    /// By hand, on that day.
    pub const fn by_hand(today: Date) -> Self {
        Self { by_card: false, resident: None, card_expires: None, today }
    }

    /// By the card of somebody who lives in this city (or does not), on that day.
    pub const fn by_card(resident: bool, today: Date) -> Self {
        Self { by_card: true, resident: Some(resident), card_expires: None, today }
    }
}

impl Answers {
    /// The answer to a field in the eyes of a procedure: its own first, else the shared one.
    pub fn of(&self, procedure: &ProcedureId, field: &FieldName) -> Option<&Sourced<Value>> {
        self.0
            .get(&AnswerKey::own(procedure.clone(), field.clone()))
            .or_else(|| self.0.get(&AnswerKey::shared(field.clone())))
    }

    /// The facts that the rules of a procedure see; without one, what the shared fields' rules see.
    pub fn facts(&self, catalogue: &Catalogue, procedure: Option<&Procedure>, circumstances: Circumstances) -> Facts {
        let today = circumstances.today;
        let mut facts = Facts::new();
        facts.insert("by_card".into(), Fact::Flag(circumstances.by_card));
        facts.insert("resident".into(), Fact::Flag(circumstances.resident != Some(false)));
        facts.insert("month".into(), Fact::Number(today.month().into()));
        facts.insert("day".into(), Fact::Number(today.day().into()));
        facts.insert("age".into(), Fact::Number(-1));
        facts.insert("grade".into(), Fact::Number(-1));
        if let Some(expires) = circumstances.card_expires {
            facts.insert("card_days_left".into(), Fact::Number(days_between(today, expires)));
        }
        for (key, answer) in self.0.iter().filter(|(key, _)| key.row.is_none()) {
            if key.procedure.is_none() || key.procedure.as_ref() == procedure.map(|p| &p.id) {
                insert(&mut facts, &key.field, &answer.value, today);
            }
        }
        for (alias, fact) in [("age", "requester_age"), ("grade", "requester_grade")] {
            if let Some(known) = facts.get(fact).cloned() {
                facts.insert(alias.into(), known);
            }
        }
        for count in &catalogue.counts {
            let Some(rows) = catalogue.rows(&count.rows) else { continue };
            if let Some(n) = self.count(rows, &count.when, count.with_self.as_ref(), &facts, today) {
                facts.insert(count.name.clone(), Fact::Number(n));
            }
        }
        for deadline in procedure.into_iter().flat_map(|p| &p.deadlines) {
            if let Some(end) = self.end(catalogue, procedure, deadline) {
                facts.insert(format!("{}_left", deadline.name.0), Fact::Number(days_between(today, end)));
            }
        }
        facts
    }

    /// The facts of one person of several, on top of those that everybody shares.
    pub fn row_facts(&self, base: &Facts, rows: &Rows, row: u8, today: Date) -> Facts {
        let mut facts = base.clone();
        for field in &rows.fields {
            if let Some(answer) = self.0.get(&AnswerKey::of_row(field.name.clone(), row)) {
                insert(&mut facts, &field.name, &answer.value, today);
            }
        }
        facts
    }

    /// How many persons there are of a group, as far as that is known.
    pub fn rows(&self, rows: &Rows) -> Option<u8> {
        match self.0.get(&AnswerKey::shared(rows.count.clone()))?.value {
            Value::Number(n) => u8::try_from(n).ok(),
            _ => None,
        }
    }

    /// For how many persons a rule holds; `None` while one of them cannot be judged yet.
    fn count(&self, rows: &Rows, when: &Rule, with_self: Option<&Rule>, base: &Facts, today: Date) -> Option<i64> {
        let mut n = i64::from(with_self.is_some_and(|rule| rule.holds(base)));
        for row in 1..=self.rows(rows)? {
            let facts = self.row_facts(base, rows, row, today);
            if when.names().iter().any(|name| !facts.contains_key(name)) {
                return None;
            }
            n += i64::from(when.holds(&facts));
        }
        Some(n)
    }

    /// The day on which a deadline ends; `None` while its first day is not known.
    pub fn end(&self, catalogue: &Catalogue, procedure: Option<&Procedure>, deadline: &Deadline) -> Option<Date> {
        let own = procedure.map(|p| AnswerKey::own(p.id.clone(), deadline.from.clone()));
        let answer = own.and_then(|key| self.0.get(&key));
        let answer = answer.or_else(|| self.0.get(&AnswerKey::shared(deadline.from.clone())))?;
        let Value::Date(day) = &answer.value else { return None };
        day.period_end(|day| deadline.ends(day, &catalogue.city.calendar))
    }

    /// The deadlines of a procedure that count with these answers, each with its last day, the nearest first.
    pub fn deadlines<'c>(
        &self,
        catalogue: &Catalogue,
        procedure: &'c Procedure,
        circumstances: Circumstances,
    ) -> Vec<(&'c Deadline, Date)> {
        let facts = self.facts(catalogue, Some(procedure), circumstances);
        let due = procedure.deadlines.iter().filter(|d| d.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
        let mut ends: Vec<_> = due.filter_map(|d| Some((d, self.end(catalogue, Some(procedure), d)?))).collect();
        ends.sort_by_key(|(_, end)| *end);
        ends
    }

    /// What a procedure costs with these answers: a line a fee that is due, waived ones with their reason.
    pub fn fee_lines(&self, catalogue: &Catalogue, procedure: &Procedure, circumstances: Circumstances) -> Vec<Line> {
        let facts = self.facts(catalogue, Some(procedure), circumstances);
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

    /// The fields of a procedure that take part with these answers, in the order they are asked: shared ones first, each
    /// person right after the question how many there are, then the procedure's own.
    pub fn fields<'c>(
        &self,
        catalogue: &'c Catalogue,
        procedure: &'c Procedure,
        circumstances: Circumstances,
    ) -> Vec<(AnswerKey, &'c Field)> {
        let facts = self.facts(catalogue, Some(procedure), circumstances);
        let takes_part = |field: &Field| field.when.as_ref().is_none_or(|rule| rule.holds(&facts));
        let mut fields = Vec::new();
        for name in &procedure.uses {
            if catalogue.rows_of(name).is_some() {
                continue;
            }
            let Some(field) = catalogue.shared_field(name).filter(|field| takes_part(field)) else { continue };
            fields.push((AnswerKey::shared(name.clone()), field));
            for rows in catalogue.counted_by(name) {
                let of_rows = self.row_fields(rows, procedure, &facts, circumstances.today);
                fields.extend(of_rows);
            }
        }
        let own = procedure.fields.iter().filter(|f| takes_part(f));
        fields.extend(own.map(|f| (AnswerKey::own(procedure.id.clone(), f.name.clone()), f)));
        fields
    }

    /// What a procedure asks of each person: of those it is not about, only what tells that.
    fn row_fields<'c>(
        &self,
        rows: &'c Rows,
        procedure: &'c Procedure,
        base: &Facts,
        today: Date,
    ) -> Vec<(AnswerKey, &'c Field)> {
        let about = procedure.people.as_ref().filter(|people| people.rows == rows.name);
        let mut fields = Vec::new();
        for row in 1..=self.rows(rows).unwrap_or(0) {
            let facts = self.row_facts(base, rows, row, today);
            let meant = about.is_none_or(|people| people.is_about(&facts));
            for field in rows.fields.iter().filter(|field| procedure.uses.contains(&field.name)) {
                let tells = about.is_some_and(|people| people.looks_at(&field.name));
                if (meant || tells) && field.when.as_ref().is_none_or(|rule| rule.holds(&facts)) {
                    fields.push((AnswerKey::of_row(field.name.clone(), row), field));
                }
            }
        }
        fields
    }

    /// The persons a procedure is about, by their rows.
    pub fn people(&self, catalogue: &Catalogue, procedure: &Procedure, circumstances: Circumstances) -> Vec<u8> {
        let Some(people) = &procedure.people else { return Vec::new() };
        let Some(rows) = catalogue.rows(&people.rows) else { return Vec::new() };
        let base = self.facts(catalogue, Some(procedure), circumstances);
        let all = 1..=self.rows(rows).unwrap_or(0);
        all.filter(|row| people.is_about(&self.row_facts(&base, rows, *row, circumstances.today))).collect()
    }
}

impl People {
    /// Whether it is about a person with these facts.
    fn is_about(&self, facts: &Facts) -> bool {
        self.when.as_ref().is_none_or(|rule| rule.holds(facts))
    }

    /// Whether a field is needed to know whom it is about.
    pub fn looks_at(&self, field: &FieldName) -> bool {
        let names = self.when.iter().flat_map(Rule::names);
        let derived = |name: &String| {
            *name == field.0
                || name.strip_prefix(field.stem()).is_some_and(|end| matches!(end, "_age" | "_grade" | "_days"))
        };
        names.into_iter().any(derived)
    }
}

/// What rules see of an answer. A day itself is never among it, only what follows from it.
fn insert(facts: &mut Facts, field: &FieldName, value: &Value, today: Date) {
    let fact = match value {
        Value::Number(n) => Fact::Number(i64::from(*n)),
        Value::Choice(id) => Fact::Text(id.clone()),
        Value::Choices(ids) => Fact::List(ids.clone()),
        Value::Flag(yes) => Fact::Flag(*yes),
        Value::Date(day) => {
            facts.insert(format!("{}_age", field.stem()), Fact::Number(day.age(today).into()));
            facts.insert(format!("{}_grade", field.stem()), Fact::Number(day.grade(today).into()));
            facts.insert(format!("{}_days", field.0), Fact::Number(day.days_since(today)));
            return;
        }
        Value::Text(_) | Value::LeftToClerk => return,
    };
    facts.insert(field.0.clone(), fact);
}

/// Days from one day to another; negative where the other is earlier.
fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| span.get_days().into())
}

/// Whether a field can have an answer at all.
pub const fn answerable(field: &Field) -> bool {
    !matches!(field.kind, FieldKind::ByHand)
}
