//! How long what is kept, and what is left of it in copies; the drill of a restore.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::SignedDuration;
use kakanai::application::account::StaffRole;
use kakanai::application::audit::{Event, TrailWanted};
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{Role, VisitDetail};
use kakanai::application::{KioskId, State, VisitId};
use kakanai::city::City;
use kakanai::hub::backup::{BackupError, restore};
use kakanai::hub::door::Actor;
use kakanai::link::{Client, KioskLine, Outbox};

use super::accounts::{House, code};
use super::{Stage, config, confirm_all, decision, draft, eventually, mihon};

const MARKER: &str = "ミホンキエル";

/// A visit on its way to the hub, at the house's own time.
fn hand_in(house: &House, outbox: &Outbox, name: &str) -> VisitId {
    let draft = draft("K01", name);
    outbox.submit(&draft, house.now()).unwrap();
    draft.visit
}

async fn arrived(clerk: &Client, visit: VisitId) -> VisitDetail {
    eventually("the visit is at the hub", async || clerk.visit(visit).await.ok()).await
}

/// Withdraws everything of a visit: it has come to its end.
async fn end(clerk: &Client, visit: VisitId) {
    for n in 0..2 {
        let now = clerk.visit(visit).await.unwrap();
        let application = &now.applications[n];
        clerk.withdraw(application.id, &decision(application.revision)).await.unwrap();
    }
}

fn wrapped_keys(store: &Path) -> Vec<Vec<u8>> {
    let db = rusqlite::Connection::open(store).unwrap();
    let mut query = db.prepare("SELECT key FROM application WHERE length(key) > 0").unwrap();
    query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Whether any file below a folder holds these bytes.
fn holds(folder: &Path, bytes: &[u8]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holds(&path, bytes));
        } else if fs::read(&path).unwrap().windows(bytes.len()).any(|window| window == bytes) {
            found.push(path);
        }
    }
    found
}

#[tokio::test]
async fn what_visitors_said_is_gone_a_week_after_the_end_and_the_counts_stay() {
    let house = House::new().await;
    let (outbox, _line) = house.stage.kiosk("K01").await;
    let clerk = house.stage.client(Role::Clerk);
    let (ended, open) = (hand_in(&house, &outbox, MARKER), hand_in(&house, &outbox, MARKER));
    let (ended, open) = (arrived(&clerk, ended).await.visit, arrived(&clerk, open).await.visit);
    end(&clerk, ended).await;
    let day = business_day(house.now());
    let manager = house.stage.client(Role::Manager);
    let counts = manager.counts(day, day).await.unwrap();
    let (hub, folder) = (house.beside(), house.stage.dir.path().join("hub"));
    let keys = wrapped_keys(&folder.join("store.db"));
    assert_eq!(keys.len(), 4);

    house.pass(SignedDuration::from_hours(24 * 7) - SignedDuration::from_secs(60));
    assert_eq!(hub.forget().await.unwrap(), 0, "not a minute too early");
    house.pass(SignedDuration::from_secs(120));
    assert_eq!(hub.forget().await.unwrap(), 1);
    assert_eq!(hub.forget().await.unwrap(), 0);
    let gone = clerk.visit(ended).await.unwrap();
    assert!(gone.applications.iter().all(|a| a.answers.0.is_empty() && a.state == State::Withdrawn));
    assert_eq!((gone.ticket, gone.applications.len()), (arrived(&clerk, ended).await.ticket, 2), "the rest is there");
    let application = &gone.applications[0];
    assert_eq!(code(clerk.pdf(application.id).await), "forgotten");
    let still = clerk.visit(open).await.unwrap();
    assert!(still.applications.iter().all(|a| !a.answers.0.is_empty()), "it has not come to its end");
    assert_eq!(manager.counts(day, day).await.unwrap(), counts);
    // Not a byte of the destroyed keys is left on the disk, in the log of writes either.
    let left = wrapped_keys(&folder.join("store.db"));
    assert_eq!(left.len(), 2);
    for key in &keys {
        assert_eq!(holds(&folder, key).is_empty(), !left.contains(key));
    }

    house.pass(SignedDuration::from_hours(24 * 24));
    assert_eq!(hub.forget().await.unwrap(), 1, "after a month what was never brought to its end goes too");
    let forgotten = clerk.visit(open).await.unwrap();
    let application = &forgotten.applications[0];
    assert_eq!(application.state, State::Received);
    assert_eq!(code(clerk.confirm(application.id, &decision(application.revision)).await), "forgotten");
    assert_eq!(wrapped_keys(&folder.join("store.db")).len(), 0);
    let told = manager.trail(&TrailWanted { kind: Some("upkeep".into()), ..TrailWanted::default() }).await.unwrap();
    let forgot = told.rows.iter().filter(|row| row.entry.event == Event::VisitForgotten);
    let about: Vec<_> = forgot.map(|row| row.entry.about.as_str().to_owned()).collect();
    assert_eq!(about, [open.to_string(), ended.to_string()]);
}

#[tokio::test]
async fn the_trail_is_kept_five_years_and_is_whole_after() {
    let house = House::new().await;
    let hub = house.beside();
    house.pass(SignedDuration::from_hours(24 * 1000));
    hub.check_trail(&Actor::command()).await.unwrap();
    house.pass(SignedDuration::from_hours(24 * 900));
    hub.check_trail(&Actor::command()).await.unwrap();
    hub.forget().await.unwrap();
    let verdict = hub.check_trail(&Actor::command()).await.unwrap();
    assert_eq!((verdict.first, &verdict.faults), (2, &vec![]), "the hub's start is older than five years");
}

/// What was forgotten after a copy was made cannot be read from that copy either, once another one was made.
#[tokio::test]
async fn a_key_that_is_destroyed_is_gone_from_every_copy() {
    let house = House::new().await;
    let (outbox, _line) = house.stage.kiosk("K01").await;
    let clerk = house.stage.client(Role::Clerk);
    let visit = arrived(&clerk, hand_in(&house, &outbox, MARKER)).await.visit;
    end(&clerk, visit).await;
    let (hub, folder) = (house.beside(), house.stage.dir.path().join("hub"));
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("copies");
    let (first, _) = hub.backup(&folder, &out).await.unwrap();
    let keys = wrapped_keys(&folder.join("store.db"));
    // The copy itself holds no key; the file beside it does.
    assert!(keys.iter().all(|key| holds(&first, key).is_empty() && !holds(&out, key).is_empty()));
    let mut found = Vec::new();
    assert!(super::privacy::search(&out, MARKER, &mut found) > 50_000 && found.is_empty(), "{found:?}");

    house.pass(SignedDuration::from_hours(24 * 8));
    assert_eq!(hub.forget().await.unwrap(), 1);
    hub.backup(&folder, &out).await.unwrap();
    assert!(keys.iter().all(|key| holds(&out, key).is_empty()), "not in the old copy, not in the new one");
    let target = tempfile::tempdir().unwrap();
    let config = config(target.path().join("hub"), &house.stage.city, Arc::new(jiff::Timestamp::now));
    let restored = restore(&config, &first, &folder).await.unwrap();
    assert_eq!((restored.open, restored.verdict.faults), (0, vec![]));
    let again = kakanai::hub::Hub::start(&config).await.unwrap();
    let (_, endpoint) = tokio::sync::watch::channel(Some(again.endpoint.clone()));
    let clerk = Client::new(Role::Clerk, endpoint).unwrap();
    let gone = clerk.visit(visit).await.unwrap();
    assert!(gone.applications.iter().all(|a| a.answers.0.is_empty()));
}

/// The drill: a copy by day, work that goes on, a lost disk, another machine.
#[tokio::test]
async fn a_hub_comes_back_from_its_copy_and_its_kiosks_bring_the_rest() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let (outbox, line) = house.stage.kiosk("K01").await;
    let mut visits = Vec::new();
    for n in 0..5 {
        let visit = hand_in(&house, &outbox, &format!("見本{n}"));
        arrived(&clerk, visit).await;
        visits.push(visit);
    }
    confirm_all(&clerk, visits[0]).await;
    let folder = house.stage.dir.path().join("hub");
    let out = house.stage.dir.path().join("copies");
    // Made as the command makes it, beside the hub that runs.
    let (copy, manifest) = house.beside().backup(&folder, &out).await.unwrap();
    assert_eq!((manifest.visits, manifest.city.as_str()), (5, "999997"));
    for n in 5..8 {
        let visit = hand_in(&house, &outbox, &format!("見本{n}"));
        arrived(&clerk, visit).await;
        visits.push(visit);
    }
    let before: Vec<_> = {
        let mut tickets = Vec::new();
        for visit in &visits {
            tickets.push(clerk.visit(*visit).await.unwrap().ticket);
        }
        tickets
    };
    drop(line);
    let endpoint = house.stage.hub.running.endpoint.clone();

    // The machine is lost but for what was kept elsewhere: the copies, and the hub's own keys.
    let other = tempfile::tempdir().unwrap();
    let keys = other.path().join("safe");
    fs::create_dir(&keys).unwrap();
    for name in ["sealing.key", "signing.toml", "master.key", "tokens.toml"] {
        fs::copy(folder.join(name), keys.join(name)).unwrap();
    }
    let House { stage: Stage { hub, city, dir }, now, .. } = house;
    drop(hub);
    let clock = Arc::clone(&now);
    let config = config(other.path().join("hub"), &city, Arc::new(move || *clock.lock().unwrap()));
    let restored = restore(&config, &copy, &keys).await.unwrap();
    assert_eq!((restored.open, restored.manifest, restored.verdict.faults), (10, manifest, vec![]));
    assert!(matches!(restore(&config, &copy, &keys).await, Err(BackupError::Exists(_))));

    let again = kakanai::hub::Hub::start(&config).await.unwrap();
    assert!(again.endpoint.tokens == endpoint.tokens, "faces and kiosks keep theirs");
    let (_sender, there) = tokio::sync::watch::channel(Some(again.endpoint.clone()));
    // Who was signed in is so still: the session was in the copy.
    let clerk = clerk.moved(there.clone());
    let first = clerk.visit(visits[0]).await.unwrap();
    assert_eq!(first.applications[0].state, State::Confirmed);
    assert!(!first.applications[0].answers.0.is_empty());
    assert!(clerk.visit(visits[6]).await.is_err(), "what came after the copy is not there yet");
    let kiosk = Client::new(Role::Kiosk, there).unwrap();
    let _line = KioskLine::start(Arc::clone(&outbox), kiosk.clone(), city.catalogue.city.code.clone());
    for (visit, ticket) in visits.iter().zip(before) {
        assert_eq!(arrived(&clerk, *visit).await.ticket, ticket);
    }
    // A number that a visitor may hold is not given again.
    let lease = kiosk.lease(&KioskId("K02".into())).await.unwrap();
    let given = arrived(&clerk, visits[7]).await.ticket.serial;
    assert!(lease.from > given + 100, "{} after {given}", lease.from);
    drop(dir);
}

#[tokio::test]
async fn a_copy_that_is_damaged_or_anothers_is_not_restored() {
    let house = House::new().await;
    let folder = house.stage.dir.path().join("hub");
    let out = house.stage.dir.path().join("copies");
    let (copy, _) = house.beside().backup(&folder, &out).await.unwrap();
    let other = tempfile::tempdir().unwrap();
    let at = |city: &Arc<City>, name: &str| config(other.path().join(name), city, Arc::new(jiff::Timestamp::now));
    let nakagawa = Arc::new(kakanai::city::load_embedded("nakagawa").unwrap());
    assert!(matches!(restore(&at(&nakagawa, "a"), &copy, &folder).await, Err(BackupError::City(_))));
    let empty = other.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert!(matches!(restore(&at(&mihon(), "b"), &copy, &empty).await, Err(BackupError::Key(_))), "without its keys");
    let path = copy.join("store.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert!(matches!(restore(&at(&mihon(), "c"), &copy, &folder).await, Err(BackupError::Damaged(_))));
    for name in ["a", "b", "c"] {
        assert!(!other.path().join(name).join("store.db").exists(), "{name}");
    }
}
