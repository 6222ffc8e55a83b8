//! `NKR1.<city>.<reference>`: what the visitor's slip carries before any confirmation. 128 random bits: no time, no
//! person. It only looks a charge up at the register, and never pays.

use super::{CityCode, Refused, is_plain};
use crate::application::Reference;

/// The slip's reference payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nkr1 {
    /// The city.
    pub city: CityCode,
    /// What is looked up.
    pub reference: Reference,
}

impl Nkr1 {
    /// Reads the payload, written in the one way there is.
    ///
    /// # Errors
    /// [`Refused::Malformed`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let (city, reference) =
            text.strip_prefix("NKR1.").and_then(|rest| rest.split_once('.')).ok_or(Refused::Malformed)?;
        if !is_plain(text) {
            return Err(Refused::Malformed);
        }
        Ok(Self {
            city: CityCode::parse(city).ok_or(Refused::Malformed)?,
            reference: Reference::parse(reference).ok_or(Refused::Malformed)?,
        })
    }
}

impl std::fmt::Display for Nkr1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NKR1.{}.{}", self.city, self.reference)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::Nkr1;
    use crate::application::Reference;
    use crate::handoff::CityCode;

    proptest! {
        #[test]
        fn it_is_written_and_read(bits in any::<u128>()) {
            let nkr1 = Nkr1 { city: CityCode::parse("402311").unwrap(), reference: Reference::from_bits(bits) };
            let text = nkr1.to_string();
            prop_assert_eq!(text.len(), 38);
            prop_assert_eq!(Nkr1::parse(&text).unwrap(), nkr1);
        }

        #[test]
        fn anything_else_is_refused_calmly(text in "(NKR1\\.)?[0-9.]{0,9}\\PC{0,40}") {
            if let Ok(read) = Nkr1::parse(&text) {
                prop_assert_eq!(read.to_string(), text);
            }
        }
    }
}
