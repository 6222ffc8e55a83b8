//! The register against a model that knows no ledger: whatever hub, visitor, staff and time do in whatever order, both
//! answer the same, no charge takes a step that its public life does not have, and no slip is settled twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::paper::{item, whole_kit};
use super::{charge, id, morning, signed, slip};
use crate::application::ChargeId;
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::nkp1::end_of_day;
use crate::handoff::{Charge, FeeCode, Kit, Refused};
use crate::register::{CloseError, Declined, PayError, Reason, Register, Scan};

/// Charges of one sequence.
const CHARGES: u32 = 3;
/// Sequences of each thread; there are two.
const SEQUENCES: u32 = 5_000;

/// Something that hub, visitor, staff or time does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Post(u32),
    PostOther(u32),
    Code(u32),
    Slip(u32),
    Item,
    Fewer,
    Pay(u32, Tender, bool),
    PayKeyed(Tender),
    Leave(u32),
    Cancel(u32),
    TakeBack(u32),
    GiveBack(u32),
    Close,
    Ask(u32),
    Minutes(i64),
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let n = 1u32..=CHARGES;
    let tender = prop::sample::select(vec![Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code]);
    prop_oneof![
        4 => n.clone().prop_map(Deed::Post),
        1 => n.clone().prop_map(Deed::PostOther),
        4 => n.clone().prop_map(Deed::Code),
        4 => n.clone().prop_map(Deed::Slip),
        2 => Just(Deed::Item),
        1 => Just(Deed::Fewer),
        6 => (n.clone(), tender.clone(), prop::bool::weighted(0.8)).prop_map(|(n, t, enough)| Deed::Pay(n, t, enough)),
        2 => tender.prop_map(Deed::PayKeyed),
        1 => n.clone().prop_map(Deed::Leave),
        2 => n.clone().prop_map(Deed::Cancel),
        1 => n.clone().prop_map(Deed::TakeBack),
        2 => n.clone().prop_map(Deed::GiveBack),
        1 => Just(Deed::Close),
        2 => n.prop_map(Deed::Ask),
        // A few minutes, past the end of the day and the ten minutes of the clocks, a day.
        2 => prop::sample::select(vec![3, 240, 835, 845, 850, 1_440]).prop_map(Deed::Minutes),
    ]
}

/// What the model knows of a charge.
#[derive(Clone, Debug)]
struct Known {
    state: ChargeState,
    /// Which of two contents came by the post.
    body: Option<bool>,
    paid: Option<(Tender, Date)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nobody,
    Charge(u32),
    Keyed(u32),
}

/// What both sides answer, without words.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Done,
    New(bool),
    State(ChargeState),
    Bill(i64),
    Waits,
    Paid(Tender),
    GivenBack,
    Nothing,
    Refused(Reason),
    Expired,
    Other(ChargeState),
    Illegal,
    Unknown,
    NotBefore,
    TooLittle,
    PaidBefore(Tender),
    Cashless,
    DayOver,
    Closed,
}

struct Model {
    now: Timestamp,
    known: BTreeMap<u32, Known>,
    before: Before,
    closed: BTreeSet<Date>,
    /// What was keyed in and paid: tender, day, yen.
    keyed: Vec<(Tender, Date, i64)>,
}

impl Model {
    /// The day's last minute, and the ten minutes that clocks may differ.
    fn is_over(&self) -> bool {
        self.now > end_of_day(morning()) + SignedDuration::from_mins(10)
    }

    fn day(&self) -> Date {
        let today = business_day(self.now);
        self.closed.last().map_or(today, |last| today.max(last.tomorrow().unwrap()))
    }

    /// Time goes over a charge that somebody asks for.
    fn expire(&mut self, n: u32) {
        let over = self.is_over();
        if let Some(known) = self.known.get_mut(&n)
            && known.state == ChargeState::Created
            && over
        {
            known.state = ChargeState::Expired;
        }
    }

    fn scanned(&mut self, n: u32) -> Said {
        self.expire(n);
        let total = i64::from(n) * 300;
        let known = self.known.get_mut(&n).unwrap();
        match known.state {
            ChargeState::Created | ChargeState::Presented => {
                known.state = ChargeState::Presented;
                self.before = Before::Charge(n);
                Said::Bill(total)
            }
            ChargeState::Paid => Said::Paid(known.paid.unwrap().0),
            ChargeState::Voided => Said::GivenBack,
            ChargeState::Cancelled => Said::Refused(Reason::Cancelled),
            ChargeState::Expired => Said::Refused(Reason::Payload(Refused::Expired)),
        }
    }

    fn post(&mut self, n: u32, other: bool) -> Said {
        let over = self.is_over();
        match self.known.get_mut(&n) {
            None if over => Said::Expired,
            None => {
                self.known.insert(n, Known { state: ChargeState::Created, body: Some(other), paid: None });
                Said::New(true)
            }
            Some(known) => match known.body {
                Some(body) if body == other => Said::New(false),
                Some(_) => Said::Other(known.state),
                None => {
                    known.body = Some(other);
                    Said::New(true)
                }
            },
        }
    }

    fn does(&mut self, deed: Deed) -> Said {
        let (day, over) = (self.day(), self.is_over());
        match deed {
            Deed::Post(n) => self.post(n, false),
            Deed::PostOther(n) => self.post(n, true),
            Deed::Code(n) => {
                self.before = Before::Nobody;
                if over && !self.known.contains_key(&n) {
                    return Said::Refused(Reason::Payload(Refused::Expired));
                }
                self.known.entry(n).or_insert(Known { state: ChargeState::Created, body: None, paid: None });
                self.scanned(n)
            }
            Deed::Slip(n) => {
                self.before = Before::Nobody;
                if self.known.get(&n).is_none_or(|known| known.body.is_none()) {
                    return Said::Waits;
                }
                match self.scanned(n) {
                    Said::Refused(Reason::Cancelled) => Said::Waits,
                    said => said,
                }
            }
            Deed::Item => {
                let copies = if let Before::Keyed(copies) = self.before { copies + 1 } else { 1 };
                self.before = Before::Keyed(copies);
                Said::Bill(i64::from(copies) * 300)
            }
            Deed::Fewer => match self.before {
                Before::Keyed(copies) if copies > 1 => {
                    self.before = Before::Keyed(copies - 1);
                    Said::Bill(i64::from(copies - 1) * 300)
                }
                Before::Keyed(_) => {
                    self.before = Before::Nobody;
                    Said::Nothing
                }
                _ => Said::Nothing,
            },
            Deed::Pay(n, tender, enough) => {
                let before = self.before;
                match self.known.get_mut(&n) {
                    Some(Known { state, paid: Some((first, _)), .. }) => {
                        self.before = Before::Nobody;
                        match state {
                            _ if *first != tender => Said::PaidBefore(*first),
                            ChargeState::Voided => Said::GivenBack,
                            _ => Said::Paid(tender),
                        }
                    }
                    Some(known) if before == Before::Charge(n) && known.state == ChargeState::Presented => {
                        if tender == Tender::Cash && !enough {
                            return Said::TooLittle;
                        }
                        (known.state, known.paid) = (ChargeState::Paid, Some((tender, day)));
                        self.before = Before::Nobody;
                        Said::Paid(tender)
                    }
                    _ => Said::NotBefore,
                }
            }
            Deed::PayKeyed(tender) => match self.before {
                Before::Keyed(copies) => {
                    self.keyed.push((tender, day, i64::from(copies) * 300));
                    self.before = Before::Nobody;
                    Said::Paid(tender)
                }
                _ => Said::NotBefore,
            },
            Deed::Leave(n) => {
                if self.before == Before::Charge(n) {
                    self.before = Before::Nobody;
                }
                Said::Done
            }
            Deed::Cancel(n) => match self.known.get_mut(&n) {
                None => Said::Unknown,
                Some(known) if matches!(known.state, ChargeState::Created | ChargeState::Cancelled) => {
                    known.state = ChargeState::Cancelled;
                    Said::State(ChargeState::Cancelled)
                }
                Some(_) => Said::Illegal,
            },
            Deed::TakeBack(n) => {
                if self.before == Before::Charge(n) {
                    self.before = Before::Nobody;
                }
                match self.known.get_mut(&n) {
                    None => Said::NotBefore,
                    Some(known) => match known.state {
                        ChargeState::Created | ChargeState::Presented | ChargeState::Cancelled => {
                            known.state = ChargeState::Cancelled;
                            Said::Done
                        }
                        _ => Said::Illegal,
                    },
                }
            }
            Deed::GiveBack(n) => match self.known.get_mut(&n) {
                Some(known) if known.state == ChargeState::Voided => Said::GivenBack,
                Some(Known { paid: Some((tender, _)), .. }) if *tender != Tender::Cash => Said::Cashless,
                Some(Known { paid: Some((_, paid)), .. }) if *paid != day => Said::DayOver,
                Some(known) if known.paid.is_some() => {
                    known.state = ChargeState::Voided;
                    Said::GivenBack
                }
                _ => Said::NotBefore,
            },
            Deed::Close => {
                if self.closed.insert(business_day(self.now)) {
                    Said::Done
                } else {
                    Said::Closed
                }
            }
            Deed::Ask(n) => {
                self.expire(n);
                self.known.get(&n).map_or(Said::Unknown, |known| Said::State(known.state))
            }
            Deed::Minutes(minutes) => {
                self.now += SignedDuration::from_mins(minutes);
                (1..=CHARGES).for_each(|n| self.expire(n));
                Said::Done
            }
        }
    }
}

/// The real register, with what a visitor's screen remembers.
struct Real<'a> {
    register: Register,
    goods: &'a Goods,
    keyed: Option<(ChargeId, u32)>,
}

/// What is made once for all sequences.
struct Goods {
    kit: Arc<Kit>,
    codes: BTreeMap<u32, String>,
    posts: BTreeMap<(u32, bool), Charge>,
    item: String,
}

impl Goods {
    fn new() -> Self {
        let each = || 1..=CHARGES;
        let post = |n: u32, other: bool| {
            let mut charge = charge(n);
            if other {
                charge.items[0].name = "別のもの".into();
            }
            ((n, other), charge)
        };
        Self {
            kit: Arc::new(whole_kit()),
            codes: each().map(|n| (n, signed(n).to_string())).collect(),
            posts: each().flat_map(|n| [post(n, false), post(n, true)]).collect(),
            item: item("101"),
        }
    }
}

impl Real<'_> {
    fn post(&self, n: u32, other: bool, now: Timestamp) -> Said {
        match self.register.post(&id(n).to_string(), &self.goods.posts[&(n, other)], now) {
            Ok((_, new)) => Said::New(new),
            Err(Declined::Refused(Refused::Expired)) => Said::Expired,
            Err(Declined::OtherContent(state)) => Said::Other(state),
            Err(other) => panic!("{other}"),
        }
    }

    fn scan(&mut self, line: &str, now: Timestamp) -> Said {
        match self.register.scan(line, now) {
            Scan::Charge(bill) => {
                self.keyed = bill.ticket.is_none().then(|| (bill.id, bill.lines[0].qty));
                Said::Bill(bill.total)
            }
            Scan::Waiting => Said::Waits,
            Scan::AlreadyPaid(receipt) if receipt.voided_at.is_some() => Said::GivenBack,
            Scan::AlreadyPaid(receipt) => Said::Paid(receipt.tender),
            Scan::Refused(reason) => Said::Refused(reason),
        }
    }

    fn pay(&mut self, id: ChargeId, tender: Tender, enough: bool, now: Timestamp) -> Said {
        let given = (tender == Tender::Cash).then_some(if enough { 10_000 } else { 299 });
        match self.register.pay(id, tender, given, now) {
            Ok(receipt) if receipt.voided_at.is_some() => Said::GivenBack,
            Ok(receipt) => Said::Paid(receipt.tender),
            Err(PayError::NotPresented) => Said::NotBefore,
            Err(PayError::TooLittle { .. }) => Said::TooLittle,
            Err(PayError::AlreadyPaid(first)) => Said::PaidBefore(first.tender),
            Err(other) => panic!("{other}"),
        }
    }

    fn does(&mut self, deed: Deed, now: Timestamp) -> Said {
        match deed {
            Deed::Post(n) => self.post(n, false, now),
            Deed::PostOther(n) => self.post(n, true, now),
            Deed::Code(n) => {
                self.keyed = None;
                self.scan(&self.goods.codes[&n], now)
            }
            Deed::Slip(n) => {
                self.keyed = None;
                self.scan(&slip(n), now)
            }
            Deed::Item => self.scan(&self.goods.item, now),
            Deed::Fewer => {
                let copies = self.keyed.map_or(1, |(_, copies)| copies);
                let bill = self.register.set_quantity(&FeeCode("101".into()), copies - 1, now);
                self.keyed = bill.as_ref().map(|bill| (bill.id, bill.lines[0].qty));
                bill.map_or(Said::Nothing, |bill| Said::Bill(bill.total))
            }
            Deed::Pay(n, tender, enough) => self.pay(id(n), tender, enough, now),
            Deed::PayKeyed(tender) => match self.keyed.take() {
                Some((id, _)) => self.pay(id, tender, true, now),
                None => Said::NotBefore,
            },
            Deed::Leave(n) => {
                self.register.leave(id(n));
                Said::Done
            }
            Deed::Cancel(n) => match self.register.cancel(id(n), now) {
                Ok(status) => Said::State(status.state),
                Err(Declined::UnknownCharge) => Said::Unknown,
                Err(Declined::IllegalState(_)) => Said::Illegal,
                Err(other) => panic!("{other}"),
            },
            Deed::TakeBack(n) => match self.register.take_back(id(n), now) {
                Ok(()) => Said::Done,
                Err(PayError::NotPresented) => Said::NotBefore,
                Err(PayError::Ledger(_)) => Said::Illegal,
                Err(other) => panic!("{other}"),
            },
            Deed::GiveBack(n) => match self.register.give_back(id(n), now) {
                Ok(receipt) if receipt.voided_at.is_some() => Said::GivenBack,
                Ok(_) => panic!("not given back"),
                Err(PayError::NotPresented) => Said::NotBefore,
                Err(PayError::NotGivenBack(_)) => Said::Cashless,
                Err(PayError::DayOver) => Said::DayOver,
                Err(other) => panic!("{other}"),
            },
            Deed::Close => match self.register.close_day(business_day(now), 0, now) {
                Ok(_) => Said::Done,
                Err(CloseError::Closed) => Said::Closed,
                Err(other) => panic!("{other}"),
            },
            Deed::Ask(n) => match self.register.status(id(n), now) {
                Ok(status) => Said::State(status.state),
                Err(Declined::UnknownCharge) => Said::Unknown,
                Err(other) => panic!("{other}"),
            },
            Deed::Minutes(minutes) => {
                self.register.expire(now + SignedDuration::from_mins(minutes)).unwrap();
                Said::Done
            }
        }
    }
}

/// Plays one sequence on both and compares every answer, the feed and the days' figures.
fn play(goods: &Goods, deeds: &[Deed]) -> Result<(), TestCaseError> {
    let register = Register::in_memory("R01", Arc::clone(&goods.kit)).unwrap();
    let mut real = Real { register, goods, keyed: None };
    let mut model = Model {
        now: morning(),
        known: BTreeMap::new(),
        before: Before::Nobody,
        closed: BTreeSet::new(),
        keyed: Vec::new(),
    };
    for (at, deed) in deeds.iter().enumerate() {
        let now = model.now;
        prop_assert_eq!(model.does(*deed), real.does(*deed, now), "step {}: {:?}", at, deed);
        model.now += SignedDuration::from_secs(1);
    }

    // The feed has no gap, every step is one of the public life, and each slip is settled at most once.
    let mut told: BTreeMap<ChargeId, ChargeState> = BTreeMap::new();
    let mut settled: BTreeMap<ChargeId, u32> = BTreeMap::new();
    for (n, event) in real.register.events(0).unwrap().events.iter().enumerate() {
        prop_assert_eq!(event.seq, u64::try_from(n).unwrap() + 1);
        match told.insert(event.id, event.state) {
            None => prop_assert_eq!(event.state, ChargeState::Created),
            Some(before) => prop_assert!(before.may_become(event.state), "{:?} became {:?}", before, event.state),
        }
        *settled.entry(event.id).or_default() += u32::from(event.state == ChargeState::Paid);
    }
    prop_assert!(settled.values().all(|times| *times <= 1), "settled twice");
    for (n, known) in &model.known {
        prop_assert_eq!(told.get(&id(*n)), Some(&known.state));
    }

    // The figures of every day are the model's, by tender, to the yen.
    let mut day = business_day(morning());
    while day <= model.day() {
        let by_slip = model.known.iter().filter(|(_, known)| known.state == ChargeState::Paid);
        let by_slip = by_slip.filter_map(|(n, known)| known.paid.map(|(tender, on)| (tender, on, i64::from(*n) * 300)));
        let mut due: BTreeMap<Tender, (u32, i64)> = BTreeMap::new();
        for (tender, _, yen) in by_slip.chain(model.keyed.iter().copied()).filter(|(_, on, _)| *on == day) {
            let sum = due.entry(tender).or_default();
            *sum = (sum.0 + 1, sum.1 + yen);
        }
        let figures = real.register.settlement(day).unwrap();
        let tenders: BTreeMap<_, _> = figures.tenders.iter().map(|t| (t.tender, (t.count, t.amount))).collect();
        prop_assert_eq!(&tenders, &due);
        prop_assert_eq!(figures.amount, figures.rows.iter().map(|row| row.amount).sum::<i64>());
        prop_assert_eq!(figures.closed_at.is_some(), model.closed.contains(&day));
        let payments = real.register.payments(day).unwrap().payments;
        let serials = payments.iter().map(|p| p.receipt_no[13..].parse::<usize>().unwrap());
        prop_assert!(serials.eq(1..=payments.len()), "receipts have a gap");
        let lines: i64 = payments.iter().filter(|p| p.voided_at.is_none()).map(|p| p.total).sum();
        prop_assert_eq!(lines, figures.amount);
        day = day.tomorrow().unwrap();
    }
    Ok(())
}

#[test]
fn ten_thousand_lives_of_charges_are_those_of_the_model() {
    let goods = Goods::new();
    let live = || {
        let config = ProptestConfig { cases: SEQUENCES, failure_persistence: None, ..ProptestConfig::default() };
        let deeds = prop::collection::vec(any_deed(), 1..40);
        TestRunner::new(config).run(&deeds, |deeds| play(&goods, &deeds))
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(live);
        let (one, two) = (live(), other.join().unwrap());
        one.and(two).unwrap_or_else(|failed| panic!("{failed}"));
    });
}
