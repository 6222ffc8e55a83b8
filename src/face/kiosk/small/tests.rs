//! Which panels are too small, what the page says, and that it is whole on every one of them.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use iced::{Rectangle, Size};
use iced_test::Simulator;
use iced_test::selector::{Candidate, Selector};

use super::{Small, is_too_small};
use crate::face::ui::paint::Painter;
use crate::face::ui::widget::fit::Fitted;
use crate::face::ui::{Scale, fonts};
use crate::text::Locale;

/// Panels that are sold for kiosks and are too small: pixels, and pixels per millimetre.
const SMALL: [(&str, f32, f32, f32); 6] = [
    ("10.1in", 1280.0, 800.0, 5.9),
    ("10.1in-portrait", 800.0, 1280.0, 5.9),
    ("12.1in", 1024.0, 768.0, 4.16),
    ("11.6in-full-hd", 1920.0, 1080.0, 7.47),
    ("7in", 1024.0, 600.0, 6.67),
    ("pixels", 800.0, 600.0, 1.68),
];

#[derive(Default)]
struct Seen {
    texts: Vec<(String, Rectangle)>,
    presses: usize,
    fitted: Option<Fitted>,
}

struct Walk<'a>(&'a std::sync::Mutex<Seen>);

impl Selector for Walk<'_> {
    type Output = iced_test::selector::Target;

    fn select(&mut self, candidate: Candidate<'_>) -> Option<Self::Output> {
        let mut seen = self.0.lock().unwrap();
        match candidate {
            Candidate::Container { id: Some(_), .. } => seen.presses += 1,
            Candidate::Text { bounds, content, .. } => seen.texts.push((content.to_owned(), bounds)),
            Candidate::Custom { state, .. } => seen.fitted = state.downcast_ref().copied().or(seen.fitted),
            _ => {}
        }
        None
    }

    fn description(&self) -> String {
        "everything".to_owned()
    }
}

fn look(small: &Small, size: Size) -> Seen {
    let seen = std::sync::Mutex::new(Seen::default());
    let _ = Simulator::<'_, ()>::with_size(fonts::settings(), size, small.view(size)).find(Walk(&seen));
    seen.into_inner().unwrap()
}

/// What the guide for those who set kiosks up promises.
#[test]
fn panels_from_15_inches_on_serve_and_smaller_ones_do_not() {
    let serves = |w: f32, h: f32, px| !is_too_small(Scale::kiosk(px), Size::new(w, h));
    assert!(serves(1920.0, 1080.0, 4.03) && serves(1080.0, 1920.0, 4.03), "21.5 inches");
    assert!(serves(3840.0, 2160.0, 5.57) && serves(1920.0, 1200.0, 3.71), "31.1 and 24 inches");
    assert!(serves(1366.0, 768.0, 3.96) && serves(1280.0, 800.0, 3.86), "15.6 and 15.4 inches");
    assert!(serves(1366.0, 768.0, Scale::PANEL), "a twentieth short is measured, not missing");
    for (name, width, height, px) in SMALL {
        assert!(!serves(width, height, px), "{name}");
    }
}

#[test]
fn the_page_says_what_is_there_and_what_is_needed() {
    let size = Size::new(1280.0, 800.0);
    let seen = look(&Small::of(Scale::kiosk(5.9), size).unwrap(), size);
    let says = |part: &str| seen.texts.iter().any(|(words, _)| words.contains(part));
    for part in ["217×136ミリ", "1280×800画素", "325×193ミリ以上", "217 × 136 mm", "1280 × 768 pixels"] {
        assert!(says(part), "「{part}」 is not among {:?}", seen.texts);
    }
    assert!(says("Ctrl+Shift+Q") && says("PX_PER_MM") && says("近くの窓口"));
}

/// Whole on every panel, in letters that the house can draw, with nothing to press. With `KAKANAI_PICTURES=DIR` the
/// pictures are kept there.
#[test]
fn the_page_is_whole_however_small_the_panel() {
    let mut painter = Painter::new().unwrap();
    for (name, width, height, px) in SMALL.into_iter().chain([("tiny", 320.0, 240.0, 4.0)]) {
        let size = Size::new(width, height);
        let small = Small::of(Scale::kiosk(px), size).unwrap();
        let seen = look(&small, size);
        assert!(seen.fitted.unwrap().whole, "{name}: {:?}", seen.fitted);
        let window = Rectangle::with_size(size).expand(0.6);
        let out = seen.texts.iter().find(|(_, bounds)| !bounds.is_within(&window));
        assert!(out.is_none() && seen.presses == 0, "{name}: {out:?}, {} presses", seen.presses);
        // A panel of a hand's size says it in two languages.
        let lines = if ["tiny", "7in"].contains(&name) { 12 + 2 } else { 12 + 10 };
        assert!(seen.texts.len() == lines, "{name}: {} texts", seen.texts.len());
        for locale in Locale::ALL {
            let line = small.visitors.iter().find(|(of, _)| *of == locale).map_or("", |(_, line)| line);
            let drawn = |c: char| c.is_control() || fonts::chain(locale, false).iter().any(|face| face.has(c));
            assert!(line.chars().all(drawn) && !line.starts_with('['), "{line}");
        }
        if let Some(dir) = std::env::var_os("KAKANAI_PICTURES") {
            let picture = painter.paint(small.view::<()>(size), size);
            picture.write_png(&Path::new(&dir).join(format!("small-{name}.png"))).unwrap();
        }
    }
}
