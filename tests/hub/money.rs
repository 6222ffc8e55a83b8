//! The money's way, with the reference register next door.

use std::sync::Arc;

use jiff::Timestamp;
use kakanai::application::standing::ConflictKind;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::application::{AnswerKey, ChargeId, State, VisitId};
use kakanai::catalogue::FieldName;
use kakanai::handoff::{CityCode, Nkr1};
use kakanai::link::Client;
use kakanai::person::{Sourced, Value};
use kakanai::register::{HubAddress, Station, system_clock};

use super::{Stage, confirm_all, decision, draft, eventually};

/// A register that has its kit.
pub async fn register(stage: &Stage, id: &str) -> Station {
    let endpoint = stage.hub.running.endpoint.clone();
    let hub =
        move || Some(HubAddress { url: endpoint.url.clone(), token: endpoint.tokens.of(Role::Register).to_owned() });
    let folder = stage.dir.path().join("register").join(id);
    let station = Station::open(&folder, id, system_clock(), 0, hub).await.unwrap();
    let register = station.register();
    eventually("the register has its kit", async || register.kit()).await;
    station
}

async fn delivered(clerk: &Client, visit: VisitId) -> ChargeId {
    let charge = async || {
        let detail = clerk.visit(visit).await.unwrap();
        detail.charges.iter().find(|c| c.state == ChargeState::Created && c.delivered).map(|c| c.id)
    };
    eventually("a register has the charge", charge).await
}

async fn state(clerk: &Client, visit: VisitId, charge: ChargeId, state: ChargeState) {
    let reached = async || {
        let detail = clerk.visit(visit).await.unwrap();
        detail.charges.iter().any(|c| c.id == charge && c.state == state).then_some(())
    };
    eventually("the charge gets there", reached).await;
}

fn pay(station: &Station, charge: ChargeId) {
    let now = Timestamp::now();
    station.register().pay(charge, Tender::Code, None, now).unwrap();
}

#[tokio::test]
async fn from_the_slip_to_issued() {
    let stage = Stage::new().await;
    let station = register(&stage, "R01").await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let detail = stage.visited(&outbox, draft("K01", "見本")).await;
    let city = CityCode::parse(&stage.city.catalogue.city.code).unwrap();
    let slip = Nkr1 { city, reference: detail.reference }.to_string();
    assert!(detail.charges.is_empty(), "nothing is payable before a clerk confirmed");
    let visit = detail.visit;
    confirm_all(&clerk, visit).await;
    let charge = delivered(&clerk, visit).await;
    station.register().scan(&slip, Timestamp::now());
    state(&clerk, visit, charge, ChargeState::Presented).await;
    pay(&station, charge);
    state(&clerk, visit, charge, ChargeState::Paid).await;
    let paid = clerk.visit(visit).await.unwrap();
    for application in &paid.applications {
        let lived: Vec<_> = application.history.iter().map(|(state, _)| *state).collect();
        assert_eq!(lived, [State::Received, State::Confirmed, State::Paid, State::Issued]);
        assert!(application.history.is_sorted_by_key(|(_, at)| *at));
    }
    assert_eq!((paid.charges[0].tender, paid.charges[0].total), (Some(Tender::Code), 600));
    assert!(paid.charges[0].receipt.is_some());
    let day = kakanai::application::ticket::business_day(Timestamp::now());
    let counts = stage.client(Role::Manager).counts(day, day).await.unwrap();
    assert_eq!(counts.days[&day].charges[&ChargeState::Paid], (1, 600));
    assert_eq!(counts.days[&day].tenders[&Tender::Code], (1, 600));
    assert_eq!(counts.days[&day].states[&State::Issued], 2);
    let registers = clerk.registers().await.unwrap().0;
    assert_eq!((registers[0].id.as_str(), registers[0].connected, registers[0].undelivered), ("R01", true, 0));
}

#[tokio::test]
async fn a_charge_that_was_taken_back_cannot_be_paid() {
    let stage = Stage::new().await;
    let station = register(&stage, "R01").await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    confirm_all(&clerk, visit).await;
    let first = delivered(&clerk, visit).await;
    let detail = clerk.visit(visit).await.unwrap();
    let mut request = decision(detail.applications[0].revision);
    request.message = Some("return-reason-ask-counter".into());
    let detail = clerk.send_back(detail.applications[0].id, &request).await.unwrap();
    assert_eq!(detail.charges.iter().map(|c| c.total).collect::<Vec<_>>(), [600, 300]);
    let second = delivered(&clerk, visit).await;
    assert_ne!(first, second);
    let at_register = || station.register().status(first, Timestamp::now()).unwrap().state;
    eventually("the register knows", async || (at_register() == ChargeState::Cancelled).then_some(())).await;
    assert!(station.register().pay(first, Tender::Cash, Some(600), Timestamp::now()).is_err());
    station.register().scan(&detail.charges[1].nkp1, Timestamp::now());
    pay(&station, second);
    state(&clerk, visit, second, ChargeState::Paid).await;
    let states: Vec<_> = clerk.visit(visit).await.unwrap().applications.iter().map(|a| a.state).collect();
    assert_eq!(states, [State::Returned, State::Issued]);
}

#[tokio::test]
async fn of_two_registers_the_first_payment_counts_and_the_second_is_never_lost() {
    let stage = Stage::new().await;
    let (one, two) = (register(&stage, "R01").await, register(&stage, "R02").await);
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    let detail = confirm_all(&clerk, visit).await;
    let (id, nkp1) = (detail.charges[0].id, detail.charges[0].nkp1.clone());
    for station in [&one, &two] {
        eventually("both have it", async || station.register().status(id, Timestamp::now()).ok()).await;
    }
    // Both at the same moment, as with two copies of a slip: neither could know of the other.
    for station in [&one, &two] {
        station.register().scan(&nkp1, Timestamp::now());
        pay(station, id);
    }
    let conflict = eventually("it is noticed", async || clerk.conflicts().await.unwrap().0.pop()).await;
    assert_eq!((conflict.kind, conflict.charge), (ConflictKind::PaidTwice, Some(id)));
    let paid = clerk.visit(visit).await.unwrap();
    assert_eq!(paid.charges.len(), 1);
    assert_eq!(paid.charges[0].state, ChargeState::Paid);
}

#[tokio::test]
async fn a_paid_charge_ends_at_the_other_register() {
    let stage = Stage::new().await;
    let (one, two) = (register(&stage, "R01").await, register(&stage, "R02").await);
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    let detail = confirm_all(&clerk, visit).await;
    let id = detail.charges[0].id;
    for station in [&one, &two] {
        eventually("both have it", async || station.register().status(id, Timestamp::now()).ok()).await;
    }
    one.register().scan(&detail.charges[0].nkp1, Timestamp::now());
    pay(&one, id);
    let there = || two.register().status(id, Timestamp::now()).unwrap().state;
    eventually("the other one knows", async || (there() == ChargeState::Cancelled).then_some(())).await;
    assert_eq!(clerk.conflicts().await.unwrap().0, []);
}

#[tokio::test]
async fn a_register_that_comes_late_gets_what_it_missed() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    let detail = confirm_all(&clerk, visit).await;
    assert!(!detail.charges[0].delivered);
    let slip = clerk.charge_slip(detail.charges[0].id).await.unwrap();
    assert!(slip.starts_with(b"\x89PNG"), "the desk prints the signed code meanwhile");
    let station = register(&stage, "R01").await;
    let charge = delivered(&clerk, visit).await;
    station.register().scan(&detail.charges[0].nkp1, Timestamp::now());
    pay(&station, charge);
    state(&clerk, visit, charge, ChargeState::Paid).await;
    let over = clerk.charge_slip(charge).await.unwrap_err();
    assert_eq!(over.code(), Some("no-slip"), "a paid charge has no payable code any more");
}

#[tokio::test]
async fn the_desk_prints_the_application_and_the_return() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = Arc::new(stage.client(Role::Clerk));
    let detail = stage.visited(&outbox, draft("K01", "見本 花子")).await;
    let application = &detail.applications[0];
    assert!(clerk.pdf(application.id).await.unwrap().starts_with(b"%PDF-1.7"));
    assert!(clerk.preview(application.id).await.unwrap().starts_with(b"\x89PNG"));
    assert_eq!(clerk.return_slip(application.id).await.unwrap_err().code(), Some("no-slip"));
    let mut request = decision(application.revision);
    request.message = Some("return-reason-missing-document".into());
    clerk.send_back(application.id, &request).await.unwrap();
    assert!(clerk.return_slip(application.id).await.unwrap().starts_with(b"\x89PNG"));
    let stale = clerk.confirm(application.id, &decision(application.revision)).await.err().unwrap();
    assert_eq!(stale.code(), Some("revision"));
}

#[tokio::test]
async fn the_desk_prints_a_letter_of_attorney_where_one_is_asked_for() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let own = stage.visited(&outbox, draft("K01", "見本 花子")).await;
    let refused = clerk.letter(own.applications[0].id).await.unwrap_err();
    assert_eq!(refused.code(), Some("no-slip"), "nobody is represented");

    let mut agent = draft("K01", "見本 花子");
    for application in &mut agent.applications {
        let answer = |value| Sourced::typed(value);
        let key = |field: &str| AnswerKey::shared(FieldName(field.into()));
        application.answers.0.insert(key("for_self"), answer(Value::Flag(false)));
        application.answers.0.insert(key("relation"), answer(Value::Choice("agent".into())));
    }
    let detail = stage.visited(&outbox, agent).await;
    let [juminhyo, inkan] = detail.applications.as_slice() else { panic!("two applications") };
    assert!(clerk.letter(juminhyo.id).await.unwrap().starts_with(b"%PDF-1.7"));
    // Whoever brings the 印鑑登録証 needs no letter.
    assert_eq!(clerk.letter(inkan.id).await.unwrap_err().code(), Some("no-slip"));
    clerk.withdraw(juminhyo.id, &decision(juminhyo.revision)).await.unwrap();
    assert_eq!(clerk.letter(juminhyo.id).await.unwrap_err().code(), Some("no-slip"), "nothing is asked for any more");
}
