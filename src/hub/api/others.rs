//! What managers and registers call, and what staff see of registers.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::extract::{Asked, Given, Named, RegisterId};
use crate::application::standing::{Conflicts, RegisterStanding, Registers};
use crate::application::wire::RegisterAnnouncement;
use crate::handoff::{Kit, kit};
use crate::hub::Hub;
use crate::hub::presence::PRESENT;
use crate::hub::refusal::Code;
use crate::usage::Counts;

/// Longest span of counts, in days.
const LONGEST_SPAN: i32 = 400;
/// Conflicts of one answer.
const MOST_CONFLICTS: u32 = 200;
/// Longest address or token of a register.
const LONGEST: usize = 256;

#[derive(Deserialize)]
pub(super) struct Span {
    from: Date,
    to: Date,
}

pub(super) async fn counts(State(hub): State<Arc<Hub>>, Asked(span): Asked<Span>) -> Result<Json<Counts>, Code> {
    let days = span.from.until(span.to).map_err(|_| Code::Body)?.get_days();
    if !(0..=LONGEST_SPAN).contains(&days) {
        return Err(Code::Body);
    }
    Ok(Json(hub.store.counts(span.from, span.to).await?))
}

pub(super) async fn registers(State(hub): State<Arc<Hub>>) -> Result<Json<Registers>, Code> {
    let (now, mut announced) = (hub.now(), hub.presence.registers());
    let mut standing = Vec::new();
    for (id, undelivered) in hub.store.registers(now).await? {
        let here = announced.remove(&id);
        let connected = here.as_ref().is_some_and(|r| r.answers && now.duration_since(r.seen) < PRESENT);
        let clock_off = here.as_ref().and_then(|r| r.clock_off);
        standing.push(RegisterStanding { id, connected, seen: here.map(|r| r.seen), undelivered, clock_off });
    }
    let new = announced.into_iter().map(|(id, r)| RegisterStanding {
        id,
        connected: r.answers && now.duration_since(r.seen) < PRESENT,
        seen: Some(r.seen),
        undelivered: 0,
        clock_off: r.clock_off,
    });
    standing.extend(new);
    Ok(Json(Registers(standing)))
}

pub(super) async fn conflicts(State(hub): State<Arc<Hub>>) -> Result<Json<Conflicts>, Code> {
    Ok(Json(Conflicts(hub.store.conflicts(MOST_CONFLICTS).await?)))
}

pub(super) async fn announce(
    State(hub): State<Arc<Hub>>,
    Named(RegisterId(id)): Named<RegisterId>,
    Given(mut at): Given<RegisterAnnouncement>,
) -> Result<Response, Code> {
    let http = at.url.starts_with("http://") || at.url.starts_with("https://");
    if !http || at.url.len() > LONGEST || at.token.len() > LONGEST {
        return Err(Code::Body);
    }
    at.url.truncate(at.url.trim_end_matches('/').len());
    if hub.presence.announce(&id, at, hub.now()) {
        tracing::info!(register = id, "a register announced itself");
        hub.changed();
    }
    // A register with another kit fetches this one at once: a new key must be there before it signs.
    let digest = hub.kit().and_then(|kit| kit.text()).map(|text| Kit::digest(&text)).unwrap_or_default();
    Ok((StatusCode::NO_CONTENT, [(kit::DIGEST, digest)]).into_response())
}

pub(super) async fn register_kit(State(hub): State<Arc<Hub>>) -> Response {
    match hub.kit().and_then(|kit| kit.text()) {
        Ok(text) => ([(header::CONTENT_TYPE, "application/toml")], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "the register kit cannot be written");
            Code::Store.into_response()
        }
    }
}
