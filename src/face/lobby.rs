//! The lobby: the board in the waiting area. It shows numbers, counters and times, never a name, and nobody touches it.
//! Without the hub it keeps what it knows and says since when.

mod perform;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::application::Ticket;
use crate::application::calling::{Board, Shown};
use crate::application::ticket::business_day;
use crate::catalogue::Catalogue;
use crate::face::staff::HubError;
use crate::text::Words;

pub use perform::run;
pub use view::view;

/// A number that was called while people watch is marked for so long.
const FRESH: SignedDuration = SignedDuration::from_secs(30);
/// A line that is away for a shorter time is not spoken of: a hub that starts anew is back by then.
const CALM: SignedDuration = SignedDuration::from_secs(15);

/// What the board is drawn with.
#[derive(Clone)]
pub struct Context {
    /// Plain Japanese with readings, and English: both stand on the board at once.
    pub words: [Arc<Words>; 2],
    /// The city: its name and the names of its counters.
    pub catalogue: Arc<Catalogue>,
    /// White on black.
    pub contrast: bool,
}

/// The board as it hangs there.
#[derive(Default)]
pub struct Lobby {
    /// As the hub told it last.
    board: Option<Board>,
    /// When the hub answered last.
    told_at: Option<Timestamp>,
    /// Since when it does not answer.
    away: Option<Timestamp>,
    /// When each call was first seen here; `None` for those that stood there when the board was hung up.
    seen: BTreeMap<(Ticket, Timestamp), Option<Timestamp>>,
    /// Now.
    now: Timestamp,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// Time passed.
    Tick,
    /// The hub answered, or did not.
    Came(Result<Board, HubError>),
}

/// What the board wants done: ask for news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watch {
    /// The version that is known; 0 answers at once.
    pub after: u64,
    /// Wait a little first.
    pub pause: bool,
}

impl Lobby {
    /// An empty board that asks for the first news.
    pub fn new(now: Timestamp) -> (Self, Watch) {
        (Self { now, ..Self::default() }, Watch { after: 0, pause: false })
    }

    /// Takes in what happened; answers whether to ask again.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Option<Watch> {
        self.now = now;
        match message {
            Message::Tick => None,
            Message::Came(Ok(board)) => {
                let hung_up = self.board.is_none();
                let seen = |shown: &Shown| {
                    let call = (shown.ticket, shown.at);
                    (call, self.seen.get(&call).copied().unwrap_or((!hung_up).then_some(now)))
                };
                self.seen = board.called.iter().map(seen).collect();
                (self.away, self.told_at) = (None, Some(now));
                let after = board.version;
                self.board = Some(board);
                Some(Watch { after, pause: false })
            }
            // Whatever the reason, people in the waiting area are told the same: these are the numbers of then.
            Message::Came(Err(error)) => {
                if self.away.is_none() {
                    tracing::warn!(%error, "the board hears nothing from the hub");
                }
                self.away.get_or_insert(now);
                // After a pause everything is asked for anew: a hub that started again counts from elsewhere.
                Some(Watch { after: 0, pause: true })
            }
        }
    }

    /// The numbers, the newest first. Those of another day are nobody's any more.
    pub fn numbers(&self) -> impl Iterator<Item = &Shown> {
        let today = business_day(self.now);
        self.board.iter().flat_map(|board| &board.called).filter(move |shown| business_day(shown.at) == today)
    }

    /// Whether a number was called just now.
    pub fn is_fresh(&self, shown: &Shown) -> bool {
        let seen = self.seen.get(&(shown.ticket, shown.at)).copied().flatten();
        seen.is_some_and(|at| self.now.duration_since(at) < FRESH)
    }

    /// Whether nothing was ever heard from the hub.
    pub const fn is_connecting(&self) -> bool {
        self.board.is_none()
    }

    /// Since when what is shown is old, where that has to be said.
    pub fn stale_since(&self) -> Option<Timestamp> {
        self.away.filter(|since| self.now.duration_since(*since) >= CALM).and(self.told_at)
    }

    /// Now, for the clock.
    pub const fn now(&self) -> Timestamp {
        self.now
    }
}
