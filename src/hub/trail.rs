//! The audit trail as it is checked and exported.

use std::io::{self, Write};

use super::Hub;
use super::door::{Actor, detailed};
use super::refusal::Code;
use super::store::StoreError;
use super::store::staff::Wanted;
use crate::application::account::StaffRole;
use crate::application::audit::{AuditRow, Event, Kind, Trail, TrailWanted, Verdict};

/// Rows of one page at most.
const MOST_ROWS: u32 = 200;

/// Rows that are read at once for an export.
const PAGE: u32 = 5000;

/// The columns of an export.
const HEAD: [&str; 8] = ["seq", "at", "event", "who", "role", "desk", "about", "detail"];

/// Why a trail is not exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file.
    #[error(transparent)]
    Write(#[from] io::Error),
}

impl From<csv::Error> for ExportError {
    fn from(error: csv::Error) -> Self {
        Self::Write(error.into())
    }
}

fn line(row: &AuditRow) -> [String; 8] {
    let act = &row.entry;
    [
        row.seq.to_string(),
        act.at.to_string(),
        act.event.as_str().to_owned(),
        act.who.as_ref().map_or_else(String::new, |who| who.0.clone()),
        act.role.map_or_else(String::new, |role| StaffRole::as_str(role).to_owned()),
        act.desk.as_str().to_owned(),
        act.about.as_str().to_owned(),
        act.detail.as_str().to_owned(),
    ]
}

impl Hub {
    /// Rows of the trail, newest first.
    ///
    /// # Errors
    /// [`Code::Body`] for a kind that there is not; where the store does not answer.
    pub async fn trail(&self, wanted: TrailWanted) -> Result<Trail, Code> {
        let kind = match wanted.kind {
            None => None,
            Some(kind) => Some(Kind::parse(&kind).ok_or(Code::Body)?),
        };
        let limit = wanted.limit.unwrap_or(MOST_ROWS).clamp(1, MOST_ROWS);
        let wanted = Wanted { before: wanted.before, kind, who: wanted.who, about: wanted.about, limit };
        Ok(self.store.trail(wanted).await?)
    }

    /// Looks through the whole trail, and writes down that somebody did.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn check_trail(&self, actor: &Actor) -> Result<Verdict, Code> {
        // Looked through first: the verdict is about the trail as it was found.
        let verdict = self.store.check_trail().await?;
        self.look(actor, Event::TrailChecked, "").await?;
        Ok(verdict)
    }

    /// The chain value of a row, to be compared with one that was kept elsewhere.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn trail_link(&self, seq: u64) -> Result<Option<String>, Code> {
        Ok(self.store.link_at(seq).await?)
    }

    /// Writes the trail from a row on as CSV (RFC 4180, UTF-8).
    ///
    /// # Errors
    /// See [`ExportError`].
    pub async fn export_trail(&self, actor: &Actor, from: u64, out: impl Write + Send) -> Result<(), ExportError> {
        let entry = detailed(actor.entry(self.now(), Event::TrailExported, ""), format!("from {from}"));
        self.store.record(vec![entry]).await?;
        let (mut writer, mut next) = (csv::Writer::from_writer(out), from);
        writer.write_record(HEAD)?;
        loop {
            let rows = self.store.trail_from(next, PAGE).await?;
            let Some(last) = rows.last() else { break };
            next = last.seq + 1;
            for row in &rows {
                writer.write_record(line(row))?;
            }
        }
        Ok(writer.flush()?)
    }
}
