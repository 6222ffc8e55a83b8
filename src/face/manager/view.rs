//! What the manager sees: five figures, then the day and the month, then what lies behind them; or the table.

mod accounts;
mod lower;
mod table;
mod trail;

use iced::widget::{Space, column, row};
use iced::{Alignment, Color, Length};
use jiff::civil::{Date, Weekday};

use super::chart::{self, Column};
use super::figures::{self, Figures, Period};
use super::{Context, Manager, Message, Page};
use crate::application::standing::Conflicts;
use crate::application::ticket::business_day;
use crate::face::staff::door::{self, Door};
use crate::face::staff::{frame, page_name};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, keyed, notice, panel, staff, text};
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
    if let Door::Out(entrance) = &manager.door {
        let city = words.pick(&context.catalogue.city.name);
        let entrance = door::view(scale, words, entrance, city, "sign-in-books", manager.now).map(Message::Door);
        return column![top(scale, manager, context), page.push(keyed("door", entrance))].into();
    }
    if let Some(bar) = &manager.bar {
        page = page.push(frame::bar(scale, words, bar, Message::Dismiss));
    }
    page = match manager.page {
        _ if manager.door.is_open() && !manager.pages().contains(&manager.page) => {
            let role = manager.door.seated().map_or("role-clerk", |seated| seated.role.message());
            let said = words.say(&Msg::new("sign-in-role-wrong").message("role", Msg::new(role)));
            page.push(waiting(scale, "lock", said))
        }
        Page::Day => day(scale, page, manager, words),
        Page::Trail => page.push(trail::view(scale, words, &manager.trail).map(Message::Trail)),
        Page::Accounts => page.push(accounts::view(scale, words, &manager.accounts).map(Message::Accounts)),
    };
    column![top(scale, manager, context)].extend(strip(scale, manager, words)).push(page).into()
}

/// Something to wait for, or to be told, in the middle of an empty page.
fn waiting<'a>(scale: Scale, name: &str, said: String) -> Element<'a, Message> {
    let face = column![icon(name, scale.mm(16.0), theme::TEXT_QUIET), text::body(scale, said)]
        .spacing(scale.gap())
        .align_x(Alignment::Center);
    iced::widget::container(face).center(Length::Fill).into()
}

fn day<'a>(
    scale: Scale,
    page: iced::widget::Column<'a, Message, iced::Theme>,
    manager: &'a Manager,
    words: &Words,
) -> iced::widget::Column<'a, Message, iced::Theme> {
    let page = page.extend(conflicts(scale, words, &manager.standing.conflicts));
    match &manager.figures {
        None => {
            let said = if manager.line.is_down() { "manager-unknown" } else { "manager-loading" };
            page.push(waiting(scale, "chart-column", words.get(said)))
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
    }
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

fn top<'a>(scale: Scale, manager: &'a Manager, context: &Context) -> Element<'a, Message> {
    let words = &*context.words;
    let city = words.pick(&context.catalogue.city.name);
    let date = frame::day(words, manager.today);
    let place = words.say(&Msg::new("manager-place").text("city", city).text("day", date));
    let mut right = row![];
    if context.catalogue.city.demo {
        right = right.push(frame::pill(scale, "info", words.get("staff-demo"), theme::LOOK, theme::LOOK_SOFT));
    }
    if matches!(manager.door, Door::Trial) {
        let said = words.get("clerk-trial");
        right = right.push(frame::pill(scale, "flask-conical", said, theme::LOOK, theme::LOOK_SOFT));
    }
    right = right.push(frame::line(scale, words, manager.line));
    if !manager.door.is_open() {
        return frame::top(scale, place, right);
    }
    if let (Some(fetched), Page::Day) = (manager.fetched, manager.page) {
        let said = words.say(&Msg::new("manager-as-of").text("time", frame::clock(fetched)));
        right = right.push(text::plain(scale, Type::Label, said).color(theme::PAPER));
    }
    let right = right.extend(manager.door.seated().map(|seated| door::name(scale, words, seated).map(Message::Door)));
    frame::top(scale, place, right)
}

/// Below the navy bar: the pages at the left, what the open one can be turned to at the right.
fn strip<'a>(scale: Scale, manager: &Manager, words: &Words) -> Option<Element<'a, Message>> {
    let here = manager.door.is_open() && manager.pages().contains(&manager.page);
    // Where there is nothing to turn to, the page has the room.
    if !here || (manager.pages().len() < 2 && manager.page != Page::Day) {
        return None;
    }
    let mut pages = row![].spacing(scale.near());
    for page in manager.pages().iter().filter(|_| manager.pages().len() > 1) {
        let (id, key) = match page {
            Page::Day => ("manager-day", "D"),
            Page::Trail => ("manager-trail", "A"),
            Page::Accounts => ("manager-accounts", "U"),
        };
        pages = pages.push(switch(scale, words, id, key, manager.page == *page, Message::Page(*page)));
    }
    let mut switches = row![].spacing(scale.near());
    if manager.page == Page::Day {
        let period = |period, id: &str, key: &str| {
            switch(scale, words, id, key, manager.period == period, Message::Period(period))
        };
        if !manager.table {
            // The table holds every day; there is no period to choose.
            switches = switches
                .push(period(Period::Today, "manager-today", "1"))
                .push(period(Period::Month, "manager-month", "2"))
                .push(Space::new().width(scale.gap()));
        }
        let table = Message::Table(!manager.table);
        switches = switches.push(switch(scale, words, "manager-table", "T", manager.table, table));
    }
    let line = row![pages, Space::new().width(Length::Fill), switches].align_y(Alignment::Center);
    let line = iced::widget::container(line).padding([scale.near(), scale.inset()]).width(Length::Fill);
    Some(column![panel::ground(line, theme::PAPER).width(Length::Fill), panel::rule(scale)].into())
}

/// A switch: filled blue while it is on.
fn switch<'a>(scale: Scale, words: &Words, id: &str, key: &str, on: bool, message: Message) -> Element<'a, Message> {
    let look = if on { Look::primary(scale) } else { Look::plain(scale) };
    let look = Look { depth: 0.0, ..look };
    let face = row![text::tinted(scale, Type::Label, words.get(id), look.ink), staff::cap(scale, key, look.ink)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    press(scale, id, look, face, message).padding([0.0, scale.gap()]).height(scale.lesser_target()).into()
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
    let step = hours.len().div_ceil(12).max(1);
    let columns = hours
        .into_iter()
        .enumerate()
        .map(|(i, (hour, value, usual))| Column {
            // A day that begins before the doors open has more hours than labels have room.
            label: match i % step {
                0 => words.say(&Msg::new("manager-hour").number("hour", hour)),
                _ => String::new(),
            },
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
        (_, Weekday::Monday) => words.get("staff-weekday-1"),
        (_, _) => String::new(),
    }
}
