//! The accounts: the list at the left, what is done to one at the right.

use iced::widget::{Container, Space, column, container, row, text_input};
use iced::{Alignment, Length};

use super::super::accounts::{AccountsPage, Deed, Field, Message, Panel};
use crate::application::account::{AccountLine, FirstKey, NewAccount, StaffRole};
use crate::application::ticket::in_japan;
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, notice, panel, qr, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::paper::qr::Matrix;
use crate::person::Secret;
use crate::person::secret::render;
use crate::text::{Msg, Words};

/// The page.
pub fn view<'a>(scale: Scale, words: &Words, page: &'a AccountsPage) -> Element<'a, Message> {
    let new = button::action(
        scale,
        "account-new",
        button::Words::new(words.get("accounts-new")).before("plus").hint("N"),
        Message::New,
    );
    let left = frame::titled(scale, words.get("accounts-title"), new, list(scale, words, page))
        .width(Length::FillPortion(8))
        .height(Length::Fill);
    let right = match &page.panel {
        Panel::None => page.chosen().map_or_else(|| hint(scale, words), |line| one(scale, words, line)),
        Panel::New(account) => writing(scale, words, account),
        Panel::Ask(deed, id) => ask(scale, words, *deed, &id.0),
        Panel::Key(key, code) => shown(scale, words, key, code.as_ref()),
    };
    row![left, right.width(Length::FillPortion(6)).height(Length::Fill)]
        .spacing(scale.gap())
        .height(Length::Fill)
        .into()
}

fn state(line: &AccountLine) -> (chip::Tone, &'static str, &'static str) {
    match () {
        () if line.closed => (chip::Tone::Grey, "x", "account-state-closed"),
        () if line.locked_until.is_some() => (chip::Tone::Red, "lock", "account-state-locked"),
        () if line.first_password => (chip::Tone::Amber, "hourglass", "account-state-first"),
        () => (chip::Tone::Green, "check", "account-state-open"),
    }
}

fn last_in(words: &Words, line: &AccountLine) -> String {
    let last = line.last_in.map(|at| in_japan(at).strftime("%Y-%m-%d %H:%M").to_string());
    let last = last.unwrap_or_else(|| words.get("account-never"));
    words.say(&Msg::new("accounts-last").text("at", last))
}

fn list<'a>(scale: Scale, words: &Words, page: &AccountsPage) -> Element<'a, Message> {
    let Some(list) = &page.list else {
        return container(text::label(scale, words.get("accounts-loading"))).center(Length::Fill).into();
    };
    let mut lines = column![].spacing(scale.near());
    for line in list {
        let (tone, name, word) = state(line);
        let face = row![
            icon("user", scale.size(Type::Heading), if line.closed { theme::TEXT_QUIET } else { theme::ACTION }),
            column![
                text::strong(scale, Type::Body, line.name.clone()).color(theme::TEXT),
                text::label(scale, format!("{}　{}", line.id.0, last_in(words, line))),
            ]
            .width(Length::Fill),
            text::body(scale, words.get(line.role.message())).width(scale.mm(44.0)),
            container(chip::chip(scale, tone, name, words.get(word))).width(scale.mm(36.0)),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        let chosen = page.chosen.as_ref() == Some(&line.id);
        let look = if chosen { Look::chosen(scale) } else { Look { border: theme::LINE, ..Look::plain(scale) } };
        lines = lines.push(
            press(scale, format!("account-{}", line.id.0), look, face, Message::Choose(line.id.clone()))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.inset()]),
        );
    }
    frame::scroll(scale, lines).height(Length::Fill).into()
}

fn sheet<'a>(
    scale: Scale,
    title: String,
    content: impl Into<Element<'a, Message>>,
    keys: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, iced::Theme> {
    let page = column![text::title(scale, title), container(content).height(Length::Fill), keys.into()];
    panel::panel(scale, page.spacing(scale.inset())).padding(scale.inset() * 1.2)
}

fn hint<'a>(scale: Scale, words: &Words) -> Container<'a, Message, iced::Theme> {
    let said = column![
        icon("users", scale.mm(14.0), theme::TEXT_QUIET),
        text::body(scale, words.get("accounts-hint")).align_x(Alignment::Center)
    ]
    .spacing(scale.gap())
    .align_x(Alignment::Center);
    panel::panel(scale, container(said).center(Length::Fill))
}

fn one<'a>(scale: Scale, words: &Words, line: &AccountLine) -> Container<'a, Message, iced::Theme> {
    let (tone, name, word) = state(line);
    let content = column![
        row![text::body(scale, words.get(line.role.message())), chip::chip(scale, tone, name, words.get(word)),]
            .spacing(scale.gap())
            .align_y(Alignment::Center),
        text::label(scale, line.id.0.clone()),
        text::label(scale, last_in(words, line)),
    ]
    .spacing(scale.near());
    let act = |id: &'static str, name: &'static str, deed| {
        button::action(scale, id, button::Words::new(words.get(id)).before(name), Message::Ask(deed))
            .width(Length::Fill)
    };
    let mut keys = column![act("accounts-reset", "refresh-cw", Deed::Reset)].spacing(scale.near());
    keys = keys.push(if line.closed {
        act("accounts-open", "check", Deed::Open)
    } else {
        act("accounts-close", "lock", Deed::Close)
    });
    sheet(scale, line.name.clone(), content, keys)
}

fn keys<'a>(scale: Scale, words: &Words, does: &'static str, message: Message) -> Element<'a, Message> {
    row![
        button::primary(
            scale,
            "account-do",
            button::Words::new(words.get(does)).before("check").hint("Enter"),
            message
        ),
        button::secondary(
            scale,
            "account-away",
            button::Words::new(words.get("clerk-cancel")).hint("Esc"),
            Message::Away
        ),
    ]
    .spacing(scale.gap())
    .into()
}

fn ask<'a>(scale: Scale, words: &Words, deed: Deed, id: &str) -> Container<'a, Message, iced::Theme> {
    let (title, note) = match deed {
        Deed::Close => ("accounts-close", "accounts-close-note"),
        Deed::Open => ("accounts-open", "accounts-open-note"),
        Deed::Reset => ("accounts-reset", "accounts-reset-note"),
    };
    let said = words.say(&Msg::new(note).text("id", id.to_owned()));
    sheet(scale, words.get(title), text::body(scale, said), keys(scale, words, title, Message::Do))
}

fn writing<'a>(scale: Scale, words: &Words, new: &'a NewAccount) -> Container<'a, Message, iced::Theme> {
    let field = |id: &'static str, value: &'a str, field: Field| {
        let input = text_input("", value)
            .id(id)
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Make)
            .size(scale.size(Type::Heading))
            .font(fonts::REGULAR)
            .padding([scale.near() * 1.2, scale.gap()])
            .style(move |_, status| frame::field_style(scale, status));
        column![text::strong(scale, Type::Label, words.get(id)), input].spacing(scale.near())
    };
    let mut roles = column![text::strong(scale, Type::Label, words.get("accounts-role"))].spacing(scale.near());
    for role in StaffRole::ALL {
        let chosen = new.role == role;
        let look = if chosen { Look::chosen(scale) } else { Look::plain(scale) };
        let note = words.get(&format!("{}-note", role.message()));
        let face = row![
            text::strong(scale, Type::Body, words.get(role.message())).width(scale.mm(46.0)),
            text::label(scale, note).width(Length::Fill)
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        roles = roles.push(
            press(scale, role.message(), look, face, Message::Role(role))
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([scale.near(), scale.gap()]),
        );
    }
    let content = column![
        field("accounts-id", &new.id, Field::Id),
        text::label(scale, words.get("accounts-id-note")),
        field("accounts-name", &new.name, Field::Name),
        roles
    ]
    .spacing(scale.gap());
    sheet(
        scale,
        words.get("accounts-new"),
        frame::scroll(scale, content.width(Length::Fill)).height(Length::Fill),
        keys(scale, words, "accounts-make", Message::Make),
    )
}

/// The one time that the secrets are seen.
fn shown<'a>(
    scale: Scale,
    words: &Words,
    key: &FirstKey,
    code: Option<&Matrix>,
) -> Container<'a, Message, iced::Theme> {
    let line = |id: &str, secret: &Secret<String>| {
        let said: &String = render::open(secret);
        column![text::label(scale, words.get(id)), text::strong(scale, Type::Body, said.clone())]
    };
    let mut content = column![
        notice::notice(scale, chip::Tone::Amber, "circle-alert", words.get("accounts-key-note")),
        line("account-cmd-password", &key.password),
        line("account-cmd-secret", &key.secret),
    ]
    .spacing(scale.gap());
    if let Some(code) = code {
        let dark: Vec<bool> = code.rows().flatten().copied().collect();
        let drawn = qr::qr(code.width(), &dark, scale.mm(68.0));
        content = content.push(text::label(scale, words.get("account-cmd-scan")));
        content = content.extend(drawn.map(|code| container(code).center_x(Length::Fill).into()));
    }
    let title = words.say(&Msg::new("accounts-key").text("id", key.id.0.clone()));
    let away = button::primary(
        scale,
        "account-away",
        button::Words::new(words.get("accounts-key-away")).before("check").hint("Esc"),
        Message::Away,
    );
    sheet(scale, title, content, row![away, Space::new().width(Length::Fill)])
}
