#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::{Client, Response, StatusCode};

use super::Server;
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::charge::{Health, IDEMPOTENCY_KEY};
use crate::handoff::{Charge, ChargeStatus, EventPage, Problem, Settlement};
use crate::register::tests::{charge, morning, register, signed};
use crate::register::{Register, Scan};

struct House {
    _dir: tempfile::TempDir,
    register: Arc<Register>,
    server: Server,
    client: Client,
}

impl House {
    async fn open() -> Self {
        let (dir, register) = register();
        let register = Arc::new(register);
        let server = Server::start(register.clone(), Arc::new(morning), 0).await.unwrap();
        Self { _dir: dir, register, server, client: Client::builder().no_proxy().build().unwrap() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server.announcement().url)
    }

    async fn get(&self, path: &str) -> Response {
        self.client.get(self.url(path)).bearer_auth(self.server.announcement().token).send().await.unwrap()
    }

    async fn post(&self, key: &str, body: String) -> Response {
        let post = self.client.post(self.url("/v1/charges")).header(IDEMPOTENCY_KEY, key);
        post.bearer_auth(self.server.announcement().token).body(body).send().await.unwrap()
    }

    async fn charge(&self, charge: &Charge) -> Response {
        self.post(&charge.id.to_string(), serde_json::to_string(charge).unwrap()).await
    }

    async fn cancel(&self, charge: &Charge) -> Response {
        let post = self.client.post(self.url(&format!("/v1/charges/{}/cancel", charge.id)));
        post.bearer_auth(self.server.announcement().token).send().await.unwrap()
    }
}

async fn code(response: Response) -> (StatusCode, String) {
    let status = response.status();
    (status, response.json::<Problem>().await.unwrap().code)
}

#[tokio::test]
async fn a_charge_goes_its_way_over_http() {
    let house = House::open().await;
    let charge = charge(2);
    assert_eq!(house.charge(&charge).await.status(), StatusCode::CREATED);
    let again = house.charge(&charge).await;
    assert_eq!(again.status(), StatusCode::OK);
    assert_eq!(again.json::<ChargeStatus>().await.unwrap().state, ChargeState::Created);
    let mut other = charge.clone();
    other.items[0].name = "戸籍".into();
    assert_eq!(code(house.charge(&other).await).await, (StatusCode::CONFLICT, "other-content".into()));

    assert!(matches!(house.register.scan(&signed(2).to_string(), morning()), Scan::Charge(_)));
    let refused: Problem = house.cancel(&charge).await.json().await.unwrap();
    assert_eq!((refused.code.as_str(), refused.state), ("illegal-state", Some(ChargeState::Presented)));
    house.register.pay(charge.id, Tender::Credit, None, morning()).unwrap();
    let status: ChargeStatus = house.get(&format!("/v1/charges/{}", charge.id)).await.json().await.unwrap();
    assert_eq!((status.state, status.tender, status.etag), (ChargeState::Paid, Some(Tender::Credit), 3));
    let day: Settlement = house.get("/v1/settlements/2026-11-22").await.json().await.unwrap();
    assert_eq!((day.paid, day.amount, day.rows[0].qty), (1, 600, 2));
    let health: Health = house.client.get(house.url("/v1/health")).send().await.unwrap().json().await.unwrap();
    assert_eq!((health.kit, health.seq), (true, 3));
    house.server.stop().await;
}

#[tokio::test]
async fn what_is_not_right_is_refused_by_name() {
    let house = House::open().await;
    let charge = charge(1);
    let key = charge.id.to_string();
    let body = serde_json::to_string(&charge).unwrap();

    let bare = house.client.post(house.url("/v1/charges")).header(IDEMPOTENCY_KEY, &key).body(body.clone());
    assert_eq!(code(bare.send().await.unwrap()).await, (StatusCode::UNAUTHORIZED, "unauthorised".into()));
    let wrong = house.client.get(house.url("/v1/charges/events")).bearer_auth("0".repeat(64));
    assert_eq!(wrong.send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    let token = house.server.announcement().token;
    let keyless = house.client.post(house.url("/v1/charges")).bearer_auth(token).body(body.clone());
    assert_eq!(code(keyless.send().await.unwrap()).await, (StatusCode::BAD_REQUEST, "no-key".into()));

    let other_key = signed(2).payload().charge.to_string();
    let cases = [
        (&other_key, body.clone(), StatusCode::BAD_REQUEST, "key-mismatch"),
        (&key, "{}".into(), StatusCode::BAD_REQUEST, "bad-request"),
        (&key, body.replacen("{\"v\":1", "{\"x\":1,\"v\":1", 1), StatusCode::BAD_REQUEST, "bad-request"),
        (&key, body.replace("\"v\":1", "\"v\":2"), StatusCode::UNPROCESSABLE_ENTITY, "malformed"),
        (&key, body.replace("\"total\":300", "\"total\":90"), StatusCode::UNPROCESSABLE_ENTITY, "bad-signature"),
        (&key, body.replace("\"kid\":\"1\"", "\"kid\":\"9\""), StatusCode::UNPROCESSABLE_ENTITY, "unknown-key"),
        (&key, body.replace("402311", "131016"), StatusCode::UNPROCESSABLE_ENTITY, "not-ours"),
        (&key, "x".repeat(16 * 1024 + 1), StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
    ];
    for (key, body, status, name) in cases {
        assert_eq!(code(house.post(key, body).await).await, (status, name.into()));
    }
    for (path, status) in [
        (format!("/v1/charges/{key}"), StatusCode::NOT_FOUND),
        ("/v1/charges/nonsense".into(), StatusCode::NOT_FOUND),
        ("/v1/settlements/2026-02-30".into(), StatusCode::BAD_REQUEST),
        ("/v1/charges/events?after=-1".into(), StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(house.get(&path).await.status(), status, "{path}");
    }
    assert!(house.register.events(0).unwrap().events.is_empty());
}

#[tokio::test]
async fn the_feed_waits_for_news_and_no_longer() {
    let house = House::open().await;
    let start = Instant::now();
    let empty: EventPage = house.get("/v1/charges/events?after=0&wait=0").await.json().await.unwrap();
    assert!(empty.events.is_empty() && empty.last == 0);

    let (page, ()) = tokio::join!(house.get("/v1/charges/events?after=0&wait=20"), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(house.charge(&charge(1)).await.status(), StatusCode::CREATED);
    });
    let page: EventPage = page.json().await.unwrap();
    assert_eq!((page.events.len(), page.last), (1, 1));
    assert!(start.elapsed() < Duration::from_secs(10));

    // A server that stops lets nobody wait.
    let House { server, client, .. } = house;
    let url = format!("{}/v1/charges/events?after=1&wait=20", server.announcement().url);
    let waiting = client.get(url).bearer_auth(server.announcement().token).send();
    let (page, ()) = tokio::join!(waiting, async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        server.stop().await;
    });
    assert!(page.unwrap().json::<EventPage>().await.unwrap().events.is_empty());
    assert!(start.elapsed() < Duration::from_secs(10));
}
