//! What leaves the house: signed payment payloads, the reference on the visitor's slip, charges for a register, and
//! the kit that a register works with. Everything here is a public format: another maker's register needs
//! `docs/register-interface.md` and nothing else. No personal data is in any of them.
//!
//! * [`nkp1`]: the signed payload of the payment code, which stands by itself.
//! * [`nkr1`]: the reference on the visitor's slip; it only looks up.
//! * [`scan`]: what a scanner's line is, ours or not.
//! * [`charge`]: the bodies between hub and register over HTTP.
//! * [`settlement`]: a register's day; [`daybook`]: the hub's day beside it, every difference explained.
//! * [`charset`]: texts for systems that do not read UTF-8, nothing replaced in silence.
//! * [`kit`]: city, public keys and fee master for a register.
//! * [`keys`]: who signs; [`ring`]: one key after the other; [`sample`]: what makers of registers test with.
//! * [`home`]: the page that is filled in at home, and what comes back from it.

pub mod base32;
pub mod charge;
pub mod charset;
pub mod daybook;
pub mod home;
pub mod keys;
pub mod kit;
pub mod nkp1;
pub mod nkr1;
pub mod ring;
pub mod sample;
pub mod scan;
pub mod settlement;

#[cfg(test)]
mod vectors;

use serde::{Deserialize, Serialize};

pub use crate::catalogue::{ExemptReason, FeeCode, Line, Localised};
pub use charge::{Charge, ChargeEvent, ChargeStatus, EventPage, Problem};
pub use keys::{KeyId, PaymentKey, PublicKey};
pub use kit::Kit;
pub use nkp1::{Payload, Signed};
pub use nkr1::Nkr1;
pub use scan::Scanned;
pub use settlement::Settlement;

/// Why a payload or a charge is not taken. The code is stable: it is on the wire, in logs and in message ids.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is not written as the format says.
    #[error("the payload is not written as the format says")]
    Malformed,
    /// It belongs to another city.
    #[error("the payload belongs to another city")]
    NotOurs,
    /// No key of this id is in the kit, or the key had ended.
    #[error("no valid key of this id is in the kit")]
    UnknownKey,
    /// Somebody else wrote it, or somebody changed it.
    #[error("the signature does not fit the payload")]
    BadSignature,
    /// Its day is over.
    #[error("the payload has expired")]
    Expired,
    /// Its lines do not make its total.
    #[error("the lines do not make the total")]
    SumWrong,
    /// The fee master does not know the code on that day.
    #[error("the fee master has no code {}", .0.0)]
    UnknownCode(FeeCode),
    /// The fee master has another price.
    #[error("the fee master has another price for code {}", .0.0)]
    PriceDiffers(FeeCode),
    /// The fee master does not list the reason of a free line.
    #[error("the fee master lists no such reason for code {}", .0.0)]
    ReasonNotListed(FeeCode),
    /// Lines that are kept apart stand together: cash only beside another tender, or what is always alone.
    #[error("lines that are kept apart stand on one charge")]
    Mixed,
}

impl Refused {
    /// The stable code, kebab-case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::NotOurs => "not-ours",
            Self::UnknownKey => "unknown-key",
            Self::BadSignature => "bad-signature",
            Self::Expired => "expired",
            Self::SumWrong => "sum-wrong",
            Self::UnknownCode(_) => "unknown-code",
            Self::PriceDiffers(_) => "price-differs",
            Self::ReasonNotListed(_) => "reason-not-listed",
            Self::Mixed => "mixed",
        }
    }
}

/// 全国地方公共団体コード: five digits of prefecture and municipality and one check digit, such as `402311`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CityCode(String);

impl CityCode {
    /// Reads six digits whose check digit fits: `(11 − Σ dᵢ·(6,5,4,3,2) mod 11) mod 10` (総務省, 全国地方公共団体コード).
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 6 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut digits = text.bytes().map(|b| u32::from(b - b'0'));
        let sum: u32 = digits.by_ref().take(5).zip([6, 5, 4, 3, 2]).map(|(d, weight)| d * weight).sum();
        (digits.next() == Some((11 - sum % 11) % 10)).then(|| Self(text.to_owned()))
    }

    /// The six digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CityCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for CityCode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("six digits with a fitting check digit expected"))
    }
}

/// Whether every byte is one that a QR code's alphanumeric mode and a keyboard-wedge scanner of any layout carry
/// unharmed: `A–Z 0–9 . - /`.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'/'))
}

/// A whole number as a payload writes it: digits without leading zeros, at most `max`.
fn number(text: &str, max: u32) -> Option<u32> {
    let canonical = text == "0" || !text.starts_with('0');
    if !canonical || text.is_empty() || text.len() > 10 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| *n <= max)
}

/// `[A-Z0-9]{1,8}`: a kiosk's id or a reason.
fn is_short_code(text: &str) -> bool {
    (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// A fee code at the register: two or three digits.
fn is_fee_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{CityCode, number};

    #[test]
    fn a_city_code_has_its_check_digit() {
        for right in ["402311", "131016", "011002", "271004"] {
            assert!(CityCode::parse(right).is_some(), "{right}");
        }
        for wrong in ["402310", "40231", "4023111", "40231A", "４０２３１１", ""] {
            assert!(CityCode::parse(wrong).is_none(), "{wrong}");
        }
        assert!(serde_json::from_str::<CityCode>("\"402312\"").is_err());
    }

    #[test]
    fn numbers_have_one_way_to_be_written() {
        assert_eq!(number("0", 9), Some(0));
        assert_eq!(number("300", 300), Some(300));
        for wrong in ["", "00", "01", "+1", "-1", "1 ", "301", "99999999999"] {
            assert_eq!(number(wrong, 300), None, "{wrong}");
        }
    }
}
