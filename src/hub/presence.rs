//! Who is there: clerks' desks, calls for help, registers. In memory only: after a start of the hub everybody says so
//! again within seconds.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::application::KioskId;
use crate::application::wire::{Call, RegisterAnnouncement, WaitingCall};

/// How long a desk or a register counts as connected after it was last heard of.
pub const PRESENT: SignedDuration = SignedDuration::from_secs(30);

/// A register that has announced itself.
#[derive(Clone)]
pub struct Announced {
    /// Where it answers, and with which token.
    pub at: RegisterAnnouncement,
    /// When it last said so.
    pub seen: Timestamp,
    /// Whether it answered the hub's last call.
    pub answers: bool,
    /// Seconds that its clock is before the hub's.
    pub clock_off: Option<i64>,
}

#[derive(Default)]
struct Seen {
    desks: BTreeMap<String, Timestamp>,
    calls: BTreeMap<KioskId, WaitingCall>,
    registers: BTreeMap<String, Announced>,
}

/// Who is there.
#[derive(Default)]
pub struct Presence(Mutex<Seen>);

impl Presence {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        // A panic elsewhere leaves plain maps behind, which are whole at every moment.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A desk was heard of.
    pub fn desk(&self, face: &str, now: Timestamp) {
        let mut seen = self.seen();
        seen.desks.retain(|_, at| now.duration_since(*at) < PRESENT);
        // A bound, so that a face that invents names cannot fill the memory.
        if seen.desks.len() < 1000 {
            seen.desks.insert(face.to_owned(), now);
        }
    }

    /// Desks that are connected.
    pub fn desks(&self, now: Timestamp) -> u32 {
        let count = self.seen().desks.values().filter(|at| now.duration_since(**at) < PRESENT).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// A kiosk calls. A second call keeps its place and says the newer page.
    pub fn call(&self, call: Call, now: Timestamp) {
        let mut seen = self.seen();
        if seen.calls.len() < 1000 || seen.calls.contains_key(&call.kiosk) {
            let since = seen.calls.get(&call.kiosk).map_or(now, |waiting| waiting.since);
            seen.calls.insert(call.kiosk.clone(), WaitingCall { call, since });
        }
    }

    /// A call is over; whether there was one.
    pub fn end_call(&self, kiosk: &KioskId) -> bool {
        self.seen().calls.remove(kiosk).is_some()
    }

    /// Calls, oldest first.
    pub fn calls(&self) -> Vec<WaitingCall> {
        let mut calls: Vec<_> = self.seen().calls.values().cloned().collect();
        calls.sort_by_key(|waiting| waiting.since);
        calls
    }

    /// A register says where it answers; whether that is new.
    pub fn announce(&self, id: &str, at: RegisterAnnouncement, now: Timestamp) -> bool {
        let mut seen = self.seen();
        let known = seen.registers.get(id).filter(|known| known.at == at);
        let (new, answers) = (known.is_none(), known.is_some_and(|known| known.answers));
        let clock_off = known.and_then(|known| known.clock_off);
        seen.registers.insert(id.to_owned(), Announced { at, seen: now, answers, clock_off });
        new
    }

    /// A register by its id.
    pub fn register(&self, id: &str) -> Option<Announced> {
        self.seen().registers.get(id).cloned()
    }

    /// Whether a register answered.
    pub fn answered(&self, id: &str, answers: bool) {
        if let Some(register) = self.seen().registers.get_mut(id) {
            register.answers = answers;
        }
    }

    /// How far a register's clock is from the hub's, in seconds.
    pub fn clock(&self, id: &str, off: i64) {
        if let Some(register) = self.seen().registers.get_mut(id) {
            register.clock_off = Some(off);
        }
    }

    /// Registers by id.
    pub fn registers(&self) -> BTreeMap<String, Announced> {
        self.seen().registers.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use jiff::{SignedDuration, Timestamp};

    use super::Presence;
    use crate::application::KioskId;
    use crate::application::wire::Call;
    use crate::text::Locale;

    #[test]
    fn a_desk_is_there_for_half_a_minute() {
        let (presence, now) = (Presence::default(), Timestamp::from_second(1_800_000_000).unwrap());
        presence.desk("a", now);
        presence.desk("a", now);
        presence.desk("b", now + SignedDuration::from_secs(20));
        assert_eq!(presence.desks(now + SignedDuration::from_secs(29)), 2);
        assert_eq!(presence.desks(now + SignedDuration::from_secs(31)), 1);
    }

    #[test]
    fn a_second_call_keeps_its_place() {
        let (presence, now) = (Presence::default(), Timestamp::from_second(1_800_000_000).unwrap());
        let call =
            |kiosk: &str, page: &str| Call { kiosk: KioskId(kiosk.into()), page: page.into(), locale: Locale::Ja };
        presence.call(call("K02", "pin"), now);
        presence.call(call("K01", "pin"), now + SignedDuration::from_secs(1));
        presence.call(call("K02", "check"), now + SignedDuration::from_secs(2));
        let calls = presence.calls();
        assert_eq!(calls[0].call.page, "check");
        assert_eq!(calls[0].since, now);
        assert!(presence.end_call(&KioskId("K02".into())));
        assert!(!presence.end_call(&KioskId("K02".into())));
        assert_eq!(presence.calls().len(), 1);
    }
}
