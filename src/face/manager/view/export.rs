//! What can be written: a sheet with the kinds of files, each with its key.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::super::{Kind, Message};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, modal, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::Words;

/// The sheet.
pub fn view<'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    let mut list = column![text::title(scale, words.get("manager-export-title"))].spacing(scale.gap());
    for kind in Kind::ALL {
        let name = match kind {
            Kind::Csv | Kind::Xlsx => "files",
            Kind::Png => "chart-column",
            Kind::Report => "printer",
            Kind::Mail => "scroll-text",
        };
        let note = words.get(&format!("{}-note", kind.message()));
        let face = row![
            icon(name, scale.size(Type::Heading) * 1.3, theme::ACTION),
            column![text::strong(scale, Type::Body, words.get(kind.message())), text::label(scale, note)]
                .width(Length::Fill),
            staff::cap(scale, kind.key(), theme::TEXT_QUIET),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        list = list.push(
            press(scale, kind.message(), Look::plain(scale), face, Message::Export(kind))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.inset()]),
        );
    }
    let away = button::secondary(
        scale,
        "export-away",
        button::Words::new(words.get("clerk-cancel")).hint("Esc"),
        Message::Exporting(false),
    );
    modal(scale, list.push(away), 200.0).into()
}
