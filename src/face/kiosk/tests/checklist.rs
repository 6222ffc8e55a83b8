//! The checklist T1–T14 for visitors, as far as it can be measured on a page, in one table: every page of the gallery in
//! eleven languages, three text sizes, both themes, landscape and portrait, and on small panels. The rest of it is held
//! elsewhere: T4 in `ui::theme`, T7 to T10 by the tests of the visit and of the kiosk, T13 in `text::words`, T14 also in
//! `ui::fonts`.
#![allow(clippy::print_stdout)]

use iced::{Rectangle, Size};

use super::super::{Context, gallery, room};
pub(super) use super::House;
use super::{PANELS, Seen, look};
use crate::face::ui::fonts;
use crate::text::Locale;
use crate::visit::page::{Body, Pad, Page};
use crate::visit::{Aids, TextSize};

/// What one line of the checklist finds wrong.
type Check = fn(&Seen, &Page, &Context<'_>) -> Vec<String>;

/// The checklist.
const CHECKS: &[(&str, Check)] = &[
    ("T1 T2", can_be_hit),
    ("T3", can_be_read),
    ("T5", is_whole),
    ("T6", has_its_ways_out),
    ("T11", asks_for_no_keyboard),
    ("T12", is_one_question),
    ("T13", says_everything),
    ("T14", can_be_drawn),
    ("low", is_reached_sitting),
];

/// What is wrong with a page, by the line of the checklist.
pub(super) fn wrong(page: &Page, ctx: &Context<'_>) -> (Vec<String>, usize) {
    let seen = look(page, ctx, ctx.size);
    let of = |(id, check): &(&str, Check)| {
        check(&seen, page, ctx).into_iter().map(move |w| format!("{id}: {w}")).collect::<Vec<_>>()
    };
    (CHECKS.iter().flat_map(of).collect(), seen.texts.len())
}

/// The aids that a panel is measured with: both themes and every text size on the panels that a city buys today, the
/// ordinary theme on small ones, and the low position where a panel is high.
fn aids((name, width, height, _): (&str, f32, f32, f32)) -> Vec<Aids> {
    let sizes = |contrast, low| TextSize::ALL.map(|text| Aids { text, contrast, low, ..Aids::default() });
    let mut all = sizes(false, false).to_vec();
    if name.starts_with("21.5in") {
        all.extend(sizes(true, false));
    }
    if height > width {
        all.extend(sizes(false, true));
    }
    all
}

/// Every page of the gallery on every panel with every aid, by a name.
pub(super) fn every_page(house: &House, mut f: impl FnMut(&str, &Page, &Context<'_>)) {
    let locale = house.words.locale();
    let pages = gallery::pages(&house.words);
    for panel in PANELS {
        for aids in aids(panel) {
            let ctx = house.context(panel);
            let scale = room::scale(ctx.scale, aids, locale);
            let also = [(aids.contrast, "-contrast"), (aids.low, "-low")];
            let also: String = also.into_iter().filter(|(is, _)| *is).map(|(_, name)| name).collect();
            for (name, page) in &pages {
                let page = gallery::on_a_sheet(Page { aids, ..page.clone() }, room::room(scale, ctx.size, aids));
                let at = format!("{} {} {}{also} {name}", panel.0, locale.tag(), aids.text.percent());
                f(&at, &page, &ctx);
            }
        }
    }
}

/// The table. Its figures are printed with `--nocapture`.
#[test]
fn every_page_meets_the_checklist_in_every_language_size_theme_and_position() {
    let (mut found, mut pages, mut texts) = (Vec::new(), 0, 0);
    for locale in Locale::ALL {
        let house = House::new(locale);
        every_page(&house, |at, page, ctx| {
            let (wrong, seen) = wrong(page, ctx);
            found.extend(wrong.into_iter().map(|w| format!("{at}: {w}")));
            (pages, texts) = (pages + 1, texts + seen);
        });
    }
    println!("{pages} pages, {texts} texts, {} lines of the checklist", CHECKS.len());
    told(&found);
    assert!(pages > 9_000, "the gallery is nearly empty: {pages}");
}

/// Fails with what was found, the first sixty of it.
pub(super) fn told(found: &[String]) {
    if let Some(file) = std::env::var_os("KAKANAI_FOUND") {
        std::fs::write(file, found.join("\n")).unwrap();
    }
    let some: Vec<_> = found.iter().take(60).map(String::as_str).collect();
    assert!(found.is_empty(), "{} wrong:\n{}", found.len(), some.join("\n"));
}

fn distance(a: &Rectangle, b: &Rectangle) -> f32 {
    let x = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width)).max(0.0);
    let y = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height)).max(0.0);
    x.hypot(y)
}

/// T1 and T2: every pressable thing is large enough and far enough from the next.
fn can_be_hit(seen: &Seen, page: &Page, ctx: &Context<'_>) -> Vec<String> {
    let mm = ctx.scale.px_per_mm();
    // More answers than a panel has room for are drawn smaller rather than cut off: the visit sends five at most.
    if matches!(&page.body, Body::Check { rows, .. } if rows.len() > 5) {
        return Vec::new();
    }
    let board = matches!(page.body, Body::Keys { pad: Pad::Kana | Pad::Name | Pad::Latin | Pad::Letters, .. });
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
}

/// T3: no text is smaller than eyes need at 50 cm (EN 301 549, 5.1.4). On small panels, and where half a page has to
/// do, the fullest pages of the longest languages may be a quarter smaller rather than cut off.
fn can_be_read(seen: &Seen, page: &Page, ctx: &Context<'_>) -> Vec<String> {
    let tight = ctx.scale.compact() || room::lowered(ctx.size, page.aids);
    let least = 6.11 / 0.81 * ctx.scale.px_per_mm() * if tight { 0.75 } else { 1.0 };
    let small = seen.sizes.iter().copied().fold(f32::INFINITY, f32::min);
    if small + 1.0 < least { vec![format!("a text is {small:.0} px, needs {least:.0}")] } else { Vec::new() }
}

/// T5: nothing is cut off. What is given less height than it needs shows when the page is drawn on a taller one; where
/// every part was fitted into its place, that was measured already.
fn is_whole(seen: &Seen, page: &Page, ctx: &Context<'_>) -> Vec<String> {
    let window = Rectangle::with_size(ctx.size).expand(0.6);
    let mut wrong = Vec::new();
    if let Some(n) = seen.fitted.iter().position(|fitted| !fitted.whole) {
        wrong.push(format!("part {n} of {} has no room in any way", seen.fitted.len()));
    }
    if seen.cut > 0 {
        wrong.push(format!("{} texts have no room for their lines", seen.cut));
    }
    if seen.fitted.len() < 3 {
        let free = look(page, ctx, Size::new(ctx.size.width, ctx.size.height + 4000.0));
        // Where a taller page would be drawn in larger text, having room was measured by who chose the smaller.
        let same = seen.fitted == free.fitted;
        let less = |(bounds, full): &(Rectangle, Rectangle)| {
            bounds.height + 0.6 < full.height || bounds.width + 0.6 < full.width
        };
        let pairs =
            seen.texts.iter().zip(&free.texts).filter(|((_, bounds), (_, full))| same && less(&(*bounds, *full)));
        wrong.extend(pairs.take(1).map(|((words, bounds), (_, full))| {
            format!("「{words}」 is given {:?}, needs {:?}", bounds.size(), full.size())
        }));
    }
    for (words, bounds) in &seen.texts {
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
            if first.intersection(second).is_some_and(|r| r.width > 1.0 && r.height > 1.0) {
                wrong.push(format!("「{a}」 and 「{b}」 overlap"));
            }
        }
    }
    wrong
}

/// T6: the same ways out on every page, and its title.
fn has_its_ways_out(seen: &Seen, page: &Page, ctx: &Context<'_>) -> Vec<String> {
    if page.overlay.is_some() {
        return Vec::new();
    }
    let mut need = vec!["languages", "larger", "contrast", "help"];
    need.extend(page.back.then_some("back"));
    need.extend(page.quit.then_some("quit"));
    need.extend(page.primary.as_ref().map(|_| "primary"));
    need.extend(page.other.as_ref().map(|_| "other"));
    let lacks = |id: &&str| !seen.presses.iter().any(|(seen, _)| seen == id);
    let mut wrong: Vec<_> = need.into_iter().filter(lacks).map(|id| format!("no {id}")).collect();
    let title = ctx.say(&page.title);
    if !seen.texts.iter().any(|(words, _)| *words == title) {
        wrong.push("no title".to_owned());
    }
    wrong
}

/// T11: no field asks for the system's keyboard.
fn asks_for_no_keyboard(seen: &Seen, _page: &Page, _ctx: &Context<'_>) -> Vec<String> {
    if seen.inputs > 0 { vec![format!("{} fields of the system's keyboard", seen.inputs)] } else { Vec::new() }
}

/// T12: one question, at most seven choices.
fn is_one_question(seen: &Seen, page: &Page, _ctx: &Context<'_>) -> Vec<String> {
    let choices = seen.presses.iter().filter(|(id, _)| id.starts_with("choose-") || id.starts_with("over-")).count();
    let said = matches!(&page.body, Body::Tiles { tiles, .. } if tiles.len() > 7);
    // Over a page stands the way back to it, too.
    let most = if page.overlay.is_some() { 8 } else { 7 };
    if said || choices > most { vec![format!("{choices} choices")] } else { Vec::new() }
}

/// T13: no message is missing, and nothing that cannot be seen stands in a text.
fn says_everything(seen: &Seen, _page: &Page, _ctx: &Context<'_>) -> Vec<String> {
    let bad = |words: &&String| words.starts_with('[') || words.contains(['\u{2068}', '\u{2069}', '{', '}']);
    seen.texts.iter().map(|(words, _)| words).filter(bad).map(|words| format!("no words for {words}")).collect()
}

/// T14: every letter is drawn by a face of the house.
fn can_be_drawn(seen: &Seen, _page: &Page, ctx: &Context<'_>) -> Vec<String> {
    let locale = ctx.words.locale();
    let drawn = |c: char| c.is_control() || fonts::chain(locale, false).iter().any(|face| face.has(c));
    let letters =
        seen.texts.iter().flat_map(|(words, _)| words.chars()).filter(|c| !drawn(*c) && !"｜《》\u{200b}".contains(*c));
    letters.map(|c| format!("no glyph for {c}")).collect()
}

/// In the low position everything that can be pressed is in the lower 60 % of the panel, but in what lies over a page.
fn is_reached_sitting(seen: &Seen, page: &Page, ctx: &Context<'_>) -> Vec<String> {
    if !room::lowered(ctx.size, page.aids) || page.overlay.is_some() {
        return Vec::new();
    }
    let high = seen.presses.iter().filter(|(_, bounds)| bounds.y < ctx.size.height * 0.4 - 0.6);
    high.map(|(id, bounds)| format!("{id} stands at {bounds:?}")).collect()
}
