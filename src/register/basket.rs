//! What is keyed in without a slip: the barcodes of tier "paper" one after the other, as on any register. It is in
//! memory only until it is paid.

use jiff::Timestamp;
use jiff::civil::Date;

use super::counter::Serving;
use super::ledger::Due;
use super::{Bill, Reason, Register, Scan};
use crate::application::ChargeId;
use crate::application::ticket::business_day;
use crate::catalogue::barcode::Jan13;
use crate::catalogue::fee;
use crate::handoff::nkp1::{MAX_LINES, MAX_QTY};
use crate::handoff::{FeeCode, Kit, Line, Refused};

/// What is being keyed in.
#[derive(Clone, Debug)]
pub struct Basket {
    id: ChargeId,
    day: Date,
    lines: Vec<Line>,
}

impl Basket {
    pub(super) const fn id(&self) -> ChargeId {
        self.id
    }

    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub(super) fn total(&self) -> i64 {
        fee::total(&self.lines)
    }

    pub(super) fn is_cash_only(&self, kit: &Kit) -> bool {
        kit.is_cash_only(&self.lines, self.day)
    }

    /// Adds copies of a fee at its price of the day.
    fn add(&mut self, code: &FeeCode, qty: u32, kit: &Kit) -> Result<(), Reason> {
        let unit = kit.fee(code, self.day).ok_or(Reason::UnknownItem)?.unit;
        let full = self.lines.len() >= MAX_LINES;
        match self.lines.iter_mut().find(|line| line.code == *code) {
            Some(line) => line.qty = line.qty.saturating_add(qty).min(MAX_QTY),
            None if full => return Err(Reason::UnknownItem),
            None => self.lines.push(Line { code: code.clone(), qty: qty.min(MAX_QTY), unit, reason: None }),
        }
        if kit.may_be_together(&self.lines, self.day) { Ok(()) } else { Err(Reason::Payload(Refused::Mixed)) }
    }

    fn bill(&self, kit: &Kit, now: Timestamp) -> Bill {
        Bill::of(&Due::Keyed { id: self.id, lines: self.lines.clone() }, kit, now)
    }
}

/// Which fee a barcode is for, and how many copies.
fn read(jan: &Jan13, kit: &Kit, day: Date) -> Result<(FeeCode, u32), Reason> {
    let layout = kit.layout().ok_or(Reason::Other)?;
    let (Some(padded), yen) = layout.read(jan).ok_or(Reason::UnknownItem)? else {
        // The sum of fees that are not told apart cannot be booked.
        return Err(Reason::UnknownItem);
    };
    let known = kit.fees.iter().find(|fee| layout.padded(&fee.code) == padded && fee.valid_from <= day);
    let code = known.map(|fee| fee.code.clone()).ok_or(Reason::UnknownItem)?;
    let unit = kit.fee(&code, day).map_or(0, |fee| i64::from(fee.unit));
    let qty = match yen {
        None => 1,
        Some(yen) if unit > 0 && yen > 0 && yen % unit == 0 => u32::try_from(yen / unit).unwrap_or(u32::MAX),
        Some(_) => 0,
    };
    if (1..=MAX_QTY).contains(&qty) { Ok((code, qty)) } else { Err(Reason::Payload(Refused::PriceDiffers(code))) }
}

impl Register {
    /// A barcode adds to what is being keyed in. What cannot be added leaves it as it was.
    pub(super) fn add(&self, jan: &Jan13, kit: &Kit, now: Timestamp) -> Scan {
        let day = business_day(now);
        let (code, qty) = match read(jan, kit, day) {
            Ok(read) => read,
            Err(reason) => return Scan::Refused(reason),
        };
        let mut serving = self.serving();
        let mut basket = match serving.as_ref() {
            Some(Serving::Basket(basket)) => basket.clone(),
            _ => match new_id(now) {
                Some(id) => Basket { id, day, lines: Vec::new() },
                None => return Scan::Refused(Reason::OutOfOrder),
            },
        };
        if let Err(reason) = basket.add(&code, qty, kit) {
            return Scan::Refused(reason);
        }
        let bill = basket.bill(kit, now);
        *serving = Some(Serving::Basket(basket));
        Scan::Charge(bill)
    }

    /// Sets how many copies of a fee are keyed in; none takes the line away. `None` where nothing is keyed in any more.
    pub fn set_quantity(&self, code: &FeeCode, qty: u32, now: Timestamp) -> Option<Bill> {
        let kit = self.kit()?;
        let mut serving = self.serving();
        let Some(Serving::Basket(basket)) = serving.as_mut() else { return None };
        for line in basket.lines.iter_mut().filter(|line| line.code == *code) {
            line.qty = qty.min(MAX_QTY);
        }
        basket.lines.retain(|line| line.qty > 0);
        if basket.lines.is_empty() {
            *serving = None;
            return None;
        }
        Some(basket.bill(&kit, now))
    }
}

fn new_id(now: Timestamp) -> Option<ChargeId> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).ok()?;
    let ms = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Some(ChargeId::at(ms, u128::from_be_bytes(random)))
}
