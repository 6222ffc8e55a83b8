#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{Met, Outbox, SubmitError};
use crate::application::answers::Circumstances;
use crate::application::ticket::business_day;
use crate::application::wire::{Entry, HubInfo, Lease, NewApplication};
use crate::application::{AnswerKey, Answers, ApplicationId, Draft, KioskId, Reference, VisitId};
use crate::catalogue::{FieldName, ProcedureId};
use crate::person::{Sourced, Value};
use crate::text::Locale;

/// A point of the curve's group: X25519's base point times 9, RFC 7748 §6.1 (Alice's public key).
const KEY: &str = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";

fn now() -> Timestamp {
    Timestamp::from_second(1_795_309_200).unwrap()
}

fn hub() -> HubInfo {
    HubInfo { city: "402311".into(), public_key: KEY.into(), business_day: business_day(now()), clerks: 0 }
}

fn draft(n: u128, marker: &str) -> Draft {
    let key = AnswerKey::shared(FieldName("requester_kana".into()));
    Draft {
        visit: VisitId::from_bits(n),
        kiosk: KioskId("K01".into()),
        reference: Reference::from_bits(n),
        locale: Locale::Ja,
        entry: Entry::Hand,
        circumstances: Circumstances { by_card: false, resident: None, card_expires: None, today: business_day(now()) },
        applications: vec![NewApplication {
            id: ApplicationId::from_bits(n),
            procedure: ProcedureId("juminhyo".into()),
            valid_from: date(2026, 4, 1),
            answers: Answers([(key, Sourced::typed(Value::text(marker)))].into()),
        }],
    }
}

fn open(dir: &tempfile::TempDir, band: Option<char>) -> Outbox {
    Outbox::open(dir.path(), KioskId("K01".into()), band).unwrap()
}

fn lease(from: u32, to: u32) -> Lease {
    Lease { day: business_day(now()), band: 'A', from, to }
}

#[test]
fn numbers_come_from_the_lease_then_from_the_own_band() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, Some('K'));
    outbox.meet(&hub(), 0).unwrap();
    outbox.take_lease(&lease(11, 12)).unwrap();
    let submit = |n| outbox.submit(&draft(n, "x"), now()).unwrap().to_string();
    assert_eq!([submit(1), submit(2), submit(3), submit(4)], ["A-11", "A-12", "K-1", "K-2"]);
    outbox.take_lease(&lease(31, 40)).unwrap();
    assert_eq!(outbox.numbers_left(business_day(now())).unwrap(), 10);
    assert_eq!(submit(5), "A-31");
    // Another day: the lease is over, the own band begins anew.
    let tomorrow = now() + SignedDuration::from_hours(24);
    assert_eq!(outbox.submit(&draft(6, "x"), tomorrow).unwrap().to_string(), "K-1");
    assert_eq!(outbox.submit(&draft(7, "x"), now()).unwrap().to_string(), "A-32", "a clock that goes back is no harm");
    assert_eq!(outbox.undelivered(100).unwrap().iter().map(|r| r.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn what_cannot_be_sealed_or_numbered_is_not_accepted() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, None);
    assert_eq!(outbox.submit(&draft(1, "x"), now()), Err(SubmitError::NoHubKeyYet));
    outbox.meet(&hub(), 7).unwrap();
    assert_eq!(outbox.submit(&draft(1, "x"), now()), Err(SubmitError::NoNumber));
    assert_eq!(outbox.waiting().unwrap(), 0);
    outbox.take_lease(&lease(1, 1)).unwrap();
    outbox.submit(&draft(1, "x"), now()).unwrap();
    assert_eq!(outbox.undelivered(1).unwrap()[0].seq, 8, "it counts on where the hub knows this kiosk");
    assert!(matches!(Outbox::open(dir.path(), KioskId("K01".into()), None), Err(SubmitError::InUse)));
}

#[test]
fn only_the_first_hub_is_ours() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, None);
    assert_eq!(outbox.meet(&hub(), 0).unwrap(), Met::Ours);
    assert_eq!(outbox.meet(&hub(), 0).unwrap(), Met::Ours);
    let other = HubInfo { public_key: "09".to_owned() + &"00".repeat(31), ..hub() };
    assert_eq!(outbox.meet(&other, 0).unwrap(), Met::OtherHub);
    let elsewhere = HubInfo { city: "131016".into(), ..hub() };
    assert_eq!(outbox.meet(&elsewhere, 0).unwrap(), Met::OtherCity);
}

#[test]
fn rows_wait_until_the_hub_has_them() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, Some('K'));
    outbox.meet(&hub(), 0).unwrap();
    for n in 1..=5 {
        outbox.submit(&draft(n, "x"), now()).unwrap();
    }
    outbox.delivered(2, 2, now()).unwrap();
    outbox.refused(3, now()).unwrap();
    let waiting = |outbox: &Outbox| outbox.undelivered(9).unwrap().iter().map(|r| r.seq).collect::<Vec<_>>();
    assert_eq!(waiting(&outbox), [4, 5]);
    drop(outbox);
    let outbox = open(&dir, Some('K'));
    assert_eq!(waiting(&outbox), [4, 5], "a new start changes nothing");
    // Three days later the acknowledged ones go; the refused one stays.
    outbox.delivered(5, 5, now() + SignedDuration::from_hours(73)).unwrap();
    let left: i64 = outbox.conn().query_row("SELECT count(*) FROM row", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 3);
}

#[test]
fn nothing_of_a_person_lies_open() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, Some('K'));
    outbox.meet(&hub(), 0).unwrap();
    let marker = "ミホンテイシュツ";
    outbox.submit(&draft(1, marker), now()).unwrap();
    let mut looked = 0;
    for file in fs::read_dir(dir.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        looked += bytes.len();
        assert!(!bytes.windows(marker.len()).any(|w| w == marker.as_bytes()));
    }
    assert!(looked > 1000);
}

#[test]
fn a_folder_that_cannot_be_written_says_so() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("file"), "").unwrap();
    let refused = Outbox::open(&dir.path().join("file").join("K01"), KioskId("K01".into()), None);
    assert_eq!(refused.err(), Some(SubmitError::NotWritable));
}

#[test]
fn a_full_disk_accepts_nothing_and_uses_no_number() {
    let dir = tempfile::tempdir().unwrap();
    let outbox = open(&dir, Some('K'));
    outbox.meet(&hub(), 0).unwrap();
    outbox.submit(&draft(1, "x"), now()).unwrap();
    // The engine's own limit stands in for the disk's: the same error at the same place.
    let pages: i64 = outbox.conn().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    outbox.conn().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let long = "x".repeat(100_000);
    assert_eq!(outbox.submit(&draft(2, &long), now()), Err(SubmitError::DiskFull));
    outbox.conn().pragma_update_and_check(None, "max_page_count", 1_000_000, |_| Ok(())).unwrap();
    assert_eq!(outbox.submit(&draft(2, &long), now()).unwrap().to_string(), "K-2");
    assert_eq!(outbox.waiting().unwrap(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// However leases, visits, days and new starts mix: no number twice on a day, no gap in the rows.
    #[test]
    fn no_number_comes_twice(steps in proptest::collection::vec((0..4u8, 0..3i64), 1..40)) {
        let dir = tempfile::tempdir().unwrap();
        let mut outbox = open(&dir, Some('K'));
        outbox.meet(&hub(), 0).unwrap();
        let (mut seen, mut rows, mut next) = (BTreeSet::new(), 0, 1);
        for (step, days) in steps {
            let at = now() + SignedDuration::from_hours(24 * days);
            match step {
                0 => {
                    outbox.take_lease(&Lease { day: business_day(at), band: 'A', from: next, to: next + 2 }).unwrap();
                    next += 3;
                }
                1 => {
                    drop(outbox);
                    outbox = open(&dir, Some('K'));
                }
                _ => {
                    rows += 1;
                    let ticket = outbox.submit(&draft(rows, "x"), at).unwrap();
                    prop_assert!(seen.insert((business_day(at), ticket)), "{ticket} twice");
                }
            }
        }
        let seqs: Vec<_> = outbox.undelivered(1000).unwrap().iter().map(|r| u128::from(r.seq)).collect();
        prop_assert_eq!(seqs, (1..=rows).collect::<Vec<_>>());
    }
}
