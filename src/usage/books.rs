//! The counts as tables: one behind each chart, the same in files and reports.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::counts::DayCounts;
use super::ledger::{Period, View};
use super::minutes::Minutes;
use super::pages::{page_name, page_order};
use super::record::AIDS;
use super::span::Grain;
use super::table::{Cell, Table, share};
use crate::application::wire::{ChargeState, Tender};
use crate::catalogue::{Catalogue, FeeCode, ProcedureId};
use crate::text::{Locale, Msg, Words};

/// What tables are made with.
pub struct Books<'a> {
    /// The reader's language.
    pub words: &'a Words,
    /// The city's names of procedures, counters and fees.
    pub catalogue: &'a Catalogue,
    /// What is told of.
    pub view: &'a View,
}

/// The message of a tender's name.
pub const fn tender_name(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "tender-cash",
        Tender::Credit => "tender-credit",
        Tender::Emoney => "tender-emoney",
        Tender::Code => "tender-code",
        Tender::Unknown => "tender-unknown",
    }
}

/// The message of a charge state's name.
pub const fn charge_name(state: ChargeState) -> &'static str {
    match state {
        ChargeState::Created => "charge-created",
        ChargeState::Presented => "charge-presented",
        ChargeState::Paid => "charge-paid",
        ChargeState::Cancelled => "charge-cancelled",
        ChargeState::Expired => "charge-expired",
        ChargeState::Voided => "charge-voided",
    }
}

/// The message of an aid's name.
pub fn aid_name(aid: &str) -> String {
    format!("manager-aid-{aid}")
}

/// A page of the way through a visit: how many came to it, and how many left there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The page's id.
    pub page: String,
    /// Visits that came to it.
    pub reached: u32,
    /// Visits that ended on it without a number.
    pub left: u32,
}

/// The way through a visit, in the order of its pages. Where kiosks do not tell which pages were reached, whoever left
/// on a page reached it.
pub fn funnel(counts: &DayCounts) -> Vec<Step> {
    let mut pages: BTreeMap<&str, Step> = BTreeMap::new();
    for (page, reached) in &counts.reached {
        pages.insert(page, Step { page: page.clone(), reached: *reached, left: 0 });
    }
    for (page, left) in counts.abandoned.iter().filter(|(_, n)| **n > 0) {
        let step = pages.entry(page).or_insert_with(|| Step { page: page.clone(), reached: 0, left: 0 });
        step.left = *left;
        step.reached = step.reached.max(*left);
    }
    let mut steps: Vec<_> = pages.into_values().collect();
    steps.sort_by(|a, b| {
        let order = page_order(&a.page).cmp(&page_order(&b.page));
        // Questions have no order of their own here: those that more came to were asked earlier.
        order.then_with(|| b.reached.cmp(&a.reached)).then_with(|| a.page.cmp(&b.page))
    });
    steps
}

/// Largest first; what is as large stands in its own order.
pub fn largest_first<K: Ord + Clone>(table: &BTreeMap<K, u32>) -> Vec<(K, u32)> {
    let mut list: Vec<_> = table.iter().map(|(k, n)| (k.clone(), *n)).collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    list
}

/// The counts of procedures added up by counter: id and name, applications, waits.
pub fn counters(words: &Words, catalogue: &Catalogue, counts: &DayCounts, today: Date) -> Vec<(String, u32, Minutes)> {
    let counter = |id: &ProcedureId| {
        let procedure = catalogue.procedure(id, today).or_else(|| catalogue.procedures.iter().find(|p| p.id == *id));
        let counter = procedure.and_then(|p| catalogue.counter(&p.counter, today));
        counter.map_or_else(|| words.get("manager-counter-unknown"), |c| words.pick(&c.name).to_owned())
    };
    let mut all: BTreeMap<String, (u32, Minutes)> = BTreeMap::new();
    for (id, n) in &counts.applications {
        all.entry(counter(id)).or_default().0 += n;
    }
    for (id, wait) in &counts.wait_for {
        all.entry(counter(id)).or_default().1.merge(wait);
    }
    let mut list: Vec<_> = all.into_iter().map(|(name, (n, wait))| (name, n, wait)).collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    list
}

/// A field's label as staff know it: `requester_name` or `juminhyo.copies`.
pub fn field_name(words: &Words, key: &str) -> String {
    let (procedure, field) = key.split_once('.').map_or((None, key), |(p, f)| (Some(p), f));
    let id = format!("field-{}", field.replace('_', "-"));
    let label = if words.has(&id) { words.get(&id) } else { field.to_owned() };
    match procedure {
        None => label,
        Some(procedure) => {
            let title = words.say(&ProcedureId(procedure.to_owned()).title());
            words.say(&Msg::new("manager-field-of").text("field", label).text("procedure", title))
        }
    }
}

/// A waived fee by its key (`101/SEIHO`): the fee's name and the reason's words.
pub fn exemption_name(words: &Words, catalogue: &Catalogue, key: &str, today: Date) -> (String, String) {
    let (code, reason) = key.split_once('/').unwrap_or((key, ""));
    let fee = catalogue.fee(&FeeCode(code.to_owned()), today);
    let name = fee.map_or_else(|| code.to_owned(), |fee| words.pick(&fee.name).to_owned());
    let law = fee.and_then(|fee| fee.exemptible.iter().find(|(id, _)| id.0 == reason));
    (name, law.map_or_else(|| reason.to_owned(), |(_, law)| words.pick(law).to_owned()))
}

impl Books<'_> {
    fn heads(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.words.get(id)).collect()
    }

    fn table(&self, id: &'static str, heads: &[&str], rows: Vec<Vec<Cell>>) -> Table {
        let title = self.words.get(&format!("manager-books-{id}"));
        Table { id, title, head: self.heads(heads), rows, total: None }
    }

    const fn counts(&self) -> &DayCounts {
        &self.view.counts
    }

    /// Every table, in the order of the pages.
    pub fn all(&self) -> Vec<Table> {
        let mut all = self.overview();
        all.extend(self.kiosk());
        all.extend(self.desk());
        all.extend(self.money());
        all
    }

    /// Those of a printed report: what happened in the view, without what led to it.
    pub fn report(&self) -> Vec<Table> {
        let mut all = vec![self.procedures()];
        all.extend([self.funnel(), self.languages(), self.aids()]);
        all.extend(self.desk());
        all.extend(self.money());
        all
    }

    /// What leads to the view, and its hours.
    pub fn overview(&self) -> Vec<Table> {
        vec![self.series(), self.hours(), self.procedures(), self.spared()]
    }

    /// What happened at the kiosks.
    pub fn kiosk(&self) -> Vec<Table> {
        vec![self.funnel(), self.languages(), self.aids(), self.entries(), self.kiosks()]
    }

    /// What happened at the desks.
    pub fn desk(&self) -> Vec<Table> {
        vec![self.times(), self.counters(), self.corrections(), self.returns()]
    }

    /// What was charged, paid and waived.
    pub fn money(&self) -> Vec<Table> {
        vec![self.charges(), self.tenders(), self.exemptions()]
    }

    /// The name of a span of the series.
    pub fn span(&self, start: Date) -> Cell {
        match (self.view.grain, self.view.period) {
            (Grain::Day, Period::Week) => {
                Cell::Text(self.words.say(&Msg::new("manager-week-of").text("day", start.to_string())))
            }
            (Grain::Day, _) => Cell::Day(start),
            (Grain::Month, _) => Cell::Text(start.strftime("%Y-%m").to_string()),
            (Grain::Year, _) => {
                Cell::Text(self.words.say(&Msg::new("manager-year-of").text("year", start.year().to_string())))
            }
        }
    }

    fn series(&self) -> Table {
        let line = |first: Cell, c: &DayCounts| {
            vec![
                first,
                Cell::Count(c.started.into()),
                Cell::Count(c.finished.into()),
                Cell::Count(c.left().into()),
                Cell::Count(c.online.into()),
                Cell::Minutes(c.mean_minutes_tenths()),
                Cell::Count(c.by_card.into()),
                Cell::Count(c.by_hand.into()),
                Cell::Count(c.received().into()),
                Cell::Minutes(c.wait.tenths(50)),
                Cell::Minutes(c.wait.tenths(90)),
                Cell::Yen(c.charged()),
                Cell::Yen(c.paid()),
                Cell::Count(c.sheets_spared),
                Cell::Count(c.characters_spared),
            ]
        };
        let rows = self.view.series.iter().map(|(start, counts)| line(self.span(*start), counts)).collect();
        let heads = [
            "manager-table-day",
            "manager-table-started",
            "manager-table-finished",
            "manager-table-left",
            "manager-table-online",
            "manager-table-minutes",
            "manager-table-card",
            "manager-table-hand",
            "manager-table-applications",
            "manager-table-wait",
            "manager-table-wait-long",
            "manager-table-charged",
            "manager-table-paid",
            "manager-table-sheets",
            "manager-table-spared",
        ];
        let sum = DayCounts::together(self.view.series.iter().map(|(_, counts)| counts));
        let total = Some(line(Cell::Text(self.words.get("manager-table-sum")), &sum));
        Table { total, ..self.table("series", &heads, rows) }
    }

    fn hours(&self) -> Table {
        let usual = |hour: u8| {
            let of = |c: &DayCounts| u64::from(c.by_hour.get(&hour).copied().unwrap_or(0));
            self.view.usual.as_ref().map(|usual| usual.tenths(of))
        };
        let rows = self.counts().by_hour.iter().map(|(hour, n)| {
            let name = self.words.say(&Msg::new("manager-hour").number("hour", *hour));
            let mean = usual(*hour).map_or_else(String::new, super::table::tenths);
            vec![Cell::Text(name), Cell::Count((*n).into()), Cell::Text(mean)]
        });
        self.table("hours", &["manager-table-hour", "manager-table-started", "manager-table-usual"], rows.collect())
    }

    fn procedures(&self) -> Table {
        let all = u64::from(self.counts().received());
        let rows = largest_first(&self.counts().applications).into_iter().map(|(id, n)| {
            let wait = self.counts().wait_for.get(&id).cloned().unwrap_or_default();
            vec![
                Cell::Text(self.words.say(&id.title())),
                Cell::Count(n.into()),
                share(n.into(), all),
                Cell::Minutes(wait.tenths(50)),
                Cell::Minutes(wait.tenths(90)),
            ]
        });
        let heads = [
            "manager-table-procedure",
            "manager-table-applications",
            "manager-table-share",
            "manager-table-wait",
            "manager-table-wait-long",
        ];
        self.table("procedures", &heads, rows.collect())
    }

    fn spared(&self) -> Table {
        let counts = self.counts();
        let line = |id: &str, n: u64| vec![Cell::Text(self.words.get(id)), Cell::Count(n)];
        let rows = vec![
            line("manager-spared-sheets-row", counts.sheets_spared),
            line("manager-spared-fields-row", counts.fields_spared),
            line("manager-spared-characters-row", counts.characters_spared),
        ];
        self.table("spared", &["manager-table-what", "manager-table-count"], rows)
    }

    fn funnel(&self) -> Table {
        let started = u64::from(self.counts().started);
        let rows = funnel(self.counts()).into_iter().map(|step| {
            vec![
                Cell::Text(page_name(self.words, &step.page)),
                Cell::Count(step.reached.into()),
                share(step.reached.into(), started),
                Cell::Count(step.left.into()),
                share(step.left.into(), step.reached.into()),
            ]
        });
        let heads = [
            "manager-table-page",
            "manager-table-reached",
            "manager-table-reached-share",
            "manager-table-left-here",
            "manager-table-left-share",
        ];
        self.table("funnel", &heads, rows.collect())
    }

    fn languages(&self) -> Table {
        let all = u64::from(self.counts().finished);
        let name = |tag: &str| Locale::from_tag(tag).map_or_else(|| tag.to_owned(), |l| l.own_name().to_owned());
        let rows = largest_first(&self.counts().by_locale)
            .into_iter()
            .map(|(tag, n)| vec![Cell::Text(name(&tag)), Cell::Count(n.into()), share(n.into(), all)]);
        self.table(
            "languages",
            &["manager-table-language", "manager-table-finished", "manager-table-share"],
            rows.collect(),
        )
    }

    fn entries(&self) -> Table {
        let (card, hand) = (self.counts().by_card, self.counts().by_hand);
        let line = |id: &str, n: u32| {
            vec![Cell::Text(self.words.get(id)), Cell::Count(n.into()), share(n.into(), (card + hand).into())]
        };
        let rows = vec![line("clerk-entry-card", card), line("clerk-entry-hand", hand)];
        self.table("entries", &["manager-table-entry", "manager-table-finished", "manager-table-share"], rows)
    }

    fn aids(&self) -> Table {
        let all = u64::from(self.counts().started);
        let rows = AIDS.iter().map(|aid| {
            let n = self.counts().aids.get(*aid).copied().unwrap_or(0);
            vec![Cell::Text(self.words.get(&aid_name(aid))), Cell::Count(n.into()), share(n.into(), all)]
        });
        self.table("aids", &["manager-table-aid", "manager-table-visits", "manager-table-share"], rows.collect())
    }

    fn kiosks(&self) -> Table {
        let all = u64::from(self.counts().started);
        let rows = largest_first(&self.counts().by_kiosk)
            .into_iter()
            .map(|(id, n)| vec![Cell::Text(id), Cell::Count(n.into()), share(n.into(), all)]);
        self.table("kiosks", &["manager-table-kiosk", "manager-table-started", "manager-table-share"], rows.collect())
    }

    fn times(&self) -> Table {
        let line = |id: &str, minutes: &Minutes| {
            vec![
                Cell::Text(self.words.get(id)),
                Cell::Count(minutes.count().into()),
                Cell::Minutes(minutes.tenths(50)),
                Cell::Minutes(minutes.tenths(90)),
            ]
        };
        let rows = vec![
            line("manager-took", &self.counts().took),
            line("manager-wait", &self.counts().wait),
            line("manager-handling", &self.counts().handling),
        ];
        let heads = ["manager-table-what", "manager-table-visits", "manager-table-median", "manager-table-long"];
        self.table("times", &heads, rows)
    }

    fn counters(&self) -> Table {
        let list = counters(self.words, self.catalogue, self.counts(), self.view.to);
        let rows = list.into_iter().map(|(name, n, wait)| {
            vec![
                Cell::Text(name),
                Cell::Count(n.into()),
                Cell::Minutes(wait.tenths(50)),
                Cell::Minutes(wait.tenths(90)),
            ]
        });
        let heads =
            ["manager-table-counter", "manager-table-applications", "manager-table-wait", "manager-table-wait-long"];
        self.table("counters", &heads, rows.collect())
    }

    fn corrections(&self) -> Table {
        let all = u64::from(self.counts().received());
        let rows = largest_first(&self.counts().corrections).into_iter().map(|(key, n)| {
            vec![Cell::Text(field_name(self.words, &key)), Cell::Count(n.into()), share(n.into(), all)]
        });
        let heads = ["manager-table-field", "manager-table-corrections", "manager-table-of-applications"];
        self.table("corrections", &heads, rows.collect())
    }

    fn returns(&self) -> Table {
        let all = u64::from(self.counts().received());
        let rows = largest_first(&self.counts().returns)
            .into_iter()
            .map(|(id, n)| vec![Cell::Text(self.words.get(&id)), Cell::Count(n.into()), share(n.into(), all)]);
        let heads = ["manager-table-reason", "manager-table-returns", "manager-table-of-applications"];
        self.table("returns", &heads, rows.collect())
    }

    fn charges(&self) -> Table {
        let rows = self.counts().charges.iter().map(|(state, (n, yen))| {
            vec![Cell::Text(self.words.get(charge_name(*state))), Cell::Count((*n).into()), Cell::Yen(*yen)]
        });
        self.table("charges", &["manager-table-state", "manager-table-charges", "manager-table-yen"], rows.collect())
    }

    fn tenders(&self) -> Table {
        let all: i64 = self.counts().tenders.values().map(|(_, yen)| yen).sum();
        let whole = u64::try_from(all).unwrap_or(0);
        let rows = self.counts().tenders.iter().map(|(tender, (n, yen))| {
            vec![
                Cell::Text(self.words.get(tender_name(*tender))),
                Cell::Count((*n).into()),
                Cell::Yen(*yen),
                share(u64::try_from(*yen).unwrap_or(0), whole),
            ]
        });
        let heads = ["manager-table-tender", "manager-table-charges", "manager-table-yen", "manager-table-share"];
        let sum: u64 = self.counts().tenders.values().map(|(n, _)| u64::from(*n)).sum();
        let total = vec![
            Cell::Text(self.words.get("manager-table-sum")),
            Cell::Count(sum),
            Cell::Yen(all),
            share(whole, whole),
        ];
        Table { total: Some(total), ..self.table("tenders", &heads, rows.collect()) }
    }

    fn exemptions(&self) -> Table {
        let rows = self.counts().exemptions.iter().map(|(key, (n, yen))| {
            let (fee, reason) = exemption_name(self.words, self.catalogue, key, self.view.to);
            vec![Cell::Text(fee), Cell::Text(reason), Cell::Count((*n).into()), Cell::Yen(*yen)]
        });
        let heads = ["manager-table-fee", "manager-table-reason", "manager-table-copies", "manager-table-waived"];
        self.table("exemptions", &heads, rows.collect())
    }
}
