//! The embedded cities, folders on the disk, and the eye on them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod fees;
mod interviews;
mod links;
mod pages;
mod refusals;
mod scenarios;
mod visitor;

use super::{CityError, Watch, embedded, load, load_dir};
use crate::person::Secret;
use visitor::{NOVEMBER, nakagawa};

#[test]
fn the_embedded_cities_load() {
    assert_eq!(embedded(), ["mihon", "nakagawa"]);
    let city = nakagawa();
    assert!(!city.catalogue.city.demo);
    assert!(
        city.catalogue.fees.iter().all(|f| !f.fact.verified)
            && city.catalogue.city.links.iter().all(|l| !l.fact.verified)
    );
    let offered: Vec<_> = city.catalogue.offered(NOVEMBER).iter().map(|p| p.id.0.as_str()).collect();
    assert_eq!(offered[..4], ["juminhyo", "inkan", "zei", "koseki"]);
    assert!(offered.len() >= 45 && city.catalogue.events.len() >= 11, "{}", offered.len());
    let mihon = load("mihon").unwrap();
    assert!(mihon.catalogue.city.demo && mihon.catalogue.city.links.iter().all(|l| l.fact.verified));
    assert_eq!(mihon.forms.get("juminhyo"), city.forms.get("juminhyo"));
    assert_eq!(mihon.catalogue.shared.len(), city.catalogue.shared.len());
    assert!(matches!(load("nowhere"), Err(CityError::Unknown { .. })));
}

#[test]
fn only_the_address_tells_who_lives_here() {
    let home = |name: &str, address: &str| load(name).unwrap().catalogue.city.is_home(&Secret::new(address.to_owned()));
    assert!(home("nakagawa", "福岡県那珂川市西隈一丁目１番１号"));
    assert!(home("nakagawa", "福岡県筑紫郡那珂川町大字西隈１番地"));
    assert!(!home("nakagawa", "東京都見本区見本一丁目１番１号"));
    assert!(!home("nakagawa", "栃木県那須郡那珂川町馬頭１番地"));
    assert!(home("mihon", "福岡県那珂川市西隈一丁目１番１号") && !home("mihon", "東京都見本区見本一丁目１番１号"));
}

#[test]
fn a_folder_builds_on_an_embedded_city() {
    let dir = tempfile::tempdir().unwrap();
    let city = include_str!("../../assets/city/mihon/city.toml");
    std::fs::write(dir.path().join("city.toml"), city).unwrap();
    std::fs::create_dir(dir.path().join("forms")).unwrap();
    std::fs::write(dir.path().join("forms/juminhyo.typ"), "own").unwrap();
    std::fs::write(dir.path().join("forms/.juminhyo.typ.swp"), [0xFF]).unwrap();
    let city = load_dir(dir.path()).unwrap();
    assert_eq!(&*city.forms["juminhyo"], "own");
    assert!(city.forms.contains_key("koseki"));

    std::fs::write(dir.path().join("city.toml"), "base = \"nakagawaa\"").unwrap();
    let Err(CityError::Mistakes(mistakes)) = load_dir(dir.path()) else { panic!("no such base") };
    assert_eq!(
        (mistakes[0].what.id.as_ref(), mistakes[0].place.to_string().as_str()),
        ("mistake-base", "city.toml:1:8")
    );
    std::fs::write(dir.path().join("city.toml"), [0xFF, 0xFE]).unwrap();
    assert!(matches!(load_dir(dir.path()), Err(CityError::Unreadable { file, .. }) if file == "city.toml"));
}

#[test]
fn a_broken_edit_leaves_the_last_good_city_in_use() {
    let dir = tempfile::tempdir().unwrap();
    let text = include_str!("../../assets/city/mihon/city.toml");
    let file = dir.path().join("city.toml");
    std::fs::write(&file, text).unwrap();
    let watch = Watch::unattended(dir.path()).unwrap();
    assert!(!watch.look() && watch.trouble().is_none());

    std::fs::write(&file, text.replace("見本市長", "見本の市長")).unwrap();
    assert!(watch.look());
    assert_eq!(watch.city().catalogue.city.mayor, "見本の市長");

    std::fs::write(&file, text.replace("band = \"A\"", "bend = \"A\"")).unwrap();
    assert!(watch.look());
    assert_eq!(watch.city().catalogue.city.mayor, "見本の市長");
    let trouble = watch.trouble().unwrap();
    assert!(matches!(&*trouble, CityError::Mistakes(m) if m.len() == 2), "{trouble}");
    assert!(!watch.look(), "the same mistake is told once");

    std::fs::write(&file, text).unwrap();
    assert!(watch.look() && watch.trouble().is_none());
    assert_eq!(watch.city().catalogue.city.mayor, "見本市長");
}

#[test]
fn a_folder_that_becomes_another_city_is_not_taken() {
    let dir = tempfile::tempdir().unwrap();
    let text = include_str!("../../assets/city/mihon/city.toml");
    let file = dir.path().join("city.toml");
    std::fs::write(&file, text).unwrap();
    let watch = Watch::open(dir.path().to_str().unwrap()).unwrap();
    assert!(watch.changes() && !Watch::open("mihon").unwrap().changes());
    let was = watch.city().catalogue.city.code.clone();

    std::fs::write(&file, text.replace(&was, "402311")).unwrap();
    assert!(watch.look());
    let trouble = watch.trouble().unwrap();
    assert!(matches!(&*trouble, CityError::Other { now, .. } if now == "402311"), "{trouble}");
    assert_eq!((trouble.place().as_str(), watch.city().catalogue.city.code.clone()), ("city.toml", was));
}
