//! The tables behind the charts of a topic, beside each other as they fit.

use iced::widget::text::Wrapping;
use iced::widget::{Row, Space, column, container, row};
use iced::{Alignment, Background, Color, Length};

use super::super::{Message, Topic};
use super::nothing;
use crate::face::staff::frame;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::text::{Locale, Words};
use crate::usage::books::Books;
use crate::usage::table::Table;

/// The page.
pub fn view<'a>(scale: Scale, books: &Books<'_>, topic: Topic) -> Element<'a, Message> {
    let tables = match topic {
        Topic::Overview => books.overview(),
        Topic::Kiosk => books.kiosk(),
        Topic::Desk => books.desk(),
        Topic::Money => books.money(),
    };
    let mut tables = tables.into_iter();
    let Some(first) = tables.next() else { return nothing(scale, books.words) };
    // Fifteen columns are read like a newspaper's.
    let scale = if first.head.len() > 8 { scale.shrunk(0.82) } else { scale };
    let beside = tables.fold(column![].spacing(scale.gap()), |side, table| side.push(one(scale, books, &table)));
    let side = frame::scroll(scale, beside.width(Length::Fill)).width(Length::Fill).height(Length::Fill);
    // The long one has the width, the short ones stand beside it.
    let (wide, narrow) = if first.head.len() > 8 { (22, 10) } else { (11, 10) };
    let main = frame::scroll(scale, one(scale, books, &first)).width(Length::FillPortion(wide)).height(Length::Fill);
    row![main, container(side).width(Length::FillPortion(narrow))].spacing(scale.gap()).height(Length::Fill).into()
}

fn line<'a>(scale: Scale) -> Row<'a, Message, iced::Theme> {
    row![].spacing(scale.near()).align_y(Alignment::Center)
}

/// How much of the width a column takes: as much as the longest of what stands in it, a head by its longest word.
fn portion(words: &Words, table: &Table, place: usize) -> u16 {
    let ems = |said: &str| said.chars().map(|c| if c.is_ascii() { 6 } else { 10 }).sum::<u16>();
    let cells = table.rows.iter().chain(&table.total).filter_map(|row| row.get(place));
    let widest = cells.map(|cell| ems(&cell.show_in_table(words))).max().unwrap_or(0);
    let head = table.head.get(place).into_iter().flat_map(|head| head.split_whitespace()).map(ems).max().unwrap_or(0);
    // A Japanese head is parted anywhere.
    let head = if words.locale() == Locale::En { head } else { head.min(40) };
    widest.max(head) + 6
}

fn one<'a>(scale: Scale, books: &Books<'_>, table: &Table) -> Element<'a, Message> {
    let words = books.words;
    let cell = |said: String, place: usize, right: bool, strong: bool, ink: Color| {
        let weight = if strong { text::strong } else { text::plain };
        // Heads may be parted, what stands below them never.
        let wrapping = if strong { Wrapping::Word } else { Wrapping::None };
        let said = weight(scale, Type::Label, said)
            .color(ink)
            .wrapping(wrapping)
            .width(Length::FillPortion(portion(words, table, place)));
        if right { said.align_x(Alignment::End) } else { said }
    };
    let mut head = line(scale);
    for (place, name) in table.head.iter().enumerate() {
        head = head.push(cell(name.clone(), place, table.is_figure(place), true, theme::TEXT));
    }
    let mut rows =
        column![text::heading(scale, table.title.clone()), head, panel::rule(scale)].spacing(scale.near() * 0.5);
    if table.rows.is_empty() {
        rows = rows.push(text::label(scale, words.get("manager-nothing")));
    }
    let mut lines = column![];
    for (number, row) in table.rows.iter().enumerate() {
        let ground = if number % 2 == 1 { theme::GROUND } else { theme::PAPER };
        let mut cells = line(scale);
        for (place, value) in row.iter().enumerate() {
            cells = cells.push(cell(value.show_in_table(words), place, value.is_figure(), false, theme::TEXT));
        }
        lines = lines.push(container(cells).width(Length::Fill).style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            ..container::Style::default()
        }));
    }
    rows = rows.push(lines);
    if let Some(total) = &table.total {
        let mut cells = line(scale);
        for (place, value) in total.iter().enumerate() {
            cells = cells.push(cell(value.show_in_table(words), place, value.is_figure(), true, theme::TEXT));
        }
        rows = rows.push(panel::rule(scale)).push(cells);
    }
    let rows = rows.push(Space::new().height(scale.near() * 0.5));
    panel::panel(scale, rows).padding([scale.gap(), scale.inset()]).width(Length::Fill).into()
}
