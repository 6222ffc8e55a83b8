//! Names to pick from: columns of the 50音 to find one by how it begins, then the names with their readings.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, choose, frame, shown};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{key, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::person::Secret;
use crate::visit::Press;
use crate::visit::page::{Page, Pick, Sheet, Shown};

/// What was chosen so far, above what is asked now.
pub(super) fn before<'a>(ctx: &Context<'_>, before: Option<&Secret<String>>) -> Option<Element<'a, Press>> {
    let words = shown::own(before?);
    let what =
        if frame::ems(&words) * ctx.scale.size(Type::Heading) < ctx.inner() { Type::Heading } else { Type::Label };
    (!words.is_empty()).then(|| text::tinted(ctx.scale, what, words, theme::ACTION).into())
}

/// The heads of the columns, from the right as on the board; a column without names keeps its place.
pub(super) fn columns<'a>(
    page: &Page,
    ctx: &Context<'_>,
    so_far: Option<&Secret<String>>,
    keys: &[Option<char>],
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let gap = scale.mm(3.4);
    let mut lines: Column<'a, Press> = column![].spacing(gap);
    for line in keys.chunks(5) {
        let mut cells = row![].spacing(gap);
        for place in line.iter().rev() {
            cells = cells.push(match place {
                Some(c) => Element::from(key::key(scale, format!("key-{c}"), *c, Press::Key(*c))),
                None => Space::new().width(Length::Fill).height(Length::Fill).into(),
            });
        }
        lines = lines.push(cells);
    }
    let high = scale.mm(if keys.len() > 5 { 74.0 } else { 36.0 });
    let board = container(lines).max_width(scale.mm(220.0)).height(Length::Fill).max_height(high);
    column![frame::header(page, ctx), before(ctx, so_far), container(board).center_x(Length::Fill)]
        .spacing(scale.apart())
        .align_x(Alignment::Start)
        .into()
}

/// The names of one sheet, to be read like a list in two columns; in one on a narrow panel.
pub(super) fn view<'a>(
    page: &Page,
    ctx: &Context<'_>,
    so_far: Option<&Secret<String>>,
    picks: &[Pick],
    sheet: Option<Sheet>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let columns = if ctx.wide() { 2 } else { 1 };
    let high = match (ctx.wide(), scale.compact()) {
        (false, _) => 28.0,
        (true, true) => 19.0,
        (true, false) => 24.0,
    };
    // Larger words need a higher key.
    let height = scale.mm(high).max(scale.size(Type::Title) * 1.9);
    let mut grid = column![].spacing(scale.gap());
    for (n, line) in picks.chunks(columns).enumerate() {
        let mut cells = row![].spacing(scale.gap());
        for (m, pick) in line.iter().enumerate() {
            cells = cells.push(container(name(ctx, n * columns + m, pick)).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(Space::new().width(Length::FillPortion(1)));
        }
        grid = grid.push(cells.height(height));
    }
    let head = column![frame::header(page, ctx), before(ctx, so_far)].spacing(scale.near());
    let mut whole = column![head, grid.height(Length::Fill)].spacing(scale.mm(if scale.compact() { 3.0 } else { 6.0 }));
    if let Some(sheet) = sheet {
        whole = whole.push(container(choose::sheets(ctx, sheet)).center_x(Length::Fill));
    }
    whole.into()
}

/// A name with its reading behind it.
fn name<'a>(ctx: &Context<'_>, at: usize, pick: &Pick) -> Element<'a, Press> {
    let scale = ctx.scale;
    let face: Element<'a, Press> = match &pick.text {
        Shown::Own(own) => {
            let reading = pick.reading.as_ref().map(|reading| text::label(scale, shown::own(reading)));
            let words = shown::drawn(own);
            // Shapes of a kanji are told apart only where they are large.
            let what = if frame::ems(&words) <= 6.0 { Type::Title } else { Type::Heading };
            let name = text::tinted(scale, what, words, theme::TEXT);
            row![name, reading].spacing(scale.gap()).align_y(Alignment::Center).into()
        }
        said => text::tinted(scale, Type::Button, shown::answer(said, ctx), theme::ACTION).into(),
    };
    let face = row![container(face).width(Length::Fill), icon("chevron-right", scale.mm(8.0), theme::ACTION)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    press(scale, format!("pick-{at}"), Look::plain(scale), face, pick.press.clone())
        .align_x(Alignment::Start)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
