//! [`Said`]: a text whose lines end where a reader would pause. iced may break Japanese between any two letters and so
//! leaves one letter alone on a line; this breaks after particles, marks and spaces, as good print does. Other scripts
//! are broken by iced, at their spaces.

use std::borrow::Cow;

use iced::advanced::layout::{self, Layout};
use iced::advanced::mouse;
use iced::advanced::renderer;
use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Wrapping, paragraph};
use iced::advanced::widget::{Operation, Tree, Widget, text, tree};
use iced::font::Weight;
use iced::{Color, Font, Length, Pixels, Rectangle, Renderer, Size, Theme};

use super::super::{Element, fonts, theme};
use super::reading::Reading;
use crate::text::ruby;

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// A text's shaped letters: all of one kind, or with readings above some.
#[derive(Default)]
struct State {
    plain: paragraph::Plain<Paragraph>,
    reading: Option<Box<Reading>>,
}

/// A text. See the module.
pub struct Said<'a> {
    words: Cow<'a, str>,
    format: text::Format<Font>,
    color: Option<Color>,
}

impl<'a> Said<'a> {
    /// A text of that size in pixels.
    pub fn new(words: impl Into<Cow<'a, str>>, size: f32) -> Self {
        let format = text::Format { size: Some(Pixels(size)), font: Some(fonts::REGULAR), ..text::Format::default() };
        Self { words: words.into(), format, color: None }
    }

    /// In pixels, where a kind of text does not say it all.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.format.size = Some(Pixels(size));
        self
    }

    /// In a colour of the theme, else in that of its surroundings.
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// How wide.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    /// Where its lines stand.
    #[must_use]
    pub fn align_x(mut self, alignment: impl Into<Alignment>) -> Self {
        self.format.align_x = alignment.into();
        self
    }

    /// How far its lines are apart.
    #[must_use]
    pub fn line_height(mut self, height: impl Into<LineHeight>) -> Self {
        self.format.line_height = height.into();
        self
    }

    /// One of the house's fonts.
    #[must_use]
    pub fn font(mut self, font: Font) -> Self {
        self.format.font = Some(font);
        self
    }

    /// Whether it may have more than one line.
    #[must_use]
    pub fn wrapping(mut self, wrapping: Wrapping) -> Self {
        self.format.wrapping = wrapping;
        self
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Said<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = limits.width(self.format.width).max().width;
        let size = self.format.size.unwrap_or_else(|| renderer.default_size()).0;
        let bold = self.format.font.is_some_and(|font| font.weight == Weight::Bold);
        let state = tree.state.downcast_mut::<State>();
        if ruby::is_marked(&self.words) {
            let format = self.format;
            return layout::sized(limits, format.width, format.height, |limits| {
                let room = if format.wrapping == Wrapping::None { f32::INFINITY } else { limits.max().width };
                state.reading.get_or_insert_default().set(&self.words, size, format, bold, room)
            });
        }
        state.reading = None;
        let words = match self.format.wrapping {
            Wrapping::None => Cow::Borrowed(&*self.words),
            _ => broken(&self.words, width / size, bold),
        };
        text::layout(&mut state.plain, renderer, limits, &words, self.format)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let color = self.color.map(|color| theme::shown(theme, color));
        if let Some(reading) = &state.reading {
            let color = color.unwrap_or(style.text_color);
            return reading.draw(renderer, layout.bounds(), self.format.align_x, color, *viewport);
        }
        let look = text::Style { color };
        text::draw(renderer, style, layout.bounds(), state.plain.raw(), look, viewport);
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, Message: 'a> From<Said<'a>> for Element<'a, Message> {
    fn from(said: Said<'a>) -> Self {
        Self::new(said)
    }
}

/// The words with line breaks where they do not fit into `ems`.
fn broken(words: &str, ems: f32, bold: bool) -> Cow<'_, str> {
    if !words.chars().any(is_japanese) {
        return Cow::Borrowed(words);
    }
    let Some(advance) = advances(bold) else { return Cow::Borrowed(words) };
    // A hair less than there is: the shaper rounds.
    break_lines(words, ems - 0.03, |phrase| phrase.chars().map(&advance).sum())
}

/// How wide letters are, in em.
pub(super) fn advances(bold: bool) -> Option<impl Fn(char) -> f32> {
    let face = ttf_parser::Face::parse(if bold { fonts::BOLD_FILE } else { fonts::REGULAR_FILE }, 0).ok()?;
    let unit = f32::from(face.units_per_em());
    Some(move |c: char| {
        face.glyph_index(c).and_then(|glyph| face.glyph_hor_advance(glyph)).map_or(1.0, |width| f32::from(width) / unit)
    })
}

/// Fills lines phrase by phrase.
fn break_lines(words: &str, ems: f32, width: impl Fn(&str) -> f32) -> Cow<'_, str> {
    if words.split('\n').all(|line| width(line) <= ems) {
        return Cow::Borrowed(words);
    }
    let mut out: Vec<String> = Vec::new();
    for line in words.split('\n') {
        let lines = fill(phrases(line), ems, |phrase| width(phrase), |phrase| width(phrase.trim_end()));
        out.extend(lines.into_iter().map(|line| line.concat().trim_end().to_owned()));
    }
    Cow::Owned(out.join("\n"))
}

/// Phrases in lines of at most `ems`; `trimmed` is a phrase's width at a line's end, where a space needs no place.
pub(super) fn fill<T>(
    phrases: Vec<T>,
    ems: f32,
    width: impl Fn(&T) -> f32,
    trimmed: impl Fn(&T) -> f32,
) -> Vec<Vec<T>> {
    let mut lines = vec![Vec::new()];
    let mut filled = 0.0;
    for phrase in phrases {
        if filled + trimmed(&phrase) > ems && filled > 0.0 {
            lines.push(Vec::new());
            filled = 0.0;
        }
        filled += width(&phrase);
        if let Some(last) = lines.last_mut() {
            last.push(phrase);
        }
    }
    lend(&mut lines, width, ems);
    lines
}

/// A last line of two or three letters borrows a phrase from the line before.
fn lend<T>(lines: &mut [Vec<T>], width: impl Fn(&T) -> f32, ems: f32) {
    let [.., before, last] = lines else { return };
    let wide = |line: &[T]| line.iter().map(&width).sum::<f32>();
    if wide(last) < 4.0
        && before.len() > 1
        && let Some(phrase) = before.pop()
    {
        last.insert(0, phrase);
        if wide(last) > ems {
            before.push(last.remove(0));
        }
    }
}

const fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Parts of a Japanese line that a reader says in one breath, about.
pub(super) fn phrases(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in line.char_indices() {
        if before.is_some_and(|b| may_break(b, c)) {
            parts.extend(line.get(start..at));
            start = at;
        }
        before = Some(c);
    }
    parts.extend(line.get(start..));
    parts
}

fn may_break(before: char, after: char) -> bool {
    const CLOSING: &str = "、。，．！？・：；）」』】〉》…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    if CLOSING.contains(after) || after.is_whitespace() {
        return false;
    }
    if "、。！？・：；）」』】".contains(before) || before.is_whitespace() {
        return true;
    }
    // After a particle, where the next word begins in kanji, katakana or a bracket.
    let begins = matches!(after, '\u{4e00}'..='\u{9fff}' | 'ァ'..='ヺ' | '（' | '「' | '『');
    begins && "はがをにでともへのや".contains(before)
}

#[cfg(test)]
mod tests {
    use super::{break_lines, phrases};

    fn wide(text: &str) -> f32 {
        #[allow(clippy::cast_precision_loss)]
        let ems = text.chars().count() as f32;
        ems
    }

    #[test]
    fn phrases_end_after_particles_and_marks() {
        assert_eq!(phrases("係を呼ぶか、手で入力してください。"), ["係を", "呼ぶか、", "手で", "入力してください。"]);
        assert_eq!(phrases("書き取り機の中"), ["書き取り機の", "中"]);
        assert_eq!(phrases("見本　花子"), ["見本　", "花子"]);
    }

    #[test]
    fn no_line_breaks_within_a_word_and_no_letter_is_left_alone() {
        let text = "この日付はありません。年・月・日を確かめてください。";
        assert_eq!(break_lines(text, 24.0, wide), "この日付はありません。年・月・日を\n確かめてください。");
        assert_eq!(break_lines("窓口の人に聞く", 5.0, wide), "窓口の\n人に聞く");
        assert_eq!(break_lines("短い", 5.0, wide), "短い");
    }

    #[test]
    fn given_breaks_stay() {
        assert_eq!(break_lines("確認のあと、\nレジで読み取ります", 9.0, wide), "確認のあと、\nレジで読み取ります");
    }
}
