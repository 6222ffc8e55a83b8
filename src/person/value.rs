//! What an answer can be.

use serde::{Deserialize, Serialize};

use super::{Day, Secret};

/// The value of one field. What is free text or a date is [`Secret`]; what was chosen from a list is not: rules
/// work on it. All of it is encrypted where it rests.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Value {
    /// Words: a name, an address, フリガナ, a phone number.
    #[serde(with = "super::secret::wire")]
    Text(Secret<String>),
    /// A day, such as a date of birth.
    #[serde(with = "super::secret::wire")]
    Date(Secret<Day>),
    /// A whole number, such as 通数.
    Number(u32),
    /// One of a list, by its id.
    Choice(String),
    /// Several of a list, by their ids, in the list's order.
    Choices(Vec<String>),
    /// Yes or no.
    Flag(bool),
    /// Kanji that the kiosk does not ask for: 「漢字は職員が確認」.
    LeftToClerk,
}

impl Value {
    /// A text, taken in as a secret.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Secret::new(text.into()))
    }

    /// Whether nothing was given: empty words, or an empty list.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.holds(|t| t.trim().is_empty()),
            Self::Choices(list) => list.is_empty(),
            Self::Date(_) | Self::Number(_) | Self::Choice(_) | Self::Flag(_) | Self::LeftToClerk => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn blank_is_what_holds_no_ink() {
        assert!(Value::text(" 　").is_blank());
        assert!(!Value::text("ミホン").is_blank());
        assert!(!Value::LeftToClerk.is_blank());
    }
}
