//! The languages, each in its own words and shapes: nobody has to read this page to find theirs.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};

use super::Context;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::Locale;
use crate::visit::{Languages, Press, languages};

/// Where languages are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On the page that asks for one.
    Page,
    /// Over another page, where there is less room.
    Over,
}

/// Two columns of languages (one on a narrow page) and, below them, what leads to the rest.
pub(super) fn grid<'a>(ctx: &Context<'_>, languages: &Languages, place: Place) -> Column<'a, Press> {
    let scale = ctx.scale;
    let columns = if ctx.wide() { 2 } else { 1 };
    let mut grid = column![].spacing(scale.gap()).width(Length::Fill);
    for line in languages.here.chunks(columns) {
        let mut cells = row![].spacing(scale.gap());
        for locale in line {
            cells = cells.push(container(one(ctx, *locale, place)).width(Length::FillPortion(1)));
        }
        for _ in line.len()..columns {
            cells = cells.push(container(Space::new()).width(Length::FillPortion(1)));
        }
        grid = grid.push(cells);
    }
    let rest = (!languages.others.is_empty()).then(|| others(ctx, &languages.others, place));
    grid.push(rest)
}

/// One language: its name for itself, and 仮訳 where nobody who speaks it has read it through.
fn one<'a>(ctx: &Context<'_>, locale: Locale, place: Place) -> Element<'a, Press> {
    let scale = ctx.scale.with_tongue(locale);
    let look = if locale == ctx.words.locale() { Look::chosen(scale) } else { Look::plain(scale) };
    let name = text::strong(scale, Type::Heading, locale.own_name()).color(theme::TEXT);
    let mark = languages::draft(locale);
    let (id, high, words) = match place {
        Place::Page => {
            let mark = mark.map(|mark| text::label(scale, mark));
            ("choose", if scale.compact() { 26.0 } else { 31.0 }, column![name, mark])
        }
        // What is marked is known by now: the Japanese word is enough.
        Place::Over => {
            let mark = mark.map(|_| text::label(scale.with_tongue(Locale::Ja), Locale::Ja.draft_mark()));
            let line = row![name, Space::new().width(Length::Fill), mark].align_y(Alignment::Center);
            ("over", if scale.compact() { 20.5 } else { 24.0 }, column![line])
        }
    };
    let face = row![words.width(Length::Fill), icon("chevron-right", scale.mm(9.0), theme::ACTION)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    let high = scale.mm(high * scale.text().clamp(1.0, 1.6));
    press(scale, format!("{id}-{}", locale.tag()), look, face, Press::Language(locale))
        .padding([0.0, scale.mm(5.0)])
        .width(Length::Fill)
        .height(high)
        .into()
}

/// What leads to the other languages: their names, as many as there is room for.
fn others<'a>(ctx: &Context<'_>, others: &[Locale], place: Place) -> Element<'a, Press> {
    let scale = ctx.scale;
    let (id, most) = match place {
        Place::Page if ctx.wide() => ("choose-others", others.len()),
        Place::Page => ("choose-others", 3),
        Place::Over => ("over-others", if ctx.wide() { 4 } else { 3 }),
    };
    let (shown, more) = others.split_at_checked(most).unwrap_or((others, &[]));
    let face = row![
        icon("globe", scale.mm(9.0), theme::ACTION),
        names(scale, shown, !more.is_empty()),
        Space::new().width(Length::Fill),
        icon("chevron-right", scale.mm(9.0), theme::ACTION)
    ];
    press(scale, id, Look::action(scale), face.spacing(scale.near()).align_y(Alignment::Center), Press::OtherLanguages)
        .padding([0.0, scale.mm(5.0)])
        .width(Length::Fill)
        .height(scale.mm(if scale.compact() { 20.5 } else { 24.0 } * scale.text().clamp(1.0, 1.6)))
        .into()
}

/// Names in one line, each in its own shapes, and a sign where there are more.
pub(super) fn names<'a>(scale: Scale, locales: &[Locale], more: bool) -> Row<'a, Press> {
    let mut line = row![].spacing(scale.mm(2.0)).align_y(Alignment::Center);
    for (n, locale) in locales.iter().enumerate() {
        line = line.push((n > 0).then(|| text::plain(scale, Type::Label, "·").color(theme::ACTION)));
        let own = scale.with_tongue(*locale);
        line = line.push(text::strong(own, Type::Label, locale.own_name()).color(theme::ACTION));
    }
    line.push(more.then(|| text::plain(scale, Type::Label, "…").color(theme::ACTION)))
}
