//! Figures for BENCHMARKS.md, printed by `cargo test --release --test house figures -- --nocapture --test-threads 1`.
//! Nothing here asserts a time.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use kakanai::catalogue::ProcedureId;
use kakanai::device::card::{Session, TestCard, Tray, minimum_apdus};
use kakanai::face::kiosk::{self, Codes, Context, Marks, gallery};
use kakanai::face::ui::Scale;
use kakanai::face::ui::paint::Painter;
use kakanai::paper::fit::Trial;
use kakanai::paper::sample::Sample;
use kakanai::paper::{Forms, Output};
use kakanai::person::Secret;
use kakanai::text::{Locale, Words};

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
