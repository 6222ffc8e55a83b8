//! The tour's pictures: every page of every face as `NN-page.png`, numbered in the order they were seen.

use std::path::{Path, PathBuf};

use iced::Size;

use super::RehearsalError;
use crate::application::Reference;
use crate::city::City;
use crate::face::kiosk::{self, Codes, Marks, QrMatrix};
use crate::face::ui::paint::Painter;
use crate::face::ui::{Element, Scale};
use crate::handoff::{CityCode, Nkr1};
use crate::paper::AsciiQr;
use crate::paper::qr::Medium;
use crate::text::Words;
use crate::visit::Page;
use crate::visit::page::Body;

/// A 21.5″ panel.
pub const PANEL: Size = Size { width: 1920.0, height: 1080.0 };

/// Draws and numbers pictures in one folder.
pub struct Album {
    folder: PathBuf,
    painter: Painter,
    seen: usize,
    last: Option<String>,
}

impl Album {
    /// An empty album.
    ///
    /// # Errors
    /// [`RehearsalError::Paint`] where there is no software renderer.
    pub fn new(folder: &Path) -> Result<Self, RehearsalError> {
        Ok(Self { folder: folder.to_owned(), painter: Painter::new()?, seen: 0, last: None })
    }

    /// Draws a view and keeps it under `name`. Returns the file's name.
    ///
    /// # Errors
    /// [`RehearsalError::Paint`] where the file cannot be written.
    pub fn keep<Message>(&mut self, name: &str, view: Element<'_, Message>) -> Result<String, RehearsalError> {
        self.seen += 1;
        let file = format!("{:02}-{name}.png", self.seen);
        self.painter.paint(view, PANEL).write_png(&self.folder.join(&file))?;
        self.last = Some(name.to_owned());
        Ok(file)
    }

    /// Draws a page of the kiosk, unless it is the one that was drawn last. Returns the file's name where it shows a QR
    /// code, with the code's text.
    ///
    /// # Errors
    /// [`RehearsalError::Paint`]; [`RehearsalError::Step`] where a code cannot be made.
    pub fn kiosk(&mut self, page: &Page, words: &Words, city: &City) -> Result<Vec<(String, String)>, RehearsalError> {
        let fleeting = matches!(page.body, Body::Working);
        if fleeting {
            return Ok(Vec::new());
        }
        let mut shown = Vec::new();
        let mut codes = Codes::default();
        match &page.body {
            Body::Done(done) => {
                let text = reference_text(&done.city, done.reference)?;
                codes.reference = Some(matrix(&text)?);
                shown.push(text);
            }
            Body::Online(ways) => {
                for url in ways.iter().filter_map(|way| way.url.as_ref()) {
                    codes.online.push((url.clone(), matrix(url)?));
                    shown.push(url.clone());
                }
            }
            _ => {}
        }
        let context = kiosk::Context {
            words,
            city: &city.catalogue.city,
            scale: Scale::kiosk(Scale::PANEL).fitting(PANEL),
            size: PANEL,
            marks: Marks { reader: true, printer: true, older: false },
            codes: &codes,
            second_picture: false,
            caption: "",
        };
        let file = self.keep(&page.id, kiosk::view(page, &context))?;
        Ok(shown.into_iter().map(|text| (file.clone(), text)).collect())
    }
}

/// The text of the reference's code.
fn reference_text(city: &str, reference: Reference) -> Result<String, RehearsalError> {
    let city = CityCode::parse(city).ok_or_else(|| RehearsalError::step("the city has a code"))?;
    Ok(Nkr1 { city, reference }.to_string())
}

/// A code as modules for the screen.
///
/// # Errors
/// [`RehearsalError::Step`] where the text is not what a code may hold.
pub fn matrix(text: &str) -> Result<QrMatrix, RehearsalError> {
    let code = AsciiQr::new(text).map_err(|e| RehearsalError::step(e.to_string()))?;
    let matrix = code.matrix(Medium::Screen).map_err(|e| RehearsalError::step(e.to_string()))?;
    Ok(QrMatrix { width: matrix.width(), dark: matrix.rows().flatten().copied().collect() })
}
