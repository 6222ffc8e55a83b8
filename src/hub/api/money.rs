//! What staff call about money.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;

use super::clerk::{TRIES, detail};
use super::extract::{Given, Named};
use crate::application::ChargeId;
use crate::application::money::NoteRequest;
use crate::application::wire::VisitDetail;
use crate::hub::Hub;
use crate::hub::refusal::Code;
use crate::hub::store::{Change, Saved};

/// Staff note a payment that no register reports.
pub(super) async fn note_paid(
    State(hub): State<Arc<Hub>>,
    Named(id): Named<ChargeId>,
    Given(note): Given<NoteRequest>,
) -> Result<Json<VisitDetail>, Code> {
    if !hub.catalogue().city.staff.iter().any(|member| member.id == note.staff.0) {
        return Err(Code::Staff);
    }
    let owner = hub.store.visit_of_charge(id).await?.ok_or(Code::Charge)?;
    for _ in 0..TRIES {
        let mut visit = hub.store.visit(owner).await?.ok_or(Code::Visit)?;
        visit.note_paid(id, &note, &hub.catalogue().register, hub.now())?;
        if hub.store.save(Change { visit: Some(visit), ..Change::default() }).await? == Saved::Yes {
            tracing::info!(charge = %id, staff = note.staff.0, tender = ?note.tender, "a payment was noted by hand");
            hub.changed();
            return hub.opened(owner).await.map(detail).map(Json);
        }
    }
    Err(Code::Revision)
}
