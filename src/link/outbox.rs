//! A kiosk's outbox: numbers and sealed rows on its own disk. A number and the row that carries it are one
//! transaction with `synchronous=FULL`, so a number is on the disk before anybody sees it, and is never given again.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, TransactionBehavior, params};
use tokio::sync::Notify;
use zeroize::Zeroizing;

use super::seal::HubKey;
use crate::application::ticket::business_day;
use crate::application::wire::{HubInfo, Lease, RowKind, SealedRow, Submission};
use crate::application::{Draft, KioskId, Ticket};
use crate::usage::VisitRecord;

/// How long an acknowledged row is kept: a hub whose disk is lost is made whole again from its kiosks.
const KEPT: SignedDuration = SignedDuration::from_hours(72);

const SCHEMA: &str = "
CREATE TABLE hub (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    city TEXT NOT NULL,
    public_key TEXT NOT NULL,     -- remembered from the first contact; another one is another hub
    next_seq INTEGER NOT NULL
) STRICT;
CREATE TABLE lease (
    day TEXT NOT NULL,
    band TEXT NOT NULL,
    next INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE TABLE own (
    day TEXT NOT NULL,
    band TEXT NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (day, band)
) STRICT, WITHOUT ROWID;
CREATE TABLE row (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at INTEGER NOT NULL,          -- Unix seconds
    acked INTEGER,                -- Unix seconds
    refused INTEGER               -- Unix seconds: the hub has another row of this number
) STRICT;
CREATE INDEX row_waiting ON row (seq) WHERE acked IS NULL AND refused IS NULL;
PRAGMA user_version = 1;
";

/// Why nothing was submitted. Nothing of it is on the disk, and no number was used up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubmitError {
    /// The kiosk's disk is full.
    #[error("the kiosk's disk is full")]
    DiskFull,
    /// The outbox's folder cannot be written.
    #[error("the outbox's folder cannot be written")]
    NotWritable,
    /// The hub leased no numbers for today, and the city gives this kiosk no band of its own.
    #[error("there is no number to give")]
    NoNumber,
    /// This kiosk has never met a hub, so there is no key to seal to, and nothing may lie open on its disk.
    #[error("this kiosk has never met its hub")]
    NoHubKeyYet,
    /// Another process uses this outbox.
    #[error("another process uses this outbox")]
    InUse,
    /// The file is not an outbox, or is damaged.
    #[error("the outbox is damaged: {0}")]
    Damaged(String),
}

impl SubmitError {
    /// The message of its words.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::DiskFull => "refusal-outbox-full",
            Self::NotWritable => "refusal-outbox-not-writable",
            Self::NoNumber => "refusal-no-number",
            Self::NoHubKeyYet => "refusal-no-hub-yet",
            Self::InUse => "refusal-outbox-in-use",
            Self::Damaged(_) => "refusal-outbox-damaged",
        }
    }
}

impl From<rusqlite::Error> for SubmitError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::NotWritable,
            // The engine's words name tables and columns; values are always bound, so none is among them.
            Some(_) | None => Self::Damaged(error.to_string()),
        }
    }
}

/// How a hub that answers stands to the one this kiosk knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It is the same one, or the first one.
    Ours,
    /// It belongs to another city.
    OtherCity,
    /// It has another key: rows sealed for the hub that this kiosk knows could not be read there.
    OtherHub,
}

/// An open outbox. Its calls take a few milliseconds of disk; an async caller puts them on a blocking thread.
pub struct Outbox {
    conn: Mutex<Connection>,
    kiosk: KioskId,
    own_band: Option<char>,
    fresh: Notify,
    _lock: File,
}

impl Outbox {
    /// Opens the outbox of a kiosk in its own folder, `DIR/kiosk/<id>`, or makes it. `own_band` is the letter that the
    /// city gives this kiosk for times without a hub.
    ///
    /// # Errors
    /// [`SubmitError::InUse`], or what the disk refuses.
    pub fn open(folder: &Path, kiosk: KioskId, own_band: Option<char>) -> Result<Self, SubmitError> {
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|_| SubmitError::NotWritable)?;
        let options = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).to_owned();
        let lock = options.open(folder.join("lock")).map_err(|_| SubmitError::NotWritable)?;
        lock.try_lock().map_err(|e| match e {
            TryLockError::WouldBlock => SubmitError::InUse,
            TryLockError::Error(_) => SubmitError::NotWritable,
        })?;
        let mut conn = Connection::open(folder.join("outbox.db"))?;
        conn.busy_timeout(Duration::from_secs(5))?;
        let mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
        if mode != "wal" {
            return Err(SubmitError::Damaged(format!("journal mode is {mode}")));
        }
        conn.pragma_update(None, "synchronous", "full")?;
        conn.pragma_update(None, "secure_delete", true)?;
        let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
        match version {
            0 => {
                let tx = conn.transaction()?;
                tx.execute_batch(SCHEMA)?;
                tx.commit()?;
            }
            1 => {}
            other => return Err(SubmitError::Damaged(format!("it has schema {other}"))),
        }
        Ok(Self { conn: Mutex::new(conn), kiosk, own_band, fresh: Notify::new(), _lock: lock })
    }

    /// Whose outbox it is.
    pub const fn kiosk(&self) -> &KioskId {
        &self.kiosk
    }

    fn conn(&self) -> MutexGuard<'_, Connection> {
        // A panic elsewhere leaves at most an open transaction, which its own drop has rolled back.
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a visit: its number, and the sealed row that carries it, in one transaction. When this returns, the visit
    /// is accepted: it will reach the hub whatever happens to this process.
    ///
    /// # Errors
    /// See [`SubmitError`]; then nothing is accepted.
    pub fn submit(&self, draft: &Draft, now: Timestamp) -> Result<Ticket, SubmitError> {
        let mut conn = self.conn();
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (key, seq) = next_seq(&tx)?;
        let ticket = self.next_number(&tx, business_day(now))?;
        let submission = Submission {
            visit: draft.visit,
            kiosk: self.kiosk.clone(),
            ticket,
            reference: draft.reference,
            locale: draft.locale,
            entry: draft.entry,
            submitted_at: now,
            circumstances: draft.circumstances,
            applications: draft.applications.clone(),
        };
        self.put(&tx, &key, seq, RowKind::Submission, &submission, now)?;
        tx.commit()?;
        drop(conn);
        self.fresh.notify_one();
        Ok(ticket)
    }

    /// Takes a visit's record for the counts.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn record(&self, record: &VisitRecord, now: Timestamp) -> Result<(), SubmitError> {
        let mut conn = self.conn();
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (key, seq) = next_seq(&tx)?;
        self.put(&tx, &key, seq, RowKind::Usage, record, now)?;
        tx.commit()?;
        drop(conn);
        self.fresh.notify_one();
        Ok(())
    }

    fn put(
        &self,
        tx: &Transaction<'_>,
        key: &HubKey,
        seq: i64,
        kind: RowKind,
        body: &impl serde::Serialize,
        now: Timestamp,
    ) -> Result<(), SubmitError> {
        let damaged = |what: &str| SubmitError::Damaged(what.to_owned());
        let plain = serde_json::to_vec(body).map(Zeroizing::new).map_err(|_| damaged("a body has no JSON form"))?;
        let number = u64::try_from(seq).map_err(|_| damaged("its count is negative"))?;
        let row = key.seal(&self.kiosk, number, kind, &plain).ok_or_else(|| damaged("the hub's key does not seal"))?;
        tx.prepare_cached("INSERT INTO row (seq, kind, digest, sealed, at) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![seq, kind_word(kind), row.digest, row.sealed, now.as_second()])?;
        Ok(())
    }

    /// The next number of a day: of the hub's blocks in their order, else of the kiosk's own band.
    fn next_number(&self, tx: &Transaction<'_>, day: Date) -> Result<Ticket, SubmitError> {
        let leased: Option<(String, u32)> = tx
            .prepare_cached(
                "UPDATE lease SET next = next + 1 WHERE rowid =
                     (SELECT rowid FROM lease WHERE day = ?1 AND next <= last ORDER BY rowid LIMIT 1)
                 RETURNING band, next - 1",
            )?
            .query_row([day.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if let Some((band, serial)) = leased {
            let band = band.chars().next().ok_or_else(|| SubmitError::Damaged("a block has no band".into()))?;
            return Ok(Ticket { band, serial });
        }
        let band = self.own_band.ok_or(SubmitError::NoNumber)?;
        let serial = tx
            .prepare_cached(
                "INSERT INTO own (day, band, next) VALUES (?1, ?2, 2)
                 ON CONFLICT (day, band) DO UPDATE SET next = next + 1 RETURNING next - 1",
            )?
            .query_row(params![day.to_string(), band.to_string()], |row| row.get(0))?;
        Ok(Ticket { band, serial })
    }

    /// Looks at a hub. The first one is remembered with its key for ever; `acked` is up to which row it already has
    /// rows of a kiosk of this name, so that an outbox that was made anew does not count into old numbers.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn meet(&self, hub: &HubInfo, acked: u64) -> Result<Met, SubmitError> {
        let conn = self.conn();
        let known: Option<(String, String)> = conn
            .prepare_cached("SELECT city, public_key FROM hub")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match known {
            Some((city, _)) if city != hub.city => Ok(Met::OtherCity),
            Some((_, key)) if key != hub.public_key => Ok(Met::OtherHub),
            Some(_) => Ok(Met::Ours),
            None => {
                if HubKey::parse(&hub.public_key).is_none() {
                    return Err(SubmitError::Damaged("the hub's key is no key".into()));
                }
                let next = i64::try_from(acked).unwrap_or(0).saturating_add(1);
                conn.execute(
                    "INSERT INTO hub (one, city, public_key, next_seq) VALUES (1, ?1, ?2, ?3)",
                    params![hub.city, hub.public_key, next],
                )?;
                Ok(Met::Ours)
            }
        }
    }

    /// Whether a hub has been met, so that there is a key to seal to.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn has_met(&self) -> Result<bool, SubmitError> {
        Ok(self.conn().prepare_cached("SELECT 1 FROM hub")?.exists([])?)
    }

    /// Takes a block of numbers in.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn take_lease(&self, lease: &Lease) -> Result<(), SubmitError> {
        self.conn().execute(
            "INSERT INTO lease (day, band, next, last) VALUES (?1, ?2, ?3, ?4)",
            params![lease.day.to_string(), lease.band.to_string(), lease.from, lease.to],
        )?;
        Ok(())
    }

    /// Leased numbers that are left for a day.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn numbers_left(&self, day: Date) -> Result<u32, SubmitError> {
        Ok(self
            .conn()
            .prepare_cached("SELECT coalesce(sum(last + 1 - next), 0) FROM lease WHERE day = ?1 AND next <= last")?
            .query_row([day.to_string()], |row| row.get(0))?)
    }

    /// Rows that the hub does not have yet, in order, at most `limit`.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn undelivered(&self, limit: u32) -> Result<Vec<SealedRow>, SubmitError> {
        let conn = self.conn();
        let mut query = conn.prepare_cached(
            "SELECT seq, kind, digest, sealed FROM row WHERE acked IS NULL AND refused IS NULL ORDER BY seq LIMIT ?1",
        )?;
        let rows = query.query_map([limit], |row| {
            let kind: String = row.get(1)?;
            Ok(SealedRow {
                kiosk: self.kiosk.clone(),
                seq: u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0),
                kind: if kind == kind_word(RowKind::Usage) { RowKind::Usage } else { RowKind::Submission },
                digest: row.get(2)?,
                sealed: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many rows the hub does not have yet.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn waiting(&self) -> Result<u32, SubmitError> {
        let conn = self.conn();
        let mut query = conn.prepare_cached("SELECT count(*) FROM row WHERE acked IS NULL AND refused IS NULL")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// The hub has row `seq`, and everything up to `acked`.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn delivered(&self, seq: u64, acked: u64, now: Timestamp) -> Result<(), SubmitError> {
        let (seq, acked) = (i64::try_from(seq).unwrap_or(0), i64::try_from(acked).unwrap_or(0));
        let mut conn = self.conn();
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.prepare_cached(
            "UPDATE row SET acked = ?3 WHERE (seq = ?1 OR seq <= ?2) AND acked IS NULL AND refused IS NULL",
        )?
        .execute(params![seq, acked, now.as_second()])?;
        let past = (now - KEPT).as_second();
        tx.prepare_cached("DELETE FROM row WHERE acked IS NOT NULL AND acked < ?1")?.execute([past])?;
        tx.commit()?;
        Ok(())
    }

    /// A hub that was restored from a copy lacks rows that it once acknowledged: they are delivered again. `acked` is
    /// what it has now. Answers how many; the hub takes each row's effect once, so that one too many does no harm.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn reopen(&self, acked: u64) -> Result<usize, SubmitError> {
        let acked = i64::try_from(acked).unwrap_or(i64::MAX);
        let conn = self.conn();
        let mut reopen = conn.prepare_cached("UPDATE row SET acked = NULL WHERE seq > ?1 AND acked IS NOT NULL")?;
        Ok(reopen.execute([acked])?)
    }

    /// The hub has another row under this number. The row stays here, and no longer holds up those behind it.
    ///
    /// # Errors
    /// See [`SubmitError`].
    pub fn refused(&self, seq: u64, now: Timestamp) -> Result<(), SubmitError> {
        self.conn()
            .prepare_cached("UPDATE row SET refused = ?2 WHERE seq = ?1 AND acked IS NULL")?
            .execute(params![i64::try_from(seq).unwrap_or(0), now.as_second()])?;
        Ok(())
    }

    /// Waits for a row that was put in since the last wait.
    pub(super) async fn fresh(&self) {
        self.fresh.notified().await;
    }
}

fn kind_word(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Submission => "submission",
        RowKind::Usage => "usage",
    }
}

/// The key to seal to, and the next row's number.
fn next_seq(tx: &Transaction<'_>) -> Result<(HubKey, i64), SubmitError> {
    let found: Option<(String, i64)> = tx
        .prepare_cached("UPDATE hub SET next_seq = next_seq + 1 RETURNING public_key, next_seq - 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (key, seq) = found.ok_or(SubmitError::NoHubKeyYet)?;
    let key = HubKey::parse(&key).ok_or_else(|| SubmitError::Damaged("the hub's key is no key".into()))?;
    Ok((key, seq))
}

#[cfg(test)]
#[path = "outbox/tests.rs"]
mod tests;
