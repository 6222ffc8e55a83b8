//! The register's line to its hub: says where it answers, and fetches its kit. Without a hub it goes on with the kit
//! that it has; payment codes stand by themselves.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, StatusCode, header};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::Register;
use crate::application::wire::RegisterAnnouncement;
use crate::handoff::{Kit, kit};

/// Between two announcements to a hub that listens.
const EVERY: Duration = Duration::from_secs(10);
/// Between two tries while no hub listens, or while the kit is missing.
const RETRY: Duration = Duration::from_secs(1);
/// A hub that does not answer in this time is away.
const TIMEOUT: Duration = Duration::from_secs(3);
/// Announcements between two looks at the kit where the hub does not say which one it has: about five minutes.
const KIT_EVERY: u32 = 30;

/// Where the hub is now.
#[derive(Clone, PartialEq, Eq)]
pub struct HubAddress {
    /// Such as `http://127.0.0.1:41200`.
    pub url: String,
    /// The register's bearer token.
    pub token: String,
}

/// A running line to the hub. It ends when it is dropped.
pub struct Announcer {
    task: JoinHandle<()>,
    connected: watch::Receiver<bool>,
}

impl Announcer {
    /// Starts announcing. `hub` is asked each time, since another process may have become the hub; `None` where there
    /// is none.
    ///
    /// # Errors
    /// Where no HTTP client can be made.
    pub fn start(
        register: Arc<Register>,
        mine: RegisterAnnouncement,
        hub: impl Fn() -> Option<HubAddress> + Send + Sync + 'static,
    ) -> Result<Self, reqwest::Error> {
        // The hub is a neighbour; a proxy of the environment is not asked.
        let client = Client::builder().no_proxy().timeout(TIMEOUT).build()?;
        let (says, connected) = watch::channel(false);
        let line = Line { register, mine, client };
        let task = tokio::spawn(async move { line.run(hub, &says).await });
        Ok(Self { task, connected })
    }

    /// Whether the hub answered the last announcement; can be followed.
    pub fn connected(&self) -> watch::Receiver<bool> {
        self.connected.clone()
    }
}

impl Drop for Announcer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Line {
    register: Arc<Register>,
    mine: RegisterAnnouncement,
    client: Client,
}

impl Line {
    async fn run(&self, hub: impl Fn() -> Option<HubAddress>, says: &watch::Sender<bool>) {
        let mut rounds = 0u32;
        loop {
            let heard = match hub() {
                Some(hub) => self.round(&hub, rounds.is_multiple_of(KIT_EVERY)).await,
                None => Err(Away::Nowhere),
            };
            let connected = heard.is_ok();
            if let Err(away) = &heard {
                tracing::debug!(why = %away, "the register's hub is away");
            }
            rounds = if connected { rounds.wrapping_add(1) } else { 0 };
            says.send_if_modified(|was| std::mem::replace(was, connected) != connected);
            let rest = if connected && self.register.kit().is_some() { EVERY } else { RETRY };
            tokio::time::sleep(rest).await;
        }
    }

    async fn round(&self, hub: &HubAddress, kit_is_due: bool) -> Result<(), Away> {
        let url = format!("{}/v1/registers/{}", hub.url, self.register.id());
        let answer = self.client.put(url).bearer_auth(&hub.token).json(&self.mine).send().await?;
        if !answer.status().is_success() {
            return Err(Away::Says(answer.status()));
        }
        let theirs = answer.headers().get(kit::DIGEST).and_then(|value| value.to_str().ok());
        let ours = self.register.kit().and_then(|kit| kit.text().ok()).map(|text| Kit::digest(&text));
        let is_due = match theirs {
            Some(theirs) => ours.as_deref() != Some(theirs),
            None => kit_is_due || ours.is_none(),
        };
        if is_due {
            self.fetch_kit(hub).await?;
        }
        Ok(())
    }

    async fn fetch_kit(&self, hub: &HubAddress) -> Result<(), Away> {
        let request = self.client.get(format!("{}/v1/register-kit", hub.url)).header(header::ACCEPT, "text/plain");
        let answer = request.bearer_auth(&hub.token).send().await?;
        if !answer.status().is_success() {
            return Err(Away::Says(answer.status()));
        }
        let text = answer.text().await?;
        let register = self.register.clone();
        match tokio::task::spawn_blocking(move || register.take_kit(&text)).await {
            Ok(Ok(true)) => tracing::info!("the register has a new kit"),
            Ok(Ok(false)) => {}
            Ok(Err(fault)) => tracing::error!(%fault, "the hub's kit is not usable"),
            Err(_) => return Err(Away::Nowhere),
        }
        Ok(())
    }
}

/// Why a round came to nothing.
#[derive(Debug, thiserror::Error)]
enum Away {
    #[error("no hub is known")]
    Nowhere,
    #[error("the hub does not answer")]
    Silent(#[from] reqwest::Error),
    #[error("the hub says {0}")]
    Says(StatusCode),
}

#[cfg(test)]
mod tests;
