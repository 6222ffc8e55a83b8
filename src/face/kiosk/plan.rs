//! The list of a life event: what is needed, what comes later, what is not needed, each with its reason.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use super::{Context, choose, frame};
use crate::catalogue::Verdict;
use crate::face::ui::widget::chip::{Tone, chip};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::tile::check_box;
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::Msg;
use crate::visit::Press;
use crate::visit::page::{Page, PlanLine, Sheet};

pub(super) fn view<'a>(
    page: &Page,
    ctx: &Context<'_>,
    entries: &[PlanLine],
    sheet: Option<Sheet>,
    counts: (usize, usize, usize),
) -> Element<'a, Press> {
    // Three lines with their reasons have room on every panel; on a small one they are drawn a little smaller.
    let whole = ctx;
    let ctx = &Context { scale: if ctx.scale.compact() { ctx.scale.shrunk(0.78) } else { ctx.scale }, ..*ctx };
    let scale = ctx.scale;
    let mut list: Column<'a, Press> = column![].spacing(scale.near());
    for entry in entries {
        list = list.push(line(ctx, entry));
    }
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let (needed, later, not) = counts;
    let summary = row![
        chip(scale, Tone::Blue, "circle-check", ctx.say(&Msg::new("plan-needed").number("n", number(needed)))),
        chip(scale, Tone::Amber, "clock", ctx.say(&Msg::new("plan-later").number("n", number(later)))),
        chip(scale, Tone::Grey, "minus", ctx.say(&Msg::new("plan-not-needed").number("n", number(not)))),
    ]
    .spacing(scale.near());
    // On a small panel the list says it all.
    let summary = (!scale.compact()).then(|| summary.wrap());
    let pager = sheet.map(|sheet| choose::sheets(whole, sheet));
    let quiet = Page { hint: page.hint.clone().filter(|_| !scale.compact()), ..page.clone() };
    let head = frame::header(&quiet, whole);
    let parts = match pager {
        Some(pager) if ctx.wide() => {
            column![row![head, pager].spacing(scale.gap()).align_y(Alignment::End), summary, list]
        }
        Some(pager) => column![head, summary, list, container(pager).center_x(Length::Fill)],
        None => column![head, summary, list],
    };
    parts.spacing(whole.scale.gap()).into()
}

fn line<'a>(ctx: &Context<'_>, entry: &PlanLine) -> Element<'a, Press> {
    let scale = ctx.scale;
    let quiet = entry.verdict == Verdict::NotNeeded;
    let title = text::strong(scale, Type::Body, ctx.say(&entry.title)).color(if quiet {
        theme::TEXT_QUIET
    } else {
        theme::TEXT
    });
    let mut what = column![title].spacing(scale.mm(1.0));
    if let Some(by) = &entry.by {
        let words = ctx.say(&Msg::new("plan-by").text("date", by.clone()));
        what = what.push(chip(scale, Tone::Amber, "calendar", words));
    }
    if entry.press.is_none() && !quiet {
        what = what.push(chip(scale, Tone::Grey, "info", ctx.word("plan-explained")));
    }
    let because = entry
        .because
        .as_ref()
        .map(|because| text::plain(scale, Type::Label, ctx.say(because)).color(theme::TEXT_QUIET).width(Length::Fill));
    let words: Element<'a, Press> = if ctx.wide() {
        // The reason stands beside what it is about: three lines of the list have room on the smallest panel.
        row![container(what).width(Length::FillPortion(9)), container(because).width(Length::FillPortion(13))]
            .spacing(scale.gap())
            .align_y(Alignment::Center)
            .width(Length::Fill)
            .into()
    } else {
        what.push(because).width(Length::Fill).into()
    };
    let (name, color) = match entry.verdict {
        Verdict::Needed => ("circle-check", theme::ACTION),
        Verdict::Later => ("clock", theme::NAVY),
        Verdict::NotNeeded => ("minus", theme::TEXT_QUIET),
    };
    let mark = icon(name, scale.mm(8.0), color);
    match &entry.press {
        Some(message) => {
            let look = if entry.chosen { Look::chosen(scale) } else { Look::plain(scale) };
            let face =
                row![mark, words, check_box(scale, entry.chosen)].spacing(scale.gap()).align_y(Alignment::Center);
            let id = match message {
                Press::Choose(id) => format!("plan-{id}"),
                _ => "plan".to_owned(),
            };
            press(scale, id, look, container(face.width(Length::Fill)).padding([scale.mm(2.4), 0.0]), message.clone())
                .align_x(Alignment::Start)
                .width(Length::Fill)
                .height(Length::Shrink)
                .into()
        }
        None => {
            // As far from the edge as the words beside a box.
            let face = row![mark, words, iced::widget::Space::new().width(scale.mm(10.4))]
                .spacing(scale.gap())
                .align_y(Alignment::Center);
            panel::panel(scale, face.width(Length::Fill))
                .padding([scale.mm(2.4), scale.inset()])
                .width(Length::Fill)
                .into()
        }
    }
}
