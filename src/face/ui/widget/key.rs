//! Keys of pads and boards. They act on lifting, so a finger that slipped can slide off.

use iced::Length;

use super::super::{Element, Scale, Type, icon};
use super::press::{Look, Press, press};
use super::text;

/// A key with a letter or digit, as large as its place.
pub fn key<'a, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    cap: impl Into<String>,
    message: Message,
) -> Press<'a, Message> {
    let cap = text::strong(scale, Type::Key, cap.into());
    press(scale, id, Look::plain(scale), cap, message).padding(0.0).width(Length::Fill).height(Length::Fill)
}

/// A key with words: 1字けす, 空白.
pub fn word<'a, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    name: Option<&str>,
    words: impl Into<String>,
    message: Message,
) -> Press<'a, Message> {
    let look = Look::plain(scale);
    let mut face = iced::widget::row![].spacing(scale.near() * 0.6).align_y(iced::Alignment::Center);
    if let Some(name) = name {
        face = face.push(icon(name, scale.size(Type::Button), look.ink));
    }
    face = face.push(text::plain(scale, Type::Label, words.into()).align_x(iced::Alignment::Center));
    press(scale, id, look, Element::from(face), message)
        .padding([0.0, scale.mm(1.0)])
        .width(Length::Fill)
        .height(Length::Fill)
}
