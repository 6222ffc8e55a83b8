//! Scenarios that do not come out as they are written, and scenarios that cannot be played.

use std::collections::BTreeSet;

use super::visitor::nakagawa;
use crate::catalogue::source::{Mistake, SourceFile, scenario};
use crate::text::{Locale, Words};
use crate::visit::scenario::play;

/// Somebody who asks for their own 住民票, and for a 戸籍 by way of their pension.
const RIGHT: &str = r#"title = "自分の住民票"
today = 2026-11-24
procedures = ["juminhyo", "koseki", "zei"]
by_card = true
birth = 1990-04-01

[answers]
for_self = true
purpose_of_use = "pension"
"juminhyo.juminhyo_kind" = "one"
"juminhyo.shown" = []
"juminhyo.copies" = 2
"koseki.honseki_place" = "here"
"koseki.koseki_kind" = "all"
"koseki.copies" = 1
"zei.zei_kind" = "income"
"zei.jan1_here" = false
"zei.fiscal_year" = "this"

[[expect]]
procedure = "juminhyo"
is = "issued"
bring = ["id-card"]
fee = 600
law = "住民基本台帳法第12条"

[[expect]]
procedure = "koseki"
is = "issued"
bring = ["id-card", "pension-notice"]
fee = 0
reason = "N104"
law = "国民年金法第104条"

[[expect]]
procedure = "zei"
is = "refused"
check = "zei-elsewhere"
law = "地方税法第294条"
"#;

fn file(text: &str) -> Vec<SourceFile> {
    vec![SourceFile { name: "scenarios/a.toml".into(), shown: "scenarios/a.toml".into(), text: text.into() }]
}

fn findings(text: &str) -> Vec<String> {
    let files = file(text);
    let found = match scenario::read(&files) {
        Ok(scenarios) => scenarios.iter().flat_map(|s| play(s, &nakagawa().catalogue)).collect(),
        Err(mistakes) => mistakes,
    };
    found.iter().map(told).collect()
}

/// `file:line:column id | what`, with words that exist in every language.
fn told(mistake: &Mistake) -> String {
    for locale in Locale::EVERYWHERE {
        let words = Words::load(locale).unwrap();
        assert!(words.try_say(&mistake.what).is_some(), "{:?} is not said in {locale:?}", mistake.what);
        if let Some(mend) = &mistake.instead {
            assert!(words.try_say(mend).is_some(), "{mend:?} is not said in {locale:?}");
        }
    }
    let words = Words::load(Locale::En).unwrap();
    format!("{} {} | {}", mistake.place, mistake.what.id, words.say(&mistake.what))
}

#[test]
fn what_is_written_right_comes_out() {
    assert_eq!(findings(RIGHT), Vec::<String>::new());
}

#[test]
fn every_difference_is_told_with_its_place() {
    let mut wrong = Vec::new();
    let mut kinds = BTreeSet::new();
    for (from, to, begins) in [
        (
            "is = \"issued\"\nbring = [\"id-card\"]",
            "is = \"refused\"",
            "scenarios/a.toml:22:6 scenario-differs | juminhyo: “is”",
        ),
        (
            "is = \"refused\"\ncheck",
            "is = \"issued\"\ncheck",
            "scenarios/a.toml:37:6 scenario-differs | zei: “is” is written as “issued”, the rules make it “refused (zei-elsewhere)”",
        ),
        (
            "bring = [\"id-card\"]\n",
            "bring = [\"id-card\", \"legal-proof\"]\n",
            "scenarios/a.toml:23:9 scenario-differs | juminhyo: “bring”",
        ),
        (
            "bring = [\"id-card\", \"pension-notice\"]",
            "bring = [\"id-card\"]",
            "scenarios/a.toml:30:9 scenario-differs | koseki: “bring”",
        ),
        (
            "fee = 600",
            "fee = 300",
            "scenarios/a.toml:24:7 scenario-differs | juminhyo: “fee” is written as “300”, the rules make it “600”",
        ),
        ("fee = 0", "fee = 450", "scenarios/a.toml:31:7 scenario-differs | koseki: “fee”"),
        ("reason = \"N104\"", "reason = \"J27\"", "scenarios/a.toml:32:10 scenario-differs | koseki: “reason”"),
        ("fee = 600", "reason = \"SEIHO\"", "scenarios/a.toml:24:10 scenario-differs | juminhyo: “reason”"),
        (
            "check = \"zei-elsewhere\"",
            "check = \"zei-from-june\"",
            "scenarios/a.toml:38:9 scenario-differs | zei: “check”",
        ),
        ("fee = 600", "note = [\"juminhyo-wide\"]", "scenarios/a.toml:24:8 scenario-differs | juminhyo: “note”"),
        ("fee = 600", "by = 2026-12-01", "scenarios/a.toml:24:6 scenario-differs | juminhyo: “by”"),
        // What cannot be played.
        ("is = \"refused\"\ncheck", "is = \"refuse\"\ncheck", "scenarios/a.toml:37:6 mistake-is"),
        ("\"pension\"\n", "\"pensoin\"\n", "scenarios/a.toml:9:1 mistake-no-answer"),
        ("for_self = true", "for_self = \"yes\"", "scenarios/a.toml:8:1 mistake-no-answer"),
        ("for_self = true", "for_slf = true", "scenarios/a.toml:8:1 mistake-field"),
        ("for_self = true", "for_self = 1.5", "scenarios/a.toml:8:12 mistake-answer"),
        ("= false\n", "= { a = 1 }\n", "scenarios/a.toml:17:19 mistake-answer"),
        ("procedure = \"koseki\"", "procedure = \"kosek\"", "scenarios/a.toml:28:13 mistake-procedure"),
        ("by_card = true", "event = \"moving\"", "scenarios/a.toml:4:9 mistake-event"),
        ("law = \"地方税法第294条\"\n", "", "scenarios/a.toml:35:1 mistake-missing"),
        ("today = ", "tday = ", "scenarios/a.toml:2:1 mistake-key"),
    ] {
        assert_eq!(RIGHT.matches(from).count(), 1, "{from:?} must stand once");
        let all = findings(&RIGHT.replace(from, to));
        if !all.iter().any(|line| line.starts_with(begins)) {
            wrong.push(format!("{from:?} → {to:?}: {begins} is not among {all:#?}"));
        }
        kinds.insert(begins.split(' ').nth(1).unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(kinds.len() >= 8, "{kinds:?}");
}
