//! Opens a face, the hub or a rehearsal as the command line asks, with everything behind it.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use tokio::runtime::Runtime;

use super::hearing::Hearing;
use super::settlement;
use crate::application::KioskId;
use crate::application::calling::is_place;
use crate::application::ticket::business_day;
use crate::application::wire::Role;
use crate::city::{self, Watch};
use crate::device::signal::Bell;
use crate::face::clerk::{self, HubDesk};
use crate::face::house::{House, Options, Reader, Sheets, Slips};
use crate::face::kiosk::counter::{Counter, Parts};
use crate::face::kiosk::{Marks, app};
use crate::face::manager::{self, HubBooks};
use crate::face::register;
use crate::face::ui::Scale;
use crate::handoff::ring::Rotation;
use crate::hub::{Config, Hub, host};
use crate::link::script::{Script, submit_loop as script_loop};
use crate::register::announce::HubAddress;
use crate::register::station::Station;
use crate::register::system_clock;
use crate::rehearsal::tour::Tour;
use crate::text::{Locale, Words};

/// What the kiosk's command takes.
#[derive(Args, Clone, Debug)]
pub struct Kiosk {
    /// Its id, `[A-Z0-9]{1,8}`; the city gives each its letter for times without a hub.
    #[arg(long, default_value = "K01")]
    pub id: String,
    /// A real PC/SC reader whose name contains this (needs the feature `pcsc`); without it the reader is simulated.
    #[arg(long, value_name = "NAME")]
    pub reader: Option<String>,
    /// A slip printer (ESC/POS raster); without it the printer is simulated.
    #[arg(long, value_name = "HOST:PORT")]
    pub slip_printer: Option<String>,
    /// Pixels per millimetre of the panel; 4.03 is 21.5″ at 1920×1080.
    #[arg(long, default_value_t = Scale::PANEL)]
    pub px_per_mm: f32,
    /// How it speaks.
    #[command(flatten)]
    pub hearing: Hearing,
}

impl Default for Kiosk {
    fn default() -> Self {
        Self {
            id: "K01".to_owned(),
            reader: None,
            slip_printer: None,
            px_per_mm: Scale::PANEL,
            hearing: Hearing::default(),
        }
    }
}

/// What the clerk's command takes.
#[derive(Args, Clone, Debug)]
pub struct Desk {
    /// The place that this desk calls numbers to: a counter's sign, or a desk of it such as `2-1`; without it the sign of
    /// the counter whose visits it shows.
    #[arg(long, value_name = "SIGN")]
    pub place: Option<String>,
    /// A printer for A4 (IPP); without it the printer is simulated.
    #[arg(long, value_name = "ipp://…")]
    pub printer: Option<String>,
    /// A slip printer (ESC/POS raster); without it the printer is simulated.
    #[arg(long, value_name = "HOST:PORT")]
    pub slip_printer: Option<String>,
}

/// What the hub's command takes.
#[derive(Args, Clone, Debug)]
pub struct HubCommand {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8400")]
    pub listen: SocketAddr,
    /// What else.
    #[command(subcommand)]
    pub action: Option<HubAction>,
}

/// What the hub can be asked for without running it.
#[derive(Subcommand, Clone, Debug)]
pub enum HubAction {
    /// Writes the kit for registers: city, public keys, fee master.
    RegisterKit {
        /// Where to; standard output without it.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Makes a backup; the hub may be running.
    Backup {
        /// The backup's folder: a copy for each time, and the keys of what is still kept.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Restores a hub into an empty data folder.
    Restore {
        /// The copy: a folder within the backup's.
        #[arg(long, value_name = "DIR")]
        from: PathBuf,
        /// Where the hub's own keys are: a copy of the files `*.key`, `signing.toml` and `tokens.toml` of its folder.
        #[arg(long, value_name = "DIR")]
        keys: PathBuf,
    },
    /// Adds a payment key. It is in the registers' kits at once and signs from its first day; a hub that runs here takes
    /// it over within seconds.
    RotateKey {
        /// The first business day that it signs (default: tomorrow; today is allowed).
        #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "revoke")]
        from: Option<jiff::civil::Date>,
        /// The key before may be known to others: end it now, and make today's open charges anew.
        #[arg(long)]
        revoke: bool,
    },
    /// Accounts of staff. The first one, an administrator's, ends the trial mode.
    #[command(subcommand)]
    Account(super::accounts::AccountAction),
    /// The audit trail.
    #[command(subcommand)]
    Audit(super::accounts::AuditAction),
}

/// What the scripted kiosk takes.
#[derive(Args, Clone, Debug)]
pub struct Loop {
    /// Which kiosk.
    #[arg(long, default_value = "K01")]
    pub kiosk: String,
    /// How many visits.
    #[arg(long)]
    pub count: u32,
    /// Milliseconds between two.
    #[arg(long, default_value_t = 5)]
    pub pause: u64,
    /// The name in the visits.
    #[arg(long, default_value = "ミホン　ハナコ")]
    pub marker: String,
    /// The file that each accepted visit is added to.
    #[arg(long)]
    pub accepted: PathBuf,
    /// Seconds that the first meeting and the last delivery may take.
    #[arg(long, default_value_t = 30)]
    pub patience: u64,
}

/// Logs go to standard error, warnings and worse unless `KAKANAI_LOG` says otherwise. They hold no personal data.
pub fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KAKANAI_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,kakanai=info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_target(false);
    // A second logger can only mean that somebody else set one; theirs stays.
    drop(log.try_init());
}

/// Whether a window can be opened.
pub fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}

/// Says on standard error why nothing was done.
pub fn complain(error: &anyhow::Error) -> ExitCode {
    drop(writeln!(io::stderr(), "kakanai: {error:#}"));
    ExitCode::FAILURE
}

fn say(line: &str) -> Result<()> {
    Ok(writeln!(io::stdout(), "{line}")?)
}

pub(super) fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().context("no runtime")
}

pub(super) fn window_needs_display() -> Result<()> {
    if has_display() {
        return Ok(());
    }
    bail!(
        "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); `kakanai tour --out DIR` works without one"
    )
}

/// The kiosk.
///
/// # Errors
/// What keeps it from opening.
pub fn kiosk(options: Options, kiosk: Kiosk) -> Result<()> {
    window_needs_display()?;
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let id = KioskId(kiosk.id);
    let (house, slips) = runtime.block_on(async {
        let house = House::open(options, House::renderer()?).await?;
        let slips = Slips::open(kiosk.slip_printer.as_deref(), &house.out(&format!("kiosk-{}", id.0))).await?;
        Ok::<_, anyhow::Error>((house, slips))
    })?;
    let Reader { reader, tray } = match &kiosk.reader {
        Some(name) => Reader::real(name)?,
        None => Reader::simulated(),
    };
    let setup = app::Setup {
        city: house.watch.clone(),
        kiosk: id.clone(),
        marks: Marks { reader: tray.is_some(), printer: slips.simulated.is_some(), older: false },
        px_per_mm: kiosk.px_per_mm,
        drawer: tray.is_some(),
        home: house.home_key().map(Arc::new),
    };
    let counter = Counter::open(Parts {
        signal: Arc::new(Bell),
        reader,
        outbox: house.outbox(&id)?,
        client: house.client(Role::Kiosk)?,
        slips: Arc::clone(&slips.printer),
        renderer: House::renderer()?,
        city: house.watch.clone(),
        kiosk: id,
    });
    app::run(setup, counter, tray, kiosk.hearing.open()).context("the window")
}

/// The clerk's desk.
///
/// # Errors
/// What keeps it from opening.
pub fn clerk(options: Options, desk: Desk) -> Result<()> {
    window_needs_display()?;
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let (house, sheets, slips) = runtime.block_on(async {
        let house = House::open(options, House::renderer()?).await?;
        let sheets = Sheets::open(desk.printer.as_deref(), &house.out("desk")).await?;
        let slips = Slips::open(desk.slip_printer.as_deref(), &house.out("desk")).await?;
        Ok::<_, anyhow::Error>((house, sheets, slips))
    })?;
    if let Some(place) = &desk.place {
        let city = house.city();
        let signs: Vec<_> = city.catalogue.city.counters.iter().map(|counter| counter.sign.as_str()).collect();
        if !is_place(place, signs.iter().copied()) {
            bail!("no counter of the city has this place: {place} (counters: {})", signs.join(", "));
        }
    }
    let client = house.client(Role::Clerk)?;
    let hub = Arc::new(HubDesk::new(client, Arc::clone(&sheets.printer), Arc::clone(&slips.printer)));
    let context = clerk::Context {
        words: Arc::new(house.city().words(Locale::Ja)?),
        catalogue: Arc::clone(&house.city().catalogue),
        scale: Scale::staff(Scale::PANEL),
        place: desk.place,
    };
    clerk::run(hub, context, house.watch.clone()).context("the window")
}

/// The manager's day.
///
/// # Errors
/// What keeps it from opening.
pub fn manager(options: Options) -> Result<()> {
    window_needs_display()?;
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let house = runtime.block_on(async { House::open(options, House::renderer()?).await })?;
    let books = Arc::new(HubBooks(house.client(Role::Manager)?));
    let context = manager::Context {
        words: Arc::new(house.city().words(Locale::Ja)?),
        catalogue: Arc::clone(&house.city().catalogue),
        scale: Scale::staff(Scale::PANEL),
        exports: house.out("manager"),
    };
    manager::run(books, context, house.watch.clone()).context("the window")
}

/// The register. It never hosts the hub: it follows the one of the data folder, or the named one.
///
/// # Errors
/// What keeps it from opening.
pub fn register(options: Options, id: &str) -> Result<()> {
    window_needs_display()?;
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let folder = options.data.join("register").join(id);
    let here = crate::link::here::Here::follow(&options.data);
    let named = options.hub.clone().map(|url| crate::link::here::named(url, &options.data)).transpose()?;
    let endpoint = here.endpoint.clone();
    let hub = move || {
        let found = named.clone().or_else(|| endpoint.borrow().clone())?;
        Some(HubAddress { url: found.url, token: found.tokens.register.clone() })
    };
    let station = runtime.block_on(Station::open(&folder, id, system_clock(), 0, hub))?;
    let words = Locale::EVERYWHERE.map(|l| Words::load(l).map(Arc::new)).into_iter().collect::<Result<Vec<_>, _>>()?;
    let context = register::Context { words, scale: Scale::kiosk(Scale::PANEL) };
    let ran = register::run(station.register(), station.connected(), context).context("the window");
    runtime.block_on(station.close());
    ran
}

/// The hub alone, or its kit.
///
/// # Errors
/// What keeps it from running.
pub fn hub(options: Options, command: HubCommand) -> Result<()> {
    let city = Watch::open(&options.city)?;
    let mut config = Config::new(options.data.join("hub"), city);
    config.listen = command.listen;
    match command.action {
        None => {}
        Some(HubAction::RegisterKit { out }) => {
            let kit = Hub::open(&config)?.kit()?.text()?;
            return match out {
                Some(path) => std::fs::write(&path, kit).with_context(|| path.display().to_string()),
                None => Ok(io::stdout().write_all(kit.as_bytes())?),
            };
        }
        Some(HubAction::Backup { out }) => {
            return runtime()?.block_on(super::keeping::backup(&config, &out, &mut io::stdout()));
        }
        Some(HubAction::Restore { from, keys }) => {
            return runtime()?.block_on(super::keeping::restore(&config, &from, &keys, &mut io::stdout()));
        }
        Some(HubAction::Account(action)) => {
            let hub = Hub::open(&config)?;
            return runtime()?.block_on(super::accounts::account(&hub, action, &mut io::stdout()));
        }
        Some(HubAction::Audit(action)) => {
            let hub = Hub::open(&config)?;
            return runtime()?.block_on(super::accounts::audit(&hub, action, &mut io::stdout()));
        }
        Some(HubAction::RotateKey { from, revoke }) => return rotate_key(&config, from, revoke),
    }
    runtime()?.block_on(async {
        let mut hosted = host::host(&config).await?;
        say(&format!("hub: {}", hosted.running.endpoint.url))?;
        tokio::select! {
            () = hosted.running.ended() => bail!("the hub ended"),
            stopped = tokio::signal::ctrl_c() => Ok(stopped?),
        }
    })
}

/// `kakanai hub rotate-key`.
fn rotate_key(config: &Config, from: Option<jiff::civil::Date>, revoke: bool) -> Result<()> {
    let today = business_day((config.clock)());
    let from = from.unwrap_or(today.tomorrow()?);
    let rotation = if revoke { Rotation::Revoke } else { Rotation::From(from) };
    let id = crate::hub::signing::rotate(&config.folder, rotation, today)?;
    let first = if revoke { today } else { from };
    say(&format!(
        "payment key {id} signs from {first}; registers that are connected have it within half a minute; \
         keep a new copy of signing.toml with the hub's other keys"
    ))
}

/// `kakanai settlement`.
///
/// # Errors
/// Where the hub or a file does not answer; mistakes of the day are no error.
pub fn settlement(options: Options, command: &settlement::Command) -> Result<()> {
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let day = command.day.unwrap_or_else(|| business_day(jiff::Timestamp::now()));
    let (house, mut records) = runtime.block_on(async {
        let house = House::open(options, House::renderer()?).await?;
        let records = house.client(Role::Manager)?.settlement(day).await?;
        Ok::<_, anyhow::Error>((house, records))
    })?;
    if let Some(file) = &command.register_sums {
        settlement::add_sums(&mut records, file)?;
    }
    let words = Words::load(Locale::Ja)?;
    let catalogue = &house.city().catalogue;
    let (book, written) = settlement::write(&records, catalogue, &words, &command.out, command.charset)?;
    Ok(settlement::say(&book, &written, &words, &mut io::stdout())?)
}

/// The tour, into a folder.
///
/// # Errors
/// The step that did not happen.
pub fn tour(options: &Options, out: PathBuf, locale: Locale, sheets: bool) -> Result<()> {
    let tour = Tour { out, locale, city: options.city.clone(), sheets };
    let report = runtime()?.block_on(async { tour.play(House::renderer()?).await })?;
    let paid: i64 = report.visits.iter().flat_map(|v| &v.charges).map(|c| c.total).sum();
    say(&format!(
        "kakanai: played {} complete visits without a display ({} files in {}; {} yen paid; see report.json there)",
        report.visits.len(),
        report.files.len() + 1,
        tour.out.display(),
        paid
    ))
}

/// What the bare command does without a display.
///
/// # Errors
/// See [`tour`].
pub fn tour_instead(options: &Options) -> Result<()> {
    tour(options, options.data.join("tour"), Locale::Ja, false)
}

/// `kakanai check`.
pub fn check(city: &str, house: Option<&std::path::Path>) -> ExitCode {
    let words = match Words::load(Locale::Ja) {
        Ok(words) => words,
        Err(error) => return complain(&error.into()),
    };
    let found = runtime().and_then(|runtime| {
        let renderer = House::renderer()?;
        Ok(runtime.block_on(super::check::check_with_forms(city, house, &renderer)))
    });
    match found {
        Ok(report) => {
            super::check::answer(report, &words, &mut io::stdout()).unwrap_or_else(|error| complain(&error.into()))
        }
        Err(error) => complain(&error),
    }
}

/// The page that is filled in at home. Its key lies in the hub's folder, or beside the tokens of a hub elsewhere.
///
/// # Errors
/// A broken city, a key that others can read, a folder that cannot be written.
pub fn home(options: &Options, out: &std::path::Path) -> Result<()> {
    let city = city::load(&options.city)?;
    let folder = if options.hub.is_some() { options.data.clone() } else { options.data.join("hub") };
    let key = crate::hub::home::make(&folder)?;
    let page = super::home::write(&city, &key, business_day(jiff::Timestamp::now()), out)?;
    say(&page.display().to_string())
}

/// The scripted kiosk.
///
/// # Errors
/// What keeps it from going on.
pub fn submit_loop(options: Options, script: Loop) -> Result<()> {
    let city = city::load(&options.city)?;
    let script = Script {
        data: options.data,
        kiosk: KioskId(script.kiosk),
        count: script.count,
        pause: Duration::from_millis(script.pause),
        marker: script.marker,
        accepted: script.accepted,
        patience: Duration::from_secs(script.patience),
    };
    Ok(runtime()?.block_on(script_loop(script, city.catalogue))?)
}
