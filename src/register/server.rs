//! The register on HTTP, on the machine's own loopback: the calls of `handoff::charge`. Everything but `health` asks
//! for the bearer token that this register made at its start and announced to its hub.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};

use super::{Clock, Declined, Register};
use crate::application::ChargeId;
use crate::application::wire::RegisterAnnouncement;
use crate::handoff::charge::{IDEMPOTENCY_KEY, MAX_BODY, MAX_WAIT};
use crate::handoff::{Charge, Problem};

/// How often charges are looked through for those whose day is over.
const SWEEP: Duration = Duration::from_secs(30);

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The port is taken, or there is no loopback.
    #[error("the register cannot listen: {0}")]
    Listen(#[from] std::io::Error),
    /// The machine gives no random bytes.
    #[error("no random bytes for a token: {0}")]
    Random(getrandom::Error),
}

/// A running server. It stops when it is dropped; [`Server::stop`] also waits until nobody is being answered.
pub struct Server {
    url: String,
    token: String,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// What every call may use.
#[derive(Clone)]
struct Shared {
    register: Arc<Register>,
    clock: Clock,
    token: [u8; 32],
    stop: watch::Receiver<bool>,
}

impl Server {
    /// Starts the server on `127.0.0.1:port`; port 0 takes any free one.
    ///
    /// # Errors
    /// [`ServerError`].
    pub async fn start(register: Arc<Register>, clock: Clock, port: u16) -> Result<Self, ServerError> {
        let mut secret = [0u8; 32];
        getrandom::fill(&mut secret).map_err(ServerError::Random)?;
        let token: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (stop, stopped) = watch::channel(false);
        let shared = Shared { register, clock, token: digest(&token), stop: stopped };
        let task = tokio::spawn(serve(listener, shared));
        Ok(Self { url, token, stop, task })
    }

    /// What the hub is told.
    pub fn announcement(&self) -> RegisterAnnouncement {
        RegisterAnnouncement { url: self.url.clone(), token: self.token.clone() }
    }

    /// Ends long polls, answers what is under way, stops.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        if let Err(fault) = (&mut self.task).await {
            tracing::warn!(%fault, "the register's server did not end well");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

async fn serve(listener: TcpListener, shared: Shared) {
    let sweeper = tokio::spawn(sweep(shared.clone()));
    let mut stop = shared.stop.clone();
    let ended = async move {
        // An error means that the handle is gone, which is an end too.
        let _ = stop.wait_for(|stop| *stop).await;
    };
    if let Err(fault) = axum::serve(listener, router(shared)).with_graceful_shutdown(ended).await {
        tracing::error!(%fault, "the register's server ended");
    }
    sweeper.abort();
}

/// Expires what is over, so that the hub hears of it in time.
async fn sweep(shared: Shared) {
    let mut tick = tokio::time::interval(SWEEP);
    loop {
        tick.tick().await;
        let now = (shared.clock)();
        match blocking(&shared, move |register| register.expire(now).map_err(Declined::Ledger)).await {
            Ok(0) => {}
            Ok(expired) => tracing::info!(expired, "charges expired"),
            Err(problem) => tracing::error!(status = %problem.status(), "charges could not be looked through"),
        }
    }
}

fn router(shared: Shared) -> Router {
    Router::new()
        .route("/v1/charges", post(create))
        .route("/v1/charges/events", get(events))
        .route("/v1/charges/{id}", get(status))
        .route("/v1/charges/{id}/cancel", post(cancel))
        .route("/v1/settlements/{date}", get(settlement))
        .route("/v1/settlements/{date}/payments", get(payments))
        .route_layer(from_fn_with_state(shared.clone(), authorise))
        .route("/v1/health", get(health))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(shared)
}

async fn authorise(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let token = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    // Digests are compared, so that the time it takes says nothing of the token.
    if token.is_some_and(|token| digest(token) == shared.token) {
        next.run(request).await
    } else {
        refuse(StatusCode::UNAUTHORIZED, "unauthorised", "the bearer token is missing or another")
    }
}

async fn create(State(shared): State<Shared>, headers: HeaderMap, body: Result<Bytes, BytesRejection>) -> Response {
    let Some(key) = headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok()).map(str::to_owned) else {
        return refuse(StatusCode::BAD_REQUEST, "no-key", "the header Idempotency-Key is missing");
    };
    let body = match body {
        Ok(body) => body,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return refuse(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "the body is longer than 16 KiB");
        }
        Err(_) => return refuse(StatusCode::BAD_REQUEST, "bad-request", "the body could not be received"),
    };
    let Ok(charge) = serde_json::from_slice::<Charge>(&body) else {
        return refuse(StatusCode::BAD_REQUEST, "bad-request", "the body is no charge as the format says");
    };
    let now = (shared.clock)();
    match blocking(&shared, move |register| register.post(&key, &charge, now)).await {
        Ok((status, true)) => (StatusCode::CREATED, Json(status)).into_response(),
        Ok((status, false)) => Json(status).into_response(),
        Err(response) => response,
    }
}

async fn status(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    let now = (shared.clock)();
    answer(&shared, move |register| register.status(charge_id(&id)?, now)).await
}

async fn cancel(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    let now = (shared.clock)();
    answer(&shared, move |register| register.cancel(charge_id(&id)?, now)).await
}

#[derive(Deserialize)]
struct After {
    #[serde(default)]
    after: u64,
    #[serde(default)]
    wait: u64,
}

async fn events(State(shared): State<Shared>, query: Result<Query<After>, QueryRejection>) -> Response {
    let Ok(Query(After { after, wait })) = query else {
        return refuse(StatusCode::BAD_REQUEST, "bad-request", "after and wait are whole numbers");
    };
    let deadline = Instant::now() + Duration::from_secs(wait.min(MAX_WAIT));
    // Followed before the first look, so that nothing falls between the look and the wait.
    let mut news = shared.register.news();
    let mut stop = shared.stop.clone();
    loop {
        match blocking(&shared, move |register| register.events(after).map_err(Declined::Ledger)).await {
            Ok(page) if !page.events.is_empty() || Instant::now() >= deadline || *stop.borrow() => {
                return Json(page).into_response();
            }
            Ok(_) => {}
            Err(response) => return response,
        }
        // Whatever ends the wait, the loop looks again.
        let _ = timeout_at(deadline, async {
            tokio::select! {
                _ = news.changed() => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        })
        .await;
    }
}

async fn settlement(State(shared): State<Shared>, Path(date): Path<String>) -> Response {
    let Ok(date) = date.parse::<Date>() else {
        return refuse(StatusCode::BAD_REQUEST, "bad-request", "a date is YYYY-MM-DD");
    };
    let now = (shared.clock)();
    answer(&shared, move |register| {
        register.expire(now).and_then(|_| register.settlement(date)).map_err(Declined::Ledger)
    })
    .await
}

async fn payments(State(shared): State<Shared>, Path(date): Path<String>) -> Response {
    let Ok(date) = date.parse::<Date>() else {
        return refuse(StatusCode::BAD_REQUEST, "bad-request", "a date is YYYY-MM-DD");
    };
    answer(&shared, move |register| register.payments(date).map_err(Declined::Ledger)).await
}

async fn health(State(shared): State<Shared>) -> Response {
    let now = (shared.clock)();
    answer(&shared, move |register| register.health(now).map_err(Declined::Ledger)).await
}

fn charge_id(text: &str) -> Result<ChargeId, Declined> {
    ChargeId::parse(text).ok_or(Declined::UnknownCharge)
}

async fn answer<T: serde::Serialize + Send + 'static>(
    shared: &Shared,
    call: impl FnOnce(&Register) -> Result<T, Declined> + Send + 'static,
) -> Response {
    match blocking(shared, call).await {
        Ok(body) => Json(body).into_response(),
        Err(response) => response,
    }
}

/// Calls the register where waiting for the disk holds nobody up.
async fn blocking<T: Send + 'static>(
    shared: &Shared,
    call: impl FnOnce(&Register) -> Result<T, Declined> + Send + 'static,
) -> Result<T, Response> {
    let register = shared.register.clone();
    match tokio::task::spawn_blocking(move || call(&register)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(declined)) => Err(decline(&declined)),
        Err(_) => Err(refuse(StatusCode::INTERNAL_SERVER_ERROR, "ledger", "the ledger does not answer")),
    }
}

fn decline(declined: &Declined) -> Response {
    let status = match declined {
        Declined::NoKit => StatusCode::SERVICE_UNAVAILABLE,
        Declined::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Declined::KeyMismatch => StatusCode::BAD_REQUEST,
        Declined::OtherContent(_) | Declined::IllegalState(_) => StatusCode::CONFLICT,
        Declined::UnknownCharge => StatusCode::NOT_FOUND,
        Declined::Ledger(fault) => {
            tracing::error!(fault = fault as &dyn std::error::Error, "the ledger does not answer");
            return refuse(StatusCode::INTERNAL_SERVER_ERROR, "ledger", "the ledger does not answer");
        }
    };
    (status, Json(declined.problem())).into_response()
}

fn refuse(status: StatusCode, code: &str, detail: &str) -> Response {
    (status, Json(Problem { code: code.to_owned(), detail: detail.to_owned(), state: None })).into_response()
}

fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests;
