//! The counts that a manager's page holds, and a view of them: today, this week, this month, this fiscal year, all
//! years, each beside what is usual for it.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::counts::{Counts, DayCounts};
use super::span::{Grain, days, fiscal_year, monday};

/// Which days a view is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// One day.
    #[default]
    Day,
    /// The week, from Monday.
    Week,
    /// The month.
    Month,
    /// The fiscal year.
    Year,
    /// All fiscal years.
    All,
}

impl Period {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Year, Self::All];

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Day => "manager-today",
            Self::Week => "manager-week",
            Self::Month => "manager-month",
            Self::Year => "manager-year",
            Self::All => "manager-all",
        }
    }

    /// The message that says what is usual for it.
    pub const fn usual(self) -> &'static str {
        match self {
            Self::Day => "manager-usual-day",
            Self::Week => "manager-usual-week",
            Self::Month => "manager-usual-month",
            Self::Year => "manager-usual-year",
            Self::All => "manager-usual-all",
        }
    }
}

/// Weeks that are looked back on for what is usual on a weekday.
const WEEKDAYS_BACK: i64 = 8;
/// Weeks that are looked back on for what is usual in a week.
const WEEKS_BACK: i64 = 4;
/// Weeks of the series.
const WEEKS: i64 = 12;
/// Months that are looked back on for what is usual in a month.
const MONTHS_BACK: i64 = 3;
/// Days of the series of a day's view, itself included.
pub const DAYS: i64 = 30;
/// The first fiscal year that is ever asked for.
const FIRST_YEAR: i16 = 2000;

/// The counts by day, by month, by fiscal year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The day that views end on.
    pub today: Date,
    spans: BTreeMap<Grain, Counts>,
}

/// What is usual for a view: comparable spans on which the counter was open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usual {
    /// Each of them.
    pub spans: Vec<DayCounts>,
    /// All of them together.
    pub sum: DayCounts,
}

impl Usual {
    /// The median of a count, in tenths: one odd day does not move what is usual.
    pub fn tenths(&self, of: impl Fn(&DayCounts) -> u64) -> u64 {
        let mut all: Vec<_> = self.spans.iter().map(of).collect();
        all.sort_unstable();
        let at = |place: usize| all.get(place).copied().unwrap_or(0);
        match all.len() {
            0 => 0,
            n if n % 2 == 1 => at(n / 2) * 10,
            n => (at(n / 2 - 1) + at(n / 2)) * 5,
        }
    }

    /// The median of a count, rounded.
    pub fn median(&self, of: impl Fn(&DayCounts) -> u64) -> u64 {
        (self.tenths(of) + 5) / 10
    }
}

/// A view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Of which days.
    pub period: Period,
    /// The first of them.
    pub from: Date,
    /// The last of them.
    pub to: Date,
    /// Their counts together.
    pub counts: DayCounts,
    /// What is usual; `None` where there is nothing to compare with.
    pub usual: Option<Usual>,
    /// How fine the series is; weeks are days added up from their Mondays.
    pub grain: Grain,
    /// What leads to it, oldest first, by first day.
    pub series: Vec<(Date, DayCounts)>,
}

impl Ledger {
    /// An empty one.
    pub fn new(today: Date) -> Self {
        Self { today, spans: BTreeMap::new() }
    }

    /// What is asked of the hub once: grain, from, to.
    pub fn wanted(today: Date) -> [(Grain, Date, Date); 3] {
        let weeks = monday(today).saturating_sub((7 * WEEKS.max(WEEKDAYS_BACK + 1)).days());
        let months = today.first_of_month().saturating_sub(MONTHS_BACK.months());
        let years = Date::new(FIRST_YEAR, 4, 1).unwrap_or(today);
        [
            (Grain::Day, weeks.min(months), today),
            (Grain::Month, fiscal_year(today).saturating_sub(1.year()), today),
            (Grain::Year, years, today),
        ]
    }

    /// Takes in an answer; the spans in it replace those that were known.
    pub fn take(&mut self, grain: Grain, counts: Counts) {
        self.spans.entry(grain).or_default().days.extend(counts.days);
    }

    /// Whether all of [`Self::wanted`] has come.
    pub fn is_whole(&self) -> bool {
        Grain::ALL.iter().all(|grain| self.spans.contains_key(grain))
    }

    fn one(&self, grain: Grain, start: Date) -> DayCounts {
        self.spans.get(&grain).and_then(|counts| counts.days.get(&start)).cloned().unwrap_or_default()
    }

    fn sum(&self, grain: Grain, from: Date, to: Date) -> DayCounts {
        let counts = self.spans.get(&grain).into_iter().flat_map(|counts| counts.days.range(from..=to));
        DayCounts::together(counts.map(|(_, day)| day))
    }

    /// The counts of one day.
    pub fn day(&self, day: Date) -> DayCounts {
        self.one(Grain::Day, day)
    }

    /// A view of the days that end today.
    pub fn view(&self, period: Period) -> View {
        let to = self.today;
        let from = match period {
            Period::Day => to,
            Period::Week => monday(to),
            Period::Month => to.first_of_month(),
            Period::Year => fiscal_year(to),
            Period::All => self.first_year(),
        };
        let counts = match period {
            Period::Day | Period::Week | Period::Month => self.sum(Grain::Day, from, to),
            Period::Year => self.one(Grain::Year, from),
            Period::All => self.sum(Grain::Year, from, to),
        };
        let (grain, series) = self.series(period, from);
        View { period, from, to, counts, usual: self.usual(period), grain, series }
    }

    fn first_year(&self) -> Date {
        let years = self.spans.get(&Grain::Year);
        let first = years.and_then(|counts| counts.days.keys().next().copied());
        first.unwrap_or_else(|| fiscal_year(self.today)).min(fiscal_year(self.today))
    }

    fn series(&self, period: Period, from: Date) -> (Grain, Vec<(Date, DayCounts)>) {
        let to = self.today;
        let daily = |from: Date, to: Date| days(from, to).map(|day| (day, self.day(day))).collect();
        let spans = |grain: Grain, from: Date, last: Date| {
            let starts = std::iter::successors(Some(from), move |start| Some(grain.next(*start)));
            starts.take_while(move |start| *start <= last).map(|start| (start, self.one(grain, start))).collect()
        };
        match period {
            Period::Day => (Grain::Day, daily(to.saturating_sub((DAYS - 1).days()), to)),
            Period::Week => {
                let first = monday(to).saturating_sub((7 * (WEEKS - 1)).days());
                let mondays = first.series(7.days()).take_while(|monday| *monday <= to);
                let week = |monday: Date| (monday, self.sum(Grain::Day, monday, monday.saturating_add(6.days())));
                (Grain::Day, mondays.map(week).collect())
            }
            // The whole month, so that it fills up to its end.
            Period::Month => (Grain::Day, daily(from, from.last_of_month())),
            Period::Year => (Grain::Month, spans(Grain::Month, from, from.saturating_add(11.months()))),
            Period::All => (Grain::Year, spans(Grain::Year, from, to)),
        }
    }

    fn usual(&self, period: Period) -> Option<Usual> {
        let to = self.today;
        let spans: Vec<DayCounts> = match period {
            Period::Day => (1..=WEEKDAYS_BACK).map(|weeks| self.day(to.saturating_sub((7 * weeks).days()))).collect(),
            Period::Week => (1..=WEEKS_BACK)
                .map(|weeks| {
                    let back = (7 * weeks).days();
                    self.sum(Grain::Day, monday(to).saturating_sub(back), to.saturating_sub(back))
                })
                .collect(),
            Period::Month => (1..=MONTHS_BACK)
                .map(|months| {
                    let first = to.first_of_month().saturating_sub(months.months());
                    let last = to.saturating_sub(months.months());
                    self.sum(Grain::Day, first, last)
                })
                .collect(),
            Period::Year => {
                let (first, last) = (fiscal_year(to).saturating_sub(1.year()), to.saturating_sub(1.year()));
                vec![self.sum(Grain::Month, first, last.first_of_month())]
            }
            Period::All => vec![],
        };
        // A span on which nobody came is one on which the counter was closed.
        let spans: Vec<_> = spans.into_iter().filter(|counts| counts.started > 0).collect();
        let sum = DayCounts::together(&spans);
        (!spans.is_empty()).then_some(Usual { spans, sum })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::{Date, date};

    use super::{DAYS, Ledger, Period};
    use crate::usage::{Counts, DayCounts, Grain};

    const TODAY: Date = date(2026, 11, 20);

    fn visits(started: u32) -> DayCounts {
        DayCounts { started, finished: started - started / 5, ..DayCounts::default() }
    }

    fn ledger(days: &[(Date, u32)]) -> Ledger {
        let mut ledger = Ledger::new(TODAY);
        for grain in Grain::ALL {
            let mut counts = Counts::default();
            for (day, started) in days {
                counts.days.entry(grain.start(*day)).or_default().merge(&visits(*started));
            }
            ledger.take(grain, counts);
        }
        ledger
    }

    #[test]
    fn a_day_is_seen_beside_its_weekday() {
        // A Friday; the last Fridays, one of them a holiday; a busy Thursday does not count.
        let ledger = ledger(&[
            (TODAY, 30),
            (date(2026, 11, 13), 20),
            (date(2026, 11, 6), 10),
            (date(2026, 10, 30), 7000),
            (date(2026, 11, 19), 500),
            (date(2026, 9, 18), 900),
        ]);
        assert!(ledger.is_whole());
        let view = ledger.view(Period::Day);
        assert_eq!(view.counts.started, 30);
        let usual = view.usual.unwrap();
        assert_eq!(usual.spans.len(), 3);
        assert_eq!(usual.median(|c| c.started.into()), 20, "one odd Friday is not what is usual");
        assert_eq!(i64::try_from(view.series.len()).unwrap(), DAYS);
        assert_eq!(view.series.last().map(|(day, c)| (*day, c.started)), Some((TODAY, 30)));
    }

    #[test]
    fn weeks_months_and_years_are_seen_beside_theirs() {
        let ledger = ledger(&[
            (TODAY, 30),
            (date(2026, 11, 16), 5),
            (date(2026, 11, 9), 7),
            (date(2026, 11, 14), 100),
            (date(2026, 10, 20), 11),
            (date(2026, 10, 31), 1000),
            (date(2025, 11, 30), 40),
            (date(2025, 12, 1), 9000),
            (date(2024, 4, 1), 2),
        ]);
        let week = ledger.view(Period::Week);
        assert_eq!((week.from, week.counts.started, week.series.len()), (date(2026, 11, 16), 35, 12));
        let usual = week.usual.unwrap();
        assert_eq!(
            (usual.spans.len(), usual.sum.started),
            (2, 7 + 11),
            "up to the same weekday: the 14th is a Saturday"
        );
        let month = ledger.view(Period::Month);
        assert_eq!((month.counts.started, month.series.len()), (30 + 5 + 7 + 100, 30));
        assert_eq!(month.usual.unwrap().sum.started, 11, "up to the same day of the month");
        let year = ledger.view(Period::Year);
        assert_eq!((year.from, year.series.len(), year.grain), (date(2026, 4, 1), 12, Grain::Month));
        assert_eq!(year.counts.started, 30 + 5 + 7 + 100 + 11 + 1000);
        assert_eq!(year.usual.unwrap().sum.started, 40, "up to the same month");
        let all = ledger.view(Period::All);
        assert_eq!((all.from, all.series.len(), all.usual), (date(2024, 4, 1), 3, None));
        assert_eq!(all.counts.started, year.counts.started + 40 + 9000 + 2);
    }

    #[test]
    fn an_empty_day_and_a_leap_day_are_days_too() {
        let empty = Ledger::new(date(2028, 2, 29));
        for period in Period::ALL {
            let view = empty.view(period);
            assert_eq!((view.counts, view.usual), (DayCounts::default(), None));
            assert!(!view.series.is_empty());
        }
        let wanted = Ledger::wanted(date(2028, 2, 29));
        assert!(wanted.iter().all(|(_, from, to)| from <= to));
        assert_eq!(empty.view(Period::Month).series.len(), 29);
    }
}
