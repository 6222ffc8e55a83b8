//! Texts by what they are.

use std::borrow::Cow;

use iced::Color;
use iced::widget::text::LineHeight;

use super::super::{Scale, Type, fonts, theme};
use super::said::Said;
use crate::text::Locale;

/// A text of that kind, regular, in the colour of its surroundings.
pub fn plain<'a>(scale: Scale, what: Type, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    let line = match what {
        Type::Body | Type::Label => 1.45,
        Type::Title | Type::Heading => 1.3,
        Type::Number | Type::Hero | Type::Button => 1.2,
        Type::Key => 1.05,
    };
    // Burmese reaches further above and below its line.
    let line = if scale.tongue() == Locale::My { line + 0.1 } else { line };
    Said::new(words, scale.size(what)).tongue(scale.tongue()).line_height(LineHeight::Relative(line))
}

/// The same, bold.
pub fn strong<'a>(scale: Scale, what: Type, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    plain(scale, what, words).font(fonts::BOLD)
}

/// The question of the page.
pub fn title<'a>(scale: Scale, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    strong(scale, Type::Title, words).color(theme::TEXT)
}

/// The name of a part; an answer.
pub fn heading<'a>(scale: Scale, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    strong(scale, Type::Heading, words).color(theme::TEXT)
}

/// What is read.
pub fn body<'a>(scale: Scale, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    plain(scale, Type::Body, words).color(theme::TEXT)
}

/// A label of second rank.
pub fn label<'a>(scale: Scale, words: impl Into<Cow<'a, str>>) -> Said<'a> {
    plain(scale, Type::Label, words).color(theme::TEXT_QUIET)
}

/// Any kind in any colour of the theme, bold.
pub fn tinted<'a>(scale: Scale, what: Type, words: impl Into<Cow<'a, str>>, color: Color) -> Said<'a> {
    strong(scale, what, words).color(color)
}
