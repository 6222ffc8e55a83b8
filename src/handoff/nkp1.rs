//! `NKP1`: the signed payload of a payment code. Dot-separated, ASCII `A–Z 0–9 . - /` only, one way to write it:
//!
//! ```text
//! NKP1.<city>.<kiosk>.<charge>.<expiry YYMMDDHHMM, JST>.<ticket>.<total>.<lines>.E<key id>.<signature>
//! ```
//!
//! A line is `code-qty-unit`, or `code-qty-0-reason` where the fee is waived; lines are parted by `/`. The signature
//! is Ed25519 over every byte before `.E<key id>.`, in base32 without padding. A charge lives for one business day:
//! the day of its expiry is the day whose prices and keys count.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::{
    CityCode, ExemptReason, FeeCode, KeyId, Kit, Line, PaymentKey, Refused, base32, is_fee_code, is_plain,
    is_short_code, number,
};
use crate::application::ticket::{business_day, in_japan};
use crate::application::{ChargeId, KioskId, Ticket};
use crate::catalogue::fee;

/// How far the clocks of hub, kiosk and register may be apart: a payload is taken that much past its last moment, so
/// that nobody is sent away by a clock. The same bound holds everywhere.
pub const SKEW: SignedDuration = SignedDuration::from_mins(10);
/// Longest payload, in characters: a QR code of version 14 at level M still holds it.
pub const MAX_LEN: usize = 512;
/// Most lines of one charge.
pub const MAX_LINES: usize = 20;
/// Most copies on one line.
pub const MAX_QTY: u32 = 999;
/// Highest price for one, in yen.
pub const MAX_UNIT: u32 = 999_999;
/// Highest total, in yen.
pub const MAX_TOTAL: i64 = 99_999_999;

/// What is to be paid. No personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// The city.
    pub city: CityCode,
    /// The kiosk of the visit.
    pub kiosk: KioskId,
    /// The charge: its key everywhere, on paper, over HTTP and in the ledger.
    pub charge: ChargeId,
    /// The last moment at which it can be presented; a whole minute.
    pub expires_at: Timestamp,
    /// The visitor's number.
    pub ticket: Ticket,
    /// Yen; at least 1 (without a fee there is no payment code).
    pub total: i64,
    /// What for.
    pub lines: Vec<Line>,
}

impl Payload {
    /// Signs the payload.
    ///
    /// # Errors
    /// [`Refused::SumWrong`] where the lines do not make the total, [`Refused::Malformed`] where a value is outside
    /// the format's bounds or the whole is longer than [`MAX_LEN`].
    pub fn sign(self, key: &PaymentKey) -> Result<Signed, Refused> {
        if fee::total(&self.lines) != self.total {
            return Err(Refused::SumWrong);
        }
        let signature = key.sign(self.body().as_bytes());
        Signed::new(self, key.id(), signature)
    }

    /// What is signed: every field, in order.
    fn body(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(line_text).collect();
        format!(
            "NKP1.{}.{}.{}.{}.{}.{}.{}",
            self.city,
            self.kiosk.0,
            self.charge,
            in_japan(self.expires_at).strftime("%y%m%d%H%M"),
            self.ticket,
            self.total,
            lines.join("/"),
        )
    }

    /// Whether everything is inside the format's bounds.
    fn is_well_formed(&self) -> bool {
        let expiry = in_japan(self.expires_at);
        is_short_code(&self.kiosk.0)
            && (2000..2100).contains(&expiry.year())
            && expiry.second() == 0
            && expiry.subsec_nanosecond() == 0
            && self.ticket.serial > 0
            && self.ticket.band.is_ascii_uppercase()
            && (1..=MAX_TOTAL).contains(&self.total)
            && (1..=MAX_LINES).contains(&self.lines.len())
            && self.lines.iter().all(is_line)
    }

    /// The business day whose prices and keys count.
    pub fn day(&self) -> Date {
        business_day(self.expires_at)
    }

    /// Whether its last moment is past, whatever two clocks may differ.
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.expires_at) > SKEW
    }
}

/// The last minute of a moment's business day in Japan, 23:59: when a charge of that day expires.
pub fn end_of_day(now: Timestamp) -> Timestamp {
    let day = business_day(now);
    japan(day.at(23, 59, 0, 0)).unwrap_or(now)
}

/// A payload with its signature, written as the format says. Whether to believe it is [`Signed::check`]'s answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    payload: Payload,
    key: KeyId,
    signature: [u8; 64],
}

impl Signed {
    /// Puts a payload and a signature together, as the HTTP body carries them.
    ///
    /// # Errors
    /// [`Refused::Malformed`] where a value is outside the format's bounds or the whole is longer than [`MAX_LEN`].
    pub(super) fn new(payload: Payload, key: KeyId, signature: [u8; 64]) -> Result<Self, Refused> {
        let signed = Self { payload, key, signature };
        if signed.payload.is_well_formed() && signed.to_string().len() <= MAX_LEN {
            Ok(signed)
        } else {
            Err(Refused::Malformed)
        }
    }

    /// Reads a payload, written in the one way there is; bounded, and says nothing of its truth.
    ///
    /// # Errors
    /// [`Refused::Malformed`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        if text.len() > MAX_LEN || !is_plain(text) {
            return Err(Refused::Malformed);
        }
        let read = read(text).ok_or(Refused::Malformed)?;
        // Whatever a reader tolerates could be used to make a second text of the same charge.
        if read.payload.is_well_formed() && read.to_string() == text { Ok(read) } else { Err(Refused::Malformed) }
    }

    /// What is to be paid.
    pub const fn payload(&self) -> &Payload {
        &self.payload
    }

    /// Which key signed, or is said to have.
    pub const fn key(&self) -> KeyId {
        self.key
    }

    /// The signature in base32, as the payload and the HTTP body write it.
    pub fn signature(&self) -> String {
        base32::encode(&self.signature)
    }

    /// Everything that a register must see before it believes a payload, but the time: the city, the key, the
    /// signature, then the sum, the codes, the prices and the reasons of the kit on the payload's day, and what is kept
    /// apart.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self, kit: &Kit) -> Result<(), Refused> {
        let Payload { city, total, lines, .. } = &self.payload;
        if *city != kit.city.code {
            return Err(Refused::NotOurs);
        }
        let day = self.payload.day();
        let key = kit.key(self.key, day).ok_or(Refused::UnknownKey)?;
        if !key.signed(self.payload.body().as_bytes(), &self.signature) {
            return Err(Refused::BadSignature);
        }
        if fee::total(lines) != *total {
            return Err(Refused::SumWrong);
        }
        lines.iter().try_for_each(|line| kit.check(line, day))?;
        if kit.may_be_together(lines, day) { Ok(()) } else { Err(Refused::Mixed) }
    }
}

impl std::fmt::Display for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.E{}.{}", self.payload.body(), self.key, self.signature())
    }
}

/// Reads a payload and checks it whole, as a register without network does.
///
/// # Errors
/// The first thing that is wrong; [`Refused::Expired`] only for a payload that is otherwise believed.
pub fn verify(text: &str, kit: &Kit, now: Timestamp) -> Result<Signed, Refused> {
    let signed = Signed::parse(text)?;
    signed.check(kit)?;
    if signed.payload.is_over(now) { Err(Refused::Expired) } else { Ok(signed) }
}

fn is_line(line: &Line) -> bool {
    let waived = match &line.reason {
        Some(reason) => line.unit == 0 && is_short_code(&reason.0),
        None => line.unit > 0,
    };
    waived && is_fee_code(&line.code.0) && (1..=MAX_QTY).contains(&line.qty) && line.unit <= MAX_UNIT
}

fn line_text(line: &Line) -> String {
    let Line { code, qty, unit, reason } = line;
    match reason {
        Some(reason) => format!("{}-{qty}-{unit}-{}", code.0, reason.0),
        None => format!("{}-{qty}-{unit}", code.0),
    }
}

fn read(text: &str) -> Option<Signed> {
    let parts: Vec<&str> = text.splitn(11, '.').collect();
    let ["NKP1", city, kiosk, charge, expiry, ticket, total, lines, key, signature] = parts.as_slice() else {
        return None;
    };
    let payload = Payload {
        city: CityCode::parse(city)?,
        kiosk: KioskId((*kiosk).to_owned()),
        charge: ChargeId::parse(charge)?,
        expires_at: read_expiry(expiry)?,
        ticket: Ticket::parse(ticket)?,
        total: number(total, u32::MAX).map(i64::from)?,
        lines: lines.splitn(MAX_LINES + 1, '/').map(read_line).collect::<Option<_>>()?,
    };
    let key = key.strip_prefix('E').and_then(KeyId::parse)?;
    Some(Signed { payload, key, signature: base32::decode(signature)? })
}

fn read_line(text: &str) -> Option<Line> {
    let mut parts = text.splitn(4, '-');
    let code = FeeCode(parts.next()?.to_owned());
    let qty = number(parts.next()?, MAX_QTY)?;
    let unit = number(parts.next()?, MAX_UNIT)?;
    let reason = parts.next().map(|reason| ExemptReason(reason.to_owned()));
    Some(Line { code, qty, unit, reason })
}

fn read_expiry(text: &str) -> Option<Timestamp> {
    if text.len() != 10 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let two = |at: usize| text.get(at..at + 2)?.parse::<i8>().ok();
    let year = 2000 + i16::from(two(0)?);
    japan(DateTime::new(year, two(2)?, two(4)?, two(6)?, two(8)?, 0, 0).ok()?)
}

/// A civil time in Japan as a moment.
fn japan(civil: DateTime) -> Option<Timestamp> {
    TimeZone::fixed(Offset::constant(9)).to_timestamp(civil).ok()
}

#[cfg(test)]
pub(crate) mod tests;
