//! Spans of days as a city hall reckons: weeks from Monday, months, fiscal years from April.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// How fine counts are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grain {
    /// By day.
    #[default]
    Day,
    /// By month; its day is the first of it.
    Month,
    /// By fiscal year (年度); its day is the first of April.
    Year,
}

impl Grain {
    /// All of them, finest first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// As it is stored and written in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// The first day of the span that a day lies in.
    pub fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Month => day.first_of_month(),
            Self::Year => fiscal_year(day),
        }
    }

    /// The first day of the span after the one that a day lies in.
    pub fn next(self, day: Date) -> Date {
        let start = self.start(day);
        start.saturating_add(match self {
            Self::Day => 1.day(),
            Self::Month => 1.month(),
            Self::Year => 1.year(),
        })
    }
}

/// The first day of a day's fiscal year.
pub fn fiscal_year(day: Date) -> Date {
    let year = if day.month() >= 4 { day.year() } else { day.year() - 1 };
    Date::new(year, 4, 1).unwrap_or(day)
}

/// The Monday of a day's week.
pub fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(back.days())
}

/// Whether a day is one on which a counter is usually closed.
pub fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Every day from one to another, both included.
pub fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).take_while(move |day| *day <= to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Grain, days, fiscal_year, monday};

    #[test]
    fn a_fiscal_year_begins_in_april() {
        assert_eq!(fiscal_year(date(2026, 3, 31)), date(2025, 4, 1));
        assert_eq!(fiscal_year(date(2026, 4, 1)), date(2026, 4, 1));
        assert_eq!(Grain::Year.next(date(2027, 1, 5)), date(2027, 4, 1));
        assert_eq!(Grain::Month.start(date(2028, 2, 29)), date(2028, 2, 1), "also in a leap year");
        assert_eq!(Grain::Month.next(date(2026, 12, 31)), date(2027, 1, 1));
        assert_eq!(Grain::Day.next(date(2028, 2, 28)), date(2028, 2, 29));
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday(date(2026, 11, 16)), date(2026, 11, 16));
        // 令和 began on a Wednesday; the era is no boundary of anything here.
        assert_eq!(monday(date(2019, 5, 1)), date(2019, 4, 29));
        assert_eq!(days(date(2028, 2, 28), date(2028, 3, 1)).count(), 3);
    }
}
