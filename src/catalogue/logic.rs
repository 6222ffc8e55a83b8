//! What a rule says, as a small tree of our own: to be judged with facts that are only partly known, searched for a case
//! in which it holds, and translated to other languages.
//!
//! It is made from the tree that [`rule`](super::rule) has checked, so only the listed subset occurs.

mod script;
mod search;

use std::collections::BTreeSet;

use cel::common::ast::{Expr, LiteralValue, operators};
use cel::parser::Expression;

use super::rule::{Fact, Facts, Names};

pub use search::{Answer, Domain, Domains, Gates, can_hold, can_hold_behind};

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// `true` or `false`.
    Known(bool),
    /// A yes-no fact.
    Flag(String),
    /// `!`
    Not(Box<Tree>),
    /// `&&`
    And(Vec<Tree>),
    /// `||`
    Or(Vec<Tree>),
    /// Two conditions that are alike: `a == b`.
    Same(Box<Tree>, Box<Tree>),
    /// A choice is one of these ids: `==` and `in`.
    Is(String, Vec<String>),
    /// An id is among the chosen ones: `'id' in list`.
    Has(String, String),
    /// Two sums compared.
    Compare(Sum, Order, Sum),
    /// A sum is one of these numbers.
    Among(Sum, Vec<i64>),
}

/// How two numbers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `==`
    Equal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
}

/// A sum of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// What is added, or (`true`) taken away.
    pub terms: Vec<(Term, bool)>,
    /// The number beside them.
    pub constant: i64,
}

/// A number that is not known beforehand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// A number fact.
    Number(String),
    /// How many of a list are chosen.
    Size(String),
}

impl Tree {
    /// The tree of a checked rule; `None` for what the checker does not let through.
    pub(super) fn of(expression: &Expression, names: &Names) -> Option<Self> {
        match &expression.expr {
            Expr::Literal(LiteralValue::Boolean(yes)) => Some(Self::Known(*yes.inner())),
            Expr::Ident(name) => Some(Self::Flag(name.clone())),
            Expr::Call(call) => {
                let args: &[Expression] = &call.args;
                match (call.func_name.as_str(), args) {
                    (operators::LOGICAL_AND, args) => all(args, names).map(Self::And),
                    (operators::LOGICAL_OR, args) => all(args, names).map(Self::Or),
                    (operators::LOGICAL_NOT, [arg]) => Some(Self::of(arg, names)?.opposite()),
                    (operators::EQUALS, [left, right]) => Self::equal(left, right, names),
                    (operators::NOT_EQUALS, [left, right]) => Some(Self::equal(left, right, names)?.opposite()),
                    (operators::LESS, [left, right]) => Self::compare(left, Order::Less, right),
                    (operators::LESS_EQUALS, [left, right]) => Self::compare(left, Order::AtMost, right),
                    (operators::GREATER, [left, right]) => Self::compare(right, Order::Less, left),
                    (operators::GREATER_EQUALS, [left, right]) => Self::compare(right, Order::AtMost, left),
                    (operators::IN, [left, right]) => Self::within(left, right),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn compare(left: &Expression, order: Order, right: &Expression) -> Option<Self> {
        Some(Self::Compare(Sum::of(left)?, order, Sum::of(right)?))
    }

    fn equal(left: &Expression, right: &Expression, names: &Names) -> Option<Self> {
        match (text(left), text(right)) {
            (None, Some(id)) => Some(Self::Is(name(left)?, vec![id])),
            (Some(id), None) => Some(Self::Is(name(right)?, vec![id])),
            _ if is_condition(left, names) => {
                let (left, right) = (Self::of(left, names)?, Self::of(right, names)?);
                Some(Self::Same(Box::new(left), Box::new(right)))
            }
            _ => Self::compare(left, Order::Equal, right),
        }
    }

    fn within(left: &Expression, right: &Expression) -> Option<Self> {
        let Expr::List(list) = &right.expr else {
            return Some(Self::Has(name(right)?, text(left)?));
        };
        let words: Option<Vec<String>> = list.elements.iter().map(text).collect();
        if let Some(ids) = words {
            return Some(Self::Is(name(left)?, ids));
        }
        let numbers = list.elements.iter().map(|e| Sum::of(e).filter(|s| s.terms.is_empty()).map(|s| s.constant));
        Some(Self::Among(Sum::of(left)?, numbers.collect::<Option<_>>()?))
    }

    /// Whether it holds; `None` where that hangs on a fact that is not known. A fact that is not known makes neither a
    /// comparison nor its opposite hold; `&&` and `||` go on without it where the rest decides alone.
    pub fn judge(&self, facts: &Facts) -> Option<bool> {
        match self {
            Self::Known(yes) => Some(*yes),
            Self::Flag(name) => match facts.get(name)? {
                Fact::Flag(yes) => Some(*yes),
                _ => None,
            },
            Self::Not(inner) => inner.judge(facts).map(|yes| !yes),
            Self::And(parts) => decide(parts.iter().map(|part| part.judge(facts)), false),
            Self::Or(parts) => decide(parts.iter().map(|part| part.judge(facts)), true),
            Self::Same(left, right) => Some(left.judge(facts)? == right.judge(facts)?),
            Self::Is(name, ids) => match facts.get(name)? {
                Fact::Text(id) => Some(ids.contains(id)),
                _ => None,
            },
            Self::Has(name, id) => match facts.get(name)? {
                Fact::List(ids) => Some(ids.contains(id)),
                _ => None,
            },
            Self::Compare(left, order, right) => {
                let (left, right) = (left.value(facts)?, right.value(facts)?);
                Some(match order {
                    Order::Equal => left == right,
                    Order::Less => left < right,
                    Order::AtMost => left <= right,
                })
            }
            Self::Among(sum, numbers) => Some(numbers.contains(&sum.value(facts)?)),
        }
    }

    /// The opposite.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The facts it looks at.
    pub fn names(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.walk(&mut |tree| match tree {
            Self::Flag(name) | Self::Is(name, _) | Self::Has(name, _) => drop(names.insert(name.as_str())),
            Self::Compare(left, _, right) => names.extend(left.names().chain(right.names())),
            Self::Among(sum, _) => names.extend(sum.names()),
            _ => {}
        });
        names
    }

    /// Every part of it, itself first.
    fn walk<'t>(&'t self, see: &mut impl FnMut(&'t Self)) {
        see(self);
        match self {
            Self::Not(inner) => inner.walk(see),
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.walk(see)),
            Self::Same(left, right) => {
                left.walk(see);
                right.walk(see);
            }
            _ => {}
        }
    }
}

/// `&&` (decided by a `false`) and `||` (decided by a `true`) over parts of which some are not known.
fn decide(parts: impl Iterator<Item = Option<bool>>, by: bool) -> Option<bool> {
    let mut all_known = true;
    for part in parts {
        match part {
            Some(yes) if yes == by => return Some(by),
            Some(_) => {}
            None => all_known = false,
        }
    }
    all_known.then_some(!by)
}

impl Sum {
    fn of(expression: &Expression) -> Option<Self> {
        match &expression.expr {
            Expr::Literal(LiteralValue::Int(n)) => Some(Self { terms: Vec::new(), constant: *n.inner() }),
            Expr::Ident(name) => Some(Self { terms: vec![(Term::Number(name.clone()), false)], constant: 0 }),
            Expr::Call(call) => {
                let args: &[Expression] = &call.args;
                match (call.func_name.as_str(), args) {
                    (operators::ADD, [left, right]) => Self::of(left)?.plus(Self::of(right)?),
                    (operators::SUBSTRACT, [left, right]) => Self::of(left)?.plus(Self::of(right)?.negated()?),
                    (operators::NEGATE, [arg]) => Self::of(arg)?.negated(),
                    ("size", [arg]) => Some(Self { terms: vec![(Term::Size(name(arg)?), false)], constant: 0 }),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn plus(mut self, other: Self) -> Option<Self> {
        self.terms.extend(other.terms);
        self.constant = self.constant.checked_add(other.constant)?;
        Some(self)
    }

    fn negated(mut self) -> Option<Self> {
        for (_, taken) in &mut self.terms {
            *taken = !*taken;
        }
        self.constant = self.constant.checked_neg()?;
        Some(self)
    }

    /// Its value; `None` where a part of it is not known, or where it is too large for a number.
    fn value(&self, facts: &Facts) -> Option<i64> {
        self.terms.iter().try_fold(self.constant, |sum, (term, taken)| {
            let n = match term {
                Term::Number(name) => match facts.get(name)? {
                    Fact::Number(n) => *n,
                    _ => return None,
                },
                Term::Size(name) => match facts.get(name)? {
                    Fact::List(ids) => i64::try_from(ids.len()).ok()?,
                    _ => return None,
                },
            };
            if *taken { sum.checked_sub(n) } else { sum.checked_add(n) }
        })
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|(term, _)| match term {
            Term::Number(name) | Term::Size(name) => name.as_str(),
        })
    }
}

fn name(expression: &Expression) -> Option<String> {
    match &expression.expr {
        Expr::Ident(name) => Some(name.clone()),
        _ => None,
    }
}

fn text(expression: &Expression) -> Option<String> {
    match &expression.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner().to_owned()),
        _ => None,
    }
}

/// Whether an expression, one side of `==`, is a condition and not a number.
fn is_condition(expression: &Expression, names: &Names) -> bool {
    match &expression.expr {
        Expr::Literal(LiteralValue::Boolean(_)) => true,
        Expr::Ident(name) => names.is_flag(name),
        Expr::Call(call) => {
            !matches!(call.func_name.as_str(), operators::ADD | operators::SUBSTRACT | operators::NEGATE | "size")
        }
        _ => false,
    }
}

fn all(args: &[Expression], names: &Names) -> Option<Vec<Tree>> {
    args.iter().map(|arg| Tree::of(arg, names)).collect()
}

#[cfg(test)]
mod tests;
