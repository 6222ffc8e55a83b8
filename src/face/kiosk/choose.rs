//! Tiles: what is wanted, for whom, and every question with a few answers.

use iced::Length;
use iced::widget::{Space, column, container, row};

use super::{Context, frame, languages};
use crate::face::ui::widget::pager::{Pager, pager};
use crate::face::ui::widget::tile::{Face, Room, tile};
use crate::face::ui::{Element, Type};
use crate::text::Msg;
use crate::visit::page::{Page, Sheet, Tile};
use crate::visit::{Languages, Press, TextSize};

pub(super) fn view<'a>(
    page: &Page,
    ctx: &Context<'_>,
    many: bool,
    tiles: &[Tile],
    sheet: Option<Sheet>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    if let Some(languages) = languages_of(page, tiles) {
        let grid = languages::grid(ctx, &languages, languages::Place::Page);
        return column![frame::header(page, ctx), container(grid).center_y(Length::Fill)].spacing(scale.gap()).into();
    }
    let columns = columns(ctx, tiles, many);
    let lines = tiles.len().div_ceil(columns);
    let gap = scale.gap();
    // Tall enough to be inviting, never so tall that one answer looks like a page.
    let icons = tiles.iter().any(|t| t.icon.is_some());
    let height = match (lines, columns) {
        (1, 2..) if page.aids.text != TextSize::Ordinary => Length::Fill,
        (1, 2..) => Length::Fixed(scale.mm(if scale.compact() { 56.0 } else { 78.0 })),
        (1 | 2, 1) => Length::Fixed(scale.mm(60.0)),
        (3, 1) if !ctx.wide() => Length::Fixed(scale.mm(44.0)),
        (1..=3, 1) => Length::Fixed(scale.mm(if scale.compact() { 25.0 } else { 32.0 })),
        (1 | 2, _) => Length::Fixed(scale.mm(if scale.compact() || !icons { 40.0 } else { 50.0 })),
        (6.., 1) if !ctx.wide() => Length::Fill,
        _ if !ctx.wide() => Length::Fixed(scale.mm(38.0)),
        _ => Length::Fill,
    };
    let room = match (lines, columns) {
        (1, 2) | (2, 1) => Room::Grand,
        (4.., _) if ctx.wide() && scale.compact() => Room::Tight,
        _ => Room::Ordinary,
    };
    // Where examples have no room beside the words they explain, the words say enough.
    let tight = match height {
        Length::Fixed(height) if room == Room::Ordinary => tiles.iter().any(|t| needs(ctx, t, columns, many) > height),
        _ => ctx.wide() && lines > 3,
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
                many: many && !t.leads,
            };
            cells =
                cells.push(container(tile(scale, id(&t.press), face, t.press.clone())).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(Space::new().width(Length::FillPortion(1)));
        }
        let most = if ctx.wide() || height != Length::Fill { f32::INFINITY } else { scale.mm(38.0) };
        grid = grid.push(container(cells).height(height).max_height(most));
    }
    let mut whole = column![frame::header(page, ctx), grid.height(Length::Fill)].spacing(scale.apart());
    if let Some(sheet) = sheet {
        whole = whole.push(container(sheets(ctx, sheet)).center_x(Length::Fill));
    }
    whole.into()
}

/// The languages that a page of tiles is about.
fn languages_of(page: &Page, tiles: &[Tile]) -> Option<Languages> {
    let of = |tile: &Tile| if let Press::Language(locale) = tile.press { Some(locale) } else { None };
    let here: Vec<_> = tiles.iter().filter_map(of).collect();
    let others = page.languages.iter().copied().filter(|locale| !here.contains(locale)).collect();
    let more = tiles.iter().any(|tile| tile.press == Press::OtherLanguages);
    (!here.is_empty()).then(|| Languages { here, others: if more { others } else { Vec::new() } })
}

fn id(press: &Press) -> String {
    match press {
        Press::Choose(id) | Press::Menu(id) | Press::Event(id) => format!("choose-{id}"),
        _ => "choose".to_owned(),
    }
}

/// About how much width the words of a tile have, in pixels.
fn width_of_words(ctx: &Context<'_>, columns: usize, icons: bool, many: bool) -> f32 {
    let scale = ctx.scale;
    let beside = 2.0 * scale.inset()
        + if icons { scale.mm(19.0) + scale.inset() } else { 0.0 }
        + scale.mm(if many { 10.4 } else { 9.0 })
        + scale.inset();
    #[allow(clippy::cast_precision_loss)]
    let tile = (ctx.inner() + scale.gap()) / columns as f32 - scale.gap();
    tile - beside
}

/// About how high a tile's word and example are, in pixels.
fn needs(ctx: &Context<'_>, tile: &Tile, columns: usize, many: bool) -> f32 {
    let scale = ctx.scale;
    let width = width_of_words(ctx, columns, tile.icon.is_some(), many);
    let high = |words: &str, what: Type, line: f32| {
        (frame::ems(words) * scale.size(what) / width).ceil() * scale.size(what) * line
    };
    let example = ctx.say_if(tile.example.as_ref()).map_or(0.0, |example| high(&example, Type::Label, 1.45));
    high(&ctx.say(&tile.title), Type::Heading, 1.3) + example + scale.mm(3.0)
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
    let fits = |columns: usize| widest < width_of_words(ctx, columns, icons, many);
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
