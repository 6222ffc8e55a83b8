//! The audit trail: rows that are only ever added, each chained to the one before, and the two marks.

use jiff::Timestamp;
use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{signed, whole};
use crate::application::account::StaffRole;
use crate::application::audit::{Act, AuditRow, Event, Plain, Trail, Verdict};
use crate::application::sealing::hex;
use crate::hub::audit::{AuditKey, Check, Link, Mark, ORIGIN, Resting};
use crate::hub::store::StoreError;
use crate::hub::store::staff::{UNWRITTEN, Wanted};
use crate::person::StaffId;

/// A new trail: both marks before its first row.
pub(super) fn begin(conn: &Connection, key: &AuditKey) -> Result<(), StoreError> {
    put_mark(conn, false, Mark::new(key, false, 0, ORIGIN))?;
    put_mark(conn, true, Mark::new(key, true, 0, ORIGIN))
}

fn put_mark(conn: &Connection, last: bool, mark: Mark) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO audit_mark (last, seq, link, seal) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (last) DO UPDATE SET seq = excluded.seq, link = excluded.link, seal = excluded.seal",
    )?
    .execute(params![last, signed(mark.seq)?, mark.link, mark.seal])?;
    Ok(())
}

fn mark(conn: &Connection, last: bool) -> Result<Option<Mark>, StoreError> {
    let found: Option<(i64, Vec<u8>, Vec<u8>)> = conn
        .prepare_cached("SELECT seq, link, seal FROM audit_mark WHERE last = ?1")?
        .query_row([last], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    // A mark that is written in another way was not written here: it counts as missing.
    Ok(found.and_then(|(seq, link, seal)| {
        Some(Mark { seq: seq.try_into().ok()?, link: link.try_into().ok()?, seal: seal.try_into().ok()? })
    }))
}

/// Adds entries. One that does not become a row takes the whole transaction with it.
pub(super) fn append(conn: &Connection, key: &AuditKey, entries: &[Act]) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let mark = mark(conn, true)?.ok_or(UNWRITTEN)?;
    let (mut seq, mut before) = (mark.seq, mark.link);
    let mut put = conn.prepare_cached(
        "INSERT INTO audit (seq, at, event, who, role, desk, about, detail, before, link)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for entry in entries {
        seq += 1;
        let row = AuditRow { seq, entry: entry.clone() };
        let link = key.link(&before, &row);
        let added = put.execute(params![
            signed(seq)?,
            entry.at.to_string(),
            entry.event.as_str(),
            entry.who.as_ref().map(|who| &who.0),
            entry.role.map(StaffRole::as_str),
            entry.desk.as_str(),
            entry.about.as_str(),
            entry.detail.as_str(),
            before,
            link,
        ])?;
        if added != 1 {
            return Err(UNWRITTEN);
        }
        before = link;
    }
    put_mark(conn, true, Mark::new(key, true, seq, before))
}

const COLUMNS: &str = "seq, at, event, who, role, desk, about, detail";

/// The columns of a row before they are checked.
struct Raw {
    seq: i64,
    at: String,
    event: String,
    who: Option<String>,
    role: Option<String>,
    desk: String,
    about: String,
    detail: String,
}

impl Raw {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            event: row.get(2)?,
            who: row.get(3)?,
            role: row.get(4)?,
            desk: row.get(5)?,
            about: row.get(6)?,
            detail: row.get(7)?,
        })
    }

    /// The row, where each column is written exactly as it is written here.
    fn read(self) -> Option<AuditRow> {
        let plain = |text: String| Some(Plain::new(&text)).filter(|plain| plain.as_str() == text);
        let at: Timestamp = self.at.parse().ok()?;
        let role = match self.role {
            None => None,
            Some(role) => Some(StaffRole::parse(&role)?),
        };
        (at.to_string() == self.at).then_some(())?;
        Some(AuditRow {
            seq: self.seq.try_into().ok()?,
            entry: Act {
                at,
                event: Event::parse(&self.event)?,
                who: self.who.map(StaffId),
                role,
                desk: plain(self.desk)?,
                about: plain(self.about)?,
                detail: plain(self.detail)?,
            },
        })
    }
}

pub(super) fn trail(conn: &Connection, wanted: &Wanted) -> Result<Trail, StoreError> {
    let mut query = format!("SELECT {COLUMNS} FROM audit WHERE seq < ?1");
    let before = wanted.before.map_or(Ok(i64::MAX), signed)?;
    let limit = i64::from(wanted.limit) + 1;
    let mut values: Vec<&dyn ToSql> = vec![&before, &limit];
    if let Some(kind) = wanted.kind {
        // The words are our own.
        let events = Event::ALL.iter().filter(|event| event.kind() == kind);
        let list: Vec<_> = events.map(|event| format!("'{}'", event.as_str())).collect();
        query += &format!(" AND event IN ({})", list.join(", "));
    }
    for (column, value) in [("who", &wanted.who), ("about", &wanted.about)] {
        if let Some(value) = value {
            values.push(value);
            query += &format!(" AND {column} = ?{}", values.len());
        }
    }
    query += " ORDER BY seq DESC LIMIT ?2";
    let mut query = conn.prepare_cached(&query)?;
    let rows = query.query_map(values.as_slice(), Raw::of)?;
    let mut rows =
        rows.map(|row| row?.read().ok_or(StoreError::Broken("audit row"))).collect::<Result<Vec<_>, StoreError>>()?;
    let most = usize::try_from(wanted.limit).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    let head = conn.prepare_cached("SELECT coalesce(max(seq), 0) FROM audit")?.query_row([], |row| row.get(0))?;
    Ok(Trail { rows, more, head: whole::<u64>(head, "place")? })
}

pub(super) fn trail_from(conn: &Connection, seq: u64, limit: u32) -> Result<Vec<AuditRow>, StoreError> {
    let mut query =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM audit WHERE seq >= ?1 ORDER BY seq LIMIT ?2"))?;
    let rows = query.query_map(params![signed(seq)?, limit], Raw::of)?;
    rows.map(|row| row?.read().ok_or(StoreError::Broken("audit row"))).collect()
}

pub(super) fn link_at(conn: &Connection, seq: u64) -> Result<Option<String>, StoreError> {
    let mut query = conn.prepare_cached("SELECT link FROM audit WHERE seq = ?1")?;
    let found: Option<Vec<u8>> = query.query_row([signed(seq)?], |row| row.get(0)).optional()?;
    Ok(found.map(|link| hex(&link)))
}

/// A value of another length is none of the chain.
fn link(bytes: Vec<u8>) -> Option<Link> {
    bytes.try_into().ok()
}

pub(super) fn check(conn: &Connection, key: &AuditKey) -> Result<Verdict, StoreError> {
    let mut check = Check::new(key, mark(conn, false)?, mark(conn, true)?);
    let mut query = conn.prepare(&format!("SELECT {COLUMNS}, before, link FROM audit ORDER BY seq"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let raw = Raw::of(row)?;
        let seq = u64::try_from(raw.seq).unwrap_or(0);
        let (before, own) = (link(row.get(8)?), link(row.get(9)?));
        check.row(&Resting { seq, row: raw.read(), before, link: own });
    }
    Ok(check.finish())
}

pub(super) fn forget(conn: &Connection, key: &AuditKey, before: Timestamp, entry: &Act) -> Result<u64, StoreError> {
    // Rows are added in the order of the hub's clock but for a clock that was set back; then the later row holds.
    let oldest: Option<i64> = conn
        .prepare_cached("SELECT min(seq) FROM audit WHERE at >= ?1")?
        .query_row([before.to_string()], |row| row.get(0))?;
    let Some(oldest) = oldest else { return Ok(0) };
    let last: Option<(i64, Vec<u8>)> = conn
        .prepare_cached("SELECT seq, link FROM audit WHERE seq < ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([oldest], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((seq, value)) = last else { return Ok(0) };
    let gone = conn.prepare_cached("DELETE FROM audit WHERE seq <= ?1")?.execute([seq])?;
    let value = link(value).ok_or(StoreError::Broken("audit row"))?;
    put_mark(conn, false, Mark::new(key, false, whole(seq, "place")?, value))?;
    append(conn, key, std::slice::from_ref(entry))?;
    u64::try_from(gone).map_err(|_| StoreError::Broken("count"))
}

#[cfg(test)]
mod tests;
