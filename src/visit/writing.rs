//! Kanji that no card gave, written by touch: an address or a name, in steps within one question.

use super::address::AddressTyping;
use super::event::Press;
use super::naming::NameTyping;
use super::page::Page;
use crate::catalogue::Written;
use crate::person::{Secret, Value};

/// What is being written.
pub enum Writing {
    /// An address.
    Address(Box<AddressTyping>),
    /// A name.
    Name(Box<NameTyping>),
}

/// What came of a press.
pub(super) enum Wrote {
    /// It goes on.
    On,
    /// It is left to the clerk; with the whole reading where it was typed before.
    Left {
        /// フリガナ
        reading: Option<Secret<String>>,
    },
    /// It is written.
    Done {
        /// The kanji.
        value: Value,
        /// フリガナ of a name.
        reading: Option<Secret<String>>,
    },
}

pub(super) fn empty() -> Secret<String> {
    Secret::new(String::new())
}

/// Changes what was typed; it stays inside.
pub(super) fn edit(text: &mut Secret<String>, f: impl FnOnce(&mut String)) {
    *text = text.map(|old| {
        let mut new = old.clone();
        f(&mut new);
        new
    });
}

impl Writing {
    /// Begins; `home` is how an address in this city begins.
    pub fn begin(written: &Written, home: &[String]) -> Self {
        match written {
            Written::Address => Self::Address(Box::new(AddressTyping::new(home))),
            Written::Name(_) => Self::Name(Box::default()),
        }
    }

    /// Its part of the page's id.
    pub(super) const fn id(&self) -> &'static str {
        match self {
            Self::Address(typing) => typing.id(),
            Self::Name(typing) => typing.id(),
        }
    }

    /// One step back; `false` where the question itself is to be left.
    pub(super) fn back(&mut self) -> bool {
        match self {
            Self::Address(typing) => typing.back(),
            Self::Name(typing) => typing.back(),
        }
    }

    pub(super) fn press(&mut self, press: &Press) -> Wrote {
        match self {
            Self::Address(typing) => typing.press(press),
            Self::Name(typing) => typing.press(press),
        }
    }

    /// Describes its step: `room` tiles have room on a sheet.
    pub(super) fn describe(&self, page: &mut Page, sheet: usize, room: usize) {
        match self {
            Self::Address(typing) => typing.describe(page, sheet, room),
            Self::Name(typing) => typing.describe(page, sheet, room),
        }
    }
}
