//! Copies of the store. A copy holds everything but the applications' keys; those lie beside all copies in one file that
//! is written anew each time. So a key that was destroyed is gone from every copy, however old, with the next backup.

use std::fs::{self, File};
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, params};

use super::schema;
use crate::application::audit::Act;
use crate::hub::audit::AuditKey;
use crate::hub::store::StoreError;

/// Numbers that a restored hub leaves out of each band of a day: those that were leased after the copy was made.
const LEFT_OUT: u32 = 500;

/// What lies beside the copies: keys of applications, and rows in quarantine, which are sealed to the hub itself.
const BESIDE: &str = "
CREATE TABLE application (id TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (kiosk TEXT NOT NULL, seq INTEGER NOT NULL, digest TEXT NOT NULL, sealed TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq, digest)) STRICT, WITHOUT ROWID;
";

fn io(_: std::io::Error) -> StoreError {
    StoreError::NotWritable
}

/// A file that holds no log beside it, and leaves no trace of what is overwritten.
fn plain(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.pragma_update_and_check(None, "journal_mode", "memory", |_| Ok(()))?;
    conn.pragma_update(None, "secure_delete", true)?;
    Ok(conn)
}

fn sync(path: &Path) -> Result<(), StoreError> {
    File::open(path).and_then(|file| file.sync_all()).map_err(io)
}

/// Copies the store in `from`, which may be in use, to `to`, and its keys to `keys`. Both files are new.
///
/// # Errors
/// What the disk refuses.
pub fn copy(from: &Path, to: &Path, keys: &Path) -> Result<(), StoreError> {
    let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    source.busy_timeout(std::time::Duration::from_secs(10))?;
    source.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    drop(source);
    plain(keys)?.execute_batch(BESIDE)?;
    let copy = plain(to)?;
    copy.execute("ATTACH ?1 AS beside", [keys.to_string_lossy()])?;
    copy.execute_batch(
        "BEGIN;
         INSERT INTO beside.application SELECT id, key FROM application WHERE length(key) > 0;
         INSERT INTO beside.quarantine SELECT kiosk, seq, digest, sealed FROM quarantine WHERE sealed <> '';
         UPDATE application SET key = x'';
         UPDATE quarantine SET sealed = '';
         COMMIT;
         DETACH beside;
         VACUUM;",
    )?;
    drop(copy);
    sync(to)?;
    sync(keys)
}

/// Makes a store out of a copy and the keys beside it, and writes down that it was done. What has no key any more was
/// forgotten since the copy was made. Answers the number of applications whose answers can be opened.
///
/// # Errors
/// A copy that is damaged, or what the disk refuses.
pub fn restore(copy: &Path, keys: &Path, to: &Path, audit: &AuditKey, act: &Act) -> Result<u32, StoreError> {
    fs::copy(copy, to).map_err(io)?;
    let mut conn = plain(to)?;
    let sound: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(StoreError::Broken("backup"));
    }
    conn.execute("ATTACH ?1 AS beside", [keys.to_string_lossy()])?;
    schema::bring_up(&mut conn, audit)?;
    let tx = conn.transaction()?;
    let open = tx.execute(
        "UPDATE application SET key = (SELECT key FROM beside.application b WHERE b.id = application.id)
         WHERE id IN (SELECT id FROM beside.application)",
        [],
    )?;
    tx.execute(
        "UPDATE quarantine SET sealed = (SELECT sealed FROM beside.quarantine b
             WHERE b.kiosk = quarantine.kiosk AND b.seq = quarantine.seq AND b.digest = quarantine.digest)
         WHERE EXISTS (SELECT 1 FROM beside.quarantine b
             WHERE b.kiosk = quarantine.kiosk AND b.seq = quarantine.seq AND b.digest = quarantine.digest)",
        [],
    )?;
    tx.execute("DELETE FROM answer WHERE application IN (SELECT id FROM application WHERE key = x'')", [])?;
    tx.execute(
        "UPDATE visit SET forgotten_at = ?1 WHERE forgotten_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM application WHERE visit = visit.id AND key <> x'')",
        [act.at.to_string()],
    )?;
    // Numbers of the day that visitors may hold already are not given again.
    tx.execute("UPDATE number SET next = next + ?1", [LEFT_OUT])?;
    super::audit::append(&tx, audit, std::slice::from_ref(act))?;
    tx.commit()?;
    conn.execute_batch("DETACH beside; VACUUM")?;
    drop(conn);
    sync(to)?;
    u32::try_from(open).map_err(|_| StoreError::Broken("count"))
}

/// What a copy holds: its visits, and when the newest one came.
///
/// # Errors
/// A copy that cannot be read.
pub fn look(copy: &Path) -> Result<(u64, Option<Timestamp>), StoreError> {
    let conn = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let found: (i64, Option<String>) =
        conn.query_row("SELECT count(*), max(received_at) FROM visit", params![], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let newest = found.1.as_deref().map(super::visits::moment).transpose()?;
    Ok((super::whole(found.0, "count")?, newest))
}
