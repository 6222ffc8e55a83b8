//! The register's ledger: charges, what happened to them, receipt numbers. SQLite in WAL mode with
//! `synchronous=FULL`: what was answered is on disk. One process holds it at a time.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::engine::{Act, Illegal, decide};
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Reference};
use crate::handoff::{ChargeEvent, Signed};

/// SQLite 3.7.0 to 3.51.2 can damage a WAL database when it is reset; the fix came with this version.
const OLDEST_SQLITE: i32 = 3_051_003;
/// What `user_version` says of [`SCHEMA`].
const VERSION: i64 = 1;

const SCHEMA: &str = "
CREATE TABLE charge (
    id             TEXT PRIMARY KEY,
    payload        TEXT NOT NULL,     -- NKP1, whole
    body           TEXT,              -- the charge as it was posted; NULL when only the paper came
    reference      TEXT,
    state          TEXT NOT NULL,
    expires_at     INTEGER NOT NULL,  -- moments are Unix microseconds
    tender         TEXT,
    given          INTEGER,           -- yen laid down in cash
    paid_at        INTEGER,
    paid_day       TEXT,              -- business day in Japan
    receipt_serial INTEGER,           -- from 1 each business day
    etag           INTEGER NOT NULL,
    UNIQUE (paid_day, receipt_serial),
    CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
    CHECK ((state = 'paid') = (tender IS NOT NULL)),
    CHECK ((state = 'paid') = (receipt_serial IS NOT NULL))
) STRICT;
CREATE INDEX charge_reference ON charge (reference, id);
CREATE INDEX charge_due ON charge (expires_at) WHERE state = 'created';
CREATE TABLE event (
    seq    INTEGER PRIMARY KEY,
    charge TEXT NOT NULL REFERENCES charge (id),
    state  TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
";

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
    #[error("the ledger's charge {0} cannot be read")]
    Damaged(String),
    /// An act that does not fit; the caller should have asked before.
    #[error(transparent)]
    Illegal(#[from] Illegal),
}

/// One charge as the ledger has it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub signed: Signed,
    pub body: Option<String>,
    pub state: ChargeState,
    pub paid: Option<Paid>,
    pub etag: u64,
}

/// How and when a charge was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paid {
    pub tender: Tender,
    pub given: Option<i64>,
    pub at: Timestamp,
    pub day: Date,
    pub serial: u32,
}

impl Record {
    pub fn id(&self) -> ChargeId {
        self.signed.payload().charge
    }

    pub fn is_over(&self, now: Timestamp) -> bool {
        self.signed.payload().is_over(now)
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
        ledger.transact(|tx| match tx.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))? {
            0 => {
                tx.execute_batch(SCHEMA)?;
                tx.pragma_update(None, "user_version", VERSION)?;
                Ok(())
            }
            VERSION => Ok(()),
            newer => Err(LedgerError::Newer(newer)),
        })?;
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

const COLUMNS: &str = "id, payload, body, state, tender, given, paid_at, paid_day, receipt_serial, etag";

/// A charge by its id.
pub(super) fn find(tx: &Transaction<'_>, id: ChargeId) -> Result<Option<Record>, LedgerError> {
    let sql = format!("SELECT {COLUMNS} FROM charge WHERE id = ?1");
    tx.query_row(&sql, [id.to_string()], |row| Ok(record(row))).optional()?.transpose()
}

/// The charges of a slip, oldest first.
pub(super) fn of_reference(tx: &Transaction<'_>, reference: Reference) -> Result<Vec<Record>, LedgerError> {
    let sql = format!("SELECT {COLUMNS} FROM charge WHERE reference = ?1 ORDER BY id");
    records(tx, &sql, [reference.to_string()])
}

/// The charges that nobody presented in time.
pub(super) fn overdue(tx: &Transaction<'_>, now: Timestamp) -> Result<Vec<Record>, LedgerError> {
    let sql = format!("SELECT {COLUMNS} FROM charge WHERE state = 'created' AND expires_at < ?1 ORDER BY id");
    records(tx, &sql, [now.as_microsecond()])
}

/// The charges paid on a business day, by receipt.
pub(super) fn paid_on(tx: &Transaction<'_>, day: Date) -> Result<Vec<Record>, LedgerError> {
    let sql = format!("SELECT {COLUMNS} FROM charge WHERE paid_day = ?1 ORDER BY receipt_serial");
    records(tx, &sql, [day.to_string()])
}

/// How many charges of a business day (by their expiry) are in a state now.
pub(super) fn count_of(
    tx: &Transaction<'_>,
    from: Timestamp,
    to: Timestamp,
    state: ChargeState,
) -> Result<u32, LedgerError> {
    let sql = "SELECT count(*) FROM charge WHERE state = ?1 AND expires_at >= ?2 AND expires_at < ?3";
    Ok(tx.query_row(sql, params![state_text(state), from.as_microsecond(), to.as_microsecond()], |row| row.get(0))?)
}

fn records(tx: &Transaction<'_>, sql: &str, by: impl rusqlite::Params) -> Result<Vec<Record>, LedgerError> {
    let mut statement = tx.prepare(sql)?;
    let rows = statement.query_map(by, |row| Ok(record(row)))?;
    rows.map(|row| row?).collect()
}

/// Writes a new charge down, as created.
pub(super) fn insert(
    tx: &Transaction<'_>,
    signed: &Signed,
    posted: Option<(&str, Reference)>,
    now: Timestamp,
) -> Result<Record, LedgerError> {
    let payload = signed.payload();
    let etag = next_seq(tx)?;
    let (body, reference) = posted.unzip();
    tx.execute(
        "INSERT INTO charge (id, payload, body, reference, state, expires_at, etag) VALUES (?1, ?2, ?3, ?4, 'created', ?5, ?6)",
        params![
            payload.charge.to_string(),
            signed.to_string(),
            body,
            reference.map(|r| r.to_string()),
            payload.expires_at.as_microsecond(),
            etag
        ],
    )?;
    log(tx, etag, payload.charge, ChargeState::Created, now)?;
    reread(tx, payload.charge)
}

/// Adds the post to a charge that came by paper first. Its state does not change.
pub(super) fn add_post(
    tx: &Transaction<'_>,
    id: ChargeId,
    body: &str,
    reference: Reference,
) -> Result<Record, LedgerError> {
    tx.execute(
        "UPDATE charge SET body = ?2, reference = ?3 WHERE id = ?1 AND body IS NULL",
        params![id.to_string(), body, reference.to_string()],
    )?;
    reread(tx, id)
}

/// Lets an act happen to a charge, if it changes anything, and logs the event.
pub(super) fn act(tx: &Transaction<'_>, record: &Record, act: Act, now: Timestamp) -> Result<Record, LedgerError> {
    let Some(next) = decide(record.state, record.is_over(now), act)? else {
        return Ok(record.clone());
    };
    let etag = next_seq(tx)?;
    tx.execute(
        "UPDATE charge SET state = ?2, etag = ?3 WHERE id = ?1",
        params![record.id().to_string(), state_text(next), etag],
    )?;
    log(tx, etag, record.id(), next, now)?;
    reread(tx, record.id())
}

/// Writes a payment down, with the next receipt number of the day. A charge that is paid stays as it is.
pub(super) fn pay(
    tx: &Transaction<'_>,
    record: &Record,
    tender: Tender,
    given: Option<i64>,
    now: Timestamp,
) -> Result<Record, LedgerError> {
    let Some(next) = decide(record.state, record.is_over(now), Act::Pay)? else {
        return Ok(record.clone());
    };
    let day = business_day(now).to_string();
    let etag = next_seq(tx)?;
    tx.execute(
        "UPDATE charge SET state = ?2, etag = ?3, tender = ?4, given = ?5, paid_at = ?6, paid_day = ?7,
         receipt_serial = (SELECT coalesce(max(receipt_serial), 0) + 1 FROM charge WHERE paid_day = ?7) WHERE id = ?1",
        params![record.id().to_string(), state_text(next), etag, tender_text(tender), given, now.as_microsecond(), day],
    )?;
    log(tx, etag, record.id(), next, now)?;
    reread(tx, record.id())
}

/// The newest event's number; 0 before the first.
pub(super) fn last_seq(tx: &Transaction<'_>) -> Result<u64, LedgerError> {
    let last: i64 = tx.query_row("SELECT coalesce(max(seq), 0) FROM event", [], |row| row.get(0))?;
    Ok(u64::try_from(last).unwrap_or(0))
}

/// Events after a number, oldest first. `receipt` writes a receipt's number.
pub(super) fn events(
    tx: &Transaction<'_>,
    after: u64,
    limit: u32,
    register: &str,
    receipt: impl Fn(&Paid) -> String,
) -> Result<Vec<ChargeEvent>, LedgerError> {
    let mut statement = tx.prepare("SELECT seq, charge, state, at FROM event WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
    let rows = statement.query_map(params![i64::try_from(after).unwrap_or(i64::MAX), limit], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, i64>(3)?))
    })?;
    let mut events = Vec::new();
    for row in rows {
        let (seq, id, state, at) = row?;
        let damaged = || LedgerError::Damaged(id.clone());
        let charge = ChargeId::parse(&id).ok_or_else(damaged)?;
        let state = state_from(&state).ok_or_else(damaged)?;
        let paid = match state {
            ChargeState::Paid => find(tx, charge)?.and_then(|record| record.paid),
            _ => None,
        };
        events.push(ChargeEvent {
            seq: u64::try_from(seq).map_err(|_| damaged())?,
            id: charge,
            state,
            at: Timestamp::from_microsecond(at).map_err(|_| damaged())?,
            tender: paid.map(|paid| paid.tender),
            paid_at: paid.map(|paid| paid.at),
            receipt_no: paid.as_ref().map(&receipt),
            register: register.to_owned(),
        });
    }
    Ok(events)
}

/// How many charges became `state` between two moments.
pub(super) fn count_became(
    tx: &Transaction<'_>,
    from: Timestamp,
    to: Timestamp,
    state: ChargeState,
) -> Result<u32, LedgerError> {
    let sql = "SELECT count(*) FROM event WHERE state = ?1 AND at >= ?2 AND at < ?3";
    Ok(tx.query_row(sql, params![state_text(state), from.as_microsecond(), to.as_microsecond()], |row| row.get(0))?)
}

fn next_seq(tx: &Transaction<'_>) -> Result<i64, LedgerError> {
    Ok(i64::try_from(last_seq(tx)?).unwrap_or(i64::MAX).saturating_add(1))
}

fn log(tx: &Transaction<'_>, seq: i64, id: ChargeId, state: ChargeState, at: Timestamp) -> Result<(), LedgerError> {
    tx.execute(
        "INSERT INTO event (seq, charge, state, at) VALUES (?1, ?2, ?3, ?4)",
        params![seq, id.to_string(), state_text(state), at.as_microsecond()],
    )?;
    Ok(())
}

fn reread(tx: &Transaction<'_>, id: ChargeId) -> Result<Record, LedgerError> {
    find(tx, id)?.ok_or_else(|| LedgerError::Damaged(id.to_string()))
}

fn record(row: &Row<'_>) -> Result<Record, LedgerError> {
    let id: String = row.get("id")?;
    let damaged = || LedgerError::Damaged(id.clone());
    let payload: String = row.get("payload")?;
    let state: String = row.get("state")?;
    let tender: Option<String> = row.get("tender")?;
    let paid = match tender {
        None => None,
        Some(tender) => Some(Paid {
            tender: tender_from(&tender).ok_or_else(damaged)?,
            given: row.get("given")?,
            at: Timestamp::from_microsecond(row.get("paid_at")?).map_err(|_| damaged())?,
            day: row.get::<_, String>("paid_day")?.parse().map_err(|_| damaged())?,
            serial: row.get("receipt_serial")?,
        }),
    };
    Ok(Record {
        signed: Signed::parse(&payload).map_err(|_| damaged())?,
        body: row.get("body")?,
        state: state_from(&state).ok_or_else(damaged)?,
        paid,
        etag: u64::try_from(row.get::<_, i64>("etag")?).map_err(|_| damaged())?,
    })
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
