//! Questions: what an answer is, what comes after it, how it is changed.

use jiff::Timestamp;

use super::effect::Effect;
use super::event::Press;
use super::journey::{FOR_SELF, Place};
use super::page::{Notice, Tone};
use super::state::Visit;
use super::typing::Typing;
use super::writing::{Writing, Wrote};
use crate::application::AnswerKey;
use crate::application::wire::Entry;
use crate::catalogue::event::Given;
use crate::catalogue::{Catalogue, CheckEffect, Field, FieldKind, Written};
use crate::person::{Origin, Sourced, Value};

impl Visit {
    /// On to the next open question; to what cannot be issued; or to the check page.
    pub(super) fn advance(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        // A given answer can open a further one that is given too; each round adds at least one.
        loop {
            let given = self.journey(catalogue).given();
            if given.is_empty() {
                break;
            }
            self.answers.0.extend(given);
        }
        let journey = self.journey(catalogue);
        // What was refused may have been all that is prepared here: the rest is only explained.
        if journey.prepared().is_empty() {
            let guided = !journey.procedures().is_empty();
            self.trail.clear();
            self.go(if guided { Place::Guide } else { Place::Purpose });
            return Vec::new();
        }
        let next = match journey.next_question() {
            _ if !journey.checks(CheckEffect::Refuse).is_empty() => Place::Refused,
            Some(key) => Place::Ask(key),
            None => Place::Check,
        };
        if next == Place::Check {
            // From here back leads through the questions, not to an older check page.
            self.trail.retain(|p| !matches!(p, Place::Check | Place::Refused));
        }
        self.go(next);
        self.set_out(catalogue);
        Vec::new()
    }

    /// Empty buffers that suit the question.
    pub(super) fn set_out(&mut self, catalogue: &Catalogue) {
        let (Place::Ask(key) | Place::Find(key)) = &self.place else { return };
        if let Some(field) = self.field(key, catalogue) {
            self.typing = Typing::asking(&field.kind, self.locale);
        }
        self.write_kanji(catalogue);
    }

    /// Opens the steps of an address or a name. What the card wrote is only kept or left to the clerk.
    pub(super) fn write_kanji(&mut self, catalogue: &Catalogue) {
        let Place::Ask(key) = &self.place else { return };
        let written = self.field(key, catalogue).and_then(|field| field.written.as_ref());
        let of_card = self.answers.0.get(key).is_some_and(|answer| answer.origin == Origin::Card);
        self.typing.writing = written.filter(|_| !of_card).map(|written| Writing::begin(written, &catalogue.city.home));
    }

    /// A press within an address or a name.
    fn press_writing(&mut self, key: &AnswerKey, press: &Press, field: &Field, catalogue: &Catalogue) -> Vec<Effect> {
        let Some(writing) = &mut self.typing.writing else { return Vec::new() };
        let step = writing.id();
        let wrote = writing.press(press);
        if writing.id() != step || *press == Press::Pieces {
            self.sheet = 0;
        }
        self.notice = None;
        let (value, reading) = match wrote {
            Wrote::On => return Vec::new(),
            Wrote::Left { reading } => (Value::LeftToClerk, reading),
            Wrote::Done { value, reading } => (value, reading),
        };
        if let (Some(Written::Name(Some(name))), Some(reading)) = (&field.written, reading) {
            let key = AnswerKey { field: name.clone(), ..key.clone() };
            self.skipped.remove(&key);
            self.answers.0.insert(key, Sourced::typed(Value::Text(reading)));
        }
        self.answers.0.insert(key.clone(), Sourced::typed(value));
        self.onward(catalogue)
    }

    /// On from a question: to the next of the life event, or of what was chosen.
    fn onward(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        let Place::Find(key) = self.place.clone() else { return self.advance(catalogue) };
        self.give_anew(&key, catalogue);
        self.find(catalogue)
    }

    /// What an answer of the life event gave is given anew.
    pub(super) fn give_anew(&mut self, key: &AnswerKey, catalogue: &Catalogue) {
        let gifts = self.journey(catalogue).event.into_iter().flat_map(|event| &event.gives);
        let of_this = gifts.filter(|gift| matches!(&gift.what, Given::From(source) if *source == key.field));
        for key in of_this.map(|gift| AnswerKey::shared(gift.field.clone())).collect::<Vec<_>>() {
            self.answers.0.remove(&key);
        }
    }

    /// The definition of what is asked.
    pub(super) fn field<'c>(&self, key: &AnswerKey, catalogue: &'c Catalogue) -> Option<&'c Field> {
        match &key.procedure {
            Some(id) => catalogue.procedure(id, self.today)?.fields.iter().find(|f| f.name == key.field),
            None => catalogue.shared_field(&key.field),
        }
    }

    /// Whether a question may be passed over. A name in letters only where the card gave the name itself: without
    /// either, nobody could be called.
    pub(super) fn may_skip(&self, field: &Field) -> bool {
        let name = matches!(field.kind, FieldKind::Kana | FieldKind::Latin);
        field.optional && (!name || self.entry == Some(Entry::Card))
    }

    pub(super) fn press_ask(&mut self, key: &AnswerKey, press: Press, catalogue: &Catalogue) -> Vec<Effect> {
        let Some(field) = self.field(key, catalogue) else {
            return Vec::new();
        };
        if self.typing.writing.is_some() {
            return self.press_writing(key, &press, field, catalogue);
        }
        let value = match (&field.kind, press) {
            (FieldKind::YesNo, Press::Choose(id)) => Value::Flag(id == "yes"),
            (FieldKind::Choice(_), Press::Choose(id)) => Value::Choice(id),
            (FieldKind::Choices(list), Press::Choose(id)) => {
                self.toggle(key, list.iter().map(|c| c.id.as_str()), &id);
                return Vec::new();
            }
            (FieldKind::Choices(list), Press::Next) => {
                // What is no longer offered cannot be taken off by hand, so it goes by itself.
                let facts = self.journey(catalogue).facts_of(key);
                let offered = list.iter().filter(|c| c.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
                let chosen = match self.answers.0.get(key).map(|a| &a.value) {
                    Some(Value::Choices(ids)) => {
                        offered.filter(|c| ids.contains(&c.id)).map(|c| c.id.clone()).collect()
                    }
                    _ => Vec::new(),
                };
                Value::Choices(chosen)
            }
            (FieldKind::Kanji, Press::Choose(id)) if id == "clerk" => Value::LeftToClerk,
            (FieldKind::Kanji, Press::Choose(_)) => return self.onward(catalogue),
            (_, Press::Skip) if self.may_skip(field) => {
                self.answers.0.remove(key);
                self.skipped.insert(key.clone());
                return self.onward(catalogue);
            }
            (
                FieldKind::YesNo | FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::Kanji | FieldKind::ByHand,
                _,
            ) => {
                return Vec::new();
            }
            (kind, Press::Next) => match self.typing.answer(kind, self.today) {
                Ok(value) => value,
                Err(text) => {
                    self.notice = Some(Notice { tone: Tone::Problem, text });
                    return Vec::new();
                }
            },
            (kind, press) => {
                self.notice = None;
                self.typing.press(&press, kind);
                return Vec::new();
            }
        };
        self.skipped.remove(key);
        self.answers.0.insert(key.clone(), Sourced::typed(value));
        self.onward(catalogue)
    }

    fn toggle<'c>(&mut self, key: &AnswerKey, order: impl Iterator<Item = &'c str>, id: &str) {
        let chosen = match self.answers.0.get(key).map(|a| &a.value) {
            Some(Value::Choices(chosen)) => chosen.clone(),
            _ => Vec::new(),
        };
        let was = chosen.iter().any(|c| c == id);
        let now = order.filter(|c| if *c == id { !was } else { chosen.iter().any(|o| o == c) });
        let value = Value::Choices(now.map(str::to_owned).collect());
        self.answers.0.insert(key.clone(), Sourced::typed(value));
    }

    pub(super) fn change(&mut self, key: &str, catalogue: &Catalogue) {
        if key == FOR_SELF {
            self.go(Place::Whom);
            return;
        }
        let journey = self.journey(catalogue);
        let mine = |k: &AnswerKey, field: &Field| {
            let clerks = self.answers.0.get(k).is_some_and(|answer| answer.value == Value::LeftToClerk);
            k.to_string() == key && (field.written.is_some() || !clerks)
        };
        let found = journey.fields().into_iter().find(|(k, field, _)| mine(k, field)).map(|(k, _, _)| k);
        if let Some(key) = found {
            self.go(Place::Ask(key));
            self.recall();
            self.write_kanji(catalogue);
        }
    }

    pub(super) fn leave_refused_out(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let refused: Vec<_> =
            self.journey(catalogue).checks(CheckEffect::Refuse).into_iter().map(|(p, _)| p.id.clone()).collect();
        if refused.is_empty() || self.chosen.iter().all(|id| refused.contains(id)) {
            return self.end(now, catalogue);
        }
        self.chosen.retain(|id| !refused.contains(id));
        self.advance(catalogue)
    }
}
