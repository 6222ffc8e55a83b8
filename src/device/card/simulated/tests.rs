//! The simulated cards before an independent judge: the library `myna-card`, whose author measured real cards, drives
//! them through our reader. And the tray itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use jiff::civil::date;
use myna_card::ap::common::CommonAp;
use myna_card::ap::jpki::JpkiAp;
use myna_card::ap::text::{TextAp, ef};
use myna_card::card::Retries;
use myna_card::{Card, Error, Pin, Transmit};

use super::*;

struct Judged(SimulatedReader);

impl Transmit for Judged {
    fn transmit(&mut self, command: &[u8]) -> myna_card::Result<Vec<u8>> {
        self.0.transmit(command).map(|answer| answer.to_vec()).map_err(|_| Error::NoReader)
    }
}

fn before_the_judge(card: TestCard) -> (Tray, Card<Judged>) {
    let tray = Tray::new(date(2026, 4, 1));
    tray.put(card);
    let mut reader = tray.reader();
    reader.connect().unwrap();
    (tray, Card::new(Judged(reader)))
}

fn pin(digits: &str) -> Pin {
    Pin::numeric(digits).unwrap()
}

#[test]
fn the_judge_reads_every_good_card() {
    for (card, name, address_len) in [
        (TestCard::T1, "見本　花子", 16),
        (TestCard::T2, "見本　花子", 29),
        (TestCard::T8, "髙𠮷　葛\u{E0100}子", 16),
        (TestCard::T9, "SAMPLE JOHN ALBERT（見本ジョン）", 16),
        (TestCard::T10, "見本　花子", 16),
        (TestCard::T10Filler, "見本　花子", 16),
        (TestCard::T16, "見本　花子", 16),
        (TestCard::T19, "見本　花子", 13),
    ] {
        let (_, mut card_) = before_the_judge(card);
        let mut text = TextAp::select(&mut card_).unwrap();
        text.verify_pin(&pin("1234")).unwrap();
        let found = text.read_attributes().unwrap_or_else(|error| panic!("{card:?}: {error}"));
        assert_eq!((found.name.as_str(), found.address.chars().count()), (name, address_len), "{card:?}");
    }
}

#[test]
fn the_judge_refuses_what_is_damaged() {
    for card in [TestCard::T10Offsets, TestCard::T10Torn] {
        let (_, mut card) = before_the_judge(card);
        let mut text = TextAp::select(&mut card).unwrap();
        text.verify_pin(&pin("1234")).unwrap();
        assert!(matches!(text.read_attributes(), Err(Error::Malformed(_))));
    }
}

#[test]
fn the_judge_finds_keys_and_counters_as_on_real_cards() {
    let (tray, mut card) = before_the_judge(TestCard::T1);
    let info = CommonAp::select(&mut card).unwrap().read_card_info().unwrap();
    assert_eq!((info.municipality_code.as_str(), info.expiry.year), ("40231", 2035));

    let mut text = TextAp::select(&mut card).unwrap();
    let left = [ef::PIN, ef::CODE_A, ef::CODE_B, ef::BLOCKED_0012].map(|key| text.retries(key).unwrap());
    assert_eq!(left, [Retries::Remaining(3), Retries::Remaining(10), Retries::Remaining(10), Retries::Blocked]);
    assert!(matches!(text.read_attributes(), Err(Error::Status(status)) if status.value() == 0x6982));
    for expected in [2, 1] {
        let wrong = text.verify_pin(&pin("9999"));
        assert!(matches!(wrong, Err(Error::PinIncorrect { retries: Some(left) }) if left == expected));
    }
    assert!(matches!(text.verify_pin(&pin("9999")), Err(Error::PinBlocked)));
    assert!(matches!(text.verify_pin(&pin("1234")), Err(Error::PinBlocked)));
    text.verify_code_b(&pin("02040120351234")).unwrap();
    assert_eq!(text.read_attributes().unwrap().birth_date.year, 1990);
    assert!(text.read_my_number().is_err(), "照合番号B does not open the 個人番号");
    // And the guard saw that the judge asked for it.
    assert!(!tray.witness(TestCard::T1).touches().is_empty());
    text.verify_code_a(&pin("123456789018")).unwrap();
    assert!(text.read_my_number().is_ok(), "it is there to be left alone");
}

#[test]
fn the_judge_tells_cards_from_phones() {
    for (card, physical) in [(TestCard::T1, true), (TestCard::T13, false), (TestCard::T13Ios, false)] {
        let (_, mut card) = before_the_judge(card);
        assert_eq!(JpkiAp::select(&mut card).unwrap().read_token_type().unwrap().is_physical_card(), physical);
    }
}

#[test]
fn every_card_has_an_id_and_a_title_in_both_languages() {
    let ids: BTreeSet<_> = TestCard::ALL.iter().map(|card| card.id()).collect();
    assert_eq!(ids.len(), TestCard::ALL.len());
    for (language, words) in [
        ("ja", include_str!("../../../../locales/ja/tray.ftl")),
        ("en", include_str!("../../../../locales/en/tray.ftl")),
    ] {
        for card in TestCard::ALL {
            assert_eq!(TestCard::by_id(card.id()), Some(*card));
            assert!(words.contains(&format!("\n{} = ", card.title())), "{language}: {}", card.title());
        }
    }
    assert_eq!(TestCard::by_id("t99"), None);
}

#[test]
fn the_cards_stay_valid_however_late_it_is() {
    for today in [date(2026, 4, 1), date(2033, 12, 31), date(2034, 1, 1), date(2061, 6, 30)] {
        let tray = Tray::new(today);
        tray.put(TestCard::T1);
        let look = super::super::Session::new(tray.reader()).look().unwrap();
        assert!(look.expiry.unwrap() > today);
    }
}

#[test]
fn a_connection_is_one_laying_down() {
    let tray = Tray::new(date(2026, 4, 1));
    let mut reader = tray.reader();
    assert_eq!(reader.presence(), Presence::Empty);
    assert_eq!(reader.connect(), Err(ReaderError::Removed));
    tray.put(TestCard::T1);
    reader.connect().unwrap();
    assert!(reader.transmit(&[0x00, 0xA4, 0x00, 0x00]).is_ok());
    tray.take();
    tray.put(TestCard::T1);
    assert_eq!(reader.presence(), Presence::Present);
    assert_eq!(reader.transmit(&[0x00, 0xA4, 0x00, 0x00]).err(), Some(ReaderError::Removed));
    assert_eq!(tray.on_reader(), Some(TestCard::T1));
}
