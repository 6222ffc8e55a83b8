//! The tables behind the charts of a topic, beside each other as they fit.

use iced::widget::{Row, Space, column, container, row};
use iced::{Alignment, Background, Color, Length};

use super::super::{Message, Topic};
use super::nothing;
use crate::face::staff::frame;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::usage::books::Books;
use crate::usage::table::{Cell, Table};

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
    let beside = tables.fold(column![].spacing(scale.gap()), |side, table| side.push(one(scale, books, &table)));
    let side = frame::scroll(scale, beside.width(Length::Fill)).width(Length::Fill).height(Length::Fill);
    // The long one has the width, the short ones stand beside it.
    let (wide, narrow) = if first.head.len() > 8 { (19, 9) } else { (11, 10) };
    let main = frame::scroll(scale, one(scale, books, &first)).width(Length::FillPortion(wide)).height(Length::Fill);
    row![main, container(side).width(Length::FillPortion(narrow))].spacing(scale.gap()).height(Length::Fill).into()
}

fn line<'a>(scale: Scale) -> Row<'a, Message, iced::Theme> {
    row![].spacing(scale.near()).align_y(Alignment::Center)
}

/// How much of the width a column takes: words more than figures.
fn portion(table: &Table, place: usize) -> u16 {
    let words = table.rows.first().and_then(|row| row.get(place)).is_some_and(|cell| matches!(cell, Cell::Text(_)));
    match (place, words) {
        (0, _) if table.head.len() > 8 => 17,
        (0, _) => 30,
        (_, true) => 26,
        (_, false) => 12,
    }
}

fn one<'a>(scale: Scale, books: &Books<'_>, table: &Table) -> Element<'a, Message> {
    let words = books.words;
    let cell = |said: String, place: usize, right: bool, strong: bool, ink: Color| {
        let weight = if strong { text::strong } else { text::plain };
        let said = weight(scale, Type::Label, said).color(ink).width(Length::FillPortion(portion(table, place)));
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
            cells = cells.push(cell(value.show(words), place, value.is_figure(), false, theme::TEXT));
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
            cells = cells.push(cell(value.show(words), place, value.is_figure(), true, theme::TEXT));
        }
        rows = rows.push(panel::rule(scale)).push(cells);
    }
    let rows = rows.push(Space::new().height(scale.near() * 0.5));
    panel::panel(scale, rows).padding([scale.gap(), scale.inset()]).width(Length::Fill).into()
}
