//! The table behind the charts: one line a day, the sum below.

use iced::widget::{Row, column, container, row};
use iced::{Alignment, Background, Color, Length};

use super::super::Message;
use super::super::figures::{self, Figures};
use super::minutes;
use crate::face::staff::frame;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::text::Words;
use crate::text::number::grouped;
use crate::usage::DayCounts;

/// The columns behind the day, by the message of their head.
const HEADS: [&str; 10] = [
    "manager-table-started",
    "manager-table-finished",
    "manager-table-left",
    "manager-table-minutes",
    "manager-table-card",
    "manager-table-hand",
    "manager-table-applications",
    "manager-table-charged",
    "manager-table-paid",
    "manager-table-spared",
];

/// The table.
pub fn view<'a>(scale: Scale, words: &Words, figures: &Figures) -> Element<'a, Message> {
    let mut head = line(scale, words.get("manager-table-day"), true, theme::TEXT);
    for id in HEADS {
        head = head.push(cell(scale, words.get(id), true, theme::TEXT));
    }
    let mut rows = column![head, panel::rule(scale)];
    for (place, (day, counts)) in figures.days.iter().rev().enumerate() {
        let ground = if place % 2 == 1 { theme::GROUND } else { theme::PAPER };
        let ink = if counts.started == 0 { theme::TEXT_QUIET } else { theme::TEXT };
        let mut day_line = line(scale, frame::day(words, *day), place == 0, ink);
        for said in cells(words, counts) {
            day_line = day_line.push(cell(scale, said, place == 0, ink));
        }
        rows = rows.push(container(day_line).height(Length::Fill).style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            ..container::Style::default()
        }));
    }
    let mut sum = line(scale, words.get("manager-table-sum"), true, theme::TEXT);
    for said in cells(words, &figures.month) {
        sum = sum.push(cell(scale, said, true, theme::TEXT));
    }
    rows = rows.push(panel::rule(scale)).push(sum);
    panel::panel(scale, rows).padding([scale.near(), scale.inset()]).width(Length::Fill).height(Length::Fill).into()
}

fn cells(words: &Words, counts: &DayCounts) -> [String; 10] {
    let n = |n: u32| grouped(n.into());
    [
        n(counts.started),
        n(counts.finished),
        n(figures::abandoned(counts)),
        minutes(words, counts.mean_minutes_tenths()),
        n(counts.by_card),
        n(counts.by_hand),
        n(counts.applications.values().sum()),
        grouped(figures::charged(counts)),
        grouped(figures::paid(counts)),
        grouped(i64::try_from(counts.characters_spared).unwrap_or(i64::MAX)),
    ]
}

fn line<'a>(scale: Scale, first: String, strong: bool, ink: Color) -> Row<'a, Message, iced::Theme> {
    let weight = if strong { text::strong } else { text::plain };
    row![weight(scale, Type::Label, first).color(ink).width(Length::FillPortion(24))]
        .spacing(scale.near())
        .align_y(Alignment::Center)
}

fn cell<'a>(scale: Scale, said: String, strong: bool, ink: Color) -> Element<'a, Message> {
    let weight = if strong { text::strong } else { text::plain };
    weight(scale, Type::Label, said).color(ink).width(Length::FillPortion(10)).align_x(Alignment::End).into()
}
