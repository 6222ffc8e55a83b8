//! The hub's keys: made once, read at each start, refused where anybody else could read them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable};
use zeroize::Zeroizing;

use super::audit::AuditKey;
use super::signing::{self, SharedRing};
use super::vault::Vault;
use crate::application::endpoint::Tokens;
use crate::application::sealing::{self, hex, unhex};
use crate::application::wire::SealedRow;

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file or folder can be read by others.
    #[error("{path} can be read by others (mode {mode:o}); it must belong to the hub's user alone")]
    Open {
        /// Which.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The store is there, a key is not: what it holds could never be read again.
    #[error("{0} is missing although the hub has a store; put the key back from its copy")]
    Missing(PathBuf),
    /// A file does not hold a key.
    #[error("{0} does not hold a key")]
    Broken(PathBuf),
    /// The disk refuses.
    #[error("{path}: {source}")]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system has no randomness.
    #[error("the system gives no random bytes")]
    Random,
}

/// Opens sealed rows.
pub struct SealingKey {
    private: <X25519HkdfSha256 as Kem>::PrivateKey,
    public: [u8; 32],
}

/// A sealed row cannot be opened with this key, or is not what its row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sealed row cannot be opened with this hub's key")]
pub struct Unopened;

impl SealingKey {
    fn new(secret: &[u8]) -> Option<Self> {
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret).ok()?;
        let public = X25519HkdfSha256::sk_to_pk(&private).to_bytes();
        Some(Self { private, public: <[u8; 32]>::try_from(public.as_slice()).ok()? })
    }

    /// The public key as faces get it: 64 hex digits.
    pub fn public(&self) -> String {
        hex(&self.public)
    }

    /// The plain text of a row. It is overwritten when it is dropped.
    ///
    /// # Errors
    /// Where the row was sealed to another key, altered, or sealed under another kiosk, seq or kind.
    pub fn open(&self, row: &SealedRow) -> Result<Zeroizing<Vec<u8>>, Unopened> {
        let sealed = URL_SAFE_NO_PAD.decode(&row.sealed).map_err(|_| Unopened)?;
        let (encapped, ciphertext) = sealed.split_at_checked(32).ok_or(Unopened)?;
        let encapped = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapped).map_err(|_| Unopened)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private,
            &encapped,
            sealing::INFO,
            ciphertext,
            &sealing::bound(&row.kiosk, row.seq, row.kind),
        )
        .map(Zeroizing::new)
        .map_err(|_| Unopened)
    }
}

/// All that the hub keeps secret.
pub struct Keys {
    /// Opens what kiosks seal.
    pub sealing: SealingKey,
    /// Signs charges.
    pub signing: SharedRing,
    /// Seals what rests in the store.
    pub vault: Vault,
    /// Chains the audit trail; the store takes it.
    pub audit: Option<AuditKey>,
    /// What each role shows.
    pub tokens: Tokens,
}

/// Where keys come from: a folder now, a TPM or the system's credentials later.
pub trait KeySource {
    /// The keys, made where there were none.
    ///
    /// # Errors
    /// See [`KeyError`].
    fn load(&self) -> Result<Keys, KeyError>;
}

/// Keys in files of a folder that nobody else can read.
pub struct KeyFolder {
    folder: PathBuf,
    may_make: bool,
}

impl KeyFolder {
    /// The keys in `folder`. Missing ones are made only when there is no store yet: a new master key would make an
    /// old store unreadable for ever.
    pub fn new(folder: impl Into<PathBuf>, store_exists: bool) -> Self {
        Self { folder: folder.into(), may_make: !store_exists }
    }

    fn secret(&self, name: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let path = self.folder.join(name);
        let make = || random::<32>().map(|bytes| Zeroizing::new(hex(bytes.as_slice()) + "\n"));
        let text = self.text(&path, make)?;
        let bytes = unhex(text.trim_end()).map(Zeroizing::new);
        bytes.filter(|b| b.len() == 32).ok_or(KeyError::Broken(path))
    }

    /// One token a role. A hub of an earlier version has none for boards: that one is added.
    fn tokens(&self) -> Result<Tokens, KeyError> {
        let path = self.folder.join("tokens.toml");
        let broken = || KeyError::Broken(path.clone());
        let token = || random::<32>().map(|bytes| hex(bytes.as_slice()));
        let text = |tokens: &Tokens| toml::to_string(tokens).map(Zeroizing::new).map_err(|_| broken());
        let found = self.text(&path, || {
            text(&Tokens { kiosk: token()?, clerk: token()?, manager: token()?, register: token()?, lobby: token()? })
        })?;
        let mut tokens: Tokens = toml::from_str(&found).map_err(|_| broken())?;
        if tokens.lobby.is_empty() {
            tokens.lobby = token()?;
            let text = text(&tokens)?;
            write_private(&path, text.as_bytes()).map_err(|source| KeyError::Io { path: path.clone(), source })?;
        }
        Ok(tokens)
    }

    fn text(
        &self,
        path: &Path,
        make: impl FnOnce() -> Result<Zeroizing<String>, KeyError>,
    ) -> Result<Zeroizing<String>, KeyError> {
        match read_private(path) {
            Err(KeyError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                if !self.may_make {
                    return Err(KeyError::Missing(path.to_owned()));
                }
                let text = make()?;
                write_private(path, text.as_bytes())
                    .map_err(|source| KeyError::Io { path: path.to_owned(), source })?;
                Ok(text)
            }
            other => other,
        }
    }
}

impl KeySource for KeyFolder {
    fn load(&self) -> Result<Keys, KeyError> {
        private_folder(&self.folder)?;
        let broken = |name: &str| KeyError::Broken(self.folder.join(name));
        let sealing = self.secret("sealing.key")?;
        let signing = signing::load(&self.folder, self.may_make)?;
        let master = self.secret("master.key")?;
        Ok(Keys {
            sealing: SealingKey::new(&sealing).ok_or_else(|| broken("sealing.key"))?,
            signing: SharedRing::new(signing),
            audit: Some(AuditKey::derived(&master)),
            vault: Vault::new(&master).ok_or_else(|| broken("master.key"))?,
            tokens: self.tokens()?,
        })
    }
}

/// Random bytes from the system.
pub(super) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, KeyError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| KeyError::Random)?;
    Ok(bytes)
}

/// Makes the folder for its owner alone, or checks that it is so.
pub(super) fn private_folder(folder: &Path) -> Result<(), KeyError> {
    let io = |source| KeyError::Io { path: folder.to_owned(), source };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(io)?;
    let mode = fs::metadata(folder).map_err(io)?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 { Ok(()) } else { Err(KeyError::Open { path: folder.to_owned(), mode }) }
}

/// Reads a file that only its owner may read.
pub(super) fn read_private(path: &Path) -> Result<Zeroizing<String>, KeyError> {
    let io = |source| KeyError::Io { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(io)?;
    let mode = file.metadata().map_err(io)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(KeyError::Open { path: path.to_owned(), mode });
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(io)?;
    Ok(text)
}

/// Writes a file for its owner alone: whole or not at all, and on the disk when this returns.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = path.with_extension("new");
    match fs::remove_file(&draft) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        Ok(()) | Err(_) => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::{KeyError, KeyFolder, KeySource};

    #[test]
    fn keys_are_made_once_and_stay() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("hub");
        let made = KeyFolder::new(&folder, false).load().unwrap();
        let read = KeyFolder::new(&folder, true).load().unwrap();
        assert_eq!(made.sealing.public(), read.sealing.public());
        assert_eq!(made.signing.get().public(), read.signing.get().public());
        assert!(made.tokens == read.tokens);
        assert_ne!(made.tokens.kiosk, made.tokens.clerk);
        for file in fs::read_dir(&folder).unwrap() {
            let mode = file.unwrap().metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_hub_without_a_token_for_boards_gets_one_and_keeps_the_others() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("hub");
        let made = KeyFolder::new(&folder, false).load().unwrap();
        let path = folder.join("tokens.toml");
        let text = fs::read_to_string(&path).unwrap();
        let older: String = text.lines().filter(|line| !line.starts_with("lobby")).map(|l| format!("{l}\n")).collect();
        super::write_private(&path, older.as_bytes()).unwrap();
        let now = KeyFolder::new(&folder, true).load().unwrap().tokens;
        assert!(now.lobby.len() == 64 && now.lobby != made.tokens.lobby && now.clerk == made.tokens.clerk);
        assert!(KeyFolder::new(&folder, true).load().unwrap().tokens == now, "it is kept");
        super::write_private(&path, older.replace("clerk", "# clerk").as_bytes()).unwrap();
        let Err(KeyError::Broken(_)) = KeyFolder::new(&folder, true).load() else { panic!() };
    }

    #[test]
    fn what_others_can_read_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("hub");
        KeyFolder::new(&folder, false).load().unwrap();
        fs::set_permissions(folder.join("master.key"), fs::Permissions::from_mode(0o640)).unwrap();
        let Err(KeyError::Open { mode: 0o640, .. }) = KeyFolder::new(&folder, true).load() else { panic!() };
        fs::set_permissions(folder.join("master.key"), fs::Permissions::from_mode(0o600)).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        let Err(KeyError::Open { mode: 0o755, .. }) = KeyFolder::new(&folder, true).load() else { panic!() };
    }

    #[test]
    fn a_lost_key_is_never_replaced_beside_a_store() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("hub");
        KeyFolder::new(&folder, false).load().unwrap();
        fs::remove_file(folder.join("master.key")).unwrap();
        let Err(KeyError::Missing(path)) = KeyFolder::new(&folder, true).load() else { panic!() };
        assert!(path.ends_with("master.key"));
        fs::write(folder.join("signing.toml"), "beef").unwrap();
        let Err(KeyError::Broken(_)) = KeyFolder::new(&folder, true).load() else { panic!() };
    }
}
