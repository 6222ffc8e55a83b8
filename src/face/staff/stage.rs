//! What the tests of staff's faces and of the register share: what a drawn page shows, whether it is whole, and pictures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::Mutex;

use iced::{Point, Rectangle, Size};
use iced_test::Simulator;
use iced_test::selector::{Candidate, Selector, Target};

use crate::face::ui::paint::Painter;
use crate::face::ui::{Element, fonts};

/// The screens that pages are drawn on.
pub const SCREENS: [Size; 2] = [Size::new(1920.0, 1080.0), Size::new(1366.0, 768.0)];

/// What a page shows: pressable things by id, and texts with what is visible of them.
#[derive(Default)]
pub struct Seen {
    pub presses: Vec<(String, Rectangle)>,
    pub texts: Vec<(String, Rectangle, Option<Rectangle>)>,
    pub scrolls: Vec<Rectangle>,
}

struct Walk<'a>(&'a Mutex<Seen>);

impl Selector for Walk<'_> {
    type Output = Target;

    fn select(&mut self, candidate: Candidate<'_>) -> Option<Self::Output> {
        let mut seen = self.0.lock().unwrap();
        match candidate {
            Candidate::Container { id: Some(id), visible_bounds: Some(bounds), .. } => {
                let name = format!("{id:?}");
                seen.presses.push((name.split('"').nth(1).unwrap_or(&name).to_owned(), bounds));
            }
            Candidate::Text { bounds, visible_bounds, content, .. } if !content.trim().is_empty() => {
                seen.texts.push((content.to_owned(), bounds, visible_bounds));
            }
            Candidate::Scrollable { bounds, .. } => seen.scrolls.push(bounds),
            _ => {}
        }
        None
    }

    fn description(&self) -> String {
        "everything".to_owned()
    }
}

/// Walks a page.
pub fn look<Message>(page: Element<'_, Message>, size: Size) -> Seen {
    let seen = Mutex::new(Seen::default());
    let _ = Simulator::with_size(fonts::settings(), size, page).find(Walk(&seen));
    seen.into_inner().unwrap()
}

impl Seen {
    pub fn says(&self, words: &str) -> bool {
        self.texts.iter().any(|(text, ..)| text.contains(words))
    }

    pub fn press(&self, id: &str) -> Option<Rectangle> {
        self.presses.iter().find(|(name, _)| name == id).map(|(_, bounds)| *bounds)
    }

    /// What is wrong with the page: a text that is cut at the side or leaves the window, two that overlap, words that
    /// are missing.
    pub fn wrong(&self, size: Size) -> Vec<String> {
        let mut wrong = Vec::new();
        let window = Rectangle::with_size(size).expand(0.6);
        // Within a scrollable a text may lie outside of what is seen; anywhere else it is lost.
        let scrolls = |b: &Rectangle| self.scrolls.iter().any(|s| b.center_x() > s.x && b.center_x() < s.x + s.width);
        for (text, bounds, seen) in self.texts.iter().filter(|(_, b, _)| !scrolls(b)) {
            if seen.is_none_or(|s| s.height + 0.6 < bounds.height) {
                wrong.push(format!("「{text}」 is lost: {bounds:?} seen {seen:?}"));
            }
        }
        let visible: Vec<_> = self.texts.iter().filter_map(|(t, b, v)| v.map(|v| (t, *b, v))).collect();
        for (text, bounds, seen) in &visible {
            if bounds.y + bounds.height > size.height - 6.0 {
                wrong.push(format!("「{text}」 runs into the lower edge: {bounds:?}"));
            }
            if seen.width + 0.6 < bounds.width || !seen.is_within(&window) {
                wrong.push(format!("「{text}」 is cut: {bounds:?} seen {seen:?}"));
            }
            if text.contains("[") && !text.contains(' ') {
                wrong.push(format!("no words for {text}"));
            }
        }
        for (n, (a, _, first)) in visible.iter().enumerate() {
            for (b, _, second) in &visible[n + 1..] {
                if first.intersection(second).is_some_and(|r| r.width > 1.5 && r.height > 1.5) {
                    wrong.push(format!("「{a}」 and 「{b}」 overlap"));
                }
            }
        }
        for (id, bounds) in &self.presses {
            if !bounds.is_within(&window) {
                wrong.push(format!("{id} leaves the window: {bounds:?}"));
            }
        }
        wrong
    }
}

/// Clicks a point; answers the messages.
pub fn click_at<Message: Clone>(page: Element<'_, Message>, size: Size, at: Point) -> Vec<Message> {
    let mut ui = Simulator::with_size(fonts::settings(), size, page);
    ui.point_at(at);
    ui.simulate(iced_test::simulator::click());
    ui.into_messages().collect()
}

/// Draws a page; with `KAKANAI_PICTURES=DIR` the picture is kept, to be looked at. Answers whether anything is on it.
pub fn draw<Message>(name: &str, page: Element<'_, Message>, size: Size) -> bool {
    let picture = Painter::new().unwrap().paint(page, size);
    if let Some(dir) = std::env::var_os("KAKANAI_PICTURES") {
        picture.write_png(&Path::new(&dir).join(format!("{name}-{}.png", size.width))).unwrap();
    }
    let first = picture.rgba[..4].to_vec();
    !picture.rgba.chunks(4).all(|pixel| pixel == first)
}
