//! [`Mixed`]: a text that no single face can draw, set in runs of one face each. iced itself would look for the letters
//! that are missing among what is installed, and find another country's shapes.

use iced::advanced::text::{Alignment, Paragraph as _, Span, Text, Wrapping};
use iced::advanced::widget::text::Format;
use iced::{Font, Pixels, Renderer, Size};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// What a setting was made for: the words, their face, size and bounds as bits, how they lie.
type SetFor = (String, Font, [u32; 4], (Alignment, Wrapping));

/// A text set in runs, kept as long as nothing changes.
#[derive(Default)]
pub struct Mixed {
    set_for: Option<SetFor>,
    paragraph: Paragraph,
}

impl Mixed {
    /// Sets the runs in that size; how large it is then.
    pub fn set(&mut self, words: &str, runs: &[(Font, &str)], size: f32, format: Format<Font>, bounds: Size) -> Size {
        let font = format.font.unwrap_or_default();
        let line = format.line_height.to_absolute(Pixels(size)).0;
        let now = (words.to_owned(), font, [size, line, bounds.width, bounds.height].map(f32::to_bits));
        let now = (now.0, now.1, now.2, (format.align_x, format.wrapping));
        if self.set_for.as_ref() != Some(&now) {
            let spans: Vec<Span<'_, (), Font>> = runs.iter().map(|(font, run)| Span::new(*run).font(*font)).collect();
            self.paragraph = Paragraph::with_spans(Text {
                content: spans.as_slice(),
                bounds,
                size: Pixels(size),
                line_height: format.line_height,
                font,
                align_x: format.align_x,
                align_y: format.align_y,
                shaping: format.shaping,
                wrapping: format.wrapping,
            });
            self.set_for = Some(now);
        }
        self.paragraph.min_bounds()
    }

    /// What is to be drawn.
    pub const fn paragraph(&self) -> &Paragraph {
        &self.paragraph
    }
}
