//! 聞き取り: a clerk asks the questions for the visitor. First what it is about, then all questions on one page; numbers
//! jump, letters choose, Enter goes on to the next that waits, and at the end hands the visit in.

use jiff::Timestamp;

use super::correct::Correction;
use super::{Context, Effect};
use crate::application::AnswerKey;
use crate::catalogue::{EventId, FieldKind, Procedure, ProcedureId};
use crate::face::staff::HubError;
use crate::person::{Secret, StaffId, Value};
use crate::text::{Locale, Msg};
use crate::visit::interview::{Handed, Interviewed, Open, Question};
use crate::visit::{Seeds, Visit};

/// Procedures that have room on one page.
pub const OFFERED: usize = 76;
/// Questions that have room on one page.
pub const SHEET: usize = 18;

/// Something that happened while a clerk asks.
#[derive(Clone)]
pub enum Asking {
    /// A visitor is here: begin.
    Begin,
    /// Ids and chance for a new visit.
    Begun(Seeds),
    /// A procedure, in or out.
    Procedure(ProcedureId),
    /// A life event, on or off.
    Event(EventId),
    /// The visitor's next language.
    Language,
    /// What the procedures are looked for by.
    Filter(String),
    /// Look for a procedure by its name.
    Find,
    /// A digit of a number to jump to.
    Digit(char),
    /// A letter: the choice or life event that it stands at.
    Letter(char),
    /// Up or down.
    Move(bool),
    /// This question.
    At(AnswerKey),
    /// What is written.
    Typed(Secret<String>),
    /// A choice by its id.
    Chose(String),
    /// Passes over the question.
    Skip,
    /// Enter: on.
    On,
    /// Esc: back.
    Back,
    /// Yes, leave it.
    Leave,
    /// The hub has it, or not.
    Handed(Result<Handed, HubError>),
}

impl Asking {
    /// Whether a person did it.
    pub const fn is_by_hand(&self) -> bool {
        !matches!(self, Self::Begun(_) | Self::Handed(_))
    }

    /// Why the hub did not do it.
    pub const fn error(&self) -> Option<&HubError> {
        match self {
            Self::Handed(Err(error)) => Some(error),
            _ => None,
        }
    }
}

/// Where the clerk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What is it about?
    Choose,
    /// The questions.
    Ask,
    /// Really leave it?
    Leave,
}

/// A visit that is asked for at the desk.
pub struct Interview {
    /// The visit.
    pub visit: Visit,
    /// Where the clerk is.
    pub stage: Stage,
    /// What the procedures are looked for by.
    pub filter: String,
    /// Digits of a number that could still become another one.
    pub digits: String,
    /// The question that is asked now.
    pub at: Option<AnswerKey>,
    /// What is being put in there.
    pub entry: Option<Box<Correction>>,
    /// What is wrong with it, or keeps the visit from being handed in.
    pub wrong: Option<Msg>,
    /// It is on its way to the hub.
    pub sending: bool,
}

/// What a step leads to.
pub enum Turn {
    /// This.
    Stay(Vec<Effect>),
    /// The interview is over without a number.
    Left,
}

impl Interview {
    /// Begins with a visitor.
    pub fn new(seeds: Seeds, now: Timestamp) -> Self {
        Self::of(Visit::interview(seeds, Locale::Ja, now))
    }

    /// Goes on with a visit.
    pub const fn of(visit: Visit) -> Self {
        Self {
            visit,
            stage: Stage::Choose,
            filter: String::new(),
            digits: String::new(),
            at: None,
            entry: None,
            wrong: None,
            sending: false,
        }
    }

    /// The procedures that are offered now, by what they are looked for by.
    pub fn offered<'c>(&self, context: &'c Context) -> Vec<&'c Procedure> {
        let wanted = self.filter.trim();
        let all = context.catalogue.offered(self.visit.today()).into_iter();
        let named = all.filter(|procedure| {
            wanted.is_empty()
                || procedure.official.contains(wanted)
                || procedure.id.0.contains(wanted)
                || context.words.say(&procedure.id.title()).contains(wanted)
        });
        named.take(OFFERED).collect()
    }

    /// The life events that are offered today.
    pub fn events(&self, context: &Context) -> Vec<EventId> {
        let today = self.visit.today();
        let mut ids: Vec<EventId> = Vec::new();
        for event in context.catalogue.events.iter().filter(|event| event.valid_on(today)) {
            if !ids.contains(&event.id) {
                ids.push(event.id.clone());
            }
        }
        ids
    }

    /// Whether the field for words has the keys now.
    fn writes(&self) -> bool {
        self.entry.as_ref().is_some_and(|entry| matches!(entry.draft, super::correct::Draft::Typed(_)))
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Asking, me: &StaffId, now: Timestamp, context: &Context) -> Turn {
        if self.sending && !matches!(message, Asking::Handed(_)) {
            return Turn::Stay(vec![]);
        }
        if !matches!(message, Asking::Digit(_) | Asking::On) {
            self.digits.clear();
        }
        match (self.stage, message) {
            (_, Asking::Handed(answer)) => {
                self.sending = false;
                self.wrong = answer.err().map(|_| Msg::new("interview-not-handed"));
            }
            (Stage::Leave, Asking::Leave | Asking::On) => return Turn::Left,
            (Stage::Leave, Asking::Back) => self.stage = Stage::Choose,
            (Stage::Leave, _) => {}
            (_, Asking::Language) => {
                let offered = Locale::ALL;
                let at = offered.iter().position(|locale| *locale == self.visit.locale()).map_or(0, |at| at + 1);
                self.visit.speak(offered.get(at).copied().unwrap_or_default());
            }
            (Stage::Choose, message) => return self.choose(message, context),
            (Stage::Ask, message) => return Turn::Stay(self.ask(message, me, now, context)),
        }
        Turn::Stay(vec![])
    }

    fn choose(&mut self, message: Asking, context: &Context) -> Turn {
        let catalogue = &context.catalogue;
        match message {
            Asking::Procedure(id) => {
                self.wrong = None;
                self.visit.choose(&id, catalogue);
            }
            Asking::Event(id) => {
                self.wrong = None;
                self.visit.choose_event(&id, catalogue);
            }
            Asking::Filter(text) => self.filter = text,
            Asking::Find => return Turn::Stay(vec![Effect::FocusField]),
            Asking::Letter(letter) => {
                let event = place(letter).and_then(|at| self.events(context).into_iter().nth(at));
                if let Some(id) = event {
                    return self.choose(Asking::Event(id), context);
                }
            }
            Asking::Digit(digit) => {
                let offered = self.offered(context);
                if let Some(n) = self.number(digit, offered.len()) {
                    self.toggle(n, context);
                }
            }
            Asking::On => match self.digits.parse() {
                Ok(n) => {
                    self.digits.clear();
                    self.toggle(n, context);
                }
                // The only one that is found by its name is meant.
                Err(_) if !self.filter.trim().is_empty() => {
                    self.toggle(1, context);
                    self.filter.clear();
                    return Turn::Stay(vec![Effect::FocusNothing]);
                }
                Err(_) => return Turn::Stay(self.go_on(context)),
            },
            Asking::Back if !self.filter.is_empty() => self.filter.clear(),
            Asking::Back if self.visit.chosen().is_empty() && self.visit.questions(catalogue).is_empty() => {
                return Turn::Left;
            }
            Asking::Back => self.stage = Stage::Leave,
            _ => {}
        }
        Turn::Stay(vec![])
    }

    /// Takes the procedure with that number in or out.
    fn toggle(&mut self, n: usize, context: &Context) {
        let found = n.checked_sub(1).and_then(|at| self.offered(context).get(at).map(|procedure| procedure.id.clone()));
        if let Some(id) = found {
            self.wrong = None;
            self.visit.choose(&id, &context.catalogue);
        }
    }

    /// To the questions, if there are any.
    fn go_on(&mut self, context: &Context) -> Vec<Effect> {
        if self.visit.questions(&context.catalogue).is_empty() {
            self.wrong = Some(Msg::new("interview-nothing"));
            return vec![];
        }
        self.stage = Stage::Ask;
        self.next(context)
    }

    /// A number of one or more digits: known as soon as no further digit can follow.
    fn number(&mut self, digit: char, most: usize) -> Option<usize> {
        self.digits.push(digit);
        let n: usize = self
            .digits
            .parse()
            .ok()
            .filter(|n| (1..=most).contains(n))
            .or_else(|| {
                // What cannot be a number begins anew with this digit.
                self.digits = digit.to_string();
                self.digits.parse().ok().filter(|n| (1..=most).contains(n))
            })
            .or_else(|| {
                self.digits.clear();
                None
            })?;
        if n * 10 > most {
            self.digits.clear();
            return Some(n);
        }
        None
    }

    fn ask(&mut self, message: Asking, me: &StaffId, now: Timestamp, context: &Context) -> Vec<Effect> {
        match message {
            Asking::Move(down) => {
                let kept = self.keep(me, now, context);
                let questions = self.visit.questions(&context.catalogue);
                let at = self.place(&questions);
                let to = match (at, down) {
                    (None, true) | (Some(0), false) => 0,
                    (None, false) => questions.len().saturating_sub(1),
                    (Some(at), true) => (at + 1).min(questions.len().saturating_sub(1)),
                    (Some(at), false) => at - 1,
                };
                let key = questions.get(to).map(|question| question.key.clone());
                if kept { self.go(key, context) } else { vec![] }
            }
            Asking::At(key) => {
                if self.keep(me, now, context) {
                    self.go(Some(key), context)
                } else {
                    vec![]
                }
            }
            Asking::Digit(digit) => {
                let most = self.visit.questions(&context.catalogue).len();
                match self.number(digit, most) {
                    Some(n) => self.jump(n, me, now, context),
                    None => vec![],
                }
            }
            Asking::Typed(text) => {
                self.wrong = None;
                if let Some(entry) = &mut self.entry {
                    entry.typed(text);
                }
                vec![]
            }
            Asking::Letter(letter) => match self.lettered(letter, context) {
                Some(id) => self.chose(&id, me, now, context),
                None => vec![],
            },
            Asking::Chose(id) => self.chose(&id, me, now, context),
            Asking::Skip => {
                let Some(key) = self.at.clone() else { return vec![] };
                if self.visit.passed_over(&key, &context.catalogue) {
                    return self.next(context);
                }
                self.wrong = Some(Msg::new("interview-needed"));
                vec![]
            }
            Asking::On => match self.digits.parse() {
                Ok(n) => {
                    self.digits.clear();
                    self.jump(n, me, now, context)
                }
                Err(_) => self.on(me, now, context),
            },
            Asking::Back => {
                let _ = self.keep(me, now, context);
                self.wrong = None;
                (self.stage, self.at, self.entry) = (Stage::Choose, None, None);
                vec![]
            }
            _ => vec![],
        }
    }

    fn jump(&mut self, n: usize, me: &StaffId, now: Timestamp, context: &Context) -> Vec<Effect> {
        if !self.keep(me, now, context) {
            return vec![];
        }
        let questions = self.visit.questions(&context.catalogue);
        let key = n.checked_sub(1).and_then(|at| questions.get(at)).map(|question| question.key.clone());
        self.go(key, context)
    }

    /// Where the marked question stands.
    pub fn place(&self, questions: &[Question<'_>]) -> Option<usize> {
        let at = self.at.as_ref()?;
        questions.iter().position(|question| question.key == *at)
    }

    /// The choice at which a letter stands now: `Y` and `N` for yes and no, else `A`, `B`, `C` …
    fn lettered(&self, letter: char, context: &Context) -> Option<String> {
        let questions = self.visit.questions(&context.catalogue);
        let question = questions.get(self.place(&questions)?)?;
        if matches!(question.field.kind, FieldKind::YesNo) {
            return match letter.to_ascii_lowercase() {
                'y' => Some("yes".to_owned()),
                'n' => Some("no".to_owned()),
                _ => None,
            };
        }
        question.offered.get(place(letter)?).map(|id| (*id).to_owned())
    }

    fn chose(&mut self, id: &str, me: &StaffId, now: Timestamp, context: &Context) -> Vec<Effect> {
        self.wrong = None;
        let Some(entry) = &mut self.entry else { return vec![] };
        entry.choose(id);
        // Several can be chosen: Enter says that these are all.
        if matches!(entry.draft, super::correct::Draft::Many { .. }) { vec![] } else { self.on(me, now, context) }
    }

    /// Takes what is put in, and goes on to the next question that waits; where none does, hands the visit in.
    fn on(&mut self, me: &StaffId, now: Timestamp, context: &Context) -> Vec<Effect> {
        let Some(entry) = &self.entry else { return self.hand_in(me, now, context) };
        let key = entry.key.clone();
        let told = entry.value().and_then(|value| self.visit.told(&key, value, me, now, &context.catalogue));
        match told {
            Ok(()) => self.next(context),
            Err(why) => {
                self.wrong = Some(why);
                vec![Effect::FocusField]
            }
        }
    }

    /// Takes what is put in before the clerk goes elsewhere; whether that can be. What is empty or half chosen is left.
    fn keep(&mut self, me: &StaffId, now: Timestamp, context: &Context) -> bool {
        let Some(entry) = &self.entry else { return true };
        let empty = match &entry.draft {
            super::correct::Draft::Typed(text) => text.holds(|t| t.trim().is_empty()),
            super::correct::Draft::One { picked, .. } => picked.is_none(),
            super::correct::Draft::Flag(flag) => flag.is_none(),
            super::correct::Draft::Many { picked, .. } => picked.is_empty(),
        };
        if empty {
            return true;
        }
        let key = entry.key.clone();
        match entry.value().and_then(|value| self.visit.told(&key, value, me, now, &context.catalogue)) {
            Ok(()) => true,
            Err(why) => {
                self.wrong = Some(why);
                false
            }
        }
    }

    /// To the next question that waits, after the one that stands here; to the end where none does.
    fn next(&mut self, context: &Context) -> Vec<Effect> {
        let questions = self.visit.questions(&context.catalogue);
        let after = self.place(&questions).map_or(0, |at| at + 1);
        let waits =
            |question: &&Question<'_>| question.open || question.answer.is_some_and(|a| a.value == Value::LeftToClerk);
        let next = questions.iter().skip(after).find(waits).or_else(|| questions.iter().find(|question| question.open));
        let key = next.map(|question| question.key.clone());
        self.go(key, context)
    }

    /// To a question, or to the end.
    fn go(&mut self, key: Option<AnswerKey>, context: &Context) -> Vec<Effect> {
        let facts = key.as_ref().map(|key| self.visit.journey(&context.catalogue).facts_of(key));
        let questions = self.visit.questions(&context.catalogue);
        let found = key.and_then(|key| questions.into_iter().find(|question| question.key == key));
        let entry = found.zip(facts).map(|(question, facts)| {
            let stands = question.answer.map(|answer| answer.value.clone());
            let mut entry = Correction::new(question.key.clone(), question.field, stands, &facts);
            // What stands there may be said again.
            entry.before = None;
            entry.field.optional = question.optional;
            Box::new(entry)
        });
        self.wrong = None;
        self.at = entry.as_ref().map(|entry| entry.key.clone());
        self.entry = entry;
        if self.writes() { vec![Effect::FocusField] } else { vec![Effect::FocusNothing] }
    }

    fn hand_in(&mut self, me: &StaffId, now: Timestamp, context: &Context) -> Vec<Effect> {
        match self.visit.lacks(&context.catalogue) {
            None => {}
            Some(Open::Question(..)) => return self.next(context),
            Some(Open::Nothing) => {
                self.wrong = Some(Msg::new("interview-nothing"));
                return vec![];
            }
            Some(Open::Refused(_)) => {
                self.wrong = Some(Msg::new("interview-refused"));
                return vec![];
            }
        }
        let Some(asked) = self.visit.interviewed(me, now, &context.catalogue) else { return vec![] };
        self.sending = true;
        self.wrong = None;
        vec![Effect::HandIn(Box::<Interviewed>::new(asked))]
    }
}

/// The place that a letter stands for, from `a`.
fn place(letter: char) -> Option<usize> {
    let letter = letter.to_ascii_lowercase();
    letter.is_ascii_lowercase().then(|| usize::from(u8::try_from(letter).unwrap_or(b'a') - b'a'))
}

/// The letter of a place; nothing from the 27th on.
pub fn letter(at: usize) -> Option<char> {
    u8::try_from(at).ok().filter(|at| *at < 26).map(|at| char::from(b'A' + at))
}

#[cfg(test)]
mod tests;
