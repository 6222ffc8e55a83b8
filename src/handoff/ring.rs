//! The hub's payment keys, one after the other. A new key is in the registers' kits before it signs, and the one
//! before stays there after it has ended: what it signed can still be read. Only the private half is forgotten.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::kit::Algorithm;
use super::{KeyId, PaymentKey, PublicKey};

/// The first line's value: another number is another format.
const FORMAT: &str = "kakanai-signing/1";
/// How long an ended key stays in the kit, in days: a year and a month, as long as anybody asks for a receipt again.
const KEPT: i32 = 400;
/// Ids in the order they are given; `I`, `O` and `0` last, since people read them to each other.
const IDS: &str = "123456789ABCDEFGHJKLMNPQRSTUVWXYZ0IO";

/// All payment keys of a hub, oldest first.
#[derive(Clone)]
pub struct Ring(Vec<Held>);

/// One key: its public half with its days, and its private half until it has ended.
#[derive(Clone)]
struct Held {
    public: PublicKey,
    private: Option<PaymentKey>,
}

/// From when a new key signs, and what becomes of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// From that business day; the key before ends the day before. On the same day both are good, and the new one signs.
    From(Date),
    /// At once, and nothing that an older key signed today is believed any more: its private half may be known.
    Revoke,
}

/// Why a ring is not taken or not changed.
#[derive(Debug, thiserror::Error)]
pub enum RingError {
    /// It is not written as this file is, or a key of it is not usable. The file holds secrets, so nothing is quoted.
    #[error("the payment keys cannot be read")]
    Unreadable,
    /// The serialiser refuses.
    #[error("the payment keys cannot be written")]
    Unwritable,
    /// A new key cannot begin in the past.
    #[error("a key cannot begin before {0}")]
    Past(Date),
    /// A key waits for its day; it can be revoked together with the older ones, or waited for.
    #[error("key {0} is waiting for its first day, {1}")]
    Waiting(KeyId, Date),
    /// Every id belongs to a key that has not ended.
    #[error("every key id is in use")]
    NoId,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    #[serde(default, rename = "key")]
    keys: Vec<FileKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileKey {
    id: KeyId,
    alg: Algorithm,
    public: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_after: Option<Date>,
}

impl Drop for FileKey {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

impl Ring {
    /// A ring of one key without bounds, from its 32 secret bytes, which are overwritten where they stood.
    pub fn fresh(seed: &mut [u8; 32]) -> Option<Self> {
        let private = PaymentKey::from_seed(KeyId::new('1')?, seed);
        Some(Self(vec![Held { public: private.public(), private: Some(private) }]))
    }

    /// The key that signs on a business day: the one that began last.
    pub fn signer(&self, day: Date) -> Option<&PaymentKey> {
        self.0.iter().rev().filter(|held| held.public.covers(day)).find_map(|held| held.private.as_ref())
    }

    /// What registers get.
    pub fn public(&self) -> Vec<PublicKey> {
        self.0.iter().map(|held| held.public.clone()).collect()
    }

    /// Adds a key from its 32 secret bytes, which are overwritten. Answers its id.
    ///
    /// # Errors
    /// [`RingError::Past`], [`RingError::Waiting`] or [`RingError::NoId`]; then the ring is as it was.
    pub fn rotate(&mut self, rotation: Rotation, today: Date, seed: &mut [u8; 32]) -> Result<KeyId, RingError> {
        let (first, last) = match rotation {
            Rotation::From(day) if day < today => return Err(RingError::Past(today)),
            Rotation::From(day) => (day, day.yesterday().map_or(today, |eve| eve.max(today))),
            Rotation::Revoke => (today, today.yesterday().unwrap_or(today)),
        };
        let waiting = self.0.iter().find(|held| held.public.not_before.is_some_and(|begins| begins > today));
        if let (Rotation::From(_), Some(held)) = (rotation, waiting) {
            return Err(RingError::Waiting(held.public.id, held.public.not_before.unwrap_or(today)));
        }
        let id = self.free_id(today).ok_or(RingError::NoId)?;
        self.0.retain(|held| held.public.id != id);
        for held in &mut self.0 {
            let (begins, ends) = (held.public.not_before, held.public.not_after);
            let ends = ends.map_or(last, |ends| ends.min(last));
            held.public = held.public.clone().within(begins, Some(ends));
        }
        // What would end before it began has never counted: a key that was made today and is revoked today.
        self.0.retain(|held| !matches!((held.public.not_before, held.public.not_after), (Some(a), Some(b)) if b < a));
        let private = PaymentKey::from_seed(id, seed);
        self.0.push(Held { public: private.public().within(Some(first), None), private: Some(private) });
        self.forget(today);
        Ok(id)
    }

    /// Destroys the private half of every key that has ended, and forgets keys whose end is long past; whether there
    /// was anything to do.
    pub fn forget(&mut self, today: Date) -> bool {
        let oldest = today.checked_sub(KEPT.days()).unwrap_or(Date::MIN);
        let before = self.0.len();
        self.0.retain(|held| held.public.not_after.is_none_or(|last| last >= oldest));
        let mut changed = self.0.len() != before;
        for held in self.0.iter_mut().filter(|held| held.public.not_after.is_some_and(|last| last < today)) {
            changed |= held.private.take().is_some();
        }
        changed
    }

    /// An id that no key has, else that of the key that ended first.
    fn free_id(&self, today: Date) -> Option<KeyId> {
        let taken = |id: &KeyId| self.0.iter().any(|held| held.public.id == *id);
        let ended = self.0.iter().filter(|held| held.public.not_after.is_some_and(|last| last < today));
        let fresh = IDS.chars().filter_map(KeyId::new).find(|id| !taken(id));
        fresh.or_else(|| ended.min_by_key(|held| held.public.not_after).map(|held| held.public.id))
    }

    /// Reads the file's text.
    ///
    /// # Errors
    /// [`RingError::Unreadable`].
    pub fn parse(text: &str) -> Result<Self, RingError> {
        let file: File = toml::from_str(text).map_err(|_| RingError::Unreadable)?;
        let mut ring = Vec::with_capacity(file.keys.len());
        for key in &file.keys {
            let public = PublicKey::from_hex(key.id, &key.public).ok_or(RingError::Unreadable)?;
            let private = key.seed.as_deref().map(|hex| seed_from(key.id, hex)).transpose()?;
            let is_pair = private.as_ref().is_none_or(|private| private.public() == public);
            let is_new = !ring.iter().any(|held: &Held| held.public.id == key.id);
            if !is_pair || !is_new {
                return Err(RingError::Unreadable);
            }
            ring.push(Held { public: public.within(key.not_before, key.not_after), private });
        }
        if file.format == FORMAT && !ring.is_empty() { Ok(Self(ring)) } else { Err(RingError::Unreadable) }
    }

    /// The file's text: secret.
    ///
    /// # Errors
    /// [`RingError::Unwritable`].
    pub fn text(&self) -> Result<Zeroizing<String>, RingError> {
        let keys = self.0.iter().map(|held| FileKey {
            id: held.public.id,
            alg: Algorithm::Ed25519,
            public: held.public.hex(),
            seed: held.private.as_ref().map(PaymentKey::seed_hex),
            not_before: held.public.not_before,
            not_after: held.public.not_after,
        });
        let file = File { format: FORMAT.to_owned(), keys: keys.collect() };
        toml::to_string(&file).map(Zeroizing::new).map_err(|_| RingError::Unwritable)
    }
}

fn seed_from(id: KeyId, hex: &str) -> Result<PaymentKey, RingError> {
    let bytes = crate::application::sealing::unhex(hex).map(Zeroizing::new).ok_or(RingError::Unreadable)?;
    let mut seed: [u8; 32] = bytes.as_slice().try_into().map_err(|_| RingError::Unreadable)?;
    Ok(PaymentKey::from_seed(id, &mut seed))
}

#[cfg(test)]
mod tests;
