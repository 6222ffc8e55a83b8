#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use tempfile::TempDir;

mod model;
pub mod paper;

use super::{Declined, PayError, Reason, Receipt, Register, Scan, SlipRow};
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, KioskId, Reference, Ticket};
use crate::handoff::nkp1::end_of_day;
use crate::handoff::nkp1::tests::{key, kit};
use crate::handoff::{Charge, CityCode, FeeCode, Line, Nkr1, Payload, Refused, Signed};
use crate::text::{Locale, Words};

pub fn morning() -> Timestamp {
    "2026-11-22T10:00:00+09:00".parse().unwrap()
}

fn later(seconds: i64) -> Timestamp {
    morning() + SignedDuration::from_secs(seconds)
}

/// Charge number `n` of the day: `n` copies at 300 yen.
pub fn signed(n: u32) -> Signed {
    let payload = Payload {
        city: CityCode::parse("402311").unwrap(),
        kiosk: KioskId("K01".into()),
        charge: ChargeId::at(1_795_000_000_000, u128::from(n)),
        expires_at: end_of_day(morning()),
        ticket: Ticket { band: 'A', serial: n },
        total: i64::from(n) * 300,
        lines: vec![Line { code: FeeCode("101".into()), qty: n, unit: 300, reason: None }],
    };
    payload.sign(&key('1')).unwrap()
}

pub fn charge(n: u32) -> Charge {
    Charge::new(&signed(n), Reference::from_bits(u128::from(n)), |_| "住民票の写し".into())
}

fn id(n: u32) -> ChargeId {
    signed(n).payload().charge
}

fn slip(n: u32) -> String {
    Nkr1 { city: CityCode::parse("402311").unwrap(), reference: Reference::from_bits(u128::from(n)) }.to_string()
}

/// A register with a kit, in a folder of its own.
pub fn register() -> (TempDir, Register) {
    let dir = tempfile::tempdir().unwrap();
    let register = Register::open(dir.path(), "R01").unwrap();
    register.take_kit(&kit().text().unwrap()).unwrap();
    (dir, register)
}

fn post(register: &Register, n: u32) {
    register.post(&id(n).to_string(), &charge(n), morning()).unwrap();
}

fn state(register: &Register, n: u32) -> ChargeState {
    register.status(id(n), morning()).unwrap().state
}

fn bill(scan: Scan) -> super::Bill {
    match scan {
        Scan::Charge(bill) => bill,
        other => panic!("no charge: {other:?}"),
    }
}

#[test]
fn a_slip_waits_for_the_clerk_then_is_paid_once() {
    let (_dir, register) = register();
    assert_eq!(register.scan(&slip(2), morning()), Scan::Waiting);
    post(&register, 2);
    assert_eq!(state(&register, 2), ChargeState::Created);
    let bill = bill(register.scan(&format!("{}\r\n", slip(2)), later(60)));
    assert_eq!((bill.total, bill.ticket.unwrap().to_string(), bill.lines[0].qty), (600, "A-2".to_owned(), 2));
    assert_eq!(bill.lines[0].name["ja"], "住民票の写し");
    assert_eq!(state(&register, 2), ChargeState::Presented);

    let receipt = register.pay(id(2), Tender::Cash, Some(1_000), later(90)).unwrap();
    assert_eq!((receipt.number.as_str(), receipt.change), ("R01-20261122-0001", 400));
    assert_eq!(register.pay(id(2), Tender::Cash, Some(1_000), later(95)).unwrap(), receipt);
    let other = register.pay(id(2), Tender::Credit, None, later(96));
    assert!(matches!(other, Err(PayError::AlreadyPaid(first)) if *first == receipt));
    for code in [slip(2), signed(2).to_string()] {
        assert_eq!(register.scan(&code, later(600)), Scan::AlreadyPaid(receipt.clone()));
    }
    assert_eq!(register.settlement(business_day(morning())).unwrap().amount, 600);
}

#[test]
fn a_payment_code_stands_by_itself_and_its_post_merges() {
    let (_dir, register) = register();
    bill(register.scan(&signed(1).to_string(), morning()));
    register.pay(id(1), Tender::Emoney, None, later(5)).unwrap();
    assert_eq!(register.settlement(business_day(morning())).unwrap().paper_only, 1);
    let (status, is_new) = register.post(&id(1).to_string(), &charge(1), later(10)).unwrap();
    assert_eq!((status.state, is_new), (ChargeState::Paid, true));
    let (_, is_new) = register.post(&id(1).to_string(), &charge(1), later(11)).unwrap();
    assert!(!is_new);
    assert!(matches!(register.scan(&slip(1), later(12)), Scan::AlreadyPaid(_)));
    assert_eq!(register.settlement(business_day(morning())).unwrap().paper_only, 0);
}

#[test]
fn the_same_id_with_other_content_is_a_conflict() {
    let (_dir, register) = register();
    post(&register, 1);
    let key = id(1).to_string();
    // Well signed by the right key, for another number of copies.
    let mut other = charge(2);
    let mut payload = signed(2).payload().clone();
    payload.charge = id(1);
    other = Charge::new(&payload.sign(&self::key('1')).unwrap(), other.reference, |_| "住民票の写し".into());
    assert!(matches!(register.post(&key, &other, later(1)), Err(Declined::OtherContent(ChargeState::Created))));
    assert_eq!(register.scan(&other.signed().unwrap().to_string(), later(2)), Scan::Refused(Reason::Differs));
    let mut moved = charge(1);
    moved.reference = Reference::from_bits(99);
    assert!(matches!(register.post(&key, &moved, later(1)), Err(Declined::OtherContent(_))));
    assert!(matches!(register.post(&id(2).to_string(), &charge(1), later(1)), Err(Declined::KeyMismatch)));
    assert_eq!(register.status(id(1), later(3)).unwrap().total, 300);
}

#[test]
fn forged_altered_and_late_charges_take_nothing() {
    let (_dir, register) = register();
    let good = signed(3).to_string();
    let scan = |text: &str, now| register.scan(text, now);
    let cheaper = good.replace(".900.101-3-300.", ".300.101-1-300.");
    assert_eq!(scan(&cheaper, morning()), Scan::Refused(Reason::Payload(Refused::BadSignature)));
    let forged = signed(3).payload().clone().sign(&key('2')).unwrap().to_string();
    assert_eq!(scan(&forged, morning()), Scan::Refused(Reason::Payload(Refused::UnknownKey)));
    let stranger = forged.replace(".E2.", ".E1.");
    assert_eq!(scan(&stranger, morning()), Scan::Refused(Reason::Payload(Refused::BadSignature)));
    assert_eq!(scan(&good[..100], morning()), Scan::Refused(Reason::Payload(Refused::Malformed)));
    assert_eq!(scan(&good, later(86_400)), Scan::Refused(Reason::Payload(Refused::Expired)));
    assert_eq!(scan(&slip(3).replace("402311", "131016"), morning()), Scan::Refused(Reason::Payload(Refused::NotOurs)));
    let mut altered = charge(3);
    altered.total = 90;
    let declined = register.post(&id(3).to_string(), &altered, morning()).unwrap_err();
    assert_eq!(declined.problem().code, "bad-signature");
    let late = register.post(&id(3).to_string(), &charge(3), later(86_400)).unwrap_err();
    assert_eq!(late.problem().code, "expired");
    assert!(register.events(0).unwrap().events.is_empty());
    // What was refused for its time or its writing is still good in its own.
    bill(scan(&good, morning()));
}

#[test]
fn presented_does_not_expire_and_created_does() {
    let (_dir, register) = register();
    post(&register, 1);
    post(&register, 2);
    bill(register.scan(&slip(1), morning()));
    let tomorrow = later(86_400);
    assert_eq!(register.expire(tomorrow).unwrap(), 1);
    assert_eq!(register.expire(tomorrow).unwrap(), 0);
    assert_eq!(state(&register, 2), ChargeState::Expired);
    assert_eq!(register.scan(&slip(2), tomorrow), Scan::Refused(Reason::Payload(Refused::Expired)));
    bill(register.scan(&slip(1), tomorrow));
    let receipt = register.pay(id(1), Tender::Code, None, tomorrow).unwrap();
    assert_eq!(receipt.number, "R01-20261123-0001");
    let day = register.settlement(business_day(morning())).unwrap();
    assert_eq!((day.expired, day.amount, day.left_open), (1, 0, 0));
    assert_eq!(register.settlement(business_day(tomorrow)).unwrap().amount, 300);
}

#[test]
fn who_left_is_not_charged_until_scanned_again() {
    let (_dir, register) = register();
    post(&register, 1);
    assert!(matches!(register.pay(id(1), Tender::Cash, Some(300), morning()), Err(PayError::NotPresented)));
    bill(register.scan(&slip(1), morning()));
    assert!(matches!(register.cancel(id(1), morning()), Err(Declined::IllegalState(ChargeState::Presented))));
    register.leave(id(1));
    assert!(matches!(register.pay(id(1), Tender::Cash, Some(300), morning()), Err(PayError::NotPresented)));
    assert_eq!(register.settlement(business_day(morning())).unwrap().left_open, 1);
    bill(register.scan(&slip(1), later(9)));
    let too_little = register.pay(id(1), Tender::Cash, Some(299), later(10));
    assert!(matches!(too_little, Err(PayError::TooLittle { missing: 1 })));
    for (tender, given) in [
        (Tender::Cash, None),
        (Tender::Cash, Some(-300)),
        (Tender::Cash, Some(i64::MAX)),
        (Tender::Credit, Some(300)),
        (Tender::Unknown, None),
    ] {
        assert!(matches!(register.pay(id(1), tender, given, later(10)), Err(PayError::NoWay)), "{tender:?}");
    }
    register.pay(id(1), Tender::Cash, Some(300), later(11)).unwrap();
    assert!(register.take_back(id(1), later(12)).is_err());
}

#[test]
fn a_charge_that_is_made_anew_is_found_by_the_same_slip() {
    let (_dir, register) = register();
    post(&register, 1);
    register.cancel(id(1), morning()).unwrap();
    register.cancel(id(1), morning()).unwrap();
    assert_eq!(register.scan(&slip(1), morning()), Scan::Waiting);
    assert_eq!(register.scan(&signed(1).to_string(), morning()), Scan::Refused(Reason::Cancelled));
    let mut anew = charge(2);
    anew.reference = Reference::from_bits(1);
    register.post(&id(2).to_string(), &anew, morning()).unwrap();
    assert_eq!(bill(register.scan(&slip(1), morning())).total, 600);
    register.take_back(id(2), morning()).unwrap();
    assert_eq!(register.scan(&slip(1), morning()), Scan::Waiting);
    assert_eq!(register.settlement(business_day(morning())).unwrap().cancelled, 2);
}

#[test]
fn a_register_without_a_kit_believes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let register = Register::open(dir.path(), "R01").unwrap();
    assert_eq!(register.scan(&signed(1).to_string(), morning()), Scan::Refused(Reason::NoKit));
    assert!(matches!(register.post(&id(1).to_string(), &charge(1), morning()), Err(Declined::NoKit)));
    assert!(register.take_kit(&kit().text().unwrap()).unwrap());
    assert!(!register.take_kit(&kit().text().unwrap()).unwrap());
    assert!(register.take_kit(&kit().text().unwrap().replace("402311", "131016")).is_err());
    assert!(register.take_kit("format = 1").is_err());
    assert_eq!(*register.kit().unwrap(), kit());
    assert!(Register::open(&dir.path().join("x"), "../R").is_err());
}

#[test]
fn a_slip_of_a_key_that_has_ended_is_still_the_slip_of_its_day() {
    let (_dir, register) = register();
    // Key 0 ended yesterday.
    let yesterday = later(-86_400);
    let of_yesterday = |n: u32| {
        let mut payload = signed(n).payload().clone();
        payload.expires_at = end_of_day(yesterday);
        payload.sign(&key('0')).unwrap().to_string()
    };
    bill(register.scan(&of_yesterday(1), yesterday));
    register.leave(id(1));
    bill(register.scan(&of_yesterday(1), morning()));
    let receipt = register.pay(id(1), Tender::Cash, Some(300), morning()).unwrap();
    assert_eq!(register.scan(&of_yesterday(1), later(60)), Scan::AlreadyPaid(receipt));
    assert_eq!(register.scan(&of_yesterday(2), morning()), Scan::Refused(Reason::Payload(Refused::Expired)));
    let of_today = signed(3).payload().clone().sign(&key('0')).unwrap().to_string();
    assert_eq!(register.scan(&of_today, morning()), Scan::Refused(Reason::Payload(Refused::UnknownKey)));
}

#[test]
fn what_was_answered_is_there_after_a_restart() {
    let (dir, register) = register();
    post(&register, 1);
    post(&register, 2);
    bill(register.scan(&slip(1), morning()));
    let receipt = register.pay(id(1), Tender::Cash, Some(500), later(1)).unwrap();
    let events = register.events(0).unwrap();
    assert!(Register::open(dir.path(), "R01").is_err(), "two processes must not hold one ledger");
    drop(register);
    let register = Register::open(dir.path(), "R01").unwrap();
    assert_eq!(register.scan(&slip(1), later(2)), Scan::AlreadyPaid(receipt));
    assert_eq!(register.events(0).unwrap(), events);
    bill(register.scan(&slip(2), later(3)));
    assert_eq!(register.pay(id(2), Tender::Credit, None, later(4)).unwrap().number, "R01-20261122-0002");
}

#[test]
fn events_are_numbered_without_gaps_and_carry_the_payment() {
    let (_dir, register) = register();
    let news = register.news();
    post(&register, 1);
    bill(register.scan(&slip(1), morning()));
    register.pay(id(1), Tender::Credit, None, later(1)).unwrap();
    assert_eq!(*news.borrow(), 3);
    let page = register.events(0).unwrap();
    let states: Vec<_> = page.events.iter().map(|e| (e.seq, e.state)).collect();
    assert_eq!(states, [(1, ChargeState::Created), (2, ChargeState::Presented), (3, ChargeState::Paid)]);
    assert_eq!(page.events[2].tender, Some(Tender::Credit));
    assert_eq!(page.events[2].receipt_no.as_deref(), Some("R01-20261122-0001"));
    assert_eq!((page.events[0].tender, page.events[1].paid_at), (None, None));
    assert_eq!(register.events(2).unwrap().events, page.events[2..]);
    assert_eq!(register.events(3).unwrap().last, 3);
}

#[test]
fn a_receipt_reads_well_in_every_language() {
    let (_dir, register) = register();
    let lines = vec![
        Line { code: FeeCode("101".into()), qty: 4, unit: 300, reason: None },
        Line {
            code: FeeCode("101".into()),
            qty: 1,
            unit: 0,
            reason: Some(crate::handoff::ExemptReason("N104".into())),
        },
    ];
    let mut payload = signed(4).payload().clone();
    payload.lines = lines;
    bill(register.scan(&payload.sign(&key('1')).unwrap().to_string(), morning()));
    let receipt = register.pay(id(4), Tender::Cash, Some(2_000), morning()).unwrap();
    let text = |receipt: &Receipt, locale| {
        let rows = receipt.slip(&Words::load(locale).unwrap());
        let text = rows.iter().map(|row| match row {
            SlipRow::Title(t) | SlipRow::Centre(t) => t.clone(),
            SlipRow::Pair(l, r) | SlipRow::Sum(l, r) => format!("{l}|{r}"),
            SlipRow::Rule => "--".into(),
        });
        text.collect::<Vec<_>>().join("\n")
    };
    let ja = text(&receipt, Locale::Ja);
    for part in
        ["領収書", "那珂川市", "模擬レジ", "A-4", "住民票の写し × 4|1,200円", "国民年金法第104条", "合計|1,200円"]
    {
        assert!(ja.contains(part), "{part} is not in\n{ja}");
    }
    assert!(ja.contains("おつり|800円") && ja.contains("2026-11-22 10:00"), "{ja}");
    let en = text(&receipt, Locale::En);
    assert!(en.contains("Receipt") && en.contains("Change|¥800") && !en.contains('['), "{en}");
    let cashless = Receipt { tender: Tender::Code, ..receipt };
    assert!(text(&cashless, Locale::Ja).starts_with("利用明細"));
}

#[test]
fn every_reason_has_words() {
    let code = FeeCode("101".into());
    let payload = [
        Refused::Malformed,
        Refused::NotOurs,
        Refused::UnknownKey,
        Refused::BadSignature,
        Refused::Expired,
        Refused::SumWrong,
        Refused::UnknownCode(code.clone()),
        Refused::PriceDiffers(code.clone()),
        Refused::ReasonNotListed(code),
        Refused::Mixed,
    ];
    let mut reasons: Vec<_> = payload.into_iter().map(Reason::Payload).collect();
    let counter = || Some(crate::handoff::Localised::from([("ja".to_owned(), "会計課".to_owned())]));
    reasons.extend([None, counter()].into_iter().flat_map(|at| [Reason::PaymentSlip(at.clone()), Reason::TaxSlip(at)]));
    reasons.extend([Reason::Cancelled, Reason::Differs, Reason::PaymentApp, Reason::UnknownItem, Reason::Other]);
    reasons.extend([Reason::NoKit, Reason::OutOfOrder]);
    let pay = [
        PayError::NotPresented,
        PayError::TooLittle { missing: 1 },
        PayError::NoWay,
        PayError::CashOnly,
        PayError::NotGivenBack(Tender::Code),
        PayError::DayOver,
        PayError::NoKit,
    ];
    let close = [super::CloseError::Closed, super::CloseError::Early, super::CloseError::NoAmount];
    for locale in Locale::EVERYWHERE {
        let words = Words::load(locale).unwrap();
        let all = reasons.iter().map(Reason::message).chain(pay.iter().map(PayError::message));
        for message in all.chain(close.iter().map(super::CloseError::message)) {
            assert!(words.has(message), "{locale:?}: {message}");
        }
        for tender in [Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code, Tender::Unknown] {
            assert!(words.has(super::tender_message(tender)), "{locale:?}: {tender:?}");
        }
    }
}

/// Something that hub, visitor or time does to one of three charges.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Post(u32),
    PostOther(u32),
    Slip(u32),
    Code(u32),
    Pay(u32, Tender),
    Leave(u32),
    Cancel(u32),
    TakeBack(u32),
    Hours(i64),
    Reopen,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let n = 1u32..=3;
    let tender = prop::sample::select(vec![Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code]);
    prop_oneof![
        4 => n.clone().prop_map(Deed::Post),
        1 => n.clone().prop_map(Deed::PostOther),
        4 => n.clone().prop_map(Deed::Slip),
        3 => n.clone().prop_map(Deed::Code),
        5 => (n.clone(), tender).prop_map(|(n, tender)| Deed::Pay(n, tender)),
        1 => n.clone().prop_map(Deed::Leave),
        1 => n.clone().prop_map(Deed::Cancel),
        1 => n.prop_map(Deed::TakeBack),
        1 => (1i64..9).prop_map(Deed::Hours),
        1 => Just(Deed::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_happens_nobody_pays_twice(deeds in prop::collection::vec(any_deed(), 1..40)) {
        let (dir, mut register) = register();
        let mut now = morning();
        let mut receipts: BTreeMap<ChargeId, Receipt> = BTreeMap::new();
        let mut on_screen = None;
        for deed in deeds {
            now += SignedDuration::from_secs(1);
            match deed {
                Deed::Post(n) => { let _ = register.post(&id(n).to_string(), &charge(n), now); }
                Deed::PostOther(n) => {
                    let mut other = charge(n);
                    other.items[0].name = "別のもの".into();
                    let known = register.status(id(n), now).is_ok();
                    if let Err(declined) = register.post(&id(n).to_string(), &other, now) {
                        prop_assert!(known || matches!(declined, Declined::Refused(Refused::Expired)));
                    }
                }
                Deed::Slip(n) | Deed::Code(n) => {
                    let code = if matches!(deed, Deed::Slip(_)) { slip(n) } else { signed(n).to_string() };
                    on_screen = None;
                    match register.scan(&code, now) {
                        Scan::Charge(bill) => {
                            prop_assert_eq!(bill.id, id(n));
                            prop_assert!(!receipts.contains_key(&bill.id), "a paid charge asked for money");
                            on_screen = Some(bill.id);
                        }
                        Scan::AlreadyPaid(receipt) => prop_assert_eq!(receipts.get(&id(n)), Some(&receipt)),
                        Scan::Waiting => prop_assert!(matches!(deed, Deed::Slip(_))),
                        Scan::Refused(reason) => prop_assert!(!matches!(reason, Reason::OutOfOrder)),
                    }
                }
                Deed::Pay(n, tender) => {
                    let given = (tender == Tender::Cash).then_some(10_000);
                    match register.pay(id(n), tender, given, now) {
                        Ok(receipt) => {
                            if let Some(first) = receipts.get(&id(n)) {
                                prop_assert_eq!(first, &receipt);
                            } else {
                                prop_assert_eq!(on_screen, Some(id(n)), "paid without being on the screen");
                                receipts.insert(id(n), receipt);
                            }
                            on_screen = None;
                        }
                        Err(PayError::AlreadyPaid(first)) => {
                            prop_assert_eq!(receipts.get(&id(n)), Some(&*first));
                            on_screen = None;
                        }
                        Err(PayError::NotPresented) => prop_assert_ne!(on_screen, Some(id(n))),
                        Err(other) => prop_assert!(false, "{}", other),
                    }
                }
                Deed::Leave(n) => {
                    register.leave(id(n));
                    on_screen = on_screen.filter(|shown| *shown != id(n));
                }
                Deed::Cancel(n) => {
                    let before = register.status(id(n), now).map(|status| status.state);
                    let done = register.cancel(id(n), now).is_ok();
                    let may = matches!(before, Ok(ChargeState::Created | ChargeState::Cancelled));
                    prop_assert_eq!(done, may);
                }
                Deed::TakeBack(n) => {
                    let _ = register.take_back(id(n), now);
                    on_screen = on_screen.filter(|shown| *shown != id(n));
                }
                Deed::Hours(h) => {
                    now += SignedDuration::from_hours(h);
                    register.expire(now).unwrap();
                }
                Deed::Reopen => {
                    drop(register);
                    register = Register::open(dir.path(), "R01").unwrap();
                    on_screen = None;
                }
            }
        }

        // The figures of all days are the receipts, by tender and by fee, and receipt numbers never repeat.
        let (mut amount, mut paid) = (0, 0);
        let mut day = business_day(morning());
        while day <= business_day(now) {
            let figures = register.settlement(day).unwrap();
            prop_assert_eq!(figures.amount, figures.tenders.iter().map(|t| t.amount).sum::<i64>());
            prop_assert_eq!(figures.amount, figures.rows.iter().map(|r| r.amount).sum::<i64>());
            amount += figures.amount;
            paid += usize::try_from(figures.paid).unwrap();
            day = day.tomorrow().unwrap();
        }
        prop_assert_eq!(amount, receipts.values().map(|r| r.bill.total).sum::<i64>());
        prop_assert_eq!(paid, receipts.len());
        let numbers: BTreeSet<_> = receipts.values().map(|r| r.number.clone()).collect();
        prop_assert_eq!(numbers.len(), receipts.len());

        // The feed has no gaps, tells each charge's life in legal steps, and ends where the ledger stands.
        let mut told: BTreeMap<ChargeId, ChargeState> = BTreeMap::new();
        for (i, event) in register.events(0).unwrap().events.iter().enumerate() {
            prop_assert_eq!(event.seq, u64::try_from(i).unwrap() + 1);
            match told.insert(event.id, event.state) {
                None => prop_assert_eq!(event.state, ChargeState::Created),
                Some(before) => prop_assert!(before.may_become(event.state)),
            }
        }
        for (id, state) in told {
            let is_receipted = receipts.contains_key(&id);
            prop_assert_eq!(state == ChargeState::Paid, is_receipted);
        }
    }
}
