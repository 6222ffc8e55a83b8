//! Pictures without a window: the tour, the tests and the measurements draw the same elements with the same software
//! renderer that the kiosk uses.

use iced::{Color, Size, mouse};
use iced_test::core::renderer::{Headless, Style};
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface};

use super::{Element, fonts, theme};

/// Why no picture could be made.
#[derive(Debug, thiserror::Error)]
pub enum PaintError {
    /// No renderer.
    #[error("no software renderer could be started")]
    NoRenderer,
    /// The file could not be written.
    #[error("the picture could not be written: {0}")]
    Write(#[from] image::ImageError),
}

/// A picture in RGBA, row by row.
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// Writes it as PNG.
    ///
    /// # Errors
    /// [`PaintError::Write`] where the file cannot be written.
    pub fn write_png(&self, path: &std::path::Path) -> Result<(), PaintError> {
        Ok(image::save_buffer(path, &self.rgba, self.width, self.height, image::ExtendedColorType::Rgba8)?)
    }
}

impl Picture {
    /// The same as large as `size`, each pixel the mean of those that it stands for.
    #[must_use]
    pub fn smaller(self, size: Size) -> Self {
        let [width, height] = [size.width, size.height].map(pixels);
        match image::RgbaImage::from_raw(self.width, self.height, self.rgba) {
            Some(whole) => {
                let rgba = image::imageops::thumbnail(&whole, width, height).into_raw();
                Self { width, height, rgba }
            }
            // A picture has four bytes a pixel.
            None => Self { width: 0, height: 0, rgba: Vec::new() },
        }
    }

    /// Writes it as a PNG that takes little room: without transparency, in somewhat fewer colours.
    ///
    /// # Errors
    /// [`PaintError::Write`] where the file cannot be written.
    pub fn write_small_png(&self, path: &std::path::Path) -> Result<(), PaintError> {
        use image::ImageEncoder as _;
        use image::codecs::png::{CompressionType, FilterType, PngEncoder};
        // Letters have soft edges in hundreds of shades; sixteen a channel look the same and take half the room.
        let fewer = |channel: &u8| channel.saturating_add(8) / 17 * 17;
        let rgb: Vec<u8> = self.rgba.chunks_exact(4).flat_map(|pixel| pixel.iter().take(3).map(fewer)).collect();
        let file = std::fs::File::create(path).map_err(image::ImageError::from)?;
        let encoder =
            PngEncoder::new_with_quality(std::io::BufWriter::new(file), CompressionType::Best, FilterType::NoFilter);
        Ok(encoder.write_image(&rgb, self.width, self.height, image::ExtendedColorType::Rgb8)?)
    }
}

/// A length in whole pixels.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn pixels(length: f32) -> u32 {
    length as u32
}

/// Draws elements into pictures. Keeps its renderer, so that glyphs and icons are drawn from its caches, as in a window.
pub struct Painter {
    renderer: Renderer,
}

impl Painter {
    /// Starts the software renderer with the house's fonts.
    ///
    /// # Errors
    /// [`PaintError`] where fonts or renderer cannot be had.
    pub fn new() -> Result<Self, PaintError> {
        let settings = fonts::settings();
        let renderer =
            <Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
        Ok(Self { renderer: block_on(renderer).ok_or(PaintError::NoRenderer)? })
    }

    /// Draws an element as large as `size`, one pixel a pixel.
    pub fn paint<Message>(&mut self, element: Element<'_, Message>, size: Size) -> Picture {
        self.paint_in(element, size, &theme::theme())
    }

    /// The same in another theme.
    pub fn paint_in<Message>(&mut self, element: Element<'_, Message>, size: Size, look: &iced::Theme) -> Picture {
        let cache = user_interface::Cache::default();
        let mut interface = UserInterface::build(element, size, cache, &mut self.renderer);
        let style = Style { text_color: theme::shown(look, theme::TEXT) };
        interface.draw(&mut self.renderer, look, &style, mouse::Cursor::Unavailable);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = Size::new(size.width as u32, size.height as u32);
        let rgba = self.renderer.screenshot(whole, 1.0, Color::WHITE);
        Picture { width: whole.width, height: whole.height, rgba }
    }
}
