//! The embedded cities, and what their rules say to people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::OnceLock;

use jiff::civil::{Date, date};

use super::{City, CityError, Watch, embedded, load, load_dir, load_embedded};
use crate::application::answers::Circumstances;
use crate::application::{AnswerKey, Answers};
use crate::catalogue::{CheckEffect, FieldKind, FieldName, Procedure, ProcedureId};
use crate::person::{Day, Secret, Sourced, Value};

fn nakagawa() -> &'static City {
    static CITY: OnceLock<City> = OnceLock::new();
    CITY.get_or_init(|| load_embedded("nakagawa").unwrap())
}

const NOVEMBER: Date = date(2026, 11, 24);
const MAY: Date = date(2026, 5, 20);
const JUNE: Date = date(2026, 6, 1);

/// A visitor: what is known and what was answered.
struct Visitor {
    circumstances: Circumstances,
    answers: Answers,
}

impl Visitor {
    /// Somebody of this city with a card, on a day of November, for oneself.
    fn with_card() -> Self {
        let circumstances = Circumstances { by_card: true, resident: Some(true), today: NOVEMBER };
        Self { circumstances, answers: Answers::default() }.says("for_self", Value::Flag(true))
    }

    fn without_card() -> Self {
        let mut visitor = Self::with_card();
        visitor.circumstances.by_card = false;
        visitor.circumstances.resident = None;
        visitor
    }

    fn on(mut self, today: Date) -> Self {
        self.circumstances.today = today;
        self
    }

    fn from_elsewhere(mut self) -> Self {
        self.circumstances.resident = Some(false);
        self
    }

    fn for_other(self, relation: &str) -> Self {
        self.says("for_self", Value::Flag(false)).chooses("relation", relation)
    }

    /// `name` for a shared field, `procedure.name` for an own one.
    fn says(mut self, name: &str, value: Value) -> Self {
        let key = match name.split_once('.') {
            Some((p, field)) => AnswerKey::own(ProcedureId(p.into()), FieldName(field.into())),
            None => AnswerKey::shared(FieldName(name.into())),
        };
        self.answers.0.insert(key, Sourced::typed(value));
        self
    }

    fn chooses(self, name: &str, id: &str) -> Self {
        self.says(name, Value::Choice(id.into()))
    }

    fn procedure(&self, id: &str) -> &'static Procedure {
        nakagawa().catalogue.procedure(&ProcedureId(id.into()), self.circumstances.today).unwrap()
    }

    /// The checks that apply, by effect.
    fn checks(&self, id: &str, effect: CheckEffect) -> Vec<&'static str> {
        let procedure = self.procedure(id);
        let facts = self.answers.facts(Some(&procedure.id), self.circumstances);
        let checks = procedure.checks.iter();
        checks.filter(|c| c.effect == effect && c.when.holds(&facts)).map(|c| c.id.as_str()).collect()
    }

    /// `code×qty=yen[ reason]` for each line.
    fn fees(&self, id: &str) -> Vec<String> {
        let lines = self.answers.fee_lines(&nakagawa().catalogue, self.procedure(id), self.circumstances);
        let reason = |r: Option<crate::catalogue::ExemptReason>| r.map(|r| format!(" {}", r.0)).unwrap_or_default();
        lines.into_iter().map(|l| format!("{}×{}={}{}", l.code.0, l.qty, l.amount(), reason(l.reason))).collect()
    }

    /// The choices that a field offers.
    fn offered(&self, id: &str, field: &str) -> Vec<&'static str> {
        let procedure = self.procedure(id);
        let facts = self.answers.facts(Some(&procedure.id), self.circumstances);
        let field = nakagawa().catalogue.field(procedure, &FieldName(field.into())).unwrap();
        let (FieldKind::Choice(choices) | FieldKind::Choices(choices)) = &field.kind else { panic!("no choices") };
        let open = choices.iter().filter(|c| c.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
        open.map(|c| c.id.as_str()).collect()
    }

    /// Answers page after page with the given answers; what nobody has to be asked is taken. The pages, in order.
    fn pages(mut self, procedures: &[&str], answers: &[(&str, Value)]) -> Vec<String> {
        let mut pages = Vec::new();
        loop {
            let mut all = Vec::new();
            for id in procedures {
                all.extend(self.answers.fields(&nakagawa().catalogue, self.procedure(id), self.circumstances));
            }
            // Shared questions first, then each procedure's own ones, as they stand in the files.
            let shared = &nakagawa().catalogue.shared;
            all.sort_by_key(|(key, _)| {
                (key.procedure.is_some(), shared.iter().position(|f| key.procedure.is_none() && f.name == key.field))
            });
            let open = all.into_iter().find(|(key, field)| {
                let by_card = self.circumstances.by_card && field.card.is_some();
                !self.answers.0.contains_key(key) && !by_card && !matches!(field.kind, FieldKind::Kanji)
            });
            let Some((key, field)) = open else { return pages };
            let value = field.preset.clone().unwrap_or_else(|| {
                pages.push(key.to_string());
                let given = answers.iter().find(|(name, _)| *name == key.to_string());
                given.unwrap_or_else(|| panic!("{key} is asked")).1.clone()
            });
            self.answers.0.insert(key, Sourced::typed(value));
        }
    }
}

fn choice(id: &str) -> Value {
    Value::Choice(id.into())
}

fn numbers() -> Value {
    Value::Choices(vec!["head".into(), "my-number".into()])
}

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
    assert_eq!(offered, ["juminhyo", "inkan", "zei", "koseki"]);
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

/// The tour's visit: a resident with a card, for herself, three certificates.
#[test]
fn a_card_for_oneself_leaves_eight_questions_for_three_certificates() {
    let pages = Visitor::with_card().pages(
        &["juminhyo", "inkan", "zei"],
        &[
            ("purpose_of_use", choice("daily")),
            ("requester_kana", Value::text("ミホン　ハナコ")),
            ("juminhyo.juminhyo_kind", choice("all")),
            ("juminhyo.shown", Value::Choices(vec!["head".into()])),
            ("inkan.seal_card", Value::Flag(true)),
            ("zei.zei_kind", choice("both")),
            ("zei.fiscal_year", choice("this")),
            ("zei.jan1_here", Value::Flag(true)),
        ],
    );
    assert_eq!(
        pages,
        [
            "purpose_of_use",
            "requester_kana",
            "juminhyo.juminhyo_kind",
            "juminhyo.shown",
            "inkan.seal_card",
            "zei.zei_kind",
            "zei.fiscal_year",
            "zei.jan1_here",
        ]
    );
}

#[test]
fn by_hand_the_name_is_asked_in_the_letters_that_were_chosen() {
    let birth = Value::Date(Secret::new(Day(date(1990, 4, 1))));
    for (script, name) in [("kana", "requester_kana"), ("latin", "requester_latin")] {
        let pages = Visitor::without_card().pages(
            &["inkan"],
            &[
                ("name_script", choice(script)),
                ("requester_kana", Value::text("ミホン　ハナコ")),
                ("requester_latin", Value::text("MIHON HANAKO")),
                ("requester_birth", birth.clone()),
                ("inkan.seal_card", Value::Flag(true)),
            ],
        );
        assert_eq!(pages, ["name_script", name, "requester_birth", "inkan.seal_card"]);
    }
}

#[test]
fn for_somebody_else_the_other_person_is_asked_for_once() {
    let pages = Visitor::with_card().for_other("agent").pages(
        &["juminhyo", "zei"],
        &[
            ("purpose_of_use", choice("pension")),
            ("name_script", choice("kana")),
            ("requester_kana", Value::text("ミホン　ハナコ")),
            ("subject_kana", Value::text("ミホン　タロウ")),
            ("subject_birth", Value::Date(Secret::new(Day(date(1940, 1, 2))))),
            ("juminhyo.juminhyo_kind", choice("one")),
            ("juminhyo.shown", numbers()),
            ("juminhyo.number_for", choice("social")),
            ("zei.zei_kind", choice("car")),
        ],
    );
    assert_eq!(
        pages,
        [
            "purpose_of_use",
            "name_script",
            "requester_kana",
            "subject_kana",
            "subject_birth",
            "juminhyo.juminhyo_kind",
            "juminhyo.shown",
            "juminhyo.number_for",
            "zei.zei_kind",
        ]
    );
}

#[test]
fn income_of_the_newest_year_comes_in_june() {
    for (day, year, refused) in [
        (MAY, "this", vec!["zei-from-june"]),
        (MAY, "last", vec![]),
        (JUNE, "this", vec![]),
        (date(2027, 1, 8), "this", vec!["zei-from-june"]),
    ] {
        let visitor = Visitor::with_card()
            .on(day)
            .chooses("zei.zei_kind", "both")
            .chooses("zei.fiscal_year", year)
            .says("zei.jan1_here", Value::Flag(true));
        assert_eq!(visitor.checks("zei", CheckEffect::Refuse), refused, "{day} {year}");
        assert_eq!(visitor.checks("zei", CheckEffect::Note), ["zei-undeclared"]);
    }
    // Property is not income.
    let visitor = Visitor::with_card().on(MAY).chooses("zei.zei_kind", "valuation").chooses("zei.fiscal_year", "this");
    assert!(visitor.checks("zei", CheckEffect::Refuse).is_empty());
}

#[test]
fn income_is_certified_by_the_municipality_of_the_first_of_january() {
    let visitor = Visitor::with_card()
        .chooses("zei.zei_kind", "income")
        .chooses("zei.fiscal_year", "last")
        .says("zei.jan1_here", Value::Flag(false));
    assert_eq!(visitor.checks("zei", CheckEffect::Refuse), ["zei-elsewhere"]);
}

#[test]
fn a_number_is_posted_to_the_person_when_an_agent_comes() {
    let ask = |relation: &str, household: Option<bool>| {
        let visitor = Visitor::with_card()
            .for_other(relation)
            .chooses("juminhyo.juminhyo_kind", "one")
            .says("juminhyo.shown", numbers());
        match household {
            Some(same) => visitor.says("same_household", Value::Flag(same)),
            None => visitor,
        }
    };
    for (relation, household, by_post, letter) in [
        ("agent", None, true, true),
        ("spouse", Some(false), true, true),
        ("spouse", Some(true), false, false),
        ("lineal", Some(true), false, false),
        ("legal", None, false, false),
    ] {
        let visitor = ask(relation, household);
        let notes = visitor.checks("juminhyo", CheckEffect::Note);
        assert_eq!(notes.contains(&"number-by-post"), by_post, "{relation} {household:?}");
        let bring = visitor.checks("juminhyo", CheckEffect::Bring);
        assert_eq!(bring.contains(&"letter-of-attorney"), letter, "{relation} {household:?}");
        assert!(visitor.checks("juminhyo", CheckEffect::Refuse).is_empty());
    }
    // Nobody else gets a number at all: it is not offered, and refused where it was chosen before.
    let third = ask("third", None);
    assert_eq!(third.checks("juminhyo", CheckEffect::Refuse), ["number-third"]);
    assert!(!third.offered("juminhyo", "shown").contains(&"my-number"));
    assert!(third.checks("juminhyo", CheckEffect::Bring).contains(&"third-proof"));
}

#[test]
fn records_that_are_no_longer_kept_are_refused() {
    for (when, refused, noted) in [("before", true, false), ("after", false, false), ("unknown", false, true)] {
        let visitor =
            Visitor::with_card().chooses("juminhyo.juminhyo_kind", "removed").chooses("juminhyo.removed_when", when);
        let refuse = visitor.checks("juminhyo", CheckEffect::Refuse);
        assert_eq!(refuse.contains(&"removed-destroyed"), refused, "{when}");
        assert_eq!(visitor.checks("juminhyo", CheckEffect::Note).contains(&"removed-unknown"), noted, "{when}");
    }
}

#[test]
fn who_lives_elsewhere_is_offered_what_the_law_allows() {
    let visitor = Visitor::with_card().from_elsewhere();
    assert_eq!(visitor.offered("juminhyo", "juminhyo_kind"), ["wide", "removed"]);
    let wide = visitor.chooses("juminhyo.juminhyo_kind", "wide").says("juminhyo.copies", Value::Number(1));
    assert_eq!(wide.checks("juminhyo", CheckEffect::Note), ["juminhyo-wide"]);
    assert_eq!(wide.fees("juminhyo"), ["103×1=300"]);
    assert_eq!(wide.offered("juminhyo", "shown"), ["head", "my-number", "resident-code"]);
    assert_eq!(wide.checks("inkan", CheckEffect::Refuse), ["seal-elsewhere"]);
    // The person whom an agent comes for can live here.
    let agent = Visitor::with_card().from_elsewhere().for_other("agent");
    assert!(agent.offered("juminhyo", "juminhyo_kind").contains(&"all"));
    assert!(!agent.offered("juminhyo", "juminhyo_kind").contains(&"wide"));
    assert!(agent.checks("inkan", CheckEffect::Refuse).is_empty());
}

#[test]
fn a_seal_needs_its_card_and_fifteen_years() {
    let born = |day: Date| Value::Date(Secret::new(Day(day)));
    let visitor =
        Visitor::with_card().says("inkan.seal_card", Value::Flag(true)).says("inkan.copies", Value::Number(2));
    assert_eq!(visitor.checks("inkan", CheckEffect::Bring), ["seal-card", "id-card"]);
    assert_eq!(visitor.fees("inkan"), ["201×2=600"]);
    let young = visitor.says("requester_birth", born(date(2011, 11, 25)));
    assert_eq!(young.checks("inkan", CheckEffect::Refuse), ["seal-under-15"]);
    let fifteen = young.says("requester_birth", born(date(2011, 11, 24)));
    assert!(fifteen.checks("inkan", CheckEffect::Refuse).is_empty());
    let without = fifteen.says("inkan.seal_card", Value::Flag(false));
    assert_eq!(without.checks("inkan", CheckEffect::Refuse), ["seal-card-missing"]);
}

#[test]
fn who_comes_without_a_card_brings_papers() {
    let visitor = Visitor::without_card().chooses("koseki.honseki_place", "here");
    for id in ["juminhyo", "inkan", "zei", "koseki"] {
        let bring = visitor.checks(id, CheckEffect::Bring);
        assert!(bring.contains(&"id-documents") && !bring.contains(&"id-card"), "{id}: {bring:?}");
    }
    let wide = visitor.chooses("koseki.honseki_place", "elsewhere");
    assert_eq!(wide.checks("koseki", CheckEffect::Bring), ["id-photo-only"]);
}

#[test]
fn a_register_of_elsewhere_is_for_the_direct_line_in_person() {
    for (relation, refused) in
        [("spouse", false), ("lineal", false), ("family", true), ("legal", true), ("agent", true), ("third", true)]
    {
        let visitor = Visitor::with_card().for_other(relation).chooses("koseki.honseki_place", "elsewhere");
        let refuse = visitor.checks("koseki", CheckEffect::Refuse);
        assert_eq!(refuse.contains(&"koseki-wide-persons"), refused, "{relation}");
        assert_eq!(visitor.checks("koseki", CheckEffect::Note), ["koseki-wide"]);
        assert_eq!(visitor.offered("koseki", "koseki_kind"), ["all", "removed", "former"], "{relation}");
    }
    // Changed on the check page after the kind was chosen.
    let part = Visitor::with_card().chooses("koseki.honseki_place", "elsewhere").chooses("koseki.koseki_kind", "one");
    assert_eq!(part.checks("koseki", CheckEffect::Refuse), ["koseki-wide-kinds"]);
    let own = Visitor::with_card().chooses("koseki.honseki_place", "here");
    assert!(own.checks("koseki", CheckEffect::Refuse).is_empty());
    assert_eq!(own.offered("koseki", "koseki_kind").len(), 10);
    let single = Visitor::with_card().for_other("lineal").chooses("koseki.koseki_kind", "single");
    assert_eq!(single.checks("koseki", CheckEffect::Refuse), ["single-self-only"]);
}

#[test]
fn the_purpose_waives_the_fee_where_a_law_says_so() {
    let ask = |purpose: &str, kind: &str| {
        Visitor::with_card()
            .chooses("purpose_of_use", purpose)
            .chooses("koseki.honseki_place", "here")
            .chooses("koseki.koseki_kind", kind)
            .says("koseki.copies", Value::Number(2))
            .chooses("juminhyo.juminhyo_kind", "one")
            .says("juminhyo.copies", Value::Number(1))
    };
    for (purpose, kind, fees) in [
        ("daily", "all", "401×2=900"),
        ("pension", "all", "401×2=0 N104"),
        ("pension", "former", "402×2=0 N104"),
        ("pension", "attached", "403×2=600"),
        ("child-allowance", "one", "401×2=0 J27"),
        ("welfare", "attached", "403×2=0 SEIHO"),
        ("pension", "single", "404×2=600"),
        ("daily", "accepted", "405×2=700"),
    ] {
        assert_eq!(ask(purpose, kind).fees("koseki"), [fees], "{purpose} {kind}");
    }
    // 住民票 is not free for a pension, but it is for who receives public assistance.
    assert_eq!(ask("pension", "all").fees("juminhyo"), ["101×1=300"]);
    assert_eq!(ask("welfare", "all").fees("juminhyo"), ["101×1=0 SEIHO"]);
    assert!(ask("pension", "all").checks("koseki", CheckEffect::Bring).contains(&"pension-notice"));
    for (law, fees) in [
        ("health", "401×2=0 K196"),
        ("national-health", "401×2=0 H112"),
        ("accident", "401×2=0 R45"),
        ("other", "401×2=900"),
    ] {
        let visitor = ask("social-insurance", "all").chooses("koseki.insurance_law", law);
        assert_eq!(visitor.fees("koseki"), [fees], "{law}");
    }
}

#[test]
fn an_inheritance_is_estimated_and_put_right_by_the_clerk() {
    let visitor = Visitor::with_card()
        .chooses("purpose_of_use", "inheritance")
        .chooses("koseki.koseki_kind", "whole-life")
        .says("koseki.life_current", Value::Number(1))
        .says("koseki.life_closed", Value::Number(2));
    assert_eq!(visitor.fees("koseki"), ["401×1=450", "402×2=1500"]);
    assert_eq!(visitor.checks("koseki", CheckEffect::Note), ["whole-life"]);
    assert_eq!(visitor.says("koseki.life_closed", Value::Number(0)).fees("koseki"), ["401×1=450"]);
}

#[test]
fn each_kind_has_its_price() {
    let juminhyo = |kind: &str| Visitor::with_card().chooses("juminhyo.juminhyo_kind", kind).fees("juminhyo");
    for (kind, fees) in [("one", "101×1=300"), ("all", "101×1=300"), ("removed", "101×1=300"), ("items", "102×1=300")]
    {
        assert_eq!(juminhyo(kind), [fees], "{kind}");
    }
    let zei = |kind: &str| Visitor::with_card().chooses("zei.zei_kind", kind).fees("zei");
    assert_eq!(zei("both"), ["301×1=300"]);
    assert_eq!(zei("house"), ["302×1=1300"]);
    assert!(zei("car").is_empty());
    // Nothing is due before anything is chosen.
    assert!(Visitor::with_card().fees("zei").is_empty());
}

/// Whatever is chosen, each of the choices is charged by exactly one fee, or is known to be free.
#[test]
fn every_kind_is_charged_once() {
    for (id, field, free) in [
        ("juminhyo", "juminhyo_kind", vec![]),
        ("zei", "zei_kind", vec!["car"]),
        ("koseki", "koseki_kind", vec!["whole-life"]),
    ] {
        let FieldKind::Choice(choices) =
            &nakagawa().catalogue.field(Visitor::with_card().procedure(id), &FieldName(field.into())).unwrap().kind
        else {
            panic!("{field} is no choice");
        };
        for choice in choices.iter().filter(|c| !free.contains(&c.id.as_str())) {
            let visitor = Visitor::with_card().chooses(&format!("{id}.{field}"), &choice.id);
            assert_eq!(visitor.fees(id).len(), 1, "{id} {}", choice.id);
        }
    }
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
