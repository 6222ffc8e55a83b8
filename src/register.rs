//! The reference semi-self register (セミセルフレジ): a peer next door that shares only `handoff`'s public formats with
//! the rest of the house. It stands in for the machine that a city buys, and shows its maker what to build:
//! `docs/register-interface.md`.
//!
//! * [`engine`]: what may happen to a charge, pure.
//! * [`ledger`]: what did happen, on disk before it is answered.
//! * [`counter`]: the visitor's side: scan, pay, leave; [`basket`]: what is keyed in without a slip.
//! * [`staff`]: what staff do: take back, give back, close the day; [`pin`] lets them in; [`dayslip`]: its figures on paper.
//! * [`beside`]: what else waits to be paid by the same slip.
//! * [`intake`]: the hub's side: charges in, events and figures out; [`server`] puts it on HTTP.
//! * [`announce`]: tells the hub where this register answers, and fetches its kit.
//! * [`station`]: all of it at work; [`verify`]: whether another maker's register does the same.

pub mod announce;
pub mod basket;
pub mod beside;
pub mod counter;
pub mod dayslip;
pub mod engine;
pub mod intake;
pub mod ledger;
pub mod pin;
pub mod receipt;
pub mod server;
pub mod staff;
pub mod station;
pub mod verify;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jiff::Timestamp;
use tokio::sync::watch;

pub use announce::{Announcer, HubAddress};
pub use beside::Beside;
pub use counter::{PayError, Reason, Scan};
pub use intake::Declined;
pub use ledger::LedgerError;
pub use pin::NotAdmitted;
pub use receipt::{Bill, BillLine, Receipt, SlipRow, tender_message};
pub use server::{Server, ServerError};
pub use staff::CloseError;
pub use station::{Station, StationError};

use crate::handoff::Kit;
use crate::handoff::kit::KitError;
use counter::Serving;
use ledger::{Ledger, feed};

/// What time it is. Injected, so that tests and rehearsals own the day.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The machine's own clock.
pub fn system_clock() -> Clock {
    Arc::new(Timestamp::now)
}

/// Why a register cannot open or take a kit.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Ids are `[A-Z0-9]{1,8}`, such as `R01`.
    #[error("a register's id is 1 to 8 upper-case letters and digits")]
    Id,
    /// The folder or a file in it.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The ledger.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The kit.
    #[error(transparent)]
    Kit(#[from] KitError),
    /// A kit of another city came for a register that serves one already.
    #[error("the kit is for city {0}, this register serves another")]
    OtherCity(String),
}

/// An open register. Every call is short, whole or not at all, and may come from any thread.
pub struct Register {
    id: String,
    dir: PathBuf,
    ledger: Ledger,
    kit: RwLock<Option<Arc<Kit>>>,
    /// What stands before the visitor now: only this can be paid.
    serving: Mutex<Option<Serving>>,
    /// Who is let at the pages of staff.
    pin: pin::Pin,
    /// The newest event's number, for those who wait for it.
    news: watch::Sender<u64>,
}

impl Register {
    /// Opens the register in its own folder `dir`, which is made if it is not there; reads `kit.toml` if it is.
    ///
    /// # Errors
    /// [`RegisterError`]: a bad id, a folder that cannot be written, a ledger held by another process, a broken kit.
    pub fn open(dir: &Path, id: &str) -> Result<Self, RegisterError> {
        let plain = id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !plain || !(1..=8).contains(&id.len()) {
            return Err(RegisterError::Id);
        }
        fs::create_dir_all(dir).map_err(|source| RegisterError::Io { path: dir.to_owned(), source })?;
        let ledger = Ledger::open(&dir.join("ledger.sqlite"))?;
        let last = ledger.transact(feed::last_seq)?;
        let kit_path = dir.join("kit.toml");
        let kit = match fs::read_to_string(&kit_path) {
            Ok(text) => Some(Arc::new(Kit::parse(&text)?)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => None,
            Err(source) => return Err(RegisterError::Io { path: kit_path, source }),
        };
        Ok(Self {
            id: id.to_owned(),
            dir: dir.to_owned(),
            ledger,
            kit: RwLock::new(kit),
            serving: Mutex::new(None),
            pin: pin::Pin::open(dir)?,
            news: watch::Sender::new(last),
        })
    }

    /// A register whose ledger is in memory.
    #[cfg(test)]
    fn in_memory(id: &str, kit: Arc<Kit>) -> Result<Self, RegisterError> {
        Ok(Self {
            id: id.to_owned(),
            dir: PathBuf::new(),
            ledger: Ledger::in_memory()?,
            kit: RwLock::new(Some(kit)),
            serving: Mutex::new(None),
            pin: pin::Pin::of("000000").ok_or(RegisterError::Id)?,
            news: watch::Sender::new(0),
        })
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its kit, once it has one.
    pub fn kit(&self) -> Option<Arc<Kit>> {
        self.kit.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes a kit: checked, stored whole, then used. Returns whether it was news.
    ///
    /// # Errors
    /// [`RegisterError`]; the kit before stays in use.
    pub fn take_kit(&self, text: &str) -> Result<bool, RegisterError> {
        let kit = Kit::parse(text)?;
        let mut held = self.kit.write().unwrap_or_else(PoisonError::into_inner);
        match held.as_deref() {
            Some(before) if before.city.code != kit.city.code => {
                return Err(RegisterError::OtherCity(kit.city.code.to_string()));
            }
            Some(before) if *before == kit => return Ok(false),
            _ => {}
        }
        let (path, fresh) = (self.dir.join("kit.toml"), self.dir.join("kit.toml.new"));
        let write = || {
            let file = fs::File::create(&fresh)?;
            io::Write::write_all(&mut &file, text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&fresh, &path)
        };
        write().map_err(|source| RegisterError::Io { path: path.clone(), source })?;
        *held = Some(Arc::new(kit));
        Ok(true)
    }

    /// Follows the number of the newest event.
    pub fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// Does something to the ledger, then tells those who wait for events.
    fn write<T, E: From<LedgerError>>(
        &self,
        act: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let (done, last) = self.ledger.transact(|tx| {
            let done = act(tx)?;
            Ok::<_, E>((done, feed::last_seq(tx)?))
        })?;
        self.news.send_if_modified(|seen| {
            let is_news = last > *seen;
            *seen = last.max(*seen);
            is_news
        });
        Ok(done)
    }

    fn serving(&self) -> std::sync::MutexGuard<'_, Option<Serving>> {
        self.serving.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Moments as the ledger keeps them: whole microseconds, so that what is answered now equals what is read back later.
fn kept(now: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
}

#[cfg(test)]
pub(crate) mod tests;
