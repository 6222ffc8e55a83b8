//! The desk in its staged states, on a real city's catalogue: for the tests and to be looked at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use iced::widget::image::Handle;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use super::{Asking, Calling, Clerk, Context, Effect, Message};
use crate::application::account::{Door, Session, StaffRole};
use crate::application::answers::Circumstances;
use crate::application::at_desk::Called;
use crate::application::wire::{
    ApplicationDetail, Call, ChargeDetail, ChargeState, Entry, StaffList, Tender, VisitDetail, Waiting, WaitingCall,
    WaitingVisit,
};
use crate::application::{
    AnswerKey, Answers, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId,
};
use crate::catalogue::{FieldName, Line, ProcedureId, fee};
use crate::face::staff::{HubError, door};
use crate::face::ui::Scale;
use crate::person::{Day, Origin, Secret, Sourced, StaffId, Value};
use crate::text::{Locale, Words};
use crate::visit::Seeds;

pub const CARD: VisitId = VisitId::from_bits(1);
pub const HAND: VisitId = VisitId::from_bits(2);

pub fn now() -> Timestamp {
    "2026-11-20T10:24:00+09:00".parse().unwrap()
}

fn ago(minutes: i64) -> Timestamp {
    now() - SignedDuration::from_mins(minutes)
}

pub fn context(locale: Locale) -> Context {
    let city = crate::city::load_embedded("nakagawa").unwrap();
    Context {
        words: Arc::new(Words::load(locale).unwrap()),
        catalogue: city.catalogue,
        scale: Scale::staff(4.03),
        place: None,
    }
}

pub fn yamada() -> StaffId {
    StaffId("s01".into())
}

fn staff() -> StaffList {
    let names = ["山田", "田中", "佐藤", "伊藤", "渡辺"];
    StaffList(names.iter().enumerate().map(|(i, n)| (StaffId(format!("s{:02}", i + 1)), (*n).to_owned())).collect())
}

fn shared(name: &str) -> AnswerKey {
    AnswerKey::shared(FieldName(name.into()))
}

fn own(procedure: &str, name: &str) -> AnswerKey {
    AnswerKey::own(ProcedureId(procedure.into()), FieldName(name.into()))
}

fn choice(id: &str) -> Sourced<Value> {
    Sourced::typed(Value::Choice(id.into()))
}

/// What the visitor of the card visit answered.
fn on_card() -> Vec<(AnswerKey, Sourced<Value>)> {
    vec![
        (shared("for_self"), Sourced::typed(Value::Flag(true))),
        (shared("purpose_of_use"), choice("welfare")),
        (shared("requester_name"), Sourced::card(Value::text("見本　花子"))),
        (shared("requester_kana"), Sourced::typed(Value::text("ミホン　ハナコ"))),
        (shared("requester_address"), Sourced::card(Value::text("福岡県那珂川市西隈一丁目１番１号"))),
        (shared("requester_birth"), Sourced::card(Value::Date(Secret::new(Day(date(1990, 4, 1)))))),
        (shared("requester_phone"), Sourced::typed(Value::text("092-408-8000"))),
    ]
}

fn answers(list: Vec<(AnswerKey, Sourced<Value>)>) -> Answers {
    Answers(list.into_iter().collect())
}

fn application(n: u128, procedure: &str, state: State, list: Vec<(AnswerKey, Sourced<Value>)>) -> ApplicationDetail {
    ApplicationDetail {
        id: ApplicationId::from_bits(n),
        procedure: ProcedureId(procedure.into()),
        valid_from: date(2026, 4, 1),
        state,
        history: vec![(State::Received, ago(12)), (state, ago(1))],
        revision: 1,
        answers: answers(list),
        lines: vec![],
        returned_because: (state == State::Returned).then(|| "return-reason-missing-document".to_owned()),
        decided_by: (state != State::Received).then(yamada),
    }
}

fn circumstances(by_card: bool) -> Circumstances {
    Circumstances { by_card, resident: by_card.then_some(true), card_expires: None, today: date(2026, 11, 20) }
}

/// Sets the fees as the hub does.
fn price(context: &Context, visit: &mut VisitDetail) {
    let circumstances = visit.circumstances;
    for a in &mut visit.applications {
        let procedure = context.catalogue.procedure(&a.procedure, circumstances.today).unwrap();
        a.lines = a.answers.fee_lines(&context.catalogue, procedure, circumstances);
    }
}

/// By card: 住民票, 印鑑, 所得・課税.
pub fn by_card(context: &Context) -> VisitDetail {
    let mut juminhyo = on_card();
    juminhyo.extend([
        (own("juminhyo", "juminhyo_kind"), choice("all")),
        (own("juminhyo", "shown"), Sourced::typed(Value::Choices(vec!["head".into()]))),
        (own("juminhyo", "sheet_style"), choice("joint")),
        (own("juminhyo", "copies"), Sourced::typed(Value::Number(2))),
    ]);
    let mut inkan = on_card();
    inkan.extend([
        (own("inkan", "seal_card"), Sourced::typed(Value::Flag(true))),
        (own("inkan", "copies"), Sourced::typed(Value::Number(1))),
    ]);
    let mut zei = on_card();
    zei.extend([
        (own("zei", "zei_kind"), choice("both")),
        (own("zei", "fiscal_year"), choice("this")),
        (own("zei", "jan1_here"), Sourced::typed(Value::Flag(true))),
        (own("zei", "copies"), Sourced::typed(Value::Number(1))),
    ]);
    let mut visit = VisitDetail {
        visit: CARD,
        ticket: Ticket { band: 'A', serial: 128 },
        reference: Reference::from_bits(1 << 100),
        kiosk: KioskId("K01".into()),
        locale: Locale::Ja,
        entry: Entry::Card,
        received_at: ago(4),
        circumstances: circumstances(true),
        applications: vec![
            application(1, "juminhyo", State::Received, juminhyo),
            application(2, "inkan", State::Received, inkan),
            application(3, "zei", State::Received, zei),
        ],
        charges: vec![],
        at_desk: AtDesk::default(),
    };
    price(context, &mut visit);
    visit
}

/// By card, for somebody else, as an agent.
pub fn for_somebody(context: &Context) -> VisitDetail {
    let mut visit = by_card(context);
    visit.applications.truncate(1);
    for application in &mut visit.applications {
        application.answers.0.extend([
            (shared("for_self"), Sourced::typed(Value::Flag(false))),
            (shared("relation"), choice("agent")),
            (shared("name_script"), choice("kana")),
            (shared("subject_name"), Sourced::typed(Value::LeftToClerk)),
            (shared("subject_kana"), Sourced::typed(Value::text("ミホン　タロウ"))),
            (shared("subject_birth"), Sourced::typed(Value::Date(Secret::new(Day(date(1951, 3, 9)))))),
            (shared("subject_address"), Sourced::typed(Value::LeftToClerk)),
        ]);
    }
    visit
}

/// By hand, without kanji, waiting too long.
pub fn by_hand(context: &Context) -> VisitDetail {
    let list = vec![
        (shared("for_self"), Sourced::typed(Value::Flag(true))),
        (shared("purpose_of_use"), choice("daily")),
        (shared("name_script"), choice("kana")),
        (shared("requester_name"), Sourced::typed(Value::LeftToClerk)),
        (shared("requester_kana"), Sourced::typed(Value::text("タカサキ　ヨシオ"))),
        (shared("requester_address"), Sourced::typed(Value::LeftToClerk)),
        (shared("requester_birth"), Sourced::typed(Value::Date(Secret::new(Day(date(1951, 3, 9)))))),
        (shared("requester_phone"), Sourced::typed(Value::text("092-000-0000"))),
        (own("juminhyo", "juminhyo_kind"), choice("one")),
        (own("juminhyo", "shown"), Sourced::typed(Value::Choices(vec!["head".into(), "honseki".into()]))),
        (own("juminhyo", "sheet_style"), choice("joint")),
        (own("juminhyo", "copies"), Sourced::typed(Value::Number(1))),
    ];
    let mut visit = VisitDetail {
        visit: HAND,
        ticket: Ticket { band: 'A', serial: 121 },
        reference: Reference::from_bits(2 << 100),
        kiosk: KioskId("K02".into()),
        locale: Locale::Ja,
        entry: Entry::Hand,
        received_at: ago(13),
        circumstances: circumstances(false),
        applications: vec![application(4, "juminhyo", State::Received, list)],
        charges: vec![],
        at_desk: AtDesk::default(),
    };
    price(context, &mut visit);
    visit
}

/// The card visit with every application in `state` and one charge.
pub fn charged(context: &Context, state: State, charge: ChargeState) -> VisitDetail {
    let mut visit = by_card(context);
    for a in &mut visit.applications {
        (a.state, a.decided_by, a.revision) = (state, Some(yamada()), 2);
        a.history = vec![(State::Received, ago(4)), (State::Confirmed, ago(1)), (state, ago(1))];
    }
    let lines: Vec<Line> = visit.applications.iter().flat_map(|a| a.lines.clone()).collect();
    let paid = charge == ChargeState::Paid;
    visit.charges = vec![ChargeDetail {
        id: ChargeId::from_bits(9),
        state: charge,
        total: fee::total(&lines),
        lines,
        nkp1: crate::register::tests::signed(3).to_string(),
        tender: paid.then_some(Tender::Emoney),
        receipt: paid.then(|| "R01-20261120-0042".to_owned()),
        delivered: charge != ChargeState::Created,
    }];
    visit
}

fn line(serial: u32, minutes: i64, procedures: &[&str], state: State, entry: Entry, locale: Locale) -> WaitingVisit {
    let visit = match serial {
        128 => CARD,
        121 => HAND,
        n => VisitId::from_bits(u128::from(n)),
    };
    WaitingVisit {
        visit,
        ticket: Ticket { band: 'A', serial },
        received_at: ago(minutes),
        applications: procedures.iter().map(|p| (ProcedureId((*p).into()), state)).collect(),
        locale,
        entry,
        at_desk: told(serial),
    }
}

/// Two of the busy morning were called, one of them twice.
fn told(serial: u32) -> AtDesk {
    let times = match serial {
        121 => 2,
        124 => 1,
        _ => return AtDesk::default(),
    };
    let called = Called { at: ago(times.into()), place: "1-2".into(), times };
    AtDesk { called: Some(called), ..AtDesk::default() }
}

/// A busy morning.
pub fn list() -> Waiting {
    use Entry::{Card, Hand};
    use Locale::{En, Ja};
    Waiting {
        version: 41,
        visits: vec![
            line(109, 55, &["juminhyo"], State::Issued, Card, Ja),
            line(112, 40, &["zei"], State::Issued, Card, Ja),
            line(115, 33, &["inkan"], State::Returned, Hand, Ja),
            line(117, 26, &["juminhyo", "inkan"], State::Paid, Card, Ja),
            line(118, 25, &["koseki"], State::Confirmed, Hand, Ja),
            line(119, 22, &["juminhyo"], State::Confirmed, Card, En),
            line(121, 13, &["juminhyo"], State::Received, Hand, Ja),
            line(124, 9, &["koseki"], State::Received, Hand, Ja),
            line(126, 6, &["zei"], State::Received, Card, En),
            line(128, 4, &["juminhyo", "inkan", "zei"], State::Received, Card, Ja),
            line(129, 1, &["inkan"], State::Received, Card, Ja),
        ],
        calls: vec![],
        trouble: None,
    }
}

fn called() -> Waiting {
    let call = Call { kiosk: KioskId("K01".into()), page: "ask-purpose_of_use".into(), locale: Locale::En };
    Waiting { calls: vec![WaitingCall { call, since: ago(2) }], ..list() }
}

/// A sheet of paper with lines, as large as a preview.
pub fn sheet() -> Handle {
    let (width, height) = (620u32, 877u32);
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let inside = (50..570).contains(&x);
            let rule = inside && (160..700).contains(&y) && (y % 45 == 0 || x == 50 || x == 569 || x == 190);
            let title = (210..410).contains(&x) && (80..98).contains(&y);
            let words = (205..380).contains(&x) && (175..690).contains(&y) && y % 45 > 16 && y % 45 < 29;
            let grey = if rule || title {
                40
            } else if words {
                120
            } else {
                255
            };
            pixels.extend([grey, grey, grey, 255]);
        }
    }
    Handle::from_rgba(width, height, pixels)
}

/// A desk whose door stands open on trial.
fn trial(context: &Context) -> Clerk {
    let (mut clerk, _) = Clerk::new(now());
    clerk.update(Message::Door(door::Message::Found(Ok(Door { sign_in: false }))), now(), context);
    clerk
}

/// A desk at which somebody has to sign in.
pub fn closed(context: &Context) -> Clerk {
    let (mut clerk, _) = Clerk::new(now());
    clerk.update(Message::Door(door::Message::Found(Ok(Door { sign_in: true }))), now(), context);
    clerk
}

pub fn session(id: &str, name: &str) -> Session {
    Session {
        token: "0".repeat(64),
        staff: StaffId(id.into()),
        name: name.into(),
        role: StaffRole::Clerk,
        until: now() + SignedDuration::from_hours(12),
        idle_minutes: 10,
    }
}

/// A desk at which s01 has signed in and opened a visit.
pub fn signed_in(context: &Context) -> Clerk {
    let mut clerk = closed(context);
    let mut send = |message| clerk.update(message, now(), context);
    send(Message::Door(door::Message::SignedIn(Ok(session("s01", "山田　一郎")))));
    send(Message::Staff(Ok(staff())));
    send(Message::Waited(Ok(list())));
    send(Message::OpenVisit(CARD));
    for effect in send(Message::Visit(CARD, Ok(Box::new(by_card(context))))) {
        if let Effect::Draw(id, revision) = effect {
            send(Message::Drawn(id, revision, Ok(sheet())));
        }
    }
    clerk
}

/// A desk with its list, a clerk, and what lies open.
pub fn desk(context: &Context, list: Waiting, open: Option<VisitDetail>) -> Clerk {
    let mut clerk = trial(context);
    let mut send = |message| clerk.update(message, now(), context);
    send(Message::Staff(Ok(staff())));
    send(Message::Waited(Ok(list)));
    send(Message::Picked(yamada()));
    if let Some(detail) = open {
        send(Message::OpenVisit(detail.visit));
        for effect in send(Message::Visit(detail.visit, Ok(Box::new(detail)))) {
            if let Effect::Draw(id, revision) = effect {
                send(Message::Drawn(id, revision, Ok(sheet())));
            }
        }
    }
    clerk
}

/// A desk at which a clerk asks for some procedures; then what happens there.
pub fn asks(context: &Context, procedures: &[&str], messages: Vec<Asking>) -> Clerk {
    let seeds = Seeds { visit: VisitId::from_bits(77), reference: Reference::from_bits(78), salt: 79 };
    let mut clerk = desk(context, list(), None);
    let chosen = procedures.iter().map(|id| Asking::Procedure(ProcedureId((*id).into())));
    for asking in std::iter::once(Asking::Begun(seeds)).chain(chosen).chain(messages) {
        clerk.update(Message::Asking(asking), now(), context);
    }
    clerk
}

/// Answers as somebody would, until `until` comes.
pub fn answered(context: &Context, mut clerk: Clerk, until: &str) -> Clerk {
    for _ in 0..40 {
        let Some(key) = clerk.interview.as_ref().unwrap().at.clone() else { break };
        if key.to_string() == until {
            break;
        }
        let field = key.field.0.as_str();
        let text = match field {
            "requester_name" => "見本　花子",
            "requester_kana" => "ミホン　ハナコ",
            "requester_address" => "福岡県那珂川市西隈一丁目１番１号",
            "requester_birth" => "H2.4.1",
            "requester_phone" => "092-408-8000",
            "copies" => "2",
            _ => "",
        };
        let mut send = |asking| drop(clerk.update(Message::Asking(asking), now(), context));
        if text.is_empty() {
            send(Asking::Letter('y'));
            send(Asking::Letter('a'));
            send(Asking::On);
        } else {
            send(Asking::Typed(Secret::new(text.into())));
            send(Asking::On);
        }
    }
    clerk
}

/// Every state by name.
pub fn states(context: &Context) -> Vec<(&'static str, Clerk)> {
    let with = |open: VisitDetail, messages: Vec<Message>| {
        let mut clerk = desk(context, called(), Some(open));
        for message in messages {
            for effect in clerk.update(message, now(), context) {
                if let Effect::Draw(id, revision) = effect {
                    clerk.update(Message::Drawn(id, revision, Ok(sheet())), now(), context);
                }
            }
        }
        clerk
    };
    let quiet = |open: VisitDetail| desk(context, list(), Some(open));
    let down = |mut clerk: Clerk| {
        clerk.update(Message::Waited(Err(HubError::Unreachable)), ago(2), context);
        clerk.update(Message::Tick, now(), context);
        clerk
    };
    let mut names = trial(context);
    names.update(Message::Staff(Ok(staff())), now(), context);
    let empty = Waiting { version: 1, visits: vec![], calls: vec![], trouble: None };
    let mut corrected = by_card(context);
    let address = corrected.applications[0].answers.0.get_mut(&shared("requester_address")).unwrap();
    *address = address.clone().corrected(
        Value::text("福岡県那珂川市西隈一丁目１番２号"),
        yamada(),
        ago(1),
        "correction-reason-moved".into(),
    );
    assert!(matches!(address.origin, Origin::Corrected(_)));
    let mut returned = by_card(context);
    returned.applications[1].state = State::Returned;
    returned.applications[1].returned_because = Some("return-reason-missing-document".into());
    let second = returned.applications[1].id;
    let typed = |text: &str| Message::Typed(Secret::new(text.into()));
    vec![
        ("start", names),
        ("start-down", down(trial(context))),
        ("sign-in", closed(context)),
        ("signed-in", signed_in(context)),
        ("list", desk(context, list(), None)),
        ("list-called", desk(context, called(), None)),
        ("list-empty", desk(context, empty, None)),
        ("list-down", down(desk(context, list(), None))),
        ("visit-card", quiet(by_card(context))),
        ("visit-hand", quiet(by_hand(context))),
        ("visit-agent", quiet(for_somebody(context))),
        ("visit-called", with(by_hand(context), vec![])),
        ("visit-corrected", quiet(corrected)),
        ("correct-kanji", with(by_hand(context), vec![Message::Primary, typed("髙﨑　吉男")])),
        (
            "correct-day",
            with(
                by_hand(context),
                vec![Message::CorrectField(shared("requester_birth")), typed("S26.3.19"), Message::Save],
            ),
        ),
        (
            "correct-choice",
            with(
                by_card(context),
                vec![Message::CorrectField(shared("purpose_of_use")), Message::Chose("daily".into())],
            ),
        ),
        ("correct-list", with(by_card(context), vec![Message::CorrectField(own("juminhyo", "shown"))])),
        ("return", with(by_card(context), vec![Message::Return, Message::Reason(0)])),
        ("withdraw", with(by_card(context), vec![Message::Withdraw])),
        ("identity", with(by_hand(context), vec![Message::Identity, Message::Document(7)])),
        ("returned", with(returned, vec![Message::Select(second)])),
        ("charged", quiet(charged(context, State::Confirmed, ChargeState::Created))),
        ("charged-called", with(charged(context, State::Confirmed, ChargeState::Created), vec![])),
        ("presented", quiet(charged(context, State::Confirmed, ChargeState::Presented))),
        (
            "note",
            with(
                charged(context, State::Confirmed, ChargeState::Created),
                vec![Message::Note, Message::NoteTender(0), Message::NoteReceipt("H8-0042".into())],
            ),
        ),
        (
            "note-missing",
            with(
                charged(context, State::Confirmed, ChargeState::Created),
                vec![Message::Note, Message::NoteReceipt("H8-0042".into()), Message::Save],
            ),
        ),
        ("list-found", {
            let mut clerk = desk(context, list(), None);
            for digit in ['1', '2'] {
                clerk.update(Message::Calling(Calling::Digit(digit)), now(), context);
            }
            clerk
        }),
        ("list-counter", {
            let mut clerk = desk(context, list(), None);
            clerk.update(Message::Calling(Calling::Filter), now(), context);
            clerk
        }),
        ("interview-begin", asks(context, &[], vec![])),
        ("interview-chosen", asks(context, &["juminhyo", "inkan"], vec![Asking::Language, Asking::Digit('1')])),
        ("interview-none", asks(context, &[], vec![Asking::On])),
        ("interview-found", asks(context, &[], vec![Asking::Filter("税".into())])),
        ("interview-first", asks(context, &["juminhyo", "zei"], vec![Asking::On])),
        ("interview-name", answered(context, asks(context, &["juminhyo", "zei"], vec![Asking::On]), "requester_name")),
        ("interview-wrong", {
            let mut clerk = answered(context, asks(context, &["juminhyo"], vec![Asking::On]), "requester_birth");
            for asking in [Asking::Typed(Secret::new("2199-1-1".into())), Asking::On] {
                clerk.update(Message::Asking(asking), now(), context);
            }
            clerk
        }),
        ("interview-many", answered(context, asks(context, &["juminhyo"], vec![Asking::On]), "juminhyo.shown")),
        ("interview-end", answered(context, asks(context, &["juminhyo", "zei"], vec![Asking::On]), "")),
        (
            "interview-long",
            answered(context, asks(context, &["tenkyo", "kokuho-join", "jido-teate"], vec![Asking::On]), ""),
        ),
        ("interview-leave", asks(context, &["juminhyo"], vec![Asking::Back])),
        ("paid", quiet(charged(context, State::Paid, ChargeState::Paid))),
        ("refused", with(by_card(context), vec![Message::Printed(Err(HubError::Refused("revision".into())))])),
        ("visit-down", down(desk(context, list(), Some(by_card(context))))),
    ]
}
