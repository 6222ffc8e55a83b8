//! Numbers that are called, and the board in the waiting area.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use kakanai::application::VisitId;
use kakanai::application::account::StaffRole;
use kakanai::application::calling::{Board, CallNext, CallNumber, LONGEST_BOARD};
use kakanai::application::wire::Role;
use kakanai::link::{Client, Outbox};
use kakanai::person::StaffId;
use serde_json::Value;

use super::accounts::{House, code};
use super::{Stage, decision, draft, eventually};

fn s01() -> StaffId {
    StaffId("s01".into())
}

fn to(place: &str) -> CallNumber {
    CallNumber { staff: s01(), place: place.into() }
}

fn next(place: &str, counter: Option<&str>) -> CallNext {
    CallNext { staff: s01(), place: place.into(), counter: counter.map(str::to_owned) }
}

async fn board(lobby: &Client) -> Board {
    lobby.board(0, Duration::ZERO).await.unwrap()
}

/// Visits that have come, in their order, without a clerk who looked at them.
async fn came(stage: &Stage, outbox: &Arc<Outbox>, count: usize) -> Vec<VisitId> {
    let clerk = stage.client(Role::Clerk);
    let mut visits = Vec::new();
    for _ in 0..count {
        let draft = draft("K01", "見本");
        outbox.submit(&draft, jiff::Timestamp::now()).unwrap();
        visits.push(draft.visit);
        let seen = async || {
            let list = clerk.waiting(0, Duration::ZERO).await.ok()?;
            super::lists(&list, draft.visit).then_some(())
        };
        eventually("the visit is on the list", seen).await;
    }
    visits
}

#[tokio::test]
async fn the_board_says_number_place_and_time_and_nothing_else() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let (clerk, lobby) = (stage.client(Role::Clerk), stage.client(Role::Lobby));
    let visits = came(&stage, &outbox, 2).await;
    assert_eq!(board(&lobby).await.called, []);
    // Whoever waits longest is called first; a second call of the same number keeps it and says the newer place.
    let first = clerk.call_next(&next("1-2", None)).await.unwrap().0.unwrap();
    assert_eq!((first.visit, first.times, first.place.as_str()), (visits[0], 1, "1-2"));
    let second = clerk.call_number(visits[1], &to("2")).await.unwrap();
    assert_eq!(second.times, 1);
    assert_eq!(clerk.call_number(visits[1], &to("3")).await.unwrap().times, 2);
    assert!(clerk.call_next(&next("1", None)).await.unwrap().0.is_none(), "nobody is called twice by itself");
    let shown: Vec<_> = board(&lobby).await.called.into_iter().map(|s| (s.ticket, s.place)).collect();
    assert_eq!(shown, [(second.ticket, "3".to_owned()), (first.ticket, "1-2".to_owned())]);
    // As it travels: nothing but these words.
    let endpoint = &stage.hub.running.endpoint;
    let call = reqwest::Client::new().get(format!("{}/v1/lobby", endpoint.url));
    let answer: Value = call.bearer_auth(endpoint.tokens.of(Role::Lobby)).send().await.unwrap().json().await.unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&answer), ["called", "version"].map(str::to_owned).into());
    for shown in answer["called"].as_array().unwrap() {
        assert_eq!(keys(shown), ["at", "place", "ticket"].map(str::to_owned).into());
    }
}

#[tokio::test]
async fn who_is_called_is_seen_at_once_and_goes_when_decided() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let outbox = Arc::new(house.stage.outbox("K01"));
    let lobby = house.stage.client(Role::Lobby);
    let visit = {
        let kiosk = house.stage.client(Role::Kiosk);
        outbox.meet(&kiosk.hub().await.unwrap(), 0).unwrap();
        let draft = draft("K01", "見本");
        outbox.submit(&draft, house.now()).unwrap();
        kiosk.deliver(&outbox.undelivered(1).unwrap()[0]).await.unwrap();
        draft.visit
    };
    let seen = board(&lobby).await.version;
    let (news, called) = tokio::join!(lobby.board(seen, Duration::from_secs(20)), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        clerk.call_number(visit, &to("1")).await.unwrap()
    });
    assert_eq!(news.unwrap().called[0].ticket, called.ticket);
    // In a colleague's name, to a place that is none, of a visit that is none: nobody is called.
    let other = CallNumber { staff: StaffId("s02".into()), ..to("1") };
    assert_eq!(code(clerk.call_number(visit, &other).await), "staff");
    for place in ["99", "", "見本 花子", "1-x"] {
        assert_eq!(code(clerk.call_number(visit, &to(place)).await), "place", "{place}");
    }
    assert_eq!(code(clerk.call_number(VisitId::from_bits(7), &to("1")).await), "visit");
    // Undecided it stays for half an hour; decided it goes some minutes after its call.
    for _ in 0..3 {
        house.pass(SignedDuration::from_mins(9));
        clerk.touch().await.unwrap();
        assert_eq!(board(&lobby).await.called.len(), 1);
    }
    house.pass(SignedDuration::from_mins(4));
    assert_eq!(board(&lobby).await.called, []);
    clerk.call_number(visit, &to("1")).await.unwrap();
    let mut detail = clerk.visit(visit).await.unwrap();
    while let Some(open) = detail.applications.iter().find(|a| a.state == kakanai::application::State::Received) {
        detail = clerk.confirm(open.id, &decision(open.revision)).await.unwrap();
    }
    assert_eq!(board(&lobby).await.called.len(), 1, "whoever is called has to find it there");
    house.pass(SignedDuration::from_mins(4));
    assert_eq!(board(&lobby).await.called, []);
}

#[tokio::test]
async fn two_desks_that_ask_at_once_call_two_numbers() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let visits = came(&stage, &outbox, 8).await;
    let desks: Vec<_> = (1..=12).map(|_| stage.client(Role::Clerk)).collect();
    let mut calls = tokio::task::JoinSet::new();
    for (n, desk) in desks.into_iter().enumerate() {
        calls.spawn(async move { desk.call_next(&next(&format!("1-{}", n + 1), Some("shimin"))).await.unwrap().0 });
    }
    let called: Vec<_> = calls.join_all().await.into_iter().flatten().map(|called| called.visit).collect();
    assert_eq!(called.len(), 8, "eight wait, four desks get nobody");
    assert_eq!(called.into_iter().collect::<BTreeSet<_>>(), visits.into_iter().collect());
    assert!(stage.client(Role::Clerk).call_next(&next("1", Some("zeimu"))).await.unwrap().0.is_none());
}

#[tokio::test]
async fn next_leaves_out_who_lies_open_at_another_desk() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let visits = came(&stage, &outbox, 2).await;
    let clerk = stage.client(Role::Clerk);
    clerk.visit(visits[0]).await.unwrap();
    assert_eq!(clerk.call_next(&next("2", None)).await.unwrap().0.unwrap().visit, visits[1]);
    // Of another counter's procedures there is nobody; of an unknown one neither.
    assert!(clerk.call_next(&next("2", Some("no-such-counter"))).await.unwrap().0.is_none());
}

#[tokio::test]
async fn a_board_is_never_longer_than_can_be_read() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let visits = came(&stage, &outbox, LONGEST_BOARD + 1).await;
    let (clerk, lobby) = (stage.client(Role::Clerk), stage.client(Role::Lobby));
    let mut called = Vec::new();
    for _ in &visits {
        called.push(clerk.call_next(&next("1", None)).await.unwrap().0.unwrap().ticket);
    }
    let shown = async || board(&lobby).await.called.into_iter().map(|shown| shown.ticket).collect::<Vec<_>>();
    let newest: Vec<_> = called.iter().rev().take(LONGEST_BOARD).copied().collect();
    assert_eq!(shown().await, newest, "the newest twelve, the newest first");
    // Who fell off the board comes back to its head when called again.
    clerk.call_number(visits[0], &to("2")).await.unwrap();
    assert_eq!(shown().await.first(), called.first());
    assert_eq!(shown().await.len(), LONGEST_BOARD);
}
