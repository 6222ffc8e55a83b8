//! Payment keys change while hub and register run.

use jiff::Timestamp;
use kakanai::application::VisitId;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::handoff::ring::{RingError, Rotation};
use kakanai::handoff::{KeyId, Refused, Signed};
use kakanai::hub::signing::{RotateError, rotate};
use kakanai::link::Client;
use kakanai::register::{Reason, Scan, Station};

use super::money::register;
use super::{Stage, confirm_all, draft, eventually};

fn key(id: char) -> KeyId {
    KeyId::new(id).unwrap()
}

/// A confirmed visit's open charge, whole as its slip carries it.
async fn charged(stage: &Stage, clerk: &Client) -> (VisitId, String) {
    let (outbox, _line) = stage.kiosk("K01").await;
    let visit = stage.visited(&outbox, draft("K01", "見本")).await.visit;
    let detail = confirm_all(clerk, visit).await;
    (visit, detail.charges[0].nkp1.clone())
}

fn pay(station: &Station, nkp1: &str) {
    let (register, now) = (station.register(), Timestamp::now());
    let Scan::Charge(bill) = register.scan(nkp1, now) else { panic!("not payable: {nkp1}") };
    register.pay(bill.id, Tender::Credit, None, now).unwrap();
}

fn signer(nkp1: &str) -> KeyId {
    Signed::parse(nkp1).unwrap().key()
}

fn turn(stage: &Stage, rotation: Rotation) -> Result<KeyId, RotateError> {
    rotate(&stage.dir.path().join("hub"), rotation, business_day(Timestamp::now()))
}

async fn has_key(station: &Station, id: KeyId) {
    let has = || station.register().kit().unwrap().keys.iter().any(|key| key.id == id);
    eventually("the register has the new key", async || has().then_some(())).await;
}

#[tokio::test]
async fn slips_of_the_key_before_are_paid_on() {
    let stage = Stage::new().await;
    let station = register(&stage, "R01").await;
    let clerk = stage.client(Role::Clerk);
    let (_, old) = charged(&stage, &clerk).await;
    assert_eq!(signer(&old), key('1'));
    assert_eq!(turn(&stage, Rotation::From(business_day(Timestamp::now()))).unwrap(), key('2'));
    // The register hears of the key by itself, and the hub signs with it.
    has_key(&station, key('2')).await;
    let (_, new) = charged(&stage, &clerk).await;
    assert_eq!(signer(&new), key('2'));
    pay(&station, &old);
    pay(&station, &new);
    let tomorrow = business_day(Timestamp::now()).tomorrow().unwrap();
    assert_eq!(turn(&stage, Rotation::From(tomorrow)).unwrap(), key('3'));
    has_key(&station, key('3')).await;
    let (_, still) = charged(&stage, &clerk).await;
    assert_eq!(signer(&still), key('2'), "tomorrow's key does not sign today");
    let waiting = turn(&stage, Rotation::From(tomorrow));
    assert!(matches!(waiting, Err(RotateError::Ring(RingError::Waiting(..)))));
}

#[tokio::test]
async fn a_revoked_key_takes_nothing_and_its_open_charge_is_made_anew() {
    let stage = Stage::new().await;
    let station = register(&stage, "R01").await;
    let clerk = stage.client(Role::Clerk);
    let (visit, old) = charged(&stage, &clerk).await;
    assert_eq!(turn(&stage, Rotation::Revoke).unwrap(), key('2'));
    has_key(&station, key('2')).await;
    let anew = eventually("the charge is made anew", async || {
        let detail = clerk.visit(visit).await.unwrap();
        detail.charges.into_iter().find(|c| c.state == ChargeState::Created && signer(&c.nkp1) == key('2'))
    })
    .await;
    let scan = station.register().scan(&old, Timestamp::now());
    assert_eq!(scan, Scan::Refused(Reason::Payload(Refused::UnknownKey)));
    pay(&station, &anew.nkp1);
    eventually("the hub hears of it", async || {
        let detail = clerk.visit(visit).await.unwrap();
        let states: Vec<_> = detail.charges.iter().map(|c| c.state).collect();
        (states == [ChargeState::Cancelled, ChargeState::Paid]).then_some(())
    })
    .await;
}

#[test]
fn the_first_kakanais_key_is_taken_over() {
    use kakanai::hub::keys::{KeyFolder, KeySource};
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("hub");
    KeyFolder::new(&folder, false).load().unwrap();
    // As it stood there before there was a ring.
    let private = |path: &std::path::Path, text: &str| {
        use std::os::unix::fs::PermissionsExt;
        std::fs::write(path, text).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    };
    std::fs::remove_file(folder.join("signing.toml")).unwrap();
    assert!(KeyFolder::new(&folder, true).load().is_err(), "a lost key is not replaced");
    private(&folder.join("signing.key"), &format!("{}\n", "9d".repeat(32)));
    let public = || KeyFolder::new(&folder, true).load().unwrap().signing.get().public();
    let before = public();
    let today = business_day(Timestamp::now());
    assert_eq!(rotate(&folder, Rotation::From(today), today).unwrap(), key('2'));
    assert!(!folder.join("signing.key").exists());
    assert_eq!(public()[0].hex(), before[0].hex());
    assert_eq!(public().len(), 2);
    private(&folder.join("signing.toml"), "beef");
    assert!(rotate(&folder, Rotation::From(today), today).is_err());
    assert!(matches!(rotate(&dir.path().join("empty"), Rotation::Revoke, today), Err(RotateError::NoKeys(_))));
}
