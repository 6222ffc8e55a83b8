//! Several desks at one application: clear answers, nothing doubled.

use std::sync::Arc;

use kakanai::application::at_desk::{IdDocument, IdentityRequest};
use kakanai::application::audit::{Event, TrailWanted};
use kakanai::application::wire::{ChargeState, CorrectRequest, DecisionRequest, Role, VisitDetail};
use kakanai::application::{AnswerKey, ApplicationId, State};
use kakanai::catalogue::{FieldName, fee};
use kakanai::link::{Client, ClientError};
use kakanai::person::{StaffId, Value};
use tokio::task::JoinSet;

use super::accounts::code;
use super::{Stage, decision, draft, random};

fn by(staff: &str, revision: u64, message: Option<&str>) -> DecisionRequest {
    DecisionRequest { staff: StaffId(staff.into()), message: message.map(str::to_owned), ..decision(revision) }
}

/// What a desk does on the revision that it saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Confirm,
    Undo,
    Return,
    Withdraw,
    Correct,
}

const DEEDS: [Deed; 5] = [Deed::Confirm, Deed::Undo, Deed::Return, Deed::Withdraw, Deed::Correct];

async fn does(
    client: Client,
    staff: &'static str,
    id: ApplicationId,
    revision: u64,
    deed: Deed,
) -> Result<VisitDetail, ClientError> {
    match deed {
        Deed::Confirm => client.confirm(id, &by(staff, revision, None)).await,
        Deed::Undo => client.undo(id, &by(staff, revision, None)).await,
        Deed::Return => client.send_back(id, &by(staff, revision, Some("return-reason-ask-counter"))).await,
        Deed::Withdraw => client.withdraw(id, &by(staff, revision, None)).await,
        Deed::Correct => {
            let correct = CorrectRequest {
                revision,
                key: AnswerKey::shared(FieldName("requester_name".into())),
                value: Value::text(format!("別{}", random() % 1000)),
                reason: "correction-reason-misread".into(),
                staff: StaffId(staff.into()),
            };
            client.correct(id, &correct).await
        }
    }
}

#[tokio::test]
async fn two_clerks_confirm_one_application_and_one_of_them_does() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let visit = stage.visited(&outbox, draft("K01", "見本")).await;
    let (one, other) = (stage.client(Role::Clerk), stage.client(Role::Clerk));
    for application in &visit.applications {
        let (id, revision) = (application.id, application.revision);
        let both = tokio::join!(
            does(one.clone(), "s01", id, revision, Deed::Confirm),
            does(other.clone(), "s02", id, revision, Deed::Confirm)
        );
        let mut codes = [code(both.0), code(both.1)];
        codes.sort();
        assert_eq!(codes, ["ok", "revision"], "one of them, and the other is told why not");
    }
    let now = one.visit(visit.visit).await.unwrap();
    assert_eq!(now.charges.len(), 1, "one charge");
    assert_eq!(now.applications.iter().map(|a| a.history.len()).collect::<Vec<_>>(), [2, 2]);
}

#[tokio::test]
async fn confirm_and_return_at_once_is_one_or_the_other() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let (one, other) = (stage.client(Role::Clerk), stage.client(Role::Clerk));
    for _ in 0..20 {
        let visit = stage.visited(&outbox, draft("K01", "見本")).await;
        let (id, revision) = (visit.applications[0].id, visit.applications[0].revision);
        let both = tokio::join!(
            does(one.clone(), "s01", id, revision, Deed::Confirm),
            does(other.clone(), "s02", id, revision, Deed::Return)
        );
        let (confirmed, returned) = (code(both.0), code(both.1));
        let now = one.visit(visit.visit).await.unwrap();
        let expected = match (confirmed.as_str(), returned.as_str()) {
            ("ok", "revision") => State::Confirmed,
            ("revision", "ok") => State::Returned,
            both => panic!("{both:?}"),
        };
        assert_eq!(now.applications[0].state, expected);
    }
}

/// Four desks do whatever comes to their minds, on what they saw last; each deed happens once or is refused.
#[tokio::test]
async fn desks_that_do_whatever_they_like_double_nothing() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let manager = stage.client(Role::Manager);
    let desks: Vec<_> = (0..4).map(|_| stage.client(Role::Clerk)).collect();
    let mut done = 0;
    for _ in 0..12 {
        let visit = stage.visited(&outbox, draft("K01", "見本")).await;
        for _ in 0..6 {
            let seen = Arc::new(desks[0].visit(visit.visit).await.unwrap());
            let mut running = JoinSet::new();
            for (n, desk) in desks.iter().enumerate() {
                let (desk, seen, dice) = (desk.clone(), Arc::clone(&seen), random());
                running.spawn(async move {
                    let application = &seen.applications[usize::try_from(dice % 2).unwrap()];
                    let deed = DEEDS[usize::try_from(dice / 2 % 5).unwrap()];
                    let staff = ["s01", "s02", "s03", "s01"][n];
                    (application.id, deed, code(does(desk, staff, application.id, application.revision, deed).await))
                });
            }
            let answers = running.join_all().await;
            for (_, deed, code) in &answers {
                assert!(matches!(code.as_str(), "ok" | "revision" | "state"), "{deed:?}: {code}");
            }
            for application in &seen.applications {
                let wins = answers
                    .iter()
                    .filter(|(id, deed, code)| *id == application.id && *deed != Deed::Correct && code == "ok");
                assert!(wins.count() <= 1, "one revision, one decision: {answers:?}");
            }
            done += answers.iter().filter(|(.., code)| code == "ok").count();
        }
        let now = desks[0].visit(visit.visit).await.unwrap();
        // What is to be paid is what is confirmed, once.
        let live = now.charges.iter().filter(|charge| charge.state == ChargeState::Created);
        let (due, confirmed) = (live.map(|charge| charge.total).sum::<i64>(), State::Confirmed);
        let fees = now.applications.iter().filter(|a| a.state == confirmed).map(|a| fee::total(&a.lines)).sum::<i64>();
        let decided = now.applications.iter().all(|a| a.state != State::Received);
        assert!(due <= fees && (due == fees || !decided), "{due} of {fees} yen: {:?}", now.charges);
        for application in &now.applications {
            for pair in application.history.windows(2) {
                assert!(pair[0].0.may_become(pair[1].0), "{:?}", application.history);
            }
        }
    }
    // Every deed that was answered with yes is in the trail, and no other.
    let mut rows = Vec::new();
    let mut before = None;
    loop {
        let wanted = TrailWanted { kind: Some("deed".into()), before, ..TrailWanted::default() };
        let page = manager.trail(&wanted).await.unwrap();
        before = page.rows.last().map(|row| row.seq);
        rows.extend(page.rows);
        if !page.more {
            break;
        }
    }
    assert_eq!(rows.len(), done);
    assert!(manager.check_trail().await.unwrap().faults.is_empty());
    assert!(rows.iter().any(|row| row.entry.event == Event::Undone), "{done} deeds and none undone");
}

#[tokio::test]
async fn identity_documents_are_noted_by_kind() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let visit = stage.visited(&outbox, draft("K01", "見本")).await;
    let (clerk, id) = (stage.client(Role::Clerk), visit.visit);
    assert_eq!(visit.at_desk.identity, None);
    assert!(visit.at_desk.opened_at.is_some(), "it was opened by the stage");
    let request =
        |documents: &[IdDocument]| IdentityRequest { staff: StaffId("s01".into()), documents: documents.into() };
    let seen = [IdDocument::Pension, IdDocument::HealthInsurance, IdDocument::Pension];
    let now = clerk.see_identity(id, &request(&seen)).await.unwrap();
    let identity = now.at_desk.identity.unwrap();
    assert_eq!(identity.documents, [IdDocument::HealthInsurance, IdDocument::Pension]);
    assert!(identity.is_enough() && identity.by == StaffId("s01".into()));
    // A decision on what was seen before still counts: documents change no application.
    let application = &visit.applications[0];
    clerk.confirm(application.id, &decision(application.revision)).await.unwrap();
    assert!(clerk.see_identity(id, &request(&[])).await.unwrap().at_desk.identity.is_none());
    let unknown = IdentityRequest { staff: StaffId("nobody".into()), documents: vec![] };
    assert_eq!(code(clerk.see_identity(id, &unknown).await), "staff");
    let wanted = TrailWanted { about: Some(id.to_string()), ..TrailWanted::default() };
    let rows = stage.client(Role::Manager).trail(&wanted).await.unwrap().rows;
    assert!(rows.iter().any(|row| row.entry.detail.as_str() == "health-insurance pension"));
}
