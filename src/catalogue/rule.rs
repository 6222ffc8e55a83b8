//! Conditions in CEL over the visit's answers and the card's facts.

use std::collections::BTreeMap;

/// What a rule can look at. Dates of birth and addresses are not among them, only what follows from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A chosen id.
    Text(String),
    /// Chosen ids.
    List(Vec<String>),
}

/// Facts by name: answers by field name, and `by_card` (bool), `resident` (bool), `age` (years; -1 unknown),
/// `month` and `day` of today.
pub type Facts = BTreeMap<String, Fact>;

/// A condition, parsed and checked when it was loaded.
#[derive(Clone, Debug)]
pub struct Rule {
    source: String,
}

impl Rule {
    /// The rule as staff wrote it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it holds. A fact that is not known yet makes it not hold.
    pub fn holds(&self, _facts: &Facts) -> bool {
        false
    }
}
