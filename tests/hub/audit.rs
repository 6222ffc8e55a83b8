//! The audit trail over the wire: every act is written down, none without, and nobody's name is in it.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::SignedDuration;
use kakanai::application::account::{NewAccount, SignIn, StaffRole};
use kakanai::application::at_desk::{IdDocument, IdentityRequest};
use kakanai::application::audit::{AuditRow, Event, TrailWanted};
use kakanai::application::calling::CallNumber;
use kakanai::application::help::{HelpCodeRequest, TakeOver};
use kakanai::application::money::NoteRequest;
use kakanai::application::wire::{Call, ChargeState, CorrectRequest, DecisionRequest, Role, Tender, VisitDetail};
use kakanai::application::{AnswerKey, KioskId, State};
use kakanai::catalogue::FieldName;
use kakanai::hub::Hub;
use kakanai::hub::backup::restore;
use kakanai::hub::door::Actor;
use kakanai::link::Client;
use kakanai::person::{Secret, StaffId, Value};
use kakanai::text::Locale;

use super::accounts::{House, code};
use super::{Stage, decision, draft};

fn as_s01(revision: u64, message: Option<&str>) -> DecisionRequest {
    DecisionRequest { message: message.map(str::to_owned), ..decision(revision) }
}

fn correction(visit: &VisitDetail, value: &str) -> CorrectRequest {
    CorrectRequest {
        revision: visit.applications[0].revision,
        key: AnswerKey::shared(FieldName("requester_name".into())),
        value: Value::text(value),
        reason: "correction-reason-misread".into(),
        staff: StaffId("s01".into()),
    }
}

async fn came(house: &House, clerk: &Client, name: &str) -> VisitDetail {
    let outbox = std::sync::Arc::new(house.stage.outbox("K01"));
    let kiosk = house.stage.client(Role::Kiosk);
    let id = KioskId("K01".into());
    outbox.meet(&kiosk.hub().await.unwrap(), kiosk.acked(&id).await.unwrap().acked).unwrap();
    let draft = draft("K01", name);
    outbox.submit(&draft, house.now()).unwrap();
    for row in outbox.undelivered(100).unwrap() {
        let ack = kiosk.deliver(&row).await.unwrap();
        outbox.delivered(row.seq, ack.acked, house.now()).unwrap();
    }
    clerk.visit(draft.visit).await.unwrap()
}

/// Everything that there is to do is done once; the trail then has every event of the table.
#[tokio::test]
async fn every_event_of_the_table_is_brought_about() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk), ("aud", StaffRole::Auditor)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let visit = came(&house, &clerk, "ミホンヒトメ").await;
    let [first, second] = [visit.applications[0].id, visit.applications[1].id];
    let now = clerk.correct(first, &correction(&visit, "ミホンフタメ")).await.unwrap();
    let revision = |visit: &VisitDetail, n: usize| visit.applications[n].revision;
    let now =
        clerk.send_back(second, &as_s01(revision(&now, 1), Some("return-reason-missing-document"))).await.unwrap();
    clerk.return_slip(second).await.unwrap();
    let now = clerk.withdraw(second, &as_s01(revision(&now, 1), None)).await.unwrap();
    let now = clerk.confirm(first, &as_s01(revision(&now, 0), None)).await.unwrap();
    let now = clerk.undo(first, &as_s01(revision(&now, 0), None)).await.unwrap();
    let seen = IdentityRequest { staff: StaffId("s01".into()), documents: vec![IdDocument::Passport] };
    clerk.see_identity(visit.visit, &seen).await.unwrap();
    let now = clerk.confirm(first, &as_s01(revision(&now, 0), None)).await.unwrap();
    clerk.pdf(first).await.unwrap();
    let live = now.charges.iter().find(|charge| charge.state == ChargeState::Created).unwrap();
    clerk.charge_slip(live.id).await.unwrap();
    clerk.call_number(visit.visit, &CallNumber { staff: StaffId("s01".into()), place: "1".into() }).await.unwrap();
    let note = NoteRequest { tender: Tender::Cash, receipt: "R01-1".into(), staff: StaffId("s01".into()) };
    clerk.note_paid(live.id, &note).await.unwrap();
    // In a colleague's name nothing is noted.
    let other = NoteRequest { staff: StaffId("s02".into()), ..note };
    assert_eq!(code(clerk.note_paid(live.id, &other).await), "staff");
    free(&house, &clerk).await;
    letter(&house, &clerk).await;
    clerk.hand_in(&super::interview::asked("ミホンミツメ", house.now())).await.unwrap();
    let call = Call { kiosk: KioskId("K01".into()), page: "pin".into(), locale: Locale::Ja };
    house.stage.client(Role::Kiosk).help(&call).await.unwrap();
    clerk.end_help(&call.kiosk).await.unwrap();
    help(&house, &clerk, &call).await;
    accounts(&house).await;
    clerk.sign_out().await.unwrap();
    clerk.sign_in(&house.typed("s01", false)).await.unwrap();
    elsewhere(&house, &clerk).await;
    house.pass(SignedDuration::from_secs(30));
    let (auditor, _) = house.desk("aud", Role::Manager).await;
    auditor.trail(&TrailWanted::default()).await.unwrap();
    assert_eq!(auditor.check_trail().await.unwrap().faults, []);
    assert_eq!(code(auditor.accounts().await), "role");
    house.beside().export_trail(&Actor::command(), 1, std::io::sink()).await.unwrap();
    limits(&house).await;

    let mut rows = house.trail().await;
    rows.extend(keeping(&house).await);
    let seen: BTreeSet<_> = rows.iter().map(|(event, ..)| *event).collect();
    let missing: Vec<_> = Event::ALL.iter().filter(|event| !seen.contains(event)).collect();
    assert!(missing.is_empty(), "never brought about: {missing:?}");
    // The deeds of a member of staff carry their name and what they were about.
    let corrected = rows.iter().find(|(event, ..)| *event == Event::Corrected).unwrap();
    assert_eq!(
        (corrected.1.as_deref(), corrected.2.as_str()),
        (Some("s01"), "requester_name correction-reason-misread")
    );
    assert_eq!(house.beside().check_trail(&Actor::command()).await.unwrap().faults, []);
    let mut csv = Vec::new();
    house.beside().export_trail(&Actor::command(), 1, &mut csv).await.unwrap();
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.lines().count() > 5 && csv.is_ascii(), "{csv}");
}

/// A clerk gets a code, mistypes it at the kiosk, helps there, and goes again.
async fn help(house: &House, clerk: &Client, call: &Call) {
    let kiosk = house.stage.client(Role::Kiosk);
    kiosk.help(call).await.unwrap();
    let request = HelpCodeRequest { kiosk: call.kiosk.clone(), staff: StaffId("s01".into()) };
    let other = HelpCodeRequest { staff: StaffId("s02".into()), ..request.clone() };
    assert_eq!(code(clerk.help_code(&other).await), "staff", "not in a colleague's name");
    let given = clerk.help_code(&request).await.unwrap();
    let typed = |at: &str, digits: &str| TakeOver {
        kiosk: KioskId(at.into()),
        page: "pin".into(),
        code: Secret::new(digits.into()),
    };
    assert_eq!(code(kiosk.take_over(&typed("K02", &given.code)).await), "help-code", "it is for another kiosk");
    assert_eq!(code(kiosk.take_over(&typed("K01", "12345")).await), "body");
    let helper = kiosk.take_over(&typed("K01", &given.code)).await.unwrap();
    assert_eq!(helper.staff, StaffId("s01".into()));
    assert!(clerk.waiting(0, Duration::ZERO).await.unwrap().calls.is_empty(), "who came has answered the call");
    assert_eq!(code(kiosk.take_over(&typed("K01", &given.code)).await), "help-code", "it counts once");
    kiosk.help_over(&call.kiosk).await.unwrap();
    // A kiosk makes no codes, a clerk's desk takes none.
    assert_eq!(code(kiosk.help_code(&request).await), "role");
    assert_eq!(code(clerk.take_over(&typed("K01", "000000")).await), "role");
}

/// An agent's application asks for a letter of attorney.
async fn letter(house: &House, clerk: &Client) {
    let visit = came(house, clerk, "ミホンヨツメ").await;
    let id = visit.applications[0].id;
    let mut now = visit;
    for (field, value) in [("for_self", Value::Flag(false)), ("relation", Value::Choice("agent".into()))] {
        let mut request = correction(&now, "");
        request.key = AnswerKey::shared(FieldName(field.into()));
        request.value = value;
        now = clerk.correct(id, &request).await.unwrap();
    }
    clerk.letter(id).await.unwrap();
}

/// Handed over by hand: what costs nothing while the visit's other application is undecided.
async fn free(house: &House, clerk: &Client) {
    let visit = came(house, clerk, "ミホンミツメ").await;
    let mut request = correction(&visit, "");
    request.key = AnswerKey::shared(FieldName("purpose_of_use".into()));
    request.value = Value::Choice("welfare".into());
    let (id, other) = (visit.applications[0].id, visit.applications[1].id);
    let now = clerk.correct(id, &request).await.unwrap();
    let now = clerk.confirm(id, &as_s01(now.applications[0].revision, None)).await.unwrap();
    let now = clerk.issue(id, &as_s01(now.applications[0].revision, None)).await.unwrap();
    assert_eq!(now.applications[0].state, State::Issued);
    // What is refused is not written down as done.
    assert_eq!(code(clerk.issue(other, &as_s01(now.applications[1].revision, None)).await), "state");
    let issued = house.trail().await.into_iter().filter(|(event, ..)| *event == Event::Issued).count();
    assert_eq!(issued, 1);
}

async fn accounts(house: &House) {
    let (admin, _) = house.desk("adm", Role::Manager).await;
    let new = NewAccount { id: "s09".into(), name: "見本　九".into(), role: StaffRole::Clerk };
    admin.make_account(&new).await.unwrap();
    let id = StaffId("s09".into());
    admin.close_account(&id, true).await.unwrap();
    admin.close_account(&id, false).await.unwrap();
    admin.reset_account(&id).await.unwrap();
    admin.accounts().await.unwrap();
    let wrong = SignIn { password: Secret::new("wrong".into()), ..house.typed("adm", false) };
    assert_eq!(code(admin.sign_in(&wrong).await), "sign-in");
}

async fn elsewhere(house: &House, clerk: &Client) {
    house.pass(SignedDuration::from_secs(30));
    let session = clerk.sign_in(&house.typed("s01", false)).await.unwrap();
    let endpoint = &house.stage.hub.running.endpoint;
    let call = reqwest::Client::new().get(format!("{}/v1/staff", endpoint.url)).header("kakanai-face", "another");
    let call = call.bearer_auth(endpoint.tokens.of(Role::Clerk)).header("kakanai-session", &session.token);
    assert_eq!(call.send().await.unwrap().status(), 401);
}

/// A copy is made and restored, and after years what need not be kept is gone: what these write down.
async fn keeping(house: &House) -> Vec<(Event, Option<String>, String)> {
    let (hub, folder) = (house.beside(), house.stage.dir.path().join("hub"));
    let (copy, _) = hub.backup(&folder, &house.stage.dir.path().join("copies")).await.unwrap();
    let target = tempfile::tempdir().unwrap();
    let config = super::config(target.path().join("hub"), &house.stage.city, std::sync::Arc::new(jiff::Timestamp::now));
    restore(&config, &copy, &folder).await.unwrap();
    let restored = Hub::open(&config).unwrap().trail(TrailWanted::default()).await.unwrap().rows;
    let told = |row: AuditRow| (row.entry.event, row.entry.who.map(|who| who.0), row.entry.detail.as_str().to_owned());
    let mut rows: Vec<_> = restored.into_iter().map(told).collect();
    house.pass(SignedDuration::from_hours(24 * 2000));
    assert!(hub.forget().await.unwrap() > 0);
    rows.extend(house.trail().await);
    rows
}

async fn limits(house: &House) {
    house.pass(SignedDuration::from_secs(30));
    let (clerk, _) = house.again("s01", Role::Clerk).await;
    house.pass(SignedDuration::from_mins(11));
    assert_eq!(code(clerk.staff().await), "session");
    let (clerk, _) = house.again("s01", Role::Clerk).await;
    for _ in 0..12 * 7 {
        house.pass(SignedDuration::from_mins(9));
        drop(clerk.touch().await);
    }
    assert_eq!(code(clerk.staff().await), "session");
}

/// The disk takes everything but rows of the trail: then nothing is decided, nothing shown, nobody let in.
#[tokio::test]
async fn an_act_whose_entry_cannot_be_written_does_not_happen() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let visit = came(&house, &clerk, "ミホン").await;
    let other = came(&house, &clerk, "ミホン").await;
    // The look at both is known for five minutes; after that it would be written down anew.
    house.pass(SignedDuration::from_mins(6));
    let db = rusqlite::Connection::open(house.stage.dir.path().join("hub/store.db")).unwrap();
    db.execute_batch("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END").unwrap();
    let application = &visit.applications[0];
    let request = as_s01(application.revision, None);
    let returned = as_s01(application.revision, Some("return-reason-missing-document"));
    assert_eq!(code(clerk.confirm(application.id, &request).await), "store");
    assert_eq!(code(clerk.send_back(application.id, &returned).await), "store");
    assert_eq!(code(clerk.withdraw(application.id, &request).await), "store");
    assert_eq!(code(clerk.correct(application.id, &correction(&visit, "別")).await), "store");
    assert_eq!(code(clerk.visit(other.visit).await), "store", "not even shown");
    assert_eq!(code(clerk.preview(application.id).await), "store");
    assert_eq!(code(clerk.pdf(application.id).await), "store");
    let house = elsewhere_refused(house).await;
    db.execute_batch("DROP TRIGGER full").unwrap();
    let now = clerk.visit(visit.visit).await.unwrap();
    assert_eq!(now.applications[0].state, State::Received);
    assert_eq!(now.applications[0].revision, application.revision);
    assert!(now.charges.is_empty());
    clerk.confirm(application.id, &request).await.unwrap();
    assert_eq!(house.beside().check_trail(&Actor::command()).await.unwrap().faults, []);
}

async fn elsewhere_refused(house: House) -> House {
    let door = house.stage.client(Role::Clerk);
    assert_eq!(code(door.sign_in(&house.typed("s01", false)).await), "store", "nobody is let in");
    house
}

/// A look that goes on (the desk asks again every few seconds) is one entry, not a flood.
#[tokio::test]
async fn an_open_form_is_one_look() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, draft("K01", "見本")).await;
    for _ in 0..20 {
        clerk.visit(visit.visit).await.unwrap();
        clerk.waiting(0, Duration::ZERO).await.unwrap();
    }
    let looks = async |client: &Client| {
        let wanted = TrailWanted { kind: Some("look".into()), ..TrailWanted::default() };
        client.trail(&wanted).await.unwrap().rows.len()
    };
    // On trial the manager's desk may read the trail: there is no auditor yet.
    let manager = stage.client(Role::Manager);
    // One by the stage, which waited for the visit, one by this desk.
    assert_eq!(looks(&manager).await, 2);
    stage.client(Role::Clerk).visit(visit.visit).await.unwrap();
    assert_eq!(looks(&manager).await, 3, "another desk");
}
