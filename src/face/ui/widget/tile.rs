//! Tiles: a picture, a word, an example; to be chosen.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Background, Border, Length};

use super::super::{Element, Scale, Type, icon, theme};
use super::press::{Look, Press, press};
use super::text;

/// How much of a page a tile has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Many tiles share a small panel.
    Tight,
    /// A few.
    Ordinary,
    /// One of two: large picture, large word.
    Grand,
}

/// What a tile shows.
pub struct Face<'w> {
    /// The icon's name.
    pub icon: Option<&'w str>,
    /// Its word.
    pub title: String,
    /// A word or two of example.
    pub example: Option<String>,
    /// Chosen now.
    pub chosen: bool,
    /// How much of the page it has.
    pub room: Room,
    /// Several can be chosen: it carries a box for the check mark. Otherwise it goes on at once.
    pub many: bool,
}

/// A tile as wide as its place.
pub fn tile<'a, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    face: Face<'_>,
    message: Message,
) -> Press<'a, Message> {
    let look = if face.chosen { Look::chosen(scale) } else { Look::plain(scale) };
    let mut line = row![].spacing(scale.inset()).align_y(Alignment::Center).width(Length::Fill);
    if let Some(name) = face.icon {
        let ground = if face.chosen { theme::PAPER } else { theme::ACTION_SOFT };
        let radius = scale.radius();
        let side = scale.mm(match face.room {
            Room::Tight => 15.0,
            Room::Ordinary => 19.0,
            Room::Grand => 32.0,
        });
        line = line.push(container(icon(name, side * 0.6, theme::ACTION)).center(side).style(move |look| {
            container::Style {
                background: Some(Background::Color(theme::shown(look, ground))),
                border: Border { radius: radius.into(), ..Border::default() },
                ..container::Style::default()
            }
        }));
    }
    let title = match face.room {
        Room::Tight => Type::Label,
        Room::Ordinary => Type::Heading,
        Room::Grand => Type::Title,
    };
    let title = text::tinted(scale, title, face.title, theme::TEXT);
    let mut words = column![title].spacing(scale.mm(0.8)).width(Length::Fill);
    if let Some(example) = face.example {
        words = words.push(text::label(scale, example));
    }
    line = line.push(words);
    if face.many {
        line = line.push(check_box(scale, face.chosen));
    } else {
        line = line.push(icon("chevron-right", scale.mm(9.0), theme::ACTION));
    }
    press(scale, id, look, line, message).align_x(Alignment::Start).width(Length::Fill).height(Length::Fill)
}

/// A box, with a check mark where chosen.
pub fn check_box<'a, Message: 'a>(scale: Scale, chosen: bool) -> Element<'a, Message> {
    let (side, border, radius) = (scale.mm(10.4), scale.border() * 1.4, scale.radius() * 0.7);
    let mark: Element<'a, Message> =
        if chosen { icon("check", scale.size(Type::Heading) * 0.8, theme::PAPER) } else { Space::new().into() };
    container(mark)
        .center(side)
        .style(move |look| container::Style {
            background: Some(Background::Color(theme::shown(look, if chosen { theme::ACTION } else { theme::PAPER }))),
            border: Border {
                color: theme::shown(look, if chosen { theme::ACTION } else { theme::EDGE }),
                width: border,
                radius: radius.into(),
            },
            ..container::Style::default()
        })
        .into()
}
