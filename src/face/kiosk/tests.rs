//! Every page of the gallery, in every language, on every panel: can it be hit, read, and is it whole?
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use iced::{Point, Rectangle, Size, touch};
use iced_test::Simulator;
use iced_test::selector::{Candidate, Selector};

use super::{Context, Marks, gallery, view};
use crate::face::ui::widget::fit::Fitted;
use crate::face::ui::widget::said::Em;
use crate::face::ui::{Scale, fonts};
use crate::text::{Locale, Words};
use crate::visit::Press;
use crate::visit::page::{Body, Page};

/// Whether every combination is drawn. Without peers the most telling ones are: all of them take some ten minutes.
const ALL: bool = cfg!(feature = "peers");

/// Real panels: size in pixels and pixels per millimetre.
const PANELS: [(&str, f32, f32, f32); 4] = [
    ("21.5in", 1920.0, 1080.0, 4.03),
    ("15.6in", 1366.0, 768.0, 3.96),
    ("15.4in", 1280.0, 800.0, 3.86),
    ("21.5in-portrait", 1080.0, 1920.0, 4.03),
];

/// What a page shows: pressable things by id, and texts.
#[derive(Default)]
struct Seen {
    presses: Vec<(String, Rectangle)>,
    texts: Vec<(String, Rectangle)>,
    /// What was drawn in the largest way that has room.
    fitted: Vec<Fitted>,
    /// How large texts are, in pixels.
    sizes: Vec<f32>,
    /// How many texts lack room for their lines.
    cut: usize,
    /// Fields that ask for the system's keyboard.
    inputs: usize,
}

/// Walks the whole tree; finds nothing, so it sees everything.
struct Walk<'a>(&'a std::sync::Mutex<Seen>);

impl Selector for Walk<'_> {
    type Output = iced_test::selector::Target;

    fn select(&mut self, candidate: Candidate<'_>) -> Option<Self::Output> {
        let mut seen = self.0.lock().unwrap();
        match candidate {
            Candidate::Container { id: Some(id), bounds, .. } => {
                // iced's ids have no text of their own but in their Debug form.
                let name = format!("{id:?}");
                let name = name.split('"').nth(1).unwrap_or(&name).to_owned();
                seen.presses.push((name, bounds));
            }
            Candidate::Text { bounds, content, .. } if !content.trim().is_empty() => {
                seen.texts.push((content.to_owned(), bounds));
            }
            Candidate::Custom { state, .. } => {
                seen.fitted.extend(state.downcast_ref::<Fitted>());
                seen.sizes.extend(state.downcast_ref::<Em>().map(|em| em.size));
                seen.cut += usize::from(state.downcast_ref::<Em>().is_some_and(|em| !em.whole));
            }
            Candidate::TextInput { .. } => seen.inputs += 1,
            _ => {}
        }
        None
    }

    fn description(&self) -> String {
        "everything".to_owned()
    }
}

struct House {
    words: Words,
    city: crate::catalogue::City,
    codes: super::Codes,
}

impl House {
    fn new(locale: Locale) -> Self {
        Self { words: Words::load(locale).unwrap(), city: gallery::city(), codes: gallery::codes() }
    }

    fn context(&self, (_, width, height, px_per_mm): (&str, f32, f32, f32)) -> Context<'_> {
        let size = Size::new(width, height);
        Context {
            words: &self.words,
            city: &self.city,
            scale: Scale::kiosk(px_per_mm).fitting(size),
            size,
            marks: Marks { reader: true, printer: true, older: false },
            codes: &self.codes,
            second_picture: false,
            caption: "",
        }
    }
}

fn simulator<'a>(page: &Page, ctx: &Context<'_>, size: Size) -> Simulator<'a, Press> {
    Simulator::with_size(fonts::settings(), size, view(page, ctx))
}

fn look(page: &Page, ctx: &Context<'_>, size: Size) -> Seen {
    let seen = std::sync::Mutex::new(Seen::default());
    let _ = simulator(page, ctx, size).find(Walk(&seen));
    seen.into_inner().unwrap()
}

/// A finger one pixel inside any edge presses, one pixel outside does not, and one that slides off does not.
#[test]
fn the_whole_button_is_the_button() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[0]);
    let (_, page) = gallery::pages(&house.words).into_iter().find(|(name, _)| *name == "purpose").unwrap();
    let seen = look(&page, &ctx, ctx.size);
    let (_, bounds) = seen.presses.iter().find(|(id, _)| id == "primary").unwrap();
    let tap = |down: Point, up: Point| {
        let mut ui = simulator(&page, &ctx, ctx.size);
        let id = touch::Finger(0);
        ui.point_at(down);
        ui.simulate([iced::Event::Touch(touch::Event::FingerPressed { id, position: down })]);
        ui.point_at(up);
        ui.simulate([iced::Event::Touch(touch::Event::FingerLifted { id, position: up })]);
        ui.into_messages().collect::<Vec<_>>()
    };
    let (left, right) = (bounds.x, bounds.x + bounds.width);
    let (top, bottom) = (bounds.y, bounds.y + bounds.height);
    for inside in [
        Point::new(left + 1.0, bounds.center_y()),
        Point::new(right - 1.0, bounds.center_y()),
        Point::new(bounds.center_x(), top + 1.0),
        Point::new(bounds.center_x(), bottom - 1.0),
    ] {
        assert_eq!(tap(inside, inside), [Press::Next], "{inside:?}");
    }
    let outside = Point::new(left - 1.0, bounds.center_y());
    assert_eq!(tap(outside, outside), []);
    assert_eq!(tap(bounds.center(), outside), [], "sliding off takes it back");
}

/// While a question of its own is asked, the page cannot be pressed.
#[test]
fn what_lies_over_a_page_keeps_touches_from_it() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[0]);
    let pages = gallery::pages(&house.words);
    let (_, over) = pages.iter().find(|(name, _)| *name == "over-quit").unwrap();
    let below = Page { overlay: None, ..over.clone() };
    let seen = look(&below, &ctx, ctx.size);
    let (_, back) = seen.presses.iter().find(|(id, _)| id == "back").unwrap();
    let click = |page: &Page| {
        let mut ui = simulator(page, &ctx, ctx.size);
        ui.point_at(back.center());
        ui.simulate(iced_test::simulator::click());
        ui.into_messages().collect::<Vec<_>>()
    };
    assert_eq!(click(&below), [Press::Back]);
    assert_eq!(click(over), []);
}

/// The start page is one large button.
#[test]
fn a_touch_anywhere_on_the_start_page_begins() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[0]);
    let (_, page) = gallery::pages(&house.words).into_iter().find(|(name, _)| *name == "start").unwrap();
    let mut ui = simulator(&page, &ctx, ctx.size);
    ui.point_at(Point::new(1500.0, 400.0));
    ui.simulate(iced_test::simulator::click());
    assert_eq!(ui.into_messages().collect::<Vec<_>>(), [Press::Begin]);
}

use super::frame::ems as frame_ems;

mod checklist;
mod pictures;
mod texts;
mod walking;
