//! Business days: what was paid on them, and their closing (締め).

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Transaction, params};

use super::{LedgerError, Record, due, state_text};
use crate::application::ticket::business_day;
use crate::application::wire::ChargeState;

/// A closed day.
pub struct Closing {
    /// When.
    pub at: Timestamp,
    /// Yen of fees that lay in the drawer.
    pub counted: i64,
    /// The day's figures as they were then, JSON.
    pub settlement: String,
}

/// The business day on which a payment counts now: today in Japan, or the day after the last one that was closed.
pub fn open_day(tx: &Transaction<'_>, now: Timestamp) -> Result<Date, LedgerError> {
    let last: Option<String> = tx.query_row("SELECT max(day) FROM closing", [], |row| row.get(0))?;
    let today = business_day(now);
    let Some(last) = last else { return Ok(today) };
    let closed: Date = last.parse().map_err(|_| LedgerError::Damaged(last.clone()))?;
    Ok(closed.tomorrow().map_or(today, |next| next.max(today)))
}

/// What was paid on a business day, by receipt; also what was given back since.
pub fn paid_on(tx: &Transaction<'_>, day: Date) -> Result<Vec<Record>, LedgerError> {
    due::records(tx, "paid_day = ?1 ORDER BY receipt_serial", [day.to_string()])
}

/// How many charges of a business day (by their expiry) are in a state now.
pub fn count_of(tx: &Transaction<'_>, from: Timestamp, to: Timestamp, state: ChargeState) -> Result<u32, LedgerError> {
    let sql = "SELECT count(*) FROM due WHERE state = ?1 AND expires_at >= ?2 AND expires_at < ?3";
    Ok(tx.query_row(sql, params![state_text(state), from.as_microsecond(), to.as_microsecond()], |row| row.get(0))?)
}

/// How many charges became `state` between two moments.
pub fn count_became(
    tx: &Transaction<'_>,
    from: Timestamp,
    to: Timestamp,
    state: ChargeState,
) -> Result<u32, LedgerError> {
    let sql = "SELECT count(*) FROM event WHERE state = ?1 AND at >= ?2 AND at < ?3";
    Ok(tx.query_row(sql, params![state_text(state), from.as_microsecond(), to.as_microsecond()], |row| row.get(0))?)
}

/// A day's closing, if it is closed.
pub fn closing(tx: &Transaction<'_>, day: Date) -> Result<Option<Closing>, LedgerError> {
    let row = tx
        .query_row("SELECT closed_at, counted, settlement FROM closing WHERE day = ?1", [day.to_string()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    row.map(|(at, counted, settlement)| {
        let at = Timestamp::from_microsecond(at).map_err(|_| LedgerError::Damaged(day.to_string()))?;
        Ok(Closing { at, counted, settlement })
    })
    .transpose()
}

/// Closes a day for good.
pub fn close(tx: &Transaction<'_>, day: Date, closing: &Closing) -> Result<(), LedgerError> {
    tx.execute(
        "INSERT INTO closing (day, closed_at, counted, settlement) VALUES (?1, ?2, ?3, ?4)",
        params![day.to_string(), closing.at.as_microsecond(), closing.counted, closing.settlement],
    )?;
    Ok(())
}
