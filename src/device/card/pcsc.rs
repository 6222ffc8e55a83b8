//! A real reader through PC/SC. Cards are taken exclusively and always left without power: a presented PIN survives
//! disconnecting and a warm reset.
//!
//! Readers come and go and the service behind them may be restarted; every call begins with what is there now.

use std::ffi::{CStr, CString};
use std::time::{Duration, Instant};

use pcsc::{Card, Context, Disposition, Error, PNP_NOTIFICATION, Protocols, ReaderState, Scope, ShareMode, State};
use zeroize::Zeroizing;

use super::{CardReader, Presence, ReaderError};

/// Between two looks for a service or a reader that is away.
const RETRY: Duration = Duration::from_millis(500);

/// A PC/SC reader.
pub struct PcscReader {
    /// Part of the wanted reader's name; empty takes the first one.
    wanted: String,
    context: Option<Context>,
    /// The reader in use, once there was one.
    name: Option<CString>,
    card: Option<Card>,
}

impl PcscReader {
    /// The first reader whose name contains `wanted`. It need not be there yet.
    pub fn new(wanted: impl Into<String>) -> Self {
        Self { wanted: wanted.into(), context: None, name: None, card: None }
    }

    /// The line to the service and the reader to use.
    fn find(&mut self) -> Result<(Context, CString), Error> {
        let context = match &self.context {
            Some(context) => context.clone(),
            None => Context::establish(Scope::System)?,
        };
        self.context = Some(context.clone());
        let mut names = context.list_readers_owned()?;
        names.retain(|name| name.to_string_lossy().contains(&self.wanted));
        let name = match &self.name {
            Some(name) if names.contains(name) => name.clone(),
            _ => names.into_iter().next().ok_or(Error::NoReadersAvailable)?,
        };
        self.name = Some(name.clone());
        Ok((context, name))
    }

    fn state(&mut self) -> Result<ReaderState, Error> {
        let state = self.find().and_then(|(context, name)| {
            let mut states = [ReaderState::new(name, State::UNAWARE)];
            context.get_status_change(Duration::ZERO, &mut states)?;
            let [mut state] = states;
            state.sync_current_state();
            Ok(state)
        });
        state.inspect_err(|error| self.doubt(*error))
    }

    /// Drops a line to the service that may be broken: its client library cannot tell a good one from a dead one.
    fn doubt(&mut self, error: Error) {
        if meaning(error) == ReaderError::Gone
            && !matches!(error, Error::NoReadersAvailable | Error::UnknownReader | Error::ReaderUnavailable)
        {
            self.card = None;
            self.context = None;
        }
    }

    fn read_presence(&self, state: State) -> Presence {
        // Our own hold on the card shows as exclusive, too.
        let others = state.contains(State::EXCLUSIVE) && self.card.is_none();
        if state.intersects(State::UNKNOWN | State::UNAVAILABLE | State::IGNORE) {
            Presence::NoReader
        } else if !state.contains(State::PRESENT) {
            Presence::Empty
        } else if state.contains(State::MUTE) {
            Presence::Mute
        } else if others {
            Presence::InUse
        } else {
            Presence::Present
        }
    }

    /// Waits for a change of the reader or among the readers, for at most `limit`.
    fn sleep(&mut self, limit: Duration, known: Presence) {
        let Ok(state) = self.state() else {
            // Nobody there to wake us: look again soon.
            std::thread::sleep(limit.min(RETRY));
            return;
        };
        if self.read_presence(state.event_state()) != known {
            return;
        }
        let mut states = [state, ReaderState::new(PNP_NOTIFICATION(), State::UNAWARE)];
        if let Some(context) = &self.context
            && !matches!(context.get_status_change(limit, &mut states), Ok(()) | Err(Error::Timeout))
        {
            std::thread::sleep(limit.min(RETRY));
        }
    }
}

impl CardReader for PcscReader {
    fn name(&self) -> String {
        self.name.as_deref().map_or_else(|| self.wanted.clone(), |name| CStr::to_string_lossy(name).into_owned())
    }

    fn simulated(&self) -> bool {
        false
    }

    fn presence(&mut self) -> Presence {
        self.state().map_or(Presence::NoReader, |state| self.read_presence(state.event_state()))
    }

    fn wait(&mut self, known: Presence, limit: Duration) -> Presence {
        let end = Instant::now() + limit;
        loop {
            let now = self.presence();
            let left = end.saturating_duration_since(Instant::now());
            if now != known || left.is_zero() {
                return now;
            }
            self.sleep(left, known);
        }
    }

    fn connect(&mut self) -> Result<(), ReaderError> {
        self.disconnect();
        let card = self
            .find()
            .and_then(|(context, name)| context.connect(&name, ShareMode::Exclusive, Protocols::ANY))
            .inspect_err(|error| self.doubt(*error))
            .map_err(meaning)?;
        self.card = Some(card);
        Ok(())
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, ReaderError> {
        let card = self.card.as_ref().ok_or(ReaderError::Removed)?;
        // 256 bytes and the status word.
        let mut buffer = Zeroizing::new([0; 258]);
        let answer = card.transmit(command, &mut *buffer).map(|answer| Zeroizing::new(answer.to_vec()));
        // A card that answered before and no longer does was lifted; the reader may notice that a little later.
        answer.map_err(|error| match meaning(error) {
            ReaderError::Mute => ReaderError::Removed,
            other => other,
        })
    }

    fn disconnect(&mut self) {
        if let Some(card) = self.card.take()
            && let Err((card, error)) = card.disconnect(Disposition::UnpowerCard)
        {
            // A lifted card has lost its power; one that lies there still loses it when the handle goes.
            tracing::debug!(%error, "the card could not be given back in order");
            drop(card);
        }
    }
}

impl Drop for PcscReader {
    fn drop(&mut self) {
        self.disconnect();
    }
}

/// What an error of PC/SC means at a counter.
fn meaning(error: Error) -> ReaderError {
    match error {
        Error::RemovedCard
        | Error::NoSmartcard
        | Error::NotTransacted
        | Error::ResetCard
        | Error::UnpoweredCard
        | Error::CommDataLost
        | Error::InvalidHandle => ReaderError::Removed,
        Error::SharingViolation => ReaderError::InUse,
        Error::UnresponsiveCard | Error::UnsupportedCard | Error::ProtoMismatch | Error::CommError => ReaderError::Mute,
        // No service, no reader, and whatever else PC/SC may say.
        _ => ReaderError::Gone,
    }
}
