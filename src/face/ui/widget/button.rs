//! Buttons. One primary button a page; the others are plain, blue-edged or quiet.

use iced::Alignment;
use iced::widget::{Row, row};

use super::super::{Element, Scale, Type, icon};
use super::press::{Look, Press, press};
use super::text;

/// What stands on a button: words, with an icon before or after them.
#[derive(Clone, Debug, Default)]
pub struct Words<'w> {
    before: Option<&'w str>,
    text: String,
    after: Option<&'w str>,
    hint: Option<&'w str>,
}

impl<'w> Words<'w> {
    /// Words alone.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// With an icon before them.
    #[must_use]
    pub const fn before(mut self, icon: &'w str) -> Self {
        self.before = Some(icon);
        self
    }

    /// With an icon after them.
    #[must_use]
    pub const fn after(mut self, icon: &'w str) -> Self {
        self.after = Some(icon);
        self
    }

    /// With the key of the keyboard that does the same, such as `Enter`.
    #[must_use]
    pub const fn hint(mut self, key: &'w str) -> Self {
        self.hint = Some(key);
        self
    }
}

impl From<String> for Words<'_> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Words<'_> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

fn face<'a, Message: 'a>(scale: Scale, words: Words<'_>, look: Look, bold: bool) -> Row<'a, Message, iced::Theme> {
    let size = scale.size(Type::Button);
    let text =
        if bold { text::strong(scale, Type::Button, words.text) } else { text::plain(scale, Type::Button, words.text) };
    let mut row = row![].spacing(scale.near()).align_y(Alignment::Center);
    if let Some(name) = words.before {
        row = row.push(icon(name, size * 1.15, look.ink));
    }
    row = row.push(text.align_x(Alignment::Center));
    if let Some(name) = words.after {
        row = row.push(icon(name, size * 1.15, look.ink));
    }
    if let Some(key) = words.hint {
        row = row.push(super::staff::cap(scale, key, look.ink));
    }
    row
}

fn made<'a, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    look: Look,
    words: Words<'_>,
    bold: bool,
    message: Message,
) -> Press<'a, Message> {
    press(scale, id, look, Element::from(face(scale, words, look, bold)), message)
}

/// The one that goes on.
pub fn primary<'a, 'w, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    words: impl Into<Words<'w>>,
    message: Message,
) -> Press<'a, Message> {
    made(scale, id, Look::primary(scale), words.into(), true, message)
}

/// Another thing that can be done: white, blue edge.
pub fn action<'a, 'w, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    words: impl Into<Words<'w>>,
    message: Message,
) -> Press<'a, Message> {
    made(scale, id, Look::action(scale), words.into(), true, message)
}

/// A plain one: white, grey edge.
pub fn secondary<'a, 'w, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    words: impl Into<Words<'w>>,
    message: Message,
) -> Press<'a, Message> {
    made(scale, id, Look::plain(scale), words.into(), false, message)
}

/// Neither edge nor shade: a way out that does not call.
pub fn quiet<'a, 'w, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    words: impl Into<Words<'w>>,
    message: Message,
) -> Press<'a, Message> {
    made(scale, id, Look::quiet(scale), words.into(), false, message)
}
