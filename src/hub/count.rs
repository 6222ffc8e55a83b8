//! What a decision adds to the counts: how long visitors waited, how long the desk took, what was waived, corrected and
//! returned. Kept in the decision's own transaction.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::store::Visit;
use crate::application::State;
use crate::application::ticket::business_day;
use crate::catalogue::Catalogue;
use crate::usage::tally::Bump;
use crate::usage::{Tally, minutes};

/// What counts of a visit, before something is done to it.
pub struct Before {
    undecided: bool,
    waived: BTreeMap<Tally, (i64, i64)>,
}

/// Fees that are waived in what is confirmed, paid or issued: how many, and yen.
fn waived<A>(visit: &Visit<A>, catalogue: &Catalogue) -> BTreeMap<Tally, (i64, i64)> {
    let counts = |state| matches!(state, State::Confirmed | State::Paid | State::Issued);
    let day = business_day(visit.received_at);
    let mut waived = BTreeMap::new();
    for line in visit.applications.iter().filter(|a| counts(a.state)).flat_map(|a| &a.lines) {
        let Some(reason) = &line.reason else { continue };
        let unit = catalogue.fee(&line.code, day).map_or(0, |fee| i64::from(fee.unit));
        let entry: &mut (i64, i64) = waived.entry(Tally::Exempt(line.code.0.clone(), reason.0.clone())).or_default();
        *entry = (entry.0 + i64::from(line.qty), entry.1 + i64::from(line.qty) * unit);
    }
    waived
}

impl Before {
    /// Looks at a visit.
    pub fn of<A>(visit: &Visit<A>, catalogue: &Catalogue) -> Self {
        Self { undecided: visit.is_undecided(), waived: waived(visit, catalogue) }
    }

    /// What has changed since. Where all is decided for the first time, the visit notes when.
    pub fn steps<A>(
        self,
        visit: &mut Visit<A>,
        tally: Option<Tally>,
        catalogue: &Catalogue,
        now: Timestamp,
    ) -> Vec<(Date, Bump)> {
        let mut steps: Vec<Bump> = tally.into_iter().map(Bump::one).collect();
        if self.undecided && !visit.is_undecided() && visit.at_desk.decided_at.is_none() {
            visit.at_desk.decided_at = Some(now);
            steps.extend(times(visit, now).into_iter().map(Bump::one));
        }
        let after = waived(visit, catalogue);
        let both: BTreeSet<_> = self.waived.keys().chain(after.keys()).cloned().collect();
        for tally in both {
            let (was, is) = [&self.waived, &after].map(|w| w.get(&tally).copied().unwrap_or_default()).into();
            let (n, sum) = (is.0 - was.0, is.1 - was.1);
            if (n, sum) != (0, 0) {
                steps.push(Bump { tally, n, sum });
            }
        }
        let day = business_day(visit.received_at);
        steps.into_iter().map(|step| (day, step)).collect()
    }
}

fn times<A>(visit: &Visit<A>, now: Timestamp) -> Vec<Tally> {
    let seconds = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs().max(0);
    // A visit that was decided without being opened waited until then.
    let opened = visit.at_desk.opened_at.unwrap_or(now);
    let wait = minutes::bucket(seconds(visit.received_at, opened));
    let mut times = vec![Tally::Wait(wait)];
    if visit.at_desk.opened_at.is_some() {
        times.push(Tally::Handling(minutes::bucket(seconds(opened, now))));
    }
    let procedures: BTreeSet<_> = visit.applications.iter().map(|a| a.procedure.clone()).collect();
    times.extend(procedures.into_iter().map(|id| Tally::WaitFor(id, wait)));
    times
}
