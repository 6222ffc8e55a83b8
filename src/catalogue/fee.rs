//! The fee master: what a thing costs, and what may be waived for which reason.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Fact, Localised};

/// A fee's code at the register: two or three digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FeeCode(pub String);

/// Why a line costs nothing: an upper-case code such as `N104` (`[A-Z0-9]{1,8}`), which the register's kit lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExemptReason(pub String);

/// One entry of the fee master.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// The code.
    pub code: FeeCode,
    /// `住民票の写し`
    pub name: Localised,
    /// Yen for one.
    pub unit: u32,
    /// Reasons for which it can be waived, with the law's words for the receipt.
    pub exemptible: Vec<(ExemptReason, Localised)>,
    /// From this day.
    pub valid_from: Date,
    /// To this day.
    pub valid_until: Option<Date>,
    /// Where it is known from.
    pub fact: Fact,
}

/// One line of a charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What.
    pub code: FeeCode,
    /// How many.
    pub qty: u32,
    /// Yen for one; 0 only with a reason.
    pub unit: u32,
    /// Why it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ExemptReason>,
}

impl Line {
    /// Yen for the line.
    pub fn amount(&self) -> i64 {
        i64::from(self.qty) * i64::from(self.unit)
    }
}

/// The sum of lines, in yen.
pub fn total(lines: &[Line]) -> i64 {
    lines.iter().map(Line::amount).sum()
}
