//! A register at work: ledger, server and line to the hub, opened and closed together.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::watch;

use super::{Announcer, Clock, HubAddress, Register, RegisterError, Server, ServerError};

/// Why a register does not get to work.
#[derive(Debug, thiserror::Error)]
pub enum StationError {
    /// Its folder, ledger or kit.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// Its port.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// Its line to the hub.
    #[error("no HTTP client can be made: {0}")]
    Line(#[from] reqwest::Error),
}

/// A register at work.
pub struct Station {
    register: Arc<Register>,
    server: Server,
    announcer: Announcer,
}

impl Station {
    /// Opens the register in its folder, serves it on `127.0.0.1:port` (0: any free port) and announces it to the hub,
    /// which is asked for each time. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// [`StationError`].
    pub async fn open(
        dir: &Path,
        id: &str,
        clock: Clock,
        port: u16,
        hub: impl Fn() -> Option<HubAddress> + Send + Sync + 'static,
    ) -> Result<Self, StationError> {
        let register = Arc::new(Register::open(dir, id)?);
        let server = Server::start(register.clone(), clock, port).await?;
        let announcer = Announcer::start(register.clone(), server.announcement(), hub)?;
        Ok(Self { register, server, announcer })
    }

    /// The register itself.
    pub fn register(&self) -> Arc<Register> {
        self.register.clone()
    }

    /// Where it answers, and the token that it asks for.
    pub const fn server(&self) -> &Server {
        &self.server
    }

    /// Whether the hub answered the last announcement; can be followed.
    pub fn connected(&self) -> watch::Receiver<bool> {
        self.announcer.connected()
    }

    /// Stops announcing, answers what is under way, stops.
    pub async fn close(self) {
        drop(self.announcer);
        self.server.stop().await;
    }
}
