//! What a scanner's line is. A register's scanner reads whatever is held before it: our codes, tax bills, shopping
//! payments, web addresses. Each is recognised, so that the screen can say where it belongs.

use super::{Nkr1, Signed};
use crate::catalogue::barcode::Jan13;

/// Longest line that is looked at, in bytes.
const MAX_LINE: usize = 4096;

/// A scanned line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// A signed payment code, well written; not yet believed.
    Payment(Box<Signed>),
    /// A visitor's slip.
    Slip(Nkr1),
    /// One of ours, but damaged or altered beyond reading.
    Damaged,
    /// A payment slip (納付書) for bank or shop: its barcode (GS1-128, application identifier 91, 44 digits).
    PaymentSlip,
    /// A tax bill with a unified code (eL-QR). Its inner layout is not public; it is known by its form, a long number.
    TaxSlip,
    /// A barcode for use within a shop (JAN-13 beginning with 20 to 29 or 02), which may stand for a fee.
    Item(Jan13),
    /// A shop's payment code (JPQR, EMVCo merchant-presented mode, which begins `000201`).
    PaymentApp,
    /// Anything else.
    Other,
}

impl Scanned {
    /// Looks at a line as a scanner sends it, line end included.
    pub fn read(line: &str) -> Self {
        let text = line.trim();
        if text.len() > MAX_LINE {
            return Self::Other;
        }
        if text.starts_with("NKP1.") {
            return Signed::parse(text).map_or(Self::Damaged, |signed| Self::Payment(Box::new(signed)));
        }
        if text.starts_with("NKR1.") {
            return Nkr1::parse(text).map_or(Self::Damaged, Self::Slip);
        }
        // A scanner may be set to send the AIM symbology identifier of GS1-128 first.
        let bare = text.strip_prefix("]C1").unwrap_or(text);
        let digits = bare.bytes().all(|b| b.is_ascii_digit());
        let in_store = bare.starts_with('2') || bare.starts_with("02");
        if digits && bare.len() == 44 && bare.starts_with("91") {
            Self::PaymentSlip
        } else if digits && bare.len() >= 30 {
            Self::TaxSlip
        } else if let Some(jan) = Jan13::parse(bare).filter(|_| in_store) {
            Self::Item(jan)
        } else if bare.starts_with("000201") && bare.len() > 30 {
            Self::PaymentApp
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::Scanned;

    #[test]
    fn what_is_held_before_the_scanner() {
        let slip = "NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH";
        assert!(matches!(Scanned::read(&format!("{slip}\r\n")), Scanned::Slip(_)));
        assert_eq!(Scanned::read("NKR1.402311.01KAR5T9C4"), Scanned::Damaged);
        assert_eq!(Scanned::read("NKP1.402311.K03"), Scanned::Damaged);
        let bill = format!("91{}", "9".repeat(42));
        assert_eq!(Scanned::read(&bill), Scanned::PaymentSlip);
        assert_eq!(Scanned::read(&format!("]C1{bill}\n")), Scanned::PaymentSlip);
        assert_eq!(Scanned::read(&"3".repeat(44)), Scanned::TaxSlip);
        assert_eq!(Scanned::read(&"1".repeat(38)), Scanned::TaxSlip);
        for item in ["2900101000009", "0210101003002"] {
            let read = Scanned::read(&format!("{item}\r"));
            assert!(matches!(read, Scanned::Item(jan) if jan.to_string() == item), "{item}");
        }
        let shop = "00020101021126480019jp.or.paymentsjapan5303392540412005802JP6304ABCD";
        assert_eq!(Scanned::read(shop), Scanned::PaymentApp);
        for other in ["", "4901234567894", "2900101000008", "https://www.example.jp/", "住民票", "nkp1.402311"] {
            assert_eq!(Scanned::read(other), Scanned::Other, "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_strange(line in "\\PC{0,600}", ours in "NK[PR]1\\.[A-Z0-9./-]{0,300}") {
            let _ = Scanned::read(&line);
            prop_assert!(!matches!(Scanned::read(&ours), Scanned::Other | Scanned::PaymentSlip));
        }
    }
}
