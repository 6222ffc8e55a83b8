//! A panel that is too small for the kiosk: instead of a page that eyes cannot read and fingers cannot hit, one calm page
//! says so, with what the panel measures, what is needed and how staff go on. A visitor is sent to a counter.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length, Size};

use crate::face::ui::widget::{fit, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::words::WordsError;
use crate::text::{Locale, Msg, Words};

/// The least long and short edge in pixels: below, the letters of some scripts run together.
const LEAST_PX: (u16, u16) = (1280, 768);

/// What the page says, made ready when the panel's size is known.
pub(super) struct Small {
    panel: Scale,
    /// Title and staff's lines, in Japanese and in English.
    staff: Vec<(Locale, Vec<String>)>,
    /// Where a visitor can go, in every language.
    visitors: Vec<(Locale, String)>,
}

/// Whether a panel of that size in pixels is too small to be used.
pub(super) fn is_too_small(panel: Scale, size: Size) -> bool {
    let (long, short) = (size.width.max(size.height), size.width.min(size.height));
    // The house's own scale is what pages would be drawn at, were they drawn smaller than eyes and fingers need.
    long < f32::from(LEAST_PX.0) || short < f32::from(LEAST_PX.1) || panel.fitting(size).px_per_mm() < panel.least()
}

impl Small {
    /// The page for a panel of that size in pixels.
    ///
    /// # Errors
    /// [`WordsError`] where a language is broken.
    pub(super) fn of(panel: Scale, size: Size) -> Result<Self, WordsError> {
        let whole = |px: f32| i64::from(px.round().clamp(0.0, 99_999.0) as u16);
        let mm = |px: f32| whole(px / panel.px_per_mm());
        let measured = |id: &'static str, (width, height): (i64, i64), (across, down): (i64, i64)| {
            let msg = Msg::new(id).number("width", width).number("height", height);
            msg.number("across", across).number("down", down)
        };
        let here = (mm(size.width), mm(size.height));
        let messages = [
            Msg::new("small-title"),
            Msg::new("small-staff"),
            measured("small-here", here, (whole(size.width), whole(size.height))),
            measured("small-least", Scale::least_mm(), (LEAST_PX.0.into(), LEAST_PX.1.into())),
            Msg::new("small-measure"),
            Msg::new("small-leave"),
        ];
        let staff = Locale::EVERYWHERE.into_iter().map(|locale| {
            let words = Words::load(locale)?;
            Ok((locale, messages.iter().map(|msg| words.say(msg)).collect()))
        });
        let visitors = Locale::ALL.into_iter().filter(|locale| *locale != Locale::JaYasashii).map(|locale| {
            let words = Words::load(locale)?;
            Ok((locale, words.get("help-nobody-hint")))
        });
        Ok(Self { panel, staff: staff.collect::<Result<_, _>>()?, visitors: visitors.collect::<Result<_, _>>()? })
    }

    /// Draws it as large as it has room. Nothing on it can be pressed.
    pub(super) fn view<'a, Message: 'a>(&self, size: Size) -> Element<'a, Message> {
        let with_all = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5].map(|factor| (factor, true));
        // On the smallest of all two languages can still be read.
        let with_two = [0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map(|factor| (factor, false));
        let ways = with_all.into_iter().chain(with_two);
        let ways = ways.map(|(factor, all)| self.page(self.panel.tight().shrunk(factor), size, all)).collect();
        panel::ground(fit(ways, 0.0), theme::GROUND).width(Length::Fill).height(Length::Fill).into()
    }

    fn page<'a, Message: 'a>(&self, scale: Scale, size: Size, all: bool) -> Element<'a, Message> {
        // Ten languages stand beside what staff read where a page is wide, two below it.
        let wide = all && size.width > size.height;
        let mut told = column![].spacing(scale.apart()).width(Length::Fill);
        for (locale, lines) in &self.staff {
            told = told.push(staff(scale.with_tongue(*locale), lines, *locale == Locale::Ja));
        }
        let shown = self.visitors.iter().filter(|(locale, _)| all || Locale::EVERYWHERE.contains(locale));
        let lines = shown.map(|(locale, words)| {
            let scale = scale.with_tongue(*locale);
            text::strong(scale, Type::Label, words.clone()).color(theme::ACTION).width(Length::Fill).into()
        });
        let lines: Column<'a, Message> = iced::widget::column(lines.collect::<Vec<Element<'a, Message>>>());
        let lines = lines.spacing(scale.near()).width(Length::Fill);
        let inside: Element<'a, Message> = if wide {
            row![container(told).width(Length::FillPortion(6)), container(lines).width(Length::FillPortion(5))]
                .spacing(scale.apart() * 1.4)
                .align_y(Alignment::Center)
                .into()
        } else {
            column![told, panel::rule(scale), lines].spacing(scale.apart()).into()
        };
        let sheet = panel::panel(scale, inside)
            .padding(scale.apart())
            .width(Length::Fill)
            .max_width(scale.mm(if all { 420.0 } else { 250.0 }));
        container(sheet).padding(scale.near()).center(Length::Fill).into()
    }
}

/// Title and staff's lines in one language; the first is the larger.
fn staff<'a, Message: 'a>(scale: Scale, lines: &[String], first: bool) -> Element<'a, Message> {
    let mut told = column![].spacing(scale.near()).width(Length::Fill);
    for (n, line) in lines.iter().enumerate() {
        let line = line.clone();
        let part: Element<'a, Message> = match n {
            0 => row![
                icon("info", scale.size(Type::Heading), theme::ACTION),
                text::tinted(scale, if first { Type::Title } else { Type::Heading }, line, theme::NAVY)
                    .width(Length::Fill)
            ]
            .spacing(scale.near())
            .align_y(Alignment::Center)
            .into(),
            1 => column![Space::new().height(scale.mm(0.6)), text::strong(scale, Type::Label, line)].into(),
            _ => text::label(scale, line).width(Length::Fill).into(),
        };
        told = told.push(part);
    }
    told.into()
}

#[cfg(test)]
mod tests;
