//! The five keys on every page of the gallery: they reach everything that is drawn, the ring is seen around it, and with
//! the voice on every page is still whole.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::room;
use super::*;
use crate::face::ui::paint::Painter;
use crate::face::ui::theme;
use crate::face::ui::widget::ring::Ringed;
use crate::visit::{Aids, Five, Stops, TextSize, Voice};

/// What is drawn of a page: what can be pressed and where, and the ring.
#[derive(Default)]
struct Drawn {
    presses: Vec<(Press, Rectangle)>,
    ring: Option<Rectangle>,
}

struct Look<'a>(&'a std::sync::Mutex<Drawn>);

impl Selector for Look<'_> {
    type Output = iced_test::selector::Target;

    fn select(&mut self, candidate: Candidate<'_>) -> Option<Self::Output> {
        let mut drawn = self.0.lock().unwrap();
        if let Candidate::Custom { state, bounds, .. } = candidate {
            if let Some(Some(press)) = state.downcast_ref::<Option<Press>>() {
                drawn.presses.push((press.clone(), bounds));
            }
            if let Some(Ringed(ring)) = state.downcast_ref::<Ringed>() {
                drawn.ring = *ring;
            }
        }
        None
    }

    fn description(&self) -> String {
        "everything that can be pressed".to_owned()
    }
}

fn drawn(page: &Page, ctx: &Context<'_>) -> Drawn {
    let drawn = std::sync::Mutex::new(Drawn::default());
    let _ = simulator(page, ctx, ctx.size).find(Look(&drawn));
    drawn.into_inner().unwrap()
}

/// The pages of the gallery as the visit would describe them on that panel.
fn pages(house: &House, ctx: &Context<'_>, aids: Aids) -> Vec<(&'static str, Page)> {
    let high = ctx.size.height > ctx.size.width;
    let pages = gallery::pages(&house.words).into_iter();
    let with = |(name, page): (&'static str, Page)| {
        let lowers = high && page.overlay.is_none() && !matches!(page.body, Body::Done(_));
        (name, Page { aids, lowers, ..page })
    };
    pages.map(with).collect()
}

fn listening() -> Aids {
    Aids { voice: Voice { on: true, ..Voice::default() }, ..Aids::default() }
}

/// T7: what can be pressed is what the keys can stand on, no more and no less.
#[test]
fn the_keys_reach_everything_that_is_drawn_and_nothing_else() {
    let house = House::new(Locale::Ja);
    let mut looked = 0;
    for panel in [PANELS[0], PANELS[3]] {
        let ctx = house.context(panel);
        for aids in [Aids::default(), listening()] {
            for (name, page) in pages(&house, &ctx, aids) {
                let order = Stops::of(&page);
                let seen = drawn(&page, &ctx).presses;
                let text = |press: &Press| format!("{press:?}");
                let stops: BTreeSet<String> = order.all().map(text).collect();
                let seen: BTreeSet<String> = seen.iter().map(|(press, _)| text(press)).collect();
                assert_eq!(stops, seen, "{name} on {} with voice {}", panel.0, aids.voice.on);
                assert_eq!(stops.len(), order.count(), "{name}: each once");
                looked += stops.len();
            }
        }
    }
    assert!(looked > 1000, "only {looked} places");
}

/// Every place is reached from the first with ▶ alone and from the last with ◀ alone, and ▼ and ▲ reach every line.
#[test]
fn no_place_is_a_trap() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[3]);
    for (name, page) in pages(&house, &ctx, listening()) {
        let stops = Stops::of(&page);
        if stops.count() == 0 {
            assert!(matches!(page.body, Body::Working), "{name} has nothing to press");
            continue;
        }
        let first = stops.first(&page).unwrap();
        assert!(stops.holds(&first), "{name} begins on the page");
        let walk = |from: Press, key: Five| {
            let mut way = vec![from];
            while let Some(next) = stops.after(way.last().unwrap(), key) {
                assert!(!way.contains(&next), "{name}: {key:?} goes round at {next:?}");
                way.push(next);
            }
            way
        };
        let start = walk(first.clone(), Five::Left).pop().unwrap();
        let right = walk(start, Five::Right);
        assert_eq!(right.len(), stops.count(), "{name}: ▶ leaves something out");
        let left = walk(right.last().unwrap().clone(), Five::Left);
        assert_eq!(left.len(), stops.count(), "{name}: ◀ leaves something out");
        let top = walk(first.clone(), Five::Up).pop().unwrap();
        let down = walk(top.clone(), Five::Down);
        let up = walk(down.last().unwrap().clone(), Five::Up);
        assert_eq!(down.len(), up.len(), "{name}: as many lines down as up");
        // The ways out are lines of their own: nobody has to search a line for them.
        for way in page.primary.iter().map(|b| b.press.clone()).chain(page.back.then_some(Press::Back)) {
            let own = page.overlay.is_some() || matches!(page.body, Body::Pin { .. }) || down.contains(&way);
            assert!(own, "{name}: ▼ does not come by {way:?}");
        }
    }
}

/// The ring lies around what the keys stand on, whatever that is, and is not cut off by the window's edge.
#[test]
fn the_ring_lies_where_the_keys_stand() {
    let house = House::new(Locale::Ja);
    let mut looked = 0;
    for panel in [PANELS[0], PANELS[2]] {
        let ctx = house.context(panel);
        let width = ctx.scale.ring();
        assert!(width >= 3.0, "{}: bands of {width} px", panel.0);
        for (name, page) in pages(&house, &ctx, Aids::default()) {
            for press in Stops::of(&page).all() {
                let page = Page { focus: Some(press.clone()), ..page.clone() };
                let seen = drawn(&page, &ctx);
                let ring = seen.ring.unwrap_or_else(|| panic!("{name}: no ring around {press:?}"));
                assert!(seen.presses.iter().any(|(p, bounds)| p == press && *bounds == ring), "{name}: {press:?}");
                let window = Rectangle::with_size(ctx.size);
                assert!(ring.expand(2.0 * width).is_within(&window), "{name} on {}: {press:?} at {ring:?}", panel.0);
                looked += 1;
            }
        }
    }
    assert!(looked > 800, "only {looked} rings");
}

/// WCAG 2.2, 1.4.11 and 2.4.13: of the two bands one reaches 3:1 against what lies inside, the other against what lies
/// outside, and both against each other; in ordinary colours and in 白黒, measured on the picture.
#[test]
fn the_ring_is_seen_on_every_ground() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[0]);
    let mut painter = Painter::new().unwrap();
    let keep = std::env::var_os("KAKANAI_PICTURES");
    for contrast in [false, true] {
        let theme = if contrast { theme::contrast() } else { theme::theme() };
        for (name, focus) in [
            ("purpose", Press::Next),
            ("purpose", Press::Back),
            ("purpose", Press::Help),
            ("consent", Press::Next),
            ("kana", Press::Key('ア')),
            ("pin", Press::Key('5')),
            ("check", Press::Back),
        ] {
            let aids = Aids { contrast, ..Aids::default() };
            let (_, page) = pages(&house, &ctx, aids).into_iter().find(|(n, _)| *n == name).unwrap();
            let page = Page { focus: Some(focus.clone()), ..page };
            let ring = drawn(&page, &ctx).ring.unwrap_or_else(|| panic!("{name}: no ring around {focus:?}"));
            let picture = painter.paint_in(view(&page, &ctx), ctx.size, &theme);
            let scale = picture.width as f32 / ctx.size.width;
            let pixel = |x: f32| {
                let (x, y) = ((x * scale) as usize, (ring.center_y() * scale) as usize);
                let at = (y * picture.width as usize + x) * 4;
                let [r, g, b] = [picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]];
                iced::Color::from_rgb8(r, g, b)
            };
            let band = ctx.scale.ring();
            let (inner, outer) = (pixel(ring.x - 0.5 * band), pixel(ring.x - 1.5 * band));
            let ground = pixel(ring.x - 2.0 * band - 2.0);
            let found = [outer.relative_contrast(ground), outer.relative_contrast(inner)];
            assert!(found.iter().all(|c| *c >= 3.0), "{name} {focus:?} contrast={contrast}: {found:?}");
            if let Some(dir) = &keep {
                let file = format!("ring-{name}-{}.png", if contrast { "contrast" } else { "plain" });
                picture.write_png(&Path::new(dir).join(file)).unwrap();
            }
        }
    }
}

/// With the voice on its line takes height from every page; still nothing is cut off.
#[test]
fn every_page_is_whole_while_it_speaks() {
    let mut wrong = Vec::new();
    let keep = std::env::var_os("KAKANAI_PICTURES");
    let mut painter = Painter::new().unwrap();
    for locale in Locale::ALL {
        let house = House::new(locale);
        for panel in PANELS {
            for text in TextSize::ALL {
                if !ALL && text == TextSize::Large {
                    continue;
                }
                let aids = Aids { text, ..listening() };
                // As long as a spoken sentence may be.
                let caption: String = if locale == Locale::En { "Aa bcd ef ".repeat(4) } else { "あ".repeat(40) };
                let ctx = Context { caption: &caption, ..house.context(panel) };
                let above = super::super::caption::above(ctx.scale, ctx.size);
                let room = room::room(room::scale(ctx.scale.fitting(above), aids, locale), above, aids);
                for (name, page) in pages(&house, &ctx, aids) {
                    let page = gallery::on_a_sheet(page, room);
                    let seen = look(&page, &ctx, ctx.size);
                    let at = format!("{} {} {} {name}", panel.0, locale.tag(), text.percent());
                    if let Some(n) = seen.fitted.iter().position(|fitted| !fitted.whole) {
                        wrong.push(format!("{at}: part {n} of {} has no room", seen.fitted.len()));
                    }
                    if seen.cut > 0 {
                        wrong.push(format!("{at}: {} texts have no room for their lines", seen.cut));
                    }
                    let window = Rectangle::with_size(ctx.size).expand(0.6);
                    let out = seen.presses.iter().filter(|(_, bounds)| !bounds.is_within(&window));
                    wrong.extend(out.map(|(id, _)| format!("{at}: {id} leaves the window")));
                    if let (Some(dir), true) = (&keep, text == TextSize::Ordinary || locale == Locale::Ja) {
                        let page = Page { focus: Stops::of(&page).first(&page), ..page };
                        let picture = painter.paint_in(view(&page, &ctx), ctx.size, &theme::theme());
                        picture.write_png(&Path::new(dir).join(format!("voice {at}.png").replace(' ', "-"))).unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whoever stands behind sees nothing; whoever touches finds the way back.
#[test]
fn a_hidden_screen_shows_one_way_back() {
    let house = House::new(Locale::Ja);
    let ctx = house.context(PANELS[0]);
    let aids = Aids { voice: Voice { on: true, hidden: true, ..Voice::default() }, ..Aids::default() };
    for (name, page) in pages(&house, &ctx, aids) {
        let seen = look(&page, &ctx, ctx.size);
        assert_eq!(seen.texts.len(), 1, "{name}: {:?}", seen.texts);
        assert_eq!(drawn(&page, &ctx).presses.first().map(|(press, _)| press.clone()), Some(Press::Hide), "{name}");
    }
}

/// T12: what the house says of itself is short: a listener cannot look back. At most forty letters a sentence in Japanese.
#[test]
fn spoken_sentences_are_short() {
    let text = include_str!("../../../../locales/ja/voice.ftl");
    let mut looked = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once('=').map_or(line, |(_, said)| said);
        for sentence in said.split(['。', '？']) {
            let letters = sentence.trim().chars().filter(|c| !matches!(c, '{' | '}' | '$' | ' ')).count();
            assert!(letters <= 40, "{letters} letters: {sentence}");
            looked += 1;
        }
    }
    assert!(looked > 80, "only {looked} sentences");
}
