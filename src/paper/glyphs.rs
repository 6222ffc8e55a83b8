//! Which characters can be drawn, and what happens to a value that holds one which cannot.
//!
//! A name may hold any of 69,839 characters (行政事務標準文字), some of them told apart only by a variation selector.
//! A selector that a font does not know is *silently* ignored by every layout engine: another person's glyph is
//! printed without any error. So each value is looked at before layout:
//!
//! - drawn by the body font as it is: nothing changes;
//! - drawn by a name font as it is: the whole value is set in that font, so that its strokes match;
//! - otherwise the character is replaced by 〓 (or its unknown selector dropped), and the field is flagged:
//!   「字形は職員が確認」. Nothing is guessed, nothing is normalised, and no page fails on a name.

use serde_json::Value;
use ttf_parser::Face;

use super::fonts;

/// What stands where no glyph does.
pub const GETA: char = '〓';

/// The key that tells the template which family draws a value.
pub const FACE_KEY: &str = "face";

/// The key that flags a field, and its value.
pub const FLAG: (&str, &str) = ("flag", "glyph");

/// The characters of `text` that no bundled font draws as written, each once, in their order. A character whose
/// variation selector is unknown counts as one of them.
pub fn missing_glyphs(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for glyph in Repertoire::bundled().examine(text).clusters {
        if glyph.face.is_none() && !missing.contains(&glyph.base) {
            missing.push(glyph.base);
        }
    }
    missing
}

/// The fonts that may draw a value, in the order in which they are asked.
pub struct Repertoire<'a> {
    faces: Vec<(String, Face<'a>)>,
}

struct Cluster {
    base: char,
    selector: Option<char>,
    /// The first font that draws base and selector as written.
    face: Option<usize>,
}

struct Examined {
    clusters: Vec<Cluster>,
}

impl<'a> Repertoire<'a> {
    /// The body font alone.
    pub fn body() -> Repertoire<'static> {
        let mut repertoire = Repertoire { faces: Vec::new() };
        repertoire.add(fonts::BIZ_FAMILY, fonts::BIZ_REGULAR);
        repertoire
    }

    /// The body font and the bundled name font.
    pub fn bundled() -> Repertoire<'static> {
        let mut repertoire = Repertoire { faces: Vec::new() };
        repertoire.add(fonts::BIZ_FAMILY, fonts::BIZ_REGULAR);
        repertoire.add(fonts::NAMES_FAMILY, fonts::NAMES);
        repertoire
    }

    /// The body font, the city's own name font (its family and its bytes), the bundled name font.
    pub fn with_city_font(family: &str, bytes: &'a [u8]) -> Repertoire<'a> {
        let mut repertoire = Repertoire { faces: Vec::new() };
        repertoire.add(fonts::BIZ_FAMILY, fonts::BIZ_REGULAR);
        repertoire.add(family, bytes);
        repertoire.add(fonts::NAMES_FAMILY, fonts::NAMES);
        repertoire
    }

    fn add(&mut self, family: &str, bytes: &'a [u8]) {
        // A city's file that is no font is left out here; the child has refused it before with a clear error.
        if let Ok(face) = Face::parse(bytes, 0) {
            self.faces.push((family.to_owned(), face));
        }
    }

    /// Makes every string of `data` drawable. Where a string needs another family, its object gets `"face"`; where
    /// something had to be replaced, its object gets `"flag": "glyph"`.
    ///
    /// Answers the JSON pointers (RFC 6901) of the flagged objects and whether a name font is needed at all.
    pub fn prepare(&self, data: &mut Value) -> Prepared {
        let mut prepared = Prepared::default();
        self.walk(data, &mut String::new(), &mut prepared);
        prepared
    }

    /// Whether every string of `data` is drawn as it is written.
    pub fn covers(&self, data: &Value) -> bool {
        match data {
            Value::String(text) => {
                let examined = self.examine(text);
                examined.is_whole() && examined.text() == *text
            }
            Value::Array(list) => list.iter().all(|item| self.covers(item)),
            Value::Object(map) => map.values().all(|item| self.covers(item)),
            Value::Null | Value::Bool(_) | Value::Number(_) => true,
        }
    }

    fn walk(&self, value: &mut Value, path: &mut String, prepared: &mut Prepared) -> Need {
        match value {
            Value::String(text) => self.mend(text),
            Value::Array(list) => {
                let mut need = Need::default();
                for (index, item) in list.iter_mut().enumerate() {
                    let inner = self.step(item, &index.to_string(), path, prepared);
                    need.join(inner);
                }
                need
            }
            Value::Object(map) => {
                let mut need = Need::default();
                for (key, item) in map.iter_mut() {
                    let inner = self.step(item, key, path, prepared);
                    need.join(inner);
                }
                if let Some(face) = need.face.and_then(|index| self.faces.get(index)) {
                    map.insert(FACE_KEY.to_owned(), Value::String(face.0.clone()));
                }
                if need.flag {
                    map.insert(FLAG.0.to_owned(), Value::String(FLAG.1.to_owned()));
                    prepared.flagged.push(path.clone());
                }
                prepared.names |= need.face.is_some() || need.mixed;
                // What an object needs is settled in it; the objects around it stay as they are.
                Need::default()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => Need::default(),
        }
    }

    fn step(&self, item: &mut Value, key: &str, path: &mut String, prepared: &mut Prepared) -> Need {
        let length = path.len();
        path.push('/');
        path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        let need = self.walk(item, path, prepared);
        path.truncate(length);
        need
    }

    /// Makes one string drawable.
    fn mend(&self, text: &mut String) -> Need {
        if text.is_ascii() && !text.contains(|c: char| c.is_control()) {
            return Need::default();
        }
        let examined = self.examine(text);
        let whole = (0..self.faces.len())
            .find(|&face| examined.clusters.iter().all(|cluster| self.draws(face, cluster.base, cluster.selector)));
        if let Some(face) = whole {
            // The text may still hold control characters, which `examine` leaves out.
            *text = examined.text();
            return Need { face: (face > 0).then_some(face), flag: false, mixed: false };
        }
        let mut need = Need::default();
        let mut mended = String::with_capacity(text.len());
        for cluster in &examined.clusters {
            match (cluster.face, cluster.selector) {
                (Some(face), selector) => {
                    need.mixed |= face > 0;
                    mended.push(cluster.base);
                    mended.extend(selector);
                }
                (None, selector) => {
                    need.flag = true;
                    let plain =
                        selector.and_then(|_| (0..self.faces.len()).find(|&f| self.draws(f, cluster.base, None)));
                    need.mixed |= plain.is_some_and(|face| face > 0);
                    mended.push(if plain.is_some() { cluster.base } else { GETA });
                }
            }
        }
        *text = mended;
        need
    }

    fn examine(&self, text: &str) -> Examined {
        let mut clusters: Vec<Cluster> = Vec::new();
        for c in text.chars() {
            if is_selector(c) {
                if let Some(last) = clusters.last_mut() {
                    last.selector = Some(c);
                }
            } else if c == '\n' || !(c.is_control() || is_invisible(c)) {
                clusters.push(Cluster { base: c, selector: None, face: None });
            }
        }
        for cluster in &mut clusters {
            cluster.face = (0..self.faces.len()).find(|&face| self.draws(face, cluster.base, cluster.selector));
        }
        Examined { clusters }
    }

    fn draws(&self, face: usize, base: char, selector: Option<char>) -> bool {
        let Some((_, face)) = self.faces.get(face) else { return false };
        match selector {
            _ if base == '\n' => true,
            None => face.glyph_index(base).is_some(),
            Some(selector) => face.glyph_variation_index(base, selector).is_some(),
        }
    }
}

impl Examined {
    fn is_whole(&self) -> bool {
        self.clusters.iter().all(|cluster| cluster.face.is_some())
    }

    fn text(&self) -> String {
        self.clusters.iter().flat_map(|cluster| std::iter::once(cluster.base).chain(cluster.selector)).collect()
    }
}

/// What [`Repertoire::prepare`] found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// JSON pointers of the objects in which something was replaced.
    pub flagged: Vec<String>,
    /// Whether a font besides the body font is needed.
    pub names: bool,
}

#[derive(Default)]
struct Need {
    face: Option<usize>,
    flag: bool,
    mixed: bool,
}

impl Need {
    fn join(&mut self, other: Self) {
        self.face = self.face.max(other.face);
        self.flag |= other.flag;
        self.mixed |= other.mixed;
    }
}

/// Standardised (U+FE00–FE0F) and ideographic (U+E0100–E01EF) variation selectors.
const fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Characters that draw nothing and turn text around or hide it: of no use on a form, and a way to make printed
/// words differ from stored ones.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use serde_json::json;

    use super::*;

    #[test]
    fn rare_names_are_in_the_bundled_fonts() {
        assert!(missing_glyphs("髙橋 﨑山 渡邉 𠮷田 那珂川市西隈一丁目１番１号").is_empty());
        assert_eq!(missing_glyphs("山\u{10FFFD}田😀"), ['\u{10FFFD}', '😀']);
    }

    #[test]
    fn an_unknown_selector_is_missing_even_though_its_base_is_not() {
        // Adobe-Japan1 knows 葛 with U+E0100; U+E0102 belongs to Moji_Joho, which the bundled fonts do not have.
        assert!(missing_glyphs("葛\u{E0100}西").is_empty());
        assert_eq!(missing_glyphs("葛\u{E0102}西"), ['葛']);
    }

    #[test]
    fn a_value_is_set_in_one_face_and_its_object_says_which() {
        let mut data = json!({"rows": [
            {"label": "氏名", "value": "見本 花子"},
            {"label": "氏名", "value": "𠮷田 髙子"},
            {"label": "氏名", "value": "辻\u{E0102}\u{10FFFD}"},
        ]});
        let prepared = Repertoire::bundled().prepare(&mut data);
        assert_eq!(data["rows"][0], json!({"label": "氏名", "value": "見本 花子"}));
        assert_eq!(data["rows"][1]["face"], fonts::NAMES_FAMILY);
        assert_eq!(data["rows"][1]["value"], "𠮷田 髙子");
        assert_eq!(data["rows"][2]["value"], "辻〓");
        assert_eq!(data["rows"][2]["flag"], "glyph");
        assert_eq!(prepared, Prepared { flagged: vec!["/rows/2".into()], names: true });
    }

    #[test]
    fn what_hides_or_turns_text_is_taken_out() {
        let mut data = json!({"value": "花\u{202E}子\u{0}\tA"});
        Repertoire::bundled().prepare(&mut data);
        assert_eq!(data["value"], "花子A");
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_in_can_be_drawn_afterwards(text in "\\PC{0,40}") {
            let repertoire = Repertoire::bundled();
            let mut data = json!({"value": text});
            repertoire.prepare(&mut data);
            let mended = data["value"].as_str().unwrap();
            for cluster in repertoire.examine(mended).clusters {
                proptest::prop_assert!(cluster.face.is_some(), "{:?}", cluster.base);
            }
        }
    }
}
