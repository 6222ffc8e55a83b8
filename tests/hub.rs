//! The hub and its lines as they run: real loopback HTTP, real files, a real register next door.

mod accounts;
mod audit;
mod chaos;
mod cost;
mod delivery;
mod folder;
mod host;
mod interview;
mod keeping;
mod keys;
mod lobby;
mod money;
mod outage;
pub mod privacy;
mod roles;
mod settlement;
pub mod tiers;
mod together;
mod verify;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakanai::application::answers::Circumstances;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{DecisionRequest, Entry, NewApplication, Role, VisitDetail, Waiting};
use kakanai::application::{AnswerKey, Answers, ApplicationId, Draft, KioskId, Reference, State, VisitId};
use kakanai::catalogue::{FieldName, ProcedureId};
use kakanai::city::{self, City};
use kakanai::hub::host::{Hosted, host};
use kakanai::hub::{Clock, Config};
use kakanai::link::{Client, KioskLine, Outbox};
use kakanai::paper::Renderer;
use kakanai::person::{Sourced, StaffId, Value};
use kakanai::text::Locale;
use tempfile::TempDir;
use tokio::sync::watch;

/// A data folder with a hub that runs in it.
pub struct Stage {
    pub dir: TempDir,
    pub city: Arc<City>,
    pub hub: Hosted,
}

pub fn mihon() -> Arc<City> {
    Arc::new(city::load_embedded("mihon").unwrap())
}

/// The invented city with another `register.toml`.
pub fn with_register(register: &str) -> Arc<City> {
    let folder = tempfile::tempdir().unwrap();
    let city = include_str!("../assets/city/mihon/city.toml");
    std::fs::write(folder.path().join("city.toml"), city).unwrap();
    std::fs::write(folder.path().join("register.toml"), register).unwrap();
    Arc::new(city::load_dir(folder.path()).unwrap())
}

impl Stage {
    pub async fn new() -> Self {
        Self::with_clock(Arc::new(Timestamp::now)).await
    }

    pub async fn with_clock(clock: Clock) -> Self {
        Self::of(mihon(), clock).await
    }

    pub async fn of(city: Arc<City>, clock: Clock) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let hub = host(&config(dir.path().join("hub"), &city, clock)).await.unwrap();
        Self { dir, city, hub }
    }

    pub fn client(&self, role: Role) -> Client {
        // A sender that is gone leaves its last value: the hub of a stage does not move.
        let (_, endpoint) = watch::channel(Some(self.hub.running.endpoint.clone()));
        Client::new(role, endpoint).unwrap()
    }

    /// An outbox that has met the hub and has numbers, with its line.
    pub async fn kiosk(&self, id: &str) -> (Arc<Outbox>, KioskLine) {
        let outbox = Arc::new(self.outbox(id));
        let line =
            KioskLine::start(Arc::clone(&outbox), self.client(Role::Kiosk), self.city.catalogue.city.code.clone());
        let mut state = line.state();
        state.wait_for(|state| state.is_connected()).await.unwrap();
        (outbox, line)
    }

    pub fn outbox(&self, id: &str) -> Outbox {
        let folder = self.dir.path().join("kiosk").join(id);
        let band = self.city.catalogue.city.offline_bands.get(id).copied();
        Outbox::open(&folder, KioskId(id.into()), band).unwrap()
    }

    /// A visit that the hub has.
    pub async fn visited(&self, outbox: &Arc<Outbox>, draft: Draft) -> VisitDetail {
        let visit = draft.visit;
        outbox.submit(&draft, Timestamp::now()).unwrap();
        let clerk = self.client(Role::Clerk);
        eventually("the hub has the visit", async || clerk.visit(visit).await.ok()).await
    }
}

pub fn config(folder: PathBuf, city: &Arc<City>, clock: Clock) -> Config {
    let mut config = Config::new(folder, Arc::clone(city));
    config.clock = clock;
    let program = env!("CARGO_BIN_EXE_kakanai");
    config.renderer = Some(Arc::new(Renderer::with_program(program, [kakanai::paper::render::SUBCOMMAND])));
    config
}

/// How long a test waits without anything moving. A busy machine is slow, a stuck house is still.
const PATIENCE: Duration = Duration::from_secs(120);

/// Asks until there is an answer; two minutes at most.
pub async fn eventually<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    as_long_as_it_moves(what, async || ask().await.ok_or(0)).await
}

/// Asks until there is an answer, for as long as the number of what is still open changes from time to time.
pub async fn as_long_as_it_moves<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<T, usize>) -> T {
    let (mut open, mut moved) = (0, Instant::now());
    loop {
        match ask().await {
            Ok(answer) => return answer,
            Err(now) if now == open => {
                assert!(moved.elapsed() < PATIENCE, "it did not happen that {what}: {open} open")
            }
            Err(now) => (open, moved) = (now, Instant::now()),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

pub fn random() -> u128 {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    u128::from_be_bytes(bytes)
}

/// 住民票 and 印鑑登録証明書 for oneself, 300 yen each.
pub fn draft(kiosk: &str, name: &str) -> Draft {
    let now = Timestamp::now();
    let today = business_day(now);
    let shared = |field: &str, value| (AnswerKey::shared(FieldName(field.into())), Sourced::card(value));
    let application = |procedure: &str, kind: &str, value| {
        let procedure = ProcedureId(procedure.into());
        let own =
            |field: &str, value| (AnswerKey::own(procedure.clone(), FieldName(field.into())), Sourced::typed(value));
        NewApplication {
            id: ApplicationId::from_bits(random()),
            valid_from: jiff::civil::date(2026, 4, 1),
            answers: Answers(
                [
                    shared("requester_name", Value::text(name)),
                    shared("requester_address", Value::text(format!("{name}町一丁目1番"))),
                    shared(
                        "requester_birth",
                        Value::Date(kakanai::person::Secret::new(jiff::civil::date(1990, 4, 1).into())),
                    ),
                    shared("for_self", Value::Flag(true)),
                    shared("purpose_of_use", Value::Choice("daily".into())),
                    own("copies", Value::Number(1)),
                    own(kind, value),
                ]
                .into(),
            ),
            procedure,
        }
    };
    Draft {
        visit: VisitId::from_bits(random()),
        kiosk: KioskId(kiosk.into()),
        reference: Reference::from_bits(random()),
        locale: Locale::Ja,
        entry: Entry::Card,
        circumstances: Circumstances { by_card: true, resident: Some(true), card_expires: None, today },
        applications: vec![
            application("juminhyo", "juminhyo_kind", Value::Choice("one".into())),
            application("inkan", "seal_card", Value::Flag(true)),
        ],
    }
}

pub fn decision(revision: u64) -> DecisionRequest {
    DecisionRequest { revision, staff: StaffId("s01".into()), message: None }
}

/// Confirms everything of a visit that is open.
pub async fn confirm_all(clerk: &Client, visit: VisitId) -> VisitDetail {
    let mut detail = clerk.visit(visit).await.unwrap();
    while let Some(open) = detail.applications.iter().find(|a| a.state == State::Received) {
        detail = clerk.confirm(open.id, &decision(open.revision)).await.unwrap();
    }
    detail
}

pub fn lists(waiting: &Waiting, visit: VisitId) -> bool {
    waiting.visits.iter().any(|line| line.visit == visit)
}
