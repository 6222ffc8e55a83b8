//! The notice bar: what must be said before the rest, as icon, words and colour together.

use iced::widget::{Container, row};
use iced::{Alignment, Length};

use super::super::{Scale, Type, icon, theme};
use super::chip::Tone;
use super::{panel, text};

/// A bar as wide as its place.
pub fn notice<'a, Message: 'a>(
    scale: Scale,
    tone: Tone,
    name: &str,
    words: impl Into<String>,
) -> Container<'a, Message, iced::Theme> {
    let (ink, ground, line) = tone.colors();
    let content = row![
        icon(name, scale.size(Type::Body) * 1.4, ink),
        text::strong(scale, Type::Body, words.into()).color(theme::TEXT).width(Length::Fill)
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center);
    panel::tinted(scale, content, ground, line)
        .padding([scale.mm(if scale.compact() { 1.6 } else { 2.6 }), scale.inset()])
        .width(Length::Fill)
}
