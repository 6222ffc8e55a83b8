//! A field (項目): what is asked, how it can be answered, and where an answer can come from without asking.

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::person::Value;

/// A field's name: `snake_case`, so that rules can use it as it stands. Fields with the same meaning share one name.
/// Its words are the messages `field-<name>` (label), `ask-<name>` (the question) and, where there is one,
/// `ask-<name>-hint`, with `_` written as `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FieldName(pub String);

impl FieldName {
    /// The message id with that prefix: `field-` → `field-requester-name`.
    pub fn message(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.0.replace('_', "-"))
    }
}

/// Which fact of the card answers a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardSource {
    /// 氏名
    Name,
    /// 住所
    Address,
    /// 生年月日
    Birth,
}

/// How a field is answered.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// Kanji of a name or address: from the card, else left to the clerk (「漢字は職員が確認」); never asked by hand.
    Kanji,
    /// フリガナ on the 50音 board.
    Kana,
    /// Latin letters and digits on the Latin board.
    Latin,
    /// A date of birth, by era; the age is shown for checking.
    Birth,
    /// A whole number within limits, both included.
    Number {
        /// Least.
        min: u32,
        /// Most.
        max: u32,
    },
    /// A phone number: digits.
    Phone,
    /// One of a list.
    Choice(Vec<Choice>),
    /// Any of a list, also none.
    Choices(Vec<Choice>),
    /// Yes or no.
    YesNo,
}

/// One entry of a list. Its words are `choice-<field>-<id>`.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id, kebab-case.
    pub id: String,
    /// Offered only when this holds.
    pub when: Option<Rule>,
}

/// A field.
#[derive(Clone)]
pub struct Field {
    /// Its name.
    pub name: FieldName,
    /// How it is answered.
    pub kind: FieldKind,
    /// Answered by the card where there is one.
    pub card: Option<CardSource>,
    /// Part of the application only when this holds; always, without.
    pub when: Option<Rule>,
    /// Taken as the answer without asking; the visitor sees it on the check page and can change it there.
    pub preset: Option<Value>,
    /// May be passed over (「わからない」「なし」).
    pub optional: bool,
}
