//! What the desk prints for registers that the hub does not reach.

use std::sync::Arc;

use jiff::Timestamp;
use kakanai::application::money::NoteRequest;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::application::{AnswerKey, Draft, State};
use kakanai::catalogue::FieldName;
use kakanai::catalogue::barcode::Jan13;
use kakanai::person::{Sourced, StaffId, Value};
use kakanai::register::Scan;

use super::money::register;
use super::{Stage, confirm_all, draft, with_register};

/// The layouts that a city may choose from, and what a slip of 住民票 and 印鑑登録証明書, 2 and 1 copies at 300 yen, then holds.
pub const LAYOUTS: [(&str, &str, &[&str]); 3] = [
    ("29CCCCC00000", "line", &["2900101000009", "2900201000008"]),
    ("200CCCVPPPPP", "copy", &["2001018003005", "2001018003005", "2002018003002"]),
    ("200101VPPPPP", "line", &["2001012009003"]),
];

/// Two copies of the first certificate, so that quantities are seen.
fn copies(mut draft: Draft, n: u32) -> Draft {
    let first = &mut draft.applications[0];
    let key = AnswerKey::own(first.procedure.clone(), FieldName("copies".into()));
    first.answers.0.insert(key, Sourced::typed(Value::Number(n)));
    draft
}

/// The slip of a visit as the desk prints it, in dots.
pub async fn slip(barcode: &str, each: &str) -> image::GrayImage {
    let register = format!("tier = \"paper\"\nbarcode = \"{barcode}\"\nbarcode_each = \"{each}\"\n");
    let stage = Stage::of(with_register(&register), Arc::new(Timestamp::now)).await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let clerk = stage.client(Role::Clerk);
    let visit = stage.visited(&outbox, copies(draft("K01", "見本"), 2)).await.visit;
    let charge = confirm_all(&clerk, visit).await.charges[0].clone();
    assert_eq!(charge.state, ChargeState::Created);
    let png = clerk.charge_slip(charge.id).await.unwrap();
    image::load_from_memory(&png).unwrap().to_luma8()
}

/// A JAN-13 that was found.
pub struct Found {
    pub text: String,
    /// Its first row.
    pub top: u32,
    /// Whether all of its bars are whole multiples of a module.
    pub whole: bool,
}

/// Every JAN-13 in a picture of dots, from the top.
pub fn read(slip: &image::GrayImage, module: u32) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for y in 0..slip.height() {
        let dark: Vec<bool> = (0..slip.width()).map(|x| slip.get_pixel(x, y).0[0] < 128).collect();
        let Some(first) = dark.iter().position(|d| *d) else { continue };
        let modules = usize::try_from(module).unwrap();
        let symbol: Vec<bool> = dark[first..].chunks(modules).take(95).map(|dots| dots[0]).collect();
        let whole = dark[first..].chunks(modules).take(95).all(|dots| dots.iter().all(|d| *d == dots[0]));
        // Rows of one symbol follow each other; the next one may hold the same digits.
        let follows = |last: &Found, text: &str| last.text == text && y < last.top + 130;
        if let Some(text) = decode(&symbol) {
            match found.last_mut().filter(|last| follows(last, &text)) {
                Some(last) => last.whole &= whole,
                None => found.push(Found { text, top: y, whole }),
            }
        }
    }
    found
}

/// A reader of its own, with the tables of JIS X 0507 as the standard prints them.
fn decode(symbol: &[bool]) -> Option<String> {
    const A: [&str; 10] =
        ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"];
    const FIRST: [&str; 10] =
        ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"];
    let text: String = symbol.iter().map(|dark| if *dark { '1' } else { '0' }).collect();
    if text.len() != 95 || &text[..3] != "101" || &text[45..50] != "01010" || &text[92..] != "101" {
        return None;
    }
    let turned = |bits: &str| bits.chars().map(|c| if c == '0' { '1' } else { '0' }).collect::<String>();
    let backwards = |bits: &str| turned(bits).chars().rev().collect::<String>();
    let (mut sets, mut digits) = (String::new(), String::new());
    for n in 0..6 {
        let bits = &text[3 + 7 * n..10 + 7 * n];
        let a = A.iter().position(|digit| *digit == bits);
        let b = A.iter().position(|digit| backwards(digit) == bits);
        sets.push(if a.is_some() { 'A' } else { 'B' });
        digits.push_str(&a.or(b)?.to_string());
    }
    for n in 0..6 {
        let bits = &text[50 + 7 * n..57 + 7 * n];
        digits.push_str(&A.iter().position(|digit| turned(digit) == bits)?.to_string());
    }
    let first = FIRST.iter().position(|pattern| *pattern == sets)?;
    Some(format!("{first}{digits}"))
}

#[tokio::test]
async fn a_slip_holds_barcodes_that_are_drawn_in_whole_dots() {
    for (barcode, each, codes) in LAYOUTS {
        let slip = slip(barcode, each).await;
        assert_eq!(slip.width(), 576);
        let found = read(&slip, 3);
        let texts: Vec<&str> = found.iter().map(|code| code.text.as_str()).collect();
        assert_eq!(texts, codes, "{barcode}");
        assert!(found.iter().all(|code| code.whole), "{barcode}: bars of another width");
        assert!(texts.iter().all(|text| Jan13::parse(text).is_some()));
        if let Ok(folder) = std::env::var("KAKANAI_PICTURES") {
            slip.save(format!("{folder}/pay-slip-{barcode}.png")).unwrap();
        }
    }
}

#[tokio::test]
async fn without_a_line_to_the_register_staff_note_what_was_paid() {
    for (tier, holds_code) in [("paper", false), ("code", true)] {
        let text = format!("tier = \"{tier}\"\nbarcode = \"29CCCCC00000\"\n");
        let stage = Stage::of(with_register(&text), Arc::new(Timestamp::now)).await;
        let station = register(&stage, "R01").await;
        let (outbox, _line) = stage.kiosk("K01").await;
        let clerk = stage.client(Role::Clerk);
        let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
        let charge = confirm_all(&clerk, visit).await.charges[0].clone();
        let slip = clerk.charge_slip(charge.id).await.unwrap();
        let slip = image::load_from_memory(&slip).unwrap().to_luma8();
        assert_eq!(read(&slip, 3).is_empty(), holds_code, "{tier}");
        if let Ok(folder) = std::env::var("KAKANAI_PICTURES") {
            slip.save(format!("{folder}/pay-slip-{tier}.png")).unwrap();
        }
        // What is on the slip is paid at a register that the hub tells nothing.
        let at_register = station.register();
        let now = Timestamp::now();
        let scanned = if holds_code {
            at_register.scan(&charge.nkp1, now)
        } else {
            // One line after the other: the last scan has them all.
            read(&slip, 3).iter().fold(None, |_, code| Some(at_register.scan(&code.text, now))).unwrap()
        };
        let Scan::Charge(bill) = scanned else { panic!("{tier}: {scanned:?}") };
        assert_eq!(bill.total, charge.total);
        let receipt = at_register.pay(bill.id, Tender::Cash, Some(1_000), now).unwrap();
        let note = NoteRequest { tender: Tender::Cash, receipt: receipt.number.clone(), staff: StaffId("s01".into()) };
        let nobody = NoteRequest { staff: StaffId("s99".into()), ..note.clone() };
        assert_eq!(clerk.note_paid(charge.id, &nobody).await.err().unwrap().code(), Some("staff"));
        let paid = clerk.note_paid(charge.id, &note).await.unwrap();
        assert!(paid.applications.iter().all(|a| a.state == State::Issued));
        assert_eq!(paid.charges[0].receipt.as_deref(), Some(&*receipt.number));
        assert_eq!(clerk.note_paid(charge.id, &note).await.err().unwrap().code(), Some("not-payable"));
        assert!(!paid.charges[0].delivered, "{tier}: the hub posts nothing");
        assert!(at_register.status(charge.id, now).is_ok() == holds_code, "{tier}");
    }
}
