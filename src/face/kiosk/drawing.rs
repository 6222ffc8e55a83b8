//! The house's own drawings. Two pictures instead of a film: nothing moves on a page that is being read.

use iced::widget::{container, svg};
use iced::{ContentFit, Length};

use crate::face::ui::{Element, theme};

/// A drawing.
#[derive(Clone, Copy)]
pub(super) enum Drawing {
    /// Card, form, done: what this machine is for.
    Start,
    /// The card above the reader.
    CardAbove,
    /// The card on the reader.
    CardLaid,
}

/// Draws it, as large as its place.
pub(super) fn drawing<'a, Message: 'a>(what: Drawing) -> Element<'a, Message> {
    let bytes: &'static [u8] = match what {
        Drawing::Start => include_bytes!("../../../assets/drawings/start.svg"),
        Drawing::CardAbove => include_bytes!("../../../assets/drawings/card-above.svg"),
        Drawing::CardLaid => include_bytes!("../../../assets/drawings/card-laid.svg"),
    };
    let picture =
        svg(svg::Handle::from_memory(bytes)).width(Length::Fill).height(Length::Fill).content_fit(ContentFit::Contain);
    // Drawn for a light ground, it keeps one where everything else is dark.
    container(picture)
        .style(|look| container::Style {
            background: theme::is_contrast(look).then_some(iced::Background::Color(theme::PAPER)),
            ..container::Style::default()
        })
        .into()
}
