//! Which questions are asked.

use jiff::civil::date;

use super::visitor::{Visitor, choice, numbers};
use crate::person::{Day, Secret, Value};

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
