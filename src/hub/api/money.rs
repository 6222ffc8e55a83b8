//! What staff call about money.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use jiff::civil::Date;

use super::clerk::{TRIES, detail};
use super::extract::{Given, Named};
use crate::application::ChargeId;
use crate::application::audit::Event;
use crate::application::money::NoteRequest;
use crate::application::wire::VisitDetail;
use crate::handoff::daybook::DayRecords;
use crate::hub::Hub;
use crate::hub::door::{Actor, detailed};
use crate::hub::refusal::Code;
use crate::hub::store::{Change, Saved};

/// Staff note a payment that no register reports.
pub(super) async fn note_paid(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ChargeId>,
    Given(note): Given<NoteRequest>,
) -> Result<Json<VisitDetail>, Code> {
    let actor = hub.acting(&actor, &note.staff)?;
    let entry = detailed(actor.entry(hub.now(), Event::PaymentNoted, id), note.tender.as_str());
    let owner = hub.store.visit_of_charge(id).await?.ok_or(Code::Charge)?;
    for _ in 0..TRIES {
        let mut visit = hub.store.visit(owner).await?.ok_or(Code::Visit)?;
        visit.note_paid(id, &note, &hub.catalogue().register, hub.now())?;
        let change = Change { visit: Some(visit), audit: vec![entry.clone()], ..Change::default() };
        if hub.store.save(change).await? == Saved::Yes {
            tracing::info!(charge = %id, staff = note.staff.0, tender = ?note.tender, "a payment was noted by hand");
            hub.changed();
            return hub.opened(owner).await.map(detail).map(Json);
        }
    }
    Err(Code::Revision)
}

/// What the book of a day is made of.
pub(super) async fn settlement(
    State(hub): State<Arc<Hub>>,
    Named(date): Named<Date>,
) -> Result<Json<DayRecords>, Code> {
    Ok(Json(hub.day_records(date).await?))
}
