//! The day book (日計): what the hub asked for and what registers took, side by side, every difference explained. Pure.
//!
//! The register's figures are what the accounting office books; the hub only explains. Each payment is matched by its
//! charge; a difference of a charge has one kind and a yen effect, and the effects add up to the difference of the sums, so
//! that nothing is left unexplained.

mod compare;
mod csv;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::settlement::{Payment, Settlement};
use super::{FeeCode, Line, Localised};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, Ticket};
use crate::catalogue::Catalogue;

pub use compare::daybook;
pub use csv::CsvError;

/// `GET /v1/settlements/{YYYY-MM-DD}` of the hub (manager): what a day's book is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayRecords {
    /// The business day.
    pub date: Date,
    /// The hub's charges that were made or paid on it.
    pub charges: Vec<HubCharge>,
    /// What the registers say.
    pub registers: Vec<RegisterDay>,
    /// Registers that are known and could not be asked.
    pub away: Vec<String>,
}

/// A charge as the hub has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HubCharge {
    /// Its id.
    pub id: ChargeId,
    /// The visitor's number.
    pub ticket: Ticket,
    /// Where it stands.
    pub state: ChargeState,
    /// What for.
    pub lines: Vec<Line>,
    /// Yen.
    pub total: i64,
    /// The business day on which it was made.
    pub made_on: Date,
    /// The calendar day in Japan of its payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<Date>,
    /// How it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tender: Option<Tender>,
    /// The receipt's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// Which register reported the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
    /// Whether staff noted the payment.
    #[serde(default)]
    pub noted: bool,
}

/// What one register says of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterDay {
    /// Its figures.
    pub settlement: Settlement,
    /// The payments that make them; `None` for a register that tells sums only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payments: Option<Vec<Payment>>,
    /// The payments of the day before and the day after: a payment may count there.
    #[serde(default)]
    pub around: Vec<(Date, Payment)>,
}

/// How many, and yen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Copies, or charges where it says so.
    pub count: u32,
    /// Yen.
    pub yen: i64,
}

impl Sum {
    fn add(&mut self, count: u32, yen: i64) {
        self.count = self.count.saturating_add(count);
        self.yen += yen;
    }
}

/// The book of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayBook {
    /// The business day.
    pub date: Date,
    /// By fee, in the order of the codes.
    pub rows: Vec<BookRow>,
    /// What registers took, by tender; charges and yen.
    pub tenders: BTreeMap<Tender, Sum>,
    /// What registers took, by revenue account; copies and yen.
    pub accounts: BTreeMap<String, Sum>,
    /// Each register.
    pub registers: Vec<RegisterSum>,
    /// Charges that the hub made on that day, by where they stand now; charges and yen.
    pub made: BTreeMap<ChargeState, Sum>,
    /// What the hub takes for paid on that day; charges and yen.
    pub hub: Sum,
    /// What registers took: the figure that is booked. Charges and yen.
    pub taken: Sum,
    /// Of this, without a slip.
    pub without_slip: Sum,
    /// What differs, worst first.
    pub differences: Vec<Difference>,
}

/// One fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookRow {
    /// Its code.
    pub code: FeeCode,
    /// Its Japanese name; empty where the fee master does not have it.
    pub name: String,
    /// The revenue account's code and name; empty where none is set.
    pub account: (String, String),
    /// Asked for on that day.
    pub issued: Sum,
    /// Of these, copies that are waived.
    pub waived: u32,
    /// Asked for and taken back.
    pub cancelled: Sum,
    /// Asked for and never presented.
    pub expired: Sum,
    /// Asked for and not paid yet.
    pub open: Sum,
    /// Taken by registers, by tender; copies that cost nothing are counted here too.
    pub taken: BTreeMap<Tender, Sum>,
    /// Of what was taken, without a slip.
    pub without_slip: BTreeMap<Tender, Sum>,
}

impl BookRow {
    /// What registers took by all tenders.
    pub fn all_taken(&self) -> Sum {
        self.taken.values().fold(Sum::default(), |mut sum, part| {
            sum.add(part.count, part.yen);
            sum
        })
    }
}

/// One register's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterSum {
    /// Its id.
    pub id: String,
    /// What it took; charges and yen.
    pub taken: Sum,
    /// Of this in cash.
    pub cash: i64,
    /// Cash that was counted at the closing.
    pub counted: Option<i64>,
    /// Whether the day is closed there.
    pub closed: bool,
    /// What it gave back; charges and yen.
    pub voided: Sum,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A charge was paid at two registers, or twice at one.
    PaidTwice,
    /// A register took money for a charge that the hub had taken back or let expire.
    PaidLate,
    /// A register took money for a charge that the hub does not know.
    Unknown,
    /// The hub takes it for paid at a register, which does not have it.
    Missing,
    /// Register and hub have another amount.
    Amount,
    /// Register and hub have another tender.
    Tender,
    /// A register took money, and the hub has not heard of it.
    Unheard,
    /// A register gave the money back, and the hub has not heard of it.
    VoidUnheard,
    /// The hub has heard that the money was given back, and the register has it as paid.
    VoidLost,
    /// A register counts it for another business day.
    OtherDay,
    /// Staff noted a payment that is in no register's figures.
    Noted,
    /// A fee's sum at a register that tells sums only is not what staff noted.
    Sums,
    /// The register could not be asked; what the hub takes for paid there.
    Away,
    /// A receipt's number is left out.
    ReceiptGap,
    /// The register's payments do not make its figures.
    Figures,
    /// The cash that was counted is not the cash that was taken.
    Cash,
    /// Paid at the register without a slip. No fault: only a difference that has to be known.
    WithoutSlip,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::PaidTwice,
        Self::PaidLate,
        Self::Unknown,
        Self::Missing,
        Self::Amount,
        Self::Tender,
        Self::Unheard,
        Self::VoidUnheard,
        Self::VoidLost,
        Self::OtherDay,
        Self::Noted,
        Self::Sums,
        Self::Away,
        Self::ReceiptGap,
        Self::Figures,
        Self::Cash,
        Self::WithoutSlip,
    ];

    /// The message of its words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::PaidTwice => "daybook-paid-twice",
            Self::PaidLate => "daybook-paid-late",
            Self::Unknown => "daybook-unknown",
            Self::Missing => "daybook-missing",
            Self::Amount => "daybook-amount",
            Self::Tender => "daybook-tender",
            Self::Unheard => "daybook-unheard",
            Self::VoidUnheard => "daybook-void-unheard",
            Self::VoidLost => "daybook-void-lost",
            Self::OtherDay => "daybook-other-day",
            Self::Noted => "daybook-noted",
            Self::Sums => "daybook-sums",
            Self::Away => "daybook-away",
            Self::ReceiptGap => "daybook-receipt-gap",
            Self::Figures => "daybook-figures",
            Self::Cash => "daybook-cash",
            Self::WithoutSlip => "daybook-without-slip",
        }
    }

    /// Whether nobody needs to do anything about it.
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::WithoutSlip | Self::OtherDay)
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Which.
    pub kind: Kind,
    /// The charge, where it is about one.
    pub charge: Option<ChargeId>,
    /// The visitor's number.
    pub ticket: Option<Ticket>,
    /// The register.
    pub register: Option<String>,
    /// The receipt's number, or the one that is missing.
    pub receipt: Option<String>,
    /// Yen that the hub takes for paid on that day.
    pub hub: i64,
    /// Yen that registers took on that day.
    pub taken: i64,
    /// Ids, days, codes and tenders; no words and no person.
    pub note: String,
}

impl Difference {
    /// What it explains: registers' yen less the hub's. Cash, gaps and figures explain no sum.
    pub const fn effect(&self) -> i64 {
        self.taken - self.hub
    }
}

impl DayBook {
    /// Registers' yen less the hub's that no difference explains: always 0.
    pub fn unexplained(&self) -> i64 {
        let explained: i64 = self.differences.iter().map(Difference::effect).sum();
        self.taken.yen - self.hub.yen - explained
    }

    /// The differences that somebody must look at.
    pub fn to_look_at(&self) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(|difference| !difference.kind.is_plain())
    }
}

/// A fee's Japanese name and its revenue account on a day.
fn booked(catalogue: &Catalogue, code: &FeeCode, day: Date) -> (String, (String, String)) {
    let ja = |name: &Localised| name.get("ja").cloned().unwrap_or_default();
    let name = catalogue.fee(code, day).map(|fee| ja(&fee.name)).unwrap_or_default();
    let account = catalogue.register.account(code, day);
    (name, account.map(|account| (account.code.clone(), account.name.clone())).unwrap_or_default())
}

#[cfg(test)]
mod tests;
