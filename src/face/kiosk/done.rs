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

/// How much larger than ordinary the foot may be.
const FOOT: f32 = 1.5;

pub(super) fn view<'a>(page: &Page, ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    let number = text::tinted(scale, Type::Number, done.ticket.to_string(), theme::NAVY)
        .line_height(iced::widget::text::LineHeight::Relative(1.05));
    // Still read from three metres; larger words need the rest.
    let number = if scale.text() > 1.15 { number.size(scale.size(Type::Number) * 0.72) } else { number };
    let mut left = column![frame::header(page, ctx)].spacing(scale.gap());
    left = left.push(if scale.compact() || page.notice.is_some() {
        column![number]
    } else {
        column![text::label(scale, ctx.word("done-number")), number]
    });
    let left = left.push(way(ctx, done));
    let main: Element<'a, Press> = if ctx.wide() || frame::low(page, ctx) {
        row![left.width(Length::Fill), code(ctx)].spacing(scale.apart()).height(Length::Fill).into()
    } else {
        column![left, container(code(ctx)).center_x(Length::Fill), iced::widget::Space::new().height(Length::Fill)]
            .spacing(scale.apart())
            .into()
    };
    // What else is good to know grows less than the number and the way: it stands on the slip, too.
    let short = scale.compact() && ctx.wide() || frame::low(page, ctx);
    let most = if short { 1.2 } else { FOOT };
    let foot = foot(&Context { scale: scale.with_text(scale.text().min(most)), ..*ctx }, done);
    column![container(main).height(Length::Fill), foot].spacing(scale.gap()).into()
}

/// Which counter, and how to get there from where one stands.
fn way<'a>(ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut words = column![].spacing(scale.mm(0.6)).width(Length::Fill);
    if let Some(counter) = &done.counter {
        let wait =
            Msg::new("done-wait").text("counter", counter.sign.clone()).text("name", ctx.words.pick(&counter.name));
        words = words.push(text::heading(scale, ctx.say(&wait)));
        words = words.push(text::body(scale, ctx.words.pick(&counter.way).to_owned()).color(theme::TEXT_QUIET));
    }
    row![icon("map-pin", scale.mm(14.0), theme::ACTION), words].spacing(scale.gap()).align_y(Alignment::Center).into()
}

/// The reference for the register.
fn code<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut parts = column![].spacing(scale.near()).align_x(Alignment::Center);
    let side = scale.mm(if scale.compact() { 62.0 } else { 92.0 });
    if let Some(code) = ctx.codes.reference.as_ref().and_then(|code| qr::qr(code.width, &code.dark, side)) {
        parts = parts.push(code);
        parts = parts.push(text::label(scale, ctx.word("done-caption-qr")).align_x(Alignment::Center));
    }
    let height = if ctx.wide() { Length::Fill } else { Length::Shrink };
    let panel = panel::panel(scale, container(parts).center_x(Length::Fill).center_y(height));
    panel.padding(scale.near()).width(side + scale.mm(20.0)).height(height).into()
}

/// What else is good to know, in one quiet line: paying, what to show, what did not have to be written.
fn foot<'a>(ctx: &Context<'_>, done: &Done) -> Element<'a, Press> {
    let scale = ctx.scale;
    // In large text only what is to be done next; the rest stands on the slip.
    let large = scale.text() > 1.15;
    let said = |name: &str, head: Option<String>, words: String, color, portion| {
        let mut lines = column![].width(Length::Fill);
        if let Some(head) = head.filter(|_| !scale.compact() && !large) {
            lines = lines.push(text::label(scale, head));
        }
        lines = lines.push(text::strong(scale, Type::Label, words).color(color));
        row![icon(name, scale.mm(9.0), theme::ACTION), lines]
            .spacing(scale.near())
            .align_y(Alignment::Center)
            .width(Length::FillPortion(portion))
    };
    let pay = ctx.word(if done.to_pay { "done-to-pay" } else { "done-nothing-to-pay" });
    let mut parts = vec![said("wallet", None, pay, theme::TEXT, 7)];
    if !done.bring.is_empty() {
        // Where there is much to show, the slip has it all.
        let things = match done.bring.len() {
            n @ 3.. => ctx.say(&Msg::new("done-bring-many").number("n", i64::try_from(n).unwrap_or(i64::MAX))),
            _ => done.bring.iter().map(|m| ctx.say(m)).collect::<Vec<_>>().join(" "),
        };
        parts.push(said("hand", Some(ctx.word("done-bring")), things, theme::TEXT, 11));
    }
    if done.characters_spared > 0 && (parts.len() < 2 || !scale.compact() && !large) {
        let n = Msg::new("done-spared")
            .number("n", i64::from(done.characters_spared))
            .number("fields", i64::from(done.fields_spared));
        parts.push(said("badge-check", Some(ctx.word("done-spared-label")), ctx.say(&n), theme::GOOD, 6));
    }
    let parts: Element<'a, Press> = if ctx.wide() {
        iced::widget::row(parts.into_iter().map(Element::from)).spacing(scale.apart()).align_y(Alignment::Center).into()
    } else {
        iced::widget::column(parts.into_iter().map(Element::from)).spacing(scale.gap()).into()
    };
    panel::panel(scale, parts).padding([scale.near(), scale.inset()]).width(Length::Fill).into()
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
    let mut line = row![icon("printer", scale.mm(9.0), ink)].spacing(scale.near()).align_y(Alignment::Center);
    if ctx.marks.printer {
        line = line.push(chip(scale, Tone::Amber, "flask-conical", ctx.word("simulated")));
    }
    line.push(text::plain(scale, Type::Label, ctx.word(id)).color(ink).width(Length::Fill)).into()
}
