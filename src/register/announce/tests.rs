#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, put};
use axum::{Json, Router};
use tokio::net::TcpListener;

use super::{Announcer, HubAddress};
use crate::application::wire::RegisterAnnouncement;
use crate::handoff::nkp1::tests::kit;
use crate::register::Register;

#[derive(Clone, Default)]
struct Hub {
    heard: Arc<Mutex<Vec<(String, RegisterAnnouncement)>>>,
    has_kit: Arc<AtomicBool>,
}

async fn announced(
    State(hub): State<Hub>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(body): Json<RegisterAnnouncement>,
) -> StatusCode {
    if headers["authorization"] != "Bearer hub-token" {
        return StatusCode::UNAUTHORIZED;
    }
    hub.heard.lock().unwrap().push((id, body));
    StatusCode::NO_CONTENT
}

async fn kit_text(State(hub): State<Hub>) -> Result<String, StatusCode> {
    let ready = hub.has_kit.load(Ordering::SeqCst);
    if ready { Ok(kit().text().unwrap()) } else { Err(StatusCode::SERVICE_UNAVAILABLE) }
}

#[tokio::test]
async fn it_says_where_it_is_and_fetches_its_kit() {
    let dir = tempfile::tempdir().unwrap();
    let register = Arc::new(Register::open(dir.path(), "R01").unwrap());
    let mine = RegisterAnnouncement { url: "http://127.0.0.1:9".into(), token: "t".into() };

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let hub = Hub::default();
    let app = Router::new()
        .route("/v1/registers/{id}", put(announced))
        .route("/v1/register-kit", get(kit_text))
        .with_state(hub.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });

    // The hub comes late, without a kit at first.
    let is_there = Arc::new(AtomicBool::new(false));
    let seen = is_there.clone();
    let address = HubAddress { url, token: "hub-token".into() };
    let announcer =
        Announcer::start(register.clone(), mine.clone(), move || seen.load(Ordering::SeqCst).then(|| address.clone()))
            .unwrap();
    let mut connected = announcer.connected();
    assert!(!*connected.borrow());
    is_there.store(true, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(register.kit().is_none());
    hub.has_kit.store(true, Ordering::SeqCst);
    tokio::time::timeout(Duration::from_secs(10), connected.wait_for(|there| *there)).await.unwrap().unwrap();
    assert_eq!(*register.kit().unwrap(), kit());
    assert_eq!(hub.heard.lock().unwrap()[0], ("R01".into(), mine));

    // The stored kit serves the next start, hub or no hub.
    drop(announcer);
    tokio::task::yield_now().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(register);
    assert!(Register::open(dir.path(), "R01").unwrap().kit().is_some());
}
