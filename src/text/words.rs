//! The words of one language, from `locales/<tag>/*.ftl`, embedded at build time.

use std::borrow::Cow;
use std::collections::HashSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::{Arg, Locale, Msg, ruby, spoken};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

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

    /// Loads the embedded words and lays a city's own over them: each file's name and its text. What a city says of
    /// itself stands above plain words for everybody: a fact goes before its wording.
    ///
    /// # Errors
    /// [`WordsError`] names file and reason.
    pub fn with<'t>(locale: Locale, own: impl IntoIterator<Item = (&'t str, &'t str)>) -> Result<Self, WordsError> {
        let files = embedded(locale.beneath().unwrap_or(locale))?;
        let over = if locale.beneath().is_some() { embedded(locale)? } else { Vec::new() };
        let own: Vec<_> = own.into_iter().collect();
        let over = over.iter().map(|(name, text)| (name.as_str(), *text)).chain(own);
        Self::of(locale, files.iter().map(|(name, text)| (name.as_str(), *text)), over)
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
        let id: LanguageIdentifier = locale.lang().parse().map_err(|_| WordsError::Missing(tag))?;
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

    /// Every id of this language's own files, for tests of completeness.
    pub fn ids(&self) -> Vec<String> {
        own_ids(self.locale, |_| true)
    }

    /// Says a message without readings, for paper, staff and voice. A missing one is answered by its id in brackets
    /// (and fails the tests), never by silence.
    pub fn say(&self, msg: &Msg) -> String {
        self.try_say(msg).unwrap_or_else(|| format!("[{}]", msg.id))
    }

    /// Says a message with the marks of its [readings](super::ruby), for a page that can draw them.
    pub fn marked(&self, msg: &Msg) -> String {
        self.try_marked(msg).unwrap_or_else(|| format!("[{}]", msg.id))
    }

    /// Says a message without arguments.
    pub fn get(&self, id: &str) -> String {
        self.say(&Msg::new(id.to_owned()))
    }

    /// Says a message without readings, or `None` where it or one of its arguments is missing.
    pub fn try_say(&self, msg: &Msg) -> Option<String> {
        self.try_marked(msg).map(|words| match ruby::bare(&words) {
            Cow::Owned(bare) => bare,
            Cow::Borrowed(_) => words,
        })
    }

    /// Says a message with the marks of its readings, or `None` where it or one of its arguments is missing.
    pub fn try_marked(&self, msg: &Msg) -> Option<String> {
        self.format(msg, false)
    }

    /// A message as it is spoken: its `.voice` where it has one, for what is good to see but bad to hear; else what is
    /// shown, read as its readings say. Numbers and days are as they sound. `None` where it does not exist.
    pub fn try_spoken(&self, msg: &Msg) -> Option<String> {
        self.format(msg, true).map(|words| spoken::spoken(&ruby::read_out(&words), self.locale))
    }

    fn format(&self, msg: &Msg, voice: bool) -> Option<String> {
        let message = self.bundle.get_message(&msg.id)?;
        let own = message.get_attribute("voice").filter(|_| voice).map(|own| own.value());
        let pattern = own.or_else(|| message.value())?;
        let say = |inner: &Msg| self.format(inner, voice).unwrap_or_else(|| format!("[{}]", inner.id));
        let mut args = FluentArgs::new();
        for (name, arg) in &msg.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Number(n) => FluentValue::from(*n),
                Arg::Message(inner) => FluentValue::from(say(inner)),
            };
            args.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Picks the word of this language from a table keyed by tag, falling back to Japanese.
    pub fn pick<'a>(&self, table: &'a std::collections::BTreeMap<String, String>) -> &'a str {
        table
            .get(self.locale.tag())
            .or_else(|| table.get(self.locale.beneath()?.tag()))
            .or_else(|| table.get("ja"))
            .map_or("", String::as_str)
    }
}

/// The languages that have words in this house, in the order of the language page.
pub fn embedded_languages() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|locale| LOCALES.get_dir(locale.tag()).is_some())
}

/// What a visitor would meet in the language beneath, because this one has no words for it: ids in their order.
pub fn missing(locale: Locale) -> Vec<String> {
    let own: HashSet<String> = own_ids(locale, |_| true).into_iter().collect();
    own_ids(Locale::Ja, |file| for_visitors(locale, file)).into_iter().filter(|id| !own.contains(id)).collect()
}

/// What a visitor sees, hears or takes home; the rest is staff's. What is only heard exists in the languages that the
/// voice speaks, and so does the page for home; these lie beneath the others.
fn for_visitors(locale: Locale, file: &str) -> bool {
    ["kiosk.ftl", "common.ftl", "visit.ftl", "slip.ftl", "tray.ftl", "prepared.ftl"].contains(&file)
        || file.starts_with("catalogue")
        || ["voice.ftl", "home.ftl"].contains(&file) && (locale.is_japanese() || locale == Locale::En)
}

/// The sorted ids of a language's own files.
fn own_ids(locale: Locale, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let files = LOCALES.get_dir(locale.tag()).into_iter().flat_map(Dir::files);
    let name = |file: &include_dir::File<'_>| file.path().file_name().is_some_and(|n| n.to_str().is_some_and(&wanted));
    let texts = files.filter(|file| name(file)).filter_map(include_dir::File::contents_utf8);
    let mut ids: Vec<String> = texts.flat_map(ids_of).collect();
    ids.sort();
    ids
}

/// The ids of a file's messages.
fn ids_of(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (plain && line.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| id.to_owned())
    })
}

/// The embedded files of one language. A language that is laid over another one may have none.
fn embedded(locale: Locale) -> Result<Vec<(String, &'static str)>, WordsError> {
    let tag = locale.tag();
    let folder = match LOCALES.get_dir(tag) {
        Some(folder) => folder,
        None if locale.beneath().is_some() => return Ok(Vec::new()),
        None => return Err(WordsError::Missing(tag)),
    };
    let files = folder.files().map(|file| {
        let name = file.path().display().to_string();
        match file.contents_utf8() {
            Some(text) => Ok((name, text)),
            None => Err(WordsError::Broken { tag, file: name, why: "not UTF-8".into() }),
        }
    });
    files.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Locale, Words};
    use crate::text::{Msg, ruby};

    /// Plain Japanese says what it can say more plainly, and the rest as Japanese does; a city's own facts stand above both.
    #[test]
    fn plain_words_lie_over_the_language_beneath() {
        let files = [("ja", "title = 手続き\nrest = 残り { $n }\nfact = 一般の話")];
        let over = [("plain", "title = ｜手続《てつづ》き\nfact = 話"), ("city", "fact = 市の事実")];
        let words = Words::of(Locale::JaYasashii, files, over).unwrap();
        assert_eq!(words.marked(&Msg::new("title")), "｜手続《てつづ》き");
        assert_eq!(words.get("title"), "手続き", "paper and voice get no marks");
        assert_eq!(words.say(&Msg::new("rest").message("n", Msg::new("title"))), "残り 手続き");
        assert_eq!(words.get("fact"), "市の事実");
        assert_eq!(Words::load(Locale::JaYasashii).unwrap().get("back"), Words::load(Locale::Ja).unwrap().get("back"));
    }

    /// The files of a language for visitors: name and text.
    fn files(locale: Locale) -> Vec<(String, &'static str)> {
        let name = |path: String| path.rsplit('/').next().unwrap_or_default().to_owned();
        let files = super::embedded(locale).unwrap().into_iter().map(|(path, text)| (name(path), text));
        files.filter(|(file, _)| super::for_visitors(locale, file)).collect()
    }

    /// T13: plain Japanese says everything that a visitor meets, and every kanji of it has its reading.
    #[test]
    fn plain_japanese_is_complete_for_visitors_and_readable() {
        let plain = Words::load(Locale::JaYasashii).unwrap().ids();
        let mut wrong = Vec::new();
        for (file, text) in files(Locale::Ja) {
            let missing = super::ids_of(text).filter(|id| !plain.contains(id));
            wrong.extend(missing.map(|id| format!("{file}: {id} is missing")));
        }
        let ja = Words::load(Locale::Ja).unwrap();
        wrong.extend(plain.iter().filter(|id| !ja.has(id)).map(|id| format!("{id} stands over nothing")));
        for (file, text) in files(Locale::JaYasashii) {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let bare = ruby::parts(line).into_iter().filter(|part| matches!(part, ruby::Part::Plain(_)));
                let kanji: String = bare
                    .flat_map(|part| part.base().chars())
                    .filter(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
                    .collect();
                if !kanji.is_empty() || ruby::bare(line).contains(['｜', '《', '》']) {
                    wrong.push(format!("{file}: {kanji} has no reading: {line}"));
                }
            }
        }
        let told: Vec<_> = wrong.iter().take(40).map(String::as_str).collect();
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), told.join("\n"));
    }

    /// The placeables of every message of a file, by its id.
    fn placeables(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(new) = super::ids_of(line).next() {
                id = new;
            }
            let names = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect());
            found.entry(id.clone()).or_default().extend(names);
        }
        found
    }

    /// T13: a language that is offered says everything that a visitor meets, with the same placeables, and no more.
    #[test]
    fn every_language_has_the_same_messages() {
        for locale in super::embedded_languages().filter(|locale| *locale != Locale::JaYasashii) {
            let beneath = locale.beneath().is_some();
            let wanted = |file: &str| !beneath || super::for_visitors(locale, file);
            let (ja, own) = (super::own_ids(Locale::Ja, wanted), super::own_ids(locale, |_| true));
            let missing: Vec<_> = ja.iter().filter(|id| !own.contains(id)).collect();
            let known = super::own_ids(Locale::Ja, |_| true);
            let extra: Vec<_> = own.iter().filter(|id| !known.contains(id)).collect();
            let told = |ids: &[&String]| format!("{} ({:?} …)", ids.len(), ids.iter().take(5).collect::<Vec<_>>());
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{locale:?} lacks {}, has besides {}",
                told(&missing),
                told(&extra)
            );
            assert!(own.windows(2).all(|pair| pair[0] != pair[1]), "{locale:?} says something twice");
            let english: BTreeMap<_, _> = files(Locale::En).iter().flat_map(|(_, text)| placeables(text)).collect();
            for (id, names) in files(locale).iter().flat_map(|(_, text)| placeables(text)) {
                let theirs = english.get(&id).cloned().unwrap_or_default();
                // A plural in one language is none in another.
                assert!(
                    names == theirs || locale == Locale::Ja && names.is_subset(&theirs),
                    "{locale:?} {id}: {names:?}, not {theirs:?}"
                );
            }
        }
    }

    /// A language that lacks a text speaks English there, and the lack is told.
    #[test]
    fn what_is_missing_is_said_in_the_language_beneath() {
        let files = [("en", "next = Next\nback = Back")];
        let words = Words::of(Locale::Vi, files, [("vi", "next = Tiếp theo")]).unwrap();
        assert_eq!((words.get("next"), words.get("back")), ("Tiếp theo".into(), "Back".into()));
        assert!(super::missing(Locale::JaYasashii).is_empty());
        for locale in Locale::ALL {
            let whole = super::missing(locale).is_empty();
            assert!(whole || super::embedded_languages().all(|l| l != locale), "{locale:?} is offered, but not whole");
        }
    }
}
