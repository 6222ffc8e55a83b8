//! A connection to one card, with the conventions of ISO 7816-4 kept: `6Cxx` is asked again, `61xx` is fetched, and a
//! `6F00` on the first command after a cold start is tried once more. Everything is bounded: a hostile card can waste a
//! few commands, never a thread.

use super::apdu::{Command, Response, StatusWord};
use super::{CardReader, ReaderError};

/// The most that one answer may bring, all its parts together.
pub(super) const MOST_BYTES: usize = 4096;

/// The most parts of one answer.
const MOST_PARTS: usize = 64;

pub(super) struct Channel<R: CardReader> {
    reader: R,
    connected: bool,
    apdus: u32,
}

impl<R: CardReader> Channel<R> {
    pub(super) const fn new(reader: R) -> Self {
        Self { reader, connected: false, apdus: 0 }
    }

    pub(super) const fn reader(&mut self) -> &mut R {
        &mut self.reader
    }

    /// Commands sent over this channel so far.
    pub(super) const fn apdus(&self) -> u32 {
        self.apdus
    }

    /// Sends a command, connecting first where needed. An error ends the connection.
    pub(super) fn exchange(&mut self, command: &Command) -> Result<Response, ReaderError> {
        let answer = self.converse(command);
        if answer.is_err() {
            self.close();
        }
        answer
    }

    /// Takes the card's power away, and with it whatever a PIN had opened.
    pub(super) fn close(&mut self) {
        if std::mem::take(&mut self.connected) {
            self.reader.disconnect();
        }
    }

    fn converse(&mut self, command: &Command) -> Result<Response, ReaderError> {
        let mut response = if self.connected {
            self.once(command)?
        } else {
            self.reader.connect()?;
            self.connected = true;
            let first = self.once(command)?;
            if first.status == StatusWord::NO_DIAGNOSIS { self.once(command)? } else { first }
        };
        if let Some(again) = response.status.right_le().and_then(|le| command.with_le(le)) {
            response = self.once(&again)?;
        }
        for _ in 0..MOST_PARTS {
            let Some(waiting) = response.status.waiting() else { break };
            let next = self.once(&Command::get_response(waiting))?;
            // Into a new vector of the right size: one that grows would leave copies behind.
            let mut joined = Vec::with_capacity(response.data.len() + next.data.len());
            joined.extend_from_slice(&response.data);
            joined.extend_from_slice(&next.data);
            response = Response { data: joined.into(), status: next.status };
            if response.data.len() > MOST_BYTES {
                break;
            }
        }
        Ok(response)
    }

    fn once(&mut self, command: &Command) -> Result<Response, ReaderError> {
        self.apdus = self.apdus.saturating_add(1);
        let raw = self.reader.transmit(command.bytes())?;
        // No status word is no answer of a card. pcscd hands one over when the card is lifted at that very moment.
        Response::parse(raw).ok_or(ReaderError::Removed)
    }
}

impl<R: CardReader> Drop for Channel<R> {
    fn drop(&mut self) {
        self.close();
    }
}
