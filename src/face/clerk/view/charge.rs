//! What it costs: the fees of one application with what is waived and why, and the visit's charge with its code.

use iced::widget::{Space, column, container, row, text as plain};
use iced::{Alignment, Length};

use super::super::{Context, Message, Open, Panel};
use super::visit::yen;
use crate::application::wire::{ChargeDetail, ChargeState};
use crate::catalogue::{Fee, Line, fee};
use crate::face::staff::{frame, tender_name};
use crate::face::ui::widget::{button, chip, panel, qr, text};
use crate::face::ui::{Element, Scale, Type, fonts, theme};
use crate::text::{Msg, Words};

/// The fees of the application that is looked at.
pub fn fees<'a>(scale: Scale, open: &'a Open, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let Some(application) = open.application() else { return Space::new().into() };
    let today = open.circumstances().today;
    let mut lines = column![].spacing(scale.mm(0.8));
    for line in &application.lines {
        lines = lines.push(one(scale, words, line, context.catalogue.fee(&line.code, today)));
    }
    if application.lines.is_empty() {
        lines = lines.push(text::body(scale, words.get("clerk-no-fee")));
    }
    let sum = row![
        text::body(scale, words.get("clerk-fee-total")),
        Space::new().width(Length::Fill),
        text::strong(scale, Type::Title, yen(words, fee::total(&application.lines))).color(theme::NAVY),
    ]
    .align_y(Alignment::Center);
    panel::panel(scale, column![lines, panel::rule(scale), sum].spacing(scale.near()))
        .padding([scale.near() * 1.4, scale.inset()])
        .width(Length::Fill)
        .into()
}

fn one<'a>(scale: Scale, words: &Words, line: &Line, known: Option<&'a Fee>) -> Element<'a, Message> {
    let name = known.map_or_else(|| line.code.0.clone(), |fee| words.pick(&fee.name).to_owned());
    let said = words.say(&Msg::new("clerk-fee-line").text("name", name).number("qty", line.qty));
    let mut first = row![text::body(scale, said).width(Length::Fill)].spacing(scale.gap()).align_y(Alignment::Center);
    let mut second = row![].spacing(scale.near()).align_y(Alignment::Center);
    if known.is_none_or(|fee| !fee.fact.verified) {
        second = second.push(frame::unverified(scale, words));
    }
    if let Some(reason) = &line.reason {
        if let Some(fee) = known {
            let full = yen(words, i64::from(fee.unit) * i64::from(line.qty));
            first = first.push(struck(scale, full));
        }
        let law = known
            .and_then(|fee| fee.exemptible.iter().find(|(code, _)| code == reason))
            .map_or_else(|| reason.0.clone(), |(_, law)| words.pick(law).to_owned());
        second = second.push(text::label(scale, words.say(&Msg::new("clerk-waived").text("reason", law))));
    }
    first = first.push(text::strong(scale, Type::Body, yen(words, line.amount())).color(theme::TEXT));
    column![first, second].into()
}

/// An amount that is not taken.
fn struck<'a>(scale: Scale, words: String) -> Element<'a, Message> {
    let span = iced::widget::span(words).strikethrough(true).color(theme::TEXT_QUIET);
    let line: plain::Rich<'a, (), Message> =
        iced::widget::rich_text([span]).size(scale.size(Type::Body)).font(fonts::REGULAR);
    line.into()
}

/// The visit's charge: where it stands, the code for the register, how to print it. `tight` where a call for help takes
/// room above the page.
pub fn view<'a>(scale: Scale, open: &'a Open, words: &Words, tight: bool) -> Element<'a, Message> {
    let Some(charge) = open.charge() else {
        let said = if open.detail.applications.iter().any(|a| a.state.is_open()) {
            "clerk-charge-later"
        } else {
            "clerk-charge-none"
        };
        return container(text::label(scale, words.get(said))).padding([0.0, scale.gap()]).into();
    };
    let (tone, name, word) = mark(charge.state);
    let head = row![
        chip::chip(scale, tone, name, words.get(word)),
        Space::new().width(Length::Fill),
        text::strong(scale, Type::Heading, yen(words, charge.total)).color(theme::NAVY),
    ]
    .align_y(Alignment::Center);
    let mut page = column![head].spacing(scale.near());
    if matches!(open.panel, Panel::Note(_)) {
        page = page.push(text::label(scale, words.get("clerk-note-open")));
    } else if open.waits_for_payment() {
        let side = if tight { 46.0 } else { 62.0 };
        if let Some(code) = open.code(charge) {
            let dark: Vec<bool> = code.rows().flatten().copied().collect();
            page = page.extend(
                qr::qr(code.width(), &dark, scale.mm(side)).map(|c| container(c).center_x(Length::Fill).into()),
            );
        }
        let said = if charge.delivered { "clerk-charge-delivered" } else { "clerk-charge-undelivered" };
        page = page.push(text::label(scale, words.get(said)));
        let face = button::Words::new(words.get("clerk-slip")).before("printer").hint("S");
        page = page.push(button::action(scale, "slip", face, Message::Slip(charge.id)).width(Length::Fill));
        let face = button::Words::new(words.get("clerk-note")).before("coins").hint("K");
        page = page.push(button::quiet(scale, "note", face, Message::Note).width(Length::Fill));
    } else if let Some(paid) = paid(words, charge) {
        page = page.push(text::body(scale, paid));
    }
    panel::panel(scale, page).padding([scale.near() * 1.6, scale.gap()]).width(Length::Fill).into()
}

fn mark(state: ChargeState) -> (chip::Tone, &'static str, &'static str) {
    match state {
        ChargeState::Created => (chip::Tone::Blue, "coins", "charge-created"),
        ChargeState::Presented => (chip::Tone::Amber, "hourglass", "charge-presented"),
        ChargeState::Paid => (chip::Tone::Green, "badge-check", "charge-paid"),
        ChargeState::Cancelled => (chip::Tone::Grey, "x", "charge-cancelled"),
        ChargeState::Expired => (chip::Tone::Grey, "clock", "charge-expired"),
        ChargeState::Voided => (chip::Tone::Red, "undo-2", "charge-voided"),
    }
}

fn paid(words: &Words, charge: &ChargeDetail) -> Option<String> {
    let tender = Msg::new(tender_name(charge.tender?));
    let receipt = charge.receipt.clone().unwrap_or_default();
    Some(words.say(&Msg::new("clerk-paid").message("tender", tender).text("receipt", receipt)))
}
