//! Which looks at a person's data are written down already: an open form asks again every few seconds, and is one look.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::Hub;
use super::door::Actor;
use super::refusal::Code;
use crate::application::VisitId;
use crate::application::audit::{Event, Plain};
use crate::person::StaffId;

/// A look that goes on is written down again after so long.
const ANEW: SignedDuration = SignedDuration::from_mins(5);
/// Looks that are remembered; beyond, all are forgotten and written down again.
const MOST: usize = 10_000;

/// Who looked at what, where.
type Look = (Option<StaffId>, String, Event, Plain);

/// Looks of the last minutes. In memory only: after a start of the hub each is written down again.
#[derive(Default)]
pub struct Looks(Mutex<BTreeMap<Look, Timestamp>>);

impl Looks {
    fn is_new(&self, look: &Look, now: Timestamp) -> bool {
        let looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.get(look).is_none_or(|at| now.duration_since(*at).abs() >= ANEW)
    }

    fn remember(&self, look: Look, now: Timestamp) {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.retain(|_, at| now.duration_since(*at).abs() < ANEW);
        if looks.len() >= MOST {
            looks.clear();
        }
        looks.insert(look, now);
    }
}

impl Hub {
    /// Writes down that somebody opens a visit, and when it was opened first: its wait is over then.
    ///
    /// # Errors
    /// Where the trail cannot be written.
    pub(super) async fn open_visit(&self, actor: &Actor, id: VisitId) -> Result<Timestamp, Code> {
        let now = self.now();
        let entry = actor.entry(now, Event::VisitOpened, id);
        let look = (entry.who.clone(), actor.desk.clone(), entry.event, entry.about.clone());
        if self.looks.is_new(&look, now) {
            self.store.opened(id, now, vec![entry]).await?;
            self.looks.remember(look, now);
        }
        Ok(now)
    }

    /// Writes down that somebody looks at something. Call it before anything is shown: what cannot be written down is
    /// not shown.
    ///
    /// # Errors
    /// Where the trail cannot be written.
    pub(super) async fn look(
        &self,
        actor: &Actor,
        event: Event,
        about: impl std::fmt::Display + Send,
    ) -> Result<(), Code> {
        let now = self.now();
        let entry = actor.entry(now, event, about);
        let look = (entry.who.clone(), actor.desk.clone(), event, entry.about.clone());
        if self.looks.is_new(&look, now) {
            self.store.record(vec![entry]).await?;
            self.looks.remember(look, now);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::{SignedDuration, Timestamp};

    use super::{ANEW, Looks};
    use crate::application::audit::{Event, Plain};

    #[test]
    fn a_look_that_goes_on_is_one_for_five_minutes() {
        let (looks, now) = (Looks::default(), Timestamp::from_second(1_800_000_000).unwrap());
        let look = |desk: &str| (None, desk.to_owned(), Event::VisitOpened, Plain::new("v"));
        assert!(looks.is_new(&look("d1"), now));
        looks.remember(look("d1"), now);
        assert!(!looks.is_new(&look("d1"), now + ANEW - SignedDuration::from_secs(1)));
        assert!(looks.is_new(&look("d2"), now), "another desk is another look");
        assert!(looks.is_new(&look("d1"), now + ANEW));
    }
}
