//! A city's folder: embedded, or given by staff and watched while the house runs.
//!
//! Reading is here, judging is [`crate::catalogue::source`]. A folder is loaded whole or not at all; while it is watched, the
//! last good one stays in use and the mistakes are kept for the staff's screens.

mod folder;
mod watch;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::catalogue::source::{self, Mistake, SourceFile, Surroundings};
use crate::text::words::WordsError;
use crate::text::{Locale, Words};

use folder::Folder;
pub use watch::Watch;

/// A city as the house uses it.
#[derive(Clone)]
pub struct City {
    /// The name of its folder.
    pub folder: String,
    /// What can be asked for.
    pub catalogue: Arc<Catalogue>,
    /// The Typst texts of its forms, by name without `.typ`; what they import is among them.
    pub forms: BTreeMap<String, Arc<str>>,
    /// The printed sheets that its forms lay values over, by their files' names: `inkan-shomei.svg`.
    pub backgrounds: BTreeMap<String, Arc<[u8]>>,
    /// The files that the catalogue was made from, and its scenarios.
    pub files: Vec<SourceFile>,
    /// Its own words, by file: `words/ja.ftl`.
    words: Vec<(String, Arc<str>)>,
}

impl City {
    /// The words of a language: the house's, and the city's own above them.
    ///
    /// # Errors
    /// [`WordsError`] names file and reason; a loaded city has been tried.
    pub fn words(&self, locale: Locale) -> Result<Words, WordsError> {
        Words::with(locale, own(&self.words, locale))
    }
}

/// The files of a city's own words in a language.
fn own(words: &[(String, Arc<str>)], locale: Locale) -> impl Iterator<Item = (&str, &str)> {
    let of = move |locale: Locale| {
        let file = format!("words/{}.ftl", locale.tag());
        words.iter().filter(move |(name, _)| *name == file).map(|(name, text)| (name.as_str(), &**text))
    };
    locale.beneath().into_iter().chain([locale]).flat_map(of)
}

/// Why a city cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum CityError {
    /// Neither a folder nor an embedded city.
    #[error("no folder and no built-in city is called {name}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// The embedded ones.
        known: Vec<&'static str>,
    },
    /// A file cannot be read.
    #[error("{file} cannot be read: {why}")]
    Unreadable {
        /// The file's name within the folder.
        file: String,
        /// What the system said.
        why: String,
    },
    /// A folder in use has become that of another city: numbers, codes and keys that are out belong to the one before.
    #[error("the folder is now that of the city {now}; what runs is {was}: stop every face and start again")]
    Other {
        /// The code of the city in use.
        was: String,
        /// The code in the folder.
        now: String,
    },
    /// The files have mistakes: nothing is loaded.
    #[error("{} mistakes in the city's folder, the first at {}", .0.len(), first_place(.0))]
    Mistakes(Vec<Mistake>),
    /// The house's own words cannot be used.
    #[error(transparent)]
    Words(#[from] WordsError),
}

impl CityError {
    /// Where staff begin to look: the first mistake's file and line, the file that cannot be read, or the folder.
    pub fn place(&self) -> String {
        match self {
            Self::Mistakes(mistakes) => first_place(mistakes),
            Self::Unreadable { file, .. } => file.clone(),
            Self::Unknown { name, .. } => name.clone(),
            Self::Other { .. } => "city.toml".to_owned(),
            Self::Words(WordsError::Missing(tag)) => format!("words/{tag}.ftl"),
            Self::Words(WordsError::Broken { file, .. }) => file.clone(),
        }
    }
}

fn first_place(mistakes: &[Mistake]) -> String {
    mistakes.first().map_or_else(String::new, |m| m.place.to_string())
}

/// The names of the embedded cities.
pub fn embedded() -> Vec<&'static str> {
    folder::embedded_names()
}

/// Loads an embedded city, such as `nakagawa`.
///
/// # Errors
/// [`CityError::Unknown`] for other names; a test keeps the embedded ones free of mistakes.
pub fn load_embedded(name: &str) -> Result<City, CityError> {
    let folder = folder::embedded(name)?;
    whole(folder, &House)
}

/// Loads a folder.
///
/// # Errors
/// Any [`CityError`]; mistakes come all at once.
pub fn load_dir(path: &Path) -> Result<City, CityError> {
    let folder = folder::read(path)?;
    whole(folder, &House)
}

/// Loads a folder with the house's words from another folder instead of the embedded ones: for those who translate.
///
/// # Errors
/// Any [`CityError`]; mistakes come all at once.
pub fn load_with_words(name_or_dir: &str, words: &Path) -> Result<City, CityError> {
    let path = Path::new(name_or_dir);
    let folder = if path.is_dir() { folder::read(path)? } else { folder::embedded(name_or_dir)? };
    whole(folder, &Translators(folder::words(words)?))
}

/// Where the house's own words come from.
trait Vocabulary {
    fn words(&self, locale: Locale, own: &[(String, Arc<str>)]) -> Result<Words, WordsError>;
}

/// Embedded ones.
struct House;

impl Vocabulary for House {
    fn words(&self, locale: Locale, words: &[(String, Arc<str>)]) -> Result<Words, WordsError> {
        Words::with(locale, own(words, locale))
    }
}

/// A folder's, by language.
struct Translators(Vec<(Locale, String, String)>);

impl Vocabulary for Translators {
    fn words(&self, locale: Locale, words: &[(String, Arc<str>)]) -> Result<Words, WordsError> {
        let of = |wanted: Locale| {
            let files = self.0.iter().filter(move |(of, _, _)| *of == wanted);
            files.map(|(_, name, text)| (name.as_str(), text.as_str()))
        };
        match locale.beneath() {
            None => Words::of(locale, of(locale), own(words, locale)),
            Some(beneath) => Words::of(locale, of(beneath), of(locale).chain(own(words, locale))),
        }
    }
}

/// Loads what staff named: an embedded city by its name, else a folder.
///
/// # Errors
/// Any [`CityError`].
pub fn load(name_or_dir: &str) -> Result<City, CityError> {
    let path = Path::new(name_or_dir);
    if embedded().contains(&name_or_dir) {
        load_embedded(name_or_dir)
    } else if path.is_dir() {
        load_dir(path)
    } else {
        Err(CityError::Unknown { name: name_or_dir.to_owned(), known: embedded() })
    }
}

/// Adds what the folder lacks from the city it builds on, and judges the whole.
fn whole(mut folder: Folder, vocabulary: &dyn Vocabulary) -> Result<City, CityError> {
    if let Some(base) = folder.files.iter().find(|f| f.name == "city.toml").and_then(source::base) {
        match folder::embedded(&base.value) {
            Ok(below) => folder.put_onto(below),
            Err(_) => return Err(CityError::Mistakes(vec![base.unknown("mistake-base", embedded())])),
        }
    }
    // A text that a rule names must stand in the languages that lie beneath all others, and the city's own files must
    // be readable; the rest of a language is read when a visitor chooses it.
    let own = |locale: &Locale| folder.words.iter().any(|(name, _)| *name == format!("words/{}.ftl", locale.tag()));
    let tried = Locale::ALL.into_iter().filter(|locale| Locale::EVERYWHERE.contains(locale) || own(locale));
    let words = tried.map(|locale| vocabulary.words(locale, &folder.words)).collect::<Result<Vec<_>, _>>()?;
    let has_message = |locale: Locale, id: &str| words.iter().any(|w| w.locale() == locale && w.has(id));
    let forms: Vec<String> = folder.forms.keys().cloned().collect();
    let around = Surroundings { forms: &forms, has_message: &has_message };
    let catalogue = Arc::new(source::read(&folder.files, &around).map_err(CityError::Mistakes)?);
    Ok(City {
        folder: folder.name,
        catalogue,
        forms: folder.forms,
        backgrounds: folder.backgrounds,
        files: folder.files,
        words: folder.words,
    })
}

#[cfg(test)]
mod tests;
