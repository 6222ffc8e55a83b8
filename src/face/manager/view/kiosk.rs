//! The kiosks: how people come through a visit page by page, where they leave, and how they use it.

use iced::Length;
use iced::widget::{column, row};

use super::super::Message;
use super::super::chart::{self, Bar};
use super::overview::uses;
use super::{nothing, part, percent};
use crate::face::staff::page_name;
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};
use crate::usage::books::{Books, Step, funnel, largest_first};

/// Pages that fit.
const PAGES: usize = 18;
/// Languages that fit.
const LINES: usize = 9;
/// Kiosks that fit.
const KIOSKS: usize = 8;

/// The page.
pub fn view<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let people = if counts.finished == 0 {
        nothing(scale, words)
    } else {
        chart::bars(scale, 30.0, 36.0, uses(words, counts, LINES))
    };
    let kiosks: Vec<_> = largest_first(&counts.by_kiosk)
        .into_iter()
        .take(KIOSKS)
        .map(|(id, n)| Bar::plain(id, n.into(), grouped(n.into()), theme::ACTION))
        .collect();
    let kiosks = if kiosks.is_empty() { nothing(scale, words) } else { chart::bars(scale, 30.0, 24.0, kiosks) };
    let right = column![
        part(scale, words, "manager-people", text::label(scale, words.get("manager-people-note")), people, 1),
        part(scale, words, "manager-kiosks", text::label(scale, words.get("manager-kiosks-note")), kiosks, 1),
    ]
    .spacing(scale.gap())
    .width(Length::FillPortion(10));
    row![way(scale, books), right].spacing(scale.gap()).height(Length::Fill).into()
}

/// The way through a visit: each page as a bar of those who came to it, what left there in red at its end.
fn way<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let steps = shortened(funnel(counts));
    let worst = steps.iter().map(|step| step.left).max().unwrap_or(0);
    let bars: Vec<_> = steps.iter().map(|step| bar(words, step, counts.started, worst)).collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 56.0, 74.0, bars) };
    let legend = row![
        chart::legend(scale, theme::ACTION, false, words.get("manager-legend-on")),
        chart::legend(scale, theme::BEWARE, false, words.get("manager-legend-left-here")),
    ]
    .spacing(scale.gap());
    part(scale, words, "manager-way", legend, content, 17)
}

/// As many pages as fit: those on which most people left, and the first and last ones, in their order.
fn shortened(mut steps: Vec<Step>) -> Vec<Step> {
    if steps.len() > PAGES {
        let mut by_left: Vec<_> = steps.iter().map(|step| (step.left, step.reached)).collect();
        by_left.sort_unstable_by(|a, b| b.cmp(a));
        let least = by_left.get(PAGES - 1).copied().unwrap_or_default();
        steps.retain(|step| (step.left, step.reached) >= least);
        steps.truncate(PAGES);
    }
    steps
}

fn bar(words: &Words, step: &Step, started: u32, worst: u32) -> Bar {
    let share = |part: u32, whole: u32| i64::try_from(percent(part.into(), whole.into())).unwrap_or(0);
    let reached = Msg::new("manager-reached")
        .text("count", grouped(step.reached.into()))
        .number("percent", share(step.reached, started));
    let said = if step.left == 0 {
        words.say(&reached)
    } else {
        let left = Msg::new("manager-left-here")
            .text("count", grouped(step.left.into()))
            .number("percent", share(step.left, step.reached));
        words.say(&Msg::new("manager-reached-left").message("reached", reached).message("left", left))
    };
    Bar {
        label: page_name(words, &step.page),
        value: step.reached.saturating_sub(step.left).into(),
        beyond: step.left.into(),
        said,
        color: theme::ACTION,
        beyond_color: theme::BEWARE,
        strong: step.left > 0 && step.left == worst,
    }
}
