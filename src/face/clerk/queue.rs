//! The waiting list as the desk sorts it: who waits for a decision, oldest first, and where the others stand.

use jiff::Timestamp;

use crate::application::State;
use crate::application::wire::{Waiting, WaitingVisit};

/// Minutes after which a wait is marked: a tenth of an hour is what a writeless counter promises to stay under.
pub const LATE_MINUTES: i64 = 10;

/// Where a visit stands, by the application that is furthest behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// A clerk has to decide.
    Waiting,
    /// Decided; something was returned and can be mended.
    Returned,
    /// Confirmed; the visitor goes to the register, or it costs nothing.
    Confirmed,
    /// Paid; can be handed over.
    Paid,
    /// Nothing is left to do.
    Over,
}

impl Stand {
    /// Where a visit with these applications stands.
    pub fn of(visit: &WaitingVisit) -> Self {
        let has = |state| visit.applications.iter().any(|(_, s)| *s == state);
        if has(State::Received) {
            Self::Waiting
        } else if has(State::Paid) {
            Self::Paid
        } else if has(State::Confirmed) {
            Self::Confirmed
        } else if has(State::Returned) {
            Self::Returned
        } else {
            Self::Over
        }
    }

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Waiting => "clerk-stand-waiting",
            Self::Returned => "clerk-stand-returned",
            Self::Confirmed => "clerk-stand-confirmed",
            Self::Paid => "clerk-stand-paid",
            Self::Over => "clerk-stand-over",
        }
    }
}

/// Full minutes since a moment; never below 0, also with a clock that is behind the hub's.
pub fn minutes(since: Timestamp, now: Timestamp) -> i64 {
    (now.as_second() - since.as_second()).max(0) / 60
}

/// Whether a wait is too long.
pub fn is_late(since: Timestamp, now: Timestamp) -> bool {
    now.as_second() - since.as_second() > LATE_MINUTES * 60
}

/// Visits that wait for a decision, oldest first.
pub fn waiting(list: &Waiting) -> impl Iterator<Item = &WaitingVisit> {
    list.visits.iter().filter(|v| Stand::of(v) == Stand::Waiting)
}

/// Decided visits: what can be handed over first, then what is paid for now, returned, and over; newest first in each.
pub fn decided(list: &Waiting) -> Vec<(Stand, &WaitingVisit)> {
    let order = |stand| match stand {
        Stand::Paid => 0,
        Stand::Confirmed => 1,
        Stand::Returned => 2,
        Stand::Waiting | Stand::Over => 3,
    };
    let mut decided: Vec<_> =
        list.visits.iter().map(|v| (Stand::of(v), v)).filter(|(stand, _)| *stand != Stand::Waiting).collect();
    decided.sort_by_key(|(stand, v)| (order(*stand), std::cmp::Reverse(v.received_at)));
    decided
}

/// The figures of the head line: how many wait, and the longest wait in minutes.
pub fn figures(list: &Waiting, now: Timestamp) -> (usize, Option<i64>) {
    (waiting(list).count(), waiting(list).map(|v| minutes(v.received_at, now)).max())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::{SignedDuration, Timestamp};

    use super::{Stand, decided, figures, is_late, minutes, waiting};
    use crate::application::wire::{Entry, Waiting, WaitingVisit};
    use crate::application::{AtDesk, State, Ticket, VisitId};
    use crate::catalogue::ProcedureId;
    use crate::text::Locale;

    fn visit(serial: u32, minute: i64, states: &[State]) -> WaitingVisit {
        WaitingVisit {
            visit: VisitId::from_bits(u128::from(serial)),
            ticket: Ticket { band: 'A', serial },
            received_at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute),
            applications: states.iter().map(|s| (ProcedureId("juminhyo".into()), *s)).collect(),
            locale: Locale::Ja,
            entry: Entry::Card,
            at_desk: AtDesk::default(),
        }
    }

    #[test]
    fn one_open_application_keeps_a_visit_waiting() {
        assert_eq!(Stand::of(&visit(1, 0, &[State::Confirmed, State::Received])), Stand::Waiting);
        assert_eq!(Stand::of(&visit(1, 0, &[State::Confirmed, State::Paid])), Stand::Paid);
        assert_eq!(Stand::of(&visit(1, 0, &[State::Returned, State::Issued])), Stand::Returned);
        assert_eq!(Stand::of(&visit(1, 0, &[State::Withdrawn, State::Issued])), Stand::Over);
    }

    #[test]
    fn ten_minutes_are_kept_and_one_second_more_is_late() {
        let since = Timestamp::UNIX_EPOCH;
        assert!(!is_late(since, since + SignedDuration::from_mins(10)));
        assert!(is_late(since, since + SignedDuration::from_secs(601)));
        assert_eq!(minutes(since, since - SignedDuration::from_secs(70)), 0);
    }

    #[test]
    fn what_can_be_handed_over_stands_first_among_the_decided() {
        let list = Waiting {
            version: 1,
            visits: vec![
                visit(1, 0, &[State::Issued]),
                visit(2, 1, &[State::Confirmed]),
                visit(3, 2, &[State::Paid]),
                visit(4, 3, &[State::Received]),
                visit(5, 4, &[State::Received]),
            ],
            calls: vec![],
            trouble: None,
        };
        let order: Vec<_> = decided(&list).iter().map(|(_, v)| v.ticket.serial).collect();
        assert_eq!(order, [3, 2, 1]);
        assert_eq!(waiting(&list).map(|v| v.ticket.serial).collect::<Vec<_>>(), [4, 5]);
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(15);
        assert_eq!(figures(&list, now), (2, Some(12)));
    }
}
