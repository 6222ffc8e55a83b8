//! The languages, each in its own words and shapes: nobody has to read this page to find theirs.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length};

use super::Context;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::Locale;
use crate::visit::{Languages, Press, languages};

/// How high a language stands where it has no more room than it needs, in pixels.
fn height(scale: Scale) -> f32 {
    scale.mm(if scale.compact() { 21.0 } else { 26.0 })
}

/// Two columns of languages (one on a narrow page) and, below them, what leads to the rest. `id` begins the ids of what
/// can be pressed.
pub(super) fn grid<'a>(ctx: &Context<'_>, languages: &Languages, id: &str, columns: usize) -> Column<'a, Press> {
    let scale = ctx.scale;
    let mut grid = column![].spacing(scale.gap()).width(Length::Fill);
    for line in languages.here.chunks(columns.max(1)) {
        let mut cells = row![].spacing(scale.gap());
        for locale in line {
            cells = cells.push(container(one(ctx, *locale, id)).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(container(iced::widget::Space::new()).width(Length::FillPortion(1)));
        }
        grid = grid.push(cells);
    }
    let rest = (!languages.others.is_empty()).then(|| others(ctx, &languages.others, id));
    grid.push(rest)
}

/// One language: its name for itself, and 仮訳 where nobody who speaks it has read it through.
fn one<'a>(ctx: &Context<'_>, locale: Locale, id: &str) -> Element<'a, Press> {
    let scale = ctx.scale.with_tongue(locale);
    let look = if locale == ctx.words.locale() { Look::chosen(scale) } else { Look::plain(scale) };
    let mut face = row![text::strong(scale, Type::Heading, locale.own_name()).color(theme::TEXT)]
        .spacing(scale.inset())
        .align_y(Alignment::Center)
        .width(Length::Fill);
    face = face.push(container(iced::widget::Space::new()).width(Length::Fill));
    if let Some(mark) = languages::draft(locale) {
        face = face.push(text::label(scale, mark));
    }
    face = face.push(icon("chevron-right", scale.mm(9.0), theme::ACTION));
    press(scale, format!("{id}-{}", locale.tag()), look, face, Press::Language(locale))
        .width(Length::Fill)
        .height(height(scale))
        .into()
}

/// What leads to the other languages: their names.
fn others<'a>(ctx: &Context<'_>, others: &[Locale], id: &str) -> Element<'a, Press> {
    let scale = ctx.scale;
    let face = row![
        icon("globe", scale.mm(9.0), theme::ACTION),
        names(scale, others),
        icon("chevron-right", scale.mm(9.0), theme::ACTION)
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center)
    .width(Length::Fill);
    press(scale, format!("{id}-others"), Look::action(scale), face, Press::OtherLanguages)
        .width(Length::Fill)
        .height(height(scale))
        .into()
}

/// Names in one line, each in its own shapes.
pub(super) fn names<'a>(scale: Scale, locales: &[Locale]) -> Row<'a, Press> {
    let mut line = row![].spacing(scale.near()).align_y(Alignment::Center).width(Length::Fill);
    for (n, locale) in locales.iter().enumerate() {
        line = line.push((n > 0).then(|| text::plain(scale, Type::Body, "·").color(theme::ACTION)));
        let own = scale.with_tongue(*locale);
        line = line.push(text::strong(own, Type::Body, locale.own_name()).color(theme::ACTION));
    }
    line
}
