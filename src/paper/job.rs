//! A job for the child: one template, its data, and all that the template may see beside it.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{
    bars::Bars,
    qr::{AsciiQr, Medium},
    render::RenderError,
};
use crate::person::{Secret, secret};
use crate::text::Locale;

/// The largest background that travels in a job, in bytes: a scanned A4 sheet at 300 dpi in grey has half of it.
pub const LARGEST_BACKGROUND: usize = 4 << 20;

/// One page to set. It holds what is printed on the page, so it has no `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Job {
    /// The text of the template: `/main.typ`.
    pub template: String,
    /// Other sources that the template may import, by name: `common.typ` → `/common.typ`.
    pub files: BTreeMap<String, String>,
    /// A city's own sheets that the template may lay values over, by their file's name: `seal.svg` → `/bg/seal.svg`.
    backgrounds: BTreeMap<String, Background>,
    /// What the template reads as `/data.json`.
    #[serde(with = "secret::render")]
    data: Secret<String>,
    /// Codes that the template may show, by name: `qr` → `/qr.svg`.
    pub codes: BTreeMap<String, Code>,
    /// Barcodes that the template may show, by name: `bar0` → `/bar0.svg`.
    pub bars: BTreeMap<String, Bars>,
    /// What comes out.
    pub output: Output,
    /// A font file of the city for names (TrueType or OpenType, absolute path); asked before the bundled one.
    pub names_font: Option<PathBuf>,
    /// For readers of that language: its own faces draw the page. `None` for forms, which are Japanese.
    #[serde(default)]
    pub tongue: Option<Locale>,
    /// Only for made-up data: an error then carries the compiler's own words, and the page is looked at for texts that
    /// stand where they should not ([`Rendered::overflows`](super::Rendered)).
    pub explain: bool,
}

/// The texts and sheets of a city's folder that jobs are made of.
#[derive(Clone, Copy)]
pub struct Forms<'a> {
    /// Typst texts, by name without `.typ`.
    pub texts: &'a BTreeMap<String, Arc<str>>,
    /// Sheets to lay values over, by their files' names.
    pub backgrounds: &'a BTreeMap<String, Arc<[u8]>>,
}

impl Forms<'_> {
    /// A job of one form, with everything that its text names and nothing else.
    ///
    /// # Errors
    /// [`RenderError::NoForm`] where there is none of that name, and those of [`Job::new`] and [`Job::with_background`].
    pub fn job(&self, form: &str, data: &impl Serialize, output: Output) -> Result<Job, RenderError> {
        let template = self.texts.get(form).ok_or(RenderError::NoForm)?;
        let mut job = Job::new(template.to_string(), data, output)?;
        let mut open = vec![template];
        while let Some(text) = open.pop() {
            for (name, other) in self.texts {
                let file = format!("{name}.typ");
                if text.contains(&file) && !job.files.contains_key(&file) {
                    job.files.insert(file, other.to_string());
                    open.push(other);
                }
            }
            for (name, bytes) in self.backgrounds {
                if text.contains(&format!("/bg/{name}")) {
                    job = job.with_background(name, Arc::clone(bytes))?;
                }
            }
        }
        Ok(job)
    }
}

/// A code on a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Code {
    /// What it holds.
    pub text: AsciiQr,
    /// What it is printed on.
    pub medium: Medium,
}

/// What comes out of a job.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// PDF/A-2a and PDF/UA-1.
    Pdf {
        /// The document's title, shown by viewers: the form and the number, never a name.
        title: String,
        /// Identifies the document for good (its hash becomes the file's `/ID`); never a name.
        ident: String,
        /// When it was made.
        timestamp: Timestamp,
    },
    /// All pages below each other, for a screen.
    Png {
        /// Pixels per inch, 36 to 600.
        ppi: u16,
    },
    /// One bit a dot at 203 dpi, for a thermal printer: rows of `dots_wide / 8` bytes, most significant bit left,
    /// 1 is black.
    Bitmap {
        /// The head's width: 576 for 80 mm paper, 384 for 58 mm. A multiple of 8; the template's page must be as
        /// wide (it reads `sys.inputs.dots`).
        dots_wide: u32,
    },
}

impl Job {
    /// A job of one template and its data.
    ///
    /// # Errors
    /// [`RenderError::Data`] if `data` cannot be written as JSON.
    pub fn new(template: impl Into<String>, data: &impl Serialize, output: Output) -> Result<Self, RenderError> {
        let data = serde_json::to_string(data).map_err(|_| RenderError::Data)?;
        Ok(Self {
            template: template.into(),
            files: BTreeMap::new(),
            backgrounds: BTreeMap::new(),
            data: Secret::new(data),
            codes: BTreeMap::new(),
            bars: BTreeMap::new(),
            output,
            names_font: None,
            tongue: None,
            explain: false,
        })
    }

    /// For readers of that language: a slip in the visitor's own words.
    #[must_use]
    pub fn for_readers(mut self, locale: Locale) -> Self {
        self.tongue = Some(locale);
        self
    }

    /// Adds a source that the template imports.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.files.insert(name.into(), text.into());
        self
    }

    /// Adds a sheet of the city that the template lays values over.
    ///
    /// # Errors
    /// [`RenderError::Background`] if it is larger than [`LARGEST_BACKGROUND`] or neither SVG nor PNG.
    pub fn with_background(mut self, name: impl Into<String>, bytes: Arc<[u8]>) -> Result<Self, RenderError> {
        self.backgrounds.insert(name.into(), Background::new(bytes).ok_or(RenderError::Background)?);
        Ok(self)
    }

    /// Adds the code that templates show as `/qr.svg`.
    #[must_use]
    pub fn with_qr(mut self, text: AsciiQr, medium: Medium) -> Self {
        self.codes.insert("qr".to_owned(), Code { text, medium });
        self
    }

    /// Adds a barcode that templates show as `/NAME.svg`.
    #[must_use]
    pub fn with_bars(mut self, name: impl Into<String>, bars: Bars) -> Self {
        self.bars.insert(name.into(), bars);
        self
    }

    /// The backgrounds by their file's names, for the child.
    pub(super) fn backgrounds(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.backgrounds.iter().map(|(name, background)| (name.as_str(), &background.0))
    }

    /// The data as JSON, for the child.
    pub(super) fn data(&self) -> &str {
        secret::render::open::<String>(&self.data)
    }
}

/// A sheet to lay values over: SVG or PNG, written as base64 where the job is JSON.
#[derive(Clone)]
struct Background(Arc<[u8]>);

impl Background {
    fn new(bytes: Arc<[u8]>) -> Option<Self> {
        let png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
        let svg = || std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg"));
        (bytes.len() <= LARGEST_BACKGROUND && (png || svg())).then_some(Self(bytes))
    }
}

impl Serialize for Background {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Background {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let bytes = BASE64_STANDARD.decode(text.as_bytes()).map_err(D::Error::custom)?;
        Self::new(bytes.into()).ok_or_else(|| D::Error::custom("neither SVG nor PNG, or too large"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    fn job() -> Job {
        Job::new("", &serde_json::json!({}), Output::Png { ppi: 72 }).unwrap()
    }

    #[test]
    fn a_background_comes_back_as_it_went() {
        let png: Arc<[u8]> = b"\x89PNG\r\n\x1a\n\x00\xFF".as_slice().into();
        let svg: Arc<[u8]> = "<?xml version='1.0'?><svg/>".as_bytes().into();
        let sent = job().with_background("a.png", Arc::clone(&png)).unwrap();
        let sent = sent.with_background("b.svg", Arc::clone(&svg)).unwrap();
        let back: Job = serde_json::from_slice(&serde_json::to_vec(&sent).unwrap()).unwrap();
        assert_eq!(back.backgrounds().collect::<Vec<_>>(), [("a.png", &png), ("b.svg", &svg)]);
    }

    #[test]
    fn a_job_takes_along_what_its_form_names() {
        let text = |text: &str| Arc::<str>::from(text);
        let texts = BTreeMap::from([
            ("seal".to_owned(), text("#import \"/common.typ\": *\n#overlay(background: \"/bg/seal.svg\")")),
            ("common".to_owned(), text("#import \"/text.typ\": *")),
            ("text".to_owned(), text("#let dot = 1pt")),
            ("other".to_owned(), text("#import \"/common.typ\": *")),
        ]);
        let sheet: Arc<[u8]> = b"<svg/>".as_slice().into();
        let backgrounds = BTreeMap::from([("seal.svg".to_owned(), Arc::clone(&sheet)), ("x.svg".to_owned(), sheet)]);
        let forms = Forms { texts: &texts, backgrounds: &backgrounds };
        let job = forms.job("seal", &serde_json::json!({}), Output::Png { ppi: 72 }).unwrap();
        assert_eq!(job.files.keys().collect::<Vec<_>>(), ["common.typ", "text.typ"]);
        assert_eq!(job.backgrounds().map(|(name, _)| name).collect::<Vec<_>>(), ["seal.svg"]);
        let missing = forms.job("none", &serde_json::json!({}), Output::Png { ppi: 72 }).err();
        assert_eq!(missing, Some(RenderError::NoForm));
    }

    #[test]
    fn what_is_no_sheet_does_not_travel() {
        let large = vec![b' '; LARGEST_BACKGROUND].into_iter().chain(*b"<svg/>").collect::<Vec<u8>>();
        for bytes in [b"GIF89a".to_vec(), b"\xFF\xFE<svg>".to_vec(), large] {
            let refused = job().with_background("x", bytes.into()).err();
            assert_eq!(refused, Some(RenderError::Background));
        }
        let mut forged = serde_json::to_value(job()).unwrap();
        forged["backgrounds"] = serde_json::json!({"x": BASE64_STANDARD.encode("GIF89a")});
        assert!(serde_json::from_value::<Job>(forged).is_err());
    }
}
