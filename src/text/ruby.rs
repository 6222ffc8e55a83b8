//! Readings above kanji, written as 青空文庫 does: `｜手続《てつづ》き`. From the bar to the mark is the base, between the
//! marks its reading. Text without marks passes through; a broken mark is text like any other.

use std::borrow::Cow;

/// Begins a base.
const BAR: char = '｜';
/// Begins a reading.
const OPEN: char = '《';
/// Ends it.
const CLOSE: char = '》';

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    /// Words that carry no reading.
    Plain(&'t str),
    /// Words and how they are read; never parted.
    Read {
        /// What is written.
        base: &'t str,
        /// How it is read.
        reading: &'t str,
    },
}

impl<'t> Part<'t> {
    /// What is written.
    pub const fn base(self) -> &'t str {
        match self {
            Self::Plain(base) | Self::Read { base, .. } => base,
        }
    }
}

/// The parts of a text, in order.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    // From here on nothing is in `parts` yet; marks are looked for from `at`.
    let mut plain = text;
    let mut at = 0;
    while let Some(bar) = plain.get(at..).and_then(|rest| rest.find(BAR)).map(|found| at + found) {
        let after = plain.get(bar + BAR.len_utf8()..).unwrap_or_default();
        let Some((base, reading, rest)) = read(after) else {
            at = bar + BAR.len_utf8();
            continue;
        };
        parts.extend(plain.get(..bar).filter(|before| !before.is_empty()).map(Part::Plain));
        parts.push(Part::Read { base, reading });
        plain = rest;
        at = 0;
    }
    if !plain.is_empty() {
        parts.push(Part::Plain(plain));
    }
    parts
}

/// Base and reading at the start of what follows a bar, and what follows them.
fn read(after: &str) -> Option<(&str, &str, &str)> {
    let (base, rest) = after.split_once(OPEN)?;
    let (reading, rest) = rest.split_once(CLOSE)?;
    let whole = |text: &str| !text.is_empty() && !text.contains([BAR, OPEN, CLOSE, '\n']);
    (whole(base) && whole(reading)).then_some((base, reading, rest))
}

/// Whether a text carries any reading.
pub fn is_marked(text: &str) -> bool {
    text.contains(OPEN) && parts(text).iter().any(|part| matches!(part, Part::Read { .. }))
}

/// The text as it is read: the readings in the place of what they stand above.
pub fn read_out(text: &str) -> Cow<'_, str> {
    let read = |part| match part {
        Part::Plain(plain) => plain,
        Part::Read { reading, .. } => reading,
    };
    if is_marked(text) { Cow::Owned(parts(text).into_iter().map(read).collect()) } else { Cow::Borrowed(text) }
}

/// The text without its readings.
pub fn bare(text: &str) -> Cow<'_, str> {
    if is_marked(text) { Cow::Owned(parts(text).into_iter().map(Part::base).collect()) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::Part::{Plain, Read};
    use super::{bare, is_marked, parts, read_out};

    #[test]
    fn a_reading_belongs_to_what_stands_after_the_bar() {
        let read = |base, reading| Read { base, reading };
        assert_eq!(parts("｜手続《てつづ》き"), [read("手続", "てつづ"), Plain("き")]);
        assert_eq!(
            parts("この ｜紙《かみ》を ｜窓口《まどぐち》へ。"),
            [Plain("この "), read("紙", "かみ"), Plain("を "), read("窓口", "まどぐち"), Plain("へ。")]
        );
        assert_eq!(bare("｜手続《てつづ》きの｜窓口《まどぐち》"), "手続きの窓口");
        assert_eq!(read_out("｜手続《てつづ》きの｜窓口《まどぐち》"), "てつづきのまどぐち");
    }

    #[test]
    fn text_without_marks_passes_through() {
        assert_eq!(parts("書かない窓口"), [Plain("書かない窓口")]);
        assert_eq!(parts(""), []);
        assert!(matches!(bare("書かない窓口"), Cow::Borrowed("書かない窓口")));
    }

    #[test]
    fn a_broken_mark_is_text() {
        for broken in [
            "｜手続き",
            "手続《てつづ》き",
            "｜手続《てつづ",
            "｜《てつづ》",
            "｜手続《》き",
            "》《｜",
            "｜二\n行《にぎょう》",
        ] {
            assert_eq!(bare(broken), broken);
            assert!(!is_marked(broken), "{broken}");
            assert_eq!(parts(broken).into_iter().map(super::Part::base).collect::<String>(), broken);
        }
        let mixed = parts("A｜B｜紙《かみ》");
        assert_eq!(mixed, [Plain("A｜B"), Read { base: "紙", reading: "かみ" }]);
    }
}
