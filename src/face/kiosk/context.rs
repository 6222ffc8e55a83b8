//! What a page is drawn with: words, the city's own facts, the panel's size, what is simulated, QR codes made ready.

use iced::Size;

use crate::catalogue::City;
use crate::face::ui::Scale;
use crate::text::{Msg, Words};

/// A QR code as modules, made elsewhere (drawing computes nothing).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrMatrix {
    /// Modules a side, quiet zone not included.
    pub width: usize,
    /// Row by row.
    pub dark: Vec<bool>,
}

/// The QR codes that the page of now can show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// The reference for the register (`NKR1…`), on the last page.
    pub reference: Option<QrMatrix>,
    /// The online ways, by address.
    pub online: Vec<(String, QrMatrix)>,
}

/// What is not the real thing, and says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The card reader is simulated.
    pub reader: bool,
    /// The slip printer is simulated.
    pub printer: bool,
    /// The city's folder has mistakes, and what stands is the version before them: for the staff's eyes.
    pub older: bool,
}

/// What a page is drawn with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The visitor's language.
    pub words: &'a Words,
    /// The city: name, counters, whether it is an invented one.
    pub city: &'a City,
    /// Pixels for millimetres, already [fitted](Scale::fitting) to `size`.
    pub scale: Scale,
    /// The page's place in pixels.
    pub size: Size,
    /// What is simulated.
    pub marks: Marks,
    /// QR codes.
    pub codes: &'a Codes,
    /// The second picture of drawings that have two: the card laid down instead of held above the reader.
    pub second_picture: bool,
    /// What is being said, as words.
    pub caption: &'a str,
}

impl Context<'_> {
    /// Says a message, with its readings.
    pub(super) fn say(&self, msg: &Msg) -> String {
        self.words.marked(msg)
    }

    /// Says a message without arguments.
    pub(super) fn word(&self, id: &'static str) -> String {
        self.words.marked(&Msg::new(id))
    }

    /// Says a message if it exists: a hint that not every question has.
    pub(super) fn say_if(&self, msg: Option<&Msg>) -> Option<String> {
        msg.and_then(|msg| self.words.try_marked(msg))
    }

    /// Whether the page is wider than high.
    pub(super) fn wide(&self) -> bool {
        self.size.width > self.size.height
    }

    /// The margin at the left and right of everything, in pixels.
    pub(super) fn margin(&self) -> f32 {
        self.scale.mm(if self.scale.compact() || !self.wide() { 12.0 } else { 18.0 })
    }

    /// The width inside the margins, in pixels.
    pub(super) fn inner(&self) -> f32 {
        self.size.width - 2.0 * self.margin()
    }
}
