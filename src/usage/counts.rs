//! The counts of a day, and of longer spans, which are days added up.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::minutes::Minutes;
use super::record::VisitRecord;
use super::tally::{Bump, Tally};
use crate::application::State;
use crate::application::wire::{ChargeState, Entry, Tender};
use crate::catalogue::ProcedureId;

/// `GET /v1/counts?from=<day>&to=<day>&by=<grain>` (manager): one entry a span that has any, by its first day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// By first day.
    pub days: BTreeMap<Date, DayCounts>,
}

/// The counts of one day, or of a longer span.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DayCounts {
    /// Visits begun.
    pub started: u32,
    /// Visits that ended with a number.
    pub finished: u32,
    /// Visits that came to a page, by page.
    pub reached: BTreeMap<String, u32>,
    /// Visits that ended without a number, by page.
    pub abandoned: BTreeMap<String, u32>,
    /// Finished visits by language.
    pub by_locale: BTreeMap<String, u32>,
    /// Visits begun by hour.
    pub by_hour: BTreeMap<u8, u32>,
    /// Visits begun by kiosk.
    pub by_kiosk: BTreeMap<String, u32>,
    /// Finished visits by card.
    pub by_card: u32,
    /// Finished visits by hand.
    pub by_hand: u32,
    /// Finished visits in which a clerk asked the questions.
    pub by_clerk: u32,
    /// Visits in which an aid was in use, by aid ([`AIDS`](super::record::AIDS)).
    pub aids: BTreeMap<String, u32>,
    /// Visits that went on to an online way: neither finished here nor broken off.
    pub online: u32,
    /// From the first touch to the slip, over finished visits.
    pub took: Minutes,
    /// Sum of seconds from start to slip over finished visits.
    pub seconds: u64,
    /// Applications received, by procedure.
    pub applications: BTreeMap<ProcedureId, u32>,
    /// Applications by their state now.
    pub states: BTreeMap<State, u32>,
    /// Charges by state: how many and how much (yen).
    pub charges: BTreeMap<ChargeState, (u32, i64)>,
    /// Paid charges by tender: how many and how much (yen).
    pub tenders: BTreeMap<Tender, (u32, i64)>,
    /// Fields spared.
    pub fields_spared: u64,
    /// Characters spared.
    pub characters_spared: u64,
    /// Sheets spared: forms that would have been filled in by hand.
    pub sheets_spared: u64,
    /// From being received until staff opened it.
    pub wait: Minutes,
    /// The same by procedure; a visit with several counts in each.
    pub wait_for: BTreeMap<ProcedureId, Minutes>,
    /// From being opened until all was decided.
    pub handling: Minutes,
    /// Corrections by field.
    pub corrections: BTreeMap<String, u32>,
    /// Returns by reason.
    pub returns: BTreeMap<String, u32>,
    /// Fees waived, by code and reason (`101/SEIHO`): how many and how much (yen).
    pub exemptions: BTreeMap<String, (u32, i64)>,
}

fn more(count: &mut u32, n: i64) {
    *count = u32::try_from((i64::from(*count) + n).max(0)).unwrap_or(u32::MAX);
}

fn much(sum: &mut u64, n: i64) {
    *sum = sum.saturating_add_signed(n);
}

/// Counts in a table; what comes to nothing leaves it.
fn entry<K: Ord>(table: &mut BTreeMap<K, u32>, key: K, n: i64) {
    let count = table.entry(key).or_default();
    more(count, n);
    if n < 0 {
        table.retain(|_, count| *count > 0);
    }
}

fn money<K: Ord>(table: &mut BTreeMap<K, (u32, i64)>, key: K, n: i64, yen: i64) {
    let both = table.entry(key).or_default();
    more(&mut both.0, n);
    both.1 += yen;
    if n < 0 {
        table.retain(|_, both| *both != (0, 0));
    }
}

impl DayCounts {
    /// Takes in one step of counting.
    pub fn bump(&mut self, bump: Bump) {
        let Bump { tally, n, sum } = bump;
        match tally {
            Tally::Started => more(&mut self.started, n),
            Tally::Finished => {
                more(&mut self.finished, n);
                much(&mut self.seconds, sum);
            }
            Tally::Hour(hour) => entry(&mut self.by_hour, hour, n),
            Tally::Kiosk(id) => entry(&mut self.by_kiosk, id, n),
            Tally::Reached(page) => entry(&mut self.reached, page, n),
            Tally::Abandoned(page) => entry(&mut self.abandoned, page, n),
            Tally::Locale(tag) => entry(&mut self.by_locale, tag, n),
            Tally::Entry(Entry::Card) => more(&mut self.by_card, n),
            Tally::Entry(Entry::Hand) => more(&mut self.by_hand, n),
            Tally::ByClerk => more(&mut self.by_clerk, n),
            Tally::Aid(aid) => entry(&mut self.aids, aid, n),
            Tally::Online => more(&mut self.online, n),
            Tally::Took(bucket) => self.took.add(bucket, n),
            Tally::Spared => {
                much(&mut self.fields_spared, n);
                much(&mut self.characters_spared, sum);
            }
            Tally::Sheets => much(&mut self.sheets_spared, n),
            Tally::Application(id) => entry(&mut self.applications, id, n),
            Tally::State(state) => entry(&mut self.states, state, n),
            Tally::Charge(state) => money(&mut self.charges, state, n, sum),
            Tally::Tender(tender) => money(&mut self.tenders, tender, n, sum),
            Tally::Wait(bucket) => self.wait.add(bucket, n),
            Tally::WaitFor(id, bucket) => self.wait_for.entry(id).or_default().add(bucket, n),
            Tally::Handling(bucket) => self.handling.add(bucket, n),
            Tally::Corrected(field) => entry(&mut self.corrections, field, n),
            Tally::Returned(reason) => entry(&mut self.returns, reason, n),
            Tally::Exempt(code, reason) => money(&mut self.exemptions, format!("{code}/{reason}"), n, sum),
        }
    }

    /// Adds a visit that ended.
    pub fn add(&mut self, record: &VisitRecord) {
        record.bumps().into_iter().for_each(|bump| self.bump(bump));
    }

    /// Adds all of another span.
    pub fn merge(&mut self, other: &Self) {
        fn add<K: Clone + Ord>(into: &mut BTreeMap<K, u32>, from: &BTreeMap<K, u32>) {
            for (key, n) in from {
                *into.entry(key.clone()).or_default() += n;
            }
        }
        fn add_money<K: Clone + Ord>(into: &mut BTreeMap<K, (u32, i64)>, from: &BTreeMap<K, (u32, i64)>) {
            for (key, (n, yen)) in from {
                let entry = into.entry(key.clone()).or_default();
                *entry = (entry.0 + n, entry.1 + yen);
            }
        }
        self.started += other.started;
        self.finished += other.finished;
        self.by_card += other.by_card;
        self.by_hand += other.by_hand;
        self.by_clerk += other.by_clerk;
        self.seconds += other.seconds;
        self.fields_spared += other.fields_spared;
        self.characters_spared += other.characters_spared;
        self.sheets_spared += other.sheets_spared;
        self.online += other.online;
        self.took.merge(&other.took);
        add(&mut self.aids, &other.aids);
        add(&mut self.reached, &other.reached);
        add(&mut self.abandoned, &other.abandoned);
        add(&mut self.by_locale, &other.by_locale);
        add(&mut self.by_hour, &other.by_hour);
        add(&mut self.by_kiosk, &other.by_kiosk);
        add(&mut self.applications, &other.applications);
        add(&mut self.states, &other.states);
        add(&mut self.corrections, &other.corrections);
        add(&mut self.returns, &other.returns);
        add_money(&mut self.charges, &other.charges);
        add_money(&mut self.tenders, &other.tenders);
        add_money(&mut self.exemptions, &other.exemptions);
        self.wait.merge(&other.wait);
        self.handling.merge(&other.handling);
        for (id, wait) in &other.wait_for {
            self.wait_for.entry(id.clone()).or_default().merge(wait);
        }
    }

    /// Several spans together.
    pub fn together<'a>(spans: impl IntoIterator<Item = &'a Self>) -> Self {
        spans.into_iter().fold(Self::default(), |mut all, span| {
            all.merge(span);
            all
        })
    }

    /// Mean minutes from start to slip, in tenths; `None` without a finished visit.
    pub fn mean_minutes_tenths(&self) -> Option<u64> {
        (self.finished > 0).then(|| self.seconds / 6 / u64::from(self.finished))
    }

    /// Visits that were broken off.
    pub fn left(&self) -> u32 {
        self.abandoned.values().sum()
    }

    /// Yen of charges that count: made and not taken back.
    pub fn charged(&self) -> i64 {
        let counts_in = |state: &ChargeState| !matches!(state, ChargeState::Cancelled | ChargeState::Voided);
        self.charges.iter().filter(|(state, _)| counts_in(state)).map(|(_, (_, yen))| yen).sum()
    }

    /// Yen that were paid.
    pub fn paid(&self) -> i64 {
        self.charges.get(&ChargeState::Paid).map_or(0, |(_, yen)| *yen)
    }

    /// Yen that wait at the register: made or scanned, neither paid nor over.
    pub fn unpaid(&self) -> i64 {
        let open = [ChargeState::Created, ChargeState::Presented];
        open.iter().filter_map(|state| self.charges.get(state)).map(|(_, yen)| yen).sum()
    }

    /// Yen that were waived.
    pub fn waived(&self) -> i64 {
        self.exemptions.values().map(|(_, yen)| yen).sum()
    }

    /// Applications received.
    pub fn received(&self) -> u32 {
        self.applications.values().sum()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::DayCounts;
    use crate::application::wire::ChargeState;
    use crate::usage::tally::{Bump, Tally};

    #[test]
    fn what_comes_to_nothing_leaves_the_table() {
        let mut day = DayCounts::default();
        day.bump(Bump { tally: Tally::Charge(ChargeState::Created), n: 1, sum: 600 });
        day.bump(Bump::one(Tally::Corrected("requester_name".into())));
        day.bump(Bump { tally: Tally::Charge(ChargeState::Created), n: -1, sum: -600 });
        day.bump(Bump { tally: Tally::Charge(ChargeState::Paid), n: 1, sum: 600 });
        assert_eq!(day.charges.keys().collect::<Vec<_>>(), [&ChargeState::Paid]);
        assert_eq!((day.paid(), day.charged(), day.unpaid()), (600, 600, 0));
        let twice = DayCounts::together([&day, &day]);
        assert_eq!((twice.paid(), twice.corrections["requester_name"]), (1200, 2));
    }
}
