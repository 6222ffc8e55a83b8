//! A QR code, always black on white with a quiet zone of four modules (JIS X 0510 / ISO/IEC 18004), in whole pixels.

use iced::widget::canvas::{self, Canvas, Geometry};
use iced::{Color, Length, Point, Rectangle, Renderer, Size, Theme, mouse};

use super::super::Element;

const QUIET: usize = 4;

struct Code {
    width: usize,
    dark: Vec<bool>,
}

/// Draws `dark` (row by row, `width` modules a row) at most `side` pixels wide, quiet zone included. `None` where the
/// matrix is no square or a module would be less than a pixel.
pub fn qr<'a, Message: 'a>(width: usize, dark: &[bool], side: f32) -> Option<Element<'a, Message>> {
    let modules = width + 2 * QUIET;
    #[allow(clippy::cast_precision_loss)]
    let module = (side / modules as f32).floor();
    if width == 0 || dark.len() != width * width || module < 1.0 {
        return None;
    }
    #[allow(clippy::cast_precision_loss)]
    let side = Length::Fixed(module * modules as f32);
    Some(Canvas::new(Code { width, dark: dark.to_vec() }).width(side).height(side).into())
}

impl<Message> canvas::Program<Message> for Code {
    type State = ();

    #[allow(clippy::cast_precision_loss)]
    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = canvas::Frame::new(renderer, bounds.size());
        frame.fill_rectangle(Point::ORIGIN, bounds.size(), Color::WHITE);
        let module = bounds.width / (self.width + 2 * QUIET) as f32;
        for (y, row) in self.dark.chunks(self.width).enumerate() {
            let mut x = 0;
            // One rectangle a run of dark modules: fewer paths, and no hair lines between neighbours.
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let at = Point::new((x + QUIET) as f32 * module, (y + QUIET) as f32 * module);
                    frame.fill_rectangle(at, Size::new(run.len() as f32 * module, module), Color::BLACK);
                }
                x += run.len();
            }
        }
        vec![frame.into_geometry()]
    }
}

#[cfg(test)]
mod tests {
    use super::qr;

    #[test]
    fn what_could_not_be_read_is_not_drawn() {
        assert!(qr::<()>(21, &[true; 21 * 21], 200.0).is_some());
        assert!(qr::<()>(21, &[true; 20], 200.0).is_none(), "not a square");
        assert!(qr::<()>(21, &[true; 21 * 21], 20.0).is_none(), "modules smaller than a pixel");
    }
}
