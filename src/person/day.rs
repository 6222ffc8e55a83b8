//! A calendar day that may be wiped: dates of birth are personal data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// A day of the Gregorian calendar. Written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub Date);

impl Day {
    /// The age in full years on `today`, by 年齢計算ニ関スル法律 as forms print it: a year more on the birthday.
    pub fn age(self, today: Date) -> i16 {
        let mut age = today.year() - self.0.year();
        if (today.month(), today.day()) < (self.0.month(), self.0.day()) {
            age -= 1;
        }
        age
    }

    /// The age on 1 April of the school year (年度) of `today`. Somebody born on 1 April is of the older year: 学校教育法
    /// 第17条 counts from the day after an age is reached, and 年齢計算ニ関スル法律 lets it be reached on the birthday's eve. So 6 to
    /// 11 is primary school, and 「18歳に達する日以後の最初の3月31日まで」 (児童手当法第3条) is up to 17.
    pub fn grade(self, today: Date) -> i16 {
        let year = if today.month() < 4 { today.year() - 1 } else { today.year() };
        Date::new(year, 4, 1).map_or(0, |april| self.age(april))
    }

    /// Days from this day to `today`; negative where it is still to come.
    pub fn days_since(self, today: Date) -> i64 {
        self.0.until(today).map_or(0, |span| span.get_days().into())
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl Zeroize for Day {
    fn zeroize(&mut self) {
        self.0 = Date::ZERO;
    }
}

#[cfg(test)]
mod tests {
    use super::Day;
    use jiff::civil::date;

    #[test]
    fn the_school_year_parts_on_the_first_of_april() {
        let (elder, younger) = (Day(date(2008, 4, 1)), Day(date(2008, 4, 2)));
        for (today, of_elder, of_younger) in [
            (date(2026, 3, 31), 17, 16),
            (date(2026, 4, 1), 18, 17),
            (date(2027, 3, 31), 18, 17),
            (date(2027, 4, 1), 19, 18),
        ] {
            assert_eq!((elder.grade(today), younger.grade(today)), (of_elder, of_younger), "{today}");
        }
        assert_eq!(Day(date(2026, 3, 20)).days_since(date(2026, 4, 1)), 12);
        assert_eq!(Day(date(2026, 4, 10)).days_since(date(2026, 4, 1)), -9);
    }
}
