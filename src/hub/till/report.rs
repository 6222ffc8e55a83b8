//! What registers and staff report of charges. Pure.

use jiff::Timestamp;

use crate::application::money::NoteRequest;
use crate::application::standing::{Conflict, ConflictKind};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, State};
use crate::catalogue::RegisterRules;
use crate::handoff::ChargeEvent;
use crate::hub::refusal::Code;
use crate::hub::store::{Charge, Visit};

/// Longest receipt number that staff may note, in characters.
const LONGEST: usize = 32;

impl<A> Visit<A> {
    /// Takes in what a register reports. What cannot be is answered by a conflict, and changes nothing.
    pub fn hear(&mut self, event: &ChargeEvent, now: Timestamp) -> Option<Conflict> {
        let Some(charge) = self.charges.iter_mut().find(|c| c.id == event.id) else {
            return Some(contradiction(ConflictKind::Impossible, event, now));
        };
        let (known, reported) = (charge.state, event.state);
        match reported {
            ChargeState::Paid => match known {
                ChargeState::Created | ChargeState::Presented => {
                    charge.state = ChargeState::Paid;
                    charge.tender = Some(event.tender.unwrap_or(Tender::Unknown));
                    charge.receipt.clone_from(&event.receipt_no);
                    charge.register = Some(event.register.clone());
                    charge.paid_at = Some(event.paid_at.unwrap_or(event.at));
                    let id = charge.id;
                    self.issue_paid(id, now);
                    None
                }
                // Staff noted it before the register could say so: one payment, told twice.
                ChargeState::Paid if charge.register.is_none() && is_the_noted_one(charge, event) => {
                    charge.register = Some(event.register.clone());
                    None
                }
                // The same report again is no second payment.
                ChargeState::Paid if charge.register.as_ref() == Some(&event.register) => None,
                ChargeState::Paid => Some(contradiction(ConflictKind::PaidTwice, event, now)),
                _ => Some(contradiction(ConflictKind::PaidLate, event, now)),
            },
            ChargeState::Voided if charge.register.as_ref() != Some(&event.register) => {
                Some(contradiction(ConflictKind::Impossible, event, now))
            }
            _ if known == reported => None,
            _ if known.may_become(reported) => {
                charge.state = reported;
                if reported == ChargeState::Voided && self.is_issued(event.id) {
                    return Some(contradiction(ConflictKind::VoidedLate, event, now));
                }
                if matches!(reported, ChargeState::Cancelled | ChargeState::Expired) {
                    self.off_charge(event.id);
                }
                None
            }
            // Another register settled or ended it before; that one counts, and this one only caught up.
            ChargeState::Created | ChargeState::Presented | ChargeState::Cancelled | ChargeState::Expired => None,
            ChargeState::Voided => Some(contradiction(ConflictKind::Impossible, event, now)),
        }
    }

    /// Staff note a payment that no register reports: the city's register cannot, or it was taken by hand while the
    /// network was away. A register that reports it later with the same receipt and tender says the same thing again.
    ///
    /// # Errors
    /// [`Code::Charge`], [`Code::NotPayable`] where the charge is over or paid, [`Code::Value`] where receipt or tender
    /// cannot be.
    pub fn note_paid(
        &mut self,
        id: ChargeId,
        note: &NoteRequest,
        rules: &RegisterRules,
        now: Timestamp,
    ) -> Result<(), Code> {
        let charge = self.charges.iter_mut().find(|c| c.id == id).ok_or(Code::Charge)?;
        if !charge.is_live() {
            return Err(Code::NotPayable);
        }
        let receipt = note.receipt.trim();
        let plain = !receipt.is_empty() && receipt.len() <= LONGEST && receipt.bytes().all(|b| b.is_ascii_graphic());
        let cash_only = charge.lines.iter().any(|line| line.unit > 0 && rules.cash_only.contains(&line.code));
        if !plain || note.tender == Tender::Unknown || (cash_only && note.tender != Tender::Cash) {
            return Err(Code::Value);
        }
        charge.state = ChargeState::Paid;
        charge.tender = Some(note.tender);
        charge.receipt = Some(receipt.to_owned());
        charge.noted_by = Some(note.staff.clone());
        charge.paid_at = Some(now);
        self.issue_paid(id, now);
        Ok(())
    }

    fn is_issued(&self, id: ChargeId) -> bool {
        self.applications.iter().any(|a| a.charges.contains(&id) && a.state == State::Issued)
    }
}

/// Whether a register's report is the payment that staff noted.
fn is_the_noted_one(charge: &Charge, event: &ChargeEvent) -> bool {
    charge.noted_by.is_some() && charge.receipt == event.receipt_no && charge.tender == event.tender
}

/// A conflict that a register's report makes, in ids, figures and states.
pub fn contradiction(kind: ConflictKind, event: &ChargeEvent, at: Timestamp) -> Conflict {
    let tender = match event.tender {
        Some(Tender::Unknown) => "unknown tender",
        Some(tender) => tender.as_str(),
        None => "no tender",
    };
    let receipt = event.receipt_no.as_deref().filter(|r| r.len() <= 32).unwrap_or("none");
    let detail =
        format!("register {} event {} {:?}, receipt {receipt}, {tender}", event.register, event.seq, event.state);
    Conflict { at, kind, charge: Some(event.id), detail }
}
