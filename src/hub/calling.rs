//! Numbers are called to counters, one after the other, and the board in the waiting area says which.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::Hub;
use super::door::{Actor, detailed};
use super::refusal::Code;
use crate::application::at_desk::Called;
use crate::application::audit::Event;
use crate::application::calling::{CallNext, CallNumber, LONGEST_BOARD, NumberCalled, Shown, is_place};
use crate::application::wire::WaitingVisit;
use crate::application::{State, VisitId};
use crate::catalogue::Catalogue;
use crate::person::StaffId;

/// Who opened a visit has it to themselves for so long before "next" offers it to others.
const HELD: SignedDuration = SignedDuration::from_mins(10);
/// A number that was decided about stays on the board for so long after its call: whoever is called has to find it there.
const DECIDED_STAYS: SignedDuration = SignedDuration::from_mins(3);
/// A number that nobody came for stays for so long.
const STAYS: SignedDuration = SignedDuration::from_mins(30);

/// Whether a clerk has still to decide about it.
fn is_open(visit: &WaitingVisit) -> bool {
    visit.applications.iter().any(|(_, state)| *state == State::Received)
}

/// Whether something of a visit that is still open belongs to a counter.
fn belongs(visit: &WaitingVisit, counter: &str, catalogue: &Catalogue, day: Date) -> bool {
    let at = |(id, state): &(_, State)| {
        *state == State::Received && catalogue.procedure(id, day).is_some_and(|procedure| procedure.counter == counter)
    };
    visit.applications.iter().any(at)
}

/// Whether a number stands on the board at `now`.
fn stands(visit: &WaitingVisit, called: &Called, now: Timestamp) -> bool {
    let since = now.duration_since(called.at);
    since < if is_open(visit) { STAYS } else { DECIDED_STAYS }
}

impl Hub {
    /// Who calls, where both the name and the place are some.
    fn caller(&self, actor: &Actor, staff: &StaffId, place: &str) -> Result<Actor, Code> {
        let catalogue = self.catalogue();
        let signs = catalogue.city.counters.iter().map(|counter| counter.sign.as_str());
        if is_place(place, signs) { self.acting(actor, staff) } else { Err(Code::Place) }
    }

    /// Calls a visit's number, or calls it again.
    ///
    /// # Errors
    /// [`Code::Visit`], [`Code::Place`] for what is no counter of the city, [`Code::Staff`] for another name than one's
    /// own; where the call cannot be written down nobody is called.
    pub(super) async fn call_number(
        &self,
        actor: &Actor,
        id: VisitId,
        request: &CallNumber,
    ) -> Result<NumberCalled, Code> {
        let actor = self.caller(actor, &request.staff, &request.place)?;
        let _one = self.calling.lock().await;
        let visit = self.store.visit(id).await?.ok_or(Code::Visit)?;
        let before = visit.at_desk.called.map_or(0, |called| called.times);
        self.call(&actor, NumberCalled { visit: id, ticket: visit.ticket, place: request.place.clone(), times: before })
            .await
    }

    /// Calls whoever waits longest and was not called yet; nobody where nobody waits.
    ///
    /// # Errors
    /// As [`Self::call_number`].
    pub(super) async fn call_next(&self, actor: &Actor, request: &CallNext) -> Result<Option<NumberCalled>, Code> {
        let actor = self.caller(actor, &request.staff, &request.place)?;
        // One after the other: two desks that ask at once are given two numbers.
        let _one = self.calling.lock().await;
        let (now, today, catalogue) = (self.now(), self.business_day(), self.catalogue());
        let list = self.store.waiting(today).await?;
        let free = |visit: &&WaitingVisit| {
            let opened = visit.at_desk.opened_at.is_some_and(|at| now.duration_since(at) < HELD);
            is_open(visit) && visit.at_desk.called.is_none() && !opened
        };
        let wanted = |visit: &&WaitingVisit| {
            request.counter.as_ref().is_none_or(|counter| belongs(visit, counter, &catalogue, today))
        };
        let Some(next) = list.iter().filter(free).find(wanted) else { return Ok(None) };
        let called = NumberCalled { visit: next.visit, ticket: next.ticket, place: request.place.clone(), times: 0 };
        self.call(&actor, called).await.map(Some)
    }

    async fn call(&self, actor: &Actor, number: NumberCalled) -> Result<NumberCalled, Code> {
        let (now, number) = (self.now(), NumberCalled { times: number.times.saturating_add(1), ..number });
        let called = Called { at: now, place: number.place.clone(), times: number.times };
        let entry = detailed(actor.entry(now, Event::NumberCalled, number.visit), &number.place);
        self.store.called(number.visit, Some(called), vec![entry]).await?;
        tracing::info!(visit = %number.visit, place = number.place, times = number.times, "a number is called");
        self.changed();
        Ok(number)
    }

    /// The numbers that are called now, the newest first.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub(super) async fn board(&self) -> Result<Vec<Shown>, Code> {
        let now = self.now();
        let on_board = |visit: WaitingVisit| {
            let called = visit.at_desk.called.clone().filter(|called| stands(&visit, called, now))?;
            Some(Shown { ticket: visit.ticket, place: called.place, at: called.at })
        };
        let list = self.store.waiting(self.business_day()).await?;
        let mut board: Vec<_> = list.into_iter().filter_map(on_board).collect();
        board.sort_by_key(|shown| std::cmp::Reverse((shown.at, shown.ticket)));
        board.truncate(LONGEST_BOARD);
        Ok(board)
    }
}
