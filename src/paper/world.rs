//! What a template can see: its own sources, the data, the codes and the fonts, all in memory. There is no path
//! from here to the disk or the network, so a template cannot reach them either.

use std::{collections::HashMap, ops::Range, sync::Arc};

use jiff::tz::TimeZone;
use serde_json::Value as Json;
use typst::{
    Feature, Library, LibraryExt, World, WorldExt,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart, Value},
    layout::Abs,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::{LazyHash, Scalar},
    visualize::Color,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::{
    fonts,
    glyphs::Repertoire,
    job::{Job, Output},
    overflow,
    render::{RenderError, Rendered},
};
use crate::text::{Locale, syllable};

/// Dots per inch of the heads of thermal printers.
const HEAD_PPI: f64 = 203.0;

/// Darker than this (0 black, 255 white) becomes a black dot. Above the middle, because thin strokes of kanji are
/// all edge at 203 dpi and would break up.
const INK_BELOW: u32 = 150;

struct Memory {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

/// Sets one job. `city_font` is read only if the data holds something that the body font lacks.
pub(super) fn set(
    job: &Job,
    city_font: impl FnOnce() -> Result<Option<Vec<u8>>, RenderError>,
) -> Result<Rendered, RenderError> {
    let mut data: Json = serde_json::from_str(job.data()).map_err(|_| RenderError::Job)?;
    let own = job.tongue.map_or(&[] as &[_], fonts::own);
    let mut faces: Vec<Face> = own.iter().map(|bytes| Face::Bundled(bytes)).collect();
    faces.extend([fonts::BIZ_REGULAR.into(), fonts::BIZ_BOLD.into()]);
    if job.tongue == Some(Locale::My) {
        each_text(&mut data, &|text| syllable::breakable(text).into_owned());
    }
    let mut flagged = Vec::new();
    if !own.is_empty() {
        // Words of the house and the city alone: the full face draws what their own lack.
        faces.push(fonts::NAMES.into());
    } else if !Repertoire::body().covers(&data) {
        let city_font = city_font()?;
        let prepared = match &city_font {
            None => Repertoire::bundled().prepare(&mut data),
            Some(bytes) => {
                let font = Font::new(Bytes::new(bytes.clone()), 0).ok_or(RenderError::Font)?;
                Repertoire::with_city_font(&font.info().family, bytes).prepare(&mut data)
            }
        };
        if prepared.names {
            faces.extend(city_font.map(Face::Read));
            faces.push(fonts::NAMES.into());
        }
        flagged = prepared.flagged;
    }
    let memory = Memory::new(job, &data, faces)?;
    let document: PagedDocument =
        typst::compile(&memory).output.map_err(|errors| memory.explain(errors.first(), job.explain))?;
    let pages = document.pages().len();
    let overflows = if job.explain { overflow::find(&document) } else { Vec::new() };
    let page = |bytes, width, height| Rendered { bytes, flagged, overflows, pages, width, height };
    match &job.output {
        Output::Pdf { ident, timestamp, .. } => {
            let options = pdf_options(ident, *timestamp)?;
            let bytes =
                typst_pdf::pdf(&document, &options).map_err(|errors| memory.explain(errors.first(), job.explain))?;
            Ok(page(bytes, 0, 0))
        }
        Output::Png { ppi } => {
            let (width, height, rgb) = raster(&document, f64::from((*ppi).clamp(36, 600)))?;
            Ok(page(png(width, height, &rgb)?, width, height))
        }
        Output::Bitmap { dots_wide } => {
            let (width, height, rgb) = raster(&document, HEAD_PPI)?;
            if width != *dots_wide || !width.is_multiple_of(8) {
                return Err(RenderError::Width { is: width, should: *dots_wide });
            }
            Ok(page(pack(width, &rgb), width, height))
        }
    }
}

/// Changes every text of the data.
fn each_text(data: &mut Json, change: &impl Fn(&str) -> String) {
    match data {
        Json::String(text) => *text = change(text),
        Json::Array(list) => list.iter_mut().for_each(|item| each_text(item, change)),
        Json::Object(map) => map.values_mut().for_each(|item| each_text(item, change)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

enum Face {
    Bundled(&'static [u8]),
    Read(Vec<u8>),
}

impl From<&'static [u8]> for Face {
    fn from(bytes: &'static [u8]) -> Self {
        Self::Bundled(bytes)
    }
}

impl Memory {
    fn new(job: &Job, data: &Json, faces: Vec<Face>) -> Result<Self, RenderError> {
        let mut loaded = Vec::with_capacity(faces.len());
        for face in faces {
            let bytes = match face {
                Face::Bundled(bytes) => Bytes::new(bytes),
                Face::Read(bytes) => Bytes::new(bytes),
            };
            loaded.push(Font::new(bytes, 0).ok_or(RenderError::Font)?);
        }
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        let main = virtual_file("main.typ")?;
        sources.insert(main, Source::new(main, job.template.clone()));
        for (name, text) in &job.files {
            let id = virtual_file(name)?;
            sources.insert(id, Source::new(id, text.clone()));
        }
        files.insert(virtual_file("data.json")?, Bytes::from_string(data.to_string()));
        for (name, bytes) in job.backgrounds() {
            files.insert(virtual_file(&format!("bg/{name}"))?, Bytes::new(Arc::clone(bytes)));
        }
        for (name, code) in &job.codes {
            let matrix = code.text.matrix(code.medium).map_err(|_| RenderError::Job)?;
            files.insert(virtual_file(&format!("{name}.svg"))?, Bytes::from_string(matrix.svg()));
        }
        for (name, bars) in &job.bars {
            files.insert(virtual_file(&format!("{name}.svg"))?, Bytes::from_string(bars.svg()));
        }
        Ok(Self {
            // The extras let a template say which cells of a table are the names of its rows.
            library: LazyHash::new(
                Library::builder()
                    .with_inputs(inputs(job, &loaded)?)
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&loaded)),
            fonts: loaded,
            main,
            sources,
            files,
        })
    }

    /// Where a template is wrong; what is wrong only where nobody's data can be quoted.
    fn explain(&self, error: Option<&SourceDiagnostic>, aloud: bool) -> RenderError {
        let Some(error) = error else { return RenderError::Export };
        let place = error.span.id().map(|id| {
            let line = self.range(error.span).and_then(|range: Range<usize>| {
                self.sources.get(&id).and_then(|source| source.lines().byte_to_line(range.start))
            });
            (id.get().vpath().get_with_slash().to_owned(), line.map_or(0, |line| line + 1))
        });
        let (file, line) = place.unwrap_or_else(|| ("/main.typ".to_owned(), 0));
        RenderError::Template { file, line, message: aloud.then(|| error.message.to_string()) }
    }
}

/// What a template may know of the job: its title, what comes out, how wide, and which font families there are.
fn inputs(job: &Job, fonts: &[Font]) -> Result<Dict, RenderError> {
    let mut families: Vec<&str> = Vec::new();
    for font in fonts {
        let family = font.info().family.as_str();
        if !families.contains(&family) {
            families.push(family);
        }
    }
    let (target, title, dots) = match &job.output {
        Output::Pdf { title, .. } => ("pdf", title.as_str(), 576),
        Output::Png { .. } => ("png", "", 576),
        Output::Bitmap { dots_wide } => ("bitmap", "", *dots_wide),
    };
    let mut codes: Dict = Dict::new();
    for (name, code) in &job.codes {
        let matrix = code.text.matrix(code.medium).map_err(|_| RenderError::Job)?;
        codes.insert(name.as_str().into(), i64::try_from(matrix.outer_width()).unwrap_or_default().into_value());
    }
    let mut inputs = Dict::new();
    inputs.insert("target".into(), target.into_value());
    inputs.insert("title".into(), title.into_value());
    inputs.insert("dots".into(), i64::from(dots).into_value());
    inputs.insert("codes".into(), codes.into_value());
    inputs.insert("fonts".into(), Value::Array(families.into_iter().map(IntoValue::into_value).collect::<Array>()));
    Ok(inputs)
}

fn virtual_file(name: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(format!("/{name}")).map_err(|_| RenderError::Job)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Memory {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let source = || self.sources.get(&id).map(|source| Bytes::from_string(source.text().to_owned()));
        self.files.get(&id).cloned().or_else(source).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// No clock: the day on a form is the application's, not the printer's.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn pdf_options(ident: &str, timestamp: jiff::Timestamp) -> Result<PdfOptions, RenderError> {
    let made = timestamp.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let made = Datetime::from_ymd_hms(
        i32::from(made.year()),
        part(made.month()),
        part(made.day()),
        part(made.hour()),
        part(made.minute()),
        part(made.second()),
    );
    Ok(PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("Kakanai".to_owned())),
        timestamp: made.map(Timestamp::new_utc),
        page_ranges: None,
        // Both together refuse a character that no font draws, so tofu never reaches paper.
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| RenderError::Export)?,
        tagged: true,
        pretty: false,
    })
}

/// All pages below each other, as RGB.
fn raster(document: &PagedDocument, ppi: f64) -> Result<(u32, u32, Vec<u8>), RenderError> {
    let options = RenderOptions { pixel_per_pt: Scalar::new(ppi / 72.0), render_bleed: false };
    let picture = typst_render::render_merged(document, &options, Abs::pt(12.0), Some(Color::WHITE));
    // Every page is filled white, so nothing is transparent and the alpha byte can go.
    let rgb = picture.data().as_chunks::<4>().0.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect();
    Ok((picture.width(), picture.height(), rgb))
}

fn png(width: u32, height: u32, rgb: &[u8]) -> Result<Vec<u8>, RenderError> {
    use image::{
        ExtendedColorType, ImageEncoder,
        codecs::png::{CompressionType, FilterType, PngEncoder},
    };

    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive)
        .write_image(rgb, width, height, ExtendedColorType::Rgb8)
        .map_err(|_| RenderError::Export)?;
    Ok(bytes)
}

/// One bit a dot; `width` is a multiple of 8.
fn pack(width: u32, rgb: &[u8]) -> Vec<u8> {
    let row = usize::try_from(width).unwrap_or_default().max(1);
    let ink = |&[red, green, blue]: &[u8; 3]| {
        // Rec. 601 luma in thousandths.
        299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue) < INK_BELOW * 1000
    };
    let dots = rgb.as_chunks::<3>().0;
    dots.chunks(row)
        .flat_map(|row| row.chunks(8).map(|eight| eight.iter().fold(0, |byte, dot| byte << 1 | u8::from(ink(dot)))))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use serde_json::json;

    use super::super::overflow::Over;
    use super::*;

    fn job(template: &str, output: Output) -> Job {
        Job::new(template, &json!({"value": "見本 花子"}), output).unwrap()
    }

    fn none() -> Result<Option<Vec<u8>>, RenderError> {
        Ok(None)
    }

    fn pdf() -> Output {
        Output::Pdf { title: "様式 A-1".into(), ident: "x".into(), timestamp: jiff::Timestamp::UNIX_EPOCH }
    }

    const HEAD: &str = "#set document(title: sys.inputs.title, date: auto)\n#set text(font: sys.inputs.fonts, \
                        fallback: false, lang: \"ja\")\n";

    #[test]
    fn a_template_sees_its_data_and_nothing_else() {
        let template = format!("{HEAD}#json(\"/data.json\").value");
        assert!(set(&job(&template, pdf()), none).unwrap().bytes.starts_with(b"%PDF-1.7"));
        for outside in ["#read(\"/etc/passwd\")", "#read(\"../../etc/passwd\")", "#import \"@preview/cetz:0.3.0\""] {
            let error = set(&job(&format!("{HEAD}{outside}"), pdf()), none).err().unwrap();
            assert_eq!(error, RenderError::Template { file: "/main.typ".into(), line: 3, message: None }, "{outside}");
        }
    }

    #[test]
    fn the_compilers_words_are_told_only_for_made_up_data() {
        let mut job = job(&format!("{HEAD}#panic(json(\"/data.json\").value)"), pdf());
        let error = set(&job, none).err().unwrap();
        assert!(!error.to_string().contains("花子") && !format!("{error:?}").contains("花子"));
        job.explain = true;
        assert!(set(&job, none).err().unwrap().to_string().contains("花子"));
    }

    #[test]
    fn tofu_in_a_template_is_refused_and_in_a_name_it_is_replaced() {
        let tofu = set(&job(&format!("{HEAD}\n☑"), pdf()), none).err().unwrap();
        assert!(matches!(tofu, RenderError::Template { line: 4, .. }), "{tofu:?}");
        let template = format!("{HEAD}#json(\"/data.json\").value");
        let named = Job::new(template, &json!({"value": "\u{10FFFD}田"}), pdf()).unwrap();
        assert_eq!(set(&named, none).unwrap().flagged, [""]);
    }

    #[test]
    fn a_bitmap_is_as_wide_as_the_head_and_black_is_one() {
        let dot = "72pt / 203";
        let page = format!(
            "#set page(width: 576 * {dot}, height: 16 * {dot}, margin: 0pt)\n\
             #place(rect(width: 12 * {dot}, height: 8 * {dot}, fill: black))"
        );
        let bitmap = set(&job(&page, Output::Bitmap { dots_wide: 576 }), none).unwrap();
        assert_eq!((bitmap.width, bitmap.height, bitmap.bytes.len()), (576, 16, 72 * 16));
        assert_eq!(bitmap.bytes[..3], [0xFF, 0xF0, 0]);
        assert_eq!(bitmap.bytes[72 * 8..].iter().filter(|&&b| b != 0).count(), 0);
        let narrow = set(&job(&page, Output::Bitmap { dots_wide: 384 }), none).err();
        assert_eq!(narrow, Some(RenderError::Width { is: 576, should: 384 }));
    }

    #[test]
    fn a_sheet_lies_behind_the_values_and_reaches_nothing() {
        let sheet = |svg: &str| std::sync::Arc::<[u8]>::from(svg.as_bytes());
        let template = format!(
            "{HEAD}#set page(width: 40mm, height: 40mm, margin: 5mm, background: image(\"/bg/own.svg\"))\n\
             #json(\"/data.json\").value"
        );
        let plain =
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><rect width='90' height='90'/></svg>";
        let set_with = |svg: &str| set(&job(&template, pdf()).with_background("own.svg", sheet(svg)).unwrap(), none);
        assert!(set_with(plain).is_ok());
        // A picture that asks for a file of the machine gets none: the page is refused or stays without it.
        let secret = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(secret.path(), plain).unwrap();
        let asking = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' width='90' height='90'>\
             <image x:href='{}' width='90' height='90'/></svg>",
            secret.path().display()
        );
        let empty = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'></svg>";
        match set_with(&asking) {
            Err(error) => assert!(matches!(error, RenderError::Template { .. }), "{error:?}"),
            Ok(page) => assert_eq!(page.bytes.len(), set_with(empty).unwrap().bytes.len()),
        }
        let missing = set(&job(&template, pdf()), none).err().unwrap();
        assert!(matches!(missing, RenderError::Template { .. }));
    }

    #[test]
    fn texts_that_stand_where_they_should_not_are_found() {
        let found = |body: &str| {
            let template = format!("{HEAD}#set page(width: 120mm, height: 60mm, margin: 10mm)\n{body}");
            let mut job = job(&template, pdf());
            job.explain = true;
            let mut over: Vec<_> = set(&job, none).unwrap().overflows.iter().map(|found| found.over).collect();
            over.dedup();
            over
        };
        for (body, over) in [
            ("#table(columns: (20mm, 60mm), [見本], [])", vec![]),
            ("#table(columns: (20mm, 60mm), [WOLFESCHLEGELSTEINHAUSEN], [])", vec![Over::Rule]),
            ("#place(dx: 85mm)[#box[見本見本見本見本見本]]", vec![Over::Page]),
            ("#place(dy: 2mm, line(length: 50mm))#place(dy: 0mm, text(20pt)[見本])", vec![Over::Rule]),
            ("#place[見本見本]#place(dx: 3mm)[花子花子]", vec![Over::Text]),
            ("#box(width: 9mm, height: 4mm, clip: true)[#box[見本見本見本見本]]", vec![Over::Cut]),
            ("見本#metadata(\"one：二\") <overflow>", vec![Over::Told]),
        ] {
            assert_eq!(found(body), over, "{body}");
        }
        let mut quiet = job(&format!("{HEAD}#place[見本]#place[花子]"), pdf());
        assert!(set(&quiet, none).unwrap().overflows.is_empty(), "nobody's data is looked at");
        quiet.explain = true;
        assert!(!set(&quiet, none).unwrap().overflows.is_empty());
    }
}
