//! Fees: charged, paid and how, waived and why, and whether the registers are reached.

use iced::widget::{Space, column, row};
use iced::{Color, Length};

use super::super::Message;
use super::super::chart::{self, Bar};
use super::cards::{self, figure};
use super::{nothing, part, percent, yen};
use crate::application::standing::Registers;
use crate::application::wire::Tender;
use crate::face::staff::frame;
use crate::face::ui::widget::{chip, text};
use crate::face::ui::{Element, Scale, theme};
use crate::text::number::grouped;
use crate::text::{Msg, Words};
use crate::usage::DayCounts;
use crate::usage::books::{Books, charge_name, exemption_name, tender_name};
use crate::usage::table::Cell;

/// Waivers that fit.
const LINES: usize = 10;

fn amount(yen: i64) -> u64 {
    u64::try_from(yen).unwrap_or(0)
}

/// What was not paid in cash, in whole per cent of yen.
fn cashless(counts: &DayCounts) -> u64 {
    let all: i64 = counts.tenders.values().map(|(_, yen)| *yen).sum();
    let cash = counts.tenders.get(&Tender::Cash).map_or(0, |(_, yen)| *yen);
    percent(amount(all - cash), amount(all))
}

/// The page.
pub fn view<'a>(scale: Scale, books: &Books<'_>, registers: &Registers) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let usual = cards::usual(books, |c| amount(c.paid()), |n| Cell::Yen(i64::try_from(n).unwrap_or(0)), String::new());
    let cashless = format!("{}%", cashless(counts));
    let waived: u32 = counts.exemptions.values().map(|(n, _)| n).sum();
    let waived_note = words.say(&Msg::new("manager-count").text("count", grouped(waived.into())));
    let unpaid = counts.unpaid();
    let unpaid_ink = if unpaid > 0 { theme::LOOK } else { cards::PLAIN };
    let figures = row![
        figure(scale, words, "manager-paid", yen(words, counts.paid()), usual, cards::PLAIN),
        figure(scale, words, "manager-charged", yen(words, counts.charged()), words.get("manager-charged-note"), {
            cards::PLAIN
        }),
        figure(scale, words, "manager-unpaid", yen(words, unpaid), words.get("manager-unpaid-note"), unpaid_ink),
        figure(scale, words, "manager-cashless", cashless, words.get("manager-cashless-note"), cards::PLAIN),
        figure(scale, words, "manager-waived", yen(words, counts.waived()), waived_note, cards::PLAIN),
    ]
    .spacing(scale.gap());
    let right = column![
        part(scale, words, "manager-books-charges", self::registers(scale, words, registers), charges(scale, books), 1),
        part(scale, words, "manager-books-exemptions", frame::nothing(), exemptions(scale, books), 1),
    ]
    .spacing(scale.gap())
    .width(Length::FillPortion(13));
    let tenders = part(scale, words, "manager-books-tenders", frame::nothing(), tenders(scale, books), 10);
    column![figures, row![tenders, right].spacing(scale.gap()).height(Length::Fill)].spacing(scale.gap()).into()
}

fn bar(label: String, yen: i64, said: String, color: Color) -> Bar {
    Bar::plain(label, amount(yen), said, color)
}

fn tenders<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let all: i64 = counts.tenders.values().map(|(_, yen)| *yen).sum();
    let bars: Vec<_> = counts
        .tenders
        .iter()
        .map(|(tender, (n, sum))| {
            let percent = i64::try_from(percent(amount(*sum), amount(all))).unwrap_or(0);
            let said = Msg::new("manager-tender-line")
                .text("yen", yen(words, *sum))
                .text("count", grouped((*n).into()))
                .number("percent", percent);
            bar(words.get(tender_name(*tender)), *sum, words.say(&said), theme::ACTION)
        })
        .collect();
    if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 38.0, 66.0, bars) }
}

fn charges<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let bars: Vec<_> = counts
        .charges
        .iter()
        .map(|(state, (n, sum))| {
            let said =
                Msg::new("manager-charge-line").text("yen", yen(words, *sum)).text("count", grouped((*n).into()));
            bar(words.get(charge_name(*state)), *sum, words.say(&said), theme::CHART_SOFT)
        })
        .collect();
    if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 44.0, 52.0, bars) }
}

fn exemptions<'a>(scale: Scale, books: &Books<'_>) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let mut list: Vec<_> = counts.exemptions.iter().collect();
    list.sort_by(|a, b| b.1.1.cmp(&a.1.1).then_with(|| a.0.cmp(b.0)));
    let bars: Vec<_> = list
        .into_iter()
        .take(LINES)
        .map(|(key, (n, sum))| {
            let (fee, reason) = exemption_name(words, books.catalogue, key, books.view.to);
            let label = words.say(&Msg::new("manager-waived-for").text("fee", fee).text("reason", reason));
            let said =
                Msg::new("manager-charge-line").text("yen", yen(words, *sum)).text("count", grouped((*n).into()));
            bar(label, *sum, words.say(&said), theme::GOOD)
        })
        .collect();
    if bars.is_empty() { nothing(scale, words) } else { chart::bars(scale, 92.0, 52.0, bars) }
}

/// Fees on the page of everything: charged and paid, and how.
pub fn summary<'a>(scale: Scale, books: &Books<'_>, registers: &Registers) -> Element<'a, Message> {
    let (words, counts) = (books.words, &books.view.counts);
    let beside = self::registers(scale, words, registers);
    if counts.charges.is_empty() {
        return part(scale, words, "manager-money", beside, nothing(scale, words), 22);
    }
    let line = |id: &str, sum: i64, color| bar(words.get(id), sum, yen(words, sum), color);
    let both = vec![
        line("manager-charged", counts.charged(), theme::CHART_SOFT),
        line("manager-paid-bar", counts.paid(), theme::GOOD),
    ];
    let tenders: Vec<_> =
        counts.tenders.iter().map(|(t, (_, sum))| line(tender_name(*t), *sum, theme::ACTION)).collect();
    let percent = i64::try_from(cashless(counts)).unwrap_or(0);
    let mut content = column![chart::bars(scale, 34.0, 34.0, both)].spacing(scale.near());
    if !tenders.is_empty() {
        let heading = words.say(&Msg::new("manager-tenders").number("percent", percent));
        content = content
            .push(Space::new().height(scale.near()))
            .push(text::label(scale, heading))
            .push(chart::bars(scale, 34.0, 34.0, tenders));
    }
    part(scale, words, "manager-money", beside, content.into(), 22)
}

/// Whether registers are reached: quiet while they are, else which one is not and what it has not got.
fn registers<'a>(scale: Scale, words: &Words, registers: &Registers) -> Element<'a, Message> {
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
