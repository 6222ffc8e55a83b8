//! Staff edit the city's folder while the hub runs.

use std::time::Duration;

use kakanai::application::wire::{Role, Waiting};
use kakanai::city::Watch;
use kakanai::hub::host::host;
use tokio::sync::watch;

use super::{Stage, config, eventually};
use kakanai::link::Client;

/// What staff change is in force for the next decision, a mistake leaves what was before and is told on the clerk's list,
/// and whoever waits at the list is woken for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_folder_is_taken_and_a_broken_one_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("city");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("city.toml");
    let text = include_str!("../../assets/city/mihon/city.toml");
    std::fs::write(&file, text).unwrap();

    let city = Watch::open(folder.to_str().unwrap()).unwrap();
    let mut config = config(dir.path().join("hub"), &city.city(), std::sync::Arc::new(jiff::Timestamp::now));
    config.city = city;
    let hub = host(&config).await.unwrap();
    let (_, endpoint) = watch::channel(Some(hub.running.endpoint.clone()));
    let clerk = Client::new(Role::Clerk, endpoint).unwrap();
    let stage = Stage { dir, city: config.city.city(), hub };
    let fee = |text: &str| text.contains("= 355\n");
    assert!(!fee(&stage.hub.running.kit().unwrap().text().unwrap()));
    let before = clerk.waiting(0, Duration::ZERO).await.unwrap();
    assert_eq!(before.trouble, None);

    let dearer = text.replace("unit = 300", "unit = 355");
    assert_ne!(dearer, text);
    std::fs::write(&file, &dearer).unwrap();
    eventually("the register's kit has the new fee", async || {
        fee(&stage.hub.running.kit().unwrap().text().unwrap()).then_some(())
    })
    .await;

    std::fs::write(&file, dearer.replace("band = \"A\"", "bend = \"A\"")).unwrap();
    let told = woken(&clerk, before.version, |list| list.trouble.is_some()).await;
    assert!(told.trouble.as_deref().is_some_and(|place| place.starts_with("city.toml:")), "{:?}", told.trouble);
    assert!(fee(&stage.hub.running.kit().unwrap().text().unwrap()), "the last good version stays");

    std::fs::write(&file, text).unwrap();
    woken(&clerk, told.version, |list| list.trouble.is_none()).await;
    assert!(!fee(&stage.hub.running.kit().unwrap().text().unwrap()));
}

/// The first list at which `wanted` holds, of those for which a clerk waiting since `version` is woken. There may be
/// others before it: a look that falls into the middle of a writing sees two changes.
async fn woken(clerk: &Client, version: u64, wanted: impl Fn(&Waiting) -> bool) -> Waiting {
    let mut version = version;
    for _ in 0..8 {
        let list = clerk.waiting(version, Duration::from_secs(25)).await.unwrap();
        if wanted(&list) {
            return list;
        }
        version = list.version;
    }
    panic!("nobody was woken for it");
}
