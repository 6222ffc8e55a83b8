//! The register's pages: one question each, the amount large enough to be read from where one stands.

use iced::widget::{Space, column, container, row, text_input};
use iced::{Alignment, Color, Length};

use super::paper::paper;
use super::{Message, Till};
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::said::Said;
use crate::face::ui::widget::{button, chip, notice, panel, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::register::{Beside, Bill, Receipt};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// An amount that is read from where one stands, in mm.
pub(super) const HUGE: f32 = 27.0;
/// An amount of second rank, in mm.
pub(super) const LARGE: f32 = 15.0;

pub(super) fn yen(words: &Words, amount: i64) -> String {
    words.say(&Msg::new("register-yen").text("amount", grouped(amount)))
}

pub(super) fn amount<'a>(scale: Scale, words: &Words, yen_: i64, mm: f32, color: Color) -> Said<'a> {
    text::strong(scale, Type::Number, yen(words, yen_))
        .size(scale.mm(mm))
        .color(color)
        .wrapping(iced::widget::text::Wrapping::None)
}

/// Hold the slip under the scanner.
pub fn scan<'a>(scale: Scale, till: &'a Till, words: &Words) -> Element<'a, Message> {
    if till.kit.is_none() {
        return told(
            scale,
            ("hourglass", theme::ACTION),
            words.get("register-no-kit"),
            &[words.get("register-refused-no-kit")],
        );
    }
    let sign = container(icon("qr-code", scale.mm(52.0), theme::ACTION)).center(scale.mm(82.0)).style(move |_| {
        container::Style {
            background: Some(iced::Background::Color(theme::ACTION_SOFT)),
            border: iced::Border { radius: (scale.radius() * 2.0).into(), ..iced::Border::default() },
            ..container::Style::default()
        }
    });
    let mut asked = column![text::title(scale, words.get("register-scan-prompt"))].spacing(scale.gap());
    if !till.connected {
        asked = asked.push(notice::notice(scale, chip::Tone::Amber, "wifi-off", words.get("register-alone-hint")));
    } else {
        asked = asked.push(text::body(scale, words.get("register-scan-hint")));
    }
    let prompt = row![sign, asked.width(Length::Fill)].spacing(scale.mm(14.0)).align_y(Alignment::Center);
    let field = text_input("", &till.pasted)
        .on_input(Message::Pasted)
        .on_submit(Message::Read)
        .size(scale.size(Type::Body))
        .font(fonts::REGULAR)
        .padding(scale.near())
        .style(move |_, status| frame::field_style(scale, status))
        .width(Length::Fill);
    let simulated = row![
        chip::chip(scale, chip::Tone::Amber, "flask-conical", words.get("register-scan-line")),
        field,
        button::action(scale, "read", button::Words::new(words.get("register-scan-read")), Message::Read)
            .height(scale.mm(17.0)),
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center);
    column![
        container(prompt).center_y(Length::Fill),
        panel::look(scale, simulated).padding(scale.gap()).width(Length::Fill)
    ]
    .spacing(scale.gap())
    .into()
}

/// A moment.
pub fn wait<'a>(scale: Scale, words: &Words, id: &str) -> Element<'a, Message> {
    told(scale, ("hourglass", theme::ACTION), words.get(id), &[])
}

/// Something to read: a sign, a title, sentences.
pub fn told<'a>(scale: Scale, (name, color): (&str, Color), title: String, lines: &[String]) -> Element<'a, Message> {
    let mut said = column![text::title(scale, title)].spacing(scale.inset()).width(Length::Fill);
    for line in lines {
        said = said.push(text::body(scale, line.clone()));
    }
    let face = row![icon(name, scale.mm(46.0), color), said].spacing(scale.mm(14.0)).align_y(Alignment::Center);
    container(face).center_y(Length::Fill).padding([0.0, scale.mm(24.0)]).into()
}

/// Notes and coins, largest first.
const CASH: [i64; 8] = [10_000, 5_000, 1_000, 500, 100, 50, 10, 5];

/// Cash is laid down.
pub fn cash<'a>(scale: Scale, words: &Words, bill: &Bill, given: i64, wrong: Option<&Msg>) -> Element<'a, Message> {
    let line = |id: &str, yen_: i64, mm: f32, color: Color| {
        row![
            text::heading(scale, words.get(id)),
            Space::new().width(Length::Fill),
            amount(scale, words, yen_, mm, color),
        ]
        .align_y(Alignment::Center)
    };
    let rest = bill.total - given;
    let last = if rest > 0 {
        line("register-cash-missing", rest, LARGE, theme::BEWARE)
    } else {
        line("register-change", -rest, LARGE, theme::GOOD)
    };
    let mut sums = column![
        line("register-total", bill.total, HUGE, theme::NAVY),
        panel::rule(scale),
        line("register-cash-given", given, LARGE, theme::TEXT),
        last,
    ]
    .spacing(scale.gap());
    if let Some(wrong) = wrong {
        sums = sums.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", words.say(wrong)));
    }
    let mut pad = column![text::heading(scale, words.get("register-cash-prompt"))].spacing(scale.gap());
    for pair in CASH.chunks(2) {
        let mut across = row![].spacing(scale.gap()).height(Length::Fill);
        for yen_ in pair {
            let face = text::heading(scale, yen(words, *yen_));
            across = across.push(
                press(scale, format!("give-{yen_}"), Look::plain(scale), face, Message::Give(*yen_))
                    .width(Length::Fill)
                    .height(Length::Fill),
            );
        }
        pad = pad.push(across);
    }
    let exact = button::Words::new(words.get("register-cash-exact"));
    let clear = button::Words::new(words.get("register-cash-clear"));
    pad = pad.push(
        row![
            button::action(scale, "exact", exact, Message::Exact).width(Length::Fill).height(Length::Fill),
            button::secondary(scale, "clear", clear, Message::Clear).width(Length::Fill).height(Length::Fill),
        ]
        .spacing(scale.gap())
        .height(Length::Fill),
    );
    row![
        panel::panel(scale, sums).width(Length::FillPortion(11)).height(Length::Fill),
        pad.width(Length::FillPortion(9)),
    ]
    .spacing(scale.apart())
    .into()
}

/// Paid, just now (and what else waits by the same slip) or before: the receipt as it is printed.
pub fn done<'a>(scale: Scale, words: &Words, receipt: &Receipt, now: Option<Beside>) -> Element<'a, Message> {
    let (title, hint) = match (now, receipt.voided_at, receipt.bill.ticket) {
        (None, Some(_), _) => ("register-voided-title", "register-voided-hint"),
        (None, None, _) => ("register-paid-title", "register-paid-hint"),
        (Some(beside), ..) if beside.count > 0 => ("register-done-part-title", "register-done-part-hint"),
        (Some(_), _, Some(_)) => ("register-done-title", "register-done-hint"),
        (Some(_), _, None) => ("register-done-title", "register-done-keyed-hint"),
    };
    let mut said = column![icon("circle-check", scale.mm(24.0), theme::GOOD), text::title(scale, words.get(title))]
        .spacing(scale.gap());
    if let Some(ticket) = receipt.bill.ticket {
        said = said.push(
            row![
                text::heading(scale, words.get("register-ticket")),
                text::strong(scale, Type::Number, ticket.to_string()).size(scale.mm(HUGE)).color(theme::NAVY),
            ]
            .spacing(scale.inset())
            .align_y(Alignment::Center),
        );
    }
    if now.is_some() && receipt.change > 0 {
        let change = Msg::new("register-done-change").text("amount", grouped(receipt.change));
        said = said.push(notice::notice(scale, chip::Tone::Amber, "coins", words.say(&change)));
    }
    if let Some(beside) = now.filter(|beside| beside.count > 0) {
        let msg = Msg::new("register-beside").number("count", beside.count).text("amount", grouped(beside.yen));
        said = said.push(notice::notice(scale, chip::Tone::Blue, "layers", words.say(&msg)));
    }
    said = said.push(text::body(scale, words.get(hint)));
    row![
        container(said).center_y(Length::Fill).width(Length::FillPortion(11)),
        container(paper(scale, receipt.slip(words))).center_y(Length::Fill).width(Length::FillPortion(9)),
    ]
    .spacing(scale.apart())
    .into()
}
