//! The register's pages: one question each, the amount large enough to be read from where one stands.

use iced::widget::{Column, Space, column, container, row, text_input};
use iced::{Alignment, Color, Length};

use super::{Message, Till};
use crate::application::wire::Tender;
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::said::Said;
use crate::face::ui::widget::{button, chip, notice, panel, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::register::{Bill, BillLine, Receipt, SlipRow, tender_message};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// An amount that is read from where one stands, in mm.
const HUGE: f32 = 27.0;
/// How high a receipt may be drawn, in mm.
const RECEIPT: f32 = 180.0;
/// An amount of second rank, in mm.
const LARGE: f32 = 15.0;

fn yen(words: &Words, amount: i64) -> String {
    words.say(&Msg::new("register-yen").text("amount", grouped(amount)))
}

fn amount<'a>(scale: Scale, words: &Words, yen_: i64, mm: f32, color: Color) -> Said<'a> {
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

/// What is paid for and how much; how to pay?
pub fn bill<'a>(scale: Scale, words: &Words, bill: &Bill) -> Element<'a, Message> {
    let tender = |tender: Tender, id: &str, name: &str, hint: Option<&str>| -> Element<'a, Message> {
        let mut said = column![text::heading(scale, words.get(tender_message(tender)))].width(Length::Fill);
        if let Some(hint) = hint {
            said = said.push(text::label(scale, words.get(hint)));
        }
        let sign = container(icon(name, scale.mm(11.0), theme::ACTION)).center(scale.mm(18.0)).style(move |_| {
            container::Style {
                background: Some(iced::Background::Color(theme::ACTION_SOFT)),
                border: iced::Border { radius: scale.radius().into(), ..iced::Border::default() },
                ..container::Style::default()
            }
        });
        let face = row![sign, said, icon("chevron-right", scale.mm(9.0), theme::ACTION)]
            .spacing(scale.inset())
            .align_y(Alignment::Center);
        press(scale, id, Look::plain(scale), face, Message::Choose(tender))
            .width(Length::Fill)
            .height(Length::Fill)
            .padding([0.0, scale.inset()])
            .into()
    };
    let right = column![
        text::heading(scale, words.get("register-choose-tender")),
        tender(Tender::Cash, "tender-cash", "coins", None),
        tender(Tender::Credit, "tender-credit", "wallet", Some("register-tender-credit-hint")),
        tender(Tender::Emoney, "tender-emoney", "nfc", None),
        tender(Tender::Code, "tender-code", "qr-code", None),
    ]
    .spacing(scale.gap())
    .width(Length::FillPortion(9));
    row![container(lines(scale, words, bill)).width(Length::FillPortion(11)), right].spacing(scale.apart()).into()
}

/// The lines of a bill and its sum.
fn lines<'a>(scale: Scale, words: &Words, bill: &Bill) -> Element<'a, Message> {
    let head = row![
        text::heading(scale, words.get("register-lines-title")).width(Length::Fill),
        text::label(scale, words.get("register-ticket")),
        text::strong(scale, Type::Title, bill.ticket.map(|t| t.to_string()).unwrap_or_default()).color(theme::NAVY),
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center);
    let mut list: Column<'a, Message, iced::Theme> = column![].spacing(scale.near());
    for line in &bill.lines {
        list = list.push(one(scale, words, line));
    }
    if bill.lines.iter().any(|l| !l.verified) {
        list =
            list.push(chip::chip(scale, chip::Tone::Amber, "circle-question-mark", words.get("register-unverified")));
    }
    let sum = row![
        text::heading(scale, words.get("register-total")),
        Space::new().width(Length::Fill),
        amount(scale, words, bill.total, HUGE, theme::NAVY),
    ]
    .align_y(Alignment::Center);
    let page =
        column![head, panel::rule(scale), list.height(Length::Fill), panel::rule(scale), sum].spacing(scale.near());
    panel::panel(scale, page).width(Length::Fill).height(Length::Fill).into()
}

fn one<'a>(scale: Scale, words: &Words, line: &BillLine) -> Element<'a, Message> {
    let what = Msg::new("register-line").text("name", words.pick(&line.name)).number("qty", line.qty);
    let mut said = column![text::body(scale, words.say(&what))].width(Length::Fill);
    if let Some(why) = &line.waived {
        let waived = Msg::new("register-waived").text("reason", words.pick(why));
        said = said.push(text::label(scale, words.say(&waived)));
    }
    row![said, text::strong(scale, Type::Body, yen(words, line.amount)).color(theme::TEXT)]
        .spacing(scale.gap())
        .align_y(Alignment::Center)
        .into()
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

/// Paid, just now or before: the receipt as it is printed.
pub fn done<'a>(scale: Scale, words: &Words, receipt: &Receipt, now: bool) -> Element<'a, Message> {
    let (title, hint) =
        if now { ("register-done-title", "register-done-hint") } else { ("register-paid-title", "register-paid-hint") };
    let ticket = row![
        text::heading(scale, words.get("register-ticket")),
        text::strong(scale, Type::Number, receipt.bill.ticket.map(|t| t.to_string()).unwrap_or_default())
            .size(scale.mm(HUGE))
            .color(theme::NAVY),
    ]
    .spacing(scale.inset())
    .align_y(Alignment::Center);
    let mut said =
        column![icon("circle-check", scale.mm(24.0), theme::GOOD), text::title(scale, words.get(title)), ticket,]
            .spacing(scale.gap());
    if now && receipt.change > 0 {
        let change = Msg::new("register-done-change").text("amount", grouped(receipt.change));
        said = said.push(notice::notice(scale, chip::Tone::Amber, "coins", words.say(&change)));
    }
    said = said.push(text::body(scale, words.get(hint)));
    row![
        container(said).center_y(Length::Fill).width(Length::FillPortion(11)),
        container(paper(scale, words, receipt)).center_y(Length::Fill).width(Length::FillPortion(9)),
    ]
    .spacing(scale.apart())
    .into()
}

/// The receipt, drawn as the slip that the printer gives: as large as it fits, since the paper itself can be read.
fn paper<'a>(scale: Scale, words: &Words, receipt: &Receipt) -> Element<'a, Message> {
    let slip = receipt.slip(words);
    #[allow(clippy::cast_precision_loss)]
    let line = (RECEIPT / slip.len() as f32).min(12.5);
    let size = scale.mm(line * 0.62);
    let small = |words: String| text::plain(scale, Type::Label, words).size(size).color(theme::TEXT);
    let large = |words: String| text::strong(scale, Type::Heading, words).size(size * 1.25).color(theme::TEXT);
    let mut rows = column![];
    for row_ in slip {
        let drawn: Element<'a, Message> = match row_ {
            SlipRow::Title(words) => container(large(words)).center_x(Length::Fill).into(),
            SlipRow::Centre(words) => container(small(words)).center_x(Length::Fill).into(),
            SlipRow::Pair(left, right) => row![small(left).width(Length::Fill), small(right)].spacing(size).into(),
            SlipRow::Sum(left, right) => row![large(left).width(Length::Fill), large(right)].into(),
            SlipRow::Rule => panel::rule(scale),
        };
        rows = rows.push(container(drawn).center_y(scale.mm(line)));
    }
    panel::ground(container(rows).padding([scale.near(), scale.inset()]).width(Length::Fill), theme::PAPER)
        .style(move |_| container::Style {
            background: Some(iced::Background::Color(theme::PAPER)),
            border: iced::Border { color: theme::SHADE, width: scale.border(), radius: 0.0.into() },
            ..container::Style::default()
        })
        .into()
}
