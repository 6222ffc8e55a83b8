//! What a rehearsal reports: states with times, charges with tenders, counts. No personal data.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::application::wire::{ChargeState, Tender, VisitDetail};
use crate::application::{ApplicationId, ChargeId, State, Ticket, VisitId};
use crate::catalogue::ProcedureId;
use crate::usage::DayCounts;

/// `report.json`.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The city's code.
    pub city: String,
    /// The business day.
    pub day: Date,
    /// Each visit.
    pub visits: Vec<VisitReport>,
    /// The day as the manager sees it.
    pub counts: DayCounts,
    /// Text of every QR code that was made, with what it stands on.
    pub codes: Vec<Code>,
    /// The files beside this one.
    pub files: Vec<String>,
}

/// A QR code that was made.
#[derive(Clone, Debug, Serialize)]
pub struct Code {
    /// The file that shows it.
    pub file: String,
    /// What was put in.
    pub text: String,
}

/// One visit.
#[derive(Clone, Debug, Serialize)]
pub struct VisitReport {
    /// Its id.
    pub visit: VisitId,
    /// Its number.
    pub ticket: Ticket,
    /// Its applications.
    pub applications: Vec<ApplicationReport>,
    /// Its charges.
    pub charges: Vec<ChargeReport>,
}

/// One application.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationReport {
    /// Its id.
    pub id: ApplicationId,
    /// Which procedure.
    pub procedure: ProcedureId,
    /// Each state it was in, with the moment.
    pub states: Vec<(State, Timestamp)>,
}

/// One charge.
#[derive(Clone, Debug, Serialize)]
pub struct ChargeReport {
    /// Its id.
    pub id: ChargeId,
    /// Yen.
    pub total: i64,
    /// Where it stands.
    pub state: ChargeState,
    /// How it was paid.
    pub tender: Option<Tender>,
    /// The receipt's number.
    pub receipt: Option<String>,
}

impl From<&VisitDetail> for VisitReport {
    fn from(detail: &VisitDetail) -> Self {
        let applications = detail.applications.iter().map(|a| ApplicationReport {
            id: a.id,
            procedure: a.procedure.clone(),
            states: a.history.clone(),
        });
        let charges = detail.charges.iter().map(|c| ChargeReport {
            id: c.id,
            total: c.total,
            state: c.state,
            tender: c.tender,
            receipt: c.receipt.clone(),
        });
        Self {
            visit: detail.visit,
            ticket: detail.ticket,
            applications: applications.collect(),
            charges: charges.collect(),
        }
    }
}
