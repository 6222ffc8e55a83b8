//! Plays a city's scenarios: what the rules make of somebody, against what staff wrote down, with the law, before.

use std::collections::{BTreeMap, BTreeSet};

use super::journey::Journey;
use super::plan::Entry;
use crate::application::answers::{Circumstances, answerable};
use crate::application::{AnswerKey, Answers};
use crate::catalogue::source::near::nearest;
use crate::catalogue::source::scenario::{Answer, Expect, Is, Scenario};
use crate::catalogue::source::{At, Mistake};
use crate::catalogue::{
    Catalogue, CheckEffect, EventId, Field, FieldKind, FieldName, LifeEvent, Procedure, ProcedureId, Verdict,
};
use crate::person::{Day, Secret, Sourced, Value};
use crate::text::Msg;

/// Plays one scenario; answers what is not as it was written.
pub fn play(scenario: &Scenario<'_>, catalogue: &Catalogue) -> Vec<Mistake> {
    let mut log = Vec::new();
    let event = scenario.event.as_ref().and_then(|at| {
        let found = catalogue.event(&EventId(at.value.clone()), scenario.today);
        if found.is_none() {
            log.push(at.unknown("mistake-event", catalogue.events.iter().map(|e| e.id.0.as_str())));
        }
        found
    });
    for id in scenario.procedures.iter().chain(scenario.expects.iter().map(|e| &e.procedure)) {
        if catalogue.procedure(&ProcedureId(id.value.clone()), scenario.today).is_none() {
            log.push(id.unknown("mistake-procedure", catalogue.procedures.iter().map(|p| p.id.0.as_str())));
        }
    }
    let answers = answers(scenario, catalogue, &mut log);
    if log.is_empty() {
        Play::new(scenario, catalogue, event, answers).judge(&mut log);
    }
    log
}

/// The answers of a scenario as the visit would hold them.
fn answers(scenario: &Scenario<'_>, catalogue: &Catalogue, log: &mut Vec<Mistake>) -> Answers {
    let mut answers = Answers::default();
    let mut put = |key: AnswerKey, value: Value| answers.0.insert(key, Sourced::typed(value));
    for (at, answer) in &scenario.answers {
        let key = AnswerKey::read(&at.value);
        let field = key.as_ref().and_then(|key| match &key.procedure {
            Some(id) => catalogue.procedure(id, scenario.today)?.fields.iter().find(|f| f.name == key.field),
            None => catalogue.shared_field(&key.field).filter(|f| catalogue.rows_of(&f.name).is_none()),
        });
        let (Some(key), Some(field)) = (key, field) else {
            let shared = catalogue.shared.iter().map(|f| f.name.0.as_str());
            log.push(at.unknown("mistake-field", shared));
            continue;
        };
        if let Some(value) = value(at, answer, field, log) {
            put(key, value);
        }
    }
    for (n, member) in scenario.members.iter().enumerate() {
        let row = u8::try_from(n + 1).unwrap_or(u8::MAX);
        for (at, answer) in member {
            let name = FieldName(at.value.clone());
            let Some(field) = catalogue.shared_field(&name).filter(|_| catalogue.rows_of(&name).is_some()) else {
                let known = catalogue.rows.iter().flat_map(|rows| &rows.fields).map(|f| f.name.0.as_str());
                log.push(at.unknown("mistake-field", known));
                continue;
            };
            if let Some(value) = value(at, answer, field, log) {
                put(AnswerKey::of_row(name, row), value);
            }
        }
    }
    if let (false, Some(rows)) = (scenario.members.is_empty(), catalogue.rows.first()) {
        let n = u32::try_from(scenario.members.len()).unwrap_or(0);
        put(AnswerKey::shared(rows.count.clone()), Value::Number(n));
    }
    if let Some(birth) = scenario.birth {
        put(AnswerKey::shared(FieldName("requester_birth".into())), Value::Date(Secret::new(Day(birth))));
    }
    answers
}

/// What is written as an answer to a field; a mistake where it is none.
fn value(at: &At<'_, String>, answer: &Answer, field: &Field, log: &mut Vec<Mistake>) -> Option<Value> {
    let known = |id: &String| field.kind.choices().iter().any(|choice| choice.id == *id);
    let value = match (&field.kind, answer) {
        (FieldKind::YesNo, Answer::Flag(yes)) => Some(Value::Flag(*yes)),
        (FieldKind::Number { min, max }, Answer::Number(n)) if (min..=max).contains(&n) => Some(Value::Number(*n)),
        (FieldKind::Choice(_), Answer::Text(id)) if known(id) => Some(Value::Choice(id.clone())),
        (FieldKind::Choices(_), Answer::List(ids)) if ids.iter().all(known) => Some(Value::Choices(ids.clone())),
        (FieldKind::Birth | FieldKind::Date { .. }, Answer::Day(day)) => Some(Value::Date(Secret::new(Day(*day)))),
        (FieldKind::Kana | FieldKind::Latin | FieldKind::Phone | FieldKind::Kanji, Answer::Text(text)) => {
            Some(Value::text(text.clone()))
        }
        _ => None,
    };
    if value.is_none() {
        let ids: Vec<&str> = field.kind.choices().iter().map(|choice| choice.id.as_str()).collect();
        let written = match answer {
            Answer::Text(id) => Some(id),
            Answer::List(ids) => ids.iter().find(|id| !known(id)),
            _ => None,
        };
        let near = written.and_then(|id| nearest(id, ids.iter().copied()));
        let mend = match near {
            Some(near) => Msg::new("mend-write").text("text", format!("\"{near}\"")),
            None if ids.is_empty() => Msg::new("mend-answer"),
            None => Msg::new("mend-one-of").text("list", ids.join(", ")),
        };
        log.push(at.wrong(Msg::new("mistake-no-answer").text("field", at.value.clone()), mend));
    }
    value
}

/// A scenario that is being played.
struct Play<'a, 's> {
    scenario: &'a Scenario<'s>,
    catalogue: &'a Catalogue,
    event: Option<&'a LifeEvent>,
    answers: Answers,
    chosen: Vec<ProcedureId>,
    skipped: BTreeSet<AnswerKey>,
    circumstances: Circumstances,
}

impl<'a, 's> Play<'a, 's> {
    fn new(
        scenario: &'a Scenario<'s>,
        catalogue: &'a Catalogue,
        event: Option<&'a LifeEvent>,
        answers: Answers,
    ) -> Self {
        let circumstances = Circumstances {
            by_card: scenario.by_card,
            resident: scenario.by_card.then_some(scenario.resident),
            card_expires: scenario.card_expires,
            today: scenario.today,
        };
        let chosen = scenario.procedures.iter().map(|at| ProcedureId(at.value.clone())).collect();
        let skipped = BTreeSet::new();
        let mut play = Self { scenario, catalogue, event, answers, chosen, skipped, circumstances };
        let needed: Vec<_> = play.journey().plan().into_iter().filter(|e| e.verdict == Verdict::Needed).collect();
        let needed: Vec<ProcedureId> = needed.into_iter().map(|entry| entry.procedure.id.clone()).collect();
        play.chosen.extend(needed);
        // As the kiosk does: what need not be asked is given, and each round can open more.
        loop {
            let given = play.journey().given();
            if given.is_empty() {
                break;
            }
            play.answers.0.extend(given);
        }
        play
    }

    fn journey(&self) -> Journey<'_> {
        Journey {
            catalogue: self.catalogue,
            chosen: &self.chosen,
            event: self.event,
            answers: &self.answers,
            skipped: &self.skipped,
            circumstances: self.circumstances,
        }
    }

    fn judge(&self, log: &mut Vec<Mistake>) {
        let journey = self.journey();
        let plan = journey.plan();
        for expect in &self.scenario.expects {
            let id = ProcedureId(expect.procedure.value.clone());
            let Some(procedure) = self.catalogue.procedure(&id, self.scenario.today) else { continue };
            let entry = plan.iter().find(|entry| entry.procedure.id == id);
            self.expectation(expect, procedure, entry, log);
        }
        if self.scenario.exactly {
            let expected: BTreeSet<&str> = self.scenario.expects.iter().map(|e| e.procedure.value.as_str()).collect();
            for entry in plan.iter().filter(|entry| entry.verdict == Verdict::Needed) {
                if !expected.contains(entry.procedure.id.0.as_str()) {
                    let what = Msg::new("scenario-more").text("procedure", entry.procedure.id.0.clone());
                    log.push(self.scenario.title.wrong(what.text("because", entry.because.unwrap_or_default()), None));
                }
            }
        }
    }

    fn expectation(
        &self,
        expect: &Expect<'_>,
        procedure: &Procedure,
        entry: Option<&Entry<'_>>,
        log: &mut Vec<Mistake>,
    ) {
        let facts = self.answers.facts(self.catalogue, Some(procedure), self.circumstances);
        let checks = |effect: CheckEffect| -> Vec<&str> {
            let hold = procedure.checks.iter().filter(|c| c.effect == effect && c.when.holds(&facts));
            hold.map(|c| c.id.as_str()).collect()
        };
        let refused = checks(CheckEffect::Refuse);
        let found = match (expect.is.value, entry) {
            (Is::Issued | Is::Refused, _) if refused.is_empty() => "issued",
            (Is::Issued | Is::Refused, _) => "refused",
            (_, Some(entry)) => match entry.verdict {
                Verdict::Needed => "needed",
                Verdict::Later => "later",
                Verdict::NotNeeded => "not-needed",
            },
            (_, None) => "—",
        };
        let mut differs = |at: &At<'_, ()>, what: &str, wanted: String, found: String| {
            let law = expect.law.clone();
            let msg = Msg::new("scenario-differs").text("what", what).text("wanted", wanted).text("found", found);
            log.push(
                at.wrong(msg.text("procedure", procedure.id.0.clone()), Msg::new("scenario-law").text("law", law)),
            );
        };
        if found != expect.is.value.id() {
            let why = entry.and_then(|e| e.because).map(|id| format!("{found} ({id})"));
            let why = why.filter(|_| refused.is_empty());
            let refusing = (!refused.is_empty()).then(|| format!("{found} ({})", refused.join(", ")));
            let found = refusing.or(why).unwrap_or_else(|| found.to_owned());
            differs(&expect.is.with(()), "is", expect.is.value.id().to_owned(), found);
            return;
        }
        if let (Some(at), Some(entry)) = (&expect.because, entry)
            && entry.because != Some(at.value.as_str())
        {
            differs(&at.with(()), "because", at.value.clone(), entry.because.unwrap_or("—").to_owned());
        }
        if let Some(at) = &expect.by {
            let ends = self.answers.deadlines(self.catalogue, procedure, self.circumstances);
            let named = expect.deadline.as_ref();
            let end = match (named, entry) {
                (Some(name), _) => ends.iter().find(|(d, _)| d.name.0 == name.value).map(|(_, end)| *end),
                (None, Some(entry)) => entry.by,
                (None, None) => ends.first().map(|(_, end)| *end),
            };
            if end != Some(at.value) {
                let found = end.map_or_else(|| "—".to_owned(), |end| end.to_string());
                differs(&at.with(()), "by", at.value.to_string(), found);
            }
        }
        if let Some(at) = &expect.bring {
            let found: BTreeSet<&str> = checks(CheckEffect::Bring).into_iter().collect();
            let wanted: BTreeSet<&str> = at.value.iter().map(String::as_str).collect();
            if found != wanted {
                differs(&at.with(()), "bring", list(&wanted), list(&found));
            }
        }
        if let Some(at) = &expect.note {
            let found = checks(CheckEffect::Note);
            if !at.value.iter().all(|id| found.contains(&id.as_str())) {
                differs(&at.with(()), "note", at.value.join(", "), found.join(", "));
            }
        }
        if let Some(at) = expect.check.as_ref().filter(|at| !refused.contains(&at.value.as_str())) {
            differs(&at.with(()), "check", at.value.clone(), refused.join(", "));
        }
        let lines = self.answers.fee_lines(self.catalogue, procedure, self.circumstances);
        if let Some(at) = &expect.fee {
            let total = crate::catalogue::fee::total(&lines);
            if total != i64::from(at.value) {
                differs(&at.with(()), "fee", at.value.to_string(), total.to_string());
            }
        }
        if let Some(at) = &expect.reason
            && !lines.iter().any(|line| line.reason.as_ref().is_some_and(|reason| reason.0 == at.value))
        {
            let found: Vec<_> = lines.iter().filter_map(|line| line.reason.as_ref()).map(|r| r.0.as_str()).collect();
            differs(&at.with(()), "reason", at.value.clone(), found.join(", "));
        }
    }
}

fn list(ids: &BTreeSet<&str>) -> String {
    ids.iter().copied().collect::<Vec<_>>().join(", ")
}

/// A scenario as the visit holds it once the card and the presets have given what they give.
pub struct Staged {
    /// The life event.
    pub event: Option<EventId>,
    /// What is asked for: what was named, and what the life event needs.
    pub chosen: Vec<ProcedureId>,
    /// The answers.
    pub answers: Answers,
    /// What is known beside them.
    pub circumstances: Circumstances,
}

/// Puts a scenario on the stage without judging it.
pub fn stage(scenario: &Scenario<'_>, catalogue: &Catalogue) -> Staged {
    let event = scenario.event.as_ref().and_then(|at| catalogue.event(&EventId(at.value.clone()), scenario.today));
    let play = Play::new(scenario, catalogue, event, answers(scenario, catalogue, &mut Vec::new()));
    let Play { answers, chosen, circumstances, .. } = play;
    Staged { event: event.map(|event| event.id.clone()), chosen, answers, circumstances }
}

/// How much paper a scenario's forms hold against how much was typed: fields on all forms that hold an answer or a box for
/// one, and fields that somebody typed by hand or chose.
pub fn spared(scenario: &Scenario<'_>, catalogue: &Catalogue) -> Effort {
    let event = scenario.event.as_ref().and_then(|at| catalogue.event(&EventId(at.value.clone()), scenario.today));
    let play = Play::new(scenario, catalogue, event, answers(scenario, catalogue, &mut Vec::new()));
    let journey = play.journey();
    let mut effort = Effort { forms: journey.prepared().len(), ..Effort::default() };
    let mut asked: BTreeMap<AnswerKey, ()> = BTreeMap::new();
    for (key, field, forms) in journey.fields() {
        effort.on_paper += forms.len();
        let by_card = scenario.by_card && field.card.is_some();
        let given = field.preset.is_some() || matches!(field.kind, FieldKind::Kanji) || !answerable(field);
        if by_card || given || journey.of_gift(&key).is_some() {
            continue;
        }
        asked.insert(key, ());
        match field.kind {
            FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo => effort.tapped += 1,
            _ => effort.typed += 1,
        }
    }
    let of_event = journey.of_event().into_iter().filter(|(key, _)| !asked.contains_key(key));
    for (_, field) in of_event {
        match field.kind {
            FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo => effort.tapped += 1,
            _ => effort.typed += 1,
        }
    }
    effort
}

/// What a visit asks of somebody, and what it fills in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// Forms that are prepared.
    pub forms: usize,
    /// Fields on all forms together.
    pub on_paper: usize,
    /// Fields typed on a board or pad.
    pub typed: usize,
    /// Questions answered with a touch.
    pub tapped: usize,
}
