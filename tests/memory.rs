//! Nothing of a visitor stays in the kiosk's memory. The kiosk runs as a process of its own, with its real state, pages,
//! drawing, outbox and line; the hub is in this one. After each visit the kiosk reads its own memory and looks for what
//! only a visitor can have brought in, in UTF-8 and UTF-16.
#![allow(clippy::print_stdout)]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use iced::{Size, Theme};
use jiff::{SignedDuration, Timestamp};
use kakanai::application::wire::Role;
use kakanai::application::{KioskId, Reference, VisitId};
use kakanai::face::kiosk::Marks;
use kakanai::face::kiosk::app::{Deed, Kiosk, Message, Setup};
use kakanai::face::ui::paint::Painter;
use kakanai::face::ui::theme;
use kakanai::link::here::Here;
use kakanai::link::{Client, KioskLine, Outbox};
use kakanai::rehearsal::persona::{Act, Persona};
use kakanai::text::Locale;
use kakanai::visit::page::Body;
use kakanai::visit::{CardProbe, Effect, Event, Press, Seeds};
use memchr::memmem::find_iter;

use crate::hub::Stage;
use crate::monkey::facts;

/// Visits of the ordinary run. Memory is compared between a tenth of them and all.
const VISITS: u64 = 520;

/// Letters that stand for digits in a reading that only one visitor types.
const DIGITS: [char; 10] = ['ア', 'イ', 'ウ', 'エ', 'オ', 'カ', 'キ', 'ク', 'ケ', 'コ'];

fn reading(n: u64) -> String {
    let digits = format!("{n:07}");
    let letters = digits.bytes().map(|b| DIGITS[usize::from(b - b'0')]);
    "ヌヲヌ".chars().chain(letters).collect()
}

/// What is looked for: how a marker begins and what may follow, in one encoding. Kept turned over, so that the search does
/// not find itself.
struct Needle {
    name: &'static str,
    turned: Vec<u8>,
    follows: fn(&[u8]) -> bool,
}

fn needles() -> Vec<Needle> {
    let turn = |bytes: Vec<u8>| bytes.into_iter().map(|b| !b).collect();
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    fn digits(rest: &[u8]) -> bool {
        rest.get(..7).is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    }
    fn wide_digits(rest: &[u8]) -> bool {
        rest.get(..14).is_some_and(|d| d.chunks(2).all(|pair| pair[0].is_ascii_digit() && pair[1] == 0))
    }
    fn letters(rest: &[u8]) -> bool {
        let text = rest.get(..21).and_then(|bytes| std::str::from_utf8(bytes).ok());
        text.is_some_and(|text| text.chars().all(|c| DIGITS.contains(&c)))
    }
    fn wide_letters(rest: &[u8]) -> bool {
        let unit = |pair: &[u8]| char::from_u32(u32::from(u16::from_le_bytes([pair[0], pair[1]])));
        rest.get(..14).is_some_and(|d| d.chunks(2).all(|p| unit(p).is_some_and(|c| DIGITS.contains(&c))))
    }
    vec![
        Needle { name: "card utf-8", turned: turn("鼉鼊".into()), follows: digits },
        Needle { name: "card utf-16", turned: turn(utf16("鼉鼊")), follows: wide_digits },
        Needle { name: "typed utf-8", turned: turn("ヌヲヌ".into()), follows: letters },
        Needle { name: "typed utf-16", turned: turn(utf16("ヌヲヌ")), follows: wide_letters },
    ]
}

/// Reads this process's own writable memory.
struct Scanner {
    buffer: Vec<u8>,
    needles: Vec<Needle>,
}

/// How much is read at once, and how much of it once more with the next part.
const PART: usize = 1 << 20;
const OVERLAP: usize = 128;

impl Scanner {
    fn new() -> Self {
        Self { buffer: vec![0; PART + OVERLAP], needles: needles() }
    }

    /// How many bytes were looked at, and what was found where.
    fn scan(&mut self) -> (u64, Vec<String>) {
        let own = self.buffer.as_ptr().addr() as u64..self.buffer.as_ptr().addr() as u64 + self.buffer.len() as u64;
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let memory = File::open("/proc/self/mem").unwrap();
        let mut looked = 0;
        let mut found = Vec::new();
        for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let number = |hex| u64::from_str_radix(hex, 16).unwrap();
            let (mut at, to) = (number(from), number(to));
            let what = line.split_whitespace().nth(5).unwrap_or("anonymous").to_owned();
            while at < to {
                let wanted = usize::try_from(to - at).unwrap().min(PART + OVERLAP);
                self.buffer.fill(0);
                let Ok(read) = memory.read_at(&mut self.buffer[..wanted], at) else { break };
                if read == 0 {
                    break;
                }
                for needle in &self.needles {
                    let plain: Vec<u8> = needle.turned.iter().map(|b| !b).collect();
                    for hit in find_iter(&self.buffer[..read], &plain) {
                        let place = at + hit as u64;
                        let rest = &self.buffer[hit + plain.len()..read];
                        if (needle.follows)(rest) && !own.contains(&place) {
                            found.push(format!("{} in {what} at {place:x}", needle.name));
                        }
                    }
                }
                looked += read as u64;
                at += read.saturating_sub(OVERLAP).max(1) as u64;
                if read < PART {
                    break;
                }
            }
        }
        self.buffer.fill(0);
        (looked, found)
    }
}

/// Memory that this process takes, in KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

struct Panel {
    kiosk: Kiosk,
    painter: Painter,
    outbox: Arc<Outbox>,
    now: Timestamp,
    visit: u64,
    over: bool,
}

fn seeds(n: u64) -> Seeds {
    Seeds { visit: VisitId::at(n, n.into()), reference: Reference::from_bits(n.into()), salt: n.into() }
}

fn happened(visit: VisitId, event: Event) -> Message {
    Message::Happened(visit, Arc::new(Mutex::new(Some(event))))
}

impl Panel {
    fn tell(&mut self, message: Message) {
        self.now += SignedDuration::from_millis(900);
        for deed in self.kiosk.update(message, self.now) {
            let Deed::Perform(visit, effect) = deed else {
                self.over |= matches!(deed, Deed::Begin);
                continue;
            };
            let answer = match effect {
                Effect::Probe => {
                    let expiry = Some(jiff::civil::date(2035, 4, 1));
                    Some(Event::Probed(Ok(CardProbe { tries: 3, expiry })))
                }
                Effect::Read(_) => Some(Event::Read(Ok(facts(self.visit)))),
                Effect::Submit(draft) => {
                    Some(Event::Submitted(Ok(self.outbox.submit(&draft, Timestamp::now()).unwrap())))
                }
                Effect::PrintSlip(_) => Some(Event::SlipPrinted(Ok(()))),
                _ => None,
            };
            if let Some(event) = answer {
                self.tell(happened(visit, event));
            }
        }
    }

    fn draw(&mut self) {
        let theme: Theme = theme::theme();
        let picture = self.painter.paint_in(self.kiosk.view(), Size::new(1280.0, 800.0), &theme);
        assert!(!picture.rgba.is_empty());
    }

    /// One visitor, from the start page to the number; every fourth walks away from the check page.
    fn visitor(&mut self, n: u64) {
        self.visit = n;
        self.over = false;
        let persona = Persona { kana: reading(n), ..Persona::hanako(Locale::Ja, &["juminhyo"]) };
        for _ in 0..120 {
            let page = self.kiosk.page().clone();
            if page.id == "check" {
                self.tell(Message::Pressed(Press::Reveal));
                self.draw();
                if n % 4 == 3 {
                    self.now += SignedDuration::from_secs(200);
                    self.tell(Message::Tick);
                }
            }
            for act in persona.acts(&page) {
                if self.over {
                    break;
                }
                match act {
                    Act::Press(press) => {
                        if press == Press::Next && matches!(page.body, Body::Keys { .. }) {
                            self.draw();
                        }
                        self.tell(Message::Pressed(press));
                    }
                    Act::LayCard => self.tell(happened(VisitId::from_bits(0), Event::CardPlaced)),
                    Act::TakeCard => self.tell(happened(VisitId::from_bits(0), Event::CardGone)),
                    Act::Wait => {}
                }
            }
            if self.over {
                self.kiosk.begin(seeds(n + 1), self.now, false);
                self.draw();
                return;
            }
        }
        panic!("visitor {n} never left {}", self.kiosk.page().id);
    }
}

/// The kiosk. Prints what was found; the test that started it judges.
#[tokio::test]
#[ignore = "runs as a child process of the test"]
async fn kiosk_process() {
    let data = PathBuf::from(std::env::var("MEMORY_DATA").expect("only as a child of the test"));
    let visits: u64 = std::env::var("MEMORY_VISITS").unwrap().parse().unwrap();
    let here = Here::follow(&data);
    let city = Arc::new(kakanai::city::load_embedded("nakagawa").unwrap());
    let id = KioskId("K01".into());
    let folder = data.join("kiosk").join("K01");
    let outbox = Arc::new(Outbox::open(&folder, id.clone(), Some('B')).unwrap());
    let client = Client::new(Role::Kiosk, here.endpoint.clone()).unwrap();
    let line = KioskLine::start(Arc::clone(&outbox), client, city.catalogue.city.code.clone());
    line.state().wait_for(|state| state.is_connected()).await.unwrap();
    let now = Timestamp::now();
    let setup =
        Setup { city: city.into(), kiosk: id, marks: Marks::default(), px_per_mm: 3.86, drawer: false, home: None };
    let mut kiosk = Kiosk::new(setup, seeds(1), now, false).unwrap();
    kiosk.update(Message::Resized(Size::new(1280.0, 800.0)), now);
    let painter = Painter::new().unwrap();
    let mut panel = Panel { kiosk, painter, outbox: Arc::clone(&outbox), now, visit: 0, over: false };
    let mut scanner = Scanner::new();
    let (mut hits, mut kinds, mut early, mut most) = (0, std::collections::BTreeMap::<String, usize>::new(), 0, 0);
    for n in 1..=visits {
        panel.visitor(n);
        // What waits on the disk is delivered in the meantime, as at a counter.
        while outbox.waiting().unwrap() > 0 {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        let (looked, found) = scanner.scan();
        most = most.max(looked);
        hits += usize::from(!found.is_empty());
        for hit in &found {
            let what = hit.split(" at ").next().unwrap_or(hit);
            *kinds.entry(what.to_owned()).or_default() += 1;
        }
        if n == visits / 10 {
            early = resident();
        }
    }
    // The search itself: somebody's data that is still held is found.
    let held = (facts(9_999_999), reading(9_999_999));
    let (_, found) = scanner.scan();
    drop(held);
    let late = resident();
    let report = format!("{visits} {hits} {most} {early} {late} {}\n{kinds:?}", found.len());
    fs::write(data.join("report"), report).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_visitor_stays_in_the_kiosks_memory() {
    let city = Arc::new(kakanai::city::load_embedded("nakagawa").unwrap());
    let stage = Stage::of(city, Arc::new(Timestamp::now)).await;
    let data = stage.dir.path().to_owned();
    let visits = std::env::var("KAKANAI_MEMORY_VISITS").unwrap_or_else(|_| VISITS.to_string());
    let child = {
        let (data, visits) = (data.clone(), visits.clone());
        tokio::task::spawn_blocking(move || {
            Command::new(std::env::current_exe().unwrap())
                .args(["memory::kiosk_process", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
                .env("MEMORY_DATA", data)
                .env("MEMORY_VISITS", visits)
                .output()
                .unwrap()
        })
    };
    let ended = child.await.unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let report = fs::read_to_string(data.join("report")).unwrap();
    println!("visits, visits with traces, bytes looked at, resident KiB early and late, control: {report}");
    let (numbers, kinds) = report.split_once('\n').unwrap();
    let number: Vec<u64> = numbers.split(' ').map(|n| n.parse().unwrap()).collect();
    let [all, traces, looked, early, late, control] = number[..] else { panic!("{report}") };
    assert_eq!(all.to_string(), visits);
    assert!(looked > 20_000_000, "only {looked} bytes were looked at");
    assert!(control >= 2, "the search does not find what is there");
    assert_eq!(traces, 0, "{traces} visits of {all} left something: {kinds}");
    assert!(late < early + 5 * 1024, "memory grew from {early} to {late} KiB");
}
