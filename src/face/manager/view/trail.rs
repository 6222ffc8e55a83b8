//! The audit trail: filters on top, one line a row, the check's verdict.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Background, Length};

use super::super::trail::{Message, ROWS, TrailPage};
use crate::application::audit::{AuditRow, Kind};
use crate::application::ticket::in_japan;
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, notice, panel, text};
use crate::face::ui::{Element, Scale, Type, icon, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// Faults that are told one by one; the others are counted.
const TOLD: usize = 4;

/// The page.
pub fn view<'a>(scale: Scale, words: &Words, page: &'a TrailPage) -> Element<'a, Message> {
    let mut parts = column![filters(scale, words, page)].spacing(scale.gap()).height(Length::Fill);
    parts = parts.extend(verdict(scale, words, page));
    parts.push(rows(scale, words, page)).push(pager(scale, words, page)).into()
}

fn filters<'a>(scale: Scale, words: &Words, page: &TrailPage) -> Element<'a, Message> {
    let mut line = row![].spacing(scale.near()).align_y(Alignment::Center);
    let one = |id: &str, said: String, on: bool, message: Message| {
        let look = if on { Look::chosen(scale) } else { Look::plain(scale) };
        let face = text::strong(scale, Type::Label, said);
        press(scale, id.to_owned(), look, face, message).padding([0.0, scale.gap()]).height(scale.lesser_target())
    };
    line = line.push(one("trail-all", words.get("trail-all"), page.kind.is_none(), Message::Kind(None)));
    for kind in Kind::ALL {
        let id = format!("trail-{}", kind.as_str());
        line = line.push(one(&id, words.get(kind.message()), page.kind == Some(kind), Message::Kind(Some(kind))));
    }
    if let Some(about) = &page.about {
        let said = words.say(&Msg::new("trail-about").text("about", about.clone()));
        let face = row![text::strong(scale, Type::Label, said), icon("x", scale.size(Type::Label), theme::ACTION)]
            .spacing(scale.near())
            .align_y(Alignment::Center);
        line = line.push(
            press(scale, "trail-about", Look::chosen(scale), face, Message::About(None))
                .padding([0.0, scale.gap()])
                .height(scale.lesser_target()),
        );
    }
    let check = if page.checking { "trail-checking" } else { "trail-check" };
    line.push(Space::new().width(Length::Fill))
        .push(
            button::action(
                scale,
                "trail-check",
                button::Words::new(words.get(check)).before("shield-check").hint("C"),
                Message::Check,
            )
            .inert(page.checking),
        )
        .into()
}

fn verdict<'a>(scale: Scale, words: &Words, page: &TrailPage) -> Option<Element<'a, Message>> {
    let verdict = page.verdict.as_ref()?;
    let rows = grouped(i64::try_from(verdict.rows).unwrap_or(i64::MAX));
    if verdict.faults.is_empty() {
        let head: String = verdict.head.chars().take(16).collect();
        let said = Msg::new("trail-good").text("rows", rows).text("last", verdict.last.to_string()).text("head", head);
        return Some(notice::notice(scale, chip::Tone::Green, "shield-check", words.say(&said)).into());
    }
    let told: Vec<_> = verdict.faults.iter().take(TOLD).map(|fault| fault.say(words)).collect();
    let said = Msg::new("trail-bad")
        .text("count", verdict.faults.len().to_string())
        .text("faults", told.join(&words.get("list-comma")));
    Some(notice::notice(scale, chip::Tone::Red, "triangle-alert", words.say(&said)).into())
}

/// Portions of the columns.
const WIDTHS: [u16; 7] = [9, 20, 33, 26, 13, 28, 50];

fn line<'a>(scale: Scale, cells: [Element<'a, Message>; 7]) -> iced::widget::Row<'a, Message, iced::Theme> {
    let mut line = row![].spacing(scale.gap()).align_y(Alignment::Center);
    for (cell, width) in cells.into_iter().zip(WIDTHS) {
        line = line.push(container(cell).width(Length::FillPortion(width)).center_y(Length::Fill).clip(true));
    }
    line
}

fn rows<'a>(scale: Scale, words: &Words, page: &'a TrailPage) -> Element<'a, Message> {
    let heads = [
        "trail-head-seq",
        "trail-head-at",
        "trail-head-event",
        "trail-head-who",
        "trail-head-desk",
        "trail-head-about",
        "trail-head-detail",
    ];
    let head = line(scale, heads.map(|id| text::strong(scale, Type::Label, words.get(id)).into()));
    let head = head.height(scale.size(Type::Label) * 1.6);
    let mut table = column![head, panel::rule(scale)].height(Length::Fill);
    for (place, row) in page.rows().iter().enumerate() {
        let ground = if place % 2 == 1 { theme::GROUND } else { theme::PAPER };
        table = table.push(container(one(scale, words, page, row)).height(Length::FillPortion(1)).style(move |_| {
            container::Style { background: Some(Background::Color(ground)), ..container::Style::default() }
        }));
    }
    let left = usize::try_from(ROWS).unwrap_or(0).saturating_sub(page.rows().len());
    if page.rows.is_none() || page.rows().is_empty() {
        let said = if page.rows.is_none() { "trail-loading" } else { "trail-empty" };
        table = table.push(container(text::label(scale, words.get(said))).center(Length::Fill));
    } else if let Some(left) = u16::try_from(left).ok().filter(|left| *left > 0) {
        table = table.push(Space::new().height(Length::FillPortion(left)));
    }
    panel::panel(scale, table).padding([scale.near(), scale.inset()]).width(Length::Fill).height(Length::Fill).into()
}

/// A text of one line: what does not fit is cut at its end.
fn cell<'a>(scale: Scale, said: String) -> Element<'a, Message> {
    text::plain(scale, Type::Label, said).color(theme::TEXT).wrapping(iced::widget::text::Wrapping::None).into()
}

/// The end of an id: what tells one from another.
fn short(id: &str) -> String {
    let length = id.chars().count();
    if length > 20 { format!("…{}", id.chars().skip(length - 10).collect::<String>()) } else { id.to_owned() }
}

/// What else is known, in words where we have them: reasons, roles and fields are ids of messages.
fn detail(words: &Words, detail: &str) -> String {
    let said = detail.split(' ').filter(|part| !part.is_empty()).map(|part| {
        let field = format!("field-{}", part.rsplit('.').next().unwrap_or(part).replace('_', "-"));
        let role = format!("role-{part}");
        let known = [part, &field, &role].into_iter().find(|id| words.has(id));
        known.map_or_else(|| part.to_owned(), |id| words.get(id))
    });
    said.collect::<Vec<_>>().join(&words.get("list-comma"))
}

fn one<'a>(scale: Scale, words: &Words, page: &TrailPage, row: &AuditRow) -> Element<'a, Message> {
    let act = &row.entry;
    let who = match (&act.who, act.role) {
        (Some(who), Some(role)) => {
            let said = Msg::new("sign-in-name").text("name", page.name(who)).message("role", Msg::new(role.message()));
            words.say(&said)
        }
        (Some(who), None) => page.name(who),
        (None, _) => "–".to_owned(),
    };
    let about = act.about.as_str();
    let about_said = if about.is_empty() {
        String::new()
    } else {
        words.say(
            &Msg::new("trail-what").message("what", Msg::new(act.event.about().message())).text("id", short(about)),
        )
    };
    let about_cell: Element<'a, Message> = if about.is_empty() || page.about.is_some() {
        cell(scale, about_said)
    } else {
        let face = text::plain(scale, Type::Label, about_said)
            .color(theme::ACTION)
            .wrapping(iced::widget::text::Wrapping::None);
        let look = Look { radius: 0.0, depth: 0.0, ..Look::quiet(scale) };
        press(scale, format!("trail-about-{}", row.seq), look, face, Message::About(Some(about.to_owned())))
            .padding(0.0)
            .height(Length::Shrink)
            .align_x(Alignment::Start)
            .into()
    };
    let at = in_japan(act.at).strftime("%m-%d %H:%M:%S").to_string();
    line(
        scale,
        [
            cell(scale, row.seq.to_string()),
            cell(scale, at),
            cell(scale, words.get(act.event.message())),
            cell(scale, who),
            cell(scale, act.desk.as_str().chars().take(8).collect()),
            about_cell,
            cell(scale, detail(words, act.detail.as_str())),
        ],
    )
    .height(Length::Fill)
    .into()
}

fn pager<'a>(scale: Scale, words: &Words, page: &TrailPage) -> Element<'a, Message> {
    let more = page.rows.as_ref().is_some_and(|trail| trail.more);
    let head = page.rows.as_ref().map_or(0, |trail| trail.head);
    let count = words.say(&Msg::new("trail-head").text("head", grouped(i64::try_from(head).unwrap_or(i64::MAX))));
    row![
        button::secondary(
            scale,
            "trail-newer",
            button::Words::new(words.get("trail-newer")).before("arrow-left").hint("←"),
            Message::Newer
        )
        .inert(page.before.is_empty()),
        button::secondary(
            scale,
            "trail-older",
            button::Words::new(words.get("trail-older")).after("arrow-right").hint("→"),
            Message::Older
        )
        .inert(!more),
        Space::new().width(Length::Fill),
        frame::nothing(),
        text::label(scale, count),
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center)
    .into()
}
