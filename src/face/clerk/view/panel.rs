//! Beside the fields: the form as it will print with its fees, or what is being written: a correction, a return.

use iced::widget::{Column, Container, Space, column, container, image, row, text_input};
use iced::{Alignment, Length};

use super::super::correct::{Correction, Draft};
use super::super::keys::DOCUMENT_KEYS;
use super::super::perform::FIELD;
use super::super::{Context, Message, Open, Panel, shown};
use super::{charge, note};
use crate::application::at_desk::{IdDocument, is_enough};
use crate::application::reason::{CORRECTION, RETURN};
use crate::catalogue::FieldKind;
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::person::secret::render;
use crate::text::era;
use crate::text::{Msg, Words};

/// What lies beside the fields.
pub fn view<'a>(scale: Scale, open: &'a Open, context: &'a Context) -> Container<'a, Message, iced::Theme> {
    let words = &*context.words;
    match &open.panel {
        Panel::Form => {
            container(column![form(scale, open, words), charge::fees(scale, open, context)].spacing(scale.gap()))
        }
        Panel::Correct(correction) => correct(scale, words, correction),
        Panel::Identity(seen) => identity(scale, words, seen),
        Panel::Return(picked) => return_(scale, words, *picked),
        Panel::Withdraw => withdraw(scale, words),
        Panel::Note(noted) => note::note(scale, words, noted),
    }
}

/// The form as it will print, on a darker ground so that it looks like paper.
fn form<'a>(scale: Scale, open: &Open, words: &Words) -> Element<'a, Message> {
    let picture = open.sheet.as_ref().filter(|s| s.application == open.at).and_then(|s| s.picture.as_ref());
    let inside: Element<'a, Message> = match picture {
        Some(Ok(handle)) => {
            let paper = image(handle.clone()).content_fit(iced::ContentFit::Contain);
            container(paper)
                .style(move |_| container::Style {
                    border: iced::Border { color: theme::SHADE, width: scale.mm(0.3), radius: 0.0.into() },
                    ..container::Style::default()
                })
                .into()
        }
        Some(Err(error)) => told(scale, "triangle-alert", error.say(words)),
        None => told(scale, "file-text", words.get("clerk-form-drawing")),
    };
    panel::ground(container(inside).center(Length::Fill).padding(scale.gap()), theme::PRESSED)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn told<'a>(scale: Scale, name: &str, said: String) -> Element<'a, Message> {
    column![icon(name, scale.mm(12.0), theme::TEXT_QUIET), text::body(scale, said)]
        .spacing(scale.gap())
        .align_x(Alignment::Center)
        .into()
}

/// The frame of what is written beside the fields: a heading, what is written, save and cancel.
pub fn sheet<'a>(
    scale: Scale,
    words: &Words,
    heading: String,
    content: Column<'a, Message, iced::Theme>,
    save: &str,
    name: &str,
) -> Container<'a, Message, iced::Theme> {
    let keys = row![
        button::primary(scale, "save", button::Words::new(words.get(save)).before(name).hint("Enter"), Message::Save),
        button::secondary(scale, "cancel", button::Words::new(words.get("clerk-cancel")).hint("Esc"), Message::Back),
    ]
    .spacing(scale.gap());
    let page = column![
        text::title(scale, heading),
        frame::scroll(scale, content.width(Length::Fill)).height(Length::Fill),
        keys
    ]
    .spacing(scale.inset());
    panel::panel(scale, page).padding(scale.inset() * 1.2).width(Length::Fill)
}

fn correct<'a>(scale: Scale, words: &Words, correction: &'a Correction) -> Container<'a, Message, iced::Theme> {
    let name = &correction.field.name;
    let mut content = column![text::label(scale, words.get("clerk-new-value"))].spacing(scale.near());
    content = match &correction.draft {
        Draft::Typed(typed) => {
            let hint = words.get(match correction.field.kind {
                FieldKind::Kana => "clerk-write-kana",
                FieldKind::Latin => "clerk-write-latin",
                FieldKind::Birth | FieldKind::Date { .. } => "clerk-write-day",
                FieldKind::Number { .. } => "clerk-write-number",
                FieldKind::Phone => "clerk-write-phone",
                _ => "clerk-write-kanji",
            });
            let field = text_input("", render::open::<String>(typed))
                .id(FIELD)
                .on_input(|text| Message::Typed(crate::person::Secret::new(text)))
                .on_submit(Message::Save)
                .size(scale.size(Type::Heading))
                .font(fonts::REGULAR)
                .padding([scale.near() * 1.2, scale.gap()])
                .style(move |_, status| frame::field_style(scale, status));
            let mut content = content.push(field).push(text::label(scale, hint));
            if let Some(day) = correction.day() {
                let echo = era::both(render::open(&day).0);
                content = content.push(text::strong(scale, Type::Body, echo).color(theme::GOOD));
            }
            content
        }
        Draft::One { options, picked } => content.push(options_of(
            scale,
            options.iter().map(|id| (id.clone(), shown::choice(words, name, id), picked.as_ref() == Some(id), false)),
        )),
        Draft::Many { options, picked } => content.push(options_of(
            scale,
            options.iter().map(|id| (id.clone(), shown::choice(words, name, id), picked.contains(id), true)),
        )),
        Draft::Flag(flag) => content.push(options_of(
            scale,
            [("yes", "clerk-yes", true), ("no", "clerk-no", false)]
                .into_iter()
                .map(|(id, word, yes)| (id.to_owned(), words.get(word), *flag == Some(yes), false)),
        )),
    };
    content = content.push(Space::new().height(scale.near())).push(text::label(scale, words.get("clerk-reason")));
    content = content.push(reasons(scale, words, &CORRECTION, correction.reason, "F"));
    if let Some(wrong) = &correction.wrong {
        content = content.push(
            row![
                icon("triangle-alert", scale.size(Type::Body), theme::BEWARE),
                text::tinted(scale, Type::Body, words.say(wrong), theme::BEWARE).width(Length::Fill)
            ]
            .spacing(scale.near())
            .align_y(Alignment::Center),
        );
    }
    let heading = words.say(&Msg::new("clerk-correct-title").text("field", shown::label(words, &correction.key)));
    sheet(scale, words, heading, content, "clerk-save", "check")
}

/// Choices, one below the other: id, words, chosen, several at once.
fn options_of<'a>(
    scale: Scale,
    options: impl Iterator<Item = (String, String, bool, bool)>,
) -> Column<'a, Message, iced::Theme> {
    let mut list = column![].spacing(scale.near());
    for (id, said, chosen, many) in options {
        let face = row![mark(scale, chosen, many), text::body(scale, said).width(Length::Fill)]
            .spacing(scale.gap())
            .align_y(Alignment::Center);
        let look = if chosen { Look::chosen(scale) } else { Look::plain(scale) };
        list = list.push(
            press(scale, format!("choice-{id}"), look, face, Message::Chose(id))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.gap()]),
        );
    }
    list
}

/// A round mark for one of a list, a square one for several.
pub fn mark<'a>(scale: Scale, chosen: bool, many: bool) -> Element<'a, Message> {
    let side = scale.size(Type::Body);
    let radius = if many { scale.radius() * 0.5 } else { side };
    let inside: Element<'a, Message> =
        if chosen { icon("check", side * 0.8, theme::PAPER) } else { Space::new().into() };
    container(inside)
        .center(side)
        .style(move |_| container::Style {
            background: Some(iced::Background::Color(if chosen { theme::ACTION } else { theme::PAPER })),
            border: iced::Border {
                color: if chosen { theme::ACTION } else { theme::EDGE },
                width: scale.border(),
                radius: radius.into(),
            },
            ..container::Style::default()
        })
        .into()
}

/// Reasons with the key that picks each: `F1` beside a text field, `1` without one.
fn reasons<'a>(
    scale: Scale,
    words: &Words,
    ids: &[&'static str],
    picked: Option<usize>,
    prefix: &str,
) -> Column<'a, Message, iced::Theme> {
    let mut list = column![].spacing(scale.near());
    for (place, id) in ids.iter().enumerate() {
        let chosen = picked == Some(place);
        let look = if chosen { Look::chosen(scale) } else { Look::plain(scale) };
        let face = row![
            mark(scale, chosen, false),
            text::body(scale, words.get(id)).width(Length::Fill),
            staff::cap(scale, &format!("{prefix}{}", place + 1), theme::TEXT_QUIET),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        list = list.push(
            press(scale, *id, look, face, Message::Reason(place))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.gap()]),
        );
    }
    list
}

fn return_<'a>(scale: Scale, words: &Words, picked: Option<usize>) -> Container<'a, Message, iced::Theme> {
    let content = column![
        text::body(scale, words.get("clerk-return-note")),
        Space::new().height(scale.near()),
        reasons(scale, words, &RETURN, picked, ""),
    ]
    .spacing(scale.near());
    sheet(scale, words, words.get("clerk-return-title"), content, "clerk-return-do", "undo-2")
}

/// The kinds of identity documents, each with its key; numbers are never asked for.
fn identity<'a>(scale: Scale, words: &Words, seen: &[IdDocument]) -> Container<'a, Message, iced::Theme> {
    let mut list = column![].spacing(scale.near() * 0.8);
    let mut alone = None;
    for (place, (document, key)) in IdDocument::ALL.iter().zip(DOCUMENT_KEYS).enumerate() {
        if alone != Some(document.is_enough_alone()) {
            alone = Some(document.is_enough_alone());
            let head = if document.is_enough_alone() { "clerk-identity-one" } else { "clerk-identity-two" };
            list = list.push(text::label(scale, words.get(head)));
        }
        let chosen = seen.contains(document);
        let look = if chosen { Look::chosen(scale) } else { Look::plain(scale) };
        let face = row![
            mark(scale, chosen, true),
            text::body(scale, words.get(document.message())).width(Length::Fill),
            staff::cap(scale, key, theme::TEXT_QUIET),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        list = list.push(
            press(scale, document.message(), look, face, Message::Document(place))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near() * 0.6, scale.gap()]),
        );
    }
    let (tone, name, said) = if is_enough(seen) {
        (chip::Tone::Green, "check", "clerk-identity-enough")
    } else {
        (chip::Tone::Amber, "circle-alert", "clerk-identity-missing")
    };
    list = list.push(chip::chip(scale, tone, name, words.get(said)));
    sheet(scale, words, words.get("clerk-identity-title"), list, "clerk-identity-do", "check")
}

fn withdraw<'a>(scale: Scale, words: &Words) -> Container<'a, Message, iced::Theme> {
    let content = column![
        chip::chip(scale, chip::Tone::Amber, "circle-alert", words.get("clerk-withdraw-mark")),
        text::body(scale, words.get("clerk-withdraw-note")),
    ]
    .spacing(scale.gap());
    sheet(scale, words, words.get("clerk-withdraw-title"), content, "clerk-withdraw-do", "x")
}
