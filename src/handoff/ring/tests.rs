#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Ring, RingError, Rotation};
use crate::handoff::KeyId;

const TODAY: Date = date(2026, 11, 22);

fn ring() -> Ring {
    Ring::fresh(&mut [1; 32]).unwrap()
}

fn rotate(ring: &mut Ring, rotation: Rotation, today: Date, seed: u8) -> Result<String, RingError> {
    ring.rotate(rotation, today, &mut [seed; 32]).map(|id| id.to_string())
}

fn signer(ring: &Ring, day: Date) -> Option<String> {
    ring.signer(day).map(|key| key.id().to_string())
}

fn covers(ring: &Ring, id: char, day: Date) -> bool {
    ring.public().iter().any(|key| key.id == KeyId::new(id).unwrap() && key.covers(day))
}

#[test]
fn a_new_key_signs_from_its_day_and_the_old_one_is_read_on() {
    let mut ring = ring();
    let tomorrow = TODAY.tomorrow().unwrap();
    assert_eq!(signer(&ring, TODAY).as_deref(), Some("1"));
    assert_eq!(rotate(&mut ring, Rotation::From(tomorrow), TODAY, 2).unwrap(), "2");
    assert_eq!(signer(&ring, TODAY).as_deref(), Some("1"), "today's charges are still the old key's");
    assert_eq!(signer(&ring, tomorrow).as_deref(), Some("2"));
    assert!(covers(&ring, '1', TODAY) && !covers(&ring, '1', tomorrow));
    assert!(!covers(&ring, '2', TODAY) && covers(&ring, '2', tomorrow), "registers have it before it signs");
    let again = rotate(&mut ring, Rotation::From(tomorrow), TODAY, 3).unwrap_err();
    assert!(matches!(again, RingError::Waiting(_, day) if day == tomorrow));
    let past = rotate(&mut ring, Rotation::From(TODAY.yesterday().unwrap()), TODAY, 3).unwrap_err();
    assert!(matches!(past, RingError::Past(_)));
}

#[test]
fn at_once_both_are_good_and_the_new_one_signs() {
    let mut ring = ring();
    rotate(&mut ring, Rotation::From(TODAY), TODAY, 2).unwrap();
    assert_eq!(signer(&ring, TODAY).as_deref(), Some("2"));
    assert!(covers(&ring, '1', TODAY) && covers(&ring, '2', TODAY));
    assert!(!covers(&ring, '1', TODAY.tomorrow().unwrap()));
}

#[test]
fn a_revoked_key_is_believed_for_no_charge_of_today() {
    let mut ring = ring();
    rotate(&mut ring, Rotation::From(TODAY), TODAY, 2).unwrap();
    rotate(&mut ring, Rotation::From(TODAY.tomorrow().unwrap()), TODAY, 3).unwrap();
    assert_eq!(rotate(&mut ring, Rotation::Revoke, TODAY, 4).unwrap(), "4");
    assert_eq!(signer(&ring, TODAY).as_deref(), Some("4"));
    let ids: String = ring.public().iter().map(|key| key.id.to_string()).collect();
    assert_eq!(ids, "14", "keys that had begun today, or were waiting, have never counted");
    assert!(covers(&ring, '1', TODAY.yesterday().unwrap()) && !covers(&ring, '1', TODAY));
}

#[test]
fn the_private_half_of_an_ended_key_is_destroyed() {
    let mut ring = ring();
    rotate(&mut ring, Rotation::From(TODAY), TODAY, 2).unwrap();
    assert_eq!(ring.text().unwrap().matches("seed").count(), 2);
    let tomorrow = TODAY.tomorrow().unwrap();
    ring.forget(tomorrow);
    let text = ring.text().unwrap();
    assert_eq!(text.matches("seed").count(), 1);
    assert!(!text.contains(&"01".repeat(32)) && text.contains(&"02".repeat(32)));
    let read = Ring::parse(&text).unwrap();
    assert_eq!(read.public(), ring.public());
    assert_eq!(signer(&read, tomorrow).as_deref(), Some("2"));
    assert_eq!(signer(&read, TODAY).as_deref(), Some("2"), "what has ended cannot sign again");
}

#[test]
fn a_broken_file_is_taken_not_at_all() {
    let mut two = ring();
    rotate(&mut two, Rotation::From(TODAY), TODAY, 2).unwrap();
    let good = two.text().unwrap().to_string();
    assert!(Ring::parse(&good).is_ok());
    for (from, to) in [
        ("kakanai-signing/1", "kakanai-signing/2"),
        ("id = \"2\"", "id = \"1\""),
        ("id = \"2\"", "id = \"é\""),
        (&*"01".repeat(32), &*"03".repeat(32)),
        (&*"01".repeat(32), "beef"),
        ("Ed25519", "none"),
        ("not_after", "until"),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "{from}");
        assert!(Ring::parse(&broken).is_err(), "{from} → {to}");
    }
    assert!(Ring::parse("format = \"kakanai-signing/1\"").is_err());
}

#[test]
fn ids_come_round_after_all_are_used() {
    let mut ring = ring();
    let mut today = TODAY;
    let mut ids = vec!["1".to_owned()];
    for n in 0..80u8 {
        ids.push(rotate(&mut ring, Rotation::From(today), today, n + 2).unwrap());
        today = today.tomorrow().unwrap();
    }
    assert_eq!(ids[..36].iter().collect::<std::collections::BTreeSet<_>>().len(), 36);
    assert_eq!(ids[36], "1", "the id of the key that ended first");
    let public = ring.public();
    assert_eq!(public.iter().map(|key| key.id).collect::<std::collections::BTreeSet<_>>().len(), public.len());
}

proptest! {
    #[test]
    fn whatever_is_done_one_key_signs_and_registers_know_it(
        deeds in prop::collection::vec((0u8..4, 0i32..3), 1..40),
    ) {
        let (mut ring, mut today) = (ring(), TODAY);
        for (n, (deed, days)) in deeds.into_iter().enumerate() {
            let later = (0..days).fold(today, |day, _| day.tomorrow().unwrap());
            let seed = u8::try_from(n).unwrap() + 2;
            match deed {
                0 => { let _ = rotate(&mut ring, Rotation::From(later), today, seed); }
                1 => { rotate(&mut ring, Rotation::Revoke, today, seed).unwrap(); }
                2 => ring = Ring::parse(&ring.text().unwrap()).unwrap(),
                _ => today = later,
            }
            ring.forget(today);
            for day in [today, today.tomorrow().unwrap(), (0..9).fold(today, |d, _| d.tomorrow().unwrap())] {
                let signer = ring.signer(day).expect("somebody signs").id();
                prop_assert!(ring.public().iter().any(|key| key.id == signer && key.covers(day)));
            }
            let mut ids: Vec<_> = ring.public().iter().map(|key| key.id).collect();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), ring.public().len());
        }
    }
}
