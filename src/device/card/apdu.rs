//! Command and response APDUs in the short form of ISO 7816-4 / JICSAP 1.1. Both are wiped when they are dropped: a
//! command may carry a PIN, a response a name.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// SW1 and SW2, the two bytes that end every response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatusWord(pub u16);

impl StatusWord {
    /// `9000` done.
    pub const DONE: Self = Self(0x9000);
    /// `6300` wrong, and tries are not counted.
    pub const WRONG_UNCOUNTED: Self = Self(0x6300);
    /// `6700` wrong Lc or Le.
    pub const WRONG_LENGTH: Self = Self(0x6700);
    /// `6881` only logical channel 0.
    pub const NO_CHANNEL: Self = Self(0x6881);
    /// `6981` the command does not fit the structure of the file.
    pub const WRONG_STRUCTURE: Self = Self(0x6981);
    /// `6982` security status not satisfied.
    pub const NOT_ALLOWED: Self = Self(0x6982);
    /// `6983` authentication method blocked, as ISO says it.
    pub const BLOCKED_ISO: Self = Self(0x6983);
    /// `6984` key blocked, as JICSAP and the マイナンバーカード say it.
    pub const BLOCKED: Self = Self(0x6984);
    /// `6986` no current EF.
    pub const NO_CURRENT_FILE: Self = Self(0x6986);
    /// `6A82` file or application not found.
    pub const NOT_FOUND: Self = Self(0x6A82);
    /// `6A83` record not found.
    pub const NO_RECORD: Self = Self(0x6A83);
    /// `6A86` wrong P1 or P2.
    pub const WRONG_PARAMETERS: Self = Self(0x6A86);
    /// `6B00` offset past the end of the file.
    pub const PAST_END: Self = Self(0x6B00);
    /// `6D00` unknown instruction.
    pub const NO_INSTRUCTION: Self = Self(0x6D00);
    /// `6E00` unknown class.
    pub const NO_CLASS: Self = Self(0x6E00);
    /// `6F00` no precise diagnosis; seen on the first command after a cold start.
    pub const NO_DIAGNOSIS: Self = Self(0x6F00);

    /// `63Cx` wrong, or the answer to a question: `x` tries are left.
    pub const fn tries(left: u8) -> Self {
        Self(0x63C0 | (left & 0x0F) as u16)
    }

    /// `x` of `63Cx`.
    pub const fn tries_left(self) -> Option<u8> {
        if self.0 & 0xFFF0 == 0x63C0 { Some((self.0 & 0x000F) as u8) } else { None }
    }

    /// `xx` of `6Cxx`: the Le to ask again with.
    pub const fn right_le(self) -> Option<u8> {
        if self.0 >> 8 == 0x6C { Some((self.0 & 0xFF) as u8) } else { None }
    }

    /// `xx` of `61xx`: bytes that wait for GET RESPONSE.
    pub const fn waiting(self) -> Option<u8> {
        if self.0 >> 8 == 0x61 { Some((self.0 & 0xFF) as u8) } else { None }
    }
}

impl fmt::Display for StatusWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04X}", self.0)
    }
}

/// A command APDU, encoded. Only the few commands that a reading needs can be made.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct Command {
    bytes: Vec<u8>,
    has_le: bool,
}

impl Command {
    /// SELECT an application by its whole name (1 to 16 bytes): a prefix could hit another one.
    pub(super) fn select_application(aid: &[u8]) -> Self {
        Self::with_data([0x00, 0xA4, 0x04, 0x0C], aid)
    }

    /// VERIFY without data: asks for the tries left and costs none.
    pub(super) fn ask_tries(key: u8) -> Self {
        Self { bytes: vec![0x00, 0x20, 0x00, 0x80 | key], has_le: false }
    }

    /// VERIFY: presents a secret (1 to 16 bytes) to the key with this short EF id.
    pub(super) fn verify(key: u8, secret: &[u8]) -> Self {
        Self::with_data([0x00, 0x20, 0x00, 0x80 | key], secret)
    }

    /// READ BINARY of a file by its short EF id, from the start, up to 256 bytes. The file becomes the current one.
    pub(super) fn read_file(file: u8) -> Self {
        Self { bytes: vec![0x00, 0xB0, 0x80 | file, 0x00, 0x00], has_le: true }
    }

    /// READ BINARY of the current file. `offset` has 15 bits; `le` 0 means 256.
    pub(super) fn read_on(offset: u16, le: u8) -> Self {
        let [high, low] = (offset & 0x7FFF).to_be_bytes();
        Self { bytes: vec![0x00, 0xB0, high, low, le], has_le: true }
    }

    /// READ RECORD `number` of a file by its short EF id.
    pub(super) fn read_record(file: u8, number: u8) -> Self {
        Self { bytes: vec![0x00, 0xB2, number, (file << 3) | 0x04, 0x00], has_le: true }
    }

    /// GET RESPONSE: fetches what `61xx` announced.
    pub(super) fn get_response(le: u8) -> Self {
        Self { bytes: vec![0x00, 0xC0, 0x00, 0x00, le], has_le: true }
    }

    /// The same command with another Le; `None` where it has none.
    pub(super) fn with_le(&self, le: u8) -> Option<Self> {
        let mut bytes = self.bytes.clone();
        *bytes.last_mut().filter(|_| self.has_le)? = le;
        Some(Self { bytes, has_le: true })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn with_data(header: [u8; 4], data: &[u8]) -> Self {
        debug_assert!((1..=16).contains(&data.len()), "names and secrets have 1 to 16 bytes");
        // The whole length at once: a vector that grows would leave copies of a PIN behind.
        let mut bytes = Vec::with_capacity(header.len() + 1 + data.len());
        bytes.extend_from_slice(&header);
        bytes.push(data.len() as u8);
        bytes.extend_from_slice(data);
        Self { bytes, has_le: false }
    }
}

/// A response APDU, taken apart.
pub(super) struct Response {
    pub(super) data: Zeroizing<Vec<u8>>,
    pub(super) status: StatusWord,
}

impl Response {
    /// Takes the status word off; `None` when there are not even two bytes.
    pub(super) fn parse(mut raw: Zeroizing<Vec<u8>>) -> Option<Self> {
        let (&low, rest) = raw.split_last()?;
        let (&high, rest) = rest.split_last()?;
        let length = rest.len();
        raw.truncate(length);
        Some(Self { data: raw, status: StatusWord(u16::from_be_bytes([high, low])) })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn commands_are_the_bytes_that_cards_know() {
        let text = [0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08];
        let select = [0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08];
        assert_eq!(Command::select_application(&text).bytes(), select);
        assert_eq!(Command::ask_tries(0x11).bytes(), [0x00, 0x20, 0x00, 0x91]);
        assert_eq!(Command::verify(0x11, b"1234").bytes(), [0x00, 0x20, 0x00, 0x91, 4, b'1', b'2', b'3', b'4']);
        assert_eq!(Command::read_file(2).bytes(), [0x00, 0xB0, 0x82, 0x00, 0x00]);
        assert_eq!(Command::read_on(0x0100, 0x4F).bytes(), [0x00, 0xB0, 0x01, 0x00, 0x4F]);
        assert_eq!(Command::read_record(1, 1).bytes(), [0x00, 0xB2, 0x01, 0x0C, 0x00]);
    }

    #[test]
    fn only_a_command_with_le_takes_another() {
        assert_eq!(Command::read_file(2).with_le(0x59).unwrap().bytes(), [0x00, 0xB0, 0x82, 0x00, 0x59]);
        // A VERIFY that were sent again could cost a second try.
        assert!(Command::verify(0x11, b"1234").with_le(4).is_none());
    }

    #[test]
    fn a_response_ends_in_its_status() {
        let response = Response::parse(vec![1, 2, 0x63, 0xC2].into()).unwrap();
        assert_eq!(response.data.as_slice(), [1, 2]);
        assert_eq!(response.status.tries_left(), Some(2));
        assert!(Response::parse(vec![0x90].into()).is_none());
    }
}
