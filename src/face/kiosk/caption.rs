//! What helps to listen: the spoken line at the foot of every page, what repeats and stops it, how it speaks; and the page
//! that shows nothing.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, room};
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{fit_bar, fit_lines, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::Msg;
use crate::visit::page::Page;
use crate::visit::{Pace, Press, Volume};

/// How much of the panel it takes, in mm: one line of calls beside the words, or below them where the panel is narrow.
const fn height(size: iced::Size) -> f32 {
    if size.height > size.width { 45.0 } else { 21.0 }
}

/// What of a place is left above it.
pub(super) fn above(scale: Scale, size: iced::Size) -> iced::Size {
    iced::Size::new(size.width, (size.height - scale.fitting(size).mm(height(size))).max(1.0))
}

/// The line that is being said, and what concerns it.
pub(super) fn bar<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let calls = |scale: Scale, air: f32, icons: bool| -> Element<'a, Press> {
        let call = |id: &'static str, word: &'static str, icon: &'static str, message| {
            let said = Words::new(ctx.word(word));
            let said = if icons { said.before(icon) } else { said };
            button::secondary(scale, id, said, message).height(scale.lesser_target()).padding([0.0, scale.mm(air)])
        };
        let mut calls = row![
            Space::new().width(Length::Fill),
            call("voice-again", "voice-again", "undo-2", Press::Again),
            call("voice-pause", "voice-pause", "pause", Press::Pause),
        ];
        if page.offers_aloud() {
            let word = if page.aids.voice.aloud { "voice-aloud-off" } else { "voice-aloud" };
            calls = calls.push(call("voice-aloud", word, "user", Press::Aloud));
        }
        let calls = calls.push(call("voice-settings", "voice-settings", "volume-2", Press::Listening));
        calls.spacing(scale.mm(if icons { 5.0 } else { 3.0 })).into()
    };
    // While something lies over the page, only the line is left.
    let calls = page.overlay.is_none().then(|| {
        let mut ways = vec![calls(scale, 4.0, true), calls(scale, 4.0, false), calls(scale, 2.4, false)];
        // The longest languages: a little smaller, never less than eyes need.
        ways.extend([0.88, 0.76, 0.66].map(|factor| calls(scale.with_text(factor), 2.0, false)));
        container(fit_bar(ways, scale.mm(15.9))).width(Length::FillPortion(6))
    });
    let said = container(spoken(page, ctx)).width(Length::FillPortion(5)).clip(true);
    let inside = if ctx.wide() {
        Element::from(row![said, calls].spacing(scale.gap()).align_y(Alignment::Center))
    } else {
        let said = said.width(Length::Fill).center_y(Length::Fill);
        column![said, calls.map(|calls| calls.width(Length::Fill))].padding([scale.mm(1.4), 0.0]).into()
    };
    let inside = container(inside).center_y(Length::Fill).padding([0.0, ctx.margin()]);
    let line = column![panel::rule(scale), inside];
    panel::ground(line, theme::PAPER).width(Length::Fill).height(scale.mm(height(ctx.size))).into()
}

/// The words of now, as large as asked for where they have room.
fn spoken<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let asked = ctx.scale.with_text(f32::from(page.aids.text.percent()) / 100.0);
    let sizes = room::factors(asked).into_iter().chain([0.88, 0.76]);
    let ways = sizes.map(|factor| {
        let scale = ctx.scale.with_text(factor);
        let words = text::strong(scale, Type::Label, ctx.caption.to_owned()).color(theme::TEXT).width(Length::Fill);
        let icon = icon("volume-2", ctx.scale.size(Type::Label) * 1.4, theme::ACTION);
        row![icon, words].spacing(scale.near()).align_y(Alignment::Center).into()
    });
    fit_lines(ways.collect(), 0.0).into()
}

/// How it speaks.
pub(super) fn settings<'a>(sheet: Column<'a, Press>, page: &Page, ctx: &Context<'_>) -> Column<'a, Press> {
    let scale = ctx.scale;
    let pace = ctx.word(match page.aids.voice.pace {
        Pace::Ordinary => "voice-pace-ordinary",
        Pace::Slow => "voice-pace-slow",
        Pace::Fast => "voice-pace-fast",
    });
    let level = Msg::new("voice-volume")
        .number("n", i64::from(page.aids.voice.volume.level()))
        .number("of", i64::from(Volume::MOST));
    let line = |id: &'static str, word: &'static str, now: Option<String>, message: Press| -> Element<'a, Press> {
        let words = row![
            text::strong(scale, Type::Button, ctx.word(word)),
            Space::new().width(Length::Fill),
            now.map(|now| text::label(scale, now))
        ];
        let face = words.spacing(scale.gap()).align_y(Alignment::Center).width(Length::Fill);
        press(scale, id, Look::plain(scale), face, message).width(Length::Fill).height(scale.mm(20.0)).into()
    };
    sheet.push(
        column![
            line("over-pace", "voice-pace", Some(pace), Press::Pace),
            line("over-volume", "voice-louder", Some(ctx.say(&level)), Press::Volume),
            line("over-hide", "voice-hide", None, Press::Hide),
            line("over-voice", "voice-off", None, Press::Voice),
        ]
        .spacing(scale.gap())
        .width(Length::Fill),
    )
}

/// Nothing to be read along by who stands behind; wherever a finger lies, it finds the way back.
pub(super) fn hidden<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let look = Look { face: theme::PAPER, ..Look::quiet(scale) };
    let words = column![
        icon("eye-off", scale.mm(30.0), theme::TEXT_QUIET),
        text::plain(scale, Type::Heading, ctx.word("voice-show")).color(theme::TEXT_QUIET)
    ]
    .spacing(scale.apart())
    .align_x(Alignment::Center);
    debug_assert!(page.aids.voice.hidden);
    press(scale, "voice-show", look, words, Press::Hide).width(Length::Fill).height(Length::Fill).into()
}
