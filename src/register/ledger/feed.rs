//! The events of charges: numbered without a gap.

use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::{LedgerError, Paid, due, state_from, state_text};
use crate::application::ChargeId;
use crate::application::wire::ChargeState;
use crate::handoff::ChargeEvent;

/// The newest event's number; 0 before the first.
pub fn last_seq(tx: &Transaction<'_>) -> Result<u64, LedgerError> {
    let last: i64 = tx.query_row("SELECT coalesce(max(seq), 0) FROM event", [], |row| row.get(0))?;
    Ok(u64::try_from(last).unwrap_or(0))
}

/// Events after a number, oldest first. `receipt` writes a receipt's number.
pub fn events(
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
            ChargeState::Paid | ChargeState::Voided => due::find(tx, charge)?.and_then(|record| record.paid),
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

pub(super) fn next_seq(tx: &Transaction<'_>) -> Result<i64, LedgerError> {
    Ok(i64::try_from(last_seq(tx)?).unwrap_or(i64::MAX).saturating_add(1))
}

pub(super) fn log(
    tx: &Transaction<'_>,
    seq: i64,
    id: ChargeId,
    state: ChargeState,
    at: Timestamp,
) -> Result<(), LedgerError> {
    tx.execute(
        "INSERT INTO event (seq, charge, state, at) VALUES (?1, ?2, ?3, ?4)",
        params![seq, id.to_string(), state_text(state), at.as_microsecond()],
    )?;
    Ok(())
}
