//! The pages of auditors and administrators, and the door, staged.

use jiff::{SignedDuration, Timestamp};

use super::super::accounts::Message as A;
use super::super::{Manager, Message, Page, trail};
use super::now;
use crate::application::account::{AccountLine, Accounts, Door, FirstKey, Session, StaffRole};
use crate::application::audit::{Act, AuditRow, Event, Fault, Plain, Trail, Verdict};
use crate::application::wire::StaffList;
use crate::face::staff::HubError;
use crate::face::staff::door::{self, Field};
use crate::person::{Secret, StaffId};

pub fn session(role: StaffRole) -> Session {
    Session {
        token: "0".repeat(64),
        staff: StaffId("s01".into()),
        name: "山田　一郎".into(),
        role,
        until: now() + SignedDuration::from_hours(12),
        idle_minutes: 10,
    }
}

/// Somebody who signed in, in that role.
pub fn seated(role: StaffRole) -> Manager {
    let mut manager = sign_in(vec![]);
    manager.update(Message::Door(door::Message::SignedIn(Ok(session(role)))), now());
    manager
}

/// The door, after these messages.
pub fn sign_in(messages: Vec<door::Message>) -> Manager {
    let (mut manager, _) = Manager::new(now());
    manager.update(Message::Door(door::Message::Found(Ok(Door { sign_in: true }))), now());
    for message in messages {
        manager.update(Message::Door(message), now());
    }
    manager
}

fn typed(field: Field, text: &str) -> door::Message {
    door::Message::Typed(field, Secret::new(text.into()))
}

fn tried(error: HubError) -> Vec<door::Message> {
    vec![
        typed(Field::Id, "yamada.i"),
        typed(Field::Password, "a long sentence"),
        typed(Field::Code, "123456"),
        door::Message::Submit,
        door::Message::SignedIn(Err(error)),
    ]
}

pub fn wrong() -> Vec<door::Message> {
    tried(HubError::Refused("sign-in".into()))
}

pub fn change() -> Vec<door::Message> {
    let mut messages = tried(HubError::Refused("password-change".into()));
    messages.extend([
        typed(Field::Next, "a sentence of my own"),
        typed(Field::Again, "something else"),
        typed(Field::Code, "123456"),
        door::Message::Submit,
    ]);
    messages
}

pub fn idle() -> Manager {
    let mut manager = seated(StaffRole::Manager);
    manager.update(Message::Tick, now() + SignedDuration::from_mins(10));
    manager
}

fn at(minutes: i64) -> Timestamp {
    now() - SignedDuration::from_mins(minutes)
}

fn row(seq: u64, event: Event, who: Option<(&str, StaffRole)>, about: &str, detail: &str) -> AuditRow {
    let entry = Act {
        at: at(i64::try_from(4711 - seq).unwrap() * 2),
        event,
        who: who.map(|(id, _)| StaffId(id.into())),
        role: who.map(|(_, role)| role),
        desk: Plain::new(if who.is_some() { "3f9ac1d20b77e845" } else { "hub" }),
        about: Plain::new(about),
        detail: Plain::new(detail),
    };
    AuditRow { seq, entry }
}

/// An afternoon of the trail.
pub fn rows() -> Trail {
    let (clerk, senior) = (Some(("s01", StaffRole::Clerk)), Some(("s02", StaffRole::Senior)));
    let (visit, application) = ("01KAR5T9C4WZ8Q2M7X3VBN0001", "01KAR5T9C4WZ8Q2M7X3VBN0A02");
    let told = [
        (Event::TrailRead, Some(("s04", StaffRole::Auditor)), "", ""),
        (Event::SignedIn, Some(("s04", StaffRole::Auditor)), "s04", ""),
        (Event::ChargeSlipPrinted, clerk, "01KAR5T9C4WZ8Q2M7X3VBN0C01", ""),
        (Event::Confirmed, clerk, application, ""),
        (Event::Corrected, clerk, application, "requester_address correction-reason-moved"),
        (Event::VisitOpened, clerk, visit, ""),
        (Event::Returned, senior, application, "return-reason-missing-document"),
        (Event::ReturnSlipPrinted, senior, application, ""),
        (Event::HelpEnded, senior, "K02", ""),
        (Event::Denied, clerk, "/v1/counts", ""),
        (Event::SessionIdle, Some(("s03", StaffRole::Manager)), "s03", ""),
        (Event::SignInRefused, None, "s05", "wrong"),
        (Event::AccountMade, Some(("s05", StaffRole::Administrator)), "s04", "auditor"),
        (Event::HubStarted, None, "0.1.0", ""),
    ];
    let mut rows: Vec<_> = told
        .into_iter()
        .zip((1..=4711).rev())
        .map(|((event, who, about, detail), seq)| row(seq, event, who, about, detail))
        .collect();
    rows.extend((0..8).map(|n| row(4697 - n, Event::VisitOpened, clerk, visit, "")));
    Trail { rows, more: true, head: 4711 }
}

/// The auditor's page.
pub fn trail(verdict: Option<Verdict>) -> Manager {
    let mut manager = seated(StaffRole::Auditor);
    manager.update(Message::Page(Page::Trail), now());
    let names = ["山田　一郎", "佐藤　二美", "伊藤　三葉", "渡辺　四郎", "高橋　五月"];
    let names = names.iter().zip(1..).map(|(name, n)| (StaffId(format!("s0{n}")), (*name).to_owned())).collect();
    manager.update(Message::Names(Ok(StaffList(names))), now());
    let wanted = manager.trail.wanted();
    manager.update(Message::Trail(trail::Message::Came(wanted, Ok(rows()))), now());
    if let Some(verdict) = verdict {
        manager.update(Message::Trail(trail::Message::Check), now());
        manager.update(Message::Trail(trail::Message::Checked(Ok(verdict))), now());
    }
    manager
}

pub fn good() -> Verdict {
    Verdict { first: 1, last: 4711, rows: 4711, head: "9f3c27aa01b4d65e".repeat(4), faults: vec![] }
}

pub fn bad() -> Verdict {
    let faults = vec![Fault::Changed { seq: 812 }, Fault::Missing { from: 2040, to: 2043 }, Fault::Mark { last: true }];
    Verdict { faults, ..good() }
}

pub fn lines() -> Accounts {
    let line = |id: &str, name: &str, role| AccountLine {
        id: StaffId(id.into()),
        name: name.into(),
        role,
        closed: false,
        locked_until: None,
        first_password: false,
        last_in: Some(at(95)),
    };
    let (mut closed, mut locked, mut first) = (
        line("s06", "中村　六花", StaffRole::Clerk),
        line("s02", "佐藤　二美", StaffRole::Senior),
        line("s04", "渡辺　四郎", StaffRole::Auditor),
    );
    closed.closed = true;
    locked.locked_until = Some(now() + SignedDuration::from_secs(60));
    (first.first_password, first.last_in) = (true, None);
    Accounts(vec![
        line("s01", "山田　一郎", StaffRole::Clerk),
        locked,
        line("s03", "伊藤　三葉", StaffRole::Manager),
        first,
        line("s05", "高橋　五月", StaffRole::Administrator),
        closed,
    ])
}

pub fn key() -> FirstKey {
    FirstKey {
        id: StaffId("sato.k".into()),
        password: Secret::new("k3m9x-72vqa-0hd5n-w8ttr".into()),
        secret: Secret::new("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into()),
        address: Secret::new(
            "otpauth://totp/Kakanai-402311:sato.k?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Kakanai-402311".into(),
        ),
    }
}

/// The administrator's page, after these messages.
pub fn accounts(messages: Vec<A>) -> Manager {
    let mut manager = seated(StaffRole::Administrator);
    manager.update(Message::Accounts(A::Came(Ok(lines()))), now());
    for message in messages {
        manager.update(Message::Accounts(message), now());
    }
    manager
}
