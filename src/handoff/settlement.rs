//! The day's figures (日計) as a register tells them: sums, and the payments that make them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{FeeCode, Line};
use crate::application::wire::Tender;
use crate::application::{ChargeId, Ticket};

/// The day's figures (日計) of one register. Register figures always win; the hub only explains differences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// The business day in Japan: of the moment of payment, or the next one once a day is closed.
    pub date: Date,
    /// The register's id.
    pub register: String,
    /// Charges paid.
    pub paid: u32,
    /// Yen taken; the sum of `rows` and the sum of `tenders`.
    pub amount: i64,
    /// Charges cancelled on that day.
    pub cancelled: u32,
    /// Charges of that day that nobody presented.
    pub expired: u32,
    /// Charges of that day that were presented and neither paid nor taken back.
    pub left_open: u32,
    /// Charges paid by `NKP1` alone, whose post has not come.
    pub paper_only: u32,
    /// Charges whose cash was given back on the same day; they are in none of the other figures.
    #[serde(default)]
    pub voided: u32,
    /// Yen that were given back.
    #[serde(default)]
    pub voided_amount: i64,
    /// Payments without a slip: keyed in at the register. They are in `paid`, `amount`, `tenders` and `rows`.
    #[serde(default)]
    pub without_slip: u32,
    /// Yen of these.
    #[serde(default)]
    pub without_slip_amount: i64,
    /// When the day was closed (締め), if it is; later payments count for the next business day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Yen of fees that lay in the drawer then, the change fund left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<i64>,
    /// By tender.
    pub tenders: Vec<TenderTotal>,
    /// By fee and tender; free lines too.
    pub rows: Vec<SettlementRow>,
}

/// What one tender took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenderTotal {
    /// Which.
    pub tender: Tender,
    /// Charges.
    pub count: u32,
    /// Yen.
    pub amount: i64,
}

/// What one fee brought by one tender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettlementRow {
    /// The fee.
    pub code: FeeCode,
    /// The tender.
    pub tender: Tender,
    /// Copies.
    pub qty: u32,
    /// Copies of these that were free.
    pub waived: u32,
    /// Yen.
    pub amount: i64,
}

/// `GET /v1/settlements/{YYYY-MM-DD}/payments`: what makes a day's figures, by receipt. The hub finds by it which payment
/// explains a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payments {
    /// The business day.
    pub date: Date,
    /// The register's id.
    pub register: String,
    /// In the order of the receipts' numbers, which have no gap; those that were given back too.
    pub payments: Vec<Payment>,
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The charge; an id of the register's own for what was keyed in without a slip.
    pub id: ChargeId,
    /// Whether it came by a slip or over HTTP, and not by keys.
    pub by_slip: bool,
    /// The visitor's number, where it came by a slip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Ticket>,
    /// The receipt's number.
    pub receipt_no: String,
    /// How it was paid.
    pub tender: Tender,
    /// Yen.
    pub total: i64,
    /// When.
    pub paid_at: Timestamp,
    /// When the cash was given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voided_at: Option<Timestamp>,
    /// What for.
    pub lines: Vec<Line>,
}
