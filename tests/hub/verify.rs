//! The check of a foreign register: ours passes it, and registers that do one thing wrong are caught at that thing.

use std::process::Command;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use kakanai::application::wire::Tender;
use kakanai::handoff::sample;
use kakanai::register::verify::{Finding, Hands, Verifier};
use kakanai::register::{Register, Scan, Server, system_clock};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A register of ours with the sample's kit.
async fn ours() -> (TempDir, Arc<Register>, Server) {
    let dir = tempfile::tempdir().unwrap();
    let register = Arc::new(Register::open(dir.path(), "R09").unwrap());
    register.take_kit(sample::KIT).unwrap();
    let server = Server::start(Arc::clone(&register), system_clock(), 0).await.unwrap();
    (dir, register, server)
}

struct Here(Arc<Register>);

impl Hands for Here {
    async fn scan(&mut self, code: &str) {
        let register = Arc::clone(&self.0);
        let code = code.to_owned();
        tokio::task::spawn_blocking(move || register.scan(&code, Timestamp::now())).await.unwrap();
    }

    async fn pay_in_cash(&mut self, code: &str) {
        let Scan::Charge(bill) = self.0.scan(code, Timestamp::now()) else { panic!("not payable") };
        self.0.pay(bill.id, Tender::Cash, Some(2_000), Timestamp::now()).unwrap();
    }
}

/// Taps the code as a register would that believes everything: the altered one too.
struct Gullible(Here);

impl Hands for Gullible {
    async fn scan(&mut self, code: &str) {
        let mended = code.replacen(".750.101-1-", ".1050.101-2-", 1);
        self.0.scan(&mended).await;
    }

    async fn pay_in_cash(&mut self, code: &str) {
        self.0.pay_in_cash(code).await;
    }
}

fn wrong(found: &[Finding]) -> Vec<&'static str> {
    found.iter().filter(|finding| finding.fault.is_some()).map(|finding| finding.check).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_register_does_what_the_page_says() {
    let (_dir, register, server) = ours().await;
    let here = server.announcement();
    let mut verifier = Verifier::new(&here.url, &here.token, system_clock()).unwrap();
    let mut found = verifier.over_http().await;
    found.extend(verifier.by_hand(&mut Here(Arc::clone(&register))).await);
    assert!(wrong(&found).is_empty(), "{found:#?}");
    assert!(found.len() >= 24, "{}", found.len());
    // It can be run again on the same register, and by the command.
    let told = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakanai"));
        command.args(["register", "verify", &here.url, "--token", &here.token]).output().unwrap()
    });
    let told = told.await.unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
    assert!(String::from_utf8_lossy(&told.stdout).contains("ok    bad-signature"));
    let believer = verifier.by_hand(&mut Gullible(Here(register))).await;
    assert_eq!(wrong(&believer), ["a code that was altered is not taken"]);
    server.stop().await;
}

/// What a wrong register does with one answer of ours.
type Wrong = fn(&Method, &str, StatusCode, &mut Value) -> Option<StatusCode>;

#[derive(Clone)]
struct Between {
    url: String,
    token: String,
    /// Whether it asks for its token at all.
    asks: bool,
    wrong: Wrong,
}

async fn pass(State(between): State<Between>, request: Request) -> Response {
    let (method, path) = (request.method().clone(), request.uri().to_string());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut call = client.request(method.clone(), format!("{}{path}", between.url));
    let mut headers = request.headers().clone();
    headers.remove(header::HOST);
    headers.remove(header::CONTENT_LENGTH);
    if !between.asks {
        headers.insert(header::AUTHORIZATION, format!("Bearer {}", between.token).parse().unwrap());
    }
    let body: Bytes = to_bytes(request.into_body(), 1 << 20).await.unwrap();
    call = call.headers(headers).body(body);
    let answer = call.send().await.unwrap();
    let mut status = answer.status();
    let mut json: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    if let Some(other) = (between.wrong)(&method, &path, status, &mut json) {
        status = other;
    }
    Response::builder().status(status).body(Body::from(json.to_string())).unwrap()
}

/// Verifies a register that is ours but for what stands between.
async fn with(asks: bool, wrong: Wrong) -> Vec<Finding> {
    let (_dir, register, server) = ours().await;
    let here = server.announcement();
    let between = Between { url: here.url, token: here.token.clone(), asks, wrong };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let proxy = tokio::spawn(async move {
        axum::serve(listener, Router::new().fallback(pass).with_state(between)).await.unwrap();
    });
    let mut verifier = Verifier::new(&url, &here.token, system_clock()).unwrap();
    let mut found = verifier.over_http().await;
    found.extend(verifier.by_hand(&mut Here(register)).await);
    proxy.abort();
    server.stop().await;
    found
}

fn refused(json: &mut Value, code: &str) -> Option<StatusCode> {
    if json["code"] != code {
        return None;
    }
    *json = json!({"id": "01KAR5T9C4WZ8Q2M7X3VBNJ6YH", "state": "created", "expires_at": "2026-11-22T14:59:00Z",
        "total": 1050, "register": "R09", "etag": 1});
    Some(StatusCode::CREATED)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn registers_that_do_one_thing_wrong_are_caught_at_it() {
    let wrongs: [(&str, bool, Wrong, &str); 14] = [
        ("lets anybody in", false, |_, _, _, _| None, "bearer token"),
        (
            "has no clock",
            true,
            |_, path, _, json| {
                if path == "/v1/health" {
                    json["now"] = json!("2026-01-01T00:00:00Z");
                }
                None
            },
            "health answers",
        ),
        (
            "says 200 to what is new",
            true,
            |_, _, status, _| (status == StatusCode::CREATED).then_some(StatusCode::OK),
            "a new charge is 201",
        ),
        (
            "tells another total",
            true,
            |method, _, status, json| {
                if method == Method::GET && status == StatusCode::OK && json["total"] == 1050 {
                    json["total"] = json!(1051);
                }
                None
            },
            "a new charge is 201",
        ),
        (
            "takes other content",
            true,
            |_, _, _, json| {
                (json["code"] == "other-content").then(|| {
                    json["code"] = json!("ok");
                    StatusCode::OK
                })
            },
            "other-content",
        ),
        ("needs no key", true, |_, _, _, json| refused(json, "no-key"), "Idempotency-Key"),
        ("believes anybody's signature", true, |_, _, _, json| refused(json, "bad-signature"), "bad-signature"),
        ("takes what has expired", true, |_, _, _, json| refused(json, "expired"), "expired"),
        ("mixes what is kept apart", true, |_, _, _, json| refused(json, "mixed"), "mixed"),
        ("takes another city's", true, |_, _, _, json| refused(json, "not-ours"), "not-ours"),
        (
            "invents its own codes",
            true,
            |_, _, _, json| {
                if json["code"] == "price-differs" {
                    json["code"] = json!("E-1042");
                }
                None
            },
            "price-differs",
        ),
        (
            "loses an event",
            true,
            |_, path, _, json| {
                if path.contains("events?after=0&")
                    && let Some(events) = json["events"].as_array_mut()
                    && events.len() > 2
                {
                    events.remove(1);
                }
                None
            },
            "events have no gaps",
        ),
        (
            "cancels what somebody pays",
            true,
            |_, _, _, json| (json["state"] == "presented" && json["code"] == "illegal-state").then_some(StatusCode::OK),
            "a slip presents its charge",
        ),
        (
            "counts wrong",
            true,
            |_, path, _, json| {
                if path.starts_with("/v1/settlements") && path.len() < 30 && json["amount"].is_i64() {
                    json["amount"] = json!(json["amount"].as_i64().unwrap() + 300);
                }
                None
            },
            "a day's figures",
        ),
    ];
    for (what, asks, wrong_, check) in wrongs {
        let found = with(asks, wrong_).await;
        let caught = wrong(&found);
        assert!(caught.iter().any(|found| found.contains(check)), "{what}: {caught:?}");
        assert!(caught.len() <= 8, "{what} is told as everything: {caught:?}");
    }
}
