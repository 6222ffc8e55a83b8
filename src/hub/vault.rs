//! Encryption at rest: a key for each application, wrapped by the master key; each field under its application's key.
//! Destroying an application's key deletes its data, in every backup as well.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::application::{AnswerKey, ApplicationId};
use crate::person::StaffId;

/// Sealing or opening failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The system has no randomness.
    #[error("the system gives no random bytes")]
    Random,
    /// A stored value is not what was sealed, or was sealed for another place.
    #[error("a stored value cannot be opened with its key")]
    Unopened,
    /// A value cannot be written or read as JSON.
    #[error("a stored value has no readable form")]
    Form,
}

/// XChaCha20-Poly1305 under one key. What is sealed is bound to its place: it does not open anywhere else.
/// Sealed form: nonce (24 random bytes), then ciphertext with tag.
pub struct Vault(XChaCha20Poly1305);

const NONCE: usize = 24;

impl Vault {
    /// From a key of 32 bytes.
    pub fn new(key: &[u8]) -> Option<Self> {
        Key::try_from(key).ok().map(|key| Self(XChaCha20Poly1305::new(&key)))
    }

    fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let mut sealed = vec![0; NONCE];
        getrandom::fill(&mut sealed).map_err(|_| VaultError::Random)?;
        let nonce = XNonce::try_from(sealed.as_slice()).map_err(|_| VaultError::Random)?;
        let payload = Payload { msg: plain, aad: place.as_bytes() };
        sealed.extend(self.0.encrypt(&nonce, payload).map_err(|_| VaultError::Unopened)?);
        Ok(sealed)
    }

    fn open(&self, place: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (nonce, ciphertext) = sealed.split_at_checked(NONCE).ok_or(VaultError::Unopened)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| VaultError::Unopened)?;
        let payload = Payload { msg: ciphertext, aad: place.as_bytes() };
        self.0.decrypt(&nonce, payload).map(Zeroizing::new).map_err(|_| VaultError::Unopened)
    }

    /// A new application's key, and the same one wrapped for the store.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn new_key(&self, id: ApplicationId) -> Result<(ApplicationKey, Vec<u8>), VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut_slice()).map_err(|_| VaultError::Random)?;
        let wrapped = self.seal(&format!("application/{id}/key"), key.as_slice())?;
        let vault = Self::new(key.as_slice()).ok_or(VaultError::Unopened)?;
        Ok((ApplicationKey { id, vault }, wrapped))
    }

    /// An application's key from its wrapped form.
    ///
    /// # Errors
    /// Where it was wrapped by another master key or for another application.
    pub fn key(&self, id: ApplicationId, wrapped: &[u8]) -> Result<ApplicationKey, VaultError> {
        let key = self.open(&format!("application/{id}/key"), wrapped)?;
        let vault = Self::new(&key).ok_or(VaultError::Unopened)?;
        Ok(ApplicationKey { id, vault })
    }
}

impl Vault {
    /// Seals the secrets of an account: whoever has the store's file alone cannot even try passwords on them.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn seal_account(&self, id: &StaffId, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.seal(&format!("account/{}", id.0), plain)
    }

    /// Opens the secrets of an account.
    ///
    /// # Errors
    /// Where they were altered, or sealed for another account or by another master key.
    pub fn open_account(&self, id: &StaffId, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        self.open(&format!("account/{}", id.0), sealed)
    }
}

/// The key of one application.
pub struct ApplicationKey {
    id: ApplicationId,
    vault: Vault,
}

impl ApplicationKey {
    fn place(&self, field: &AnswerKey) -> String {
        format!("application/{}/answer/{field}", self.id)
    }

    /// Seals one answer.
    ///
    /// # Errors
    /// Where the value has no JSON form or the system gives no random bytes.
    pub fn seal<T: serde::Serialize>(&self, field: &AnswerKey, value: &T) -> Result<Vec<u8>, VaultError> {
        let plain = serde_json::to_vec(value).map(Zeroizing::new).map_err(|_| VaultError::Form)?;
        self.vault.seal(&self.place(field), &plain)
    }

    /// Opens one answer.
    ///
    /// # Errors
    /// Where it was altered, or sealed for another field or application.
    pub fn open<T: serde::de::DeserializeOwned>(&self, field: &AnswerKey, sealed: &[u8]) -> Result<T, VaultError> {
        let plain = self.vault.open(&self.place(field), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| VaultError::Form)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::{Vault, VaultError};
    use crate::application::{AnswerKey, ApplicationId};
    use crate::catalogue::FieldName;
    use crate::person::{Sourced, Value};

    fn field(name: &str) -> AnswerKey {
        AnswerKey::shared(FieldName(name.into()))
    }

    #[test]
    fn what_is_sealed_opens_only_in_its_place() {
        let vault = Vault::new(&[7; 32]).unwrap();
        let (one, two) = (ApplicationId::from_bits(1), ApplicationId::from_bits(2));
        let (key, wrapped) = vault.new_key(one).unwrap();
        let answer = Sourced::typed(Value::text("ミホン"));
        let mut sealed = key.seal(&field("requester_kana"), &answer).unwrap();
        let opened: Sourced<Value> = vault.key(one, &wrapped).unwrap().open(&field("requester_kana"), &sealed).unwrap();
        assert!(opened == answer);
        assert!(key.open::<Sourced<Value>>(&field("requester_name"), &sealed).is_err());
        assert_eq!(vault.key(two, &wrapped).err(), Some(VaultError::Unopened));
        assert_eq!(Vault::new(&[8; 32]).unwrap().key(one, &wrapped).err(), Some(VaultError::Unopened));
        sealed[30] ^= 1;
        assert!(key.open::<Sourced<Value>>(&field("requester_kana"), &sealed).is_err());
    }

    #[test]
    fn the_same_value_never_looks_the_same() {
        let vault = Vault::new(&[7; 32]).unwrap();
        let (key, _) = vault.new_key(ApplicationId::from_bits(1)).unwrap();
        let seal = || key.seal(&field("requester_kana"), &"ミホン").unwrap();
        let (a, b) = (seal(), seal());
        assert_ne!(a, b);
        assert!(!a.windows("ミホン".len()).any(|w| w == "ミホン".as_bytes()));
    }
}
