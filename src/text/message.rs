//! A message is an id and its arguments; words come later, in the reader's language. So a page can be described once,
//! drawn, spoken and asserted on.

use std::borrow::Cow;

/// What stands in a message's placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text that needs no translation: a number `A-128`, a city's own word.
    Text(String),
    /// A count, for plural rules and digits.
    Number(i64),
    /// Another message.
    Message(Msg),
}

/// A message to be said in some language: a Fluent id and arguments. Never holds personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Msg {
    /// The Fluent id, such as `check-title`.
    pub id: Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Msg {
    /// A message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// With a text argument.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// With a count.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.args.push((name, Arg::Number(value.into())));
        self
    }

    /// With another message inside.
    #[must_use]
    pub fn message(mut self, name: &'static str, value: Msg) -> Self {
        self.args.push((name, Arg::Message(value)));
        self
    }
}

impl From<&'static str> for Msg {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}
