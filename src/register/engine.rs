//! What may happen to a charge, and to what end. Pure: the ledger asks here before it writes.
//!
//! created → presented → paid → voided; created → expired; created or presented → cancelled. A presented charge does
//! not expire: the person stands at the register with money in hand. Giving back is staff's act; whether the tender and
//! the day allow it is the counter's to know.

use crate::application::wire::ChargeState;

/// Something that is about to happen to a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Its code was scanned.
    Present,
    /// Its fee was taken.
    Pay,
    /// The hub takes it back: only before anybody has scanned it.
    CancelByHub,
    /// Staff at the register take it back: the visitor has it on the screen, or walked away.
    CancelByStaff,
    /// Staff at the register give the money back.
    Void,
    /// Its last moment may be past.
    Expire,
}

/// The act does not fit the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this cannot happen to a charge that is {0:?}")]
pub struct Illegal(pub ChargeState);

/// The state that an act leads to; `None` where it changes nothing, because it happened before or need not happen.
/// `over` says whether the charge's last moment is past.
///
/// # Errors
/// [`Illegal`] where the act does not fit the state.
pub const fn decide(state: ChargeState, over: bool, act: Act) -> Result<Option<ChargeState>, Illegal> {
    use ChargeState::{Cancelled, Created, Expired, Paid, Presented, Voided};
    match (act, state) {
        (Act::Present, Created) if !over => Ok(Some(Presented)),
        (Act::Present, Presented) | (Act::Pay, Paid) => Ok(None),
        (Act::Pay, Presented) => Ok(Some(Paid)),
        (Act::CancelByHub, Created) | (Act::CancelByStaff, Created | Presented) => Ok(Some(Cancelled)),
        (Act::CancelByHub | Act::CancelByStaff, Cancelled) | (Act::Void, Voided) => Ok(None),
        (Act::Void, Paid) => Ok(Some(Voided)),
        (Act::Expire, Created) if over => Ok(Some(Expired)),
        (Act::Expire, _) => Ok(None),
        _ => Err(Illegal(state)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Act, decide};
    use crate::application::wire::ChargeState;

    const STATES: [ChargeState; 6] = [
        ChargeState::Created,
        ChargeState::Presented,
        ChargeState::Paid,
        ChargeState::Cancelled,
        ChargeState::Expired,
        ChargeState::Voided,
    ];
    const ACTS: [Act; 6] = [Act::Present, Act::Pay, Act::CancelByHub, Act::CancelByStaff, Act::Void, Act::Expire];

    #[test]
    fn the_engine_stays_inside_the_public_life_of_a_charge() {
        for state in STATES {
            for act in ACTS {
                for over in [false, true] {
                    if let Ok(Some(next)) = decide(state, over, act) {
                        assert!(state.may_become(next), "{state:?} {act:?}");
                        // Once done, doing it again changes nothing.
                        assert_eq!(decide(next, over, act), Ok(None), "{state:?} {act:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_paid_unseen_and_nothing_seen_expires() {
        for over in [false, true] {
            assert!(decide(ChargeState::Created, over, Act::Pay).is_err());
            assert_eq!(decide(ChargeState::Presented, over, Act::Expire), Ok(None));
            assert_eq!(decide(ChargeState::Presented, over, Act::Present), Ok(None));
            assert!(decide(ChargeState::Presented, over, Act::CancelByHub).is_err());
            assert!(decide(ChargeState::Paid, over, Act::CancelByStaff).is_err());
            assert!(decide(ChargeState::Voided, over, Act::Pay).is_err());
        }
        assert!(decide(ChargeState::Created, true, Act::Present).is_err());
    }
}
