//! The rules of accounts: how long a session lasts, how long wrong tries make wait, what a password must be. Pure.

pub mod secret;

use jiff::{SignedDuration, Timestamp};

use super::store::staff::Seat;
use crate::application::audit::Event;
use crate::person::Secret;

/// Without a key or a click a session lasts so long. Reading the live list is none: it goes on by itself.
pub const IDLE: SignedDuration = SignedDuration::from_mins(10);
/// A session lasts no longer, whatever happens: one working day.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// Wrong tries in a row without a wait.
pub const FREE_TRIES: u32 = 4;
/// The first wait; each further wrong try doubles it.
const FIRST_PAUSE: i64 = 15;
/// No wait is longer: 2 h 8 min.
const LONGEST_PAUSE: i64 = 7680;
/// Least characters of a password.
pub const LEAST_PASSWORD: usize = 12;
/// Most characters of a password.
const MOST_PASSWORD: usize = 128;

/// How long nobody is let in after so many wrong tries in a row: 15 s from the fifth on, doubled each time.
pub fn pause(failures: u32) -> Option<SignedDuration> {
    let further = failures.checked_sub(FREE_TRIES + 1)?;
    let seconds = FIRST_PAUSE.checked_shl(further.min(16)).unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE);
    Some(SignedDuration::from_secs(seconds))
}

/// Until when nobody is let in after so many wrong tries in a row, in whole seconds: what is stored and what is only
/// remembered must not differ, or the wait would tell which names exist.
pub fn locked_until(failures: u32, now: Timestamp) -> Option<Timestamp> {
    let whole = now.as_second() + i64::from(now.subsec_nanosecond() > 0);
    Timestamp::from_second(whole + pause(failures)?.as_secs()).ok()
}

/// Whether a session still counts when it is shown at a desk from an address; else what ended it.
pub fn stands(seat: &Seat, desk: &str, address: &str, now: Timestamp) -> Result<(), Event> {
    if seat.desk != desk || seat.address != address {
        return Err(Event::SessionElsewhere);
    }
    // A clock that was set back makes nobody wait longer than a session may last.
    let since = |moment: Timestamp| now.duration_since(moment).abs();
    if since(seat.begun_at) >= LONGEST {
        return Err(Event::SessionOver);
    }
    if since(seat.seen_at) >= IDLE {
        return Err(Event::SessionIdle);
    }
    Ok(())
}

/// Whether a text may be somebody's password: long enough, and not the account's own id over and over. There are no
/// rules about kinds of characters: they make passwords worse (NIST SP 800-63B, 3.1.1.2).
pub fn may_be_password(id: &str, password: &Secret<String>) -> bool {
    password.holds(|text| {
        let length = text.chars().count();
        let mut kinds: Vec<char> = text.chars().collect();
        kinds.sort_unstable();
        kinds.dedup();
        let telling = text.to_lowercase().replace(id, "");
        (LEAST_PASSWORD..=MOST_PASSWORD).contains(&length) && kinds.len() >= 5 && telling.chars().count() >= 6
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use jiff::{SignedDuration, Timestamp};

    use super::{IDLE, LONGEST, may_be_password, pause, stands};
    use crate::application::audit::Event;
    use crate::hub::store::staff::Seat;
    use crate::person::{Secret, StaffId};

    #[test]
    fn waits_grow_and_end_somewhere() {
        let waits: Vec<_> = (1..=16).map(|n| pause(n).map(|pause| pause.as_secs())).collect();
        let some = |n| Some(n);
        assert_eq!(waits[..4], [None; 4]);
        let grown = [15, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 7680, 7680].map(some);
        assert_eq!(waits[4..], grown);
        assert_eq!(pause(u32::MAX), Some(SignedDuration::from_secs(7680)));
    }

    #[test]
    fn a_session_ends_by_idling_by_age_and_by_moving() {
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        let seat = |seen: SignedDuration| Seat {
            digest: String::new(),
            staff: StaffId("s01".into()),
            desk: "d1".into(),
            address: "10.0.0.5".into(),
            begun_at: at,
            seen_at: at + seen,
        };
        let late = SignedDuration::from_secs(1);
        assert_eq!(stands(&seat(late), "d1", "10.0.0.5", at + IDLE), Ok(()));
        assert_eq!(stands(&seat(late), "d1", "10.0.0.5", at + IDLE + late), Err(Event::SessionIdle));
        let busy = seat(LONGEST - late);
        assert_eq!(stands(&busy, "d1", "10.0.0.5", at + LONGEST - late), Ok(()));
        assert_eq!(stands(&busy, "d1", "10.0.0.5", at + LONGEST), Err(Event::SessionOver));
        assert_eq!(stands(&busy, "d2", "10.0.0.5", at), Err(Event::SessionElsewhere));
        assert_eq!(stands(&busy, "d1", "10.0.0.6", at), Err(Event::SessionElsewhere));
        assert_eq!(stands(&seat(late), "d1", "10.0.0.5", at - LONGEST), Err(Event::SessionOver), "a clock set back");
    }

    #[test]
    fn a_password_is_long_and_not_ones_own_name() {
        let may = |text: &str| may_be_password("yamada", &Secret::new(text.to_owned()));
        assert!(may("きょうは雨のち晴れでした") && may("correct horse battery"));
        for wrong in ["short", "aaaaaaaaaaaaaaaa", "yamadayamada", "YamadaYamada1", &"ab1 -".repeat(40)] {
            assert!(!may(wrong), "{wrong}");
        }
    }
}
