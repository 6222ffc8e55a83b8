//! Roll-ups against a recount: whatever happens, in whichever order, on whichever days, the counts of any range by any
//! grain are those of the events themselves.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{charge, now, row, visit};
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Entry, Tender};
use crate::application::{KioskId, State, VisitId};
use crate::catalogue::ProcedureId;
use crate::hub::store::{Change, RowEffect, Store};
use crate::text::Locale;
use crate::usage::record::AIDS;
use crate::usage::tally::Bump;
use crate::usage::{Counts, DayCounts, Grain, Outcome, Tally, VisitRecord, minutes};

/// Something that is counted.
#[derive(Clone, Debug)]
enum Deed {
    /// A visit ends at a kiosk.
    Ends(VisitRecord),
    /// A visit's applications are received some days after [`DAY`](super::DAY), brought into a state, and charged.
    Comes(u16, State, Option<ChargeState>, Tender),
    /// Something is counted with a decision.
    Counts(Date, Tally, i64),
}

fn day() -> impl Strategy<Value = Date> {
    // Around the turn of a fiscal year, a leap day and a new era.
    let around = [date(2028, 2, 27), date(2027, 3, 29), date(2019, 4, 28), date(2026, 12, 30)];
    (0..around.len(), 0..6i64).prop_map(move |(at, more)| around[at].saturating_add(more.days()))
}

fn record() -> impl Strategy<Value = VisitRecord> {
    let page = prop::sample::select(vec!["start", "card", "pin", "online", "ask-juminhyo-copies"]);
    let head = (day(), 0..24u8, 0..3usize, 0..3u8, 0..9999u32, 0..4usize);
    (head, vec(0..AIDS.len(), 0..3), vec(page, 0..4), any::<bool>()).prop_map(
        |((day, hour, locale, entry, seconds, forms), mut aids, mut pages, finished)| {
            aids.sort_unstable();
            aids.dedup();
            pages.sort_unstable();
            pages.dedup();
            let last = pages.last().map_or("start", |page| *page);
            VisitRecord {
                kiosk: KioskId(format!("K{hour:02}")),
                day,
                hour,
                locale: Locale::ALL[locale % Locale::ALL.len()],
                entry: [Some(Entry::Card), Some(Entry::Hand), None][usize::from(entry)],
                procedures: vec![ProcedureId("juminhyo".into()); forms],
                seconds,
                fields_spared: seconds % 40,
                characters_spared: seconds % 700,
                reached: pages.iter().map(|page| (*page).to_owned()).collect(),
                aids: aids.iter().map(|aid| AIDS[*aid].to_owned()).collect(),
                by_clerk: false,
                outcome: if finished { Outcome::Finished } else { Outcome::Abandoned { page: last.to_owned() } },
            }
        },
    )
}

fn deed() -> impl Strategy<Value = Deed> {
    let state = prop::sample::select(vec![State::Received, State::Confirmed, State::Returned, State::Withdrawn]);
    let charge = prop::sample::select(vec![None, Some(ChargeState::Created), Some(ChargeState::Paid)]);
    let tender = prop::sample::select(vec![Tender::Cash, Tender::Credit, Tender::Code]);
    let counted = prop_oneof![
        (0..20_000i64).prop_map(Tally::wait),
        (0..20_000i64).prop_map(|s| Tally::Handling(minutes::bucket(s))),
        Just(Tally::Corrected("juminhyo.copies".into())),
        Just(Tally::Exempt("101".into(), "SEIHO".into())),
    ];
    prop_oneof![
        3 => record().prop_map(Deed::Ends),
        1 => (0..40u16, state, charge, tender).prop_map(|(d, s, c, t)| Deed::Comes(d, s, c, t)),
        1 => (day(), counted, 0..900i64).prop_map(|(day, tally, yen)| Deed::Counts(day, tally, yen)),
    ]
}

/// What the events themselves come to, by day.
#[derive(Default)]
struct Recount(BTreeMap<Date, DayCounts>);

impl Recount {
    fn on(&mut self, day: Date) -> &mut DayCounts {
        self.0.entry(day).or_default()
    }

    fn by(&self, grain: Grain, from: Date, to: Date) -> Counts {
        let mut counts = Counts::default();
        for (day, of) in &self.0 {
            let start = grain.start(*day);
            if from <= start && start <= to {
                counts.days.entry(start).or_default().merge(of);
            }
        }
        counts
    }
}

async fn happens(store: &impl Store, n: u64, deed: Deed, recount: &mut Recount) {
    match deed {
        Deed::Ends(record) => {
            let (key, sealed) = row("K50", n, &format!("u{n}"));
            // What comes twice counts once.
            for _ in 0..2 {
                store.take(key.clone(), sealed.clone(), RowEffect::Usage(record.clone()), now()).await.unwrap();
            }
            recount.on(record.day).add(&record);
        }
        Deed::Comes(later, state, bill, tender) => {
            let id = u128::from(n) + 10_000;
            let mut came = visit(id);
            came.received_at = now() + jiff::SignedDuration::from_hours(24 * i64::from(later));
            let day = business_day(came.received_at);
            let (key, sealed) = row("K50", n, &format!("v{n}"));
            store.take(key, sealed, RowEffect::Visit(Box::new(came)), now()).await.unwrap();
            let mut changed = store.visit(VisitId::from_bits(id)).await.unwrap().unwrap();
            for application in &mut changed.applications {
                application.state = state;
                let on = recount.on(day);
                *on.applications.entry(application.procedure.clone()).or_default() += 1;
                *on.states.entry(state).or_default() += 1;
            }
            if let Some(bill) = bill {
                let mut of = charge(id, bill);
                of.tender = (bill == ChargeState::Paid).then_some(tender);
                // A charge counts on the day on which it was made.
                let billed = recount.on(business_day(of.created_at));
                let money = |both: &mut (u32, i64)| *both = (both.0 + 1, both.1 + 600);
                money(billed.charges.entry(bill).or_default());
                if let Some(tender) = of.tender {
                    money(billed.tenders.entry(tender).or_default());
                }
                changed.charges.push(of);
            }
            store.save(Change { visit: Some(changed), ..Change::default() }).await.unwrap();
        }
        Deed::Counts(day, tally, sum) => {
            let bump = Bump { tally, n: 1, sum };
            recount.on(day).bump(bump.clone());
            store.save(Change { counts: vec![(day, bump)], ..Change::default() }).await.unwrap();
        }
    }
}

/// Some hundred deeds a case; then every grain, over all and over random ranges.
pub fn equal_a_recount<S: Store>(open: impl Fn() -> S) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 6, failure_persistence: None, ..Config::default() });
    let deeds = (vec(deed(), 1..80), vec((day(), 0..500i64), 4));
    runner
        .run(&deeds, |(deeds, ranges)| {
            let store = open();
            let mut recount = Recount::default();
            runtime.block_on(async {
                for (deed, n) in deeds.into_iter().zip(1..) {
                    happens(&store, n, deed, &mut recount).await;
                }
                let all = (date(2000, 1, 1), date(2099, 1, 1));
                let ranges = ranges.into_iter().map(|(from, days)| (from, from.saturating_add(days.days())));
                for (from, to) in ranges.chain([all]) {
                    for grain in Grain::ALL {
                        let counted = store.counts(grain, from, to).await.unwrap();
                        assert_eq!(counted, recount.by(grain, from, to), "{grain:?} {from} {to}");
                    }
                }
            });
            Ok(())
        })
        .unwrap();
}
