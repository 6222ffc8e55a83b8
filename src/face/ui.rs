//! The look, in one place: colours, millimetres, type and widgets. A view names what a thing *is* (a title, a primary
//! button, a tile); only this module knows how large it is and which colour it has.

pub mod fonts;
pub mod icon;
pub mod mm;
pub mod paint;
pub mod theme;
pub mod widget;

pub use icon::icon;
pub use mm::{Density, Scale, Type};

/// An element of any face.
pub type Element<'a, Message> = iced::Element<'a, Message, iced::Theme, iced::Renderer>;
