//! What is paid for and how much; how to pay?

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::pages::{HUGE, amount, yen};
use super::{Message, Till};
use crate::application::wire::Tender;
use crate::face::ui::widget::pager::{Pager, pager};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, notice, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::register::{Bill, BillLine, tender_message};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// How much of lines a sheet of a bill holds; a waived line is as high as two.
const SHEET: usize = 6;
/// The same where lines have keys, and where something else stands on the sheet.
const SHEET_KEYED: usize = 4;
const SHEET_BESIDE: usize = 3;

/// The ways to pay, with their signs and what is to be known before one is chosen.
const TENDERS: [(Tender, &str, &str, Option<&str>); 4] = [
    (Tender::Cash, "tender-cash", "coins", None),
    (Tender::Credit, "tender-credit", "wallet", Some("register-tender-credit-hint")),
    (Tender::Emoney, "tender-emoney", "nfc", None),
    (Tender::Code, "tender-code", "qr-code", None),
];

/// The page.
pub fn bill<'a>(scale: Scale, words: &Words, till: &Till, bill: &Bill) -> Element<'a, Message> {
    let mut right = column![text::heading(scale, words.get("register-choose-tender"))]
        .spacing(scale.gap())
        .width(Length::FillPortion(9));
    if let Some(wrong) = &till.wrong {
        right = right.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", wrong.say(words)));
    }
    if bill.cash_only {
        right = right.push(notice::notice(scale, chip::Tone::Amber, "coins", words.get("register-pay-cash-only")));
    }
    for (tender, id, name, hint) in TENDERS {
        let may = tender == Tender::Cash || !bill.cash_only;
        right = right.push(way(scale, words, (tender, id, name, hint), may));
    }
    row![container(lines(scale, words, till, bill)).width(Length::FillPortion(11)), right].spacing(scale.apart()).into()
}

/// One way to pay; a way that these fees do not take says so and cannot be pressed.
fn way<'a>(
    scale: Scale,
    words: &Words,
    (tender, id, name, hint): (Tender, &str, &str, Option<&str>),
    may: bool,
) -> Element<'a, Message> {
    let name_of = words.get(tender_message(tender));
    if !may {
        let said = row![
            icon(name, scale.mm(9.0), theme::TEXT_QUIET),
            text::body(scale, name_of).color(theme::TEXT_QUIET).width(Length::Fill),
            text::label(scale, words.get("register-tender-not-here")),
        ]
        .spacing(scale.inset())
        .align_y(Alignment::Center);
        let quiet = container(said).padding([0.0, scale.inset()]).center_y(Length::Fill).width(Length::Fill);
        return panel::tinted(scale, quiet, theme::GROUND, theme::LINE)
            .padding(0.0)
            .width(Length::Fill)
            .height(Length::FillPortion(2))
            .into();
    }
    let mut said = column![text::heading(scale, name_of)].width(Length::Fill);
    if let Some(hint) = hint {
        said = said.push(text::label(scale, words.get(hint)));
    }
    let sign =
        container(icon(name, scale.mm(11.0), theme::ACTION)).center(scale.mm(18.0)).style(move |_| container::Style {
            background: Some(iced::Background::Color(theme::ACTION_SOFT)),
            border: iced::Border { radius: scale.radius().into(), ..iced::Border::default() },
            ..container::Style::default()
        });
    let face = row![sign, said, icon("chevron-right", scale.mm(9.0), theme::ACTION)]
        .spacing(scale.inset())
        .align_y(Alignment::Center);
    press(scale, id, Look::plain(scale), face, Message::Choose(tender))
        .width(Length::Fill)
        .height(Length::FillPortion(3))
        .padding([0.0, scale.inset()])
        .into()
}

/// The lines of a bill, in sheets.
fn sheets(lines: &[BillLine], most: usize) -> Vec<&[BillLine]> {
    let mut sheets = Vec::new();
    let (mut rest, mut room, mut n) = (lines, most, 0);
    while let Some(line) = rest.get(n) {
        let high = if line.waived.is_some() { 2 } else { 1 };
        if room < high {
            let (sheet, after) = rest.split_at(n);
            sheets.push(sheet);
            (rest, room, n) = (after, most, 0);
        } else {
            (room, n) = (room - high, n + 1);
        }
    }
    sheets.push(rest);
    sheets
}

/// The lines of a bill and its sum.
fn lines<'a>(scale: Scale, words: &Words, till: &Till, bill: &Bill) -> Element<'a, Message> {
    let mut head = row![text::heading(scale, words.get("register-lines-title")).width(Length::Fill)]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    head = match bill.ticket {
        Some(ticket) => head
            .push(text::label(scale, words.get("register-ticket")))
            .push(text::strong(scale, Type::Title, ticket.to_string()).color(theme::NAVY)),
        None => head.push(chip::chip(scale, chip::Tone::Grey, "keyboard", words.get("register-keyed"))),
    };
    let most = match (bill.ticket.is_none(), till.beside.count > 0) {
        (true, _) => SHEET_KEYED,
        (false, true) => SHEET_BESIDE,
        (false, false) => SHEET,
    };
    let sheets = sheets(&bill.lines, most);
    let shown = sheets.get(till.sheet).or(sheets.first()).copied().unwrap_or_default();
    let mut list: Column<'a, Message, iced::Theme> = column![].spacing(scale.near());
    for line in shown {
        list = list.push(one(scale, words, line, bill.ticket.is_none()));
    }
    let mut page = column![head, panel::rule(scale), list.height(Length::Fill)].spacing(scale.near());
    let unverified = bill.lines.iter().any(|l| !l.verified);
    if unverified || sheets.len() > 1 {
        let mut under = row![].spacing(scale.gap()).align_y(Alignment::Center);
        if unverified {
            let said = words.get("register-unverified");
            under = under.push(chip::chip(scale, chip::Tone::Amber, "circle-question-mark", said));
        }
        under = under.push(Space::new().width(Length::Fill));
        if sheets.len() > 1 {
            under = under.push(sheet_pager(scale, words, till.sheet, sheets.len()));
        }
        page = page.push(under);
    }
    if till.beside.count > 0 {
        let msg = Msg::new("register-beside").number("count", till.beside.count);
        let said = words.say(&msg.text("amount", grouped(till.beside.yen)));
        page = page.push(notice::notice(scale, chip::Tone::Blue, "layers", said));
    }
    let sum = row![
        text::heading(scale, words.get("register-total")),
        Space::new().width(Length::Fill),
        amount(scale, words, bill.total, HUGE, theme::NAVY),
    ]
    .align_y(Alignment::Center);
    let page = page.push(panel::rule(scale)).push(sum);
    panel::panel(scale, page).width(Length::Fill).height(Length::Fill).into()
}

fn sheet_pager<'a>(scale: Scale, words: &Words, at: usize, of: usize) -> Element<'a, Message> {
    let said = Msg::new("register-sheet").text("at", (at + 1).to_string()).text("of", of.to_string());
    pager(
        scale,
        Pager {
            at: words.say(&said),
            previous: at.checked_sub(1).map(|n| (words.get("register-sheet-previous"), Message::Sheet(n))),
            next: (at + 1 < of).then(|| (words.get("register-sheet-next"), Message::Sheet(at + 1))),
        },
    )
}

fn one<'a>(scale: Scale, words: &Words, line: &BillLine, keyed: bool) -> Element<'a, Message> {
    let name = words.pick(&line.name).to_owned();
    let what = Msg::new("register-line").text("name", name.clone()).number("qty", line.qty);
    let mut said = column![text::body(scale, if keyed { name } else { words.say(&what) })].width(Length::Fill);
    if let Some(why) = &line.waived {
        let waived = Msg::new("register-waived").text("reason", words.pick(why));
        said = said.push(text::label(scale, words.say(&waived)));
    }
    let mut all = row![said].spacing(scale.gap()).align_y(Alignment::Center);
    if keyed {
        all = all.push(steps(scale, words, line));
    }
    all.push(text::strong(scale, Type::Body, yen(words, line.amount)).color(theme::TEXT)).into()
}

/// How many copies, one less and one more; the last one less takes the line away.
fn steps<'a>(scale: Scale, words: &Words, line: &BillLine) -> Element<'a, Message> {
    let step = |id: &str, sign: &str, qty: u32| {
        let face = icon(sign, scale.mm(7.0), theme::ACTION);
        let id = format!("{id}-{}", line.code.0);
        press(scale, id, Look::action(scale), face, Message::Quantity(line.code.clone(), qty))
            .padding(0.0)
            .width(scale.lesser_target())
            .height(scale.lesser_target())
    };
    let qty = Msg::new("register-copies").number("qty", line.qty);
    row![
        step("less", "minus", line.qty.saturating_sub(1)),
        container(text::strong(scale, Type::Body, words.say(&qty))).center_x(scale.mm(26.0)),
        step("more", "plus", line.qty.saturating_add(1)),
    ]
    .align_y(Alignment::Center)
    .into()
}
