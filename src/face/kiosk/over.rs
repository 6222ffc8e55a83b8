//! What lies over a page: quitting, idling, the call for help, the languages.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use super::{Context, caption, languages, pads};
use crate::application::help::CODE;
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::{chip, notice, text};
use crate::face::ui::{Element, icon, theme};
use crate::text::Msg;
use crate::visit::page::{Overlay, Page};
use crate::visit::{Press, TakeOverTrouble};

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
            sheet(ctx, "bell", ctx.word("help-calling"), Some(ctx.word("help-calling-hint"))).push(close_or_staff(ctx))
        }
        Overlay::Called(desks) => {
            let hint = Msg::new("help-called-hint").number("desks", i64::from(*desks));
            sheet(ctx, "bell-ring", ctx.word("help-called"), Some(ctx.say(&hint))).push(close_or_staff(ctx))
        }
        Overlay::Nobody => sheet(ctx, "wifi-off", ctx.word("help-nobody"), Some(ctx.word("help-nobody-hint")))
            .push(close_or_staff(ctx)),
        Overlay::Offer => {
            let call = Words::new(ctx.word("help-button")).before("bell");
            let call = button::action(scale, "over-help", call, Press::Help);
            let no = button::secondary(scale, "over-close", ctx.word("offer-no"), Press::Close);
            sheet(ctx, "heart-handshake", ctx.word("offer-title"), Some(ctx.word("offer-hint"))).push(both(
                ctx,
                no.into(),
                call.into(),
            ))
        }
        Overlay::Staff { typed, asking, trouble } => return staff_code(ctx, *typed, *asking, *trouble),
        Overlay::Helping => {
            let name = page.helper.clone().unwrap_or_default();
            let title = ctx.say(&Msg::new("helping-title").text("name", name));
            let on = button::primary(scale, "over-close", ctx.word("helping-on"), Press::Close);
            let over = button::secondary(scale, "over-help-over", ctx.word("helping-over"), Press::HelpOver);
            sheet(ctx, "user-check", title, Some(ctx.word("helping-hint"))).push(both(ctx, over.into(), on.into()))
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

/// Two ways, one beside the other, or above it where the panel is narrow.
fn both<'a>(ctx: &Context<'_>, quiet: Element<'a, Press>, first: Element<'a, Press>) -> Element<'a, Press> {
    if ctx.wide() {
        row![quiet, first].spacing(ctx.scale.mm(14.0)).into()
    } else {
        column![first, quiet].spacing(ctx.scale.gap()).align_x(Alignment::Center).into()
    }
}

/// Back to the page; and for whoever came, the way to the code.
fn close_or_staff<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let staff = button::quiet(ctx.scale, "over-staff", ctx.word("staff-here"), Press::Staff);
    both(ctx, staff.into(), close(ctx))
}

/// The code of a clerk who has come.
fn staff_code<'a>(
    ctx: &Context<'_>,
    typed: usize,
    asking: bool,
    trouble: Option<TakeOverTrouble>,
) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut left = column![text::title(scale, ctx.word("staff-code-title"))].spacing(scale.gap());
    left = match trouble {
        Some(trouble) => left.push(notice::notice(scale, chip::Tone::Red, "circle-alert", ctx.say(&trouble.message()))),
        None => left.push(text::body(scale, ctx.word("staff-code-hint")).color(theme::TEXT_QUIET)),
    };
    left = left.push(if asking { pads::waiting(ctx, "staff-code-asking") } else { pads::dots(ctx, typed, CODE) });
    // Half a sheet has no room for an icon beside the longest words.
    left = left.push(button::secondary(scale, "over-close", Words::new(ctx.word("help-close")), Press::Close));
    let pad = container(pads::pad(ctx, pads::Last::Enter(Press::Next))).height(scale.mm(104.0));
    if ctx.wide() {
        let left = container(left).width(Length::FillPortion(8));
        row![left, pad.width(Length::FillPortion(7))].spacing(scale.apart()).align_y(Alignment::Center).into()
    } else {
        column![left, pad].spacing(scale.apart()).into()
    }
}

fn close<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    button::secondary(ctx.scale, "over-close", Words::new(ctx.word("help-close")).before("undo-2"), Press::Close).into()
}
