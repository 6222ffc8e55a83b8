//! Who signs a payment: Ed25519 keys (RFC 8032), each with a one-character id so that keys can be changed in turn.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

/// A key's id: one character of `A–Z 0–9`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(char);

impl KeyId {
    /// `None` for any other character.
    pub const fn new(id: char) -> Option<Self> {
        if id.is_ascii_uppercase() || id.is_ascii_digit() { Some(Self(id)) } else { None }
    }

    /// Reads exactly one character.
    pub fn parse(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        let id = chars.next().and_then(Self::new)?;
        chars.next().is_none().then_some(id)
    }
}

impl std::fmt::Display for KeyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for KeyId {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for KeyId {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("one character of A-Z or 0-9 expected"))
    }
}

/// The hub's private key for payments. It is overwritten when it is dropped and has no `Debug` of its own content.
#[derive(Clone)]
pub struct PaymentKey {
    id: KeyId,
    key: SigningKey,
}

impl PaymentKey {
    /// From its 32 secret bytes, which are overwritten where they stood.
    pub fn from_seed(id: KeyId, seed: &mut [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(seed);
        seed.zeroize();
        Self { id, key }
    }

    /// Its id.
    pub const fn id(&self) -> KeyId {
        self.id
    }

    /// What a register needs to check its signatures, without a beginning or an end.
    pub fn public(&self) -> PublicKey {
        PublicKey { id: self.id, key: self.key.verifying_key(), not_before: None, not_after: None }
    }

    /// Its secret bytes in hex, for the one file that holds them.
    pub(super) fn seed_hex(&self) -> String {
        let seed = zeroize::Zeroizing::new(self.key.to_bytes());
        crate::application::sealing::hex(seed.as_slice())
    }

    /// Signs bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }
}

impl std::fmt::Debug for PaymentKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PaymentKey({})", self.id)
    }
}

/// A key that a register trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// Its id.
    pub id: KeyId,
    key: VerifyingKey,
    /// The first business day whose payloads it may have signed.
    pub not_before: Option<Date>,
    /// The last business day whose payloads it may have signed.
    pub not_after: Option<Date>,
}

impl PublicKey {
    /// From 64 lower-case hex digits; `None` where they are no point of the curve or a weak one.
    pub fn from_hex(id: KeyId, hex: &str) -> Option<Self> {
        if hex.len() != 64 || !hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return None;
        }
        let mut bytes = [0u8; 32];
        for (i, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hex.get(2 * i..2 * i + 2)?, 16).ok()?;
        }
        let key = VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak())?;
        Some(Self { id, key, not_before: None, not_after: None })
    }

    /// The same key for the business days from `not_before` to `not_after`, both included; `None` is without bound.
    #[must_use]
    pub const fn within(mut self, not_before: Option<Date>, not_after: Option<Date>) -> Self {
        (self.not_before, self.not_after) = (not_before, not_after);
        self
    }

    /// Whether it may have signed payloads of a business day.
    pub fn covers(&self, day: Date) -> bool {
        self.not_before.is_none_or(|first| first <= day) && self.not_after.is_none_or(|last| day <= last)
    }

    /// 64 lower-case hex digits.
    pub fn hex(&self) -> String {
        self.key.as_bytes().iter().fold(String::with_capacity(64), |mut hex, byte| {
            for nibble in [byte >> 4, byte & 15] {
                hex.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
            hex
        })
    }

    /// Whether the signature is this key's, strictly: no malleable signature and no small-order point passes.
    pub(super) fn signed(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        self.key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{KeyId, PaymentKey, PublicKey};

    #[test]
    fn a_seed_is_wiped_and_the_key_hides_itself() {
        let mut seed = [7u8; 32];
        let key = PaymentKey::from_seed(KeyId::new('1').unwrap(), &mut seed);
        assert_eq!(seed, [0u8; 32]);
        assert_eq!(format!("{key:?}"), "PaymentKey(1)");
    }

    #[test]
    fn the_standards_first_vector() {
        // RFC 8032 §7.1, TEST 1: the empty message.
        let mut seed = [0u8; 32];
        let hex = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        for (i, b) in seed.iter_mut().enumerate() {
            *b = u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap();
        }
        let key = PaymentKey::from_seed(KeyId::new('1').unwrap(), &mut seed);
        assert_eq!(key.public().hex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assert!(key.public().signed(b"", &key.sign(b"")));
        assert!(!key.public().signed(b"x", &key.sign(b"")));
    }

    #[test]
    fn public_keys_are_read_strictly() {
        let id = KeyId::new('1').unwrap();
        let good = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(PublicKey::from_hex(id, good).unwrap().hex(), good);
        assert!(PublicKey::from_hex(id, &good.to_uppercase()).is_none());
        // The neutral point: every signature of a certain shape would pass.
        let weak = format!("01{}", "0".repeat(62));
        assert!(PublicKey::from_hex(id, &weak).is_none());
        assert!(KeyId::new('a').is_none() && KeyId::parse("12").is_none() && KeyId::parse("").is_none());
    }
}
