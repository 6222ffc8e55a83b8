//! Hub, register and kiosks as real processes that are killed at any moment, while visits run.
//!
//! The processes are this test binary again, each running one ignored test; they are killed with SIGKILL, so nothing
//! of theirs gets to say goodbye.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakanai::application::standing::Conflict;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::application::{KioskId, State, VisitId};
use kakanai::hub::host::host;
use kakanai::link::here::Here;
use kakanai::link::script::{Script, submit_loop};
use kakanai::link::{Client, ClientError};
use kakanai::register::{HubAddress, Station, system_clock};
use tokio::time::sleep;

use super::{config, decision, eventually, mihon, random};

/// The name in every visit, which nothing on the disk may hold.
const MARKER: &str = "ミホンコワレズ";
/// How often something is killed.
const KILLS: usize = 120;

fn data() -> PathBuf {
    PathBuf::from(std::env::var("CHAOS_DATA").expect("only as a child of the test"))
}

fn id() -> String {
    std::env::var("CHAOS_ID").expect("only as a child of the test")
}

#[tokio::test]
#[ignore = "runs as a child process of the test"]
async fn hub_process() {
    let config = config(data().join("hub"), &mihon(), Arc::new(Timestamp::now));
    // The one that was killed may take a moment to be gone.
    let mut hosted = eventually("the lock is free", async || host(&config).await.ok()).await;
    hosted.running.ended().await;
}

#[tokio::test]
#[ignore = "runs as a child process of the test"]
async fn kiosk_process() {
    let (data, kiosk) = (data(), id());
    let script = Script {
        accepted: data.join(format!("accepted-{kiosk}")),
        data,
        kiosk: KioskId(kiosk),
        count: u32::MAX,
        pause: Duration::from_millis(15),
        marker: MARKER.into(),
        patience: Duration::from_secs(60),
    };
    let catalogue = Arc::new(mihon().catalogue.clone());
    submit_loop(script, catalogue).await.unwrap();
}

/// A register whose visitors pay whatever is there.
#[tokio::test]
#[ignore = "runs as a child process of the test"]
async fn register_process() {
    let (data, id) = (data(), id());
    let here = Here::follow(&data);
    let clerk = Client::new(Role::Clerk, here.endpoint.clone()).unwrap();
    let follow = here.endpoint.clone();
    let hub = move || {
        let endpoint = follow.borrow();
        let endpoint = endpoint.as_ref()?;
        Some(HubAddress { url: endpoint.url.clone(), token: endpoint.tokens.of(Role::Register).to_owned() })
    };
    let folder = data.join("register").join(&id);
    let station = Station::open(&folder, &id, system_clock(), 0, hub).await.unwrap();
    let register = station.register();
    loop {
        sleep(Duration::from_millis(30)).await;
        let Ok(waiting) = clerk.waiting(0, Duration::ZERO).await else { continue };
        for line in waiting.visits.iter().filter(|v| v.applications.iter().any(|(_, s)| *s == State::Confirmed)) {
            let Ok(detail) = clerk.visit(line.visit).await else { continue };
            for charge in detail.charges.iter().filter(|c| c.state == ChargeState::Created && c.delivered) {
                register.scan(&charge.nkp1, Timestamp::now());
                // Refused where it is paid already, by the life before this one.
                drop(register.pay(charge.id, Tender::Emoney, None, Timestamp::now()));
            }
        }
    }
}

/// A process that is started again whenever it was killed.
struct Process {
    test: &'static str,
    id: &'static str,
    data: PathBuf,
    child: Child,
}

impl Process {
    fn start(test: &'static str, id: &'static str, data: &Path) -> Self {
        Self { test, id, data: data.to_owned(), child: spawn(test, id, data) }
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn again(&mut self) {
        self.child = spawn(self.test, self.id, &self.data);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn spawn(test: &str, id: &str, data: &Path) -> Child {
    let log = fs::OpenOptions::new().create(true).append(true).open(data.join(format!("log-{test}-{id}"))).unwrap();
    Command::new(std::env::current_exe().unwrap())
        .args([&format!("hub::chaos::{test}"), "--exact", "--ignored", "--nocapture"])
        .envs([("CHAOS_DATA", data.as_os_str()), ("CHAOS_ID", id.as_ref())])
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap()
}

/// Confirms whatever waits, as a clerk would; refusals and losses are met again at the next look.
async fn clerk_works(clerk: Client) {
    loop {
        sleep(Duration::from_millis(20)).await;
        let Ok(waiting) = clerk.waiting(0, Duration::ZERO).await else { continue };
        let open = waiting.visits.iter().filter(|v| v.applications.iter().any(|(_, s)| *s == State::Received));
        for line in open.take(20) {
            let Ok(detail) = clerk.visit(line.visit).await else { continue };
            for application in detail.applications.iter().filter(|a| a.state == State::Received) {
                drop(clerk.confirm(application.id, &decision(application.revision)).await);
            }
        }
    }
}

fn accepted(data: &Path, kiosk: &str) -> Vec<(VisitId, String)> {
    let Ok(text) = fs::read_to_string(data.join(format!("accepted-{kiosk}"))) else { return Vec::new() };
    // A line that the kill cut off was not said to anybody.
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole
        .lines()
        .map(|line| {
            let (visit, ticket) = line.split_once(' ').unwrap();
            (VisitId::parse(visit).unwrap(), ticket.to_owned())
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_accepted_is_lost_or_doubled_however_often_anything_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path();
    let kiosks = ["K01", "K02"];
    let mut processes = vec![
        Process::start("hub_process", "hub", data),
        Process::start("register_process", "R01", data),
        Process::start("kiosk_process", kiosks[0], data),
        Process::start("kiosk_process", kiosks[1], data),
    ];
    let here = Here::follow(data);
    let clerk = Client::new(Role::Clerk, here.endpoint.clone()).unwrap();
    let working = tokio::spawn(clerk_works(clerk.clone()));
    eventually("visits run", async || (accepted(data, "K01").len() > 3).then_some(())).await;

    let begun = Instant::now();
    let mut killed = BTreeMap::<&str, usize>::new();
    for _ in 0..KILLS {
        let [which, wait, gone, ..] = random().to_be_bytes();
        sleep(Duration::from_millis(u64::from(wait))).await;
        let chosen = usize::from(which) % processes.len();
        let process = &mut processes[chosen];
        process.kill();
        *killed.entry(process.test).or_default() += 1;
        sleep(Duration::from_millis(u64::from(gone) / 4)).await;
        process.again();
    }
    eprintln!("{KILLS} kills in {:?}: {killed:?}", begun.elapsed());

    // The kiosks stop in the middle of it all; what they had accepted must still reach the hub by their next lives.
    let (services, kiosks_running) = processes.split_at_mut(2);
    kiosks_running.iter_mut().for_each(Process::kill);
    let promised: Vec<_> = kiosks.iter().flat_map(|kiosk| accepted(data, kiosk)).collect();
    assert!(promised.len() > KILLS, "visits ran meanwhile: {}", promised.len());
    kiosks_running.iter_mut().for_each(Process::again);
    let arrived = async || {
        let waiting = clerk.waiting(0, Duration::ZERO).await.ok()?;
        let there: BTreeSet<_> = waiting.visits.iter().map(|v| v.visit).collect();
        promised.iter().all(|(visit, _)| there.contains(visit)).then_some(())
    };
    eventually("every accepted visit is at the hub", arrived).await;
    kiosks_running.iter_mut().for_each(Process::kill);

    // Everything is decided and paid in the end; the register and the hub agree to the yen.
    let settled = async || {
        let waiting = clerk.waiting(0, Duration::ZERO).await.ok()?;
        let done = |(_, state): &(_, State)| *state == State::Issued;
        waiting.visits.iter().all(|v| v.applications.iter().all(done)).then_some(waiting)
    };
    let waiting = eventually("everything is issued", settled).await;
    working.abort();

    let mut tickets = BTreeSet::new();
    let mut visits = BTreeMap::new();
    for line in &waiting.visits {
        assert!(tickets.insert(line.ticket), "number {} twice", line.ticket);
        assert!(visits.insert(line.visit, line.ticket.to_string()).is_none(), "visit {} twice", line.visit);
    }
    for (visit, ticket) in &promised {
        assert_eq!(visits.get(visit), Some(ticket), "the visitor was told another number");
    }
    let conflicts: Vec<Conflict> = clerk.conflicts().await.unwrap().0;
    assert_eq!(conflicts, []);

    // Of what was paid: once each, and the same sum on both sides.
    let day = business_day(Timestamp::now());
    let counts = Client::new(Role::Manager, here.endpoint.clone()).unwrap().counts(day, day).await.unwrap();
    let (paid, yen) = counts.days[&day].charges[&ChargeState::Paid];
    services[1].kill();
    let register = kakanai::register::Register::open(&data.join("register/R01"), "R01").unwrap();
    let settlement = register.settlement(day).unwrap();
    assert_eq!((settlement.paid, settlement.amount), (paid, yen));
    assert_eq!(counts.days[&day].states, BTreeMap::from([(State::Issued, counts.days[&day].states[&State::Issued])]));

    let mut found = Vec::new();
    super::privacy::search(data, MARKER, &mut found);
    assert_eq!(found, Vec::<String>::new());
    eprintln!("{} visits accepted, {} at the hub, {paid} charges paid, {yen} yen", promised.len(), visits.len());
}

#[tokio::test]
async fn a_client_without_a_hub_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let here = Here::follow(dir.path());
    let client = Client::new(Role::Kiosk, here.endpoint.clone()).unwrap();
    assert_eq!(client.hub().await, Err(ClientError::NoHub));
}
