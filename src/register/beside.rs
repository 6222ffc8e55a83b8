//! What else waits to be paid by the slip of a charge: fees that are kept apart come one after the other.

use jiff::Timestamp;

use super::ledger::{LedgerError, due};
use super::{Register, Scan, counter, kept};
use crate::application::wire::ChargeState;
use crate::application::{ChargeId, Reference};
use crate::handoff::Nkr1;

/// What else waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Charges.
    pub count: u32,
    /// Yen of all of them.
    pub yen: i64,
}

impl Register {
    /// What else can be paid by the slip that a charge belongs to. A charge that came by its code alone has no slip here,
    /// and nothing beside it.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn beside(&self, id: ChargeId, now: Timestamp) -> Result<Beside, LedgerError> {
        let now = kept(now);
        self.ledger.transact(|tx| {
            let Some(reference) = due::reference_of(tx, id)? else { return Ok(Beside::default()) };
            let waits = |state, is_over: bool| match state {
                ChargeState::Created => !is_over,
                ChargeState::Presented => true,
                _ => false,
            };
            let others = due::of_reference(tx, reference)?;
            let others = others.iter().filter(|record| record.id() != id && waits(record.state, record.is_over(now)));
            Ok(others.fold(Beside::default(), |sum, record| Beside {
                count: sum.count + 1,
                yen: sum.yen + record.due.total(),
            }))
        })
    }

    /// Goes on with the next charge of the same slip, as if the slip were held under the scanner again.
    pub fn scan_on(&self, id: ChargeId, now: Timestamp) -> Scan {
        let reference = self.ledger.transact(|tx| due::reference_of(tx, id));
        let slip = |reference: Option<Reference>| {
            Some(Nkr1 { city: self.kit()?.city.code.clone(), reference: reference? }.to_string())
        };
        match reference.map(slip) {
            Ok(Some(slip)) => self.scan(&slip, now),
            Ok(None) => Scan::Waiting,
            Err(fault) => counter::out_of_order(&fault),
        }
    }
}
