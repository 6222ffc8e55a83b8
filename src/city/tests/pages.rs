//! Which questions are asked.

use jiff::civil::date;

use std::collections::BTreeSet;

use super::visitor::{JUNE, Visitor, choice, nakagawa, numbers};
use crate::application::answers::Circumstances;
use crate::application::{AnswerKey, Answers};
use crate::catalogue::{EventId, FieldName, ProcedureId};
use crate::person::{Day, Secret, Sourced, Value};
use crate::visit::journey::Journey;

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

/// Why a child's allowance is claimed and from which day is asked of whoever comes for the allowance alone, and not of
/// whoever has just told of a birth or of moving in.
#[test]
fn what_a_life_event_tells_is_not_asked_again() {
    let catalogue = &nakagawa().catalogue;
    let shared = |name: &str| AnswerKey::shared(FieldName(name.into()));
    let day = Value::Date(Secret::new(Day(date(2026, 5, 25))));
    let chosen: Vec<_> = ["jido-teate", "kodomo-iryo"].map(|id| ProcedureId(id.into())).into();
    let open = |event: Option<&str>, told: Option<&str>| {
        let mut answers = Answers::default();
        answers.0.insert(shared("for_self"), Sourced::typed(Value::Flag(true)));
        answers.0.extend(told.map(|name| (shared(name), Sourced::typed(day.clone()))));
        let skipped = BTreeSet::new();
        let circumstances = Circumstances { by_card: true, resident: Some(true), card_expires: None, today: JUNE };
        let event = event.map(|id| catalogue.event(&EventId(id.into()), JUNE).unwrap());
        loop {
            let journey =
                Journey { catalogue, chosen: &chosen, event, answers: &answers, skipped: &skipped, circumstances };
            let given = journey.given();
            if given.is_empty() {
                let fields = journey.fields().into_iter().filter(|(key, field, _)| journey.is_open(key, field));
                let open: Vec<String> = fields.map(|(key, _, _)| key.to_string()).collect();
                return (open, answers);
            }
            answers.0.extend(given);
        }
    };
    let asked = |open: &[String]| ["child_reason", "child_since"].map(|name| open.iter().any(|key| key == name));
    assert_eq!(asked(&open(None, None).0), [true, false], "the day is asked once the reason is known");
    for (event, told, reason) in [("birth", "born_on", "born"), ("moving-in", "moved_on", "moved-in")] {
        let (open, answers) = open(Some(event), Some(told));
        assert_eq!(asked(&open), [false, false], "{event}");
        assert!(!open.is_empty(), "{event} asks the rest");
        assert!(answers.0[&shared("child_reason")].value == choice(reason), "{event}");
        assert!(answers.0[&shared("child_since")].value == day, "{event}");
    }
}
