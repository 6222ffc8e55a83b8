//! Who may call what. Every route stands once in one table with the roles that may call it; whatever is not there is
//! denied. Every request carries `Authorization: Bearer <token>`.

mod clerk;
mod extract;
mod kiosk;
mod money;
mod others;
mod paper;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, delete, get, post, put};
use axum::serve::ListenerExt;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::Hub;
use super::refusal::Code;
use crate::application::endpoint::Tokens;
use crate::application::wire::Role;

/// Longest body, in bytes: a visit of ten applications with long answers is a tenth of it.
pub const MAX_BODY: usize = 256 * 1024;
/// Longest answer time; the longest wait that a face may ask for is shorter.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Longest wait of a long poll, in seconds.
pub const MAX_WAIT: u64 = 25;
/// The header in which a face names itself (any id), so that desks can be counted.
pub const FACE: &str = "kakanai-face";

/// One route.
pub struct Route {
    /// Its method.
    pub method: Method,
    /// Its path, with placeholders in braces.
    pub path: &'static str,
    /// Who may call it.
    pub roles: &'static [Role],
    handler: MethodRouter<Arc<Hub>>,
}

fn route(roles: &'static [Role], method: Method, path: &'static str, handler: MethodRouter<Arc<Hub>>) -> Route {
    Route { method, path, roles, handler }
}

const ANYONE: &[Role] = &[Role::Kiosk, Role::Clerk, Role::Manager, Role::Register];
const KIOSK: &[Role] = &[Role::Kiosk];
const CLERK: &[Role] = &[Role::Clerk];
const MANAGER: &[Role] = &[Role::Manager];
const REGISTER: &[Role] = &[Role::Register];
const KIOSK_AND_CLERK: &[Role] = &[Role::Kiosk, Role::Clerk];
const CLERK_AND_MANAGER: &[Role] = &[Role::Clerk, Role::Manager];

/// The table.
pub fn routes() -> Vec<Route> {
    use Method as M;
    vec![
        route(ANYONE, M::GET, "/v1/hub", get(kiosk::hub)),
        route(KIOSK, M::POST, "/v1/outbox", post(kiosk::outbox)),
        route(KIOSK, M::GET, "/v1/outbox/{kiosk}", get(kiosk::acked)),
        route(KIOSK, M::POST, "/v1/leases", post(kiosk::lease)),
        route(KIOSK, M::POST, "/v1/calls", post(kiosk::call)),
        route(KIOSK_AND_CLERK, M::DELETE, "/v1/calls/{kiosk}", delete(kiosk::end_call)),
        route(CLERK, M::GET, "/v1/staff", get(clerk::staff)),
        route(CLERK, M::GET, "/v1/waiting", get(clerk::waiting)),
        route(CLERK, M::GET, "/v1/visits/{id}", get(clerk::visit)),
        route(CLERK, M::POST, "/v1/applications/{id}/corrections", post(clerk::correct)),
        route(CLERK, M::POST, "/v1/applications/{id}/confirm", post(clerk::confirm)),
        route(CLERK, M::POST, "/v1/applications/{id}/return", post(clerk::send_back)),
        route(CLERK, M::POST, "/v1/applications/{id}/withdraw", post(clerk::withdraw)),
        route(CLERK, M::POST, "/v1/applications/{id}/issue", post(clerk::issue)),
        route(CLERK, M::GET, "/v1/applications/{id}/pdf", get(paper::pdf)),
        route(CLERK, M::GET, "/v1/applications/{id}/preview", get(paper::preview)),
        route(CLERK, M::GET, "/v1/applications/{id}/return-slip", get(paper::return_slip)),
        route(CLERK, M::GET, "/v1/charges/{id}/slip", get(paper::charge_slip)),
        route(CLERK, M::POST, "/v1/charges/{id}/paid", post(money::note_paid)),
        route(MANAGER, M::GET, "/v1/counts", get(others::counts)),
        route(CLERK_AND_MANAGER, M::GET, "/v1/registers", get(others::registers)),
        route(CLERK_AND_MANAGER, M::GET, "/v1/conflicts", get(others::conflicts)),
        route(REGISTER, M::PUT, "/v1/registers/{id}", put(others::announce)),
        route(REGISTER, M::GET, "/v1/register-kit", get(others::register_kit)),
    ]
}

/// Which role a token is. Digests are compared, not tokens: how long that takes says nothing of a token.
struct Doorkeeper([(Role, [u8; 32]); 4]);

impl Doorkeeper {
    fn new(tokens: &Tokens) -> Self {
        let of = |role| (role, Sha256::digest(tokens.of(role).as_bytes()).into());
        Self([of(Role::Kiosk), of(Role::Clerk), of(Role::Manager), of(Role::Register)])
    }

    fn role(&self, request: &Request) -> Option<Role> {
        let shown = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
        let shown: [u8; 32] = Sha256::digest(shown.as_bytes()).into();
        self.0.iter().find(|(_, token)| token == &shown).map(|(role, _)| *role)
    }
}

#[derive(Clone)]
struct Gate {
    hub: Arc<Hub>,
    door: Arc<Doorkeeper>,
    roles: &'static [Role],
    path: &'static str,
}

async fn guard(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let Some(role) = gate.door.role(&request) else { return Code::Token.into_response() };
    if !gate.roles.contains(&role) {
        tracing::warn!(?role, path = gate.path, "denied");
        return Code::Role.into_response();
    }
    if role == Role::Clerk {
        let face = request.headers().get(FACE).and_then(|face| face.to_str().ok()).filter(|face| face.len() <= 64);
        gate.hub.presence.desk(face.unwrap_or("unnamed"), gate.hub.now());
    }
    let method = request.method().clone();
    let response = match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Code::Timeout.into_response(),
    };
    tracing::debug!(?role, %method, path = gate.path, status = response.status().as_u16(), "answered");
    response
}

fn router(hub: &Arc<Hub>) -> Router {
    let door = Arc::new(Doorkeeper::new(&hub.keys.tokens));
    let mut router = Router::new();
    for route in routes() {
        let gate = Gate { hub: Arc::clone(hub), door: Arc::clone(&door), roles: route.roles, path: route.path };
        router = router.route(route.path, route.handler.layer(middleware::from_fn_with_state(gate, guard)));
    }
    router
        .fallback(|| async { Code::Route })
        .method_not_allowed_fallback(|| async { Code::Route })
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(Arc::clone(hub))
}

/// Serves until `stop` says so, or its sender is gone.
pub(super) async fn serve(hub: Arc<Hub>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
    // Answers are small: without this each could wait 40 ms for a packet that never comes.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    let stopped = async move { drop(stop.wait_for(|stop| *stop).await) };
    if let Err(error) = axum::serve(listener, router(&hub)).with_graceful_shutdown(stopped).await {
        tracing::error!(%error, "the hub stopped listening");
    }
}
