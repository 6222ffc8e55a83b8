//! What the keyboard means, by what is open. Keys that a text field takes never come here.

use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key};

use super::interview::{Asking, Stage};
use super::open::Primary;
use super::{Calling, Clerk, Message, Open, Panel};
use crate::application::State;
use crate::face::staff::door;

/// The keys of the list of identity documents, in its order.
pub const DOCUMENT_KEYS: [&str; 11] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Q"];

/// What a key means for numbers on the list.
fn numbers(clerk: &Clerk, c: &str) -> Option<Calling> {
    let one = c.chars().next().filter(|_| c.chars().count() == 1)?;
    match one.to_ascii_lowercase() {
        'c' => clerk.cursor.map(Calling::Number),
        'f' => Some(Calling::Filter),
        ' ' => Some(Calling::Next),
        digit if digit.is_ascii_digit() => Some(Calling::Digit(digit)),
        _ => None,
    }
}

/// What a key means now.
pub fn pressed(clerk: &Clerk, event: &Event) -> Option<Message> {
    let Event::KeyPressed { key, modifiers, repeat, .. } = event else { return None };
    if modifiers.command() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    let step = match key.as_ref() {
        Key::Named(Named::ArrowDown) => Some(true),
        Key::Named(Named::ArrowUp) => Some(false),
        _ => None,
    };
    let digit = match key.as_ref() {
        Key::Character(c) => c.parse::<usize>().ok().and_then(|n| n.checked_sub(1)),
        _ => None,
    };
    if *repeat && step.is_none() {
        // A key that is held down must not decide twice.
        return None;
    }
    if !clerk.door.is_open() {
        return (key.as_ref() == Key::Named(Named::Tab)).then_some(Message::Door(door::Message::Next));
    }
    if clerk.me.is_none() {
        return digit.and_then(|i| clerk.staff.get(i)).map(|(id, _)| Message::Picked(id.clone()));
    }
    let key = key.as_ref();
    if let Some(interview) = &clerk.interview {
        return asking(interview.stage, key, step).map(Message::Asking);
    }
    if clerk.open.is_none() && matches!(key, Key::Character(c) if c.eq_ignore_ascii_case("n")) {
        return Some(Message::Asking(Asking::Begin));
    }
    if clerk.open.is_none()
        && let Key::Character(c) = &key
        && let Some(calling) = numbers(clerk, c)
    {
        return Some(Message::Calling(calling));
    }
    if clerk.open.is_none() && matches!(key, Key::Named(Named::Space)) {
        return Some(Message::Calling(Calling::Next));
    }
    match (clerk.panel(), key) {
        (_, Key::Named(Named::Escape)) => Some(Message::Back),
        (None, Key::Named(Named::Enter)) => clerk.cursor.map(Message::OpenVisit),
        (None, _) => step.map(Message::Move),
        (Some(Panel::Form), Key::Named(Named::Enter)) => primary(clerk, false),
        (Some(Panel::Form), Key::Character(c)) => match c.to_ascii_lowercase().as_str() {
            "i" => primary(clerk, true),
            "e" => Some(Message::Correct),
            "r" => Some(Message::Return),
            "p" => Some(Message::Print),
            "l" => Some(Message::Letter),
            "w" => Some(Message::Withdraw),
            "d" => Some(Message::Identity),
            "z" if clerk.open.as_ref()?.can_undo(clerk.now) => Some(Message::Undo),
            "k" => Some(Message::Note),
            "c" => clerk.open.as_ref().map(|open| Message::Calling(Calling::Number(open.detail.visit))),
            "s" => slip(clerk.open.as_ref()?),
            _ => None,
        },
        (Some(Panel::Form), _) => step.map(Message::Turn),
        (Some(_), Key::Named(Named::Enter)) => Some(Message::Save),
        (Some(Panel::Correct(_)), Key::Named(named)) => match named {
            Named::F1 => Some(Message::Reason(0)),
            Named::F2 => Some(Message::Reason(1)),
            Named::F3 => Some(Message::Reason(2)),
            Named::F4 => Some(Message::Reason(3)),
            Named::F5 => Some(Message::Reason(4)),
            _ => step.map(Message::Move),
        },
        (Some(Panel::Identity(_)), Key::Character(c)) => {
            let place = DOCUMENT_KEYS.iter().position(|key| key.eq_ignore_ascii_case(c))?;
            Some(Message::Document(place))
        }
        (Some(Panel::Note(_)), Key::Named(named)) => match named {
            Named::F1 => Some(Message::NoteTender(0)),
            Named::F2 => Some(Message::NoteTender(1)),
            Named::F3 => Some(Message::NoteTender(2)),
            Named::F4 => Some(Message::NoteTender(3)),
            _ => None,
        },
        (Some(Panel::Return(_)), _) => digit.map(Message::Reason),
        (Some(Panel::Correct(_) | Panel::Withdraw | Panel::Identity(_) | Panel::Note(_)), _) => None,
    }
}

/// What a key means while a clerk asks a visitor's questions.
fn asking(stage: Stage, key: Key<&str>, step: Option<bool>) -> Option<Asking> {
    match key {
        Key::Named(Named::Enter) => Some(Asking::On),
        Key::Named(Named::Escape) => Some(Asking::Back),
        Key::Named(Named::F2) => Some(Asking::Language),
        Key::Named(Named::F8) => Some(Asking::Skip),
        Key::Character("/") if stage == Stage::Choose => Some(Asking::Find),
        Key::Character(c) => {
            let c = c.chars().next().filter(|_| c.chars().count() == 1)?;
            if c.is_ascii_digit() { Some(Asking::Digit(c)) } else { Some(Asking::Letter(c)) }
        }
        _ => step.map(Asking::Move),
    }
}

/// The primary button by its key. Handing over has a key of its own, so that a second Enter never does it.
fn primary(clerk: &Clerk, issue: bool) -> Option<Message> {
    let does = clerk.open.as_ref()?.primary()?;
    ((does == Primary::Issue) == issue).then_some(Message::Primary)
}

/// What there is to print for the visitor: why the application was returned, else the payment slip.
fn slip(open: &Open) -> Option<Message> {
    match open.application() {
        Some(application) if application.state == State::Returned => Some(Message::ReturnSlip(application.id)),
        _ if open.waits_for_payment() => open.charge().map(|c| Message::Slip(c.id)),
        _ => None,
    }
}
