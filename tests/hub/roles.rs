//! Every route against every role, over the wire.

use std::sync::Arc;

use jiff::SignedDuration;
use kakanai::application::KioskId;
use kakanai::application::account::StaffRole;
use kakanai::application::endpoint::Endpoint;
use kakanai::application::wire::{Refusal, Role};
use kakanai::hub::api::{self, Route, Staff};
use kakanai::link::Outbox;
use reqwest::StatusCode;

use super::accounts::House;
use super::{Stage, draft, eventually};

/// A path with ids of what there is.
fn filled(path: &str, visit: &str, application: &str) -> String {
    let id = if path.contains("/visits/") {
        visit
    } else if path.contains("/registers/") {
        "R01"
    } else if path.contains("/accounts/") {
        // Nobody's: the table is about who may ask, and nobody is to lose their own session over it.
        "no-such-account"
    } else {
        application
    };
    let query = if path.ends_with("/counts") { "?from=2026-11-01&to=2026-11-02" } else { "" };
    path.replace("{id}", id).replace("{kiosk}", "K01") + query
}

const DEVICES: [Role; 5] = Role::ALL;

/// One call of a route, as a device with or without a session.
struct Caller<'a> {
    endpoint: &'a Endpoint,
    http: reqwest::Client,
    visit: String,
    application: String,
}

impl Caller<'_> {
    async fn call(&self, route: &Route, token: Option<&str>, session: Option<(&str, &str)>) -> (StatusCode, String) {
        let url = format!("{}{}", self.endpoint.url, filled(route.path, &self.visit, &self.application));
        let mut call = self.http.request(route.method.clone(), &url).body("{}");
        if let Some(token) = token {
            call = call.bearer_auth(token);
        }
        if let Some((face, session)) = session {
            call = call.header("kakanai-face", face).header("kakanai-session", session);
        }
        let answer = call.send().await.unwrap();
        let status = answer.status();
        // The code of a refusal; a page that is let in may be anything.
        let body = answer.bytes().await.unwrap();
        let code = serde_json::from_slice::<Refusal>(&body).map_or_else(|_| String::new(), |refusal| refusal.code);
        (status, code)
    }
}

/// Whether the door was passed: whatever the route answers then, it is not the door's answer.
fn let_in(code: &str) -> bool {
    !matches!(code, "token" | "role" | "session" | "trial")
}

fn name(route: &Route) -> String {
    format!("{} {}", route.method, route.path)
}

async fn caller<'a>(stage: &'a Stage, outbox: &Arc<Outbox>) -> Caller<'a> {
    let draft = draft("K01", "見本");
    let (visit, application) = (draft.visit.to_string(), draft.applications[0].id.to_string());
    outbox.submit(&draft, jiff::Timestamp::now()).unwrap();
    let kiosk = stage.client(Role::Kiosk);
    let id = KioskId("K01".into());
    eventually("the hub has the visit", async || (kiosk.acked(&id).await.ok()?.acked > 0).then_some(())).await;
    Caller { endpoint: &stage.hub.running.endpoint, http: reqwest::Client::new(), visit, application }
}

#[tokio::test]
async fn each_route_answers_its_devices_and_no_other() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let caller = caller(&stage, &outbox).await;
    let mut asked = 0;
    for route in api::routes() {
        let name = name(&route);
        assert_eq!(caller.call(&route, None, None).await.1, "token", "{name} without a token");
        let wrong = caller.endpoint.tokens.of(Role::Clerk).replace(|c: char| c.is_ascii_digit(), "x");
        assert_eq!(caller.call(&route, Some(&wrong), None).await.1, "token", "{name} with another token");
        for role in DEVICES {
            let (status, code) = caller.call(&route, Some(caller.endpoint.tokens.of(role)), None).await;
            let staff = matches!(role, Role::Clerk | Role::Manager);
            if !route.roles.contains(&role) {
                assert_eq!((status, code.as_str()), (StatusCode::FORBIDDEN, "role"), "{name} as {role:?}");
            } else if staff && route.staff == Staff::Of(&[StaffRole::Administrator]) {
                assert_eq!((status, code.as_str()), (StatusCode::FORBIDDEN, "trial"), "{name} as {role:?}");
            } else {
                assert!(let_in(&code), "{name} as {role:?}: {status} {code}");
            }
            asked += 1;
        }
    }
    assert!(asked >= 4 * 30, "{asked}");
}

/// Every route × both staff devices × every role, and nobody at all.
#[tokio::test]
async fn each_route_answers_its_roles_and_nobody_else() {
    let house = House::new().await;
    let (outbox, _line) = house.stage.kiosk("K01").await;
    let mut asked = 0;
    let ids: Vec<_> = StaffRole::ALL.map(|role| (format!("p-{}", role.as_str()), role)).into();
    let accounts: Vec<_> = ids.iter().map(|(id, role)| (id.as_str(), *role)).collect();
    let house = house.with(&accounts).await;
    let caller = caller(&house.stage, &outbox).await;
    for device in [Role::Clerk, Role::Manager] {
        let token = caller.endpoint.tokens.of(device);
        for route in api::routes() {
            let (name, open) = (name(&route), route.roles.contains(&device));
            let (_, code) = caller.call(&route, Some(token), None).await;
            let expected = match (open, route.staff) {
                (false, _) => Some("role"),
                (true, Staff::Of(_)) => Some("session"),
                (true, Staff::Anybody) => None,
            };
            match expected {
                Some(expected) => assert_eq!(code, expected, "{name} as nobody at {device:?}"),
                None => assert!(let_in(&code), "{name} as nobody at {device:?}: {code}"),
            }
            asked += 1;
        }
        for (id, role) in &accounts {
            let (client, mut session) = match device {
                Role::Clerk => house.desk(id, device).await,
                _ => house.again(id, device).await,
            };
            for route in api::routes() {
                let name = name(&route);
                let shown = Some((client.face(), session.token.as_str()));
                let (status, code) = caller.call(&route, Some(token), shown).await;
                let may = match route.staff {
                    Staff::Anybody => true,
                    Staff::Of(roles) => roles.contains(role),
                };
                if route.roles.contains(&device) && may {
                    assert!(let_in(&code), "{name} as {role:?} at {device:?}: {status} {code}");
                } else {
                    assert_eq!(
                        (status, code.as_str()),
                        (StatusCode::FORBIDDEN, "role"),
                        "{name} as {role:?} {device:?}"
                    );
                }
                asked += 1;
                if (route.method.as_str(), route.path) == ("DELETE", "/v1/session") && route.roles.contains(&device) {
                    session = client.sign_in(&house.typed(id, false)).await.unwrap();
                    house.pass(SignedDuration::from_secs(30));
                }
            }
        }
    }
    assert!(asked >= 2 * 6 * 30, "{asked}");
}

#[tokio::test]
async fn what_is_in_no_table_is_not_there() {
    let stage = Stage::new().await;
    let endpoint = &stage.hub.running.endpoint;
    let http = reqwest::Client::new();
    let token = endpoint.tokens.of(Role::Clerk);
    for (method, path) in
        [("GET", "/"), ("GET", "/v1"), ("DELETE", "/v1/hub"), ("POST", "/v1/waiting"), ("GET", "/v1/../v1/visits")]
    {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let answer = http.request(method, format!("{}{path}", endpoint.url)).bearer_auth(token).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().await.unwrap().contains("\"code\":\"route\""), "{path}");
    }
}

#[tokio::test]
async fn a_refusal_quotes_nothing_that_was_sent() {
    let stage = Stage::new().await;
    let endpoint = &stage.hub.running.endpoint;
    let http = reqwest::Client::new();
    let application = "00000000000000000000000001";
    let marker = "ミホンヒミツ";
    let bodies = [format!("{{\"revision\": \"{marker}\"}}"), marker.to_owned(), format!("[\"{marker}\"]")];
    for body in bodies {
        for path in [format!("/v1/applications/{application}/corrections"), "/v1/calls/".to_owned() + marker] {
            let url = format!("{}{path}", endpoint.url);
            let answer =
                http.post(url).bearer_auth(endpoint.tokens.of(Role::Clerk)).body(body.clone()).send().await.unwrap();
            assert!(answer.status().is_client_error());
            assert!(!answer.text().await.unwrap().contains(marker));
        }
    }
    let long = "x".repeat(api::MAX_BODY + 1);
    let url = format!("{}/v1/outbox", endpoint.url);
    let answer = http.post(url).bearer_auth(endpoint.tokens.of(Role::Kiosk)).body(long).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
}
