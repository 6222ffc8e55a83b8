//! The hub (server): takes what kiosks send, lets clerks decide, asks registers for the money, counts the day.
//!
//! It acknowledges only after its commit. Everything it knows of a person is sealed at rest; its logs hold ids only.
//!
//! * [`keys`], [`vault`]: what is secret, and how it seals; [`signing`]: payment keys, one after the other.
//! * [`store`]: what is on the disk.
//! * [`desk`], [`till`]: decisions and fees, pure.
//! * `intake`, `settle`: rows from kiosks, charges to registers; `day`: what the day's book is made of.
//! * `sheet`: what is printed at the desk; `calling`: numbers that are called.
//! * [`accounts`], [`door`], [`audit`]: who is let in, and what is written down about it.
//! * [`help`]: clerks who take over at kiosks.
//! * [`home`]: the key for what is prepared at home.
//! * [`api`]: who may call what.
//! * `retention`, [`backup`]: how long what is kept, and copies of it.
//! * [`host`]: which process runs the hub when nobody named one.

pub mod accounts;
pub mod api;
pub mod audit;
pub mod backup;
mod calling;
mod count;
mod day;
pub mod desk;
pub mod door;
pub mod file;
mod follow;
pub mod help;
pub mod home;
pub mod host;
mod intake;
pub mod keys;
mod looks;
pub mod presence;
pub mod refusal;
mod report;
mod retention;
mod settle;
mod sheet;
pub mod signing;
pub mod store;
pub mod till;
mod trail;
pub mod vault;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::application::ChargeId;
use crate::application::audit::Event;
use crate::application::endpoint::Endpoint;
use crate::catalogue::Catalogue;
use crate::city::{City, Watch};
use crate::handoff::kit::KitError;
use crate::handoff::{CityCode, Kit};
use crate::paper::Renderer;
use door::{Actor, Gate};
use keys::{KeyError, KeyFolder, KeySource, Keys};
use looks::Looks;
use presence::Presence;
use refusal::Code;
use store::sqlite::SqliteStore;
use store::{Store, StoreError};

/// What time it is.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a hub needs.
#[derive(Clone)]
pub struct Config {
    /// The hub's own folder, `DIR/hub`.
    pub folder: PathBuf,
    /// The city: its catalogue and its forms, as they stand from moment to moment.
    pub city: Watch,
    /// Where to listen; port 0 takes any free one. Loopback, unless somebody decides otherwise.
    pub listen: SocketAddr,
    /// The clock.
    pub clock: Clock,
    /// What sets sheets and slips; without one the hub works and has no paper.
    pub renderer: Option<Arc<Renderer>>,
}

impl Config {
    /// A hub on a free loopback port with the system's clock.
    pub fn new(folder: impl Into<PathBuf>, city: impl Into<Watch>) -> Self {
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let renderer = Renderer::new().map_err(|error| tracing::warn!(%error, "no paper")).ok().map(Arc::new);
        Self { folder: folder.into(), city: city.into(), listen, clock: Arc::new(Timestamp::now), renderer }
    }
}

/// Why a hub does not start.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// Its keys.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// Its store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The port is taken, or may not be had.
    #[error("the hub cannot listen: {0}")]
    Listen(#[source] std::io::Error),
    /// The catalogue makes no kit for registers.
    #[error("the catalogue makes no register kit: {0}")]
    Kit(#[from] KitError),
    /// The city's code has no fitting check digit.
    #[error("the city's code has no fitting check digit")]
    City,
}

/// The hub, as its routes and tasks share it.
pub struct Hub {
    folder: PathBuf,
    store: Arc<dyn Store>,
    keys: Keys,
    city: Watch,
    code: CityCode,
    clock: Clock,
    renderer: Option<Arc<Renderer>>,
    presence: Presence,
    gate: Gate,
    looks: Looks,
    helping: help::Helping,
    /// Held while a number is called: no two desks call the same one.
    calling: tokio::sync::Mutex<()>,
    /// The version of what clerks look at; whoever waits is woken when it grows.
    version: watch::Sender<u64>,
}

/// A hub that runs. Dropped, it stops: it takes no new call, answers those under way, and closes every connection, so
/// that a face whose connection was kept open does not go on talking to a hub that is none any more.
pub struct RunningHub {
    /// Its address and tokens.
    pub endpoint: Endpoint,
    hub: Arc<Hub>,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
    settling: JoinHandle<()>,
    keeping: JoinHandle<()>,
    following: JoinHandle<()>,
    signing: JoinHandle<()>,
}

impl Drop for RunningHub {
    fn drop(&mut self) {
        self.settling.abort();
        self.keeping.abort();
        self.following.abort();
        self.signing.abort();
        self.stop.send_replace(true);
        // Whoever waits for news is answered now.
        self.hub.changed();
    }
}

impl RunningHub {
    /// The kit for registers: city, public keys, fee master.
    ///
    /// # Errors
    /// See [`Hub::kit`].
    pub fn kit(&self) -> Result<Kit, KitError> {
        self.hub.kit()
    }

    /// Waits until the hub ends, which it does only by being stopped.
    pub async fn ended(&mut self) {
        drop((&mut self.server).await);
    }
}

impl Hub {
    /// Opens keys and store without listening: for commands that only look.
    ///
    /// # Errors
    /// See [`HubError`].
    pub fn open(config: &Config) -> Result<Arc<Self>, HubError> {
        let path = config.folder.join("store.db");
        let mut keys = KeyFolder::new(&config.folder, path.exists()).load()?;
        let audit = keys.audit.take().ok_or_else(|| KeyError::Missing(config.folder.join("master.key")))?;
        let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&path, audit)?);
        let catalogue = config.city.city().catalogue.clone();
        let code = CityCode::parse(&catalogue.city.code).ok_or(HubError::City)?;
        // Registers will ask for it: what it cannot hold is said at the start.
        Kit::of(&catalogue, keys.signing.get().public())?;
        // Faces remember the version over a restart of the hub: it must not begin again below what they have seen.
        let version = u64::try_from((config.clock)().as_millisecond()).unwrap_or(1);
        Ok(Arc::new(Self {
            folder: config.folder.clone(),
            store,
            keys,
            city: config.city.clone(),
            code,
            clock: Arc::clone(&config.clock),
            renderer: config.renderer.clone(),
            presence: Presence::default(),
            gate: Gate::default(),
            looks: Looks::default(),
            helping: help::Helping::default(),
            calling: tokio::sync::Mutex::default(),
            version: watch::Sender::new(version),
        }))
    }

    /// Starts the hub in this process.
    ///
    /// # Errors
    /// See [`HubError`].
    pub async fn start(config: &Config) -> Result<RunningHub, HubError> {
        let hub = Self::open(config)?;
        hub.store.record(vec![Actor::hub().entry(hub.now(), Event::HubStarted, env!("CARGO_PKG_VERSION"))]).await?;
        let listener = TcpListener::bind(config.listen).await.map_err(HubError::Listen)?;
        let address = listener.local_addr().map_err(HubError::Listen)?;
        let endpoint = Endpoint { url: format!("http://{address}"), tokens: hub.keys.tokens.clone() };
        let stop = watch::Sender::new(false);
        let server = tokio::spawn(api::serve(Arc::clone(&hub), listener, stop.subscribe()));
        let settling = tokio::spawn(settle::run(Arc::clone(&hub)));
        let keeping = tokio::spawn(retention::run(Arc::clone(&hub)));
        let following = tokio::spawn(follow::run(Arc::clone(&hub)));
        let signing = tokio::spawn(signing::follow(Arc::clone(&hub)));
        tracing::info!(%address, city = %hub.code, "the hub listens");
        Ok(RunningHub { endpoint, hub, stop, server, settling, keeping, following, signing })
    }

    /// The kit for registers, with fees and keys as they are now.
    ///
    /// # Errors
    /// Where the catalogue holds what the format cannot; the hub would not have started.
    pub fn kit(&self) -> Result<Kit, KitError> {
        Kit::of(&self.catalogue(), self.keys.signing.get().public())
    }

    /// The city as it is now: whoever needs it more than once in one piece of work asks once.
    fn city(&self) -> Arc<City> {
        self.city.city()
    }

    fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.city().catalogue)
    }

    fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Something that clerks look at has changed.
    fn changed(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    /// Waits for news for at most so long, where the version is still the one that a face has seen. Answers the version as
    /// it is then; what is read after it may be newer, never older.
    async fn news(&self, seen: u64, longest: Duration) -> u64 {
        let mut version = self.version.subscribe();
        // "Other", not "newer": a face that has seen another hub's version must not wait for this one to catch up.
        if *version.borrow_and_update() == seen {
            drop(tokio::time::timeout(longest, version.changed()).await);
        }
        *version.borrow_and_update()
    }

    /// Ids for the charges of one decision: more than a city keeps apart.
    fn new_charge_ids(&self) -> Result<Vec<ChargeId>, Code> {
        let ms = u64::try_from(self.now().as_millisecond()).unwrap_or(0);
        let one = |_| {
            let random = keys::random::<16>().map_err(|_| Code::Store)?;
            Ok(ChargeId::at(ms, u128::from_be_bytes(*random)))
        };
        (0..self.catalogue().register.separate.len() + 2).map(one).collect()
    }
}
