//! The ten keys: 123 on top as on a telephone and a ticket machine, never shuffled; PIN, numbers, telephone.

use iced::widget::{Row, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, frame, shown};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{key, panel, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::person::Secret;
use crate::text::Locale;
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::event::BlockWord;
use crate::visit::page::Page;

pub(super) fn pin<'a>(page: &Page, ctx: &Context<'_>, typed: usize, reading: bool) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut left = column![frame::header(page, ctx)].spacing(scale.apart());
    if reading {
        left = left.push(waiting(ctx, "pin-reading"));
    } else {
        left = left.push(dots(ctx, typed, 4));
    }
    if let Some(other) = frame::other(page, ctx) {
        left = left.push(Space::new().height(scale.mm(1.0))).push(other);
    }
    let portions = if scale.text() > 1.15 { (12, 8) } else { (10, 9) };
    frame::split(ctx, left, pad(ctx, Last::Enter(Press::Next)), portions)
}

/// As many boxes as there are digits.
pub(super) fn dots<'a>(ctx: &Context<'_>, typed: usize, of: usize) -> Element<'a, Press> {
    // A longer number has narrower boxes, all alike.
    let wide = if of > 4 { Length::Fill } else { Length::Fixed(ctx.scale.mm(22.0)) };
    let boxes = (0..of).map(|n| dot(ctx, n < typed, n == typed, wide));
    row(boxes).spacing(if of > 4 { ctx.scale.near() } else { ctx.scale.gap() }).into()
}

/// A box of the PIN: a dot or nothing. Which digit it was is not known here.
fn dot<'a>(ctx: &Context<'_>, filled: bool, next: bool, wide: Length) -> Element<'a, Press> {
    let scale = ctx.scale;
    let dot: Element<'a, Press> = if filled {
        let side = scale.mm(10.0);
        container(Space::new().width(side).height(side))
            .style(move |look| container::Style {
                background: Some(theme::shown(look, theme::TEXT).into()),
                border: iced::border::rounded(side / 2.0),
                ..container::Style::default()
            })
            .into()
    } else {
        Space::new().into()
    };
    let (line, width) =
        if filled || next { (theme::ACTION, scale.border() * 1.6) } else { (theme::EDGE, scale.border()) };
    let radius = scale.radius();
    container(dot)
        .center_x(wide)
        .center_y(scale.mm(26.0))
        .style(move |look| container::Style {
            background: Some(theme::shown(look, theme::PAPER).into()),
            border: iced::Border { color: theme::shown(look, line), width, radius: radius.into() },
            ..container::Style::default()
        })
        .into()
}

pub(super) fn digits<'a>(
    page: &Page,
    ctx: &Context<'_>,
    typed: &Secret<String>,
    unit: Option<&Msg>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let space = if ctx.wide() { ctx.inner() * 10.0 / 19.0 - scale.apart() * 1.4 } else { ctx.inner() };
    let mut line = row![].spacing(scale.gap()).align_y(Alignment::Center);
    if let Some(unit) = unit {
        line = line.push(field(ctx, typed, space - scale.mm(40.0)).width(scale.mm(60.0)));
        line = line.push(text::heading(scale, ctx.say(unit)));
    } else {
        line = line.push(field(ctx, typed, space).width(Length::Fill));
    }
    let left = column![frame::header(page, ctx), line].spacing(scale.apart());
    frame::split(ctx, left, pad(ctx, Last::Blank), (10, 9))
}

/// What is typed behind: the town beside its 番地, the family name beside the given one. Never more than half the line.
pub(super) fn beside<'a>(ctx: &Context<'_>, before: &Secret<String>) -> Element<'a, Press> {
    let words = text::tinted(ctx.scale, Type::Label, shown::drawn(before), theme::ACTION);
    container(words).max_width(ctx.inner() * share(ctx, before)).into()
}

/// How much of the line it takes.
pub(super) fn share(ctx: &Context<'_>, before: &Secret<String>) -> f32 {
    let needs = (frame::ems(&shown::drawn(before)) + 1.0) * ctx.scale.size(Type::Label);
    (needs / ctx.inner()).min(0.5)
}

/// 番地: the ten keys and the words between numbers.
pub(super) fn block<'a>(
    page: &Page,
    ctx: &Context<'_>,
    typed: &Secret<String>,
    before: Option<&Secret<String>>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let space = if ctx.wide() { ctx.inner() * 10.0 / 19.0 - scale.apart() * 1.4 } else { ctx.inner() };
    let above = before.map(|before| text::tinted(scale, Type::Label, shown::drawn(before), theme::ACTION));
    let left =
        column![frame::header(page, ctx), above, field(ctx, typed, space).width(Length::Fill)].spacing(scale.apart());
    let words = [
        (BlockWord::Chome, "block-chome"),
        (BlockWord::Banchi, "block-banchi"),
        (BlockWord::Ban, "block-ban"),
        (BlockWord::Go, "block-go"),
    ];
    let keys = words.map(|(word, id)| key::key(scale, id, word.text(), Press::Block(word)).into());
    let words = column(keys).spacing(scale.mm(3.4));
    let words = container(words).width(scale.mm(36.0)).max_height(scale.mm(168.0));
    let keys = row![pad(ctx, Last::Hyphen), words].spacing(scale.mm(3.4));
    let keys = container(keys).align_x(Alignment::Center).width(Length::Fill).height(Length::Fill);
    frame::split(ctx, left, keys, (9, 10))
}

/// What stands beside the 0.
pub(super) enum Last {
    /// 決定
    Enter(Press),
    /// `-`
    Hyphen,
    /// Nothing.
    Blank,
}

/// The ten keys, as large as their place but never larger than a hand needs.
pub(super) fn pad<'a>(ctx: &Context<'_>, last: Last) -> Element<'a, Press> {
    let scale = ctx.scale;
    let gap = scale.mm(3.4);
    let digit = |c: char| -> Element<'a, Press> { key::key(scale, format!("key-{c}"), c, Press::Key(c)).into() };
    let line = |keys: [char; 3]| -> Row<'a, Press> { row(keys.map(digit)).spacing(gap) };
    let erase: Element<'a, Press> = key::word(scale, "key-erase", None, ctx.word("key-erase"), Press::Erase).into();
    let last: Element<'a, Press> = match last {
        Last::Enter(message) => press(
            scale,
            "primary",
            Look::primary(scale),
            text::strong(scale, Type::Button, ctx.word("key-enter")),
            message,
        )
        .padding(0.0)
        .width(Length::Fill)
        .height(Length::Fill)
        .into(),
        Last::Hyphen => key::key(scale, "key-hyphen", "-", Press::Key('-')).into(),
        Last::Blank => Space::new().width(Length::Fill).height(Length::Fill).into(),
    };
    let keys = column![
        line(['1', '2', '3']),
        line(['4', '5', '6']),
        line(['7', '8', '9']),
        row![erase, digit('0'), last].spacing(gap)
    ]
    .spacing(gap);
    let keys = container(keys).max_width(scale.mm(158.0)).max_height(scale.mm(168.0));
    let side = if ctx.wide() { Alignment::End } else { Alignment::Center };
    container(keys).align_x(side).width(Length::Fill).height(Length::Fill).into()
}

/// The field: what was typed and where the next letter goes. Long words get smaller before they get a second line.
pub(super) fn field<'a>(ctx: &Context<'_>, typed: &Secret<String>, space: f32) -> iced::widget::Container<'a, Press> {
    let scale = ctx.scale;
    let words = shown::own(typed);
    let needs = frame::ems(&words) + 1.0;
    let what = [Type::Key, Type::Heading]
        .into_iter()
        .find(|what| needs * scale.size(*what) < space - 2.0 * scale.inset())
        .unwrap_or(Type::Label);
    let caret = container(Space::new().width(scale.mm(0.8)).height(scale.size(Type::Key))).style(|look| {
        container::Style { background: Some(theme::shown(look, theme::ACTION).into()), ..container::Style::default() }
    });
    let words = text::strong(scale.with_tongue(Locale::Ja), what, words);
    let line = row![words, caret].spacing(scale.mm(0.8)).align_y(Alignment::Center);
    panel::tinted(scale, line, theme::PAPER, theme::ACTION)
        .padding([0.0, scale.inset()])
        .align_y(Alignment::Center)
        .height(if what == Type::Label { scale.size(what) * 3.2 } else { scale.target() })
}

/// Something is under way.
pub(super) fn waiting<'a>(ctx: &Context<'_>, id: &'static str) -> Element<'a, Press> {
    let scale = ctx.scale;
    row![
        icon("hourglass", scale.mm(12.0), theme::ACTION),
        text::tinted(scale, Type::Heading, ctx.word(id), theme::ACTION)
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center)
    .into()
}
