//! Persons (or things) of which there can be several: entered once, used by every form; and what is counted of them.

use super::{Field, FieldName, Rule};

/// A group of fields that is asked once for each of several persons, such as 異動者. Its words are `row-<name>` with the
/// number in `{ $n }`.
#[derive(Clone)]
pub struct Rows {
    /// Its name: `member`.
    pub name: String,
    /// The shared number field that says how many there are.
    pub count: FieldName,
    /// What is asked of each, in this order. Their rules also see the row's own answers.
    pub fields: Vec<Field>,
}

/// A number for rules: how many rows a rule holds for, such as `children`. Not known before every row can be judged.
#[derive(Clone, Debug)]
pub struct Count {
    /// Its name.
    pub name: String,
    /// Whose rows.
    pub rows: String,
    /// Which of them.
    pub when: Rule,
    /// Whether the visitor is one of them too.
    pub with_self: Option<Rule>,
}

/// Which rows a procedure is about.
#[derive(Clone, Debug)]
pub struct People {
    /// The row group.
    pub rows: String,
    /// Only those for whom this holds; all, without.
    pub when: Option<Rule>,
}
