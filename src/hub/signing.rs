//! The hub's payment keys on the disk: `signing.toml` beside the store, for its owner alone. A command adds a key while
//! the hub runs; the hub follows the file.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use tokio::time::interval;
use zeroize::Zeroizing;

use super::Hub;
use super::keys::{KeyError, private_folder, random, read_private, write_private};
use super::refusal::Code;
use super::store::{Change, Saved};
use super::till::Till;
use crate::application::ticket::business_day;
use crate::application::wire::ChargeState;
use crate::handoff::ring::{Ring, RingError, Rotation};
use crate::handoff::{KeyId, Signed};

const FILE: &str = "signing.toml";
/// Where the first Kakanai kept its only payment key, as 64 hex digits.
const SINGLE: &str = "signing.key";
/// Between two looks at the file.
const LOOK: Duration = Duration::from_secs(2);

/// Why a key is not added.
#[derive(Debug, thiserror::Error)]
pub enum RotateError {
    /// The file.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The ring.
    #[error(transparent)]
    Ring(#[from] RingError),
    /// There is no hub in this folder whose keys could be changed.
    #[error("there are no payment keys in {0}")]
    NoKeys(std::path::PathBuf),
    /// Another process is adding a key.
    #[error("another process is changing the payment keys")]
    Busy,
}

/// The ring as the hub's routes and tasks share it.
pub struct SharedRing(RwLock<Arc<Ring>>);

impl SharedRing {
    pub(super) fn new(ring: Ring) -> Self {
        Self(RwLock::new(Arc::new(ring)))
    }

    /// The ring as it is now.
    pub fn get(&self) -> Arc<Ring> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn set(&self, ring: Ring) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
    }
}

fn absent(error: &KeyError) -> bool {
    matches!(error, KeyError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound)
}

/// Reads the ring; `None` where there is none.
fn read(folder: &Path) -> Result<Option<Ring>, KeyError> {
    let path = folder.join(FILE);
    match read_private(&path) {
        Ok(text) => return Ring::parse(&text).map(Some).map_err(|_| KeyError::Broken(path)),
        Err(error) if absent(&error) => {}
        Err(error) => return Err(error),
    }
    let path = folder.join(SINGLE);
    match read_private(&path) {
        Ok(text) => {
            let bytes = crate::application::sealing::unhex(text.trim_end()).map(Zeroizing::new);
            let seed = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok());
            seed.and_then(|mut seed| Ring::fresh(&mut seed)).map(Some).ok_or(KeyError::Broken(path))
        }
        Err(error) if absent(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn write(folder: &Path, ring: &Ring) -> Result<(), KeyError> {
    let path = folder.join(FILE);
    let text = ring.text().map_err(|_| KeyError::Broken(path.clone()))?;
    write_private(&path, text.as_bytes()).map_err(|source| KeyError::Io { path, source })
}

/// Reads the ring, or makes it where `may_make` says that nothing has been signed yet.
pub(super) fn load(folder: &Path, may_make: bool) -> Result<Ring, KeyError> {
    match read(folder)? {
        Some(ring) => Ok(ring),
        None if may_make => {
            let mut seed = random::<32>()?;
            let ring = Ring::fresh(&mut seed).ok_or_else(|| KeyError::Broken(folder.join(FILE)))?;
            write(folder, &ring)?;
            Ok(ring)
        }
        None => Err(KeyError::Missing(folder.join(FILE))),
    }
}

/// Nobody else changes the keys as long as this is held.
fn lock(folder: &Path) -> Result<fs::File, RotateError> {
    let path = folder.join("signing.lock");
    let file = fs::File::create(&path).map_err(|source| KeyError::Io { path, source })?;
    file.try_lock().map_err(|_| RotateError::Busy)?;
    Ok(file)
}

/// Adds a key to the ring of a hub's folder. A hub that runs there takes it over within seconds, and registers with
/// their next announcement.
///
/// # Errors
/// [`RotateError`]; then the keys are as they were.
pub fn rotate(folder: &Path, rotation: Rotation, today: Date) -> Result<KeyId, RotateError> {
    private_folder(folder)?;
    let _alone = lock(folder)?;
    let mut ring = read(folder)?.ok_or_else(|| RotateError::NoKeys(folder.to_owned()))?;
    let mut seed = random::<32>()?;
    let id = ring.rotate(rotation, today, &mut seed)?;
    write(folder, &ring)?;
    match fs::remove_file(folder.join(SINGLE)) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(KeyError::Io { path: folder.join(SINGLE), source }.into())
        }
        Ok(()) | Err(_) => Ok(id),
    }
}

/// Destroys private halves that the day has ended, on the disk first. Answers the ring where that changed it.
fn forget(folder: &Path, today: Date) -> Result<Option<Ring>, RotateError> {
    let _alone = lock(folder)?;
    let mut ring = read(folder)?.ok_or_else(|| RotateError::NoKeys(folder.to_owned()))?;
    if !ring.forget(today) {
        return Ok(None);
    }
    write(folder, &ring)?;
    Ok(Some(ring))
}

fn changed_at(folder: &Path) -> Option<SystemTime> {
    fs::metadata(folder.join(FILE)).and_then(|meta| meta.modified()).ok()
}

/// Makes today's charges anew that nobody has scanned and whose key is not believed any more. Whether all are done.
async fn renew(hub: &Hub) -> Result<bool, Code> {
    let (ring, now) = (hub.keys.signing.get(), hub.now());
    let today = business_day(now);
    let keys = ring.public();
    let believed = |nkp1: &str| {
        Signed::parse(nkp1)
            .is_ok_and(|signed| keys.iter().any(|key| key.id == signed.key() && key.covers(signed.payload().day())))
    };
    let key = ring.signer(today).ok_or(Code::ChargeForm)?;
    let mut all = true;
    for row in hub.store.charges_of(today).await? {
        if row.charge.state != ChargeState::Created || believed(&row.charge.nkp1) {
            continue;
        }
        let Some(mut visit) = hub.store.visit(row.visit).await? else { continue };
        visit.take_back(&[row.charge.id])?;
        let (rules, ids) = (&hub.catalogue().register, hub.new_charge_ids()?);
        visit.charge_decided(&Till { city: &hub.code, key, rules, ids: &ids, now })?;
        let saved = hub.store.save(Change { visit: Some(visit), ..Change::default() }).await?;
        all &= saved == Saved::Yes;
        tracing::warn!(charge = %row.charge.id, "a charge of a revoked key was made anew");
        hub.changed();
    }
    Ok(all)
}

/// Follows the file until its task is stopped: takes new keys over, makes charges anew that a revoked key signed, and
/// destroys what has ended.
pub(super) async fn follow(hub: Arc<Hub>) {
    let mut tick = interval(LOOK);
    let (mut seen, mut looked_on, mut to_renew) = (None, None, true);
    loop {
        tick.tick().await;
        let stamp = changed_at(&hub.folder);
        if stamp != seen {
            match load(&hub.folder, false) {
                Ok(ring) => {
                    to_renew = true;
                    seen = stamp;
                    hub.keys.signing.set(ring);
                    hub.changed();
                    tracing::info!("the payment keys were read");
                }
                Err(error) => tracing::error!(%error, "the payment keys could not be read again"),
            }
        }
        if to_renew {
            to_renew = match renew(&hub).await {
                Ok(all) => !all,
                Err(code) => {
                    tracing::warn!(code = code.as_str(), "charges of a revoked key could not be made anew");
                    true
                }
            };
        }
        let today = business_day(hub.now());
        if looked_on != Some(today) {
            match forget(&hub.folder, today) {
                Ok(changed) => {
                    looked_on = Some(today);
                    changed.into_iter().for_each(|ring| hub.keys.signing.set(ring));
                }
                Err(error) => tracing::warn!(%error, "ended payment keys could not be destroyed"),
            }
        }
    }
}
