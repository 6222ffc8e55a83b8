//! How fees reach the register of a city, and where its accounts book them.

use jiff::civil::Date;

use super::barcode::Layout;
use super::{Fact, FeeCode, Line, Localised};

/// What the register can take in. Each tier needs less of it than the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tier {
    /// JAN-13 barcodes on paper: any register reads them. Staff note what was paid.
    Paper,
    /// The signed two-dimensional code `NKP1`, without a network. Staff note what was paid.
    Code,
    /// Charges over HTTP; the register says itself what was paid. The signed code serves while the network is away.
    #[default]
    Http,
}

impl Tier {
    /// All of them, as a city's file names them.
    pub const NAMES: [(&'static str, Self); 3] = [("paper", Self::Paper), ("code", Self::Code), ("http", Self::Http)];
}

/// The barcodes of tier [`Tier::Paper`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barcodes {
    /// What a code holds.
    pub layout: Layout,
    /// One code a copy, for a register without a quantity key; else one a line, with the quantity beside it.
    pub each_copy: bool,
}

/// A city's `register.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterRules {
    /// What the register can take in.
    pub tier: Tier,
    /// The barcodes that its scanner knows; always there in tier [`Tier::Paper`].
    pub barcodes: Option<Barcodes>,
    /// Where a payment slip (納付書) is paid, such as 会計課.
    pub payment_slip_counter: Option<Localised>,
    /// Where a tax bill with a unified code (eL-QR) is asked about, such as 税務課.
    pub tax_slip_counter: Option<Localised>,
    /// Fees that are paid in cash only (such as those collected for others): never on one charge with what may be
    /// paid by card.
    pub cash_only: Vec<FeeCode>,
    /// Fees that are never on one charge with any other.
    pub separate: Vec<FeeCode>,
    /// Where fees are booked, all versions.
    pub accounts: Vec<Account>,
}

/// A revenue account (収入科目) and the fees that are booked on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The city's own code of 款・項・目・節・細節, such as `13-02-01-03-01`.
    pub code: String,
    /// Its name as the accounting office writes it.
    pub name: String,
    /// The fees.
    pub fees: Vec<FeeCode>,
    /// From this day.
    pub valid_from: Date,
    /// Where it is known from.
    pub fact: Fact,
}

/// With what else a line may be on one charge.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// With every other one of this group.
    Common,
    /// With what is paid in cash only.
    CashOnly,
    /// With nothing else.
    Alone(FeeCode),
}

impl RegisterRules {
    /// The group of a fee.
    pub fn group(&self, code: &FeeCode) -> Group {
        if self.separate.contains(code) {
            Group::Alone(code.clone())
        } else if self.cash_only.contains(code) {
            Group::CashOnly
        } else {
            Group::Common
        }
    }

    /// Lines parted into what may be on one charge, in the order of their first lines.
    pub fn parted(&self, lines: Vec<Line>) -> Vec<Vec<Line>> {
        let mut parts: Vec<(Group, Vec<Line>)> = Vec::new();
        for line in lines {
            let group = self.group(&line.code);
            match parts.iter_mut().find(|(known, _)| *known == group) {
                Some((_, part)) => part.push(line),
                None => parts.push((group, vec![line])),
            }
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// Where a fee is booked on `day`; the newest version that has begun.
    pub fn account(&self, code: &FeeCode, day: Date) -> Option<&Account> {
        let of_fee = self.accounts.iter().filter(|account| account.fees.contains(code) && account.valid_from <= day);
        of_fee.max_by_key(|account| account.valid_from)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::{Account, RegisterRules};
    use crate::catalogue::{Fact, FeeCode, Line};

    fn fee(code: &str) -> FeeCode {
        FeeCode(code.into())
    }

    fn line(code: &str) -> Line {
        Line { code: fee(code), qty: 1, unit: 300, reason: None }
    }

    #[test]
    fn what_may_not_be_together_is_parted() {
        let rules = RegisterRules {
            cash_only: vec![fee("501"), fee("502"), fee("601")],
            separate: vec![fee("601"), fee("602")],
            ..RegisterRules::default()
        };
        let codes = ["101", "501", "601", "201", "602", "502", "601"];
        let parts = rules.parted(codes.map(line).to_vec());
        let parts: Vec<Vec<&str>> = parts.iter().map(|p| p.iter().map(|l| l.code.0.as_str()).collect()).collect();
        assert_eq!(parts, [vec!["101", "201"], vec!["501", "502"], vec!["601", "601"], vec!["602"]]);
        assert!(rules.parted(Vec::new()).is_empty());
    }

    #[test]
    fn a_fee_is_booked_by_the_day() {
        let account = |code: &str, from: &str| Account {
            code: code.into(),
            name: String::new(),
            fees: vec![fee("101")],
            valid_from: from.parse().unwrap(),
            fact: Fact { source: String::new(), verified: false },
        };
        let accounts = vec![account("13-1", "2026-04-01"), account("13-2", "2027-04-01")];
        let rules = RegisterRules { accounts, ..RegisterRules::default() };
        let on = |day: &str| rules.account(&fee("101"), day.parse().unwrap()).map(|a| a.code.as_str());
        assert_eq!((on("2026-03-31"), on("2027-03-31"), on("2027-04-01")), (None, Some("13-1"), Some("13-2")));
        assert!(rules.account(&fee("102"), "2027-04-01".parse().unwrap()).is_none());
    }
}
