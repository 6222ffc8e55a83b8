//! The large figures on top of a page, each with what is usual for it.

use iced::widget::column;
use iced::{Color, Length};

use super::super::Message;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::text::{Msg, Words};
use crate::usage::books::Books;
use crate::usage::table::Cell;
use crate::usage::{DayCounts, Minutes};

/// How high the row of them is, in mm.
pub const HIGH: f32 = 35.5;

/// One figure: what it is, how much, a note.
pub fn figure<'a>(
    scale: Scale,
    words: &Words,
    label: &str,
    value: String,
    note: String,
    ink: Color,
) -> Element<'a, Message> {
    // A whole city's years have more digits than a day: they stay on their card.
    let size = scale.size(Type::Number) * if value.chars().count() > 9 { 0.8 } else { 1.0 };
    let card = column![
        text::label(scale, words.get(label)),
        text::strong(scale, Type::Number, value).size(size).color(ink).wrapping(iced::widget::text::Wrapping::None),
        text::label(scale, note),
    ]
    .spacing(scale.mm(0.6));
    panel::panel(scale, card)
        .padding([scale.gap(), scale.inset()])
        .width(Length::FillPortion(1))
        .height(scale.mm(HIGH))
        .into()
}

/// What is usual for a count, beside what it is a mean of: `ふだん（同じ曜日） 132件`; `else_` where nothing is known.
pub fn usual(books: &Books<'_>, of: impl Fn(&DayCounts) -> u64, cell: impl Fn(u64) -> Cell, else_: String) -> String {
    match &books.view.usual {
        None => else_,
        Some(usual) => {
            let what = books.words.get(books.view.period.usual());
            let mean = cell(usual.median(of)).show(books.words);
            books.words.say(&Msg::new("manager-usual").text("what", what).text("mean", mean))
        }
    }
}

/// What is usual for a length of time.
pub fn usual_minutes(books: &Books<'_>, of: impl Fn(&DayCounts) -> &Minutes, percent: u32) -> String {
    let usual = books.view.usual.as_ref().and_then(|usual| of(&usual.sum).tenths(percent));
    match usual {
        None => String::new(),
        Some(tenths) => {
            let what = books.words.get(books.view.period.usual());
            let mean = Cell::Minutes(Some(tenths)).show(books.words);
            books.words.say(&Msg::new("manager-usual").text("what", what).text("mean", mean))
        }
    }
}

/// Navy; for figures that are neither good nor bad.
pub const PLAIN: Color = theme::NAVY;
