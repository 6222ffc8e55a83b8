//! What both ends of a sealed outbox row must agree on: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and
//! ChaCha20-Poly1305, and the bytes that are bound to the ciphertext, so that a row cannot pass for another one.

use sha2::{Digest, Sha256};

use super::KioskId;
use super::wire::RowKind;

/// HPKE's `info`: what the sealing is for.
pub const INFO: &[u8] = b"kakanai outbox row 1";

/// HPKE's `aad`: whose row it is, which one, and what it says it is.
pub fn bound(kiosk: &KioskId, seq: u64, kind: RowKind) -> Vec<u8> {
    let kind = match kind {
        RowKind::Submission => "submission",
        RowKind::Usage => "usage",
    };
    // A kiosk's id is `[A-Z0-9]{1,8}`, so the separators cannot be forged.
    format!("{}/{seq}/{kind}", kiosk.0).into_bytes()
}

/// The digest of a row: SHA-256 over the text `sealed` as it travels, in lower-case hex.
pub fn digest(sealed: &str) -> String {
    hex(&Sha256::digest(sealed.as_bytes()))
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Reads hex of either case; `None` where it is anything else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |b: u8| char::from(b).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{bound, digest, hex, unhex};
    use crate::application::KioskId;
    use crate::application::wire::RowKind;

    #[test]
    fn the_digest_is_sha_256_in_hex() {
        // FIPS 180-4's example.
        assert_eq!(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn hex_is_written_and_read() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unhex(&hex(&bytes)), Some(bytes));
        assert_eq!(unhex("abc"), None);
        assert_eq!(unhex("zz"), None);
        assert_eq!(unhex("+1"), None);
    }

    #[test]
    fn rows_are_told_apart() {
        let kiosk = KioskId("K01".into());
        assert_ne!(bound(&kiosk, 1, RowKind::Usage), bound(&kiosk, 1, RowKind::Submission));
        assert_ne!(bound(&kiosk, 11, RowKind::Usage), bound(&KioskId("K011".into()), 1, RowKind::Usage));
    }
}
