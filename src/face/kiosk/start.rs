//! The start page: what this is, in one glance, and the languages.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::drawing::{Drawing, drawing};
use super::languages::names;
use super::{Context, frame};
use crate::face::ui::widget::press::Look;
use crate::face::ui::widget::{anywhere, chip, panel, press, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::Locale;
use crate::visit::page::Page;
use crate::visit::{Press, languages};

/// What this is, and what to do first.
pub(super) fn words<'a>(page: &Page, ctx: &Context<'_>) -> Column<'a, Press> {
    let scale = ctx.scale;
    let mut words = column![text::tinted(scale, Type::Hero, ctx.say(&page.title), theme::NAVY)];
    match frame::said_first(page, ctx) {
        Some(said) => words = words.push(said),
        None => {
            if let Some(hint) = ctx.say_if(page.hint.as_ref()) {
                words = words.push(text::plain(scale, Type::Heading, hint).color(theme::TEXT_QUIET));
            }
        }
    }
    words.spacing(scale.apart())
}

pub(super) fn view<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let words = if frame::low(page, ctx) { column![] } else { words(page, ctx) };
    let face = row![
        text::strong(scale, Type::Title, ctx.word("begin")),
        icon("arrow-right", scale.size(Type::Title), theme::PAPER)
    ]
    .spacing(scale.apart())
    .align_y(Alignment::Center);
    let begin = press(scale, "begin", Look::primary(scale), Element::from(face), Press::Begin)
        .height(scale.mm(if scale.compact() { 28.0 } else { 34.0 }))
        .padding([0.0, scale.mm(26.0)]);
    let words = words.push(Space::new().height(scale.gap())).push(begin);
    let words = words.spacing(scale.apart());
    let picture = container(drawing(Drawing::Start)).center(Length::Fill);
    let hero: Element<'a, Press> = if ctx.wide() {
        row![
            container(words).center_y(Length::Fill).width(Length::FillPortion(11)),
            picture.width(Length::FillPortion(9))
        ]
        .spacing(scale.apart())
        .height(Length::Fill)
        .into()
    } else {
        column![picture, words].spacing(scale.apart()).height(Length::Fill).into()
    };
    // Over the picture: a mark for the staff's eyes takes no visitor's place.
    let older = ctx.marks.older.then(|| {
        let mark = chip::chip(scale, chip::Tone::Amber, "triangle-alert", ctx.word("older-mark"));
        container(mark).align_right(Length::Fill).align_top(Length::Fill)
    });
    let hero = iced::widget::Stack::new().push(hero).push(older).height(Length::Fill);
    // The whole page is the button: who does what the hint says, wherever, begins.
    anywhere(column![hero, way(ctx)].spacing(scale.apart()), Press::Begin)
}

/// The three things that will happen.
fn way<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let part = |name: &'static str, id: &'static str| -> Element<'a, Press> {
        row![icon(name, scale.mm(10.0), theme::ACTION), text::strong(scale, Type::Body, ctx.word(id))]
            .spacing(scale.near())
            .align_y(Alignment::Center)
            .into()
    };
    let arrow = || icon::<Press>("chevron-right", scale.mm(8.0), theme::EDGE);
    let parts =
        [part("file-text", "start-way-choose"), part("id-card", "start-way-card"), part("ticket", "start-way-number")];
    if !ctx.wide() {
        let parts = parts.into_iter().map(|part| container(part).align_left(Length::Fill).into());
        let list = iced::widget::column(parts).spacing(scale.gap());
        return panel::panel(scale, list).width(Length::Fill).into();
    }
    let mut line = row![].align_y(Alignment::Center).spacing(scale.near());
    for (n, part) in parts.into_iter().enumerate() {
        if n > 0 {
            line = line.push(arrow());
        }
        line = line.push(container(part).center_x(Length::Fill));
    }
    panel::panel(scale, line).padding([scale.inset() * 0.8, scale.inset()]).width(Length::Fill).into()
}

/// The languages that most visitors read, and what leads to all of them, named in several scripts.
pub(super) fn languages<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut line = row![].spacing(scale.gap()).align_y(Alignment::Center);
    let (direct, rest) = languages::at_start(&page.languages);
    if ctx.wide() {
        line = line.push(icon("globe", scale.mm(10.0), theme::ACTION));
    }
    for locale in direct {
        let look = if *locale == ctx.words.locale() { Look::chosen(scale) } else { frame::plain(ctx) };
        let name = text::strong(scale.with_tongue(*locale), Type::Button, locale.own_name());
        let pad = if scale.compact() || !ctx.wide() { 5.0 } else { 7.0 };
        line = line.push(
            press(scale, format!("language-{}", locale.tag()), look, name, Press::Language(*locale))
                .padding([0.0, scale.mm(pad)]),
        );
    }
    let shown = rest.get(..if ctx.wide() && scale.compact() { 1 } else { SHOWN }).unwrap_or(rest);
    let others = (!rest.is_empty()).then(|| {
        let draft = rest.iter().any(|locale| !locale.is_checked());
        let mark = draft.then(|| text::label(scale.with_tongue(Locale::Ja), Locale::Ja.draft_mark()));
        let face = row![names(scale, shown, shown.len() < rest.len()), mark];
        press(
            scale,
            "language-others",
            Look::action(scale),
            face.spacing(scale.near()).align_y(Alignment::Center),
            Press::OtherLanguages,
        )
        .padding([0.0, scale.mm(5.0)])
    });
    if ctx.wide() { line.push(others).into() } else { column![line, others].spacing(scale.gap()).into() }
}

/// Of the others so many tell by their names that there are more.
const SHOWN: usize = 3;
