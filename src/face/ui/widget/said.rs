//! [`Said`]: a text drawn with its language's own shapes, whose lines end where a reader would pause. iced may break
//! Japanese between any two letters and so leaves one letter alone on a line; this breaks after particles, marks and
//! spaces, as good print does, Chinese between letters, Korean at spaces, Burmese between syllables. Other scripts are
//! broken by iced, at their spaces.

use std::borrow::Cow;

use iced::advanced::layout::{self, Layout};
use iced::advanced::mouse;
use iced::advanced::renderer;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Renderer as _, Wrapping, paragraph};
use iced::advanced::widget::{Operation, Tree, Widget, text, tree};
use iced::font::Weight;
use iced::{Color, Font, Length, Pixels, Rectangle, Renderer, Size, Theme};

use super::super::{Element, fonts, theme};
use super::mixed::Mixed;
use super::reading::Reading;
use crate::text::{Locale, ruby, syllable};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// A text's shaped letters: all of one kind, or with readings above some.
#[derive(Default)]
struct State {
    plain: paragraph::Plain<Paragraph>,
    mixed: Option<Box<Mixed>>,
    reading: Option<Box<Reading>>,
    /// How high all of it is, in pixels, whatever place it was given.
    high: f32,
}

impl State {
    /// The letters that are drawn, where they carry no readings.
    fn paragraph(&self) -> &Paragraph {
        self.mixed.as_ref().map_or_else(|| self.plain.raw(), |mixed| mixed.paragraph())
    }
}

/// Pixels that rounding may take.
const HAIR: f32 = 0.6;

/// How a text stands on a page; tests and who looks for room find it as a custom part of it.
#[derive(Clone, Copy, Debug)]
pub struct Em {
    /// How large its letters are, in pixels.
    pub size: f32,
    /// Whether all of its lines have room: a box of a fixed height gives less than they need.
    pub whole: bool,
}

/// A text. See the module.
pub struct Said<'a> {
    words: Cow<'a, str>,
    format: text::Format<Font>,
    color: Option<Color>,
    tongue: Locale,
}

impl<'a> Said<'a> {
    /// A text of that size in pixels.
    pub fn new(words: impl Into<Cow<'a, str>>, size: f32) -> Self {
        let format = text::Format { size: Some(Pixels(size)), font: Some(fonts::REGULAR), ..text::Format::default() };
        Self { words: words.into(), format, color: None, tongue: Locale::default() }
    }

    /// In pixels, where a kind of text does not say it all.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.format.size = Some(Pixels(size));
        self
    }

    /// For readers of that language: drawn with its own shapes, broken as it is.
    #[must_use]
    pub fn tongue(mut self, tongue: Locale) -> Self {
        self.tongue = tongue;
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
        // Set in full, whatever height there is: what has no room is seen and measured instead of left out.
        let free = layout::Limits::new(limits.min(), Size::new(limits.max().width, f32::INFINITY));
        let whole = self.set(tree, renderer, &free).size();
        tree.state.downcast_mut::<State>().high = whole.height;
        layout::Node::new(Size::new(whole.width, whole.height.min(limits.max().height)))
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
        text::draw(renderer, style, layout.bounds(), state.paragraph(), look, viewport);
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        // A word that is wider than its place runs out of it: then its place is as large as what is drawn.
        let (state, bounds) = (tree.state.downcast_ref::<State>(), layout.bounds());
        let drawn = if state.reading.is_some() { bounds.size() } else { state.paragraph().min_bounds() };
        let width = bounds.width.max(drawn.width);
        let aside = if self.format.align_x == Alignment::Center { (width - bounds.width) / 2.0 } else { 0.0 };
        operation.text(None, Rectangle { x: bounds.x - aside, width, ..bounds }, &self.words);
        let size = self.format.size.map_or(0.0, |size| size.0);
        operation.custom(None, bounds, &mut Em { size, whole: state.high <= bounds.height + HAIR });
    }
}

impl Said<'_> {
    /// Sets the letters; a node as large as they need.
    fn set(&self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
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
            _ => broken(&self.words, width / size, self.tongue, bold),
        };
        let runs = fonts::runs(&words, self.tongue, bold);
        if let [] | [_] = runs.as_slice() {
            state.mixed = None;
            let font = runs.first().map_or(self.format.font, |(font, _)| Some(*font));
            return text::layout(&mut state.plain, renderer, limits, &words, text::Format { font, ..self.format });
        }
        let (mixed, format) = (state.mixed.get_or_insert_default(), self.format);
        layout::sized(limits, format.width, format.height, |limits| {
            mixed.set(&words, &runs, size, format, limits.max())
        })
    }
}

impl<'a, Message: 'a> From<Said<'a>> for Element<'a, Message> {
    fn from(said: Said<'a>) -> Self {
        Self::new(said)
    }
}

/// The words with line breaks where they do not fit into `ems`. Of what is left, spaces are where iced breaks.
fn broken(words: &str, ems: f32, tongue: Locale, bold: bool) -> Cow<'_, str> {
    let parts: fn(&str) -> Vec<&str> = match tongue {
        Locale::My => return syllable::breakable(words),
        Locale::Ne => return Cow::Borrowed(words),
        Locale::ZhHans | Locale::ZhHant => letters,
        Locale::Ko => |line| line.split_inclusive(' ').collect(),
        _ if words.chars().any(is_japanese) => phrases,
        _ => return Cow::Borrowed(words),
    };
    // A hair less than there is: the shaper rounds.
    break_lines(words, ems - 0.03, parts, |phrase| phrase.chars().map(|c| fonts::advance(tongue, bold, c)).sum())
}

/// Fills lines phrase by phrase.
fn break_lines<'w>(
    words: &'w str,
    ems: f32,
    parts: impl Fn(&str) -> Vec<&str>,
    width: impl Fn(&str) -> f32,
) -> Cow<'w, str> {
    if words.split('\n').all(|line| width(line) <= ems) {
        return Cow::Borrowed(words);
    }
    let mut out: Vec<String> = Vec::new();
    for line in words.split('\n') {
        let lines = fill(parts(line), ems, |phrase| width(phrase), |phrase| width(phrase.trim_end()));
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

/// The letters of a Chinese line, each with the marks that may not be parted from it (禁則); words of other scripts whole.
fn letters(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in line.char_indices() {
        if before.is_some_and(|b| may_part(b, c)) {
            parts.extend(line.get(start..at));
            start = at;
        }
        before = Some(c);
    }
    parts.extend(line.get(start..));
    parts
}

fn may_part(before: char, after: char) -> bool {
    const NO_START: &str = "、。，．！？・：；）」』】〉》…—,.!?:;)]}%·”’々ー";
    const NO_END: &str = "（「『【〈《([{“‘";
    if NO_START.contains(after) || NO_END.contains(before) || after.is_whitespace() {
        return false;
    }
    is_japanese(before) || is_japanese(after) || before.is_whitespace()
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
    use super::{break_lines, letters, phrases};

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
        assert_eq!(break_lines(text, 24.0, phrases, wide), "この日付はありません。年・月・日を\n確かめてください。");
        assert_eq!(break_lines("窓口の人に聞く", 5.0, phrases, wide), "窓口の\n人に聞く");
        assert_eq!(break_lines("短い", 5.0, phrases, wide), "短い");
    }

    /// Chinese parts between any two letters, but no line begins with a mark or ends with a bracket, and none is one
    /// letter long.
    #[test]
    fn a_chinese_line_keeps_its_marks() {
        assert_eq!(letters("请放卡（IC卡）。"), ["请", "放", "卡", "（IC", "卡）。"]);
        assert_eq!(break_lines("请把卡放在这里。", 7.0, letters, wide), "请把卡放在这\n里。".replace("这\n", "\n这"));
    }

    #[test]
    fn given_breaks_stay() {
        assert_eq!(
            break_lines("確認のあと、\nレジで読み取ります", 9.0, phrases, wide),
            "確認のあと、\nレジで読み取ります"
        );
    }
}
