//! Who runs the hub when nobody named one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use jiff::Timestamp;
use kakanai::application::wire::Role;
use kakanai::application::{KioskId, endpoint::Endpoint};
use kakanai::hub::host::{HostError, Whereabouts, connect_or_host, host};
use kakanai::link::here::Here;
use kakanai::link::{Client, KioskLine, Outbox};

use super::{config, draft, eventually, mihon};

#[tokio::test]
async fn the_next_face_takes_over_and_nothing_is_lost() {
    let (dir, city) = (tempfile::tempdir().unwrap(), mihon());
    let here = || Whereabouts::Here { data: dir.path().to_owned(), city: Arc::clone(&city).into(), renderer: None };
    let first = connect_or_host(here()).await.unwrap();
    let second = connect_or_host(here()).await.unwrap();
    assert!(*first.hosting.borrow() && !*second.hosting.borrow());
    let told = second.endpoint.borrow().clone().unwrap();
    assert!(told == first.endpoint.borrow().clone().unwrap());
    let mode = fs::metadata(dir.path().join("hub/endpoint.toml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let outbox = Outbox::open(&dir.path().join("kiosk/K01"), KioskId("K01".into()), Some('P')).unwrap();
    let outbox = Arc::new(outbox);
    let client = Client::new(Role::Kiosk, second.endpoint.clone()).unwrap();
    let line = KioskLine::start(Arc::clone(&outbox), client, city.catalogue.city.code.clone());
    line.state().wait_for(|state| state.is_connected()).await.unwrap();
    // A connection that was kept open does not keep the old hub alive.
    let kept = Client::new(Role::Clerk, first.endpoint.clone()).unwrap();
    kept.hub().await.unwrap();
    drop(first);
    eventually("the old hub is gone", async || kept.hub().await.is_err().then_some(())).await;
    let draft = draft("K01", "見本");
    outbox.submit(&draft, Timestamp::now()).unwrap();
    second.hosting.clone().wait_for(|hosting| *hosting).await.unwrap();
    let clerk = Client::new(Role::Clerk, second.endpoint.clone()).unwrap();
    let visit = eventually("the new hub has the visit", async || clerk.visit(draft.visit).await.ok()).await;
    assert_eq!(visit.applications.len(), 2);
    let now = second.endpoint.borrow().clone().unwrap();
    assert!(now.tokens == told.tokens, "faces of the old one keep their tokens");
    // A third one, which only follows, finds it too.
    let follows = Here::follow(dir.path());
    assert!(follows.endpoint.borrow().clone().unwrap() == now);
}

#[tokio::test]
async fn only_one_process_hosts_a_folder() {
    let (dir, city) = (tempfile::tempdir().unwrap(), mihon());
    let config = config(dir.path().join("hub"), &city, Arc::new(Timestamp::now));
    let hosted = host(&config).await.unwrap();
    assert!(matches!(host(&config).await, Err(HostError::Taken)));
    drop(hosted);
    host(&config).await.unwrap();
}

#[tokio::test]
async fn a_named_hub_is_reached_with_copied_tokens() {
    let stage = super::Stage::new().await;
    let other = tempfile::tempdir().unwrap();
    let url = stage.hub.running.endpoint.url.clone();
    let named = || Whereabouts::Named { url: format!("{url}/"), data: other.path().to_owned() };
    assert!(connect_or_host(named()).await.is_err(), "without tokens");
    fs::copy(stage.dir.path().join("hub/tokens.toml"), other.path().join("tokens.toml")).unwrap();
    let way = connect_or_host(named()).await.unwrap();
    assert!(!*way.hosting.borrow());
    let hub = Client::new(Role::Manager, way.endpoint.clone()).unwrap().hub().await.unwrap();
    assert_eq!(hub.city, "999997");
    fs::set_permissions(other.path().join("tokens.toml"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(connect_or_host(named()).await.is_err(), "tokens that others can read");
    assert!(Endpoint::parse(&stage.hub.running.endpoint.text().unwrap()).is_ok());
}

#[tokio::test]
async fn a_folder_that_others_can_read_hosts_nothing() {
    let (dir, city) = (tempfile::tempdir().unwrap(), mihon());
    let hub = dir.path().join("hub");
    fs::create_dir(&hub).unwrap();
    fs::set_permissions(&hub, fs::Permissions::from_mode(0o755)).unwrap();
    let here = Whereabouts::Here { data: dir.path().to_owned(), city: city.into(), renderer: None };
    assert!(connect_or_host(here).await.is_err());
    assert!(!hub.join("master.key").exists());
}
