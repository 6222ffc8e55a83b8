//! The desks: how long visitors wait and staff take, what has to be corrected, what is returned.

use iced::Length;
use iced::widget::{column, row};

use super::super::Message;
use super::super::chart::{self, Bar};
use super::cards::{self, figure};
use super::{minutes, nothing, part, percent};
use crate::face::staff::frame;
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};
use crate::usage::Minutes;
use crate::usage::books::{Books, counters, field_name, largest_first};

/// Lines that fit a panel.
const LINES: usize = 9;

/// The page.
pub fn view<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let upper = row![procedures(scale, books), by_counter(scale, books)].spacing(scale.gap()).height(Length::Fill);
    let lower = row![corrections(scale, books), returns(scale, books)].spacing(scale.gap()).height(Length::Fill);
    column![figures(scale, books), upper, lower].spacing(scale.gap()).into()
}

fn figures<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let one = |label: &str, of: &Minutes, percent: u32, usual: String| {
        figure(scale, words, label, minutes(words, of.tenths(percent)), usual, cards::PLAIN)
    };
    let visits = words.say(&Msg::new("manager-count").text("count", grouped(counts.wait.count().into())));
    row![
        figure(scale, words, "manager-decided", visits, words.get("manager-decided-note"), cards::PLAIN),
        one("manager-wait-half", &counts.wait, 50, cards::usual_minutes(books, |c| &c.wait, 50)),
        one("manager-wait-long", &counts.wait, 90, cards::usual_minutes(books, |c| &c.wait, 90)),
        one("manager-handling-half", &counts.handling, 50, cards::usual_minutes(books, |c| &c.handling, 50)),
        one("manager-handling-long", &counts.handling, 90, cards::usual_minutes(books, |c| &c.handling, 90)),
    ]
    .spacing(scale.gap())
    .into()
}

/// A bar to the half, and on to all but the longest tenth.
fn wait(words: &Words, label: String, of: &Minutes) -> Bar {
    let (half, long) = (of.tenths(50), of.tenths(90));
    let said = Msg::new("manager-half-long").text("half", minutes(words, half)).text("long", minutes(words, long));
    let value = half.unwrap_or(0);
    Bar {
        label,
        value,
        beyond: long.unwrap_or(0).saturating_sub(value),
        said: words.say(&said),
        color: theme::ACTION,
        beyond_color: theme::CHART_SOFT,
        strong: false,
    }
}

fn legend<'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    row![
        chart::legend(scale, theme::ACTION, false, words.get("manager-table-median")),
        chart::legend(scale, theme::CHART_SOFT, false, words.get("manager-table-long")),
    ]
    .spacing(scale.gap())
    .into()
}

fn procedures<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let bars: Vec<_> = largest_first(&counts.applications)
        .into_iter()
        .filter_map(|(id, _)| Some(wait(words, words.say(&id.title()), counts.wait_for.get(&id)?)))
        .take(LINES)
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 62.0, 50.0, bars) };
    part(scale, words, "manager-wait-procedures", legend(scale, words), content, 13)
}

fn by_counter<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let words = books.words;
    let bars: Vec<_> = counters(words, books.catalogue, &books.view.counts, books.view.to)
        .into_iter()
        .filter(|(_, _, minutes)| minutes.count() > 0)
        .map(|(name, _, minutes)| wait(words, name, &minutes))
        .take(LINES)
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 44.0, 50.0, bars) };
    part(scale, words, "manager-wait-counters", frame::nothing(), content, 10)
}

fn corrections<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let of = u64::from(counts.received());
    let bars: Vec<_> = largest_first(&counts.corrections)
        .into_iter()
        .take(LINES)
        .map(|(key, n)| Bar::plain(field_name(words, &key), n.into(), share(words, n, of), theme::LOOK_LINE))
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 78.0, 34.0, bars) };
    let beside = text::label(scale, words.get("manager-corrections-note"));
    part(scale, words, "manager-books-corrections", beside, content, 13)
}

fn returns<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let of = u64::from(counts.received());
    let bars: Vec<_> = largest_first(&counts.returns)
        .into_iter()
        .map(|(id, n)| Bar::plain(words.get(&id), n.into(), share(words, n, of), theme::BEWARE))
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 66.0, 34.0, bars) };
    part(scale, words, "manager-books-returns", frame::nothing(), content, 10)
}

fn share(words: &Words, n: u32, of: u64) -> String {
    let percent = i64::try_from(percent(n.into(), of)).unwrap_or(0);
    words.say(&Msg::new("manager-share").text("count", grouped(n.into())).number("percent", percent))
}
