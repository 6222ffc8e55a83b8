//! Accounts and sessions.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::visits::moment;
use super::{SqliteStore, audit, forget, signed, text, whole, word};
use crate::application::VisitId;
use crate::application::audit::{Act, AuditRow, Trail, Verdict};
use crate::hub::accounts::locked_until;
use crate::hub::audit::AuditKey;
use crate::hub::store::staff::{Account, Admission, Attempt, ForgetAct, Seat, StaffStore, Tried, Wanted};
use crate::hub::store::{Answer, StoreError};
use crate::person::StaffId;

const ACCOUNT: &str = "id, name, role, secret, step, failures, locked_until, first_password, closed, made_at, last_in";

type Raw = (String, String, String, Vec<u8>, i64, i64, Option<i64>, bool, bool, String, Option<String>);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    row.try_into()
}

fn second(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|_| StoreError::Broken("time"))
}

fn account(raw: Raw) -> Result<Account, StoreError> {
    let (id, name, role, secret, step, failures, locked_until, first_password, closed, made_at, last_in) = raw;
    Ok(Account {
        id: StaffId(id),
        name,
        role: word(role, "role")?,
        secret,
        step: whole(step, "step")?,
        failures: whole(failures, "count")?,
        locked_until: locked_until.map(second).transpose()?,
        first_password,
        closed,
        made_at: moment(&made_at)?,
        last_in: last_in.as_deref().map(moment).transpose()?,
    })
}

fn one(conn: &Connection, id: &StaffId) -> Result<Option<Account>, StoreError> {
    let found = conn
        .prepare_cached(&format!("SELECT {ACCOUNT} FROM account WHERE id = ?1"))?
        .query_row([&id.0], raw)
        .optional()?;
    found.map(account).transpose()
}

fn all(conn: &Connection) -> Result<Vec<Account>, StoreError> {
    let mut query = conn.prepare_cached(&format!("SELECT {ACCOUNT} FROM account ORDER BY id"))?;
    let rows = query.query_map([], raw)?;
    rows.map(|row| account(row?)).collect()
}

fn admit(conn: &Connection, digest: Option<&str>) -> Result<Admission, StoreError> {
    let accounts = conn.prepare_cached("SELECT 1 FROM account LIMIT 1")?.exists([])?;
    let Some(digest) = digest else { return Ok(Admission { accounts, seat: None }) };
    let found: Option<(String, String, String, i64, i64)> = conn
        .prepare_cached("SELECT staff, desk, address, begun_at, seen_at FROM seat WHERE digest = ?1")?
        .query_row([digest], |row| row.try_into())
        .optional()?;
    let Some((staff, desk, address, begun_at, seen_at)) = found else { return Ok(Admission { accounts, seat: None }) };
    let staff = StaffId(staff);
    let account = one(conn, &staff)?.ok_or(StoreError::Broken("session"))?;
    let (begun_at, seen_at) = (second(begun_at)?, second(seen_at)?);
    let seat = Seat { digest: digest.to_owned(), staff, desk, address, begun_at, seen_at };
    Ok(Admission { accounts, seat: Some((seat, account)) })
}

fn make(conn: &Connection, key: &AuditKey, account: &Account, entry: &Act) -> Result<bool, StoreError> {
    let made = conn
        .prepare_cached(&format!(
            "INSERT INTO account ({ACCOUNT}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT DO NOTHING"
        ))?
        .execute(params![
            account.id.0,
            account.name,
            text(&account.role)?,
            account.secret,
            signed(account.step)?,
            account.failures,
            account.locked_until.map(Timestamp::as_second),
            account.first_password,
            account.closed,
            account.made_at.to_string(),
            account.last_in.map(|at| at.to_string()),
        ])?;
    if made == 1 {
        audit::append(conn, key, std::slice::from_ref(entry))?;
    }
    Ok(made == 1)
}

/// Ends every session of an account.
fn empty_seats(conn: &Connection, id: &StaffId) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM seat WHERE staff = ?1")?.execute([&id.0])?;
    Ok(())
}

fn close(conn: &Connection, key: &AuditKey, id: &StaffId, closed: bool, entry: &Act) -> Result<bool, StoreError> {
    let known = conn.prepare_cached("UPDATE account SET closed = ?2 WHERE id = ?1")?.execute(params![id.0, closed])?;
    if known == 1 {
        empty_seats(conn, id)?;
        audit::append(conn, key, std::slice::from_ref(entry))?;
    }
    Ok(known == 1)
}

fn reset(conn: &Connection, key: &AuditKey, id: &StaffId, secret: &[u8], entry: &Act) -> Result<bool, StoreError> {
    let known = conn
        .prepare_cached(
            "UPDATE account SET secret = ?2, step = 0, failures = 0, locked_until = NULL, first_password = 1
             WHERE id = ?1",
        )?
        .execute(params![id.0, secret])?;
    if known == 1 {
        empty_seats(conn, id)?;
        audit::append(conn, key, std::slice::from_ref(entry))?;
    }
    Ok(known == 1)
}

/// All that decides stands in one transaction: tries that come side by side are counted one by one, and none of them
/// slips through a lock that another one has just set.
fn tried(conn: &Connection, key: &AuditKey, attempt: &Attempt) -> Result<Tried, StoreError> {
    let account = one(conn, &attempt.id)?.ok_or(StoreError::Broken("account"))?;
    if let Some(until) = account.locked_until.filter(|until| *until > attempt.now) {
        audit::append(conn, key, std::slice::from_ref(&attempt.bad))?;
        return Ok(Tried::Locked(until));
    }
    let Some(step) = attempt.right.filter(|step| *step > account.step && !account.closed) else {
        let failures = account.failures.saturating_add(1);
        let until = locked_until(failures, attempt.now);
        conn.prepare_cached("UPDATE account SET failures = ?2, locked_until = ?3 WHERE id = ?1")?.execute(params![
            attempt.id.0,
            failures,
            until.map(Timestamp::as_second)
        ])?;
        audit::append(conn, key, std::slice::from_ref(&attempt.bad))?;
        return Ok(Tried::Wrong);
    };
    conn.prepare_cached(
        "UPDATE account SET step = ?2, failures = 0, locked_until = NULL, last_in = ?3,
                            secret = coalesce(?4, secret), first_password = first_password AND ?4 IS NULL
         WHERE id = ?1",
    )?
    .execute(params![attempt.id.0, signed(step)?, attempt.now.to_string(), attempt.secret])?;
    empty_seats(conn, &attempt.id)?;
    let seat = &attempt.seat;
    conn.prepare_cached(
        "INSERT INTO seat (digest, staff, desk, address, begun_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        seat.digest,
        seat.staff.0,
        seat.desk,
        seat.address,
        seat.begun_at.as_second(),
        seat.seen_at.as_second()
    ])?;
    audit::append(conn, key, &attempt.good)?;
    Ok(Tried::In)
}

fn end(conn: &Connection, key: &AuditKey, digest: &str, entry: &Act) -> Result<(), StoreError> {
    let ended = conn.prepare_cached("DELETE FROM seat WHERE digest = ?1")?.execute([digest])?;
    if ended == 1 { audit::append(conn, key, std::slice::from_ref(entry)) } else { Ok(()) }
}

impl StaffStore for SqliteStore {
    fn admit(&self, digest: Option<String>) -> Answer<'_, Admission> {
        self.read(move |conn| admit(conn, digest.as_deref()))
    }

    fn account(&self, id: StaffId) -> Answer<'_, Option<Account>> {
        self.read(move |conn| one(conn, &id))
    }

    fn accounts(&self) -> Answer<'_, Vec<Account>> {
        self.read(all)
    }

    fn make_account(&self, account: Account, entry: Act) -> Answer<'_, bool> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| make(conn, &key, &account, &entry))
    }

    fn close_account(&self, id: StaffId, closed: bool, entry: Act) -> Answer<'_, bool> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| close(conn, &key, &id, closed, &entry))
    }

    fn reset_account(&self, id: StaffId, secret: Vec<u8>, entry: Act) -> Answer<'_, bool> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| reset(conn, &key, &id, &secret, &entry))
    }

    fn tried(&self, attempt: Attempt) -> Answer<'_, Tried> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| tried(conn, &key, &attempt))
    }

    fn touch(&self, digest: String, now: Timestamp) -> Answer<'_, ()> {
        self.write(move |conn| {
            let mut touch = conn.prepare_cached("UPDATE seat SET seen_at = max(seen_at, ?2) WHERE digest = ?1")?;
            touch.execute(params![digest, now.as_second()])?;
            Ok(())
        })
    }

    fn end_seat(&self, digest: String, entry: Act) -> Answer<'_, ()> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| end(conn, &key, &digest, &entry))
    }

    fn record(&self, entries: Vec<Act>) -> Answer<'_, ()> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| audit::append(conn, &key, &entries))
    }

    fn trail(&self, wanted: Wanted) -> Answer<'_, Trail> {
        self.read(move |conn| audit::trail(conn, &wanted))
    }

    fn check_trail(&self) -> Answer<'_, Verdict> {
        let key = Arc::clone(&self.key);
        self.read(move |conn| audit::check(conn, &key))
    }

    fn link_at(&self, seq: u64) -> Answer<'_, Option<String>> {
        self.read(move |conn| audit::link_at(conn, seq))
    }

    fn trail_from(&self, seq: u64, limit: u32) -> Answer<'_, Vec<AuditRow>> {
        self.read(move |conn| audit::trail_from(conn, seq, limit))
    }

    fn forget(
        &self,
        ended: Timestamp,
        touched: Timestamp,
        now: Timestamp,
        entry: ForgetAct,
    ) -> Answer<'_, Vec<VisitId>> {
        let (key, cut) = (Arc::clone(&self.key), Arc::clone(&self.cut_wal));
        self.write(move |conn| {
            let gone = forget::forget(conn, ended, touched, now)?;
            let acts: Vec<_> = gone.iter().map(|id| entry(*id)).collect();
            audit::append(conn, &key, &acts)?;
            if !gone.is_empty() {
                cut.store(true, Ordering::Relaxed);
            }
            Ok(gone)
        })
    }

    fn forget_trail(&self, before: Timestamp, entry: Act) -> Answer<'_, u64> {
        let key = Arc::clone(&self.key);
        self.write(move |conn| audit::forget(conn, &key, before, &entry))
    }
}
