//! A visit that a clerk asks for at the desk, over the wire: one number, one count, one entry in the trail.

use std::time::Duration;

use jiff::Timestamp;
use kakanai::application::State;
use kakanai::application::account::StaffRole;
use kakanai::application::audit::Event;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::Role;
use kakanai::person::{Origin, Sourced, StaffId};
use kakanai::usage::{Outcome, VisitRecord};
use kakanai::visit::interview::{DESK, Interviewed};

use super::accounts::{House, code};
use super::draft;

fn s01() -> StaffId {
    StaffId("s01".into())
}

/// What a desk hands in: everything in it was told to `s01`.
pub fn asked(name: &str, now: Timestamp) -> Interviewed {
    let mut draft = draft(DESK, name);
    for answer in draft.applications.iter_mut().flat_map(|new| new.answers.0.values_mut()) {
        *answer = Sourced::asked(answer.value.clone(), s01());
    }
    let record = VisitRecord {
        kiosk: draft.kiosk.clone(),
        day: business_day(now),
        hour: 10,
        locale: draft.locale,
        entry: Some(draft.entry),
        procedures: draft.applications.iter().map(|new| new.procedure.clone()).collect(),
        seconds: 90,
        fields_spared: 3,
        characters_spared: 30,
        reached: vec!["interview".into()],
        aids: Vec::new(),
        by_clerk: true,
        outcome: Outcome::Finished,
    };
    Interviewed {
        staff: s01(),
        visit: draft.visit,
        kiosk: draft.kiosk,
        reference: draft.reference,
        locale: draft.locale,
        entry: draft.entry,
        circumstances: draft.circumstances,
        applications: draft.applications,
        record,
    }
}

#[tokio::test]
async fn a_desks_visit_counts_once_and_gets_one_number_however_often_it_is_handed_in() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk), ("m01", StaffRole::Manager)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let one = asked("聞取", house.now());
    // The answer got lost twice; two of three were on their way at the same time.
    let (a, b) = tokio::join!(clerk.hand_in(&one), clerk.hand_in(&one));
    let handed = a.unwrap();
    assert_eq!(b.unwrap(), handed);
    assert_eq!(clerk.hand_in(&one).await.unwrap(), handed);
    let next = clerk.hand_in(&asked("次", house.now())).await.unwrap();
    assert_ne!(next.ticket, handed.ticket);

    let visit = clerk.visit(one.visit).await.unwrap();
    assert_eq!((visit.ticket, visit.kiosk.0.as_str(), visit.applications.len()), (handed.ticket, DESK, 2));
    let mut told = visit.applications.iter().flat_map(|application| application.answers.0.values());
    assert!(told.all(|answer| answer.origin == Origin::Asked { by: s01() }), "each value says who asked");
    let list = clerk.waiting(0, Duration::ZERO).await.unwrap();
    assert_eq!(list.visits.len(), 2);

    let day = business_day(house.now());
    let (manager, _) = house.desk("m01", Role::Manager).await;
    let counts = manager.counts(day, day).await.unwrap();
    let today = &counts.days[&day];
    assert_eq!((today.by_clerk, today.states[&State::Received]), (2, 4));
    let noted = house.trail().await.into_iter().filter(|(event, ..)| *event == Event::VisitAsked).count();
    assert_eq!(noted, 2);
}

#[tokio::test]
async fn nobody_hands_in_for_a_colleague_or_without_an_application() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let other = Interviewed { staff: StaffId("s02".into()), ..asked("甲", house.now()) };
    assert_eq!(code(clerk.hand_in(&other).await), "staff");
    let empty = Interviewed { applications: Vec::new(), ..asked("乙", house.now()) };
    assert_eq!(code(clerk.hand_in(&empty).await), "body");
    let mut forged = asked("丙", house.now());
    forged.record.kiosk.0 = "K01".into();
    assert_eq!(code(clerk.hand_in(&forged).await), "body", "it counts where it began");
    assert!(clerk.waiting(0, Duration::ZERO).await.unwrap().visits.is_empty());
    let noted = house.trail().await.into_iter().filter(|(event, ..)| *event == Event::VisitAsked).count();
    assert_eq!(noted, 0);
}
