//! What is told last is what is heard; nothing that is missing stops anybody.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use super::simulated::{Ear, Record, Scribe};
use super::{Utterance, Voice, louder};

fn lines(lines: &[&str]) -> Utterance {
    let lines = lines.iter().map(|line| (*line).to_owned().into()).collect();
    Utterance { lines, lang: "ja", percent: 100, volume: 3, waits: false, first: 0 }
}

fn until(what: &str, so: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(Instant::now() < end, "never: {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn voice(real_time: bool) -> (Voice, Record) {
    let record = Record::default();
    let ear = Ear { record: record.clone(), real_time };
    (Voice::new(vec![Box::new(Scribe(record.clone()))], Box::new(ear)), record)
}

#[test]
fn lines_are_said_in_their_order_and_progress_tells_which() {
    let (voice, record) = voice(false);
    voice.say(lines(&["一", "二", "三"]));
    until("three lines", || record.heard() == 3 * 800);
    assert_eq!(record.said(), ["一", "二", "三"]);
    assert_eq!(*voice.progress().borrow(), 2);
}

#[test]
fn a_new_page_cuts_the_old_one_short() {
    let (voice, record) = voice(true);
    let long = "あ".repeat(600);
    voice.say(lines(&[&long, "never"]));
    until("the first sound", || record.heard() > 0);
    voice.say(lines(&["次"]));
    until("the next page", || record.said().last().is_some_and(|line| line == "次"));
    assert_eq!(record.cut(), 1);
    assert_eq!(record.said(), [long.as_str(), "次"], "the rest of the old page is not said");
    assert!(record.heard() < 600 * 800, "a minute of speech was not waited for");
}

#[test]
fn news_of_a_device_waits_for_its_turn() {
    let (voice, record) = voice(true);
    voice.say(lines(&[&"あ".repeat(5)]));
    until("the first sound", || record.heard() > 0);
    voice.say(Utterance { waits: true, first: 1, ..lines(&["紙"]) });
    until("the news", || record.said().last().is_some_and(|line| line == "紙"));
    assert_eq!((record.cut(), record.heard() >= 5 * 800), (0, true), "nothing was cut short");
    until("its caption", || *voice.progress().borrow() == 1);
}

#[test]
fn hushing_is_at_once_and_pausing_keeps_the_place() {
    let (voice, record) = voice(true);
    voice.say(lines(&[&"あ".repeat(40)]));
    until("the first sound", || record.heard() > 0);
    voice.pause(true);
    // One piece may be under way.
    std::thread::sleep(Duration::from_millis(100));
    let stands = record.heard();
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(record.heard(), stands, "paused");
    voice.pause(false);
    until("it goes on", || record.heard() > stands);
    voice.hush();
    until("it is cut", || record.cut() == 1);
    assert_eq!(record.said().len(), 1);
}

#[test]
fn without_a_voice_the_captions_go_on() {
    let voice = Voice::silent();
    voice.say(lines(&["一", "二"]));
    let progress = voice.progress();
    until("the second caption", || *progress.borrow() == 1);
}

#[test]
fn five_steps_of_volume_never_overflow() {
    for volume in 0..=7 {
        for sample in [i16::MIN, -20_000, -1, 0, 1, 20_000, i16::MAX] {
            let loud = louder(sample, volume);
            assert!(loud == 0 || (loud > 0) == (sample > 0));
        }
    }
    assert!((1..5).all(|volume| louder(1000, volume) < louder(1000, volume + 1)));
}

/// A sound device that is not there: the log tells, the visitor goes on.
#[test]
fn a_missing_program_is_an_error_that_says_so() {
    let error = super::sound::Aplay::open("/nowhere/aplay", None).err().unwrap();
    assert!(error.to_string().contains("/nowhere/aplay"), "{error}");
    assert!(super::espeak::Espeak::open("/nowhere/espeak-ng").is_err());
}
