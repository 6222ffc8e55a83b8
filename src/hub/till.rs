//! Fees: when a charge is made, taken back and settled. Pure; one charge for all that was decided together and may be
//! paid together. What registers and staff report is in [`report`].

pub mod report;

use jiff::Timestamp;

use super::refusal::Code;
use super::store::{Application, Charge, Visit};
use crate::application::wire::ChargeState;
use crate::application::{ChargeId, State};
use crate::catalogue::{Line, RegisterRules, fee};
use crate::handoff::nkp1::SKEW;
use crate::handoff::{CityCode, Payload, PaymentKey, nkp1};

/// What a charge is made with.
pub struct Till<'a> {
    /// The city.
    pub city: &'a CityCode,
    /// Who signs.
    pub key: &'a PaymentKey,
    /// What is kept apart.
    pub rules: &'a RegisterRules,
    /// Ids for the charges that a decision makes: one, and one more for each group of fees that is kept apart.
    pub ids: &'a [ChargeId],
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

/// A fee that costs nothing for everybody is no line of a charge: the format knows free lines only by reason.
const fn is_chargeable(line: &Line) -> bool {
    line.qty > 0 && (line.unit > 0 || line.reason.is_some())
}

/// What is the same stands once.
fn merged<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<Line> {
    let mut merged: Vec<Line> = Vec::new();
    for line in lines {
        let same = |m: &&mut Line| m.code == line.code && m.unit == line.unit && m.reason == line.reason;
        match merged.iter_mut().find(same) {
            Some(known) => known.qty += line.qty,
            None => merged.push(line.clone()),
        }
    }
    merged
}

/// The lines of each charge. What is kept apart costs something; a waived line goes with the first charge, since no
/// tender is asked for it. Nothing where nothing costs anything.
fn parted(rules: &RegisterRules, lines: Vec<Line>) -> Vec<Vec<Line>> {
    let (priced, waived): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.unit > 0);
    let mut parts = rules.parted(priced);
    if let Some(first) = parts.first_mut() {
        first.extend(waived);
    }
    parts
}

impl<A> Visit<A> {
    /// Whether a clerk still has to decide about any application.
    pub fn is_undecided(&self) -> bool {
        self.applications.iter().any(|a| a.state.is_open())
    }

    /// Takes back the charges of an application that is not going to be paid as it stands.
    ///
    /// # Errors
    /// [`Code::Presented`] once one is at a register, [`Code::PartPaid`] where one is paid.
    pub fn take_back(&mut self, ids: &[ChargeId]) -> Result<(), Code> {
        let on_it = |c: &&mut Charge| ids.contains(&c.id);
        for charge in self.charges.iter_mut().filter(on_it) {
            match charge.state {
                ChargeState::Presented => return Err(Code::Presented),
                ChargeState::Paid => return Err(Code::PartPaid),
                ChargeState::Created => charge.state = ChargeState::Cancelled,
                ChargeState::Cancelled | ChargeState::Expired | ChargeState::Voided => {}
            }
        }
        ids.iter().for_each(|id| self.off_charge(*id));
        Ok(())
    }

    fn off_charge(&mut self, id: ChargeId) {
        self.applications.iter_mut().for_each(|a| a.charges.retain(|charge| *charge != id));
    }

    /// The lines of an application that no charge in one of these states has.
    fn lines_without(&self, application: &Application<A>, states: &[ChargeState]) -> Vec<Line> {
        let counts = |c: &&Charge| application.charges.contains(&c.id) && states.contains(&c.state);
        let has = |c: &Charge, line: &Line| c.lines.iter().any(|l| l.code == line.code && l.reason == line.reason);
        let open =
            |line: &&Line| is_chargeable(line) && !self.charges.iter().filter(counts).any(|charge| has(charge, line));
        application.lines.iter().filter(open).cloned().collect()
    }

    /// Once nothing is undecided: charges for what is confirmed and on none yet, one for each group of fees that is kept
    /// apart; without a fee it is issued.
    ///
    /// # Errors
    /// [`Code::ChargeForm`] where the fees do not fit the payment format.
    pub fn charge_decided(&mut self, till: &Till<'_>) -> Result<(), Code> {
        if self.is_undecided() {
            return Ok(());
        }
        // What is on a charge or paid is not asked for again.
        const COUNT: [ChargeState; 3] = [ChargeState::Created, ChargeState::Presented, ChargeState::Paid];
        let open = |a: &Application<A>| self.lines_without(a, &COUNT);
        let due: Vec<(usize, Vec<Line>)> = self
            .applications
            .iter()
            .enumerate()
            .filter(|(_, a)| a.state == State::Confirmed)
            .map(|(n, a)| (n, open(a)))
            .filter(|(n, lines)| !lines.is_empty() || self.applications.get(*n).is_some_and(|a| a.charges.is_empty()))
            .collect();
        let parts = parted(till.rules, merged(due.iter().flat_map(|(_, lines)| lines)));
        if parts.is_empty() {
            // Nothing costs anything.
            return due.iter().try_for_each(|(n, _)| match self.applications.get_mut(*n) {
                Some(application) => application.become_state(State::Issued, till.now),
                None => Ok(()),
            });
        }
        for (part, lines) in parts.into_iter().enumerate() {
            let id = *till.ids.get(part).ok_or(Code::ChargeForm)?;
            let holds = |line: &Line| lines.iter().any(|l| l.code == line.code && l.reason == line.reason);
            for (n, own) in &due {
                // What costs nothing rides along on the first charge of its visit.
                let rides = own.is_empty() && part == 0;
                if let Some(application) = self.applications.get_mut(*n)
                    && (rides || own.iter().any(holds))
                {
                    application.charges.push(id);
                }
            }
            self.charges.push(self.made(till, id, lines)?);
        }
        Ok(())
    }

    fn made(&self, till: &Till<'_>, id: ChargeId, lines: Vec<Line>) -> Result<Charge, Code> {
        let payload = Payload {
            city: till.city.clone(),
            kiosk: self.kiosk.clone(),
            charge: id,
            expires_at: nkp1::end_of_day(till.now),
            ticket: self.ticket,
            total: fee::total(&lines),
            lines: lines.clone(),
        };
        let (total, expires_at) = (payload.total, payload.expires_at);
        let signed = payload.sign(till.key).map_err(|_| Code::ChargeForm)?;
        Ok(Charge {
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
            noted_by: None,
            paid_at: None,
            delivered: false,
        })
    }

    /// Charges past their time are over. For those that no register has: the others hear it from their register. A register
    /// whose clock is late still takes them for a while, so the hub waits twice as long as clocks may differ.
    pub fn expire(&mut self, now: Timestamp) {
        let over =
            |c: &Charge| c.state == ChargeState::Created && now.duration_since(c.expires_at) > SKEW * 2 && !c.delivered;
        let ids: Vec<_> = self.charges.iter().filter(|c| over(c)).map(|c| c.id).collect();
        for id in ids {
            self.charges.iter_mut().filter(|c| c.id == id).for_each(|c| c.state = ChargeState::Expired);
            self.off_charge(id);
        }
    }

    /// Issues what is on a charge and paid whole.
    fn issue_paid(&mut self, id: ChargeId, now: Timestamp) {
        let settled = |a: &Application<A>| self.lines_without(a, &[ChargeState::Paid]).is_empty();
        let on_it = |a: &Application<A>| a.charges.contains(&id) && a.state == State::Confirmed;
        let done: Vec<_> = self.applications.iter().map(|a| on_it(a) && settled(a)).collect();
        for (application, _) in self.applications.iter_mut().zip(done).filter(|(_, done)| *done) {
            // A free one rides along on the charge of its visit: there is nothing of it to pay.
            if application.fee() > 0 {
                application.go_on(State::Paid, now);
            }
            application.go_on(State::Issued, now);
        }
    }
}

#[cfg(test)]
mod tests;
