//! The page that is filled in at home, on a phone: a real browser, its keys, its pictures, and readers of codes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::Zoned;
use kakanai::city::load_embedded;
use kakanai::desk::home::page;
use kakanai::handoff::home::{Gatherer, Gathering, HomeKey, Model, Opened};
use kakanai::visit::Prepared;
use serde_json::{Value as Json, json};

/// A hand that goes through the page with keys alone.
const PHONE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/phone.js");

fn phone(told: &Json) -> Json {
    let mut node = Command::new("node");
    node.arg(PHONE).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut hand = node.spawn().expect("node is not installed");
    hand.stdin.take().unwrap().write_all(told.to_string().as_bytes()).unwrap();
    let out = hand.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

/// What a reader finds in a picture, sorted.
fn read(reader: &str, arguments: &[&str], picture: &Path) -> Vec<String> {
    let out = Command::new(reader).args(arguments).arg(picture).output();
    let out = out.unwrap_or_else(|_| panic!("{reader} is not installed"));
    let text = String::from_utf8(out.stdout).unwrap();
    // The one prints the bare text, the other puts it in quotation marks.
    let found = text.split(['\n', '"']).filter(|part| part.starts_with("NKH1."));
    let mut lines: Vec<String> = found.map(str::to_owned).collect();
    lines.sort();
    lines.dedup();
    lines
}

fn opened(lines: &[String], key: &HomeKey) -> Opened {
    let mut gatherer = Gatherer::default();
    for line in lines {
        if let Gathering::Whole(opened) = gatherer.take(line, "402311", Some(key)).unwrap() {
            return opened;
        }
    }
    panic!("a code is missing: {lines:?}");
}

/// Three phones, three languages, no finger: every page can be used by keys, read aloud, and read by weak eyes; the codes on
/// the screen and on paper are read by two readers and opened by the kiosk; the browser asks nobody and keeps nothing.
#[test]
fn a_phone_makes_codes_by_keys_alone() {
    let city = load_embedded("nakagawa").unwrap();
    let key = HomeKey::new(&[9; 32]).unwrap();
    let today = Zoned::now().date();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("index.html");
    fs::write(&file, page(&city, &key, today).unwrap()).unwrap();
    // The day of birth is 2 平成 in Japanese, 1990 in English.
    let reiwa = today.year() - 2018;
    for (language, width, birth, now) in [
        ("ja", 360, json!(["heisei", 2, 4, 1]), json!(["reiwa", reiwa, today.month(), today.day()])),
        ("ja-yasashii", 390, json!(["heisei", 2, 4, 1]), json!(["reiwa", reiwa, today.month(), today.day()])),
        ("en", 320, json!(["western", 1990, 4, 1]), json!(["western", today.year(), today.month(), today.day()])),
    ] {
        let seen = phone(&json!({
            "page": file, "out": dir.path(), "width": width, "height": 740, "language": language,
            "menu": "moving", "event": "moving-in", "birth": birth, "today": now,
            "answers": { "moved_from": "other-prefecture", "household_members": "1" },
        }));
        if let Some(keep) = std::env::var_os("KAKANAI_PICTURES") {
            for entry in fs::read_dir(dir.path()).unwrap().map(Result::unwrap) {
                fs::copy(entry.path(), Path::new(&keep).join(entry.file_name())).unwrap();
            }
        }
        assert_eq!(seen["at"], "codes", "{language}: {seen}");
        assert_eq!(seen["hard"], json!([]), "{language}");
        assert_eq!(seen["unnamed"], json!([]), "{language}");
        assert!(seen["least"].as_f64().unwrap() >= 7.0 && seen["pages"].as_array().unwrap().len() > 12, "{seen}");
        assert_eq!(seen["requests"], json!([]), "{language}");
        assert_eq!(seen["refused"], "connect-src", "{language}");
        assert_eq!(seen["kept"], json!({ "local": 0, "session": 0, "cookie": "", "databases": 0 }), "{language}");
        assert_eq!(seen["again"], json!({ "at": "start", "answers": 0, "lines": 0 }), "{language}");

        let mut shown: Vec<String> =
            seen["lines"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect();
        shown.sort();
        assert!(shown.len() >= 2, "{language}: {shown:?}");
        let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for n in 1..=shown.len() {
            let picture = dir.path().join(format!("{language}-code-{n}.png"));
            found.entry("zbarimg").or_default().extend(read("zbarimg", &["-q", "--raw"], &picture));
            found.entry("ZXingReader").or_default().extend(read("ZXingReader", &["-1"], &picture));
        }
        // On paper, as a laser printer draws it.
        let paper = dir.path().join(format!("{language}-paper"));
        let pdf = dir.path().join(format!("{language}.pdf"));
        let made = Command::new("pdftoppm").args(["-png", "-r", "200"]).args([&pdf, &paper]).status();
        assert!(made.expect("pdftoppm is not installed").success());
        for sheet in fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().path()) {
            let name = sheet.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with(&format!("{language}-paper")) {
                found.entry("paper").or_default().extend(read("zbarimg", &["-q", "--raw"], &sheet));
            }
        }
        for (reader, mut lines) in found {
            lines.sort();
            assert_eq!(lines, shown, "{language}: {reader}");
        }
        let whole = opened(&shown, &key);
        assert_eq!(whole.version, Model::of(&city.catalogue, today, today).version());
        assert_eq!(whole.language, language.to_uppercase());
        let said: Json = serde_json::from_slice(&whole.text).unwrap();
        assert_eq!((&said["e"], &said["p"]), (&json!("moving-in"), &seen["chosen"]));
        assert_eq!(
            (&said["a"]["requester_kana"], &said["a"]["requester_birth"]),
            (&json!("ミホン　ハナコ"), &json!("1990-04-01"))
        );
        assert!(Prepared::read(&whole.text, None, false).is_some());
    }
}
