#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod tamper;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{MAX_LEN, Payload, Signed, end_of_day, verify};
use crate::application::{ChargeId, KioskId, Ticket};
use crate::handoff::{CityCode, ExemptReason, FeeCode, KeyId, Kit, Line, PaymentKey, Refused};

const KIT: &str = r#"
format = "kakanai-register-kit/1"
[city]
code = "402311"
name = { ja = "那珂川市", en = "Nakagawa City" }
[[key]]
id = "1"
alg = "Ed25519"
public = "@1"
[[key]]
id = "0"
alg = "Ed25519"
public = "@0"
not_after = "2026-11-21"
[[fee]]
code = "101"
name = { ja = "住民票の写し", en = "Copy of residence record" }
unit = 300
valid_from = "2024-04-01"
verified = false
exempt = [{ reason = "N104", words = { ja = "国民年金法第104条" } }]
[[fee]]
code = "301"
name = { ja = "戸籍全部事項証明書" }
unit = 450
valid_from = "2024-04-01"
verified = true
[[fee]]
code = "301"
name = { ja = "戸籍全部事項証明書" }
unit = 500
valid_from = "2026-11-23"
verified = true
"#;

pub fn key(id: char) -> PaymentKey {
    let mut seed = [u8::try_from(u32::from(id)).unwrap(); 32];
    PaymentKey::from_seed(KeyId::new(id).unwrap(), &mut seed)
}

pub fn kit() -> Kit {
    Kit::parse(&KIT.replace("@1", &key('1').public().hex()).replace("@0", &key('0').public().hex())).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T10:00:00+09:00".parse().unwrap()
}

fn line(code: &str, qty: u32, unit: u32, reason: Option<&str>) -> Line {
    Line { code: FeeCode(code.into()), qty, unit, reason: reason.map(|r| ExemptReason(r.into())) }
}

fn payload(lines: Vec<Line>) -> Payload {
    Payload {
        city: CityCode::parse("402311").unwrap(),
        kiosk: KioskId("K03".into()),
        charge: ChargeId::at(1_795_000_000_000, 42),
        expires_at: end_of_day(now()),
        ticket: Ticket { band: 'A', serial: 128 },
        total: crate::catalogue::fee::total(&lines),
        lines,
    }
}

pub fn signed() -> Signed {
    payload(vec![line("101", 2, 300, None), line("101", 1, 0, Some("N104")), line("301", 1, 450, None)])
        .sign(&key('1'))
        .unwrap()
}

/// A text that a careless signer could have made: well signed, whatever it says.
fn carelessly(body: &str, id: char) -> String {
    format!("{body}.E{id}.{}", crate::handoff::base32::encode(&key(id).sign(body.as_bytes())))
}

#[test]
fn a_good_payload_is_believed() {
    let text = signed().to_string();
    assert!(text.starts_with("NKP1.402311.K03."));
    assert!(text.contains(".2611222359.A-128.1050.101-2-300/101-1-0-N104/301-1-450.E1."), "{text}");
    assert_eq!(verify(&text, &kit(), now()).unwrap(), signed());
    // Ten minutes are the clocks'.
    let last = signed().payload().expires_at + SignedDuration::from_mins(10);
    assert!(verify(&text, &kit(), last).is_ok());
    assert_eq!(verify(&text, &kit(), last + SignedDuration::from_nanos(1)), Err(Refused::Expired));
}

#[test]
fn each_fault_has_its_name() {
    let id = "06HS3XJJ007000000000000012";
    let id = ChargeId::parse(id).unwrap().to_string();
    let body = |city: &str, expiry: &str, total: &str, lines: &str| {
        format!("NKP1.{city}.K03.{id}.{expiry}.A-128.{total}.{lines}")
    };
    let cases = [
        (carelessly(&body("131016", "2611222359", "300", "101-1-300"), '1'), Refused::NotOurs),
        (carelessly(&body("402311", "2611222359", "300", "101-1-300"), '2'), Refused::UnknownKey),
        // This key ended the day before.
        (carelessly(&body("402311", "2611222359", "300", "101-1-300"), '0'), Refused::UnknownKey),
        (carelessly(&body("402311", "2611220949", "300", "101-1-300"), '1'), Refused::Expired),
        (carelessly(&body("402311", "2611222359", "299", "101-1-300"), '1'), Refused::SumWrong),
        (
            carelessly(&body("402311", "2611222359", "30", "101-1-30"), '1'),
            Refused::PriceDiffers(FeeCode("101".into())),
        ),
        // The new price begins tomorrow.
        (
            carelessly(&body("402311", "2611222359", "500", "301-1-500"), '1'),
            Refused::PriceDiffers(FeeCode("301".into())),
        ),
        (
            carelessly(&body("402311", "2611222359", "300", "999-1-300"), '1'),
            Refused::UnknownCode(FeeCode("999".into())),
        ),
        (
            carelessly(&body("402311", "2611222359", "300", "101-1-300/301-1-0-N104"), '1'),
            Refused::ReasonNotListed(FeeCode("301".into())),
        ),
        // Free without a reason, and a reason without being free.
        (carelessly(&body("402311", "2611222359", "300", "101-1-300/301-1-0"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "300", "101-1-300-N104"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "0", "101-1-0-N104"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "0300", "101-1-300"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611322359", "300", "101-1-300"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222360", "300", "101-1-300"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "300", "101-01-300"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "300", "101-1-300/"), '1'), Refused::Malformed),
        (carelessly(&body("402311", "2611222359", "0", ""), '1'), Refused::Malformed),
    ];
    for (text, fault) in cases {
        assert_eq!(verify(&text, &kit(), now()), Err(fault), "{text}");
    }
}

#[test]
fn what_cannot_be_written_cannot_be_signed() {
    let mut wrong = payload(vec![line("101", 1, 300, None)]);
    wrong.total = 299;
    assert_eq!(wrong.sign(&key('1')), Err(Refused::SumWrong));
    for lines in [
        vec![],
        vec![line("101", 0, 300, None)],
        vec![line("101", 1000, 1, None)],
        vec![line("1", 1, 300, None)],
        vec![line("101", 1, 300, Some("N104"))],
        vec![line("101", 1, 0, None), line("101", 1, 300, None)],
        vec![line("101", 1, 0, Some("N104"))],
        vec![line("101", 1, 300, None); 21],
    ] {
        assert_eq!(payload(lines.clone()).sign(&key('1')), Err(Refused::Malformed), "{lines:?}");
    }
    for kiosk in ["", "k1", "K.1", "K12345678"] {
        let mut wrong = payload(vec![line("101", 1, 300, None)]);
        wrong.kiosk.0 = kiosk.into();
        assert_eq!(wrong.sign(&key('1')), Err(Refused::Malformed), "{kiosk}");
    }
}

#[test]
fn every_change_of_one_character_is_refused() {
    let text = signed().to_string();
    let kit = kit();
    let others = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/ a";
    for at in 0..text.len() {
        for other in others.iter().filter(|b| **b != text.as_bytes()[at]) {
            let mut changed = text.clone().into_bytes();
            changed[at] = *other;
            let changed = String::from_utf8(changed).unwrap();
            assert!(verify(&changed, &kit, now()).is_err(), "{changed}");
        }
        let shorter = format!("{}{}", &text[..at], &text[at + 1..]);
        assert!(verify(&shorter, &kit, now()).is_err(), "{shorter}");
        let doubled = format!("{}{}", &text[..=at], &text[at..]);
        assert!(verify(&doubled, &kit, now()).is_err(), "{doubled}");
    }
}

fn any_line() -> impl Strategy<Value = Line> {
    ("[0-9]{2,3}", 1u32..=999, 0u32..=999_999, "[A-Z0-9]{1,8}").prop_map(|(code, qty, unit, reason)| {
        let reason = (unit == 0).then_some(ExemptReason(reason));
        Line { code: FeeCode(code), qty, unit, reason }
    })
}

proptest! {
    #[test]
    fn what_is_signed_is_read_back(
        lines in prop::collection::vec(any_line(), 1..=20),
        serial in 1u32..=u32::MAX,
        band in prop::char::range('A', 'Z'),
        kiosk in "[A-Z0-9]{1,8}",
        minutes in 15_778_800i64..=68_000_000,
        bits in any::<u128>(),
    ) {
        let mut payload = payload(lines);
        payload.ticket = Ticket { band, serial };
        payload.kiosk = KioskId(kiosk);
        payload.expires_at = Timestamp::from_second(minutes * 60).unwrap();
        payload.charge = ChargeId::from_bits(bits);
        match payload.clone().sign(&key('1')) {
            Ok(signed) => {
                let text = signed.to_string();
                prop_assert!(text.len() <= MAX_LEN);
                let read = Signed::parse(&text).unwrap();
                prop_assert_eq!(read.payload(), &payload);
                prop_assert_eq!(read, signed);
            }
            Err(fault) => {
                prop_assert_eq!(fault, Refused::Malformed);
                prop_assert!(payload.total == 0 || payload.total > super::MAX_TOTAL || payload.lines.len() > 10);
            }
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,600}", ours in "NKP1(\\.[A-Z0-9/-]{0,30}){0,12}") {
        prop_assert!(verify(&text, &kit(), now()).is_err());
        prop_assert!(verify(&ours, &kit(), now()).is_err());
    }

    #[test]
    fn altered_numbers_do_not_pass(at in 0usize..60, digits in "[0-9]{1,4}") {
        let text = signed().to_string();
        let altered = format!("{}{digits}{}", &text[..at], &text[at + digits.len()..]);
        prop_assert_eq!(verify(&altered, &kit(), now()).is_ok(), altered == text);
    }
}
