//! Texts for systems that do not read UTF-8. A character that a set does not have is reported, never replaced.

use serde::{Deserialize, Serialize};

/// A character set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// UTF-8 behind a byte order mark, as spreadsheets need it.
    #[default]
    Utf8Bom,
    /// Shift_JIS as Windows knows it (Windows-31J, code page 932): JIS X 0208 with the additions of NEC and IBM.
    ShiftJis,
}

impl Charset {
    /// All of them, as they are named on a command line.
    pub const NAMES: [(&'static str, Self); 3] =
        [("utf-8", Self::Utf8), ("utf-8-bom", Self::Utf8Bom), ("shift_jis", Self::ShiftJis)];

    /// The set of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, set)| *set)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, set)| *set == self).map_or("", |(name, _)| name)
    }

    /// The bytes of a text.
    ///
    /// # Errors
    /// [`Unmappable`] with every character that the set does not have; then there are no bytes at all.
    pub fn encode(self, text: &str) -> Result<Vec<u8>, Unmappable> {
        match self {
            Self::Utf8 => Ok(text.as_bytes().to_vec()),
            Self::Utf8Bom => Ok(["\u{FEFF}".as_bytes(), text.as_bytes()].concat()),
            Self::ShiftJis => {
                let lost = unmappable(text);
                if !lost.is_empty() {
                    return Err(Unmappable(lost));
                }
                Ok(encoding_rs::SHIFT_JIS.encode(text).0.into_owned())
            }
        }
    }

    /// The characters of a text that the set does not have, each once, in their order.
    pub fn lacks(self, text: &str) -> Vec<char> {
        let mut seen = Vec::new();
        if self == Self::ShiftJis {
            for Lost { character, .. } in unmappable(text) {
                if !seen.contains(&character) {
                    seen.push(character);
                }
            }
        }
        seen
    }
}

/// A character that has no place in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Which.
    pub character: char,
    /// Its line, from 1.
    pub line: usize,
    /// Its place in the line in characters, from 1.
    pub column: usize,
}

/// Characters that a set does not have. Lines and places are told, not the text around them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} characters are not in Shift_JIS, the first in line {} at {}", .0.len(), first(.0).line, first(.0).column)]
pub struct Unmappable(pub Vec<Lost>);

fn first(lost: &[Lost]) -> Lost {
    lost.first().copied().unwrap_or(Lost { character: ' ', line: 0, column: 0 })
}

fn unmappable(text: &str) -> Vec<Lost> {
    let mut lost = Vec::new();
    for (n, line) in text.split('\n').enumerate() {
        for (column, character) in line.chars().enumerate() {
            if !is_shift_jis(character) {
                lost.push(Lost { character, line: n + 1, column: column + 1 });
            }
        }
    }
    lost
}

/// Whether a character comes back from Shift_JIS as it went there. The encoder of the web writes some others as their
/// neighbours (`¥` as `\`, `−` as `－`), which is a replacement in silence.
fn is_shift_jis(character: char) -> bool {
    let mut buffer = [0; 4];
    let text: &str = character.encode_utf8(&mut buffer);
    let (bytes, _, failed) = encoding_rs::SHIFT_JIS.encode(text);
    !failed && encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes).0 == text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::{Charset, Lost};

    #[test]
    fn names_of_people_are_not_changed_in_silence() {
        // 髙 and 﨑 are NEC's and IBM's, 𠮷 and 葛 with a selector are nobody's.
        assert_eq!(Charset::ShiftJis.encode("髙﨑①ﾊﾝｶｸ").unwrap().len(), 2 + 2 + 2 + 4);
        let lost = Charset::ShiftJis.encode("山田\n𠮷野\u{301C}葛\u{E0102}").unwrap_err().0;
        let found: Vec<_> = lost.iter().map(|l| (l.character, l.line, l.column)).collect();
        assert_eq!(found, [('𠮷', 2, 1), ('\u{301C}', 2, 3), ('\u{E0102}', 2, 5)]);
        // What the web's encoder would write as something else.
        for silent in ['¥', '‾', '−'] {
            assert_eq!(Charset::ShiftJis.lacks(&silent.to_string()), [silent]);
        }
        assert_eq!(Charset::ShiftJis.lacks("𠮷𠮷田𠮷"), ['𠮷']);
        assert!(Charset::Utf8.lacks("𠮷").is_empty());
        let first = Lost { character: '𠮷', line: 1, column: 1 };
        assert_eq!(Charset::ShiftJis.encode("𠮷").unwrap_err().0, [first]);
    }

    #[test]
    fn a_spreadsheet_sees_the_mark() {
        assert_eq!(Charset::Utf8Bom.encode("日").unwrap(), [0xEF, 0xBB, 0xBF, 0xE6, 0x97, 0xA5]);
        assert_eq!(Charset::ShiftJis.encode("日計").unwrap(), [0x93, 0xFA, 0x8C, 0x76]);
        for (name, set) in Charset::NAMES {
            assert_eq!((Charset::named(name), set.name()), (Some(set), name));
        }
        assert_eq!(Charset::named("latin1"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "\\PC{0,60}") {
            if let Ok(bytes) = Charset::ShiftJis.encode(&text) {
                prop_assert_eq!(encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes).0, text);
            }
        }
    }
}
