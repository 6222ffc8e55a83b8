//! What only staff's screens have: the navy bar, key caps, dense rows.

use iced::widget::{Container, Space, column, container, row};
use iced::{Alignment, Background, Border, Color, Length};

use super::super::{Element, Scale, Type, icon, theme};
use super::text;

/// The navy bar on top: the house's mark, where this is, and at the right what stands there.
pub fn top_bar<'a, Message: 'a>(
    scale: Scale,
    place: impl Into<String>,
    right: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let bar = row![
        icon("landmark", scale.mm(7.0), theme::PAPER),
        text::tinted(scale, Type::Heading, place.into(), theme::PAPER),
        Space::new().width(Length::Fill),
        right.into()
    ]
    .spacing(scale.inset())
    .align_y(Alignment::Center);
    container(bar)
        .padding([0.0, scale.apart()])
        .center_y(scale.mm(15.5))
        .width(Length::Fill)
        .style(|_| container::Style {
            background: Some(Background::Color(theme::NAVY)),
            text_color: Some(theme::PAPER),
            ..container::Style::default()
        })
        .into()
}

/// A key cap, such as `Enter`, in the colour of the button that it stands on.
pub fn cap<'a, Message: 'a>(scale: Scale, key: &str, ink: Color) -> Element<'a, Message> {
    let (size, radius, width) = (scale.size(Type::Label), scale.radius() * 0.6, scale.mm(0.25));
    container(text::plain(scale, Type::Label, key.to_owned()).color(ink))
        .padding([0.0, size * 0.36])
        .style(move |_| container::Style {
            border: Border { color: ink, width, radius: radius.into() },
            ..container::Style::default()
        })
        .into()
}

/// How a row of a table is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowTone {
    /// Nothing special.
    Plain,
    /// Look here: amber ground and a bar at its left edge.
    Look,
    /// Beware: red ground and a bar.
    Beware,
}

/// A row: label, value (bold), an optional note under it, and what stands at the right.
pub fn field_row<'a, Message: 'a>(
    scale: Scale,
    tone: RowTone,
    label: impl Into<String>,
    value: impl Into<Element<'a, Message>>,
    note: Option<String>,
    right: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, iced::Theme> {
    let (ink, ground, line) = match tone {
        RowTone::Plain => (theme::TEXT_QUIET, theme::PAPER, theme::PAPER),
        RowTone::Look => (theme::LOOK, theme::LOOK_SOFT, theme::LOOK_LINE),
        RowTone::Beware => (theme::BEWARE, theme::BEWARE_SOFT, theme::BEWARE),
    };
    let mut answer = column![value.into()].width(Length::Fill);
    if let Some(note) = note {
        answer = answer.push(text::plain(scale, Type::Label, note).color(ink));
    }
    let content = row![text::label(scale, label.into()).width(scale.mm(40.0)), answer, right.into()]
        .spacing(scale.gap())
        .padding([scale.near(), scale.inset()])
        .align_y(Alignment::Center)
        .height(Length::Shrink);
    let bar = container(Space::new().width(scale.mm(1.2)).height(Length::Fill))
        .style(move |_| container::Style { background: Some(Background::Color(line)), ..container::Style::default() });
    container(row![bar, content].height(Length::Shrink))
        .width(Length::Fill)
        .style(move |_| container::Style { background: Some(Background::Color(ground)), ..container::Style::default() })
}
