//! The list at a counter: which visits are shown, a visit found by its number, and numbers called to this place.

use super::{Bar, Clerk, Context, Effect, queue};
use crate::application::VisitId;
use crate::application::at_desk::Called;
use crate::application::calling::{CallNext, CallNumber, NextCalled, NumberCalled};
use crate::application::ticket::business_day;
use crate::application::wire::{Waiting, WaitingVisit};
use crate::catalogue::{self, Counter};
use crate::face::staff::HubError;
use crate::text::Msg;

/// Something about numbers.
#[derive(Clone)]
pub enum Calling {
    /// The next counter's visits only; after the last counter all again.
    Filter,
    /// Whoever waits longest.
    Next,
    /// This visit's number, or again.
    Number(VisitId),
    /// A digit of a number to find.
    Digit(char),
    /// The hub called the next, or nobody waits.
    NextCame(Result<NextCalled, HubError>),
    /// The hub called a number.
    Came(Result<NumberCalled, HubError>),
}

impl Calling {
    /// Whether a person did it.
    pub const fn is_by_hand(&self) -> bool {
        !matches!(self, Self::NextCame(_) | Self::Came(_))
    }

    /// Why the hub did not do it.
    pub const fn error(&self) -> Option<&HubError> {
        match self {
            Self::NextCame(Err(error)) | Self::Came(Err(error)) => Some(error),
            _ => None,
        }
    }
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// Only visits that have something for this counter.
    pub counter: Option<String>,
    /// Digits of a number that is looked for.
    pub digits: String,
}

impl Narrowed {
    /// The counter whose visits are shown; `None` for all, and for one that the city has no longer.
    pub fn counter<'c>(&self, context: &'c Context) -> Option<&'c Counter> {
        let id = self.counter.as_ref()?;
        context.catalogue.city.counters.iter().find(|counter| counter.id == *id)
    }

    /// Whether a visit is shown.
    pub fn shows(&self, visit: &WaitingVisit, context: &Context) -> bool {
        let Some(counter) = self.counter(context) else { return true };
        let day = business_day(visit.received_at);
        let at = |id: &catalogue::ProcedureId| {
            context.catalogue.procedure(id, day).is_some_and(|procedure| procedure.counter == counter.id)
        };
        visit.applications.iter().any(|(id, _)| at(id))
    }

    /// The list as it is shown.
    pub fn list(&self, list: &Waiting, context: &Context) -> Waiting {
        let mut list = list.clone();
        list.visits.retain(|visit| self.shows(visit, context));
        list
    }
}

impl Clerk {
    /// The list as this desk shows it.
    pub(super) fn shown(&self, context: &Context) -> Option<Waiting> {
        self.list.as_ref().map(|list| self.narrowed.list(list, context))
    }

    /// How a visit's number was last called.
    pub(super) fn called(&self, visit: VisitId) -> Option<&Called> {
        let list = self.list.as_ref()?;
        list.visits.iter().find(|line| line.visit == visit)?.at_desk.called.as_ref()
    }

    /// Where numbers are called to: this desk's own place, else the sign of the counter whose visits are shown, else of
    /// the city's first.
    pub(super) fn place(&self, context: &Context) -> Option<String> {
        let sign = |counter: &Counter| counter.sign.clone();
        let counter = || self.narrowed.counter(context).or_else(|| context.catalogue.city.counters.first());
        context.place.clone().or_else(|| counter().map(sign))
    }

    pub(super) fn calls(&mut self, calling: Calling, context: &Context) -> Vec<Effect> {
        let (Some(staff), Some(place)) = (self.me.clone(), self.place(context)) else { return vec![] };
        if !matches!(calling, Calling::Digit(_)) {
            self.narrowed.digits.clear();
        }
        match calling {
            Calling::Filter => {
                let counters = &context.catalogue.city.counters;
                let at = self.narrowed.counter.as_ref().and_then(|id| counters.iter().position(|c| c.id == *id));
                self.narrowed.counter = counters.get(at.map_or(0, |at| at + 1)).map(|counter| counter.id.clone());
                self.keep_mark(context);
            }
            Calling::Next => {
                let counter = self.narrowed.counter(context).map(|counter| counter.id.clone());
                return vec![Effect::CallNext(CallNext { staff, place, counter })];
            }
            Calling::Number(visit) => return vec![Effect::CallNumber(visit, CallNumber { staff, place })],
            Calling::Digit(digit) => self.find(digit, context),
            Calling::Came(Ok(number)) | Calling::NextCame(Ok(NextCalled(Some(number)))) => {
                if self.open.is_none() {
                    self.cursor = Some(number.visit);
                }
                self.bar = Some(Bar::Good(said(&number)));
            }
            Calling::NextCame(Ok(NextCalled(None))) => self.bar = Some(Bar::Look(Msg::new("clerk-call-nobody"))),
            Calling::Came(Err(error)) | Calling::NextCame(Err(error)) => self.bar = Some(Bar::Trouble(error)),
        }
        vec![]
    }

    /// Marks the first that waits, where what was marked is not shown.
    pub(super) fn keep_mark(&mut self, context: &Context) {
        let Some(list) = self.shown(context) else { return };
        if !self.cursor.is_some_and(|marked| list.visits.iter().any(|visit| visit.visit == marked)) {
            self.cursor = queue::waiting(&list).next().map(|visit| visit.visit);
        }
    }

    /// Marks the visit with the number that is typed. What no number begins with begins anew with this digit.
    fn find(&mut self, digit: char, context: &Context) {
        let Some(list) = self.shown(context) else { return };
        let begins = |digits: &str| list.visits.iter().any(|v| v.ticket.serial.to_string().starts_with(digits));
        self.narrowed.digits.push(digit);
        if !begins(&self.narrowed.digits) {
            self.narrowed.digits = String::from(digit);
        }
        let typed = self.narrowed.digits.as_str();
        let found = list.visits.iter().find(|visit| visit.ticket.serial.to_string() == typed);
        self.cursor = found.map(|visit| visit.visit).or(self.cursor);
    }
}

fn said(number: &NumberCalled) -> Msg {
    let id = if number.times > 1 { "clerk-called-again" } else { "clerk-called" };
    Msg::new(id)
        .text("number", number.ticket.to_string())
        .text("place", number.place.clone())
        .number("times", i64::from(number.times))
}

#[cfg(test)]
mod tests;
