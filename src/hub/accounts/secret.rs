//! What an account keeps secret: its password as Argon2id (RFC 9106) with a salt of its own, and the shared secret of
//! its codes (RFC 6238: SHA-1, six digits, 30 s, what every authenticator app takes).

use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::application::account::FirstKey;
use crate::handoff::base32;
use crate::hub::vault::{Vault, VaultError};
use crate::person::secret::wire;
use crate::person::{Secret, StaffId};

/// Argon2id: 19 MiB, two passes, one lane (OWASP's first choice); 0.1 s on a city's server.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

const SALT: usize = 16;
const HASH: usize = 32;
const SHARED: usize = 20;
/// The form below; another form gets another number.
const FORM: u8 = 1;
/// Seconds of one code.
const STEP: i64 = 30;
/// What a first password is written with: no letter that can be taken for another.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The secrets of an account, open. At rest: form, salt, hash, shared secret, sealed by the master key.
pub struct Secrets {
    salt: [u8; SALT],
    hash: Zeroizing<[u8; HASH]>,
    shared: Zeroizing<[u8; SHARED]>,
}

fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, VaultError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| VaultError::Random)?;
    Ok(bytes)
}

fn hash(password: &Secret<String>, salt: &[u8; SALT]) -> Result<Zeroizing<[u8; HASH]>, VaultError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH)).map_err(|_| VaultError::Form)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hash = Zeroizing::new([0; HASH]);
    let done = argon2.hash_password_into(wire::open(password).as_bytes(), salt, hash.as_mut_slice());
    done.map_err(|_| VaultError::Form)?;
    Ok(hash)
}

/// Whether two values are the same, in a time that does not tell where they differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

impl Secrets {
    /// Those of a new account, with what it signs in with the first time. `issuer` is what an app shows, in ASCII.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn first(id: &StaffId, issuer: &str) -> Result<(Self, FirstKey), VaultError> {
        let letters = random::<20>()?;
        let mut password = String::with_capacity(23);
        for (place, byte) in letters.iter().enumerate() {
            if place > 0 && place % 5 == 0 {
                password.push('-');
            }
            password.push(LETTERS.get(usize::from(byte % 32)).map_or('0', |b| char::from(*b)));
        }
        let (password, shared) = (Secret::new(password), random::<SHARED>()?);
        let secret = base32::encode(shared.as_slice());
        let address = format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", id.0);
        let secrets = Self::new(&password, shared)?;
        let key = FirstKey { id: id.clone(), password, secret: Secret::new(secret), address: Secret::new(address) };
        Ok((secrets, key))
    }

    fn new(password: &Secret<String>, shared: Zeroizing<[u8; SHARED]>) -> Result<Self, VaultError> {
        let salt = *random::<SALT>()?;
        Ok(Self { salt, hash: hash(password, &salt)?, shared })
    }

    /// The same account with another password.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn with_password(self, password: &Secret<String>) -> Result<Self, VaultError> {
        Self::new(password, self.shared)
    }

    /// Those of nobody: a try with a name that no account has takes as long as any other.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn nobodys() -> Result<Self, VaultError> {
        Ok(Self { salt: *random()?, hash: random()?, shared: random()? })
    }

    /// Opens them from the store.
    ///
    /// # Errors
    /// Where they were altered or sealed for another account.
    pub fn open(vault: &Vault, id: &StaffId, sealed: &[u8]) -> Result<Self, VaultError> {
        let plain = vault.open_account(id, sealed)?;
        let (form, rest) = plain.split_first().ok_or(VaultError::Form)?;
        let (salt, rest) = rest.split_first_chunk::<SALT>().ok_or(VaultError::Form)?;
        let (hash, rest) = rest.split_first_chunk::<HASH>().ok_or(VaultError::Form)?;
        let shared: [u8; SHARED] = rest.try_into().map_err(|_| VaultError::Form)?;
        let known = *form == FORM;
        let secrets = Self { salt: *salt, hash: Zeroizing::new(*hash), shared: Zeroizing::new(shared) };
        known.then_some(secrets).ok_or(VaultError::Form)
    }

    /// Seals them for the store.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn seal(&self, vault: &Vault, id: &StaffId) -> Result<Vec<u8>, VaultError> {
        let mut plain = Zeroizing::new(Vec::with_capacity(1 + SALT + HASH + SHARED));
        plain.push(FORM);
        plain.extend(self.salt);
        plain.extend(self.hash.iter());
        plain.extend(self.shared.iter());
        vault.seal_account(id, &plain)
    }

    /// Whether the password is right. Takes 0.1 s of a processor: call it on a thread that may wait.
    ///
    /// # Errors
    /// Where Argon2 refuses, which it does only for passwords of gigabytes.
    pub fn takes(&self, password: &Secret<String>) -> Result<bool, VaultError> {
        Ok(same(hash(password, &self.salt)?.as_slice(), self.hash.as_slice()))
    }

    /// The step of a code that counts now, one before and one after included: clocks of phones differ.
    pub fn step_of(&self, code: &str, now: Timestamp) -> Option<u64> {
        let now = u64::try_from(now.as_second() / STEP).ok()?;
        let near = [now, now.checked_sub(1)?, now.checked_add(1)?];
        // Each of the three is looked at whatever the others say.
        let fits = near.map(|step| same(self.code(step).as_bytes(), code.as_bytes()));
        near.into_iter().zip(fits).find(|(_, fits)| *fits).map(|(step, _)| step)
    }

    /// The code of a step: HOTP (RFC 4226, 5.3) of its number.
    pub fn code(&self, step: u64) -> String {
        code(self.shared.as_slice(), step)
    }
}

fn code(shared: &[u8], step: u64) -> String {
    // HMAC takes keys of any length; the error is one of other MACs.
    let mut mac = Hmac::<Sha1>::new_from_slice(shared).unwrap_or_else(|_| Hmac::new(&Default::default()));
    mac.update(&step.to_be_bytes());
    let mac = mac.finalize().into_bytes();
    let offset = usize::from(mac.last().copied().unwrap_or(0) & 0xF);
    let four = mac.get(offset..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    format!("{:06}", (u32::from_be_bytes(four) & 0x7FFF_FFFF) % 1_000_000)
}

/// The code that the shared secret (base32, as a person types it) shows at a moment: what an app on a phone does.
/// For tests and rehearsals.
pub fn shown(secret: &Secret<String>, now: Timestamp) -> Option<String> {
    let text: &String = wire::open(secret);
    let shared: [u8; SHARED] = base32::decode(text)?;
    Some(code(&shared, u64::try_from(now.as_second() / STEP).ok()?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use zeroize::Zeroizing;

    use super::{Secrets, code, shown};
    use crate::hub::vault::{Vault, VaultError};
    use crate::person::{Secret, StaffId};

    /// RFC 6238, appendix B, the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        for (second, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000u64, "353130"),
        ] {
            assert_eq!(code(b"12345678901234567890", second / 30), expected);
        }
    }

    #[test]
    fn a_code_counts_for_a_minute_and_a_half() {
        let shared = Zeroizing::new(*b"12345678901234567890");
        let secrets = Secrets::new(&Secret::new("x".to_owned()), shared).unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        let code = secrets.code(1_000_000);
        let second = 30_000_000;
        for (moment, counts) in [(-31, false), (-30, true), (0, true), (29, true), (59, true), (60, false)] {
            assert_eq!(secrets.step_of(&code, at(second + moment)).is_some(), counts, "{moment}");
        }
        assert_eq!(secrets.step_of("", at(second)), None);
        assert_eq!(secrets.step_of("0", at(second)), None);
    }

    #[test]
    fn secrets_rest_sealed_and_open_for_their_account_only() {
        let (vault, id) = (Vault::new(&[7; 32]).unwrap(), StaffId("s01".into()));
        let (secrets, first) = Secrets::first(&id, "Kakanai-402311").unwrap();
        let sealed = secrets.seal(&vault, &id).unwrap();
        let opened = Secrets::open(&vault, &id, &sealed).unwrap();
        assert!(opened.takes(&first.password).unwrap());
        assert!(!opened.takes(&Secret::new("k3m9x-k3m9x-k3m9x-k3m9x".to_owned())).unwrap());
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let code = shown(&first.secret, now).unwrap();
        assert_eq!(opened.step_of(&code, now), Some(60_000_000));
        assert_eq!(Secrets::open(&vault, &StaffId("s02".into()), &sealed).err(), Some(VaultError::Unopened));
        let changed = opened.with_password(&Secret::new("another one".to_owned())).unwrap();
        assert!(!changed.takes(&first.password).unwrap());
        assert_eq!(changed.step_of(&code, now), Some(60_000_000), "the app on the phone stays as it is");
        assert!(first.address.holds(|text| text.is_ascii() && text.starts_with("otpauth://totp/Kakanai-402311:s01?")));
    }
}
