//! A reading, from laying the card down to taking its power away.
//!
//! A kiosk does it in two steps on one [`Session`]: [`look`](Session::look) needs no PIN and tells whether this is a
//! card to go on with, [`read`](Session::read) takes the PIN and brings the 基本4情報. Between them the connection
//! stays, so a card that was exchanged meanwhile is noticed ([`ReadError::Removed`]) and nothing is asked twice.

use std::time::Duration;

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::apdu::{Command, Response, StatusWord};
use super::attributes::{Attributes, CardRecord};
use super::channel::{Channel, MOST_BYTES};
use super::profile::{self, CardProfile, PROFILES};
use super::{CardKind, CardReader, Presence, ReaderError, tlv};
use crate::person::{CardFacts, Secret, secret};

/// The fewest commands that a whole reading can take when the file of the 基本4情報 has `file_bytes` bytes: SELECT
/// 共通カードAP, READ RECORD, SELECT 券面事項入力補助AP, ask the tries, VERIFY, and one READ BINARY per 256 bytes.
pub const fn minimum_apdus(file_bytes: usize) -> u32 {
    5 + if file_bytes == 0 { 1 } else { file_bytes.div_ceil(256) as u32 }
}

/// What a card tells before any PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The last day on which the card is valid; `None` where its record could not be read. An expired card can be
    /// read like any other (it has no clock): what to do about it is the visit's decision.
    pub expiry: Option<Date>,
    /// The five digits of the municipality that issued it; `None` where unread.
    pub municipality: Option<String>,
    /// Tries left for the PIN: 0 blocked, 1 the last one, which this program never takes.
    pub tries_left: u8,
}

/// Why a card could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Another kind of card lies there.
    #[error("this kind of card cannot be read: {0:?}")]
    NotThisKind(CardKind),
    /// The PIN was not made of as many digits as this card's has; the card was not asked.
    #[error("the PIN does not have the right number of digits")]
    NotAPin,
    /// Not the PIN of this card.
    #[error("wrong PIN, {left} tries left")]
    WrongPin {
        /// Tries left, 1 or more. At 1, only staff can go on.
        left: u8,
    },
    /// One try is left; it was not taken, because losing it means a new appointment at the municipality.
    #[error("one try is left, and it is not taken")]
    LastTry,
    /// The PIN is blocked. Only a municipality's counter can lift that.
    #[error("the PIN is blocked")]
    Blocked,
    /// The card was lifted, or exchanged. After a lost answer the number of tries is asked anew.
    #[error("the card was taken off the reader")]
    Removed,
    /// The card's data is damaged, or cut off.
    #[error("the data on the card is damaged")]
    Torn,
    /// No reader, or its service is away.
    #[error("the card reader is not there")]
    ReaderGone,
    /// Another program holds the card.
    #[error("another program is using the card")]
    InUse,
    /// The card gives no answer: upside down, or of a foreign system.
    #[error("the card does not answer")]
    Mute,
    /// An answer that has no place here.
    #[error("unexpected answer {0} from the card")]
    Protocol(StatusWord),
}

impl From<ReaderError> for ReadError {
    fn from(error: ReaderError) -> Self {
        match error {
            ReaderError::Gone => Self::ReaderGone,
            ReaderError::Removed => Self::Removed,
            ReaderError::InUse => Self::InUse,
            ReaderError::Mute => Self::Mute,
        }
    }
}

/// Looks, presents the PIN, reads and takes the power away, all at once.
///
/// # Errors
/// See [`ReadError`].
pub fn read(reader: &mut dyn CardReader, pin: &Secret<String>) -> Result<CardFacts, ReadError> {
    Session::new(reader).read(pin)
}

/// What is known about the card of this connection. It is forgotten when the connection ends.
#[derive(Default)]
struct Known {
    /// The application that is selected.
    application: Option<&'static [u8]>,
    /// The generation, once the text application has answered.
    profile: Option<&'static CardProfile>,
    /// The free record; `Some(None)` where the card has none that can be read.
    record: Option<Option<CardRecord>>,
    /// Tries left for the PIN, as the card last said.
    tries: Option<u8>,
}

/// A reading of one card after the other over one reader. It blocks; use it on a thread that may.
pub struct Session<R: CardReader> {
    channel: Channel<R>,
    known: Known,
}

impl<R: CardReader> Session<R> {
    /// A session over this reader. Nothing is sent yet.
    pub fn new(reader: R) -> Self {
        Self { channel: Channel::new(reader), known: Known::default() }
    }

    /// The reader's name, for staff.
    pub fn reader_name(&mut self) -> String {
        self.channel.reader().name()
    }

    /// Whether the reader is a simulated part, which a screen then says.
    pub fn simulated(&mut self) -> bool {
        self.channel.reader().simulated()
    }

    /// Commands sent over this session so far, to be held against [`minimum_apdus`].
    pub const fn apdus(&self) -> u32 {
        self.channel.apdus()
    }

    /// What lies on the reader now.
    pub fn presence(&mut self) -> Presence {
        let now = self.channel.reader().presence();
        self.notice(now)
    }

    /// Waits until it is no longer as `known`, for at most `limit`, and tells what it is then.
    pub fn wait(&mut self, known: Presence, limit: Duration) -> Presence {
        let now = self.channel.reader().wait(known, limit);
        self.notice(now)
    }

    /// Everything that can be known before the PIN. The connection stays for [`read`](Self::read).
    ///
    /// # Errors
    /// [`ReadError::NotThisKind`] for everything but a マイナンバーカード, and whatever the reader says.
    pub fn look(&mut self) -> Result<Look, ReadError> {
        // The record first: that way the text application is selected last and need not be selected again.
        for profile in PROFILES {
            self.record(profile)?;
            if self.profile_answers(profile)? {
                let tries_left = self.tries_left()?;
                let record = self.known.record.clone().flatten();
                let (expiry, municipality) = record.map(|r| (r.expiry, r.municipality)).unzip();
                return Ok(Look { expiry, municipality, tries_left });
            }
        }
        Err(self.not_this_kind())
    }

    /// Which kind of card lies there, in the order: text application, JPKI token, licence, residence card.
    ///
    /// # Errors
    /// Whatever the reader says.
    pub fn probe(&mut self) -> Result<CardKind, ReadError> {
        for profile in PROFILES {
            if self.profile_answers(profile)? {
                return Ok(CardKind::Myna);
            }
        }
        self.other_kind()
    }

    /// The card's free record: the last day of validity, and the five digits of the municipality. No PIN is needed;
    /// `None` where the card has no such record.
    ///
    /// # Errors
    /// Whatever the reader says.
    pub fn expiry_and_municipality(&mut self) -> Result<Option<(Date, String)>, ReadError> {
        for profile in self.known.profile.map_or(PROFILES, std::slice::from_ref) {
            if let Some(record) = self.record(profile)? {
                return Ok(Some((record.expiry, record.municipality)));
            }
        }
        Ok(None)
    }

    /// How many tries the PIN has left; asking costs none. 0 means blocked.
    ///
    /// # Errors
    /// [`ReadError::NotThisKind`], [`ReadError::Protocol`], and whatever the reader says.
    pub fn tries_left(&mut self) -> Result<u8, ReadError> {
        let profile = self.enter_text()?;
        if let Some(tries) = self.known.tries {
            return Ok(tries);
        }
        let status = self.exchange(&Command::ask_tries(profile.pin))?.status;
        let tries = match status {
            StatusWord::BLOCKED | StatusWord::BLOCKED_ISO => 0,
            other => other.tries_left().ok_or(ReadError::Protocol(other))?,
        };
        self.known.tries = Some(tries);
        Ok(tries)
    }

    /// Presents the PIN, but never on the last try.
    ///
    /// # Errors
    /// [`ReadError::NotAPin`], [`ReadError::WrongPin`], [`ReadError::LastTry`], [`ReadError::Blocked`] and those of
    /// [`tries_left`](Self::tries_left).
    pub fn verify(&mut self, pin: &Secret<String>) -> Result<(), ReadError> {
        let profile = self.enter_text()?;
        if !pin.holds(|pin| pin.len() == profile.pin_digits && pin.bytes().all(|b| b.is_ascii_digit())) {
            return Err(ReadError::NotAPin);
        }
        match self.tries_left()? {
            0 => return Err(ReadError::Blocked),
            1 => return Err(ReadError::LastTry),
            _ => {}
        }
        // From here until the answer nobody knows the counter: an answer that is lost may have cost a try.
        self.known.tries = None;
        let command = Command::verify(profile.pin, secret::wire::open(pin).as_bytes());
        let status = self.exchange(&command)?.status;
        match (status, status.tries_left()) {
            (StatusWord::DONE, _) => Ok(()),
            (StatusWord::BLOCKED | StatusWord::BLOCKED_ISO, _) | (_, Some(0)) => {
                self.known.tries = Some(0);
                Err(ReadError::Blocked)
            }
            (_, Some(left)) => {
                self.known.tries = Some(left);
                Err(ReadError::WrongPin { left })
            }
            (other, None) => Err(ReadError::Protocol(other)),
        }
    }

    /// Reads the 基本4情報 after [`verify`](Self::verify), and the free record if it was not read before.
    ///
    /// # Errors
    /// [`ReadError::Torn`], [`ReadError::Protocol`] (`6982` without a PIN), and whatever the reader says.
    pub fn read_facts(&mut self) -> Result<CardFacts, ReadError> {
        let profile = self.enter_text()?;
        let file = self.file(profile.attributes)?;
        let found = Attributes::parse(&file).map_err(|_| ReadError::Torn)?;
        if !found.offsets_agree {
            tracing::warn!("a card's table of offsets does not agree with its fields; read by tag");
        }
        // Only now: entering the 共通カードAP takes back what the PIN opened.
        let record = self.record(profile)?;
        let (expiry, municipality) = record.map(|r| (r.expiry, r.municipality)).unzip();
        let Attributes { name, address, birth, sex, .. } = found;
        Ok(CardFacts { name, address, birth, sex, expiry, municipality })
    }

    /// The second step: presents the PIN, reads, and takes the card's power away. After a wrong PIN the connection
    /// stays for the next try; after anything else it is closed.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub fn read(&mut self, pin: &Secret<String>) -> Result<CardFacts, ReadError> {
        if self.known.profile.is_none() {
            self.look()?;
        }
        let facts = self.verify(pin).and_then(|()| self.read_facts());
        if !matches!(facts, Err(ReadError::WrongPin { .. } | ReadError::NotAPin)) {
            self.close();
        }
        facts
    }

    /// Takes the card's power away and forgets it. Also done when the session is dropped.
    pub fn close(&mut self) {
        self.channel.close();
        self.known = Known::default();
    }

    fn notice(&mut self, now: Presence) -> Presence {
        if matches!(now, Presence::Empty | Presence::NoReader) {
            self.close();
        }
        now
    }

    fn exchange(&mut self, command: &Command) -> Result<Response, ReadError> {
        self.channel.exchange(command).map_err(|error| {
            self.known = Known::default();
            error.into()
        })
    }

    /// SELECTs an application; `false` where the card does not have it.
    fn enter(&mut self, application: &'static [u8]) -> Result<bool, ReadError> {
        if self.known.application == Some(application) {
            return Ok(true);
        }
        match self.exchange(&Command::select_application(application))?.status {
            StatusWord::DONE => {
                self.known.application = Some(application);
                Ok(true)
            }
            // Cards of other systems refuse in many ways (6A82, 6D00, 6E00 …): all of them mean "not I".
            _ => Ok(false),
        }
    }

    fn profile_answers(&mut self, profile: &'static CardProfile) -> Result<bool, ReadError> {
        let answers = self.enter(profile.text)?;
        if answers {
            self.known.profile = Some(profile);
        }
        Ok(answers)
    }

    /// Goes to the text application of whichever generation this is.
    fn enter_text(&mut self) -> Result<&'static CardProfile, ReadError> {
        for profile in self.known.profile.map_or(PROFILES, std::slice::from_ref) {
            if self.profile_answers(profile)? {
                return Ok(profile);
            }
        }
        Err(self.not_this_kind())
    }

    fn record(&mut self, profile: &'static CardProfile) -> Result<Option<CardRecord>, ReadError> {
        if let Some(record) = &self.known.record {
            return Ok(record.clone());
        }
        let mut found = None;
        if self.enter(profile.common)? {
            let (file, number) = profile.card_record;
            let answer = self.exchange(&Command::read_record(file, number))?;
            if answer.status == StatusWord::DONE {
                found = CardRecord::parse(&answer.data);
            }
            self.known.record = Some(found.clone());
        }
        Ok(found)
    }

    /// Reads a file whole: its own header tells how long it is.
    fn file(&mut self, short_id: u8) -> Result<Zeroizing<Vec<u8>>, ReadError> {
        let first = done(self.exchange(&Command::read_file(short_id))?)?;
        let total = tlv::header(&first).map_err(|_| ReadError::Torn)?.total_len();
        if total > MOST_BYTES {
            return Err(ReadError::Torn);
        }
        let mut file = Zeroizing::new(Vec::with_capacity(total));
        file.extend_from_slice(first.get(..total).unwrap_or(&first));
        while file.len() < total {
            let missing = total - file.len();
            let le = u8::try_from(missing).unwrap_or(0);
            let offset = u16::try_from(file.len()).map_err(|_| ReadError::Torn)?;
            let answer = self.exchange(&Command::read_on(offset, le))?;
            if answer.status == StatusWord::PAST_END || answer.data.is_empty() {
                return Err(ReadError::Torn);
            }
            let part = done(answer)?;
            file.extend_from_slice(part.get(..missing).unwrap_or(&part));
        }
        Ok(file)
    }

    fn not_this_kind(&mut self) -> ReadError {
        let kind = self.other_kind();
        self.close();
        kind.map_or_else(|error| error, ReadError::NotThisKind)
    }

    /// The kind of a card without a text application.
    fn other_kind(&mut self) -> Result<CardKind, ReadError> {
        if self.enter(profile::JPKI)? {
            let token = self.exchange(&Command::read_file(profile::JPKI_TOKEN))?;
            let name = token.data.get(..32).unwrap_or(&token.data).trim_ascii_end();
            if token.status == StatusWord::DONE && profile::PHONE_TOKENS.contains(&name) {
                return Ok(CardKind::Phone);
            }
        } else if self.enter(profile::LICENCE)? {
            return Ok(CardKind::Licence);
        } else if self.enter(profile::RESIDENCE)? {
            return Ok(CardKind::Residence);
        }
        Ok(CardKind::Unknown)
    }
}

fn done(answer: Response) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    match answer.status {
        StatusWord::DONE => Ok(answer.data),
        other => Err(ReadError::Protocol(other)),
    }
}

#[cfg(test)]
mod tests;
