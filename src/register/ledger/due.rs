//! What is due: charges and what was keyed in, one row each.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::feed::{last_seq, log, next_seq};
use super::{Due, LedgerError, Paid, Record, days, state_from, state_text, tender_from, tender_text};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Reference};
use crate::handoff::{Line, Signed};
use crate::register::engine::{Act, decide};

const COLUMNS: &str =
    "id, payload, keyed, body, state, tender, given, paid_at, paid_day, receipt_serial, voided_at, etag";

/// A row by its id.
pub fn find(tx: &Transaction<'_>, id: ChargeId) -> Result<Option<Record>, LedgerError> {
    let sql = format!("SELECT {COLUMNS} FROM due WHERE id = ?1");
    tx.query_row(&sql, [id.to_string()], |row| Ok(record(row))).optional()?.transpose()
}

/// The charges of a slip, oldest first.
pub fn of_reference(tx: &Transaction<'_>, reference: Reference) -> Result<Vec<Record>, LedgerError> {
    records(tx, "reference = ?1 ORDER BY id", [reference.to_string()])
}

/// The slip that a charge belongs to, where its post has come.
pub fn reference_of(tx: &Transaction<'_>, id: ChargeId) -> Result<Option<Reference>, LedgerError> {
    let reference: Option<Option<String>> =
        tx.query_row("SELECT reference FROM due WHERE id = ?1", [id.to_string()], |row| row.get(0)).optional()?;
    let parse = |text: String| Reference::parse(&text).ok_or_else(|| LedgerError::Damaged(id.to_string()));
    reference.flatten().map(parse).transpose()
}

/// The charges whose last moment was before `before` and that nobody presented.
pub fn overdue(tx: &Transaction<'_>, before: Timestamp) -> Result<Vec<Record>, LedgerError> {
    records(tx, "state = 'created' AND expires_at < ?1 ORDER BY id", [before.as_microsecond()])
}

/// What was paid by a receipt of a business day.
pub fn of_receipt(tx: &Transaction<'_>, day: &str, serial: u32) -> Result<Option<Record>, LedgerError> {
    Ok(records(tx, "paid_day = ?1 AND receipt_serial = ?2", params![day, serial])?.pop())
}

pub(super) fn records(
    tx: &Transaction<'_>,
    which: &str,
    by: impl rusqlite::Params,
) -> Result<Vec<Record>, LedgerError> {
    let mut statement = tx.prepare(&format!("SELECT {COLUMNS} FROM due WHERE {which}"))?;
    let rows = statement.query_map(by, |row| Ok(record(row)))?;
    rows.map(|row| row?).collect()
}

/// Writes a new charge down, as created.
pub fn insert(
    tx: &Transaction<'_>,
    signed: &Signed,
    posted: Option<(&str, Reference)>,
    now: Timestamp,
) -> Result<Record, LedgerError> {
    let payload = signed.payload();
    let etag = next_seq(tx)?;
    let (body, reference) = posted.unzip();
    tx.execute(
        "INSERT INTO due (id, payload, body, reference, state, expires_at, etag) VALUES (?1, ?2, ?3, ?4, 'created', ?5, ?6)",
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
pub fn add_post(tx: &Transaction<'_>, id: ChargeId, body: &str, reference: Reference) -> Result<Record, LedgerError> {
    tx.execute(
        "UPDATE due SET body = ?2, reference = ?3 WHERE id = ?1 AND body IS NULL",
        params![id.to_string(), body, reference.to_string()],
    )?;
    reread(tx, id)
}

/// Lets an act happen to a charge, if it changes anything, and logs the event.
pub fn act(tx: &Transaction<'_>, record: &Record, act: Act, now: Timestamp) -> Result<Record, LedgerError> {
    let Some(next) = decide(record.state, record.is_over(now), act)? else {
        return Ok(record.clone());
    };
    let etag = new_etag(tx, record)?;
    let voided_at = (next == ChargeState::Voided).then(|| now.as_microsecond());
    tx.execute(
        "UPDATE due SET state = ?2, etag = ?3, voided_at = ?4 WHERE id = ?1",
        params![record.id().to_string(), state_text(next), etag, voided_at],
    )?;
    tell(tx, record, etag, next, now)?;
    reread(tx, record.id())
}

/// Writes a payment down, with the next receipt number of the day. What is paid stays as it is.
pub fn pay(
    tx: &Transaction<'_>,
    record: &Record,
    tender: Tender,
    given: Option<i64>,
    now: Timestamp,
) -> Result<Record, LedgerError> {
    let Some(next) = decide(record.state, record.is_over(now), Act::Pay)? else {
        return Ok(record.clone());
    };
    let etag = new_etag(tx, record)?;
    tx.execute(
        "UPDATE due SET state = ?2, etag = ?3, tender = ?4, given = ?5, paid_at = ?6, paid_day = ?7,
         receipt_serial = (SELECT coalesce(max(receipt_serial), 0) + 1 FROM due WHERE paid_day = ?7) WHERE id = ?1",
        params![
            record.id().to_string(),
            state_text(next),
            etag,
            tender_text(tender),
            given,
            now.as_microsecond(),
            days::open_day(tx, now)?.to_string()
        ],
    )?;
    tell(tx, record, etag, next, now)?;
    reread(tx, record.id())
}

/// Writes down what was keyed in and is now paid. The hub knows nothing of it, so it makes no event.
pub fn pay_keyed(
    tx: &Transaction<'_>,
    id: ChargeId,
    lines: &[Line],
    tender: Tender,
    given: Option<i64>,
    now: Timestamp,
) -> Result<Record, LedgerError> {
    let keyed = serde_json::to_string(lines).map_err(|_| LedgerError::Damaged(id.to_string()))?;
    tx.execute(
        "INSERT INTO due (id, keyed, state, expires_at, etag) VALUES (?1, ?2, 'presented', 0, 0)",
        params![id.to_string(), keyed],
    )?;
    pay(tx, &reread(tx, id)?, tender, given, now)
}

/// The number of a charge's newest event; what was keyed in has none.
fn new_etag(tx: &Transaction<'_>, record: &Record) -> Result<i64, LedgerError> {
    if record.is_keyed() { Ok(i64::try_from(last_seq(tx)?).unwrap_or(i64::MAX)) } else { next_seq(tx) }
}

fn tell(
    tx: &Transaction<'_>,
    record: &Record,
    seq: i64,
    state: ChargeState,
    now: Timestamp,
) -> Result<(), LedgerError> {
    if record.is_keyed() { Ok(()) } else { log(tx, seq, record.id(), state, now) }
}

fn reread(tx: &Transaction<'_>, id: ChargeId) -> Result<Record, LedgerError> {
    find(tx, id)?.ok_or_else(|| LedgerError::Damaged(id.to_string()))
}

fn record(row: &Row<'_>) -> Result<Record, LedgerError> {
    let id: String = row.get("id")?;
    let damaged = || LedgerError::Damaged(id.clone());
    let moment = |micros: i64| Timestamp::from_microsecond(micros).map_err(|_| damaged());
    let (payload, keyed): (Option<String>, Option<String>) = (row.get("payload")?, row.get("keyed")?);
    let due = match (payload, keyed) {
        (Some(payload), None) => Due::Charge(Box::new(Signed::parse(&payload).map_err(|_| damaged())?)),
        (None, Some(lines)) => Due::Keyed {
            id: ChargeId::parse(&id).ok_or_else(damaged)?,
            lines: serde_json::from_str(&lines).map_err(|_| damaged())?,
        },
        _ => return Err(damaged()),
    };
    let tender: Option<String> = row.get("tender")?;
    let paid = match tender {
        None => None,
        Some(tender) => Some(Paid {
            tender: tender_from(&tender).ok_or_else(damaged)?,
            given: row.get("given")?,
            at: moment(row.get("paid_at")?)?,
            day: row.get::<_, String>("paid_day")?.parse().map_err(|_| damaged())?,
            serial: row.get("receipt_serial")?,
        }),
    };
    let state: String = row.get("state")?;
    Ok(Record {
        due,
        body: row.get("body")?,
        state: state_from(&state).ok_or_else(damaged)?,
        paid,
        voided_at: row.get::<_, Option<i64>>("voided_at")?.map(moment).transpose()?,
        etag: u64::try_from(row.get::<_, i64>("etag")?).map_err(|_| damaged())?,
    })
}
