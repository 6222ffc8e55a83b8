//! Keeping no longer than the city says: what visitors said is destroyed some days after their visit has come to its end,
//! key first. Counts, numbers, states and money stay.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::time::interval;

use super::Hub;
use super::door::{Actor, detailed};
use super::store::StoreError;
use crate::application::audit::Event;

/// Between two looks.
const EVERY: Duration = Duration::from_secs(3600);

fn before(now: Timestamp, days: u16) -> Timestamp {
    let span = SignedDuration::from_hours(24 * i64::from(days));
    now.checked_sub(span).unwrap_or(Timestamp::MIN)
}

/// Runs until its task is stopped.
pub(super) async fn run(hub: Arc<Hub>) {
    let mut tick = interval(EVERY);
    loop {
        tick.tick().await;
        if let Err(error) = hub.forget().await {
            tracing::error!(%error, "what need not be kept any more could not be destroyed");
        }
    }
}

impl Hub {
    /// Destroys what need not be kept any more. Answers how many visits were forgotten.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn forget(&self) -> Result<usize, StoreError> {
        let (now, keep, mut gone) = (self.now(), self.catalogue().city.keep, 0);
        loop {
            let entry = Box::new(move |visit| Actor::hub().entry(now, Event::VisitForgotten, visit));
            let (ended, touched) = (before(now, keep.days), before(now, keep.unfinished_days));
            let visits = self.store.forget(ended, touched, now, entry).await?;
            if visits.is_empty() {
                break;
            }
            gone += visits.len();
        }
        if gone > 0 {
            tracing::info!(visits = gone, "what visitors said was destroyed, its time being over");
            self.changed();
        }
        let entry = Actor::hub().entry(now, Event::TrailForgotten, "");
        let oldest = before(now, keep.audit_days);
        let rows = self.store.forget_trail(oldest, detailed(entry, format!("before {oldest}"))).await?;
        if rows > 0 {
            tracing::info!(rows, "old rows of the audit trail were taken away, their time being over");
        }
        Ok(gone)
    }
}
