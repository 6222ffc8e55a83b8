//! A view as a picture, without a window or a display: for the tour, the tests and the README.

use std::path::Path;

use iced::advanced::mouse;
use iced::advanced::renderer::{Headless, Style};
use iced::{Element, Size, Theme};
use iced_test::runtime::{UserInterface, user_interface};

use super::fonts;

/// Why no picture was made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// There is no software renderer in this build.
    #[error("no software renderer")]
    NoRenderer,
    /// The file could not be written.
    #[error("the picture could not be written: {0}")]
    Write(#[from] image::ImageError),
}

/// A picture, four bytes a pixel.
pub struct Picture {
    /// Red, green, blue, alpha.
    pub rgba: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// Draws views off screen with one renderer, as a window would.
pub struct Painter {
    renderer: iced::Renderer,
}

impl Painter {
    /// A software renderer with the house's fonts.
    ///
    /// # Errors
    /// [`PictureError::NoRenderer`] where the build has no software renderer.
    pub fn new() -> Result<Self, PictureError> {
        if let Ok(mut system) = iced_test::renderer::graphics::text::font_system().write() {
            for font in fonts::files() {
                system.load_font(font);
            }
        }
        let settings = fonts::settings();
        let made =
            <iced::Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
        let renderer = iced_test::futures::futures::executor::block_on(made).ok_or(PictureError::NoRenderer)?;
        Ok(Self { renderer })
    }

    /// Draws a view at a size in pixels.
    pub fn draw<Message>(&mut self, view: Element<'_, Message>, size: (u32, u32), theme: &Theme) -> Picture {
        #[allow(clippy::cast_precision_loss)] // a panel's edge is far below 2^24
        let bounds = Size::new(size.0 as f32, size.1 as f32);
        let mut interface = UserInterface::build(view, bounds, user_interface::Cache::default(), &mut self.renderer);
        let mut messages = Vec::new();
        let redraw = iced::Event::Window(iced::window::Event::RedrawRequested(std::time::Instant::now()));
        let _ = interface.update(
            &[redraw],
            mouse::Cursor::Unavailable,
            &mut self.renderer,
            &mut iced::advanced::clipboard::Null,
            &mut messages,
        );
        let base = iced::theme::Base::base(theme);
        let style = Style { text_color: base.text_color };
        interface.draw(&mut self.renderer, theme, &style, mouse::Cursor::Unavailable);
        let rgba = self.renderer.screenshot(Size::new(size.0, size.1), 1.0, base.background_color);
        Picture { rgba, width: size.0, height: size.1 }
    }
}

impl Picture {
    /// Writes it as PNG.
    ///
    /// # Errors
    /// The folder is missing, or the disk is full.
    pub fn save(&self, path: &Path) -> Result<(), PictureError> {
        let color = image::ExtendedColorType::Rgba8;
        image::save_buffer_with_format(path, &self.rgba, self.width, self.height, color, image::ImageFormat::Png)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Painter;
    use crate::face::ui::fonts;

    #[test]
    fn a_word_leaves_ink() {
        let view = iced::widget::text("書かない").font(fonts::BOLD).size(60).color(iced::Color::BLACK);
        let element: iced::Element<'_, ()> = view.into();
        let picture = Painter::new().unwrap().draw(element, (400, 120), &iced::Theme::Light);
        let dark = picture.rgba.chunks(4).filter(|p| p[0] < 80).count();
        assert!(dark > 500, "{dark} dark pixels");
    }
}
