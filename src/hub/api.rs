//! Who may call what. Every route stands once in one table with the roles that may call it; whatever is not there is
//! denied. Every request carries `Authorization: Bearer <token>` of its device; at a staff device `kakanai-session` says
//! who sits there.

mod clerk;
mod extract;
mod interview;
mod kiosk;
mod lobby;
mod money;
mod others;
mod paper;
mod staff;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, delete, get, post, put};
use axum::serve::ListenerExt;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::Hub;
use super::door::Actor;
use super::refusal::Code;
use crate::application::account::{SESSION, StaffRole};
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

/// Whom of the staff a route lets in, at a staff device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staff {
    /// Anybody, before signing in as well: the door itself, and what every face asks of a hub.
    Anybody,
    /// These roles, signed in.
    Of(&'static [StaffRole]),
}

/// One route.
pub struct Route {
    /// Its method.
    pub method: Method,
    /// Its path, with placeholders in braces.
    pub path: &'static str,
    /// Which devices may call it.
    pub roles: &'static [Role],
    /// Whom of the staff it lets in.
    pub staff: Staff,
    handler: MethodRouter<Arc<Hub>>,
}

fn route(
    roles: &'static [Role],
    staff: Staff,
    method: Method,
    path: &'static str,
    handler: MethodRouter<Arc<Hub>>,
) -> Route {
    Route { method, path, roles, staff, handler }
}

const BUT_BOARDS: &[Role] = &[Role::Kiosk, Role::Clerk, Role::Manager, Role::Register];
const KIOSK: &[Role] = &[Role::Kiosk];
const CLERK: &[Role] = &[Role::Clerk];
const MANAGER: &[Role] = &[Role::Manager];
const LOBBY: &[Role] = &[Role::Lobby];
const REGISTER: &[Role] = &[Role::Register];
const KIOSK_AND_CLERK: &[Role] = &[Role::Kiosk, Role::Clerk];
const CLERK_AND_MANAGER: &[Role] = &[Role::Clerk, Role::Manager];

/// No member of staff has anything to do there.
const NOBODY: Staff = Staff::Of(&[]);
const ALL: Staff = Staff::Of(&StaffRole::ALL);
const DESK: Staff = Staff::Of(&[StaffRole::Clerk, StaffRole::Senior]);
const BOOKS: Staff = Staff::Of(&[StaffRole::Manager, StaffRole::Auditor]);
const STANDING: Staff = Staff::Of(&[StaffRole::Clerk, StaffRole::Senior, StaffRole::Manager, StaffRole::Auditor]);
const AUDIT: Staff = Staff::Of(&[StaffRole::Auditor]);
const ADMINISTRATION: Staff = Staff::Of(&[StaffRole::Administrator]);

/// The table.
#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    use Method as M;
    use Staff::Anybody;
    vec![
        route(BUT_BOARDS, Anybody, M::GET, "/v1/hub", get(kiosk::hub)),
        route(KIOSK, NOBODY, M::POST, "/v1/outbox", post(kiosk::outbox)),
        route(KIOSK, NOBODY, M::GET, "/v1/outbox/{kiosk}", get(kiosk::acked)),
        route(KIOSK, NOBODY, M::POST, "/v1/leases", post(kiosk::lease)),
        route(KIOSK, NOBODY, M::POST, "/v1/calls", post(kiosk::call)),
        route(KIOSK_AND_CLERK, DESK, M::DELETE, "/v1/calls/{kiosk}", delete(kiosk::end_call)),
        route(CLERK, DESK, M::POST, "/v1/help-codes", post(kiosk::help_code)),
        route(KIOSK, NOBODY, M::POST, "/v1/help", post(kiosk::take_over)),
        route(KIOSK, NOBODY, M::DELETE, "/v1/help/{kiosk}", delete(kiosk::help_over)),
        route(CLERK_AND_MANAGER, Anybody, M::GET, "/v1/door", get(staff::door)),
        route(CLERK_AND_MANAGER, Anybody, M::POST, "/v1/session", post(staff::sign_in)),
        route(CLERK_AND_MANAGER, ALL, M::POST, "/v1/session/touch", post(staff::touch)),
        route(CLERK_AND_MANAGER, ALL, M::DELETE, "/v1/session", delete(staff::sign_out)),
        route(CLERK_AND_MANAGER, ALL, M::GET, "/v1/staff", get(clerk::staff)),
        route(CLERK, DESK, M::GET, "/v1/waiting", get(clerk::waiting)),
        route(CLERK, DESK, M::GET, "/v1/visits/{id}", get(clerk::visit)),
        route(CLERK, DESK, M::POST, "/v1/interviews", post(interview::hand_in)),
        route(CLERK, DESK, M::POST, "/v1/visits/{id}/called", post(lobby::number)),
        route(CLERK, DESK, M::POST, "/v1/called", post(lobby::next)),
        route(LOBBY, NOBODY, M::GET, "/v1/lobby", get(lobby::board)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/corrections", post(clerk::correct)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/confirm", post(clerk::confirm)),
        route(CLERK, DESK, M::POST, "/v1/visits/{id}/identity", post(clerk::identity)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/undo", post(clerk::undo)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/return", post(clerk::send_back)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/withdraw", post(clerk::withdraw)),
        route(CLERK, DESK, M::POST, "/v1/applications/{id}/issue", post(clerk::issue)),
        route(CLERK, DESK, M::GET, "/v1/applications/{id}/pdf", get(paper::pdf)),
        route(CLERK, DESK, M::GET, "/v1/applications/{id}/preview", get(paper::preview)),
        route(CLERK, DESK, M::GET, "/v1/applications/{id}/return-slip", get(paper::return_slip)),
        route(CLERK, DESK, M::GET, "/v1/applications/{id}/letter", get(paper::letter)),
        route(CLERK, DESK, M::GET, "/v1/charges/{id}/slip", get(paper::charge_slip)),
        route(CLERK, DESK, M::POST, "/v1/charges/{id}/paid", post(money::note_paid)),
        route(MANAGER, BOOKS, M::GET, "/v1/settlements/{date}", get(money::settlement)),
        route(MANAGER, BOOKS, M::GET, "/v1/counts", get(others::counts)),
        route(MANAGER, BOOKS, M::GET, "/v1/report", get(others::report)),
        route(CLERK_AND_MANAGER, STANDING, M::GET, "/v1/registers", get(others::registers)),
        route(CLERK_AND_MANAGER, STANDING, M::GET, "/v1/conflicts", get(others::conflicts)),
        route(MANAGER, AUDIT, M::GET, "/v1/audit", get(staff::trail)),
        route(MANAGER, AUDIT, M::GET, "/v1/audit/check", get(staff::check_trail)),
        route(MANAGER, ADMINISTRATION, M::GET, "/v1/accounts", get(staff::accounts)),
        route(MANAGER, ADMINISTRATION, M::POST, "/v1/accounts", post(staff::make_account)),
        route(MANAGER, ADMINISTRATION, M::POST, "/v1/accounts/{id}/close", post(staff::close_account)),
        route(MANAGER, ADMINISTRATION, M::POST, "/v1/accounts/{id}/open", post(staff::open_account)),
        route(MANAGER, ADMINISTRATION, M::POST, "/v1/accounts/{id}/reset", post(staff::reset_account)),
        route(REGISTER, NOBODY, M::PUT, "/v1/registers/{id}", put(others::announce)),
        route(REGISTER, NOBODY, M::GET, "/v1/register-kit", get(others::register_kit)),
    ]
}

/// The table as Markdown: `docs/routes.md`, which a test keeps current.
pub fn table() -> String {
    let mut text = String::from(
        "# Who may call what

One row a route; whatever is not here is denied. A device shows its token; at a clerk's or a manager's desk the session
of a member of staff is asked for as soon as there is any account (`anybody`: also before signing in). Made from
`hub::api::routes`.

| route | devices | staff |
|---|---|---|
",
    );
    for route in routes() {
        let devices: Vec<_> = route.roles.iter().map(|role| format!("{role:?}").to_lowercase()).collect();
        let staff = match route.staff {
            Staff::Anybody => "anybody".to_owned(),
            Staff::Of([]) => "–".to_owned(),
            Staff::Of(roles) => roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", "),
        };
        text += &format!("| `{} {}` | {} | {staff} |\n", route.method, route.path, devices.join(", "));
    }
    text
}

/// Which role a token is. Digests are compared, not tokens: how long that takes says nothing of a token.
struct Doorkeeper(Vec<(Role, [u8; 32])>);

impl Doorkeeper {
    fn new(tokens: &Tokens) -> Self {
        // A role without a token has no door: an empty one would open it to anybody.
        let named = Role::ALL.into_iter().filter(|role| !tokens.of(*role).is_empty());
        Self(named.map(|role| (role, Sha256::digest(tokens.of(role).as_bytes()).into())).collect())
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
    staff: Staff,
    path: &'static str,
}

/// What a request says of who asks.
struct Asking {
    device: Option<Role>,
    address: String,
    desk: String,
    session: Option<String>,
    changes: bool,
}

impl Asking {
    fn of(door: &Doorkeeper, address: SocketAddr, request: &Request) -> Self {
        let shown = |header: &str| {
            let value = request.headers().get(header).and_then(|value| value.to_str().ok());
            value.filter(|value| value.len() <= 64).map(str::to_owned)
        };
        Self {
            device: door.role(request),
            address: address.ip().to_string(),
            desk: shown(FACE).unwrap_or_else(|| "unnamed".to_owned()),
            session: shown(SESSION),
            changes: request.method() != Method::GET,
        }
    }
}

impl Gate {
    /// Who asks, or why they are not let in.
    async fn admit(&self, asking: Asking) -> Result<Actor, Code> {
        let device = asking.device.ok_or(Code::Token)?;
        if !self.roles.contains(&device) {
            tracing::warn!(?device, path = self.path, "denied");
            return Err(Code::Role);
        }
        let actor = Actor::device(device, &asking.desk, &asking.address);
        let (Role::Clerk | Role::Manager, Staff::Of(roles)) = (device, self.staff) else { return Ok(actor) };
        let actor = self.hub.admit(actor, asking.session.as_deref(), roles).await?;
        self.hub.allow(&actor, roles, self.path).await?;
        if asking.changes {
            self.hub.touch(&actor).await?;
        }
        if device == Role::Clerk {
            self.hub.presence.desk(&actor.desk, self.hub.now());
        }
        Ok(actor)
    }
}

async fn guard(
    State(gate): State<Gate>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let asking = Asking::of(&gate.door, address, &request);
    let actor = match gate.admit(asking).await {
        Ok(actor) => actor,
        Err(code) => return code.into_response(),
    };
    let (device, method) = (actor.device, request.method().clone());
    request.extensions_mut().insert(actor);
    let response = match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Code::Timeout.into_response(),
    };
    tracing::debug!(?device, %method, path = gate.path, status = response.status().as_u16(), "answered");
    response
}

fn router(hub: &Arc<Hub>) -> Router {
    let door = Arc::new(Doorkeeper::new(&hub.keys.tokens));
    let mut router = Router::new();
    for route in routes() {
        let Route { roles, staff, path, .. } = route;
        let gate = Gate { hub: Arc::clone(hub), door: Arc::clone(&door), roles, staff, path };
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
    let service = router(&hub).into_make_service_with_connect_info::<SocketAddr>();
    let stopped = async move { drop(stop.wait_for(|stop| *stop).await) };
    if let Err(error) = axum::serve(listener, service).with_graceful_shutdown(stopped).await {
        tracing::error!(%error, "the hub stopped listening");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::{routes, table};

    /// With `KAKANAI_DOCS=1` the table is written anew instead.
    #[test]
    fn the_table_is_current_and_names_each_route_once() {
        let mut seen = BTreeSet::new();
        assert!(routes().iter().all(|route| seen.insert(format!("{} {}", route.method, route.path))));
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/routes.md");
        if std::env::var_os("KAKANAI_DOCS").is_some() {
            std::fs::write(&path, table()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), table(), "run the tests once with KAKANAI_DOCS=1");
    }
}
