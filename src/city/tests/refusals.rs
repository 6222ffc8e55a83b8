//! What is found out before the queue.

use jiff::civil::{Date, date};

use super::visitor::{JUNE, MAY, Visitor, numbers};
use crate::catalogue::CheckEffect;
use crate::person::{Day, Secret, Value};

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
    let visitor = Visitor::with_card().elsewhere();
    assert_eq!(visitor.offered("juminhyo", "juminhyo_kind"), ["wide", "removed"]);
    let wide = visitor.chooses("juminhyo.juminhyo_kind", "wide").says("juminhyo.copies", Value::Number(1));
    assert_eq!(wide.checks("juminhyo", CheckEffect::Note), ["juminhyo-wide"]);
    assert_eq!(wide.fees("juminhyo"), ["103×1=300"]);
    assert_eq!(wide.offered("juminhyo", "shown"), ["head", "my-number", "resident-code"]);
    assert_eq!(wide.checks("inkan", CheckEffect::Refuse), ["seal-elsewhere"]);
    // The person whom an agent comes for can live here.
    let agent = Visitor::with_card().elsewhere().for_other("agent");
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
