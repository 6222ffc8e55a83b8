//! A folder that staff edit while the house runs: read again when it changes, kept as it was when it has mistakes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock, Weak};
use std::time::{Duration, SystemTime};

use super::{City, CityError, folder, load_dir};

/// How often the folder is looked at.
const EVERY: Duration = Duration::from_secs(2);

/// A city and, for a folder on the disk, the eye on it. Dropping the last clone ends the watching.
#[derive(Clone)]
pub struct Watch {
    shared: Arc<Shared>,
}

struct Shared {
    path: Option<PathBuf>,
    state: RwLock<State>,
}

struct State {
    city: Arc<City>,
    trouble: Option<Arc<CityError>>,
    seen: Fingerprint,
}

/// Names, sizes and times of change of a folder's files; `None` where it cannot be listed.
type Fingerprint = Option<Vec<(String, u64, Option<SystemTime>)>>;

fn fingerprint(path: &Path) -> Fingerprint {
    let files = folder::list(path).ok()?;
    let about = |(name, file): (String, PathBuf)| {
        let meta = std::fs::metadata(file).ok()?;
        Some((name, meta.len(), meta.modified().ok()))
    };
    files.into_iter().map(about).collect()
}

impl From<Arc<City>> for Watch {
    fn from(city: Arc<City>) -> Self {
        Self::new(None, city, None)
    }
}

impl Watch {
    /// Opens what staff named: an embedded city, which stays as it is, or a folder, which is watched.
    ///
    /// # Errors
    /// As [`super::load`].
    pub fn open(name_or_dir: &str) -> Result<Self, CityError> {
        let path = Path::new(name_or_dir);
        if !super::embedded().contains(&name_or_dir) && path.is_dir() {
            return Self::folder(path);
        }
        Ok(Self::still(super::load(name_or_dir)?))
    }

    /// A city that does not change: an embedded one.
    pub fn still(city: City) -> Self {
        Self::new(None, Arc::new(city), None)
    }

    /// Loads a folder and watches it from a thread of its own.
    ///
    /// # Errors
    /// The first reading's [`CityError`]; later ones are kept as [`Watch::trouble`].
    pub fn folder(path: &Path) -> Result<Self, CityError> {
        let watch = Self::unattended(path)?;
        let shared = Arc::downgrade(&watch.shared);
        let started = std::thread::Builder::new().name("city-watch".into()).spawn(move || attend(&shared));
        if let Err(error) = started {
            tracing::warn!(%error, "the city's folder is not watched");
        }
        Ok(watch)
    }

    /// Loads a folder that is only looked at when [`Watch::look`] is called.
    ///
    /// # Errors
    /// As [`load_dir`].
    pub fn unattended(path: &Path) -> Result<Self, CityError> {
        // Before the reading: a change that falls between is then seen at the next look.
        let seen = fingerprint(path);
        Ok(Self::new(Some(path.to_owned()), Arc::new(load_dir(path)?), seen))
    }

    fn new(path: Option<PathBuf>, city: Arc<City>, seen: Fingerprint) -> Self {
        let state = State { city, trouble: None, seen };
        Self { shared: Arc::new(Shared { path, state: RwLock::new(state) }) }
    }

    /// The last good one.
    pub fn city(&self) -> Arc<City> {
        Arc::clone(&self.shared.state.read().unwrap_or_else(PoisonError::into_inner).city)
    }

    /// Why the folder as it stands now is not in use; `None` where it is.
    pub fn trouble(&self) -> Option<Arc<CityError>> {
        self.shared.state.read().unwrap_or_else(PoisonError::into_inner).trouble.clone()
    }

    /// Whether staff can change the city while it is in use.
    pub fn changes(&self) -> bool {
        self.shared.path.is_some()
    }

    /// Looks at the folder now; whether anything had changed.
    pub fn look(&self) -> bool {
        self.shared.look()
    }
}

impl Shared {
    fn look(&self) -> bool {
        let Some(path) = &self.path else { return false };
        let seen = fingerprint(path);
        if self.state.read().unwrap_or_else(PoisonError::into_inner).seen == seen {
            return false;
        }
        // Loaded without the lock: readers are never kept waiting for a disk.
        let loaded = load_dir(path);
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.seen = seen;
        let was = &state.city.catalogue.city.code;
        let loaded = loaded.and_then(|city| match &city.catalogue.city.code {
            now if now != was => Err(CityError::Other { was: was.clone(), now: now.clone() }),
            _ => Ok(city),
        });
        match loaded {
            Ok(city) => {
                tracing::info!(folder = city.folder, "the city's folder is read again");
                state.city = Arc::new(city);
                state.trouble = None;
            }
            Err(error) => {
                tracing::warn!(%error, "the city's folder stays as it was");
                state.trouble = Some(Arc::new(error));
            }
        }
        true
    }
}

/// Looks from time to time until nobody holds the city any more.
fn attend(shared: &Weak<Shared>) {
    loop {
        std::thread::sleep(EVERY);
        match shared.upgrade() {
            Some(shared) => {
                shared.look();
            }
            None => return,
        }
    }
}
