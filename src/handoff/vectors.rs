//! The test vectors of `docs/register-interface.md`, made anew by every test run so that the document stays true.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write as _;

use jiff::Timestamp;

use super::{Charge, CityCode, ExemptReason, FeeCode, Line, Nkr1, Payload, PaymentKey, base32, nkp1, sample};
use crate::application::{ChargeId, KioskId, Reference, Ticket};

const DOCUMENT: &str = include_str!("../../docs/register-interface.md");
const BEGIN: &str = "<!-- vectors: made by the tests of src/handoff/vectors.rs -->\n";
const END: &str = "<!-- end of vectors -->\n";

fn line(code: &str, qty: u32, unit: u32, reason: Option<&str>) -> Line {
    Line { code: FeeCode(code.into()), qty, unit, reason: reason.map(|r| ExemptReason(r.into())) }
}

fn payload(lines: Vec<Line>) -> Payload {
    Payload {
        city: CityCode::parse("402311").unwrap(),
        kiosk: KioskId("K03".into()),
        charge: ChargeId::parse("01KAR5T9C4WZ8Q2M7X3VBNJ6YH").unwrap(),
        expires_at: "2026-11-22T23:59:00+09:00".parse().unwrap(),
        ticket: Ticket { band: 'A', serial: 128 },
        total: crate::catalogue::fee::total(&lines),
        lines,
    }
}

/// Signs a text as it stands, right or wrong.
fn stamped(body: &str, key: &PaymentKey) -> String {
    format!("{body}.E{}.{}", key.id(), base32::encode(&key.sign(body.as_bytes())))
}

fn vectors() -> String {
    let (kit, ours, stranger) = (sample::kit().unwrap(), sample::key().unwrap(), sample::stranger().unwrap());
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let noon = at("2026-11-22T12:00:00+09:00");
    let lines = vec![line("101", 2, 300, None), line("101", 1, 0, Some("N104")), line("301", 1, 450, None)];
    let signed = payload(lines).sign(&ours).unwrap();
    let good = signed.to_string();
    let mut single = payload(vec![line("301", 1, 450, None)]);
    single.charge = ChargeId::parse("01KAR5TA00F3N6D9S1P8K2E4WB").unwrap();
    let single = single.sign(&ours).unwrap().to_string();
    let (body, _) = good.split_once(".E1.").unwrap();

    let mut out = String::new();
    let mut fence = |title: &str, lang: &str, text: &str| {
        writeln!(out, "{title}\n\n```{lang}\n{}\n```\n", text.trim_end()).unwrap();
    };
    fence(
        "Private key (seed, hex; for tests only) and public key:",
        "text",
        &format!("{}\n{}", (0..32u8).map(|b| format!("{b:02x}")).collect::<String>(), ours.public().hex()),
    );
    fence("Kit:", "toml", &kit.text().unwrap());
    for accepted in [&good, &single] {
        assert!(nkp1::verify(accepted, &kit, noon).is_ok());
        fence("Accepted at 2026-11-22T12:00:00+09:00:", "text", accepted);
    }
    let reference = Reference::parse("5XQ2V8N0J3Z6T1C9B7M4K8R0WG").unwrap();
    let charge = Charge::new(&signed, reference, |code| {
        kit.fee(code, signed.payload().day()).map(|fee| fee.name["ja"].clone()).unwrap()
    });
    assert_eq!(charge.signed().unwrap(), signed);
    fence(
        "The first of these as the body of `POST /v1/charges`:",
        "json",
        &serde_json::to_string_pretty(&charge).unwrap(),
    );
    let nkr1 = Nkr1 { city: signed.payload().city.clone(), reference };
    fence("The slip that looks it up:", "text", &nkr1.to_string());

    writeln!(out, "Refused, each with its code (at noon of that day where nothing else is said):\n").unwrap();
    let refused = [
        ("a dearer fee became a cheaper one", good.replace("1050", "900").replace("301-1-450", "301-1-300"), noon),
        ("signed by a stranger with the same key id", stamped(body, &stranger), noon),
        ("a key that the kit does not have", good.replace(".E1.", ".E2."), noon),
        ("another city", stamped(&body.replace("402311", "131016"), &ours), noon),
        ("ten minutes past its last moment and more", good.clone(), at("2026-11-23T00:10:00+09:00")),
        ("well signed, but the lines make 1050", stamped(&body.replace(".1050.", ".1000."), &ours), noon),
        (
            "well signed, but not the fee master's price",
            stamped(&body.replace("1050", "1060").replace("450", "460"), &ours),
            noon,
        ),
        ("well signed, but an unknown fee", stamped(&body.replace("301-", "302-"), &ours), noon),
        ("well signed, but a reason that the kit does not list", stamped(&body.replace("N104", "N999"), &ours), noon),
        ("well signed, but free without a reason", stamped(&body.replace("-N104", ""), &ours), noon),
        ("well signed, but a leading zero", stamped(&body.replace(".1050.", ".01050."), &ours), noon),
        (
            "well signed, but a fee that is paid in cash only beside one that is not",
            stamped(&body.replace("301-1-450", "501-1-800").replace(".1050.", ".1400."), &ours),
            noon,
        ),
        ("lower case", good.to_lowercase(), noon),
    ];
    for (why, text, now) in refused {
        let fault = nkp1::verify(&text, &kit, now).expect_err(why);
        writeln!(out, "`{}` — {why}:\n\n```text\n{text}\n```\n", fault.code()).unwrap();
    }
    out
}

#[test]
fn the_document_holds_these_vectors() {
    let begin = DOCUMENT.find(BEGIN).expect("the document marks where its vectors begin") + BEGIN.len();
    let end = DOCUMENT.find(END).expect("the document marks where its vectors end");
    let (made, written) = (vectors(), &DOCUMENT[begin..end]);
    assert_eq!(written.trim(), made.trim(), "the document's vectors should be:\n{made}");
}
