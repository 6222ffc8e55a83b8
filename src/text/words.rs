//! The words of one language, from `locales/<tag>/*.ftl`, embedded at build time.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::{Arg, Msg};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A language that kiosk and slip speak completely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// 日本語
    #[default]
    Ja,
    /// English
    En,
}

impl Locale {
    /// All of them, in the order of the language page.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// The folder's name and language tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ja => "日本語",
            Self::En => "English",
        }
    }

    /// The language with that tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.tag() == tag)
    }
}

/// Why the words of a language cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// The folder is missing.
    #[error("no folder locales/{0}")]
    Missing(&'static str),
    /// A file is not text, or not Fluent.
    #[error("locales/{tag}/{file}: {why}")]
    Broken {
        /// The language.
        tag: &'static str,
        /// The file's name.
        file: String,
        /// What the parser said.
        why: String,
    },
}

/// The words of one language. Says a [`Msg`] as text.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Loads the embedded words.
    ///
    /// # Errors
    /// [`WordsError`] names file and reason; a test keeps the shipped ones free of it.
    pub fn load(locale: Locale) -> Result<Self, WordsError> {
        Self::with(locale, std::iter::empty())
    }

    /// Loads the embedded words and lays a city's own over them: each file's name and its text.
    ///
    /// # Errors
    /// [`WordsError`] names file and reason.
    pub fn with<'t>(locale: Locale, own: impl IntoIterator<Item = (&'t str, &'t str)>) -> Result<Self, WordsError> {
        let tag = locale.tag();
        let folder = LOCALES.get_dir(tag).ok_or(WordsError::Missing(tag))?;
        let mut embedded = Vec::new();
        for file in folder.files() {
            let name = file.path().display().to_string();
            let text = file.contents_utf8();
            let text = text.ok_or_else(|| WordsError::Broken { tag, file: name.clone(), why: "not UTF-8".into() })?;
            embedded.push((name, text));
        }
        Self::of(locale, embedded.iter().map(|(name, text)| (name.as_str(), *text)), own)
    }

    /// The words of these files, for those who translate: a message must not stand twice among `files`; `over` takes the
    /// place of what stands there already.
    ///
    /// # Errors
    /// [`WordsError`] names file and reason.
    pub fn of<'f, 'o>(
        locale: Locale,
        files: impl IntoIterator<Item = (&'f str, &'f str)>,
        over: impl IntoIterator<Item = (&'o str, &'o str)>,
    ) -> Result<Self, WordsError> {
        let tag = locale.tag();
        let id: LanguageIdentifier = tag.parse().map_err(|_| WordsError::Missing(tag))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would be drawn as boxes and spoken as noise.
        bundle.set_use_isolating(false);
        let read = |file: &str, text: &str| {
            let broken = |why| WordsError::Broken { tag, file: file.to_owned(), why };
            FluentResource::try_new(text.to_owned()).map_err(|(_, e)| broken(format!("{e:?}")))
        };
        for (file, text) in files {
            let broken = |why| WordsError::Broken { tag, file: file.to_owned(), why };
            bundle.add_resource(read(file, text)?).map_err(|e| broken(format!("{e:?}")))?;
        }
        for (file, text) in over {
            bundle.add_resource_overriding(read(file, text)?);
        }
        Ok(Self { locale, bundle })
    }

    /// Which language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// Every id of this language, for tests of completeness.
    pub fn ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        if let Some(folder) = LOCALES.get_dir(self.locale.tag()) {
            for text in folder.files().filter_map(include_dir::File::contents_utf8) {
                ids.extend(text.lines().filter_map(|line| {
                    let (id, _) = line.split_once('=')?;
                    let id = id.trim_end();
                    let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
                    (plain && line.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| id.to_owned())
                }));
            }
        }
        ids.sort();
        ids
    }

    /// Says a message. A missing one is answered by its id in brackets (and fails the tests), never by silence.
    pub fn say(&self, msg: &Msg) -> String {
        self.try_say(msg).unwrap_or_else(|| format!("[{}]", msg.id))
    }

    /// Says a message without arguments.
    pub fn get(&self, id: &str) -> String {
        self.say(&Msg::new(id.to_owned()))
    }

    /// Says a message, or `None` where it or one of its arguments is missing.
    pub fn try_say(&self, msg: &Msg) -> Option<String> {
        let pattern = self.bundle.get_message(&msg.id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, arg) in &msg.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Number(n) => FluentValue::from(*n),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Picks the word of this language from a table keyed by tag, falling back to Japanese.
    pub fn pick<'a>(&self, table: &'a std::collections::BTreeMap<String, String>) -> &'a str {
        table.get(self.locale.tag()).or_else(|| table.get("ja")).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Locale, Words};

    #[test]
    fn every_language_has_the_same_messages() {
        let ja = Words::load(Locale::Ja).unwrap().ids();
        for locale in Locale::ALL {
            let ids = Words::load(locale).unwrap().ids();
            let missing: Vec<_> = ja.iter().filter(|id| !ids.contains(id)).collect();
            let extra: Vec<_> = ids.iter().filter(|id| !ja.contains(id)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{locale:?}: missing {missing:?}, extra {extra:?}");
        }
    }
}
