//! Signing in, over the wire, with a clock that the test moves.

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use kakanai::application::account::{FirstKey, NewAccount, NewPassword, Session, SignIn, StaffRole};
use kakanai::application::audit::{Event, TrailWanted};
use kakanai::application::wire::Role;
use kakanai::hub::Hub;
use kakanai::hub::accounts::secret::shown;
use kakanai::hub::door::Actor;
use kakanai::link::{Client, ClientError};
use kakanai::person::{Secret, StaffId};

use super::{Stage, config, decision, draft};

/// A stage with a clock, and accounts.
pub struct House {
    pub stage: Stage,
    pub now: Arc<Mutex<Timestamp>>,
    keys: Mutex<Vec<FirstKey>>,
}

fn password(id: &str) -> Secret<String> {
    Secret::new(format!("a long enough sentence of {id}, now"))
}

impl House {
    pub async fn new() -> Self {
        let whole = Timestamp::from_second(Timestamp::now().as_second()).unwrap();
        let now = Arc::new(Mutex::new(whole));
        let clock = Arc::clone(&now);
        let stage = Stage::with_clock(Arc::new(move || *clock.lock().unwrap())).await;
        Self { stage, now, keys: Mutex::default() }
    }

    pub fn pass(&self, span: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now += span;
    }

    pub fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    /// The hub as a command opens it, beside the one that runs.
    pub fn beside(&self) -> Arc<Hub> {
        let clock = Arc::clone(&self.now);
        let config =
            config(self.stage.dir.path().join("hub"), &self.stage.city, Arc::new(move || *clock.lock().unwrap()));
        Hub::open(&config).unwrap()
    }

    /// Makes accounts at the command line; the administrator first.
    pub async fn with(self, accounts: &[(&str, StaffRole)]) -> Self {
        let hub = self.beside();
        for (id, role) in [("adm", StaffRole::Administrator)].iter().chain(accounts) {
            let new = NewAccount { id: (*id).into(), name: format!("見本　{id}"), role: *role };
            let key = hub.make_account(&Actor::command(), new).await.unwrap();
            self.keys.lock().unwrap().push(key);
        }
        self
    }

    fn key(&self, id: &str) -> FirstKey {
        self.keys.lock().unwrap().iter().find(|key| key.id.0 == id).unwrap().clone()
    }

    /// What somebody types: the first time the first password and a new one.
    pub fn typed(&self, id: &str, first: bool) -> SignIn {
        let key = self.key(id);
        let (typed, next) =
            if first { (key.password.clone(), Some(NewPassword(password(id)))) } else { (password(id), None) };
        let code = shown(&key.secret, self.now()).unwrap();
        SignIn { id: id.into(), password: typed, code, next }
    }

    /// Signs in for the first time at a desk of its own.
    pub async fn desk(&self, id: &str, device: Role) -> (Client, Session) {
        let client = self.stage.client(device);
        let session = client.sign_in(&self.typed(id, true)).await.unwrap();
        // The next code is another one.
        self.pass(SignedDuration::from_secs(30));
        (client, session)
    }

    /// Signs in at another desk, the first password being over.
    pub async fn again(&self, id: &str, device: Role) -> (Client, Session) {
        let client = self.stage.client(device);
        let session = client.sign_in(&self.typed(id, false)).await.unwrap();
        self.pass(SignedDuration::from_secs(30));
        (client, session)
    }

    /// What the trail has, oldest first.
    pub async fn trail(&self) -> Vec<(Event, Option<String>, String)> {
        let hub = self.beside();
        let rows = hub.trail(TrailWanted::default()).await.unwrap().rows;
        let told = |row: kakanai::application::audit::AuditRow| {
            (row.entry.event, row.entry.who.map(|who| who.0), row.entry.detail.as_str().to_owned())
        };
        rows.into_iter().rev().map(told).collect()
    }
}

pub fn code<T>(answer: Result<T, ClientError>) -> String {
    match answer {
        Ok(_) => "ok".into(),
        Err(error) => error.code().map_or_else(|| error.to_string(), str::to_owned),
    }
}

#[tokio::test]
async fn without_accounts_the_house_runs_on_trial_and_with_one_it_does_not() {
    let house = House::new().await;
    let clerk = house.stage.client(Role::Clerk);
    assert!(!clerk.door().await.unwrap().sign_in);
    assert_eq!(clerk.staff().await.unwrap().0.len(), house.stage.city.catalogue.city.staff.len());
    let manager = house.stage.client(Role::Manager);
    assert_eq!(code(manager.accounts().await), "trial");
    let new = |role| NewAccount { id: "adm".into(), name: "見本".into(), role };
    assert_eq!(code(manager.make_account(&new(StaffRole::Administrator)).await), "trial");
    let hub = house.beside();
    let first = hub.make_account(&Actor::command(), new(StaffRole::Clerk)).await;
    assert_eq!(first.err().map(|code| code.as_str()), Some("first-account"));
    let house = house.with(&[]).await;
    assert!(clerk.door().await.unwrap().sign_in);
    assert_eq!(code(clerk.staff().await), "session");
    assert_eq!(code(clerk.waiting(0, std::time::Duration::ZERO).await), "session");
    // Kiosks go on as they did.
    let (outbox, _line) = house.stage.kiosk("K01").await;
    outbox.submit(&draft("K01", "見本"), Timestamp::now()).unwrap();
}

#[tokio::test]
async fn a_first_password_is_changed_and_then_counts() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let clerk = house.stage.client(Role::Clerk);
    let plain = SignIn { next: None, ..house.typed("s01", true) };
    assert_eq!(code(clerk.sign_in(&plain).await), "password-change");
    let weak = NewPassword(Secret::new("s01s01s01s01".into()));
    assert_eq!(code(clerk.sign_in(&SignIn { next: Some(weak), ..plain.clone() }).await), "password-weak");
    let same = NewPassword(plain.password.clone());
    assert_eq!(code(clerk.sign_in(&SignIn { next: Some(same), ..plain.clone() }).await), "password-weak");
    // None of these used the code up, and none was counted as wrong.
    let session = clerk.sign_in(&house.typed("s01", true)).await.unwrap();
    assert_eq!(
        (session.staff.clone(), session.role, session.idle_minutes),
        (StaffId("s01".into()), StaffRole::Clerk, 10)
    );
    assert_eq!(session.name, "見本　s01");
    assert_eq!(clerk.staff().await.unwrap().0.len(), 2, "names of accounts");
    let other = house.stage.client(Role::Clerk);
    assert_eq!(code(other.sign_in(&house.typed("s01", false)).await), "sign-in", "the same code does not open twice");
    house.pass(SignedDuration::from_secs(30));
    assert_eq!(code(other.sign_in(&plain).await), "sign-in", "the first password is over");
    other.sign_in(&house.typed("s01", false)).await.unwrap();
    assert_eq!(code(clerk.staff().await), "session", "one desk at a time");
    assert_eq!(code(clerk.sign_in(&house.typed("s01", false)).await), "sign-in", "that code was used just now");
    other.sign_out().await.unwrap();
    assert_eq!(code(other.staff().await), "session");
}

#[tokio::test]
async fn wrong_tries_make_wait_longer_and_longer() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let clerk = house.stage.client(Role::Clerk);
    let wrong = |id: &str| SignIn { id: id.into(), password: Secret::new("wrong".into()), ..house.typed("s01", true) };
    // A name that nobody has waits like any other: a wait does not tell who exists.
    for id in ["s01", "nobody"] {
        for _ in 0..5 {
            assert_eq!(code(clerk.sign_in(&wrong(id)).await), "sign-in", "{id}");
        }
        let mut wait = 15;
        for _ in 0..3 {
            let Err(ClientError::Refused(refusal)) = clerk.sign_in(&wrong(id)).await else { panic!() };
            assert_eq!((refusal.code.as_str(), refusal.seconds), ("locked", Some(wait)), "{id}");
            house.pass(SignedDuration::from_secs(wait));
            assert_eq!(code(clerk.sign_in(&wrong(id)).await), "sign-in", "{id}");
            wait *= 2;
        }
    }
    assert_eq!(code(clerk.sign_in(&house.typed("s01", true)).await), "locked", "not even what is right");
    house.pass(SignedDuration::from_secs(15));
    assert_eq!(code(clerk.sign_in(&house.typed("s01", true)).await), "ok", "its two minutes are over");
    let refused = house.trail().await.into_iter().filter(|(event, ..)| *event == Event::SignInRefused).count();
    assert_eq!(refused, 2 * (5 + 6) + 1, "each try is in the trail");
}

#[tokio::test]
async fn an_idle_an_old_and_a_stolen_session_are_refused() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    // Looking is not working: the live list goes on by itself.
    for _ in 0..3 {
        house.pass(SignedDuration::from_mins(3));
        clerk.waiting(0, std::time::Duration::ZERO).await.unwrap();
    }
    house.pass(SignedDuration::from_mins(1));
    assert_eq!(code(clerk.waiting(0, std::time::Duration::ZERO).await), "session", "idle");
    clerk.sign_in(&house.typed("s01", false)).await.unwrap();
    for _ in 0..12 * 12 - 1 {
        house.pass(SignedDuration::from_mins(5));
        clerk.touch().await.unwrap();
    }
    house.pass(SignedDuration::from_mins(5));
    assert_eq!(code(clerk.touch().await), "session", "twelve hours");
    let session = clerk.sign_in(&house.typed("s01", false)).await.unwrap();
    // A thief shows the token at another desk: refused, and over for both.
    let endpoint = &house.stage.hub.running.endpoint;
    let call = |face: &str, token: &str| {
        let call = reqwest::Client::new().get(format!("{}/v1/staff", endpoint.url));
        let call = call.bearer_auth(endpoint.tokens.of(Role::Clerk)).header("kakanai-face", face);
        call.header("kakanai-session", token).send()
    };
    assert_eq!(call("thief", &session.token).await.unwrap().status(), 401);
    assert_eq!(code(clerk.staff().await), "session");
    assert_eq!(call("", "").await.unwrap().status(), 401);
    let events: Vec<_> = house.trail().await.into_iter().map(|(event, ..)| event).collect();
    for event in [Event::SessionIdle, Event::SessionOver, Event::SessionElsewhere] {
        assert_eq!(events.iter().filter(|e| **e == event).count(), 1, "{event:?}");
    }
}

#[tokio::test]
async fn a_session_lives_on_when_the_hub_starts_again() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (outbox, _line) = house.stage.kiosk("K01").await;
    let (clerk, session) = house.desk("s01", Role::Clerk).await;
    let draft = draft("K01", "見本");
    outbox.submit(&draft, Timestamp::now()).unwrap();
    let open = super::eventually("the hub has it", async || clerk.visit(draft.visit).await.ok()).await;
    let House { stage, now, keys } = house;
    let Stage { dir, city, hub } = stage;
    drop(hub);
    let clock = Arc::clone(&now);
    let config = config(dir.path().join("hub"), &city, Arc::new(move || *clock.lock().unwrap()));
    let hub = super::eventually("the folder is free", async || super::host(&config).await.ok()).await;
    let house = House { stage: Stage { dir, city, hub }, now, keys };
    // The same face, at the hub's new address: the open form goes on where it was.
    let (sender, endpoint) = tokio::sync::watch::channel(Some(house.stage.hub.running.endpoint.clone()));
    let again = clerk.moved(endpoint);
    let application = &open.applications[0];
    let done = again.confirm(application.id, &decision(application.revision)).await.unwrap();
    assert_eq!(done.applications[0].decided_by, Some(session.staff.clone()));
    drop(sender);
}

#[tokio::test]
async fn nobody_acts_in_another_name() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk), ("s02", StaffRole::Clerk)]).await;
    let (outbox, _line) = house.stage.kiosk("K01").await;
    let (clerk, _) = house.desk("s02", Role::Clerk).await;
    let draft = draft("K01", "見本");
    outbox.submit(&draft, Timestamp::now()).unwrap();
    let open = super::eventually("the hub has it", async || clerk.visit(draft.visit).await.ok()).await;
    // `decision` is in the name of s01.
    let application = &open.applications[0];
    assert_eq!(code(clerk.confirm(application.id, &decision(application.revision)).await), "staff");
    let mut own = decision(application.revision);
    own.staff = StaffId("s02".into());
    clerk.confirm(application.id, &own).await.unwrap();
    let trail = house.trail().await;
    let confirmed = trail.iter().find(|(event, ..)| *event == Event::Confirmed).unwrap();
    assert_eq!(confirmed.1.as_deref(), Some("s02"));
}

#[tokio::test]
async fn an_administrator_keeps_the_accounts() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (clerk, _) = house.desk("s01", Role::Clerk).await;
    let (admin, _) = house.desk("adm", Role::Manager).await;
    let new = NewAccount { id: "s02".into(), name: "見本　二".into(), role: StaffRole::Senior };
    let key = admin.make_account(&new).await.unwrap();
    assert!(key.address.holds(|text| text.contains("Kakanai-999997:s02")));
    assert_eq!(code(admin.make_account(&new).await), "account-taken");
    assert_eq!(code(admin.make_account(&NewAccount { id: "山田".into(), ..new.clone() }).await), "account-id");
    assert_eq!(code(admin.make_account(&NewAccount { id: "s03".into(), name: " ".into(), ..new }).await), "account-id");
    let s01 = StaffId("s01".into());
    admin.close_account(&s01, true).await.unwrap();
    assert_eq!(code(clerk.staff().await), "session", "closed at once");
    assert_eq!(code(clerk.sign_in(&house.typed("s01", false)).await), "sign-in");
    admin.close_account(&s01, false).await.unwrap();
    clerk.sign_in(&house.typed("s01", false)).await.unwrap();
    let fresh = admin.reset_account(&s01).await.unwrap();
    assert!(fresh.password != house.key("s01").password);
    assert_eq!(code(clerk.staff().await), "session", "reset at once");
    assert_eq!(code(admin.close_account(&StaffId("adm".into()), true).await), "last-administrator");
    assert_eq!(code(admin.close_account(&StaffId("nobody".into()), true).await), "account");
    let lines = admin.accounts().await.unwrap().0;
    let told: Vec<_> = lines.iter().map(|l| (l.id.0.as_str(), l.role, l.closed, l.first_password)).collect();
    assert_eq!(
        told,
        [
            ("adm", StaffRole::Administrator, false, false),
            ("s01", StaffRole::Clerk, false, true),
            ("s02", StaffRole::Senior, false, true),
        ]
    );
}

/// Passwords and secrets: not in the store, not in its log of writes, not in a file beside it.
#[tokio::test]
async fn no_secret_of_an_account_rests_in_clear() {
    let house = House::new().await.with(&[("s01", StaffRole::Clerk)]).await;
    let (_clerk, session) = house.desk("s01", Role::Clerk).await;
    let key = house.key("s01");
    let mut looked_for = vec![session.token.clone()];
    for secret in [&key.password, &key.secret, &password("s01")] {
        // The test reads it as the terminal shows it.
        let shown = serde_json::to_value(NewPassword(secret.clone())).unwrap();
        looked_for.push(shown.as_str().unwrap().to_owned());
    }
    for secret in looked_for {
        let mut found = Vec::new();
        super::privacy::search(house.stage.dir.path(), &secret, &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
}
