//! Chips: a small mark of icon, word and colour together; never colour alone.

use iced::widget::{container, row};
use iced::{Alignment, Background, Border, Color};

use super::super::{Element, Scale, Type, icon, theme};
use super::text;

/// How a chip is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// From the card; belongs to an action.
    Blue,
    /// Good, chosen, done.
    Green,
    /// Look here; typed by hand.
    Amber,
    /// Beware.
    Red,
    /// Nothing special.
    Grey,
}

impl Tone {
    /// Words, ground and line.
    pub const fn colors(self) -> (Color, Color, Color) {
        match self {
            Self::Blue => (theme::ACTION, theme::ACTION_SOFT, theme::ACTION),
            Self::Green => (theme::GOOD, theme::GOOD_SOFT, theme::GOOD),
            Self::Amber => (theme::LOOK, theme::LOOK_SOFT, theme::LOOK_LINE),
            Self::Red => (theme::BEWARE, theme::BEWARE_SOFT, theme::BEWARE),
            Self::Grey => (theme::TEXT_QUIET, theme::PRESSED, theme::EDGE),
        }
    }
}

/// A chip.
pub fn chip<'a, Message: 'a>(scale: Scale, tone: Tone, name: &str, words: impl Into<String>) -> Element<'a, Message> {
    let (ink, ground, _) = tone.colors();
    let size = scale.size(Type::Label);
    let pad = [size * 0.2, size * 0.6];
    container(
        row![icon(name, size * 1.05, ink), text::tinted(scale, Type::Label, words.into(), ink)]
            .spacing(size * 0.3)
            .align_y(Alignment::Center),
    )
    .padding(pad)
    .style(move |look| container::Style {
        background: Some(Background::Color(theme::shown(look, ground))),
        border: Border { radius: (size).into(), ..Border::default() },
        ..container::Style::default()
    })
    .into()
}
