//! Japanese eras, by the days of their ordinances (元号を改める政令): a new era begins with its first day.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// An era that a living person can be born in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// 明治, from 1868-01-25 (Gregorian calendar in use from 1873).
    Meiji,
    /// 大正, from 1912-07-30.
    Taisho,
    /// 昭和, from 1926-12-25.
    Showa,
    /// 平成, from 1989-01-08.
    Heisei,
    /// 令和, from 2019-05-01.
    Reiwa,
}

impl Era {
    /// All of them, newest first, as the era buttons stand.
    pub const NEWEST_FIRST: [Self; 5] = [Self::Reiwa, Self::Heisei, Self::Showa, Self::Taisho, Self::Meiji];

    /// Its first day.
    pub const fn first_day(self) -> Date {
        match self {
            Self::Meiji => date(1868, 1, 25),
            Self::Taisho => date(1912, 7, 30),
            Self::Showa => date(1926, 12, 25),
            Self::Heisei => date(1989, 1, 8),
            Self::Reiwa => date(2019, 5, 1),
        }
    }

    /// Its name in kanji; the Fluent message is `era-<id>`.
    pub const fn kanji(self) -> &'static str {
        match self {
            Self::Meiji => "明治",
            Self::Taisho => "大正",
            Self::Showa => "昭和",
            Self::Heisei => "平成",
            Self::Reiwa => "令和",
        }
    }

    /// The id used in messages and data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Meiji => "meiji",
            Self::Taisho => "taisho",
            Self::Showa => "showa",
            Self::Heisei => "heisei",
            Self::Reiwa => "reiwa",
        }
    }

    /// The era with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::NEWEST_FIRST.into_iter().find(|e| e.id() == id)
    }

    /// The era of a day; days before 明治 have none.
    pub fn of(day: Date) -> Option<Self> {
        Self::NEWEST_FIRST.into_iter().find(|e| e.first_day() <= day)
    }

    /// The Gregorian date of year `year` (元年 is 1) of this era; `None` where that day is not in this era or does
    /// not exist.
    pub fn date(self, year: i16, month: i8, day: i8) -> Option<Date> {
        let found = Date::new(self.first_day().year().checked_add(year)?.checked_sub(1)?, month, day).ok()?;
        (Self::of(found) == Some(self)).then_some(found)
    }

    /// The year of a day within this era, 元年 being 1.
    pub fn year_of(self, day: Date) -> i16 {
        day.year() - self.first_day().year() + 1
    }
}

/// `令和8年11月22日`; 元年 is written so. A day before 明治 is written in western years.
pub fn japanese(day: Date) -> String {
    Era::of(day).map_or_else(
        || format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        |era| {
            let year = match era.year_of(day) {
                1 => "元".to_owned(),
                n => n.to_string(),
            };
            format!("{}{}年{}月{}日", era.kanji(), year, day.month(), day.day())
        },
    )
}

/// `平成2年（1990年）4月1日`: both calendars, for checking by eye.
pub fn both(day: Date) -> String {
    Era::of(day).map_or_else(
        || japanese(day),
        |era| {
            let year = match era.year_of(day) {
                1 => "元".to_owned(),
                n => n.to_string(),
            };
            format!("{}{}年（{}年）{}月{}日", era.kanji(), year, day.year(), day.month(), day.day())
        },
    )
}

/// A day as a reader of that language checks it.
pub fn for_reader(day: Date, locale: super::Locale) -> String {
    if locale.is_japanese() { both(day) } else { format!("{day} ({})", japanese(day)) }
}

/// A day in the calendar that a reader of that language uses, and no other: where it is to be kept, not checked. Never
/// day and month as bare numbers in an order that others read the other way round.
pub fn plain(day: Date, locale: super::Locale) -> String {
    use super::Locale;
    match locale {
        Locale::Ja | Locale::JaYasashii => japanese(day),
        Locale::En => day.strftime("%-d %B %Y").to_string(),
        Locale::ZhHans | Locale::ZhHant => day.strftime("%Y年%-m月%-d日").to_string(),
        Locale::Ko => day.strftime("%Y년 %-m월 %-d일").to_string(),
        Locale::Vi => day.strftime("%d/%m/%Y").to_string(),
        Locale::Ne | Locale::Id | Locale::Fil | Locale::My => day.to_string(),
    }
}

/// The day of a print: in eras for readers of Japanese, in numbers from year to day for all others.
pub fn stamp(day: Date, locale: super::Locale) -> String {
    if locale.is_japanese() { japanese(day) } else { day.to_string() }
}

#[cfg(test)]
mod tests {
    use super::{Era, both, japanese};
    use jiff::civil::date;

    #[test]
    fn eras_change_on_their_first_day() {
        assert_eq!(japanese(date(1989, 1, 7)), "昭和64年1月7日");
        assert_eq!(japanese(date(1989, 1, 8)), "平成元年1月8日");
        assert_eq!(japanese(date(2019, 4, 30)), "平成31年4月30日");
        assert_eq!(japanese(date(2019, 5, 1)), "令和元年5月1日");
        assert_eq!(both(date(1990, 4, 1)), "平成2年（1990年）4月1日");
    }

    #[test]
    fn a_day_outside_of_its_era_is_refused() {
        assert_eq!(Era::Showa.date(64, 1, 7), Some(date(1989, 1, 7)));
        assert_eq!(Era::Showa.date(64, 1, 8), None);
        assert_eq!(Era::Heisei.date(2, 2, 29), None);
    }
}
