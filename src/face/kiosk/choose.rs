//! Tiles: what is wanted, for whom, and every question with a few answers.

use iced::Length;
use iced::widget::{Space, column, container, row};

use super::{Context, frame};
use crate::face::ui::Element;
use crate::face::ui::widget::pager::{Pager, pager};
use crate::face::ui::widget::tile::{Face, tile};
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
    let columns = columns(ctx, tiles);
    let gap = scale.gap();
    let mut grid = column![].spacing(gap);
    // Tall enough to be inviting, never so tall that one answer looks like a page.
    let most = scale.mm(if tiles.iter().any(|t| t.icon.is_some()) { 48.0 } else { 38.0 });
    for line in tiles.chunks(columns) {
        let mut cells = row![].spacing(gap);
        for t in line {
            let face = Face {
                icon: t.icon.as_deref(),
                title: ctx.say(&t.title),
                example: ctx.say_if(t.example.as_ref()),
                chosen: t.chosen,
                many,
            };
            cells =
                cells.push(container(tile(scale, id(&t.press), face, t.press.clone())).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(Space::new().width(Length::FillPortion(1)));
        }
        grid = grid.push(container(cells).height(Length::Fill).max_height(most));
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

/// How many columns: few answers stand large below each other's eye, many side by side.
fn columns(ctx: &Context<'_>, tiles: &[Tile]) -> usize {
    match (ctx.wide(), tiles.len()) {
        (true, 0..=4) => 2,
        (true, _) if !ctx.scale.compact() => 3,
        (true, _) => 2,
        (false, 0..=7) => 1,
        (false, _) => 2,
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
