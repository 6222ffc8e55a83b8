//! A visit on the desk: its applications left, the fields in the middle, the form and its fees right, the keys below.

use iced::widget::{Space, column, row};
use iced::{Alignment, Length};

use super::super::open::Primary;
use super::super::{Calling, Clerk, Context, Message, Open, Panel, queue, shown};
use super::list::called_to;
use super::{charge, fields, panel as beside};
use crate::application::State;
use crate::application::wire::{ApplicationDetail, Entry};
use crate::catalogue::fee;
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// The page of a visit.
pub fn view<'a>(scale: Scale, clerk: &'a Clerk, open: &'a Open, context: &'a Context) -> Element<'a, Message> {
    let left = column![
        head(scale, clerk, open, &context.words),
        identity(scale, open, &context.words),
        applications(scale, open, &context.words),
        total(scale, open, &context.words),
        charge::view(scale, open, &context.words, clerk.list.as_ref().is_some_and(|list| !list.calls.is_empty())),
    ]
    .spacing(scale.gap())
    .width(scale.mm(94.0));
    let middle = column![fields::view(scale, clerk, open, context), actions(scale, clerk, open, &context.words),]
        .spacing(scale.gap())
        .width(Length::Fill);
    let right = beside::view(scale, open, context).width(scale.mm(122.0)).height(Length::Fill);
    row![left, middle, right].spacing(scale.gap()).height(Length::Fill).into()
}

/// Yen as words: `1,200円`.
pub fn yen(words: &Words, amount: i64) -> String {
    words.say(&Msg::new("staff-yen").text("amount", grouped(amount)))
}

fn head<'a>(scale: Scale, clerk: &Clerk, open: &Open, words: &Words) -> Element<'a, Message> {
    let detail = &open.detail;
    let back = button::secondary(
        scale,
        "back",
        button::Words::new(words.get("clerk-back")).before("arrow-left").hint("Esc"),
        Message::Back,
    );
    let waiting = detail.applications.iter().any(|a| a.state.is_open());
    let minutes = queue::minutes(detail.received_at, clerk.now);
    let late = waiting && queue::is_late(detail.received_at, clerk.now);
    let entry = match detail.entry {
        Entry::Card => "clerk-entry-card",
        Entry::Hand => "clerk-entry-hand",
    };
    let facts = words.say(
        &Msg::new("clerk-visit-facts")
            .text("kiosk", detail.kiosk.0.clone())
            .text("time", frame::clock(detail.received_at))
            .text("language", detail.locale.own_name())
            .message("entry", Msg::new(entry)),
    );
    let mut number = row![text::strong(scale, Type::Number, detail.ticket.to_string()).color(theme::NAVY)]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    if waiting {
        let said = words.say(&Msg::new("clerk-waits").number("minutes", minutes));
        let tone = if late { chip::Tone::Red } else { chip::Tone::Grey };
        number = number.push(Space::new().width(Length::Fill)).push(chip::chip(scale, tone, "clock", said));
    }
    let mut head = column![back, number, text::label(scale, facts)].spacing(scale.near());
    let called = clerk.called(detail.visit);
    if let Some(called) = called {
        head = head.push(chip::chip(scale, chip::Tone::Blue, "bell-ring", called_to(words, called)));
    }
    if waiting {
        let id = if called.is_some() { "clerk-call-again" } else { "clerk-call-this" };
        let face = button::Words::new(words.get(id)).before("bell-ring").hint("C");
        head = head.push(button::secondary(scale, "call", face, Message::Calling(Calling::Number(detail.visit))));
    }
    head.into()
}

/// Which identity documents were seen; pressed, their list opens.
fn identity<'a>(scale: Scale, open: &Open, words: &Words) -> Element<'a, Message> {
    let seen = open.detail.at_desk.identity.as_ref();
    let (name, ink, said) = match seen {
        _ if open.identity_due() => ("circle-alert", theme::LOOK, words.get("clerk-identity-due")),
        Some(identity) => {
            let kinds: Vec<_> = identity.documents.iter().map(|document| words.get(document.message())).collect();
            ("user-check", theme::GOOD, kinds.join(&words.get("list-comma")))
        }
        None => ("id-card", theme::TEXT_QUIET, words.get("clerk-identity-card")),
    };
    let face = row![
        icon(name, scale.size(Type::Body), ink),
        text::plain(scale, Type::Label, said).color(ink).width(Length::Fill),
        staff::cap(scale, "D", theme::TEXT_QUIET),
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center);
    let look = Look { depth: 0.0, border: theme::LINE, ..Look::plain(scale) };
    press(scale, "identity", look, face, Message::Identity)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([scale.near(), scale.gap()])
        .into()
}

/// How a state is marked.
pub const fn state_mark(state: State) -> (chip::Tone, &'static str) {
    match state {
        State::Received => (chip::Tone::Amber, "hourglass"),
        State::Confirmed => (chip::Tone::Blue, "stamp"),
        State::Returned => (chip::Tone::Red, "undo-2"),
        State::Paid => (chip::Tone::Green, "coins"),
        State::Issued => (chip::Tone::Green, "badge-check"),
        State::Withdrawn => (chip::Tone::Grey, "x"),
    }
}

fn applications<'a>(scale: Scale, open: &'a Open, words: &Words) -> Element<'a, Message> {
    let mut cards = column![].spacing(scale.near());
    for (place, application) in open.detail.applications.iter().enumerate() {
        cards = cards.push(card(scale, open, words, application, place + 1));
    }
    cards.into()
}

fn card<'a>(
    scale: Scale,
    open: &Open,
    words: &Words,
    application: &ApplicationDetail,
    place: usize,
) -> Element<'a, Message> {
    let (tone, name) = state_mark(application.state);
    let amount = yen(words, fee::total(&application.lines));
    let face = column![
        text::strong(scale, Type::Body, words.say(&application.procedure.title())).color(theme::TEXT),
        row![
            chip::chip(scale, tone, name, words.get(application.state.message())),
            Space::new().width(Length::Fill),
            text::body(scale, amount),
        ]
        .align_y(Alignment::Center),
    ]
    .spacing(scale.mm(0.8))
    .width(Length::Fill);
    let chosen = application.id == open.at;
    let look = if chosen { Look::chosen(scale) } else { Look { border: theme::LINE, ..Look::plain(scale) } };
    press(scale, format!("application-{place}"), look, face, Message::Select(application.id))
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([scale.near(), scale.gap()])
        .into()
}

fn total<'a>(scale: Scale, open: &Open, words: &Words) -> Element<'a, Message> {
    row![
        text::label(scale, words.get("clerk-visit-total")),
        Space::new().width(Length::Fill),
        text::strong(scale, Type::Title, yen(words, open.total())).color(theme::NAVY),
    ]
    .align_y(Alignment::Center)
    .padding([0.0, scale.gap()])
    .into()
}

fn actions<'a>(scale: Scale, clerk: &Clerk, open: &Open, words: &Words) -> Element<'a, Message> {
    let mut keys = row![].spacing(scale.gap()).align_y(Alignment::Center).height(scale.target());
    if !matches!(open.panel, Panel::Form) {
        // The keys belong to what is being written beside the fields.
        let said = text::label(scale, words.get("clerk-beside"));
        return keys.push(icon("arrow-right", scale.size(Type::Label), theme::TEXT_QUIET)).push(said).into();
    }
    keys = match open.primary() {
        Some(primary) => {
            let (id, name, key) = match primary {
                Primary::Confirm => ("clerk-confirm", "check", "Enter"),
                Primary::ConfirmAndCharge => ("clerk-confirm-charge", "check", "Enter"),
                Primary::ConfirmFree => ("clerk-confirm-free", "check", "Enter"),
                Primary::Issue => ("clerk-issue", "badge-check", "I"),
            };
            let face = button::Words::new(words.get(id)).before(name).hint(key);
            keys.push(button::primary(scale, "primary", face, Message::Primary))
        }
        None => {
            let said = match open.application().map(|a| a.state) {
                Some(State::Confirmed) => "clerk-waits-for-payment",
                Some(State::Issued) => "clerk-is-issued",
                _ => "clerk-is-withdrawn",
            };
            keys.push(text::body(scale, words.get(said)))
        }
    };
    if open.can_undo(clerk.now) {
        let face = button::Words::new(words.get("clerk-undo")).before("undo-2").hint("Z");
        keys = keys.push(button::action(scale, "undo", face, Message::Undo));
    }
    if open.can_correct() {
        let face = button::Words::new(words.get("clerk-correct")).before("pencil").hint("E");
        keys = keys.push(button::action(scale, "correct", face, Message::Correct));
    }
    if open.may(State::Returned) {
        let face = button::Words::new(words.get("clerk-return")).before("undo-2").hint("R");
        keys = keys.push(button::action(scale, "return", face, Message::Return));
    }
    let face = button::Words::new(words.get("clerk-print")).before("printer").hint("P");
    keys = keys.push(button::action(scale, "print", face, Message::Print));
    keys.into()
}

/// The title of the application that is looked at, with what is not confirmed about it.
pub fn title<'a>(scale: Scale, open: &'a Open, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let Some(application) = open.application() else { return Space::new().into() };
    let mut line = row![text::title(scale, words.say(&application.procedure.title()))]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    let today = open.circumstances().today;
    if shown::procedure(&context.catalogue, application, today).is_some_and(|p| !p.fact.verified) {
        line = line.push(frame::unverified(scale, words));
    }
    line = line.push(Space::new().width(Length::Fill));
    if open.may(State::Withdrawn) && matches!(open.panel, Panel::Form) {
        // Far from the keys that are pressed all day: it cannot be undone.
        let face = button::Words::new(words.get("clerk-withdraw")).hint("W");
        line = line.push(button::quiet(scale, "withdraw", face, Message::Withdraw));
    }
    line.into()
}

/// What was returned, and why; what was decided, by whom and when.
pub fn decided<'a>(
    scale: Scale,
    clerk: &Clerk,
    application: &ApplicationDetail,
    words: &Words,
) -> Option<Element<'a, Message>> {
    if let (State::Returned, Some(reason)) = (application.state, &application.returned_because) {
        let said = words.say(&Msg::new("clerk-returned-because").message("reason", Msg::new(reason.clone())));
        let again = button::Words::new(words.get("clerk-return-slip")).before("printer").hint("S");
        let face = row![
            icon("undo-2", scale.size(Type::Body), theme::BEWARE),
            text::body(scale, said).width(Length::Fill),
            button::secondary(scale, "return-slip", again, Message::ReturnSlip(application.id)),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        return Some(
            panel::tinted(scale, face, theme::BEWARE_SOFT, theme::BEWARE)
                .padding([scale.near(), scale.inset()])
                .width(Length::Fill)
                .into(),
        );
    }
    let by = application.decided_by.as_ref()?;
    let at = application.history.iter().rev().find(|(s, _)| *s == State::Confirmed).map(|(_, at)| *at)?;
    let said = words.say(&Msg::new("clerk-confirmed-by").text("name", clerk.name(by)).text("time", frame::clock(at)));
    Some(
        row![icon("stamp", scale.size(Type::Label), theme::TEXT_QUIET), text::label(scale, said)]
            .spacing(scale.near())
            .align_y(Alignment::Center)
            .into(),
    )
}
