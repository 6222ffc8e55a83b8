//! The inside of a simulated card: applications, files, keys with their counters, and the command interpreter.
//!
//! It answers what open readers of the real card report, byte for byte: short APDUs on logical channel 0, SELECT by
//! name (a prefix will do, as JICSAP allows) and by file id, VERIFY, READ BINARY, READ RECORD. A presented PIN stays in
//! force through a warm reset and is lost with another application or with the power. Signatures, certificates and
//! pictures of the face are not here.

use std::collections::{BTreeMap, BTreeSet};

use super::witness::Witness;
use crate::device::card::StatusWord;

/// Which application, for people and for the [`Witness`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// The GlobalPlatform card manager; it has no files here.
    Manager,
    /// 共通カードAP.
    Common,
    /// 住基AP.
    Residents,
    /// 券面事項確認AP.
    Surface,
    /// 券面事項入力補助AP.
    Text,
    /// 公的個人認証AP.
    Jpki,
    /// The root of a licence or a residence card.
    Root,
    /// A part of a licence or a residence card.
    Part,
}

/// An application (DF).
#[derive(Clone)]
pub struct Application {
    pub(super) label: Label,
    pub(super) name: Vec<u8>,
    pub(super) files: BTreeMap<u16, File>,
}

/// A file (EF), and the keys of the same application of which any one opens it; none means free.
#[derive(Clone)]
pub struct File {
    pub(super) body: Body,
    pub(super) keys: &'static [u16],
}

/// What a file holds.
#[derive(Clone)]
pub enum Body {
    /// Bytes.
    Plain(Vec<u8>),
    /// Records, the first being number 1.
    Records(Vec<Vec<u8>>),
    /// A key (IEF).
    Key(Key),
}

/// A key that is presented in the clear.
#[derive(Clone)]
pub struct Key {
    pub(super) value: Vec<u8>,
    /// Most tries and tries left; `None` where wrong presentations are not counted.
    pub(super) tries: Option<(u8, u8)>,
    /// How it says that it is blocked.
    pub(super) blocked: StatusWord,
}

/// How a card departs from the ordinary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quirks {
    /// Answers `6F00` to the first command after a cold start.
    pub stumbles: bool,
    /// Answers reads with `6Cxx` until Le is right, and then with `61xx` in parts.
    pub chains: bool,
    /// Is lifted after the first VERIFY that succeeds, once.
    pub leaves: bool,
    /// Gives no answer at all.
    pub mute: bool,
    /// Falls silent (`6F00`) once the 個人番号 was touched.
    pub guards: bool,
}

/// Bytes that [`Quirks::chains`] hands over at a time.
const CHAIN_PART: usize = 0x40;

/// A simulated card.
#[derive(Clone)]
pub struct Chip {
    applications: Vec<Application>,
    quirks: Quirks,
    powered: bool,
    fresh: bool,
    leaving: bool,
    current: Option<usize>,
    file: Option<u16>,
    /// Keys presented well, and the application in which they were.
    opened: Option<(usize, BTreeSet<u16>)>,
    /// What waits for GET RESPONSE.
    waiting: Vec<u8>,
    witness: Witness,
}

type Answer = Result<Vec<u8>, StatusWord>;

impl Chip {
    /// A card without power.
    pub fn new(applications: Vec<Application>, quirks: Quirks) -> Self {
        Self {
            applications,
            quirks,
            powered: false,
            fresh: true,
            leaving: false,
            current: None,
            file: None,
            opened: None,
            waiting: Vec::new(),
            witness: Witness::default(),
        }
    }

    /// Gives power. A card that has it already keeps its state.
    pub fn power_on(&mut self) {
        if !std::mem::replace(&mut self.powered, true) {
            self.fresh = true;
            self.reset();
        }
    }

    /// Takes the power away, and with it everything but the counters.
    pub fn power_off(&mut self) {
        self.powered = false;
        self.opened = None;
        self.reset();
    }

    /// A warm reset: nothing is selected, but what a PIN opened stays open, as measured on real cards.
    pub fn reset(&mut self) {
        self.current = self.applications.iter().position(|application| application.label == Label::Root);
        self.file = None;
        self.waiting.clear();
    }

    /// Answers one command APDU with one response APDU.
    pub fn transmit(&mut self, command: &[u8]) -> Vec<u8> {
        self.witness.hear(command);
        let (mut data, status) = match self.answer(command) {
            Ok(data) if self.quirks.chains && !data.is_empty() => self.chain(command, data),
            Ok(data) => (data, StatusWord::DONE),
            Err(StatusWord(waiting)) if waiting >> 8 == 0x61 => {
                let part = self.waiting.len().min(CHAIN_PART);
                (self.waiting.drain(..part).collect(), self.left())
            }
            Err(status) => (Vec::new(), status),
        };
        data.extend_from_slice(&status.0.to_be_bytes());
        data
    }

    /// What this card saw.
    pub const fn witness(&self) -> &Witness {
        &self.witness
    }

    pub(super) const fn is_mute(&self) -> bool {
        self.quirks.mute
    }

    /// Whether its holder lifts it now. Tells it once.
    pub(super) fn leaves_now(&mut self) -> bool {
        std::mem::take(&mut self.leaving)
    }

    /// The counters by `application/file`.
    pub(super) fn counters(&self) -> BTreeMap<String, u8> {
        let mut counters = BTreeMap::new();
        for application in &self.applications {
            for (id, file) in &application.files {
                if let Body::Key(Key { tries: Some((_, left)), .. }) = file.body {
                    counters.insert(format!("{:?}/{id:04X}", application.label), left);
                }
            }
        }
        counters
    }

    pub(super) fn restore_counters(&mut self, counters: &BTreeMap<String, u8>) {
        for application in &mut self.applications {
            for (id, file) in &mut application.files {
                if let Body::Key(Key { tries: Some((most, left)), .. }) = &mut file.body
                    && let Some(kept) = counters.get(&format!("{:?}/{id:04X}", application.label))
                {
                    *left = (*kept).min(*most);
                }
            }
        }
    }

    fn answer(&mut self, command: &[u8]) -> Answer {
        if self.quirks.stumbles && std::mem::take(&mut self.fresh) {
            return Err(StatusWord::NO_DIAGNOSIS);
        }
        if self.quirks.guards && !self.witness.touches().is_empty() {
            return Err(StatusWord::NO_DIAGNOSIS);
        }
        let &[class, instruction, p1, p2, ref rest @ ..] = command else { return Err(StatusWord::WRONG_LENGTH) };
        match class {
            0x00 | 0x80 => {}
            0x01..=0x03 => return Err(StatusWord::NO_CHANNEL),
            _ => return Err(StatusWord::NO_CLASS),
        }
        let (data, le) = body(rest).ok_or(StatusWord::WRONG_LENGTH)?;
        match (class, instruction) {
            (0x00, 0xA4) => self.select(p1, p2, data),
            (0x00, 0x20) if le.is_none() => self.verify(p1, p2, data),
            (0x00, 0x20) => Err(StatusWord::WRONG_LENGTH),
            (0x00, 0xB0) => self.read_binary(p1, p2, read_length(data, le)?),
            (0x00, 0xB2) => self.read_record(p1, p2, read_length(data, le)?),
            (0x00, 0xC0) if !self.waiting.is_empty() => Err(self.left()),
            _ => Err(StatusWord::NO_INSTRUCTION),
        }
    }

    fn select(&mut self, p1: u8, p2: u8, data: &[u8]) -> Answer {
        match (p1, p2, data) {
            (0x04, 0x0C, name) if (1..=16).contains(&name.len()) => {
                let at = self.applications.iter().position(|a| !a.name.is_empty() && a.name.starts_with(name));
                self.enter(at.ok_or(StatusWord::NOT_FOUND)?);
                Ok(Vec::new())
            }
            (0x04, 0x0C, _) => Err(StatusWord::WRONG_LENGTH),
            (0x02, 0x0C, &[high, low]) => self.find(u16::from_be_bytes([high, low])).map(|_| Vec::new()),
            (0x02, 0x0C, _) => Err(StatusWord::WRONG_LENGTH),
            (0x00, 0x00, [] | [0x3F, 0x00]) => self.select_root(!data.is_empty()),
            _ => Err(StatusWord::WRONG_PARAMETERS),
        }
    }

    /// The root of a licence. The マイナンバーカード has none: it says 6A86 when fresh, 6A82 to its id, and 9000 inside
    /// an application without doing anything.
    fn select_root(&mut self, by_id: bool) -> Answer {
        if let Some(root) = self.applications.iter().position(|application| application.label == Label::Root) {
            self.enter(root);
            return Ok(Vec::new());
        }
        match self.current {
            _ if by_id => Err(StatusWord::NOT_FOUND),
            None => Err(StatusWord::WRONG_PARAMETERS),
            Some(_) => Ok(Vec::new()),
        }
    }

    fn enter(&mut self, application: usize) {
        if self.opened.as_ref().is_some_and(|(in_application, _)| *in_application != application) {
            self.opened = None;
        }
        self.current = Some(application);
        self.file = None;
    }

    /// Makes a file the current one.
    fn find(&mut self, id: u16) -> Result<&mut File, StatusWord> {
        let application = self.current.and_then(|at| self.applications.get_mut(at)).ok_or(StatusWord::NOT_FOUND)?;
        self.witness.touch(application.label, id);
        let file = application.files.get_mut(&id).ok_or(StatusWord::NOT_FOUND)?;
        self.file = Some(id);
        Ok(file)
    }

    /// The file of a short id, or the current one for 0.
    fn find_short(&mut self, short: u8) -> Result<(u16, &mut File), StatusWord> {
        let id = if short == 0 { self.file.ok_or(StatusWord::NO_CURRENT_FILE)? } else { u16::from(short) };
        Ok((id, self.find(id)?))
    }

    fn verify(&mut self, p1: u8, p2: u8, presented: &[u8]) -> Answer {
        if p1 != 0 || p2 & 0xE0 != 0x80 {
            return Err(StatusWord::WRONG_PARAMETERS);
        }
        let (id, file) = self.find_short(p2 & 0x1F)?;
        let Body::Key(key) = &mut file.body else { return Err(StatusWord::WRONG_STRUCTURE) };
        if presented.is_empty() {
            return Err(key.tries.map_or(StatusWord::WRONG_UNCOUNTED, |(_, left)| StatusWord::tries(left)));
        }
        if presented.len() > 16 {
            return Err(StatusWord::WRONG_LENGTH);
        }
        let right = key.value == presented;
        let status = match &mut key.tries {
            Some((_, 0)) => return Err(key.blocked),
            Some((most, left)) => {
                *left = if right { *most } else { *left - 1 };
                StatusWord::tries(*left)
            }
            None => StatusWord::WRONG_UNCOUNTED,
        };
        let Some(application) = self.current else { return Err(StatusWord::NO_CURRENT_FILE) };
        let (_, opened) = self.opened.get_or_insert_with(|| (application, BTreeSet::new()));
        if !right {
            opened.remove(&id);
            return Err(status);
        }
        opened.insert(id);
        self.leaving = std::mem::take(&mut self.quirks.leaves);
        Ok(Vec::new())
    }

    fn read_binary(&mut self, p1: u8, p2: u8, le: usize) -> Answer {
        let (short, offset) = match p1 {
            0x00..=0x7F => (0, usize::from(u16::from_be_bytes([p1, p2]))),
            0x81..=0x9F => (p1 & 0x1F, usize::from(p2)),
            _ => return Err(StatusWord::WRONG_PARAMETERS),
        };
        let (_, file) = self.find_short(short)?;
        let Body::Plain(bytes) = &file.body else { return Err(StatusWord::WRONG_STRUCTURE) };
        let (bytes, keys) = (bytes.clone(), file.keys);
        self.allow(keys)?;
        let rest = bytes.get(offset..).filter(|rest| !rest.is_empty()).ok_or(StatusWord::PAST_END)?;
        Ok(rest.get(..le).unwrap_or(rest).to_vec())
    }

    fn read_record(&mut self, number: u8, p2: u8, le: usize) -> Answer {
        if p2 & 0x07 != 0x04 {
            return Err(StatusWord::WRONG_PARAMETERS);
        }
        let (_, file) = self.find_short(p2 >> 3)?;
        let Body::Records(records) = &file.body else { return Err(StatusWord::WRONG_STRUCTURE) };
        let record = usize::from(number).checked_sub(1).and_then(|at| records.get(at)).cloned();
        let keys = file.keys;
        self.allow(keys)?;
        let record = record.ok_or(StatusWord::NO_RECORD)?;
        Ok(record.get(..le).unwrap_or(&record).to_vec())
    }

    fn allow(&self, keys: &[u16]) -> Result<(), StatusWord> {
        let opened = self.opened.as_ref().filter(|(application, _)| Some(*application) == self.current);
        if keys.is_empty() || opened.is_some_and(|(_, opened)| keys.iter().any(|key| opened.contains(key))) {
            Ok(())
        } else {
            Err(StatusWord::NOT_ALLOWED)
        }
    }

    /// `6Cxx` until Le is right, then `61xx`.
    fn chain(&mut self, command: &[u8], data: Vec<u8>) -> (Vec<u8>, StatusWord) {
        let asked = command.last().copied().unwrap_or_default();
        // 256 bytes are written as 00 in both.
        let right = data.len() as u8;
        if asked != right {
            return (Vec::new(), StatusWord(0x6C00 | u16::from(right)));
        }
        self.waiting = data;
        (Vec::new(), self.left())
    }

    fn left(&self) -> StatusWord {
        match self.waiting.len() {
            0 => StatusWord::DONE,
            left => StatusWord(0x6100 | left.min(CHAIN_PART) as u16),
        }
    }
}

/// Data and Le of a short APDU, after its four header bytes; `None` where the lengths do not fit.
fn body(rest: &[u8]) -> Option<(&[u8], Option<u8>)> {
    match *rest {
        [] => Some((&[], None)),
        [le] => Some((&[], Some(le))),
        [0, ..] => None,
        [lc, ref rest @ ..] => match rest.len().checked_sub(usize::from(lc))? {
            0 => Some((rest, None)),
            1 => rest.split_last().map(|(le, data)| (data, Some(*le))),
            _ => None,
        },
    }
}

/// How much a read may bring: it takes no data and needs an Le.
const fn read_length(data: &[u8], le: Option<u8>) -> Result<usize, StatusWord> {
    match le {
        Some(0) if data.is_empty() => Ok(256),
        Some(le) if data.is_empty() => Ok(le as usize),
        _ => Err(StatusWord::WRONG_LENGTH),
    }
}

#[cfg(test)]
mod tests;
