//! Fees: when a charge is made, taken back and settled. Pure; one charge for all that was decided together.

use jiff::Timestamp;

use super::refusal::Code;
use super::store::{Application, Charge, Visit};
use crate::application::standing::{Conflict, ConflictKind};
use crate::application::wire::{ChargeState, Tender};
use crate::application::{ChargeId, State};
use crate::catalogue::{Line, fee};
use crate::handoff::{ChargeEvent, CityCode, Payload, PaymentKey, nkp1};

/// What a charge is made with.
pub struct Till<'a> {
    /// The city.
    pub city: &'a CityCode,
    /// Who signs.
    pub key: &'a PaymentKey,
    /// The id of the charge, if one is made: a decision makes at most one.
    pub next: ChargeId,
    /// Now.
    pub now: Timestamp,
}

impl<A> Application<A> {
    /// Goes on to another state.
    ///
    /// # Errors
    /// [`Code::State`] where its life does not allow that.
    pub fn become_state(&mut self, next: State, now: Timestamp) -> Result<(), Code> {
        if !self.state.may_become(next) {
            return Err(Code::State);
        }
        self.go_on(next, now);
        Ok(())
    }

    pub(super) fn go_on(&mut self, next: State, now: Timestamp) {
        self.state = next;
        self.history.push((next, now));
        self.revision += 1;
    }

    /// Yen.
    pub fn fee(&self) -> i64 {
        fee::total(&self.lines)
    }
}

impl Charge {
    /// Whether a register may still take it.
    pub const fn is_live(&self) -> bool {
        matches!(self.state, ChargeState::Created | ChargeState::Presented)
    }
}

/// Lines of one charge: what is the same stands once.
fn merged<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<Line> {
    let mut merged: Vec<Line> = Vec::new();
    for line in lines {
        // A fee that costs nothing for everybody is no line of a charge: the format knows free lines only by reason.
        if line.qty == 0 || (line.unit == 0 && line.reason.is_none()) {
            continue;
        }
        let same = |m: &&mut Line| m.code == line.code && m.unit == line.unit && m.reason == line.reason;
        match merged.iter_mut().find(same) {
            Some(known) => known.qty += line.qty,
            None => merged.push(line.clone()),
        }
    }
    merged
}

impl<A> Visit<A> {
    /// Whether a clerk still has to decide about any application.
    pub fn is_undecided(&self) -> bool {
        self.applications.iter().any(|a| a.state.is_open())
    }

    /// The charge that an application is on and that can still be paid.
    pub fn live_charge(&self, id: Option<ChargeId>) -> Option<&Charge> {
        self.charges.iter().find(|c| Some(c.id) == id && c.is_live())
    }

    /// Takes back the charge of an application that is not going to be paid as it stands.
    ///
    /// # Errors
    /// [`Code::Presented`] once it is at a register.
    pub fn take_back(&mut self, id: Option<ChargeId>) -> Result<(), Code> {
        let Some(charge) = self.charges.iter_mut().find(|c| Some(c.id) == id && c.is_live()) else { return Ok(()) };
        if charge.state == ChargeState::Presented {
            return Err(Code::Presented);
        }
        charge.state = ChargeState::Cancelled;
        self.off_charge(id);
        Ok(())
    }

    fn off_charge(&mut self, id: Option<ChargeId>) {
        self.applications.iter_mut().filter(|a| a.charge == id).for_each(|a| a.charge = None);
    }

    /// Once nothing is undecided: one charge for what is confirmed and on no charge yet; without a fee it is issued.
    ///
    /// # Errors
    /// [`Code::ChargeForm`] where the fees do not fit the payment format.
    pub fn charge_decided(&mut self, till: &Till<'_>) -> Result<(), Code> {
        let due = |a: &Application<A>| a.state == State::Confirmed && a.charge.is_none();
        if self.is_undecided() || !self.applications.iter().any(due) {
            return Ok(());
        }
        let lines = merged(self.applications.iter().filter(|a| due(a)).flat_map(|a| &a.lines));
        let total = fee::total(&lines);
        if total == 0 {
            return self
                .applications
                .iter_mut()
                .filter(|a| due(a))
                .try_for_each(|a| a.become_state(State::Issued, till.now));
        }
        let id = till.next;
        let payload = Payload {
            city: till.city.clone(),
            kiosk: self.kiosk.clone(),
            charge: id,
            expires_at: nkp1::end_of_day(till.now),
            ticket: self.ticket,
            total,
            lines: lines.clone(),
        };
        let expires_at = payload.expires_at;
        let signed = payload.sign(till.key).map_err(|_| Code::ChargeForm)?;
        self.applications.iter_mut().filter(|a| due(a)).for_each(|a| a.charge = Some(id));
        self.charges.push(Charge {
            id,
            state: ChargeState::Created,
            lines,
            total,
            nkp1: signed.to_string(),
            created_at: till.now,
            expires_at,
            tender: None,
            receipt: None,
            register: None,
            paid_at: None,
            delivered: false,
        });
        Ok(())
    }

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
                    let id = Some(charge.id);
                    self.issue_paid(id, now);
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
                if matches!(reported, ChargeState::Cancelled | ChargeState::Expired) {
                    self.off_charge(Some(event.id));
                }
                None
            }
            // Another register settled or ended it before; that one counts, and this one only caught up.
            ChargeState::Created | ChargeState::Presented | ChargeState::Cancelled | ChargeState::Expired => None,
            ChargeState::Voided => Some(contradiction(ConflictKind::Impossible, event, now)),
        }
    }

    /// Charges past their time are over. For those that no register has: the others hear it from their register.
    pub fn expire(&mut self, now: Timestamp) {
        let over = |c: &Charge| c.state == ChargeState::Created && c.expires_at < now && !c.delivered;
        let ids: Vec<_> = self.charges.iter().filter(|c| over(c)).map(|c| c.id).collect();
        for id in ids {
            self.charges.iter_mut().filter(|c| c.id == id).for_each(|c| c.state = ChargeState::Expired);
            self.off_charge(Some(id));
        }
    }

    fn issue_paid(&mut self, id: Option<ChargeId>, now: Timestamp) {
        let on_it = self.applications.iter_mut().filter(|a| a.charge == id && a.state == State::Confirmed);
        for application in on_it {
            // A free one rides along on the charge of its visit: there is nothing of it to pay.
            if application.fee() > 0 {
                application.go_on(State::Paid, now);
            }
            application.go_on(State::Issued, now);
        }
    }
}

/// A conflict that a register's report makes, in ids, figures and states.
pub fn contradiction(kind: ConflictKind, event: &ChargeEvent, at: Timestamp) -> Conflict {
    let tender = match event.tender {
        Some(Tender::Cash) => "cash",
        Some(Tender::Credit) => "credit",
        Some(Tender::Emoney) => "emoney",
        Some(Tender::Code) => "code",
        Some(Tender::Unknown) => "unknown tender",
        None => "no tender",
    };
    let receipt = event.receipt_no.as_deref().filter(|r| r.len() <= 32).unwrap_or("none");
    let detail =
        format!("register {} event {} {:?}, receipt {receipt}, {tender}", event.register, event.seq, event.state);
    Conflict { at, kind, charge: Some(event.id), detail }
}
