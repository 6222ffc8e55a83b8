//! Every mistake that a file can have, from a whole folder with one thing broken in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;

use super::{Mistake, SourceFile, Surroundings, read};
use crate::catalogue::{Catalogue, CheckEffect, FieldKind};
use crate::person::Value;
use crate::text::{Locale, Words};

const CITY: &str = r#"code = "402311"
name = { ja = "市", en = "City" }
mayor = "市長"
band = "A"
offline_bands = { K01 = "P", K02 = "Q" }
register_place = { ja = "会計" }
home = ["福岡県那珂川市"]
link_hosts = ["forms.example.jp"]
offers = ["paper"]

[[counters]]
id = "shimin"
sign = "1"
name = { ja = "市民課" }
way = { ja = "まっすぐ" }
source = "x"

[[staff]]
id = "s01"
name = "職員"

[[links]]
id = "paper"
url = "https://forms.example.jp/a"
source = "x"

[[fees]]
code = "101"
name = { ja = "紙" }
unit = 300
valid_from = 2026-04-01
source = "x"
exempt = [{ reason = "N104", words = { ja = "法" } }]
"#;

const FIELDS: &str = r#"[[fields]]
name = "for_self"
kind = "yes-no"

[[fields]]
name = "relation"
kind = "choice"
choices = ["spouse", { id = "agent", when = "!for_self" }]
when = "!for_self"

[[fields]]
name = "name"
kind = "kanji"
card = "name"
"#;

const PAPER: &str = r#"id = "paper"
valid_from = 2026-04-01
icon = "x"
law = "法"
form = "paper"
counter = "shimin"
uses = ["for_self", "relation", "name"]
online = "paper"
source = "x"

[[fields]]
name = "copies"
kind = "number"
min = 1
max = 10
preset = 1

[[fields]]
name = "phone"
kind = "phone"
optional = true
preset = ""

[[fees]]
code = "101"
qty = "copies"
exempt = [{ reason = "N104", when = "relation == 'spouse'" }]

[[checks]]
id = "bring-it"
effect = "bring"
when = "!for_self && copies > 1"
"#;

/// The folder's files by name.
type Files = Vec<(&'static str, String)>;

fn folder() -> Files {
    vec![("city.toml", CITY.into()), ("fields.toml", FIELDS.into()), ("procedures/paper.toml", PAPER.into())]
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
    let all = WORDS.get_or_init(|| Locale::ALL.into_iter().map(|l| Words::load(l).unwrap()).collect());
    all.iter().find(|w| w.locale() == locale).unwrap()
}

/// `file:line:column id | what | instead`, with words that exist in every language.
fn told(mistake: &Mistake) -> String {
    for locale in Locale::ALL {
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

/// Which file, what in it, what it becomes, and how the mistake begins and ends.
const BROKEN: &[(&str, &str, &str, &str, &str)] = &[
    // The file as TOML.
    ("city.toml", "band = \"A\"", "band = \"A", "city.toml:4:", "too much."),
    ("city.toml", "mayor = \"市長\"", "mayor = \"市長\"\nmayor = \"市長\"", "city.toml:4:1 mistake-toml", ""),
    // Keys and types.
    (
        "city.toml",
        "mayor = \"市長\"\n",
        "",
        "city.toml:1:1 mistake-missing | “mayor” is missing.",
        "mayor = \"那珂川市長\"",
    ),
    ("city.toml", "mayor = ", "major = ", "city.toml:3:1 mistake-key", "Write: mayor"),
    ("city.toml", "mayor = \"市長\"", "mayor = 3", "city.toml:3:9 mistake-type", "mayor = \"那珂川市長\""),
    (
        "city.toml",
        "mayor = \"市長\"",
        "mayor = \" \"",
        "city.toml:3:9 mistake-type | “mayor” cannot be an empty text.",
        "",
    ),
    ("city.toml", "unit = 300", "unit = -300", "city.toml:30:8 mistake-type", "unit = 300"),
    (
        "city.toml",
        "valid_from = 2026-04-01",
        "valid_from = \"2026-04-01\"",
        "city.toml:31:14 mistake-type",
        "2026-04-01",
    ),
    ("city.toml", "ja = \"市\", en", "jp = \"市\", en", "city.toml:2:10 mistake-language", "Write: ja"),
    ("city.toml", "{ ja = \"紙\" }", "{ en = \"paper\" }", "city.toml:29:8 mistake-missing | “ja”", ""),
    ("fields.toml", "\"spouse\", {", "3, {", "fields.toml:8:12 mistake-choice", "when = \"…\" }"),
    ("fields.toml", "card = \"name\"", "card = \"nmae\"", "fields.toml:14:8 mistake-card |", "Write: name"),
    (
        "procedures/paper.toml",
        "effect = \"bring\"",
        "effect = \"brng\"",
        "procedures/paper.toml:31:10 mistake-effect",
        "bring",
    ),
    // The city's own facts.
    ("city.toml", "402311", "402312", "city.toml:1:8 mistake-city-code", "code = \"402311\""),
    ("city.toml", "402311", "4023", "city.toml:1:8 mistake-city-code", "402311"),
    ("city.toml", "band = \"A\"", "band = \"AB\"", "city.toml:4:8 mistake-band |", "\"A\""),
    ("city.toml", "K01 = \"P\"", "K01 = \"A\"", "city.toml:5:25 mistake-band-twice", "hub’s."),
    ("city.toml", "K01 =", "k01 =", "city.toml:5:19 mistake-upper", "K01"),
    ("city.toml", "id = \"s01\"", "id = \"S_1\"", "city.toml:19:6 mistake-kebab", "my-number"),
    ("city.toml", "[\"paper\"]", "[\"paper\", \"paper\"]", "city.toml:9:20 mistake-twice", "take one out."),
    ("city.toml", "[\"paper\"]", "[\"papier\"]", "city.toml:9:11 mistake-procedure", "Write: paper"),
    ("city.toml", "[\"paper\"]", "[]", "procedures/paper.toml:1:6 mistake-not-offered", "take the file out."),
    ("city.toml", "\"forms.example.jp\"", "\"*.jp\"", "city.toml:8:15 mistake-host", "*.example.jp"),
    (
        "city.toml",
        "forms.example.jp/a",
        "evil.example/a",
        "city.toml:24:7 mistake-url-allowed",
        "link_hosts in city.toml.",
    ),
    ("city.toml", "https://forms", "http://forms", "city.toml:24:7 mistake-url-https", "https://"),
    ("city.toml", "https://forms", "https://me@forms", "city.toml:24:7 mistake-url-host", "and port."),
    ("city.toml", "jp/a\"", "jp/あ\"", "city.toml:24:7 mistake-url-ascii", "%-encode others."),
    ("city.toml", "jp/a\"", "jp/a\"\nverified = true", "city.toml:23:6 mistake-link-unchecked", "verified out."),
    ("city.toml", "code = \"101\"", "code = \"1010\"", "city.toml:28:8 mistake-fee-code", "\"101\""),
    ("city.toml", "\"N104\", words", "\"n104\", words", "city.toml:33:22 mistake-upper", "N104"),
    // Fields.
    ("fields.toml", "\"for_self\"\nkind", "\"own\"\nkind", "fields.toml:2:8 mistake-for-self", "fields.toml."),
    ("fields.toml", "name = \"name\"", "name = \"Name\"", "fields.toml:12:8 mistake-snake", "requester_name"),
    ("fields.toml", "\"kanji\"", "\"kanjy\"", "fields.toml:13:8 mistake-kind", "Write: kanji"),
    (
        "fields.toml",
        "choices = [\"spouse\", { id = \"agent\", when = \"!for_self\" }]\n",
        "",
        "fields.toml:7:8 mistake-no-choices",
        "",
    ),
    ("fields.toml", "kind = \"yes-no\"", "kind = \"yes-no\"\nchoices = [\"a\"]", "fields.toml:3:8 mistake-choices", ""),
    ("fields.toml", "kind = \"yes-no\"", "kind = \"yes-no\"\nmin = 1", "fields.toml:4:7 mistake-limit |", ""),
    (
        "fields.toml",
        "\"kanji\"\ncard = \"name\"",
        "\"kanji\"\ncard = \"birth\"",
        "fields.toml:14:8 mistake-card-kind",
        "",
    ),
    ("fields.toml", "id = \"agent\"", "id = \"unsaid\"", "fields.toml:8:29 mistake-message", "of every language."),
    ("fields.toml", "\"agent\"", "\"spouse\"", "fields.toml:8:29 mistake-twice | “spouse”", ""),
    ("procedures/paper.toml", "max = 10\n", "", "procedures/paper.toml:13:8 mistake-no-limits", ""),
    ("procedures/paper.toml", "max = 10", "max = 0", "procedures/paper.toml:15:7 mistake-limits", ""),
    ("procedures/paper.toml", "preset = 1", "preset = 11", "procedures/paper.toml:16:10 mistake-preset |", ""),
    (
        "procedures/paper.toml",
        "optional = true\n",
        "",
        "procedures/paper.toml:21:10 mistake-preset |",
        "optional text.",
    ),
    (
        "fields.toml",
        "kind = \"choice\"",
        "kind = \"choice\"\npreset = \"spuse\"",
        "fields.toml:8:10 mistake-preset-id",
        "Write: spouse",
    ),
    // Procedures.
    (
        "procedures/paper.toml",
        "form = \"paper\"",
        "form = \"papr\"",
        "procedures/paper.toml:5:8 mistake-form",
        "Write: paper",
    ),
    ("procedures/paper.toml", "\"shimin\"", "\"shimn\"", "procedures/paper.toml:6:11 mistake-counter", "Write: shimin"),
    (
        "procedures/paper.toml",
        "online = \"paper\"",
        "online = \"zzzzz\"",
        "procedures/paper.toml:8:10 mistake-link |",
        "one of: paper",
    ),
    ("procedures/paper.toml", "\"name\"]", "\"nme\"]", "procedures/paper.toml:7:33 mistake-field", "Write: name"),
    ("procedures/paper.toml", "\"for_self\", ", "", "procedures/paper.toml:7:9 mistake-uses", "“for_self” to uses."),
    (
        "procedures/paper.toml",
        "valid_from = 2026-04-01",
        "valid_from = 2026-03-01",
        "procedures/paper.toml:25:8 mistake-fee-later",
        "2026-03-01 or earlier.",
    ),
    (
        "procedures/paper.toml",
        "04-01",
        "04-01\nvalid_until = 2026-03-31",
        "procedures/paper.toml:3:15 mistake-until",
        "",
    ),
    (
        "procedures/paper.toml",
        "code = \"101\"",
        "code = \"102\"",
        "procedures/paper.toml:25:8 mistake-fee |",
        "Write: 101",
    ),
    (
        "procedures/paper.toml",
        "qty = \"copies\"",
        "qty = \"phone\"",
        "procedures/paper.toml:26:7 mistake-qty",
        "one of: copies",
    ),
    ("procedures/paper.toml", "\"N104\"", "\"N105\"", "procedures/paper.toml:27:22 mistake-reason", "Write: N104"),
    ("procedures/paper.toml", "id = \"bring-it\"", "id = \"Bring it\"", "procedures/paper.toml:30:6 mistake-kebab", ""),
    // Rules: each refusal is tested beside the checker; here its place in the file.
    ("procedures/paper.toml", "'spouse'", "'spuse'", "procedures/paper.toml:27:50 mistake-rule-id", "Write: 'spouse'"),
    (
        "procedures/paper.toml",
        "&& copies > 1",
        "&& copis > 1",
        "procedures/paper.toml:32:22 mistake-rule-name",
        "Write: copies",
    ),
    ("procedures/paper.toml", "copies > 1", "name == 'a'", "procedures/paper.toml:32:22 mistake-rule-unseen", ""),
    (
        "procedures/paper.toml",
        "when = \"!for_self && copies > 1\"",
        "when = \"\"\"\n!for_self\n&& copis > 1\"\"\"",
        "procedures/paper.toml:34:4 mistake-rule-name",
        "",
    ),
];

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

#[test]
fn every_mistake_is_told_with_place_and_mend() {
    let mut wrong = Vec::new();
    for (file, from, to, begins, ends) in BROKEN {
        let mut files = folder();
        let text = &mut files.iter_mut().find(|(name, _)| name == file).unwrap().1;
        assert_eq!(text.matches(from).count(), 1, "{from:?} must stand once in {file}");
        *text = text.replace(from, to);
        let all: Vec<_> = judge(&files).err().unwrap_or_default().iter().map(told).collect();
        if !all.iter().any(|line| line.starts_with(begins) && line.ends_with(ends)) {
            wrong.push(format!("{from:?} → {to:?}: {begins} … {ends} is not among {all:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_of_several_files_are_told_at_once_and_in_order() {
    let mut files = folder();
    files[0].1 = CITY.replace("402311", "402312").replace("K01 = \"P\"", "K01 = \"Q\"");
    files[2].1 = PAPER.replace("\"shimin\"", "\"shimn\"").replace("'spouse'", "'spuse'");
    let places: Vec<_> = judge(&files).err().unwrap().iter().map(|m| m.place.to_string()).collect();
    assert_eq!(
        places,
        ["city.toml:1:8", "city.toml:5:36", "procedures/paper.toml:6:11", "procedures/paper.toml:27:50"]
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
    for (_, _, _, begins, _) in BROKEN {
        seen.extend(begins.split([' ', '|']).filter(|w| w.starts_with("mistake-")).map(str::to_owned));
    }
    // Told by the tests above and by those of the rules and of the room `city`.
    for elsewhere in ["mistake-no-file", "mistake-file", "mistake-overlap", "mistake-same-day", "mistake-base"] {
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
