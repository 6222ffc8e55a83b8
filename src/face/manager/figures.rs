//! From counts to what a manager asks in the morning: five figures, and what lies behind each.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::application::wire::{ChargeState, Tender};
use crate::face::staff::page_order;
use crate::usage::{Counts, DayCounts};

/// Days that are looked back on, today included.
pub const DAYS: i32 = 30;

/// Hours in which a counter is open; others are shown only where something happened.
const OPEN_HOURS: std::ops::RangeInclusive<u8> = 8..=17;

/// Which days the lower half is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Today.
    #[default]
    Today,
    /// The last 30 days, today included.
    Month,
}

/// The first day that is asked for.
pub fn first_day(today: Date) -> Date {
    let back: Span = (DAYS - 1).days();
    today.saturating_sub(back)
}

/// Counts as the page needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Today.
    pub today: DayCounts,
    /// The last 30 days together, today included.
    pub month: DayCounts,
    /// Each of them, oldest first; a day without visits is all zero.
    pub days: Vec<(Date, DayCounts)>,
    /// Days before today on which somebody began a visit.
    pub open_days: u32,
}

impl Figures {
    /// From the hub's counts.
    pub fn new(counts: &Counts, today: Date) -> Self {
        let mut days = Vec::new();
        let mut day = first_day(today);
        while day <= today {
            days.push((day, counts.days.get(&day).cloned().unwrap_or_default()));
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        let month = together(days.iter().map(|(_, c)| c));
        let before = days.iter().filter(|(d, c)| *d < today && c.started > 0).count();
        Self {
            today: counts.days.get(&today).cloned().unwrap_or_default(),
            month,
            days,
            open_days: u32::try_from(before).unwrap_or(u32::MAX),
        }
    }

    /// The counts of a period.
    pub const fn of(&self, period: Period) -> &DayCounts {
        match period {
            Period::Today => &self.today,
            Period::Month => &self.month,
        }
    }

    /// Finished visits on an ordinary day before today, rounded; `None` where there was none.
    pub fn usual_finished(&self) -> Option<u32> {
        let before = self.month.finished - self.today.finished;
        (self.open_days > 0).then(|| (before + self.open_days / 2) / self.open_days)
    }

    /// Hours with what began in them: (hour, in the period, on an ordinary day in tenths). For the 30 days it is the
    /// sum.
    pub fn hours(&self, period: Period) -> Vec<(u8, u32, Option<u32>)> {
        let of = self.of(period);
        let first = of.by_hour.keys().next().copied().unwrap_or(*OPEN_HOURS.start()).min(*OPEN_HOURS.start());
        let last = of.by_hour.keys().last().copied().unwrap_or(*OPEN_HOURS.end()).max(*OPEN_HOURS.end());
        let usual = |hour| {
            let all = self.month.by_hour.get(&hour).copied().unwrap_or(0);
            let now = self.today.by_hour.get(&hour).copied().unwrap_or(0);
            (period == Period::Today && self.open_days > 0).then(|| all.saturating_sub(now) * 10 / self.open_days)
        };
        (first..=last).map(|hour| (hour, of.by_hour.get(&hour).copied().unwrap_or(0), usual(hour))).collect()
    }

    /// Where visits ended without a number: (page, how many), in the order of a visit.
    pub fn abandoned(&self, period: Period) -> Vec<(String, u32)> {
        let mut pages: Vec<_> =
            self.of(period).abandoned.iter().filter(|(_, n)| **n > 0).map(|(p, n)| (p.clone(), *n)).collect();
        pages.sort_by(|(a, _), (b, _)| page_order(a).cmp(&page_order(b)).then_with(|| a.cmp(b)));
        pages
    }

    /// The page on which most visits ended without a number.
    pub fn worst_page(&self, period: Period) -> Option<(String, u32)> {
        self.abandoned(period).into_iter().max_by_key(|(_, n)| *n)
    }
}

/// Visits that ended without a number.
pub fn abandoned(counts: &DayCounts) -> u32 {
    counts.abandoned.values().sum()
}

/// Yen of charges that count: made and not taken back.
pub fn charged(counts: &DayCounts) -> i64 {
    let counts_in = |state: &ChargeState| !matches!(state, ChargeState::Cancelled | ChargeState::Voided);
    counts.charges.iter().filter(|(state, _)| counts_in(state)).map(|(_, (_, yen))| yen).sum()
}

/// Yen that were paid.
pub fn paid(counts: &DayCounts) -> i64 {
    counts.charges.get(&ChargeState::Paid).map_or(0, |(_, yen)| *yen)
}

/// Yen that wait at the register: made or scanned, neither paid nor over.
pub fn unpaid(counts: &DayCounts) -> i64 {
    let open = [ChargeState::Created, ChargeState::Presented];
    open.iter().filter_map(|state| counts.charges.get(state)).map(|(_, yen)| yen).sum()
}

/// Counts of several days together.
fn together<'a>(days: impl Iterator<Item = &'a DayCounts>) -> DayCounts {
    fn add<K: Clone + Ord>(into: &mut BTreeMap<K, u32>, from: &BTreeMap<K, u32>) {
        for (key, n) in from {
            *into.entry(key.clone()).or_default() += n;
        }
    }
    fn add_money<K: Copy + Ord>(into: &mut BTreeMap<K, (u32, i64)>, from: &BTreeMap<K, (u32, i64)>) {
        for (key, (n, yen)) in from {
            let entry = into.entry(*key).or_default();
            *entry = (entry.0 + n, entry.1 + yen);
        }
    }
    let mut all = DayCounts::default();
    for day in days {
        all.started += day.started;
        all.finished += day.finished;
        all.by_card += day.by_card;
        all.by_hand += day.by_hand;
        all.seconds += day.seconds;
        all.fields_spared += day.fields_spared;
        all.characters_spared += day.characters_spared;
        add(&mut all.abandoned, &day.abandoned);
        add(&mut all.by_locale, &day.by_locale);
        add(&mut all.by_hour, &day.by_hour);
        add(&mut all.applications, &day.applications);
        add(&mut all.states, &day.states);
        add_money::<ChargeState>(&mut all.charges, &day.charges);
        add_money::<Tender>(&mut all.tenders, &day.tenders);
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{DAYS, Figures, Period, abandoned, charged, first_day, paid, unpaid};
    use crate::application::wire::ChargeState;
    use crate::usage::{Counts, DayCounts};

    fn day(started: u32, finished: u32, hour: u8, page: &str) -> DayCounts {
        DayCounts {
            started,
            finished,
            seconds: u64::from(finished) * 150,
            by_hour: [(hour, started)].into(),
            abandoned: [(page.to_owned(), started - finished)].into(),
            charges: [
                (ChargeState::Paid, (1, 600)),
                (ChargeState::Created, (1, 300)),
                (ChargeState::Cancelled, (1, 900)),
                (ChargeState::Expired, (1, 100)),
            ]
            .into(),
            ..DayCounts::default()
        }
    }

    fn figures() -> Figures {
        let today = date(2026, 11, 22);
        let mut counts = Counts::default();
        counts.days.insert(today, day(20, 15, 10, "card"));
        counts.days.insert(date(2026, 11, 20), day(30, 30, 9, "pin"));
        counts.days.insert(date(2026, 11, 19), day(12, 11, 19, "pin"));
        // A day before the 30 does not count.
        counts.days.insert(date(2026, 10, 20), day(500, 1, 9, "start"));
        Figures::new(&counts, today)
    }

    #[test]
    fn thirty_days_end_today() {
        let figures = figures();
        assert_eq!(first_day(date(2026, 11, 22)), date(2026, 10, 24));
        assert_eq!(i32::try_from(figures.days.len()), Ok(DAYS));
        assert_eq!(figures.days.last().map(|(d, _)| *d), Some(date(2026, 11, 22)));
        assert_eq!(figures.month.started, 62);
        assert_eq!(figures.today.finished, 15);
    }

    #[test]
    fn an_ordinary_day_leaves_today_and_closed_days_out() {
        let figures = figures();
        assert_eq!(figures.open_days, 2);
        assert_eq!(figures.usual_finished(), Some(21), "41 over two days, rounded");
        let hours = figures.hours(Period::Today);
        assert_eq!(hours.first().map(|h| h.0), Some(8));
        assert_eq!(hours.last().map(|h| h.0), Some(17));
        assert_eq!(hours.iter().find(|h| h.0 == 9), Some(&(9, 0, Some(150))));
        assert_eq!(hours.iter().find(|h| h.0 == 10), Some(&(10, 20, Some(0))));
        assert_eq!(figures.hours(Period::Month).last(), Some(&(19, 12, None)), "a late hour is not hidden");
    }

    #[test]
    fn the_worst_page_is_named_and_pages_stand_in_order() {
        let figures = figures();
        assert_eq!(figures.worst_page(Period::Today), Some(("card".into(), 5)));
        let month: Vec<_> = figures.abandoned(Period::Month);
        assert_eq!(month, [("card".to_owned(), 5), ("pin".to_owned(), 1)]);
        assert_eq!(abandoned(&figures.month), 6);
        assert_eq!(Figures::new(&Counts::default(), date(2026, 11, 22)).worst_page(Period::Month), None);
    }

    #[test]
    fn charges_that_were_taken_back_do_not_count() {
        let figures = figures();
        assert_eq!(charged(&figures.today), 1000);
        assert_eq!(paid(&figures.today), 600);
        assert_eq!(unpaid(&figures.today), 300);
    }
}
