//! What is charged, and what is waived.

use super::visitor::{Visitor, nakagawa};
use crate::catalogue::{CheckEffect, FieldKind, FieldName};
use crate::person::Value;

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
