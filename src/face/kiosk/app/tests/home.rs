//! What was prepared at home, from the scanner to the check page; and what cannot be used, each in its own words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use jiff::civil::{Date, date};
use serde_json::{Value as Json, json};

use super::{Deed, Message, Played, Setup, happened, seeds};
use crate::application::KioskId;
use crate::city::{self, Watch};
use crate::device::scanner::ScanLine;
use crate::face::kiosk::Marks;
use crate::face::kiosk::app::Kiosk;
use crate::handoff::home::nkh1::page::{checked, lines};
use crate::handoff::home::{HomeKey, Model};
use crate::person::{CardFacts, Day, Secret, Sex};
use crate::text::{Locale, Msg};
use crate::visit::page::{Body, Source};
use crate::visit::{CardProbe, Effect, Event, Press};
use jiff::Timestamp;

const CITY: &str = "mihon";

fn key() -> HomeKey {
    HomeKey::new(&[5; 32]).unwrap()
}

fn kiosk() -> Played {
    let setup = Setup {
        city: Watch::still(city::load(CITY).unwrap()),
        kiosk: KioskId("K01".to_owned()),
        marks: Marks::default(),
        px_per_mm: 4.03,
        drawer: true,
        home: Some(Arc::new(key())),
    };
    let now = Timestamp::from_second(1_795_311_000).unwrap();
    Played { kiosk: Kiosk::new(setup, seeds(1), now, false).unwrap(), now }
}

/// Somebody's own 住民票, with everything answered that is asked at home.
fn answered() -> Json {
    json!({
        "v": 1, "d": "2026-11-20", "e": null, "p": ["juminhyo"], "s": [],
        "a": {
            "for_self": true, "requester_kana": "ミホン　ハナコ", "requester_birth": "1990-04-01", "requester_phone": "0921234567",
        },
    })
}

fn codes(played: &Played, said: &Json, version: Option<&str>) -> Vec<String> {
    let catalogue = &played.kiosk.city.catalogue;
    let now = Model::of(catalogue, Date::ZERO, Date::ZERO).version();
    lines(&key(), &catalogue.city.code, version.unwrap_or(&now), "EN", said.to_string().as_bytes(), 70)
}

impl Played {
    fn scan(&mut self, line: &str) {
        self.after(900, Message::Scanned(ScanLine::new(line).unwrap()));
    }

    fn notice(&self) -> Option<&str> {
        self.page().notice.as_ref().map(|notice| notice.text.id.as_ref())
    }

    /// Lays a card down and reads it, with that day of birth.
    fn card(&mut self, birth: Date) {
        let deeds = self.after(900, happened(crate::application::VisitId::from_bits(0), Event::CardPlaced));
        assert!(deeds.iter().any(|deed| matches!(deed, Deed::Perform(_, Effect::Probe))));
        let visit = self.kiosk.visit.id();
        self.after(900, happened(visit, Event::Probed(Ok(CardProbe { tries: 3, expiry: None }))));
        self.press(Press::Next);
        for digit in "1234".chars() {
            self.press(Press::Key(digit));
        }
        self.press(Press::Next);
        let secret = |text: &str| Secret::new(text.to_owned());
        let facts = CardFacts {
            name: secret("見本　花子"),
            address: secret("見本県見本市一丁目"),
            birth: Secret::new(Day(birth)),
            sex: Sex::Female,
            expiry: None,
            municipality: None,
        };
        self.after(900, happened(visit, Event::Read(Ok(facts))));
    }
}

#[test]
fn a_visit_begins_with_what_was_prepared_and_goes_on_where_it_is_open() {
    let mut played = kiosk();
    let codes = codes(&played, &answered(), None);
    assert!(codes.len() >= 3, "{}", codes.len());
    let (last, before) = codes.split_last().unwrap();
    for line in before {
        played.scan(line);
        assert_eq!((played.page().id.as_str(), played.notice()), ("home", None));
        assert_eq!(played.kiosk.visit.locale(), Locale::En);
    }
    let Body::Told(told) = &played.page().body else { panic!("nothing is told") };
    let n = |n: usize| i64::try_from(n).unwrap();
    assert_eq!(told[..], [Msg::new("prepared-have").number("have", n(before.len())).number("of", n(codes.len()))]);
    played.scan(last);
    assert_eq!((played.page().id.as_str(), played.notice()), ("card", Some("prepared-read")));
    played.card(date(1990, 4, 1));
    // What was not answered at home is asked here, and nothing twice.
    let mut asked = Vec::new();
    while played.page().id.starts_with("ask-") {
        asked.push(played.page().id.clone());
        match played.page().body.clone() {
            Body::Tiles { many: true, .. } => drop(played.press(Press::Next)),
            Body::Tiles { tiles, .. } => drop(played.press(tiles[0].press.clone())),
            _ => {
                played.press(Press::Key('1'));
                played.press(Press::Next);
            }
        }
        assert!(asked.len() < 30, "{asked:?}");
    }
    assert!(!asked.is_empty() && asked.iter().all(|id| !id.contains("kana") && !id.contains("phone")), "{asked:?}");
    assert_eq!(played.page().id, "check");
    let mut sources = Vec::new();
    while let Body::Check { rows, sheet, .. } = played.page().body.clone() {
        sources.extend(rows.into_iter().map(|row| (row.key.unwrap_or_default(), row.source)));
        if sheet.is_none_or(|sheet| sheet.at == sheet.of) {
            break;
        }
        played.press(Press::NextSheet);
    }
    let of = |key: &str| sources.iter().find(|(k, _)| k == key).map(|(_, source)| *source);
    assert_eq!(of("requester_kana"), Some(Source::Home));
    assert_eq!(of("requester_birth"), Some(Source::Card), "the card goes before what was typed at home");
}

#[test]
fn what_one_person_prepared_is_not_shown_to_another() {
    let mut played = kiosk();
    for line in codes(&played, &answered(), None) {
        played.scan(&line);
    }
    played.card(date(1991, 4, 1));
    assert_eq!(played.notice(), Some("prepared-other-person"));
    assert!(played.page().id.starts_with("ask-"), "{}", played.page().id);
    let left = &played.kiosk.visit.journey(&played.kiosk.city.catalogue).answers.0;
    assert!(
        left.iter().all(|(key, a)| key.to_string() == "for_self" || !matches!(a.origin, crate::person::Origin::Home))
    );
}

#[test]
fn what_cannot_be_used_is_told_in_words_of_its_own() {
    let ours = codes(&kiosk(), &answered(), None);
    let code = kiosk().kiosk.city.catalogue.city.code.clone();
    let other_key = lines(&HomeKey::new(&[6; 32]).unwrap(), &code, "ABCDEFGH", "JA", b"{}", 500);
    let no_form = lines(&key(), &code, "ABCDEFGH", "JA", b"{}", 500);
    let other_city = lines(&key(), "131016", "ABCDEFGH", "JA", b"{}", 500);
    let one = lines(&key(), &code, "ABCDEFGH", "JA", b"{\"v\":1}", 500);
    let forged = checked(one[0].rsplit_once('.').unwrap().0.replacen("ABCDEFGH", "ABCDEFGG", 1).as_str());
    for (line, words) in [
        (ours[0][..ours[0].len() - 3].to_owned(), "prepared-damaged"),
        (ours[0].replacen("NKH1.", "NKH1..", 1), "prepared-damaged"),
        (other_city[0].clone(), "prepared-other-city"),
        (other_key[0].clone(), "prepared-unopened"),
        (no_form[0].clone(), "prepared-unopened"),
        (forged, "prepared-unopened"),
    ] {
        let mut played = kiosk();
        played.scan(&line);
        assert_eq!((played.page().id.as_str(), played.notice()), ("home", Some(words)), "{line}");
        // The way on is there, and the machine comes back by itself.
        played.press(Press::Next);
        assert_eq!(played.page().id, "purpose");
    }
    // Another maker's code, or none at all, means nothing.
    let mut played = kiosk();
    played.scan("NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH");
    assert_eq!(played.page().id, "start");
}

/// Whoever shows a code that cannot be used reads why in the language of the code, and every why is its own sentence in
/// every language of the kiosk.
#[test]
fn every_language_says_what_is_wrong_with_a_code() {
    let code = kiosk().kiosk.city.catalogue.city.code.clone();
    let mut sentences = std::collections::BTreeSet::new();
    let troubles = [
        "prepared-damaged",
        "prepared-other-city",
        "prepared-unopened",
        "prepared-mixed",
        "prepared-older",
        "prepared-nothing",
    ];
    for locale in Locale::ALL {
        let tag = locale.tag().to_uppercase();
        let of = |city: &str, key: &HomeKey, said: &Json, version: &str, chunk: usize| {
            lines(key, city, version, &tag, said.to_string().as_bytes(), chunk)
        };
        let ours = |said: &Json| of(&code, &key(), said, "ABCDEFGH", 500);
        let mut gone = answered();
        gone["p"] = json!(["no-such-thing"]);
        let parted = || of(&code, &key(), &answered(), "ABCDEFGH", 100);
        let cut = parted()[0].chars().take(90).collect::<String>();
        let shown: [Vec<String>; 6] = [
            vec![cut],
            of("131016", &key(), &answered(), "ABCDEFGH", 500),
            of(&code, &HomeKey::new(&[6; 32]).unwrap(), &answered(), "ABCDEFGH", 500),
            vec![parted()[0].clone(), parted()[1].clone()],
            ours(&answered()),
            ours(&gone),
        ];
        for (codes, trouble) in shown.iter().zip(troubles) {
            let mut played = kiosk();
            codes.iter().for_each(|line| played.scan(line));
            assert_eq!((played.notice(), played.kiosk.visit.locale()), (Some(trouble), locale));
            let words = &played.kiosk.city.words(locale).unwrap();
            let said = words.try_say(&Msg::new(trouble)).unwrap();
            assert!(
                said.chars().count() > 10 && sentences.insert(said),
                "{locale:?}: {trouble} says what another says"
            );
        }
    }
    assert_eq!(sentences.len(), Locale::ALL.len() * troubles.len());
}

#[test]
fn mixed_pages_begin_anew_and_an_older_catalogue_is_said() {
    let mut played = kiosk();
    let (first, second) = (codes(&played, &answered(), None), codes(&played, &answered(), Some("AAAAAAAA")));
    played.scan(&first[0]);
    played.scan(&second[0]);
    assert_eq!((played.page().id.as_str(), played.notice()), ("home", Some("prepared-mixed")));
    for line in &second[1..] {
        played.scan(line);
    }
    assert_eq!((played.page().id.as_str(), played.notice()), ("card", Some("prepared-older")));
    // What is not offered any more is said, and the visit begins as any other.
    let mut played = kiosk();
    let mut gone = answered();
    gone["p"] = json!(["no-such-thing"]);
    for line in codes(&played, &gone, None) {
        played.scan(&line);
    }
    assert_eq!((played.page().id.as_str(), played.notice()), ("purpose", Some("prepared-nothing")));
    // A visitor who has begun to answer is not disturbed.
    let mut played = kiosk();
    played.go_to_card();
    for line in codes(&played, &answered(), None) {
        played.scan(&line);
    }
    assert_eq!((played.page().id.as_str(), played.notice()), ("card", None));
}
