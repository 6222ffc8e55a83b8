//! Counts by day, by month and by fiscal year, kept in the same transaction as what they count: a view of ten years
//! reads a few thousand rows, however many visits there were.

use jiff::civil::Date;
use rusqlite::{Connection, params};

use super::whole;
use crate::application::State;
use crate::application::wire::ChargeState;
use crate::hub::store::{Charge, StoreError};
use crate::usage::tally::Bump;
use crate::usage::{Counts, Grain, Tally, VisitRecord};

/// Takes a step of counting into the day and every longer span that it lies in.
pub(super) fn bump(conn: &Connection, day: Date, bump: &Bump) -> Result<(), StoreError> {
    let name = bump.tally.name();
    let mut put = conn.prepare_cached(
        "INSERT INTO rollup (grain, start, name, n, sum) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (grain, start, name) DO UPDATE SET n = n + excluded.n, sum = sum + excluded.sum",
    )?;
    for grain in Grain::ALL {
        put.execute(params![grain.as_str(), grain.start(day).to_string(), name, bump.n, bump.sum])?;
    }
    Ok(())
}

/// An application goes from one state into another.
pub(super) fn state(
    conn: &Connection,
    day: Date,
    before: Option<State>,
    after: Option<State>,
) -> Result<(), StoreError> {
    for (state, n) in [(before, -1), (after, 1)] {
        if let Some(state) = state {
            bump(conn, day, &Bump { tally: Tally::State(state), n, sum: 0 })?;
        }
    }
    Ok(())
}

/// A charge goes into its state from the one before.
pub(super) fn charge(
    conn: &Connection,
    day: Date,
    charge: &Charge,
    before: Option<ChargeState>,
) -> Result<(), StoreError> {
    for (state, n) in [(before, -1), (Some(charge.state), 1)] {
        let Some(state) = state else { continue };
        bump(conn, day, &Bump { tally: Tally::Charge(state), n, sum: n * charge.total })?;
        if let (ChargeState::Paid, Some(tender)) = (state, charge.tender) {
            bump(conn, day, &Bump { tally: Tally::Tender(tender), n, sum: n * charge.total })?;
        }
    }
    Ok(())
}

/// A visit has ended at a kiosk.
pub(super) fn add_record(conn: &Connection, record: &VisitRecord) -> Result<(), StoreError> {
    record.bumps().iter().try_for_each(|step| bump(conn, record.day, step))
}

/// The counts of the spans that begin from `from` to `to`, both included.
pub(super) fn counts(conn: &Connection, grain: Grain, from: Date, to: Date) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    let mut query =
        conn.prepare_cached("SELECT start, name, n, sum FROM rollup WHERE grain = ?1 AND start BETWEEN ?2 AND ?3")?;
    let rows = query.query_map(params![grain.as_str(), from.to_string(), to.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?))
    })?;
    for row in rows {
        let (start, name, n, sum) = row?;
        if n == 0 && sum == 0 {
            continue;
        }
        let start = start.parse().map_err(|_| StoreError::Broken("day"))?;
        let tally = Tally::parse(&name).ok_or(StoreError::Broken("count's name"))?;
        whole::<u64>(n, "count")?;
        counts.days.entry(start).or_default().bump(Bump { tally, n, sum });
    }
    Ok(counts)
}
