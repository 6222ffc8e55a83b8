//! From a kiosk's disk to the hub's: once, whatever the way does.

use std::time::Duration;

use jiff::Timestamp;
use kakanai::application::standing::ConflictKind;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{Call, Role};
use kakanai::application::{AnswerKey, KioskId, State};
use kakanai::catalogue::FieldName;
use kakanai::person::Value;
use kakanai::text::Locale;
use kakanai::usage::{Outcome, VisitRecord};

use super::{Stage, draft, eventually, lists, random};

/// Rows as an outbox seals them, without a line that delivers them.
async fn rows(stage: &Stage, count: usize) -> Vec<kakanai::application::wire::SealedRow> {
    let outbox = stage.outbox("K02");
    outbox.meet(&stage.client(Role::Kiosk).hub().await.unwrap(), 0).unwrap();
    for n in 0..count {
        outbox.submit(&draft("K02", &format!("名{n}")), Timestamp::now()).unwrap();
    }
    outbox.undelivered(1000).unwrap()
}

#[tokio::test]
async fn rows_count_once_in_any_order_and_number() {
    let stage = Stage::new().await;
    let kiosk = stage.client(Role::Kiosk);
    let rows = rows(&stage, 12).await;
    // Each row three times, in an order that chance makes; some at the same time.
    let mut order: Vec<_> = rows.iter().cycle().take(36).collect();
    order.sort_by_cached_key(|_| random());
    for pair in order.chunks(2) {
        let answers = [kiosk.deliver(pair[0]), kiosk.deliver(pair[1])].map(|call| async move { call.await.unwrap() });
        let [a, b] = answers;
        tokio::join!(a, b);
    }
    assert_eq!(kiosk.acked(&KioskId("K02".into())).await.unwrap().acked, 12);
    let waiting = stage.client(Role::Clerk).waiting(0, Duration::ZERO).await.unwrap();
    assert_eq!(waiting.visits.len(), 12);
    let day = business_day(Timestamp::now());
    let counts = stage.client(Role::Manager).counts(day, day).await.unwrap();
    assert_eq!(counts.days[&day].states[&State::Received], 24);
    assert_eq!(stage.client(Role::Clerk).conflicts().await.unwrap().0, []);
}

#[tokio::test]
async fn another_content_under_a_known_number_is_kept_apart() {
    let stage = Stage::new().await;
    let kiosk = stage.client(Role::Kiosk);
    let rows = rows(&stage, 2).await;
    kiosk.deliver(&rows[0]).await.unwrap();
    // The same kiosk with an empty disk that never heard of its first life.
    let other = tempfile::tempdir().unwrap();
    let outbox = kakanai::link::Outbox::open(other.path(), KioskId("K02".into()), Some('Q')).unwrap();
    outbox.meet(&kiosk.hub().await.unwrap(), 0).unwrap();
    outbox.submit(&draft("K02", "別人"), Timestamp::now()).unwrap();
    let twin = outbox.undelivered(1).unwrap().remove(0);
    for _ in 0..2 {
        assert_eq!(kiosk.deliver(&twin).await.unwrap_err().code(), Some("row-conflict"));
    }
    kiosk.deliver(&rows[1]).await.unwrap();
    let conflicts = stage.client(Role::Clerk).conflicts().await.unwrap().0;
    assert_eq!(conflicts.iter().map(|c| c.kind).collect::<Vec<_>>(), [ConflictKind::RowTwice]);
    assert_eq!(stage.client(Role::Clerk).waiting(0, Duration::ZERO).await.unwrap().visits.len(), 2);
    // A row that was damaged on its way is refused; one that was sealed for another place is kept and acknowledged.
    let mut damaged = rows[1].clone();
    damaged.sealed.push('A');
    assert_eq!(kiosk.deliver(&damaged).await.unwrap_err().code(), Some("row-digest"));
    let mut moved = rows[1].clone();
    moved.seq = 3;
    assert_eq!(kiosk.deliver(&moved).await.unwrap().acked, 3);
    let conflicts = stage.client(Role::Manager).conflicts().await.unwrap().0;
    assert_eq!(conflicts[0].kind, ConflictKind::RowUnreadable);
    assert_eq!(conflicts[0].detail, "kiosk K02 row 3");
}

#[tokio::test]
async fn a_kiosk_with_a_new_disk_counts_on() {
    let stage = Stage::new().await;
    let (outbox, line) = stage.kiosk("K01").await;
    stage.visited(&outbox, draft("K01", "見本")).await;
    drop((line, outbox));
    std::fs::remove_dir_all(stage.dir.path().join("kiosk")).unwrap();
    let (outbox, _line) = stage.kiosk("K01").await;
    let second = stage.visited(&outbox, draft("K01", "見本")).await;
    assert_eq!(second.applications.len(), 2);
    assert_eq!(stage.client(Role::Clerk).conflicts().await.unwrap().0, []);
}

#[tokio::test]
async fn what_the_visitor_gave_is_what_the_clerk_opens() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let draft = draft("K01", "見本 花子");
    let given = draft.applications[0].answers.clone();
    let detail = stage.visited(&outbox, draft).await;
    assert_eq!(detail.ticket.band, 'A', "a number of the hub's block");
    assert!(detail.applications[0].answers == given);
    assert_eq!(detail.applications[0].lines[0].amount(), 300);
    let name = &detail.applications[0].answers.0[&AnswerKey::shared(FieldName("requester_name".into()))];
    assert!(name.value == Value::text("見本 花子"));
}

#[tokio::test]
async fn numbers_are_at_hand_before_they_run_out() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..23 {
        let ticket = outbox.submit(&draft("K01", "見本"), Timestamp::now()).unwrap();
        assert!(seen.insert(ticket));
        let left = || outbox.numbers_left(business_day(Timestamp::now())).unwrap();
        eventually("a block is at hand", async || (left() > 0).then_some(())).await;
    }
    assert!(seen.iter().all(|ticket| ticket.band == 'A'), "{seen:?}");
}

#[tokio::test]
async fn the_list_lives_and_a_call_is_seen() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let (kiosk, clerk) = (stage.client(Role::Kiosk), stage.client(Role::Clerk));
    let call = Call { kiosk: KioskId("K01".into()), page: "pin".into(), locale: Locale::En };
    assert_eq!(kiosk.help(&call).await.unwrap().clerks, 0, "nobody is there, and it says so");
    let first = clerk.waiting(0, Duration::from_secs(20)).await.unwrap();
    assert_eq!(first.calls[0].call, call);
    assert_eq!(kiosk.help(&call).await.unwrap().clerks, 1);
    let first = clerk.waiting(0, Duration::ZERO).await.unwrap();
    // Nothing changes: it waits, and answers with the same version.
    let begun = std::time::Instant::now();
    let same = clerk.waiting(first.version, Duration::from_secs(1)).await.unwrap();
    assert_eq!(same.version, first.version);
    assert!(begun.elapsed() >= Duration::from_millis(900));
    // Something changes while it waits.
    let draft = draft("K01", "見本");
    let visit = draft.visit;
    let waits = clerk.waiting(first.version, Duration::from_secs(20));
    let submits = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        outbox.submit(&draft, Timestamp::now()).unwrap();
    };
    let begun = std::time::Instant::now();
    let (news, ()) = tokio::join!(waits, submits);
    assert!(lists(&news.unwrap(), visit));
    assert!(begun.elapsed() < Duration::from_secs(5));
    clerk.end_help(&KioskId("K01".into())).await.unwrap();
    assert!(clerk.waiting(0, Duration::ZERO).await.unwrap().calls.is_empty());
}

#[tokio::test]
async fn a_visit_that_ended_is_counted() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let day = business_day(Timestamp::now());
    let record = VisitRecord {
        kiosk: KioskId("K01".into()),
        day,
        hour: 10,
        locale: Locale::En,
        entry: None,
        procedures: Vec::new(),
        seconds: 42,
        fields_spared: 0,
        characters_spared: 0,
        reached: vec!["start".into(), "card".into(), "pin".into()],
        aids: vec!["contrast".into()],
        by_clerk: false,
        outcome: Outcome::Abandoned { page: "pin".into() },
    };
    outbox.record(&record, Timestamp::now()).unwrap();
    let manager = stage.client(Role::Manager);
    let counts = eventually("it is counted", async || {
        let counts = manager.counts(day, day).await.unwrap();
        counts.days.get(&day).filter(|day| day.started == 1).cloned()
    });
    let counted = counts.await;
    assert_eq!(counted.abandoned["pin"], 1);
    assert_eq!((counted.reached["card"], counted.aids["contrast"]), (1, 1));
}
