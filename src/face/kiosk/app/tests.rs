//! One visitor after the other: nothing of one reaches the next, and hands may shake.
#![allow(clippy::unwrap_used, clippy::panic)]

use jiff::{SignedDuration, Timestamp};

use super::{Deed, Kiosk, Message, Setup, happened, keypad};
use crate::application::{KioskId, Reference, VisitId};
use crate::city::{self, Watch};
use crate::device::card::TestCard;
use crate::face::kiosk::Marks;
use crate::face::kiosk::tray::Hand;
use crate::text::Locale;
use crate::visit::page::{Body, CardStage, Overlay, Page};
use crate::visit::{CardProbe, Effect, Event, Five, Press, Seeds};

struct Played {
    kiosk: Kiosk,
    now: Timestamp,
}

fn seeds(n: u128) -> Seeds {
    Seeds { visit: VisitId::from_bits(n), reference: Reference::from_bits(n), salt: n }
}

impl Played {
    fn new() -> Self {
        Self::of(Watch::still(city::load("mihon").unwrap()))
    }

    fn of(city: Watch) -> Self {
        let setup = Setup {
            city,
            kiosk: KioskId("K01".to_owned()),
            marks: Marks::default(),
            px_per_mm: 4.03,
            drawer: true,
            home: None,
        };
        let now = Timestamp::from_second(1_795_311_000).unwrap();
        Self { kiosk: Kiosk::new(setup, seeds(1), now, false).unwrap(), now }
    }

    fn after(&mut self, ms: i64, message: Message) -> Vec<Deed> {
        self.now += SignedDuration::from_millis(ms);
        self.kiosk.update(message, self.now)
    }

    /// A press by somebody who has looked at the page.
    fn press(&mut self, press: Press) -> Vec<Deed> {
        self.after(800, Message::Pressed(press))
    }

    fn page(&self) -> &Page {
        self.kiosk.page()
    }

    fn go_to_card(&mut self) {
        self.press(Press::Language(Locale::Ja));
        self.press(Press::Menu("certificates".to_owned()));
        let Body::Tiles { tiles, .. } = &self.page().body else { panic!("no tiles") };
        let first = tiles.first().unwrap().press.clone();
        self.press(first);
        self.press(Press::Next);
        self.press(Press::Choose("self".to_owned()));
        assert_eq!(self.page().id, "card");
    }
}

#[test]
fn a_second_tap_on_the_same_place_is_not_an_answer_to_the_next_page() {
    let mut played = Played::new();
    played.press(Press::Begin);
    assert_eq!(played.page().id, "language");
    played.after(120, Message::Pressed(Press::Language(Locale::En)));
    assert_eq!(played.page().id, "language", "within 300 ms of the page's appearance");
    played.after(200, Message::Pressed(Press::Language(Locale::En)));
    assert_eq!(played.page().id, "purpose");
}

#[test]
fn a_bouncing_panel_types_one_digit() {
    let mut played = Played::new();
    played.go_to_card();
    played.after(500, happened(VisitId::from_bits(0), Event::CardPlaced));
    played.after(500, happened(VisitId::from_bits(1), Event::Probed(Ok(CardProbe { tries: 3, expiry: None }))));
    played.press(Press::Next);
    let typed = |played: &Played| match played.page().body {
        Body::Pin { typed, .. } => typed,
        _ => panic!("not the PIN's page but {}", played.page().id),
    };
    played.press(Press::Key('1'));
    played.after(30, Message::Pressed(Press::Key('1')));
    assert_eq!(typed(&played), 1, "30 ms later it is the panel");
    played.after(60, Message::Pressed(Press::Key('1')));
    assert_eq!(typed(&played), 1, "90 ms later it is a hand that trembles");
    played.after(150, Message::Pressed(Press::Key('1')));
    assert_eq!(typed(&played), 2, "240 ms later it is a quick finger");
    played.after(50, Message::Pressed(Press::Key('2')));
    assert_eq!(typed(&played), 2, "50 ms later the key beside it was not meant");
    played.after(150, Message::Pressed(Press::Key('2')));
    assert_eq!(typed(&played), 3);
}

#[test]
fn an_answer_to_a_visitor_who_has_left_does_not_reach_the_next_one() {
    let mut played = Played::new();
    played.go_to_card();
    let deeds = played.after(500, happened(VisitId::from_bits(0), Event::CardPlaced));
    assert!(matches!(deeds.as_slice(), [Deed::Perform(visit, Effect::Probe)] if *visit == VisitId::from_bits(1)));
    assert!(matches!(played.page().body, Body::Card(CardStage::Looking)));
    played.press(Press::Quit);
    let deeds = played.press(Press::QuitYes);
    assert!(matches!(deeds.last(), Some(Deed::Begin)));
    let now = played.now;
    played.kiosk.begin(seeds(2), now, false);
    played.go_to_card();
    played.after(500, happened(VisitId::from_bits(0), Event::CardPlaced));
    let late = Event::Probed(Ok(CardProbe { tries: 3, expiry: None }));
    played.after(100, happened(VisitId::from_bits(1), late));
    assert!(matches!(played.page().body, Body::Card(CardStage::Looking)), "the first visitor's card says nothing here");
    played.after(100, happened(VisitId::from_bits(2), Event::Probed(Ok(CardProbe { tries: 3, expiry: None }))));
    assert_eq!(played.page().id, "consent");
}

#[test]
fn seconds_count_only_while_somebody_is_there() {
    let mut played = Played::new();
    assert!(!played.kiosk.ticking());
    played.press(Press::Begin);
    assert!(played.kiosk.ticking());
    played.after(95_000, Message::Tick);
    assert!(matches!(played.page().overlay, Some(Overlay::Idle(_))));
    played.after(1_000, Message::Touched);
    assert_eq!(played.page().overlay, None, "any touch says that somebody is there");
    let deeds = played.after(121_000, Message::Tick);
    assert!(matches!(deeds.last(), Some(Deed::Begin)));
}

#[test]
fn the_drawer_moves_cards_and_closes() {
    let mut played = Played::new();
    played.after(10, Message::Drawer(Hand::Open(true)));
    assert!(played.kiosk.drawer.open);
    let deeds = played.after(10, Message::Drawer(Hand::Lay(TestCard::T1)));
    assert!(matches!(deeds.as_slice(), [Deed::Hand(Hand::Lay(TestCard::T1))]));
    assert!(!played.kiosk.drawer.open && played.kiosk.drawer.lies == Some(TestCard::T1));
}

#[test]
fn a_clock_that_is_set_back_does_not_lock_the_panel() {
    let mut played = Played::new();
    played.press(Press::Begin);
    played.after(-3_600_000, Message::Pressed(Press::Language(Locale::Ja)));
    assert_eq!(played.page().id, "purpose");
}

/// Staff change the city's folder while the kiosk stands there: the next visitor gets the new one, the visitor of now
/// keeps what was begun with, and a folder with mistakes is marked for the staff and nothing else.
#[test]
fn a_changed_city_waits_for_the_next_visitor() {
    let dir = tempfile::tempdir().unwrap();
    let text = include_str!("../../../../assets/city/mihon/city.toml");
    let file = dir.path().join("city.toml");
    std::fs::write(&file, text).unwrap();
    let watch = Watch::unattended(dir.path()).unwrap();
    let mut kiosk = Played::of(watch.clone());
    let mayor = |kiosk: &Played| kiosk.kiosk.city.catalogue.city.mayor.clone();

    kiosk.press(Press::Begin);
    std::fs::write(&file, text.replace("見本市長", "見本の市長")).unwrap();
    assert!(watch.look());
    kiosk.after(1_000, Message::Look);
    kiosk.after(1_000, Message::Tick);
    assert_eq!(mayor(&kiosk), "見本市長", "a visit that has begun goes on as it began");
    kiosk.kiosk.begin(seeds(2), kiosk.now, false);
    assert_eq!(mayor(&kiosk), "見本の市長");

    std::fs::write(&file, text.replace("band = ", "bend = ")).unwrap();
    assert!(watch.look());
    kiosk.after(3_000, Message::Look);
    assert!(kiosk.kiosk.older && mayor(&kiosk) == "見本の市長");
    std::fs::write(&file, text).unwrap();
    assert!(watch.look());
    kiosk.after(3_000, Message::Look);
    assert!(!kiosk.kiosk.older && mayor(&kiosk) == "見本市長", "nobody was there: it is taken at once");
}

mod home;
mod touching;

/// What the voice is told, line by line.
fn told(deeds: &[Deed]) -> String {
    let lines = deeds.iter().filter_map(|deed| if let Deed::Say(said) = deed { Some(said) } else { None });
    lines.flat_map(|said| said.lines.iter().map(|line| line.as_str().to_owned())).collect::<Vec<_>>().join("|")
}

#[test]
fn a_key_on_the_first_page_wakes_the_voice_and_the_ring() {
    let mut played = Played::new();
    assert_eq!(played.page().focus, None);
    let deeds = played.after(500, Message::Five(Five::Down));
    assert!(told(&deeds).contains("音声でご案内します"), "{}", told(&deeds));
    assert_eq!(played.page().focus, Some(Press::Begin), "the first key only wakes");
    assert!(!played.kiosk.captions.is_empty());
    played.after(500, Message::Five(Five::Ok));
    assert_eq!(played.page().id, "language");
    played.after(100, Message::Five(Five::Ok));
    assert_eq!(played.page().id, "language", "within 300 ms of the page's appearance");
    played.after(300, Message::Five(Five::Ok));
    assert_eq!(played.page().id, "purpose");
}

#[test]
fn a_finger_explores_while_the_page_speaks_and_its_second_touch_presses() {
    let mut played = Played::new();
    played.press(Press::Voice);
    played.press(Press::Begin);
    assert_eq!(played.page().id, "start", "the first touch says what it is on");
    let deeds = played.press(Press::Begin);
    assert_eq!(played.page().id, "language");
    assert!(told(&deeds).starts_with("ことばを選んでください"), "{}", told(&deeds));
    let deeds = played.press(Press::Language(Locale::En));
    assert!(told(&deeds).starts_with("英語"), "{}", told(&deeds));
    assert_eq!(played.page().focus, Some(Press::Language(Locale::En)));
    let deeds = played.press(Press::Language(Locale::Ja));
    assert!(told(&deeds).starts_with("日本語"), "sliding on says the next: {}", told(&deeds));
    played.press(Press::Language(Locale::Ja));
    assert_eq!(played.page().id, "purpose");
}

#[test]
fn a_touch_hides_the_ring_where_nothing_is_spoken() {
    let mut played = Played::new();
    played.press(Press::Begin);
    played.after(500, Message::Five(Five::Right));
    assert!(played.page().focus.is_some() && !played.page().aids.voice.on, "beyond the first page keys bring no voice");
    played.after(500, Message::Touched);
    assert_eq!(played.page().focus, None);
}

#[test]
fn ten_keys_type_where_digits_are_asked_and_lead_elsewhere() {
    let mut played = Played::new();
    played.go_to_card();
    played.after(500, happened(VisitId::from_bits(0), Event::CardPlaced));
    played.after(500, happened(VisitId::from_bits(1), Event::Probed(Ok(CardProbe { tries: 3, expiry: None }))));
    // 5 lies in the middle: OK. The first key only shows the ring.
    played.after(500, Message::Digit('8'));
    played.after(500, Message::Digit('5'));
    assert_eq!(played.page().id, "pin");
    for digit in ['8', '2', '4', '6'] {
        played.after(500, Message::Digit(digit));
    }
    assert!(matches!(played.page().body, Body::Pin { typed: 4, .. }));
    assert_eq!(played.page().focus, Some(Press::Next), "the way on is under the hand");
    let deeds = played.after(500, Message::Five(Five::Ok));
    assert!(deeds.iter().any(|deed| matches!(deed, Deed::Perform(_, Effect::Read(pin)) if pin.holds(|p| p == "8246"))));
}

#[test]
fn the_voice_and_all_that_was_asked_for_end_with_the_visit() {
    let mut played = Played::new();
    played.press(Press::Voice);
    played.after(500, Message::Typed(Press::Hide));
    played.after(500, Message::Typed(Press::Volume));
    assert!(played.page().aids.voice.hidden);
    let deeds = played.after(170_000, Message::Tick);
    assert!(deeds.is_empty() && played.page().aids.voice.on, "listening takes twice the time");
    let deeds = played.after(20_000, Message::Tick);
    assert!(deeds.iter().any(|deed| matches!(deed, Deed::Hush)) && matches!(deeds.last(), Some(Deed::Begin)));
    let now = played.now;
    played.kiosk.begin(seeds(2), now, false);
    assert_eq!(played.page().aids, crate::visit::Aids::default());
    assert!(played.kiosk.captions.is_empty() && !played.kiosk.ticking());
}

/// Keys of a keyboard: nothing but what the keypad has means anything.
#[test]
fn no_other_key_means_anything() {
    use iced::keyboard::{Key, Modifiers, key::Named};
    let means = |key: Key| keypad::message(&key, Modifiers::empty()).is_some();
    for named in [Named::Escape, Named::F1, Named::F4, Named::F11, Named::Super, Named::Alt, Named::ContextMenu] {
        assert!(!means(Key::Named(named)), "{named:?}");
    }
    for c in ["a", "q", "w", "あ", "c", "v", "\u{1b}"] {
        assert!(!means(Key::Character(c.into())), "{c}");
    }
    for c in ["0", "5", "9", "+", "/", "*"] {
        assert!(means(Key::Character(c.into())), "{c}");
    }
}

/// On a panel that is too small nothing can be meant: neither fingers nor keys begin a visit, until it is large enough.
#[test]
fn a_panel_that_is_too_small_takes_no_visitor() {
    let mut played = Played::new();
    played.kiosk.setup.drawer = false;
    played.after(10, Message::Resized(iced::Size::new(800.0, 600.0)));
    assert!(played.kiosk.small.is_some());
    played.press(Press::Begin);
    played.after(500, Message::Touched);
    played.after(500, Message::Five(Five::Ok));
    played.after(500, Message::Digit('5'));
    played.after(500, Message::Typed(Press::Voice));
    assert!(played.page().id == "start" && !played.kiosk.ticking() && !played.page().aids.voice.on);
    let deeds = played.after(500, Message::Leave);
    assert!(matches!(deeds.as_slice(), [Deed::Leave]), "staff go on");
    played.after(500, Message::Resized(iced::Size::new(1920.0, 1080.0)));
    assert!(played.kiosk.small.is_none());
    played.press(Press::Begin);
    assert_eq!(played.page().id, "language");
}

/// With the drawer of test cards it is a trial: drawn smaller in any window, never refused.
#[test]
fn a_trial_runs_in_any_window() {
    let mut played = Played::new();
    played.after(10, Message::Resized(iced::Size::new(800.0, 600.0)));
    assert!(played.kiosk.small.is_none());
    played.press(Press::Begin);
    assert_eq!(played.page().id, "language");
}
