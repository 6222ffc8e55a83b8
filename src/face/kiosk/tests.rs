//! Every page of the gallery, in every language, on every panel: can it be hit, read, and is it whole?
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use iced::{Point, Rectangle, Size, touch};
use iced_test::Simulator;
use iced_test::selector::{Candidate, Selector};

use super::{Context, Marks, gallery, room, view};
use crate::face::ui::paint::Painter;
use crate::face::ui::widget::fit::Fitted;
use crate::face::ui::{Scale, fonts, theme};
use crate::text::{Locale, Words};
use crate::visit::page::{Body, Page, Sheet};
use crate::visit::{Aids, Press, Room, TextSize};

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
            Candidate::Custom { state, .. } => seen.fitted.extend(state.downcast_ref::<Fitted>()),
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

/// Every page in every language on every panel in every text size, and low where a panel is high.
fn everywhere(f: impl FnMut(&str, &Page, &Context<'_>) -> Vec<String>) {
    everywhere_with(&[], f);
}

/// The same, and with these aids.
fn everywhere_with(also: &[Aids], mut f: impl FnMut(&str, &Page, &Context<'_>) -> Vec<String>) {
    let mut wrong = Vec::new();
    let mut looked = 0;
    for locale in Locale::ALL {
        let house = House::new(locale);
        for panel in PANELS {
            let sizes = TextSize::ALL.map(|text| Aids { text, ..Aids::default() });
            let low = TextSize::ALL.map(|text| Aids { text, low: true, ..Aids::default() });
            let low = low.into_iter().filter(|_| panel.2 > panel.1);
            for aids in sizes.into_iter().chain(low).chain(also.iter().copied()) {
                let ctx = house.context(panel);
                let scale = room::scale(ctx.scale, aids, locale);
                for (name, page) in gallery::pages(&house.words) {
                    let page = on_a_sheet(Page { aids, ..page }, room::room(scale, ctx.size, aids));
                    let also = if aids.contrast {
                        "-contrast"
                    } else if aids.low {
                        "-low"
                    } else {
                        ""
                    };
                    let at = format!("{} {} {}{also} {name}", panel.0, locale.tag(), aids.text.percent());
                    wrong.extend(f(&at, &page, &ctx).into_iter().map(|w| format!("{at}: {w}")));
                    looked += 1;
                }
            }
        }
    }
    assert!(looked > 200, "the gallery is nearly empty");
    let told: Vec<_> = wrong.iter().take(60).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), told.join("\n"));
}

/// A page of the gallery as the visit would cut it for that room.
fn on_a_sheet(mut page: Page, room: Room) -> Page {
    let sheet = Some(Sheet { at: 1, of: 2 });
    match &mut page.body {
        Body::Tiles { tiles, sheet: cut, .. } if tiles.len() > room.tiles && room.tiles < 6 => {
            tiles.truncate(room.tiles);
            *cut = sheet;
        }
        Body::Check { rows, sheet: cut, remarks, .. } if room.rows < 5 => {
            if rows.len() > room.rows {
                *cut = sheet;
            }
            rows.truncate(room.rows);
            remarks.truncate(if rows.is_empty() { room.rows } else { 3.min(room.rows.saturating_sub(2)) });
        }
        Body::Plan { entries, sheet: cut, .. } if entries.len() > room.lines => {
            entries.truncate(room.lines);
            *cut = sheet;
        }
        _ => {}
    }
    page
}

fn distance(a: &Rectangle, b: &Rectangle) -> f32 {
    let x = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width)).max(0.0);
    let y = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height)).max(0.0);
    x.hypot(y)
}

/// T1 and T2: every pressable thing is large enough and far enough from the next.
#[test]
fn everything_can_be_hit() {
    everywhere(|_, page, ctx| {
        let mm = ctx.scale.px_per_mm();
        let seen = look(page, ctx, ctx.size);
        // More answers than a panel has room for are drawn smaller rather than cut off: the visit sends five at most.
        if matches!(&page.body, Body::Check { rows, .. } if rows.len() > 5) {
            return Vec::new();
        }
        let board =
            matches!(page.body, Body::Keys { pad: crate::visit::page::Pad::Kana | crate::visit::page::Pad::Latin, .. });
        let mut wrong = Vec::new();
        if seen.presses.is_empty() {
            wrong.push("nothing to press".to_owned());
        }
        for (n, (id, bounds)) in seen.presses.iter().enumerate() {
            let least = match id.as_str() {
                "primary" | "back" | "begin" => 20.0,
                id if id.starts_with("key-") && !board => 20.0,
                id if id.starts_with("key-") => 14.0,
                _ => 16.0,
            };
            let side = bounds.width.min(bounds.height) / mm;
            if side < least - 0.1 {
                wrong.push(format!("{id} is {side:.1} mm, needs {least}"));
            }
            for (other, place) in &seen.presses[n + 1..] {
                let apart = distance(bounds, place) / mm;
                let pair = [id.as_str(), other.as_str()];
                let least = if pair.contains(&"quit") && pair.contains(&"primary") || pair.contains(&"over-quit") {
                    10.0
                } else {
                    2.9
                };
                if apart < least {
                    wrong.push(format!("{id} and {other} are {apart:.1} mm apart, need {least}"));
                }
            }
        }
        wrong
    });
}

/// T5: nothing is cut off. What is given less height than it needs shows when the page is drawn on a taller one.
#[test]
fn nothing_is_cut_off() {
    everywhere(|_, page, ctx| {
        let seen = look(page, ctx, ctx.size);
        let free = look(page, ctx, Size::new(ctx.size.width, ctx.size.height + 4000.0));
        let window = Rectangle::with_size(ctx.size).expand(0.6);
        let mut wrong = Vec::new();
        if let Some(n) = seen.fitted.iter().position(|fitted| !fitted.whole) {
            wrong.push(format!("part {n} of {} has no room in any way", seen.fitted.len()));
        }
        // Where a taller page would be drawn in larger text, having room was measured by who chose the smaller.
        let same = seen.fitted == free.fitted;
        for ((words, bounds), (_, full)) in seen.texts.iter().zip(&free.texts) {
            if same && (bounds.height + 0.6 < full.height || bounds.width + 0.6 < full.width) {
                wrong.push(format!("「{words}」 is given {:?}, needs {:?}", bounds.size(), full.size()));
                break;
            }
            if !bounds.is_within(&window) {
                wrong.push(format!("「{words}」 leaves the window: {bounds:?}"));
            }
            // A text on a button stays on it.
            for (id, press) in &seen.presses {
                if press.contains(bounds.center()) && !bounds.is_within(&press.expand(0.6)) {
                    wrong.push(format!("「{words}」 leaves {id}: {bounds:?} in {press:?}"));
                }
            }
        }
        for (id, bounds) in &seen.presses {
            if !bounds.is_within(&window) {
                wrong.push(format!("{id} leaves the window: {bounds:?}"));
            }
        }
        for (n, (a, first)) in seen.texts.iter().enumerate() {
            for (b, second) in &seen.texts[n + 1..] {
                let over = first.intersection(second).is_some_and(|r| r.width > 1.0 && r.height > 1.0);
                if over {
                    wrong.push(format!("「{a}」 and 「{b}」 overlap"));
                }
            }
        }
        wrong
    });
}

/// T6: the same ways out on every page.
#[test]
fn every_page_has_its_title_and_its_ways_out() {
    everywhere(|_, page, ctx| {
        let seen = look(page, ctx, ctx.size);
        let mut wrong = Vec::new();
        if page.overlay.is_some() {
            return wrong;
        }
        let mut need = vec!["languages", "larger", "contrast", "help"];
        need.extend(page.back.then_some("back"));
        need.extend(page.quit.then_some("quit"));
        need.extend(page.primary.as_ref().map(|_| "primary"));
        need.extend(page.other.as_ref().map(|_| "other"));
        for id in need {
            if !seen.presses.iter().any(|(seen, _)| seen == id) {
                wrong.push(format!("no {id}"));
            }
        }
        let title = ctx.say(&page.title);
        if !seen.texts.iter().any(|(words, _)| *words == title) {
            wrong.push("no title".to_owned());
        }
        if let Some((words, _)) = seen.texts.iter().find(|(words, _)| words.starts_with('[')) {
            wrong.push(format!("no words for {words}"));
        }
        wrong
    });
}

/// In the low position everything that can be pressed is in the lower 60 % of the panel, but in what lies over a page.
#[test]
fn who_sits_reaches_everything() {
    let mut looked = 0;
    everywhere(|_, page, ctx| {
        if !room::lowered(ctx.size, page.aids) || page.overlay.is_some() {
            return Vec::new();
        }
        let seen = look(page, ctx, ctx.size);
        looked += seen.presses.len();
        let high = seen.presses.iter().filter(|(_, bounds)| bounds.y < ctx.size.height * 0.4 - 0.6);
        high.map(|(id, bounds)| format!("{id} stands at {bounds:?}")).collect()
    });
    assert!(looked > 500, "only {looked}");
}

/// T12: at most seven choices.
#[test]
fn nobody_has_to_choose_from_more_than_seven() {
    everywhere(|_, page, _| match &page.body {
        Body::Tiles { tiles, .. } if tiles.len() > 7 => vec![format!("{} tiles", tiles.len())],
        _ => Vec::new(),
    });
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

/// Draws everything. With `KAKANAI_PICTURES=DIR` the pictures are kept, to be looked at.
#[test]
fn every_page_can_be_drawn() {
    let keep = std::env::var_os("KAKANAI_PICTURES");
    let mut painter = Painter::new().unwrap();
    // Colours move nothing, so white on black needs only to be drawn.
    let strong = Aids { contrast: true, ..Aids::default() };
    everywhere_with(&[strong], |at, page, ctx| {
        let picture = painter.paint_in(
            view(page, ctx),
            ctx.size,
            &if page.aids.contrast { theme::contrast() } else { theme::theme() },
        );
        if let Some(dir) = &keep {
            picture.write_png(&Path::new(dir).join(format!("{}.png", at.replace(' ', "-")))).unwrap();
        }
        let first = &picture.rgba[..4];
        let plain = picture.rgba.chunks(4).all(|pixel| pixel == first);
        if plain { vec!["an empty picture".to_owned()] } else { Vec::new() }
    });
}
