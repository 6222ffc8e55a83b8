//! What every face needs before it opens: the data folder, the city, the way to the hub, printers. One place, so that
//! the window, the tour and the tests begin alike.

use std::net::ToSocketAddrs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::application::KioskId;
use crate::application::ticket::business_day;
use crate::application::wire::Role;
use crate::city::{City, CityError, Watch};
use crate::device::card::{CardReader, Tray};
use crate::device::printer::{
    IppPrinter, SheetPrinter, SimulatedIppPrinter, SimulatedSlipPrinter, SlipPrinter, TcpSlipPrinter,
};
use crate::handoff::home::HomeKey;
use crate::hub::home;
use crate::hub::host::{HostError, Way, Whereabouts, connect_or_host};
use crate::link::{Client, ClientError, Outbox, SubmitError};
use crate::paper::{RenderError, Renderer};

/// How a face was asked to open.
#[derive(Clone, Debug)]
pub struct Options {
    /// The data folder.
    pub data: PathBuf,
    /// A hub at a named address; without it the first face of the data folder runs one.
    pub hub: Option<String>,
    /// An embedded city's name or a folder.
    pub city: String,
}

impl Options {
    /// The user's data folder for Kakanai.
    pub fn default_data() -> PathBuf {
        dirs::data_dir().unwrap_or_else(|| PathBuf::from(".")).join("kakanai")
    }
}

/// Why a face does not open.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// The city's folder.
    #[error(transparent)]
    City(#[from] CityError),
    /// The hub here, or the way to it.
    #[error(transparent)]
    Host(#[from] HostError),
    /// The line.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The kiosk's outbox.
    #[error(transparent)]
    Outbox(#[from] SubmitError),
    /// The child that sets paper.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A simulated printer or a folder.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// An address on the command line.
    #[error("{0} is not an address of a printer")]
    Address(String),
    /// The card reader.
    #[error("the card reader cannot be used: {0}")]
    Reader(String),
}

/// The data folder, the city and the way to the hub.
pub struct House {
    /// How it was asked to open.
    pub options: Options,
    /// The city, as it stands from moment to moment.
    pub watch: Watch,
    /// The way to the hub; a hub that runs here ends with it.
    pub way: Way,
}

impl House {
    /// Opens the house; `renderer` sets the paper of a hub that runs here. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// [`HouseError`]: a broken city, a folder that cannot be written, keys with open permissions.
    pub async fn open(options: Options, renderer: Arc<Renderer>) -> Result<Self, HouseError> {
        let city = Watch::open(&options.city)?;
        let whereabouts = match &options.hub {
            Some(url) => Whereabouts::Named { url: url.clone(), data: options.data.clone() },
            None => Whereabouts::Here { data: options.data.clone(), city: city.clone(), renderer: Some(renderer) },
        };
        let way = connect_or_host(whereabouts).await?;
        Ok(Self { options, watch: city, way })
    }

    /// The city as it is now.
    pub fn city(&self) -> Arc<City> {
        self.watch.city()
    }

    /// A line to the hub in the name of a role.
    ///
    /// # Errors
    /// [`HouseError::Client`] where the system gives no HTTP client.
    pub fn client(&self, role: Role) -> Result<Client, HouseError> {
        Ok(Client::new(role, self.way.endpoint.clone())?)
    }

    /// The outbox of a kiosk.
    ///
    /// # Errors
    /// [`HouseError::Outbox`]: another process has it, or the disk refuses.
    pub fn outbox(&self, kiosk: &KioskId) -> Result<Arc<Outbox>, HouseError> {
        let folder = self.options.data.join("kiosk").join(&kiosk.0);
        let band = self.city().catalogue.city.offline_bands.get(&kiosk.0).copied();
        Ok(Arc::new(Outbox::open(&folder, kiosk.clone(), band)?))
    }

    /// The key that opens what visitors prepared at home. Without one the kiosk says so to whoever shows a code; a key that
    /// cannot be used is logged and keeps nothing else from opening.
    pub fn home_key(&self) -> Option<HomeKey> {
        let found = match &self.options.hub {
            Some(_) => home::read(&self.options.data.join(home::FILE)),
            None => home::make(&self.options.data.join("hub")).map(Some),
        };
        found.unwrap_or_else(|error| {
            tracing::error!(%error, "what is prepared at home cannot be opened here");
            None
        })
    }

    /// Where the simulated printers of a face keep what they receive.
    pub fn out(&self, face: &str) -> PathBuf {
        self.options.data.join("out").join(face)
    }

    /// Sets paper in a child process of this very program.
    ///
    /// # Errors
    /// [`HouseError::Render`] where the system does not tell where the program is.
    pub fn renderer() -> Result<Arc<Renderer>, HouseError> {
        Ok(Arc::new(Renderer::new()?))
    }
}

/// A slip printer and, where it is simulated, what keeps it alive.
pub struct Slips {
    /// The printer.
    pub printer: Arc<dyn SlipPrinter>,
    /// The simulated one behind it.
    pub simulated: Option<SimulatedSlipPrinter>,
}

impl Slips {
    /// The printer at `address` (`HOST:PORT`), else a simulated one that keeps slips in `out`.
    ///
    /// # Errors
    /// An address that is none; a folder that cannot be made; no free port.
    pub async fn open(address: Option<&str>, out: &Path) -> Result<Self, HouseError> {
        if let Some(text) = address {
            let found = text.to_socket_addrs().ok().and_then(|mut all| all.next());
            let address = found.ok_or_else(|| HouseError::Address(text.to_owned()))?;
            return Ok(Self { printer: Arc::new(TcpSlipPrinter::new(address)), simulated: None });
        }
        make(out)?;
        let simulated = SimulatedSlipPrinter::start(out).await;
        let simulated = simulated.map_err(|source| HouseError::Io { path: out.to_owned(), source })?;
        Ok(Self { printer: Arc::new(TcpSlipPrinter::new(simulated.address())), simulated: Some(simulated) })
    }
}

/// A sheet printer and, where it is simulated, what keeps it alive.
pub struct Sheets {
    /// The printer.
    pub printer: Arc<dyn SheetPrinter>,
    /// The simulated one behind it.
    pub simulated: Option<SimulatedIppPrinter>,
}

impl Sheets {
    /// The printer at `uri` (`ipp://…`), else a simulated one that keeps sheets in `out`.
    ///
    /// # Errors
    /// An address that is none; a folder that cannot be made; no free port.
    pub async fn open(uri: Option<&str>, out: &Path) -> Result<Self, HouseError> {
        let client = |uri: &str| IppPrinter::new(uri).map_err(|_| HouseError::Address(uri.to_owned()));
        if let Some(uri) = uri {
            return Ok(Self { printer: Arc::new(client(uri)?), simulated: None });
        }
        make(out)?;
        let simulated = SimulatedIppPrinter::start(out).await;
        let simulated = simulated.map_err(|source| HouseError::Io { path: out.to_owned(), source })?;
        Ok(Self { printer: Arc::new(client(&simulated.uri())?), simulated: Some(simulated) })
    }
}

fn make(folder: &Path) -> Result<(), HouseError> {
    std::fs::create_dir_all(folder).map_err(|source| HouseError::Io { path: folder.to_owned(), source })
}

/// A card reader and, where it is simulated, its tray.
pub struct Reader {
    /// The reader.
    pub reader: Box<dyn CardReader>,
    /// The tray of test cards.
    pub tray: Option<Tray>,
}

impl Reader {
    /// The simulated reader with all test cards in its tray.
    pub fn simulated() -> Self {
        let tray = Tray::new(business_day(Timestamp::now()));
        Self { reader: Box::new(tray.reader()), tray: Some(tray) }
    }

    /// A real PC/SC reader whose name contains `name`; an empty name takes the first.
    ///
    /// # Errors
    /// No PC/SC service.
    #[cfg(feature = "pcsc")]
    pub fn real(name: &str) -> Result<Self, HouseError> {
        Ok(Self { reader: Box::new(crate::device::card::pcsc::PcscReader::new(name)), tray: None })
    }

    /// This build has no PC/SC.
    ///
    /// # Errors
    /// Always: the build lacks the feature `pcsc`.
    #[cfg(not(feature = "pcsc"))]
    pub fn real(_name: &str) -> Result<Self, HouseError> {
        Err(HouseError::Reader("this build lacks the feature `pcsc`".to_owned()))
    }
}
