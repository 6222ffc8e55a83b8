//! What every store must do. Each check gets a store of its own; `open` opens the same place again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

pub mod rollups;
pub mod staff;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use proptest::test_runner::{Config, TestRunner};

use super::{
    Application, Change, Charge, RowEffect, RowKey, Saved, SealedAnswers, Step, Store, StoreError, Taken, Visit,
};
use crate::application::answers::Circumstances;
use crate::application::at_desk::{Called, IdDocument, Identity};
use crate::application::standing::{Conflict, ConflictKind};
use crate::application::wire::{ChargeState, Entry, RowKind, SealedRow, Tender};
use crate::application::{AnswerKey, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId};
use crate::catalogue::{FeeCode, FieldName, Line, ProcedureId};
use crate::text::Locale;
use crate::usage::{DayCounts, Grain, Outcome, VisitRecord};

/// 2026-11-22 10:00 in Japan.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_795_309_200).unwrap()
}

pub const DAY: Date = date(2026, 11, 22);

fn kiosk(id: &str) -> KioskId {
    KioskId(id.into())
}

pub fn row(kiosk: &str, seq: u64, digest: &str) -> (RowKey, SealedRow) {
    let (id, kind) = (KioskId(kiosk.into()), RowKind::Submission);
    let sealed = SealedRow { kiosk: id.clone(), seq, kind, digest: digest.into(), sealed: format!("sealed {digest}") };
    (RowKey { kiosk: id, seq, kind, digest: digest.into() }, sealed)
}

pub fn visit(n: u128) -> Visit<SealedAnswers> {
    let application = |m: u128, procedure: &str| Application {
        id: ApplicationId::from_bits(n * 10 + m),
        procedure: ProcedureId(procedure.into()),
        valid_from: date(2026, 4, 1),
        state: State::Received,
        revision: 1,
        history: vec![(State::Received, now())],
        lines: vec![Line { code: FeeCode("101".into()), qty: 1, unit: 300, reason: None }],
        answers: SealedAnswers {
            key: vec![1, 2, 3],
            fields: BTreeMap::from([(AnswerKey::shared(FieldName("requester_name".into())), vec![n as u8, m as u8])]),
        },
        returned_because: None,
        decided_by: None,
        charges: Vec::new(),
    };
    Visit {
        id: VisitId::from_bits(n),
        kiosk: kiosk("K01"),
        ticket: Ticket { band: 'A', serial: u32::try_from(n).unwrap() },
        reference: Reference::from_bits(n),
        locale: Locale::Ja,
        entry: Entry::Card,
        submitted_at: now(),
        received_at: now() + SignedDuration::from_secs(i64::try_from(n).unwrap()),
        circumstances: Circumstances { by_card: true, resident: Some(true), card_expires: None, today: DAY },
        version: 1,
        applications: vec![application(1, "juminhyo"), application(2, "koseki")],
        charges: Vec::new(),
        at_desk: AtDesk::default(),
    }
}

fn charge(n: u128, state: ChargeState) -> Charge {
    Charge {
        id: ChargeId::from_bits(n),
        state,
        lines: vec![Line { code: FeeCode("101".into()), qty: 2, unit: 300, reason: None }],
        total: 600,
        nkp1: format!("NKP1.{n}"),
        created_at: now(),
        expires_at: now() + SignedDuration::from_hours(8),
        tender: None,
        receipt: None,
        register: None,
        noted_by: None,
        paid_at: None,
        delivered: false,
    }
}

async fn put(store: &impl Store, n: u128) -> Visit<SealedAnswers> {
    let (key, sealed) = row("K01", u64::try_from(n).unwrap(), &format!("d{n}"));
    let taken = store.take(key, sealed, RowEffect::Visit(Box::new(visit(n))), now()).await.unwrap();
    assert!(matches!(taken, Taken::New(_)));
    store.visit(VisitId::from_bits(n)).await.unwrap().unwrap()
}

async fn save(store: &impl Store, visit: &Visit<SealedAnswers>) -> Saved {
    store.save(Change { visit: Some(visit.clone()), ..Change::default() }).await.unwrap()
}

/// Runs everything; `open` is called anew for what must survive.
pub async fn all<S: Store>(open: impl Fn() -> S) {
    let store = open();
    rows_have_their_effect_once(&store).await;
    visits_come_back_as_they_were(&store, &open()).await;
    stale_saves_change_nothing(&store).await;
    errands_follow_the_charge(&store).await;
    charges_past_their_time_are_found(&store).await;
    counts_are_what_they_count(&store).await;
    a_days_charges_are_those_made_or_paid_on_it(&store).await;
    staff::all(&store, &open()).await;
    drop(store);
    let again = open();
    assert_eq!(again.acked(kiosk("K07")).await.unwrap(), 4, "what was acknowledged is there after a new start");
}

async fn rows_have_their_effect_once(store: &impl Store) {
    let take = async |seq, digest: &str, n| {
        let (key, sealed) = row("K07", seq, digest);
        let mut visit = visit(n);
        visit.kiosk = kiosk("K07");
        store.take(key, sealed, RowEffect::Visit(Box::new(visit)), now()).await.unwrap()
    };
    assert_eq!(take(1, "a", 701).await, Taken::New(1));
    assert_eq!(take(1, "a", 701).await, Taken::Known(1));
    assert_eq!(take(3, "c", 703).await, Taken::New(1), "a gap holds the end back");
    assert_eq!(take(1, "x", 799).await, Taken::Conflict(1));
    assert_eq!(take(1, "x", 799).await, Taken::Conflict(1));
    assert!(store.visit(VisitId::from_bits(799)).await.unwrap().is_none());
    assert_eq!(take(2, "b", 702).await, Taken::New(3), "the gap is closed");
    assert_eq!(take(4, "d", 701).await, Taken::New(4), "the same visit again is taken and kept apart");
    let kinds: Vec<_> = store.conflicts(10).await.unwrap().into_iter().map(|c| c.kind).collect();
    assert_eq!(kinds, [ConflictKind::VisitTwice, ConflictKind::RowTwice]);
    assert_eq!(store.acked(kiosk("K08")).await.unwrap(), 0);
    let (key, sealed) = row("K08", 1, "q");
    let effect = RowEffect::Quarantine(sealed.clone());
    assert_eq!(store.take(key, sealed, effect, now()).await.unwrap(), Taken::New(1));
    assert_eq!(store.conflicts(1).await.unwrap()[0].kind, ConflictKind::RowUnreadable);
    let tickets: Vec<_> = store.waiting(DAY).await.unwrap().into_iter().map(|v| v.ticket.serial).collect();
    assert_eq!(tickets, [701, 702, 703], "oldest first");
    assert!(store.waiting(date(2026, 11, 23)).await.unwrap().is_empty());
}

async fn visits_come_back_as_they_were(store: &impl Store, other: &impl Store) {
    let mut visit = put(store, 11).await;
    assert_eq!(visit, self::visit(11));
    assert_eq!(other.visit(visit.id).await.unwrap().as_ref(), Some(&visit), "another connection sees it at once");
    let application = &mut visit.applications[0];
    application.state = State::Confirmed;
    application.revision = 2;
    application.history.push((State::Confirmed, now() + SignedDuration::from_secs(60)));
    application.answers.fields.insert(AnswerKey::shared(FieldName("requester_name".into())), vec![9; 40]);
    application.decided_by = Some(crate::person::StaffId("s01".into()));
    application.charges = vec![ChargeId::from_bits(11), ChargeId::from_bits(12)];
    visit.applications[1].state = State::Returned;
    visit.applications[1].returned_because = Some("return-reason-ask-counter".into());
    visit.charges.push(charge(11, ChargeState::Created));
    visit.at_desk.identity = Some(Identity {
        documents: vec![IdDocument::Pension, IdDocument::Care],
        by: crate::person::StaffId("s01".into()),
        at: now(),
    });
    // To be opened and called disturbs nobody who saves.
    let called = Called { at: now(), place: "2".into(), times: 1 };
    store.opened(visit.id, now(), vec![]).await.unwrap();
    store.opened(visit.id, now() + SignedDuration::from_secs(9), vec![]).await.unwrap();
    store.called(visit.id, Some(called.clone()), vec![]).await.unwrap();
    assert_eq!(save(store, &visit).await, Saved::Yes);
    (visit.at_desk.opened_at, visit.at_desk.called) = (Some(now()), Some(called));
    let line = store.waiting(DAY).await.unwrap().into_iter().find(|line| line.visit == visit.id).unwrap();
    assert_eq!(line.at_desk, visit.at_desk);
    visit.version = 2;
    assert_eq!(store.visit(visit.id).await.unwrap().as_ref(), Some(&visit));
    assert_eq!(store.visit_of(visit.applications[1].id).await.unwrap(), Some(visit.id));
    assert_eq!(store.visit_of_charge(ChargeId::from_bits(11)).await.unwrap(), Some(visit.id));
    assert_eq!(store.visit_of_charge(ChargeId::from_bits(12)).await.unwrap(), None);
    // The same number on the same day is kept and noticed.
    let mut twin = self::visit(12);
    twin.ticket = visit.ticket;
    let (key, sealed) = row("K01", 12, "d12");
    store.take(key, sealed, RowEffect::Visit(Box::new(twin)), now()).await.unwrap();
    assert_eq!(store.conflicts(1).await.unwrap()[0].kind, ConflictKind::TicketTwice);
}

async fn stale_saves_change_nothing(store: &impl Store) {
    let mut visit = put(store, 21).await;
    assert_eq!(save(store, &visit).await, Saved::Yes);
    visit.applications[0].state = State::Withdrawn;
    let conflict = Conflict { at: now(), kind: ConflictKind::Impossible, charge: None, detail: "stale".into() };
    let change = Change {
        visit: Some(visit.clone()),
        conflicts: vec![conflict],
        heard: Some(("R21".into(), 7)),
        ..Change::default()
    };
    assert_eq!(store.save(change.clone()).await.unwrap(), Saved::Stale);
    assert_eq!(store.heard("R21".into()).await.unwrap(), 0);
    assert!(store.conflicts(100).await.unwrap().iter().all(|c| c.detail != "stale"));
    assert_eq!(store.visit(visit.id).await.unwrap().unwrap().applications[0].state, State::Received);
    visit.version = 2;
    let change = Change { visit: Some(visit), ..change };
    assert_eq!(store.save(change).await.unwrap(), Saved::Yes);
    assert_eq!(store.heard("R21".into()).await.unwrap(), 7);
    assert_eq!(store.conflicts(1).await.unwrap()[0].detail, "stale");
    // A charge of no visit breaks the transaction, and nothing of it stays.
    let orphan = ChargeId::from_bits(0xDEAD);
    let broken = store.step(orphan, "R21".into(), Step::Posted, now()).await;
    assert!(matches!(broken, Err(StoreError::Engaged(_))), "{broken:?}");
    let (key, sealed) = row("K01", 21, "d21");
    let again = store.take(key, sealed, RowEffect::Visit(Box::new(self::visit(21))), now()).await.unwrap();
    assert!(matches!(again, Taken::Known(_)), "the next job is not harmed");
}

async fn errands_follow_the_charge(store: &impl Store) {
    let mut visit = put(store, 31).await;
    visit.charges = vec![charge(31, ChargeState::Created), charge(32, ChargeState::Created)];
    save(store, &visit).await;
    let errands = async |register: &str, at| {
        let all = store.errands(register.into(), at).await.unwrap();
        let ours = all.into_iter().filter(|e| matches!(e.charge.id.bits(), 31 | 32));
        ours.map(|e| (e.charge.id.bits(), e.step, e.reference.bits())).collect::<Vec<_>>()
    };
    assert_eq!(errands("R01", now()).await, [(31, Step::Posted, 31), (32, Step::Posted, 31)]);
    let step = async |n, register: &str, step| {
        store.step(ChargeId::from_bits(n), register.into(), step, now()).await.unwrap();
    };
    step(31, "R01", Step::Posting).await;
    assert_eq!(errands("R01", now()).await.len(), 2, "a post that was only begun is made again");
    step(31, "R01", Step::Posted).await;
    assert_eq!(errands("R01", now()).await, [(32, Step::Posted, 31)]);
    assert_eq!(errands("R02", now()).await.len(), 2, "every register gets every charge");
    assert_eq!(errands("R02", now() + SignedDuration::from_hours(9)).await, [], "what expired is not posted");
    step(31, "R02", Step::Posting).await;
    let mut read = store.visit(visit.id).await.unwrap().unwrap();
    assert!(read.charges[0].delivered && !read.charges[1].delivered);
    // Paid at R01: R02, which may know it, is told; R03, which does not, is not. A cancelled one is told to nobody
    // who was never posted it.
    read.charges[0].state = ChargeState::Paid;
    read.charges[0].register = Some("R01".into());
    read.charges[0].tender = Some(Tender::Cash);
    read.charges[1].state = ChargeState::Cancelled;
    save(store, &read).await;
    assert_eq!(errands("R01", now()).await, []);
    assert_eq!(errands("R02", now()).await, [(31, Step::Closed, 31)]);
    assert_eq!(errands("R03", now()).await, []);
    step(31, "R02", Step::Closed).await;
    assert_eq!(errands("R02", now()).await, []);
    // Taken at R04 by its code alone: R04 gets its post, whenever it comes; nobody else does.
    read = store.visit(visit.id).await.unwrap().unwrap();
    read.charges[1].state = ChargeState::Paid;
    read.charges[1].register = Some("R04".into());
    save(store, &read).await;
    let late = now() + SignedDuration::from_hours(30);
    assert_eq!(errands("R04", late).await, [(32, Step::Posted, 31)]);
    assert_eq!(errands("R03", late).await, []);
    step(32, "R04", Step::Posted).await;
    assert_eq!(errands("R04", late).await, []);
    let registers: Vec<_> = store.registers(now()).await.unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(registers, ["R01", "R02", "R04", "R21"]);
}

async fn charges_past_their_time_are_found(store: &impl Store) {
    let mut visit = put(store, 41).await;
    visit.charges = vec![charge(41, ChargeState::Created)];
    save(store, &visit).await;
    let late = now() + SignedDuration::from_hours(9);
    let found = async |at| store.overdue(at).await.unwrap().contains(&VisitId::from_bits(41));
    assert!(!found(now()).await);
    assert!(found(late).await);
    store.step(ChargeId::from_bits(41), "R01".into(), Step::Posting, now()).await.unwrap();
    assert!(!found(late).await, "a register that may have it will say so itself");
}

async fn a_days_charges_are_those_made_or_paid_on_it(store: &impl Store) {
    // Japan's day: it turns at 15:00 UTC.
    let day = date(2027, 1, 12);
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let made = [
        (6101, "2027-01-11T23:59:59+09:00", None),
        (6102, "2027-01-12T00:00:00+09:00", None),
        (6103, "2027-01-12T23:59:59.9+09:00", Some("2027-01-13T00:00:01+09:00")),
        (6104, "2027-01-11T10:00:00+09:00", Some("2027-01-12T00:00:00.5+09:00")),
        (6105, "2027-01-11T10:00:00+09:00", Some("2027-01-12T23:59:59.999+09:00")),
        (6106, "2027-01-13T00:00:00+09:00", None),
    ];
    let mut visit = put(store, 61).await;
    for (n, created, paid) in made {
        let state = if paid.is_some() { ChargeState::Paid } else { ChargeState::Created };
        let mut charge = charge(n, state);
        (charge.created_at, charge.paid_at) = (at(created), paid.map(at));
        charge.tender = paid.map(|_| Tender::Cash);
        visit.charges.push(charge);
    }
    assert_eq!(save(store, &visit).await, Saved::Yes);
    let found = store.charges_of(day).await.unwrap();
    let ids: Vec<_> = found.iter().map(|row| row.charge.id.bits()).collect();
    assert_eq!(ids, [6104, 6105, 6102, 6103]);
    assert!(found.iter().all(|row| row.visit == visit.id && row.ticket == visit.ticket));
}

async fn counts_are_what_they_count(store: &impl Store) {
    let day = date(2026, 12, 1);
    let mut expected = DayCounts::default();
    for n in 0..20u32 {
        let record = VisitRecord {
            kiosk: kiosk("K09"),
            day,
            hour: u8::try_from(9 + n % 8).unwrap(),
            locale: if n % 3 == 0 { Locale::En } else { Locale::Ja },
            entry: [Some(Entry::Card), Some(Entry::Hand), None][n as usize % 3],
            procedures: vec![ProcedureId("juminhyo".into())],
            seconds: 60 + n,
            fields_spared: n,
            characters_spared: 10 * n,
            reached: vec!["start".into(), ["card", "pin"][n as usize % 2].into()],
            aids: if n % 3 == 0 { vec!["contrast".into()] } else { vec![] },
            by_clerk: false,
            outcome: if n % 4 == 0 { Outcome::Abandoned { page: "pin".into() } } else { Outcome::Finished },
        };
        let (key, sealed) = row("K09", u64::from(n) + 1, &format!("u{n}"));
        for _ in 0..2 {
            store.take(key.clone(), sealed.clone(), RowEffect::Usage(record.clone()), now()).await.unwrap();
        }
        expected.add(&record);
    }
    assert_eq!(store.counts(Grain::Day, day, day).await.unwrap().days[&day], expected);
    assert!(store.counts(Grain::Day, date(2026, 12, 2), date(2026, 12, 31)).await.unwrap().days.is_empty());
    // Of what was stored so far, recomputed from the visits themselves.
    let (mut states, mut procedures) = (BTreeMap::<State, u32>::new(), BTreeMap::<ProcedureId, u32>::new());
    let mut charges = BTreeMap::<ChargeState, (u32, i64)>::new();
    for line in store.waiting(DAY).await.unwrap() {
        for (procedure, state) in line.applications {
            *states.entry(state).or_default() += 1;
            *procedures.entry(procedure).or_default() += 1;
        }
        for charge in store.visit(line.visit).await.unwrap().unwrap().charges {
            let entry = charges.entry(charge.state).or_default();
            *entry = (entry.0 + 1, entry.1 + charge.total);
        }
    }
    let counts = store.counts(Grain::Day, DAY, DAY).await.unwrap();
    let counted = &counts.days[&DAY];
    assert_eq!(counted.states, states);
    assert_eq!(counted.applications, procedures);
    assert_eq!(counted.charges, charges);
    assert_eq!(counted.tenders, BTreeMap::from([(Tender::Cash, (1, 600))]));
}

/// However kiosks, days and sizes of blocks mix, and through whichever connection they come: no number twice.
pub fn leases_never_overlap(store: &impl Store, other: &impl Store) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let ask = proptest::collection::vec((0..3u8, 0..2u8, 1..15u32, proptest::bool::ANY), 1..30);
    let mut runner = TestRunner::new(Config { cases: 20, failure_persistence: None, ..Config::default() });
    let seen = std::cell::RefCell::new(BTreeSet::new());
    runner
        .run(&ask, |asked| {
            for (who, days, count, first) in asked {
                let day = DAY.checked_add(jiff::Span::new().days(100 + i64::from(days))).unwrap();
                let id = kiosk(&format!("K0{who}"));
                let lease = if first {
                    runtime.block_on(store.lease(id, day, 'A', count, now()))
                } else {
                    runtime.block_on(other.lease(id, day, 'A', count, now()))
                };
                let lease = lease.unwrap();
                assert_eq!(lease.to - lease.from + 1, count);
                for serial in lease.from..=lease.to {
                    assert!(seen.borrow_mut().insert((day, serial)), "{day} {serial} twice");
                }
            }
            Ok(())
        })
        .unwrap();
}
