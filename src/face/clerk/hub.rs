//! The desk's hub, over the link, and the printers beside the desk.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Desk;
use crate::application::account::{Door, Session, SignIn};
use crate::application::at_desk::IdentityRequest;
use crate::application::calling::{CallNext, CallNumber, NextCalled, NumberCalled};
use crate::application::help::{HelpCode, HelpCodeRequest};
use crate::application::money::NoteRequest;
use crate::application::wire::{CorrectRequest, DecisionRequest, StaffList, VisitDetail, Waiting};
use crate::application::{ApplicationId, ChargeId, KioskId, Ticket, VisitId};
use crate::device::printer::{Raster, Sheet, SheetPrinter, SlipPrinter};
use crate::face::staff::HubError;
use crate::face::staff::door::Doorway;
use crate::link::{Client, ClientError};
use crate::visit::interview::{Handed, Interviewed};

/// How long the hub may hold the question for news.
const WAIT: Duration = Duration::from_secs(20);
/// The first list comes at once: a desk that opens does not wait for news.
const AT_ONCE: Duration = Duration::ZERO;

/// The hub and the printers of one desk.
pub struct HubDesk {
    client: Client,
    sheets: Arc<dyn SheetPrinter>,
    slips: Arc<dyn SlipPrinter>,
    /// The number of each application that was opened: the title of its print job.
    tickets: Mutex<BTreeMap<ApplicationId, Ticket>>,
}

impl HubDesk {
    /// A desk with its line and its printers.
    pub fn new(client: Client, sheets: Arc<dyn SheetPrinter>, slips: Arc<dyn SlipPrinter>) -> Self {
        Self { client, sheets, slips, tickets: Mutex::new(BTreeMap::new()) }
    }

    fn remember(&self, detail: &VisitDetail) {
        let mut tickets = self.tickets.lock().unwrap_or_else(PoisonError::into_inner);
        tickets.extend(detail.applications.iter().map(|a| (a.id, detail.ticket)));
    }

    fn decided(&self, answer: Result<VisitDetail, ClientError>) -> Result<VisitDetail, HubError> {
        let detail = answer.map_err(HubError::from)?;
        self.remember(&detail);
        Ok(detail)
    }

    /// Prints a sheet under the number of its visit.
    async fn print_sheet(&self, application: ApplicationId, pdf: &[u8]) -> Result<(), HubError> {
        let ticket = self.tickets.lock().unwrap_or_else(PoisonError::into_inner).get(&application).copied();
        let number = ticket.map_or_else(|| application.to_string(), |ticket| ticket.to_string());
        self.sheets.print(Sheet { number: &number, pdf }).await.map_err(|fault| {
            tracing::warn!(%fault, "the desk's printer");
            HubError::Printer
        })
    }

    async fn print_slip(&self, png: &[u8]) -> Result<(), HubError> {
        let raster = raster(png).ok_or(HubError::Unreadable)?;
        self.slips.print(&raster).await.map_err(|fault| {
            tracing::warn!(%fault, "the desk's slip printer");
            HubError::Printer
        })?;
        Ok(())
    }
}

/// A picture in printer dots as one bit a dot.
fn raster(png: &[u8]) -> Option<Raster> {
    let grey = image::load_from_memory_with_format(png, image::ImageFormat::Png).ok()?.into_luma8();
    let width = grey.width();
    let rows = grey.rows().flat_map(|row| {
        let dots: Vec<bool> = row.map(|pixel| pixel.0.first().is_some_and(|grey| *grey < 128)).collect();
        dots.chunks(8)
            .map(|eight| {
                eight.iter().zip([128u8, 64, 32, 16, 8, 4, 2, 1]).filter(|(dark, _)| **dark).map(|(_, b)| b).sum()
            })
            .collect::<Vec<u8>>()
    });
    Raster::new(width, rows.collect()).ok()
}

impl Doorway for HubDesk {
    async fn door(&self) -> Result<Door, HubError> {
        Doorway::door(&self.client).await
    }

    async fn sign_in(&self, request: SignIn) -> Result<Session, HubError> {
        Doorway::sign_in(&self.client, request).await
    }

    async fn sign_out(&self) -> Result<(), HubError> {
        Doorway::sign_out(&self.client).await
    }

    async fn touch(&self) -> Result<(), HubError> {
        Doorway::touch(&self.client).await
    }
}

impl Desk for HubDesk {
    async fn staff(&self) -> Result<StaffList, HubError> {
        self.client.staff().await.map_err(HubError::from)
    }

    async fn waiting(&self, after: u64) -> Result<Waiting, HubError> {
        let wait = if after == 0 { AT_ONCE } else { WAIT };
        // The hub may hold the question for `wait`; the desk's own patience is a little longer.
        self.client.waiting(after, wait).await.map_err(HubError::from)
    }

    async fn visit(&self, visit: VisitId) -> Result<VisitDetail, HubError> {
        let detail = self.client.visit(visit).await.map_err(HubError::from)?;
        self.remember(&detail);
        Ok(detail)
    }

    async fn correct(&self, application: ApplicationId, request: CorrectRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.correct(application, &request).await)
    }

    async fn confirm(&self, application: ApplicationId, request: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.confirm(application, &request).await)
    }

    async fn undo(&self, application: ApplicationId, request: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.undo(application, &request).await)
    }

    async fn see_identity(&self, visit: VisitId, request: IdentityRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.see_identity(visit, &request).await)
    }

    async fn return_(&self, application: ApplicationId, request: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.send_back(application, &request).await)
    }

    async fn withdraw(&self, application: ApplicationId, request: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.withdraw(application, &request).await)
    }

    async fn issue(&self, application: ApplicationId, request: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.issue(application, &request).await)
    }

    async fn note_paid(&self, charge: ChargeId, request: NoteRequest) -> Result<VisitDetail, HubError> {
        self.decided(self.client.note_paid(charge, &request).await)
    }

    async fn preview_png(&self, application: ApplicationId) -> Result<Vec<u8>, HubError> {
        self.client.preview(application).await.map_err(HubError::from)
    }

    async fn print(&self, application: ApplicationId) -> Result<(), HubError> {
        let pdf = self.client.pdf(application).await.map_err(HubError::from)?;
        self.print_sheet(application, &pdf).await
    }

    async fn letter(&self, application: ApplicationId) -> Result<(), HubError> {
        let pdf = self.client.letter(application).await.map_err(HubError::from)?;
        self.print_sheet(application, &pdf).await
    }

    async fn slip(&self, charge: ChargeId) -> Result<(), HubError> {
        let png = self.client.charge_slip(charge).await.map_err(HubError::from)?;
        self.print_slip(&png).await
    }

    async fn return_slip(&self, application: ApplicationId) -> Result<(), HubError> {
        let png = self.client.return_slip(application).await.map_err(HubError::from)?;
        self.print_slip(&png).await
    }

    async fn help_code(&self, request: HelpCodeRequest) -> Result<HelpCode, HubError> {
        self.client.help_code(&request).await.map_err(HubError::from)
    }

    async fn hand_in(&self, asked: Interviewed) -> Result<Handed, HubError> {
        self.client.hand_in(&asked).await.map_err(HubError::from)
    }

    async fn call_next(&self, request: CallNext) -> Result<NextCalled, HubError> {
        self.client.call_next(&request).await.map_err(HubError::from)
    }

    async fn call_number(&self, visit: VisitId, request: CallNumber) -> Result<NumberCalled, HubError> {
        self.client.call_number(visit, &request).await.map_err(HubError::from)
    }

    async fn end_call(&self, kiosk: KioskId) -> Result<(), HubError> {
        self.client.end_help(&kiosk).await.map_err(HubError::from)
    }
}
