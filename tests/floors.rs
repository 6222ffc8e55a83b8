//! The floors hold: a room uses rooms below it, never one above or beside it; pure rooms touch nothing outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms by floor, from the ground up.
const FLOORS: &[&[&str]] = &[
    &["text"],
    &["person"],
    &["catalogue"],
    &["application"],
    &["usage"],
    &["visit"],
    &["handoff"],
    &["city", "paper", "device"],
    &["hub", "link", "register"],
    &["face"],
    &["rehearsal"],
    &["desk"],
];

const PURE: &[&str] = &["text", "person", "catalogue", "application", "usage", "visit", "handoff"];

/// What a pure room must not touch.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::time::SystemTime",
    "std::time::Instant",
    "Timestamp::now",
    "Zoned::now",
    "tokio::",
    "reqwest::",
    "axum::",
    "iced::",
    "rusqlite::",
    "async fn",
    "static mut",
    "Mutex",
    "RwLock",
    "getrandom",
];

fn sources() -> Vec<PathBuf> {
    fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                out.push(path);
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

fn room(path: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = path.strip_prefix(src).unwrap().components().next().unwrap();
    first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// Every room that a text names as `crate::room` (or within `crate::{…}`), comments left out.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (n, line) in text.lines().enumerate() {
        let line = line.split("//").next().unwrap_or_default();
        for part in line.split("crate::").skip(1) {
            if let Some(list) = part.strip_prefix('{') {
                open = Some(n);
                for item in list.split([',', '}']) {
                    found.push((n + 1, item.trim().split("::").next().unwrap_or_default().to_owned()));
                }
                if list.contains("};") {
                    open = None;
                }
            } else {
                let name = part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default();
                found.push((n + 1, name.to_owned()));
            }
        }
        if open.is_some_and(|first| first != n) {
            if let Some(item) = line.trim().split("::").next() {
                found.push((n + 1, item.trim_matches([',', '}', ';', '{', ' ']).to_owned()));
            }
            if line.contains("};") {
                open = None;
            }
        }
    }
    found
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let floor: BTreeMap<&str, usize> =
        FLOORS.iter().enumerate().flat_map(|(n, rooms)| rooms.iter().map(move |r| (*r, n))).collect();
    let mut wrong = Vec::new();
    let mut looked = 0;
    for path in sources() {
        let here = room(&path);
        if here == "lib" || here == "main" {
            continue;
        }
        let own = *floor.get(here.as_str()).unwrap_or_else(|| panic!("{here} has no floor"));
        let text = fs::read_to_string(&path).unwrap();
        for (line, there) in named(&text) {
            let Some(floor) = floor.get(there.as_str()) else { continue };
            looked += 1;
            if there != here && *floor >= own {
                wrong.push(format!("{}:{line} uses {there}", path.display()));
            }
        }
    }
    assert!(looked > 50, "the test no longer sees the `use` lines ({looked})");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_rooms_touch_nothing_outside() {
    let mut wrong = Vec::new();
    for path in sources() {
        if !PURE.contains(&room(&path).as_str()) || path.ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (n, line) in text.lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            for word in OUTSIDE {
                if line.contains(word) {
                    wrong.push(format!("{}:{}: {word}", path.display(), n + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn iced_is_only_in_the_faces() {
    for path in sources() {
        let here = room(&path);
        if ["face", "rehearsal"].contains(&here.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let uses = text.lines().any(|l| l.split("//").next().unwrap_or_default().contains("iced::"));
        assert!(!uses, "{} uses iced", path.display());
    }
}

#[test]
fn no_file_of_a_test_sees_a_climbing_use_as_fine() {
    // The reader of `use` lines itself: it must see what it is there to see.
    let seen: Vec<_> = named("use crate::{hub::Hub, text};\nuse crate::face::ui; // crate::link\n")
        .into_iter()
        .map(|(_, room)| room)
        .collect();
    assert!(seen.contains(&"hub".to_owned()) && seen.contains(&"face".to_owned()));
    assert!(!seen.contains(&"link".to_owned()));
}
