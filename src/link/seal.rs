//! Sealing a row to the hub: from then on not even this kiosk can read it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable};

use crate::application::KioskId;
use crate::application::sealing::{INFO, bound, digest, unhex};
use crate::application::wire::{RowKind, SealedRow};

/// The hub's public key.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct HubKey(<X25519HkdfSha256 as Kem>::PublicKey);

impl HubKey {
    /// From 64 hex digits.
    pub(super) fn parse(hex: &str) -> Option<Self> {
        <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&unhex(hex)?).ok().map(Self)
    }

    /// Seals the plain text of a row. `None` only for a key that is no point of the curve's group.
    pub(super) fn seal(&self, kiosk: &KioskId, seq: u64, kind: RowKind, plain: &[u8]) -> Option<SealedRow> {
        let (encapped, ciphertext) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &self.0,
            INFO,
            plain,
            &bound(kiosk, seq, kind),
        )
        .ok()?;
        let mut bytes = encapped.to_bytes().to_vec();
        bytes.extend(ciphertext);
        let sealed = URL_SAFE_NO_PAD.encode(bytes);
        Some(SealedRow { kiosk: kiosk.clone(), seq, kind, digest: digest(&sealed), sealed })
    }
}
