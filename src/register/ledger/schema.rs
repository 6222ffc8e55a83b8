//! The ledger's tables.

use rusqlite::Transaction;

use super::LedgerError;

/// Each entry brings the ledger one version up; entries are never changed once a city has them.
const STEPS: [&str; 2] = ["
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
", "
CREATE TABLE due (
    id             TEXT PRIMARY KEY,
    payload        TEXT,              -- NKP1, whole; NULL for what was keyed in without a slip
    keyed          TEXT,              -- the lines that were keyed in, JSON
    body           TEXT,              -- the charge as it was posted; NULL when only the paper came
    reference      TEXT,
    state          TEXT NOT NULL,
    expires_at     INTEGER NOT NULL,  -- moments are Unix microseconds; 0 for what was keyed in
    tender         TEXT,
    given          INTEGER,           -- yen laid down in cash
    paid_at        INTEGER,
    paid_day       TEXT,              -- business day; the next one once a day is closed
    receipt_serial INTEGER,           -- from 1 each business day
    voided_at      INTEGER,           -- when the cash was given back
    etag           INTEGER NOT NULL,
    UNIQUE (paid_day, receipt_serial),
    CHECK ((payload IS NULL) <> (keyed IS NULL)),
    CHECK ((state IN ('paid', 'voided')) = (paid_at IS NOT NULL)),
    CHECK ((state IN ('paid', 'voided')) = (tender IS NOT NULL)),
    CHECK ((state IN ('paid', 'voided')) = (receipt_serial IS NOT NULL)),
    CHECK ((state = 'voided') = (voided_at IS NOT NULL)),
    CHECK (state <> 'voided' OR tender = 'cash')
) STRICT;
INSERT INTO due (id, payload, body, reference, state, expires_at, tender, given, paid_at, paid_day, receipt_serial, etag)
    SELECT id, payload, body, reference, state, expires_at, tender, given, paid_at, paid_day, receipt_serial, etag
    FROM charge;
CREATE INDEX due_reference ON due (reference, id);
CREATE INDEX due_open ON due (expires_at) WHERE state = 'created';
CREATE TABLE event_2 (
    seq    INTEGER PRIMARY KEY,
    charge TEXT NOT NULL REFERENCES due (id),
    state  TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
INSERT INTO event_2 SELECT seq, charge, state, at FROM event;
DROP TABLE event;
DROP TABLE charge;
ALTER TABLE event_2 RENAME TO event;
CREATE TABLE closing (
    day        TEXT PRIMARY KEY,
    closed_at  INTEGER NOT NULL,
    counted    INTEGER NOT NULL,      -- yen of fees that lay in the drawer, the change fund left out
    settlement TEXT NOT NULL          -- the day's figures as they were signed, JSON
) STRICT;
"];

/// Brings the ledger to this version.
pub(super) fn bring_up(tx: &Transaction<'_>) -> Result<(), LedgerError> {
    let at: i64 = tx.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(at).map_err(|_| LedgerError::Newer(at))?;
    if done > STEPS.len() {
        return Err(LedgerError::Newer(at));
    }
    STEPS.iter().skip(done).try_for_each(|step| tx.execute_batch(step))?;
    tx.pragma_update(None, "user_version", i64::try_from(STEPS.len()).unwrap_or(i64::MAX))?;
    Ok(())
}
