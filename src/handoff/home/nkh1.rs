//! `NKH1`: what a visitor prepared at home, sealed to the city and parted into lines, one a QR code. Dot-separated, ASCII
//! `A–Z 0–9 . -` only, one way to write it:
//!
//! ```text
//! NKH1.<city>.<catalogue, 8>.<language>.<digest, 16>.<at>-<of>.<data>.<check, 7>
//! ```
//!
//! `data` is a part of the sealed bytes, `digest` the first ten bytes of SHA-256 over all of them (it tells the lines of
//! two preparations apart), `check` the first four bytes of SHA-256 over the line before it (it tells a line that was cut
//! or garbled). All three are base32 without padding. The sealing is HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256
//! and ChaCha20-Poly1305; what stands before the digest is bound to it. Digest and check protect nothing: whoever changes a
//! line can make them anew, and is found out by the sealing.

use std::collections::BTreeMap;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::application::sealing::hex;
use crate::handoff::{CityCode, base32, is_plain};

/// HPKE's `info`: what the sealing is for.
pub const INFO: &[u8] = b"kakanai prepared at home 1";
/// The most lines of one preparation.
pub const MAX_LINES: u8 = 40;
/// How a line begins.
pub const BEGINS: &str = "NKH1.";
/// Bytes of sealed data on a line, at most.
const MAX_DATA: usize = 600;

/// The city's key, which opens what was prepared at home.
pub struct HomeKey {
    private: <X25519HkdfSha256 as Kem>::PrivateKey,
    public: [u8; 32],
}

impl HomeKey {
    /// From its 32 bytes; `None` for any other number of them.
    pub fn new(secret: &[u8]) -> Option<Self> {
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret).ok()?;
        let public = X25519HkdfSha256::sk_to_pk(&private).to_bytes();
        Some(Self { private, public: public.as_slice().try_into().ok()? })
    }

    /// The public key as the page carries it: 64 hex digits.
    pub fn public(&self) -> String {
        hex(&self.public)
    }

    fn open(&self, head: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (encapped, ciphertext) = sealed.split_at_checked(32)?;
        let encapped = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapped).ok()?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private,
            &encapped,
            INFO,
            ciphertext,
            head.as_bytes(),
        )
        .map(Zeroizing::new)
        .ok()
    }
}

/// The language's tag that a line tells, in capitals, also where the line cannot be taken: whoever shows it is answered in
/// their language.
pub fn language(line: &str) -> Option<&str> {
    line.strip_prefix(BEGINS)?.split('.').nth(2)
}

/// Why a line is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HomeRefusal {
    /// It is cut, garbled, or none of the format.
    #[error("the line is cut or garbled")]
    Damaged,
    /// It was prepared for another city.
    #[error("it was prepared for another city")]
    OtherCity,
    /// This kiosk has no key, or it was sealed to another one, or somebody changed it.
    #[error("it cannot be opened with this city's key")]
    Unopened,
}

/// A line, well written; not yet believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The city's code, six digits.
    city: String,
    /// The state of the catalogue that the page was made from.
    version: String,
    /// The language's tag in capitals.
    language: String,
    digest: String,
    at: u8,
    of: u8,
    data: Vec<u8>,
}

impl Line {
    /// Reads a line.
    ///
    /// # Errors
    /// [`HomeRefusal::Damaged`] for anything that is not written in the one way.
    pub fn parse(line: &str) -> Result<Self, HomeRefusal> {
        Self::read(line).ok_or(HomeRefusal::Damaged)
    }

    fn read(line: &str) -> Option<Self> {
        let line = Some(line.trim_end_matches(['\r', '\n'])).filter(|line| is_plain(line))?;
        let (said, check) = line.rsplit_once('.')?;
        if base32::encode(Sha256::digest(said).as_slice().get(..4)?) != check {
            return None;
        }
        let parts: Vec<&str> = said.strip_prefix(BEGINS)?.split('.').collect();
        let [city, version, language, digest, place, data] = parts.as_slice() else { return None };
        let (at, of) = place.split_once('-')?;
        let number = |text: &str| super::super::number(text, MAX_LINES.into()).and_then(|n| u8::try_from(n).ok());
        let (at, of) = (number(at)?, number(of)?);
        let lengths = version.len() == 8 && (2..=11).contains(&language.len()) && digest.len() == 16;
        let data = base32::decode_all(data).filter(|data| (1..=MAX_DATA).contains(&data.len()))?;
        (CityCode::parse(city).is_some() && lengths && 1 <= at && at <= of).then(|| Self {
            city: (*city).to_owned(),
            version: (*version).to_owned(),
            language: (*language).to_owned(),
            digest: (*digest).to_owned(),
            at,
            of,
            data,
        })
    }

    /// What is bound to the sealing.
    fn head(&self) -> String {
        format!("{BEGINS}{}.{}.{}", self.city, self.version, self.language)
    }

    fn is_of(&self, other: &Self) -> bool {
        self.digest == other.digest && self.of == other.of && self.head() == other.head()
    }
}

/// What was prepared, opened.
pub struct Opened {
    /// The state of the catalogue that the page was made from.
    pub version: String,
    /// The language's tag in capitals.
    pub language: String,
    /// The answers as the page wrote them, JSON. Overwritten when dropped.
    pub text: Zeroizing<Vec<u8>>,
}

/// What a line leads to.
pub enum Gathering {
    /// So many lines of one preparation are here, of how many.
    More {
        /// Here.
        have: u8,
        /// Of how many.
        of: u8,
        /// The line belongs to another preparation than the ones before, which are forgotten.
        other: bool,
        /// The language's tag in capitals.
        language: String,
    },
    /// All were here, and they opened.
    Whole(Opened),
}

/// Gathers the lines of a preparation, in any order.
#[derive(Default)]
pub struct Gatherer {
    lines: BTreeMap<u8, Line>,
}

impl Gatherer {
    /// Takes a line.
    ///
    /// # Errors
    /// [`HomeRefusal`]; what was gathered before stays, unless the whole does not open.
    pub fn take(&mut self, line: &str, city: &str, key: Option<&HomeKey>) -> Result<Gathering, HomeRefusal> {
        let line = Line::parse(line)?;
        if line.city != city {
            return Err(HomeRefusal::OtherCity);
        }
        let key = key.ok_or(HomeRefusal::Unopened)?;
        let other = self.lines.values().next().is_some_and(|first| !first.is_of(&line));
        if other {
            self.forget();
        }
        let (of, language) = (line.of, line.language.clone());
        self.lines.insert(line.at, line);
        let have = u8::try_from(self.lines.len()).unwrap_or(u8::MAX);
        if have < of {
            return Ok(Gathering::More { have, of, other, language });
        }
        let lines = std::mem::take(&mut self.lines);
        let first = lines.values().next().ok_or(HomeRefusal::Damaged)?;
        let sealed: Vec<u8> = lines.values().flat_map(|line| line.data.iter().copied()).collect();
        let digest = base32::encode(Sha256::digest(&sealed).as_slice().get(..10).unwrap_or_default());
        let text = key.open(&first.head(), &sealed).filter(|_| digest == first.digest);
        let text = text.ok_or(HomeRefusal::Unopened)?;
        Ok(Gathering::Whole(Opened { version: first.version.clone(), language, text }))
    }

    /// Forgets what came so far.
    pub fn forget(&mut self) {
        self.lines.clear();
    }
}

/// Seals as the page does, for tests: it takes the chance that the page takes from the browser.
#[cfg(test)]
pub(crate) mod page {
    #![allow(clippy::expect_used, clippy::indexing_slicing)]
    use hpke::{OpModeS, Serializable};

    use super::*;

    /// The lines of a preparation.
    pub(crate) fn lines(
        key: &HomeKey,
        city: &str,
        version: &str,
        language: &str,
        plain: &[u8],
        chunk: usize,
    ) -> Vec<String> {
        let head = format!("{BEGINS}{city}.{version}.{language}");
        let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&key.public).expect("a key");
        let (encapped, ciphertext) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO,
            plain,
            head.as_bytes(),
        )
        .expect("sealed");
        let mut sealed = encapped.to_bytes().to_vec();
        sealed.extend(ciphertext);
        let digest = base32::encode(&Sha256::digest(&sealed)[..10]);
        let of = sealed.chunks(chunk).len();
        let part =
            |(at, data): (usize, &[u8])| checked(&format!("{head}.{digest}.{}-{of}.{}", at + 1, base32::encode(data)));
        sealed.chunks(chunk).enumerate().map(part).collect()
    }

    /// A line with its check.
    pub(crate) fn checked(line: &str) -> String {
        format!("{line}.{}", base32::encode(&Sha256::digest(line)[..4]))
    }
}

#[cfg(test)]
mod tests;
