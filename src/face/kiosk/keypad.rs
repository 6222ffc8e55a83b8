//! What the keys of a keypad mean: the five of an assistive keypad, or the ten of any USB keypad.

use iced::keyboard::{Key, Modifiers, key::Named};

use super::app::Message;
use crate::visit::{Five, Press};

/// What a key means; `None` for every other key: a kiosk has no shortcuts that lead anywhere.
pub(super) fn message(key: &Key, modifiers: Modifiers) -> Option<Message> {
    let five = |key| Some(Message::Five(key));
    match key {
        Key::Named(Named::ArrowLeft) => five(Five::Left),
        Key::Named(Named::ArrowUp) => five(Five::Up),
        Key::Named(Named::ArrowDown) => five(Five::Down),
        Key::Named(Named::ArrowRight) => five(Five::Right),
        Key::Named(Named::Enter) => five(Five::Ok),
        // A whole keyboard walks with Tab.
        Key::Named(Named::Tab) => five(if modifiers.shift() { Five::Left } else { Five::Right }),
        Key::Named(Named::Space) => Some(Message::Typed(Press::Pause)),
        Key::Named(Named::Backspace | Named::Delete) => Some(Message::Typed(Press::Erase)),
        Key::Character(c) => match c.as_str() {
            // Where the page takes digits, 4 8 6 2 5 type; + and / lead on and back there.
            "+" => five(Five::Right),
            "/" => five(Five::Left),
            "*" => Some(Message::Typed(Press::Again)),
            c => c.chars().next().filter(|c| c.is_ascii_digit()).map(Message::Digit),
        },
        _ => None,
    }
}
