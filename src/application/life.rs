//! The life of an application.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// received → confirmed | returned; confirmed → paid where a fee is due → issued; withdrawn. A confirmation can be undone
/// until it is paid: confirmed → received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The hub has it; a clerk has not decided.
    Received,
    /// A clerk confirmed it.
    Confirmed,
    /// A clerk returned it with a message (差戻し); it can be mended by the clerk.
    Returned,
    /// Its fee is paid.
    Paid,
    /// Handed over, or ready to be.
    Issued,
    /// Taken back.
    Withdrawn,
}

impl State {
    /// Whether the life may go on to `next`.
    pub const fn may_become(self, next: Self) -> bool {
        use State::{Confirmed, Issued, Paid, Received, Returned, Withdrawn};
        matches!(
            (self, next),
            (Received, Confirmed | Returned | Withdrawn)
                | (Returned, Confirmed | Withdrawn)
                | (Confirmed, Paid | Issued | Returned | Withdrawn | Received)
                | (Paid, Issued)
        )
    }

    /// Whether a clerk still has to decide.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received)
    }

    /// The message of its name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Received => "state-received",
            Self::Confirmed => "state-confirmed",
            Self::Returned => "state-returned",
            Self::Paid => "state-paid",
            Self::Issued => "state-issued",
            Self::Withdrawn => "state-withdrawn",
        }
    }
}

/// A visit that costs nothing is over with its confirmation; so long that can be undone.
const FREE_UNDO: SignedDuration = SignedDuration::from_mins(10);

/// Whether a confirmation may be undone at `now`, its charge aside: the application is confirmed, or it costs nothing
/// (`fee` in yen) and was issued by that very confirmation some minutes ago.
pub fn may_be_undone(state: State, history: &[(State, Timestamp)], fee: i64, now: Timestamp) -> bool {
    match (state, history) {
        (State::Confirmed, _) => true,
        (State::Issued, [.., (State::Confirmed, confirmed), (State::Issued, issued)]) => {
            fee == 0 && confirmed == issued && now.duration_since(*issued).abs() <= FREE_UNDO
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn nothing_leaves_its_end() {
        let all = [State::Received, State::Confirmed, State::Returned, State::Paid, State::Issued, State::Withdrawn];
        for next in all {
            assert!(!State::Issued.may_become(next));
            assert!(!State::Withdrawn.may_become(next));
            assert_eq!(next.may_become(State::Received), next == State::Confirmed, "only a confirmation is undone");
        }
        assert!(State::Paid.may_become(State::Issued));
        assert!(!State::Received.may_become(State::Paid));
    }
}
