//! A date: the era, three boxes, ten keys, and the whole day in both calendars to check by eye.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, frame, pads, room, shown};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Type, theme};
use crate::person::Secret;
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::event::DatePart;
use crate::visit::page::{Body, Page};

pub(super) fn view<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let Body::Date { era, eras, year, month, day, part, whole, age } = &page.body else {
        return Space::new().into();
    };
    let scale = ctx.scale;
    let gap = scale.gap();
    let mut grid = column![].spacing(gap);
    // Half a page has no height for a second line of eras.
    let low = room::lowered(ctx.size, page.aids);
    let across = if low { eras.len().max(1) } else { 3 };
    for line in eras.chunks(across) {
        let mut cells = row![].spacing(gap);
        for id in line {
            let look = if id == era { Look::chosen(scale) } else { Look::plain(scale) };
            let name = text::strong(scale, Type::Button, ctx.say(&Msg::new(format!("era-{id}"))));
            cells = cells.push(
                press(scale, format!("era-{id}"), look, name, Press::Era(id.clone())).padding(0.0).width(Length::Fill),
            );
        }
        for _ in line.len()..across {
            cells = cells.push(Space::new().width(Length::Fill));
        }
        grid = grid.push(cells);
    }
    let parts = row![
        part_box(ctx, year, "date-year", DatePart::Year, *part, 5),
        part_box(ctx, month, "date-month", DatePart::Month, *part, 4),
        part_box(ctx, day, "date-day", DatePart::Day, *part, 4)
    ]
    .spacing(gap);
    let mut left = column![frame::header(page, ctx), grid, parts].spacing(scale.gap() * 1.3);
    if let Some(whole) = whole {
        let mut line = row![text::strong(scale, Type::Body, shown::own(whole)).color(theme::GOOD)]
            .spacing(scale.gap())
            .align_y(Alignment::Center);
        if let Some(age) = age {
            let age = Msg::new("date-age").number("age", i64::from(*age));
            line = line.push(text::strong(scale, Type::Body, ctx.say(&age)).color(theme::GOOD));
        }
        left = left.push(line.wrap());
    }
    frame::split(ctx, left, pads::pad(ctx, pads::Last::Blank), (11, 9))
}

/// A part of the date with its unit; the one that takes the next digit has a blue edge.
fn part_box<'a>(
    ctx: &Context<'_>,
    typed: &Secret<String>,
    unit: &'static str,
    this: DatePart,
    now: DatePart,
    portion: u16,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let look = if this == now { Look { face: theme::PAPER, ..Look::chosen(scale) } } else { Look::plain(scale) };
    let face = row![
        container(text::strong(scale, Type::Key, shown::own(typed))).center_x(Length::Fill),
        text::label(scale, ctx.word(unit))
    ]
    .align_y(Alignment::Center);
    let press = press(scale, unit, look, face, Press::Part(this))
        .padding([0.0, scale.mm(3.0)])
        .width(Length::Fill)
        .height(scale.mm(24.0));
    container(press).width(Length::FillPortion(portion)).into()
}
