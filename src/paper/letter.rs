//! What the template of the 委任状 reads as `/data.json`.
//!
//! A letter of attorney is the word of the one who gives it (民法99条: 本人のためにすることを示して): who gives it, when, and
//! the signature are written by hand by that person alone. The types have no place for any of these.

use serde::{Deserialize, Serialize};

use super::form::Row;

/// The check of a procedure that asks for a letter.
pub const CHECK: &str = "letter-of-attorney";

/// A letter of attorney as far as the agent's own visit can prepare it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// 「委任状」, for the head of a second page.
    pub title: String,
    /// The addressee: `那珂川市長`.
    pub mayor: String,
    /// 受付番号 of the visit, for the head of a second page.
    pub number: String,
    /// The agent: who came to the counter. What is not known is a blank.
    pub agent: Vec<Row>,
    /// What is delegated, one to many.
    pub matters: Vec<Matter>,
}

/// One procedure that is delegated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    /// Its official name.
    pub title: String,
    /// What was chosen, so that nothing else is delegated.
    pub details: Vec<Detail>,
}

/// `種類`: `世帯全員`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// The field's name.
    pub label: String,
    /// What was chosen, in words.
    pub text: String,
}
