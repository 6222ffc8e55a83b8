//! Visits, their applications and answers.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{audit, json, money, rollup, signed, text, whole, word};
use crate::application::at_desk::Called;
use crate::application::standing::Conflict;
use crate::application::ticket::business_day;
use crate::application::wire::WaitingVisit;
use crate::application::{AnswerKey, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId};
use crate::catalogue::ProcedureId;
use crate::hub::audit::AuditKey;
use crate::hub::store::{Application, Change, Saved, SealedAnswers, StoreError, Visit};
use crate::person::StaffId;
use crate::usage::Tally;
use crate::usage::tally::Bump;

pub(super) fn is_known(conn: &Connection, visit: &Visit<SealedAnswers>) -> Result<bool, StoreError> {
    if conn.prepare_cached("SELECT 1 FROM visit WHERE id = ?1")?.exists([visit.id.to_string()])? {
        return Ok(true);
    }
    let mut known = conn.prepare_cached("SELECT 1 FROM application WHERE id = ?1")?;
    for application in &visit.applications {
        if known.exists([application.id.to_string()])? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The number of a visit that is here.
pub(super) fn ticket(conn: &Connection, id: VisitId) -> Result<Option<Ticket>, StoreError> {
    let found: Option<String> = conn
        .prepare_cached("SELECT ticket FROM visit WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?;
    found.map(|text| Ticket::parse(&text).ok_or(StoreError::Broken("ticket"))).transpose()
}

pub(super) fn ticket_taken(conn: &Connection, visit: &Visit<SealedAnswers>) -> Result<bool, StoreError> {
    let day = business_day(visit.submitted_at).to_string();
    let mut taken = conn.prepare_cached("SELECT 1 FROM visit WHERE ticket_day = ?1 AND ticket = ?2")?;
    Ok(taken.exists(params![day, visit.ticket.to_string()])?)
}

pub(super) fn insert(conn: &Connection, visit: &Visit<SealedAnswers>) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO visit (id, day, kiosk, ticket_day, ticket, reference, locale, entry, submitted_at, received_at,
                            circumstances, version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        visit.id.to_string(),
        business_day(visit.received_at).to_string(),
        visit.kiosk.0,
        business_day(visit.submitted_at).to_string(),
        visit.ticket.to_string(),
        visit.reference.to_string(),
        text(&visit.locale)?,
        text(&visit.entry)?,
        visit.submitted_at.to_string(),
        visit.received_at.to_string(),
        text(&visit.circumstances)?,
        signed(visit.version)?,
    ])?;
    let day = business_day(visit.received_at);
    for (n, application) in visit.applications.iter().enumerate() {
        let n = i64::try_from(n).map_err(|_| StoreError::Broken("order"))?;
        conn.prepare_cached(
            "INSERT INTO application (id, visit, n, procedure, valid_from, state, revision, lines, key,
                                      returned_because, decided_by, charge)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            application.id.to_string(),
            visit.id.to_string(),
            n,
            application.procedure.0,
            application.valid_from.to_string(),
            text(&application.state)?,
            signed(application.revision)?,
            text(&application.lines)?,
            application.answers.key,
            application.returned_because,
            application.decided_by.as_ref().map(|s| &s.0),
            charge_ids(&application.charges),
        ])?;
        put_answers(conn, application)?;
        put_history(conn, application)?;
        rollup::bump(conn, day, &Bump::one(Tally::Application(application.procedure.clone())))?;
        rollup::state(conn, day, None, Some(application.state))?;
    }
    for charge in &visit.charges {
        money::put(conn, visit.id, charge)?;
    }
    Ok(())
}

fn put_answers(conn: &Connection, application: &Application<SealedAnswers>) -> Result<(), StoreError> {
    let mut put = conn.prepare_cached(
        "INSERT INTO answer (application, field, sealed) VALUES (?1, ?2, ?3)
         ON CONFLICT (application, field) DO UPDATE SET sealed = excluded.sealed WHERE sealed <> excluded.sealed",
    )?;
    for (field, sealed) in &application.answers.fields {
        put.execute(params![application.id.to_string(), field.to_string(), sealed])?;
    }
    Ok(())
}

/// History only grows: what is written stays.
fn put_history(conn: &Connection, application: &Application<SealedAnswers>) -> Result<(), StoreError> {
    let mut put = conn.prepare_cached(
        "INSERT INTO history (application, n, state, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for (n, (state, at)) in application.history.iter().enumerate() {
        let n = i64::try_from(n).map_err(|_| StoreError::Broken("order"))?;
        put.execute(params![application.id.to_string(), n, text(state)?, at.to_string()])?;
    }
    Ok(())
}

pub(super) fn save(conn: &Connection, key: &AuditKey, change: &Change) -> Result<Saved, StoreError> {
    if let Some(visit) = &change.visit
        && !update(conn, visit)?
    {
        return Ok(Saved::Stale);
    }
    for conflict in &change.conflicts {
        note(conn, conflict)?;
    }
    if let Some((register, seq)) = &change.heard {
        conn.prepare_cached(
            "INSERT INTO register (id, heard) VALUES (?1, ?2)
             ON CONFLICT (id) DO UPDATE SET heard = excluded.heard",
        )?
        .execute(params![register, signed(*seq)?])?;
    }
    for (day, step) in &change.counts {
        rollup::bump(conn, *day, step)?;
    }
    audit::append(conn, key, &change.audit)?;
    Ok(Saved::Yes)
}

/// Writes a changed visit; `false` where it is not the version that was read.
fn update(conn: &Connection, visit: &Visit<SealedAnswers>) -> Result<bool, StoreError> {
    let fresh = conn
        .prepare_cached(
            "UPDATE visit SET version = version + 1, identity = ?3, decided_at = ?4 WHERE id = ?1 AND version = ?2",
        )?
        .execute(params![
            visit.id.to_string(),
            signed(visit.version)?,
            visit.at_desk.identity.as_ref().map(text).transpose()?,
            visit.at_desk.decided_at.map(|at| at.to_string()),
        ])?;
    if fresh != 1 {
        return Ok(false);
    }
    let day = business_day(visit.received_at);
    for application in &visit.applications {
        let id = application.id.to_string();
        let before: String =
            conn.prepare_cached("SELECT state FROM application WHERE id = ?1")?.query_row([&id], |row| row.get(0))?;
        let before: State = word(before, "state")?;
        if before != application.state {
            rollup::state(conn, day, Some(before), Some(application.state))?;
        }
        conn.prepare_cached(
            "UPDATE application SET state = ?2, revision = ?3, lines = ?4, returned_because = ?5, decided_by = ?6,
                                    charge = ?7 WHERE id = ?1",
        )?
        .execute(params![
            id,
            text(&application.state)?,
            signed(application.revision)?,
            text(&application.lines)?,
            application.returned_because,
            application.decided_by.as_ref().map(|s| &s.0),
            charge_ids(&application.charges),
        ])?;
        put_answers(conn, application)?;
        put_history(conn, application)?;
    }
    for charge in &visit.charges {
        money::put(conn, visit.id, charge)?;
    }
    Ok(true)
}

pub(super) fn opened(conn: &Connection, id: VisitId, now: Timestamp) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE visit SET opened_at = ?2 WHERE id = ?1 AND opened_at IS NULL")?
        .execute(params![id.to_string(), now.to_string()])?;
    Ok(())
}

pub(super) fn called(conn: &Connection, id: VisitId, called: Option<&Called>) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE visit SET called = ?2 WHERE id = ?1")?
        .execute(params![id.to_string(), called.map(text).transpose()?])?;
    Ok(())
}

/// The charges of an application in one column; nothing where there is none.
fn charge_ids(ids: &[ChargeId]) -> Option<String> {
    (!ids.is_empty()).then(|| ids.iter().map(ChargeId::to_string).collect::<Vec<_>>().join(" "))
}

pub(super) fn note(conn: &Connection, conflict: &Conflict) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO conflict (at, kind, charge, detail) VALUES (?1, ?2, ?3, ?4)")?.execute(
        params![
            conflict.at.to_string(),
            text(&conflict.kind)?,
            conflict.charge.map(|c| c.to_string()),
            conflict.detail
        ],
    )?;
    Ok(())
}

/// A line of `visit` before it is checked.
struct Head {
    id: String,
    kiosk: String,
    ticket: String,
    reference: String,
    locale: String,
    entry: String,
    submitted_at: String,
    received_at: String,
    circumstances: String,
    version: i64,
    opened_at: Option<String>,
    called: Option<String>,
    identity: Option<String>,
    decided_at: Option<String>,
}

const HEAD: &str = "SELECT id, kiosk, ticket, reference, locale, entry, submitted_at, received_at, circumstances,
    version, opened_at, called, identity, decided_at FROM visit";

impl Head {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            kiosk: row.get(1)?,
            ticket: row.get(2)?,
            reference: row.get(3)?,
            locale: row.get(4)?,
            entry: row.get(5)?,
            submitted_at: row.get(6)?,
            received_at: row.get(7)?,
            circumstances: row.get(8)?,
            version: row.get(9)?,
            opened_at: row.get(10)?,
            called: row.get(11)?,
            identity: row.get(12)?,
            decided_at: row.get(13)?,
        })
    }

    fn at_desk(&self) -> Result<AtDesk, StoreError> {
        Ok(AtDesk {
            opened_at: self.opened_at.as_deref().map(moment).transpose()?,
            decided_at: self.decided_at.as_deref().map(moment).transpose()?,
            called: self.called.as_deref().map(|called| json(called, "call")).transpose()?,
            identity: self.identity.as_deref().map(|identity| json(identity, "identity")).transpose()?,
        })
    }
}

pub(super) fn moment(text: &str) -> Result<Timestamp, StoreError> {
    text.parse().map_err(|_| StoreError::Broken("time"))
}

pub(super) fn read(conn: &Connection, id: VisitId) -> Result<Option<Visit<SealedAnswers>>, StoreError> {
    let head =
        conn.prepare_cached(&format!("{HEAD} WHERE id = ?1"))?.query_row([id.to_string()], Head::of).optional()?;
    let Some(head) = head else { return Ok(None) };
    Ok(Some(Visit {
        id,
        at_desk: head.at_desk()?,
        kiosk: KioskId(head.kiosk),
        ticket: Ticket::parse(&head.ticket).ok_or(StoreError::Broken("number"))?,
        reference: Reference::parse(&head.reference).ok_or(StoreError::Broken("reference"))?,
        locale: word(head.locale, "language")?,
        entry: word(head.entry, "entry")?,
        submitted_at: moment(&head.submitted_at)?,
        received_at: moment(&head.received_at)?,
        circumstances: json(&head.circumstances, "circumstances")?,
        version: whole(head.version, "version")?,
        applications: applications(conn, id)?,
        charges: money::charges(conn, id)?,
    }))
}

/// The columns of an application that need a second look.
type Raw = (String, String, String, String, i64, String, Vec<u8>, Option<String>, Option<String>, Option<String>);

fn applications(conn: &Connection, visit: VisitId) -> Result<Vec<Application<SealedAnswers>>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT id, procedure, valid_from, state, revision, lines, key, returned_because, decided_by, charge
         FROM application WHERE visit = ?1 ORDER BY n",
    )?;
    let rows = query.query_map([visit.to_string()], |row| {
        let raw: Raw = row.try_into()?;
        Ok(raw)
    })?;
    rows.map(|row| {
        let (id, procedure, valid_from, state, revision, lines, key, returned_because, decided_by, charge) = row?;
        let charges = charge.iter().flat_map(|ids| ids.split(' '));
        let charges = charges.map(|c| ChargeId::parse(c).ok_or(StoreError::Broken("charge id")));
        Ok(Application {
            history: history(conn, &id)?,
            answers: SealedAnswers { key, fields: answers(conn, &id)? },
            id: ApplicationId::parse(&id).ok_or(StoreError::Broken("application id"))?,
            procedure: ProcedureId(procedure),
            valid_from: valid_from.parse().map_err(|_| StoreError::Broken("day"))?,
            state: word(state, "state")?,
            revision: whole(revision, "revision")?,
            lines: json(&lines, "lines")?,
            returned_because,
            decided_by: decided_by.map(StaffId),
            charges: charges.collect::<Result<_, _>>()?,
        })
    })
    .collect()
}

fn history(conn: &Connection, application: &str) -> Result<Vec<(State, Timestamp)>, StoreError> {
    let mut query = conn.prepare_cached("SELECT state, at FROM history WHERE application = ?1 ORDER BY n")?;
    let rows = query.query_map([application], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (state, at) = row?;
        Ok((word(state, "state")?, moment(&at)?))
    })
    .collect()
}

fn answers(conn: &Connection, application: &str) -> Result<std::collections::BTreeMap<AnswerKey, Vec<u8>>, StoreError> {
    let mut query = conn.prepare_cached("SELECT field, sealed FROM answer WHERE application = ?1")?;
    let rows = query.query_map([application], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?)))?;
    rows.map(|row| {
        let (field, sealed) = row?;
        Ok((word(field, "field")?, sealed))
    })
    .collect()
}

pub(super) fn owner(conn: &Connection, query: &str, id: &str) -> Result<Option<VisitId>, StoreError> {
    let found: Option<String> = conn.prepare_cached(query)?.query_row([id], |row| row.get(0)).optional()?;
    found.map(|visit| VisitId::parse(&visit).ok_or(StoreError::Broken("visit id"))).transpose()
}

pub(super) fn waiting(conn: &Connection, day: Date) -> Result<Vec<WaitingVisit>, StoreError> {
    let mut query = conn.prepare_cached(&format!("{HEAD} WHERE day = ?1 ORDER BY received_at, id"))?;
    let mut states = conn.prepare_cached("SELECT procedure, state FROM application WHERE visit = ?1 ORDER BY n")?;
    let rows = query.query_map([day.to_string()], Head::of)?;
    rows.map(|row| {
        let head = row?;
        let found = states.query_map([&head.id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let applications = found.map(|row| {
            let (procedure, state) = row?;
            Ok((ProcedureId(procedure), word(state, "state")?))
        });
        Ok(WaitingVisit {
            at_desk: head.at_desk()?,
            visit: VisitId::parse(&head.id).ok_or(StoreError::Broken("visit id"))?,
            ticket: Ticket::parse(&head.ticket).ok_or(StoreError::Broken("number"))?,
            received_at: moment(&head.received_at)?,
            applications: applications.collect::<Result<_, StoreError>>()?,
            locale: word(head.locale, "language")?,
            entry: word(head.entry, "entry")?,
        })
    })
    .collect()
}
