//! The house's faces (SIL Open Font License 1.1), inside the binary: a kiosk never depends on what is installed, and no
//! language is drawn with another one's shapes. BIZ UDPGothic in two weights is the Japanese face and that of English;
//! the others have faces of their own. A letter that a language's face lacks (a Japanese term in a Nepali sentence, 𠮷
//! in a name) is looked for in the next face of its [`chain`], never in what the system happens to have.

use std::sync::{Arc, OnceLock};

use iced::Font;
use iced::advanced::graphics::text::{cosmic_text::fontdb::Source, font_system};
use iced::font::{Family, Weight};

use crate::paper::fonts;
use crate::text::Locale;

/// What is read.
pub const REGULAR: Font = Font { family: Family::Name("BIZ UDPGothic"), ..Font::DEFAULT };
/// What stands out.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };

/// A face: what iced calls it, and its file.
#[derive(Clone, Copy)]
pub struct Face {
    /// For iced.
    pub font: Font,
    file: &'static [u8],
    place: usize,
}

macro_rules! faces {
    ($($name:ident: $family:literal, $weight:ident, $file:expr;)*) => {
        #[derive(Clone, Copy)]
        enum Place { $($name),* }
        /// Every face, in the order of [`Place`].
        static FACES: &[Face] = &[$(Face {
            font: Font { family: Family::Name($family), weight: Weight::$weight, ..Font::DEFAULT },
            file: $file,
            place: Place::$name as usize,
        }),*];
    };
}

faces! {
    Biz: "BIZ UDPGothic", Normal, fonts::BIZ_REGULAR;
    BizBold: "BIZ UDPGothic", Bold, fonts::BIZ_BOLD;
    Names: "Noto Sans CJK JP", Normal, fonts::NAMES;
    Latin: "Kakanai Latin", Normal, fonts::LATIN[0];
    LatinBold: "Kakanai Latin", Bold, fonts::LATIN[1];
    Sc: "Kakanai SC", Normal, fonts::SC[0];
    ScBold: "Kakanai SC", Bold, fonts::SC[1];
    Tc: "Kakanai TC", Normal, fonts::TC[0];
    TcBold: "Kakanai TC", Bold, fonts::TC[1];
    Kr: "Kakanai KR", Normal, fonts::KR[0];
    KrBold: "Kakanai KR", Bold, fonts::KR[1];
    Deva: "Kakanai Deva", Normal, fonts::DEVA[0];
    DevaBold: "Kakanai Deva", Bold, fonts::DEVA[1];
    Mymr: "Kakanai Mymr", Normal, fonts::MYMR[0];
    MymrBold: "Kakanai Mymr", Bold, fonts::MYMR[1];
}

impl Face {
    /// Its tables, read once. `None` where a file is no font, which a test rules out.
    fn tables(self) -> Option<&'static ttf_parser::Face<'static>> {
        static TABLES: OnceLock<Vec<Option<ttf_parser::Face<'static>>>> = OnceLock::new();
        let all = TABLES.get_or_init(|| FACES.iter().map(|face| ttf_parser::Face::parse(face.file, 0).ok()).collect());
        all.get(self.place)?.as_ref()
    }

    /// Whether it draws a letter.
    pub fn has(self, c: char) -> bool {
        self.tables().is_some_and(|face| face.glyph_index(c).is_some())
    }

    /// Whether it knows a letter in the variant that a selector asks for.
    fn has_variant(self, c: char, selector: char) -> bool {
        self.tables().is_some_and(|face| face.glyph_variation_index(c, selector).is_some())
    }

    /// How wide a letter is, in em.
    fn advance(self, c: char) -> Option<f32> {
        let face = self.tables()?;
        let width = face.glyph_hor_advance(face.glyph_index(c)?)?;
        Some(f32::from(width) / f32::from(face.units_per_em()))
    }
}

/// The faces that draw a language, in the order in which a letter is looked for.
pub fn chain(locale: Locale, bold: bool) -> &'static [Face] {
    static CHAINS: OnceLock<Vec<Vec<Face>>> = OnceLock::new();
    let chains = CHAINS.get_or_init(|| {
        let all = Locale::ALL.into_iter().flat_map(|locale| [false, true].map(|bold| faces_of(locale, bold)));
        all.map(|places| places.into_iter().filter_map(|place| FACES.get(place as usize).copied()).collect()).collect()
    });
    let at = Locale::ALL.iter().position(|l| *l == locale).unwrap_or_default() * 2 + usize::from(bold);
    chains.get(at).map_or(&[], Vec::as_slice)
}

fn faces_of(locale: Locale, bold: bool) -> Vec<Place> {
    use Place::{
        Biz, BizBold, Deva, DevaBold, Kr, KrBold, Latin, LatinBold, Mymr, MymrBold, Names, Sc, ScBold, Tc, TcBold,
    };
    // A bold subset holds the house's own words alone; a city's may need the regular one.
    let pair = |regular, heavy| if bold { vec![heavy, regular] } else { vec![regular] };
    let own = match locale {
        Locale::Ja | Locale::JaYasashii | Locale::En | Locale::Id | Locale::Fil => Vec::new(),
        Locale::Vi => pair(Latin, LatinBold),
        Locale::ZhHans => pair(Sc, ScBold),
        Locale::ZhHant => pair(Tc, TcBold),
        Locale::Ko => pair(Kr, KrBold),
        Locale::Ne => pair(Deva, DevaBold),
        Locale::My => pair(Mymr, MymrBold),
    };
    let rest = [pair(Biz, BizBold), vec![Names], pair(Latin, LatinBold), pair(Kr, KrBold), pair(Deva, DevaBold)];
    let last = [pair(Mymr, MymrBold), pair(Sc, ScBold), pair(Tc, TcBold)];
    own.into_iter().chain(rest.into_iter().flatten()).chain(last.into_iter().flatten()).collect()
}

/// How wide a letter is, in em, where it is drawn for readers of a language.
pub fn advance(locale: Locale, bold: bool, c: char) -> f32 {
    chain(locale, bold).iter().find_map(|face| face.advance(c)).unwrap_or(1.0)
}

/// A text in runs of one face each. A letter and what is put onto it are never parted.
pub fn runs(text: &str, locale: Locale, bold: bool) -> Vec<(Font, &str)> {
    let chain = chain(locale, bold);
    let first = chain.first().map_or(REGULAR, |face| face.font);
    let mut runs: Vec<(Font, &str)> = Vec::new();
    let mut start = 0;
    let mut now = None;
    let mut at = 0;
    while let Some(cluster) = next(text.get(at..).unwrap_or_default(), chain) {
        // A space belongs to what stands before it.
        let blank = cluster.chars().all(char::is_whitespace) && now.is_some();
        let font = if blank { now } else { Some(face_for(cluster, chain).unwrap_or(first)) };
        if font != now {
            if let (Some(font), Some(run)) = (now, text.get(start..at).filter(|run| !run.is_empty())) {
                runs.push((font, run));
            }
            (start, now) = (at, font);
        }
        at += cluster.len();
    }
    if let (Some(font), Some(run)) = (now, text.get(start..)) {
        runs.push((font, run));
    }
    runs
}

/// What is drawn by one face: Latin words together where one has all of their letters (a subset of another script has a
/// few, and would draw some words of a line and not others), else a letter.
fn next<'t>(text: &'t str, chain: &[Face]) -> Option<&'t str> {
    let drawn = |words: &&str| chain.iter().any(|face| words.chars().all(|c| face.has(c)));
    latin(text).filter(drawn).or_else(|| next_cluster(text))
}

/// Words in plain Latin letters at the beginning, with what stands between them.
fn latin(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_ascii() || c.is_ascii_control()).unwrap_or(text.len());
    let (words, after) = text.split_at_checked(end)?;
    let whole = words.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    // The last letter belongs to a mark that is put onto it.
    let joined = whole.len() == words.len() && after.chars().next().is_some_and(joins);
    let whole = if joined { whole.get(..whole.len().saturating_sub(1))? } else { whole };
    Some(whole).filter(|whole| whole.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// A letter with the marks and selectors that follow it.
fn next_cluster(text: &str) -> Option<&str> {
    let mut letters = text.char_indices();
    letters.next()?;
    let end = letters.find(|(_, c)| !joins(*c)).map_or(text.len(), |(at, _)| at);
    text.get(..end)
}

/// Whether it is put onto the letter before it: combining marks of the scripts in use, joiners, selectors.
const fn joins(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{93c}' | '\u{93e}'..='\u{94f}'
        | '\u{102b}'..='\u{103e}' | '\u{200b}'..='\u{200d}' | '\u{3099}'..='\u{309a}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}')
}

fn face_for(cluster: &str, chain: &[Face]) -> Option<Font> {
    let draws = |face: &&Face| {
        let mut before = None;
        cluster.chars().all(|c| {
            let drawn = match (c, before) {
                ('\u{200b}'..='\u{200d}', _) => true,
                ('\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}', Some(base)) => face.has_variant(base, c),
                _ => face.has(c),
            };
            before = Some(c);
            drawn
        })
    };
    // A selector that no face knows asks for nothing that could be drawn.
    let base = |face: &&Face| cluster.chars().next().is_some_and(|c| face.has(c));
    chain.iter().find(draws).or_else(|| chain.iter().find(base)).map(|face| face.font)
}

/// Puts the faces into iced's font system, once. They are lent, not copied: of a face that no text needs nothing is ever
/// read from the disk but its tables.
fn load() {
    static LOADED: OnceLock<()> = OnceLock::new();
    LOADED.get_or_init(|| {
        let mut system = font_system().write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for face in FACES {
            system.raw().db_mut().load_font_source(Source::Binary(Arc::new(face.file)));
        }
    });
}

/// iced's settings for every face of the house, its tests and its pictures.
pub fn settings() -> iced::Settings {
    load();
    iced::Settings { default_font: REGULAR, ..iced::Settings::default() }
}

/// Whether a character can be drawn on a Japanese page. Combining signs and selectors are left to the shaper.
pub fn draws(c: char) -> bool {
    c.is_control() || chain(Locale::Ja, false).iter().any(|face| face.has(c))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use iced::font::Family;

    use super::{FACES, chain, runs};
    use crate::text::Locale;

    fn family(text: &str, locale: Locale) -> Vec<(&'static str, &str)> {
        let name = |family| if let Family::Name(name) = family { name } else { "" };
        runs(text, locale, false).into_iter().map(|(font, run)| (name(font.family), run)).collect()
    }

    #[test]
    fn a_file_is_the_family_that_it_is_called() {
        for face in FACES {
            let names = face.tables().unwrap().names();
            let found = names.into_iter().filter(|n| n.name_id == ttf_parser::name_id::FAMILY);
            let found: Vec<_> = found.filter_map(|name| name.to_string()).collect();
            assert!(found.iter().any(|name| face.font.family == Family::Name(name.clone().leak())), "{found:?}");
        }
    }

    /// T14: iced draws a missing glyph silently as a box or from what is installed; so every letter of every word is
    /// looked up here, in the language's own faces. The names on test cards are rare on purpose.
    #[test]
    fn every_letter_of_every_word_can_be_drawn() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut looked = 0;
        for locale in Locale::ALL {
            let files = std::fs::read_dir(folder.join(locale.tag()));
            // A language that is laid over another one may have none of its own.
            let texts = files.into_iter().flatten().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
            for text in texts.chain([format!("{}{}", locale.own_name(), locale.draft_mark())]) {
                let lines = text.lines().filter(|line| !line.starts_with(['#']) && !line.starts_with("tray-card-"));
                for c in
                    lines.flat_map(str::chars).filter(|c| !c.is_control() && !('\u{200b}'..='\u{200d}').contains(c))
                {
                    for bold in [false, true] {
                        let own = if matches!(locale, Locale::ZhHans | Locale::ZhHant | Locale::Ko) { 2 } else { 5 };
                        let drawn = chain(locale, bold).iter().take(own).any(|face| face.has(c));
                        let japanese = chain(Locale::Ja, bold).first().is_some_and(|face| face.has(c));
                        assert!(drawn || japanese, "no glyph for {c} ({locale:?}, bold {bold})");
                        looked += 1;
                    }
                }
            }
        }
        for c in "髙﨑邉●゛゜".chars() {
            assert!(chain(Locale::Ja, false).first().unwrap().has(c), "no glyph for {c}");
        }
        assert!(looked > 10_000, "the words were not found");
    }

    /// No Japanese face draws a Chinese word, and none but the Japanese ones a Japanese word.
    #[test]
    fn each_language_has_its_own_shapes() {
        assert_eq!(family("请选择您的语言", Locale::ZhHans), [("Kakanai SC", "请选择您的语言")]);
        assert_eq!(family("請選擇語言", Locale::ZhHant), [("Kakanai TC", "請選擇語言")]);
        assert_eq!(family("直骨令海返", Locale::Ja), [("BIZ UDPGothic", "直骨令海返")]);
        assert_eq!(
            family("전입신고(転入届) 접수", Locale::Ko),
            [("Kakanai KR", "전입신고("), ("BIZ UDPGothic", "転入届"), ("Kakanai KR", ") 접수")]
        );
        assert_eq!(
            family("बसाइँ सराइ 転入届", Locale::Ne),
            [("Kakanai Deva", "बसाइँ सराइ "), ("BIZ UDPGothic", "転入届")]
        );
    }

    /// A line in another language is drawn by one face, though a subset has some of its letters.
    #[test]
    fn latin_words_within_another_script_are_of_one_kind() {
        for locale in [Locale::Ne, Locale::My, Locale::ZhHans, Locale::Ko] {
            assert_eq!(family("Identification (My Number Card), 15 steps", locale).len(), 1, "{locale:?}");
        }
        let mixed = family("कार्ड Quartz Box 12", Locale::Ne);
        assert_eq!(mixed.iter().map(|(_, run)| *run).collect::<Vec<_>>(), ["कार्ड ", "Quartz Box 12"]);
        assert_eq!(family("e\u{301}a", Locale::Vi).len(), 1, "a mark is not parted from its letter");
    }

    /// A name is drawn in the house's full face where the Japanese one lacks a letter or its variant.
    #[test]
    fn a_rare_letter_of_a_name_is_drawn_by_the_full_face() {
        assert_eq!(family("𠮷田", Locale::Ja), [("Noto Sans CJK JP", "𠮷"), ("BIZ UDPGothic", "田")]);
        assert_eq!(family("葛\u{e0100}城", Locale::Ja).len(), 1);
    }
}
