//! Deadlines (期限), counted as the law counts them: whether the first day counts, days or months, and what happens when the
//! last day is one on which the counter is closed.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Calendar, FieldName, Rule};

/// How long a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// So many days.
    Days(u16),
    /// So many months, by the calendar (民法第143条).
    Months(u8),
    /// To the end of the month of the first day.
    EndOfMonth,
}

/// Whether the first day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstDay {
    /// It does not: counting begins with the next day (民法第140条).
    Next,
    /// It does: 戸籍法第43条第1項 counts the day of the event itself.
    Same,
}

/// What happens when the last day is a closed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenClosed {
    /// The next open day is the last one (民法第142条; 地方自治法第4条の2第4項).
    NextOpen,
    /// It stays as it is.
    Stands,
}

/// By when something must be done. Its words are `deadline-<name>`; rules see `<name>_left`, the days that are left
/// (below 0 once it is over).
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its name.
    pub name: FieldName,
    /// The date that it counts from.
    pub from: FieldName,
    /// How long it is.
    pub span: Span,
    /// Whether the first day counts.
    pub first_day: FirstDay,
    /// What happens when it ends on a closed day.
    pub closed: WhenClosed,
    /// The law that sets it.
    pub law: String,
    /// Only when this holds.
    pub when: Option<Rule>,
}

impl Deadline {
    /// The last day, both days included; `None` only at the end of the calendar.
    pub fn ends(&self, from: Date, calendar: &Calendar) -> Option<Date> {
        let first = match self.first_day {
            FirstDay::Next => from.tomorrow().ok()?,
            FirstDay::Same => from,
        };
        let end = match self.span {
            Span::Days(0) => from,
            Span::Days(days) => first.checked_add((i64::from(days) - 1).days()).ok()?,
            Span::Months(0) => from,
            Span::Months(months) => months_on(first, months)?,
            Span::EndOfMonth => from.last_of_month(),
        };
        Some(match self.closed {
            WhenClosed::NextOpen => calendar.next_open(end),
            WhenClosed::Stands => end,
        })
    }
}

/// 民法第143条第2項: the eve of the corresponding day of the last month; where that month has no such day, its last day.
fn months_on(first: Date, months: u8) -> Option<Date> {
    // The library answers the last day of a month that has no such day; then that day itself is the end.
    let corresponding = first.checked_add(i64::from(months).months()).ok()?;
    if corresponding.day() == first.day() { corresponding.yesterday().ok() } else { Some(corresponding) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Deadline, FirstDay, Span, WhenClosed};
    use crate::catalogue::{Calendar, FieldName};
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    fn city() -> Calendar {
        Calendar::new(vec![((12, 29), (1, 3))], Vec::new(), Vec::new())
    }

    fn ends(span: Span, first_day: FirstDay, closed: WhenClosed, from: Date) -> Date {
        let (name, law) = (FieldName("x".into()), String::new());
        let deadline = Deadline { name, from: FieldName("y".into()), span, first_day, closed, law, when: None };
        deadline.ends(from, &city()).unwrap()
    }

    #[test]
    fn days_are_counted_as_the_law_counts_them() {
        use FirstDay::{Next, Same};
        use WhenClosed::{NextOpen, Stands};
        for (span, first, closed, from, end, why) in [
            // 転入: moved in on Saturday 28 March 2026, fourteen days from the 29th: Saturday 11 April, so Monday the 13th.
            (Span::Days(14), Next, Stands, date(2026, 3, 28), date(2026, 4, 11), "住民基本台帳法22条, 民法140条"),
            (Span::Days(14), Next, NextOpen, date(2026, 3, 28), date(2026, 4, 13), "民法142条"),
            // 出生: born on 25 April, the day itself counts: 8 May; born on the 20th: 3 May, a holiday until the 6th.
            (Span::Days(14), Same, NextOpen, date(2026, 4, 25), date(2026, 5, 8), "戸籍法43条・49条"),
            (Span::Days(14), Same, NextOpen, date(2026, 4, 20), date(2026, 5, 7), "Golden Week"),
            // 死亡: seven days from knowing it on 24 December: the 30th, closed until 3 January (a Sunday), so the 4th.
            (Span::Days(7), Same, NextOpen, date(2026, 12, 24), date(2027, 1, 4), "年末年始"),
            (Span::Days(0), Next, Stands, date(2026, 3, 28), date(2026, 3, 28), "the day itself"),
            // 民法143条: three months from 1 March (the day after) end on 31 May, a Sunday.
            (Span::Months(3), Next, Stands, date(2026, 2, 28), date(2026, 5, 31), "143条2項"),
            (Span::Months(1), Next, Stands, date(2026, 1, 30), date(2026, 2, 28), "no 31 February: its last day"),
            (Span::Months(1), Next, Stands, date(2024, 1, 30), date(2024, 2, 29), "leap year"),
            (Span::Months(1), Same, Stands, date(2026, 1, 15), date(2026, 2, 14), "eve of the corresponding day"),
            (Span::EndOfMonth, Next, NextOpen, date(2026, 10, 5), date(2026, 11, 2), "31 October is a Saturday"),
        ] {
            assert_eq!(ends(span, first, closed, from), end, "{why}");
        }
    }

    proptest! {
        #[test]
        fn no_deadline_ends_before_it_begins_or_on_a_closed_day(
            offset in 0..25_000i64,
            days in 0..400u16,
            months in 0..36u8,
            kind in 0..3,
            same in any::<bool>(),
        ) {
            use jiff::ToSpan;
            let from = date(2020, 1, 1).checked_add(offset.days()).unwrap();
            let span = [Span::Days(days), Span::Months(months), Span::EndOfMonth][usize::try_from(kind).unwrap()];
            let first = if same { FirstDay::Same } else { FirstDay::Next };
            let stands = ends(span, first, WhenClosed::Stands, from);
            let open = ends(span, first, WhenClosed::NextOpen, from);
            prop_assert!(stands >= from && open >= stands);
            prop_assert!(city().is_open(open));
        }
    }
}
