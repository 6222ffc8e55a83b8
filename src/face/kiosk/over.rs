//! What lies over a page: quitting, idling, the call for help, the languages.

use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{Context, caption, languages};
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::text;
use crate::face::ui::{Element, icon, theme};
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::page::{Overlay, Page};

pub(super) fn view<'a>(page: &Page, overlay: &Overlay, ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    match overlay {
        Overlay::Quit => {
            let stay = button::primary(scale, "over-stay", ctx.word("quit-no"), Press::QuitNo);
            let quit = button::secondary(scale, "over-quit", ctx.word("quit-yes"), Press::QuitYes);
            sheet(ctx, "log-out", ctx.word("quit-title"), Some(ctx.word("quit-hint")))
                .push(row![quit, stay].spacing(scale.mm(14.0)))
        }
        Overlay::Idle(seconds) => {
            let stay = button::primary(scale, "over-stay", ctx.word("idle-stay"), Press::Touch);
            let left = Msg::new("idle-seconds").number("seconds", i64::from(*seconds));
            sheet(ctx, "clock", ctx.word("idle-title"), Some(ctx.say(&left))).push(stay)
        }
        Overlay::Calling => {
            sheet(ctx, "bell", ctx.word("help-calling"), Some(ctx.word("help-calling-hint"))).push(close(ctx))
        }
        Overlay::Called(desks) => {
            let hint = Msg::new("help-called-hint").number("desks", i64::from(*desks));
            sheet(ctx, "bell-ring", ctx.word("help-called"), Some(ctx.say(&hint))).push(close(ctx))
        }
        Overlay::Nobody => {
            sheet(ctx, "wifi-off", ctx.word("help-nobody"), Some(ctx.word("help-nobody-hint"))).push(close(ctx))
        }
        Overlay::Languages(choice) => {
            let list = languages::grid(ctx, choice, languages::Place::Over);
            let title = text::title(scale, ctx.word("languages-title")).align_x(Alignment::Center);
            column![title, list, close(ctx)].spacing(scale.apart()).width(Length::Fill).align_x(Alignment::Center)
        }
        Overlay::Listening => {
            caption::settings(sheet(ctx, "volume-2", ctx.word("voice-settings-title"), None), page, ctx)
                .push(close(ctx))
        }
    }
    .into()
}

fn sheet<'a>(ctx: &Context<'_>, name: &str, title: String, hint: Option<String>) -> Column<'a, Press> {
    let scale = ctx.scale;
    let mut words =
        column![icon(name, scale.mm(20.0), theme::ACTION), text::title(scale, title).align_x(Alignment::Center)]
            .spacing(scale.gap())
            .align_x(Alignment::Center);
    if let Some(hint) = hint {
        words = words.push(text::body(scale, hint).align_x(Alignment::Center));
    }
    column![words].spacing(scale.apart() * 1.2).width(Length::Fill).align_x(Alignment::Center)
}

fn close<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    button::secondary(ctx.scale, "over-close", Words::new(ctx.word("help-close")).before("undo-2"), Press::Close).into()
}
