//! Everything at a glance: five figures, the hours and what led here, then procedures, use, times and fees.

use iced::Length;
use iced::widget::{column, row};
use jiff::civil::{Date, Weekday};

use super::super::Message;
use super::super::chart::{self, Bar, Column};
use super::cards::{self, figure};
use super::{minutes, money, nothing, part, percent, yen};
use crate::application::standing::Registers;
use crate::face::staff::{frame, page_name};
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, theme};
use crate::text::number::grouped;
use crate::text::{Locale, Msg, Words};
use crate::usage::books::{Books, aid_name, counters, funnel, largest_first};
use crate::usage::table::Cell;
use crate::usage::{DayCounts, Grain, Period};

/// How high the lower panels are, in mm. The charts above take what is left.
const LOWER: f32 = 84.0;
/// Lines that fit a lower panel.
const LINES: usize = 6;
/// Hours in which a counter is open; others are shown only where something happened.
const OPEN_HOURS: std::ops::RangeInclusive<u8> = 8..=17;

/// The page.
pub fn view<'a>(scale: Scale, books: &Books<'_>, registers: &Registers) -> Element<'a, Message> {
    let words = books.words;
    let upper = row![hours(scale, books), series(scale, books)].spacing(scale.gap()).height(Length::Fill);
    let lower = row![
        procedures(scale, books),
        people(scale, words, &books.view.counts),
        times(scale, books),
        money::summary(scale, books, registers),
    ]
    .spacing(scale.gap())
    .height(scale.mm(LOWER));
    column![five(scale, books), upper, lower].spacing(scale.gap()).into()
}

fn five<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let count = |n: u32| words.say(&Msg::new("manager-count").text("count", grouped(n.into())));
    let started = words.say(&Msg::new("manager-finished-started").text("started", grouped(counts.started.into())));
    let finished = cards::usual(books, |c| c.finished.into(), Cell::Count, started);
    let long = counts.took.tenths(90).map_or_else(
        || words.get("manager-minutes-note"),
        |long| words.say(&Msg::new("manager-long").text("long", minutes(words, Some(long)))),
    );
    let left = counts.left();
    let share = percent(left.into(), counts.started.into());
    let worst = funnel(counts).into_iter().filter(|step| step.left > 0).max_by_key(|step| step.left);
    let worst = worst.map_or_else(
        || words.get("manager-left-none"),
        |step| {
            let page = page_name(words, &step.page);
            words.say(&Msg::new("manager-left-worst").text("page", page).text("count", grouped(step.left.into())))
        },
    );
    let charged = words.say(
        &Msg::new("manager-paid-of")
            .text("charged", grouped(counts.charged()))
            .text("unpaid", grouped(counts.unpaid())),
    );
    let spared = words.say(
        &Msg::new("manager-spared-note")
            .text("sheets", Cell::Count(counts.sheets_spared).show(words))
            .text("fields", Cell::Count(counts.fields_spared).show(words)),
    );
    let characters = Cell::Count(counts.characters_spared).show(words);
    let left_said = words.say(
        &Msg::new("manager-left-share").text("count", count(left)).number("percent", i64::try_from(share).unwrap_or(0)),
    );
    let left_ink = if left > 0 { theme::BEWARE } else { cards::PLAIN };
    row![
        figure(scale, words, "manager-finished", count(counts.finished), finished, cards::PLAIN),
        figure(scale, words, "manager-took-half", minutes(words, counts.took.tenths(50)), long, cards::PLAIN),
        figure(scale, words, "manager-left", left_said, worst, left_ink),
        figure(scale, words, "manager-paid", yen(words, counts.paid()), charged, cards::PLAIN),
        figure(scale, words, "manager-spared", characters, spared, theme::GOOD),
    ]
    .spacing(scale.gap())
    .into()
}

fn hours<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, of) = (books.words, &books.view.counts.by_hour);
    let first = of.keys().next().copied().unwrap_or(*OPEN_HOURS.start()).min(*OPEN_HOURS.start());
    let last = of.keys().last().copied().unwrap_or(*OPEN_HOURS.end()).max(*OPEN_HOURS.end());
    let busiest = of.values().copied().max().filter(|n| *n > 0);
    let usual = |hour: u8| {
        let usual = books.view.usual.as_ref()?;
        let tenths = usual.tenths(|c| c.by_hour.get(&hour).copied().unwrap_or(0).into());
        u32::try_from(tenths).ok()
    };
    let columns = (first..=last)
        .map(|hour| {
            let value = of.get(&hour).copied().unwrap_or(0);
            Column {
                label: words.say(&Msg::new("manager-hour").number("hour", hour)),
                under: String::new(),
                value,
                on_top: 0,
                usual: usual(hour),
                strong: Some(value) == busiest,
            }
        })
        .collect();
    let beside: Element<'a, Message> = if books.view.usual.is_some() {
        chart::legend(scale, theme::LOOK_LINE, true, words.get(books.view.period.usual()))
    } else {
        frame::nothing()
    };
    frame::titled(scale, words.get("manager-hours"), beside, chart::columns(scale, columns))
        .width(Length::FillPortion(9))
        .height(Length::Fill)
        .into()
}

fn series<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, view) = (books.words, books.view);
    let columns = view
        .series
        .iter()
        .enumerate()
        .map(|(place, (start, counts))| {
            let (label, under) = labels(words, view.grain, view.period, *start, place == 0);
            let is_now = *start <= view.to && view.series.get(place + 1).is_none_or(|(next, _)| *next > view.to);
            Column { label, under, value: counts.finished, on_top: counts.left(), usual: None, strong: is_now }
        })
        .collect();
    let title = match view.period {
        Period::Day => "manager-days",
        Period::Week => "manager-weeks",
        Period::Month => "manager-month-days",
        Period::Year => "manager-months",
        Period::All => "manager-years",
    };
    let legend = row![
        chart::legend(scale, theme::ACTION, false, words.get("manager-legend-finished")),
        chart::legend(scale, theme::CHART_SOFT, false, words.get("manager-legend-left")),
    ]
    .spacing(scale.gap());
    frame::titled(scale, words.get(title), legend, chart::columns(scale, columns))
        .width(Length::FillPortion(16))
        .height(Length::Fill)
        .into()
}

/// What stands under a column: its day, month or year, and below it what that is part of.
fn labels(words: &Words, grain: Grain, period: Period, start: Date, first: bool) -> (String, String) {
    let month = |day: Date| words.say(&Msg::new("manager-month-of").text("month", day.month().to_string()));
    match (grain, period) {
        (Grain::Day, Period::Week) => {
            let under = if first || start.day() <= 7 { month(start) } else { String::new() };
            (start.day().to_string(), under)
        }
        (Grain::Day, _) => (start.day().to_string(), under_day(words, start, first)),
        (Grain::Month, _) => {
            let under = if first || start.month() == 1 { start.year().to_string() } else { String::new() };
            (month(start), under)
        }
        (Grain::Year, _) => {
            (words.say(&Msg::new("manager-year-of").text("year", start.year().to_string())), String::new())
        }
    }
}

/// Below a day's number: its month where one begins, else its weekday.
fn under_day(words: &Words, day: Date, first: bool) -> String {
    if first || day.day() == 1 {
        return words.say(&Msg::new("manager-month-of").text("month", day.month().to_string()));
    }
    match (words.locale(), day.weekday()) {
        (Locale::Ja | Locale::JaYasashii, weekday) => {
            words.get(&format!("staff-weekday-{}", weekday.to_monday_one_offset()))
        }
        // Seven letters would not tell Tuesday from Thursday; Mondays carry the week.
        (_, Weekday::Monday) => words.get("staff-weekday-1"),
        (_, _) => String::new(),
    }
}

fn procedures<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let bars: Vec<_> = largest_first(&counts.applications)
        .into_iter()
        .take(LINES)
        .map(|(id, count)| Bar::plain(words.say(&id.title()), count.into(), grouped(count.into()), theme::ACTION))
        .collect();
    let by_counter = counters(words, books.catalogue, counts, books.view.to);
    let told: Vec<_> =
        by_counter.iter().take(3).map(|(name, n, _)| format!("{name} {}", grouped((*n).into()))).collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 54.0, 17.0, bars) };
    let beside = text::label(scale, told.join(&words.get("list-comma")));
    part(scale, words, "manager-procedures", beside, content, 24)
}

/// By card or by hand, and in which language.
fn people<'a>(scale: Scale, words: &Words, counts: &DayCounts) -> Element<'a, Message> {
    if counts.finished == 0 {
        return part(scale, words, "manager-people", frame::nothing(), nothing(scale, words), 20);
    }
    let bars = uses(words, counts, LINES);
    let online: Element<'a, Message> = match counts.online {
        0 => frame::nothing(),
        n => text::label(scale, words.say(&Msg::new("manager-went-online").text("count", grouped(n.into())))).into(),
    };
    part(scale, words, "manager-people", online, chart::bars(scale, 27.0, 34.0, bars), 20)
}

/// Card and hand, then languages and aids, as bars of the finished visits.
pub fn uses(words: &Words, counts: &DayCounts, lines: usize) -> Vec<Bar> {
    let share = |n: u32| {
        let percent = i64::try_from(percent(n.into(), counts.finished.into())).unwrap_or(0);
        words.say(&Msg::new("manager-share").text("count", grouped(n.into())).number("percent", percent))
    };
    let name = |tag: &str| Locale::from_tag(tag).map_or_else(|| tag.to_owned(), |l| l.own_name().to_owned());
    let mut bars = vec![
        Bar::plain(words.get("clerk-entry-card"), counts.by_card.into(), share(counts.by_card), theme::ACTION),
        Bar::plain(words.get("clerk-entry-hand"), counts.by_hand.into(), share(counts.by_hand), theme::ACTION),
    ];
    let languages = largest_first(&counts.by_locale).into_iter().take(lines / 2);
    bars.extend(languages.map(|(tag, n)| Bar::plain(name(&tag), n.into(), share(n), theme::CHART_SOFT)));
    // Aids are told where there is room for them below card, hand and language.
    let aids = largest_first(&counts.aids).into_iter().take(lines.saturating_sub(bars.len()));
    bars.extend(aids.map(|(aid, n)| Bar::plain(words.get(&aid_name(&aid)), n.into(), share(n), theme::LOOK_LINE)));
    bars
}

/// How long visitors waited and the desk took: the half, and all but the longest tenth.
fn times<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    if counts.wait.count() == 0 {
        return part(scale, words, "manager-times", frame::nothing(), nothing(scale, words), 20);
    }
    let bar = |id: &str, of: &crate::usage::Minutes, percent: u32, color| {
        let tenths = of.tenths(percent);
        Bar::plain(words.get(id), tenths.unwrap_or(0), minutes(words, tenths), color)
    };
    let bars = vec![
        bar("manager-wait-half", &counts.wait, 50, theme::ACTION),
        bar("manager-wait-long", &counts.wait, 90, theme::CHART_SOFT),
        bar("manager-handling-half", &counts.handling, 50, theme::ACTION),
        bar("manager-handling-long", &counts.handling, 90, theme::CHART_SOFT),
    ];
    let beside = text::label(scale, words.get("manager-times-note"));
    part(scale, words, "manager-times", beside, chart::bars(scale, 40.0, 22.0, bars), 20)
}
