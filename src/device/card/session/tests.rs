//! Every test card through the session, over the simulated reader.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::VecDeque;
use std::time::Instant;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::device::card::simulated::{SimulatedReader, TestCard, Tray};
use crate::person::Sex;

const TODAY: Date = date(2026, 4, 1);

fn pin(digits: &str) -> Secret<String> {
    Secret::new(digits.to_owned())
}

fn lay(card: TestCard) -> (Tray, Session<SimulatedReader>) {
    let tray = Tray::new(TODAY);
    tray.put(card);
    let session = Session::new(tray.reader());
    (tray, session)
}

/// The two steps of a kiosk, without an error.
fn whole(card: TestCard) -> (Look, CardFacts, u32) {
    let (tray, mut session) = lay(card);
    let look = session.look().unwrap();
    let facts = session.read(&pin(card.pin())).unwrap();
    assert_eq!(tray.witness(card).touches(), [], "{card:?}");
    assert_eq!(u64::from(session.apdus()), tray.witness(card).apdus());
    (look, facts, session.apdus())
}

fn error(result: Result<CardFacts, ReadError>) -> ReadError {
    result.err().expect("an error")
}

#[test]
fn an_ordinary_card_with_the_fewest_commands() {
    let (look, facts, apdus) = whole(TestCard::T1);
    let expected = Look { expiry: Some(date(2035, 4, 1)), municipality: Some("40231".into()), tries_left: 3 };
    assert_eq!(look, expected);
    assert!(facts.name.holds(|name| name == "見本　花子"));
    assert!(facts.address.holds(|address| address == "福岡県那珂川市西隈一丁目１番１号"));
    assert!(facts.birth.holds(|day| day.0 == date(1990, 4, 1)));
    assert_eq!(facts.sex, Sex::Female);
    assert_eq!((facts.expiry, facts.municipality.as_deref()), (Some(date(2035, 4, 1)), Some("40231")));
    assert_eq!(apdus, minimum_apdus(98));
}

#[test]
fn the_commands_are_these_and_no_others() {
    let (tray, mut session) = lay(TestCard::T3);
    session.look().unwrap();
    session.read(&pin("1234")).unwrap();
    let seen: Vec<_> = tray.witness(TestCard::T3).recent().map(|command| command[..4].to_vec()).collect();
    assert_eq!(
        seen,
        [
            [0x00, 0xA4, 0x04, 0x0C],
            [0x00, 0xB2, 0x01, 0x0C],
            [0x00, 0xA4, 0x04, 0x0C],
            [0x00, 0x20, 0x00, 0x91],
            [0x00, 0x20, 0x00, 0x91],
            [0x00, 0xB0, 0x82, 0x00],
            [0x00, 0xB0, 0x01, 0x00],
        ]
    );
    assert_eq!(session.apdus(), minimum_apdus(335));
}

#[test]
fn long_files_rare_characters_and_other_ways_to_write_a_card() {
    assert!(whole(TestCard::T2).1.address.holds(|address| address.chars().count() == 29));
    let (_, facts, apdus) = whole(TestCard::T3);
    assert!(facts.name.holds(|name| name.chars().count() == 36));
    assert!(facts.address.holds(|address| address.chars().count() == 63 && address.ends_with("号室様方")));
    assert_eq!(apdus, minimum_apdus(335));
    assert!(whole(TestCard::T8).1.name.holds(|name| name == "髙𠮷　葛\u{E0100}子"));
    let (_, facts, _) = whole(TestCard::T9);
    assert!(facts.name.holds(|name| name == "SAMPLE JOHN ALBERT（見本ジョン）") && facts.sex == Sex::Male);
    assert_eq!(whole(TestCard::T10).1.sex, Sex::NotApplicable);
    assert!(whole(TestCard::T10Offsets).1.name.holds(|name| name == "見本　花子"));
    assert!(whole(TestCard::T10Filler).1.name.holds(|name| name == "見本　花子"));
    assert_eq!(whole(TestCard::T19).0.municipality.as_deref(), Some("13999"));
}

#[test]
fn an_expired_card_is_read_and_says_when_it_ended() {
    let (look, facts, _) = whole(TestCard::T7);
    assert_eq!((look.expiry, facts.expiry), (Some(date(2026, 3, 31)), Some(date(2026, 3, 31))));
}

#[test]
fn the_last_try_is_never_taken() {
    let (tray, mut session) = lay(TestCard::T4);
    assert_eq!(session.look().unwrap().tries_left, 1);
    assert_eq!(error(session.read(&pin("1234"))), ReadError::LastTry);
    assert_eq!(error(session.read(&pin("9999"))), ReadError::LastTry);
    assert_eq!(Session::new(tray.reader()).tries_left(), Ok(1));
}

#[test]
fn blocked_is_blocked() {
    for card in [TestCard::T5, TestCard::T6] {
        let (_, mut session) = lay(card);
        assert_eq!(session.look().unwrap().tries_left, 0);
        assert_eq!(error(session.read(&pin("1234"))), ReadError::Blocked);
    }
}

#[test]
fn a_wrong_pin_counts_across_laying_down_again_and_a_right_one_restores() {
    let (tray, mut session) = lay(TestCard::T1);
    assert_eq!(error(session.read(&pin("9999"))), ReadError::WrongPin { left: 2 });
    // The connection stayed: only the VERIFY itself is sent for the next try.
    let sent = session.apdus();
    assert_eq!(error(session.read(&pin("8888"))), ReadError::WrongPin { left: 1 });
    assert_eq!(session.apdus(), sent + 1);
    assert_eq!(error(session.read(&pin("1234"))), ReadError::LastTry);
    tray.take();
    assert_eq!(session.presence(), Presence::Empty);
    tray.put(TestCard::T1);
    assert_eq!(session.look().unwrap().tries_left, 1);

    let (tray, mut session) = lay(TestCard::T18);
    assert_eq!(error(session.read(&pin("9999"))), ReadError::WrongPin { left: 2 });
    assert!(session.read(&pin("1234")).is_ok());
    assert_eq!(Session::new(tray.reader()).tries_left(), Ok(3));
}

#[test]
fn the_counters_can_be_kept_in_a_file() {
    let (tray, mut session) = lay(TestCard::T1);
    assert_eq!(error(session.read(&pin("9999"))), ReadError::WrongPin { left: 2 });
    let file = serde_json::to_string(&tray.memory()).unwrap();
    let next_day = Tray::new(TODAY);
    next_day.restore(&serde_json::from_str(&file).unwrap());
    next_day.put(TestCard::T1);
    assert_eq!(Session::new(next_day.reader()).tries_left(), Ok(2));
    let forged = file.replace("\"Text/0011\":2", "\"Text/0011\":9");
    next_day.restore(&serde_json::from_str(&forged).unwrap());
    assert_eq!(Session::new(next_day.reader()).tries_left(), Ok(3));
}

#[test]
fn what_is_no_pin_is_not_sent() {
    let (tray, mut session) = lay(TestCard::T1);
    for wrong in ["", "123", "12345", "12a4", "１２３４"] {
        assert_eq!(error(session.read(&pin(wrong))), ReadError::NotAPin);
    }
    assert_eq!(session.tries_left(), Ok(3));
    // The card was asked for its tries, once, and nothing was presented.
    let heard = tray.witness(TestCard::T1);
    assert_eq!(heard.recent().filter(|command| command.starts_with(&[0x00, 0x20])).count(), 1);
}

#[test]
fn other_cards_are_called_by_their_name() {
    for (card, kind) in [
        (TestCard::T11, CardKind::Licence),
        (TestCard::T12, CardKind::Residence),
        (TestCard::T13, CardKind::Phone),
        (TestCard::T13Ios, CardKind::Phone),
        (TestCard::T17, CardKind::Unknown),
    ] {
        let (_, mut session) = lay(card);
        assert_eq!(session.probe(), Ok(kind), "{card:?}");
        assert_eq!(session.look(), Err(ReadError::NotThisKind(kind)));
        assert_eq!(error(session.read(&pin("1234"))), ReadError::NotThisKind(kind));
        assert_eq!(session.tries_left(), Err(ReadError::NotThisKind(kind)));
        assert_eq!(session.expiry_and_municipality(), Ok(None));
    }
    let (_, mut session) = lay(TestCard::T1);
    assert_eq!(session.probe(), Ok(CardKind::Myna));
    assert_eq!(session.expiry_and_municipality(), Ok(Some((date(2035, 4, 1), "40231".to_owned()))));
    let (_, mut session) = lay(TestCard::T17Mute);
    assert_eq!((session.presence(), session.look()), (Presence::Mute, Err(ReadError::Mute)));
}

#[test]
fn torn_data_is_said_to_be() {
    let (_, mut session) = lay(TestCard::T10Torn);
    assert_eq!(error(session.read(&pin("1234"))), ReadError::Torn);
}

#[test]
fn a_stumble_is_tried_once_more_and_chains_are_followed() {
    let (_, facts, apdus) = whole(TestCard::T14);
    assert!(facts.name.holds(|name| name == "見本　花子"));
    assert_eq!(apdus, minimum_apdus(98) + 1);
    let (_, facts, _) = whole(TestCard::T16);
    assert!(facts.address.holds(|address| address.ends_with("１番１号")) && facts.expiry.is_some());
}

#[test]
fn a_card_lifted_in_the_middle_is_asked_from_the_start() {
    let (tray, mut session) = lay(TestCard::T15);
    session.look().unwrap();
    assert_eq!(error(session.read(&pin("1234"))), ReadError::Removed);
    assert_eq!(session.wait(Presence::Present, Duration::ZERO), Presence::Empty);
    assert_eq!(session.look(), Err(ReadError::Removed));
    tray.put(TestCard::T15);
    assert!(session.read(&pin("1234")).is_ok());
}

#[test]
fn another_card_in_its_place_is_noticed() {
    let (tray, mut session) = lay(TestCard::T1);
    session.look().unwrap();
    // Exchanged behind our back, while the visitor was typing.
    tray.put(TestCard::T7);
    assert_eq!(error(session.read(&pin("1234"))), ReadError::Removed);
    assert_eq!(session.look().unwrap().expiry, Some(date(2026, 3, 31)));
}

#[test]
fn after_a_reading_the_card_is_shut() {
    const TEXT: &[u8] = b"\x00\xA4\x04\x0C\x0A\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x08";
    const READ: &[u8] = &[0x00, 0xB0, 0x82, 0x00, 0x01];
    let (tray, mut session) = lay(TestCard::T1);
    session.read(&pin("1234")).unwrap();
    let mut other = tray.reader();
    other.connect().unwrap();
    other.transmit(TEXT).unwrap();
    assert_eq!(other.transmit(READ).unwrap().as_slice(), [0x69, 0x82]);

    // The proof that this shows something: a session that is not yet closed leaves it open.
    let (tray, mut session) = lay(TestCard::T1);
    session.verify(&pin("1234")).unwrap();
    let mut other = tray.reader();
    other.connect().unwrap();
    other.transmit(TEXT).unwrap();
    assert_eq!(other.transmit(READ).unwrap().as_slice(), [0xFF, 0x90, 0x00]);
    drop(session);
    other.connect().unwrap();
    other.transmit(TEXT).unwrap();
    assert_eq!(other.transmit(READ).unwrap().as_slice(), [0x69, 0x82]);
}

#[test]
fn the_guard_of_t18_would_speak() {
    assert_eq!(whole(TestCard::T18).2, minimum_apdus(98));
    // A reader that does what ours never does.
    let (tray, mut session) = lay(TestCard::T18);
    session.verify(&pin("1234")).unwrap();
    let taken = session.file(0x01).map(|_| ());
    assert!(tray.witness(TestCard::T18).touches().len() == 1, "the guard saw it: {taken:?}");
    assert!(session.read_facts().is_err(), "and the card fell silent");
}

#[test]
fn a_reader_without_its_plug_is_gone_until_it_is_back() {
    let (tray, mut session) = lay(TestCard::T1);
    tray.plug(false);
    assert_eq!((session.presence(), session.look()), (Presence::NoReader, Err(ReadError::ReaderGone)));
    tray.plug(true);
    assert!(session.look().is_ok());
}

#[test]
fn waiting_ends_with_the_card() {
    let tray = Tray::new(TODAY);
    let mut session = Session::new(tray.reader());
    let hand = {
        let tray = tray.clone();
        std::thread::spawn(move || tray.put(TestCard::T1))
    };
    assert_eq!(session.wait(Presence::Empty, Duration::from_secs(20)), Presence::Present);
    hand.join().unwrap();
    let start = Instant::now();
    assert_eq!(session.wait(Presence::Present, Duration::from_millis(20)), Presence::Present);
    assert!(start.elapsed() >= Duration::from_millis(20));
}

#[test]
fn reading_through_the_trait_object_is_one_call() {
    let tray = Tray::new(TODAY);
    tray.put(TestCard::T1);
    let mut reader: Box<dyn CardReader> = Box::new(tray.reader());
    assert!(read(&mut *reader, &pin("1234")).is_ok());
}

#[test]
fn errors_tell_nothing_about_a_person() {
    let (_, mut session) = lay(TestCard::T1);
    let said = format!("{0} {0:?}", error(session.read(&pin("9876"))));
    assert!(!said.contains("9876") && said.contains("2 tries left"), "{said}");
}

/// A card that answers whatever it is told to.
struct Hostile(VecDeque<Vec<u8>>);

impl CardReader for Hostile {
    fn name(&self) -> String {
        String::new()
    }
    fn simulated(&self) -> bool {
        true
    }
    fn presence(&mut self) -> Presence {
        Presence::Present
    }
    fn wait(&mut self, _: Presence, _: Duration) -> Presence {
        Presence::Present
    }
    fn connect(&mut self) -> Result<(), ReaderError> {
        Ok(())
    }
    fn transmit(&mut self, _: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
        // The last answer is repeated for ever.
        let answer = if self.0.len() > 1 { self.0.pop_front() } else { self.0.front().cloned() };
        Ok(answer.unwrap_or_default().into())
    }
    fn disconnect(&mut self) {}
}

#[test]
fn an_endless_card_is_left() {
    for answer in [vec![0x61, 0x00], vec![0xAA, 0x61, 0x01], vec![0x6C, 0x01], vec![0x6F, 0x00], vec![0x90, 0x00]] {
        let mut session = Session::new(Hostile([answer].into()));
        assert!(session.read(&pin("1234")).is_err());
        assert!(session.apdus() < 1000, "{}", session.apdus());
    }
    // One byte at a time, of a file that claims the most.
    let ok = || vec![0x90, 0x00];
    let answers =
        [ok(), ok(), ok(), vec![0x63, 0xC3], ok(), b"\xFF\x20\x82\x0F\xFB\x90\x00".to_vec(), vec![0, 0x90, 0x00]];
    let mut session = Session::new(Hostile(answers.into()));
    assert_eq!(error(session.read(&pin("1234"))), ReadError::Torn);
    assert!(session.apdus() <= 4096 + 6, "{}", session.apdus());
}

#[test]
fn blocked_in_the_words_of_other_families() {
    let ok = || vec![0x90, 0x00];
    for blocked in [vec![0x69, 0x83], vec![0x69, 0x84], vec![0x63, 0xC0]] {
        let asked = [ok(), ok(), ok(), blocked.clone()];
        assert_eq!(Session::new(Hostile(asked.into())).look().unwrap().tries_left, 0);
        let tried = [ok(), ok(), ok(), vec![0x63, 0xC2], blocked];
        assert_eq!(error(Session::new(Hostile(tried.into())).read(&pin("1234"))), ReadError::Blocked);
    }
}

proptest! {
    #[test]
    fn any_card_comes_to_an_end(answers in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 1..40)) {
        let mut session = Session::new(Hostile(answers.into()));
        let _ = session.read(&pin("1234"));
        prop_assert!(session.apdus() < 10_000);
    }

    #[test]
    fn any_card_that_obeys_comes_to_an_end(parts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 1..40)) {
        let mut answers: VecDeque<Vec<u8>> = [vec![0x90, 0], vec![0x90, 0], vec![0x90, 0], vec![0x63, 0xC3], vec![0x90, 0]].into();
        answers.extend(parts.into_iter().map(|mut part| { part.extend([0x90, 0x00]); part }));
        let mut session = Session::new(Hostile(answers));
        let _ = session.read(&pin("1234"));
        prop_assert!(session.apdus() < 10_000);
    }

    #[test]
    fn a_card_lifted_at_any_moment_is_never_half_read(after in 0_u32..8) {
        struct Lifting(SimulatedReader, u32);
        impl CardReader for Lifting {
            fn name(&self) -> String { self.0.name() }
            fn simulated(&self) -> bool { true }
            fn presence(&mut self) -> Presence { self.0.presence() }
            fn wait(&mut self, known: Presence, limit: Duration) -> Presence { self.0.wait(known, limit) }
            fn connect(&mut self) -> Result<(), ReaderError> { self.0.connect() }
            fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
                if self.1 == 0 { self.0.tray().take(); }
                self.1 = self.1.wrapping_sub(1);
                self.0.transmit(command)
            }
            fn disconnect(&mut self) { self.0.disconnect() }
        }
        let tray = Tray::new(TODAY);
        tray.put(TestCard::T1);
        let mut session = Session::new(Lifting(tray.reader(), after));
        let result = session.read(&pin("1234"));
        prop_assert_eq!(result.err(), (after < minimum_apdus(98)).then_some(ReadError::Removed));
    }
}
