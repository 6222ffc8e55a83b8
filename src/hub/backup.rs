//! Backup and restore. A backup is a folder with one copy of the store for each time it was made, and one file `keys.db`
//! beside them all with the keys of what is still kept. The hub's own keys are not in it: whoever finds a backup reads
//! nothing, and whoever restores one needs the keys, which are kept somewhere else, once.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::door::{Actor, detailed};
use super::keys::{KeyError, KeyFolder, KeySource, private_folder, write_private};
use super::store::StoreError;
use super::store::sqlite::{SqliteStore, backup as copies};
use super::store::staff::StaffStore;
use super::{Config, Hub, HubError};
use crate::application::audit::{Event, Verdict};
use crate::application::sealing::hex;
use crate::application::ticket::in_japan;

/// Why there is no backup, or none was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The hub here.
    #[error(transparent)]
    Hub(#[from] HubError),
    /// The store or a copy of it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A file or folder.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is a store already.
    #[error("{0} is there already; a hub is restored into an empty data folder")]
    Exists(PathBuf),
    /// The copy is not what its manifest says.
    #[error("{0} is damaged: it is not what its manifest says")]
    Damaged(PathBuf),
    /// The copy is another city's.
    #[error("the backup is of city {0}")]
    City(String),
}

/// What a copy says of itself: `manifest.toml` beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The city's code.
    pub city: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// The version that made it.
    pub version: String,
    /// SHA-256 of `store.db`, in hex.
    pub sha256: String,
    /// Visits in it.
    pub visits: u64,
    /// When the newest of them came.
    pub newest: Option<Timestamp>,
    /// The last row of the audit trail.
    pub audit_last: u64,
    /// Its chain value in hex.
    pub audit_head: String,
}

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the copy said of itself.
    pub manifest: Manifest,
    /// Applications whose answers can be opened.
    pub open: u32,
    /// What a look through the audit trail found.
    pub verdict: Verdict,
}

fn at(path: &Path) -> impl Fn(io::Error) -> BackupError + '_ {
    |source| BackupError::Io { path: path.to_owned(), source }
}

fn digest(path: &Path) -> Result<String, BackupError> {
    let mut file = fs::File::open(path).map_err(at(path))?;
    let (mut sha, mut buffer) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        let read = file.read(&mut buffer).map_err(at(path))?;
        match buffer.get(..read) {
            Some([]) | None => return Ok(hex(&sha.finalize())),
            Some(bytes) => sha.update(bytes),
        }
    }
}

/// An empty file for its owner alone, for SQLite to fill.
fn private_file(path: &Path) -> Result<(), BackupError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(path)(error)),
        Ok(()) | Err(_) => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map(drop).map_err(at(path))
}

/// Puts the new keys in the place of the old ones, and overwrites those: keys that are in them no more are gone.
fn renew(new: &Path, keys: &Path) -> Result<(), BackupError> {
    let old = keys.with_extension("old");
    match fs::rename(keys, &old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(keys)(error)),
        Ok(()) | Err(_) => {}
    }
    fs::rename(new, keys).map_err(at(keys))?;
    let Ok(mut file) = OpenOptions::new().write(true).open(&old) else { return Ok(()) };
    let length = file.metadata().map_err(at(&old))?.len();
    let zeros = vec![0; usize::try_from(length).unwrap_or(0)];
    file.write_all(&zeros).and_then(|()| file.sync_all()).map_err(at(&old))?;
    fs::remove_file(&old).map_err(at(&old))
}

impl Hub {
    /// Makes a backup of the hub in `folder`, which may be running, below `out`. Answers the copy's folder.
    ///
    /// # Errors
    /// See [`BackupError`].
    pub async fn backup(&self, folder: &Path, out: &Path) -> Result<(PathBuf, Manifest), BackupError> {
        let now = self.now();
        let stamp = in_japan(now).strftime("%Y-%m-%dT%H%M%S").to_string();
        self.store.record(vec![Actor::command().entry(now, Event::BackupMade, &stamp)]).await?;
        let made = out.join(&stamp);
        private_folder(out)?;
        fs::DirBuilder::new().mode(0o700).create(&made).map_err(at(&made))?;
        let (copy, keys) = (made.join("store.db"), out.join("keys.new"));
        private_file(&keys)?;
        let (from, to, beside) = (folder.join("store.db"), copy.clone(), keys.clone());
        let copied = tokio::task::spawn_blocking(move || copies::copy(&from, &to, &beside));
        copied.await.map_err(|_| StoreError::Closed)??;
        let (visits, newest) = copies::look(&copy)?;
        let verdict = self.store.check_trail().await?;
        let manifest = Manifest {
            city: self.code.to_string(),
            made_at: now,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sha256: digest(&copy)?,
            visits,
            newest,
            audit_last: verdict.last,
            audit_head: verdict.head,
        };
        let (path, text) = (made.join("manifest.toml"), toml::to_string(&manifest));
        let text = text.map_err(|_| BackupError::Damaged(path.clone()))?;
        write_private(&path, text.as_bytes()).map_err(at(&path))?;
        renew(&keys, &out.join("keys.db"))?;
        Ok((made, manifest))
    }
}

/// Files of a hub's folder that are no keys.
const NO_KEYS: [&str; 6] = ["store.db", "store.db-wal", "store.db-shm", "lock", "signing.lock", "endpoint.toml"];

/// Copies the hub's own keys into its new folder; what is there already stays.
fn bring_keys(from: &Path, to: &Path) -> Result<(), BackupError> {
    for entry in fs::read_dir(from).map_err(at(from))? {
        let entry = entry.map_err(at(from))?;
        let (name, path) = (entry.file_name(), entry.path());
        let target = to.join(&name);
        let no_key = NO_KEYS.iter().any(|other| *other == name) || !path.is_file() || target.exists();
        if !no_key {
            let bytes = zeroize::Zeroizing::new(fs::read(&path).map_err(at(&path))?);
            write_private(&target, &bytes).map_err(at(&target))?;
        }
    }
    Ok(())
}

/// Restores a hub from the copy in `from` into the empty folder of `config`, with the hub's own keys out of `keys`.
///
/// # Errors
/// See [`BackupError`]; nothing is left behind then but keys.
pub async fn restore(config: &Config, from: &Path, keys: &Path) -> Result<Restored, BackupError> {
    let store = config.folder.join("store.db");
    if store.exists() {
        return Err(BackupError::Exists(store));
    }
    let path = from.join("manifest.toml");
    let text = fs::read_to_string(&path).map_err(at(&path))?;
    let manifest: Manifest = toml::from_str(&text).map_err(|_| BackupError::Damaged(path.clone()))?;
    let copy = from.join("store.db");
    if digest(&copy)? != manifest.sha256 {
        return Err(BackupError::Damaged(copy));
    }
    if manifest.city != config.city.city().catalogue.city.code {
        return Err(BackupError::City(manifest.city));
    }
    private_folder(&config.folder)?;
    bring_keys(keys, &config.folder)?;
    let load = || -> Result<_, BackupError> {
        let missing = || KeyError::Missing(config.folder.join("master.key"));
        Ok(KeyFolder::new(&config.folder, true).load()?.audit.ok_or_else(missing)?)
    };
    let (audit, now) = (load()?, (config.clock)());
    let act = detailed(Actor::command().entry(now, Event::HubRestored, ""), format!("made {}", manifest.made_at));
    let beside = from.parent().unwrap_or(from).join("keys.db");
    let draft = config.folder.join("store.new");
    private_file(&draft)?;
    let to = draft.clone();
    let restored = tokio::task::spawn_blocking(move || copies::restore(&copy, &beside, &to, &audit, &act));
    let open = match restored.await.map_err(|_| StoreError::Closed)? {
        Ok(open) => open,
        Err(error) => {
            drop(fs::remove_file(&draft));
            return Err(error.into());
        }
    };
    fs::rename(&draft, &store).map_err(at(&store))?;
    let verdict = SqliteStore::open(&store, load()?)?.check_trail().await?;
    Ok(Restored { manifest, open, verdict })
}
