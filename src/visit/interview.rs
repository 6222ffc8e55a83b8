//! 聞き取り: a clerk asks the questions for the visitor. It is the same visit with the same rules; only the page is
//! another one: all open questions together, answered in any order, each with the origin "told to a clerk".

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::journey::Place;
use super::state::{Seeds, Visit};
#[cfg(test)]
use crate::application::answers::Answers;
use crate::application::answers::Circumstances;
use crate::application::wire::{Entry, NewApplication};
use crate::application::{AnswerKey, KioskId, Reference, Ticket, VisitId};
use crate::catalogue::{Catalogue, CheckEffect, EventId, Field, FieldKind, LifeEvent, Procedure, ProcedureId, Verdict};
use crate::person::{Origin, Sourced, StaffId, Value};
use crate::text::{Locale, Msg, kana};
use crate::usage::{Outcome, VisitRecord};

/// What visits that begin at a desk are counted under, where kiosks have their ids.
pub const DESK: &str = "DESK";
/// The page on which a visit stands while it is asked, for the counts.
pub const PAGE: &str = "interview";
/// Longest answer in words.
const LONGEST: usize = 120;
/// Why a clerk changes what the visitor had answered: the visitor says so.
const SAID: &str = "correction-reason-visitor-said";
/// Why a clerk writes what was left to the clerk.
const WRITTEN: &str = "correction-reason-kanji";

/// `POST /v1/interviews` (clerk): what an interview leaves. Answered by [`Handed`]; the same visit again is answered with
/// the number that it has.
#[derive(Clone, Serialize, Deserialize)]
pub struct Interviewed {
    /// Who asked.
    pub staff: StaffId,
    /// The visit.
    pub visit: VisitId,
    /// Where it began: a kiosk, or [`DESK`].
    pub kiosk: KioskId,
    /// The reference on the slip.
    pub reference: Reference,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// What the answers were judged by.
    pub circumstances: Circumstances,
    /// One for each procedure.
    pub applications: Vec<NewApplication>,
    /// The visit as it is counted.
    pub record: VisitRecord,
}

/// The number of a visit that was asked for at a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Its number.
    pub ticket: Ticket,
}

/// One question on the clerk's page.
pub struct Question<'a> {
    /// Which answer.
    pub key: AnswerKey,
    /// Its definition.
    pub field: &'a Field,
    /// What stands there.
    pub answer: Option<&'a Sourced<Value>>,
    /// For which procedures.
    pub of: Vec<&'a Procedure>,
    /// It waits for an answer.
    pub open: bool,
    /// What can be chosen now, by id, in the list's order.
    pub offered: Vec<&'a str>,
    /// It may be passed over.
    pub optional: bool,
}

/// Why an interview cannot be handed in yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nothing that is prepared here was chosen.
    Nothing,
    /// This question waits, and so many in all.
    Question(AnswerKey, usize),
    /// These cannot be issued; each with why.
    Refused(Vec<(ProcedureId, Msg)>),
}

impl Visit {
    /// A visit that a clerk begins at the desk.
    pub fn interview(seeds: Seeds, locale: Locale, now: Timestamp) -> Self {
        let mut visit = Self::new(seeds, KioskId(DESK.to_owned()), now, false);
        visit.locale = locale;
        visit.begin(now);
        visit.place = Place::Purpose;
        visit.reached.insert(PAGE.to_owned());
        visit
    }

    /// What was chosen.
    pub fn chosen(&self) -> &[ProcedureId] {
        &self.chosen
    }

    /// The business day by which the answers are judged.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Every answer, as a kiosk or a preparation leaves them.
    #[cfg(test)]
    pub(crate) const fn answers(&mut self) -> &mut Answers {
        &mut self.answers
    }

    /// The life event that is asked about.
    pub fn life_event<'c>(&self, catalogue: &'c Catalogue) -> Option<&'c LifeEvent> {
        self.event.as_ref().and_then(|id| catalogue.event(id, self.today))
    }

    /// Speaks another language from now on.
    pub const fn speak(&mut self, locale: Locale) {
        self.locale = locale;
    }

    /// Takes a procedure in or out.
    pub fn choose(&mut self, id: &ProcedureId, catalogue: &Catalogue) {
        self.toggle_procedure(id.clone(), catalogue);
        self.take_given(catalogue);
    }

    /// Asks about a life event, or no longer.
    pub fn choose_event(&mut self, id: &EventId, catalogue: &Catalogue) {
        if self.event.as_ref() == Some(id) {
            self.event = None;
        } else if catalogue.event(id, self.today).is_some() {
            self.event = Some(id.clone());
        }
        self.take_needed(catalogue);
        self.take_given(catalogue);
    }

    /// What the life event makes necessary is chosen once its questions are answered, as at the kiosk.
    fn take_needed(&mut self, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        if journey.event.is_none() || journey.next_of_event().is_some() {
            return;
        }
        let plan = journey.plan();
        let of_event: Vec<ProcedureId> = plan.iter().map(|entry| entry.procedure.id.clone()).collect();
        let needed = plan.iter().filter(|entry| entry.verdict == Verdict::Needed && !entry.procedure.guided());
        let needed: Vec<ProcedureId> = needed.map(|entry| entry.procedure.id.clone()).collect();
        self.chosen.retain(|id| !of_event.contains(id));
        self.chosen.extend(needed);
    }

    /// Answers that need no question. Kanji are asked for here: the clerk sees the document and writes them.
    fn take_given(&mut self, catalogue: &Catalogue) {
        loop {
            let given = self.journey(catalogue).given().into_iter();
            let given: Vec<_> = given.filter(|(_, answer)| answer.value != Value::LeftToClerk).collect();
            if given.is_empty() {
                return;
            }
            self.answers.0.extend(given);
        }
    }

    /// All questions that take part with these answers, in the order that the kiosk asks them: those of the life event
    /// first, and while one of them waits no others.
    pub fn questions<'a>(&'a self, catalogue: &'a Catalogue) -> Vec<Question<'a>> {
        let journey = self.journey(catalogue);
        let of_event = journey.of_event().into_iter().map(|(key, field)| (key, field, Vec::new()));
        let mut fields: Vec<(AnswerKey, &'a Field, Vec<&'a Procedure>)> = of_event.collect();
        if journey.next_of_event().is_none() {
            for (key, field, of) in journey.fields() {
                match fields.iter_mut().find(|(known, _, _)| *known == key) {
                    Some(known) => known.2 = of,
                    None => fields.push((key, field, of)),
                }
            }
        }
        let asked = fields.into_iter().filter(|(_, field, _)| !matches!(field.kind, FieldKind::ByHand));
        let question = |(key, field, of): (AnswerKey, &'a Field, Vec<&'a Procedure>)| {
            let facts = journey.facts_of(&key);
            let offered = field.kind.choices().iter().filter(|c| c.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
            Question {
                answer: self.answers.0.get(&key),
                open: journey.is_open(&key, field),
                offered: offered.map(|choice| choice.id.as_str()).collect(),
                optional: self.may_skip(field),
                key,
                field,
                of,
            }
        };
        asked.map(question).collect()
    }

    /// Takes an answer that the visitor told a clerk. What is told again as it stands keeps its origin; what the card, the
    /// visitor or a preparation had given otherwise is a correction and keeps what stood there.
    ///
    /// # Errors
    /// The message that says how to mend it.
    pub fn told(
        &mut self,
        key: &AnswerKey,
        value: Value,
        by: &StaffId,
        now: Timestamp,
        catalogue: &Catalogue,
    ) -> Result<(), Msg> {
        let unknown = || Msg::new("clerk-wrong-empty");
        let field = self.field(key, catalogue).ok_or_else(unknown)?;
        if value.is_blank() && self.may_skip(field) && !matches!(field.kind, FieldKind::Choices(_)) {
            self.passed_over(key, catalogue);
            return Ok(());
        }
        let facts = self.journey(catalogue).facts_of(key);
        let offered = |id: &str| {
            let found = field.kind.choices().iter().find(|choice| choice.id == id);
            found.is_some_and(|choice| choice.when.as_ref().is_none_or(|rule| rule.holds(&facts)))
        };
        judge(field, &value, self.today, offered)?;
        self.touched = now;
        let answer = match self.answers.0.get(key).cloned() {
            Some(before) if self.is_preset(&before) => Sourced::asked(value, by.clone()),
            Some(before) if before.value == value => before,
            None => Sourced::asked(value, by.clone()),
            Some(Sourced { origin: Origin::Asked { .. }, .. }) => Sourced::asked(value, by.clone()),
            Some(before) => {
                let reason = if before.value == Value::LeftToClerk { WRITTEN } else { SAID };
                before.corrected(value, by.clone(), now, reason.to_owned())
            }
        };
        self.skipped.remove(key);
        self.answers.0.insert(key.clone(), answer);
        self.follow(key, catalogue);
        Ok(())
    }

    /// Whether an answer of a visit that began at the desk was put there by the catalogue: at the desk nobody types but the
    /// clerk, whose answers say so.
    pub fn is_preset(&self, answer: &Sourced<Value>) -> bool {
        self.kiosk.0 == DESK && matches!(answer.origin, Origin::Typed) && answer.value != Value::LeftToClerk
    }

    /// Passes over a question that may be passed over; whether it may.
    pub fn passed_over(&mut self, key: &AnswerKey, catalogue: &Catalogue) -> bool {
        if !self.field(key, catalogue).is_some_and(|field| self.may_skip(field)) {
            return false;
        }
        self.answers.0.remove(key);
        self.skipped.insert(key.clone());
        self.follow(key, catalogue);
        true
    }

    /// What follows from an answer: what the life event gave of it is given anew, what it needs is chosen.
    fn follow(&mut self, key: &AnswerKey, catalogue: &Catalogue) {
        if self.journey(catalogue).of_event().iter().any(|(of_event, _)| of_event == key) {
            self.give_anew(key, catalogue);
            self.take_needed(catalogue);
        }
        self.take_given(catalogue);
    }

    /// Why it cannot be handed in yet; `None` where it can.
    pub fn lacks(&self, catalogue: &Catalogue) -> Option<Open> {
        let questions = self.questions(catalogue);
        let mut open = questions.iter().filter(|question| question.open);
        if let Some(first) = open.next() {
            return Some(Open::Question(first.key.clone(), open.count() + 1));
        }
        let journey = self.journey(catalogue);
        if journey.prepared().is_empty() {
            return Some(Open::Nothing);
        }
        let refused = journey.checks(CheckEffect::Refuse);
        let refused: Vec<_> = refused.into_iter().map(|(procedure, why)| (procedure.id.clone(), why)).collect();
        (!refused.is_empty()).then_some(Open::Refused(refused))
    }

    /// What the interview leaves; `None` while something is open.
    pub fn interviewed(&mut self, by: &StaffId, now: Timestamp, catalogue: &Catalogue) -> Option<Interviewed> {
        if self.lacks(catalogue).is_some() {
            return None;
        }
        // What was preset stood before the clerk's eyes when the visit was handed in.
        let desk = self.kiosk.0 == DESK;
        for answer in self.answers.0.values_mut().filter(|answer| desk && matches!(answer.origin, Origin::Typed)) {
            answer.origin = Origin::Asked { by: by.clone() };
        }
        let draft = self.draft(catalogue);
        self.entry.get_or_insert(draft.entry);
        let (fields_spared, characters_spared) = self.spared(catalogue);
        let record = VisitRecord {
            by_clerk: true,
            fields_spared,
            characters_spared,
            ..self.record(Outcome::Finished, now, catalogue)
        };
        Some(Interviewed {
            staff: by.clone(),
            visit: draft.visit,
            kiosk: draft.kiosk,
            reference: draft.reference,
            locale: draft.locale,
            entry: draft.entry,
            circumstances: draft.circumstances,
            applications: draft.applications,
            record,
        })
    }
}

/// Whether a field takes a value.
fn judge(field: &Field, value: &Value, today: Date, offered: impl Fn(&str) -> bool) -> Result<(), Msg> {
    let right = |fits: bool, id: &'static str| if fits { Ok(()) } else { Err(Msg::new(id)) };
    let words = |text: &crate::person::Secret<String>| {
        let whole = text.holds(|t| !t.trim().is_empty() && !t.chars().any(char::is_control));
        whole && text.length() <= LONGEST
    };
    match (&field.kind, value) {
        (FieldKind::YesNo, Value::Flag(_)) => Ok(()),
        (FieldKind::Choice(_), Value::Choice(id)) => right(offered(id), "clerk-wrong-choice"),
        (FieldKind::Choices(_), Value::Choices(ids)) => right(ids.iter().all(|id| offered(id)), "clerk-wrong-choice"),
        (FieldKind::Number { min, max }, Value::Number(n)) => {
            let wrong = || Msg::new("keys-out-of-range").number("min", *min).number("max", *max);
            if (min..=max).contains(&n) { Ok(()) } else { Err(wrong()) }
        }
        (FieldKind::Birth, Value::Date(day)) if day.days_since(today) < 0 => Err(Msg::new("keys-future")),
        (FieldKind::Birth, Value::Date(day)) => right(day.age(today) <= 130, "keys-not-a-day"),
        (FieldKind::Date { earliest, latest }, Value::Date(day)) => {
            let ahead = -day.days_since(today);
            if ahead > i64::from(*latest) {
                return Err(Msg::new(if *latest == 0 { "keys-future" } else { "keys-too-late" }));
            }
            right(ahead >= i64::from(*earliest), "keys-too-early")
        }
        (FieldKind::Kana, Value::Text(text)) => {
            right(words(text) && text.holds(|t| kana::is_furigana(t)), "clerk-wrong-kana")
        }
        (FieldKind::Kanji | FieldKind::Latin | FieldKind::Phone, Value::Text(text)) => {
            right(words(text), "clerk-wrong-empty")
        }
        _ => Err(Msg::new("clerk-wrong-empty")),
    }
}
