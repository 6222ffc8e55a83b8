//! What a clerk's desk asks of the hub. The window knows only this trait, so it cannot tell a hub in the same process
//! from one across the network, and tests answer in its place.

use std::future::Future;

use crate::application::at_desk::IdentityRequest;
use crate::application::calling::{CallNext, CallNumber, NextCalled, NumberCalled};
use crate::application::help::{HelpCode, HelpCodeRequest};
use crate::application::money::NoteRequest;
use crate::application::wire::{CorrectRequest, DecisionRequest, StaffList, VisitDetail, Waiting};
use crate::application::{ApplicationId, ChargeId, KioskId, VisitId};
use crate::face::staff::HubError;
use crate::face::staff::door::Doorway;
use crate::visit::interview::{Handed, Interviewed};

/// The hub as the clerk's desk sees it, and the printer beside the desk.
pub trait Desk: Doorway {
    /// Who can be picked at the start: `GET /v1/staff`.
    fn staff(&self) -> impl Future<Output = Result<StaffList, HubError>> + Send;

    /// The waiting list as soon as it is newer than `after`, else after the hub's own patience (≤ 25 s):
    /// `GET /v1/waiting`.
    fn waiting(&self, after: u64) -> impl Future<Output = Result<Waiting, HubError>> + Send;

    /// One visit, opened: `GET /v1/visits/{id}`.
    fn visit(&self, visit: VisitId) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Corrects a field; a shared one in every open application of the visit. Answers the visit as it is then, like
    /// every deed below.
    fn correct(
        &self,
        application: ApplicationId,
        request: CorrectRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Confirms one application.
    fn confirm(
        &self,
        application: ApplicationId,
        request: DecisionRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Undoes a confirmation.
    fn undo(
        &self,
        application: ApplicationId,
        request: DecisionRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Notes which identity documents were seen.
    fn see_identity(
        &self,
        visit: VisitId,
        request: IdentityRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Returns one application with a message (差戻し).
    fn return_(
        &self,
        application: ApplicationId,
        request: DecisionRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Takes one application back at the visitor's wish (取下げ).
    fn withdraw(
        &self,
        application: ApplicationId,
        request: DecisionRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Notes that one application was handed over (交付).
    fn issue(
        &self,
        application: ApplicationId,
        request: DecisionRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// Notes a payment that was taken elsewhere.
    fn note_paid(
        &self,
        charge: ChargeId,
        request: NoteRequest,
    ) -> impl Future<Output = Result<VisitDetail, HubError>> + Send;

    /// The first page of the application as it will print, as PNG bytes.
    fn preview_png(&self, application: ApplicationId) -> impl Future<Output = Result<Vec<u8>, HubError>> + Send;

    /// Prints the application at the desk.
    fn print(&self, application: ApplicationId) -> impl Future<Output = Result<(), HubError>> + Send;

    /// Prints the letter of attorney that the application asks for, with the agent filled in.
    fn letter(&self, application: ApplicationId) -> impl Future<Output = Result<(), HubError>> + Send;

    /// Prints the slip with the signed payment code of a charge at the desk.
    fn slip(&self, charge: ChargeId) -> impl Future<Output = Result<(), HubError>> + Send;

    /// Prints for the visitor why an application was returned and what to do.
    fn return_slip(&self, application: ApplicationId) -> impl Future<Output = Result<(), HubError>> + Send;

    /// A code to take over at a kiosk: `POST /v1/help-codes`.
    fn help_code(&self, request: HelpCodeRequest) -> impl Future<Output = Result<HelpCode, HubError>> + Send;

    /// Hands a visit in that was asked for here: `POST /v1/interviews`.
    fn hand_in(&self, asked: Interviewed) -> impl Future<Output = Result<Handed, HubError>> + Send;

    /// Calls whoever waits longest: `POST /v1/called`.
    fn call_next(&self, request: CallNext) -> impl Future<Output = Result<NextCalled, HubError>> + Send;

    /// Calls a visit's number: `POST /v1/visits/{id}/called`.
    fn call_number(
        &self,
        visit: VisitId,
        request: CallNumber,
    ) -> impl Future<Output = Result<NumberCalled, HubError>> + Send;

    /// Ends a kiosk's call for help: `DELETE /v1/calls/{kiosk}`.
    fn end_call(&self, kiosk: KioskId) -> impl Future<Output = Result<(), HubError>> + Send;
}
