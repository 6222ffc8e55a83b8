//! Hub, register and kiosks as real processes that are killed at any moment, while visits run.
//!
//! Hub and kiosks are the program itself (`kakanai hub`, `kakanai submit-loop`); the register, whose own command opens
//! a window, is this test binary again with one ignored test. They are killed with SIGKILL, so nothing of theirs gets
//! to say goodbye.
#![allow(clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakanai::application::standing::Conflict;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::application::{State, VisitId};
use kakanai::link::here::Here;
use kakanai::link::{Client, ClientError};
use kakanai::register::{HubAddress, Station, system_clock};
use tokio::time::sleep;

use super::{as_long_as_it_moves, decision, eventually, random};

/// The name in every visit, which nothing on the disk may hold.
const MARKER: &str = "ミホンコワレズ";
/// How often something is killed.
const KILLS: usize = 120;

fn data() -> PathBuf {
    PathBuf::from(std::env::var("CHAOS_DATA").expect("only as a child of the test"))
}

/// A register whose visitors pay whatever is there.
#[tokio::test]
#[ignore = "runs as a child process of the test"]
async fn register_process() {
    let data = data();
    let here = Here::follow(&data);
    let clerk = Client::new(Role::Clerk, here.endpoint.clone()).unwrap();
    let follow = here.endpoint.clone();
    let hub = move || {
        let endpoint = follow.borrow();
        let endpoint = endpoint.as_ref()?;
        Some(HubAddress { url: endpoint.url.clone(), token: endpoint.tokens.of(Role::Register).to_owned() })
    };
    let folder = data.join("register").join("R01");
    let station = Station::open(&folder, "R01", system_clock(), 0, hub).await.unwrap();
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

/// What runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Hub,
    Register,
    Kiosk(&'static str),
}

/// A process that is started again whenever it was killed.
struct Process {
    part: Part,
    data: PathBuf,
    child: Child,
}

impl Process {
    fn start(part: Part, data: &Path) -> Self {
        Self { part, data: data.to_owned(), child: spawn(part, data) }
    }

    fn kill(&mut self) {
        let ended = self.child.try_wait().unwrap();
        assert_eq!(ended, None, "{:?} ended by itself", self.part);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn again(&mut self) {
        self.child = spawn(self.part, &self.data);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn spawn(part: Part, data: &Path) -> Child {
    let kakanai = || {
        let mut kakanai = Command::new(env!("CARGO_BIN_EXE_kakanai"));
        kakanai.arg("--data").arg(data).args(["--city", "mihon"]);
        kakanai
    };
    let mut command = match part {
        Part::Hub => {
            let mut hub = kakanai();
            hub.args(["hub", "--listen", "127.0.0.1:0"]);
            hub
        }
        Part::Kiosk(id) => {
            let mut kiosk = kakanai();
            kiosk.args(["submit-loop", "--kiosk", id, "--count", "1000000", "--pause", "15", "--patience", "60"]);
            kiosk.args(["--marker", MARKER]).arg("--accepted").arg(data.join(format!("accepted-{id}")));
            kiosk
        }
        Part::Register => {
            let mut register = Command::new(std::env::current_exe().unwrap());
            register.args(["hub::chaos::register_process", "--exact", "--ignored", "--nocapture"]);
            register.env("CHAOS_DATA", data);
            register
        }
    };
    let log = fs::OpenOptions::new().create(true).append(true).open(data.join(format!("log-{part:?}"))).unwrap();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap()
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

/// What was waited for, once nothing is open any more.
fn none_of<T>(open: usize, answer: T) -> Result<T, usize> {
    if open == 0 { Ok(answer) } else { Err(open) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_accepted_is_lost_or_doubled_however_often_anything_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path();
    let kiosks = ["K01", "K02"];
    let mut processes = [
        Process::start(Part::Hub, data),
        Process::start(Part::Register, data),
        Process::start(Part::Kiosk(kiosks[0]), data),
        Process::start(Part::Kiosk(kiosks[1]), data),
    ];
    let here = Here::follow(data);
    let clerk = Client::new(Role::Clerk, here.endpoint.clone()).unwrap();
    let working = tokio::spawn(clerk_works(clerk.clone()));
    eventually("visits run", async || (accepted(data, "K01").len() > 3).then_some(())).await;

    let begun = Instant::now();
    let mut killed = BTreeMap::<Part, usize>::new();
    for _ in 0..KILLS {
        let [which, wait, gone, ..] = random().to_be_bytes();
        sleep(Duration::from_millis(u64::from(wait))).await;
        let chosen = usize::from(which) % processes.len();
        let process = &mut processes[chosen];
        process.kill();
        *killed.entry(process.part).or_default() += 1;
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
        let Ok(waiting) = clerk.waiting(0, Duration::ZERO).await else { return Err(usize::MAX) };
        let there: BTreeSet<_> = waiting.visits.iter().map(|v| v.visit).collect();
        none_of(promised.iter().filter(|(visit, _)| !there.contains(visit)).count(), ())
    };
    as_long_as_it_moves("every accepted visit is at the hub", arrived).await;
    kiosks_running.iter_mut().for_each(Process::kill);

    // Everything is decided and paid in the end; the register and the hub agree to the yen.
    let settled = async || {
        let Ok(waiting) = clerk.waiting(0, Duration::ZERO).await else { return Err(usize::MAX) };
        let states = waiting.visits.iter().flat_map(|v| &v.applications);
        none_of(states.filter(|(_, state)| *state != State::Issued).count(), waiting)
    };
    let waiting = as_long_as_it_moves("everything is issued", settled).await;
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
