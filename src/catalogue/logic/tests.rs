#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::{Answer, Domain, Domains, Gates, Tree, can_hold, can_hold_behind};
use crate::catalogue::Rule;
use crate::catalogue::rule::{Fact, Facts, Kind, Names};

fn ids(list: &[&str]) -> Vec<String> {
    list.iter().map(|id| (*id).to_owned()).collect()
}

fn names() -> Names {
    let mut names = Names::default();
    names.declare("yes", Kind::Flag);
    names.declare("also", Kind::Flag);
    names.declare("n", Kind::Number);
    names.declare("m", Kind::Number);
    names.declare("kind", Kind::Choice(ids(&["a", "b", "c"])));
    names.declare("shown", Kind::Choices(ids(&["x", "y", "z"])));
    names
}

fn domains() -> Domains {
    [
        ("yes", Domain::Flag),
        ("also", Domain::Flag),
        ("n", Domain::Number(-2, 6)),
        ("m", Domain::Number(0, 3)),
        ("kind", Domain::Choice(ids(&["a", "b", "c"]))),
        ("shown", Domain::Choices(ids(&["x", "y", "z"]))),
    ]
    .into_iter()
    .map(|(name, domain)| (name.to_owned(), domain))
    .collect()
}

fn rule(source: &str) -> Rule {
    Rule::parse(source, &names()).unwrap_or_else(|error| panic!("{source}: {error:?}"))
}

#[test]
fn what_contradicts_itself_never_holds() {
    for (source, holds) in [
        ("yes && !yes", false),
        ("yes && also", true),
        ("kind == 'a' && kind == 'b'", false),
        ("kind in ['a', 'b'] && !(kind == 'a') && kind != 'b'", false),
        ("kind != 'a' && kind != 'b'", true),
        ("n > 5 && n < 6", false),
        ("n > 4 && n < 6", true),
        ("n > 6", false),
        ("n + 3 >= 9 && n - 1 < 5", false),
        ("n in [7, 8]", false),
        ("0 - n > 1", true),
        ("size(shown) > 3", false),
        ("size(shown) == 3 && 'x' in shown", true),
        ("size(shown) == 2 && !('x' in shown) && !('y' in shown)", false),
        ("yes == also && yes && !also", false),
        ("true", true),
        ("false", false),
    ] {
        let found = can_hold(&[rule(source).tree()], &domains());
        assert_eq!(matches!(found, Answer::Yes(_)), holds, "{source}: {found:?}");
        assert!(holds || found == Answer::Never, "{source}: {found:?}");
    }
}

#[test]
fn conditions_are_searched_together() {
    let (one, two) = (rule("kind == 'a' || yes"), rule("kind != 'a' && !yes"));
    assert_eq!(can_hold(&[one.tree(), two.tree()], &domains()), Answer::Never);
    let opposite = one.tree().clone().opposite();
    assert!(matches!(can_hold(&[&opposite, two.tree()], &domains()), Answer::Yes(_)));
}

#[test]
fn a_fact_behind_a_gate_is_known_only_where_the_gate_is_open() {
    let gate = rule("!yes");
    let gates = Gates::from([("kind".to_owned(), gate.tree())]);
    let holds = |source| can_hold_behind(&[rule(source).tree()], &domains(), &gates);
    assert_eq!(holds("yes && kind == 'a'"), Answer::Never);
    assert_eq!(holds("yes && kind != 'a'"), Answer::Never);
    assert!(matches!(holds("!yes && kind == 'a'"), Answer::Yes(_)));
    // The gate stays closed, and the rest decides alone.
    assert!(matches!(holds("yes && (kind == 'a' || also)"), Answer::Yes(_)));
}

/// Numbers that are compared with each other could have values between those that are tried.
#[test]
fn what_cannot_be_searched_whole_is_not_called_impossible() {
    assert_eq!(can_hold(&[rule("n + m == 100").tree()], &domains()), Answer::Unsure);
}

/// A rule of that depth, as text.
fn source() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "yes",
        "also",
        "true",
        "kind == 'a'",
        "kind != 'b'",
        "kind in ['a', 'c']",
        "'x' in shown",
        "'z' in shown",
        "n < 3",
        "n >= 0",
        "n + 1 == 4",
        "n in [1, 5]",
        "-n > 1",
        "m <= 2",
        "size(shown) >= 2",
        "yes == also",
        "yes != true",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|a| format!("!({a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} && {b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("({a} || {b})")),
        ]
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    let flag = || prop::option::of(any::<bool>().prop_map(Fact::Flag));
    let number = |least: i64, most: i64| prop::option::of((least..=most).prop_map(Fact::Number));
    let kind = prop::option::of(prop::sample::select(vec!["a", "b", "c"]).prop_map(|id| Fact::Text(id.to_owned())));
    let shown = prop::option::of(prop::sample::subsequence(ids(&["x", "y", "z"]), 0..=3).prop_map(Fact::List));
    (flag(), flag(), number(-2, 6), number(0, 3), kind, shown).prop_map(|(yes, also, n, m, kind, shown)| {
        let all = [("yes", yes), ("also", also), ("n", n), ("m", m), ("kind", kind), ("shown", shown)];
        all.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), fact?))).collect()
    })
}

/// Every assignment of the small domains.
fn everything(mut each: impl FnMut(&Facts) -> bool) -> bool {
    let flags = [Fact::Flag(true), Fact::Flag(false)];
    let kinds = ["a", "b", "c"].map(|id| Fact::Text(id.to_owned()));
    let lists = (0..8).map(|bits| {
        let list = ["x", "y", "z"].into_iter().enumerate().filter(move |(i, _)| bits >> i & 1 == 1);
        Fact::List(list.map(|(_, id)| id.to_owned()).collect())
    });
    let lists: Vec<Fact> = lists.collect();
    for yes in &flags {
        for also in &flags {
            for n in -2..=6 {
                for m in 0..=3 {
                    for kind in &kinds {
                        for shown in &lists {
                            let facts = Facts::from([
                                ("yes".to_owned(), yes.clone()),
                                ("also".to_owned(), also.clone()),
                                ("n".to_owned(), Fact::Number(n)),
                                ("m".to_owned(), Fact::Number(m)),
                                ("kind".to_owned(), kind.clone()),
                                ("shown".to_owned(), shown.clone()),
                            ]);
                            if each(&facts) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
    }
    false
}

fn judged(tree: &Tree, facts: &Facts) -> bool {
    tree.judge(facts) == Some(true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The tree is judged as CEL judges the rule, also where facts are not known.
    #[test]
    fn the_tree_says_what_the_rule_says(source in source(), facts in facts()) {
        let rule = rule(&source);
        prop_assert_eq!(judged(rule.tree(), &facts), rule.holds(&facts), "{} with {:?}", source, facts);
    }

    /// What is found holds, and what is called impossible is nowhere among all cases.
    #[test]
    fn the_search_is_right(source in source()) {
        let rule = rule(&source);
        match can_hold(&[rule.tree()], &domains()) {
            Answer::Yes(facts) => prop_assert!(rule.holds(&facts), "{} with {:?}", source, facts),
            Answer::Never => prop_assert!(!everything(|facts| rule.holds(facts)), "{}", source),
            Answer::Unsure => {}
        }
    }
}
