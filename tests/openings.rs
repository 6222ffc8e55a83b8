//! Personal data leaves [`Secret`](kakanai::person::Secret) through three named openings only; here is every file that
//! uses one, and why. A new use is a decision: it is added here, with its reason, or not made.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// File (from `src/`), opening, reason.
const USES: &[(&str, &str, &str)] = &[
    ("application/account.rs", "wire", "passwords and first keys of staff between a face and the hub"),
    ("application/help.rs", "wire", "a clerk's code between a kiosk and the hub"),
    ("desk/accounts.rs", "render", "an account's first key, once, on the terminal that it is made at"),
    ("hub/accounts/secret.rs", "wire", "passwords as they are hashed, and the secret as an app on a phone takes it"),
    ("person/value.rs", "wire", "an answer in a body between a face and the hub"),
    ("visit/home.rs", "wire", "answers as they come out of the code that was made at home"),
    ("device/card/session.rs", "wire", "the PIN on its way to the card"),
    ("face/clerk/correct.rs", "render", "the value that a clerk corrects, in the box on the screen"),
    ("face/clerk/shown.rs", "render", "the fields of an opened application on the clerk's screen"),
    (
        "face/clerk/view/interview.rs",
        "render",
        "an answer as the clerk types it while asking, and its day in both calendars",
    ),
    ("face/clerk/view/panel.rs", "render", "the correction as the clerk types it"),
    ("face/manager/accounts.rs", "render", "an account's first key, as the code that an app scans once"),
    ("face/manager/view/accounts.rs", "render", "an account's first key, once, on the administrator's screen"),
    ("face/staff/door/view.rs", "render", "what a member of staff types at the door, in the box on the screen"),
    ("face/kiosk/heard.rs", "render", "the visitor's own answers said aloud, after the visitor asked to hear them"),
    ("face/kiosk/shown.rs", "render", "the visitor's own answers on the visitor's screen"),
    ("paper/form.rs", "render", "the application on paper"),
    ("paper/job.rs", "render", "the application on its way to the child that sets it"),
];

fn walk(dir: &Path, out: &mut BTreeSet<(String, String)>) {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, out);
            continue;
        }
        let name = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
        if name == "person/secret.rs" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in text.lines().map(|l| l.split("//").next().unwrap_or_default()) {
            for opening in ["wire", "sealed", "render"] {
                let direct = line.contains(&format!("secret::{opening}"));
                let opened = line.contains(&format!("{opening}::open("));
                if direct || opened {
                    out.insert((name.clone(), opening.to_owned()));
                }
            }
        }
    }
}

#[test]
fn every_use_of_an_opening_is_listed() {
    let mut found = BTreeSet::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let listed: BTreeSet<_> =
        USES.iter().map(|(file, opening, _)| ((*file).to_owned(), (*opening).to_owned())).collect();
    let unlisted: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(unlisted.is_empty(), "not listed: {unlisted:?}");
    assert!(gone.is_empty(), "listed but no longer used: {gone:?}");
}
