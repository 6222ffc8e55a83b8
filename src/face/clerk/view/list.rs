//! The waiting list: calls for help first, then who waits, oldest first; beside it what was decided.

use iced::widget::{Space, column, row};
use iced::{Alignment, Length};

use super::super::queue::{self, Stand};
use super::super::{Asking, Calling, Clerk, Context, Message};
use crate::application::at_desk::Called;
use crate::application::wire::{Entry, Waiting, WaitingCall, WaitingVisit};
use crate::face::staff::{frame, page_name};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::{Msg, Words};

/// The page of the list.
pub fn view<'a>(scale: Scale, clerk: &'a Clerk, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let Some(list) = clerk.shown(context) else {
        let said = if clerk.line.is_down() { "clerk-list-unknown" } else { "clerk-list-loading" };
        return empty(scale, "hourglass", words.get(said));
    };
    let mut lines = column![].spacing(scale.near());
    let mut any = false;
    for visit in queue::waiting(&list) {
        any = true;
        lines = lines.push(line(scale, clerk, words, visit));
    }
    let queue: Element<'a, Message> = if any {
        frame::scroll(scale, lines).height(Length::Fill).into()
    } else {
        empty(scale, "circle-check", words.get("clerk-list-empty"))
    };
    let hints: Element<'a, Message> = if any {
        row![
            staff::cap(scale, "0…9", theme::TEXT_QUIET),
            text::label(scale, words.get("clerk-hint-number")),
            staff::cap(scale, "↑", theme::TEXT_QUIET),
            staff::cap(scale, "↓", theme::TEXT_QUIET),
            text::label(scale, words.get("clerk-hint-move")),
            staff::cap(scale, "Enter", theme::TEXT_QUIET),
            text::label(scale, words.get("clerk-hint-open")),
            staff::cap(scale, "C", theme::TEXT_QUIET),
            text::label(scale, words.get("clerk-hint-call")),
        ]
        .spacing(scale.near())
        .align_y(Alignment::Center)
        .into()
    } else {
        frame::nothing()
    };
    let begin = button::secondary(
        scale,
        "interview",
        button::Words::new(words.get("interview-begin")).before("headset").hint("N"),
        Message::Asking(Asking::Begin),
    );
    let shown = clerk.narrowed.counter(context);
    let which = shown.map_or_else(
        || words.get("clerk-all-counters"),
        |counter| {
            let name = words.pick(&counter.name);
            words.say(&Msg::new("clerk-one-counter").text("sign", counter.sign.clone()).text("name", name))
        },
    );
    let filter = button::secondary(
        scale,
        "filter",
        button::Words::new(which).before("map-pin").hint("F"),
        Message::Calling(Calling::Filter),
    );
    let mut foot = row![hints].spacing(scale.inset()).align_y(Alignment::Center);
    if !clerk.narrowed.digits.is_empty() {
        let typed = Msg::new("interview-number").text("number", clerk.narrowed.digits.clone());
        foot = foot.push(chip::chip(scale, chip::Tone::Blue, "search", words.say(&typed)));
    }
    if let Some(place) = clerk.place(context) {
        let next = words.say(&Msg::new("clerk-call-next").text("place", place));
        let face = button::Words::new(next).before("bell-ring").hint("Space");
        foot = foot.push(Space::new().width(Length::Fill));
        foot = foot.push(button::action(scale, "call-next", face, Message::Calling(Calling::Next)));
    }
    let head = row![filter, begin].spacing(scale.gap()).align_y(Alignment::Center);
    let queue = column![queue, foot].spacing(scale.gap());
    let left = column![frame::titled(scale, words.get("clerk-list"), head, queue).height(Length::Fill)]
        .width(Length::FillPortion(8));
    let right = column![
        frame::titled(scale, words.get("clerk-decided"), frame::nothing(), decided(scale, clerk, &list, words))
            .height(Length::Fill)
    ]
    .width(Length::FillPortion(5));
    row![left, right].spacing(scale.gap()).height(Length::Fill).into()
}

/// The city's folder has mistakes: said until it has none.
pub fn trouble<'a>(scale: Scale, clerk: &Clerk, words: &Words) -> Option<Element<'a, Message>> {
    let place = clerk.list.as_ref()?.trouble.clone()?;
    let said = words.say(&Msg::new("clerk-trouble").text("place", place));
    let face = row![
        icon("triangle-alert", scale.size(Type::Heading), theme::LOOK),
        text::body(scale, said).width(Length::Fill)
    ];
    let face = face.spacing(scale.inset()).align_y(Alignment::Center);
    Some(panel::look(scale, face).padding([scale.near(), scale.inset()]).width(Length::Fill).into())
}

/// Calls for help, oldest first, one amber bar each.
pub fn calls<'a>(
    scale: Scale,
    clerk: &'a Clerk,
    context: &'a Context,
) -> impl Iterator<Item = Element<'a, Message>> + use<'a> {
    let calls = clerk.list.as_ref().map(|l| l.calls.as_slice()).unwrap_or_default();
    calls.iter().map(move |call| one_call(scale, clerk, &context.words, call))
}

fn one_call<'a>(scale: Scale, clerk: &Clerk, words: &Words, waiting: &WaitingCall) -> Element<'a, Message> {
    let call = &waiting.call;
    let kiosk = words.say(&Msg::new("clerk-call").text("kiosk", call.kiosk.0.clone()));
    let where_ = words.say(
        &Msg::new("clerk-call-where")
            .text("page", page_name(words, &call.page))
            .text("language", call.locale.own_name())
            .number("minutes", queue::minutes(waiting.since, clerk.now)),
    );
    let face = row![
        icon("bell-ring", scale.size(Type::Title), theme::LOOK),
        text::heading(scale, kiosk),
        text::body(scale, where_).width(Length::Fill),
        button::secondary(
            scale,
            format!("help-code-{}", call.kiosk.0),
            button::Words::new(words.get("clerk-help-code")).before("user-check"),
            Message::HelpCode(call.kiosk.clone())
        ),
        button::action(
            scale,
            format!("went-{}", call.kiosk.0),
            button::Words::new(words.get("clerk-went")).before("check"),
            Message::Went(call.kiosk.clone())
        ),
    ]
    .spacing(scale.inset())
    .align_y(Alignment::Center);
    panel::look(scale, face).padding([scale.near(), scale.inset()]).width(Length::Fill).into()
}

fn procedures(words: &Words, visit: &WaitingVisit) -> String {
    let names: Vec<_> = visit.applications.iter().map(|(id, _)| words.say(&id.title())).collect();
    names.join(&words.get("clerk-list-comma"))
}

fn line<'a>(scale: Scale, clerk: &Clerk, words: &Words, visit: &WaitingVisit) -> Element<'a, Message> {
    let late = queue::is_late(visit.received_at, clerk.now);
    let minutes = queue::minutes(visit.received_at, clerk.now);
    let (icon_name, entry) = match visit.entry {
        Entry::Card => ("id-card", "clerk-entry-card"),
        Entry::Hand => ("keyboard", "clerk-entry-hand"),
    };
    let marks = row![
        icon(icon_name, scale.size(Type::Label), theme::TEXT_QUIET),
        text::label(scale, words.get(entry)),
        Space::new().width(scale.near()),
        icon("languages", scale.size(Type::Label), theme::TEXT_QUIET),
        text::label(scale, visit.locale.own_name()),
    ]
    .spacing(scale.near() * 0.8)
    .align_y(Alignment::Center);
    let mut wait = row![].spacing(scale.gap()).align_y(Alignment::Center);
    if let Some(called) = &visit.at_desk.called {
        wait = wait.push(chip::chip(scale, chip::Tone::Blue, "bell-ring", called_to(words, called)));
    }
    if late {
        wait = wait.push(chip::chip(scale, chip::Tone::Red, "clock", words.get("clerk-late")));
    }
    let ink = if late { theme::BEWARE } else { theme::TEXT };
    let said = words.say(&Msg::new("clerk-minutes").number("minutes", minutes));
    wait = wait.push(text::tinted(scale, Type::Heading, said, ink));
    let face = row![
        text::strong(scale, Type::Title, visit.ticket.to_string()).color(theme::NAVY).width(scale.mm(34.0)),
        column![text::strong(scale, Type::Body, procedures(words, visit)).color(theme::TEXT), marks]
            .width(Length::Fill),
        wait,
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center);
    row_press(scale, clerk, visit, face)
}

/// Where and when a number was called.
pub fn called_to(words: &Words, called: &Called) -> String {
    let id = if called.times > 1 { "clerk-called-at-again" } else { "clerk-called-at" };
    let said = Msg::new(id).text("place", called.place.clone()).text("time", frame::clock(called.at));
    words.say(&said.number("times", i64::from(called.times)))
}

fn decided<'a>(scale: Scale, clerk: &Clerk, list: &Waiting, words: &Words) -> Element<'a, Message> {
    let rows = queue::decided(list);
    if rows.is_empty() {
        return empty(scale, "list", words.get("clerk-decided-empty"));
    }
    let mut lines = column![].spacing(scale.near());
    let mut before = None;
    for (stand, visit) in rows {
        if before != Some(stand) {
            let (tone, name) = stand_mark(stand);
            lines = lines.push(chip::chip(scale, tone, name, words.get(stand.message())));
            before = Some(stand);
        }
        let face = row![
            text::heading(scale, visit.ticket.to_string()).width(scale.mm(24.0)),
            text::body(scale, procedures(words, visit)).width(Length::Fill),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        lines = lines.push(row_press(scale, clerk, visit, face));
    }
    frame::scroll(scale, lines).height(Length::Fill).into()
}

/// How a stand is marked.
fn stand_mark(stand: Stand) -> (chip::Tone, &'static str) {
    match stand {
        Stand::Waiting => (chip::Tone::Blue, "hourglass"),
        Stand::Returned => (chip::Tone::Amber, "undo-2"),
        Stand::Confirmed => (chip::Tone::Blue, "coins"),
        Stand::Paid => (chip::Tone::Green, "badge-check"),
        Stand::Over => (chip::Tone::Grey, "check"),
    }
}

fn row_press<'a>(
    scale: Scale,
    clerk: &Clerk,
    visit: &WaitingVisit,
    face: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let marked = clerk.cursor == Some(visit.visit);
    let look = if marked { Look::chosen(scale) } else { Look { border: theme::LINE, ..Look::plain(scale) } };
    press(scale, format!("visit-{}", visit.ticket), look, face, Message::OpenVisit(visit.visit))
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([scale.near(), scale.inset()])
        .into()
}

fn empty<'a>(scale: Scale, name: &str, said: String) -> Element<'a, Message> {
    let face = column![icon(name, scale.mm(14.0), theme::TEXT_QUIET), text::body(scale, said)]
        .spacing(scale.gap())
        .align_x(Alignment::Center);
    iced::widget::container(face).center(Length::Fill).into()
}
