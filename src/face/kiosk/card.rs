//! Laying the card down, and agreeing to what is read.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::drawing::{Drawing, drawing};
use super::{Context, frame};
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::page::{CardStage, Page};

pub(super) fn laying<'a>(page: &Page, ctx: &Context<'_>, stage: CardStage) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut left = column![frame::header(page, ctx)].spacing(scale.apart());
    // In large text the question has the place; what is read stands on the next page, too.
    let large = scale.text() > 1.15;
    if page.notice.is_none() && !large {
        left = left.push(reads(ctx));
    }
    if let Some(other) = frame::other(page, ctx) {
        left = left.push(other);
    }
    let looking = stage == CardStage::Looking;
    let what = if looking || ctx.second_picture { Drawing::CardLaid } else { Drawing::CardAbove };
    let mut picture =
        column![container(drawing(what)).center(Length::Fill)].spacing(scale.gap()).align_x(Alignment::Center);
    if looking {
        picture = picture.push(
            text::tinted(scale, Type::Heading, ctx.word("card-looking"), theme::ACTION).align_x(Alignment::Center),
        );
    }
    if let Some(mark) = frame::simulated(ctx, ctx.marks.reader) {
        picture = picture.push(mark);
    }
    let picture = panel::panel(scale, picture).width(Length::Fill).height(Length::Fill);
    let portions = match large {
        true if looking => (9, 11),
        true => (14, 6),
        false => (10, 9),
    };
    frame::split(ctx, left, picture, portions)
}

/// What is read and, more important, what is not: before the card is laid down.
fn reads<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let line = |name: &'static str, color, title: &'static str, ids: &[&'static str]| {
        let things = ids.iter().map(|id| ctx.word(id)).collect::<Vec<_>>().join(&ctx.word("list-comma"));
        row![
            container(icon(name, scale.mm(8.0), color)).padding([scale.mm(1.4), 0.0]),
            column![
                text::tinted(scale, Type::Label, ctx.word(title), color),
                text::plain(scale, Type::Label, things).color(theme::TEXT)
            ]
            .width(Length::Fill)
        ]
        .spacing(scale.near())
    };
    let read = ["consent-read-name", "consent-read-address", "consent-read-birth", "consent-read-sex"];
    let unread = ["consent-unread-number", "consent-unread-photo"];
    column![
        line("circle-check", theme::GOOD, "card-read-note", &read),
        line("eye-off", theme::BEWARE, "card-unread-note", &unread)
    ]
    .spacing(scale.gap())
    .into()
}

pub(super) fn consent<'a>(page: &Page, ctx: &Context<'_>, read: &[Msg], unread: &[Msg]) -> Element<'a, Press> {
    let scale = ctx.scale;
    let large = scale.text() > 1.15;
    let list = |title: &'static str, name: &'static str, each: &'static str, color, ids: &[Msg]| {
        let mut lines = column![
            row![icon(name, scale.mm(11.0), color), text::tinted(scale, Type::Heading, ctx.word(title), color)]
                .spacing(scale.near())
                .align_y(Alignment::Center),
            panel::rule(scale)
        ]
        .spacing(if large { scale.near() } else { scale.gap() });
        // In large text they stand in one line after the other.
        if large {
            let things = ids.iter().map(|id| ctx.say(id)).collect::<Vec<_>>().join(&ctx.word("list-comma"));
            lines = lines.push(text::body(scale, things).width(Length::Fill));
        }
        for id in ids.iter().filter(|_| !large) {
            let mark = container(icon(each, scale.mm(8.0), color)).center_x(scale.mm(11.0));
            lines = lines.push(
                row![mark, text::body(scale, ctx.say(id)).width(Length::Fill)]
                    .spacing(scale.near())
                    .align_y(Alignment::Center),
            );
        }
        panel::panel(scale, lines)
    };
    let first = list("card-read-note", "circle-check", "check", theme::GOOD, read);
    let second = list("card-unread-note", "eye-off", "x", theme::BEWARE, unread);
    let low = frame::low(page, ctx);
    let lists: Element<'a, Press> = if low {
        let half = |list: iced::widget::Container<'a, Press>| list.width(Length::FillPortion(1));
        row![half(first), half(second)].spacing(scale.gap()).into()
    } else if ctx.wide() {
        let half = |list: iced::widget::Container<'a, Press>| list.width(Length::FillPortion(1)).height(Length::Fill);
        // Both as high as the longer one.
        row![half(first), half(second)].spacing(scale.gap()).into()
    } else {
        column![first.width(Length::Fill), second.width(Length::Fill)].spacing(scale.gap()).into()
    };
    column![frame::header(page, ctx), lists].spacing(scale.apart()).into()
}
