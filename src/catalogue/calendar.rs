//! On which days the counters are open: Saturdays, Sundays, national holidays computed by law, and the city's own
//! closings.
//!
//! The holidays are those of 国民の祝日に関する法律 as it stands since 2020-01-01 (天皇誕生日 on 23 February, スポーツの日), with the
//! moves of 2020 and 2021 that 平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法 made. Before 2020 nothing is computed.

use jiff::civil::{Date, Weekday};

/// The first year for which holidays are known.
pub const HOLIDAYS_FROM: i16 = 2020;
/// The last year in which the usual formula for the equinoxes is sound; later ones are announced year by year anyway
/// (暦要項, each February for the next year).
pub const HOLIDAYS_UNTIL: i16 = 2099;

/// A national holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holiday {
    /// 元日
    NewYear,
    /// 成人の日, the second Monday of January.
    ComingOfAge,
    /// 建国記念の日
    Foundation,
    /// 天皇誕生日
    EmperorsBirthday,
    /// 春分の日
    SpringEquinox,
    /// 昭和の日
    Showa,
    /// 憲法記念日
    Constitution,
    /// みどりの日
    Greenery,
    /// こどもの日
    Children,
    /// 海の日, the third Monday of July.
    Marine,
    /// 山の日
    Mountain,
    /// 敬老の日, the third Monday of September.
    RespectForTheAged,
    /// 秋分の日
    AutumnEquinox,
    /// スポーツの日, the second Monday of October.
    Sports,
    /// 文化の日
    Culture,
    /// 勤労感謝の日
    LabourThanksgiving,
    /// 振替休日 (第3条第2項): the nearest day after a holiday on a Sunday that is not a holiday itself.
    Substitute,
    /// 国民の休日 (第3条第3項): a day between two holidays.
    Between,
}

/// The holiday on a day; `None` on all others, and outside of the years that are known.
pub fn holiday(day: Date) -> Option<Holiday> {
    if !(HOLIDAYS_FROM..=HOLIDAYS_UNTIL).contains(&day.year()) {
        return None;
    }
    named(day).or_else(|| substitute(day)).or_else(|| between(day))
}

/// The holidays that 第2条 names.
fn named(day: Date) -> Option<Holiday> {
    let nth_monday = |n: i8| day.weekday() == Weekday::Monday && (day.day() - 1) / 7 == n - 1;
    // 2020 and 2021: moved for the Olympic Games.
    let games = match (day.year(), day.month(), day.day()) {
        (2020, 7, 23) | (2021, 7, 22) => Some(Holiday::Marine),
        (2020, 7, 24) | (2021, 7, 23) => Some(Holiday::Sports),
        (2020, 8, 10) | (2021, 8, 8) => Some(Holiday::Mountain),
        _ => None,
    };
    let moved = matches!(day.year(), 2020 | 2021);
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, _) if nth_monday(2) => Some(Holiday::ComingOfAge),
        (2, 11) => Some(Holiday::Foundation),
        (2, 23) => Some(Holiday::EmperorsBirthday),
        (3, d) if d == equinox(day.year(), 208_431) => Some(Holiday::SpringEquinox),
        (4, 29) => Some(Holiday::Showa),
        (5, 3) => Some(Holiday::Constitution),
        (5, 4) => Some(Holiday::Greenery),
        (5, 5) => Some(Holiday::Children),
        (7 | 8, _) if moved => games,
        (10, _) if moved => None,
        (7, _) if nth_monday(3) => Some(Holiday::Marine),
        (8, 11) => Some(Holiday::Mountain),
        (9, _) if nth_monday(3) => Some(Holiday::RespectForTheAged),
        (9, d) if d == equinox(day.year(), 232_488) => Some(Holiday::AutumnEquinox),
        (10, _) if nth_monday(2) => Some(Holiday::Sports),
        (11, 3) => Some(Holiday::Culture),
        (11, 23) => Some(Holiday::LabourThanksgiving),
        _ => None,
    }
}

/// The day of an equinox in March or September, by the mean motion of the sun since 1980: sound from 1980 to 2099.
/// `base` is the equinox of 1980 in ten-thousandths of a day.
fn equinox(year: i16, base: i32) -> i8 {
    let years = i32::from(year) - 1980;
    let day = (base + years * 2_422 + years * 194 / 1_000) / 10_000 - years / 4;
    i8::try_from(day).unwrap_or(0)
}

/// 第3条第2項: where a holiday falls on a Sunday, the nearest day after it that is no holiday.
fn substitute(day: Date) -> Option<Holiday> {
    let mut before = day.yesterday().ok()?;
    while named(before).is_some() {
        if before.weekday() == Weekday::Sunday {
            return Some(Holiday::Substitute);
        }
        before = before.yesterday().ok()?;
    }
    None
}

/// 第3条第3項: a day whose eve and morrow are holidays.
fn between(day: Date) -> Option<Holiday> {
    let (eve, morrow) = (day.yesterday().ok()?, day.tomorrow().ok()?);
    (named(eve).is_some() && named(morrow).is_some()).then_some(Holiday::Between)
}

/// A day of every year: month and day.
pub type YearDay = (i8, i8);

/// The days on which a city's counters are open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    yearly: Vec<(YearDay, YearDay)>,
    closed: Vec<Date>,
    opened: Vec<Date>,
}

/// Longer than this no city is closed in one go.
const LONGEST_CLOSING: usize = 60;

impl Calendar {
    /// A calendar with yearly closings (both ends included; one that ends before it begins goes over the new year), single
    /// closed days, and single days that are open all the same.
    pub const fn new(yearly: Vec<(YearDay, YearDay)>, closed: Vec<Date>, opened: Vec<Date>) -> Self {
        Self { yearly, closed, opened }
    }

    /// Whether the counters are open.
    pub fn is_open(&self, day: Date) -> bool {
        if self.opened.contains(&day) {
            return true;
        }
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && holiday(day).is_none() && !self.closed.contains(&day) && !self.closed_yearly(day)
    }

    fn closed_yearly(&self, day: Date) -> bool {
        let at = (day.month(), day.day());
        let within = |from: YearDay, until: YearDay| match from <= until {
            true => from <= at && at <= until,
            false => from <= at || at <= until,
        };
        self.yearly.iter().any(|(from, until)| within(*from, *until))
    }

    /// The day itself where it is open, else the next open one. A calendar that is closed for more than two months answers
    /// the day itself: a mistake in the city's days must not move a deadline out of sight.
    pub fn next_open(&self, day: Date) -> Date {
        let days = std::iter::successors(Some(day), |day| day.tomorrow().ok());
        days.take(LONGEST_CLOSING).find(|day| self.is_open(*day)).unwrap_or(day)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Calendar, HOLIDAYS_FROM, Holiday, holiday};
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    /// 内閣府「国民の祝日について」: the whole lists of these years, 振替休日 and 国民の休日 included.
    const OFFICIAL: [(i16, &str); 8] = [
        (2020, "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23"),
        (2021, "1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23"),
        (2022, "1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23"),
        (2023, "1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23"),
        (2024, "1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23"),
        (2025, "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24"),
        (2026, "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"),
        (2027, "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"),
    ];

    fn days_of(year: i16) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(date(year, 1, 1)), |day| day.tomorrow().ok())
            .take_while(move |day| day.year() == year)
    }

    #[test]
    fn holidays_are_the_official_ones() {
        for (year, list) in OFFICIAL {
            let found: Vec<String> = days_of(year)
                .filter(|day| holiday(*day).is_some())
                .map(|d| format!("{}/{}", d.month(), d.day()))
                .collect();
            assert_eq!(found.join(" "), list, "{year}");
        }
        assert_eq!(holiday(date(2026, 9, 22)), Some(Holiday::Between));
        assert_eq!(holiday(date(2026, 5, 6)), Some(Holiday::Substitute));
        assert_eq!(holiday(date(HOLIDAYS_FROM - 1, 1, 1)), None);
    }

    fn city() -> Calendar {
        Calendar::new(vec![((12, 29), (1, 3))], vec![date(2026, 8, 14)], vec![date(2026, 5, 4)])
    }

    #[test]
    fn a_city_has_days_of_its_own() {
        for (day, open) in [
            (date(2026, 12, 28), true),
            (date(2026, 12, 29), false),
            (date(2027, 1, 3), false),
            (date(2027, 1, 4), true),
            (date(2026, 8, 14), false),
            (date(2026, 5, 4), true),
            (date(2026, 11, 21), false),
            (date(2026, 11, 23), false),
        ] {
            assert_eq!(city().is_open(day), open, "{day}");
        }
        assert_eq!(city().next_open(date(2026, 12, 29)), date(2027, 1, 4));
        assert_eq!(city().next_open(date(2026, 9, 19)), date(2026, 9, 24));
        let never = Calendar::new(vec![((1, 1), (12, 31))], Vec::new(), Vec::new());
        assert_eq!(never.next_open(date(2026, 3, 2)), date(2026, 3, 2));
    }

    proptest! {
        #[test]
        fn the_next_open_day_is_open_and_the_first(offset in 0..28_000i64) {
            use jiff::ToSpan;
            let day = date(2020, 1, 1).checked_add(offset.days()).unwrap();
            let open = city().next_open(day);
            prop_assert!(open >= day && city().is_open(open));
            let between = std::iter::successors(Some(day), |day| day.tomorrow().ok()).take_while(|day| *day < open);
            prop_assert!(between.into_iter().all(|day| !city().is_open(day)));
        }
    }
}
