//! The frame of a staff screen: the navy bar with the line to the hub, the quiet bar below it, small marks.

use iced::widget::{Container, Row, Space, column, container, responsive, row, scrollable, text_input};
use iced::{Alignment, Background, Border, Color, Length, Size};
use jiff::Timestamp;

use super::{Bar, Line};
use crate::application::ticket::in_japan;
use crate::face::ui::widget::{button, chip, notice, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::{Msg, Words, era};

/// The desk screen that the pages are drawn for, in mm: 21.5″, 16:9.
const DESK: Size = Size::new(476.0, 268.0);
/// Below this the smallest text would be under 12 px.
const LEAST_PX_PER_MM: f32 = 2.6;

/// The scale of a window: one design, smaller on a smaller screen, never larger than the panel's own millimetres.
pub fn fitting(scale: Scale, window: Size) -> Scale {
    let fits = (window.width / DESK.width).min(window.height / DESK.height);
    Scale::staff(scale.px_per_mm().min(fits).max(LEAST_PX_PER_MM))
}

/// A page that is laid out for the window it is drawn in.
pub fn page<'a, Message: 'a>(scale: Scale, draw: impl Fn(Scale) -> Element<'a, Message> + 'a) -> Element<'a, Message> {
    responsive(move |size| {
        panel::ground(draw(fitting(scale, size)), theme::DESK).width(Length::Fill).height(Length::Fill).into()
    })
    .into()
}

/// The time of day, as a clock shows it.
pub fn clock(at: Timestamp) -> String {
    in_japan(at).strftime("%H:%M").to_string()
}

/// The day in words: `令和8年11月22日（日）`.
pub fn day(words: &Words, day: jiff::civil::Date) -> String {
    let weekday = words.get(&format!("staff-weekday-{}", day.weekday().to_monday_one_offset()));
    let written = era::plain(day, words.locale());
    words.say(&Msg::new("staff-day").text("day", written).text("weekday", weekday))
}

/// A small filled mark on the navy bar.
pub fn pill<'a, Message: 'a>(
    scale: Scale,
    name: &str,
    said: String,
    ink: Color,
    ground: Color,
) -> Element<'a, Message> {
    let size = scale.size(Type::Label);
    let face = row![icon(name, size, ink), text::tinted(scale, Type::Label, said, ink)]
        .spacing(scale.near() * 0.7)
        .align_y(Alignment::Center);
    container(face)
        .padding([scale.mm(0.5), scale.gap()])
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: Border { radius: size.into(), ..Border::default() },
            ..container::Style::default()
        })
        .into()
}

/// How the line to the hub stands, for the navy bar: quiet while it is up.
pub fn line<'a, Message: 'a>(scale: Scale, words: &Words, line: Line) -> Element<'a, Message> {
    match line {
        Line::Up => row![
            icon("circle-check", scale.size(Type::Label), theme::PAPER),
            text::plain(scale, Type::Label, words.get("staff-line-up")).color(theme::PAPER)
        ]
        .spacing(scale.near() * 0.7)
        .align_y(Alignment::Center)
        .into(),
        Line::Connecting => {
            text::plain(scale, Type::Label, words.get("staff-line-connecting")).color(theme::PAPER).into()
        }
        Line::Down(since) => {
            let said = words.say(&Msg::new("staff-line-down").text("time", clock(since)));
            pill(scale, "wifi-off", said, theme::LOOK, theme::LOOK_SOFT)
        }
    }
}

/// The navy bar: city and place left, then marks, then what stands at the right.
pub fn top<'a, Message: 'a>(scale: Scale, place: String, right: Row<'a, Message, iced::Theme>) -> Element<'a, Message> {
    staff::top_bar(scale, place, right.spacing(scale.apart()).align_y(Alignment::Center))
}

/// The quiet bar: what was done, what has to be looked at, or what was not done and why.
pub fn bar<'a, Message: Clone + 'static>(
    scale: Scale,
    words: &Words,
    bar: &Bar,
    dismiss: Message,
) -> Element<'a, Message> {
    let (tone, name, said) = match bar {
        Bar::Good(msg) => (chip::Tone::Green, "circle-check", words.say(msg)),
        Bar::Look(msg) => (chip::Tone::Amber, "circle-alert", words.say(msg)),
        Bar::Trouble(error) => (chip::Tone::Red, "triangle-alert", error.say(words)),
    };
    let close = button::quiet(scale, "bar-close", button::Words::new(words.get("staff-close")).before("x"), dismiss);
    row![notice::notice(scale, tone, name, said), close].spacing(scale.near()).align_y(Alignment::Center).into()
}

/// The bar that says that the hub is away: what is shown is old, nothing is lost.
pub fn down_bar<'a, Message: 'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    notice::notice(scale, chip::Tone::Amber, "wifi-off", words.get("staff-down")).into()
}

/// 「未確認」: a fact of the catalogue that the city has not confirmed.
pub fn unverified<'a, Message: 'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    chip::chip(scale, chip::Tone::Amber, "circle-question-mark", words.get("staff-unverified"))
}

/// A panel that fills its place, with a heading and what stands beside it.
pub fn titled<'a, Message: 'a>(
    scale: Scale,
    heading: String,
    beside: impl Into<Element<'a, Message>>,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, iced::Theme> {
    let head = row![text::heading(scale, heading), Space::new().width(Length::Fill), beside.into()]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    panel::panel(scale, column![head, content.into()].spacing(scale.gap())).width(Length::Fill)
}

/// A text field: white, a grey edge, a blue one while it is written in.
pub fn field_style(scale: Scale, status: text_input::Status) -> text_input::Style {
    let focused = matches!(status, text_input::Status::Focused { .. });
    text_input::Style {
        background: iced::Background::Color(theme::PAPER),
        border: iced::Border {
            color: if focused { theme::ACTION } else { theme::EDGE },
            width: if focused { scale.border() * 2.0 } else { scale.border() },
            radius: scale.radius().into(),
        },
        icon: theme::TEXT_QUIET,
        placeholder: theme::TEXT_QUIET,
        value: theme::TEXT,
        selection: theme::FOCUS,
    }
}

/// A thin bar beside what scrolls; it never lies over it.
fn rail(scale: Scale) -> scrollable::Scrollbar {
    let width = scale.mm(1.6);
    scrollable::Scrollbar::new().width(width).scroller_width(width).spacing(scale.near())
}

/// What may be longer than its place. Staff have a wheel; the bar shows that there is more.
pub fn scroll<'a, Message: 'a>(
    scale: Scale,
    content: impl Into<Element<'a, Message>>,
) -> scrollable::Scrollable<'a, Message, iced::Theme> {
    scrollable(content).direction(scrollable::Direction::Vertical(rail(scale))).style(move |iced_theme, status| {
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(theme::EDGE),
                border: Border { radius: scale.mm(0.8).into(), ..Border::default() },
            },
        };
        scrollable::Style { vertical_rail: rail, ..scrollable::default(iced_theme, status) }
    })
}

/// Nothing beside a heading.
pub fn nothing<'a, Message: 'a>() -> Element<'a, Message> {
    Space::new().into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use iced::Size;
    use jiff::civil::date;

    use super::{clock, day, fitting};
    use crate::face::ui::Scale;
    use crate::text::{Locale, Words};

    #[test]
    fn one_design_fits_large_and_small_desks() {
        let scale = Scale::staff(4.03);
        assert!(fitting(scale, Size::new(1920.0, 1080.0)).px_per_mm() > 4.0);
        let small = fitting(scale, Size::new(1366.0, 768.0)).px_per_mm();
        assert!(small > 2.8 && small < 2.9, "{small}");
        assert!(fitting(scale, Size::new(800.0, 600.0)).px_per_mm() > 2.5);
    }

    #[test]
    fn days_and_hours_are_those_of_japan() {
        let ja = Words::load(Locale::Ja).unwrap();
        assert_eq!(day(&ja, date(2026, 11, 22)), "令和8年11月22日（日）");
        assert_eq!(clock(jiff::Timestamp::UNIX_EPOCH), "09:00");
    }
}
