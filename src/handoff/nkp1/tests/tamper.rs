//! Ten thousand payloads, each changed by one character at every place: nothing of that is believed.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{any_line, key, kit, now, payload};
use crate::application::{ChargeId, KioskId, Ticket};
use crate::handoff::nkp1::verify;
use crate::handoff::{ExemptReason, FeeCode, Line, Refused, Signed};

/// Payloads of each thread; there are two.
const PAYLOADS: usize = 5_000;
/// What a scanner can send, and something that it cannot.
const CHARACTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/ a";

/// A payload that the kit's register believes: the master's prices and reasons, any number, any kiosk, any charge.
fn believed() -> impl Strategy<Value = Signed> {
    let line = (prop::sample::select(vec![("101", 300, true), ("301", 450, false)]), 1u32..=99, any::<bool>());
    let lines = prop::collection::vec(line, 1..=6);
    (lines, 1u32..=9_999, prop::char::range('A', 'Z'), "[A-Z0-9]{1,8}", any::<u128>()).prop_filter_map(
        "a payload costs something",
        |(lines, serial, band, kiosk, bits)| {
            let lines = lines.into_iter().map(|((code, unit, waivable), qty, waived)| {
                let reason = (waived && waivable).then(|| ExemptReason("N104".into()));
                let unit = if reason.is_some() { 0 } else { unit };
                Line { code: FeeCode(code.into()), qty, unit, reason }
            });
            let mut payload = payload(lines.collect());
            payload.ticket = Ticket { band, serial };
            payload.kiosk = KioskId(kiosk);
            payload.charge = ChargeId::from_bits(bits);
            payload.sign(&key('1')).ok()
        },
    )
}

/// Changes one character at each place; the other one differs from payload to payload.
fn tamper(runner: &mut TestRunner) -> (usize, usize) {
    let kit = kit();
    let (mut tried, mut written) = (0, 0);
    for n in 0..PAYLOADS {
        let text = believed().new_tree(runner).unwrap().current().to_string();
        assert!(verify(&text, &kit, now()).is_ok(), "{text}");
        for at in 0..text.len() {
            let own = text.as_bytes()[at];
            let others = CHARACTERS.iter().cycle().skip(at * 7 + n).take(2);
            let mut changed = text.clone().into_bytes();
            changed[at] = *others.copied().collect::<Vec<_>>().iter().find(|other| **other != own).unwrap();
            let changed = String::from_utf8(changed).unwrap();
            let refused = verify(&changed, &kit, now()).expect_err(&changed);
            tried += 1;
            written += usize::from(refused != Refused::Malformed);
        }
    }
    (tried, written)
}

#[test]
fn no_change_of_one_character_is_believed_in_ten_thousand_payloads() {
    std::thread::scope(|scope| {
        let threads = [0; 2].map(|_| scope.spawn(|| tamper(&mut TestRunner::default())));
        for (tried, written) in threads.map(|thread| thread.join().unwrap()) {
            assert!(tried > 180 * PAYLOADS, "{tried} changes");
            // Many changes are still written as the format says: only the signature, or the city, refuses them.
            assert!(written * 3 > tried, "{written} of {tried}");
        }
    });
}

#[test]
fn another_price_is_refused_however_well_it_is_signed() {
    let mut runner = TestRunner::deterministic();
    let kit = kit();
    let mut refused = 0;
    for _ in 0..2_000 {
        let line = any_line().new_tree(&mut runner).unwrap().current();
        let is_known = [("101", 300), ("301", 450)].contains(&(line.code.0.as_str(), line.unit));
        let Ok(signed) = payload(vec![line.clone()]).sign(&key('1')) else { continue };
        assert_eq!(verify(&signed.to_string(), &kit, now()).is_ok(), is_known, "{line:?}");
        refused += usize::from(!is_known);
    }
    assert!(refused > 500, "{refused}");
}
