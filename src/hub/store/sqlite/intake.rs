//! What kiosks send: rows with their effect once, and numbers.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use super::{audit, rollup, signed, text, visits, whole};
use crate::application::audit::Act;
use crate::application::standing::ConflictKind;
use crate::application::ticket::business_day;
use crate::application::wire::{Lease, SealedRow};
use crate::application::{KioskId, Ticket};
use crate::hub::audit::AuditKey;
use crate::hub::store::{RowEffect, RowKey, SealedAnswers, StoreError, Taken, Visit, row_conflict};
use crate::usage::VisitRecord;

pub(super) fn take(
    conn: &Connection,
    key: &RowKey,
    sealed: &SealedRow,
    effect: &RowEffect,
    now: Timestamp,
) -> Result<Taken, StoreError> {
    let known: Option<String> = conn
        .prepare_cached("SELECT digest FROM kiosk_row WHERE kiosk = ?1 AND seq = ?2")?
        .query_row(params![key.kiosk.0, signed(key.seq)?], |row| row.get(0))
        .optional()?;
    match known {
        Some(digest) if digest == key.digest => return Ok(Taken::Known(acked(conn, &key.kiosk)?)),
        Some(_) => {
            quarantine(conn, sealed, ConflictKind::RowTwice, key, now)?;
            return Ok(Taken::Conflict(acked(conn, &key.kiosk)?));
        }
        None => {}
    }
    conn.prepare_cached("INSERT INTO kiosk_row (kiosk, seq, digest, kind, at) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![key.kiosk.0, signed(key.seq)?, key.digest, text(&key.kind)?, now.to_string()])?;
    match effect {
        RowEffect::Usage(record) => rollup::add_record(conn, record)?,
        RowEffect::Quarantine(row) => quarantine(conn, row, ConflictKind::RowUnreadable, key, now)?,
        RowEffect::Visit(visit) => {
            if visits::is_known(conn, visit)? {
                quarantine(conn, sealed, ConflictKind::VisitTwice, key, now)?;
            } else {
                if visits::ticket_taken(conn, visit)? {
                    visits::note(conn, &row_conflict(ConflictKind::TicketTwice, key, now))?;
                }
                visits::insert(conn, visit)?;
            }
        }
    }
    Ok(Taken::New(advance(conn, &key.kiosk)?))
}

/// Takes a visit from a desk, with a number of the day.
pub(super) fn hand_in(
    conn: &Connection,
    key: &AuditKey,
    mut visit: Visit<SealedAnswers>,
    band: char,
    record: &VisitRecord,
    acts: &[Act],
) -> Result<Ticket, StoreError> {
    if let Some(known) = visits::ticket(conn, visit.id)? {
        return Ok(known);
    }
    if visits::is_known(conn, &visit)? {
        return Err(StoreError::Broken("application's id"));
    }
    let day = business_day(visit.submitted_at);
    let serial = lease(conn, &visit.kiosk, day, band, 1, visit.received_at)?.from;
    visit.ticket = Ticket { band, serial };
    visits::insert(conn, &visit)?;
    rollup::add_record(conn, record)?;
    audit::append(conn, key, acts)?;
    Ok(visit.ticket)
}

/// Keeps a row as it came. The same row twice is one entry and one conflict.
fn quarantine(
    conn: &Connection,
    row: &SealedRow,
    why: ConflictKind,
    key: &RowKey,
    now: Timestamp,
) -> Result<(), StoreError> {
    let new = conn
        .prepare_cached(
            "INSERT INTO quarantine (kiosk, seq, digest, kind, sealed, why, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            row.kiosk.0,
            signed(row.seq)?,
            row.digest,
            text(&row.kind)?,
            row.sealed,
            text(&why)?,
            now.to_string()
        ])?;
    if new == 1 { visits::note(conn, &row_conflict(why, key, now)) } else { Ok(()) }
}

pub(super) fn acked(conn: &Connection, kiosk: &KioskId) -> Result<u64, StoreError> {
    let acked: Option<i64> = conn
        .prepare_cached("SELECT acked FROM kiosk WHERE id = ?1")?
        .query_row([&kiosk.0], |row| row.get(0))
        .optional()?;
    whole(acked.unwrap_or(0), "acked seq")
}

/// Moves the gap-free end of a kiosk's rows as far as it goes.
fn advance(conn: &Connection, kiosk: &KioskId) -> Result<u64, StoreError> {
    let mut end = signed(acked(conn, kiosk)?)?;
    let mut next = conn.prepare_cached("SELECT 1 FROM kiosk_row WHERE kiosk = ?1 AND seq = ?2")?;
    while next.exists(params![kiosk.0, end + 1])? {
        end += 1;
    }
    conn.prepare_cached(
        "INSERT INTO kiosk (id, acked) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET acked = excluded.acked",
    )?
    .execute(params![kiosk.0, end])?;
    whole(end, "acked seq")
}

pub(super) fn lease(
    conn: &Connection,
    kiosk: &KioskId,
    day: Date,
    band: char,
    count: u32,
    now: Timestamp,
) -> Result<Lease, StoreError> {
    let (day_text, band_text) = (day.to_string(), band.to_string());
    let next: i64 = conn
        .prepare_cached(
            "INSERT INTO number (day, band, next) VALUES (?1, ?2, 1 + ?3)
             ON CONFLICT (day, band) DO UPDATE SET next = next + ?3 RETURNING next",
        )?
        .query_row(params![day_text, band_text, count], |row| row.get(0))?;
    let (first, last) = (next - i64::from(count), next - 1);
    conn.prepare_cached("INSERT INTO lease (day, band, first, last, kiosk, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![day_text, band_text, first, last, kiosk.0, now.to_string()])?;
    Ok(Lease { day, band, from: whole(first, "serial")?, to: whole(last, "serial")? })
}
