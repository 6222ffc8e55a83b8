//! The manager's daily report: the day's counts and tables, set as PDF/A for the folder and the council.

use jiff::civil::Date;

use super::Hub;
use super::refusal::Code;
use crate::application::ticket::in_japan;
use crate::catalogue::Catalogue;
use crate::paper::Output;
use crate::paper::report::{Chart, Figure, Report, Sheet};
use crate::text::{Locale, Msg, Words, era};
use crate::usage::books::Books;
use crate::usage::table::{Cell, Table};
use crate::usage::{DayCounts, Ledger, Period, View};

/// Hours in which a counter is open; others are shown only where something happened.
const OPEN_HOURS: std::ops::RangeInclusive<u8> = 8..=17;

impl Hub {
    /// What a manager's page of this day is made from, read from the roll-ups.
    pub(super) async fn ledger(&self, day: Date) -> Result<Ledger, Code> {
        let mut ledger = Ledger::new(day);
        for (grain, from, to) in Ledger::wanted(day) {
            ledger.take(grain, self.store.counts(grain, from, to).await?);
        }
        Ok(ledger)
    }

    /// The report of a day, as PDF.
    pub(super) async fn daily_report(&self, day: Date) -> Result<Vec<u8>, Code> {
        let view = self.ledger(day).await?.view(Period::Day);
        let words = self.city().words(Locale::Ja).map_err(|error| {
            tracing::error!(%error, "words");
            Code::Paper
        })?;
        let made = in_japan(self.now()).strftime("%Y-%m-%d %H:%M").to_string();
        let report = report(&words, &self.catalogue(), &view, &made);
        let title = format!("{} {day}", report.title);
        let output = Output::Pdf { ident: format!("{} report {day}", self.code), title, timestamp: self.now() };
        Ok(self.render(&report.job(output)?).await?.bytes.clone())
    }
}

/// The report as its template reads it.
pub(super) fn report(words: &Words, catalogue: &Catalogue, view: &View, made: &str) -> Report {
    let books = Books { words, catalogue, view };
    Report {
        title: words.get("manager-report-title"),
        city: words.pick(&catalogue.city.name).to_owned(),
        day: era::japanese(view.to),
        made: words.say(&Msg::new("manager-report-made").text("at", made)),
        figures: figures(words, view),
        hours: hours(words, view),
        tables: books.report().iter().map(|table| sheet(words, table)).collect(),
        nothing: words.get("manager-nothing"),
    }
}

fn figures(words: &Words, view: &View) -> Vec<Figure> {
    let counts = &view.counts;
    let usual = |of: &dyn Fn(&DayCounts) -> u64, cell: &dyn Fn(u64) -> Cell| {
        let Some(usual) = &view.usual else { return String::new() };
        let mean = cell(usual.median(of)).show(words);
        words.say(&Msg::new("manager-usual").text("what", words.get(view.period.usual())).text("mean", mean))
    };
    let long = |of: &crate::usage::Minutes| {
        words.say(&Msg::new("manager-long").text("long", Cell::Minutes(of.tenths(90)).show(words)))
    };
    let figure =
        |label: &str, value: Cell, note: String| Figure { label: words.get(label), value: value.show(words), note };
    let yen = |n: u64| Cell::Yen(i64::try_from(n).unwrap_or(i64::MAX));
    let paid = |c: &DayCounts| u64::try_from(c.paid()).unwrap_or(0);
    let spared = Msg::new("manager-spared-note")
        .text("sheets", Cell::Count(counts.sheets_spared).show(words))
        .text("fields", Cell::Count(counts.fields_spared).show(words));
    vec![
        figure("manager-finished", Cell::Count(counts.finished.into()), usual(&|c| c.finished.into(), &Cell::Count)),
        figure("manager-took-half", Cell::Minutes(counts.took.tenths(50)), long(&counts.took)),
        figure("manager-left", Cell::Count(counts.left().into()), usual(&|c| c.left().into(), &Cell::Count)),
        figure("manager-wait-half", Cell::Minutes(counts.wait.tenths(50)), long(&counts.wait)),
        figure("manager-paid", Cell::Yen(counts.paid()), usual(&paid, &yen)),
        figure("manager-spared", Cell::Count(counts.characters_spared), words.say(&spared)),
    ]
}

fn hours(words: &Words, view: &View) -> Chart {
    let of = &view.counts.by_hour;
    let first = of.keys().next().copied().unwrap_or(*OPEN_HOURS.start()).min(*OPEN_HOURS.start());
    let last = of.keys().last().copied().unwrap_or(*OPEN_HOURS.end()).max(*OPEN_HOURS.end());
    let columns: Vec<_> = (first..=last)
        .map(|hour| {
            let usual = view.usual.as_ref().map(|u| u.tenths(|c| c.by_hour.get(&hour).copied().unwrap_or(0).into()));
            let label = words.say(&Msg::new("manager-hour").number("hour", hour));
            (label, of.get(&hour).copied().unwrap_or(0), usual)
        })
        .collect();
    let told: Vec<_> = columns.iter().map(|(label, n, _)| format!("{label} {n}")).collect();
    Chart {
        title: words.get("manager-hours"),
        usual: words.get(view.period.usual()),
        alt: told.join(&words.get("list-comma")),
        columns,
    }
}

fn sheet(words: &Words, table: &Table) -> Sheet {
    let show = |row: &Vec<Cell>| row.iter().map(|cell| cell.show(words)).collect();
    Sheet {
        title: table.title.clone(),
        head: table.head.clone(),
        figures: (0..table.head.len()).map(|place| table.is_figure(place)).collect(),
        rows: table.rows.iter().map(show).collect(),
        total: table.total.as_ref().map(show),
    }
}
