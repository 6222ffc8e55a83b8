//! The register's screen on a real register: every page whole and drawn, every flow walked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod states;

use std::sync::Arc;

use iced::keyboard::{Event, Key, Location, Modifiers, key};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::perform::answered;
use super::{Context, Effect, IDLE_SECONDS, Message, RETURN_SECONDS, Stage, Till, view};
use crate::application::ticket::business_day;
use crate::application::wire::Tender;
use crate::application::{ChargeId, KioskId, Ticket};
use crate::face::staff::stage::{SCREENS, click_at, draw, look};
use crate::face::ui::Scale;
use crate::handoff::nkp1::end_of_day;
use crate::handoff::nkp1::tests::key as payment_key;
use crate::handoff::{CityCode, ExemptReason, FeeCode, Line, Payload};
use crate::register::tests::{morning, register, signed};
use crate::register::{Beside, Register};
use crate::text::{Locale, Words};

fn context() -> Context {
    let words = Locale::EVERYWHERE.into_iter().map(|l| Arc::new(Words::load(l).unwrap())).collect();
    Context { words, scale: Scale::kiosk(4.03) }
}

/// A screen on a register, with the scanner's and the clock's part played.
struct Counter {
    till: Till,
    register: Register,
    now: Timestamp,
    dir: TempDir,
}

impl Counter {
    fn new() -> Self {
        let (dir, register) = register();
        let mut till = Till::new(morning());
        till.update(Message::Tick(true, register.kit()), morning());
        Self { till, register, now: morning(), dir }
    }

    fn send(&mut self, message: Message) {
        for effect in self.till.update(message, self.now) {
            if let Some(answer) = answered(effect, &self.register, self.now) {
                self.send(answer);
            }
        }
    }

    fn scan(&mut self, line: &str) {
        for c in line.chars() {
            self.send(Message::Key(typed(Key::Character(c.to_string().into()), Some(c))));
        }
        self.send(Message::Key(typed(Key::Named(key::Named::Enter), Some('\r'))));
    }

    fn click(&mut self, id: &str) {
        let context = context();
        let size = SCREENS[0];
        let at = look(view(&self.till, &context), size).press(id).unwrap_or_else(|| panic!("no {id}")).center();
        for message in click_at(view(&self.till, &context), size, at) {
            self.send(message);
        }
    }

    fn pass(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
        self.send(Message::Tick(true, self.register.kit()));
    }

    fn says(&self, words: &str) -> bool {
        look(view(&self.till, &context()), SCREENS[0]).says(words)
    }
}

fn typed(key: Key, text: Option<char>) -> Event {
    Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::default(),
        text: text.map(|c| c.to_string().into()),
        repeat: false,
    }
}

fn nkp1(n: u32) -> String {
    signed(n).to_string()
}

/// Three kinds of lines: paid, waived, of another fee.
fn mixed() -> String {
    let lines = vec![
        Line { code: FeeCode("101".into()), qty: 2, unit: 300, reason: None },
        Line { code: FeeCode("101".into()), qty: 1, unit: 0, reason: Some(ExemptReason("N104".into())) },
        Line { code: FeeCode("301".into()), qty: 1, unit: 450, reason: None },
    ];
    let payload = Payload {
        city: CityCode::parse("402311").unwrap(),
        kiosk: KioskId("K01".into()),
        charge: ChargeId::from_bits(7),
        expires_at: end_of_day(morning()),
        ticket: Ticket { band: 'A', serial: 128 },
        total: lines.iter().map(Line::amount).sum(),
        lines,
    };
    payload.sign(&payment_key('1')).unwrap().to_string()
}

fn gallery() -> Vec<(&'static str, Till)> {
    let staged = |act: fn(&mut Counter)| {
        let mut counter = Counter::new();
        act(&mut counter);
        counter.till
    };
    vec![
        ("scan", staged(|_| {})),
        ("alone", staged(|c| c.send(Message::Tick(false, c.register.kit())))),
        ("no-kit", Till::new(morning())),
        ("bill", staged(|c| c.scan(&mixed()))),
        (
            "cash",
            staged(|c| {
                c.scan(&mixed());
                c.click("tender-cash");
            }),
        ),
        (
            "cash-given",
            staged(|c| {
                c.scan(&mixed());
                c.click("tender-cash");
                c.click("give-10000");
            }),
        ),
        (
            "cash-too-little",
            staged(|c| {
                c.scan(&mixed());
                c.click("tender-cash");
                c.click("give-500");
                c.click("pay");
            }),
        ),
        (
            "done-cash",
            staged(|c| {
                c.scan(&mixed());
                c.click("tender-cash");
                c.click("give-5000");
                c.click("pay");
            }),
        ),
        (
            "done-credit",
            staged(|c| {
                c.scan(&nkp1(3));
                c.click("tender-credit");
            }),
        ),
        (
            "already-paid",
            staged(|c| {
                c.scan(&nkp1(3));
                c.click("tender-emoney");
                c.click("next");
                c.scan(&nkp1(3));
            }),
        ),
        ("waiting", staged(|c| c.scan("NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH"))),
        ("forged", staged(|c| c.scan(&nkp1(3).replace(".E1.", ".E1.A")))),
        (
            "expired",
            staged(|c| {
                c.now += SignedDuration::from_hours(24);
                c.scan(&nkp1(4));
            }),
        ),
        ("other-code", staged(|c| c.scan("4901234567894"))),
        (
            "looking",
            staged(|c| {
                c.till.stage = Stage::Looking;
            }),
        ),
    ]
}

#[test]
fn every_page_is_whole_and_drawn() {
    let context = context();
    let mut wrong = Vec::new();
    for locale in Locale::EVERYWHERE {
        for (name, mut till) in gallery().into_iter().chain(states::gallery()) {
            till.locale = locale;
            for size in SCREENS {
                let at = format!("register-{name}-{}", locale.tag());
                let seen = look(view(&till, &context), size);
                wrong.extend(seen.wrong(size).into_iter().map(|w| format!("{at} {}: {w}", size.width)));
                if !seen.says(&Words::load(locale).unwrap().get("register-simulated")) {
                    wrong.push(format!("{at}: not marked as simulated"));
                }
                assert!(draw(&at, view(&till, &context), size), "{at} is empty");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn cash_is_counted_and_change_given() {
    let mut c = Counter::new();
    c.scan(&mixed());
    assert!(c.says("1,050円") && c.says("国民年金法第104条"));
    c.click("tender-cash");
    c.click("give-1000");
    c.click("pay");
    assert!(c.says("金額が足りません"), "50 yen are missing");
    c.click("give-500");
    assert!(c.says("450円"), "change");
    c.click("pay");
    let Stage::Done(receipt, _) = c.till.stage().clone() else { panic!("not paid") };
    assert_eq!((receipt.tender, receipt.given, receipt.change), (Tender::Cash, Some(1_500), 450));
    assert!(c.says("お支払いが終わりました") && c.says("A-128"));
}

#[test]
fn a_second_scan_of_a_paid_slip_takes_nothing() {
    let mut c = Counter::new();
    c.scan(&nkp1(2));
    c.click("tender-code");
    let Stage::Done(first, _) = c.till.stage().clone() else { panic!("not paid") };
    c.pass(RETURN_SECONDS);
    assert_eq!(*c.till.stage(), Stage::Scan);
    c.scan(&nkp1(2));
    assert_eq!(*c.till.stage(), Stage::AlreadyPaid(first));
    assert!(c.says("お支払いは済んでいます"));
    let day = business_day(c.now);
    assert_eq!(
        c.register.settlement(day).unwrap().rows.iter().map(|r| r.qty).sum::<u32>(),
        2,
        "one charge of two copies"
    );
}

#[test]
fn the_screen_returns_by_itself() {
    let mut c = Counter::new();
    c.scan("hello");
    assert!(matches!(c.till.stage(), Stage::Refused(_)));
    c.pass(RETURN_SECONDS - 1);
    assert!(matches!(c.till.stage(), Stage::Refused(_)));
    assert!(c.says("1秒後"));
    c.pass(1);
    assert_eq!(*c.till.stage(), Stage::Scan);
    c.click("language-en");
    c.scan(&nkp1(1));
    c.pass(IDLE_SECONDS);
    assert_eq!((c.till.stage(), c.till.locale), (&Stage::Scan, Locale::Ja), "a bill that was left is laid aside");
    c.scan(&nkp1(1));
    assert!(matches!(c.till.stage(), Stage::Bill(_)), "and can be scanned again");
}

#[test]
fn the_scanner_is_heard_only_where_nobody_is_about_to_pay() {
    let mut c = Counter::new();
    c.scan(&nkp1(1));
    let before = c.till.stage().clone();
    c.scan(&nkp1(2));
    assert_eq!(*c.till.stage(), before);
    c.click("leave");
    c.send(Message::Pasted(format!("  {} ", nkp1(2))));
    c.click("read");
    let Stage::Bill(bill) = c.till.stage() else { panic!("the visible field is read too") };
    assert_eq!(bill.total, 600);
    assert!(c.till.pasted.is_empty());
}

#[test]
fn an_answer_that_comes_too_late_leaves_no_charge_before_nobody() {
    let mut c = Counter::new();
    let found = c.register.scan(&nkp1(1), c.now);
    let effects = c.till.update(Message::Found(found, Beside::default()), c.now);
    assert_eq!(effects, [Effect::Leave(signed(1).payload().charge)]);
    assert_eq!(*c.till.stage(), Stage::Scan);
}

#[test]
fn a_press_twice_pays_once() {
    let mut till = Counter::new();
    till.scan(&nkp1(1));
    let now = till.now;
    let first = till.till.update(Message::Choose(Tender::Credit), now);
    assert_eq!(first.len(), 1);
    assert!(till.till.update(Message::Choose(Tender::Credit), now).is_empty());
    assert!(till.till.update(Message::Leave, now).is_empty(), "nobody walks away between two writes");
}
