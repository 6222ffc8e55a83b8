//! The check page: what is asked, the answer, where it comes from, and a way to change it.

use iced::widget::text::LineHeight;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use super::{Context, choose, frame, shown};
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::chip::{Tone, chip};
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::{Locale, Msg, number};
use crate::visit::Press;
use crate::visit::page::{Page, Remark, RemarkKind, Row, Sheet, Shown, Source};

pub(super) fn view<'a>(
    page: &Page,
    ctx: &Context<'_>,
    rows: &[Row],
    sheet: Option<Sheet>,
    total: i64,
    remarks: &[Remark],
) -> Element<'a, Press> {
    // Whether the bar below has the pager: the panel tells, not how tightly this part is drawn.
    let below = ctx.scale.fitting(ctx.size).compact();
    let small = rows.is_empty() && below && ctx.scale.compact() && ctx.wide();
    let ctx = &Context { scale: if small { ctx.scale.shrunk(0.84) } else { ctx.scale }, ..*ctx };
    let scale = ctx.scale;
    let mut list: Column<'a, Press> = column![];
    for (n, r) in rows.iter().enumerate() {
        if n > 0 {
            list = list.push(panel::rule(scale));
        }
        list = list.push(line(ctx, r, page.masked));
    }
    let list: Element<'a, Press> = if rows.is_empty() {
        iced::widget::Space::new().into()
    } else {
        panel::panel(scale, list).padding([scale.mm(0.3), scale.inset()]).width(Length::Fill).into()
    };
    let short = ctx.wide() && scale.compact();
    let alone = rows.is_empty();
    let mut words = column![].spacing(scale.mm(if alone { 2.0 } else { 0.8 })).width(Length::Fill);
    if !short && !alone {
        words = words.push(fee(ctx, total));
    }
    for remark in remarks {
        let (name, color) = match remark.kind {
            RemarkKind::Deadline => ("calendar", theme::NAVY),
            RemarkKind::Bring => ("hand", theme::ACTION),
            RemarkKind::Note => ("info", theme::ACTION),
        };
        let what = if alone && !scale.compact() { Type::Body } else { Type::Label };
        words = words.push(
            row![
                icon(name, scale.size(what) * 1.1, color),
                text::plain(scale, what, ctx.say(&remark.text)).color(theme::TEXT).width(Length::Fill)
            ]
            .spacing(scale.near()),
        );
    }
    let mut head = row![frame::header(page, ctx)].spacing(scale.gap()).align_y(Alignment::Center);
    if let Some(other) = &page.other {
        let name = if page.masked { "eye" } else { "eye-off" };
        let words = Words::new(ctx.say(&other.label)).before(name);
        head = head.push(button::action(scale, "other", words, other.press.clone()).height(scale.lesser_target()));
    }
    if short && (below || !alone) {
        head = head.push(fee(ctx, total));
    }
    let pager = sheet.map(|sheet| choose::sheets(ctx, sheet));
    let parts = match pager {
        // Where there is width, the pager stands beside the question, above what it turns.
        Some(pager) if ctx.wide() && !below => {
            column![head.push(pager).align_y(Alignment::End), list, words]
        }
        // On a small panel it stands between the ways back and on.
        Some(_) if ctx.wide() => column![head, list, words],
        Some(pager) => column![head, list, words, container(pager).center_x(Length::Fill)],
        None => column![head, list, words],
    };
    parts.spacing(scale.gap()).into()
}

fn line<'a>(ctx: &Context<'_>, r: &Row, masked: bool) -> Element<'a, Press> {
    let scale = ctx.scale;
    let label = scale.mm(if scale.compact() { 60.0 } else { 68.0 } * (1.0 + (scale.text().max(1.0) - 1.0) * 0.2));
    let words = match &r.value {
        Shown::Own(_) if masked => ctx.word("masked"),
        value => shown::answer(value, ctx),
    };
    // A long address gets smaller before it gets a second line.
    let what = if frame::ems(&words) > 24.0 { Type::Body } else { Type::Heading };
    // What somebody is called is Japanese data, whatever language the page speaks.
    let own = if matches!(r.value, Shown::Own(_)) { scale.with_tongue(Locale::Ja) } else { scale };
    let mut answer = row![text::strong(own, what, words).line_height(LineHeight::Relative(1.2)).color(theme::TEXT)]
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    if let Some(of) = &r.of {
        answer = answer.push(text::label(scale, ctx.say(of)));
    }
    let answer = container(answer.wrap()).width(Length::Fill);
    let said = text::label(scale, ctx.say(&r.label));
    let mut cells = if ctx.wide() {
        row![said.width(label), answer]
    } else {
        row![column![said, answer].spacing(scale.mm(0.6)).width(Length::Fill)]
    };
    cells = cells.push(mark(ctx, r.source)).spacing(scale.gap()).align_y(Alignment::Center);
    let mut change = Words::new(ctx.word("check-change"));
    if !scale.compact() {
        change = change.before("pencil");
    }
    cells = cells.push(match &r.key {
        Some(key) => Element::from(
            button::action(scale, format!("change-{key}"), change, Press::Change(key.clone()))
                .height(scale.lesser_target())
                .padding([0.0, scale.mm(4.0)]),
        ),
        None => iced::widget::Space::new().width(scale.mm(36.0)).into(),
    });
    container(cells).padding([scale.mm(1.6), 0.0]).width(Length::Fill).into()
}

fn mark<'a>(ctx: &Context<'_>, source: Source) -> Element<'a, Press> {
    let (tone, name, id) = match source {
        Source::Card => (Tone::Blue, "id-card", "source-card"),
        Source::Typed => (Tone::Amber, "keyboard", "source-typed"),
        Source::Home => (Tone::Amber, "house", "source-home"),
        Source::Asked => (Tone::Green, "user-check", "source-asked"),
        Source::Chosen => (Tone::Green, "check", "source-chosen"),
        Source::Clerk => (Tone::Grey, "user-check", "source-clerk"),
    };
    chip(ctx.scale, tone, name, ctx.word(id))
}

fn fee<'a>(ctx: &Context<'_>, total: i64) -> Element<'a, Press> {
    let scale = ctx.scale;
    let words = if total > 0 {
        ctx.say(&Msg::new("check-total").text("total", number::grouped(total)))
    } else {
        ctx.word("check-free")
    };
    row![
        icon("receipt-japanese-yen", scale.size(Type::Body) * 1.2, theme::ACTION),
        text::strong(scale, Type::Body, words).color(theme::TEXT)
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center)
    .into()
}
