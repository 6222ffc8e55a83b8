//! The visit itself: `(state, event, now) -> effects`.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::effect::{Effect, SlipOrder};
use super::event::{CardProbe, CardTrouble, Event, Press, SlipTrouble, SubmitTrouble};
use super::journey::{CardState, FOR_SELF, Journey, Place};
use super::page::{Notice, Overlay, Tone};
use super::typing::Typing;
use crate::application::answers::Circumstances;
use crate::application::ticket::business_day;
use crate::application::wire::Entry;
use crate::application::{AnswerKey, Answers, KioskId, Reference, Ticket, VisitId};
use crate::catalogue::{CardSource, Catalogue, CheckEffect, Field, FieldKind, FieldName, ProcedureId};
use crate::person::{CardFacts, Secret, Sourced, Value};
use crate::text::{Locale, Msg};
use crate::usage::Outcome;

/// Idle time before the warning, in seconds (WCAG 2.2.1 and the project's own bar: ≤ 90).
pub const IDLE_AFTER: i64 = 90;
/// How long the warning stands, in seconds.
pub const IDLE_WARNING: i64 = 30;
/// How long the number stands after the card is taken when nobody presses 「おわる」, in seconds.
pub const DONE_STANDS: i64 = 60;

/// What a visit is made of that only the world can give: ids and chance.
#[derive(Clone, Copy, Debug)]
pub struct Seeds {
    /// The visit's id.
    pub visit: VisitId,
    /// The reference on the slip.
    pub reference: Reference,
    /// 128 random bits for the applications' ids.
    pub salt: u128,
}

/// One citizen's visit.
pub struct Visit {
    pub(super) seeds: Seeds,
    pub(super) kiosk: KioskId,
    pub(super) locale: Locale,
    pub(super) place: Place,
    trail: Vec<Place>,
    pub(super) sheet: usize,
    /// The sheet of the check page that was open last: a change comes straight back to it.
    check_sheet: usize,
    pub(super) begun: Timestamp,
    touched: Timestamp,
    pub(super) today: Date,
    pub(super) chosen: Vec<ProcedureId>,
    pub(super) answers: Answers,
    pub(super) skipped: BTreeSet<AnswerKey>,
    pub(super) entry: Option<Entry>,
    pub(super) resident: Option<bool>,
    pub(super) card: CardState,
    pub(super) pin: Secret<String>,
    pub(super) typing: Typing,
    pub(super) notice: Option<Notice>,
    pub(super) overlay: Option<Overlay>,
    pub(super) ticket: Option<Ticket>,
    pub(super) slip: Option<Result<(), SlipTrouble>>,
    left_card: bool,
    /// The pages that were reached, for the counts.
    pub(super) reached: BTreeSet<String>,
}

/// Rows of the check page and tiles of a long list on one sheet: what fits on the smallest panel without scrolling.
pub(super) const A_SHEET: usize = 6;

impl Visit {
    /// Whether there is a page to go back to.
    pub(super) fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// A kiosk that waits for somebody. A card that still lies there is somebody's who left it.
    pub fn new(seeds: Seeds, kiosk: KioskId, now: Timestamp, card_present: bool) -> Self {
        Self {
            seeds,
            kiosk,
            locale: Locale::default(),
            place: Place::Start,
            trail: Vec::new(),
            sheet: 0,
            check_sheet: 0,
            begun: now,
            touched: now,
            today: business_day(now),
            chosen: Vec::new(),
            answers: Answers::default(),
            skipped: BTreeSet::new(),
            entry: None,
            resident: None,
            card: CardState { present: card_present, ..CardState::default() },
            pin: Secret::new(String::new()),
            typing: Typing::new(Locale::default()),
            notice: card_present.then(left_behind),
            overlay: None,
            ticket: None,
            slip: None,
            left_card: card_present,
            reached: BTreeSet::new(),
        }
    }

    /// The visit's id: every asynchronous result carries it, and a stale one is dropped.
    pub const fn id(&self) -> VisitId {
        self.seeds.visit
    }

    /// Where it stands.
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// The visitor's language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether somebody is there: time matters only then.
    pub fn running(&self) -> bool {
        self.place != Place::Start
    }

    /// What the answers are judged by.
    pub fn circumstances(&self) -> Circumstances {
        Circumstances { by_card: self.entry == Some(Entry::Card), resident: self.resident, today: self.today }
    }

    /// What was chosen and answered, judged by the catalogue.
    pub fn journey<'a>(&'a self, catalogue: &'a Catalogue) -> Journey<'a> {
        Journey {
            catalogue,
            chosen: &self.chosen,
            answers: &self.answers,
            skipped: &self.skipped,
            circumstances: self.circumstances(),
        }
    }

    /// Something happened; what is to be done about it.
    pub fn update(&mut self, event: Event, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        match event {
            Event::Press(press) => {
                self.touched = now;
                self.press(press, now, catalogue)
            }
            Event::CardPlaced => {
                self.card.present = true;
                self.touched = now;
                if self.place == Place::Card { self.look() } else { Vec::new() }
            }
            Event::CardGone => self.card_gone(now),
            Event::Probed(result) => self.probed(result),
            Event::Read(result) => self.read(result, catalogue),
            Event::Submitted(result) => self.submitted(result, now, catalogue),
            Event::SlipPrinted(result) => {
                if self.place == Place::Done {
                    self.slip = Some(result);
                }
                Vec::new()
            }
            Event::Called(answer) => {
                if self.overlay == Some(Overlay::Calling) {
                    self.overlay = Some(match answer.map_or(0, |a| a.clerks) {
                        0 => Overlay::Nobody,
                        clerks => Overlay::Called(clerks),
                    });
                }
                Vec::new()
            }
            Event::Tick => self.tick(now, catalogue),
        }
    }

    fn press(&mut self, press: Press, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        // The touch that answers "is somebody there?" does nothing else.
        if matches!(self.overlay, Some(Overlay::Idle(_))) {
            self.overlay = None;
            return Vec::new();
        }
        match press {
            Press::Help => {
                self.overlay = Some(Overlay::Calling);
                return vec![Effect::Call { page: self.place.id(), locale: self.locale }];
            }
            Press::Languages => {
                self.overlay = Some(Overlay::Languages(Locale::ALL.to_vec()));
                return Vec::new();
            }
            Press::Language(locale) => {
                self.locale = locale;
                self.overlay = None;
                if matches!(self.place, Place::Start | Place::Language) {
                    self.begin(now);
                    self.go(Place::Purpose);
                }
                return Vec::new();
            }
            Press::Quit => {
                self.overlay = Some(Overlay::Quit);
                return Vec::new();
            }
            Press::QuitYes if self.overlay == Some(Overlay::Quit) => return self.end(now, catalogue),
            Press::QuitNo | Press::Close => {
                self.overlay = None;
                return Vec::new();
            }
            Press::Touch => return Vec::new(),
            _ => {}
        }
        if self.overlay.is_some() {
            return Vec::new();
        }
        match press {
            Press::NextSheet => self.sheet += 1,
            Press::PreviousSheet => self.sheet = self.sheet.saturating_sub(1),
            Press::Back => self.back(),
            press => return self.press_here(press, now, catalogue),
        }
        Vec::new()
    }

    /// A press that means something only on this page.
    fn press_here(&mut self, press: Press, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        match (self.place.clone(), press) {
            (Place::Start, Press::Begin) => {
                self.begin(now);
                self.go(Place::Language);
            }
            (Place::Purpose, Press::Choose(id)) => {
                let id = ProcedureId(id);
                self.notice = None;
                if self.chosen.contains(&id) {
                    self.chosen.retain(|p| *p != id);
                } else if catalogue.procedure(&id, self.today).is_some() {
                    self.chosen.push(id);
                }
            }
            (Place::Purpose, Press::Next) if self.chosen.is_empty() => self.problem("purpose-none-chosen"),
            (Place::Purpose, Press::Online) => self.go(Place::Online),
            (Place::Purpose, Press::Next) => self.go(Place::Whom),
            (Place::Whom, Press::Choose(id)) => {
                let key = AnswerKey::shared(FieldName(FOR_SELF.into()));
                self.answers.0.insert(key, Sourced::typed(Value::Flag(id == "self")));
                return self.after_whom(catalogue);
            }
            (Place::Card, Press::ByHand) | (Place::Consent, Press::ByHand) | (Place::Pin, Press::ByHand) => {
                return self.by_hand(catalogue);
            }
            (Place::Card, Press::Next) if self.card.present && !self.card.looking => return self.look(),
            (Place::Consent, Press::Next) => self.go(Place::Pin),
            (Place::Pin, press) if !self.card.reading => return self.press_pin(&press),
            (Place::Ask(key), press) => return self.press_ask(&key, press, catalogue),
            (Place::Refused, Press::Next) => return self.leave_refused_out(now, catalogue),
            (Place::Check, Press::Change(key)) => {
                self.check_sheet = self.sheet;
                self.change(&key, catalogue);
            }
            (Place::Check, Press::Next) | (Place::Trouble(_), Press::Next) => return self.submit(catalogue),
            (Place::Done, Press::Finish) if self.card.present => self.look_here("done-take-card"),
            (Place::Done, Press::Finish) => return vec![Effect::End],
            _ => {}
        }
        Vec::new()
    }

    fn begin(&mut self, now: Timestamp) {
        self.begun = now;
        self.touched = now;
        self.today = business_day(now);
        self.left_card = false;
        self.reached.clear();
    }

    /// Goes on to another page; what was typed here is wiped.
    fn go(&mut self, place: Place) {
        let from = std::mem::replace(&mut self.place, place);
        if !matches!(from, Place::Start | Place::Working | Place::Trouble(_)) {
            self.trail.push(from);
        }
        self.arrive();
    }

    fn arrive(&mut self) {
        self.sheet = if self.place == Place::Check { std::mem::take(&mut self.check_sheet) } else { 0 };
        self.notice = None;
        self.pin = Secret::new(String::new());
        self.typing = Typing::new(self.locale);
        self.reached.insert(self.place.id());
    }

    fn back(&mut self) {
        if let Some(place) = self.trail.pop() {
            self.place = place;
            self.arrive();
            self.recall();
            if self.place == Place::Card {
                self.card.looking = false;
                self.card.trouble = None;
            }
        }
    }

    /// Puts the answer that stands into the buffers, to be changed.
    fn recall(&mut self) {
        if let Place::Ask(key) = &self.place
            && let Some(answer) = self.answers.0.get(key)
        {
            self.typing = Typing::holding(&answer.value, self.locale);
        }
    }

    fn problem(&mut self, id: &'static str) {
        self.notice = Some(Notice { tone: Tone::Problem, text: Msg::new(id) });
    }

    fn look_here(&mut self, id: &'static str) {
        self.notice = Some(Notice { tone: Tone::Look, text: Msg::new(id) });
    }

    fn after_whom(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        if self.entry.is_some() {
            return self.advance(catalogue);
        }
        self.card = CardState { present: self.card.present, ..CardState::default() };
        self.go(Place::Card);
        if self.card.present { self.look() } else { Vec::new() }
    }

    fn look(&mut self) -> Vec<Effect> {
        self.notice = None;
        self.card.trouble = None;
        self.card.expired = None;
        self.card.looking = true;
        vec![Effect::Probe]
    }

    fn by_hand(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        self.entry = Some(Entry::Hand);
        self.resident = None;
        self.leave_card_pages();
        self.advance(catalogue)
    }

    /// Going back from the questions leads to "for yourself?", not through the card once more.
    fn leave_card_pages(&mut self) {
        self.trail.retain(|p| !matches!(p, Place::Card | Place::Consent | Place::Pin));
        self.place = self.trail.pop().unwrap_or(Place::Whom);
    }

    fn card_gone(&mut self, now: Timestamp) -> Vec<Effect> {
        self.card.present = false;
        self.card.looking = false;
        match self.place {
            Place::Consent | Place::Pin => {
                let reading = std::mem::take(&mut self.card.reading);
                self.trail.retain(|p| !matches!(p, Place::Card | Place::Consent));
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

    fn probed(&mut self, result: Result<CardProbe, CardTrouble>) -> Vec<Effect> {
        if self.place != Place::Card || !self.card.looking {
            return Vec::new();
        }
        self.card.looking = false;
        match result {
            Ok(CardProbe { expiry: Some(expiry), .. }) if expiry < self.today => {
                self.card.expired = Some(expiry);
                self.notice = Some(Notice {
                    tone: Tone::Problem,
                    text: Msg::new("card-expired").text("date", crate::text::era::for_reader(expiry, self.locale)),
                });
            }
            Ok(CardProbe { tries: 0, .. }) => self.card_trouble(CardTrouble::Blocked),
            Ok(CardProbe { tries: 1, .. }) => self.card_trouble(CardTrouble::LastTry),
            Ok(CardProbe { tries, .. }) => {
                self.card.tries = tries;
                self.go(Place::Consent);
            }
            Err(trouble) => self.card_trouble(trouble),
        }
        Vec::new()
    }

    /// Back to the card's page, with what to do now.
    fn card_trouble(&mut self, trouble: CardTrouble) {
        if self.place != Place::Card {
            self.trail.retain(|p| !matches!(p, Place::Card | Place::Consent | Place::Pin));
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

    fn press_pin(&mut self, press: &Press) -> Vec<Effect> {
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

    fn read(&mut self, result: Result<CardFacts, CardTrouble>, catalogue: &Catalogue) -> Vec<Effect> {
        if self.place != Place::Pin || !self.card.reading {
            return Vec::new();
        }
        self.card.reading = false;
        match result {
            Ok(facts) => {
                self.take_facts(&facts, catalogue);
                self.leave_card_pages();
                self.advance(catalogue)
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
                None => continue,
            };
            self.answers.0.insert(AnswerKey::shared(field.name.clone()), Sourced::card(value));
        }
    }

    /// On to the next open question; to what cannot be issued; or to the check page.
    fn advance(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        // A given answer can open a further one that is given too; each round adds at least one.
        loop {
            let given = self.journey(catalogue).given();
            if given.is_empty() {
                break;
            }
            self.answers.0.extend(given);
        }
        let journey = self.journey(catalogue);
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
        Vec::new()
    }

    fn field<'c>(&self, key: &AnswerKey, catalogue: &'c Catalogue) -> Option<&'c Field> {
        match &key.procedure {
            Some(id) => catalogue.procedure(id, self.today)?.fields.iter().find(|f| f.name == key.field),
            None => catalogue.shared.iter().find(|f| f.name == key.field),
        }
    }

    /// Whether a question may be passed over. A name in letters only where the card gave the name itself: without
    /// either, nobody could be called.
    pub(super) fn may_skip(&self, field: &Field) -> bool {
        let name = matches!(field.kind, FieldKind::Kana | FieldKind::Latin);
        field.optional && (!name || self.entry == Some(Entry::Card))
    }

    fn press_ask(&mut self, key: &AnswerKey, press: Press, catalogue: &Catalogue) -> Vec<Effect> {
        let Some(field) = self.field(key, catalogue) else {
            return Vec::new();
        };
        let value = match (&field.kind, press) {
            (FieldKind::YesNo, Press::Choose(id)) => Value::Flag(id == "yes"),
            (FieldKind::Choice(_), Press::Choose(id)) => Value::Choice(id),
            (FieldKind::Choices(list), Press::Choose(id)) => {
                self.toggle(key, list.iter().map(|c| c.id.as_str()), &id);
                return Vec::new();
            }
            (FieldKind::Choices(list), Press::Next) => {
                // What is no longer offered cannot be taken off by hand, so it goes by itself.
                let facts = self.answers.facts(key.procedure.as_ref(), self.circumstances());
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
            (FieldKind::Kanji, Press::Choose(_)) => return self.advance(catalogue),
            (_, Press::Skip) if self.may_skip(field) => {
                self.answers.0.remove(key);
                self.skipped.insert(key.clone());
                return self.advance(catalogue);
            }
            (FieldKind::YesNo | FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::Kanji, _) => {
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
        self.advance(catalogue)
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

    fn change(&mut self, key: &str, catalogue: &Catalogue) {
        if key == FOR_SELF {
            self.go(Place::Whom);
            return;
        }
        let journey = self.journey(catalogue);
        let found = journey.fields().into_iter().map(|(k, _, _)| k).find(|k| k.to_string() == key);
        if let Some(key) = found {
            self.go(Place::Ask(key));
            self.recall();
        }
    }

    fn leave_refused_out(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let refused: Vec<_> =
            self.journey(catalogue).checks(CheckEffect::Refuse).into_iter().map(|(p, _)| p.id.clone()).collect();
        if refused.is_empty() || self.chosen.iter().all(|id| refused.contains(id)) {
            return self.end(now, catalogue);
        }
        self.chosen.retain(|id| !refused.contains(id));
        self.advance(catalogue)
    }

    fn submit(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        let draft = self.draft(catalogue);
        self.go(Place::Working);
        vec![Effect::Submit(Box::new(draft))]
    }

    fn submitted(
        &mut self,
        result: Result<Ticket, SubmitTrouble>,
        now: Timestamp,
        catalogue: &Catalogue,
    ) -> Vec<Effect> {
        if self.place != Place::Working {
            return Vec::new();
        }
        match result {
            Ok(ticket) => {
                self.ticket = Some(ticket);
                self.touched = now;
                self.go(Place::Done);
                self.trail.clear();
                let order = SlipOrder {
                    ticket,
                    reference: self.seeds.reference,
                    procedures: self.chosen.clone(),
                    bring: self
                        .journey(catalogue)
                        .remarks(CheckEffect::Bring)
                        .into_iter()
                        .map(|m| m.id.into())
                        .collect(),
                    locale: self.locale,
                };
                vec![Effect::PrintSlip(order), Effect::Count(self.record(Outcome::Finished, now, catalogue))]
            }
            Err(trouble) => {
                self.place = Place::Trouble(trouble);
                self.arrive();
                Vec::new()
            }
        }
    }

    /// The visitor leaves before the end.
    fn end(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        match self.place {
            Place::Start => Vec::new(),
            Place::Done => vec![Effect::End],
            _ => {
                let page = self.place.id();
                vec![Effect::Count(self.record(Outcome::Abandoned { page }, now, catalogue)), Effect::End]
            }
        }
    }

    fn tick(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let idle = now.as_second() - self.touched.as_second();
        match self.place {
            // Nothing may end while something is being kept.
            Place::Start | Place::Working => Vec::new(),
            // The number stands until the card is taken, then long enough to be read.
            Place::Done if self.card.present => {
                self.touched = now;
                Vec::new()
            }
            Place::Done if idle >= DONE_STANDS => vec![Effect::End],
            Place::Done => Vec::new(),
            _ if idle >= IDLE_AFTER + IDLE_WARNING => self.end(now, catalogue),
            _ if idle >= IDLE_AFTER => {
                let left = u8::try_from(IDLE_AFTER + IDLE_WARNING - idle).unwrap_or(0);
                self.overlay = Some(Overlay::Idle(left));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
}

fn left_behind() -> Notice {
    Notice { tone: Tone::Look, text: Msg::new("done-take-card") }
}
