//! What is called, and the board that shows it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::MAX_WAIT;
use super::extract::{Asked, Given, Named};
use crate::application::VisitId;
use crate::application::calling::{Board, CallNext, CallNumber, NextCalled, NumberCalled};
use crate::hub::Hub;
use crate::hub::door::Actor;
use crate::hub::refusal::Code;

pub(super) async fn number(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<VisitId>,
    Given(request): Given<CallNumber>,
) -> Result<Json<NumberCalled>, Code> {
    hub.call_number(&actor, id, &request).await.map(Json)
}

pub(super) async fn next(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(request): Given<CallNext>,
) -> Result<Json<NextCalled>, Code> {
    Ok(Json(NextCalled(hub.call_next(&actor, &request).await?)))
}

#[derive(Deserialize)]
pub(super) struct BoardQuery {
    #[serde(default)]
    after: u64,
    #[serde(default)]
    wait: u64,
}

pub(super) async fn board(State(hub): State<Arc<Hub>>, Asked(query): Asked<BoardQuery>) -> Result<Json<Board>, Code> {
    let version = hub.news(query.after, Duration::from_secs(query.wait.min(MAX_WAIT))).await;
    Ok(Json(Board { version, called: hub.board().await? }))
}
