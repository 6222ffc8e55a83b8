//! Numbers that are called to a counter, and the board in the waiting area that shows them. Bodies travel as JSON over
//! HTTP like [`super::wire`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Ticket, VisitId};
use crate::person::StaffId;

/// `POST /v1/visits/{id}/called` (clerk): calls this visit's number, or calls it again. Answered by [`NumberCalled`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallNumber {
    /// Who calls.
    pub staff: StaffId,
    /// Where to: a counter's sign, or a desk of it (see [`is_place`]).
    pub place: String,
}

/// `POST /v1/called` (clerk): calls whoever waits longest and was not called yet. Two desks that ask at once never call
/// the same number. Answered by [`NextCalled`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallNext {
    /// Who calls.
    pub staff: StaffId,
    /// Where to.
    pub place: String,
    /// Only visits that have something for this counter, by its id; all of them without it.
    #[serde(default)]
    pub counter: Option<String>,
}

/// A number that was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberCalled {
    /// Its visit.
    pub visit: VisitId,
    /// The number.
    pub ticket: Ticket,
    /// Where to.
    pub place: String,
    /// How often it was called by now.
    pub times: u32,
}

/// Whoever was called; nobody where nobody waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextCalled(pub Option<NumberCalled>);

/// `GET /v1/lobby?after=<version>&wait=<s>` (lobby): the board. It answers at once when it is another than `after`, else
/// when something changes or after `wait` seconds (≤ 25). Numbers, places and times; nothing else leaves by this way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Changes with every change at the hub.
    pub version: u64,
    /// The numbers that are called now, the newest first.
    pub called: Vec<Shown>,
}

/// A number on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The number.
    pub ticket: Ticket,
    /// To which counter or desk.
    pub place: String,
    /// When it was last called.
    pub at: Timestamp,
}

/// Numbers on a board at most: more cannot be read from afar.
pub const LONGEST_BOARD: usize = 12;

/// Whether a text is a counter's sign or a desk of it, such as `2` or `2-3`: nothing else may be put before everybody's
/// eyes. `signs` are those of the city.
pub fn is_place<'s>(place: &str, mut signs: impl Iterator<Item = &'s str>) -> bool {
    let (sign, desk) = place.split_once('-').map_or((place, None), |(sign, desk)| (sign, Some(desk)));
    let plain = |desk: &str| (1..=2).contains(&desk.len()) && desk.bytes().all(|b| b.is_ascii_digit());
    signs.any(|s| s == sign) && desk.is_none_or(plain)
}

#[cfg(test)]
mod tests {
    use super::is_place;

    #[test]
    fn a_place_is_a_sign_of_the_city_or_a_desk_of_it() {
        let is = |place| is_place(place, ["1", "2", "10"].into_iter());
        for right in ["1", "10", "2-3", "10-12"] {
            assert!(is(right), "{right}");
        }
        for wrong in ["", "3", "1-", "1-a", "1-123", "1-2-3", "見本 花子", "1 ", "-1"] {
            assert!(!is(wrong), "{wrong}");
        }
    }
}
