//! Two-dimensional codes (JIS X 0510 / ISO/IEC 18004) that hold ASCII and nothing else.
//!
//! The encoder's automatic mode puts UTF-8 bytes that look like Shift_JIS into Kanji segments, which readers then
//! decode to other words without any error. [`AsciiQr`] cannot be made from anything that could meet this.

use qrcode::{Color, EcLevel, QrCode};
use serde::{Deserialize, Serialize};

/// The light margin that readers need on every side, in modules.
pub const QUIET_ZONE: usize = 4;

/// The longest text that is taken, in characters: version 21 at level Q, far above what a counter needs.
pub const LONGEST: usize = 512;

/// Why a text cannot become a code. The text itself is never in the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// Nothing to encode.
    #[error("a code must hold at least one character")]
    Empty,
    /// More than [`LONGEST`] characters.
    #[error("a code may hold at most {LONGEST} characters, not {0}")]
    TooLong(usize),
    /// A character that is neither a letter or digit of ASCII nor allowed in a URL (RFC 3986).
    #[error("character {0} of a code is not URL-safe ASCII")]
    NotAscii(usize),
    /// The encoder refused (cannot happen within [`LONGEST`]).
    #[error("the code could not be made")]
    Encoder,
}

/// What a code is shown on. It chooses the error correction level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// A screen: no dirt, so level M and a smaller symbol.
    Screen,
    /// Laser paper: level M.
    Laser,
    /// Thermal paper, which scratches and fades: level Q.
    Thermal,
}

impl Medium {
    const fn level(self) -> EcLevel {
        match self {
            Self::Screen | Self::Laser => EcLevel::M,
            Self::Thermal => EcLevel::Q,
        }
    }
}

/// A text that a code may hold: `A–Z a–z 0–9` and the reserved and unreserved marks of a URL (RFC 3986).
///
/// It must not hold personal data; nothing here can see that, so whoever makes one answers for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AsciiQr(String);

impl AsciiQr {
    /// Takes a text in.
    ///
    /// # Errors
    /// If it is empty, too long, or holds a character that a reader could mistake.
    pub fn new(text: impl Into<String>) -> Result<Self, QrError> {
        let text = text.into();
        if text.is_empty() {
            return Err(QrError::Empty);
        }
        if let Some(at) = text.chars().position(|c| !is_url_safe(c)) {
            return Err(QrError::NotAscii(at + 1));
        }
        if text.len() > LONGEST {
            return Err(QrError::TooLong(text.len()));
        }
        Ok(Self(text))
    }

    /// The text, exactly as it was put in.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The modules of the code for a medium.
    ///
    /// # Errors
    /// [`QrError::Encoder`], which no text within [`LONGEST`] meets.
    pub fn matrix(&self, medium: Medium) -> Result<Matrix, QrError> {
        let code =
            QrCode::with_error_correction_level(self.0.as_bytes(), medium.level()).map_err(|_| QrError::Encoder)?;
        let width = code.width();
        let cells = code.to_colors().into_iter().map(|c| c == Color::Dark).collect();
        Ok(Matrix { width, cells })
    }
}

impl TryFrom<String> for AsciiQr {
    type Error = QrError;

    fn try_from(text: String) -> Result<Self, QrError> {
        Self::new(text)
    }
}

impl From<AsciiQr> for String {
    fn from(qr: AsciiQr) -> Self {
        qr.0
    }
}

const fn is_url_safe(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '-' | '.'
                | '_'
                | '~'
                | ':'
                | '/'
                | '?'
                | '#'
                | '['
                | ']'
                | '@'
                | '!'
                | '$'
                | '&'
                | '\''
                | '('
                | ')'
                | '*'
                | '+'
                | ','
                | ';'
                | '='
                | '%'
        )
}

/// The modules of a code, without the quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    width: usize,
    cells: Vec<bool>,
}

impl Matrix {
    /// Modules along one side (21 for version 1, 4 more for each version).
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Modules along one side with the [`QUIET_ZONE`] on both ends.
    pub const fn outer_width(&self) -> usize {
        self.width + 2 * QUIET_ZONE
    }

    /// Whether the module in column `x` of row `y` is dark; outside of the code all is light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.width && self.cells.get(y * self.width + x).copied().unwrap_or(false)
    }

    /// The rows from the top, each from the left; `true` is dark.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.cells.chunks(self.width.max(1))
    }

    /// An SVG of one unit a module, quiet zone included: always black on white, whatever the page around it looks
    /// like. Neighbouring dark modules of a row are one rectangle, so that no hairline can part them.
    pub fn svg(&self) -> String {
        use std::fmt::Write as _;

        let outer = self.outer_width();
        let mut path = String::new();
        for (y, row) in self.rows().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let (left, top, long) = (x + QUIET_ZONE, y + QUIET_ZONE, run.len());
                    // Writing to a String cannot fail.
                    let _ = write!(path, "M{left} {top}h{long}v1h-{long}z");
                }
                x += run.len();
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {outer} {outer}\" width=\"{outer}\" \
             height=\"{outer}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{outer}v{outer}h-{outer}z\"/>\
             <path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    const REFERENCE: &str = "NKR1.402311.01KAR5T9C4WZ8Q2M7X3VBNJ6YH";

    #[test]
    fn only_url_safe_ascii_comes_in() {
        assert!(AsciiQr::new(REFERENCE).is_ok());
        assert!(AsciiQr::new("https://www.city.example.lg.jp/a_b~c?d=%E3%81%82&e=[f]#g!$'()*+,;@h").is_ok());
        assert_eq!(AsciiQr::new(""), Err(QrError::Empty));
        assert_eq!(AsciiQr::new("NKR1.山"), Err(QrError::NotAscii(6)));
        assert_eq!(AsciiQr::new("A B"), Err(QrError::NotAscii(2)));
        assert_eq!(AsciiQr::new("A\n"), Err(QrError::NotAscii(2)));
        assert_eq!(AsciiQr::new("A".repeat(LONGEST + 1)), Err(QrError::TooLong(LONGEST + 1)));
        assert!(serde_json::from_str::<AsciiQr>("\"é\"").is_err());
    }

    #[test]
    fn the_medium_chooses_the_size() {
        let qr = AsciiQr::new(REFERENCE).unwrap();
        assert_eq!(qr.matrix(Medium::Screen).unwrap().width(), 25);
        assert_eq!(qr.matrix(Medium::Thermal).unwrap().width(), 29);
        let longest = AsciiQr::new("a".repeat(LONGEST)).unwrap();
        assert!(longest.matrix(Medium::Thermal).unwrap().width() <= 105);
    }

    #[test]
    fn an_independent_decoder_reads_the_svg_runs() {
        // The picture is rebuilt from the path alone, so that a wrong run cannot hide behind `is_dark`.
        let matrix = AsciiQr::new(REFERENCE).unwrap().matrix(Medium::Screen).unwrap();
        let svg = matrix.svg();
        let path = svg.split(" d=\"").nth(2).unwrap().split('"').next().unwrap();
        let outer = matrix.outer_width();
        let mut picture = vec![false; outer * outer];
        for run in path.split('M').skip(1) {
            let numbers: Vec<usize> = run
                .split(|c: char| !c.is_ascii_digit())
                .filter(|n| !n.is_empty())
                .map(|n| n.parse().unwrap())
                .collect();
            for x in numbers[0]..numbers[0] + numbers[2] {
                picture[numbers[1] * outer + x] = true;
            }
        }
        for y in 0..outer {
            for x in 0..outer {
                let dark = x >= QUIET_ZONE && y >= QUIET_ZONE && matrix.is_dark(x - QUIET_ZONE, y - QUIET_ZONE);
                assert_eq!(picture[y * outer + x], dark, "{x},{y}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn every_allowed_text_makes_a_code(text in "[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,120}") {
            let qr = AsciiQr::new(text.clone()).unwrap();
            proptest::prop_assert_eq!(qr.text(), text);
            proptest::prop_assert!(qr.matrix(Medium::Thermal).unwrap().width() >= 21);
        }
    }
}
