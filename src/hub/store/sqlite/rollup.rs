//! Daily counts, kept in the same transaction as what they count.

use jiff::civil::Date;
use rusqlite::{Connection, params};

use super::{text, whole, word};
use crate::application::State;
use crate::application::wire::{ChargeState, Entry};
use crate::catalogue::ProcedureId;
use crate::hub::store::{Charge, StoreError};
use crate::usage::{Counts, DayCounts, Outcome, VisitRecord};

/// Adds to one count of a day, and to the sum beside it.
pub(super) fn bump(conn: &Connection, day: Date, name: &str, n: i64, sum: i64) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO rollup (day, name, n, sum) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (day, name) DO UPDATE SET n = n + excluded.n, sum = sum + excluded.sum",
    )?
    .execute(params![day.to_string(), name, n, sum])?;
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
            bump(conn, day, &format!("state/{}", text(&state)?), n, 0)?;
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
        bump(conn, day, &format!("charge/{}", text(&state)?), n, n * charge.total)?;
        if let (ChargeState::Paid, Some(tender)) = (state, charge.tender) {
            bump(conn, day, &format!("tender/{}", text(&tender)?), n, n * charge.total)?;
        }
    }
    Ok(())
}

/// A visit has ended at a kiosk.
pub(super) fn add_record(conn: &Connection, record: &VisitRecord) -> Result<(), StoreError> {
    let day = record.day;
    bump(conn, day, "started", 1, 0)?;
    bump(conn, day, &format!("hour/{}", record.hour), 1, 0)?;
    match &record.outcome {
        Outcome::Abandoned { page } => bump(conn, day, &format!("abandoned/{page}"), 1, 0),
        Outcome::Finished => {
            bump(conn, day, "finished", 1, i64::from(record.seconds))?;
            bump(conn, day, &format!("locale/{}", record.locale.tag()), 1, 0)?;
            match record.entry {
                Some(Entry::Card) => bump(conn, day, "entry/card", 1, 0)?,
                Some(Entry::Hand) => bump(conn, day, "entry/hand", 1, 0)?,
                None => {}
            }
            bump(conn, day, "spared", record.fields_spared.into(), record.characters_spared.into())
        }
    }
}

pub(super) fn counts(conn: &Connection, from: Date, to: Date) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    let mut query = conn.prepare_cached("SELECT day, name, n, sum FROM rollup WHERE day BETWEEN ?1 AND ?2")?;
    let rows = query.query_map([from.to_string(), to.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?))
    })?;
    for row in rows {
        let (day, name, n, sum) = row?;
        if n == 0 && sum == 0 {
            continue;
        }
        let day = day.parse().map_err(|_| StoreError::Broken("day"))?;
        fill(counts.days.entry(day).or_default(), &name, n, sum)?;
    }
    Ok(counts)
}

fn fill(day: &mut DayCounts, name: &str, n: i64, sum: i64) -> Result<(), StoreError> {
    let count = || whole::<u32>(n, "count");
    let (group, which) = name.split_once('/').unwrap_or((name, ""));
    match group {
        "started" => day.started = count()?,
        "finished" => {
            day.finished = count()?;
            day.seconds = whole(sum, "sum")?;
        }
        "spared" => {
            day.fields_spared = whole(n, "count")?;
            day.characters_spared = whole(sum, "sum")?;
        }
        "abandoned" => drop(day.abandoned.insert(which.to_owned(), count()?)),
        "locale" => drop(day.by_locale.insert(which.to_owned(), count()?)),
        "hour" => {
            let hour = which.parse().map_err(|_| StoreError::Broken("hour"))?;
            day.by_hour.insert(hour, count()?);
        }
        "entry" if which == "card" => day.by_card = count()?,
        "entry" if which == "hand" => day.by_hand = count()?,
        "application" => drop(day.applications.insert(ProcedureId(which.to_owned()), count()?)),
        "state" => drop(day.states.insert(word(which.to_owned(), "state")?, count()?)),
        "charge" => drop(day.charges.insert(word(which.to_owned(), "charge state")?, (count()?, sum))),
        "tender" => drop(day.tenders.insert(word(which.to_owned(), "tender")?, (count()?, sum))),
        _ => return Err(StoreError::Broken("count's name")),
    }
    Ok(())
}
