//! The visit itself: `(state, event, now) -> effects`.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::aids::{Aids, Room};
use super::effect::{Effect, SlipOrder};
use super::event::{Event, Press, SlipTrouble, SubmitTrouble};
use super::helping::Help;
use super::journey::{CardState, FOR_SELF, Journey, Place};
use super::languages::Languages;
use super::page::{Notice, Overlay, Tone};
use super::typing::Typing;
use crate::application::answers::Circumstances;
use crate::application::ticket::business_day;
use crate::application::wire::Entry;
use crate::application::{AnswerKey, Answers, KioskId, Reference, Ticket, VisitId};
use crate::catalogue::{Catalogue, CheckEffect, EventId, FieldName, ProcedureId};
use crate::person::{Secret, Sourced, Value};
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
    pub(super) aids: Aids,
    pub(super) room: Room,
    pub(super) place: Place,
    pub(super) trail: Vec<Place>,
    pub(super) sheet: usize,
    /// The sheet of the check page that was open last: a change comes straight back to it.
    pub(super) check_sheet: usize,
    pub(super) begun: Timestamp,
    pub(super) touched: Timestamp,
    pub(super) today: Date,
    pub(super) chosen: Vec<ProcedureId>,
    /// The life event whose questions are asked or whose list stands.
    pub(super) event: Option<EventId>,
    /// Whether renewing the card was offered.
    pub(super) renewal_offered: bool,
    /// Whether the list is printed; `None` while nobody asked for it or it prints.
    pub(super) list_slip: Option<Result<(), SlipTrouble>>,
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
    pub(super) left_card: bool,
    /// The pages that were reached, for the counts.
    pub(super) reached: BTreeSet<String>,
    /// How many codes of what was prepared at home are here, of how many.
    pub(super) gathered: Option<(u8, u8)>,
    /// Since when a card lies there that nobody needs any more, and how often was rung for it.
    pub(super) lying: Option<(Timestamp, i64)>,
    /// Personal answers are shown on the check page.
    pub(super) revealed: bool,
    /// Where the five keys stand; `None` where they stand first on a page.
    pub(super) focus: Option<Press>,
    /// The five keys are in use.
    pub(super) walking: bool,
    /// Speaking has stopped for a moment.
    pub(super) paused: bool,
    /// How it stands with help.
    pub(super) help: Help,
}

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
            aids: Aids::default(),
            room: Room::default(),
            place: Place::Start,
            trail: Vec::new(),
            sheet: 0,
            check_sheet: 0,
            begun: now,
            touched: now,
            today: business_day(now),
            chosen: Vec::new(),
            event: None,
            renewal_offered: false,
            list_slip: None,
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
            gathered: None,
            lying: card_present.then_some((now, 0)),
            revealed: false,
            focus: None,
            walking: false,
            paused: false,
            help: Help::default(),
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

    /// What this visitor asked for to see and reach better.
    pub const fn aids(&self) -> Aids {
        self.aids
    }

    /// How much has room on one sheet from now on.
    pub const fn set_room(&mut self, room: Room) {
        self.room = room;
    }

    /// Whether somebody is there: time matters only then.
    pub fn running(&self) -> bool {
        let helped = self.aids != Aids::default() || self.walking;
        self.place != Place::Start || self.left_card || helped || self.overlay.is_some() || self.help.by.is_some()
    }

    /// What the answers are judged by.
    pub fn circumstances(&self) -> Circumstances {
        Circumstances {
            by_card: self.entry == Some(Entry::Card),
            resident: self.resident,
            card_expires: self.card.expires,
            today: self.today,
        }
    }

    /// What was chosen and answered, judged by the catalogue.
    pub fn journey<'a>(&'a self, catalogue: &'a Catalogue) -> Journey<'a> {
        Journey {
            catalogue,
            chosen: &self.chosen,
            event: self.event.as_ref().and_then(|id| catalogue.event(id, self.today)),
            answers: &self.answers,
            skipped: &self.skipped,
            circumstances: self.circumstances(),
        }
    }

    /// Something happened; what is to be done about it.
    pub fn update(&mut self, event: Event, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        self.heard(event, now, catalogue)
    }

    /// Something happened, whether it is heard or not.
    pub(super) fn happen(&mut self, event: Event, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        match event {
            Event::Press(press) => {
                self.touched = now;
                self.press(press, now, catalogue)
            }
            Event::Typed(press) => {
                self.touched = now;
                self.press(press, now, catalogue)
            }
            Event::Five(_) | Event::Digit(_) => {
                self.touched = now;
                Vec::new()
            }
            Event::CardPlaced => {
                self.card.present = true;
                self.touched = now;
                if self.place == Place::Card { self.look() } else { Vec::new() }
            }
            Event::CardGone => self.card_gone(now),
            Event::Probed(result) => self.probed(result, catalogue),
            Event::Read(result) => self.read(result, catalogue),
            Event::Submitted(result) => self.submitted(result, now, catalogue),
            Event::SlipPrinted(result) => {
                if self.place == Place::Done {
                    self.slip = Some(result);
                }
                Vec::new()
            }
            Event::ListPrinted(result) => {
                self.list_slip = Some(result);
                Vec::new()
            }
            Event::Home(news) => self.home(news, now, catalogue),
            Event::Called(answer) => {
                self.called(answer);
                Vec::new()
            }
            Event::TakenOver(result) => {
                self.taken_over(result);
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
        if let Some(effects) = self.press_help(&press) {
            return effects;
        }
        match press {
            Press::Help => return self.call(),
            Press::Languages => {
                self.overlay = Some(Overlay::Languages(Languages::first(&catalogue.city.languages)));
                return Vec::new();
            }
            Press::OtherLanguages => {
                match &mut self.overlay {
                    Some(Overlay::Languages(languages)) => languages.turn(),
                    _ if self.place == Place::Start => {
                        self.begin(now);
                        self.go(Place::Language);
                    }
                    _ if self.place == Place::Language => self.sheet = 1 - self.sheet.min(1),
                    _ => {}
                }
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
            Press::Larger => {
                self.aids.text = self.aids.text.next();
                return Vec::new();
            }
            Press::Contrast => {
                self.aids.contrast = !self.aids.contrast;
                return Vec::new();
            }
            Press::Lower => {
                self.aids.low = !self.aids.low;
                return Vec::new();
            }
            Press::Voice
            | Press::Again
            | Press::Pause
            | Press::Aloud
            | Press::Listening
            | Press::Pace
            | Press::Volume
            | Press::Hide => {
                self.listen(&press);
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
            Press::Back => self.back(catalogue),
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
            (Place::Home, Press::Next) => {
                self.gathered = None;
                self.go(Place::Purpose);
                self.trail.retain(|place| *place != Place::Home);
            }
            (Place::Purpose | Place::Menu(_), Press::Choose(id)) => self.toggle_procedure(ProcedureId(id), catalogue),
            (Place::Purpose, Press::Menu(id)) => self.go(Place::Menu(id)),
            (Place::Menu(_), Press::Event(id)) => return self.begin_event(EventId(id), catalogue),
            (Place::Purpose | Place::Menu(_), Press::Next) => return self.chosen_all(catalogue),
            (Place::Purpose | Place::Menu(_) | Place::Plan | Place::Guide, Press::Online) => self.go(Place::Online),
            (Place::Find(key), press) => return self.press_ask(&key, press, catalogue),
            (Place::Plan, Press::Choose(id)) => self.toggle_procedure(ProcedureId(id), catalogue),
            (Place::Plan | Place::Guide, Press::PrintList) => return self.print_list(catalogue),
            (Place::Plan, Press::Next) => return self.chosen_all(catalogue),
            (Place::Guide, Press::Next) => return self.end(now, catalogue),
            (Place::Renewal, Press::Choose(id)) => return self.answer_renewal(id == "yes", catalogue),
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
            (Place::Check, Press::Reveal) => self.revealed = !self.revealed,
            (Place::Check, Press::Next) | (Place::Trouble(_), Press::Next) => return self.submit(catalogue),
            (Place::Done, Press::Finish) if self.card.present => self.look_here("done-take-card"),
            (Place::Done, Press::Finish) => return self.over(),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn begin(&mut self, now: Timestamp) {
        self.begun = now;
        self.touched = now;
        self.today = business_day(now);
        self.left_card = false;
        self.reached.clear();
    }

    /// Goes on to another page; what was typed here is wiped.
    pub(super) fn go(&mut self, place: Place) {
        let from = std::mem::replace(&mut self.place, place);
        if !matches!(from, Place::Start | Place::Working | Place::Trouble(_)) {
            self.trail.push(from);
        }
        self.arrive();
    }

    pub(super) fn arrive(&mut self) {
        self.sheet = if self.place == Place::Check { std::mem::take(&mut self.check_sheet) } else { 0 };
        self.notice = None;
        self.revealed = false;
        self.pin = Secret::new(String::new());
        self.typing = Typing::new(self.locale);
        self.reached.insert(self.place.id());
        self.help.since = None;
    }

    fn back(&mut self, catalogue: &Catalogue) {
        if self.typing.writing.as_mut().is_some_and(super::writing::Writing::back) {
            self.sheet = 0;
            self.notice = None;
            return;
        }
        if let Some(place) = self.trail.pop() {
            self.place = place;
            self.arrive();
            self.recall();
            self.write_kanji(catalogue);
            if self.place == Place::Card {
                self.card.looking = false;
                self.card.trouble = None;
            }
        }
    }

    /// Puts the answer that stands into the buffers, to be changed.
    pub(super) fn recall(&mut self) {
        if let Place::Ask(key) | Place::Find(key) = &self.place
            && let Some(answer) = self.answers.0.get(key)
        {
            self.typing = Typing::holding(&answer.value, self.locale);
        }
    }

    pub(super) fn problem(&mut self, id: &'static str) {
        self.notice = Some(Notice { tone: Tone::Problem, text: Msg::new(id) });
    }

    pub(super) fn look_here(&mut self, id: &'static str) {
        self.notice = Some(Notice { tone: Tone::Look, text: Msg::new(id) });
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
                    procedures: self.journey(catalogue).procedures().into_iter().map(|p| p.id.clone()).collect(),
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
    pub(super) fn end(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        match self.place {
            Place::Start => Vec::new(),
            Place::Done => self.over(),
            _ => {
                let page = self.place.id();
                let count = Effect::Count(self.record(Outcome::Abandoned { page }, now, catalogue));
                std::iter::once(count).chain(self.over()).collect()
            }
        }
    }

    /// The visit is over, and with it whoever helped.
    fn over(&mut self) -> Vec<Effect> {
        let mut effects = self.help_over();
        effects.push(Effect::End);
        effects
    }

    fn tick(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let idle = now.as_second() - self.touched.as_second();
        // Listening takes longer than reading.
        let idle_after = if self.aids.voice.on { 2 * IDLE_AFTER } else { IDLE_AFTER };
        let warning = if self.aids.voice.on { 2 * IDLE_WARNING } else { IDLE_WARNING };
        let stands = if self.aids.voice.on { 2 * DONE_STANDS } else { DONE_STANDS };
        match self.place {
            Place::Start if self.left_card => self.call_after(now),
            // Nothing may end while something is being kept.
            Place::Working => Vec::new(),
            // The number stands until the card is taken, then long enough to be read.
            Place::Done if self.card.present => {
                self.touched = now;
                self.call_after(now)
            }
            // A clerk who helps has time; once nobody touches anything, the visit is the visitor's again.
            _ if self.help.by.is_some() => self.help_in_time(now, catalogue),
            // Who asked for larger text or a voice and left did not ask for the next visitor.
            Place::Start if idle >= idle_after => vec![Effect::End],
            Place::Start => Vec::new(),
            Place::Done if idle >= stands => self.over(),
            Place::Done => Vec::new(),
            _ if idle >= idle_after + warning => self.end(now, catalogue),
            _ if idle >= idle_after => {
                let left = u8::try_from(idle_after + warning - idle).unwrap_or(0);
                self.overlay = Some(Overlay::Idle(left));
                self.revealed = false;
                Vec::new()
            }
            _ => self.help_in_time(now, catalogue),
        }
    }
}

/// A card that nobody needs any more is rung for after so many seconds, and again and again.
pub const CARD_RINGS: i64 = 10;
/// Staff are told of it after so many seconds.
pub const CARD_CALLS: i64 = 30;

impl Visit {
    /// Calls after who leaves the card: rings every ten seconds, for two minutes; then once a minute. Staff are told once.
    fn call_after(&mut self, now: Timestamp) -> Vec<Effect> {
        let (since, rung) = *self.lying.get_or_insert((now, 0));
        let lies = now.as_second() - since.as_second();
        let due = if rung < 12 { (rung + 1) * CARD_RINGS } else { 12 * CARD_RINGS + (rung - 11) * 60 };
        if lies < due {
            return Vec::new();
        }
        self.lying = Some((since, rung + 1));
        let call = Effect::Call { page: "card-left".to_owned(), locale: self.locale };
        let told = (rung + 1) * CARD_RINGS == CARD_CALLS;
        std::iter::once(Effect::Alarm).chain(told.then_some(call)).collect()
    }
}

fn left_behind() -> Notice {
    Notice { tone: Tone::Look, text: Msg::new("done-take-card") }
}
