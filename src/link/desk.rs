//! The live list of a clerk's desk: asks again and again, with a wait at the hub, and says what there is.

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::client::{Client, ClientError};
use super::kiosk::LineState;
use crate::application::backoff::Backoff;
use crate::application::wire::Waiting;

/// How long the hub may hold the question.
const WAIT: Duration = Duration::from_secs(20);
/// The first answer after a loss comes at once, so that the desk knows that the hub is there again.
const AT_ONCE: Duration = Duration::ZERO;

/// What a desk shows. The list stays while the hub is away: it is old then, and the desk says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// The newest list.
    pub waiting: Option<Waiting>,
    /// How the line stands; `None` before the first try.
    pub state: Option<LineState>,
}

/// A running line. Dropped, it ends.
pub struct DeskLine {
    live: watch::Receiver<Live>,
    task: JoinHandle<()>,
}

impl Drop for DeskLine {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl DeskLine {
    /// Starts the line. `city` is the six-digit code of the desk's own city.
    pub fn start(client: Client, city: String) -> Self {
        let (says, live) = watch::channel(Live::default());
        Self { live, task: tokio::spawn(run(client, city, says)) }
    }

    /// What there is; can be followed.
    pub fn live(&self) -> watch::Receiver<Live> {
        self.live.clone()
    }
}

async fn run(client: Client, city: String, says: watch::Sender<Live>) {
    let (mut backoff, mut connected) = (Backoff::default(), false);
    loop {
        let after = says.borrow().waiting.as_ref().map_or(0, |waiting| waiting.version);
        let round = async {
            if !connected && client.hub().await?.city != city {
                return Ok(None);
            }
            client.waiting(after, if connected { WAIT } else { AT_ONCE }).await.map(Some)
        };
        let state = match round.await {
            Ok(Some(waiting)) => {
                backoff.reset();
                connected = true;
                let live = Live { waiting: Some(waiting), state: Some(LineState::Connected { clerks: 1 }) };
                says.send_if_modified(|before| {
                    let news = *before != live;
                    *before = live;
                    news
                });
                continue;
            }
            Ok(None) => LineState::OtherCity,
            Err(ClientError::Refused(refusal)) if refusal.code == "token" => LineState::Denied,
            Err(error) => {
                tracing::debug!(%error, "the hub was not reached");
                LineState::Away
            }
        };
        connected = false;
        says.send_if_modified(|before| before.state.replace(state) != Some(state));
        let mut dice = [128];
        if getrandom::fill(&mut dice).is_err() {
            dice = [128];
        }
        let [dice] = dice;
        sleep(backoff.next(dice)).await;
    }
}
