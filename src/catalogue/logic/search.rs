//! Can a rule ever hold? A search over the facts that it looks at, cut short wherever what is known decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sum, Term, Tree};
use crate::catalogue::rule::{Fact, Facts};

/// What a fact can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Domain {
    /// Yes or no.
    Flag,
    /// A number from the one to the other, both included.
    Number(i64, i64),
    /// One of these ids.
    Choice(Vec<String>),
    /// Any of these ids.
    Choices(Vec<String>),
}

/// What facts can be, by name.
pub type Domains = BTreeMap<String, Domain>;

/// What a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It can hold, with these facts for example.
    Yes(Facts),
    /// It can never hold.
    Never,
    /// There are too many cases to look at.
    Unsure,
}

/// How many cases are looked at before a search gives up.
const BUDGET: u32 = 200_000;

/// What must hold before a fact is known at all: the condition under which its question is asked.
pub type Gates<'t> = BTreeMap<String, &'t Tree>;

/// Whether conditions can hold together.
pub fn can_hold(conditions: &[&Tree], domains: &Domains) -> Answer {
    can_hold_behind(conditions, domains, &Gates::new())
}

/// Whether conditions can hold together where some facts are only known behind a gate.
pub fn can_hold_behind(conditions: &[&Tree], domains: &Domains, gates: &Gates<'_>) -> Answer {
    let mut names: BTreeSet<&str> = conditions.iter().flat_map(|tree| tree.names()).collect();
    let mut looked_at: Vec<&Tree> = conditions.to_vec();
    // What stands before the gates, and before those.
    loop {
        let before = names.len();
        let of_gates = gates.iter().filter(|(name, _)| names.contains(name.as_str())).map(|(_, tree)| *tree);
        let of_gates: Vec<&Tree> = of_gates.filter(|tree| !looked_at.contains(tree)).collect();
        names.extend(of_gates.iter().flat_map(|tree| tree.names()));
        looked_at.extend(of_gates);
        if names.len() == before {
            break;
        }
    }
    let mut search = Search { looked_at, domains, gates, values: BTreeMap::new(), left: BUDGET, sure: true };
    for name in names {
        let values = search.values_of(name);
        search.values.insert(name.to_owned(), values);
    }
    let mut facts = Facts::new();
    if search.holds_somewhere(&mut conditions.to_vec(), &mut facts, &mut BTreeSet::new()) {
        return Answer::Yes(facts);
    }
    if search.sure && search.left > 0 { Answer::Never } else { Answer::Unsure }
}

struct Search<'t> {
    looked_at: Vec<&'t Tree>,
    domains: &'t Domains,
    gates: &'t Gates<'t>,
    values: BTreeMap<String, Vec<Fact>>,
    left: u32,
    /// Whether the values that are tried stand for all that there are.
    sure: bool,
}

impl<'t> Search<'t> {
    /// Whether some facts on top of those make every condition hold. `unknown` are facts that stay unknown.
    fn holds_somewhere(
        &mut self,
        conditions: &mut Vec<&'t Tree>,
        facts: &mut Facts,
        unknown: &mut BTreeSet<&'t str>,
    ) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        let mut open = None;
        let mut all = true;
        for tree in conditions.iter() {
            match tree.judge(facts) {
                Some(false) => return false,
                Some(true) => {}
                None => {
                    all = false;
                    let mut names = tree.names().into_iter();
                    open = open.or_else(|| names.find(|name| !facts.contains_key(*name) && !unknown.contains(name)));
                }
            }
        }
        let Some(name) = open else { return all };
        // A fact behind a gate is known only where the gate is open; without one, knowing it can only help.
        let gate = self.gates.get(name).copied();
        conditions.extend(gate);
        for value in self.values.get(name).cloned().unwrap_or_default() {
            facts.insert(name.to_owned(), value);
            if self.holds_somewhere(conditions, facts, unknown) {
                return true;
            }
        }
        facts.remove(name);
        if gate.is_some() {
            conditions.pop();
            unknown.insert(name);
            if self.holds_somewhere(conditions, facts, unknown) {
                return true;
            }
            unknown.remove(name);
        }
        false
    }

    /// The values of a fact that make a difference to these conditions.
    fn values_of(&mut self, name: &str) -> Vec<Fact> {
        match self.domains.get(name) {
            None => {
                self.sure = false;
                Vec::new()
            }
            Some(Domain::Flag) => vec![Fact::Flag(true), Fact::Flag(false)],
            Some(Domain::Choice(ids)) => ids.iter().cloned().map(Fact::Text).collect(),
            Some(Domain::Choices(ids)) => self.lists(name, ids),
            Some(Domain::Number(least, most)) => self.numbers(name, *least, *most),
        }
    }

    /// Every choice of the ids that are looked at; where the number of choices counts, the others come one by one.
    fn lists(&self, name: &str, ids: &[String]) -> Vec<Fact> {
        let mut asked = BTreeSet::new();
        let mut counted = false;
        self.each(&mut |tree| match tree {
            Tree::Has(list, id) if list == name => drop(asked.insert(id.clone())),
            Tree::Compare(left, _, right) => counted |= left.counts(name) || right.counts(name),
            Tree::Among(sum, _) => counted |= sum.counts(name),
            _ => {}
        });
        let (asked, others): (Vec<&String>, Vec<&String>) = ids.iter().partition(|id| asked.contains(*id));
        let others = if counted { others } else { Vec::new() };
        let mut lists = Vec::new();
        for more in 0..=others.len() {
            for choice in 0..(1_u64 << asked.len().min(20)) {
                let chosen =
                    asked.iter().enumerate().filter(|(i, _)| choice >> i & 1 == 1).map(|(_, id)| (*id).clone());
                lists.push(Fact::List(chosen.chain(others.iter().take(more).map(|id| (*id).clone())).collect()));
            }
        }
        lists
    }

    /// The ends of the domain, and each number that is compared with, with its neighbours. Where several numbers are added,
    /// these may not stand for all.
    fn numbers(&mut self, name: &str, least: i64, most: i64) -> Vec<Fact> {
        let mut edges = BTreeSet::from([least, most]);
        let mut alone = true;
        let mut near = |sum: &Sum, others: &[i64]| {
            let holds = sum.terms.iter().any(|(term, _)| matches!(term, Term::Number(n) if n == name));
            if !holds {
                return;
            }
            alone &= sum.terms.len() == 1;
            for other in others {
                let taken = sum.terms.first().is_some_and(|(_, taken)| *taken);
                let edge = other.saturating_sub(sum.constant);
                let edge = if taken { edge.saturating_neg() } else { edge };
                edges.extend([edge.saturating_sub(1), edge, edge.saturating_add(1)]);
            }
        };
        let mut both = Vec::new();
        self.each(&mut |tree| match tree {
            Tree::Compare(left, _, right) => both.push((left.clone(), right.clone())),
            Tree::Among(sum, numbers) => near(sum, numbers),
            _ => {}
        });
        for (left, right) in &both {
            near(left, &[right.constant]);
            near(right, &[left.constant]);
            if !left.terms.is_empty() && !right.terms.is_empty() {
                near(left, &[least, most]);
                near(right, &[least, most]);
            }
        }
        let two_sided = both.iter().any(|(left, right)| {
            let of = |sum: &Sum| sum.names().any(|n| n == name);
            (of(left) || of(right)) && !left.terms.is_empty() && !right.terms.is_empty()
        });
        if !alone || two_sided {
            self.sure = false;
        }
        edges.into_iter().filter(|n| (least..=most).contains(n)).map(Fact::Number).collect()
    }

    fn each(&self, see: &mut impl FnMut(&'t Tree)) {
        self.looked_at.iter().for_each(|tree| tree.walk(see));
    }
}

impl Sum {
    fn counts(&self, list: &str) -> bool {
        self.terms.iter().any(|(term, _)| matches!(term, Term::Size(name) if name == list))
    }
}
