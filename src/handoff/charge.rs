//! The bodies between hub and register over HTTP; the register is the server.
//!
//! | call | answer |
//! |---|---|
//! | `POST /v1/charges`, header `Idempotency-Key: <charge id>`, body [`Charge`] | 201 [`ChargeStatus`]; 200 for the same body again; 409 for another |
//! | `GET /v1/charges/{id}` | [`ChargeStatus`] |
//! | `POST /v1/charges/{id}/cancel` | 200 [`ChargeStatus`]; 409 where it is paid or expired |
//! | `GET /v1/charges/events?after=<seq>&wait=<s>` | [`EventPage`], at once if there is news, else after `wait` seconds |
//! | `GET /v1/settlements/{YYYY-MM-DD}` | [`Settlement`](super::Settlement) |
//! | `GET /v1/settlements/{YYYY-MM-DD}/payments` | [`Payments`](super::settlement::Payments) |
//! | `GET /v1/health` | [`Health`] |
//!
//! Every other status carries a [`Problem`]. All but `health` ask for a bearer token. The signature of a [`Charge`] is
//! that of the `NKP1` payload which its fields make, so one key and one check serve paper and network.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::kit::Algorithm;
use super::{CityCode, ExemptReason, FeeCode, KeyId, Line, Payload, Refused, Signed, base32};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, KioskId, Reference, Ticket};

/// The header that holds the charge's id.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// Largest body of a charge, in bytes.
pub const MAX_BODY: usize = 16 * 1024;
/// Longest wait of the event feed, in seconds.
pub const MAX_WAIT: u64 = 25;
/// Most events of one page.
pub const MAX_EVENTS: u32 = 500;

/// Money is whole yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Currency {
    /// 円
    #[serde(rename = "JPY")]
    Jpy,
}

/// A charge as the hub posts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// The format's version, 1.
    pub v: u8,
    /// Its id, the same as in the header.
    pub id: ChargeId,
    /// The city.
    pub lg: CityCode,
    /// The kiosk of the visit.
    pub kiosk: KioskId,
    /// The visitor's number.
    pub ticket: Ticket,
    /// The reference on the visitor's slip.
    pub reference: Reference,
    /// The last moment at which it can be presented; a whole minute (RFC 3339).
    pub expires_at: Timestamp,
    /// Yen.
    pub total: i64,
    /// Yen, as the standard writes it.
    pub currency: Currency,
    /// What for.
    pub items: Vec<Item>,
    /// Who says so.
    pub sig: ChargeSignature,
}

/// One line of a charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The fee's code.
    pub code: FeeCode,
    /// Its Japanese name, for people who read the traffic. Not signed: a register shows its own fee master's name.
    pub name: String,
    /// How many.
    pub qty: u32,
    /// Yen for one; 0 only with a reason.
    pub unit: u32,
    /// Why it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ExemptReason>,
}

/// The signature of the `NKP1` payload that the charge's fields make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChargeSignature {
    /// How.
    pub alg: Algorithm,
    /// Which key.
    pub kid: KeyId,
    /// 103 characters of base32, the same as the payload's last part.
    pub v: String,
}

impl Charge {
    /// The body for a signed payload. `name` gives the Japanese name of a fee.
    pub fn new(signed: &Signed, reference: Reference, name: impl Fn(&FeeCode) -> String) -> Self {
        let payload = signed.payload();
        let items = payload.lines.iter().map(|line| Item {
            code: line.code.clone(),
            name: name(&line.code),
            qty: line.qty,
            unit: line.unit,
            reason: line.reason.clone(),
        });
        Self {
            v: 1,
            id: payload.charge,
            lg: payload.city.clone(),
            kiosk: payload.kiosk.clone(),
            ticket: payload.ticket,
            reference,
            expires_at: payload.expires_at,
            total: payload.total,
            currency: Currency::Jpy,
            items: items.collect(),
            sig: ChargeSignature { alg: Algorithm::Ed25519, kid: signed.key(), v: signed.signature() },
        }
    }

    /// The signed payload that the fields make; whether to believe it is [`Signed::check`]'s answer.
    ///
    /// # Errors
    /// [`Refused::Malformed`] where the fields are outside the format's bounds.
    pub fn signed(&self) -> Result<Signed, Refused> {
        if self.v != 1 {
            return Err(Refused::Malformed);
        }
        let lines = self.items.iter().map(|item| Line {
            code: item.code.clone(),
            qty: item.qty,
            unit: item.unit,
            reason: item.reason.clone(),
        });
        let payload = Payload {
            city: self.lg.clone(),
            kiosk: self.kiosk.clone(),
            charge: self.id,
            expires_at: self.expires_at,
            ticket: self.ticket,
            total: self.total,
            lines: lines.collect(),
        };
        let signature = base32::decode(&self.sig.v).ok_or(Refused::Malformed)?;
        Signed::new(payload, self.sig.kid, signature)
    }
}

/// Where a charge stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargeStatus {
    /// Which one.
    pub id: ChargeId,
    /// Where it stands.
    pub state: ChargeState,
    /// The last moment at which it can be presented.
    pub expires_at: Timestamp,
    /// Yen.
    pub total: i64,
    /// How it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tender: Option<Tender>,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// The receipt's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt_no: Option<String>,
    /// The register's id.
    pub register: String,
    /// The number of its last event: another number, another state.
    pub etag: u64,
}

/// Something happened to a charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargeEvent {
    /// Gap-free per register, from 1.
    pub seq: u64,
    /// Which charge.
    pub id: ChargeId,
    /// What it became.
    pub state: ChargeState,
    /// When.
    pub at: Timestamp,
    /// How it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tender: Option<Tender>,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// The receipt's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt_no: Option<String>,
    /// The register's id.
    pub register: String,
}

/// Events after a number, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventPage {
    /// At most [`MAX_EVENTS`].
    pub events: Vec<ChargeEvent>,
    /// What to ask `after` next: the last event's number, or the number that was asked.
    pub last: u64,
}

/// Whether the register works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// Its id.
    pub register: String,
    /// Whether it has a kit; without one it refuses every charge.
    pub kit: bool,
    /// Its newest event.
    pub seq: u64,
    /// Its clock, so that the hub sees how far the two are apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Timestamp>,
}

/// A refusal. `code` is stable: a code of [`Refused`], or one of `no-key`, `key-mismatch`, `no-kit`, `unauthorised`,
/// `unknown-charge`, `other-content`, `illegal-state`, `too-large`, `bad-request`, `ledger`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Which.
    pub code: String,
    /// One English sentence for the log; no personal data.
    pub detail: String,
    /// For a conflict: where the charge stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ChargeState>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::Charge;
    use crate::application::Reference;
    use crate::handoff::Refused;
    use crate::handoff::nkp1::tests::{kit, signed};

    #[test]
    fn the_body_carries_the_payloads_own_signature() {
        let signed = signed();
        let charge = Charge::new(&signed, Reference::from_bits(5), |_| "住民票の写し".to_owned());
        let json = serde_json::to_string(&charge).unwrap();
        let back: Charge = serde_json::from_str(&json).unwrap();
        assert_eq!(back, charge);
        assert_eq!(back.signed().unwrap(), signed);
        assert_eq!(back.signed().unwrap().check(&kit()), Ok(()));
    }

    #[test]
    fn an_altered_body_is_refused() {
        let charge = Charge::new(&signed(), Reference::from_bits(5), |_| String::new());
        let check = |charge: &Charge| charge.signed().and_then(|signed| signed.check(&kit()));
        let mut cheaper = charge.clone();
        cheaper.total = 90;
        assert_eq!(check(&cheaper), Err(Refused::BadSignature));
        let mut other = charge.clone();
        other.items[0].qty = 9;
        assert_eq!(check(&other), Err(Refused::BadSignature));
        let mut later = charge.clone();
        later.expires_at += jiff::SignedDuration::from_secs(1);
        assert_eq!(check(&later), Err(Refused::Malformed));
        let mut newer = charge.clone();
        newer.v = 2;
        assert_eq!(check(&newer), Err(Refused::Malformed));
        let mut injected = charge;
        injected.kiosk.0 = "K01.X".to_owned();
        assert_eq!(check(&injected), Err(Refused::Malformed));
    }
}
