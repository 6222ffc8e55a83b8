//! What the manager sees: five figures, then the day and the month, then what lies behind them; or the table.

mod lower;
mod table;

use iced::widget::{Space, column, row};
use iced::{Alignment, Color, Length};
use jiff::civil::{Date, Weekday};

use super::chart::{self, Column};
use super::figures::{self, Figures, Period};
use super::{Context, Manager, Message};
use crate::application::standing::Conflicts;
use crate::application::ticket::business_day;
use crate::face::staff::{Bar, frame, page_name};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, notice, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::number::grouped;
use crate::text::{Locale, Msg, Words};

/// Draws the page as it stands.
pub fn view<'a>(manager: &'a Manager, context: &'a Context) -> Element<'a, Message> {
    frame::page(context.scale, move |scale| screen(scale, manager, context))
}

fn screen<'a>(scale: Scale, manager: &'a Manager, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let mut page = column![].spacing(scale.gap()).padding(scale.inset()).height(Length::Fill);
    if manager.line.is_down() {
        page = page.push(frame::down_bar(scale, words));
    }
    if let Some(error) = &manager.refused {
        page = page.push(frame::bar(scale, words, &Bar::Trouble(error.clone()), Message::Dismiss));
    }
    page = page.extend(conflicts(scale, words, &manager.standing.conflicts));
    page = match &manager.figures {
        None => {
            let said = if manager.line.is_down() { "manager-unknown" } else { "manager-loading" };
            let waiting =
                column![icon("chart-column", scale.mm(16.0), theme::TEXT_QUIET), text::body(scale, words.get(said))]
                    .spacing(scale.gap())
                    .align_x(Alignment::Center);
            page.push(iced::widget::container(waiting).center(Length::Fill))
        }
        Some(figures) if manager.table => page.push(table::view(scale, words, figures)),
        Some(figures) => {
            let period = manager.period;
            let counts = figures.of(period);
            let upper = row![hours(scale, words, figures, period), days(scale, words, figures)]
                .spacing(scale.gap())
                .height(Length::Fill);
            let lower = row![
                lower::pages(scale, words, figures, period),
                lower::procedures(scale, words, counts),
                lower::people(scale, words, counts),
                lower::money(scale, words, counts, lower::registers(scale, words, &manager.standing.registers)),
            ]
            .spacing(scale.gap())
            .height(scale.mm(lower::LOWER));
            page.push(five(scale, words, figures, period)).push(upper).push(lower)
        }
    };
    column![top(scale, manager, context), page].into()
}

/// Conflicts that are told one by one; the others are counted.
const TOLD: usize = 2;

/// What contradicts, newest first: nothing of it is ever settled by silence.
fn conflicts<'a>(
    scale: Scale,
    words: &Words,
    conflicts: &Conflicts,
) -> impl Iterator<Item = Element<'a, Message>> + use<'a> {
    let all = conflicts.0.len();
    let mut bars = Vec::new();
    for (place, conflict) in conflicts.0.iter().take(TOLD).enumerate() {
        let mut said = Msg::new("manager-conflict")
            .message("what", Msg::new(conflict.kind.message()))
            .text("day", frame::day(words, business_day(conflict.at)))
            .text("time", frame::clock(conflict.at))
            .text("detail", conflict.detail.clone());
        let others = all.saturating_sub(TOLD);
        said = if place + 1 == TOLD && others > 0 {
            said.message("others", Msg::new("manager-conflict-others").text("count", others.to_string()))
        } else {
            said.text("others", "")
        };
        bars.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", words.say(&said)).into());
    }
    bars.into_iter()
}

fn top<'a>(scale: Scale, manager: &Manager, context: &Context) -> Element<'a, Message> {
    let words = &*context.words;
    let city = words.pick(&context.catalogue.city.name);
    let day = frame::day(words, manager.today);
    let place = words.say(&Msg::new("manager-place").text("city", city).text("day", day));
    let period =
        |period, id: &str, key: &str| switch(scale, words, id, key, manager.period == period, Message::Period(period));
    let mut right = row![];
    if context.catalogue.city.demo {
        right = right.push(frame::pill(scale, "info", words.get("staff-demo"), theme::LOOK, theme::LOOK_SOFT));
    }
    right = right.push(frame::line(scale, words, manager.line));
    if let Some(fetched) = manager.fetched {
        let said = words.say(&Msg::new("manager-as-of").text("time", frame::clock(fetched)));
        right = right.push(text::plain(scale, Type::Label, said).color(theme::PAPER));
    }
    let mut switches = row![].spacing(scale.near());
    if !manager.table {
        // The table holds every day; there is no period to choose.
        switches = switches
            .push(period(Period::Today, "manager-today", "1"))
            .push(period(Period::Month, "manager-month", "2"))
            .push(Space::new().width(scale.gap()));
    }
    switches = switches.push(switch(scale, words, "manager-table", "T", manager.table, Message::Table(!manager.table)));
    frame::top(scale, place, right.push(switches))
}

/// A switch on the navy bar: filled white while it is on.
fn switch<'a>(scale: Scale, words: &Words, id: &str, key: &str, on: bool, message: Message) -> Element<'a, Message> {
    let ink = if on { theme::NAVY } else { theme::PAPER };
    let look = Look {
        face: if on { theme::PAPER } else { theme::NAVY },
        pressed: theme::ACTION_PRESSED,
        ink,
        border: theme::PAPER,
        ..Look::quiet(scale)
    };
    let face = row![text::tinted(scale, Type::Label, words.get(id), ink), staff::cap(scale, key, ink)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    press(scale, id, look, face, message).padding([0.0, scale.gap()]).height(scale.mm(9.4)).into()
}

fn yen(words: &Words, amount: i64) -> String {
    words.say(&Msg::new("staff-yen").text("amount", grouped(amount)))
}

fn number(n: u64) -> String {
    grouped(i64::try_from(n).unwrap_or(i64::MAX))
}

/// Minutes in tenths as words: `2.1分`; a dash without any.
fn minutes(words: &Words, tenths: Option<u64>) -> String {
    tenths.map_or_else(
        || "-".to_owned(),
        |t| words.say(&Msg::new("manager-minutes").text("minutes", format!("{}.{}", t / 10, t % 10))),
    )
}

/// A share in whole per cent, rounded.
fn percent(part: u64, whole: u64) -> u64 {
    (part * 100 + whole / 2).checked_div(whole).unwrap_or(0)
}

fn five<'a>(scale: Scale, words: &Words, figures: &Figures, period: Period) -> Element<'a, Message> {
    let counts = figures.of(period);
    let usual = match (period, figures.usual_finished()) {
        (Period::Today, Some(usual)) => words.say(
            &Msg::new("manager-finished-usual")
                .text("started", grouped(counts.started.into()))
                .text("usual", grouped(usual.into())),
        ),
        _ => words.say(&Msg::new("manager-finished-started").text("started", grouped(counts.started.into()))),
    };
    let finished = words.say(&Msg::new("manager-count").text("count", grouped(counts.finished.into())));
    let month = minutes(words, figures.month.mean_minutes_tenths());
    let mean = match period {
        Period::Today => words.say(&Msg::new("manager-minutes-month").text("minutes", month)),
        Period::Month => words.get("manager-minutes-note"),
    };
    let left = figures::abandoned(counts);
    let worst = figures.worst_page(period).map_or_else(
        || words.get("manager-left-none"),
        |(page, count)| {
            let name = page_name(words, &page);
            words.say(&Msg::new("manager-left-worst").text("page", name).text("count", grouped(count.into())))
        },
    );
    let left_said = words.say(&Msg::new("manager-count").text("count", grouped(left.into())));
    let share = percent(left.into(), counts.started.into());
    let unpaid = figures::unpaid(counts);
    let charged = words.say(
        &Msg::new("manager-paid-of").text("charged", grouped(figures::charged(counts))).text("unpaid", grouped(unpaid)),
    );
    let spared = words.say(&Msg::new("manager-spared-fields").text("fields", number(counts.fields_spared)));
    row![
        figure(scale, words, "manager-finished", finished, usual, theme::NAVY),
        figure(scale, words, "manager-mean", minutes(words, counts.mean_minutes_tenths()), mean, theme::NAVY),
        figure(
            scale,
            words,
            "manager-left",
            words.say(
                &Msg::new("manager-left-share")
                    .text("count", left_said)
                    .number("percent", i64::try_from(share).unwrap_or(0))
            ),
            worst,
            if left > 0 { theme::BEWARE } else { theme::NAVY }
        ),
        figure(scale, words, "manager-paid", yen(words, figures::paid(counts)), charged, theme::NAVY),
        figure(scale, words, "manager-spared", number(counts.characters_spared), spared, theme::GOOD),
    ]
    .spacing(scale.gap())
    .into()
}

fn figure<'a>(
    scale: Scale,
    words: &Words,
    label: &str,
    value: String,
    note: String,
    ink: Color,
) -> Element<'a, Message> {
    let card = column![
        text::label(scale, words.get(label)),
        text::strong(scale, Type::Number, value).color(ink).wrapping(iced::widget::text::Wrapping::None),
        text::label(scale, note),
    ]
    .spacing(scale.mm(0.6));
    panel::panel(scale, card)
        .padding([scale.gap(), scale.inset()])
        .width(Length::FillPortion(1))
        .height(scale.mm(35.5))
        .into()
}

fn nothing<'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    iced::widget::container(text::label(scale, words.get("manager-nothing"))).center(Length::Fill).into()
}

fn hours<'a>(scale: Scale, words: &Words, figures: &Figures, period: Period) -> Element<'a, Message> {
    let hours = figures.hours(period);
    let busiest = hours.iter().map(|(_, n, _)| *n).max().filter(|n| *n > 0);
    let columns = hours
        .into_iter()
        .map(|(hour, value, usual)| Column {
            label: words.say(&Msg::new("manager-hour").number("hour", hour)),
            under: String::new(),
            value,
            on_top: 0,
            usual,
            strong: Some(value) == busiest,
        })
        .collect();
    let beside: Element<'a, Message> = match period {
        Period::Today => chart::legend(scale, theme::LOOK_LINE, true, words.get("manager-legend-usual")),
        Period::Month => frame::nothing(),
    };
    frame::titled(scale, words.get("manager-hours"), beside, chart::columns(scale, columns))
        .width(Length::FillPortion(9))
        .height(Length::Fill)
        .into()
}

fn days<'a>(scale: Scale, words: &Words, figures: &Figures) -> Element<'a, Message> {
    let last = figures.days.len().saturating_sub(1);
    let columns = figures
        .days
        .iter()
        .enumerate()
        .map(|(place, (day, counts))| Column {
            label: day.day().to_string(),
            under: under(words, *day, place == 0),
            value: counts.finished,
            on_top: figures::abandoned(counts),
            usual: None,
            strong: place == last,
        })
        .collect();
    let legend = row![
        chart::legend(scale, theme::ACTION, false, words.get("manager-legend-finished")),
        chart::legend(scale, theme::CHART_SOFT, false, words.get("manager-legend-left")),
    ]
    .spacing(scale.gap());
    frame::titled(scale, words.get("manager-days"), legend, chart::columns(scale, columns))
        .width(Length::FillPortion(16))
        .height(Length::Fill)
        .into()
}

/// Below a day's number: its month where one begins, else its weekday.
fn under(words: &Words, day: Date, first: bool) -> String {
    if first || day.day() == 1 {
        return words.say(&Msg::new("manager-month-of").text("month", day.month().to_string()));
    }
    match (words.locale(), day.weekday()) {
        (Locale::Ja | Locale::JaYasashii, weekday) => {
            words.get(&format!("staff-weekday-{}", weekday.to_monday_one_offset()))
        }
        // Seven letters would not tell Tuesday from Thursday; Mondays carry the week.
        (Locale::En, Weekday::Monday) => words.get("staff-weekday-1"),
        (Locale::En, _) => String::new(),
    }
}
