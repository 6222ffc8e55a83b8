//! What a clerk's desk calls while a clerk asks the questions.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;

use super::extract::{Given, checked};
use crate::hub::Hub;
use crate::hub::door::Actor;
use crate::hub::refusal::Code;
use crate::visit::interview::{Handed, Interviewed};

pub(super) async fn hand_in(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Given(asked): Given<Interviewed>,
) -> Result<Json<Handed>, Code> {
    checked(asked.kiosk.clone())?;
    hub.hand_in(&actor, asked).await.map(Json)
}
