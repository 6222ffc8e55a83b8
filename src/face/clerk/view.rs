//! What the clerk sees: the bar on top, calls for help, then the names, the list or the visit.

mod charge;
mod fields;
mod interview;
mod list;
mod note;
mod panel;
mod start;
mod visit;

use iced::Length;
use iced::widget::{column, row};

use super::{Clerk, Context, Message, Panel, queue};
use crate::face::staff::door::{self, Door};
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{keyed, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::Msg;

/// Draws the desk as it stands.
pub fn view<'a>(clerk: &'a Clerk, context: &'a Context) -> Element<'a, Message> {
    frame::page(context.scale, move |scale| screen(scale, clerk, context))
}

fn screen<'a>(scale: Scale, clerk: &'a Clerk, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    if let Door::Out(entrance) = clerk.door() {
        let city = words.pick(&context.catalogue.city.name);
        let mut page = column![].spacing(scale.gap()).padding(scale.inset()).height(Length::Fill);
        if clerk.line.is_down() {
            page = page.push(frame::down_bar(scale, words));
        }
        let entrance = door::view(scale, words, entrance, city, "sign-in-desk", clerk.now).map(Message::Door);
        return column![top(scale, clerk, context), page.push(keyed("door", entrance))].into();
    }
    let body = match (&clerk.me, &clerk.interview, &clerk.open) {
        (None, _, _) => start::view(scale, clerk, context),
        (Some(_), Some(asks), _) => interview::view(scale, clerk, asks, context),
        (Some(_), None, None) => list::view(scale, clerk, context),
        (Some(_), None, Some(open)) => visit::view(scale, clerk, open, context),
    };
    let mut page = column![].spacing(scale.gap()).padding(scale.inset()).height(Length::Fill);
    if clerk.line.is_down() {
        page = page.push(frame::down_bar(scale, words));
    }
    if clerk.me.is_some() {
        page = page.push(list::trouble(scale, clerk, words));
        page = page.extend(list::calls(scale, clerk, context));
    }
    if let Some(bar) = &clerk.bar {
        page = page.push(frame::bar(scale, words, bar, Message::Dismiss));
    }
    // Another visit, application or field begins at its top, with nothing marked from the one before.
    let key = match &clerk.open {
        None => clerk.interview.as_ref().map_or_else(String::new, |asks| match &asks.at {
            Some(key) => format!("interview {key}"),
            None => format!("interview {:?}", asks.stage),
        }),
        Some(open) => match &open.panel {
            Panel::Correct(correction) => format!("{} {}", open.at, correction.key),
            Panel::Form | Panel::Identity(_) | Panel::Return(_) | Panel::Withdraw | Panel::Note(_) => {
                open.at.to_string()
            }
        },
    };
    let page = page.push(keyed(key, body));
    column![top(scale, clerk, context), page].into()
}

fn top<'a>(scale: Scale, clerk: &'a Clerk, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let city = words.pick(&context.catalogue.city.name);
    let place = words.say(&Msg::new("clerk-place").text("city", city));
    let mut right = row![];
    if matches!(clerk.door(), Door::Trial) {
        let said = words.get("clerk-trial");
        right = right.push(frame::pill(scale, "flask-conical", said, theme::LOOK, theme::LOOK_SOFT));
    }
    if context.catalogue.city.demo {
        right = right.push(frame::pill(scale, "info", words.get("staff-demo"), theme::LOOK, theme::LOOK_SOFT));
    }
    if let (Some(list), Some(me), true) = (&clerk.shown(context), &clerk.me, clerk.door().is_open()) {
        let (waiting, longest) = queue::figures(list, clerk.now);
        let mut figures = Msg::new("clerk-figures").number("waiting", i64::try_from(waiting).unwrap_or(i64::MAX));
        figures = match longest {
            Some(minutes) => figures.message("longest", Msg::new("clerk-figures-longest").number("minutes", minutes)),
            None => figures.text("longest", ""),
        };
        right = right.push(text::plain(scale, Type::Body, words.say(&figures)).color(theme::PAPER));
        right = right.push(frame::line(scale, words, clerk.line));
        right = right.push(match clerk.door().seated() {
            Some(seated) => door::name(scale, words, seated).map(Message::Door),
            None => picked(scale, clerk.name(me)),
        });
    } else {
        right = right.push(frame::line(scale, words, clerk.line));
    }
    right = right.push(text::tinted(scale, Type::Body, frame::clock(clerk.now), theme::PAPER));
    frame::top(scale, place, right)
}

/// On trial: the name that was picked, and the way to pick another.
fn picked<'a>(scale: Scale, name: String) -> Element<'a, Message> {
    let name = row![
        icon("user", scale.size(Type::Body), theme::PAPER),
        text::plain(scale, Type::Body, name).color(theme::PAPER)
    ]
    .spacing(scale.near())
    .align_y(iced::Alignment::Center);
    let look = Look { pressed: theme::ACTION_PRESSED, ink: theme::PAPER, ..Look::quiet(scale) };
    press(scale, "change-staff", look, name, Message::ChangeStaff).padding([0.0, scale.near()]).into()
}
