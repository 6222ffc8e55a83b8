//! Pages that tell: online ways, refusals and troubles, and the moment of keeping.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::{Context, frame};
use crate::face::ui::widget::{panel, qr, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::{Msg, number};
use crate::visit::Press;
use crate::visit::page::{OnlineWay, Page};

pub(super) fn online<'a>(page: &Page, ctx: &Context<'_>, ways: &[OnlineWay]) -> Element<'a, Press> {
    let scale = ctx.scale;
    let columns = if ctx.wide() { 4 } else { 2 };
    let width = scale.mm(match (scale.compact(), ways.len()) {
        (true, _) => 56.0,
        (false, 1..=3) => 92.0,
        (false, _) => 72.0,
    });
    // A line under the code takes its height from the code.
    let side = if ways.iter().any(|way| way.convenience.is_some()) {
        width - scale.mm(if scale.compact() { 30.0 } else { 20.0 })
    } else {
        width
    };
    let mut grid = column![].spacing(scale.gap());
    for line in ways.chunks(columns) {
        let mut cells = row![].spacing(scale.gap());
        for way in line {
            let mut cell = column![
                text::strong(scale, Type::Body, ctx.say(&way.title)).align_x(Alignment::Center).width(Length::Fill)
            ]
            .spacing(scale.near())
            .align_x(Alignment::Center);
            let code = ctx.codes.online.iter().find(|(url, _)| Some(url) == way.url.as_ref()).map(|(_, code)| code);
            if let Some(code) = code.and_then(|code| qr::qr(code.width, &code.dark, side)) {
                cell = cell.push(code);
            }
            if let Some(yen) = way.convenience {
                let words = Msg::new("online-convenience").text("yen", number::grouped(i64::from(yen)));
                cell = cell.push(text::label(scale, ctx.say(&words)).align_x(Alignment::Center).width(Length::Fill));
            }
            cells = cells.push(panel::panel(scale, cell).padding(scale.near() * 1.4).width(width + scale.mm(14.0)));
        }
        grid = grid.push(cells);
    }
    column![frame::header(page, ctx), grid].spacing(scale.apart()).into()
}

pub(super) fn told<'a>(page: &Page, ctx: &Context<'_>, lines: &[Msg]) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut list = column![].spacing(scale.apart());
    for line in lines {
        list = list.push(
            row![icon("info", scale.mm(10.0), theme::ACTION), text::body(scale, ctx.say(line)).width(Length::Fill)]
                .spacing(scale.gap()),
        );
    }
    let list = panel::panel(scale, list).padding(scale.apart()).width(Length::Fill).max_width(scale.mm(360.0));
    column![frame::header(page, ctx), list].spacing(scale.apart()).into()
}

pub(super) fn working<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let words = column![
        icon("hourglass", scale.mm(30.0), theme::ACTION),
        text::title(scale, ctx.say(&page.title)).align_x(Alignment::Center)
    ]
    .spacing(scale.apart())
    .align_x(Alignment::Center);
    container(words).center(Length::Fill).into()
}
