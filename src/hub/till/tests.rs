#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use super::Till;
use crate::application::answers::Circumstances;
use crate::application::at_desk::AtDesk;
use crate::application::money::NoteRequest;
use crate::application::standing::ConflictKind;
use crate::application::wire::{ChargeState, Entry, Tender};
use crate::application::{ApplicationId, ChargeId, KioskId, Reference, State, Ticket, VisitId};
use crate::catalogue::{ExemptReason, FeeCode, Line, ProcedureId, RegisterRules};
use crate::handoff::{ChargeEvent, CityCode, KeyId, PaymentKey};
use crate::hub::refusal::Code;
use crate::hub::store::{Application, Visit};
use crate::person::StaffId;
use crate::text::Locale;

/// 2026-11-22 10:00 in Japan.
fn now() -> Timestamp {
    Timestamp::from_second(1_795_309_200).unwrap()
}

fn fee(code: &str) -> FeeCode {
    FeeCode(code.into())
}

fn line(code: &str, qty: u32, unit: u32) -> Line {
    let reason = (unit == 0).then(|| ExemptReason("N104".into()));
    Line { code: fee(code), qty, unit, reason }
}

/// 501 and 502 are paid in cash, 601 alone.
fn rules() -> RegisterRules {
    let (cash_only, separate) = (vec![fee("501"), fee("502")], vec![fee("601")]);
    RegisterRules { cash_only, separate, ..RegisterRules::default() }
}

/// A visit whose applications cost this, all confirmed.
fn visit(lines: Vec<Vec<Line>>) -> Visit<()> {
    let application = |(n, lines): (usize, Vec<Line>)| Application {
        id: ApplicationId::from_bits(n as u128),
        procedure: ProcedureId("juminhyo".into()),
        valid_from: date(2026, 4, 1),
        state: State::Confirmed,
        revision: 2,
        history: vec![(State::Received, now()), (State::Confirmed, now())],
        lines,
        answers: (),
        returned_because: None,
        decided_by: None,
        charges: Vec::new(),
    };
    Visit {
        id: VisitId::from_bits(1),
        kiosk: KioskId("K01".into()),
        ticket: Ticket { band: 'A', serial: 1 },
        reference: Reference::from_bits(1),
        locale: Locale::Ja,
        entry: Entry::Card,
        submitted_at: now(),
        received_at: now(),
        circumstances: Circumstances {
            by_card: true,
            resident: Some(true),
            card_expires: None,
            today: date(2026, 11, 22),
        },
        version: 1,
        applications: lines.into_iter().enumerate().map(application).collect(),
        charges: Vec::new(),
        at_desk: AtDesk::default(),
    }
}

fn charge(visit: &mut Visit<()>, from: u128) -> Result<(), Code> {
    let city = CityCode::parse("402311").unwrap();
    let key = PaymentKey::from_seed(KeyId::new('1').unwrap(), &mut [7; 32]);
    let ids: Vec<_> = (from..from + 3).map(ChargeId::from_bits).collect();
    visit.charge_decided(&Till { city: &city, key: &key, rules: &rules(), ids: &ids, now: now() })
}

fn codes(visit: &Visit<()>) -> Vec<Vec<(&str, i64)>> {
    visit.charges.iter().map(|c| c.lines.iter().map(|l| (l.code.0.as_str(), l.amount())).collect()).collect()
}

fn event(id: ChargeId, state: ChargeState, tender: Tender) -> ChargeEvent {
    let paid = state == ChargeState::Paid;
    ChargeEvent {
        seq: 1,
        id,
        state,
        at: now(),
        tender: paid.then_some(tender),
        paid_at: paid.then(now),
        receipt_no: paid.then(|| "R01-1".into()),
        register: "R01".into(),
    }
}

fn hear(visit: &mut Visit<()>, n: usize, state: ChargeState) -> Option<ConflictKind> {
    let id = visit.charges[n].id;
    visit.hear(&event(id, state, Tender::Cash), now()).map(|conflict| conflict.kind)
}

fn states(visit: &Visit<()>) -> Vec<State> {
    visit.applications.iter().map(|a| a.state).collect()
}

#[test]
fn what_is_kept_apart_is_charged_apart_and_issued_when_all_is_paid() {
    let mut visit = visit(vec![
        vec![line("101", 2, 300), line("501", 1, 800)],
        vec![line("101", 1, 300)],
        vec![line("502", 1, 200), line("101", 1, 0)],
        vec![line("601", 1, 1_000)],
    ]);
    charge(&mut visit, 1).unwrap();
    assert_eq!(codes(&visit), [vec![("101", 900), ("101", 0)], vec![("501", 800), ("502", 200)], vec![("601", 1_000)]]);
    let on: Vec<usize> = visit.applications.iter().map(|a| a.charges.len()).collect();
    assert_eq!(on, [2, 1, 2, 1]);
    hear(&mut visit, 0, ChargeState::Paid);
    assert_eq!(states(&visit), [State::Confirmed, State::Issued, State::Confirmed, State::Confirmed]);
    hear(&mut visit, 1, ChargeState::Paid);
    assert_eq!(states(&visit), [State::Issued, State::Issued, State::Issued, State::Confirmed]);
    hear(&mut visit, 2, ChargeState::Paid);
    assert!(states(&visit).iter().all(|state| *state == State::Issued));
}

#[test]
fn what_is_left_of_a_part_paid_application_is_charged_again() {
    let mut visit = visit(vec![vec![line("101", 1, 300), line("501", 1, 800)]]);
    charge(&mut visit, 1).unwrap();
    hear(&mut visit, 0, ChargeState::Paid);
    let charges = visit.applications[0].charges.clone();
    assert_eq!(visit.clone().take_back(&charges), Err(Code::PartPaid), "money was taken");
    hear(&mut visit, 1, ChargeState::Expired);
    assert_eq!(states(&visit), [State::Confirmed]);
    charge(&mut visit, 11).unwrap();
    assert_eq!(codes(&visit)[2], [("501", 800)], "and what is paid is not asked for again");
    hear(&mut visit, 2, ChargeState::Paid);
    assert_eq!(states(&visit), [State::Issued]);
    charge(&mut visit, 21).unwrap();
    assert_eq!(visit.charges.len(), 3);
}

#[test]
fn waived_lines_alone_are_no_charge() {
    let mut free = visit(vec![vec![line("501", 1, 0)], vec![]]);
    charge(&mut free, 1).unwrap();
    assert!(free.charges.is_empty());
    assert_eq!(states(&free), [State::Issued, State::Issued]);
    let mut rides = visit(vec![vec![], vec![line("601", 1, 1_000)], vec![line("101", 1, 0)]]);
    charge(&mut rides, 1).unwrap();
    assert_eq!(codes(&rides), [[("601", 1_000), ("101", 0)]]);
    hear(&mut rides, 0, ChargeState::Paid);
    assert!(states(&rides).iter().all(|state| *state == State::Issued));
}

#[test]
fn staff_note_what_no_register_says() {
    let note =
        |tender: Tender, receipt: &str| NoteRequest { tender, receipt: receipt.into(), staff: StaffId("s01".into()) };
    let ready = || {
        let mut visit = visit(vec![vec![line("101", 1, 300)], vec![line("501", 1, 800)]]);
        charge(&mut visit, 1).unwrap();
        visit
    };
    let mut visit = ready();
    let (common, cash) = (visit.charges[0].id, visit.charges[1].id);
    visit.note_paid(common, &note(Tender::Credit, " R01-1 "), &rules(), now()).unwrap();
    assert_eq!(states(&visit), [State::Issued, State::Confirmed]);
    assert_eq!((visit.charges[0].receipt.as_deref(), &visit.charges[0].register), (Some("R01-1"), &None));
    for (id, note, code) in [
        (common, note(Tender::Credit, "R01-1"), Code::NotPayable),
        (cash, note(Tender::Credit, "R01-2"), Code::Value),
        (cash, note(Tender::Unknown, "R01-2"), Code::Value),
        (cash, note(Tender::Cash, ""), Code::Value),
        (cash, note(Tender::Cash, "領収書2"), Code::Value),
        (cash, note(Tender::Cash, &"9".repeat(33)), Code::Value),
        (ChargeId::from_bits(99), note(Tender::Cash, "R01-2"), Code::Charge),
    ] {
        assert_eq!(visit.note_paid(id, &note, &rules(), now()), Err(code), "{note:?}");
    }
    visit.note_paid(cash, &note(Tender::Cash, "R01-2"), &rules(), now()).unwrap();
    // The register comes back and says the same, or something else.
    assert_eq!(visit.hear(&event(common, ChargeState::Paid, Tender::Credit), now()), None);
    assert_eq!(visit.charges[0].register.as_deref(), Some("R01"));
    let other = visit.hear(&event(cash, ChargeState::Paid, Tender::Cash), now());
    assert_eq!(other.map(|c| c.kind), Some(ConflictKind::PaidTwice), "another receipt is another payment");
}

/// What a group of fees is, told in another way than the rules do.
fn group(code: &str) -> u8 {
    match code {
        "501" | "502" => 1,
        "601" => 2,
        _ => 0,
    }
}

proptest! {
    #[test]
    fn nothing_is_charged_twice_or_forgotten(
        applications in prop::collection::vec(
            prop::collection::vec(
                (prop::sample::select(vec!["101", "102", "501", "502", "601"]), 1u32..4, prop::bool::weighted(0.8)),
                0..4,
            ),
            1..5,
        ),
        deeds in prop::collection::vec((0usize..6, 0u8..4), 0..20),
    ) {
        let lines: Vec<Vec<Line>> = applications
            .into_iter()
            .map(|lines| {
                let mut seen = Vec::new();
                let mut kept = Vec::new();
                for (code, qty, priced) in lines {
                    if !seen.contains(&code) {
                        seen.push(code);
                        kept.push(line(code, qty, if priced { 100 } else { 0 }));
                    }
                }
                kept
            })
            .collect();
        let due: i64 = lines.iter().flatten().map(Line::amount).sum();
        let mut visit = visit(lines);
        let mut next = 1;
        let mut paid = 0;
        charge(&mut visit, next).unwrap();
        for (n, deed) in deeds {
            next += 10;
            let Some(id) = visit.charges.get(n).map(|c| c.id) else { continue };
            let state = visit.charges[n].state;
            match deed {
                0 if visit.charges[n].is_live() => {
                    prop_assert_eq!(hear(&mut visit, n, ChargeState::Paid), None);
                    paid += visit.charges[n].total;
                }
                1 if state == ChargeState::Created => { hear(&mut visit, n, ChargeState::Expired); }
                2 => {
                    let mut tried = visit.clone();
                    if tried.take_back(&[id]).is_ok() {
                        visit = tried;
                    }
                }
                _ => {}
            }
            charge(&mut visit, next).unwrap();
        }
        for charge in &visit.charges {
            let groups: std::collections::BTreeSet<u8> =
                charge.lines.iter().filter(|l| l.unit > 0).map(|l| group(&l.code.0)).collect();
            prop_assert_eq!(groups.len(), 1, "{:?}", charge.lines);
        }
        // What is open and what is paid make the whole, to the yen.
        let live: i64 = visit.charges.iter().filter(|c| c.is_live()).map(|c| c.total).sum();
        prop_assert_eq!(live + paid, due);
        let all_paid = paid == due;
        for application in &visit.applications {
            if all_paid {
                prop_assert_eq!(application.state, State::Issued);
            }
        }
    }
}
