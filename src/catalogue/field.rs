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

    /// What the facts that follow from a day are called by: `member` for `member_birth`, so that rules read
    /// `member_age`; the whole name for others, `moved_on_days`.
    pub fn stem(&self) -> &str {
        self.0.strip_suffix("_birth").unwrap_or(&self.0)
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
    /// 性別
    Sex,
}

/// How a field is answered.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// Kanji of a name or address: from the card, else as [`Field::written`] says, else left to the clerk
    /// (「漢字は職員が確認」).
    Kanji,
    /// フリガナ on the 50音 board.
    Kana,
    /// Latin letters and digits on the Latin board.
    Latin,
    /// A date of birth, by era; the age is shown for checking.
    Birth,
    /// A day on which something happened or will happen, within limits in days from today, both included.
    Date {
        /// The earliest: `-14` is two weeks ago.
        earliest: i32,
        /// The latest: `0` is today.
        latest: i32,
    },
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
    /// An empty box on the paper, filled in with a pen at the counter: it is never asked and can hold no value. For the
    /// 個人番号 (番号法), which has no place in this house.
    ByHand,
}

impl FieldKind {
    /// The entries of a list; none for every other kind.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choice(list) | Self::Choices(list) => list,
            _ => &[],
        }
    }
}

/// How a visitor writes kanji that no card gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// An address: by postcode or by choosing, then 番地 and building.
    Address,
    /// A name: from its reading, family and given name apart. The reading answers this field, where there is one; where
    /// that one takes no part in the application (a name in Latin letters), the kanji are left to the clerk.
    Name(Option<FieldName>),
}

/// Where a field stands on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Who came to the counter.
    Requester,
    /// Whom it is about.
    Subject,
    /// The change of record: days and addresses (異動).
    Move,
    /// What the procedure itself asks.
    Content,
    /// The household and its persons.
    Household,
    /// Health and care insurance, pension.
    Insurance,
    /// Where money is to be paid.
    Account,
    /// What for.
    Purpose,
}

impl Section {
    /// In the order of a form.
    pub const ALL: [Self; 8] = [
        Self::Requester,
        Self::Subject,
        Self::Move,
        Self::Content,
        Self::Household,
        Self::Insurance,
        Self::Account,
        Self::Purpose,
    ];

    /// Its id in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Subject => "subject",
            Self::Move => "move",
            Self::Content => "content",
            Self::Household => "household",
            Self::Insurance => "insurance",
            Self::Account => "account",
            Self::Purpose => "purpose",
        }
    }

    /// The section with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.id() == id)
    }
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
    /// How its kanji are written by hand; without, they are left to the clerk.
    pub written: Option<Written>,
    /// Answered by the card where there is one.
    pub card: Option<CardSource>,
    /// Part of the application only when this holds; always, without.
    pub when: Option<Rule>,
    /// Taken as the answer without asking; the visitor sees it on the check page and can change it there.
    pub preset: Option<Value>,
    /// May be passed over (「わからない」「なし」).
    pub optional: bool,
    /// Where it stands on a form; `None` where it is only a help for typing and stands on none.
    pub section: Option<Section>,
}

impl Field {
    /// Every rule of the field: its own and those of its choices.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.when.iter().chain(self.kind.choices().iter().filter_map(|choice| choice.when.as_ref()))
    }
}
