//! A payment that was taken elsewhere: how, and by which receipt.

use iced::widget::{Container, Space, column, row, text_input};
use iced::{Alignment, Length};

use super::super::Message;
use super::super::note::{Note, TENDERS};
use super::super::perform::FIELD;
use super::panel::{mark, sheet};
use super::visit::yen;
use crate::face::staff::{frame, tender_name};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, staff, text};
use crate::face::ui::{Scale, Type, fonts, icon, theme};
use crate::text::Words;

/// The panel.
pub fn note<'a>(scale: Scale, words: &Words, note: &'a Note) -> Container<'a, Message, iced::Theme> {
    let sum = row![
        text::body(scale, words.get("clerk-note-total")),
        Space::new().width(Length::Fill),
        text::strong(scale, Type::Title, yen(words, note.total)).color(theme::NAVY),
    ]
    .align_y(Alignment::Center);
    let mut content = column![
        text::body(scale, words.get("clerk-note-hint")),
        sum,
        text::label(scale, words.get("clerk-note-tender")),
    ]
    .spacing(scale.near());
    if note.cash_only {
        content = content.push(chip::chip(scale, chip::Tone::Amber, "coins", words.get("clerk-note-cash-only")));
    }
    let ways = TENDERS.iter().enumerate().filter(|(place, _)| *place == 0 || !note.cash_only);
    for (place, tender) in ways {
        let chosen = note.tender == Some(place);
        let look = if chosen { Look::chosen(scale) } else { Look::plain(scale) };
        let face = row![
            mark(scale, chosen, false),
            text::body(scale, words.get(tender_name(*tender))).width(Length::Fill),
            staff::cap(scale, &format!("F{}", place + 1), theme::TEXT_QUIET),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        content = content.push(
            press(scale, tender_name(*tender), look, face, Message::NoteTender(place))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.gap()]),
        );
    }
    let field = text_input("", &note.receipt)
        .id(FIELD)
        .on_input(Message::NoteReceipt)
        .on_submit(Message::Save)
        .size(scale.size(Type::Heading))
        .font(fonts::REGULAR)
        .padding([scale.near() * 1.2, scale.gap()])
        .style(move |_, status| frame::field_style(scale, status));
    content = content
        .push(Space::new().height(scale.near()))
        .push(text::label(scale, words.get("clerk-note-receipt")))
        .push(field);
    if let Some(wrong) = &note.wrong {
        content = content.push(
            row![
                icon("triangle-alert", scale.size(Type::Body), theme::BEWARE),
                text::tinted(scale, Type::Body, words.say(wrong), theme::BEWARE).width(Length::Fill)
            ]
            .spacing(scale.near())
            .align_y(Alignment::Center),
        );
    }
    sheet(scale, words, words.get("clerk-note-title"), content, "clerk-note-do", "check")
}
