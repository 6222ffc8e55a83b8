//! Every text that a visitor can meet, in the box that it is drawn in: all pages that the city's catalogue can bring about,
//! in every language and text size, landscape and portrait. A page that says nothing longer than one that was measured
//! whole with the same parts has room, too, and is not drawn again. In the ordinary size on the
//! usual panel; with `KAKANAI_ALL=1` in the largest and on the high one, too.
//! With `KAKANAI_PICTURES=DIR` and `KAKANAI_ONLY=NAME` the pages of that name are kept there as pictures.
#![allow(clippy::print_stdout)]

use std::collections::HashMap;
use std::path::Path;

use jiff::Timestamp;

use super::super::{Context, room, view};
use super::checklist::{House, told, wrong};
use super::{PANELS, frame_ems};
use crate::city;
use crate::face::ui::paint::Painter;
use crate::text::Locale;
use crate::visit::page::{Body, Page, Shown};
use crate::visit::standing::Standing;
use crate::visit::{Aids, TextSize};

/// What of a page can be longer or shorter, each as wide as it is, in em; and what it is made of beside.
fn shape(page: &Page, ctx: &Context<'_>) -> (String, Vec<f32>) {
    let mut kind = format!("{:?}", std::mem::discriminant(&page.body));
    let mut wide = vec![page.title.clone()];
    let mut maybe = |msg: Option<&crate::text::Msg>, wide: &mut Vec<_>| {
        let said = msg.filter(|msg| ctx.say_if(Some(msg)).is_some());
        kind.push(if said.is_some() { '+' } else { '-' });
        wide.extend(said.cloned());
    };
    maybe(page.hint.as_ref(), &mut wide);
    maybe(page.about.as_ref(), &mut wide);
    maybe(page.other.as_ref().map(|button| &button.label), &mut wide);
    maybe(page.primary.as_ref().map(|button| &button.label), &mut wide);
    match &page.body {
        Body::Tiles { tiles, .. } => tiles.iter().for_each(|tile| {
            maybe(tile.example.as_ref(), &mut wide);
            wide.push(tile.title.clone());
        }),
        Body::Check { rows, remarks, .. } => {
            for row in rows {
                wide.push(row.label.clone());
                maybe(if let Shown::Said(msg) = &row.value { Some(msg) } else { None }, &mut wide);
            }
            wide.extend(remarks.iter().map(|remark| remark.text.clone()));
        }
        Body::Plan { entries, .. } => entries.iter().for_each(|entry| {
            maybe(entry.because.as_ref(), &mut wide);
            wide.push(entry.title.clone());
        }),
        Body::Told(lines) => wide.extend(lines.iter().cloned()),
        Body::Keys { unit, .. } => maybe(unit.as_ref(), &mut wide),
        _ => {}
    }
    let kind = format!("{kind} {} {:?}", wide.len(), matches!(&page.body, Body::Tiles { sheet: Some(_), .. }));
    (kind, wide.iter().map(|msg| frame_ems(&ctx.say(msg))).collect())
}

/// A word that is longer than a line's rest makes one line more: what is said to have room is a tenth shorter.
const SHORTER: f32 = 0.9;

#[test]
fn every_text_has_room_in_every_language_and_size() {
    // A quarter of an hour: asked for, where pages or languages change.
    let all = std::env::var_os("KAKANAI_ALL").is_some();
    let wanted = std::env::var_os("KAKANAI_PICTURES").zip(std::env::var("KAKANAI_ONLY").ok());
    let mut painter = Painter::new().unwrap();
    let city = city::load_embedded("nakagawa").unwrap();
    let now: Timestamp = "2026-11-20T01:00:00Z".parse().unwrap();
    let (mut found, mut texts, mut pages, mut drawn) = (Vec::new(), 0, 0, 0);
    for locale in Locale::ALL {
        let mut house = House::new(locale);
        house.words = city.words(locale).unwrap();
        for panel in PANELS.into_iter().filter(|panel| panel.0.starts_with("21.5in")) {
            for aids in TextSize::ALL.map(|text| Aids { text, ..Aids::default() }) {
                // What has room at 100 and at 200 % has room between.
                if aids.text == TextSize::Large || !all && (panel.0 != "21.5in" || aids.text != TextSize::Ordinary) {
                    continue;
                }
                let ctx = house.context(panel);
                let scale = room::scale(ctx.scale, aids, locale);
                let room = room::room(scale, ctx.size, aids);
                let mut whole: HashMap<String, Vec<Vec<f32>>> = HashMap::new();
                let standing = Standing::new(&city.catalogue, &house.words, aids, room, now);
                let mut all: Vec<_> =
                    standing.pages().into_iter().map(|(name, page)| (shape(&page, &ctx), name, page)).collect();
                // The longest first: most of the others are shorter in every part.
                all.sort_by(|((_, a), ..), ((_, b), ..)| b.iter().sum::<f32>().total_cmp(&a.iter().sum::<f32>()));
                if let Some((dir, only)) = &wanted {
                    for (.., name, page) in all.iter().filter(|(.., name, _)| name.contains(only.as_str())) {
                        let file = format!("{} {} {} {name}.png", panel.0, locale.tag(), aids.text.percent());
                        let picture = painter.paint(view(page, &ctx), ctx.size);
                        picture.write_png(&Path::new(dir).join(file.replace([' ', '/'], "-"))).unwrap();
                    }
                }
                for ((kind, wide), name, page) in all {
                    (pages, texts) = (pages + 1, texts + wide.len());
                    let larger = whole.entry(kind).or_default();
                    let within = |other: &Vec<f32>| {
                        other.len() == wide.len() && wide.iter().zip(other).all(|(a, b)| *a <= 6.0 || *a <= b * SHORTER)
                    };
                    if larger.iter().any(within) {
                        continue;
                    }
                    drawn += 1;
                    let (wrong, _) = wrong(&page, &ctx);
                    if wrong.is_empty() {
                        larger.push(wide);
                    }
                    let at = format!("{} {} {} {name}", panel.0, locale.tag(), aids.text.percent());
                    found.extend(wrong.into_iter().map(|w| format!("{at}: {w}")));
                }
            }
        }
    }
    println!("{pages} pages with {texts} texts, {drawn} of them drawn");
    told(&found);
    assert!(texts > if all { 250_000 } else { 60_000 }, "only {texts} texts");
}
