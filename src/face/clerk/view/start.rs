//! The names: who sits here.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Length};

use super::super::{Clerk, Context, Message};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{chip, notice, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};

/// Names in a row.
const ACROSS: usize = 3;

/// The page of names.
pub fn view<'a>(scale: Scale, clerk: &'a Clerk, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let mut names = column![].spacing(scale.gap());
    for (line, chunk) in clerk.staff.chunks(ACROSS).enumerate() {
        let mut across = row![].spacing(scale.gap());
        for (place, (id, name)) in chunk.iter().enumerate() {
            let number = line * ACROSS + place + 1;
            let mut face = row![
                icon("user", scale.size(Type::Heading), theme::ACTION),
                text::heading(scale, name.as_str()).width(Length::Fill)
            ]
            .spacing(scale.gap())
            .align_y(Alignment::Center);
            if number <= 9 {
                face = face.push(staff::cap(scale, &number.to_string(), theme::TEXT_QUIET));
            }
            let key = format!("staff-{}", id.0);
            across = across.push(
                press(scale, key, Look::plain(scale), face, Message::Picked(id.clone()))
                    .width(Length::Fill)
                    .height(scale.mm(18.0)),
            );
        }
        for _ in chunk.len()..ACROSS {
            across = across.push(Space::new().width(Length::Fill));
        }
        names = names.push(across);
    }
    if clerk.staff.is_empty() {
        let said = if clerk.line.is_down() { "clerk-staff-unknown" } else { "clerk-staff-loading" };
        names = names.push(text::body(scale, words.get(said)));
    }
    let sheet = column![
        text::title(scale, words.get("clerk-who")),
        names,
        notice::notice(scale, chip::Tone::Amber, "flask-conical", words.get("clerk-trial-note")),
    ]
    .spacing(scale.apart());
    container(panel::panel(scale, sheet).padding(scale.apart() * 1.6).max_width(scale.mm(300.0)))
        .center(Length::Fill)
        .into()
}
