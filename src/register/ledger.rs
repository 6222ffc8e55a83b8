//! The register's ledger: what is due, what happened to it, receipt numbers, closed days. SQLite in WAL mode with
//! `synchronous=FULL`: what was answered is on disk. One process holds it at a time.
//!
//! * [`due`]: charges and what was keyed in, one row each.
//! * [`days`]: business days and their closing.
//! * [`feed`]: the events.

pub(super) mod days;
pub(super) mod due;
pub(super) mod feed;
mod schema;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Transaction};

use super::engine::Illegal;
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Ticket};
use crate::catalogue::fee;
use crate::handoff::{Line, Signed};

/// SQLite 3.7.0 to 3.51.2 can damage a WAL database when it is reset; the fix came with this version.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Why the ledger does not answer.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// SQLite said no: disk full, folder gone, held by another process.
    #[error("the ledger does not answer: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The SQLite library has a fault that can damage the ledger.
    #[error("SQLite {0} is too old for a ledger")]
    SqliteTooOld(&'static str),
    /// A newer Kakanai wrote it.
    #[error("the ledger has version {0}, newer than this program")]
    Newer(i64),
    /// A row cannot be read back.
    #[error("the ledger's row {0} cannot be read")]
    Damaged(String),
    /// An act that does not fit; the caller should have asked before.
    #[error(transparent)]
    Illegal(#[from] Illegal),
}

/// What is to be paid.
#[derive(Clone, Debug)]
pub(super) enum Due {
    /// A signed charge.
    Charge(Box<Signed>),
    /// What was keyed in at the register, without a slip.
    Keyed {
        /// Its id, which is the register's own.
        id: ChargeId,
        /// What for.
        lines: Vec<Line>,
    },
}

/// One row of the ledger.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub due: Due,
    pub body: Option<String>,
    pub state: ChargeState,
    pub paid: Option<Paid>,
    pub voided_at: Option<Timestamp>,
    pub etag: u64,
}

/// How and when it was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paid {
    pub tender: Tender,
    pub given: Option<i64>,
    pub at: Timestamp,
    pub day: Date,
    pub serial: u32,
}

impl Due {
    pub fn id(&self) -> ChargeId {
        match self {
            Self::Charge(signed) => signed.payload().charge,
            Self::Keyed { id, .. } => *id,
        }
    }

    pub fn lines(&self) -> &[Line] {
        match self {
            Self::Charge(signed) => &signed.payload().lines,
            Self::Keyed { lines, .. } => lines,
        }
    }

    pub fn total(&self) -> i64 {
        match self {
            Self::Charge(signed) => signed.payload().total,
            Self::Keyed { lines, .. } => fee::total(lines),
        }
    }

    pub fn ticket(&self) -> Option<Ticket> {
        match self {
            Self::Charge(signed) => Some(signed.payload().ticket),
            Self::Keyed { .. } => None,
        }
    }

    /// The signed charge, where it is one.
    pub fn signed(&self) -> Option<&Signed> {
        match self {
            Self::Charge(signed) => Some(signed),
            Self::Keyed { .. } => None,
        }
    }
}

impl Record {
    pub fn id(&self) -> ChargeId {
        self.due.id()
    }

    pub fn is_over(&self, now: Timestamp) -> bool {
        self.due.signed().is_some_and(|signed| signed.payload().is_over(now))
    }

    /// Whether it was keyed in without a slip.
    pub const fn is_keyed(&self) -> bool {
        matches!(self.due, Due::Keyed { .. })
    }
}

/// The open ledger.
pub(super) struct Ledger(Mutex<Connection>);

impl Ledger {
    /// Opens or makes the ledger.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        if rusqlite::version_number() < OLDEST_SQLITE {
            return Err(LedgerError::SqliteTooOld(rusqlite::version()));
        }
        let connection = Connection::open(path)?;
        // Before WAL, so that no shared-memory file is made and no second process can enter.
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let ledger = Self(Mutex::new(connection));
        ledger.transact(schema::bring_up)?;
        Ok(ledger)
    }

    /// A ledger in memory: for tests that live ten thousand days.
    #[cfg(test)]
    pub fn in_memory() -> Result<Self, LedgerError> {
        let connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let ledger = Self(Mutex::new(connection));
        ledger.transact(schema::bring_up)?;
        Ok(ledger)
    }

    /// Does something whole or not at all; it is on disk when this returns.
    pub fn transact<T, E: From<LedgerError>>(
        &self,
        act: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A panic inside left a transaction behind that rolled itself back; the connection is sound.
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(LedgerError::from)?;
        let done = act(&tx)?;
        tx.commit().map_err(LedgerError::from)?;
        Ok(done)
    }
}

const STATES: [(ChargeState, &str); 6] = [
    (ChargeState::Created, "created"),
    (ChargeState::Presented, "presented"),
    (ChargeState::Paid, "paid"),
    (ChargeState::Cancelled, "cancelled"),
    (ChargeState::Expired, "expired"),
    (ChargeState::Voided, "voided"),
];
const TENDERS: [(Tender, &str); 5] = [
    (Tender::Cash, "cash"),
    (Tender::Credit, "credit"),
    (Tender::Emoney, "emoney"),
    (Tender::Code, "code"),
    (Tender::Unknown, "unknown"),
];

fn state_text(state: ChargeState) -> &'static str {
    STATES.iter().find(|(s, _)| *s == state).map_or("", |(_, text)| text)
}

fn state_from(text: &str) -> Option<ChargeState> {
    STATES.iter().find(|(_, t)| *t == text).map(|(state, _)| *state)
}

fn tender_text(tender: Tender) -> &'static str {
    TENDERS.iter().find(|(t, _)| *t == tender).map_or("", |(_, text)| text)
}

fn tender_from(text: &str) -> Option<Tender> {
    TENDERS.iter().find(|(_, t)| *t == text).map(|(tender, _)| *tender)
}
