//! Figures for BENCHMARKS.md, printed by `cargo test --release --test house figures -- --nocapture --test-threads 1`.
//! Nothing here asserts a time.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use kakanai::application::{KioskId, Reference, VisitId};
use kakanai::catalogue::ProcedureId;
use kakanai::device::card::{Session, TestCard, Tray, minimum_apdus};
use kakanai::face::kiosk::app::{Kiosk, Setup};
use kakanai::face::kiosk::{self, Codes, Context, Marks, gallery};
use kakanai::face::ui::paint::Painter;
use kakanai::face::ui::widget::panel;
use kakanai::face::ui::{Scale, theme};
use kakanai::paper::fit::Trial;
use kakanai::paper::sample::Sample;
use kakanai::paper::{Forms, Output};
use kakanai::person::Secret;
use kakanai::text::{Locale, Words};
use kakanai::visit::page::Page;
use kakanai::visit::{Aids, Seeds, TextSize};

use crate::monkey;
use crate::way::renderer;

fn at(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() - 1) * percent / 100]
}

#[test]
fn figures_of_a_tap_to_the_next_page() {
    let words = Words::load(Locale::Ja).unwrap();
    let city = gallery::city();
    let pages = gallery::pages(&words);
    let codes = Codes::default();
    let size = iced::Size::new(1920.0, 1080.0);
    let context = Context {
        words: &words,
        city: &city,
        scale: Scale::kiosk(Scale::PANEL).fitting(size),
        size,
        marks: Marks::default(),
        codes: &codes,
        second_picture: false,
        caption: "",
    };
    let mut painter = Painter::new().unwrap();
    let mut times = Vec::new();
    for round in 0..6 {
        for (_, page) in &pages {
            let begun = Instant::now();
            let picture = painter.paint(kiosk::view(page, &context), size);
            assert_eq!(picture.width, 1920);
            // The first round fills the caches of glyphs and icons, as the first visitor of the day does.
            if round > 0 {
                times.push(begun.elapsed());
            }
        }
    }
    let (p50, p99) = (at(&mut times, 50), at(&mut times, 99));
    println!(
        "tap to next page, built, laid out and drawn whole at 1920x1080: p50 {p50:?}, p99 {p99:?}, n {}",
        times.len()
    );
}

/// What kind of page it is, or that something lies over it.
fn kind(page: &Page) -> String {
    if page.overlay.is_some() { "over a page".to_owned() } else { monkey::kind(page) }
}

/// Each kind of page by itself, in the ordinary size and in the largest, against the least that a frame costs: one colour
/// on the whole screen.
#[test]
fn figures_of_a_frame_of_each_kind() {
    const ROUNDS: usize = 12;
    let words = Words::load(Locale::Ja).unwrap();
    let (city, codes, size) = (gallery::city(), gallery::codes(), iced::Size::new(1920.0, 1080.0));
    let context = Context {
        words: &words,
        city: &city,
        scale: Scale::kiosk(Scale::PANEL).fitting(size),
        size,
        marks: Marks::default(),
        codes: &codes,
        second_picture: false,
        caption: "",
    };
    let mut painter = Painter::new().unwrap();
    let mut fills = Vec::new();
    let mut kinds: BTreeMap<String, Vec<Duration>> = BTreeMap::new();
    for round in 0..=ROUNDS {
        let begun = Instant::now();
        painter.paint(
            panel::ground::<()>(iced::widget::Space::new(), theme::GROUND).center(iced::Length::Fill).into(),
            size,
        );
        let fill = begun.elapsed();
        for text in [TextSize::Ordinary, TextSize::Largest] {
            let aids = Aids { text, ..Aids::default() };
            let room = kiosk::room::room(kiosk::room::scale(context.scale, aids, Locale::Ja), size, aids);
            for (_, page) in gallery::pages(&words) {
                let page = gallery::on_a_sheet(Page { aids, ..page }, room);
                let begun = Instant::now();
                painter.paint(kiosk::view(&page, &context), size);
                // The first round fills the caches of glyphs and icons.
                if round > 0 {
                    kinds.entry(format!("{} {} %", kind(&page), text.percent())).or_default().push(begun.elapsed());
                }
            }
        }
        if round > 0 {
            fills.push(fill);
        }
    }
    let plain = at(&mut fills, 50);
    println!("one colour: p50 {plain:?}, p99 {:?}", at(&mut fills, 99));
    for (kind, times) in &mut kinds {
        let (p50, p99) = (at(times, 50), at(times, 99));
        let times_plain = p99.as_secs_f64() / plain.as_secs_f64();
        println!("{kind}: p50 {p50:?}, p99 {p99:?}, {times_plain:.1} times one colour, n {}", times.len());
    }
    assert!(kinds.len() > 30, "only {} kinds of page", kinds.len());
}

/// The start page for the next visitor: wiped in place, or by a process of its own.
#[test]
fn figures_of_the_next_visitor() {
    let (mut kiosk, mut painter) = (a_kiosk(), Painter::new().unwrap());
    let size = iced::Size::new(1920.0, 1080.0);
    painter.paint(kiosk.view(), size);
    let (mut wiped, mut fresh) = (Vec::new(), Vec::new());
    for n in 2..22_u64 {
        let begun = Instant::now();
        kiosk.begin(seeds(n), Timestamp::now(), false);
        painter.paint(kiosk.view(), size);
        wiped.push(begun.elapsed());
        let begun = Instant::now();
        let ended = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["figures::a_fresh_kiosk", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
            .output()
            .unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        fresh.push(begun.elapsed());
    }
    let (wiped, fresh) = (at(&mut wiped, 50), at(&mut fresh, 50));
    let ratio = fresh.as_secs_f64() / wiped.as_secs_f64();
    println!(
        "the next visitor's first picture: wiped in place {wiped:?}, a process of its own {fresh:?}, {ratio:.1} times"
    );
}

#[test]
#[ignore = "runs as a child process of the test"]
fn a_fresh_kiosk() {
    let kiosk = a_kiosk();
    let picture = Painter::new().unwrap().paint(kiosk.view(), iced::Size::new(1920.0, 1080.0));
    assert_eq!(picture.width, 1920);
}

fn a_kiosk() -> Kiosk {
    let city = std::sync::Arc::new(kakanai::city::load_embedded("nakagawa").unwrap());
    let setup = Setup {
        city: city.into(),
        kiosk: KioskId("K01".into()),
        marks: Marks::default(),
        px_per_mm: Scale::PANEL,
        drawer: false,
        home: None,
    };
    Kiosk::new(setup, seeds(1), Timestamp::now(), false).unwrap()
}

fn seeds(n: u64) -> Seeds {
    Seeds { visit: VisitId::at(n, n.into()), reference: Reference::from_bits(n.into()), salt: n.into() }
}

#[test]
fn figures_of_a_reading() {
    let today = kakanai::application::ticket::business_day(Timestamp::now());
    for (card, bytes) in [(TestCard::T1, 98), (TestCard::T3, 335)] {
        let tray = Tray::new(today);
        tray.put(card);
        let mut session = Session::new(tray.reader());
        session.look().unwrap();
        session.read(&Secret::new("1234".to_owned())).map_err(|e| e.to_string()).unwrap();
        println!("{}: {} APDUs, {} at least", card.id(), session.apdus(), minimum_apdus(bytes));
        assert_eq!(session.apdus(), minimum_apdus(bytes));
    }
}

#[tokio::test]
async fn figures_of_paper() {
    let city = kakanai::city::load_embedded("nakagawa").unwrap();
    let words = BTreeMap::from([(Locale::Ja, city.words(Locale::Ja).unwrap())]);
    let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
    let trial = Trial { forms, catalogue: &city.catalogue, words: &words, today: date(2026, 11, 22) };
    let procedure = city.catalogue.procedure(&ProcedureId("juminhyo".into()), trial.today).unwrap();
    let data = trial.form(&words[&Locale::Ja], procedure, Sample::ByCard);
    let renderer = renderer();
    let mut times = Vec::new();
    for n in 0..20 {
        let output =
            Output::Pdf { title: "figures".into(), ident: format!("figures-{n}"), timestamp: Timestamp::UNIX_EPOCH };
        let job = forms.job("juminhyo", &data, output).unwrap();
        let code = kakanai::paper::AsciiQr::new("NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH").unwrap();
        let job = job.with_qr(code, kakanai::paper::qr::Medium::Laser);
        let begun = Instant::now();
        assert!(renderer.render(&job).await.unwrap().bytes.starts_with(b"%PDF"));
        times.push(begun.elapsed());
    }
    let first = times.remove(0);
    println!("form to PDF in a fresh child each: first {first:?}, later p50 {:?}", at(&mut times, 50));
}
