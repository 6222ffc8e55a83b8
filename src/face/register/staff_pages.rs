//! The pages of staff: their number, the day, the count of the drawer, the closing, cash that is given back.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::pages::{HUGE, LARGE, amount, told, wait, yen};
use super::paper::paper;
use super::staff::{Press, Staff};
use super::{Message, Till};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, key, notice, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::handoff::Settlement;
use crate::register::dayslip::{self, expected_cash};
use crate::register::pin::DIGITS;
use crate::register::{Receipt, tender_message};
use crate::text::{Msg, Words};

/// The page as it stands.
pub fn page<'a>(scale: Scale, words: &Words, till: &Till, staff: &Staff) -> Element<'a, Message> {
    match staff {
        Staff::Pin { typed, wrong } => {
            let dots = Space::new().width(Length::Fill);
            let mut asked = column![
                icon("lock", scale.mm(24.0), theme::ACTION),
                text::title(scale, words.get("register-pin-title")),
                text::body(scale, words.get("register-pin-hint")),
                row![boxes(scale, typed.len()), dots],
            ]
            .spacing(scale.apart());
            if let Some(wrong) = wrong {
                asked =
                    asked.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", words.get(wrong.message())));
            }
            beside_pad(scale, words, asked)
        }
        Staff::Busy => wait(scale, words, "register-looking"),
        Staff::Day(day) => self::day(scale, words, day),
        Staff::Count { typed, .. } => {
            let sum = typed.parse().unwrap_or(0);
            let asked = column![
                icon("coins", scale.mm(24.0), theme::ACTION),
                text::title(scale, words.get("register-close-count-title")),
                text::body(scale, words.get("register-close-count-hint")),
                typed_box(scale, yen(words, sum)),
            ]
            .spacing(scale.gap());
            beside_pad(scale, words, asked)
        }
        Staff::Sure { day, counted } => sure(scale, words, day, *counted),
        Staff::Closed(day) => closed(scale, words, till, day),
        Staff::Number { typed, wrong, .. } => {
            let mut asked = column![
                icon("undo-2", scale.mm(24.0), theme::ACTION),
                text::title(scale, words.get("register-void-title")),
                text::body(scale, words.get("register-void-hint")),
                typed_box(scale, format!("{typed:0>4}")),
            ]
            .spacing(scale.gap());
            if let Some(wrong) = wrong {
                asked = asked.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", words.get(wrong)));
            }
            beside_pad(scale, words, asked)
        }
        Staff::GiveBack { receipt, .. } => {
            let said = column![
                icon("coins", scale.mm(24.0), theme::ACTION),
                text::title(scale, words.get("register-void-sure")),
                amount(scale, words, receipt.bill.total, HUGE, theme::NAVY),
                text::body(scale, words.get("register-void-sure-hint")),
            ];
            beside_paper(scale, said.spacing(scale.gap()), receipt.slip(words))
        }
        Staff::GivenBack(receipt) => given_back(scale, words, receipt),
        Staff::Failed(why) => {
            told(scale, ("triangle-alert", theme::BEWARE), words.get("register-staff-failed"), &[words.get(why)])
        }
    }
}

/// What ends the page: at the left the way back, at the right the way on.
pub fn bottom<'a>(scale: Scale, words: &Words, staff: &Staff) -> Element<'a, Message> {
    let back = |press: Press| {
        let words = button::Words::new(words.get("register-back")).before("arrow-left");
        button::secondary(scale, "back", words, Message::Staff(press))
    };
    let on = |id: &str, said: &str, icon: &'static str, message: Message| {
        button::primary(scale, id, button::Words::new(words.get(said)).after(icon), message)
            .padding([0.0, scale.mm(14.0)])
    };
    let finish = || on("finish", "register-staff-finish", "check", Message::Leave);
    let mut bar = row![].spacing(scale.gap()).align_y(Alignment::Center);
    match staff {
        Staff::Busy => {}
        Staff::Pin { .. } => bar = bar.push(back(Press::Back)),
        Staff::Day(_) => bar = bar.push(Space::new().width(Length::Fill)).push(finish()),
        Staff::Closed(_) | Staff::GivenBack(_) | Staff::Failed(_) => {
            bar = bar.push(Space::new().width(Length::Fill)).push(finish());
        }
        Staff::Count { .. } | Staff::Number { .. } => {
            bar = bar.push(back(Press::Back)).push(Space::new().width(Length::Fill));
            bar = bar.push(on("enter", "register-staff-on", "arrow-right", Message::Staff(Press::Enter)));
        }
        Staff::Sure { .. } => {
            bar = bar.push(back(Press::Back)).push(Space::new().width(Length::Fill));
            bar = bar.push(on("close-day", "register-close-do", "check", Message::Staff(Press::Enter)));
        }
        Staff::GiveBack { .. } => {
            bar = bar.push(back(Press::Back)).push(Space::new().width(Length::Fill));
            bar = bar.push(on("give-back", "register-void-do", "check", Message::Staff(Press::Enter)));
        }
    }
    bar.into()
}

fn boxes<'a>(scale: Scale, typed: usize) -> Element<'a, Message> {
    let digits = (0..DIGITS).map(|n| {
        let ground = if n < typed { theme::ACTION } else { theme::PAPER };
        let dot = Space::new().width(scale.mm(7.0)).height(scale.mm(7.0));
        container(dot)
            .style(move |_| container::Style {
                background: Some(iced::Background::Color(ground)),
                border: iced::Border { color: theme::EDGE, width: scale.border(), radius: scale.mm(3.5).into() },
                ..container::Style::default()
            })
            .into()
    });
    row(digits).spacing(scale.gap()).into()
}

fn typed_box<'a>(scale: Scale, typed: String) -> Element<'a, Message> {
    let said = text::strong(scale, Type::Number, typed)
        .size(scale.mm(LARGE))
        .color(theme::NAVY)
        .wrapping(iced::widget::text::Wrapping::None);
    panel::panel(scale, container(said).align_right(Length::Fill)).width(Length::Fill).into()
}

/// A question at the left, ten digits at the right.
fn beside_pad<'a>(scale: Scale, words: &Words, asked: Column<'a, Message, iced::Theme>) -> Element<'a, Message> {
    let digit = |digit: char| key::key(scale, format!("digit-{digit}"), digit, Message::Staff(Press::Digit(digit)));
    let line = |digits: [char; 3]| row(digits.map(|d| digit(d).into())).spacing(scale.gap()).height(Length::Fill);
    let rub = key::word(scale, "rub", Some("delete"), words.get("register-staff-rub"), Message::Staff(Press::Rub));
    let last = row![Space::new().width(Length::Fill), digit('0'), rub].spacing(scale.gap()).height(Length::Fill);
    let pad = column![line(['1', '2', '3']), line(['4', '5', '6']), line(['7', '8', '9']), last].spacing(scale.gap());
    row![
        container(asked).center_y(Length::Fill).width(Length::FillPortion(11)),
        pad.width(Length::FillPortion(9)).height(Length::Fill),
    ]
    .spacing(scale.apart())
    .into()
}

fn beside_paper<'a>(
    scale: Scale,
    said: Column<'a, Message, iced::Theme>,
    slip: Vec<crate::register::SlipRow>,
) -> Element<'a, Message> {
    row![
        container(said).center_y(Length::Fill).width(Length::FillPortion(11)),
        container(paper(scale, slip)).center_y(Length::Fill).width(Length::FillPortion(9)),
    ]
    .spacing(scale.apart())
    .into()
}

/// The day so far, and what can be done.
fn day<'a>(scale: Scale, words: &Words, day: &Settlement) -> Element<'a, Message> {
    let count = |n: u32| words.say(&Msg::new("register-settlement-count").number("count", n));
    let line = |name: String, times: String, sum: String| {
        row![
            text::body(scale, name).width(Length::Fill),
            text::label(scale, times),
            container(text::strong(scale, Type::Body, sum).color(theme::TEXT)).align_right(scale.mm(46.0)),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center)
    };
    let title = Msg::new("register-settlement-title").text("date", day.date.to_string());
    let mut sums = column![text::heading(scale, words.say(&title)), panel::rule(scale)].spacing(scale.near());
    for sum in &day.tenders {
        sums = sums.push(line(words.get(tender_message(sum.tender)), count(sum.count), yen(words, sum.amount)));
    }
    if day.tenders.is_empty() {
        sums = sums.push(text::body(scale, words.get("register-settlement-none")));
    }
    let others = [
        ("register-settlement-without-slip", day.without_slip),
        ("register-settlement-voided", day.voided),
        ("register-settlement-left-open", day.left_open),
        ("register-settlement-paper-only", day.paper_only),
    ];
    if others.iter().any(|(_, n)| *n > 0) {
        sums = sums.push(panel::rule(scale));
    }
    for (id, n) in others.into_iter().filter(|(_, n)| *n > 0) {
        let said = row![text::label(scale, words.get(id)).width(Length::Fill), text::label(scale, count(n))];
        sums = sums.push(said);
    }
    let total = row![
        text::heading(scale, words.get("register-total")),
        Space::new().width(Length::Fill),
        amount(scale, words, day.amount, HUGE, theme::NAVY),
    ]
    .align_y(Alignment::Center);
    let left = column![sums.height(Length::Fill), panel::rule(scale), total].spacing(scale.near());
    let tile = |id: &str, sign: &str, name: &str, hint: &str, message: Press| {
        let said = column![text::heading(scale, words.get(name)), text::label(scale, words.get(hint))]
            .width(Length::Fill)
            .spacing(scale.near());
        let face =
            row![icon(sign, scale.mm(14.0), theme::ACTION), said, icon("chevron-right", scale.mm(9.0), theme::ACTION)]
                .spacing(scale.inset())
                .align_y(Alignment::Center);
        press(scale, id, Look::plain(scale), face, Message::Staff(message))
            .width(Length::Fill)
            .height(Length::Fill)
            .padding([0.0, scale.inset()])
    };
    let right = column![
        text::heading(scale, words.get("register-staff-title")),
        tile("count", "receipt-japanese-yen", "register-staff-close", "register-staff-close-hint", Press::Count),
        tile("void", "undo-2", "register-staff-void", "register-staff-void-hint", Press::GiveBack),
    ]
    .spacing(scale.gap())
    .width(Length::FillPortion(9));
    row![panel::panel(scale, left).width(Length::FillPortion(11)).height(Length::Fill), right]
        .spacing(scale.apart())
        .into()
}

/// Whether the drawer agrees, as a notice.
fn agrees<'a>(scale: Scale, words: &Words, difference: i64) -> Element<'a, Message> {
    let (tone, sign, id) = match difference {
        0 => (chip::Tone::Green, "circle-check", "register-close-agrees"),
        1.. => (chip::Tone::Amber, "triangle-alert", "register-close-over"),
        _ => (chip::Tone::Red, "triangle-alert", "register-close-short"),
    };
    let amount = crate::text::number::grouped(difference.abs());
    notice::notice(scale, tone, sign, words.say(&Msg::new(id).text("amount", amount))).into()
}

fn sure<'a>(scale: Scale, words: &Words, day: &Settlement, counted: i64) -> Element<'a, Message> {
    let expected = expected_cash(day);
    let line = |id: &str, sum: i64| {
        row![
            text::heading(scale, words.get(id)),
            Space::new().width(Length::Fill),
            amount(scale, words, sum, LARGE, theme::TEXT),
        ]
        .align_y(Alignment::Center)
    };
    let sums = column![
        line("register-close-expected", expected),
        line("register-close-counted", counted),
        panel::rule(scale),
        agrees(scale, words, counted - expected),
    ]
    .spacing(scale.gap());
    let title = Msg::new("register-close-sure").text("date", day.date.to_string());
    let said = column![
        icon("receipt-japanese-yen", scale.mm(24.0), theme::ACTION),
        text::title(scale, words.say(&title)),
        text::body(scale, words.get("register-close-sure-hint")),
    ]
    .spacing(scale.gap());
    row![
        container(said).center_y(Length::Fill).width(Length::FillPortion(10)),
        container(panel::panel(scale, sums)).center_y(Length::Fill).width(Length::FillPortion(10)),
    ]
    .spacing(scale.apart())
    .into()
}

fn closed<'a>(scale: Scale, words: &Words, till: &Till, day: &Settlement) -> Element<'a, Message> {
    let difference = day.counted.unwrap_or_default() - expected_cash(day);
    let said = column![
        icon("circle-check", scale.mm(24.0), theme::GOOD),
        text::title(scale, words.get("register-close-done")),
        amount(scale, words, day.amount, HUGE, theme::NAVY),
        agrees(scale, words, difference),
        text::body(scale, words.get("register-close-done-hint")),
    ]
    .spacing(scale.gap());
    let slip = till.kit.as_ref().map(|kit| dayslip::rows(day, kit, words)).unwrap_or_default();
    beside_paper(scale, said, slip)
}

fn given_back<'a>(scale: Scale, words: &Words, receipt: &Receipt) -> Element<'a, Message> {
    let said = column![
        icon("circle-check", scale.mm(24.0), theme::GOOD),
        text::title(scale, words.get("register-void-done")),
        amount(scale, words, receipt.bill.total, HUGE, theme::NAVY),
        text::body(scale, words.get("register-void-done-hint")),
    ]
    .spacing(scale.gap());
    beside_paper(scale, said, receipt.slip(words))
}
