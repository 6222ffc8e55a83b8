//! Tiles: what is wanted, for whom, and every question with a few answers.

use iced::Length;
use iced::widget::{Space, column, container, row};

use super::{Context, frame};
use crate::face::ui::widget::pager::{Pager, pager};
use crate::face::ui::widget::tile::{Face, Room, tile};
use crate::face::ui::{Element, Type};
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::page::{Page, Sheet, Tile};

pub(super) fn view<'a>(
    page: &Page,
    ctx: &Context<'_>,
    many: bool,
    tiles: &[Tile],
    sheet: Option<Sheet>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let columns = columns(ctx, tiles, many);
    let lines = tiles.len().div_ceil(columns);
    let gap = scale.gap();
    // Many tiles leave no room for examples; their words say enough.
    let tight = ctx.wide() && lines > 3;
    // Tall enough to be inviting, never so tall that one answer looks like a page.
    let icons = tiles.iter().any(|t| t.icon.is_some());
    let height = match (lines, columns) {
        (1, 2..) => Length::Fixed(scale.mm(if scale.compact() { 56.0 } else { 78.0 })),
        (1..=3, 1) => Length::Fixed(scale.mm(if scale.compact() { 25.0 } else { 32.0 })),
        (1 | 2, _) => Length::Fixed(scale.mm(if scale.compact() || !icons { 40.0 } else { 50.0 })),
        _ if !ctx.wide() => Length::Fixed(scale.mm(38.0)),
        _ => Length::Fill,
    };
    let room = match (lines, columns) {
        (1, 2) => Room::Grand,
        _ if tight && scale.compact() => Room::Tight,
        _ => Room::Ordinary,
    };
    let mut grid = column![].spacing(gap);
    for line in tiles.chunks(columns) {
        let mut cells = row![].spacing(gap);
        for t in line {
            let face = Face {
                icon: t.icon.as_deref(),
                title: ctx.say(&t.title),
                example: ctx.say_if(t.example.as_ref()).filter(|_| !tight),
                chosen: t.chosen,
                room,
                many,
            };
            cells =
                cells.push(container(tile(scale, id(&t.press), face, t.press.clone())).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(Space::new().width(Length::FillPortion(1)));
        }
        grid = grid.push(container(cells).height(height));
    }
    let mut whole = column![frame::header(page, ctx), grid.height(Length::Fill)].spacing(scale.apart());
    if let Some(sheet) = sheet {
        whole = whole.push(container(sheets(ctx, sheet)).center_x(Length::Fill));
    }
    whole.into()
}

fn id(press: &Press) -> String {
    match press {
        Press::Choose(id) => format!("choose-{id}"),
        Press::Language(locale) => format!("choose-{}", locale.tag()),
        _ => "choose".to_owned(),
    }
}

/// How many columns: as many as leave every word on one line; two or three answers without pictures stand below each
/// other, to be read like a list.
fn columns(ctx: &Context<'_>, tiles: &[Tile], many: bool) -> usize {
    if !ctx.wide() {
        return 1;
    }
    let scale = ctx.scale;
    let icons = tiles.iter().any(|t| t.icon.is_some());
    let widest = tiles.iter().map(|t| frame::ems(&ctx.say(&t.title))).fold(0.0, f32::max) * scale.size(Type::Heading);
    let beside = 2.0 * scale.inset()
        + if icons { scale.mm(19.0) + scale.inset() } else { 0.0 }
        + scale.mm(if many { 10.4 } else { 9.0 })
        + scale.inset();
    #[allow(clippy::cast_precision_loss)]
    let fits = |columns: usize| widest + beside < (ctx.inner() + scale.gap()) / columns as f32 - scale.gap();
    match tiles.len() {
        0..=2 => 2,
        3 if !icons => {
            if fits(3) {
                3
            } else {
                1
            }
        }
        5.. if !scale.compact() && fits(3) => 3,
        _ => 2,
    }
}

/// The pager of a list that has more than one sheet.
pub(super) fn sheets<'a>(ctx: &Context<'_>, sheet: Sheet) -> Element<'a, Press> {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    pager(
        ctx.scale,
        Pager {
            at: ctx.say(&Msg::new("sheet").number("at", number(sheet.at)).number("of", number(sheet.of))),
            previous: (sheet.at > 1).then(|| (ctx.word("sheet-previous"), Press::PreviousSheet)),
            next: (sheet.at < sheet.of).then(|| (ctx.word("sheet-next"), Press::NextSheet)),
        },
    )
}
