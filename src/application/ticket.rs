//! The number (受付番号) and the business day it belongs to.

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `A-128`: band letter, hyphen, serial from 1 each business day. The same string on screen, slip, voice and in the QR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket {
    /// The band: the hub's, or a kiosk's own when it had no hub.
    pub band: char,
    /// From 1.
    pub serial: u32,
}

impl Ticket {
    /// Reads `A-128`.
    pub fn parse(text: &str) -> Option<Self> {
        let (band, serial) = text.split_once('-')?;
        let mut chars = band.chars();
        let band = chars.next().filter(char::is_ascii_uppercase)?;
        if chars.next().is_some() || serial.starts_with('0') || !serial.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some(Self { band, serial: serial.parse().ok()? })
    }
}

impl std::fmt::Display for Ticket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.band, self.serial)
    }
}

impl Serialize for Ticket {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ticket {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a number such as A-128 expected"))
    }
}

/// A moment in Japan. Japan Standard Time has had no other offset since 1951 (UTC+9).
pub fn in_japan(now: Timestamp) -> Zoned {
    now.to_zoned(TimeZone::fixed(Offset::constant(9)))
}

/// The business day of a moment: the calendar day in Japan.
pub fn business_day(now: Timestamp) -> Date {
    in_japan(now).date()
}

#[cfg(test)]
mod tests {
    use super::{Ticket, business_day};

    #[test]
    fn a_number_is_one_string_everywhere() {
        let t = Ticket { band: 'A', serial: 128 };
        assert_eq!(t.to_string(), "A-128");
        assert_eq!(Ticket::parse("A-128"), Some(t));
        for wrong in ["A128", "a-1", "A-01", "AB-1", "A-", "A-0"] {
            assert_eq!(Ticket::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_day_turns_at_midnight_in_japan() {
        let before = jiff::Timestamp::from_second(1_795_359_599).unwrap_or_default();
        let after = jiff::Timestamp::from_second(1_795_359_600).unwrap_or_default();
        assert_eq!(business_day(before).tomorrow().ok(), Some(business_day(after)));
    }
}
