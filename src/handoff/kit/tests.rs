#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use super::{Kit, KitError};
use crate::catalogue::{Calendar, Catalogue, City, ExemptReason, Fact, Fee, FeeCode, Parts};
use crate::handoff::nkp1::tests::{key, kit};
use crate::handoff::{KeyId, Line, Refused};

fn words(ja: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("ja".to_owned(), ja.to_owned())])
}

pub fn catalogue() -> Catalogue {
    Catalogue::new(Parts {
        menus: Vec::new(),
        rows: Vec::new(),
        counts: Vec::new(),
        events: Vec::new(),
        city: City {
            code: "402311".into(),
            name: words("那珂川市"),
            mayor: "那珂川市長".into(),
            demo: true,
            band: 'A',
            offline_bands: BTreeMap::new(),
            register_place: words("1階"),
            counters: Vec::new(),
            staff: Vec::new(),
            links: Vec::new(),
            link_hosts: Vec::new(),
            link_days: crate::catalogue::LINK_DAYS,
            home: Vec::new(),
            calendar: Calendar::default(),
            languages: vec![crate::text::Locale::Ja],
            renewal: None,
            help: crate::catalogue::OfferHelp::default(),
            keep: crate::catalogue::Keep::default(),
        },
        shared: Vec::new(),
        procedures: Vec::new(),
        fees: vec![Fee {
            code: FeeCode("101".into()),
            name: words("住民票の写し"),
            unit: 300,
            exemptible: vec![(ExemptReason("N104".into()), words("国民年金法第104条"))],
            valid_from: "2024-04-01".parse().unwrap(),
            valid_until: None,
            fact: Fact { source: "手数料条例".into(), verified: false },
        }],
    })
}

#[test]
fn a_kit_is_made_written_and_read() {
    let made = Kit::of(&catalogue(), vec![key('1').public()]).unwrap();
    let text = made.text().unwrap();
    assert!(text.starts_with("format = \"kakanai-register-kit/1\"\n"), "{text}");
    let read = Kit::parse(&text).unwrap();
    assert_eq!(read, made);
    assert!(read.city.demo && !read.fees[0].verified);
    let line = Line { code: FeeCode("101".into()), qty: 1, unit: 300, reason: None };
    assert_eq!(read.check(&line, "2026-11-22".parse().unwrap()), Ok(()));
    assert_eq!(read.check(&line, "2024-03-31".parse().unwrap()), Err(Refused::UnknownCode(FeeCode("101".into()))));
}

#[test]
fn a_catalogue_that_the_format_cannot_hold_is_refused() {
    let keys = || vec![key('1').public()];
    let mut other = catalogue();
    other.city.code = "402312".into();
    assert!(matches!(Kit::of(&other, keys()), Err(KitError::City(_))));
    let mut other = catalogue();
    other.fees[0].code.0 = "1-1".into();
    assert!(matches!(Kit::of(&other, keys()), Err(KitError::Fee(_))));
    let mut other = catalogue();
    other.fees[0].unit = 0;
    assert!(matches!(Kit::of(&other, keys()), Err(KitError::Fee(_))));
    let mut other = catalogue();
    other.fees.push(other.fees[0].clone());
    assert!(matches!(Kit::of(&other, keys()), Err(KitError::Fee(_))));
    assert!(matches!(Kit::of(&catalogue(), vec![]), Err(KitError::NoKey)));
    assert!(matches!(Kit::of(&catalogue(), vec![key('1').public(), key('1').public()]), Err(KitError::Key(_))));
}

#[test]
fn a_broken_kit_is_taken_not_at_all() {
    let good = kit().text().unwrap();
    for (from, to) in [
        ("kakanai-register-kit/1", "kakanai-register-kit/2"),
        ("\"402311\"", "\"402312\""),
        ("Ed25519", "HS256"),
        ("unit = 300", "unit = -300"),
        ("unit = 300", "unit = 0"),
        ("unit = 300", "price = 300"),
        ("code = \"101\"", "code = \"1O1\""),
        ("2024-04-01", "2024-04-31"),
        ("public = \"", "public = \"0"),
        ("N104", "n104"),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "{from}");
        assert!(Kit::parse(&broken).is_err(), "{from} → {to}");
    }
    assert!(matches!(Kit::parse(&"#".repeat(300_000)), Err(KitError::TooLong)));
}

#[test]
fn a_key_has_its_first_and_its_last_day() {
    let text = kit().text().unwrap();
    let bounded = |bounds: &str| text.replacen("not_after = \"2026-11-21\"", bounds, 1);
    let new = Kit::parse(&bounded("not_before = \"2026-11-21\"")).unwrap();
    let id = KeyId::new('0').unwrap();
    assert!(new.key(id, "2026-11-20".parse().unwrap()).is_none());
    assert!(new.key(id, "2026-11-21".parse().unwrap()).is_some());
    assert_eq!(Kit::parse(&new.text().unwrap()).unwrap(), new);
    assert_ne!(Kit::digest(&new.text().unwrap()), Kit::digest(&text));
    let backwards = bounded("not_before = \"2026-11-22\"\nnot_after = \"2026-11-21\"");
    assert!(matches!(Kit::parse(&backwards), Err(KitError::Key(_))));
}

#[test]
fn a_key_ends_with_its_last_day() {
    let kit = kit();
    let old = KeyId::new('0').unwrap();
    assert!(kit.key(old, "2026-11-21".parse().unwrap()).is_some());
    assert!(kit.key(old, "2026-11-22".parse().unwrap()).is_none());
    assert!(kit.key(KeyId::new('9').unwrap(), "2026-11-22".parse().unwrap()).is_none());
}
