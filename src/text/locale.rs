//! The languages that a visitor can choose.

use serde::{Deserialize, Serialize};

/// Which languages a speaker has read through, one tag a line: the others are marked 仮訳 where they are chosen.
const CHECKED: &str = include_str!("../../locales/checked.txt");

/// A language that kiosk and slip speak completely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// 日本語
    #[default]
    Ja,
    /// やさしい日本語: short sentences, plain words, readings above the kanji.
    JaYasashii,
    /// English
    En,
    /// Vietnamese
    Vi,
    /// Chinese in simplified characters
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Nepali
    Ne,
    /// Korean
    Ko,
    /// Chinese in traditional characters
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// Indonesian
    Id,
    /// Filipino
    Fil,
    /// Burmese
    My,
}

impl Locale {
    /// Those in which every face speaks, the staff's and the register's too.
    pub const EVERYWHERE: [Self; 2] = [Self::Ja, Self::En];

    /// All of them, in the order of the language page: by how many residents of the prefecture speak them
    /// (在留外国人統計, 2025-06).
    pub const ALL: [Self; 11] = [
        Self::Ja,
        Self::JaYasashii,
        Self::En,
        Self::Vi,
        Self::ZhHans,
        Self::Ne,
        Self::Ko,
        Self::ZhHant,
        Self::Id,
        Self::Fil,
        Self::My,
    ];

    /// The folder's name and language tag (BCP 47, but for plain Japanese, which has none).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::JaYasashii => "ja-yasashii",
            Self::En => "en",
            Self::Vi => "vi",
            Self::ZhHans => "zh-Hans",
            Self::Ne => "ne",
            Self::Ko => "ko",
            Self::ZhHant => "zh-Hant",
            Self::Id => "id",
            Self::Fil => "fil",
            Self::My => "my",
        }
    }

    /// The language as typesetting, speech and plural rules know it (ISO 639): plain Japanese is Japanese.
    pub const fn lang(self) -> &'static str {
        match self {
            Self::JaYasashii => "ja",
            Self::ZhHans | Self::ZhHant => "zh",
            other => other.tag(),
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ja => "日本語",
            Self::JaYasashii => "やさしい日本語",
            Self::En => "English",
            Self::Vi => "Tiếng Việt",
            Self::ZhHans => "简体中文",
            Self::Ne => "नेपाली",
            Self::Ko => "한국어",
            Self::ZhHant => "繁體中文",
            Self::Id => "Bahasa Indonesia",
            Self::Fil => "Filipino",
            Self::My => "မြန်မာ",
        }
    }

    /// 「仮訳」 in its own words, for where it is chosen before anybody who speaks it has read it through.
    pub const fn draft_mark(self) -> &'static str {
        match self {
            Self::Ja | Self::JaYasashii => "仮訳",
            Self::En => "Draft translation",
            Self::Vi => "Bản dịch tạm",
            Self::ZhHans => "暂译",
            Self::Ne => "अस्थायी अनुवाद",
            Self::Ko => "임시 번역",
            Self::ZhHant => "暫譯",
            Self::Id => "Terjemahan sementara",
            Self::Fil => "Pansamantalang salin",
            Self::My => "ယာယီ ဘာသာပြန်",
        }
    }

    /// The language whose words stand where this one has none: plain Japanese is laid over Japanese, the others over
    /// English.
    pub const fn beneath(self) -> Option<Self> {
        match self {
            Self::Ja | Self::En => None,
            Self::JaYasashii => Some(Self::Ja),
            _ => Some(Self::En),
        }
    }

    /// Whether dates are given and checked in Japanese eras, and lines end where Japanese does.
    pub const fn is_japanese(self) -> bool {
        matches!(self, Self::Ja | Self::JaYasashii)
    }

    /// Whether somebody who speaks it has read its texts through.
    pub fn is_checked(self) -> bool {
        CHECKED.lines().any(|line| line.trim() == self.tag())
    }

    /// The language with that tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.tag() == tag)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{CHECKED, Locale};

    /// What goes over the wire and into the store is the tag itself.
    #[test]
    fn a_language_is_written_as_its_tag() {
        for locale in Locale::ALL {
            let written = serde_json::to_string(&locale).unwrap();
            assert_eq!(written, format!("\"{}\"", locale.tag()));
            assert_eq!(serde_json::from_str::<Locale>(&written).unwrap(), locale);
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        }
    }

    #[test]
    fn what_was_checked_is_a_language() {
        let tags: Vec<_> = CHECKED.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect();
        assert!(tags.iter().all(|tag| Locale::from_tag(tag).is_some()), "{tags:?}");
        assert!(Locale::EVERYWHERE.into_iter().all(Locale::is_checked));
    }
}
