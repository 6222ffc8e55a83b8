//! From a city's TOML files to a [`Catalogue`]: all or nothing, and every mistake at once with its place and what to
//! write instead. Pure: the files' texts come in, the catalogue goes out; the room `city` does the reading.
//!
//! | file | holds |
//! |---|---|
//! | `city.toml` | the city's own facts: names, counters, staff, links, fees |
//! | `register.toml` | how fees reach the register, and where they are booked; need not be there |
//! | `menus.toml` | the tiles of the first page and what stands behind them |
//! | `fields.toml`, then `fields/*.toml` | the fields that procedures share, in the order they are asked; rows; counts |
//! | `procedures/*.toml` | one version of a procedure each |
//! | `life-events/*.toml` | one version of a life event each |
//! | `scenarios/*.toml` | what must come out; read by [`scenario`] |
//! | `forms/*.typ` | forms; only their names matter here |

pub mod analysis;
mod build;
mod city;
pub mod near;
mod raw;
mod register;
pub mod scenario;
mod shape;
mod table;

use toml::de::DeTable;

use super::Catalogue;
use crate::text::{Locale, Msg};

pub use table::{At, Mistake, Place};
use table::{Doc, Table};

/// A file of a city's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name within the folder, with `/`: `procedures/juminhyo.toml`.
    pub name: String,
    /// Its name as mistakes show it; another one where the file belongs to the city that the folder builds on.
    pub shown: String,
    /// Its text.
    pub text: String,
}

/// What must exist beside the files for a catalogue to be whole.
pub struct Surroundings<'k> {
    /// The names of the forms, without `.typ`.
    pub forms: &'k [String],
    /// Whether a message exists in a language.
    pub has_message: &'k dyn Fn(Locale, &str) -> bool,
}

/// Reads a city's files: all `.toml` among them, in any order.
///
/// # Errors
/// Every [`Mistake`], in the order of files and lines; then nothing is loaded.
pub fn read(files: &[SourceFile], around: &Surroundings<'_>) -> Result<Catalogue, Vec<Mistake>> {
    let mut log = Vec::new();
    let mut parsed = Vec::new();
    for file in files.iter().filter(|f| f.name.ends_with(".toml") && !f.name.starts_with("scenarios/")) {
        parsed.push(parse(file, &mut log));
    }
    // A file that is no TOML would answer with hundreds of consequences.
    if !log.is_empty() {
        log.sort_by(|a, b| a.place.cmp(&b.place));
        return Err(log);
    }
    // Fields are asked in the order of their files: the city's first ones, then each further file by its name.
    parsed.sort_by_key(|(doc, _)| (doc.name != "fields.toml", doc.name));
    let mut city = None;
    let mut register_rules = None;
    let mut menus = Vec::new();
    let mut shared = raw::RawShared::default();
    let mut procedures = Vec::new();
    let mut events = Vec::new();
    for (doc, table) in &parsed {
        let root = Table::root(*doc, table);
        match doc.name {
            "city.toml" => city = raw::city(root, &mut log),
            "register.toml" => register_rules = register::read(root, &mut log),
            "menus.toml" => menus = raw::menus(root, &mut log),
            "fields.toml" => shared.add(raw::shared(root, &mut log)),
            name if name.starts_with("fields/") => shared.add(raw::shared(root, &mut log)),
            name if name.starts_with("procedures/") => procedures.extend(raw::procedure(root, &mut log)),
            name if name.starts_with("life-events/") => events.extend(raw::event(root, &mut log)),
            _ => log.push(root.here(()).wrong("mistake-file", Msg::new("mend-file"))),
        }
    }
    for must in ["city.toml", "fields.toml"] {
        if !parsed.iter().any(|(doc, _)| doc.name == must) {
            let place = Place { file: must.to_owned(), line: 1, column: 1 };
            let (what, instead) = ("mistake-no-file".into(), Some("mend-no-file".into()));
            log.push(Mistake { place, line: String::new(), what, instead });
        }
    }
    let catalogue = match city {
        // Names are only looked up where all of them could be read: one slip must not look like ten.
        Some(city) if log.is_empty() => {
            build::catalogue(build::Raw { city, menus, shared, procedures, events }, around, &mut log)
        }
        Some(_) | None => None,
    };
    let catalogue = catalogue.map(|mut catalogue| {
        let rules = register_rules.as_ref().map(|raw| register::build(raw, &catalogue.fees, &mut log));
        catalogue.register = rules.unwrap_or_default();
        catalogue
    });
    log.sort_by(|a, b| a.place.cmp(&b.place));
    match catalogue {
        Some(catalogue) if log.is_empty() => Ok(catalogue),
        Some(_) | None => Err(log),
    }
}

/// A file as TOML; what is no TOML is noted.
fn parse<'s>(file: &'s SourceFile, log: &mut Vec<Mistake>) -> (Doc<'s>, DeTable<'s>) {
    let doc = Doc { name: &file.name, shown: &file.shown, text: &file.text };
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    for error in errors {
        let at = doc.at(error.span().unwrap_or_default(), ());
        let what = Msg::new("mistake-toml").text("why", error.message().lines().next().unwrap_or_default());
        log.push(at.wrong(what, Msg::new("mend-toml")));
    }
    (doc, table.into_inner())
}

/// The embedded city that a folder builds on, by its `city.toml`: what it lacks is taken from there.
pub fn base(city_toml: &SourceFile) -> Option<At<'_, String>> {
    let doc = Doc { name: &city_toml.name, shown: &city_toml.shown, text: &city_toml.text };
    let (table, _) = DeTable::parse_recoverable(&city_toml.text);
    let base = table.get_ref().get("base")?;
    Some(doc.at(base.span(), base.get_ref().as_str()?.to_owned()))
}

#[cfg(test)]
mod tests;
