//! Cash only, fees that are kept apart, what is keyed in, and what staff do.

use super::{Counter, mixed, nkp1};
use crate::application::wire::Tender;
use crate::application::{ChargeId, Reference};
use crate::face::register::staff::{Press, Staff};
use crate::face::register::{Message, RETURN_SECONDS, STAFF_SECONDS, Stage, Till};
use crate::handoff::nkp1::tests::key;
use crate::handoff::{Charge, ExemptReason, FeeCode, Line, Nkr1, Payload};
use crate::register::tests::paper::{item, whole_kit};
use crate::register::tests::signed;
use crate::register::{NotAdmitted, pin};

const SLIP: u128 = 77;

fn line(code: &str, qty: u32, unit: u32) -> Line {
    let reason = (unit == 0).then(|| ExemptReason("N104".into()));
    Line { code: FeeCode(code.into()), qty, unit, reason }
}

fn payload(n: u128, lines: Vec<Line>) -> Payload {
    let total = lines.iter().map(Line::amount).sum();
    Payload { charge: ChargeId::from_bits(n), total, lines, ..signed(128).payload().clone() }
}

fn code(n: u128, lines: Vec<Line>) -> String {
    payload(n, lines).sign(&key('1')).unwrap().to_string()
}

/// A register that knows cash-only fees, fees that stand alone, and barcodes.
fn counter() -> Counter {
    let mut counter = Counter::new();
    counter.register.take_kit(&whole_kit().text().unwrap()).unwrap();
    counter.pass(0);
    counter
}

/// Two charges of one slip, as the hub posts them.
fn apart(c: &mut Counter) {
    for (n, lines) in [(21, vec![line("101", 2, 300)]), (22, vec![line("501", 1, 800)])] {
        let signed = payload(n, lines).sign(&key('1')).unwrap();
        let charge = Charge::new(&signed, Reference::from_bits(SLIP), |code| code.0.clone());
        c.register.post(&ChargeId::from_bits(n).to_string(), &charge, c.now).unwrap();
    }
}

fn slip(c: &Counter) -> String {
    let city = c.register.kit().unwrap().city.code.clone();
    Nkr1 { city, reference: Reference::from_bits(SLIP) }.to_string()
}

fn pin_of(c: &Counter) -> String {
    std::fs::read_to_string(c.dir.path().join("staff.pin")).unwrap()
}

fn press(c: &mut Counter, digits: &str) {
    for digit in digits.chars() {
        c.click(&format!("digit-{digit}"));
    }
}

fn let_in(c: &mut Counter) {
    c.click("staff");
    let pin = pin_of(c);
    press(c, &pin);
}

/// A day with something of everything on it.
fn busy(c: &mut Counter) {
    for (n, tender) in [(1, "tender-cash"), (2, "tender-credit"), (3, "tender-code")] {
        c.scan(&nkp1(n));
        c.click(tender);
        if tender == "tender-cash" {
            c.click("exact");
            c.click("pay");
        }
        c.click("next");
    }
    c.scan(&item("301"));
    c.click("tender-emoney");
    c.click("next");
    c.scan(&mixed());
    c.click("leave");
}

fn closing(c: &mut Counter, counted: &str) {
    busy(c);
    let_in(c);
    c.click("count");
    press(c, counted);
    c.click("enter");
}

pub fn gallery() -> Vec<(&'static str, Till)> {
    let staged = |act: fn(&mut Counter)| {
        let mut counter = counter();
        act(&mut counter);
        counter.till
    };
    vec![
        ("cash-only", staged(|c| c.scan(&code(31, vec![line("501", 1, 800), line("101", 1, 0)])))),
        (
            "long",
            staged(|c| {
                let lines = (1..=9).map(|n| line("101", n, 300)).chain([line("101", 1, 0), line("301", 1, 450)]);
                c.scan(&code(32, lines.collect()));
                c.click("next-sheet");
            }),
        ),
        (
            "keyed",
            staged(|c| {
                c.scan(&item("101"));
                c.scan(&item("301"));
                c.click("more-101");
            }),
        ),
        (
            "keyed-wrong",
            staged(|c| {
                c.scan(&item("101"));
                c.scan(&item("501"));
            }),
        ),
        (
            "apart",
            staged(|c| {
                apart(c);
                c.scan(&slip(c));
            }),
        ),
        (
            "apart-done",
            staged(|c| {
                apart(c);
                c.scan(&slip(c));
                c.click("tender-cash");
                c.click("give-1000");
                c.click("pay");
            }),
        ),
        ("payment-slip", staged(|c| c.scan(&format!("91{}", "0".repeat(42))))),
        ("staff-pin", staged(|c| c.click("staff"))),
        (
            "staff-wrong",
            staged(|c| {
                c.click("staff");
                let wrong = if pin_of(c) == "000000" { "000001" } else { "000000" };
                press(c, wrong);
            }),
        ),
        ("staff-empty-day", staged(let_in)),
        (
            "staff-day",
            staged(|c| {
                busy(c);
                let_in(c);
            }),
        ),
        (
            "staff-count",
            staged(|c| {
                busy(c);
                let_in(c);
                c.click("count");
                press(c, "300");
            }),
        ),
        ("staff-sure", staged(|c| closing(c, "300"))),
        ("staff-sure-short", staged(|c| closing(c, "200"))),
        (
            "staff-closed",
            staged(|c| {
                closing(c, "350");
                c.click("close-day");
            }),
        ),
        (
            "staff-number",
            staged(|c| {
                busy(c);
                let_in(c);
                c.click("void");
                press(c, "9");
                c.click("enter");
            }),
        ),
        (
            "staff-give-back",
            staged(|c| {
                busy(c);
                let_in(c);
                c.click("void");
                press(c, "1");
                c.click("enter");
            }),
        ),
        (
            "staff-given-back",
            staged(|c| {
                busy(c);
                let_in(c);
                c.click("void");
                press(c, "1");
                c.click("enter");
                c.click("give-back");
            }),
        ),
        (
            "staff-failed",
            staged(|c| {
                busy(c);
                let_in(c);
                c.click("void");
                press(c, "2");
                c.click("enter");
                c.click("give-back");
            }),
        ),
    ]
}

#[test]
fn what_is_paid_in_cash_only_offers_nothing_else() {
    let mut c = counter();
    c.scan(&code(31, vec![line("501", 1, 800)]));
    assert!(c.says("現金だけ") && c.says("このお支払いには使えません"));
    let before = c.till.stage().clone();
    c.send(Message::Choose(Tender::Credit));
    assert_eq!(*c.till.stage(), before, "not even by a message that came from nowhere");
    c.click("tender-cash");
    c.click("give-1000");
    c.click("pay");
    let Stage::Done(receipt, _) = c.till.stage() else { panic!("not paid") };
    assert_eq!(receipt.change, 200);
}

#[test]
fn fees_that_are_kept_apart_come_one_after_the_other() {
    let mut c = counter();
    apart(&mut c);
    c.scan(&slip(&c));
    assert!(c.says("ほかに 1件（800円）"));
    c.click("tender-code");
    assert!(c.says("お支払いが1件終わりました"));
    c.pass(RETURN_SECONDS);
    assert!(matches!(c.till.stage(), Stage::Done(..)), "who has to pay again is not sent away");
    c.click("continue");
    let Stage::Bill(bill) = c.till.stage() else { panic!("{:?}", c.till.stage()) };
    assert!(bill.cash_only && bill.total == 800 && !c.says("ほかに"));
    c.click("tender-cash");
    c.click("exact");
    c.click("pay");
    assert!(c.says("お支払いが終わりました") && !c.says("1件終わり"));
    c.click("next");
    c.scan(&slip(&c));
    assert!(matches!(c.till.stage(), Stage::AlreadyPaid(_)));
}

#[test]
fn barcodes_add_up_until_they_are_paid() {
    let mut c = counter();
    c.scan(&item("101"));
    c.scan(&item("101"));
    c.scan(&item("301"));
    assert!(c.says("1,050円") && c.says("バーコードで入力"));
    c.scan(&item("999"));
    assert!(c.says("このレジにありません") && c.says("1,050円"), "the rest stays as it was");
    c.scan(&nkp1(1));
    assert!(c.says("1,050円"), "a slip waits until this is paid or left");
    c.click("less-301");
    assert!(c.says("600円") && !c.says("戸籍"));
    c.click("tender-code");
    assert!(c.says("レシートをお取りください") && !c.says("受付番号"));
    c.click("next");
    c.scan(&item("101"));
    c.click("less-101");
    assert_eq!(*c.till.stage(), Stage::Scan, "nothing is left");
}

#[test]
fn another_bill_is_sent_to_its_counter_by_name() {
    let mut c = counter();
    c.scan(&format!("91{}", "0".repeat(42)));
    assert!(c.says("会計課"));
}

#[test]
fn the_day_is_closed_with_what_was_counted_and_only_by_staff() {
    let mut c = counter();
    c.click("staff");
    let wrong = if pin_of(&c) == "000000" { "000001" } else { "000000" };
    for _ in 1..pin::TRIES {
        press(&mut c, wrong);
        assert!(c.says("番号が違います"));
    }
    press(&mut c, wrong);
    assert_eq!(*c.till.stage(), Stage::Staff(Staff::Pin { typed: String::new(), wrong: Some(NotAdmitted::Locked) }));
    c.pass(pin::WAIT);
    c.click("back");
    closing(&mut c, "350");
    assert!(c.says("50円多くあります"));
    c.click("back");
    press(&mut c, "0250");
    c.send(Message::Staff(Press::Enter));
    assert!(c.says("50円足りません"));
    c.click("close-day");
    assert!(c.says("日計を締めました") && c.says("数えた現金"));
    let day = crate::application::ticket::business_day(c.now);
    let figures = c.register.settlement(day).unwrap();
    assert_eq!((figures.counted, figures.paid, figures.amount), (Some(250), 4, 2_250));
    c.click("finish");
    assert_eq!(*c.till.stage(), Stage::Scan);
    let_in(&mut c);
    assert!(c.says("2026-11-23"), "now it is the next business day's register");
}

#[test]
fn cash_is_given_back_once_and_nothing_else_is() {
    let mut c = counter();
    busy(&mut c);
    let_in(&mut c);
    c.click("void");
    press(&mut c, "2");
    c.click("enter");
    c.click("give-back");
    assert!(c.says("現金以外のお支払い"));
    c.click("finish");
    let_in(&mut c);
    c.click("void");
    press(&mut c, "1");
    c.click("enter");
    assert!(c.says("この現金を返しますか") && c.says("300円"));
    c.click("give-back");
    assert!(c.says("返金票"));
    c.click("finish");
    let_in(&mut c);
    c.click("void");
    press(&mut c, "1");
    c.click("enter");
    assert!(c.says("もう返金されています"));
    c.click("back");
    c.pass(STAFF_SECONDS);
    assert_eq!(*c.till.stage(), Stage::Scan, "pages of staff are not left open");
}
