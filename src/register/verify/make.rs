//! Charges for the checks: good ones, and each kind that must be refused.

use jiff::{SignedDuration, Timestamp};

use super::Verifier;
use crate::application::{ChargeId, KioskId, Reference, Ticket};
use crate::handoff::nkp1::{SKEW, end_of_day};
use crate::handoff::{Charge, CityCode, ExemptReason, FeeCode, Line, Payload, PaymentKey, Signed};

pub(super) fn line(code: &str, qty: u32, unit: u32, reason: Option<&str>) -> Line {
    Line { code: FeeCode(code.into()), qty, unit, reason: reason.map(|reason| ExemptReason(reason.into())) }
}

/// Two copies, a free one, one of another fee: 1,050 yen.
pub(super) fn usual() -> Vec<Line> {
    vec![line("101", 2, 300, None), line("101", 1, 0, Some("N104")), line("301", 1, 450, None)]
}

/// A body with what is changed in it after it was signed.
pub(super) struct Bad {
    /// The refusal.
    pub code: &'static str,
    /// What is wrong with it.
    pub why: &'static str,
    /// The body.
    pub charge: Charge,
}

impl Verifier {
    pub(super) fn payload(&mut self, lines: Vec<Line>) -> Option<Payload> {
        Some(Payload {
            city: CityCode::parse("402311")?,
            kiosk: KioskId("K03".into()),
            charge: self.id(),
            expires_at: end_of_day(self.now()),
            ticket: Ticket { band: 'A', serial: 128 },
            total: crate::catalogue::fee::total(&lines),
            lines,
        })
    }

    pub(super) fn good(&mut self) -> Option<Signed> {
        let payload = self.payload(usual())?;
        payload.sign(&self.key).ok()
    }

    pub(super) fn body(signed: &Signed) -> Charge {
        let reference = Reference::from_bits(signed.payload().charge.bits().rotate_left(64));
        Charge::new(signed, reference, |code| format!("fee {}", code.0))
    }

    fn signed_by(&mut self, key: fn(&Self) -> &PaymentKey, change: impl FnOnce(&mut Payload)) -> Option<Charge> {
        let mut payload = self.payload(usual())?;
        change(&mut payload);
        Some(Self::body(&payload.sign(key(self)).ok()?))
    }

    /// Every refusal of the page's table that a body can bring about.
    pub(super) fn bad(&mut self) -> Option<Vec<Bad>> {
        let ours: fn(&Self) -> &PaymentKey = |verifier| &verifier.key;
        let long_ago = self.now() - SKEW - SignedDuration::from_mins(2);
        let mut all = Vec::new();
        let mut add = |code, why, charge| all.push(Bad { code, why, charge });
        let other_city = CityCode::parse("131016")?;
        add("not-ours", "another city", self.signed_by(ours, |p| p.city = other_city)?);
        add("bad-signature", "signed by a stranger", self.signed_by(|verifier| &verifier.stranger, |_| {})?);
        let mut cheaper = self.signed_by(ours, |_| {})?;
        cheaper.total -= 300;
        cheaper.items.first_mut()?.qty = 1;
        add("bad-signature", "one copy less than was signed", cheaper);
        let mut other_key = self.signed_by(ours, |_| {})?;
        other_key.sig.kid = crate::handoff::KeyId::new('9')?;
        add("unknown-key", "a key that the kit does not have", other_key);
        let lines = vec![line("302", 1, 450, None)];
        add("unknown-code", "a fee that the kit does not have", self.signed_by(ours, |p| with(p, lines))?);
        let lines = vec![line("301", 1, 460, None)];
        add("price-differs", "another price", self.signed_by(ours, |p| with(p, lines))?);
        let lines = vec![line("301", 1, 450, None), line("101", 1, 0, Some("N999"))];
        add("reason-not-listed", "a reason that the kit does not list", self.signed_by(ours, |p| with(p, lines))?);
        let lines = vec![line("501", 1, 800, None), line("101", 1, 300, None)];
        add("mixed", "cash only beside another", self.signed_by(ours, |p| with(p, lines))?);
        let lines = vec![line("601", 1, 1_000, None), line("101", 1, 300, None)];
        add("mixed", "a fee that stands alone beside another", self.signed_by(ours, |p| with(p, lines))?);
        let minute = whole_minute(long_ago);
        add("expired", "more than ten minutes past its last moment", self.signed_by(ours, |p| p.expires_at = minute)?);
        Some(all)
    }
}

fn with(payload: &mut Payload, lines: Vec<Line>) {
    payload.total = crate::catalogue::fee::total(&lines);
    payload.lines = lines;
}

fn whole_minute(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second() - at.as_second().rem_euclid(60)).unwrap_or(at)
}

/// The same body with another number of copies, signed by nobody.
pub(super) fn other_content(charge: &Charge) -> Charge {
    let mut other = charge.clone();
    other.reference = Reference::from_bits(charge.reference.bits() ^ 1);
    other
}

pub(super) fn json(charge: &Charge) -> Result<Vec<u8>, String> {
    serde_json::to_vec(charge).map_err(|error| error.to_string())
}

pub(super) fn path(id: ChargeId) -> String {
    format!("/v1/charges/{id}")
}
