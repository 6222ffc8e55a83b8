//! The store on SQLite: WAL with `synchronous=FULL`, one thread that writes with group commit and one that reads.
//!
//! Group commit: the writer takes everything that waits (at most 64 jobs), gives each its savepoint, commits once and
//! answers then. One `fdatasync` serves many kiosks, and nobody is answered before it.

mod accounts;
mod audit;
pub mod backup;
mod forget;
mod intake;
mod money;
mod rollup;
mod schema;
mod visits;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::{mpsc, oneshot};

use super::{
    Answer, Change, DayCharge, Errand, RowEffect, RowKey, Saved, SealedAnswers, Step, Store, StoreError, Taken, Visit,
};
use crate::application::at_desk::Called;
use crate::application::audit::Act;
use crate::application::standing::Conflict;
use crate::application::wire::{Lease, SealedRow, WaitingVisit};
use crate::application::{ApplicationId, ChargeId, KioskId, Ticket, VisitId};
use crate::hub::audit::AuditKey;
use crate::usage::{Counts, Grain, VisitRecord};

/// The oldest SQLite without the WAL-reset fault (3.7.0 to 3.51.2 can corrupt a file with two connections).
const OLDEST: i32 = 3_051_003;
/// Jobs that one commit serves at most.
const GROUP: usize = 64;
/// Jobs that may wait; more wait outside.
const QUEUE: usize = 1024;

/// What a job says once the commit is through, or is not.
type Reply = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// Work that waits for its turn, or for the news that there is no turn.
type Job = Box<dyn FnOnce(Result<&Connection, StoreError>) -> Reply + Send>;

/// A store in one file.
pub struct SqliteStore {
    writer: mpsc::Sender<Job>,
    reader: mpsc::Sender<Job>,
    key: Arc<AuditKey>,
    /// Set where keys were destroyed: what the log of writes still holds of them is cut off with the next commit.
    cut_wal: Arc<AtomicBool>,
}

impl SqliteStore {
    /// Opens the file, or makes it. `key` chains the audit trail.
    ///
    /// # Errors
    /// Where the engine is too old, the schema too new, or the disk refuses.
    pub fn open(path: &Path, key: AuditKey) -> Result<Self, StoreError> {
        if rusqlite::version_number() < OLDEST {
            return Err(StoreError::Engine(rusqlite::version().to_owned()));
        }
        let mut writing = connect(path)?;
        schema::bring_up(&mut writing, &key)?;
        let reading = connect(path)?;
        reading.pragma_update(None, "query_only", true)?;
        let (writer, jobs) = mpsc::channel(QUEUE);
        let cut_wal = Arc::new(AtomicBool::new(false));
        let cut = Arc::clone(&cut_wal);
        spawn("hub-writer", move || write_jobs(&writing, jobs, &cut))?;
        let (reader, jobs) = mpsc::channel(QUEUE);
        spawn("hub-reader", move || read_jobs(&reading, jobs))?;
        Ok(Self { writer, reader, key: Arc::new(key), cut_wal })
    }

    fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<'_, T> {
        submit(&self.writer, move |conn| {
            conn.execute_batch("SAVEPOINT job")?;
            let done = work(conn).and_then(|done| {
                conn.execute_batch("RELEASE job")?;
                Ok(done)
            });
            if done.is_err() && !conn.is_autocommit() && conn.execute_batch("ROLLBACK TO job; RELEASE job").is_err() {
                // What cannot be undone alone is undone with everything beside it.
                conn.execute_batch("ROLLBACK")?;
            }
            done
        })
    }

    fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<'_, T> {
        submit(&self.reader, work)
    }
}

fn submit<'a, T: Send + 'static>(
    to: &'a mpsc::Sender<Job>,
    work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
) -> Answer<'a, T> {
    let (sender, receiver) = oneshot::channel();
    let job: Job = Box::new(move |conn| {
        let done = conn.and_then(work);
        // A caller that has gone away does not need its answer.
        Box::new(move |committed| drop(sender.send(done.and_then(|done| committed.map(|()| done)))))
    });
    Box::pin(async move {
        to.send(job).await.map_err(|_| StoreError::Closed)?;
        receiver.await.map_err(|_| StoreError::Closed)?
    })
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    let spawned = thread::Builder::new().name(name.into()).spawn(work);
    spawned.map(drop).map_err(|e| StoreError::Engaged(e.to_string()))
}

fn write_jobs(conn: &Connection, mut jobs: mpsc::Receiver<Job>, cut: &AtomicBool) {
    let mut waiting = Vec::with_capacity(GROUP);
    while jobs.blocking_recv_many(&mut waiting, GROUP) > 0 {
        let mut group = waiting.drain(..).peekable();
        while group.peek().is_some() {
            write_group(conn, &mut group);
        }
        if cut.load(Ordering::Relaxed) && cut_log(conn) {
            cut.store(false, Ordering::Relaxed);
        }
    }
}

/// Takes the log of writes into the file and empties it; whether that was possible just now.
fn cut_log(conn: &Connection) -> bool {
    let cut = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    matches!(cut, Ok(0))
}

/// Runs jobs in one transaction until there is none left, or the engine has thrown the transaction away: on a full disk
/// or an I/O error it rolls back by itself, and what comes after would run without any.
fn write_group(conn: &Connection, group: &mut impl Iterator<Item = Job>) {
    if let Err(error) = conn.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from) {
        tracing::error!(%error, "no transaction can begin");
        return group.for_each(|job| job(Err(error.clone()))(Ok(())));
    }
    let mut replies = Vec::<Reply>::with_capacity(GROUP);
    for job in group {
        replies.push(job(Ok(conn)));
        if conn.is_autocommit() {
            break;
        }
    }
    let committed = conn.execute_batch("COMMIT").map_err(StoreError::from);
    if let Err(error) = &committed {
        tracing::error!(%error, "a transaction did not come through");
        if !conn.is_autocommit() {
            drop(conn.execute_batch("ROLLBACK"));
        }
    }
    replies.into_iter().for_each(|reply| reply(committed.clone()));
}

fn read_jobs(conn: &Connection, mut jobs: mpsc::Receiver<Job>) {
    while let Some(job) = jobs.blocking_recv() {
        // One transaction a job: a visit is read as it was at one moment.
        let begun = conn.execute_batch("BEGIN").map_err(StoreError::from);
        let reply = job(begun.map(|()| conn));
        drop(conn.execute_batch("COMMIT"));
        reply(Ok(()));
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Engaged(format!("journal mode is {mode}")));
    }
    conn.pragma_update(None, "synchronous", "full")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // What is deleted or overwritten leaves no trace in free pages.
    conn.pragma_update(None, "secure_delete", true)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::NotWritable,
            // The engine's own words name tables and columns; values are always bound, so none is among them.
            Some(_) | None => Self::Engaged(error.to_string()),
        }
    }
}

/// A value as one word or JSON text of a column.
fn text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        Ok(other) => Ok(other.to_string()),
        Err(_) => Err(StoreError::Broken("value")),
    }
}

/// Reads a column that holds a word.
fn word<T: DeserializeOwned>(text: String, what: &'static str) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|_| StoreError::Broken(what))
}

/// Reads a column that holds JSON.
fn json<T: DeserializeOwned>(text: &str, what: &'static str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Broken(what))
}

fn whole<T: TryFrom<i64>>(value: i64, what: &'static str) -> Result<T, StoreError> {
    T::try_from(value).map_err(|_| StoreError::Broken(what))
}

fn signed(value: u64) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(|_| StoreError::Broken("number"))
}

impl Store for SqliteStore {
    fn take(&self, key: RowKey, sealed: SealedRow, effect: RowEffect, now: Timestamp) -> Answer<'_, Taken> {
        self.write(move |conn| intake::take(conn, &key, &sealed, &effect, now))
    }

    fn hand_in(
        &self,
        visit: Visit<SealedAnswers>,
        band: char,
        record: VisitRecord,
        acts: Vec<Act>,
    ) -> Answer<'_, Ticket> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| intake::hand_in(conn, &key, visit, band, &record, &acts))
    }

    fn acked(&self, kiosk: KioskId) -> Answer<'_, u64> {
        self.read(move |conn| intake::acked(conn, &kiosk))
    }

    fn lease(&self, kiosk: KioskId, day: Date, band: char, count: u32, now: Timestamp) -> Answer<'_, Lease> {
        self.write(move |conn| intake::lease(conn, &kiosk, day, band, count, now))
    }

    fn visit(&self, id: VisitId) -> Answer<'_, Option<Visit<SealedAnswers>>> {
        self.read(move |conn| visits::read(conn, id))
    }

    fn visit_of(&self, id: ApplicationId) -> Answer<'_, Option<VisitId>> {
        self.read(move |conn| visits::owner(conn, "SELECT visit FROM application WHERE id = ?1", &id.to_string()))
    }

    fn visit_of_charge(&self, id: ChargeId) -> Answer<'_, Option<VisitId>> {
        self.read(move |conn| visits::owner(conn, "SELECT visit FROM charge WHERE id = ?1", &id.to_string()))
    }

    fn opened(&self, id: VisitId, now: Timestamp, acts: Vec<Act>) -> Answer<'_, ()> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| {
            visits::opened(conn, id, now)?;
            audit::append(conn, &key, &acts)
        })
    }

    fn called(&self, id: VisitId, called: Option<Called>, acts: Vec<Act>) -> Answer<'_, ()> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| {
            visits::called(conn, id, called.as_ref())?;
            audit::append(conn, &key, &acts)
        })
    }

    fn save(&self, change: Change) -> Answer<'_, Saved> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| visits::save(conn, &key, &change))
    }

    fn waiting(&self, day: Date) -> Answer<'_, Vec<WaitingVisit>> {
        self.read(move |conn| visits::waiting(conn, day))
    }

    fn heard(&self, register: String) -> Answer<'_, u64> {
        self.read(move |conn| money::heard(conn, &register))
    }

    fn errands(&self, register: String, now: Timestamp) -> Answer<'_, Vec<Errand>> {
        self.read(move |conn| money::errands(conn, &register, now))
    }

    fn step(&self, charge: ChargeId, register: String, step: Step, now: Timestamp) -> Answer<'_, ()> {
        self.write(move |conn| money::step(conn, charge, &register, step, now))
    }

    fn overdue(&self, now: Timestamp) -> Answer<'_, Vec<VisitId>> {
        self.read(move |conn| money::overdue(conn, now))
    }

    fn charges_of(&self, day: Date) -> Answer<'_, Vec<DayCharge>> {
        self.read(move |conn| money::charges_of(conn, day))
    }

    fn registers(&self, now: Timestamp) -> Answer<'_, Vec<(String, u32)>> {
        self.read(move |conn| money::registers(conn, now))
    }

    fn conflicts(&self, limit: u32) -> Answer<'_, Vec<Conflict>> {
        self.read(move |conn| money::conflicts(conn, limit))
    }

    fn counts(&self, grain: Grain, from: Date, to: Date) -> Answer<'_, Counts> {
        self.read(move |conn| rollup::counts(conn, grain, from, to))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use std::path::Path;

    use jiff::civil::date;

    use super::SqliteStore;
    use crate::application::{KioskId, VisitId};
    use crate::hub::audit::AuditKey;
    use crate::hub::store::conformance::DAY;
    use crate::hub::store::{RowEffect, Store, StoreError, Taken, conformance};
    use crate::usage::Grain;

    fn open(path: &Path) -> SqliteStore {
        SqliteStore::open(path, AuditKey::derived(&[7])).unwrap()
    }

    #[tokio::test]
    async fn it_conforms() {
        let dir = tempfile::tempdir().unwrap();
        let open = || self::open(&dir.path().join("store.db"));
        conformance::all(open).await;
    }

    #[test]
    fn roll_ups_equal_a_recount() {
        let dir = tempfile::tempdir().unwrap();
        let next = std::cell::Cell::new(0);
        conformance::rollups::equal_a_recount(|| {
            next.set(next.get() + 1);
            open(&dir.path().join(format!("{}.db", next.get())))
        });
    }

    /// A store that a city has had for years keeps its counts: by day as they were, by month and fiscal year added up.
    #[tokio::test]
    async fn counts_by_day_become_counts_by_month_and_year() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("store.db");
        drop(open(&path));
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.execute_batch(
            "DROP TABLE rollup;
             CREATE TABLE rollup (day TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL, sum INTEGER NOT NULL,
                                  PRIMARY KEY (day, name)) STRICT, WITHOUT ROWID;
             INSERT INTO rollup VALUES ('2026-03-31', 'started', 3, 0), ('2026-04-01', 'started', 4, 0),
                                       ('2026-04-02', 'finished', 2, 200), ('2027-01-05', 'started', 5, 0);
             ALTER TABLE visit DROP COLUMN decided_at;",
        )
        .unwrap();
        let books = super::schema::books();
        conn.pragma_update(None, "user_version", books).unwrap();
        drop(conn);
        let store = open(&path);
        let started = async |grain| {
            let counts = store.counts(grain, date(2020, 1, 1), date(2030, 1, 1)).await.unwrap();
            counts.days.into_iter().map(|(day, c)| (day.to_string(), c.started, c.seconds)).collect::<Vec<_>>()
        };
        let row = |day: &str, started, seconds| (day.to_owned(), started, seconds);
        assert_eq!(
            started(Grain::Day).await,
            [row("2026-03-31", 3, 0), row("2026-04-01", 4, 0), row("2026-04-02", 0, 200), row("2027-01-05", 5, 0)]
        );
        assert_eq!(
            started(Grain::Month).await,
            [row("2026-03-01", 3, 0), row("2026-04-01", 4, 200), row("2027-01-01", 5, 0)]
        );
        assert_eq!(started(Grain::Year).await, [row("2025-04-01", 3, 0), row("2026-04-01", 9, 200)]);
    }

    #[test]
    fn numbers_are_leased_once() {
        let dir = tempfile::tempdir().unwrap();
        let open = || self::open(&dir.path().join("store.db"));
        conformance::leases_never_overlap(&open(), &open());
    }

    #[tokio::test]
    async fn on_a_full_disk_nothing_is_taken_and_nothing_breaks() {
        let dir = tempfile::tempdir().unwrap();
        let store = open(&dir.path().join("store.db"));
        let take = async |n: u128| {
            let mut visit = conformance::visit(n);
            visit.applications[0].answers.key = vec![7; 200_000];
            let (key, sealed) = conformance::row("K01", u64::try_from(n).unwrap(), "d");
            store.take(key, sealed, RowEffect::Visit(Box::new(visit)), conformance::now()).await
        };
        // The engine's own limit stands in for the disk's: the same error at the same place.
        let limit = |pages: i64| {
            store.write(move |conn| Ok(conn.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?))
        };
        take(1).await.unwrap();
        let pages: i64 =
            store.read(|conn| Ok(conn.pragma_query_value(None, "page_count", |r| r.get(0))?)).await.unwrap();
        limit(pages).await.unwrap();
        // A neighbour in the same group either is written or is told that it is not.
        let (full, small) = tokio::join!(take(2), store.lease(KioskId("K02".into()), DAY, 'A', 1, conformance::now()));
        assert_eq!(full, Err(StoreError::Full));
        let leased = store.read(|conn| Ok(conn.query_row("SELECT count(*) FROM lease", [], |r| r.get::<_, i64>(0))?));
        assert_eq!(leased.await.unwrap(), i64::from(small.is_ok()));
        assert_eq!(store.acked(KioskId("K01".into())).await.unwrap(), 1);
        assert!(store.visit(VisitId::from_bits(1)).await.unwrap().is_some());
        limit(1_000_000).await.unwrap();
        assert_eq!(take(2).await.unwrap(), Taken::New(2));
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("store.db");
        drop(open(&path));
        rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
        assert_eq!(SqliteStore::open(&path, AuditKey::derived(&[7])).err(), Some(StoreError::Schema(99)));
    }
}
