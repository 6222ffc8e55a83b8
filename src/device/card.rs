//! The card reader: what the kiosk may learn from a visitor's card, and nothing more.
//!
//! Three layers, each knowing only the one below:
//!
//! 1. [`CardReader`] moves bytes: a real PC/SC reader (feature `pcsc`), or a [`simulated`] one whose cards answer
//!    APDU by APDU. The same simulated cards also stand behind a real `pcscd` ([`vpcd`]).
//! 2. A channel keeps the conventions of ISO 7816-4 (`6Cxx`, `61xx`, the `6F00` of a cold start).
//! 3. [`Session`] knows what the bytes mean: which [kind](CardKind) of card this is, when it ends, how many tries
//!    the PIN has left, and the 基本4情報.
//!
//! 番号法 20条: no command of this room names a file or a key that holds the 個人番号 (券面事項入力補助AP 0001 and
//! 0014, 券面事項確認AP 0005 and 0013). Every simulated card [keeps watch](simulated::Witness) over that.

mod apdu;
mod attributes;
mod channel;
#[cfg(feature = "pcsc")]
pub mod pcsc;
pub mod profile;
pub mod session;
pub mod simulated;
mod tlv;
pub mod vpcd;

use std::time::Duration;

use zeroize::Zeroizing;

pub use apdu::StatusWord;
pub use session::{Look, ReadError, Session, minimum_apdus};
pub use simulated::{SimulatedReader, TestCard, Tray};

/// A card reader at the level of bytes. Every call blocks, so it belongs on a thread that may.
///
/// A connection belongs to one laying-down of one card: when the card is lifted, every later call fails with
/// [`ReaderError::Removed`] until [`connect`](Self::connect) is called again, also when a card lies there again.
pub trait CardReader: Send {
    /// The name that staff see.
    fn name(&self) -> String;

    /// Whether this is a simulated part; a screen that uses one says so.
    fn simulated(&self) -> bool;

    /// What lies on the reader now.
    fn presence(&mut self) -> Presence;

    /// Waits until it is no longer as `known`, for at most `limit`, and tells what it is then.
    fn wait(&mut self, known: Presence, limit: Duration) -> Presence;

    /// Powers the card and takes it for this program alone.
    ///
    /// # Errors
    /// No card, no reader, a card that does not answer, or one that another program holds.
    fn connect(&mut self) -> Result<(), ReaderError>;

    /// Sends one command APDU and returns the whole response APDU, status word included.
    ///
    /// # Errors
    /// The card was lifted, or the reader went away. Whether the card obeyed the command is then unknown.
    fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError>;

    /// Gives the card back and takes its power away: a mere reset would leave a presented PIN in force.
    fn disconnect(&mut self);
}

impl<R: CardReader + ?Sized> CardReader for Box<R> {
    fn name(&self) -> String {
        (**self).name()
    }
    fn simulated(&self) -> bool {
        (**self).simulated()
    }
    fn presence(&mut self) -> Presence {
        (**self).presence()
    }
    fn wait(&mut self, known: Presence, limit: Duration) -> Presence {
        (**self).wait(known, limit)
    }
    fn connect(&mut self) -> Result<(), ReaderError> {
        (**self).connect()
    }
    fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
        (**self).transmit(command)
    }
    fn disconnect(&mut self) {
        (**self).disconnect();
    }
}

impl<R: CardReader + ?Sized> CardReader for &mut R {
    fn name(&self) -> String {
        (**self).name()
    }
    fn simulated(&self) -> bool {
        (**self).simulated()
    }
    fn presence(&mut self) -> Presence {
        (**self).presence()
    }
    fn wait(&mut self, known: Presence, limit: Duration) -> Presence {
        (**self).wait(known, limit)
    }
    fn connect(&mut self) -> Result<(), ReaderError> {
        (**self).connect()
    }
    fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
        (**self).transmit(command)
    }
    fn disconnect(&mut self) {
        (**self).disconnect();
    }
}

/// What a reader sees without talking to the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// There is no reader, or the service behind it is away. It may come back.
    NoReader,
    /// Nothing lies there.
    Empty,
    /// A card that can be talked to.
    Present,
    /// Something that gives no answer: a card upside down, or of a foreign system.
    Mute,
    /// A card that another program holds.
    InUse,
}

/// What a card turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardKind {
    /// マイナンバーカード, also as 特定在留カード or with マイナ免許証: its text can be read with the PIN.
    Myna,
    /// A smartphone: it carries the JPKI application only, so there is no text to read.
    Phone,
    /// 運転免許証.
    Licence,
    /// 在留カード or 特別永住者証明書.
    Residence,
    /// Anything else, such as a transport card.
    Unknown,
}

/// Why a reader could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReaderError {
    /// No reader, or its service is away.
    #[error("the card reader is not there")]
    Gone,
    /// The card was lifted, or none lies there.
    #[error("the card is not on the reader")]
    Removed,
    /// Another program holds the card.
    #[error("another program is using the card")]
    InUse,
    /// The card gives no answer.
    #[error("the card does not answer")]
    Mute,
}
