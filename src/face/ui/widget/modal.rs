//! What lies over a page: a panel in the middle on a veil. Touches beside it do nothing, so nobody answers by accident.

use iced::Length;
use iced::widget::{container, opaque, stack};

use super::super::{Element, Scale, theme};
use super::panel;

/// Lays `over` in the middle of `page`, at most `width` mm wide.
pub fn modal<'a, Message: 'a>(
    scale: Scale,
    page: impl Into<Element<'a, Message>>,
    over: impl Into<Element<'a, Message>>,
    width: f32,
) -> Element<'a, Message> {
    let sheet = panel::panel(scale, over).padding(scale.apart() * 1.2).max_width(scale.mm(width));
    let veil = panel::ground(container(sheet).center(Length::Fill).padding(scale.apart()), theme::VEIL);
    stack![page.into(), opaque(veil.width(Length::Fill).height(Length::Fill))].into()
}
