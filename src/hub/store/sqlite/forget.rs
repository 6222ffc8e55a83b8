//! What need not be kept any more: keys are destroyed, and what they sealed with them. Counts, numbers, states and money
//! stay.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::visits::moment;
use super::word;
use crate::application::{State, VisitId};
use crate::hub::store::StoreError;

/// Visits that one run forgets at most; the next run takes the next ones.
const MOST: u32 = 2000;

pub(super) fn forget(
    conn: &Connection,
    ended: Timestamp,
    touched: Timestamp,
    now: Timestamp,
) -> Result<Vec<VisitId>, StoreError> {
    // Whatever happened to a visit happened after it was received: the index gives what can be old enough at all.
    let newest = ended.max(touched).to_string();
    let mut query = conn
        .prepare_cached("SELECT id FROM visit WHERE forgotten_at IS NULL AND received_at < ?1 ORDER BY received_at")?;
    let held: Vec<String> = query.query_map([newest], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut gone = Vec::new();
    for id in held {
        if gone.len() >= usize::try_from(MOST).unwrap_or(usize::MAX) {
            break;
        }
        let (last, over) = standing(conn, &id)?;
        if last < touched || (over && last < ended) {
            destroy(conn, &id, now)?;
            gone.push(VisitId::parse(&id).ok_or(StoreError::Broken("visit id"))?);
        }
    }
    conn.prepare_cached("UPDATE quarantine SET sealed = '' WHERE at < ?1 AND sealed <> ''")?
        .execute([touched.to_string()])?;
    Ok(gone)
}

/// When a visit last changed its state, and whether all of it has come to its end.
fn standing(conn: &Connection, visit: &str) -> Result<(Timestamp, bool), StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT state, (SELECT max(at) FROM history WHERE application = application.id)
         FROM application WHERE visit = ?1",
    )?;
    let rows = query.query_map([visit], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)))?;
    let (mut last, mut over) = (Timestamp::MIN, true);
    for row in rows {
        let (state, at) = row?;
        over &= matches!(word::<State>(state, "state")?, State::Issued | State::Withdrawn);
        if let Some(at) = at {
            last = last.max(moment(&at)?);
        }
    }
    Ok((last, over))
}

fn destroy(conn: &Connection, visit: &str, now: Timestamp) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM answer WHERE application IN (SELECT id FROM application WHERE visit = ?1)")?
        .execute([visit])?;
    conn.prepare_cached("UPDATE application SET key = x'' WHERE visit = ?1")?.execute([visit])?;
    // The version grows, so that a decision that was under way meanwhile does not bring anything back.
    conn.prepare_cached("UPDATE visit SET forgotten_at = ?2, version = version + 1 WHERE id = ?1")?
        .execute(params![visit, now.to_string()])?;
    Ok(())
}
