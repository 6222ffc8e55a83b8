//! Slips, drawn as the printer gives them.

use iced::Length;
use iced::widget::{column, container, row};

use super::Message;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::register::SlipRow;

/// How high a slip may be drawn, in mm.
const HIGHEST: f32 = 180.0;

/// A slip: as large as it fits, since the paper itself can be read.
pub fn paper<'a>(scale: Scale, slip: Vec<SlipRow>) -> Element<'a, Message> {
    #[allow(clippy::cast_precision_loss)]
    let line = (HIGHEST / slip.len() as f32).min(12.5);
    let size = scale.mm(line * 0.62);
    let small = |words: String| text::plain(scale, Type::Label, words).size(size).color(theme::TEXT);
    let large = |words: String| text::strong(scale, Type::Heading, words).size(size * 1.25).color(theme::TEXT);
    let mut rows = column![];
    for row_ in slip {
        let drawn: Element<'a, Message> = match row_ {
            SlipRow::Title(words) => container(large(words)).center_x(Length::Fill).into(),
            SlipRow::Centre(words) => container(small(words)).center_x(Length::Fill).into(),
            SlipRow::Pair(left, right) => row![small(left).width(Length::Fill), small(right)].spacing(size).into(),
            SlipRow::Sum(left, right) => row![large(left).width(Length::Fill), large(right)].into(),
            SlipRow::Rule => panel::rule(scale),
        };
        rows = rows.push(container(drawn).center_y(scale.mm(line)));
    }
    panel::ground(container(rows).padding([scale.near(), scale.inset()]).width(Length::Fill), theme::PAPER)
        .style(move |_| container::Style {
            background: Some(iced::Background::Color(theme::PAPER)),
            border: iced::Border { color: theme::SHADE, width: scale.border(), radius: 0.0.into() },
            ..container::Style::default()
        })
        .into()
}
