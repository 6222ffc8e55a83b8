//! A tray of simulated cards and a reader above it. The cards answer APDU by APDU ([`chip`]); the tray stands for the
//! visitor's hand: it lays a card down and takes it off, also in the middle of a reading. Counters of tries live in the
//! cards, so they survive lifting, resetting and (through [`Tray::memory`]) the end of the program.

pub mod chip;
mod deck;
mod files;
mod witness;

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

pub use chip::Chip;
pub use deck::TestCard;
pub use witness::{Touch, Witness};

use super::{CardReader, Presence, ReaderError};

/// A handle on the tray. Clones are handles on the same tray.
#[derive(Clone)]
pub struct Tray(Arc<(Mutex<Desk>, Condvar)>);

/// What lies where.
struct Desk {
    cards: BTreeMap<TestCard, Chip>,
    on_reader: Option<TestCard>,
    /// Counts every laying-down, so that a connection knows that it is no longer the same one.
    laying: u64,
    plugged: bool,
}

/// The counters of every card of a tray, for a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TrayMemory(BTreeMap<String, BTreeMap<String, u8>>);

impl Tray {
    /// A tray with every test card beside the reader, and none on it. `today` decides which card expired yesterday.
    pub fn new(today: Date) -> Self {
        let cards = TestCard::ALL.iter().map(|card| (*card, card.chip(today))).collect();
        Self(Arc::new((Mutex::new(Desk { cards, on_reader: None, laying: 0, plugged: true }), Condvar::new())))
    }

    /// Lays a card on the reader, in place of the one that lies there.
    pub fn put(&self, card: TestCard) {
        self.change(|desk| desk.lay(Some(card)));
    }

    /// Takes the card off the reader.
    pub fn take(&self) {
        self.change(|desk| desk.lay(None));
    }

    /// The card on the reader.
    pub fn on_reader(&self) -> Option<TestCard> {
        self.desk().on_reader
    }

    /// Pulls the reader's plug, or puts it in again.
    pub fn plug(&self, plugged: bool) {
        self.change(|desk| desk.plugged = plugged);
    }

    /// A reader above this tray.
    pub fn reader(&self) -> SimulatedReader {
        SimulatedReader { tray: self.clone(), laying: None }
    }

    /// What a card has seen so far.
    pub fn witness(&self, card: TestCard) -> Witness {
        self.desk().cards.get(&card).map(|chip| chip.witness().clone()).unwrap_or_default()
    }

    /// The counters of all cards.
    pub fn memory(&self) -> TrayMemory {
        TrayMemory(self.desk().cards.iter().map(|(card, chip)| (card.id().to_owned(), chip.counters())).collect())
    }

    /// Puts counters back. Unknown cards and keys are passed over, and no counter rises above its maximum.
    pub fn restore(&self, memory: &TrayMemory) {
        self.change(|desk| {
            for (card, chip) in &mut desk.cards {
                if let Some(counters) = memory.0.get(card.id()) {
                    chip.restore_counters(counters);
                }
            }
        });
    }

    /// Replaces a card by another chip, for tests that need one of their own.
    pub fn exchange(&self, card: TestCard, chip: Chip) {
        self.change(|desk| {
            desk.cards.insert(card, chip);
        });
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // A panic elsewhere leaves no half-made state here: every change is one assignment.
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Desk)) {
        change(&mut self.desk());
        self.0.1.notify_all();
    }

    pub(super) fn presence(&self) -> Presence {
        self.desk().presence()
    }

    /// Waits until the tray is no longer as `known`, for at most `limit`.
    pub(super) fn wait(&self, known: Presence, limit: Duration) -> Presence {
        let end = Instant::now() + limit;
        let mut desk = self.desk();
        while desk.presence() == known {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            desk = self.0.1.wait_timeout(desk, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        desk.presence()
    }

    /// Powers the card that lies there, and tells which laying-down this is.
    pub(super) fn power_on(&self) -> Result<u64, ReaderError> {
        let mut desk = self.desk();
        let laying = desk.laying;
        desk.chip(laying)?.power_on();
        Ok(laying)
    }

    /// Works on the card of a certain laying-down.
    pub(super) fn with_chip<T>(&self, laying: u64, work: impl FnOnce(&mut Chip) -> T) -> Result<T, ReaderError> {
        let mut desk = self.desk();
        let chip = desk.chip(laying)?;
        let result = work(chip);
        if chip.leaves_now() {
            desk.lay(None);
            drop(desk);
            self.0.1.notify_all();
        }
        Ok(result)
    }
}

impl Desk {
    fn lay(&mut self, card: Option<TestCard>) {
        if let Some(chip) = self.on_reader.and_then(|card| self.cards.get_mut(&card)) {
            chip.power_off();
        }
        self.on_reader = card;
        self.laying += 1;
    }

    fn presence(&self) -> Presence {
        let chip = self.on_reader.and_then(|card| self.cards.get(&card));
        match chip {
            _ if !self.plugged => Presence::NoReader,
            None => Presence::Empty,
            Some(chip) if chip.is_mute() => Presence::Mute,
            Some(_) => Presence::Present,
        }
    }

    fn chip(&mut self, laying: u64) -> Result<&mut Chip, ReaderError> {
        match self.presence() {
            Presence::NoReader => Err(ReaderError::Gone),
            Presence::Mute => Err(ReaderError::Mute),
            Presence::Present if self.laying == laying => {
                self.on_reader.and_then(|card| self.cards.get_mut(&card)).ok_or(ReaderError::Removed)
            }
            Presence::Present | Presence::Empty | Presence::InUse => Err(ReaderError::Removed),
        }
    }
}

/// The reader above a [`Tray`].
pub struct SimulatedReader {
    tray: Tray,
    /// The laying-down that this connection belongs to.
    laying: Option<u64>,
}

impl SimulatedReader {
    /// The tray below.
    pub const fn tray(&self) -> &Tray {
        &self.tray
    }
}

impl CardReader for SimulatedReader {
    fn name(&self) -> String {
        "simulated card reader".to_owned()
    }

    fn simulated(&self) -> bool {
        true
    }

    fn presence(&mut self) -> Presence {
        self.tray.presence()
    }

    fn wait(&mut self, known: Presence, limit: Duration) -> Presence {
        self.tray.wait(known, limit)
    }

    fn connect(&mut self) -> Result<(), ReaderError> {
        self.laying = Some(self.tray.power_on()?);
        Ok(())
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
        let laying = self.laying.ok_or(ReaderError::Removed)?;
        self.tray.with_chip(laying, |chip| Zeroizing::new(chip.transmit(command)))
    }

    fn disconnect(&mut self) {
        if let Some(laying) = self.laying.take() {
            // A card that is gone has lost its power already.
            let _ = self.tray.with_chip(laying, Chip::power_off);
        }
    }
}

#[cfg(test)]
mod tests;
