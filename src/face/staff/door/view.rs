//! The page at the door: who we are at the left, what to fill in at the right.

use iced::widget::{Space, column, container, row, text_input};
use iced::{Alignment, Background, Border, Length};
use jiff::Timestamp;

use super::super::frame;
use super::{Entrance, Field, Message};
use crate::face::ui::widget::{button, chip, notice, staff, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::person::Secret;
use crate::person::secret::render;
use crate::text::{Msg, Words};

/// What a member of staff typed, as the box on the screen shows it.
pub(super) fn shown(typed: &Secret<String>) -> &String {
    render::open(typed)
}

/// The page. `place` is the message that names the desk.
pub fn view<'a>(
    scale: Scale,
    words: &Words,
    entrance: &'a Entrance,
    city: &str,
    place: &'static str,
    now: Timestamp,
) -> Element<'a, Message> {
    let left = column![
        icon("landmark", scale.mm(17.0), theme::PAPER),
        Space::new().height(Length::Fill),
        text::tinted(scale, Type::Title, city.to_owned(), theme::PAPER),
        text::tinted(scale, Type::Heading, words.get("house-name"), theme::PAPER),
        Space::new().height(scale.gap()),
        text::plain(scale, Type::Body, words.get(place)).color(theme::PAPER),
        text::plain(scale, Type::Body, frame::clock(now)).color(theme::PAPER),
    ]
    .height(Length::Fill);
    let radius = scale.radius() * 1.4;
    let left =
        container(left).padding(scale.apart() * 1.6).width(scale.mm(92.0)).height(Length::Fill).style(move |_| {
            container::Style {
                background: Some(Background::Color(theme::NAVY)),
                border: Border { radius: iced::border::left(radius), ..Border::default() },
                ..container::Style::default()
            }
        });
    let right = container(fields(scale, words, entrance)).padding(scale.apart() * 1.8).width(Length::Fill);
    let right = right.height(Length::Fill).center_y(Length::Fill);
    let edge = scale.border();
    let card =
        container(row![left, right]).width(scale.mm(258.0)).height(scale.mm(166.0)).style(move |_| container::Style {
            background: Some(Background::Color(theme::PAPER)),
            border: Border { color: theme::LINE, width: edge, radius: radius.into() },
            ..container::Style::default()
        });
    container(card).center(Length::Fill).into()
}

fn fields<'a>(scale: Scale, words: &Words, entrance: &'a Entrance) -> Element<'a, Message> {
    let title = if entrance.changing { "sign-in-change-title" } else { "sign-in-title" };
    let done = match (entrance.busy, entrance.changing) {
        (true, _) => "sign-in-working",
        (false, true) => "sign-in-change-do",
        (false, false) => "sign-in-do",
    };
    let mut page = column![text::title(scale, words.get(title))].spacing(scale.gap());
    if entrance.changing {
        page = page.push(text::label(scale, words.get("sign-in-change-note")));
    }
    if let Some(why) = &entrance.why {
        page = page.push(notice::notice(scale, chip::Tone::Amber, "info", words.say(why)));
    }
    for field in entrance.fields() {
        page = page.push(one(scale, words, entrance, *field));
    }
    let wrong: Element<'a, Message> = match &entrance.wrong {
        Some(wrong) => row![
            icon("triangle-alert", scale.size(Type::Body), theme::BEWARE),
            text::tinted(scale, Type::Body, wrong.say(words), theme::BEWARE).width(Length::Fill)
        ]
        .spacing(scale.near())
        .align_y(Alignment::Center)
        .into(),
        None => Space::new().into(),
    };
    let keys = row![
        button::primary(
            scale,
            "sign-in",
            button::Words::new(words.get(done)).before("log-in").hint("Enter"),
            Message::Submit
        )
        .width(Length::Fill),
    ];
    let hint = row![
        staff::cap(scale, "Tab", theme::TEXT_QUIET),
        text::label(scale, words.get("sign-in-hint-next")),
        Space::new().width(scale.near()),
        staff::cap(scale, "Enter", theme::TEXT_QUIET),
        text::label(scale, words.get("sign-in-hint-do")),
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center);
    page.push(wrong).push(keys).push(hint).into()
}

fn one<'a>(scale: Scale, words: &Words, entrance: &'a Entrance, field: Field) -> Element<'a, Message> {
    let (value, secret) = match field {
        Field::Id => (entrance.id.as_str(), false),
        Field::Password => (shown(&entrance.password).as_str(), true),
        Field::Next => (shown(&entrance.next).as_str(), true),
        Field::Again => (shown(&entrance.again).as_str(), true),
        Field::Code => (entrance.code.as_str(), false),
    };
    let input = text_input("", value)
        .id(field.id())
        .secure(secret)
        .on_input(move |text| Message::Typed(field, Secret::new(text)))
        .on_submit(Message::Enter(field))
        .size(scale.size(Type::Heading))
        .font(fonts::REGULAR)
        .padding([scale.near() * 1.2, scale.gap()])
        .style(move |_, status| frame::field_style(scale, status));
    let mut label = row![text::strong(scale, Type::Label, words.get(field.label())).color(theme::TEXT)]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    if field == Field::Code {
        let note = if entrance.changing { "sign-in-code-again" } else { "sign-in-code-note" };
        label = label.push(text::label(scale, words.get(note)));
        // Six digits need no more room.
        return column![label, container(input).width(scale.mm(52.0))].spacing(scale.near()).into();
    }
    column![label, input].spacing(scale.near()).into()
}

/// Who sits here, for the navy bar: the name, the role, and the way out.
pub fn name<'a>(scale: Scale, words: &Words, seated: &super::Seated) -> Element<'a, Message> {
    use crate::face::ui::widget::press::{Look, press};
    let said = words.say(
        &Msg::new("sign-in-name").text("name", seated.name.clone()).message("role", Msg::new(seated.role.message())),
    );
    let face = row![
        icon("user", scale.size(Type::Body), theme::PAPER),
        text::plain(scale, Type::Body, said).color(theme::PAPER),
        icon("log-out", scale.size(Type::Body), theme::PAPER),
        text::plain(scale, Type::Label, words.get("sign-out")).color(theme::PAPER),
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center);
    let look = Look { pressed: theme::ACTION_PRESSED, ink: theme::PAPER, ..Look::quiet(scale) };
    press(scale, "sign-out", look, face, Message::SignOut).padding([0.0, scale.near()]).into()
}
