//! BIZ UDPGothic (SIL Open Font License 1.1), in two weights, inside the binary: a kiosk never depends on what is
//! installed, and kanji are never drawn with another country's shapes.

use std::borrow::Cow;
use std::sync::OnceLock;

use iced::Font;
use iced::font::{Family, Weight};

/// Regular.
pub const REGULAR_FILE: &[u8] = include_bytes!("../../../assets/fonts/BIZUDPGothic-Regular.ttf");
/// Bold.
pub const BOLD_FILE: &[u8] = include_bytes!("../../../assets/fonts/BIZUDPGothic-Bold.ttf");

/// What is read.
pub const REGULAR: Font = Font { family: Family::Name("BIZ UDPGothic"), ..Font::DEFAULT };
/// What stands out.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };

/// For `iced::Settings::fonts`. Borrowed on purpose: iced tells borrowed fonts apart by address and loads each once.
pub fn files() -> Vec<Cow<'static, [u8]>> {
    vec![Cow::Borrowed(REGULAR_FILE), Cow::Borrowed(BOLD_FILE)]
}

/// iced's settings for every face, its tests and its pictures.
pub fn settings() -> iced::Settings {
    iced::Settings { fonts: files(), default_font: REGULAR, ..iced::Settings::default() }
}

/// Whether a character can be drawn. Combining signs and selectors are left to the shaper.
pub fn draws(c: char) -> bool {
    static FACE: OnceLock<Option<ttf_parser::Face<'static>>> = OnceLock::new();
    let face = FACE.get_or_init(|| ttf_parser::Face::parse(REGULAR_FILE, 0).ok());
    c.is_control() || face.as_ref().is_none_or(|face| face.glyph_index(c).is_some())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{BOLD_FILE, REGULAR_FILE};
    use crate::text::Locale;

    /// T14: iced draws a missing glyph silently as a box; so every letter of every word is looked up here. The names on
    /// test cards are rare on purpose.
    #[test]
    fn every_letter_of_every_word_can_be_drawn() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut looked = 0;
        for bytes in [REGULAR_FILE, BOLD_FILE] {
            let face = ttf_parser::Face::parse(bytes, 0).unwrap();
            for locale in Locale::ALL {
                let files = std::fs::read_dir(folder.join(locale.tag()));
                // A language that is laid over another one may have none of its own.
                for file in files.into_iter().flatten() {
                    let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                    let lines = text.lines().filter(|line| !line.starts_with(['#']) && !line.starts_with("tray-card-"));
                    for c in lines.flat_map(str::chars).filter(|c| !c.is_control()) {
                        assert!(face.glyph_index(c).is_some(), "no glyph for {c} ({locale:?})");
                        looked += 1;
                    }
                }
            }
            for c in "髙﨑邉●゛゜".chars() {
                assert!(face.glyph_index(c).is_some(), "no glyph for {c}");
            }
        }
        assert!(looked > 10_000, "the words were not found");
    }
}
