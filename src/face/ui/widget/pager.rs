//! Sheets instead of scrolling: a drag that begins on a button would not scroll, and half a row hides that there is more.

use iced::Alignment;
use iced::widget::row;

use super::super::{Element, Scale, Type, theme};
use super::{button, text};

/// What the pager says and does.
pub struct Pager<Message> {
    /// 「1 / 3 枚目」
    pub at: String,
    /// 「前へ」 and what it does; `None` on the first sheet.
    pub previous: Option<(String, Message)>,
    /// 「続き」 and what it does; `None` on the last sheet.
    pub next: Option<(String, Message)>,
}

/// The pager.
pub fn pager<'a, Message: Clone + 'static>(scale: Scale, pager: Pager<Message>) -> Element<'a, Message> {
    let mut line = row![].spacing(scale.inset()).align_y(Alignment::Center);
    if let Some((words, message)) = pager.previous {
        line = line.push(
            button::action(scale, "previous-sheet", button::Words::new(words).before("chevron-left"), message)
                .height(scale.lesser_target()),
        );
    }
    line = line.push(text::strong(scale, Type::Body, pager.at).color(theme::TEXT));
    if let Some((words, message)) = pager.next {
        line = line.push(
            button::action(scale, "next-sheet", button::Words::new(words).after("chevron-right"), message)
                .height(scale.lesser_target()),
        );
    }
    line.into()
}
