#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use super::{Decision, Desk};
use crate::application::account::StaffRole;
use crate::application::answers::Circumstances;
use crate::application::standing::ConflictKind;
use crate::application::wire::{ChargeState, CorrectRequest, DecisionRequest, Entry, Tender};
use crate::application::{
    AnswerKey, Answers, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId,
};
use crate::catalogue::{Catalogue, FieldName, ProcedureId};
use crate::city;
use crate::handoff::{ChargeEvent, CityCode, KeyId, Kit, PaymentKey, nkp1};
use crate::hub::file::{self, OpenAnswers};
use crate::hub::refusal::Code;
use crate::hub::store::{Application, Visit};
use crate::hub::till::Till;
use crate::hub::vault::Vault;
use crate::person::{Origin, Sourced, StaffId, Value};
use crate::text::Locale;

/// 2026-11-22 10:00 in Japan.
fn now() -> Timestamp {
    Timestamp::from_second(1_795_309_200).unwrap()
}

struct Room {
    catalogue: std::sync::Arc<Catalogue>,
    code: CityCode,
    key: PaymentKey,
    next: std::cell::Cell<u128>,
}

impl Room {
    fn new() -> Self {
        let catalogue = city::load_embedded("mihon").unwrap().catalogue;
        let code = CityCode::parse(&catalogue.city.code).unwrap();
        let key = PaymentKey::from_seed(KeyId::new('1').unwrap(), &mut [7; 32]);
        Self { catalogue, code, key, next: std::cell::Cell::new(1) }
    }

    fn desk(&self) -> Desk<'_> {
        let next = self.next.replace(self.next.get() + 10);
        // A few bytes a decision, as long as the test runs.
        let ids: &[ChargeId] = (next..next + 10).map(ChargeId::from_bits).collect::<Vec<_>>().leak();
        let rules = &self.catalogue.register;
        let till = Till { city: &self.code, key: &self.key, rules, ids, now: now() };
        Desk { catalogue: &self.catalogue, till, role: None }
    }

    fn decide(&self, visit: &mut Visit<OpenAnswers>, n: usize, decision: Decision) -> Result<(), Code> {
        let application = &visit.applications[n];
        let (id, revision) = (application.id, application.revision);
        let message = (decision == Decision::Return).then(|| "return-reason-ask-counter".to_owned());
        self.desk().decide(visit, id, decision, &DecisionRequest { revision, staff: staff(), message })
    }

    fn correct(&self, visit: &mut Visit<OpenAnswers>, n: usize, key: AnswerKey, value: Value) -> Result<(), Code> {
        let application = &visit.applications[n];
        let (id, revision) = (application.id, application.revision);
        let reason = "correction-reason-misread".to_owned();
        self.desk().correct(visit, id, &CorrectRequest { revision, key, value, reason, staff: staff() })
    }
}

fn staff() -> StaffId {
    StaffId("s01".into())
}

fn shared(name: &str) -> AnswerKey {
    AnswerKey::shared(FieldName(name.into()))
}

fn own(procedure: &str, name: &str) -> AnswerKey {
    AnswerKey::own(ProcedureId(procedure.into()), FieldName(name.into()))
}

/// 住民票 for 300 yen and 印鑑登録証明書 for 300 yen.
fn visit(room: &Room) -> Visit<OpenAnswers> {
    let vault = Vault::new(&[1; 32]).unwrap();
    let circumstances =
        Circumstances { by_card: true, resident: Some(true), card_expires: None, today: date(2026, 11, 22) };
    let application = |n: u128, procedure: &str, extra: Vec<(AnswerKey, Value)>| {
        let common = [
            (shared("requester_name"), Value::text("見本 花子")),
            (shared("for_self"), Value::Flag(true)),
            (shared("purpose_of_use"), Value::Choice("bank".into())),
            (own(procedure, "copies"), Value::Number(1)),
        ];
        let all = common.into_iter().chain(extra).map(|(key, value)| (key, Sourced::typed(value)));
        let answers = Answers(all.collect());
        let (id, procedure) = (ApplicationId::from_bits(n), ProcedureId(procedure.into()));
        let of = room.catalogue.procedure(&procedure, circumstances.today).unwrap();
        Application {
            id,
            valid_from: of.valid_from,
            state: State::Received,
            revision: 1,
            history: vec![(State::Received, now())],
            lines: answers.fee_lines(&room.catalogue, of, circumstances),
            answers: file::seal(&vault, id, &answers).unwrap(),
            procedure,
            returned_because: None,
            decided_by: None,
            charges: Vec::new(),
        }
    };
    let sealed = Visit {
        id: VisitId::from_bits(1),
        kiosk: KioskId("K01".into()),
        ticket: Ticket { band: 'A', serial: 1 },
        reference: Reference::from_bits(1),
        locale: Locale::Ja,
        entry: Entry::Card,
        submitted_at: now(),
        received_at: now(),
        circumstances,
        version: 1,
        applications: vec![
            application(1, "juminhyo", vec![(own("juminhyo", "juminhyo_kind"), Value::Choice("one".into()))]),
            application(2, "inkan", vec![(own("inkan", "seal_card"), Value::Flag(true))]),
        ],
        charges: Vec::new(),
        at_desk: AtDesk::default(),
    };
    file::open(&vault, sealed).unwrap()
}

fn states(visit: &Visit<OpenAnswers>) -> Vec<State> {
    visit.applications.iter().map(|a| a.state).collect()
}

fn event(charge: ChargeId, state: ChargeState, register: &str) -> ChargeEvent {
    let paid = state == ChargeState::Paid;
    ChargeEvent {
        seq: 1,
        id: charge,
        state,
        at: now(),
        tender: paid.then_some(Tender::Cash),
        paid_at: paid.then(now),
        receipt_no: paid.then(|| "41".into()),
        register: register.into(),
    }
}

#[test]
fn one_charge_when_the_last_one_is_decided() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    assert!(visit.charges.is_empty(), "nothing is payable while anything is undecided");
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    assert_eq!(visit.charges.len(), 1);
    let charge = &visit.charges[0];
    assert_eq!((charge.state, charge.total), (ChargeState::Created, 600));
    assert!(visit.applications.iter().all(|a| a.charges == [charge.id]));
    // What is on paper is what the register believes: signed, of this city, of this visit, until the end of the day.
    let kit = Kit::of(&room.catalogue, vec![room.key.public()]).unwrap();
    let signed = nkp1::verify(&charge.nkp1, &kit, now()).unwrap();
    let payload = signed.payload();
    assert_eq!((payload.charge, payload.total, payload.ticket), (charge.id, 600, visit.ticket));
    let end = Timestamp::from_second(1_795_309_200 + 14 * 3600 - 60).unwrap();
    assert_eq!(payload.expires_at, end);
    assert!(nkp1::verify(&charge.nkp1, &kit, end + nkp1::SKEW + SignedDuration::from_secs(1)).is_err());
    // Paid, and issued, both in the history.
    let id = charge.id;
    assert_eq!(visit.hear(&event(id, ChargeState::Presented, "R01"), now()), None);
    assert_eq!(visit.charges[0].state, ChargeState::Presented);
    assert_eq!(visit.hear(&event(id, ChargeState::Paid, "R01"), now()), None);
    assert_eq!(states(&visit), [State::Issued, State::Issued]);
    let lived: Vec<_> = visit.applications[0].history.iter().map(|(state, _)| *state).collect();
    assert_eq!(lived, [State::Received, State::Confirmed, State::Paid, State::Issued]);
    assert_eq!((visit.charges[0].tender, visit.charges[0].receipt.as_deref()), (Some(Tender::Cash), Some("41")));
}

#[test]
fn what_is_confirmed_later_gets_its_own_charge() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Return).unwrap();
    assert_eq!(visit.applications[0].returned_because.as_deref(), Some("return-reason-ask-counter"));
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    assert_eq!(visit.charges.len(), 1);
    assert_eq!(visit.charges[0].total, 300);
    let first = visit.charges[0].id;
    visit.hear(&event(first, ChargeState::Paid, "R01"), now());
    assert_eq!(states(&visit), [State::Returned, State::Issued]);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    assert_eq!(visit.charges.len(), 2);
    assert_eq!(visit.applications[0].charges, [visit.charges[1].id]);
    assert_eq!(visit.applications[0].returned_because, None);
}

#[test]
fn without_a_fee_there_is_no_charge() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.correct(&mut visit, 0, shared("purpose_of_use"), Value::Choice("welfare".into())).unwrap();
    assert_eq!(visit.applications[0].fee(), 0);
    assert_eq!(visit.applications[0].lines[0].reason.as_ref().unwrap().0, "SEIHO");
    room.decide(&mut visit, 1, Decision::Withdraw).unwrap();
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    assert!(visit.charges.is_empty());
    assert_eq!(states(&visit), [State::Issued, State::Withdrawn]);
}

#[test]
fn a_free_one_rides_along_and_is_never_paid() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.correct(&mut visit, 0, shared("purpose_of_use"), Value::Choice("welfare".into())).unwrap();
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    assert_eq!((visit.charges.len(), visit.charges[0].total, visit.charges[0].lines.len()), (1, 300, 2));
    let id = visit.charges[0].id;
    visit.hear(&event(id, ChargeState::Paid, "R01"), now());
    let lived: Vec<_> = visit.applications[0].history.iter().map(|(state, _)| *state).collect();
    assert_eq!(lived, [State::Received, State::Confirmed, State::Issued]);
    assert!(visit.applications[1].history.iter().any(|(state, _)| *state == State::Paid));
}

#[test]
fn a_fee_corrected_before_it_is_presented_makes_a_new_charge() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    room.correct(&mut visit, 0, own("juminhyo", "copies"), Value::Number(3)).unwrap();
    let charges: Vec<_> = visit.charges.iter().map(|c| (c.state, c.total)).collect();
    assert_eq!(charges, [(ChargeState::Cancelled, 600), (ChargeState::Created, 1200)]);
    assert!(visit.applications.iter().all(|a| a.charges == [visit.charges[1].id]));
    // What does not change the fee leaves the charge.
    room.correct(&mut visit, 0, shared("requester_name"), Value::text("見本 華子")).unwrap();
    assert_eq!(visit.charges.len(), 2);
    let id = visit.charges[1].id;
    visit.hear(&event(id, ChargeState::Presented, "R01"), now());
    assert_eq!(room.correct(&mut visit, 0, own("juminhyo", "copies"), Value::Number(2)), Err(Code::Presented));
}

#[test]
fn nothing_leaves_a_charge_that_is_being_paid() {
    let room = Room::new();
    let ready = || {
        let mut visit = visit(&room);
        room.decide(&mut visit, 0, Decision::Confirm).unwrap();
        room.decide(&mut visit, 1, Decision::Confirm).unwrap();
        visit
    };
    let mut returned = ready();
    room.decide(&mut returned, 0, Decision::Return).unwrap();
    let charges: Vec<_> = returned.charges.iter().map(|c| (c.state, c.total)).collect();
    assert_eq!(charges, [(ChargeState::Cancelled, 600), (ChargeState::Created, 300)]);
    for decision in [Decision::Return, Decision::Withdraw] {
        let mut visit = ready();
        let id = visit.charges[0].id;
        visit.hear(&event(id, ChargeState::Presented, "R01"), now());
        assert_eq!(room.decide(&mut visit, 0, decision), Err(Code::Presented));
    }
    let mut issued = ready();
    assert_eq!(room.decide(&mut issued, 0, Decision::Issue), Err(Code::FeeOpen));
}

#[test]
fn a_shared_field_is_corrected_everywhere_with_its_chain() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 1, Decision::Withdraw).unwrap();
    let closed = visit.applications[1].revision;
    let key = shared("requester_name");
    room.correct(&mut visit, 0, key.clone(), Value::text("見本 華子")).unwrap();
    room.correct(&mut visit, 0, key.clone(), Value::text("見本 華")).unwrap();
    assert_eq!(visit.applications[1].revision, closed, "what is withdrawn does not change");
    let answer = &visit.applications[0].answers.clear().0[&key];
    assert!(answer.value == Value::text("見本 華"));
    let Origin::Corrected(second) = &answer.origin else { panic!() };
    let Origin::Corrected(first) = &second.before.origin else { panic!() };
    assert_eq!(second.by, staff());
    assert!(first.before.value == Value::text("見本 花子") && matches!(first.before.origin, Origin::Typed));

    let mut open = self::visit(&room);
    room.correct(&mut open, 0, key.clone(), Value::text("見本 華子")).unwrap();
    assert!(open.applications[1].answers.clear().0[&key].value == Value::text("見本 華子"));
    assert_eq!(open.applications.iter().map(|a| a.revision).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn the_desk_refuses_what_it_must() {
    let room = Room::new();
    let mut visit = visit(&room);
    let id = visit.applications[0].id;
    let request = DecisionRequest { revision: 1, staff: staff(), message: None };
    let decide = |visit: &mut Visit<OpenAnswers>, decision, request: &DecisionRequest| {
        room.desk().decide(visit, id, decision, request)
    };
    let stale = DecisionRequest { revision: 0, ..request.clone() };
    assert_eq!(decide(&mut visit, Decision::Confirm, &stale), Err(Code::Revision));
    let nobody = DecisionRequest { staff: StaffId("s99".into()), ..request.clone() };
    assert_eq!(decide(&mut visit, Decision::Confirm, &nobody), Err(Code::Staff));
    assert_eq!(decide(&mut visit, Decision::Return, &request), Err(Code::Reason));
    let prose = DecisionRequest { message: Some("花子さんは来週".into()), ..request.clone() };
    assert_eq!(decide(&mut visit, Decision::Return, &prose), Err(Code::Reason));
    assert_eq!(decide(&mut visit, Decision::Issue, &request), Err(Code::State));
    let other = room.desk().decide(&mut visit, ApplicationId::from_bits(99), Decision::Confirm, &request);
    assert_eq!(other, Err(Code::Application));
    for (key, value, code) in [
        (own("inkan", "copies"), Value::Number(1), Code::Field),
        (shared("copies"), Value::Number(1), Code::Field),
        (own("juminhyo", "nothing"), Value::Number(1), Code::Field),
        (own("juminhyo", "copies"), Value::Number(11), Code::Value),
        (own("juminhyo", "copies"), Value::text("3"), Code::Value),
        (own("juminhyo", "juminhyo_kind"), Value::Choice("gold".into()), Code::Value),
        (shared("requester_name"), Value::text(" "), Code::Value),
        (shared("requester_name"), Value::text("x".repeat(201)), Code::Value),
        (shared("requester_name"), Value::text("見本\n花子"), Code::Value),
    ] {
        assert_eq!(room.correct(&mut visit, 0, key.clone(), value), Err(code), "{key}");
    }
    assert_eq!(states(&visit), [State::Received, State::Received]);
    room.decide(&mut visit, 0, Decision::Withdraw).unwrap();
    assert_eq!(room.correct(&mut visit, 0, shared("requester_name"), Value::text("見本")), Err(Code::State));
    assert_eq!(room.decide(&mut visit, 0, Decision::Confirm), Err(Code::State));
}

#[test]
fn money_that_cannot_be_is_never_lost() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    let id = visit.charges[0].id;
    let paid = |register| event(id, ChargeState::Paid, register);
    assert_eq!(visit.hear(&paid("R01"), now()), None);
    assert_eq!(visit.hear(&paid("R01"), now()), None, "the same report again");
    let twice = visit.hear(&paid("R02"), now()).unwrap();
    assert_eq!((twice.kind, twice.charge), (ConflictKind::PaidTwice, Some(id)));
    assert!(twice.detail.contains("R02") && twice.detail.contains("receipt 41") && twice.detail.contains("cash"));
    assert_eq!(visit.charges[0].register.as_deref(), Some("R01"), "the first payment stays");
    // The end at another register, which the hub asked for, is no news.
    assert_eq!(visit.hear(&event(id, ChargeState::Cancelled, "R02"), now()), None);
    assert_eq!(visit.charges[0].state, ChargeState::Paid);
    assert_eq!(
        visit.hear(&event(id, ChargeState::Voided, "R02"), now()).map(|c| c.kind),
        Some(ConflictKind::Impossible)
    );
    let voided = visit.hear(&event(id, ChargeState::Voided, "R01"), now());
    assert_eq!(voided.map(|c| c.kind), Some(ConflictKind::VoidedLate), "its documents are issued");
    assert_eq!(visit.charges[0].state, ChargeState::Voided);
    let unknown = event(ChargeId::from_bits(77), ChargeState::Paid, "R01");
    assert_eq!(visit.hear(&unknown, now()).map(|c| c.kind), Some(ConflictKind::Impossible));

    let mut late = self::visit(&room);
    room.decide(&mut late, 0, Decision::Confirm).unwrap();
    room.decide(&mut late, 1, Decision::Confirm).unwrap();
    let id = late.charges[0].id;
    assert_eq!(late.hear(&event(id, ChargeState::Expired, "R01"), now()), None);
    assert_eq!(late.hear(&event(id, ChargeState::Paid, "R02"), now()).map(|c| c.kind), Some(ConflictKind::PaidLate));
    assert_eq!(states(&late), [State::Confirmed, State::Confirmed]);
    assert!(late.applications.iter().all(|a| a.charges.is_empty()), "they can get a new charge");
}

#[test]
fn a_confirmation_is_undone_until_it_is_at_a_register() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    room.decide(&mut visit, 0, Decision::Undo).unwrap();
    assert_eq!(states(&visit), [State::Received, State::Received]);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    let first = visit.charges[0].id;
    // The charge is taken back; the other one, still confirmed, waits for its neighbour.
    room.decide(&mut visit, 1, Decision::Undo).unwrap();
    assert_eq!((visit.charges[0].state, visit.charges.len()), (ChargeState::Cancelled, 1));
    assert_eq!(states(&visit), [State::Confirmed, State::Received]);
    room.decide(&mut visit, 1, Decision::Confirm).unwrap();
    assert_eq!((visit.charges[1].state, visit.charges[1].total), (ChargeState::Created, 600));
    let second = visit.charges[1].id;
    assert!(visit.hear(&event(second, ChargeState::Presented, "R01"), now()).is_none());
    assert_eq!(room.decide(&mut visit, 0, Decision::Undo), Err(Code::Presented));
    assert!(visit.hear(&event(second, ChargeState::Paid, "R01"), now()).is_none());
    assert_eq!(room.decide(&mut visit, 0, Decision::Undo), Err(Code::State), "what is paid is not undone");
    assert_ne!(first, second);
}

#[test]
fn what_costs_nothing_is_undone_for_some_minutes() {
    let room = Room::new();
    let mut visit = visit(&room);
    visit.applications.truncate(1);
    room.correct(&mut visit, 0, shared("purpose_of_use"), Value::Choice("welfare".into())).unwrap();
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    assert_eq!(states(&visit), [State::Issued]);
    let application = &visit.applications[0];
    assert!(application.may_be_undone(now() + SignedDuration::from_mins(10)));
    assert!(!application.may_be_undone(now() + SignedDuration::from_secs(601)));
    room.decide(&mut visit, 0, Decision::Undo).unwrap();
    assert_eq!(states(&visit), [State::Received]);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    assert_eq!(states(&visit), [State::Issued]);
    // Handed over by hand later is another thing.
    visit.applications[0].history.last_mut().unwrap().1 = now() + SignedDuration::from_secs(5);
    assert_eq!(room.decide(&mut visit, 0, Decision::Undo), Err(Code::State));
}

#[test]
fn a_colleagues_confirmation_is_undone_by_a_senior_clerk_only() {
    let room = Room::new();
    let mut visit = visit(&room);
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    let undo = |visit: &mut Visit<OpenAnswers>, id: &str, role| {
        let (application, revision) = (visit.applications[0].id, visit.applications[0].revision);
        let request = DecisionRequest { revision, staff: StaffId(id.into()), message: None };
        Desk { role: Some(role), ..room.desk() }.decide(visit, application, Decision::Undo, &request)
    };
    assert_eq!(undo(&mut visit, "s02", StaffRole::Clerk), Err(Code::OtherClerk));
    undo(&mut visit, "s02", StaffRole::Senior).unwrap();
    room.decide(&mut visit, 0, Decision::Confirm).unwrap();
    undo(&mut visit, "s01", StaffRole::Clerk).unwrap();
    assert_eq!(states(&visit), [State::Received, State::Received]);
}
