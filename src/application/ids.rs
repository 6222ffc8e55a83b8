//! Identifiers: 128 bits inside (UUIDv7 where time matters), 26 Crockford base32 characters outside.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn encode(bits: u128) -> String {
    (0..26u32)
        .map(|i| {
            let digit = (bits >> (125 - 5 * i)) & 31;
            ALPHABET.get(usize::try_from(digit).unwrap_or(0)).map_or('0', |b| char::from(*b))
        })
        .collect()
}

fn decode(text: &str) -> Option<u128> {
    if text.len() != 26 || text.as_bytes().first().is_none_or(|b| *b > b'7') {
        return None;
    }
    text.bytes().try_fold(0u128, |bits, b| {
        let digit = ALPHABET.iter().position(|a| *a == b)?;
        Some((bits << 5) | u128::try_from(digit).ok()?)
    })
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// From its bits.
            pub const fn from_bits(bits: u128) -> Self {
                Self(bits)
            }

            /// A UUIDv7 (RFC 9562) made of a moment in Unix milliseconds and 74 random bits.
            pub fn at(unix_ms: u64, random: u128) -> Self {
                let ms = u128::from(unix_ms & 0xFFFF_FFFF_FFFF) << 80;
                let a = ((random >> 62) & 0xFFF) << 64;
                let b = random & 0x3FFF_FFFF_FFFF_FFFF;
                Self(ms | (7 << 76) | a | (2 << 62) | b)
            }

            /// Its bits.
            pub const fn bits(self) -> u128 {
                self.0
            }

            /// Reads the 26 characters; `None` where they are anything else.
            pub fn parse(text: &str) -> Option<Self> {
                decode(text).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&encode(self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), encode(self.0))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom("26 Crockford base32 characters expected"))
            }
        }
    };
}

id!(
    /// One visit at one kiosk.
    VisitId
);
id!(
    /// One application.
    ApplicationId
);
id!(
    /// One charge at the register; also its `Idempotency-Key`.
    ChargeId
);
id!(
    /// What the visitor's slip carries: 128 random bits, no time, no person. It only looks up, never pays.
    Reference
);

/// A kiosk's id, such as `K01`: `[A-Z0-9]{1,8}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KioskId(pub String);

#[cfg(test)]
mod tests {
    use super::{Reference, VisitId};

    #[test]
    fn ids_are_written_and_read() {
        for bits in [0, 1, u128::MAX, 0x0190_0000_0000_7000_8000_0000_0000_0001] {
            let id = Reference::from_bits(bits);
            assert_eq!(id.to_string().len(), 26);
            assert_eq!(Reference::parse(&id.to_string()), Some(id));
        }
        assert_eq!(Reference::parse("8ZZZZZZZZZZZZZZZZZZZZZZZZZ"), None);
        assert_eq!(Reference::parse("01KAR5T9C4WZ8Q2M7X3VBNJ6YU"), None);
    }

    #[test]
    fn a_uuid_v7_says_so() {
        let id = VisitId::at(1_763_000_000_000, u128::MAX);
        assert_eq!((id.bits() >> 76) & 0xF, 7);
        assert_eq!((id.bits() >> 62) & 0x3, 2);
        assert_eq!(id.bits() >> 80, 1_763_000_000_000);
    }
}
