//! The lower half of the page: where people left, procedures, how it is used, fees.

use iced::widget::{Space, column};
use iced::{Color, Length};

use super::super::Message;
use super::super::chart::{self, Bar};
use super::super::figures::{self, Figures, Period};
use super::{nothing, percent, yen};
use crate::application::standing::Registers;
use crate::application::wire::Tender;
use crate::face::staff::{frame, page_name, tender_name};
use crate::face::ui::widget::{chip, text};
use crate::face::ui::{Element, Scale, theme};
use crate::text::number::grouped;
use crate::text::{Locale, Msg, Words};
use crate::usage::DayCounts;

fn part<'a>(
    scale: Scale,
    words: &Words,
    title: &str,
    beside: Element<'a, Message>,
    content: Element<'a, Message>,
    portion: u16,
) -> Element<'a, Message> {
    frame::titled(scale, words.get(title), beside, content)
        .width(Length::FillPortion(portion))
        .height(Length::Fill)
        .into()
}

/// How high the panels of the lower half are, in mm: their fullest content. The charts above take what is left.
pub const LOWER: f32 = 94.0;

/// Lines that fit a panel of the lower half.
const LINES: usize = 7;

/// On which pages visits ended without a number.
pub fn pages<'a>(scale: Scale, words: &Words, figures: &Figures, period: Period) -> Element<'a, Message> {
    let counts = figures.of(period);
    let mut pages = figures.abandoned(period);
    let worst = figures.worst_page(period).map(|(page, _)| page);
    if pages.len() > LINES {
        // The worst ones, still in the order of a visit.
        let mut by_count: Vec<_> = pages.iter().map(|(_, n)| *n).collect();
        by_count.sort_unstable_by(|a, b| b.cmp(a));
        let least = by_count.get(LINES - 1).copied().unwrap_or(0);
        pages.retain(|(_, n)| *n >= least);
        pages.truncate(LINES);
    }
    let of = u64::from(counts.started);
    let bars: Vec<_> = pages
        .into_iter()
        .map(|(page, count)| {
            let strong = worst.as_ref() == Some(&page);
            let percent = i64::try_from(percent(count.into(), of)).unwrap_or(0);
            Bar {
                label: page_name(words, &page),
                value: count.into(),
                said: words.say(
                    &Msg::new("manager-left-line").text("count", grouped(count.into())).number("percent", percent),
                ),
                color: if strong { theme::BEWARE } else { theme::CHART_SOFT },
                strong,
            }
        })
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 43.0, 31.0, bars) };
    let beside = text::label(scale, words.get("manager-pages-note")).into();
    part(scale, words, "manager-pages", beside, content, 25)
}

/// Applications by procedure.
pub fn procedures<'a>(scale: Scale, words: &Words, counts: &DayCounts) -> Element<'a, Message> {
    let mut all: Vec<_> = counts.applications.iter().collect();
    all.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    let bars: Vec<_> = all
        .into_iter()
        .take(LINES)
        .map(|(id, count)| Bar {
            label: words.say(&id.title()),
            value: u64::from(*count),
            said: grouped((*count).into()),
            color: theme::ACTION,
            strong: false,
        })
        .collect();
    let content = if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 54.0, 17.0, bars) };
    part(scale, words, "manager-procedures", frame::nothing(), content, 24)
}

/// By card or by hand, and in which language.
pub fn people<'a>(scale: Scale, words: &Words, counts: &DayCounts) -> Element<'a, Message> {
    if counts.finished == 0 {
        return part(scale, words, "manager-people", frame::nothing(), nothing(scale, words), 21);
    }
    let share = |n: u32| {
        let percent = i64::try_from(percent(n.into(), counts.finished.into())).unwrap_or(0);
        words.say(&Msg::new("manager-share").text("count", grouped(n.into())).number("percent", percent))
    };
    let bar =
        |label: String, n: u32, color: Color| Bar { label, value: n.into(), said: share(n), color, strong: false };
    let entries = vec![
        bar(words.get("clerk-entry-card"), counts.by_card, theme::ACTION),
        bar(words.get("clerk-entry-hand"), counts.by_hand, theme::CHART_SOFT),
    ];
    let mut locales: Vec<_> = counts.by_locale.iter().collect();
    locales.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    let name = |tag: &str| Locale::from_tag(tag).map_or_else(|| tag.to_owned(), |l| l.own_name().to_owned());
    let languages = locales.into_iter().take(LINES - 4).map(|(tag, n)| bar(name(tag), *n, theme::ACTION)).collect();
    let content = column![
        text::label(scale, words.get("manager-entry")),
        chart::bars(scale, 27.0, 34.0, entries),
        Space::new().height(scale.near()),
        text::label(scale, words.get("manager-languages")),
        chart::bars(scale, 27.0, 34.0, languages),
    ]
    .spacing(scale.near());
    part(scale, words, "manager-people", frame::nothing(), content.into(), 21)
}

/// Fees charged and paid, and how.
pub fn money<'a>(
    scale: Scale,
    words: &Words,
    counts: &DayCounts,
    beside: Element<'a, Message>,
) -> Element<'a, Message> {
    if counts.charges.is_empty() {
        return part(scale, words, "manager-money", beside, nothing(scale, words), 22);
    }
    let bar = |label: &str, amount: i64, color: Color| Bar {
        label: words.get(label),
        value: u64::try_from(amount).unwrap_or(0),
        said: yen(words, amount),
        color,
        strong: false,
    };
    let both = vec![
        bar("manager-charged", figures::charged(counts), theme::CHART_SOFT),
        bar("manager-paid-bar", figures::paid(counts), theme::GOOD),
    ];
    let tenders: Vec<_> =
        counts.tenders.iter().map(|(t, (_, yen))| bar(tender_name(*t), *yen, theme::ACTION)).collect();
    let all: i64 = counts.tenders.values().map(|(_, yen)| *yen).sum();
    let cash = counts.tenders.get(&Tender::Cash).map_or(0, |(_, yen)| *yen);
    let cashless = percent(u64::try_from(all - cash).unwrap_or(0), u64::try_from(all).unwrap_or(0));
    let heading = words.say(&Msg::new("manager-tenders").number("percent", i64::try_from(cashless).unwrap_or(0)));
    let mut content = column![chart::bars(scale, 34.0, 34.0, both)].spacing(scale.near());
    if !tenders.is_empty() {
        content = content
            .push(Space::new().height(scale.near()))
            .push(text::label(scale, heading))
            .push(chart::bars(scale, 34.0, 34.0, tenders));
    }
    part(scale, words, "manager-money", beside, content.into(), 22)
}

/// Whether registers are reached: quiet while they are, else which one is not and what it has not got.
pub fn registers<'a>(scale: Scale, words: &Words, registers: &Registers) -> Element<'a, Message> {
    let Some(away) = registers.0.iter().find(|r| !r.connected) else {
        if registers.0.is_empty() {
            return frame::nothing();
        }
        let said = Msg::new("manager-registers").text("count", registers.0.len().to_string());
        return text::label(scale, words.say(&said)).into();
    };
    let said =
        Msg::new("manager-register-away").text("id", away.id.clone()).text("count", away.undelivered.to_string());
    chip::chip(scale, chip::Tone::Amber, "wifi-off", words.say(&said))
}
