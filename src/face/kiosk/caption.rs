//! What helps to listen: the spoken line at the foot of every page, what repeats and stops it, how it speaks; and the page
//! that shows nothing.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::Context;
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{fit_bar, panel, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::Msg;
use crate::visit::page::Page;
use crate::visit::{Pace, Press, Volume};

/// How much of the panel it takes, in mm.
pub const HEIGHT: f32 = 21.0;

/// What of a place is left above it.
pub(super) fn above(scale: crate::face::ui::Scale, size: iced::Size) -> iced::Size {
    iced::Size::new(size.width, (size.height - scale.fitting(size).mm(HEIGHT)).max(1.0))
}

/// The line that is being said, and what concerns it.
pub(super) fn bar<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    let made = |words: bool| -> Element<'a, Press> {
        let told = |id: &'static str, icon: &'static str| {
            let said = Words::new(ctx.word(id));
            if words { said.before(icon) } else { said }
        };
        let lesser = |id: &'static str, words, message| {
            button::secondary(scale, id, words, message).height(scale.lesser_target()).padding([0.0, scale.mm(4.0)])
        };
        let mut calls = row![
            lesser("voice-again", told("voice-again", "undo-2"), Press::Again),
            lesser("voice-pause", told("voice-pause", "pause"), Press::Pause),
        ];
        if page.offers_aloud() && page.overlay.is_none() {
            let id = if page.aids.voice.aloud { "voice-aloud-off" } else { "voice-aloud" };
            calls = calls.push(lesser("voice-aloud", told(id, "user"), Press::Aloud));
        }
        let calls = calls.push(lesser("voice-settings", told("voice-settings", "volume-2"), Press::Listening));
        let said = container(spoken(ctx)).width(Length::Fill).clip(true);
        let bar = row![said, calls.spacing(scale.gap())].spacing(scale.gap()).align_y(Alignment::Center);
        container(bar).padding([0.0, ctx.margin()]).into()
    };
    // While something lies over the page, only the line is left.
    let inside = if page.overlay.is_some() {
        Element::from(container(spoken(ctx)).center_y(Length::Fill).padding([0.0, ctx.margin()]))
    } else {
        container(fit_bar(vec![made(true), made(false)], scale.mm(15.9))).center_y(Length::Fill).into()
    };
    let line = column![panel::rule(scale), inside];
    panel::ground(line, theme::PAPER).width(Length::Fill).height(scale.mm(HEIGHT)).into()
}

/// The words of now, in two lines at most; what is longer was shown as it was said.
fn spoken<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    row![
        icon("volume-2", scale.size(Type::Label) * 1.4, theme::ACTION),
        text::strong(scale, Type::Label, ctx.caption.to_owned()).color(theme::TEXT).width(Length::Fill)
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center)
    .into()
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
