//! The register is away for an hour and comes back; clocks differ. Hub and register have clocks of their own here.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use kakanai::application::VisitId;
use kakanai::application::ticket::business_day;
use kakanai::application::wire::{ChargeState, Role, Tender};
use kakanai::handoff::{CityCode, Nkr1};
use kakanai::hub::Clock;
use kakanai::link::Client;
use kakanai::register::{HubAddress, Scan, Station};

use super::{Stage, confirm_all, draft, eventually, mihon};

/// A clock that a test moves, in seconds from the machine's own.
#[derive(Clone, Default)]
struct Moved(Arc<AtomicI64>);

impl Moved {
    fn by(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn clock(&self) -> Clock {
        let moved = self.clone();
        Arc::new(move || moved.now())
    }
}

async fn station(stage: &Stage, clock: &Moved) -> Station {
    let endpoint = stage.hub.running.endpoint.clone();
    let hub =
        move || Some(HubAddress { url: endpoint.url.clone(), token: endpoint.tokens.of(Role::Register).to_owned() });
    let folder = stage.dir.path().join("register").join("R01");
    let station = Station::open(&folder, "R01", clock.clock(), 0, hub).await.unwrap();
    let register = station.register();
    eventually("the register has its kit", async || register.kit()).await;
    station
}

async fn charged(stage: &Stage, clerk: &Client) -> (VisitId, String, kakanai::application::wire::ChargeDetail) {
    let (outbox, _line) = stage.kiosk("K01").await;
    let visit = stage.visited(&outbox, draft("K01", "見本")).await;
    let charge = confirm_all(clerk, visit.visit).await.charges[0].clone();
    let city = CityCode::parse(&stage.city.catalogue.city.code).unwrap();
    (visit.visit, Nkr1 { city, reference: visit.reference }.to_string(), charge)
}

async fn delivered(clerk: &Client, visit: VisitId) {
    let there = async || clerk.visit(visit).await.unwrap().charges[0].delivered.then_some(());
    eventually("the register has the charge", there).await;
}

async fn paid(clerk: &Client, visit: VisitId) -> kakanai::application::wire::ChargeDetail {
    eventually("the hub hears of the payment", async || {
        let charge = clerk.visit(visit).await.unwrap().charges[0].clone();
        (charge.state == ChargeState::Paid).then_some(charge)
    })
    .await
}

#[tokio::test]
async fn a_register_that_was_away_for_an_hour_takes_every_fee_once() {
    let clock = Moved::default();
    let stage = Stage::of(mihon(), clock.clock()).await;
    let clerk = stage.client(Role::Clerk);
    let there = station(&stage, &clock).await;
    let (before, before_slip, before_charge) = charged(&stage, &clerk).await;
    delivered(&clerk, before).await;
    there.close().await;

    let (during, during_slip, during_charge) = charged(&stage, &clerk).await;
    clock.by(3_600);
    let away = eventually("the hub sees that it is away", async || {
        clerk.registers().await.unwrap().0.into_iter().find(|r| !r.connected)
    });
    let away = away.await;
    assert_eq!((away.id.as_str(), away.undelivered), ("R01", 1));
    assert!(!clerk.visit(during).await.unwrap().charges[0].delivered);

    // It comes back: the slip of an hour ago is known, the one of the hour arrives, the signed code never needed it.
    let there = station(&stage, &clock).await;
    let register = there.register();
    assert!(matches!(register.scan(&during_charge.nkp1, clock.now()), Scan::Charge(_)));
    register.pay(during_charge.id, Tender::Cash, Some(600), clock.now()).unwrap();
    assert!(matches!(register.scan(&before_slip, clock.now()), Scan::Charge(_)));
    register.pay(before_charge.id, Tender::Credit, None, clock.now()).unwrap();
    assert_eq!(paid(&clerk, during).await.tender, Some(Tender::Cash));
    assert_eq!(paid(&clerk, before).await.tender, Some(Tender::Credit));
    delivered(&clerk, during).await;
    for slip in [before_slip, during_slip, before_charge.nkp1, during_charge.nkp1] {
        assert!(matches!(register.scan(&slip, clock.now()), Scan::AlreadyPaid(_)), "a replay takes nothing");
    }
    let day = register.settlement(business_day(clock.now())).unwrap();
    assert_eq!((day.paid, day.amount, day.paper_only), (2, 1_200, 0));
    assert_eq!(clerk.conflicts().await.unwrap().0, []);
}

#[tokio::test]
async fn ten_minutes_between_the_clocks_send_nobody_away() {
    // The hub's clock stands just before the end of its day.
    let end = kakanai::handoff::nkp1::end_of_day(Timestamp::now());
    for ahead in [-600, 0, 599] {
        let (hubs, registers) = (Moved::default(), Moved::default());
        let to_end = end.duration_since(Timestamp::now()).as_secs() - 30;
        hubs.by(to_end);
        registers.by(to_end + ahead);
        let stage = Stage::of(mihon(), hubs.clock()).await;
        let clerk = stage.client(Role::Clerk);
        let there = station(&stage, &registers).await;
        let (visit, slip, charge) = charged(&stage, &clerk).await;
        delivered(&clerk, visit).await;
        let off = clerk.registers().await.unwrap().0[0].clock_off.unwrap();
        assert!((off - ahead).abs() < 30, "{off} is not about {ahead}");
        let register = there.register();
        assert!(matches!(register.scan(&slip, registers.now()), Scan::Charge(_)), "{ahead} s");
        register.pay(charge.id, Tender::Emoney, None, registers.now()).unwrap();
        assert_eq!(paid(&clerk, visit).await.tender, Some(Tender::Emoney));
    }
}
