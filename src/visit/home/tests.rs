#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::json;

use super::{Answer, Prepared, value};
use crate::catalogue::{Choice, Field, FieldKind, FieldName};
use crate::person::Value;
use jiff::civil::date;

fn field(kind: FieldKind) -> Field {
    let name = FieldName("x".into());
    Field { name, kind, card: None, when: None, preset: None, optional: false, section: None, written: None }
}

fn read(kind: FieldKind, said: serde_json::Value) -> Option<Value> {
    let answer: Answer = serde_json::from_value(said).ok()?;
    value(&answer, &field(kind), date(2026, 11, 25))
}

fn list(ids: &[&str]) -> Vec<Choice> {
    ids.iter().map(|id| Choice { id: (*id).to_owned(), when: None }).collect()
}

/// What comes in is what could have been typed here, and nothing else.
#[test]
fn each_answer_is_looked_at_as_if_it_were_typed_here() {
    let day = FieldKind::Date { earliest: -14, latest: 0 };
    let number = FieldKind::Number { min: 1, max: 9 };
    for (kind, said, taken) in [
        (FieldKind::YesNo, json!(true), true),
        (FieldKind::YesNo, json!("yes"), false),
        (number.clone(), json!(9), true),
        (number.clone(), json!(10), false),
        (number.clone(), json!(-1), false),
        (number, json!(1.5), false),
        (FieldKind::Choice(list(&["a"])), json!("a"), true),
        (FieldKind::Choice(list(&["a"])), json!("b"), false),
        (FieldKind::Choices(list(&["a", "b"])), json!(["b", "a"]), true),
        (FieldKind::Choices(list(&["a", "b"])), json!(["b", "c"]), false),
        (day.clone(), json!("2026-11-25"), true),
        (day.clone(), json!("2026-11-10"), false),
        (day.clone(), json!("2026-11-26"), false),
        (day, json!("2026-02-30"), false),
        (FieldKind::Birth, json!("1990-04-01"), true),
        (FieldKind::Birth, json!("1890-04-01"), false),
        (FieldKind::Birth, json!("2027-01-01"), false),
        (FieldKind::Kana, json!("ミホン　ハナコ"), true),
        (FieldKind::Kana, json!("みほん"), false),
        (FieldKind::Kana, json!("ミ".repeat(41)), false),
        (FieldKind::Kana, json!("　"), false),
        (FieldKind::Latin, json!("O'BRIEN"), true),
        (FieldKind::Latin, json!("<b>"), false),
        (FieldKind::Phone, json!("092-123-4567"), true),
        (FieldKind::Phone, json!("0921"), false),
        // Never from home: kanji, and what has no place in this house.
        (FieldKind::Kanji, json!("見本"), false),
        (FieldKind::ByHand, json!("123456789012"), false),
    ] {
        assert_eq!(read(kind.clone(), said.clone()).is_some(), taken, "{kind:?} {said}");
    }
    assert!(
        read(FieldKind::Choices(list(&["a", "b"])), json!(["b", "a"]))
            == Some(Value::Choices(vec!["a".into(), "b".into()]))
    );
}

#[test]
fn only_the_pages_own_form_is_read() {
    let good =
        json!({ "v": 1, "d": "2026-11-25", "e": null, "p": ["juminhyo"], "a": { "juminhyo.copies": 1 }, "s": [] });
    let read = |said: &serde_json::Value| Prepared::read(said.to_string().as_bytes(), None, false).is_some();
    assert!(read(&good));
    for (name, wrong) in [("v", json!(2)), ("more", json!(1)), ("a", json!({ "": [{}] })), ("p", json!("juminhyo"))] {
        let mut said = good.clone();
        said[name] = wrong;
        assert!(!read(&said), "{name}");
    }
    assert!(Prepared::read(b"", None, false).is_none());
}
