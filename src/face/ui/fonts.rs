//! BIZ UDPGothic (SIL Open Font License 1.1), in two weights, inside the binary: a kiosk never depends on what is
//! installed, and kanji are never drawn with another country's shapes.

use std::borrow::Cow;

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{BOLD_FILE, REGULAR_FILE};
    use crate::text::{Locale, Words};

    /// T14: iced draws a missing glyph silently as a box; so every letter of every word is looked up here.
    #[test]
    fn every_letter_of_every_word_can_be_drawn() {
        for file in [REGULAR_FILE, BOLD_FILE] {
            let face = ttf_parser::Face::parse(file, 0).unwrap();
            for locale in Locale::ALL {
                let words = Words::load(locale).unwrap();
                for id in words.ids() {
                    for c in words.get(&id).chars().filter(|c| !c.is_control()) {
                        assert!(face.glyph_index(c).is_some(), "{id} ({locale:?}): no glyph for {c}");
                    }
                }
            }
            for c in "髙﨑𠮷邉●゛゜".chars() {
                assert!(face.glyph_index(c).is_some(), "no glyph for {c}");
            }
        }
    }
}
