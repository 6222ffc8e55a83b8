//! The files of a city's folder, from the disk or from the binary.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::CityError;
use crate::catalogue::source::SourceFile;
use crate::text::Locale;

static CITIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/city");

/// A file larger than this is no city's file.
const MAX_BYTES: u64 = 1 << 20;

/// The same for a printed sheet that values are laid over: a scan of a page is larger than any text.
const MAX_BACKGROUND_BYTES: u64 = 4 << 20;

/// What a folder holds.
pub(super) struct Folder {
    pub name: String,
    pub files: Vec<SourceFile>,
    pub forms: BTreeMap<String, Arc<str>>,
    pub backgrounds: BTreeMap<String, Arc<[u8]>>,
    /// The city's own words, by file: what the city it builds on has comes first, so that its own lie above.
    pub words: Vec<(String, Arc<str>)>,
}

impl Folder {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            files: Vec::new(),
            forms: BTreeMap::new(),
            backgrounds: BTreeMap::new(),
            words: Vec::new(),
        }
    }

    /// Takes a file in; what is no picture must be text.
    fn add(&mut self, name: String, bytes: Vec<u8>) -> Result<(), CityError> {
        if is_background(&name) {
            let own = name.strip_prefix("forms/").unwrap_or(&name);
            self.backgrounds.insert(own.to_owned(), bytes.into());
            return Ok(());
        }
        let text = String::from_utf8(bytes);
        let text = text.map_err(|_| CityError::Unreadable { file: name.clone(), why: "it is not UTF-8".to_owned() })?;
        if let Some(form) = name.strip_prefix("forms/").and_then(|f| f.strip_suffix(".typ")) {
            self.forms.insert(form.to_owned(), text.into());
        } else if name.ends_with(".ftl") {
            self.words.push((name, text.into()));
        } else if name.ends_with(".toml") {
            self.files.push(SourceFile { shown: name.clone(), name, text });
        }
        Ok(())
    }

    /// Takes over what `below` has and this folder lacks. The city's own facts are never taken over.
    pub(super) fn put_onto(&mut self, below: Folder) {
        for mut file in below.files {
            let is_own = ["city.toml", "register.toml"].contains(&file.name.as_str());
            if !is_own && !self.files.iter().any(|own| own.name == file.name) {
                file.shown = format!("{}/{}", below.name, file.name);
                self.files.push(file);
            }
        }
        self.words.splice(0..0, below.words);
        for (name, text) in below.forms {
            self.forms.entry(name).or_insert(text);
        }
        for (name, bytes) in below.backgrounds {
            self.backgrounds.entry(name).or_insert(bytes);
        }
    }
}

/// Whether a file is a printed sheet that a form lays its values over.
fn is_background(name: &str) -> bool {
    [".svg", ".png"].iter().any(|end| name.ends_with(end))
}

/// Whether a file is one of a city's folder: Typst and the sheets to lay values over under `forms/`, Fluent under `words/`,
/// TOML everywhere else.
fn belongs(folder: &str, name: &str) -> bool {
    match folder {
        "forms/" => name.ends_with(".typ") || is_background(name),
        "words/" => name.ends_with(".ftl"),
        _ => name.ends_with(".toml"),
    }
}

const PARTS: [&str; 7] = ["", "fields/", "procedures/", "life-events/", "scenarios/", "words/", "forms/"];

/// The names of the embedded cities.
pub(super) fn embedded_names() -> Vec<&'static str> {
    CITIES.dirs().filter_map(|dir| dir.path().to_str()).collect()
}

/// An embedded city's files.
pub(super) fn embedded(name: &str) -> Result<Folder, CityError> {
    let unknown = || CityError::Unknown { name: name.to_owned(), known: embedded_names() };
    if !embedded_names().contains(&name) {
        return Err(unknown());
    }
    let dir = CITIES.get_dir(name).ok_or_else(unknown)?;
    let mut folder = Folder::new(name);
    for part in PARTS {
        let inside =
            if part.is_empty() { Some(dir) } else { CITIES.get_dir(format!("{name}/{part}").trim_end_matches('/')) };
        for file in inside.into_iter().flat_map(Dir::files) {
            let file_name = file.path().file_name().and_then(|n| n.to_str()).unwrap_or_default();
            if belongs(part, file_name) {
                folder.add(format!("{part}{file_name}"), file.contents().to_vec())?;
            }
        }
    }
    Ok(folder)
}

/// The files of a folder on the disk, in the order of their names, with their full paths.
pub(super) fn list(path: &Path) -> Result<Vec<(String, std::path::PathBuf)>, CityError> {
    let mut found = Vec::new();
    for part in PARTS {
        let unreadable = |e: std::io::Error| CityError::Unreadable {
            file: if part.is_empty() { path.display().to_string() } else { part.to_owned() },
            why: e.to_string(),
        };
        let inside = match std::fs::read_dir(path.join(part)) {
            Ok(inside) => inside,
            // A folder may leave procedures and forms to the city it builds on.
            Err(e) if !part.is_empty() && e.kind() == std::io::ErrorKind::NotFound => continue,
            Err(e) => return Err(unreadable(e)),
        };
        for entry in inside {
            let file = entry.map_err(unreadable)?.path();
            let name = file.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            // What an editor leaves beside a file (`.city.toml.swp`) begins with a point.
            if belongs(part, name) && !name.starts_with('.') && file.is_file() {
                found.push((format!("{part}{name}"), file));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a folder from the disk.
pub(super) fn read(path: &Path) -> Result<Folder, CityError> {
    let mut folder = Folder::new(path.file_name().and_then(|n| n.to_str()).unwrap_or("."));
    for (name, file) in list(path)? {
        let unreadable = |why: String| CityError::Unreadable { file: name.clone(), why };
        let size = std::fs::metadata(&file).map_err(|e| unreadable(e.to_string()))?.len();
        let most = if is_background(&name) { MAX_BACKGROUND_BYTES } else { MAX_BYTES };
        if size > most {
            return Err(unreadable(format!("it is larger than {} KB", most / 1024)));
        }
        let bytes = std::fs::read(&file).map_err(|e| unreadable(e.to_string()))?;
        folder.add(name, bytes)?;
    }
    Ok(folder)
}

/// The house's words from a folder that has one folder a language.
pub(super) fn words(path: &Path) -> Result<Vec<(Locale, String, String)>, CityError> {
    let mut found = Vec::new();
    for locale in Locale::ALL {
        let inside = path.join(locale.tag());
        // A language that is laid over another one may have nothing of its own.
        if locale.beneath().is_some() && !inside.is_dir() {
            continue;
        }
        let unreadable =
            |e: std::io::Error| CityError::Unreadable { file: inside.display().to_string(), why: e.to_string() };
        let mut files: Vec<_> = std::fs::read_dir(&inside)
            .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
            .map_err(unreadable)?;
        files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
        files.sort();
        for file in files {
            let text = std::fs::read_to_string(&file).map_err(unreadable)?;
            found.push((locale, file.display().to_string(), text));
        }
    }
    Ok(found)
}
