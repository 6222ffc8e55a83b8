//! The boards: 50音 as it hangs in every classroom, columns from the right; Latin letters as on every keyboard.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, frame, pads};
use crate::face::ui::Element;
use crate::face::ui::widget::key;
use crate::person::Secret;
use crate::text::kana::BOARD;
use crate::visit::Press;
use crate::visit::page::{Pad, Page};

pub(super) fn kana<'a>(
    page: &Page,
    ctx: &Context<'_>,
    pad: Pad,
    typed: &Secret<String>,
    before: Option<&Secret<String>>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let gap = scale.mm(3.0);
    let mut board = row![].spacing(gap);
    for line in BOARD.iter().rev() {
        let mut keys = column![].spacing(gap);
        for c in line {
            keys = keys.push(match c {
                ' ' => Element::from(Space::new().width(Length::Fill).height(Length::Fill)),
                c => key::key(scale, format!("key-{c}"), *c, Press::Key(*c)).into(),
            });
        }
        board = board.push(keys);
    }
    let word = |id: &'static str, press| key::word(scale, id, None, ctx.word(id), press);
    let mut tools = column![
        key::word(scale, "key-erase", None, ctx.word("key-erase"), Press::Erase),
        key::key(scale, "key-voiced", ctx.word("key-voiced"), Press::Voiced),
        key::key(scale, "key-half-voiced", ctx.word("key-half-voiced"), Press::HalfVoiced),
        word("key-small", Press::Small)
    ]
    .spacing(gap)
    .width(scale.mm(if ctx.wide() { 38.0 } else { 34.0 }));
    // One part of a name has no space; its place stays, so that no key stands elsewhere than on the other board.
    tools = tools.push(if pad == Pad::Name {
        Element::from(Space::new().width(Length::Fill).height(Length::Fill))
    } else {
        word("key-space", Press::Space).into()
    });
    whole(page, ctx, typed, before, row![tools, board].spacing(scale.mm(7.0)).into())
}

pub(super) fn latin<'a>(
    page: &Page,
    ctx: &Context<'_>,
    pad: Pad,
    typed: &Secret<String>,
    before: Option<&Secret<String>>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let gap = scale.mm(3.0);
    let letter = |c: char| -> Element<'a, Press> { key::key(scale, format!("key-{c}"), c, Press::Key(c)).into() };
    let line = |keys: &str| row(keys.chars().map(letter)).spacing(gap);
    let half = || Space::new().width(Length::FillPortion(1)).height(Length::Fill);
    let inset = |keys: &str| row![half(), line(keys).width(Length::FillPortion(18)), half()].spacing(0);
    let last = row![
        container(word(ctx, "key-space", Press::Space)).width(Length::FillPortion(6)),
        container(word(ctx, "key-erase", Press::Erase)).width(Length::FillPortion(3))
    ]
    .spacing(scale.mm(7.0));
    let building = pad == Pad::Letters;
    let third = if building { "ZXCVBNM-" } else { "ZXCVBNM-'." };
    let digits = building.then(|| line("1234567890"));
    let board: Column<'a, Press> =
        column![digits, line("QWERTYUIOP"), inset("ASDFGHJKL"), line(third), last].spacing(gap);
    whole(page, ctx, typed, before, board.into())
}

fn word<'a>(ctx: &Context<'_>, id: &'static str, press: Press) -> Element<'a, Press> {
    key::word(ctx.scale, id, None, ctx.word(id), press).into()
}

/// Question, field, board: the field as near to the keys as to the question.
fn whole<'a>(
    page: &Page,
    ctx: &Context<'_>,
    typed: &Secret<String>,
    before: Option<&Secret<String>>,
    board: Element<'a, Press>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let beside = before.map(|before| pads::beside(ctx, before));
    let taken = before.map_or(0.0, |before| ctx.inner() * pads::share(ctx, before));
    let field = pads::field(ctx, typed, ctx.inner() - taken).width(Length::Fill);
    let field = row![beside, field].spacing(scale.gap()).align_y(Alignment::Center);
    // Keys that are larger than a hand needs only make the way longer.
    let height = if ctx.wide() { Length::Fill } else { Length::Fixed(scale.mm(132.0)) };
    let board = container(board).width(Length::Fill).height(height);
    column![frame::header(page, ctx), field, board]
        .spacing(if ctx.wide() { scale.gap() } else { scale.apart() })
        .align_x(Alignment::Start)
        .into()
}
