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
