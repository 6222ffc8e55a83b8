//! Panels: what belongs together on white paper. They cannot be pressed, so they have a line and no shade.

use iced::widget::{Container, container};
use iced::{Background, Border, Color};

use super::super::{Element, Scale, theme};

fn made<'a, Message: 'a>(
    scale: Scale,
    content: impl Into<Element<'a, Message>>,
    ground: Color,
    line: Color,
    width: f32,
) -> Container<'a, Message, iced::Theme> {
    let radius = scale.radius() * 1.4;
    container(content).padding(scale.inset()).style(move |look| container::Style {
        background: Some(Background::Color(theme::shown(look, ground))),
        border: Border { color: theme::shown(look, line), width, radius: radius.into() },
        text_color: Some(theme::shown(look, theme::TEXT)),
        ..container::Style::default()
    })
}

/// White.
pub fn panel<'a, Message: 'a>(
    scale: Scale,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, iced::Theme> {
    made(scale, content, theme::PAPER, theme::LINE, scale.border())
}

/// Amber: look here.
pub fn look<'a, Message: 'a>(
    scale: Scale,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, iced::Theme> {
    made(scale, content, theme::LOOK_SOFT, theme::LOOK_LINE, scale.border() * 1.3)
}

/// In any two colours of the theme.
pub fn tinted<'a, Message: 'a>(
    scale: Scale,
    content: impl Into<Element<'a, Message>>,
    ground: Color,
    line: Color,
) -> Container<'a, Message, iced::Theme> {
    made(scale, content, ground, line, scale.border())
}

/// A ground of one colour, square, without a line: bars and whole pages.
pub fn ground<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    color: Color,
) -> Container<'a, Message, iced::Theme> {
    container(content).style(move |look| container::Style {
        background: Some(Background::Color(theme::shown(look, color))),
        text_color: Some(theme::shown(look, theme::TEXT)),
        ..container::Style::default()
    })
}

/// A line across.
pub fn rule<'a, Message: 'a>(scale: Scale) -> Element<'a, Message> {
    ground(iced::widget::Space::new().width(iced::Length::Fill).height(scale.mm(0.3)), theme::LINE).into()
}

/// A line down.
pub fn rule_down<'a, Message: 'a>(scale: Scale) -> Element<'a, Message> {
    ground(iced::widget::Space::new().height(iced::Length::Fill).width(scale.mm(0.3)), theme::LINE).into()
}
