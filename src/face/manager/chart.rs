//! Charts with their values on them: columns on a canvas, bars as rows. Nothing is told by colour alone: each value
//! is written, and a legend names what is drawn.

use iced::alignment;
use iced::widget::canvas::{self, Canvas, Frame, Geometry, Path, Stroke, Text};
use iced::widget::{Space, column, container, row};
use iced::{Alignment, Background, Color, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Theme, mouse};

use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, Type, fonts, theme};

/// One column.
pub struct Column {
    /// Under it; empty for none.
    pub label: String,
    /// Below the label, smaller; empty for none.
    pub under: String,
    /// What stands.
    pub value: u32,
    /// What stands on top of it, lighter: visits that were not finished.
    pub on_top: u32,
    /// What is usual here, in tenths: a line across.
    pub usual: Option<u32>,
    /// Today, or the busiest hour: its value is bold.
    pub strong: bool,
}

struct Columns {
    columns: Vec<Column>,
    label: f32,
    value: f32,
}

/// Columns that fill their place.
pub fn columns<'a, Message: 'a>(scale: Scale, columns: Vec<Column>) -> Element<'a, Message> {
    let (label, value) = (scale.size(Type::Label), scale.size(Type::Label));
    Canvas::new(Columns { columns, label, value }).width(Length::Fill).height(Length::Fill).into()
}

/// A round number at or above the highest column, so that the chart does not jump with every visit.
fn ceiling(highest: u32) -> u32 {
    let mut step = 1;
    loop {
        for round in [4, 6, 10, 15, 20, 30] {
            let top = round * step;
            if top >= highest {
                return top;
            }
        }
        step *= 10;
    }
}

impl Columns {
    #[allow(clippy::cast_precision_loss)]
    fn paint(&self, frame: &mut Frame, size: Size) {
        if self.columns.is_empty() {
            return;
        }
        let unders = self.columns.iter().any(|c| !c.under.is_empty());
        let foot = self.label * if unders { 2.5 } else { 1.5 };
        let head = self.value * 1.5;
        let usual = self.columns.iter().filter_map(|c| c.usual).max().unwrap_or(0).div_ceil(10);
        let highest = self.columns.iter().map(|c| c.value + c.on_top).max().unwrap_or(0).max(usual);
        let top = ceiling(highest) as f32;
        let ground = size.height - foot;
        let room = (ground - head).max(1.0);
        let step = size.width / self.columns.len() as f32;
        let width = (step * 0.64).min(self.label * 4.0).floor().max(2.0);
        let y = |value: f32| ground - room * value / top;
        // Three quiet lines and the ground: a column's height is read off without counting.
        for part in [1.0, 0.5] {
            line(frame, 0.0, size.width, y(top * part), theme::LINE, 1.0);
        }
        line(frame, 0.0, size.width, ground, theme::EDGE, 1.0);
        for (place, column) in self.columns.iter().enumerate() {
            let middle = step * (place as f32 + 0.5);
            let left = (middle - width / 2.0).round();
            let (value, all) = (column.value as f32, (column.value + column.on_top) as f32);
            block(frame, left, width, y(value), ground, if column.strong { theme::NAVY } else { theme::ACTION });
            block(frame, left, width, y(all), y(value), theme::CHART_SOFT);
            if let Some(usual) = column.usual.filter(|u| *u > 0) {
                let at = y(usual as f32 / 10.0);
                line(frame, left - width * 0.14, left + width * 1.14, at, theme::PAPER, 5.0);
                line(frame, left - width * 0.14, left + width * 1.14, at, theme::LOOK_LINE, 3.0);
            }
            if column.value + column.on_top > 0 {
                let font = if column.strong { fonts::BOLD } else { fonts::REGULAR };
                // Where the line of what is usual would run through the value, the value moves above it.
                let usual = column.usual.map_or(0.0, |u| u as f32 / 10.0);
                let clear = usual < all || y(all) - y(usual) > self.value * 1.6;
                let at = Point::new(middle, y(if clear { all } else { usual }) - self.value * 0.2);
                write(frame, column.value.to_string(), at, alignment::Vertical::Bottom, self.value, font, theme::TEXT);
            }
            let at = Point::new(middle, ground + self.label * 0.3);
            let ink = if column.strong { theme::TEXT } else { theme::TEXT_QUIET };
            let font = if column.strong { fonts::BOLD } else { fonts::REGULAR };
            write(frame, column.label.clone(), at, alignment::Vertical::Top, self.label, font, ink);
            let at = Point::new(middle, ground + self.label * 1.4);
            write(frame, column.under.clone(), at, alignment::Vertical::Top, self.label * 0.9, font, ink);
        }
    }
}

fn line(frame: &mut Frame, from: f32, to: f32, y: f32, color: Color, width: f32) {
    let path = Path::line(Point::new(from, y), Point::new(to, y));
    frame.stroke(&path, Stroke::default().with_color(color).with_width(width));
}

fn block(frame: &mut Frame, left: f32, width: f32, top: f32, bottom: f32, color: Color) {
    let (top, bottom) = (top.round(), bottom.round());
    if bottom - top >= 1.0 {
        frame.fill_rectangle(Point::new(left, top), Size::new(width, bottom - top), color);
    }
}

fn write(
    frame: &mut Frame,
    content: String,
    position: Point,
    align_y: alignment::Vertical,
    size: f32,
    font: Font,
    color: Color,
) {
    if content.is_empty() {
        return;
    }
    frame.fill_text(Text {
        content,
        position,
        color,
        size: Pixels(size),
        font,
        align_x: iced::widget::text::Alignment::Center,
        align_y,
        ..Text::default()
    });
}

impl<Message> canvas::Program<Message> for Columns {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        self.paint(&mut frame, bounds.size());
        vec![frame.into_geometry()]
    }
}

/// One bar.
pub struct Bar {
    /// Left of it.
    pub label: String,
    /// How long it is.
    pub value: u64,
    /// How much longer it goes on, in another colour.
    pub beyond: u64,
    /// Right of it: the value in words.
    pub said: String,
    /// Its colour.
    pub color: Color,
    /// The colour of what goes on.
    pub beyond_color: Color,
    /// Bold: the one that matters.
    pub strong: bool,
}

impl Bar {
    /// A bar of one colour.
    pub fn plain(label: String, value: u64, said: String, color: Color) -> Self {
        Self { label, value, beyond: 0, said, color, beyond_color: color, strong: false }
    }
}

/// Bars, one below the other, the longest as wide as its place; labels take `label` mm.
pub fn bars<'a, Message: 'a>(scale: Scale, label: f32, said: f32, bars: Vec<Bar>) -> Element<'a, Message> {
    let longest = bars.iter().map(|b| b.value + b.beyond).max().unwrap_or(0).max(1);
    let mut rows = column![].spacing(scale.near());
    for bar in bars {
        let part = |value: u64| u16::try_from(value * 1000 / longest).unwrap_or(1000);
        let weight = if bar.strong { text::strong } else { text::plain };
        let mut drawn = row![].align_y(Alignment::Center).width(Length::Fill);
        let mut left = 1000;
        // What is there at all is seen, however little it is.
        let beyond = if bar.beyond > 0 { part(bar.beyond).max(4) } else { 0 };
        let value = part(bar.value).min(1000 - beyond);
        for (part, color) in [(value, bar.color), (beyond, bar.beyond_color)].into_iter().filter(|(part, _)| *part > 0)
        {
            left -= part;
            drawn = drawn.push(
                container(Space::new().width(Length::Fill).height(scale.mm(5.2)))
                    .width(Length::FillPortion(part))
                    .style(move |_| container::Style {
                        background: Some(Background::Color(color)),
                        ..container::Style::default()
                    }),
            );
        }
        if left > 0 {
            drawn = drawn.push(Space::new().width(Length::FillPortion(left)));
        }
        rows = rows.push(
            row![
                weight(scale, Type::Body, bar.label).color(theme::TEXT).width(scale.mm(label)),
                drawn,
                text::strong(scale, Type::Label, bar.said)
                    .color(theme::TEXT)
                    .width(scale.mm(said))
                    .wrapping(iced::widget::text::Wrapping::None)
                    .align_x(Alignment::End),
            ]
            .spacing(scale.near())
            .align_y(Alignment::Center),
        );
    }
    rows.into()
}

/// What a colour in a chart means: a small block and its word.
pub fn legend<'a, Message: 'a>(scale: Scale, color: Color, thin: bool, said: String) -> Element<'a, Message> {
    let side = scale.size(Type::Label) * 0.7;
    let height = if thin { side * 0.26 } else { side };
    let block = container(Space::new().width(side).height(height))
        .style(move |_| container::Style { background: Some(Background::Color(color)), ..container::Style::default() });
    row![block, text::label(scale, said)].spacing(scale.near() * 0.7).align_y(Alignment::Center).into()
}

#[cfg(test)]
mod tests {
    use super::ceiling;

    #[test]
    fn a_chart_is_a_round_number_high() {
        assert_eq!(ceiling(0), 4);
        assert_eq!(ceiling(7), 10);
        assert_eq!(ceiling(31), 40);
        assert_eq!(ceiling(203), 300);
        assert!((1..5000).all(|n| ceiling(n) >= n && ceiling(n) <= n.max(3) * 2));
    }
}
