//! What kiosks call.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use super::extract::{Given, Named, checked};
use crate::application::KioskId;
use crate::application::audit::Event;
use crate::application::help::{HelpCode, HelpCodeRequest, Helper, TakeOver};
use crate::application::wire::{Ack, Call, CallAnswer, HubInfo, Lease, LeaseRequest, Role, SealedRow};
use crate::hub::Hub;
use crate::hub::door::{Actor, Barred};
use crate::hub::refusal::Code;

/// Numbers of one block.
const BLOCK: u32 = 10;
/// Longest id of a page.
const LONGEST_PAGE: usize = 64;

pub(super) async fn hub(State(hub): State<Arc<Hub>>) -> Json<HubInfo> {
    Json(HubInfo {
        city: hub.code.to_string(),
        public_key: hub.keys.sealing.public(),
        business_day: hub.business_day(),
        clerks: hub.presence.desks(hub.now()),
    })
}

pub(super) async fn outbox(State(hub): State<Arc<Hub>>, Given(row): Given<SealedRow>) -> Result<Json<Ack>, Code> {
    checked(row.kiosk.clone())?;
    if row.seq == 0 {
        return Err(Code::Body);
    }
    hub.take_row(row).await.map(Json)
}

pub(super) async fn acked(State(hub): State<Arc<Hub>>, Named(kiosk): Named<KioskId>) -> Result<Json<Ack>, Code> {
    Ok(Json(Ack { acked: hub.store.acked(kiosk).await? }))
}

pub(super) async fn lease(
    State(hub): State<Arc<Hub>>,
    Given(request): Given<LeaseRequest>,
) -> Result<Json<Lease>, Code> {
    let kiosk = checked(request.kiosk)?;
    let (day, now) = (hub.business_day(), hub.now());
    let lease = hub.store.lease(kiosk.clone(), day, hub.catalogue().city.band, BLOCK, now).await?;
    tracing::info!(kiosk = kiosk.0, %day, from = lease.from, to = lease.to, "numbers leased");
    Ok(Json(lease))
}

/// A page's id is a word of ours: a longer or other text would be a note that clerks' screens show.
fn is_page(page: &str) -> Result<(), Code> {
    let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    if page.len() > LONGEST_PAGE || !page.chars().all(word) { Err(Code::Body) } else { Ok(()) }
}

pub(super) async fn call(State(hub): State<Arc<Hub>>, Given(call): Given<Call>) -> Result<Json<CallAnswer>, Code> {
    let kiosk = checked(call.kiosk.clone())?;
    is_page(&call.page)?;
    let now = hub.now();
    tracing::info!(kiosk = kiosk.0, page = call.page, "a visitor calls");
    hub.presence.call(call, now);
    hub.changed();
    Ok(Json(CallAnswer { clerks: hub.presence.desks(now) }))
}

pub(super) async fn end_call(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(kiosk): Named<KioskId>,
) -> Result<StatusCode, Code> {
    if actor.device == Role::Clerk && hub.presence.calls().iter().any(|waiting| waiting.call.kiosk == kiosk) {
        hub.store.record(vec![actor.entry(hub.now(), Event::HelpEnded, &kiosk.0)]).await?;
    }
    if hub.presence.end_call(&kiosk) {
        hub.changed();
    }
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn help_code(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(request): Given<HelpCodeRequest>,
) -> Result<Json<HelpCode>, Code> {
    checked(request.kiosk.clone())?;
    hub.help_code(&actor, request).await.map(Json)
}

pub(super) async fn take_over(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(typed): Given<TakeOver>,
) -> Result<Json<Helper>, Barred> {
    checked(typed.kiosk.clone())?;
    is_page(&typed.page)?;
    hub.take_over(&actor, typed).await.map(Json)
}

pub(super) async fn help_over(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(kiosk): Named<KioskId>,
) -> Result<StatusCode, Code> {
    hub.help_over(&actor, &kiosk).await.map(|()| StatusCode::NO_CONTENT)
}
