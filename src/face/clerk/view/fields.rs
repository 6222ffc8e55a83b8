//! The middle of a visit: what to check, then every field with its answer and where it came from.

use iced::widget::{Space, column, row};
use iced::{Alignment, Length};

use super::super::shown::{self, Chip, Row};
use super::super::{Clerk, Context, Message, Open, Panel};
use super::visit;
use crate::catalogue::{Check, CheckEffect};
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::paper::letter;
use crate::person::Origin;
use crate::text::{Msg, Words};

/// Title, checks and fields of the application that is looked at.
pub fn view<'a>(scale: Scale, clerk: &'a Clerk, open: &'a Open, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let Some(application) = open.application() else { return Space::new().into() };
    let circumstances = open.circumstances();
    let mut page = column![visit::title(scale, open, context)].spacing(scale.gap()).height(Length::Fill);
    if let Some(decided) = visit::decided(scale, clerk, application, words) {
        page = page.push(decided);
    }
    let checks = shown::checks(&context.catalogue, application, circumstances);
    if !checks.is_empty() {
        page = page.push(to_check(scale, words, &checks, open.asks_letter(context)));
    }
    let rows = shown::rows(&context.catalogue, application, circumstances);
    if rows.is_empty() {
        return page.push(text::body(scale, words.get("clerk-procedure-unknown"))).into();
    }
    let mut lines = column![];
    let mut shared = None;
    for answer in &rows {
        if shared != Some(answer.is_shared()) {
            shared = Some(answer.is_shared());
            let group = if answer.is_shared() { "clerk-group-shared" } else { "clerk-group-own" };
            let mut head = row![text::label(scale, words.get(group))].spacing(scale.inset());
            if let Some(procedure) = shown::procedure(&context.catalogue, application, circumstances.today)
                && !answer.is_shared()
            {
                head = head.push(text::label(scale, procedure.law.as_str()));
            }
            let head = iced::widget::container(head).padding([scale.mm(0.6), scale.inset()]).width(Length::Fill);
            lines = lines.push(panel::ground(head, theme::GROUND));
        } else {
            lines = lines.push(panel::rule(scale));
        }
        lines = lines.push(line(scale, clerk, open, words, answer));
    }
    page.push(
        panel::panel(scale, frame::scroll(scale, lines)).padding([scale.radius(), scale.border()]).width(Length::Fill),
    )
    .into()
}

fn to_check<'a>(scale: Scale, words: &Words, checks: &[&Check], letter: bool) -> Element<'a, Message> {
    let mut lines = column![].spacing(scale.mm(0.8));
    let mut refuses = false;
    for check in checks {
        let (tone, name, word) = match check.effect {
            CheckEffect::Refuse => (chip::Tone::Red, "triangle-alert", "clerk-check-refuse"),
            CheckEffect::Bring => (chip::Tone::Amber, "hand", "clerk-check-bring"),
            CheckEffect::Note => (chip::Tone::Grey, "info", "clerk-check-note"),
        };
        refuses |= check.effect == CheckEffect::Refuse;
        let mut line = row![
            chip::chip(scale, tone, name, words.get(word)),
            text::body(scale, words.get(&format!("check-{}", check.id))).width(Length::Fill),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
        if letter && check.id == letter::CHECK {
            // For an agent who came without one: what is known is filled in, the rest is written by hand.
            let face = button::Words::new(words.get("clerk-letter")).before("printer").hint("L");
            line = line.push(button::secondary(scale, "letter", face, Message::Letter));
        }
        lines = lines.push(line);
    }
    let (ground, edge) =
        if refuses { (theme::BEWARE_SOFT, theme::BEWARE) } else { (theme::LOOK_SOFT, theme::LOOK_LINE) };
    panel::tinted(scale, lines, ground, edge).padding([scale.near() * 1.2, scale.gap()]).width(Length::Fill).into()
}

/// How an origin is marked.
pub const fn mark(chip: Chip) -> (chip::Tone, &'static str) {
    match chip {
        Chip::Card => (chip::Tone::Blue, "id-card"),
        Chip::Register => (chip::Tone::Blue, "layers"),
        Chip::Typed => (chip::Tone::Amber, "keyboard"),
        Chip::Home => (chip::Tone::Amber, "house"),
        Chip::Asked => (chip::Tone::Green, "user-check"),
        Chip::Chosen => (chip::Tone::Green, "list"),
        Chip::Corrected => (chip::Tone::Grey, "pencil"),
        Chip::LeftToClerk => (chip::Tone::Amber, "eye"),
    }
}

fn line<'a>(scale: Scale, clerk: &Clerk, open: &Open, words: &Words, row: &Row<'_>) -> Element<'a, Message> {
    let name = &row.field.name;
    let today = open.circumstances().today;
    let mut right = row![].spacing(scale.gap()).align_y(Alignment::Center);
    let mut note = None;
    let value = match row.answer {
        None => text::label(scale, words.get("clerk-blank")),
        Some(answer) => {
            let chip = Chip::of(answer);
            let (tone, icon) = mark(chip);
            right = right.push(chip::chip(scale, tone, icon, words.get(chip.message())));
            if let Origin::Corrected(correction) = &answer.origin {
                let before = &correction.before;
                let told = Msg::new("clerk-corrected")
                    .message("from", Msg::new(Chip::of(before).message()))
                    .message("reason", Msg::new(correction.reason.clone()))
                    .text("name", clerk.name(&correction.by))
                    .text("time", frame::clock(correction.at));
                // A message never holds personal data, so the value is joined to it here.
                let was = shown::value(words, name, &before.value, today);
                note = Some(format!("{}{was}{}", words.get("clerk-corrected-before"), words.say(&told)));
            }
            if row.needs_look() {
                note = Some(words.get("clerk-kanji-note"));
                text::plain(scale, Type::Body, words.get("clerk-blank")).color(theme::TEXT_QUIET)
            } else {
                text::strong(scale, Type::Body, shown::value(words, name, &answer.value, today)).color(theme::TEXT)
            }
        }
    };
    let corrected_now = matches!(&open.panel, Panel::Correct(c) if c.key == row.key);
    if open.can_correct() {
        let ink = if corrected_now { theme::ACTION } else { theme::EDGE };
        right = right.push(icon(if corrected_now { "arrow-right" } else { "pencil" }, scale.size(Type::Label), ink));
    }
    let tone = if row.needs_look() { staff::RowTone::Look } else { staff::RowTone::Plain };
    let face = staff::field_row(scale, tone, shown::label(words, &row.key), value, note, right);
    let face = if corrected_now {
        face.style(|_| iced::widget::container::Style {
            background: Some(iced::Background::Color(theme::ACTION_SOFT)),
            ..iced::widget::container::Style::default()
        })
    } else {
        face
    };
    if !open.can_correct() {
        return face.into();
    }
    let look = Look { radius: 0.0, depth: 0.0, ..Look::quiet(scale) };
    press(scale, format!("field-{}", row.key), look, face, Message::CorrectField(row.key.clone()))
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding(0.0)
        .into()
}
