//! 聞き取り with the whole catalogue: what a clerk asks, in any order, and what it leaves.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use crate::application::{AnswerKey, Reference, VisitId};
use crate::catalogue::{Catalogue, FieldKind, FieldName, ProcedureId};
use crate::person::{Day, Origin, Secret, Sourced, StaffId, Value};
use crate::text::Locale;
use crate::usage::Outcome;
use crate::visit::interview::{DESK, Interviewed, Open};
use crate::visit::{Seeds, Visit};

fn now() -> Timestamp {
    "2026-11-20T10:24:00+09:00".parse().unwrap()
}

fn by() -> StaffId {
    StaffId("s01".into())
}

fn catalogue() -> Arc<Catalogue> {
    static ONE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    ONE.get_or_init(|| super::super::load_embedded("nakagawa").unwrap().catalogue).clone()
}

fn visit() -> Visit {
    let seeds = Seeds { visit: VisitId::from_bits(7), reference: Reference::from_bits(8), salt: 9 };
    Visit::interview(seeds, Locale::Ne, now())
}

/// Something that fits, by a throw of the dice.
fn some(kind: &FieldKind, offered: &[&str], dice: u32) -> Value {
    let pick = |n: usize| usize::try_from(dice).unwrap() % n.max(1);
    match kind {
        FieldKind::YesNo => Value::Flag(dice.is_multiple_of(2)),
        FieldKind::Choice(_) => Value::Choice(offered[pick(offered.len())].to_owned()),
        FieldKind::Choices(_) => {
            Value::Choices(offered.iter().take(pick(offered.len() + 1)).map(|c| (*c).into()).collect())
        }
        FieldKind::Number { min, max } => Value::Number(min + dice % (max.min(&(min + 3)) - min + 1)),
        FieldKind::Birth => Value::Date(Secret::new(Day(date(1930 + i16::try_from(dice % 90).unwrap(), 4, 1)))),
        FieldKind::Date { earliest, latest } => {
            let days = (*earliest).max(-3).min(*latest);
            let day = date(2026, 11, 20).checked_add(jiff::Span::new().days(days)).unwrap();
            Value::Date(Secret::new(Day(day)))
        }
        FieldKind::Kana => Value::text("ミホン　ハナコ"),
        FieldKind::Latin => Value::text("Mihon Hanako"),
        FieldKind::Phone => Value::text("092-408-8000"),
        FieldKind::Kanji => Value::text("見本　花子"),
        FieldKind::ByHand => panic!("it is never asked"),
    }
}

/// Answers whatever waits until nothing does; how many answers that took.
fn answer_all(visit: &mut Visit, catalogue: &Catalogue, mut dice: u32) -> usize {
    for n in 0..500 {
        let next = visit
            .questions(catalogue)
            .into_iter()
            .find(|q| q.open)
            .map(|q| (q.key.clone(), some(&q.field.kind, &q.offered, dice)));
        let Some((key, value)) = next else { return n };
        visit.told(&key, value, &by(), now(), catalogue).unwrap_or_else(|why| panic!("{key}: {}", why.id));
        dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    }
    panic!("it never ends");
}

fn key(name: &str) -> AnswerKey {
    AnswerKey::shared(FieldName(name.into()))
}

#[test]
fn a_certificate_is_asked_for_and_handed_in() {
    let catalogue = catalogue();
    let mut visit = visit();
    assert_eq!(visit.lacks(&catalogue), Some(Open::Nothing));
    visit.choose(&ProcedureId("juminhyo".into()), &catalogue);
    let before = visit.questions(&catalogue).len();
    assert!(before > 5, "many questions stand on one page: {before}");
    assert!(visit.interviewed(&by(), now(), &catalogue).is_none());
    let kind = AnswerKey::own(ProcedureId("juminhyo".into()), FieldName("juminhyo_kind".into()));
    visit.told(&kind, Value::Choice("one".into()), &by(), now(), &catalogue).unwrap();
    answer_all(&mut visit, &catalogue, 0);
    assert_eq!(visit.lacks(&catalogue), None);
    let asked = visit.interviewed(&by(), now(), &catalogue).unwrap();
    assert_eq!((asked.kiosk.0.as_str(), asked.locale, asked.applications.len()), (DESK, Locale::Ne, 1));
    assert!(asked.record.by_clerk && asked.record.outcome == Outcome::Finished);
    let answers = &asked.applications[0].answers.0;
    assert!(answers.values().all(|a| a.origin == Origin::Asked { by: by() }), "all of it was told to s01");
    assert!(answers.values().all(|a| a.value != Value::LeftToClerk), "the clerk writes the kanji at once");
    let text = serde_json::to_string(&asked).unwrap();
    let read: Interviewed = serde_json::from_str(&text).unwrap();
    assert!(read.applications[0].answers == asked.applications[0].answers);
}

#[test]
fn what_the_visitor_had_given_stays_or_is_corrected() {
    let catalogue = catalogue();
    let mut visit = visit();
    visit.choose(&ProcedureId("juminhyo".into()), &catalogue);
    let name = key("requester_name");
    visit.answers().0.insert(name.clone(), Sourced::card(Value::text("見本　花子")));
    visit.told(&name, Value::text("見本　花子"), &by(), now(), &catalogue).unwrap();
    assert!(visit.answers().0[&name].origin == Origin::Card, "the same again is no change");
    visit.told(&name, Value::text("見本　華子"), &by(), now(), &catalogue).unwrap();
    let Origin::Corrected(correction) = &visit.answers().0[&name].origin else { panic!("no correction") };
    assert!(correction.before.origin == Origin::Card && correction.by == by());
    let kana = key("requester_kana");
    visit.answers().0.insert(kana.clone(), Sourced::typed(Value::LeftToClerk));
    visit.told(&kana, Value::text("ミホン　ハナコ"), &by(), now(), &catalogue).unwrap();
    let Origin::Corrected(correction) = &visit.answers().0[&kana].origin else { panic!("no correction") };
    assert_eq!(correction.reason, "correction-reason-kanji");
}

#[test]
fn what_no_field_takes_is_refused_and_nothing_changes() {
    let catalogue = catalogue();
    let mut visit = visit();
    visit.choose(&ProcedureId("juminhyo".into()), &catalogue);
    let day = |d| Value::Date(Secret::new(Day(d)));
    for (field, value) in [
        (key("requester_birth"), day(date(2026, 11, 21))),
        (key("requester_birth"), day(date(1868, 1, 1))),
        (key("requester_kana"), Value::text("見本")),
        (key("requester_name"), Value::text("\u{7}")),
        (key("requester_name"), Value::Number(1)),
        (key("purpose_of_use"), Value::Choice("novel".into())),
        (key("no_such_field"), Value::Flag(true)),
        (AnswerKey::own(ProcedureId("juminhyo".into()), FieldName("copies".into())), Value::Number(9_999)),
    ] {
        let before = visit.answers().clone();
        assert!(visit.told(&field, value, &by(), now(), &catalogue).is_err(), "{field}");
        assert!(*visit.answers() == before, "{field}");
    }
    assert!(!visit.passed_over(&key("purpose_of_use"), &catalogue));
}

/// What the catalogue puts there was told by nobody until the clerk hands it in, or says it.
#[test]
fn what_is_preset_is_nobodys_answer_until_the_end() {
    let catalogue = catalogue();
    let mut visit = visit();
    visit.choose(&ProcedureId("juminhyo".into()), &catalogue);
    let copies = AnswerKey::own(ProcedureId("juminhyo".into()), FieldName("copies".into()));
    let answer = visit.answers().0[&copies].clone();
    assert!(visit.is_preset(&answer) && answer.value == Value::Number(1));
    visit.told(&copies, Value::Number(1), &by(), now(), &catalogue).unwrap();
    assert!(visit.answers().0[&copies].origin == Origin::Asked { by: by() }, "said, though it is the same");
    let mut other = self::visit();
    other.choose(&ProcedureId("juminhyo".into()), &catalogue);
    other.told(&copies, Value::Number(2), &by(), now(), &catalogue).unwrap();
    assert!(other.answers().0[&copies].origin == Origin::Asked { by: by() }, "it corrects nobody");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is chosen and answered, it comes to an end: handed in, or nothing of it can be issued.
    #[test]
    fn every_interview_comes_to_an_end(dice in any::<u32>(), procedures in prop::collection::vec(0usize..200, 1..3), event in prop::option::of(0usize..20)) {
        let catalogue = catalogue();
        let mut visit = visit();
        let offered: Vec<ProcedureId> = catalogue.offered(date(2026, 11, 20)).iter().map(|p| p.id.clone()).collect();
        if let Some(event) = event {
            let id = catalogue.events[event % catalogue.events.len()].id.clone();
            visit.choose_event(&id, &catalogue);
            prop_assert!(visit.questions(&catalogue).iter().all(|q| q.of.is_empty()) || visit.journey(&catalogue).next_of_event().is_none());
        }
        for at in procedures {
            visit.choose(&offered[at % offered.len()], &catalogue);
        }
        answer_all(&mut visit, &catalogue, dice);
        match visit.lacks(&catalogue) {
            None => prop_assert!(visit.interviewed(&by(), now(), &catalogue).is_some()),
            Some(Open::Question(key, _)) => prop_assert!(false, "{key} is open"),
            Some(Open::Nothing | Open::Refused(_)) => prop_assert!(visit.interviewed(&by(), now(), &catalogue).is_none()),
        }
    }
}
