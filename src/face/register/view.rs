//! The frame of the register's screen: city and marks on top, the page, what ends the visitor's turn at the bottom.

use iced::widget::{Space, column, container, responsive, row};
use iced::{Alignment, Length, Size};

use super::{Context, Message, Stage, Till, bill, pages, staff_pages};
use crate::face::ui::widget::{button, chip, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::{Msg, Words};

/// The screen that the pages are drawn for, in mm: 21.5″, 16:9.
const PANEL: Size = Size::new(476.0, 268.0);

/// Draws the screen as it stands.
pub fn view<'a>(till: &'a Till, context: &'a Context) -> Element<'a, Message> {
    responsive(move |size| {
        let Some(words) = context.words(till.locale) else { return Space::new().into() };
        let fits = (size.width / PANEL.width).min(size.height / PANEL.height);
        screen(Scale::kiosk(context.scale.px_per_mm().min(fits)), till, context, words)
    })
    .into()
}

fn screen<'a>(scale: Scale, till: &'a Till, context: &'a Context, words: &'a Words) -> Element<'a, Message> {
    let page = match &till.stage {
        Stage::Scan => pages::scan(scale, till, words),
        Stage::Looking | Stage::Adding(_) => pages::wait(scale, words, "register-looking"),
        Stage::Paying(_) => pages::wait(scale, words, "register-paying"),
        Stage::Bill(bill) => bill::bill(scale, words, till, bill),
        Stage::Cash { bill, given, wrong } => pages::cash(scale, words, bill, *given, wrong.as_ref()),
        Stage::Done(receipt, beside) => pages::done(scale, words, receipt, Some(*beside)),
        Stage::AlreadyPaid(receipt) => pages::done(scale, words, receipt, None),
        Stage::Staff(staff) => staff_pages::page(scale, words, till, staff),
        Stage::Waiting => pages::told(
            scale,
            ("hourglass", theme::ACTION),
            words.get("register-waiting-title"),
            &[words.get("register-waiting-hint")],
        ),
        Stage::Refused(reason) => pages::told(
            scale,
            ("triangle-alert", theme::BEWARE),
            words.get("register-refused-title"),
            &[reason.say(words), words.get("register-refused-hint")],
        ),
    };
    let middle = container(page).padding([scale.apart(), scale.mm(12.0)]).width(Length::Fill).height(Length::Fill);
    let whole = column![
        top(scale, till, context, words),
        panel::rule(scale),
        middle,
        panel::rule(scale),
        bottom(scale, till, words)
    ];
    panel::ground(whole, theme::GROUND).width(Length::Fill).height(Length::Fill).into()
}

fn top<'a>(scale: Scale, till: &'a Till, context: &Context, words: &Words) -> Element<'a, Message> {
    let mut bar = row![icon("landmark", scale.mm(9.6), theme::ACTION)].spacing(scale.near()).align_y(Alignment::Center);
    if let Some(kit) = &till.kit {
        bar = bar.push(text::tinted(scale, Type::Heading, words.pick(&kit.city.name).to_owned(), theme::NAVY));
    }
    bar = bar.push(text::label(scale, words.get("register-title")));
    bar = bar.push(Space::new().width(scale.near()));
    bar = bar.push(chip::chip(scale, chip::Tone::Amber, "flask-conical", words.get("register-simulated")));
    bar = bar.push(text::label(scale, words.get("register-simulated-hint")));
    bar = bar.push(Space::new().width(Length::Fill));
    for other in context.words.iter().filter(|w| w.locale() != till.locale) {
        let face = button::Words::new(other.locale().own_name()).before("languages");
        let id = format!("language-{}", other.locale().tag());
        bar = bar.push(button::secondary(scale, id, face, Message::Language(other.locale())).height(scale.mm(17.0)));
    }
    panel::ground(container(bar).padding([0.0, scale.mm(12.0)]).center_y(scale.mm(25.0)), theme::PAPER).into()
}

fn bottom<'a>(scale: Scale, till: &Till, words: &Words) -> Element<'a, Message> {
    let mut bar = row![].spacing(scale.gap()).align_y(Alignment::Center);
    let primary = |id: &str, words: String, icon: &'static str, message| {
        button::primary(scale, id, button::Words::new(words).after(icon), message).padding([0.0, scale.mm(14.0)])
    };
    let quiet = |words: String| button::secondary(scale, "leave", button::Words::new(words), Message::Leave);
    match &till.stage {
        Stage::Scan => {
            let (name, said) = match (till.kit.is_some(), till.connected) {
                (false, _) => ("hourglass", "register-no-kit"),
                (true, true) => ("circle-check", "register-connected"),
                (true, false) => ("wifi-off", "register-alone"),
            };
            bar = bar.push(icon(name, scale.size(Type::Label), theme::TEXT_QUIET));
            bar = bar.push(text::label(scale, words.get(said)));
            if till.kit.as_ref().is_some_and(|kit| kit.city.demo) {
                bar = bar.push(Space::new().width(scale.gap()));
                bar = bar.push(chip::chip(scale, chip::Tone::Amber, "info", words.get("register-demo")));
            }
            let door = button::Words::new(words.get("register-staff")).before("lock");
            bar = bar.push(Space::new().width(Length::Fill));
            if till.kit.is_some() {
                bar = bar.push(button::quiet(scale, "staff", door, Message::StaffDoor));
            }
        }
        Stage::Looking | Stage::Adding(_) | Stage::Paying(_) => {}
        Stage::Staff(staff) => bar = bar.push(staff_pages::bottom(scale, words, staff)),
        Stage::Bill(_) => {
            bar = bar.push(quiet(words.get("register-leave")));
            bar = bar.push(Space::new().width(Length::Fill)).push(text::label(scale, words.get("register-one-tender")));
        }
        Stage::Cash { .. } => {
            let back = button::Words::new(words.get("register-back")).before("arrow-left");
            bar = bar.push(button::secondary(scale, "back", back, Message::Back));
            bar = bar.push(quiet(words.get("register-leave")));
            bar = bar.push(Space::new().width(Length::Fill));
            bar = bar.push(primary("pay", words.get("register-pay"), "check", Message::Pay));
        }
        Stage::Done(_, beside) if beside.count > 0 => {
            bar = bar.push(quiet(words.get("register-later"))).push(Space::new().width(Length::Fill));
            bar = bar.push(primary("continue", words.get("register-continue"), "arrow-right", Message::Continue));
        }
        Stage::Done(..) | Stage::AlreadyPaid(_) | Stage::Waiting | Stage::Refused(_) => {
            let seconds = till.seconds_left().unwrap_or(0);
            let said = words.say(&Msg::new("register-returns").number("seconds", seconds));
            bar = bar.push(text::label(scale, said)).push(Space::new().width(Length::Fill));
            bar = bar.push(primary("next", words.get("register-next"), "arrow-right", Message::Leave));
        }
    }
    panel::ground(
        container(bar).padding([0.0, scale.mm(12.0)]).center_y(scale.mm(31.0)).width(Length::Fill),
        theme::PAPER,
    )
    .into()
}
