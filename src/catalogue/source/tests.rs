//! Every mistake that a file can have, from a whole folder with one thing broken in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod broken;
mod broken_events;
mod findings;
mod register;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jiff::civil::date;
use proptest::prelude::*;

use super::{Mistake, SourceFile, Surroundings, read};
use crate::catalogue::{Catalogue, CheckEffect, FieldKind};
use crate::person::Value;
use crate::text::{Locale, Words};
use broken::{BROKEN, CITY, FIELDS, PAPER};
use broken_events::{BROKEN_EVENTS, EVENT, MENUS, MORE_FIELDS, MOVE};
use findings::FINDINGS;

/// The folder's files by name.
type Files = Vec<(&'static str, String)>;

fn folder() -> Files {
    vec![("city.toml", CITY.into()), ("fields.toml", FIELDS.into()), ("procedures/paper.toml", PAPER.into())]
}

/// The same with menus, rows, a deadline and a life event.
fn wide_folder() -> Files {
    let city = CITY.replace("offers = [\"paper\"]\n", "renewal = \"move\"\nopened = [2026-05-04]\n");
    let closed = "\n[[closed]]\nfrom = \"12-29\"\nuntil = \"01-03\"\nsource = \"x\"\n";
    vec![
        ("city.toml", format!("{city}{closed}")),
        ("menus.toml", MENUS.into()),
        ("fields.toml", FIELDS.into()),
        ("fields/10-more.toml", MORE_FIELDS.into()),
        ("procedures/paper.toml", PAPER.into()),
        ("procedures/move.toml", MOVE.into()),
        ("life-events/moving.toml", EVENT.into()),
    ]
}

fn judge(files: &Files) -> Result<Catalogue, Vec<Mistake>> {
    let files: Vec<SourceFile> = files
        .iter()
        .map(|(name, text)| SourceFile { name: (*name).into(), shown: (*name).into(), text: text.clone() })
        .collect();
    let forms = ["paper".to_owned(), "slip".to_owned()];
    read(&files, &Surroundings { forms: &forms, has_message: &|_, id| !id.contains("unsaid") })
}

fn words(locale: Locale) -> &'static Words {
    static WORDS: OnceLock<Vec<Words>> = OnceLock::new();
    let all = WORDS.get_or_init(|| Locale::EVERYWHERE.into_iter().map(|l| Words::load(l).unwrap()).collect());
    all.iter().find(|w| w.locale() == locale).unwrap()
}

/// `file:line:column id | what | instead`, with words that exist in every language.
fn told(mistake: &Mistake) -> String {
    for locale in Locale::EVERYWHERE {
        let said = words(locale).try_say(&mistake.what);
        assert!(said.is_some(), "{:?} is not said in {locale:?}", mistake.what);
        if let Some(mend) = &mistake.instead {
            assert!(words(locale).try_say(mend).is_some(), "{mend:?} is not said in {locale:?}");
        }
    }
    let english = words(Locale::En);
    let instead = mistake.instead.as_ref().map(|m| english.say(m)).unwrap_or_default();
    format!("{} {} | {} | {instead}", mistake.place, mistake.what.id, english.say(&mistake.what))
}

#[test]
fn the_unbroken_folder_is_whole() {
    let catalogue = judge(&folder()).unwrap_or_else(|m| panic!("{:#?}", m.iter().map(told).collect::<Vec<_>>()));
    assert_eq!(catalogue.city.code, "402311");
    assert_eq!(catalogue.city.offline_bands.get("K02"), Some(&'Q'));
    assert_eq!(catalogue.shared.len(), 3);
    let paper = &catalogue.procedures[0];
    assert!(matches!(paper.fields[0].kind, FieldKind::Number { min: 1, max: 10 }));
    assert!(paper.fields[1].preset.as_ref().is_some_and(Value::is_blank));
    assert_eq!(paper.checks[0].effect, CheckEffect::Bring);
    assert_eq!(paper.fees[0].exemptions[0].reason.0, "N104");
}

/// A counter that moves is two entries: before, between and after its days it is always somewhere. A link without a
/// version of the day leads nowhere.
#[test]
fn counters_and_links_have_their_days() {
    let moved = r#"[[counters]]
id = "shimin"
sign = "7"
name = { ja = "市民課" }
way = { ja = "右" }
valid_from = 2027-05-06
source = "x"

[[staff]]"#;
    let mut files = folder();
    files[0].1 = CITY
        .replace("[[staff]]", moved)
        .replace("way = { ja = \"まっすぐ\" }", "way = { ja = \"まっすぐ\" }\nvalid_until = 2027-04-28");
    files[0].1 = files[0].1.replace("/a\"", "/a\"\nvalid_from = 2026-12-01\nvalid_until = 2027-03-31");
    let catalogue = judge(&files).unwrap_or_else(|m| panic!("{:#?}", m.iter().map(told).collect::<Vec<_>>()));
    let sign = |day| catalogue.counter("shimin", day).map(|c| c.sign.as_str());
    assert_eq!(sign(date(2020, 1, 1)), Some("1"));
    assert_eq!(sign(date(2027, 4, 30)), Some("1"), "between two versions it is where it was last");
    assert_eq!(sign(date(2027, 5, 6)), Some("7"));
    assert_eq!(catalogue.counter("zeimu", date(2027, 5, 6)).map(|c| &c.sign), None);
    let links = |day| catalogue.link("paper", day).is_some();
    assert_eq!([11, 12].map(|month| links(date(2026, month, 30))), [false, true]);
    assert_eq!([31, 1].map(|day| links(date(2027, if day == 1 { 4 } else { 3 }, day))), [true, false]);
}

/// What a whole folder answers when one thing in it is broken.
fn broken(whole: fn() -> Files, table: &[(&str, &str, &str, &str, &str)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (file, from, to, begins, ends) in table {
        let mut files = whole();
        let text = &mut files.iter_mut().find(|(name, _)| name == file).unwrap().1;
        assert_eq!(text.matches(from).count(), 1, "{from:?} must stand once in {file}");
        *text = text.replace(from, to);
        let all: Vec<_> = judge(&files).err().unwrap_or_default().iter().map(told).collect();
        if !all.iter().any(|line| line.starts_with(begins) && line.ends_with(ends)) {
            wrong.push(format!("{from:?} → {to:?}: {begins} … {ends} is not among {all:#?}"));
        }
    }
    wrong
}

#[test]
fn every_mistake_is_told_with_place_and_mend() {
    let wrong = broken(folder, BROKEN);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_mistake_of_menus_events_and_rows_is_told_with_place_and_mend() {
    let catalogue = judge(&wide_folder());
    let catalogue = catalogue.unwrap_or_else(|m| panic!("{:#?}", m.iter().map(told).collect::<Vec<_>>()));
    assert_eq!((catalogue.events.len(), catalogue.menus.len(), catalogue.counts.len()), (1, 1, 1));
    assert!(catalogue.procedures[1].guided() && catalogue.procedures[1].deadlines.len() == 1);
    let wrong = broken(wide_folder, BROKEN_EVENTS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_never_applies_is_found() {
    let sources = |files: &Files| -> Vec<SourceFile> {
        let file = |(name, text): &(&'static str, String)| SourceFile {
            name: (*name).into(),
            shown: (*name).into(),
            text: text.clone(),
        };
        files.iter().map(file).collect()
    };
    let look = |files: &Files| -> Vec<String> {
        let catalogue = judge(files).unwrap_or_else(|m| panic!("{:#?}", m.iter().map(told).collect::<Vec<_>>()));
        super::analysis::analyse(&sources(files), &catalogue).iter().map(told).collect()
    };
    assert_eq!(look(&wide_folder()), Vec::<String>::new());
    let mut wrong = Vec::new();
    let mut kinds = std::collections::BTreeMap::<&str, u32>::new();
    for (file, from, to, begins) in FINDINGS {
        let mut files = wide_folder();
        let text = &mut files.iter_mut().find(|(name, _)| name == file).unwrap().1;
        assert_eq!(text.matches(from).count(), 1, "{from:?} must stand once in {file}");
        *text = text.replace(from, to);
        let all = look(&files);
        if !all.iter().any(|line| line.starts_with(begins)) {
            wrong.push(format!("{from:?} → {to:?}: {begins} is not among {all:#?}"));
        }
        *kinds.entry(begins.split(' ').nth(1).unwrap()).or_default() += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known: Vec<_> = words(Locale::En)
        .ids()
        .into_iter()
        .filter(|id| id.starts_with("finding-") && !id.starts_with("finding-form-"))
        .collect();
    assert!(known.iter().all(|id| kinds.get(id.as_str()).is_some_and(|n| *n >= 2)), "{kinds:?}");
}

#[test]
fn a_city_that_offers_nothing_is_no_city() {
    let mut files = folder();
    files.retain(|(name, _)| !name.starts_with("procedures/"));
    files[0].1 = CITY.replace("offers = [\"paper\"]\n", "");
    let all: Vec<_> = judge(&files).err().unwrap().iter().map(told).collect();
    assert!(all.iter().any(|line| line.starts_with("city.toml:1:8 mistake-nothing-offered")), "{all:?}");
}

#[test]
fn mistakes_of_several_files_are_told_at_once_and_in_order() {
    let mut files = folder();
    files[0].1 = CITY.replace("402311", "402312").replace("K01 = \"P\"", "K01 = \"Q\"");
    files[2].1 = PAPER.replace("\"shimin\"", "\"shimn\"").replace("'spouse'", "'spuse'");
    let places: Vec<_> = judge(&files).err().unwrap().iter().map(|m| m.place.to_string()).collect();
    assert_eq!(
        places,
        ["city.toml:1:8", "city.toml:5:36", "procedures/paper.toml:6:11", "procedures/paper.toml:29:50"]
    );
}

#[test]
fn files_belong_to_the_folder_or_are_missed() {
    let mut files = folder();
    files.push(("notes.toml", String::new()));
    files.retain(|(name, _)| *name != "fields.toml");
    let told: Vec<_> = judge(&files).err().unwrap().iter().map(told).collect();
    assert!(told[0].starts_with("fields.toml:1:1 mistake-no-file"), "{told:?}");
    assert!(told[1].starts_with("notes.toml:1:1 mistake-file"), "{told:?}");
}

#[test]
fn two_versions_stand_side_by_side_but_not_over_each_other() {
    let newer = PAPER.replace("valid_from = 2026-04-01", "valid_from = 2027-04-01");
    let mut files = folder();
    files.push(("procedures/paper-2027.toml", newer.clone()));
    let catalogue = judge(&files).ok().unwrap();
    let id = &catalogue.procedures[0].id;
    for (day, valid_from) in [("2027-03-31", "2026-04-01"), ("2027-04-01", "2027-04-01")] {
        let version = catalogue.procedure(id, day.parse().unwrap()).unwrap();
        assert_eq!(version.valid_from.to_string(), valid_from);
    }
    assert_eq!(catalogue.offered("2027-05-01".parse().unwrap()).len(), 1);

    files[2].1 = PAPER.replace("04-01\n", "04-01\nvalid_until = 2027-04-01\n");
    let said = told(&judge(&files).err().unwrap()[0]);
    assert!(said.starts_with("procedures/paper.toml:3:15 mistake-overlap"), "{said}");
    assert!(said.ends_with("Write: valid_until = 2027-03-31"), "{said}");

    files[2].1 = PAPER.into();
    files[3].1 = PAPER.into();
    let said = told(&judge(&files).err().unwrap()[0]);
    assert!(said.contains("mistake-same-day"), "{said}");
}

/// Every mistake that the words know is one that a test has made.
#[test]
fn no_mistake_is_untested() {
    let mut seen = BTreeSet::new();
    for (_, _, _, begins, _) in BROKEN.iter().chain(BROKEN_EVENTS) {
        seen.extend(begins.split([' ', '|']).filter(|w| w.starts_with("mistake-")).map(str::to_owned));
    }
    let of_register = register::BROKEN.iter().flat_map(|(_, _, begins, _)| begins.split([' ', '|']));
    seen.extend(of_register.filter(|w| w.starts_with("mistake-")).map(str::to_owned));
    seen.insert("mistake-barcode-clash".to_owned());
    // Told by the tests above, and by those of the rules, of the room `city` and of the scenarios.
    for elsewhere in [
        "mistake-no-file",
        "mistake-file",
        "mistake-overlap",
        "mistake-same-day",
        "mistake-base",
        "mistake-nothing-offered",
        "mistake-answer",
        "mistake-no-answer",
        "mistake-is",
    ] {
        seen.insert(elsewhere.to_owned());
    }
    let untested: Vec<_> = words(Locale::En)
        .ids()
        .into_iter()
        .filter(|id| id.starts_with("mistake-") && !id.starts_with("mistake-rule-") && !seen.contains(id))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn a_shared_field_that_is_not_used_is_not_seen_by_rules() {
    let mut files = folder();
    files[2].1 = PAPER.replace("\"relation\", ", "");
    let all: Vec<_> = judge(&files).err().unwrap().iter().map(told).collect();
    assert_eq!(all.len(), 1);
    assert!(all[0].contains("mistake-rule-unused") && all[0].ends_with("Add “relation” to uses."), "{all:?}");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(which in 0..3usize, text in ".{0,300}") {
        let mut files = folder();
        files[which].1 = text;
        prop_assert!(judge(&files).is_err());
    }

    /// A whole file with some bytes changed: the deeper checks are reached, and nothing panics.
    #[test]
    fn no_change_makes_it_panic(which in 0..3usize, at in 0..700usize, len in 0..12usize, put in "[\\PC\n]{0,6}") {
        let mut files = folder();
        let chars: Vec<char> = files[which].1.chars().collect();
        let at = at.min(chars.len());
        let end = (at + len).min(chars.len());
        files[which].1 = chars[..at].iter().chain(&put.chars().collect::<Vec<_>>()).chain(&chars[end..]).collect();
        if let Err(mistakes) = judge(&files) {
            prop_assert!(!mistakes.is_empty());
            mistakes.iter().for_each(|m| drop(told(m)));
        }
    }
}
