//! The tables. No column holds personal data in clear: answers are ciphertext, everything else is ids, states, times.

use rusqlite::Connection;

use super::audit;
use crate::hub::audit::AuditKey;
use crate::hub::store::StoreError;

/// Each entry brings the schema one version up; entries are never changed once a city has them.
const STEPS: [&str; 3] = [BIRTH, STAFF, NOTED];

const BIRTH: &str = "
CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,            -- business day on which the hub had it
    kiosk TEXT NOT NULL,
    ticket_day TEXT NOT NULL,     -- business day of the number
    ticket TEXT NOT NULL,
    reference TEXT NOT NULL,
    locale TEXT NOT NULL,
    entry TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    circumstances TEXT NOT NULL,  -- JSON
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_day ON visit (day, received_at);
CREATE INDEX visit_ticket ON visit (ticket_day, ticket);

CREATE TABLE application (
    id TEXT PRIMARY KEY,
    visit TEXT NOT NULL REFERENCES visit (id),
    n INTEGER NOT NULL,           -- order within the visit
    procedure TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    lines TEXT NOT NULL,          -- JSON
    key BLOB NOT NULL,            -- wrapped by the master key; emptied to destroy the answers
    returned_because TEXT,
    decided_by TEXT,
    charge TEXT,
    UNIQUE (visit, n)
) STRICT;

CREATE TABLE answer (
    application TEXT NOT NULL REFERENCES application (id),
    field TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (application, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    application TEXT NOT NULL REFERENCES application (id),
    n INTEGER NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (application, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE charge (
    id TEXT PRIMARY KEY,
    visit TEXT NOT NULL REFERENCES visit (id),
    day TEXT NOT NULL,            -- business day on which it was made
    state TEXT NOT NULL,
    lines TEXT NOT NULL,          -- JSON
    total INTEGER NOT NULL,
    nkp1 TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at INTEGER NOT NULL,  -- Unix seconds, so that it can be compared
    tender TEXT,
    receipt TEXT,
    register TEXT,
    paid_at TEXT
) STRICT;
CREATE INDEX charge_visit ON charge (visit);
CREATE INDEX charge_state ON charge (state, expires_at);

CREATE TABLE delivery (
    charge TEXT NOT NULL REFERENCES charge (id),
    register TEXT NOT NULL,
    posting_at TEXT NOT NULL,
    posted_at TEXT,
    closed_at TEXT,
    PRIMARY KEY (charge, register)
) STRICT, WITHOUT ROWID;

CREATE TABLE register (
    id TEXT PRIMARY KEY,
    heard INTEGER NOT NULL        -- seq of the last event that was applied
) STRICT;

CREATE TABLE kiosk (
    id TEXT PRIMARY KEY,
    acked INTEGER NOT NULL
) STRICT;

CREATE TABLE kiosk_row (
    kiosk TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
    kiosk TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    sealed TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq, digest)
) STRICT;

CREATE TABLE number (
    day TEXT NOT NULL,
    band TEXT NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (day, band)
) STRICT, WITHOUT ROWID;

CREATE TABLE lease (
    day TEXT NOT NULL,
    band TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    kiosk TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (day, band, first)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup (
    day TEXT NOT NULL,
    name TEXT NOT NULL,           -- such as started, abandoned/pin, state/received
    n INTEGER NOT NULL,
    sum INTEGER NOT NULL,         -- yen, seconds or characters beside the number
    PRIMARY KEY (day, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    charge TEXT,
    detail TEXT NOT NULL
) STRICT;
";

/// Accounts, sessions, the audit trail; what happens at the desk.
const STAFF: &str = "
ALTER TABLE visit ADD COLUMN opened_at TEXT;
ALTER TABLE visit ADD COLUMN called TEXT;    -- JSON
ALTER TABLE visit ADD COLUMN identity TEXT;  -- JSON: kinds of documents, never a number
ALTER TABLE visit ADD COLUMN forgotten_at TEXT;
CREATE INDEX visit_held ON visit (received_at) WHERE forgotten_at IS NULL;

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    secret BLOB NOT NULL,         -- password and code secret, sealed by the master key
    step INTEGER NOT NULL,        -- of the last code that was taken
    failures INTEGER NOT NULL,
    locked_until INTEGER,         -- Unix seconds
    first_password INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    last_in TEXT
) STRICT;

CREATE TABLE seat (
    digest TEXT PRIMARY KEY,      -- SHA-256 of the session's token
    staff TEXT NOT NULL REFERENCES account (id),
    desk TEXT NOT NULL,
    address TEXT NOT NULL,
    begun_at INTEGER NOT NULL,    -- Unix seconds
    seen_at INTEGER NOT NULL      -- Unix seconds
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_staff ON seat (staff);

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    who TEXT,
    role TEXT,
    desk TEXT NOT NULL,
    about TEXT NOT NULL,
    detail TEXT NOT NULL,
    before BLOB NOT NULL,         -- the chain value of the row before
    link BLOB NOT NULL            -- its own
) STRICT;
CREATE INDEX audit_about ON audit (about, seq);

CREATE TABLE audit_mark (
    last INTEGER PRIMARY KEY,     -- 0: where the trail begins, 1: where it ends
    seq INTEGER NOT NULL,
    link BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;
";

/// Payments that staff note.
const NOTED: &str = "
ALTER TABLE charge ADD COLUMN noted_by TEXT;  -- who noted a payment that no register had reported
";

/// Brings the file to this version's schema.
pub(super) fn bring_up(conn: &mut Connection, key: &AuditKey) -> Result<(), StoreError> {
    let at: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(at).map_err(|_| StoreError::Schema(at))?;
    if done > STEPS.len() {
        return Err(StoreError::Schema(at));
    }
    for (n, step) in STEPS.iter().enumerate().skip(done) {
        let tx = conn.transaction()?;
        tx.execute_batch(step)?;
        if *step == STAFF {
            audit::begin(&tx, key)?;
        }
        tx.pragma_update(None, "user_version", i64::try_from(n + 1).map_err(|_| StoreError::Schema(at))?)?;
        tx.commit()?;
    }
    Ok(())
}
