//! Every route against every role, over the wire.

use kakanai::application::wire::Role;
use kakanai::hub::api;
use reqwest::StatusCode;

use super::{Stage, draft};

fn filled(path: &str, visit: &str, application: &str) -> String {
    let id = if path.contains("/visits/") {
        visit
    } else if path.contains("/registers/") {
        "R01"
    } else {
        application
    };
    let query = if path.ends_with("/counts") { "?from=2026-11-01&to=2026-11-02" } else { "" };
    path.replace("{id}", id).replace("{kiosk}", "K01") + query
}

#[tokio::test]
async fn each_route_answers_its_roles_and_nobody_else() {
    let stage = Stage::new().await;
    let (outbox, _line) = stage.kiosk("K01").await;
    let detail = stage.visited(&outbox, draft("K01", "見本")).await;
    let (visit, application) = (detail.visit.to_string(), detail.applications[0].id.to_string());
    let endpoint = &stage.hub.running.endpoint;
    let http = reqwest::Client::new();
    let mut asked = 0;
    for route in api::routes() {
        let url = format!("{}{}", endpoint.url, filled(route.path, &visit, &application));
        let call = |token: Option<&str>| {
            let call = http.request(route.method.clone(), &url).body("{}");
            token.map_or_else(|| call.try_clone().unwrap(), |token| call.try_clone().unwrap().bearer_auth(token)).send()
        };
        let name = format!("{} {}", route.method, route.path);
        assert_eq!(call(None).await.unwrap().status(), StatusCode::UNAUTHORIZED, "{name} without a token");
        let wrong = endpoint.tokens.of(Role::Clerk).replace(|c: char| c.is_ascii_digit(), "x");
        assert_eq!(call(Some(&wrong)).await.unwrap().status(), StatusCode::UNAUTHORIZED, "{name} with another token");
        for role in [Role::Kiosk, Role::Clerk, Role::Manager, Role::Register] {
            let answer = call(Some(endpoint.tokens.of(role))).await.unwrap();
            let status = answer.status();
            if route.roles.contains(&role) {
                let let_in = status != StatusCode::UNAUTHORIZED && status != StatusCode::FORBIDDEN;
                assert!(let_in, "{name} as {role:?}: {status}");
            } else {
                assert_eq!(status, StatusCode::FORBIDDEN, "{name} as {role:?}");
                assert!(answer.text().await.unwrap().contains("\"code\":\"role\""));
            }
            asked += 1;
        }
    }
    assert!(asked >= 4 * 20, "{asked}");
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
