//! The board, drawn for a 43″ screen and read from 5 m: there a number's digits cover 20 minutes of arc, the larger
//! share of what ISO 9241-303 asks for (16′ at least, 20′ to 22′ to be read with ease). A smaller screen shows the same,
//! nearer by.

use iced::widget::{Column, Row, Space, column, container, responsive, row};
use iced::{Alignment, Color, Length, Size};
use jiff::Timestamp;

use super::{Context, Lobby, Message};
use crate::application::calling::{LONGEST_BOARD, Shown};
use crate::face::staff::frame::clock;
use crate::face::ui::widget::said::Said;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::text::{Locale, Msg};

/// The long edge of a 43″ screen in mm.
const LONG: f32 = 941.0;
/// Its short edge.
const SHORT: f32 = 529.0;
/// Numbers below the newest stand in so many lines.
const LINES: usize = 6;
/// The largest em of a number among the others, in mm: its digits cover 20′ at 5 m.
pub(super) const NUMBER: f32 = 36.0;
/// The em of the time beside them, in mm: 10′.
const TIME: f32 = 18.0;
/// The em of what is said, in mm.
const WORDS: f32 = 22.0;
/// The em of the same in English beneath it.
const BESIDE: f32 = 16.0;
/// The width of one of the others in mm: half of what the newest leaves in landscape, half of the screen in portrait.
const fn other(upright: bool) -> f32 {
    if upright { 248.0 } else { 293.0 }
}
/// The height of the newest in mm, where the screen stands upright.
const HIGH: f32 = 332.0;
/// The width of the newest in mm.
const fn newest(upright: bool) -> f32 {
    if upright { 505.0 } else { 312.0 }
}

/// How large everything is in a window of that size, and whether it stands upright.
fn fitting(window: Size) -> (Scale, bool) {
    let upright = window.height > window.width;
    let (wide, high) = if upright { (SHORT, LONG) } else { (LONG, SHORT) };
    (Scale::kiosk((window.width / wide).min(window.height / high)), upright)
}

/// A text with an em of so many mm, bold: what is read from afar has sizes of its own.
fn sized<'a>(scale: Scale, mm: f32, words: impl Into<String>) -> Said<'a> {
    let ordinary = scale.size(Type::Number) / scale.px_per_mm();
    text::strong(scale.shrunk(mm / ordinary), Type::Number, words.into()).line_height(1.1)
}

/// The width of bold words in em.
fn ems(words: &str) -> f32 {
    words.chars().map(|c| fonts::advance(Locale::Ja, true, c)).sum()
}

/// The em in mm with which words have room, at most `largest`.
fn em(words: &str, room: f32, largest: f32) -> f32 {
    (room / (ems(words) + 0.1)).min(largest)
}

/// A message in Japanese with readings, and in English beneath it.
fn both<'a>(scale: Scale, context: &Context, msg: &Msg, color: Color) -> Column<'a, Message> {
    let [japanese, english] = &context.words;
    column![
        sized(scale, WORDS, japanese.marked(msg)).color(color).width(Length::Fill),
        sized(scale, BESIDE, english.say(msg)).color(color).width(Length::Fill)
    ]
    .spacing(scale.mm(1.0))
}

/// The board.
pub fn view<'a>(lobby: &'a Lobby, context: &'a Context) -> Element<'a, Message> {
    responsive(move |size| {
        let (scale, upright) = fitting(size);
        panel::ground(page(scale, upright, lobby, context), theme::GROUND)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    })
    .into()
}

fn page<'a>(scale: Scale, upright: bool, lobby: &Lobby, context: &Context) -> Element<'a, Message> {
    let mut numbers = lobby.numbers();
    let first = numbers.next();
    let others: Vec<&Shown> = numbers.take(LONGEST_BOARD - 1).collect();
    let body: Element<'a, Message> = match first {
        None => nobody(scale, lobby, context),
        Some(first) => {
            let others = rest(scale, upright, lobby, &others);
            let big = last(scale, upright, lobby, context, first);
            if upright {
                column![big.height(scale.mm(HIGH)), others].spacing(scale.mm(10.0)).into()
            } else {
                row![big.width(scale.mm(newest(upright))).height(Length::Fill), others].spacing(scale.mm(12.0)).into()
            }
        }
    };
    let inner = column![body, foot(scale, lobby, context)].spacing(scale.mm(10.0)).padding(scale.mm(12.0));
    column![head(scale, lobby, context), inner.height(Length::Fill)].into()
}

/// The bar on top: what this is, and the time.
fn head<'a>(scale: Scale, lobby: &Lobby, context: &Context) -> Element<'a, Message> {
    let [japanese, english] = &context.words;
    let title = Msg::new("lobby-title");
    let bar = row![
        sized(scale, WORDS, japanese.marked(&title)).color(theme::PAPER),
        sized(scale, BESIDE, english.say(&title)).color(theme::PAPER),
        Space::new().width(Length::Fill),
        sized(scale, 30.0, clock(lobby.now())).color(theme::PAPER)
    ]
    .spacing(scale.mm(12.0))
    .padding([0.0, scale.mm(16.0)])
    .height(scale.mm(44.0))
    .align_y(Alignment::Center);
    panel::ground(bar, theme::NAVY).width(Length::Fill).into()
}

/// The number that was called last, as large as it can be.
fn last<'a>(
    scale: Scale,
    upright: bool,
    lobby: &Lobby,
    context: &Context,
    shown: &Shown,
) -> iced::widget::Container<'a, Message, iced::Theme> {
    let [japanese, english] = &context.words;
    let room = newest(upright) - 28.0;
    let number = shown.ticket.to_string();
    let label = |id: &'static str| both(scale, context, &Msg::new(id), theme::PAPER);
    let called = row![label("lobby-last"), at(scale, 26.0, shown.at, theme::PAPER)].align_y(Alignment::End);
    // The arrow and the word for a counter stand beside the place.
    let place = em(&shown.place, room - 150.0, if upright { 72.0 } else { 100.0 });
    let to = row![
        icon("arrow-right", scale.mm(44.0), theme::PAPER),
        label("lobby-counter").width(scale.mm(88.0)),
        sized(scale, place, shown.place.clone()).color(theme::PAPER)
    ]
    .spacing(scale.mm(8.0))
    .align_y(Alignment::Center);
    let sign = shown.place.split('-').next().unwrap_or_default();
    let counter = context.catalogue.city.counters.iter().find(|counter| counter.sign == sign);
    let names = counter.map(|counter| {
        column![
            sized(scale, WORDS, japanese.pick(&counter.name).to_owned()).color(theme::PAPER),
            sized(scale, BESIDE, english.pick(&counter.name).to_owned()).color(theme::PAPER)
        ]
        .spacing(scale.mm(1.0))
    });
    let content = column![
        called,
        Space::new().height(Length::Fill),
        sized(scale, em(&number, room, 108.0), number).color(theme::PAPER),
        Space::new().height(Length::Fill),
        to,
    ]
    .push(names)
    .spacing(scale.mm(4.0));
    let ring = if lobby.is_fresh(shown) { theme::FOCUS } else { theme::NAVY };
    panel::tinted(scale.shrunk(4.0), content, theme::NAVY, ring).padding(scale.mm(14.0)).width(Length::Fill)
}

/// The time of a call.
fn at<'a>(scale: Scale, mm: f32, at: Timestamp, color: Color) -> Said<'a> {
    sized(scale, mm, clock(at)).color(color)
}

/// The numbers that were called before, in two columns: the newer ones left.
fn rest<'a>(
    scale: Scale,
    upright: bool,
    lobby: &Lobby,
    others: &[&Shown],
) -> iced::widget::Container<'a, Message, iced::Theme> {
    let line = |n: usize| -> Element<'a, Message> {
        others
            .get(n)
            .map_or_else(|| Space::new().width(Length::Fill).into(), |shown| cell(scale, upright, lobby, shown))
    };
    let part = |from: usize| {
        let cells = (from..from + LINES).map(|n| container(line(n)).height(Length::FillPortion(1)).into());
        Column::with_children(cells).spacing(scale.mm(8.0)).width(Length::Fill)
    };
    container(row![part(0), part(LINES)].spacing(scale.mm(8.0))).width(Length::Fill).height(Length::Fill)
}

/// One number, its place and its time.
fn cell<'a>(scale: Scale, upright: bool, lobby: &Lobby, shown: &Shown) -> Element<'a, Message> {
    let number = shown.ticket.to_string();
    let fresh = lobby.is_fresh(shown);
    let time = at(scale, TIME, shown.at, theme::TEXT_QUIET);
    // Edges, arrow and the gaps beside it. The time stands in the same line where that leaves the number large.
    let (called, room) = (format!("{number}{}", shown.place), other(upright) - 34.0);
    let in_line = em(&called, room - 4.0 - TIME * ems("00:00"), NUMBER);
    let stacked = upright || in_line < NUMBER * 0.85;
    let large = if stacked { em(&called, room, if upright { NUMBER } else { NUMBER * 0.85 }) } else { in_line };
    let ink = if fresh { theme::ACTION } else { theme::TEXT };
    let to = row![
        sized(scale, large, number).color(ink),
        icon("arrow-right", scale.mm(14.0), ink),
        sized(scale, large, shown.place.clone()).color(ink)
    ]
    .spacing(scale.mm(3.0))
    .align_y(Alignment::Center);
    let content: Element<'a, Message> = if stacked {
        column![to, time].spacing(scale.mm(1.0)).into()
    } else {
        Row::new().push(to).push(Space::new().width(Length::Fill)).push(time).align_y(Alignment::Center).into()
    };
    let (ground, line) = if fresh { (theme::ACTION_SOFT, theme::ACTION) } else { (theme::PAPER, theme::LINE) };
    let face = container(content).center_y(Length::Fill);
    panel::tinted(scale.shrunk(2.0), face, ground, line)
        .padding([0.0, scale.mm(6.0)])
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// Nobody is called.
fn nobody<'a>(scale: Scale, lobby: &Lobby, context: &Context) -> Element<'a, Message> {
    let id = if lobby.is_connecting() { "lobby-connecting" } else { "lobby-empty" };
    let [japanese, english] = &context.words;
    let words = column![
        sized(scale, 28.0, japanese.marked(&Msg::new(id))).color(theme::TEXT),
        sized(scale, WORDS, english.say(&Msg::new(id))).color(theme::TEXT_QUIET)
    ]
    .spacing(scale.mm(6.0))
    .align_x(Alignment::Center);
    container(words).center(Length::Fill).into()
}

/// What to do when a number appears; or that what is shown is old.
fn foot<'a>(scale: Scale, lobby: &Lobby, context: &Context) -> Element<'a, Message> {
    match lobby.stale_since() {
        Some(since) => {
            let msg = Msg::new("lobby-stale").text("time", clock(since));
            let said = row![icon("wifi-off", scale.mm(30.0), theme::LOOK), both(scale, context, &msg, theme::TEXT)]
                .spacing(scale.mm(8.0))
                .align_y(Alignment::Center);
            panel::look(scale, said).padding([scale.mm(3.0), scale.mm(8.0)]).width(Length::Fill).into()
        }
        None => both(scale, context, &Msg::new("lobby-go"), theme::TEXT).into(),
    }
}
