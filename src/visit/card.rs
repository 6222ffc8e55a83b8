//! The card's pages: laid down, looked at, consented to, read; and what goes on without it.

use jiff::ToSpan;

use super::effect::Effect;
use super::event::{CardProbe, CardTrouble, Press};
use super::journey::{CardState, Place};
use super::page::{Notice, Tone};
use super::state::Visit;
use crate::application::AnswerKey;
use crate::application::wire::Entry;
use crate::catalogue::{CardSource, Catalogue, Field};
use crate::person::{CardFacts, Secret, Sex, Sourced, Value};
use crate::text::Msg;
use jiff::Timestamp;

impl Visit {
    pub(super) fn after_whom(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        if self.entry.is_some() {
            return self.advance(catalogue);
        }
        self.card = CardState { present: self.card.present, ..CardState::default() };
        self.go(Place::Card);
        if self.card.present { self.look() } else { Vec::new() }
    }

    pub(super) fn look(&mut self) -> Vec<Effect> {
        self.notice = None;
        self.card.trouble = None;
        self.card.expired = None;
        self.card.looking = true;
        vec![Effect::Probe]
    }

    pub(super) fn by_hand(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        self.entry = Some(Entry::Hand);
        self.resident = None;
        if self.renewal_due(catalogue) {
            self.go(Place::Renewal);
            return Vec::new();
        }
        self.leave_card_pages();
        self.advance(catalogue)
    }

    /// Going back from the questions leads to "for yourself?", not through the card once more.
    fn leave_card_pages(&mut self) {
        self.trail.retain(|p| !matches!(p, Place::Card | Place::Renewal | Place::Consent | Place::Pin));
        self.place = self.trail.pop().unwrap_or(Place::Whom);
    }

    pub(super) fn card_gone(&mut self, now: Timestamp) -> Vec<Effect> {
        self.card.present = false;
        self.card.looking = false;
        self.lying = None;
        match self.place {
            Place::Renewal | Place::Consent | Place::Pin if self.entry.is_none() => {
                let reading = std::mem::take(&mut self.card.reading);
                self.trail.retain(|p| !matches!(p, Place::Card | Place::Renewal | Place::Consent));
                self.place = Place::Card;
                self.arrive();
                self.card.trouble = reading.then_some(CardTrouble::Removed);
                self.problem("card-trouble-removed");
            }
            Place::Start if self.left_card => {
                self.left_card = false;
                self.notice = None;
            }
            Place::Done => {
                self.notice = None;
                self.touched = now;
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn probed(&mut self, result: Result<CardProbe, CardTrouble>, catalogue: &Catalogue) -> Vec<Effect> {
        if self.place != Place::Card || !self.card.looking {
            return Vec::new();
        }
        self.card.looking = false;
        match result {
            Ok(CardProbe { expiry: Some(expiry), .. }) if expiry < self.today => {
                self.card.expired = Some(expiry);
                self.card.expires = Some(expiry);
                self.notice = Some(Notice {
                    tone: Tone::Problem,
                    text: Msg::new("card-expired").text("date", crate::text::era::for_reader(expiry, self.locale)),
                });
            }
            Ok(CardProbe { tries: 0, .. }) => self.card_trouble(CardTrouble::Blocked),
            Ok(CardProbe { tries: 1, .. }) => self.card_trouble(CardTrouble::LastTry),
            Ok(CardProbe { tries, expiry }) => {
                self.card.tries = tries;
                self.card.expires = expiry;
                let next = if self.renewal_due(catalogue) { Place::Renewal } else { Place::Consent };
                self.go(next);
            }
            Err(trouble) => self.card_trouble(trouble),
        }
        Vec::new()
    }

    /// Back to the card's page, with what to do now.
    fn card_trouble(&mut self, trouble: CardTrouble) {
        if self.place != Place::Card {
            self.trail.retain(|p| !matches!(p, Place::Card | Place::Renewal | Place::Consent | Place::Pin));
            self.place = Place::Card;
            self.arrive();
        }
        self.card.trouble = Some(trouble);
        self.problem(match trouble {
            CardTrouble::Phone => "card-trouble-phone",
            CardTrouble::Licence => "card-trouble-licence",
            CardTrouble::Residence => "card-trouble-residence",
            CardTrouble::OtherCard => "card-trouble-other",
            CardTrouble::WrongPin(_) | CardTrouble::Torn => "card-trouble-torn",
            CardTrouble::LastTry => "card-trouble-last-try",
            CardTrouble::Blocked => "card-trouble-blocked",
            CardTrouble::Removed => "card-trouble-removed",
            CardTrouble::Reader => "card-trouble-reader",
        });
    }

    pub(super) fn press_pin(&mut self, press: &Press) -> Vec<Effect> {
        match press {
            Press::Key(c) if c.is_ascii_digit() && self.pin.length() < 4 => {
                self.notice = None;
                self.pin = self.pin.map(|p| format!("{p}{c}"));
            }
            Press::Erase => {
                self.pin = self.pin.map(|p| p.get(..p.len().saturating_sub(1)).unwrap_or_default().to_owned());
            }
            Press::Next if self.pin.length() == 4 => {
                self.card.reading = true;
                let pin = std::mem::replace(&mut self.pin, Secret::new(String::new()));
                return vec![Effect::Read(pin)];
            }
            Press::Next => self.problem("keys-empty"),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn read(&mut self, result: Result<CardFacts, CardTrouble>, catalogue: &Catalogue) -> Vec<Effect> {
        if self.place != Place::Pin || !self.card.reading {
            return Vec::new();
        }
        self.card.reading = false;
        match result {
            Ok(facts) => {
                let other = self.forget_other_person(&facts, catalogue);
                self.take_facts(&facts, catalogue);
                self.leave_card_pages();
                let effects = self.advance(catalogue);
                if other {
                    self.problem("prepared-other-person");
                }
                effects
            }
            Err(CardTrouble::WrongPin(left)) if left > 1 => {
                self.card.tries = left;
                self.notice =
                    Some(Notice { tone: Tone::Problem, text: Msg::new("pin-wrong").number("tries", i64::from(left)) });
                Vec::new()
            }
            Err(CardTrouble::WrongPin(1)) => {
                self.card_trouble(CardTrouble::LastTry);
                Vec::new()
            }
            Err(CardTrouble::WrongPin(_)) => {
                self.card_trouble(CardTrouble::Blocked);
                Vec::new()
            }
            Err(trouble) => {
                self.card_trouble(trouble);
                Vec::new()
            }
        }
    }

    fn take_facts(&mut self, facts: &CardFacts, catalogue: &Catalogue) {
        self.entry = Some(Entry::Card);
        self.resident = Some(catalogue.city.is_home(&facts.address));
        for field in &catalogue.shared {
            let value = match field.card {
                Some(CardSource::Name) => Value::Text(facts.name.clone()),
                Some(CardSource::Address) => Value::Text(facts.address.clone()),
                Some(CardSource::Birth) => Value::Date(facts.birth.clone()),
                Some(CardSource::Sex) => match sex(facts.sex, field) {
                    Some(id) => Value::Choice(id),
                    None => continue,
                },
                None => continue,
            };
            self.answers.0.insert(AnswerKey::shared(field.name.clone()), Sourced::card(value));
        }
    }

    /// Whether renewing the card is to be offered: it ends within three months (券面 and 電子証明書 can be renewed from then
    /// on), or has ended, and nobody has been asked yet.
    fn renewal_due(&self, catalogue: &Catalogue) -> bool {
        let Some(expires) = self.card.expires else { return false };
        let soon = self.today.checked_add(3.months()).is_ok_and(|limit| expires <= limit);
        let offered = catalogue.city.renewal.as_ref().filter(|id| catalogue.procedure(id, self.today).is_some());
        soon && !self.renewal_offered && offered.is_some_and(|id| !self.chosen.contains(id))
    }

    pub(super) fn answer_renewal(&mut self, yes: bool, catalogue: &Catalogue) -> Vec<Effect> {
        self.renewal_offered = true;
        if let (true, Some(id)) = (yes, &catalogue.city.renewal) {
            self.chosen.push(id.clone());
        }
        if self.entry.is_some() {
            self.leave_card_pages();
            return self.advance(catalogue);
        }
        self.go(Place::Consent);
        Vec::new()
    }
}

/// The choice that stands for what the card says; a card that says nothing leaves it to be asked.
fn sex(sex: Sex, field: &Field) -> Option<String> {
    let id = match sex {
        Sex::Male => "male",
        Sex::Female => "female",
        Sex::NotApplicable | Sex::Unknown => return None,
    };
    field.kind.choices().iter().any(|choice| choice.id == id).then(|| id.to_owned())
}
