//! Barcodes, what is paid in cash only, what is given back, closed days, clocks that differ.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::{bill, id, later, morning, post, signed, slip, state};
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Ticket};
use crate::catalogue::barcode::Layout;
use crate::handoff::nkp1::end_of_day;
use crate::handoff::nkp1::tests::{key, kit};
use crate::handoff::{ExemptReason, FeeCode, Kit, Line, Payload, Refused};
use crate::register::{CloseError, Declined, PayError, Reason, Register, Scan};

/// The kit with barcodes, a cash-only fee (501, 800 yen) and one that stands alone (601, 1,000 yen).
pub fn whole_kit() -> Kit {
    let fee = |code: &str, unit: u32, mark: &str| {
        format!(
            "[[fee]]\ncode = \"{code}\"\nname = {{ ja = \"品目{code}\" }}\nunit = {unit}\nvalid_from = \"2024-04-01\"\n\
             verified = true\n{mark} = true\nexempt = [{{ reason = \"N104\", words = {{ ja = \"法\" }} }}]\n"
        )
    };
    let scanner = "[scanner]\nbarcode = \"29CCCCC00000\"\npayment_slip_counter = { ja = \"会計課\" }\n\
                   tax_slip_counter = { ja = \"税務課\" }\n";
    let text = kit().text().unwrap().replacen("[[key]]", &format!("{scanner}[[key]]"), 1);
    Kit::parse(&format!("{text}{}{}", fee("501", 800, "cash_only"), fee("601", 1_000, "separate"))).unwrap()
}

fn register() -> (TempDir, Register) {
    let (dir, register) = super::register();
    assert!(register.take_kit(&whole_kit().text().unwrap()).unwrap());
    (dir, register)
}

fn line(code: &str, qty: u32, unit: u32) -> Line {
    let reason = (unit == 0).then(|| ExemptReason("N104".into()));
    Line { code: FeeCode(code.into()), qty, unit, reason }
}

fn nkp1(n: u128, lines: Vec<Line>) -> String {
    let total = lines.iter().map(Line::amount).sum();
    let payload = Payload { charge: ChargeId::from_bits(n), total, lines, ..signed(1).payload().clone() };
    payload.sign(&key('1')).unwrap().to_string()
}

pub fn item(code: &str) -> String {
    Layout::parse("29CCCCC00000").unwrap().make(&FeeCode(code.into()), 0).unwrap().to_string()
}

#[test]
fn cash_only_is_paid_in_cash_and_never_mixed() {
    let (_dir, register) = register();
    let cash = bill(register.scan(&nkp1(1, vec![line("501", 1, 800), line("101", 1, 0)]), morning()));
    assert!(cash.cash_only);
    for tender in [Tender::Credit, Tender::Emoney, Tender::Code] {
        assert!(matches!(register.pay(cash.id, tender, None, morning()), Err(PayError::CashOnly)), "{tender:?}");
    }
    register.pay(cash.id, Tender::Cash, Some(1_000), morning()).unwrap();
    for lines in [
        vec![line("501", 1, 800), line("101", 1, 300)],
        vec![line("601", 1, 1_000), line("101", 1, 300)],
        vec![line("601", 1, 1_000), line("501", 1, 800)],
    ] {
        let mixed = register.scan(&nkp1(2, lines.clone()), morning());
        assert_eq!(mixed, Scan::Refused(Reason::Payload(Refused::Mixed)), "{lines:?}");
    }
    // What is waived asks for no tender: it keeps nothing apart.
    let waived = bill(register.scan(&nkp1(3, vec![line("101", 1, 300), line("501", 1, 0)]), morning()));
    assert!(!waived.cash_only);
    register.pay(waived.id, Tender::Code, None, morning()).unwrap();
    let alone = bill(register.scan(&nkp1(4, vec![line("601", 2, 1_000)]), morning()));
    register.pay(alone.id, Tender::Code, None, morning()).unwrap();
}

#[test]
fn barcodes_are_keyed_in_and_paid_without_a_slip() {
    let (dir, register) = register();
    let first = bill(register.scan(&item("101"), morning()));
    assert_eq!((first.ticket, first.total, first.lines.len()), (None, 300, 1));
    bill(register.scan(&format!("{}\r\n", item("101")), morning()));
    let three = bill(register.scan(&item("301"), morning()));
    assert_eq!((three.id, three.total), (first.id, 1_050), "one sale grows");
    // What cannot be added leaves it as it was.
    for (code, reason) in [
        (item("501"), Reason::Payload(Refused::Mixed)),
        (item("999"), Reason::UnknownItem),
        ("2100000000005".into(), Reason::UnknownItem),
    ] {
        assert_eq!(register.scan(&code, morning()), Scan::Refused(reason), "{code}");
    }
    let two = register.set_quantity(&FeeCode("101".into()), 1, morning()).unwrap();
    assert_eq!(two.total, 750);
    let receipt = register.pay(first.id, Tender::Cash, Some(1_000), later(1)).unwrap();
    assert_eq!((receipt.number.as_str(), receipt.change), ("R01-20261122-0001", 250));
    assert_eq!(register.pay(first.id, Tender::Cash, Some(1_000), later(2)).unwrap(), receipt, "pressed twice");
    // It is in the figures, and the hub hears nothing of it.
    let day = register.settlement(business_day(morning())).unwrap();
    assert_eq!((day.paid, day.amount, day.without_slip, day.without_slip_amount, day.paper_only), (1, 750, 1, 750, 0));
    assert!(register.events(0).unwrap().events.is_empty());
    assert!(matches!(register.status(first.id, later(3)), Err(Declined::UnknownCharge)));
    let payments = register.payments(business_day(morning())).unwrap().payments;
    assert_eq!((payments.len(), payments[0].by_slip, payments[0].lines.len()), (1, false, 2));
    // The next receipt goes on counting, with or without a slip.
    bill(register.scan(&signed(1).to_string(), later(4)));
    assert_eq!(register.pay(id(1), Tender::Code, None, later(5)).unwrap().number, "R01-20261122-0002");
    drop(register);
    let again = Register::open(dir.path(), "R01").unwrap();
    assert_eq!(again.settlement(business_day(morning())).unwrap().amount, 1_050);
}

#[test]
fn who_goes_away_leaves_nothing_keyed_in() {
    let (_dir, register) = register();
    let first = bill(register.scan(&item("101"), morning()));
    register.leave(first.id);
    assert!(matches!(register.pay(first.id, Tender::Code, None, morning()), Err(PayError::NotPresented)));
    let next = bill(register.scan(&item("301"), morning()));
    assert_eq!((next.total, next.id == first.id), (450, false));
    // A slip takes the place of what is keyed in.
    bill(register.scan(&signed(2).to_string(), morning()));
    assert!(matches!(register.pay(next.id, Tender::Code, None, morning()), Err(PayError::NotPresented)));
    assert_eq!(register.set_quantity(&FeeCode("301".into()), 2, morning()), None);
    bill(register.scan(&item("301"), morning()));
    assert_eq!(register.set_quantity(&FeeCode("301".into()), 0, morning()), None, "nothing is left");
    assert!(register.payments(business_day(morning())).unwrap().payments.is_empty());
}

#[test]
fn other_payments_are_sent_to_their_counters() {
    let (_dir, register) = register();
    let scan = |code: &str| register.scan(code, morning());
    let Scan::Refused(reason) = scan(&format!("91{}", "0".repeat(42))) else { panic!("taken") };
    assert_eq!(reason.counter().unwrap()["ja"], "会計課");
    assert!(matches!(reason, Reason::PaymentSlip(_)));
    let Scan::Refused(reason) = scan(&"3".repeat(37)) else { panic!("taken") };
    assert_eq!(reason.counter().unwrap()["ja"], "税務課");
    assert!(matches!(reason, Reason::TaxSlip(_)));
    assert_eq!(scan("4901234567894"), Scan::Refused(Reason::Other), "a shop's own barcode");
    // Without the city's words it is still told apart.
    let (_dir, bare) = super::register();
    assert_eq!(bare.scan(&format!("91{}", "0".repeat(42)), morning()), Scan::Refused(Reason::PaymentSlip(None)));
    assert_eq!(bare.scan(&item("101"), morning()), Scan::Refused(Reason::Other), "the city uses no barcodes");
}

#[test]
fn only_cash_is_given_back_and_only_on_its_day() {
    let (_dir, register) = register();
    let pay = |n: u32, tender, given| {
        bill(register.scan(&signed(n).to_string(), morning()));
        register.pay(id(n), tender, given, later(i64::from(n))).unwrap()
    };
    let cash = pay(1, Tender::Cash, Some(500));
    pay(2, Tender::Credit, None);
    let keyed = bill(register.scan(&item("101"), morning()));
    register.pay(keyed.id, Tender::Cash, Some(300), later(9)).unwrap();
    assert!(matches!(register.give_back(id(2), later(20)), Err(PayError::NotGivenBack(Tender::Credit))));
    assert!(matches!(register.give_back(id(3), later(20)), Err(PayError::NotPresented)));
    assert_eq!(register.receipt(&cash.number).unwrap().unwrap(), cash);
    assert_eq!(register.receipt("R02-20261122-0001").unwrap(), None);
    assert_eq!(register.receipt("R01-20261122-00x1").unwrap(), None);
    let refund = register.give_back(id(1), later(21)).unwrap();
    assert_eq!((refund.number.as_str(), refund.voided_at), (cash.number.as_str(), Some(later(21))));
    assert_eq!(register.give_back(id(1), later(22)).unwrap(), refund, "pressed twice, given back once");
    register.give_back(keyed.id, later(23)).unwrap();
    let events = register.events(0).unwrap().events;
    let last = events.last().unwrap();
    assert_eq!((last.id, last.state, last.receipt_no.as_deref()), (id(1), ChargeState::Voided, Some(&*cash.number)));
    assert_eq!(events.len(), 7, "of what was keyed in the hub hears nothing");
    // Scanned again it is not payable, and a second payment is not taken.
    assert!(matches!(register.scan(&signed(1).to_string(), later(24)), Scan::AlreadyPaid(_)));
    assert_eq!(register.pay(id(1), Tender::Cash, Some(300), later(25)).unwrap(), refund);
    let day = register.settlement(business_day(morning())).unwrap();
    assert_eq!((day.paid, day.amount, day.voided, day.voided_amount), (1, 600, 2, 600));
    assert_eq!(day.tenders.iter().map(|t| t.amount).sum::<i64>(), 600);
    // Tomorrow it is too late.
    let other = {
        bill(register.scan(&signed(4).to_string(), later(30)));
        register.pay(id(4), Tender::Cash, Some(1_200), later(31)).unwrap()
    };
    assert!(matches!(register.give_back(other.bill.id, later(86_400)), Err(PayError::DayOver)));
}

#[test]
fn a_closed_day_stays_as_it_was_signed() {
    let (dir, register) = register();
    let today = business_day(morning());
    let pay = |register: &Register, n: u32, at: Timestamp| {
        bill(register.scan(&signed(n).to_string(), at));
        register.pay(id(n), Tender::Cash, Some(i64::from(n) * 300), at).unwrap()
    };
    let before = pay(&register, 1, later(1));
    assert!(matches!(register.close_day(today.tomorrow().unwrap(), 0, later(2)), Err(CloseError::Early)));
    assert!(matches!(register.close_day(today, -1, later(2)), Err(CloseError::NoAmount)));
    let closed = register.close_day(today, 290, later(3)).unwrap();
    assert_eq!((closed.amount, closed.counted, closed.closed_at), (300, Some(290), Some(later(3))));
    assert!(matches!(register.close_day(today, 300, later(4)), Err(CloseError::Closed)));
    assert!(matches!(register.give_back(before.bill.id, later(5)), Err(PayError::DayOver)));
    // Who pays after the closing pays for tomorrow.
    let after = pay(&register, 2, later(6));
    assert_eq!(after.number, "R01-20261123-0001");
    assert_eq!(register.settlement(today).unwrap(), closed);
    assert_eq!(register.settlement(today.tomorrow().unwrap()).unwrap().amount, 600);
    register.give_back(after.bill.id, later(7)).unwrap();
    drop(register);
    let register = Register::open(dir.path(), "R01").unwrap();
    assert_eq!(register.open_day(later(8)).unwrap(), today.tomorrow().unwrap());
    assert_eq!(register.open_day(later(5 * 86_400)).unwrap(), date(2026, 11, 27));
    // A clock that was set back does not open the day again.
    assert_eq!(register.open_day(later(-5 * 86_400)).unwrap(), today.tomorrow().unwrap());
}

#[test]
fn clocks_may_differ_by_ten_minutes() {
    let last = end_of_day(morning());
    let ten = SignedDuration::from_mins(10);
    for ahead in [-ten, SignedDuration::ZERO, ten] {
        let (_dir, register) = register();
        // At the hub's last moment this register's clock says something else.
        let here = last + ahead;
        post(&register, 1);
        bill(register.scan(&signed(1).to_string(), here));
        register.pay(id(1), Tender::Code, None, here).unwrap();
        bill(register.scan(&signed(2).to_string(), here));
        register.leave(id(2));
        register.post(&id(3).to_string(), &super::charge(3), here).unwrap();
        assert_eq!(register.expire(here).unwrap(), 0);
        assert_eq!(state(&register, 3), ChargeState::Created);
    }
    let (_dir, register) = register();
    post(&register, 3);
    let over = last + ten + SignedDuration::from_secs(1);
    assert_eq!(register.scan(&signed(1).to_string(), over), Scan::Refused(Reason::Payload(Refused::Expired)));
    assert_eq!(register.expire(over).unwrap(), 1);
    assert_eq!(register.scan(&slip(3), over), Scan::Refused(Reason::Payload(Refused::Expired)));
}

#[test]
fn an_older_ledger_is_taken_over() {
    let (dir, register) = register();
    post(&register, 1);
    post(&register, 2);
    bill(register.scan(&slip(1), morning()));
    let receipt = register.pay(id(1), Tender::Cash, Some(300), later(1)).unwrap();
    let events = register.events(0).unwrap();
    drop(register);
    // As the first version wrote it.
    let old = rusqlite::Connection::open(dir.path().join("ledger.sqlite")).unwrap();
    old.execute_batch(
        "PRAGMA foreign_keys = OFF;
         CREATE TABLE charge (id TEXT PRIMARY KEY, payload TEXT NOT NULL, body TEXT, reference TEXT, state TEXT NOT NULL,
            expires_at INTEGER NOT NULL, tender TEXT, given INTEGER, paid_at INTEGER, paid_day TEXT,
            receipt_serial INTEGER, etag INTEGER NOT NULL) STRICT;
         INSERT INTO charge SELECT id, payload, body, reference, state, expires_at, tender, given, paid_at, paid_day,
            receipt_serial, etag FROM due;
         CREATE TABLE event_1 (seq INTEGER PRIMARY KEY, charge TEXT NOT NULL REFERENCES charge (id), state TEXT NOT NULL,
            at INTEGER NOT NULL) STRICT;
         INSERT INTO event_1 SELECT * FROM event; DROP TABLE event; DROP TABLE due; DROP TABLE closing;
         ALTER TABLE event_1 RENAME TO event; PRAGMA user_version = 1;",
    )
    .unwrap();
    drop(old);
    let register = Register::open(dir.path(), "R01").unwrap();
    assert_eq!(register.events(0).unwrap(), events);
    assert_eq!(register.scan(&slip(1), later(2)), Scan::AlreadyPaid(receipt));
    assert_eq!(bill(register.scan(&slip(2), later(3))).ticket, Some(Ticket { band: 'A', serial: 2 }));
    drop(register);
    let newer = rusqlite::Connection::open(dir.path().join("ledger.sqlite")).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    assert!(Register::open(dir.path(), "R01").is_err());
}
