//! What comes from kiosks: a sealed row is opened, its answers are sealed anew under keys of their own, and stored.

use std::sync::Arc;

use jiff::Timestamp;

use super::door::{Actor, detailed};
use super::refusal::Code;
use super::store::{Application, RowEffect, RowKey, Taken, Visit};
use super::{Hub, desk, file};
use crate::application::audit::Event;
use crate::application::sealing;
use crate::application::wire::{Ack, NewApplication, RowKind, SealedRow, Submission};
use crate::application::{AtDesk, State, Ticket, ticket::business_day};
use crate::catalogue::Catalogue;
use crate::usage::VisitRecord;
use crate::visit::interview::{Handed, Interviewed};

impl Hub {
    /// Takes a row. Acknowledged only after the commit; a row that cannot be opened is kept as it came and
    /// acknowledged too, so that it does not hold up those behind it.
    ///
    /// # Errors
    /// [`Code::RowDigest`], [`Code::RowConflict`], or what the store refuses.
    pub async fn take_row(&self, row: SealedRow) -> Result<Ack, Code> {
        if sealing::digest(&row.sealed) != row.digest {
            return Err(Code::RowDigest);
        }
        let now = self.now();
        let key = RowKey { kiosk: row.kiosk.clone(), seq: row.seq, kind: row.kind, digest: row.digest.clone() };
        let effect = match self.open_row(&row, now)? {
            Some(effect) => effect,
            None => {
                tracing::error!(kiosk = %row.kiosk.0, seq = row.seq, "a row cannot be opened and goes into quarantine");
                RowEffect::Quarantine(row.clone())
            }
        };
        let (kiosk, seq, is_visit) = (row.kiosk.0.clone(), row.seq, matches!(effect, RowEffect::Visit(_)));
        match self.store.take(key, row, effect, now).await? {
            Taken::New(acked) => {
                tracing::info!(kiosk, seq, acked, "a row was taken");
                if is_visit {
                    self.changed();
                }
                Ok(Ack { acked })
            }
            Taken::Known(acked) => Ok(Ack { acked }),
            Taken::Conflict(_) => {
                tracing::error!(kiosk, seq, "a row came again with another content and goes into quarantine");
                Err(Code::RowConflict)
            }
        }
    }

    /// What the row does; `None` where it is not readable.
    fn open_row(&self, row: &SealedRow, now: Timestamp) -> Result<Option<RowEffect>, Code> {
        let Ok(plain) = self.keys.sealing.open(row) else { return Ok(None) };
        Ok(match row.kind {
            RowKind::Usage => serde_json::from_slice::<VisitRecord>(&plain)
                .ok()
                .filter(|record| record.kiosk == row.kiosk && record.hour < 24)
                .map(RowEffect::Usage),
            RowKind::Submission => {
                let submission = serde_json::from_slice::<Submission>(&plain).ok().filter(|s| s.kiosk == row.kiosk);
                submission.map(|s| self.visit(s, now)).transpose()?.map(|visit| RowEffect::Visit(Box::new(visit)))
            }
        })
    }

    fn visit(&self, submission: Submission, now: Timestamp) -> Result<Visit<super::store::SealedAnswers>, Code> {
        let catalogue = self.knowing(&submission.applications);
        let applications = submission.applications.iter().map(|new| {
            // A procedure that the catalogue does not have is taken all the same: the visitor holds a number for it.
            let lines = desk::procedure(&catalogue, &new.procedure, new.valid_from)
                .map_or_else(Vec::new, |p| new.answers.fee_lines(&catalogue, p, submission.circumstances));
            Ok(Application {
                id: new.id,
                procedure: new.procedure.clone(),
                valid_from: new.valid_from,
                state: State::Received,
                revision: 1,
                history: vec![(State::Received, now)],
                lines,
                answers: file::seal(&self.keys.vault, new.id, &new.answers)?,
                returned_because: None,
                decided_by: None,
                charges: Vec::new(),
            })
        });
        let applications = applications.collect::<Result<_, Code>>()?;
        Ok(Visit {
            id: submission.visit,
            kiosk: submission.kiosk,
            ticket: submission.ticket,
            reference: submission.reference,
            locale: submission.locale,
            entry: submission.entry,
            submitted_at: submission.submitted_at,
            received_at: now,
            circumstances: submission.circumstances,
            version: 1,
            applications,
            charges: Vec::new(),
            at_desk: AtDesk::default(),
        })
    }

    /// Takes a visit that a clerk asked for.
    ///
    /// # Errors
    /// [`Code::Staff`] for another name than one's own, [`Code::Body`] for what no desk hands in, or what the store refuses.
    pub async fn hand_in(&self, actor: &Actor, asked: Interviewed) -> Result<Handed, Code> {
        let actor = actor.acting(&asked.staff)?;
        if asked.applications.is_empty() || asked.record.kiosk != asked.kiosk || asked.record.hour > 23 {
            return Err(Code::Body);
        }
        let (now, band) = (self.now(), self.catalogue().city.band);
        let record = asked.record.clone();
        let acts = vec![detailed(actor.entry(now, Event::VisitAsked, asked.visit), &asked.kiosk.0)];
        let submission = Submission {
            visit: asked.visit,
            kiosk: asked.kiosk,
            ticket: Ticket { band, serial: 0 },
            reference: asked.reference,
            locale: asked.locale,
            entry: asked.entry,
            submitted_at: now,
            circumstances: asked.circumstances,
            applications: asked.applications,
        };
        let visit = self.visit(submission, now)?;
        let ticket = self.store.hand_in(visit, band, record, acts).await?;
        tracing::info!(visit = %asked.visit, %ticket, "a desk handed a visit in");
        self.changed();
        Ok(Handed { ticket })
    }

    /// The catalogue, looked for anew where a kiosk has seen more of a changed folder than the hub has.
    fn knowing(&self, applications: &[NewApplication]) -> Arc<Catalogue> {
        let catalogue = self.catalogue();
        let knows = |new: &NewApplication| desk::procedure(&catalogue, &new.procedure, new.valid_from).is_some();
        if applications.iter().all(knows) {
            return catalogue;
        }
        self.city.look();
        self.catalogue()
    }

    /// The business day by the hub's clock.
    pub fn business_day(&self) -> jiff::civil::Date {
        business_day(self.now())
    }
}
