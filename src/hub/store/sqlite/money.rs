//! Charges, their way to the registers, and what contradicts.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::visits::moment;
use super::{json, rollup, text, whole, word};
use crate::application::standing::Conflict;
use crate::application::ticket::business_day;
use crate::application::wire::ChargeState;
use crate::application::{ChargeId, Reference, Ticket, VisitId};
use crate::hub::store::{Charge, DayCharge, Errand, Step, StoreError};
use crate::person::StaffId;

pub(super) fn put(conn: &Connection, visit: VisitId, charge: &Charge) -> Result<(), StoreError> {
    let id = charge.id.to_string();
    let day = business_day(charge.created_at);
    let before: Option<String> =
        conn.prepare_cached("SELECT state FROM charge WHERE id = ?1")?.query_row([&id], |row| row.get(0)).optional()?;
    let before: Option<ChargeState> = before.map(|state| word(state, "charge state")).transpose()?;
    if before != Some(charge.state) {
        rollup::charge(conn, day, charge, before)?;
    }
    conn.prepare_cached(
        "INSERT INTO charge (id, visit, day, state, lines, total, nkp1, created_at, expires_at, tender, receipt,
                             register, paid_at, noted_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, tender = excluded.tender,
             receipt = excluded.receipt, register = excluded.register, paid_at = excluded.paid_at,
             noted_by = excluded.noted_by",
    )?
    .execute(params![
        id,
        visit.to_string(),
        day.to_string(),
        text(&charge.state)?,
        text(&charge.lines)?,
        charge.total,
        charge.nkp1,
        charge.created_at.to_string(),
        charge.expires_at.as_second(),
        charge.tender.map(|tender| text(&tender)).transpose()?,
        charge.receipt,
        charge.register,
        charge.paid_at.map(|at| at.to_string()),
        charge.noted_by.as_ref().map(|staff| &staff.0),
    ])?;
    Ok(())
}

const COLUMNS: &str =
    "id, state, lines, total, nkp1, created_at, expires_at, tender, receipt, register, paid_at, noted_by,
    EXISTS (SELECT 1 FROM delivery WHERE delivery.charge = charge.id AND posted_at IS NOT NULL)";

type Raw = (
    String,
    String,
    String,
    i64,
    String,
    String,
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    bool,
);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    row.try_into()
}

fn charge(raw: Raw) -> Result<Charge, StoreError> {
    let (
        id,
        state,
        lines,
        total,
        nkp1,
        created_at,
        expires_at,
        tender,
        receipt,
        register,
        paid_at,
        noted_by,
        delivered,
    ) = raw;
    Ok(Charge {
        id: ChargeId::parse(&id).ok_or(StoreError::Broken("charge id"))?,
        state: word(state, "charge state")?,
        lines: json(&lines, "lines")?,
        total,
        nkp1,
        created_at: moment(&created_at)?,
        expires_at: Timestamp::from_second(expires_at).map_err(|_| StoreError::Broken("time"))?,
        tender: tender.map(|tender| word(tender, "tender")).transpose()?,
        receipt,
        register,
        noted_by: noted_by.map(StaffId),
        paid_at: paid_at.as_deref().map(moment).transpose()?,
        delivered,
    })
}

pub(super) fn charges(conn: &Connection, visit: VisitId) -> Result<Vec<Charge>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM charge WHERE visit = ?1 ORDER BY created_at, id");
    let mut query = conn.prepare_cached(&query)?;
    let rows = query.query_map([visit.to_string()], raw)?;
    rows.map(|row| charge(row?)).collect()
}

pub(super) fn heard(conn: &Connection, register: &str) -> Result<u64, StoreError> {
    let heard: Option<i64> = conn
        .prepare_cached("SELECT heard FROM register WHERE id = ?1")?
        .query_row([register], |row| row.get(0))
        .optional()?;
    whole(heard.unwrap_or(0), "event seq")
}

pub(super) fn errands(conn: &Connection, register: &str, now: Timestamp) -> Result<Vec<Errand>, StoreError> {
    let mut found = Vec::new();
    // What a register took by the signed code alone is posted to it too: then the visitor's slip finds it there.
    let posts =
        "((state IN ('created', 'presented') AND expires_at >= ?2) OR (state = 'paid' AND charge.register = ?1))
        AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.charge = charge.id AND register = ?1
            AND (posted_at IS NOT NULL OR closed_at IS NOT NULL))";
    // Once a post was begun, the register may know the charge: it is told of the end until it has heard it. The
    // register that took the payment, or said itself that the charge is over, needs no telling.
    let ends = "(state = 'cancelled' OR (state = 'paid' AND charge.register IS NOT ?1)) AND ?2 IS NOT NULL AND EXISTS
        (SELECT 1 FROM delivery WHERE delivery.charge = charge.id AND delivery.register = ?1 AND closed_at IS NULL)";
    for (step, which) in [(Step::Posted, posts), (Step::Closed, ends)] {
        let query = format!(
            "SELECT {COLUMNS}, (SELECT reference FROM visit WHERE visit.id = charge.visit)
             FROM charge WHERE {which} ORDER BY created_at, id LIMIT 200"
        );
        let mut query = conn.prepare_cached(&query)?;
        let rows =
            query.query_map(params![register, now.as_second()], |row| Ok((raw(row)?, row.get::<_, String>(13)?)))?;
        for row in rows {
            let (raw, reference) = row?;
            let reference = Reference::parse(&reference).ok_or(StoreError::Broken("reference"))?;
            found.push(Errand { step, charge: charge(raw)?, reference });
        }
    }
    Ok(found)
}

pub(super) fn step(
    conn: &Connection,
    charge: ChargeId,
    register: &str,
    step: Step,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (posted, closed) =
        (matches!(step, Step::Posted).then(|| now.to_string()), matches!(step, Step::Closed).then(|| now.to_string()));
    conn.prepare_cached(
        "INSERT INTO delivery (charge, register, posting_at, posted_at, closed_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (charge, register) DO UPDATE SET
             posted_at = coalesce(posted_at, excluded.posted_at), closed_at = coalesce(closed_at, excluded.closed_at)",
    )?
    .execute(params![charge.to_string(), register, now.to_string(), posted, closed])?;
    Ok(())
}

pub(super) fn overdue(conn: &Connection, now: Timestamp) -> Result<Vec<VisitId>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT DISTINCT visit FROM charge WHERE state = 'created' AND expires_at < ?1
             AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.charge = charge.id)",
    )?;
    let rows = query.query_map([now.as_second()], |row| row.get::<_, String>(0))?;
    rows.map(|row| VisitId::parse(&row?).ok_or(StoreError::Broken("visit id"))).collect()
}

pub(super) fn charges_of(conn: &Connection, day: Date) -> Result<Vec<DayCharge>, StoreError> {
    // A day in Japan begins nine hours before the same date in UTC, which the stored moments are written in.
    let eve = day.yesterday().unwrap_or(day);
    let query = format!(
        "SELECT {COLUMNS}, visit, (SELECT ticket FROM visit WHERE visit.id = charge.visit)
         FROM charge WHERE day = ?1 OR (paid_at IS NOT NULL AND substr(paid_at, 1, 10) IN (?1, ?2))
         ORDER BY created_at, id"
    );
    let mut query = conn.prepare_cached(&query)?;
    let rows = query.query_map([day.to_string(), eve.to_string()], |row| {
        Ok((raw(row)?, row.get::<_, String>(13)?, row.get::<_, String>(14)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (raw, visit, ticket) = row?;
        let charge = charge(raw)?;
        if business_day(charge.created_at) != day && charge.paid_at.map(business_day) != Some(day) {
            continue;
        }
        let visit = VisitId::parse(&visit).ok_or(StoreError::Broken("visit id"))?;
        let ticket = Ticket::parse(&ticket).ok_or(StoreError::Broken("ticket"))?;
        found.push(DayCharge { visit, ticket, charge });
    }
    Ok(found)
}

pub(super) fn registers(conn: &Connection, now: Timestamp) -> Result<Vec<(String, u32)>, StoreError> {
    let mut query = conn.prepare_cached(
        "WITH known (id) AS (SELECT id FROM register UNION SELECT register FROM delivery)
         SELECT id, (SELECT count(*) FROM charge WHERE state IN ('created', 'presented') AND expires_at >= ?1
             AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.charge = charge.id AND register = known.id
                 AND (posted_at IS NOT NULL OR closed_at IS NOT NULL)))
         FROM known ORDER BY id",
    )?;
    let rows = query.query_map([now.as_second()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| {
        let (id, count) = row?;
        Ok((id, whole(count, "count")?))
    })
    .collect()
}

pub(super) fn conflicts(conn: &Connection, limit: u32) -> Result<Vec<Conflict>, StoreError> {
    let mut query = conn.prepare_cached("SELECT at, kind, charge, detail FROM conflict ORDER BY id DESC LIMIT ?1")?;
    let rows = query.query_map([limit], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, String>(3)?,
        ))
    })?;
    rows.map(|row| {
        let (at, kind, charge, detail) = row?;
        let charge = charge.map(|c| ChargeId::parse(&c).ok_or(StoreError::Broken("charge id"))).transpose()?;
        Ok(Conflict { at: moment(&at)?, kind: word(kind, "conflict")?, charge, detail })
    })
    .collect()
}
