//! `kakanai home`: the city's catalogue as one page that works without a server, to be filled in at home. What was answered
//! leaves it only as codes that the city's kiosks can open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

use crate::catalogue::{Catalogue, Field, FieldKind, Procedure};
use crate::city::City;
use crate::handoff::home::model::{Untranslatable, in_script};
use crate::handoff::home::{HomeKey, Model};
use crate::text::words::WordsError;
use crate::text::{Locale, Msg, Words};

const PAGE: &str = include_str!("../../assets/home/page.html");
const STYLE: &str = include_str!("../../assets/home/style.css");
/// What runs in the page, in this order; words, model and city stand between the first two and the rest.
const LIBRARIES: [&str; 2] =
    [include_str!("../../assets/home/vendor/noble.js"), include_str!("../../assets/home/vendor/qrcode.js")];
const SCRIPTS: [&str; 4] = [
    include_str!("../../assets/home/engine.js"),
    include_str!("../../assets/home/seal.js"),
    include_str!("../../assets/home/ask.js"),
    include_str!("../../assets/home/app.js"),
];

/// The languages of the page.
pub const LANGUAGES: [Locale; 3] = [Locale::Ja, Locale::JaYasashii, Locale::En];

/// Words of other pages that this one says too.
const ALSO: [&str; 31] = [
    "back",
    "next",
    "skip",
    "yes",
    "no",
    "list-comma",
    "nothing-chosen",
    "era-reiwa",
    "era-heisei",
    "era-showa",
    "era-taisho",
    "era-western",
    "purpose-title",
    "whom-title",
    "whom-self",
    "whom-other",
    "plan-title",
    "refused-title",
    "refused-hint",
    "refused-continue",
    "check-title",
    "check-change",
    "date-year",
    "date-month",
    "date-day",
    "keys-empty",
    "keys-not-a-day",
    "keys-future",
    "keys-too-late",
    "keys-too-early",
    "keys-phone-short",
];

/// What the page fills in by itself, in a message's arguments.
const ARGUMENTS: [&str; 7] = ["n", "date", "city", "min", "max", "at", "of"];

/// Why no page was made.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// A rule.
    #[error(transparent)]
    Rule(#[from] Untranslatable),
    /// A language.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// The days of the calendar cannot be counted.
    #[error("the calendar ends")]
    Calendar,
    /// The disk refuses.
    #[error("{path}: {source}")]
    Io {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// The page of a city as it is on `today`, sealed to `key`.
///
/// # Errors
/// See [`HomeError`].
pub fn page(city: &City, key: &HomeKey, today: Date) -> Result<String, HomeError> {
    let catalogue = &city.catalogue;
    let from = today.checked_sub(2.years()).map_err(|_| HomeError::Calendar)?;
    let until = today.checked_add(5.years()).map_err(|_| HomeError::Calendar)?;
    let model = Model::of(catalogue, from, until);
    let mut words = Map::new();
    for locale in LANGUAGES {
        let said = said(catalogue, &city.words(locale)?);
        words.insert(locale.tag().to_owned(), said);
    }
    let here = json!({
        "name": catalogue.city.name,
        "code": catalogue.city.code,
        "version": model.version(),
        "key": key.public(),
    });
    let mut script = String::new();
    LIBRARIES.iter().for_each(|library| add(&mut script, library));
    let [engine, rest @ ..] = SCRIPTS;
    add(&mut script, engine);
    add(&mut script, &model.script()?);
    add(&mut script, &format!("const CITY={};", in_script(&here)));
    add(&mut script, &format!("const WORDS={};", in_script(&Json::Object(words))));
    rest.iter().for_each(|part| add(&mut script, part));
    let ja = city.words(Locale::Ja)?;
    let title = format!("{} - {}", ja.get("home-page-title"), ja.pick(&catalogue.city.name));
    let parts = [
        ("script-hash", hash(&script)),
        ("style-hash", hash(STYLE)),
        ("title", escaped(&title)),
        ("style", STYLE.to_owned()),
        ("noscript", escaped(&ja.get("home-no-script"))),
        ("script", script),
    ];
    Ok(filled(&parts))
}

/// Writes the page into a folder; answers where it is.
///
/// # Errors
/// See [`HomeError`].
pub fn write(city: &City, key: &HomeKey, today: Date, out: &Path) -> Result<PathBuf, HomeError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| HomeError::Io { path, source }
    };
    let path = out.join("index.html");
    let page = page(city, key, today)?;
    std::fs::create_dir_all(out).map_err(io(out))?;
    let draft = path.with_extension("new");
    std::fs::write(&draft, page).and_then(|()| std::fs::rename(&draft, &path)).map_err(io(&path))?;
    Ok(path)
}

fn add(script: &mut String, part: &str) {
    script.push_str(part);
    script.push('\n');
}

/// The template with its parts, each put in once: a part that holds braces stays as it is.
fn filled(parts: &[(&str, String)]) -> String {
    let mut page = String::new();
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(parts.iter().find(|(part, _)| *part == name).map_or("", |(_, text)| text));
        rest = after;
    }
    page.push_str(rest);
    page
}

/// What the page's policy knows a script or style by.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Every message that the page can need, in one language; of persons one for each.
fn said(catalogue: &Catalogue, words: &Words) -> Json {
    let mut said = BTreeMap::new();
    let once = |id: String, said: &mut BTreeMap<String, Json>| {
        let msg = ARGUMENTS.iter().fold(Msg::new(id.clone()), |msg, name| msg.text(name, format!("{{{name}}}")));
        if let Some(text) = words.try_marked(&msg) {
            said.insert(id, json!(text));
        }
    };
    let own = Words::load(Locale::Ja).map(|words| words.ids()).unwrap_or_default();
    let ids = own.into_iter().filter(|id| id.starts_with("home-")).chain(ALSO.map(str::to_owned));
    let ids = ids.chain(of_catalogue(catalogue));
    ids.for_each(|id| once(id, &mut said));
    for rows in &catalogue.rows {
        let most = match catalogue.shared_field(&rows.count).map(|field| &field.kind) {
            Some(FieldKind::Number { max, .. }) => *max,
            _ => 1,
        };
        let asked = rows.fields.iter().flat_map(|field| {
            let ask = field.name.message("ask-");
            [format!("{ask}-hint"), ask, field.name.message("field-")]
        });
        for id in asked.chain([format!("row-{}", rows.name)]) {
            let each = (1..=most).map(|n| words.try_marked(&Msg::new(id.clone()).number("n", n)));
            if let Some(each) = each.collect::<Option<Vec<_>>>() {
                said.insert(id, json!(each));
            }
        }
    }
    json!(said)
}

/// The messages of what the catalogue holds.
fn of_catalogue(catalogue: &Catalogue) -> Vec<String> {
    let titled = |prefix: &str, id: &str| [format!("{prefix}-{id}"), format!("{prefix}-{id}-example")];
    let menus = catalogue.menus.iter().flat_map(|menu| titled("menu", &menu.id));
    let events = catalogue.events.iter().flat_map(|event| titled("event", &event.id.0));
    let because = catalogue.events.iter().flat_map(|event| &event.items).flat_map(|item| {
        let verdicts = item.needed.iter().chain(&item.later).map(|b| b.because.as_str());
        verdicts.chain(item.otherwise.as_deref()).map(|id| format!("because-{id}"))
    });
    let procedures = catalogue.procedures.iter().flat_map(of_procedure);
    let fields = catalogue.shared.iter().chain(catalogue.rows.iter().flat_map(|rows| &rows.fields)).flat_map(of_field);
    menus.chain(events).chain(because).chain(procedures).chain(fields).collect()
}

fn of_procedure(p: &Procedure) -> Vec<String> {
    let id = &p.id.0;
    let own = [format!("procedure-{id}"), format!("procedure-{id}-example"), format!("guide-{id}")];
    let checks = p.checks.iter().map(|check| format!("check-{}", check.id));
    let deadlines = p.deadlines.iter().map(|deadline| deadline.name.message("deadline-"));
    own.into_iter().chain(checks).chain(deadlines).chain(p.fields.iter().flat_map(of_field)).collect()
}

fn of_field(field: &Field) -> Vec<String> {
    let name = |prefix| field.name.message(prefix);
    let own = [name("field-"), name("ask-"), format!("{}-hint", name("ask-")), name("unit-")];
    let choices = field.kind.choices().iter().flat_map(|choice| {
        let id = format!("{}-{}", name("choice-"), choice.id);
        [format!("{id}-example"), id]
    });
    own.into_iter().chain(choices).collect()
}

#[cfg(test)]
mod tests;
