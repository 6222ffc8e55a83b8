//! What takes a page's place for a moment: one question on a sheet in the middle. The page is not drawn under it, so
//! nobody presses it by accident, nobody behind reads it while it waits, and software has half as much to draw.

use iced::Length;
use iced::widget::{Container, container};

use super::super::{Element, Scale, theme};
use super::panel;

/// A sheet in the middle of the window, at most `width` mm wide.
pub fn modal<'a, Message: 'a>(
    scale: Scale,
    sheet: impl Into<Element<'a, Message>>,
    width: f32,
) -> Container<'a, Message, iced::Theme> {
    let sheet = panel::panel(scale, sheet).padding(scale.apart() * 1.2).max_width(scale.mm(width));
    panel::ground(container(sheet).center(Length::Fill).padding(scale.apart()), theme::VEIL)
        .width(Length::Fill)
        .height(Length::Fill)
}
