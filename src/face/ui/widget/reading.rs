//! [`Reading`]: a text with readings above its kanji. Each reading stands centred over its base, half as large; a line
//! ends between phrases, or between a base and the next where a phrase is wider than its place, never within one.

use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::text::Format;
use iced::{Color, Font, Pixels, Point, Rectangle, Renderer, Size, alignment};

use super::super::fonts;
use super::said::{fill, phrases};
use crate::text::Locale;
use crate::text::ruby::{self, Part};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// A reading's size, of its base.
const SMALL: f32 = 0.5;
/// The height of the line that readings stand on, of the base's size.
const ABOVE: f32 = 0.54;
/// How far a reading may stand over a neighbour that has none, in em of the base.
const OVERHANG: f32 = 0.25;

/// Phrases of parts, and whether the text goes on in a new line after them.
type Phrase<'t> = Vec<Part<'t>>;

/// A text set with its readings, kept as long as nothing changes.
#[derive(Default)]
pub struct Reading {
    set_for: Option<(String, [u32; 3], bool)>,
    lines: Vec<Line>,
    size: Size,
}

#[derive(Default)]
struct Line {
    width: f32,
    pieces: Vec<(Point, Paragraph)>,
}

/// What all pieces of a text have in common.
struct Hand {
    size: f32,
    line: f32,
    font: Font,
}

impl Reading {
    /// Sets the words into lines of at most `room` pixels; how large it is then.
    pub fn set(&mut self, words: &str, size: f32, format: Format<Font>, bold: bool, room: f32) -> Size {
        let relative = match format.line_height {
            LineHeight::Relative(factor) => factor,
            LineHeight::Absolute(pixels) => pixels.0 / size,
        };
        let now = (words.to_owned(), [size, room, relative].map(f32::to_bits), bold);
        if self.set_for.as_ref() == Some(&now) {
            return self.size;
        }
        // Only Japanese carries readings.
        let advance = |c: char| fonts::advance(Locale::Ja, bold, c);
        // The air that a line has between its own letters and the next line's is where the readings stand.
        let hand = Hand { size, line: (relative - 0.35).max(1.08), font: format.font.unwrap_or(fonts::REGULAR) };
        let height = ((hand.line + ABOVE) * size).round();
        let ems = room / size - 0.03;
        let long = |text: &str| text.chars().map(advance).sum::<f32>();
        let wide = |part: &Part<'_>| match part {
            Part::Plain(text) => long(text),
            Part::Read { base, reading } => long(base).max(SMALL * long(reading)),
        };
        let width = |phrase: &Phrase<'_>| phrase.iter().map(wide).sum::<f32>();
        let trimmed = |phrase: &Phrase<'_>| match phrase.last() {
            Some(Part::Plain(text)) => width(phrase) - long(text) + long(text.trim_end()),
            _ => width(phrase),
        };
        let mut y = 0.0;
        self.lines.clear();
        for given in given_lines(words) {
            let whole = in_phrases(&given).into_iter();
            let fitting = whole.flat_map(|phrase| if trimmed(&phrase) > ems { apart(phrase) } else { vec![phrase] });
            for line in fill(fitting.collect(), ems, width, trimmed) {
                self.lines.push(hand.line(&line.concat(), y));
                y += height;
            }
        }
        self.size = Size::new(self.lines.iter().map(|line| line.width).fold(0.0, f32::max).min(room), y);
        self.set_for = Some(now);
        self.size
    }

    /// Draws it.
    pub fn draw(&self, renderer: &mut Renderer, bounds: Rectangle, align: Alignment, color: Color, clip: Rectangle) {
        for line in &self.lines {
            let rest = bounds.width - line.width;
            let aside = match align {
                Alignment::Center => rest / 2.0,
                Alignment::Right => rest,
                Alignment::Default | Alignment::Left | Alignment::Justified => 0.0,
            };
            for (at, paragraph) in &line.pieces {
                let at = Point::new((bounds.x + aside.max(0.0) + at.x).round(), bounds.y + at.y);
                renderer.fill_paragraph(paragraph, at, color, clip);
            }
        }
    }
}

impl Hand {
    fn shaped(&self, words: &str, size: f32, line: f32) -> Paragraph {
        Paragraph::with_text(Text {
            content: words,
            bounds: Size::INFINITE,
            size: Pixels(size),
            line_height: LineHeight::Relative(line),
            font: self.font,
            align_x: Alignment::Left,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }

    /// Sets one line at this height.
    fn line(&self, parts: &[Part<'_>], y: f32) -> Line {
        let mut line = Line::default();
        let below = y + ABOVE * self.size;
        let overhang = OVERHANG * self.size;
        // How far the next reading may stand over what is before it.
        let mut free = 0.0;
        let joined = joined(parts);
        let last = joined.len().saturating_sub(1);
        for (n, (read, words, reading)) in joined.into_iter().enumerate() {
            let words = if n == last { words.trim_end() } else { words.as_str() };
            let base = self.shaped(words, self.size, self.line);
            let wide = base.min_bounds().width;
            if !read {
                line.pieces.push((Point::new(line.width, below), base));
                // A space at the end of a piece has width, too.
                free = overhang;
                line.width += wide;
                continue;
            }
            let small = self.shaped(&reading, self.size * SMALL, 1.0);
            let over = (small.min_bounds().width - wide) / 2.0;
            let before = (over - free).max(0.0);
            let x = line.width + before;
            line.pieces.push((Point::new(x, below), base));
            line.pieces.push((Point::new(x - over, y + (ABOVE - SMALL) * self.size), small));
            // Behind it there is room of its own, unless a plain neighbour lends some.
            let after = if n == last { over.max(0.0) } else { (over - overhang).max(0.0) };
            line.width = x + wide + after;
            free = (-over).max(0.0) + after - over.max(0.0) - 0.08 * self.size;
        }
        line
    }
}

/// The lines that the words themselves give.
fn given_lines(words: &str) -> Vec<Vec<Part<'_>>> {
    words.split('\n').map(ruby::parts).collect()
}

/// A line in phrases: those of the bare text, but never parted within a base.
fn in_phrases<'t>(line: &[Part<'t>]) -> Vec<Phrase<'t>> {
    let bare: String = line.iter().map(|part| part.base()).collect();
    let mut ends: Vec<usize> = phrases(&bare)
        .iter()
        .scan(0, |at, phrase| {
            *at += phrase.len();
            Some(*at)
        })
        .collect();
    ends.reverse();
    let mut found: Vec<Phrase<'t>> = vec![Vec::new()];
    let mut at = 0;
    let mut push = |part: Part<'t>| {
        at += part.base().len();
        if let Some(phrase) = found.last_mut() {
            phrase.push(part);
        }
        let mut over = false;
        while ends.last().is_some_and(|end| *end <= at) {
            over = ends.pop() == Some(at);
        }
        if over {
            found.push(Vec::new());
        }
    };
    for part in line {
        match part {
            Part::Read { .. } => push(*part),
            Part::Plain(text) => text.split_inclusive(|_| true).for_each(|letter| push(Part::Plain(letter))),
        }
    }
    found.retain(|phrase| !phrase.is_empty());
    found
}

/// A phrase that is wider than its place, letter by letter; closing marks stay with what they close.
fn apart(phrase: Phrase<'_>) -> Vec<Phrase<'_>> {
    let mut found: Vec<Phrase<'_>> = Vec::new();
    for part in phrase {
        let closing = part.base().starts_with(['、', '。', '）', '」', '』', '？', '！', 'ー', ' ', '　']);
        match found.last_mut() {
            Some(before) if closing => before.push(part),
            _ => found.push(vec![part]),
        }
    }
    found
}

/// The parts with plain neighbours joined: whether it has a reading, its words, its reading.
fn joined(parts: &[Part<'_>]) -> Vec<(bool, String, String)> {
    let mut found: Vec<(bool, String, String)> = Vec::new();
    for part in parts {
        match (part, found.last_mut()) {
            (Part::Plain(text), Some((false, words, _))) => words.push_str(text),
            (Part::Plain(text), _) => found.push((false, (*text).to_owned(), String::new())),
            (Part::Read { base, reading }, _) => found.push((true, (*base).to_owned(), (*reading).to_owned())),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{apart, in_phrases};
    use crate::text::ruby::{Part, parts};

    fn shown(phrases: &[Vec<Part<'_>>]) -> Vec<String> {
        phrases.iter().map(|phrase| phrase.iter().map(|part| part.base()).collect()).collect()
    }

    #[test]
    fn a_line_ends_after_phrases_and_never_within_a_base() {
        let marked = "｜係《かかり》を｜呼《よ》ぶか、｜自分《じぶん》で ｜書《か》きます。";
        assert_eq!(shown(&in_phrases(&parts(marked))), ["係を", "呼ぶか、", "自分で ", "書きます。"]);
        // The bare text would part here, the reading does not.
        assert_eq!(shown(&in_phrases(&parts("｜茶の湯《ちゃのゆ》"))), ["茶の湯"]);
    }

    #[test]
    fn what_is_wider_than_its_place_parts_between_bases() {
        let long = parts("｜国民《こくみん》｜健康《けんこう》｜保険《ほけん》。");
        let [phrase] = in_phrases(&long).try_into().unwrap_or_default();
        assert_eq!(shown(&apart(phrase)), ["国民", "健康", "保険。"]);
    }
}
