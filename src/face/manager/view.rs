//! What the manager sees: the bar, the tabs, and the page of a topic; or the tables, the trail, the accounts.

mod accounts;
mod cards;
mod desk;
mod export;
mod kiosk;
mod money;
mod overview;
mod tables;
mod trail;

use iced::widget::{Space, column, row};
use iced::{Alignment, Length};

use super::{Context, Manager, Message, Order, Page, Topic};
use crate::application::standing::{Conflicts, Registers};
use crate::application::ticket::business_day;
use crate::face::staff::door::{self, Door};
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, keyed, notice, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};
use crate::usage::books::Books;
use crate::usage::table::Cell;
use crate::usage::{Period, View};

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
        Page::Day => day(scale, page, manager, context),
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
    context: &'a Context,
) -> iced::widget::Column<'a, Message, iced::Theme> {
    let words = &*context.words;
    let page = page.extend(conflicts(scale, words, &manager.standing.conflicts));
    let Some(view) = &manager.shown else {
        let said = if manager.line.is_down() { "manager-unknown" } else { "manager-loading" };
        return page.push(waiting(scale, "chart-column", words.get(said)));
    };
    if manager.exporting {
        return page.push(export::view(scale, words));
    }
    let registers = &manager.standing.registers;
    page.push(body(scale, context, view, manager.topic, manager.table, registers))
}

/// What a view shows: the page of its topic, or the tables behind it.
fn body<'a>(
    scale: Scale,
    context: &Context,
    view: &View,
    topic: Topic,
    table: bool,
    registers: &Registers,
) -> Element<'a, Message> {
    let books = Books { words: &context.words, catalogue: &context.catalogue, view };
    match topic {
        _ if table => tables::view(scale, &books, topic),
        Topic::Overview => overview::view(scale, &books, registers),
        Topic::Kiosk => kiosk::view(scale, &books),
        Topic::Desk => desk::view(scale, &books),
        Topic::Money => money::view(scale, &books, registers),
    }
}

/// The page as a picture for a file: what it is about on top, then the page without anything to press.
pub fn picture<'a>(order: &Order, context: &'a Context) -> Element<'a, Message> {
    let order = order.clone();
    frame::page(context.scale, move |scale| {
        let words = &*context.words;
        let city = words.pick(&context.catalogue.city.name);
        let view = &order.view;
        let days = if view.from == view.to {
            frame::day(words, view.to)
        } else {
            format!("{} – {}", frame::day(words, view.from), frame::day(words, view.to))
        };
        let place = words.say(&Msg::new("manager-place").text("city", city).text("day", days));
        let right = row![
            text::tinted(scale, Type::Body, words.get(order.topic.message()), theme::PAPER),
            text::tinted(scale, Type::Body, words.get(view.period.message()), theme::PAPER),
        ];
        let registers = Registers::default();
        let body = body(scale, context, view, order.topic, order.table, &registers);
        let page = column![body].padding(scale.inset()).height(Length::Fill);
        column![frame::top(scale, place, right), page].into()
    })
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
    let date = frame::day(words, manager.ledger.today);
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
    let mut switches = row![].spacing(scale.near()).align_y(Alignment::Center);
    if manager.page == Page::Day {
        if manager.pages().len() > 1 {
            pages = pages.push(Space::new().width(scale.gap()));
        }
        for topic in Topic::ALL {
            let on = manager.topic == topic;
            pages = pages.push(tab(scale, words, topic.message(), on, Message::Topic(topic)));
        }
        for (period, key) in Period::ALL.into_iter().zip(["1", "2", "3", "4", "5"]) {
            let on = manager.period == period;
            switches = switches.push(switch(scale, words, period.message(), key, on, Message::Period(period)));
        }
        let table = Message::Table(!manager.table);
        switches = switches
            .push(Space::new().width(scale.gap()))
            .push(switch(scale, words, "manager-table", "T", manager.table, table))
            .push(switch(
                scale,
                words,
                "manager-export",
                "E",
                manager.exporting,
                Message::Exporting(!manager.exporting),
            ));
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

/// A tab: its word, underlined while it is on.
fn tab<'a>(scale: Scale, words: &Words, id: &str, on: bool, message: Message) -> Element<'a, Message> {
    let look = if on { Look::chosen(scale) } else { Look::quiet(scale) };
    let ink = if on { theme::ACTION } else { theme::TEXT };
    let face = text::tinted(scale, Type::Label, words.get(id), ink);
    press(scale, id, Look { depth: 0.0, ..look }, face, message)
        .padding([0.0, scale.gap()])
        .height(scale.lesser_target())
        .into()
}

fn yen(words: &Words, amount: i64) -> String {
    words.say(&Msg::new("staff-yen").text("amount", grouped(amount)))
}

/// Minutes in tenths as words: `2.1分`; a dash without any.
fn minutes(words: &Words, tenths: Option<u64>) -> String {
    Cell::Minutes(tenths).show(words)
}

/// A share in whole per cent, rounded.
fn percent(part: u64, whole: u64) -> u64 {
    (part * 100 + whole / 2).checked_div(whole).unwrap_or(0)
}

fn nothing<'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    iced::widget::container(text::label(scale, words.get("manager-nothing"))).center(Length::Fill).into()
}

/// A panel of a row: title, what stands beside it, content.
fn part<'a>(
    scale: Scale,
    words: &Words,
    title: &str,
    beside: impl Into<Element<'a, Message>>,
    content: Element<'a, Message>,
    portion: u16,
) -> Element<'a, Message> {
    frame::titled(scale, words.get(title), beside, content)
        .width(Length::FillPortion(portion))
        .height(Length::Fill)
        .into()
}
