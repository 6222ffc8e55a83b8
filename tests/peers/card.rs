//! The real `pcscd` between our reader and our simulated cards: `pcscd` with the driver vpcd runs in namespaces of its
//! own, so it needs no root, opens no port to the outside and leaves nothing behind.
//!
//! Needs pcscd, vpcd (Debian: vsmartcard-vpcd), iproute2 and user namespaces. Whatever is missing fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::env;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::date;
use kakanai::device::card::pcsc::PcscReader;
use kakanai::device::card::{
    CardKind, CardReader, Presence, ReadError, ReaderError, Session, TestCard, Tray, minimum_apdus, vpcd,
};
use kakanai::person::Secret;

const INSIDE: &str = "KAKANAI_INSIDE_NAMESPACES";
const PATIENCE: Duration = Duration::from_secs(10);
const READER: &str = "Virtual PCD 00 00";

/// Starts itself again in fresh namespaces, with an empty `/run` and only a loopback device.
#[test]
fn a_real_pcscd_between_reader_and_card() {
    if env::var_os(INSIDE).is_some() {
        return inside();
    }
    let name = concat!(module_path!(), "::a_real_pcscd_between_reader_and_card");
    let (_, name) = name.split_once("::").unwrap();
    let prepare = "mount -t tmpfs tmpfs /run && mkdir /run/pcscd && ip link set lo up && exec \"$0\" \"$@\"";
    let output = Command::new("unshare")
        .args(["-Urnmpf", "--mount-proc", "--kill-child", "--propagation", "private", "sh", "-c", prepare])
        .arg(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .expect("unshare (util-linux) is needed");
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{complained}");
    // What was measured belongs in the test's own output.
    for line in said.lines().filter(|line| line.starts_with("measured:")) {
        #[allow(clippy::print_stdout)]
        {
            println!("{line}");
        }
    }
}

/// `pcscd` with one vpcd, from a configuration of our own.
fn pcscd(configuration: &Path) -> Child {
    const SOCKET: &str = "/run/pcscd/pcscd.comm";
    let _ = fs::remove_file(SOCKET);
    let driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    assert!(Path::new(driver).exists(), "the driver vpcd is needed (Debian: vsmartcard-vpcd)");
    let text =
        format!("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH {driver}\nCHANNELID 0x8C7B\n");
    fs::write(configuration.join("vpcd"), text).unwrap();
    let daemon = Command::new("/usr/sbin/pcscd")
        .args(["-f", "-c"])
        .arg(configuration)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("pcscd is needed");
    let start = Instant::now();
    while !Path::new(SOCKET).exists() {
        assert!(start.elapsed() < PATIENCE, "pcscd did not come up");
        thread::sleep(Duration::from_millis(10));
    }
    daemon
}

/// A card on the tray, seen through pcscd.
fn lay(tray: &Tray, card: TestCard) -> Session<PcscReader> {
    let mut session = Session::new(PcscReader::new(READER));
    tray.take();
    assert_eq!(until(&mut session, Presence::Empty), Presence::Empty);
    tray.put(card);
    assert_eq!(until(&mut session, Presence::Present), Presence::Present, "{card:?}");
    session
}

fn until(session: &mut Session<PcscReader>, wanted: Presence) -> Presence {
    let start = Instant::now();
    let mut now = session.presence();
    while now != wanted && start.elapsed() < PATIENCE {
        now = session.wait(now, Duration::from_secs(1));
    }
    now
}

fn pin(digits: &str) -> Secret<String> {
    Secret::new(digits.to_owned())
}

fn inside() {
    let configuration = tempfile::tempdir().unwrap();
    let mut daemon = pcscd(configuration.path());
    let tray = Tray::new(date(2026, 4, 1));
    let stop = Arc::new(AtomicBool::new(false));
    let address = SocketAddr::from(([127, 0, 0, 1], vpcd::PORT));
    let server = {
        let (tray, stop) = (tray.clone(), Arc::clone(&stop));
        thread::spawn(move || vpcd::serve(&tray, address, &stop))
    };

    good_cards_with_the_fewest_commands(&tray);
    counters_lifting_and_other_cards(&tray);
    one_program_at_a_time_and_shut_afterwards(&tray);
    the_judge_over_pcscd(&tray);
    quickly(&tray);

    stop.store(true, Ordering::Relaxed);
    server.join().unwrap().unwrap();
    let mut session = Session::new(PcscReader::new(READER));
    assert_eq!(until(&mut session, Presence::Empty), Presence::Empty);
    daemon.kill().unwrap();
    daemon.wait().unwrap();
    assert_eq!(until(&mut session, Presence::NoReader), Presence::NoReader);
    assert_eq!(session.look(), Err(ReadError::ReaderGone));
    // The same reader works again when the service is back.
    let mut daemon = pcscd(configuration.path());
    assert_eq!(session.look(), Err(ReadError::Removed), "nothing lies there, and the service says so");
    assert_eq!(until(&mut session, Presence::Empty), Presence::Empty);
    daemon.kill().unwrap();
    daemon.wait().unwrap();
}

fn good_cards_with_the_fewest_commands(tray: &Tray) {
    for (card, bytes, more) in
        [(TestCard::T1, 98, 0), (TestCard::T3, 335, 0), (TestCard::T14, 98, 1), (TestCard::T19, 89, 0)]
    {
        let mut session = lay(tray, card);
        let look = session.look().unwrap();
        assert_eq!((look.expiry, look.tries_left), (Some(date(2035, 4, 1)), 3));
        let facts = session.read(&pin("1234")).unwrap_or_else(|error| panic!("{card:?}: {error}"));
        assert!(facts.name.holds(|name| card == TestCard::T3 || name == "見本　花子"));
        assert_eq!(session.apdus(), minimum_apdus(bytes) + more, "{card:?}");
        assert_eq!(tray.witness(card).touches(), []);
    }
    let mut session = lay(tray, TestCard::T16);
    assert!(session.read(&pin("1234")).is_ok());
}

fn counters_lifting_and_other_cards(tray: &Tray) {
    let mut session = lay(tray, TestCard::T2);
    assert_eq!(session.read(&pin("9999")).err(), Some(ReadError::WrongPin { left: 2 }));
    drop(session);
    let mut session = lay(tray, TestCard::T2);
    assert_eq!(session.look().unwrap().tries_left, 2);
    assert!(session.read(&pin("1234")).is_ok());
    drop(session);

    let mut session = lay(tray, TestCard::T15);
    assert_eq!(session.read(&pin("1234")).err(), Some(ReadError::Removed));
    assert_eq!(until(&mut session, Presence::Empty), Presence::Empty);
    tray.put(TestCard::T15);
    assert_eq!(until(&mut session, Presence::Present), Presence::Present);
    assert!(session.read(&pin("1234")).is_ok(), "laid down again it is read");
    drop(session);

    for (card, kind) in
        [(TestCard::T11, CardKind::Licence), (TestCard::T13, CardKind::Phone), (TestCard::T17, CardKind::Unknown)]
    {
        assert_eq!(lay(tray, card).look(), Err(ReadError::NotThisKind(kind)));
    }
}

fn one_program_at_a_time_and_shut_afterwards(tray: &Tray) {
    const TEXT: &[u8] = b"\x00\xA4\x04\x0C\x0A\xD3\x92\x10\x00\x31\x00\x01\x01\x04\x08";
    const READ: &[u8] = &[0x00, 0xB0, 0x82, 0x00, 0x01];
    let mut session = lay(tray, TestCard::T1);
    session.look().unwrap();
    assert_eq!(session.presence(), Presence::Present, "our own hold is no hindrance");
    let mut other = PcscReader::new(READER);
    assert_eq!((other.presence(), other.connect()), (Presence::InUse, Err(ReaderError::InUse)));
    session.read(&pin("1234")).unwrap();
    other.connect().unwrap();
    assert_eq!(other.transmit(TEXT).unwrap().as_slice(), [0x90, 0x00]);
    assert_eq!(other.transmit(READ).unwrap().as_slice(), [0x69, 0x82], "without power, nothing stays open");
    other.disconnect();
    assert!(!other.simulated() && other.name() == READER);
}

struct Judged(PcscReader);

impl myna_card::Transmit for Judged {
    fn transmit(&mut self, command: &[u8]) -> myna_card::Result<Vec<u8>> {
        self.0.transmit(command).map(|answer| answer.to_vec()).map_err(|_| myna_card::Error::NoReader)
    }
}

fn the_judge_over_pcscd(tray: &Tray) {
    drop(lay(tray, TestCard::T19));
    let mut reader = PcscReader::new(READER);
    reader.connect().unwrap();
    let mut card = myna_card::Card::new(Judged(reader));
    let mut text = myna_card::ap::text::TextAp::select(&mut card).unwrap();
    text.verify_pin(&myna_card::Pin::numeric("1234").unwrap()).unwrap();
    let found = text.read_attributes().unwrap();
    assert_eq!((found.name.as_str(), found.address.as_str()), ("見本　花子", "東京都見本区一番町１番２号"));
}

/// A socket card that falls into the trap of delayed acknowledgements needs 44 ms for every command.
fn quickly(tray: &Tray) {
    drop(lay(tray, TestCard::T1));
    let mut reader = PcscReader::new(READER);
    reader.connect().unwrap();
    let mut times: Vec<_> = (0..200)
        .map(|_| {
            let start = Instant::now();
            reader.transmit(&[0x00, 0xA4, 0x00, 0x00]).unwrap();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    #[allow(clippy::print_stdout)]
    {
        println!("measured: {:?} a command through pcscd (median of {})", times[times.len() / 2], times.len());
    }
    assert!(times[times.len() / 2] < Duration::from_millis(20));
}
