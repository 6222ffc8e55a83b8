//! The last page: a number that can be read from three metres, where to go, the card.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::{Context, frame};
use crate::face::ui::widget::chip::{Tone, chip};
use crate::face::ui::widget::{panel, qr, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::event::SlipTrouble;
use crate::visit::page::{Done, Page};

pub(super) fn view<'a>(page: &Page, ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    let number = column![
        text::label(scale, ctx.word("done-number")),
        text::tinted(scale, Type::Number, done.ticket.to_string(), theme::NAVY)
    ];
    let mut left = column![frame::header(page, ctx), number, way(ctx, done)].spacing(scale.gap());
    let pay = if done.to_pay { "done-to-pay" } else { "done-nothing-to-pay" };
    left = left.push(said(ctx, "coins", ctx.word(pay)));
    if !done.bring.is_empty() {
        let things = done.bring.iter().map(|m| ctx.say(m)).collect::<Vec<_>>().join(&ctx.word("list-comma"));
        left = left.push(said(ctx, "hand", format!("{}{}{things}", ctx.word("done-bring"), ctx.word("list-colon"))));
    }
    frame::split(ctx, left, side(ctx, done), (13, 7))
}

/// Which counter, and how to get there from where one stands.
fn way<'a>(ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut words = column![].spacing(scale.mm(0.6)).width(Length::Fill);
    if let Some(counter) = ctx.city.counters.iter().find(|c| c.id == done.counter) {
        let wait =
            Msg::new("done-wait").text("counter", counter.sign.clone()).text("name", ctx.words.pick(&counter.name));
        words = words.push(text::heading(scale, ctx.say(&wait)));
        words = words.push(text::body(scale, ctx.words.pick(&counter.way).to_owned()).color(theme::TEXT_QUIET));
    }
    row![icon("map-pin", scale.mm(13.0), theme::ACTION), words].spacing(scale.gap()).align_y(Alignment::Center).into()
}

fn said<'a>(ctx: &Context<'_>, name: &str, words: String) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mark = container(icon(name, scale.mm(9.0), theme::ACTION)).center_x(scale.mm(13.0));
    row![mark, text::body(scale, words).width(Length::Fill)].spacing(scale.gap()).align_y(Alignment::Center).into()
}

/// What was spared, and the reference for the register.
fn side<'a>(ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut parts = column![].spacing(scale.gap()).align_x(Alignment::Center);
    if done.characters_spared > 0 {
        let n = Msg::new("done-spared").number("n", i64::from(done.characters_spared));
        parts = parts.push(
            column![
                text::label(scale, ctx.word("done-spared-label")),
                text::tinted(scale, Type::Title, ctx.say(&n), theme::GOOD)
            ]
            .align_x(Alignment::Center),
        );
        parts = parts.push(panel::rule(scale));
    }
    let side = scale.mm(if scale.compact() { 58.0 } else { 78.0 });
    if let Some(code) = ctx.codes.reference.as_ref().and_then(|code| qr::qr(code.width, &code.dark, side)) {
        parts = parts.push(code);
        parts = parts.push(text::label(scale, ctx.word("done-caption-qr")).align_x(Alignment::Center));
    }
    panel::panel(scale, container(parts).center(Length::Fill)).width(Length::Fill).height(Length::Fill).into()
}

/// The slip: printed, printing, or what to do without it. Stands at the bottom left, where nothing is to be pressed.
pub(super) fn slip<'a>(done: &Done, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let (tone, id) = match done.slip {
        None => (Tone::Grey, "done-slip-printing"),
        Some(Ok(())) => (Tone::Green, "done-slip-printed"),
        Some(Err(SlipTrouble::Paper)) => (Tone::Red, "done-slip-paper"),
        Some(Err(SlipTrouble::Cover)) => (Tone::Red, "done-slip-cover"),
        Some(Err(SlipTrouble::Printer)) => (Tone::Red, "done-slip-printer"),
    };
    let (ink, _, _) = tone.colors();
    let mut line = row![icon("printer", scale.mm(9.0), ink), text::plain(scale, Type::Label, ctx.word(id)).color(ink)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    if ctx.marks.printer {
        line = line.push(chip(scale, Tone::Amber, "flask-conical", ctx.word("simulated")));
    }
    line.into()
}
