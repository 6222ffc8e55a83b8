//! The door, the accounts, the audit trail.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use super::extract::{Asked, Given, Named};
use crate::application::account::{Accounts, Door, FirstKey, NewAccount, Session, SignIn};
use crate::application::audit::{Event, Trail, TrailWanted, Verdict};
use crate::hub::Hub;
use crate::hub::door::{Actor, Barred};
use crate::hub::refusal::Code;
use crate::person::StaffId;

pub(super) async fn door(State(hub): State<Arc<Hub>>) -> Result<Json<Door>, Code> {
    hub.door().await.map(Json)
}

pub(super) async fn sign_in(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(request): Given<SignIn>,
) -> Result<Json<Session>, Barred> {
    hub.sign_in(&actor, request).await.map(Json)
}

/// The guard has noted already that somebody is there.
pub(super) async fn touch() -> StatusCode {
    StatusCode::NO_CONTENT
}

pub(super) async fn sign_out(State(hub): State<Arc<Hub>>, actor: Actor) -> Result<StatusCode, Code> {
    hub.sign_out(&actor).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn accounts(State(hub): State<Arc<Hub>>, actor: Actor) -> Result<Json<Accounts>, Code> {
    hub.look(&actor, Event::AccountsRead, "").await?;
    hub.accounts().await.map(Json)
}

pub(super) async fn make_account(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(new): Given<NewAccount>,
) -> Result<Json<FirstKey>, Code> {
    hub.make_account(&actor, new).await.map(Json)
}

pub(super) async fn close_account(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<StaffId>,
) -> Result<StatusCode, Code> {
    hub.close_account(&actor, id, true).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn open_account(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<StaffId>,
) -> Result<StatusCode, Code> {
    hub.close_account(&actor, id, false).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn reset_account(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<StaffId>,
) -> Result<Json<FirstKey>, Code> {
    hub.reset_account(&actor, id).await.map(Json)
}

pub(super) async fn trail(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Asked(query): Asked<TrailWanted>,
) -> Result<Json<Trail>, Code> {
    hub.look(&actor, Event::TrailRead, "").await?;
    hub.trail(query).await.map(Json)
}

pub(super) async fn check_trail(State(hub): State<Arc<Hub>>, actor: Actor) -> Result<Json<Verdict>, Code> {
    hub.check_trail(&actor).await.map(Json)
}
