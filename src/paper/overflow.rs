//! Looks at a page that is set, as an eye would: does a text run over a rule, into another text, over a picture or off
//! the sheet, and is one cut off? Whatever the template does, what is drawn is looked at, glyph by glyph.
//!
//! Only made-up data is looked at (`kakanai check`), so a finding may quote its text.

use serde::{Deserialize, Serialize};
use typst::{
    foundations::{Label, Str, Value},
    introspection::{MetadataElem, Tag},
    layout::{Abs, Frame, FrameItem, Point, Rect, Size, Transform},
    utils::Numeric,
    visualize::{Geometry, Shape},
};
use typst_layout::PagedDocument;

/// Less than this, in points, is the edge of a glyph and no collision.
const TOUCH: f64 = 0.5;

/// What office printers leave white around a sheet; a slip (narrower than half an A4 sheet) has its own head's width.
const UNPRINTABLE_MM: f64 = 4.0;

/// Texts longer than this are quoted with their beginning.
const QUOTED: usize = 24;

/// What a template labels so is a finding of its own: `#metadata("…") <overflow>`.
const TOLD: &str = "overflow";

/// A text that stands where it should not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overflow {
    /// The page, from 1.
    pub page: usize,
    /// Millimetres from the left edge of the sheet.
    pub x: f64,
    /// Millimetres from its upper edge.
    pub y: f64,
    /// The text, or its beginning.
    pub text: String,
    /// What is wrong with it.
    pub over: Over,
}

/// What a text runs over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Over {
    /// The edge of what a printer can print on.
    Page,
    /// A rule: the border of its cell.
    Rule,
    /// Another text.
    Text,
    /// A picture: a code, a tick.
    Picture,
    /// It is cut off.
    Cut,
    /// The template says so itself: a value that has no place, or not enough of it.
    Told,
}

/// All findings of a document, page by page.
pub(super) fn find(document: &PagedDocument) -> Vec<Overflow> {
    let pages = document.pages().iter().enumerate();
    pages.flat_map(|(index, page)| Drawn::on(&page.frame).judge(index + 1, page.frame.size())).collect()
}

struct Ink {
    text: String,
    rect: Rect,
    /// Where a text that goes on after it would begin.
    end: Point,
    /// What it is clipped to.
    clip: Option<Rect>,
}

/// What is drawn on one page, in its coordinates.
#[derive(Default)]
struct Drawn {
    texts: Vec<Ink>,
    rules: Vec<Rect>,
    pictures: Vec<Rect>,
    told: Vec<(String, Point)>,
}

impl Drawn {
    fn on(frame: &Frame) -> Self {
        let mut drawn = Self::default();
        drawn.walk(frame, Transform::identity(), None);
        drawn
    }

    fn walk(&mut self, frame: &Frame, to_page: Transform, clip: Option<Rect>) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    let inner = here.pre_concat(group.transform);
                    let own = group.clip.as_ref().map(|curve| moved(curve.bbox(None), inner));
                    let both = match (clip, own) {
                        (Some(outer), Some(own)) => Some(common(outer, own)),
                        (outer, own) => own.or(outer),
                    };
                    self.walk(&group.frame, inner, both);
                }
                FrameItem::Text(text) if !text.text.trim().is_empty() => {
                    let rect = moved(text.bbox(), here);
                    let begin = Point::zero().transform(here);
                    let end = Point::new(text.width(), Abs::zero()).transform(here);
                    if rect.min.x.is_finite() && rect.max.x.is_finite() {
                        self.write(Ink { text: text.text.to_string(), rect, end, clip }, begin);
                    }
                }
                FrameItem::Shape(shape, _) => self.rules.extend(edges(shape).map(|edge| moved(edge, here))),
                FrameItem::Image(_, size, _) => {
                    self.pictures.push(moved(Rect::from_pos_size(Point::zero(), *size), here));
                }
                FrameItem::Tag(Tag::Start(element, _)) => {
                    let told = element.label() == Label::construct(Str::from(TOLD)).ok();
                    if let (true, Some(data)) = (told, element.to_packed::<MetadataElem>())
                        && let Value::Str(words) = &data.value
                    {
                        self.told.push((words.to_string(), Point::zero().transform(here)));
                    }
                }
                FrameItem::Text(_) | FrameItem::Link(..) | FrameItem::Tag(Tag::End(..)) => {}
            }
        }
    }

    /// Takes a text in; a line is set in runs (kanji, kana, digits), and what goes on where the last one ended is one text.
    fn write(&mut self, ink: Ink, begin: Point) {
        let goes_on = |last: &&mut Ink| {
            let gap = begin - last.end;
            gap.x.abs() < Abs::pt(TOUCH) && gap.y.abs() < Abs::pt(TOUCH) && last.clip == ink.clip
        };
        match self.texts.last_mut().filter(goes_on) {
            Some(last) => {
                last.text.push_str(&ink.text);
                last.rect = Rect::new(last.rect.min.min(ink.rect.min), last.rect.max.max(ink.rect.max));
                last.end = ink.end;
            }
            None => self.texts.push(ink),
        }
    }

    fn judge(&self, page: usize, size: Size) -> Vec<Overflow> {
        let margin = if size.x > Abs::mm(105.0) { Abs::mm(UNPRINTABLE_MM) } else { Abs::zero() };
        let sheet = Rect::new(Point::splat(margin), Point::new(size.x - margin, size.y - margin));
        // What a value is laid over is no collision.
        let behind = |picture: &&Rect| picture.size().x * 2.0 < size.x || picture.size().y * 2.0 < size.y;
        let pictures: Vec<&Rect> = self.pictures.iter().filter(behind).collect();
        let mut found = Vec::new();
        let mut add = |ink: &Ink, over| {
            found.push(Overflow {
                page,
                x: tenths(ink.rect.min.x),
                y: tenths(ink.rect.min.y),
                text: ink.text.chars().take(QUOTED).collect(),
                over,
            });
        };
        for (place, ink) in self.texts.iter().enumerate() {
            if ink.clip.is_some_and(|clip| !within(ink.rect, clip)) {
                add(ink, Over::Cut);
            }
            if !within(ink.rect, sheet) {
                add(ink, Over::Page);
            }
            if self.rules.iter().any(|rule| crossed(ink.rect, *rule)) {
                add(ink, Over::Rule);
            }
            if pictures.iter().any(|picture| meet(ink.rect, **picture)) {
                add(ink, Over::Picture);
            }
            if self.texts.iter().skip(place + 1).any(|other| meet(ink.rect, other.rect)) {
                add(ink, Over::Text);
            }
        }
        found.extend(self.told.iter().map(|(words, at)| Overflow {
            page,
            x: tenths(at.x),
            y: tenths(at.y),
            text: words.clone(),
            over: Over::Told,
        }));
        found
    }
}

/// The lines of a shape that is drawn with a pen; a fill alone is a ground to stand on.
fn edges(shape: &Shape) -> impl Iterator<Item = Rect> {
    let flat = |from: Point, to: Point| Rect::new(from.min(to), from.max(to));
    let around = |r: Rect| {
        let (a, b) = (r.min, r.max);
        let corners = [a, Point::new(b.x, a.y), b, Point::new(a.x, b.y), a];
        corners.windows(2).filter_map(|pair| Some(flat(*pair.first()?, *pair.last()?))).collect::<Vec<_>>()
    };
    let lines = match (&shape.stroke, &shape.geometry) {
        (None, _) => Vec::new(),
        (Some(_), Geometry::Line(to)) => vec![flat(Point::zero(), *to)],
        (Some(_), Geometry::Rect(size)) => around(Rect::from_pos_size(Point::zero(), *size)),
        (Some(_), Geometry::Curve(curve)) => around(curve.bbox(None)),
    };
    lines.into_iter()
}

/// A rectangle in the coordinates of the page.
fn moved(rect: Rect, to_page: Transform) -> Rect {
    let corners = [rect.min, Point::new(rect.max.x, rect.min.y), rect.max, Point::new(rect.min.x, rect.max.y)];
    let far = Rect::new(Point::splat(Abs::inf()), Point::splat(-Abs::inf()));
    corners.into_iter().map(|corner| corner.transform(to_page)).fold(far, |r, p| Rect::new(r.min.min(p), r.max.max(p)))
}

fn common(a: Rect, b: Rect) -> Rect {
    Rect::new(a.min.max(b.min), a.max.min(b.max))
}

fn within(inner: Rect, outer: Rect) -> bool {
    let (low, high) = (inner.min - outer.min, outer.max - inner.max);
    [low.x, low.y, high.x, high.y].into_iter().all(|room| room > Abs::pt(-TOUCH))
}

fn meet(a: Rect, b: Rect) -> bool {
    let both = common(a, b).size();
    both.x > Abs::pt(TOUCH) && both.y > Abs::pt(TOUCH)
}

/// Whether a line, which is a rectangle without width or without height, goes through a text.
fn crossed(ink: Rect, line: Rect) -> bool {
    let touch = Abs::pt(TOUCH);
    let through = |low: Abs, high: Abs, a: Abs, b: Abs| low + touch < b && a < high - touch;
    through(ink.min.x, ink.max.x, line.min.x, line.max.x) && through(ink.min.y, ink.max.y, line.min.y, line.max.y)
}

/// Millimetres with one decimal.
fn tenths(length: Abs) -> f64 {
    (length.to_mm() * 10.0).round() / 10.0
}
