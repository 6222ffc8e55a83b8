//! What staff do at the register: take a charge back, give cash back, close the day.

use jiff::Timestamp;
use jiff::civil::Date;

use super::engine::Act;
use super::ledger::days::{self, Closing};
use super::ledger::{LedgerError, Record, due};
use super::{PayError, Receipt, Register, kept, receipt};
use crate::application::ChargeId;
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::Settlement;

/// Why a day is not closed.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// It is closed.
    #[error("the day is closed already")]
    Closed,
    /// It has not come.
    #[error("the day has not come yet")]
    Early,
    /// The cash that was counted is no amount.
    #[error("this is no amount of cash")]
    NoAmount,
    /// The ledger does not answer.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl CloseError {
    /// The message for staff.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Closed => "register-close-closed",
            Self::Early => "register-close-early",
            Self::NoAmount => "register-close-no-amount",
            Self::Ledger(_) => "register-refused-out-of-order",
        }
    }
}

/// Most cash that a drawer holds, in yen.
const MAX_DRAWER: i64 = 100_000_000;

impl Register {
    /// Staff at the register take a charge back that is not paid.
    ///
    /// # Errors
    /// [`PayError::NotPresented`] for an unknown charge, [`PayError::Ledger`] where it is paid or expired.
    pub fn take_back(&self, id: ChargeId, now: Timestamp) -> Result<(), PayError> {
        self.leave(id);
        self.write(|tx| {
            let record = due::find(tx, id)?.ok_or(PayError::NotPresented)?;
            due::act(tx, &record, Act::CancelByStaff, kept(now))?;
            Ok(())
        })
    }

    /// A receipt by its number, as it stands on the paper: the register's own, such as `R01-20261122-0001`.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn receipt(&self, number: &str) -> Result<Option<Receipt>, LedgerError> {
        let Some((day, serial)) = receipt::read_number(&self.id, number) else { return Ok(None) };
        self.receipt_of(day, serial)
    }

    /// A receipt by its business day and its serial on it.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn receipt_of(&self, day: Date, serial: u32) -> Result<Option<Receipt>, LedgerError> {
        let record = self.ledger.transact(|tx| due::of_receipt(tx, &day.to_string(), serial))?;
        Ok(record.zip(self.kit()).and_then(|(record, kit)| Receipt::of(&self.id, &record, &kit)))
    }

    /// Staff give cash back: on the day of the payment, before that day is closed. What was paid without cash is not
    /// given back here. Calling it again gives back nothing more.
    ///
    /// # Errors
    /// [`PayError::NotPresented`] for what was never paid, [`PayError::NotGivenBack`], [`PayError::DayOver`].
    pub fn give_back(&self, id: ChargeId, now: Timestamp) -> Result<Receipt, PayError> {
        let now = kept(now);
        let kit = self.kit().ok_or(PayError::NoKit)?;
        let record: Record = self.write(|tx| {
            let record = due::find(tx, id)?.ok_or(PayError::NotPresented)?;
            let paid = record.paid.ok_or(PayError::NotPresented)?;
            if record.state == ChargeState::Voided {
                return Ok(record);
            }
            if paid.tender != Tender::Cash {
                return Err(PayError::NotGivenBack(paid.tender));
            }
            if paid.day != days::open_day(tx, now)? {
                return Err(PayError::DayOver);
            }
            Ok(due::act(tx, &record, Act::Void, now)?)
        })?;
        Receipt::of(&self.id, &record, &kit).ok_or(PayError::NotPresented)
    }

    /// The business day that payments count for now.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn open_day(&self, now: Timestamp) -> Result<Date, LedgerError> {
        self.ledger.transact(|tx| days::open_day(tx, now))
    }

    /// Closes a business day for good: its figures are written down with the cash that was counted (yen of fees, the
    /// change fund left out). Later payments of that calendar day count for the next business day.
    ///
    /// # Errors
    /// [`CloseError`]; then the day stays open.
    pub fn close_day(&self, day: Date, counted: i64, now: Timestamp) -> Result<Settlement, CloseError> {
        let now = kept(now);
        if !(0..=MAX_DRAWER).contains(&counted) {
            return Err(CloseError::NoAmount);
        }
        self.write(|tx| {
            if day > days::open_day(tx, now)? {
                return Err(CloseError::Early);
            }
            if days::closing(tx, day)?.is_some() {
                return Err(CloseError::Closed);
            }
            let figures = Settlement { closed_at: Some(now), counted: Some(counted), ..self.figures(tx, day)? };
            let text = serde_json::to_string(&figures).map_err(|_| LedgerError::Damaged(day.to_string()))?;
            days::close(tx, day, &Closing { at: now, counted, settlement: text })?;
            Ok(figures)
        })
    }
}
