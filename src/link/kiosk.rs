//! A kiosk's line: delivers what is in the outbox, in order; keeps a block of numbers at hand; knows whether the hub is
//! there. It never keeps a visitor waiting: what was accepted is on the kiosk's own disk.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::client::{Client, ClientError, is_final};
use super::outbox::{Met, Outbox, SubmitError};
use crate::application::backoff::Backoff;

/// Between two greetings of the hub.
const HELLO: Duration = Duration::from_secs(2);
/// With fewer numbers at hand, the next block is asked for.
const FEW: u32 = 5;
/// Rows that are read from the disk at once.
const PAGE: u32 = 32;

/// How a face stands with its hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineState {
    /// Not tried yet.
    Connecting,
    /// It answers; so many clerks' desks are connected to it.
    Connected {
        /// Desks seen within the last 30 s.
        clerks: u32,
    },
    /// It does not answer. What is accepted stays in the outbox.
    Away,
    /// It answers and refuses this face's token.
    Denied,
    /// It belongs to another city.
    OtherCity,
    /// It is not the hub that this kiosk knows: its key is another one.
    OtherHub,
    /// This kiosk's own disk does not work.
    NoDisk,
}

impl LineState {
    /// Whether the hub answers as ours.
    pub const fn is_connected(self) -> bool {
        matches!(self, Self::Connected { .. })
    }

    /// The message of its words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Connecting => "line-connecting",
            Self::Connected { .. } => "line-connected",
            Self::Away => "line-away",
            Self::Denied => "line-denied",
            Self::OtherCity => "line-other-city",
            Self::OtherHub => "line-other-hub",
            Self::NoDisk => "line-no-disk",
        }
    }
}

/// A running line. Dropped, it ends; the outbox keeps what is not delivered.
pub struct KioskLine {
    state: watch::Receiver<LineState>,
    task: JoinHandle<()>,
}

impl Drop for KioskLine {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl KioskLine {
    /// Starts the line. `city` is the six-digit code of the kiosk's own city.
    pub fn start(outbox: Arc<Outbox>, client: Client, city: String) -> Self {
        let (says, state) = watch::channel(LineState::Connecting);
        let line = Line { outbox, client, city, says, greeted: None };
        Self { state, task: tokio::spawn(line.run()) }
    }

    /// How it stands; can be followed.
    pub fn state(&self) -> watch::Receiver<LineState> {
        self.state.clone()
    }
}

/// Why a round did not go through.
enum Stop {
    Hub(ClientError),
    Disk(SubmitError),
    Wrong(LineState),
}

impl From<ClientError> for Stop {
    fn from(error: ClientError) -> Self {
        Self::Hub(error)
    }
}

struct Line {
    outbox: Arc<Outbox>,
    client: Client,
    city: String,
    says: watch::Sender<LineState>,
    greeted: Option<Instant>,
}

impl Line {
    async fn run(mut self) {
        let mut backoff = Backoff::default();
        loop {
            let state = match self.round().await {
                Ok(()) => {
                    backoff.reset();
                    drop(timeout(HELLO, self.outbox.fresh()).await);
                    continue;
                }
                Err(Stop::Wrong(state)) => state,
                Err(Stop::Hub(error)) => {
                    tracing::debug!(%error, "the hub was not reached");
                    if error.code() == Some("token") { LineState::Denied } else { LineState::Away }
                }
                Err(Stop::Disk(error)) => {
                    tracing::error!(%error, "the outbox does not work");
                    LineState::NoDisk
                }
            };
            self.greeted = None;
            self.say(state);
            let mut dice = [128];
            if getrandom::fill(&mut dice).is_err() {
                dice = [128];
            }
            let [dice] = dice;
            // A hub that moved is where the endpoint says now: no need to wait out the time.
            let mut endpoint = self.client.endpoint();
            endpoint.borrow_and_update();
            let moved = async {
                if endpoint.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            };
            tokio::select! {
                () = sleep(backoff.next(dice)) => {}
                () = moved => backoff.reset(),
            }
        }
    }

    fn say(&self, state: LineState) {
        self.says.send_if_modified(|before| {
            if *before != state {
                tracing::info!(kiosk = self.outbox.kiosk().0, ?state, "the line changed");
            }
            std::mem::replace(before, state) != state
        });
    }

    /// Does something with the outbox on a thread that may wait for the disk.
    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Outbox) -> Result<T, SubmitError> + Send + 'static,
    ) -> Result<T, Stop> {
        let outbox = Arc::clone(&self.outbox);
        let done = tokio::task::spawn_blocking(move || work(&outbox)).await;
        done.unwrap_or_else(|e| Err(SubmitError::Damaged(e.to_string()))).map_err(Stop::Disk)
    }

    async fn round(&mut self) -> Result<(), Stop> {
        if self.greeted.is_none_or(|at| at.elapsed() >= HELLO) {
            self.greet().await?;
            self.greeted = Some(Instant::now());
        }
        loop {
            let rows = self.on_disk(|outbox| outbox.undelivered(PAGE)).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                let seq = row.seq;
                match self.client.deliver(&row).await {
                    Ok(ack) => {
                        self.on_disk(move |outbox| outbox.delivered(seq, ack.acked, Timestamp::now())).await?;
                    }
                    Err(error) if is_final(&error) => {
                        tracing::error!(kiosk = row.kiosk.0, seq, "the hub has another row of this number");
                        self.on_disk(move |outbox| outbox.refused(seq, Timestamp::now())).await?;
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }

    /// Asks the hub who it is, and for numbers where few are left.
    async fn greet(&self) -> Result<(), Stop> {
        let hub = self.client.hub().await?;
        if hub.city != self.city {
            return Err(Stop::Wrong(LineState::OtherCity));
        }
        // Asked at the beginning and whenever the hub was away: it may have come back from a copy.
        let acked = match self.greeted {
            None => Some(self.client.acked(self.outbox.kiosk()).await?.acked),
            Some(_) => None,
        };
        let (clerks, day) = (hub.clerks, hub.business_day);
        match self.on_disk(move |outbox| outbox.meet(&hub, acked.unwrap_or(0))).await? {
            Met::Ours => {
                let acked = acked.unwrap_or(u64::MAX);
                let again = self.on_disk(move |outbox| outbox.reopen(acked)).await?;
                if again > 0 {
                    tracing::warn!(kiosk = self.outbox.kiosk().0, again, "the hub lacks rows that it had: sent again");
                }
            }
            Met::OtherCity => return Err(Stop::Wrong(LineState::OtherCity)),
            Met::OtherHub => return Err(Stop::Wrong(LineState::OtherHub)),
        }
        if self.on_disk(move |outbox| outbox.numbers_left(day)).await? < FEW {
            let lease = self.client.lease(self.outbox.kiosk()).await?;
            self.on_disk(move |outbox| outbox.take_lease(&lease)).await?;
        }
        self.say(LineState::Connected { clerks });
        Ok(())
    }
}
