//! What every store must do for staff: accounts, sessions, the audit trail.

use jiff::{SignedDuration, Timestamp};

use super::{now, put};
use crate::application::account::StaffRole;
use crate::application::audit::{Act, Event, Fault, Kind, Plain};
use crate::hub::store::staff::{Account, Attempt, Seat, Tried, Wanted};
use crate::hub::store::{Change, Saved, Store};
use crate::person::StaffId;

pub fn act(event: Event, about: &str) -> Act {
    Act {
        at: now(),
        event,
        who: Some(StaffId("s01".into())),
        role: Some(StaffRole::Clerk),
        desk: Plain::new("d1"),
        about: Plain::new(about),
        detail: Plain::default(),
    }
}

fn account(id: &str, role: StaffRole) -> Account {
    Account {
        id: StaffId(id.into()),
        name: "見本　職員".into(),
        role,
        secret: vec![1, 2, 3],
        step: 10,
        failures: 0,
        locked_until: None,
        first_password: true,
        closed: false,
        made_at: now(),
        last_in: None,
    }
}

fn attempt(id: &str, right: Option<u64>, digest: &str, at: Timestamp) -> Attempt {
    let seat = Seat {
        digest: digest.into(),
        staff: StaffId(id.into()),
        desk: "d1".into(),
        address: "10.0.0.1".into(),
        begun_at: at,
        seen_at: at,
    };
    let (good, bad) = (vec![act(Event::SignedIn, id)], act(Event::SignInRefused, id));
    Attempt { id: StaffId(id.into()), now: at, right, seat, secret: None, good, bad }
}

async fn head(store: &impl Store) -> u64 {
    store.trail(Wanted { limit: 1, ..Wanted::default() }).await.unwrap().head
}

/// Runs everything.
pub async fn all(store: &impl Store, again: &impl Store) {
    accounts_are_made_once(store).await;
    sessions_begin_and_end(store).await;
    tries_are_counted(store).await;
    the_trail_grows_with_what_it_tells_of(store).await;
    what_is_forgotten_leaves_a_whole_trail(store).await;
    assert_eq!(store.check_trail().await.unwrap(), again.check_trail().await.unwrap());
}

async fn accounts_are_made_once(store: &impl Store) {
    assert!(!store.admit(None).await.unwrap().accounts);
    let admin = account("adm", StaffRole::Administrator);
    assert!(store.make_account(admin.clone(), act(Event::AccountMade, "adm")).await.unwrap());
    let before = head(store).await;
    assert!(!store.make_account(admin.clone(), act(Event::AccountMade, "adm")).await.unwrap());
    assert_eq!(head(store).await, before, "what did not happen is not written down");
    assert!(store.admit(None).await.unwrap().accounts);
    assert_eq!(store.accounts().await.unwrap(), std::slice::from_ref(&admin));
    assert_eq!(store.account(admin.id.clone()).await.unwrap(), Some(admin));
    assert!(!store.close_account(StaffId("nobody".into()), true, act(Event::AccountClosed, "nobody")).await.unwrap());
}

async fn sessions_begin_and_end(store: &impl Store) {
    store.make_account(account("s01", StaffRole::Clerk), act(Event::AccountMade, "s01")).await.unwrap();
    assert_eq!(store.tried(attempt("s01", Some(11), "t1", now())).await.unwrap(), Tried::In);
    let seat = async |digest: &str| store.admit(Some(digest.into())).await.unwrap().seat;
    let (first, of) = seat("t1").await.unwrap();
    assert_eq!((first.seen_at, of.role, of.last_in), (now(), StaffRole::Clerk, Some(now())));
    let later = now() + SignedDuration::from_mins(3);
    store.touch("t1".into(), later).await.unwrap();
    store.touch("t1".into(), now()).await.unwrap();
    assert_eq!(seat("t1").await.unwrap().0.seen_at, later, "a late touch takes nothing back");
    assert_eq!(store.tried(attempt("s01", Some(11), "t2", now())).await.unwrap(), Tried::Wrong, "a code opens once");
    assert_eq!(store.tried(attempt("s01", Some(12), "t2", now())).await.unwrap(), Tried::In);
    assert!(seat("t1").await.is_none(), "one desk at a time");
    let before = head(store).await;
    store.end_seat("t2".into(), act(Event::SignedOut, "s01")).await.unwrap();
    store.end_seat("t2".into(), act(Event::SignedOut, "s01")).await.unwrap();
    assert_eq!(head(store).await, before + 1);
    assert!(seat("t2").await.is_none());
    // New secrets, another password: what was open is over.
    let mut change = attempt("s01", Some(13), "t3", now());
    change.secret = Some(vec![9]);
    assert_eq!(store.tried(change).await.unwrap(), Tried::In);
    let known = store.account(StaffId("s01".into())).await.unwrap().unwrap();
    assert_eq!((known.secret, known.first_password), (vec![9], false));
    assert!(store.reset_account(StaffId("s01".into()), vec![8], act(Event::AccountReset, "s01")).await.unwrap());
    assert!(seat("t3").await.is_none());
    let known = store.account(StaffId("s01".into())).await.unwrap().unwrap();
    assert_eq!((known.secret, known.first_password, known.step), (vec![8], true, 0));
    assert_eq!(store.tried(attempt("s01", Some(14), "t4", now())).await.unwrap(), Tried::In);
    assert!(store.close_account(StaffId("s01".into()), true, act(Event::AccountClosed, "s01")).await.unwrap());
    assert!(seat("t4").await.is_none());
    assert_eq!(store.tried(attempt("s01", Some(15), "t5", now())).await.unwrap(), Tried::Wrong, "closed");
    assert!(store.close_account(StaffId("s01".into()), false, act(Event::AccountOpened, "s01")).await.unwrap());
}

async fn tries_are_counted(store: &impl Store) {
    store.make_account(account("s02", StaffRole::Clerk), act(Event::AccountMade, "s02")).await.unwrap();
    for _ in 0..5 {
        assert_eq!(store.tried(attempt("s02", None, "w", now())).await.unwrap(), Tried::Wrong);
    }
    let until = now() + SignedDuration::from_secs(15);
    assert_eq!(
        store.tried(attempt("s02", Some(20), "w", now())).await.unwrap(),
        Tried::Locked(until),
        "not even right"
    );
    assert_eq!(store.tried(attempt("s02", None, "w", until)).await.unwrap(), Tried::Wrong);
    let until = until + SignedDuration::from_secs(30);
    assert_eq!(store.tried(attempt("s02", None, "w", until - SignedDuration::from_secs(1))).await.unwrap(), {
        Tried::Locked(until)
    });
    assert_eq!(store.tried(attempt("s02", Some(20), "w", until)).await.unwrap(), Tried::In);
    let known = store.account(StaffId("s02".into())).await.unwrap().unwrap();
    assert_eq!((known.failures, known.locked_until), (0, None));
}

async fn the_trail_grows_with_what_it_tells_of(store: &impl Store) {
    let visit = put(store, 51).await;
    let before = head(store).await;
    let change = Change { visit: Some(visit.clone()), audit: vec![act(Event::Confirmed, "a51")], ..Change::default() };
    assert_eq!(store.save(change.clone()).await.unwrap(), Saved::Yes);
    assert_eq!(store.save(change).await.unwrap(), Saved::Stale);
    assert_eq!(head(store).await, before + 1, "a stale change is not written down");
    store.record(vec![act(Event::VisitOpened, "v51"), act(Event::ApplicationPrinted, "a51")]).await.unwrap();
    let about = async |about: &str| {
        let wanted = Wanted { about: Some(about.into()), limit: 10, ..Wanted::default() };
        store.trail(wanted).await.unwrap().rows.into_iter().map(|row| row.entry.event).collect::<Vec<_>>()
    };
    assert_eq!(about("a51").await, [Event::ApplicationPrinted, Event::Confirmed], "newest first");
    let wanted = Wanted { kind: Some(Kind::Look), who: Some("s01".into()), limit: 1, ..Wanted::default() };
    let page = store.trail(wanted.clone()).await.unwrap();
    assert!(page.more && page.rows[0].entry == act(Event::ApplicationPrinted, "a51"));
    let next = store.trail(Wanted { before: Some(page.rows[0].seq), ..wanted }).await.unwrap();
    assert_eq!(next.rows[0].entry, act(Event::VisitOpened, "v51"));
    let all = store.trail_from(1, 10_000).await.unwrap();
    assert!(all.iter().zip(1..).all(|(row, seq)| row.seq == seq));
    let verdict = store.check_trail().await.unwrap();
    assert_eq!((verdict.first, verdict.last, verdict.rows), (1, before + 3, before + 3));
    assert_eq!(verdict.faults, Vec::<Fault>::new());
    assert_eq!(store.link_at(verdict.last).await.unwrap().as_ref(), Some(&verdict.head));
    assert_eq!(store.link_at(verdict.last + 1).await.unwrap(), None);
}

async fn what_is_forgotten_leaves_a_whole_trail(store: &impl Store) {
    let late = now() + SignedDuration::from_hours(24 * 2000);
    assert_eq!(store.forget_trail(late, act(Event::HubStarted, "")).await.unwrap(), 0, "never the whole trail");
    let newest = Act { at: late, ..act(Event::HubStarted, "") };
    store.record(vec![newest.clone()]).await.unwrap();
    let last = head(store).await;
    assert_eq!(store.forget_trail(late, newest).await.unwrap(), last - 1);
    let verdict = store.check_trail().await.unwrap();
    assert_eq!((verdict.first, verdict.last, verdict.rows), (last, last + 1, 2));
    assert_eq!(verdict.faults, Vec::<Fault>::new());
}
