//! The stage: hub, kiosk counter, desk and register in one data folder, as a first start makes them.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep};

use super::RehearsalError;
use crate::application::KioskId;
use crate::application::wire::Role;
use crate::city::City;
use crate::device::card::Tray;
use crate::face::clerk::HubDesk;
use crate::face::house::{House, Options, Reader, Sheets, Slips};
use crate::face::kiosk::counter::{Counter, Parts};
use crate::link::{Client, LineState};
use crate::paper::Renderer;
use crate::register::announce::HubAddress;
use crate::register::station::Station;
use crate::register::{Register, system_clock};

/// How long anything on the stage may take; on an idle machine all of it takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// Everything that plays together.
pub struct Stage {
    /// The house, with the hub inside.
    pub house: House,
    /// The city, as it was when the stage was set.
    pub city: Arc<City>,
    /// The test cards.
    pub tray: Tray,
    /// The kiosk's counter.
    pub counter: Counter,
    /// The kiosk's slip printer.
    pub kiosk_slips: Slips,
    /// The desk's printers.
    pub desk_sheets: Sheets,
    /// The desk's slip printer.
    pub desk_slips: Slips,
    /// The clerk's line.
    pub desk: Arc<HubDesk>,
    /// The clerk's calls, for what a desk does not draw.
    pub clerk: Client,
    /// The manager's calls.
    pub manager: Client,
    station: Station,
}

impl Stage {
    /// Sets the stage in `data`; `renderer` says which program sets paper.
    ///
    /// # Errors
    /// [`RehearsalError`]: a part did not open, or did not find the others in time.
    pub async fn set(data: &Path, city: &str, renderer: Arc<Renderer>) -> Result<Self, RehearsalError> {
        let options = Options { data: data.to_owned(), hub: None, city: city.to_owned() };
        let house = House::open(options, Arc::clone(&renderer)).await?;
        let kiosk = KioskId("K01".to_owned());
        let kiosk_slips = Slips::open(None, &house.out("kiosk-K01")).await?;
        let desk_slips = Slips::open(None, &house.out("desk")).await?;
        let desk_sheets = Sheets::open(None, &house.out("desk")).await?;
        let Reader { reader, tray } = Reader::simulated();
        let tray = tray.ok_or_else(|| RehearsalError::step("no tray"))?;
        let counter = Counter::open(Parts {
            signal: Arc::new(crate::device::signal::Simulated::default()),
            reader,
            outbox: house.outbox(&kiosk)?,
            client: house.client(Role::Kiosk)?,
            slips: Arc::clone(&kiosk_slips.printer),
            renderer,
            city: house.watch.clone(),
            kiosk,
        });
        let clerk = house.client(Role::Clerk)?;
        let desk =
            Arc::new(HubDesk::new(clerk.clone(), Arc::clone(&desk_sheets.printer), Arc::clone(&desk_slips.printer)));
        let manager = house.client(Role::Manager)?;
        let endpoint = house.way.endpoint.clone();
        let hub = move || {
            let endpoint = endpoint.borrow();
            endpoint.as_ref().map(|e| HubAddress { url: e.url.clone(), token: e.tokens.register.clone() })
        };
        let station = Station::open(&data.join("register").join("R01"), "R01", system_clock(), 0, hub).await?;
        let city = house.city();
        let stage =
            Self { house, city, tray, counter, kiosk_slips, desk_sheets, desk_slips, desk, clerk, manager, station };
        stage
            .until("the kiosk finds the hub", || matches!(*stage.counter.line().borrow(), LineState::Connected { .. }))
            .await?;
        stage.until("the register has its kit", || stage.register().kit().is_some()).await?;
        stage.until("the hub has a lease for the kiosk", || stage.counter.numbers_left() > 0).await?;
        Ok(stage)
    }

    /// The register.
    pub fn register(&self) -> Arc<Register> {
        self.station.register()
    }

    /// Waits until something is so.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where it does not become so.
    pub async fn until(&self, what: &str, so: impl Fn() -> bool) -> Result<(), RehearsalError> {
        let end = Instant::now() + PATIENCE;
        while !so() {
            if Instant::now() >= end {
                return Err(RehearsalError::step(what));
            }
            sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }

    /// Asks until the answer says yes.
    ///
    /// # Errors
    /// [`RehearsalError::Step`] where it never does; what the asking itself answers.
    pub async fn ask_until<T, F>(&self, what: &str, mut ask: impl FnMut() -> F) -> Result<T, RehearsalError>
    where
        F: Future<Output = Result<Option<T>, RehearsalError>>,
    {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = ask().await? {
                return Ok(answer);
            }
            if Instant::now() >= end {
                return Err(RehearsalError::step(what));
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// What time it is on the stage.
    pub fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}
