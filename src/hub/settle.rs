//! The money's way: charges to every register that announced itself, and back what became of them.
//!
//! What must still be told is read from the store, so nothing is forgotten over a restart; `Posting` is stored before
//! the call, so a charge that a register might know is always taken back there. `Idempotency-Key` is the charge's id.
//! Every register gets every charge; the first payment counts, and any other report of money is kept as a conflict.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use tokio::task::JoinSet;
use tokio::time::{interval, sleep, timeout};

use super::Hub;
use super::presence::{Announced, PRESENT};
use super::store::{Change, Errand, Saved, Step, StoreError};
use super::till::report::contradiction;
use crate::application::backoff::Backoff;
use crate::application::standing::{Conflict, ConflictKind};
use crate::catalogue::FeeCode;
use crate::catalogue::register::Tier;
use crate::handoff::charge::{Health, IDEMPOTENCY_KEY};
use crate::handoff::nkp1::SKEW;
use crate::handoff::{Charge, ChargeEvent, EventPage, Problem, Signed};

/// Longest answer of a register to a post.
const CALL: Duration = Duration::from_secs(5);
/// How long a register may hold the event feed, in seconds.
const FEED: u64 = 20;
/// Between two looks at what is to be told when nothing wakes the hub.
const LOOK: Duration = Duration::from_secs(5);
/// Between two looks for charges past their time.
const SWEEP: Duration = Duration::from_secs(60);

/// Why a register was not reached. It is tried again.
#[derive(Debug, thiserror::Error)]
enum Unreached {
    #[error("it has not announced itself")]
    Absent,
    #[error("no connection")]
    Network,
    #[error("status {0}")]
    Status(StatusCode),
    #[error("an unreadable answer")]
    Garbled,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<reqwest::Error> for Unreached {
    // The error's own words hold the address; which register it is stands beside it in the log.
    fn from(error: reqwest::Error) -> Self {
        if error.is_decode() { Self::Garbled } else { Self::Network }
    }
}

/// A random byte; without randomness a wait is only more regular.
fn dice() -> u8 {
    let mut dice = [128];
    if getrandom::fill(&mut dice).is_err() {
        dice = [128];
    }
    let [byte] = dice;
    byte
}

/// Runs until its task is stopped; then everything that it started stops too.
pub(super) async fn run(hub: Arc<Hub>) {
    let client = match reqwest::Client::builder().no_proxy().connect_timeout(CALL).build() {
        Ok(client) => client,
        Err(error) => return tracing::error!(%error, "no HTTP client: registers cannot be reached"),
    };
    let (mut known, mut tasks) = (BTreeSet::new(), JoinSet::new());
    tasks.spawn(sweep(Arc::clone(&hub)));
    // A register that reads paper only is told nothing, and what it says by other ways is staff's to note.
    let speaks = hub.catalogue().register.tier == Tier::Http;
    let mut version = hub.version.subscribe();
    loop {
        for id in hub.presence.registers().into_keys().filter(|_| speaks) {
            if known.insert(id.clone()) {
                let line = Line { hub: Arc::clone(&hub), client: client.clone(), id };
                tasks.spawn(line.clone().tell());
                tasks.spawn(line.listen());
            }
        }
        if version.changed().await.is_err() {
            return;
        }
    }
}

/// Ends charges past their time that no register has.
async fn sweep(hub: Arc<Hub>) {
    let mut tick = interval(SWEEP);
    loop {
        tick.tick().await;
        if let Err(error) = expire(&hub).await {
            tracing::warn!(%error, "the look for charges past their time failed");
        }
    }
}

async fn expire(hub: &Hub) -> Result<(), StoreError> {
    let now = hub.now();
    for id in hub.store.overdue(now - SKEW * 2).await? {
        let Some(mut visit) = hub.store.visit(id).await? else { continue };
        visit.expire(now);
        // A visit that somebody changes just now is looked at again with the next sweep.
        if hub.store.save(Change { visit: Some(visit), ..Change::default() }).await? == Saved::Yes {
            tracing::info!(visit = %id, "a charge has expired");
            hub.changed();
        }
    }
    Ok(())
}

/// The line to one register.
#[derive(Clone)]
struct Line {
    hub: Arc<Hub>,
    client: reqwest::Client,
    id: String,
}

impl Line {
    /// The register, if it announced itself lately.
    fn register(&self) -> Result<Announced, Unreached> {
        let here = self.hub.presence.register(&self.id);
        here.filter(|r| self.hub.now().duration_since(r.seen) < PRESENT).ok_or(Unreached::Absent)
    }

    /// Whether the register answers, as clerks see it.
    fn stands(&self, answers: bool) {
        if self.hub.presence.register(&self.id).is_some_and(|r| r.answers != answers) {
            self.hub.presence.answered(&self.id, answers);
            self.hub.changed();
        }
    }

    async fn tell(self) {
        let (mut version, mut backoff) = (self.hub.version.subscribe(), Backoff::default());
        loop {
            version.borrow_and_update();
            match self.tell_all().await {
                Ok(()) => {
                    backoff.reset();
                    drop(timeout(LOOK, version.changed()).await);
                }
                Err(error) => {
                    tracing::debug!(register = self.id, %error, "a register was not reached");
                    sleep(backoff.next(dice())).await;
                }
            }
        }
    }

    async fn tell_all(&self) -> Result<(), Unreached> {
        let at = self.register()?;
        let mut worst = Ok(());
        for errand in self.hub.store.errands(self.id.clone(), self.hub.now()).await? {
            let done = match errand.step {
                Step::Closed => self.cancel(&at, &errand).await,
                Step::Posting | Step::Posted => self.post(&at, &errand).await,
            };
            match done {
                // One charge that a register does not want must not hold up the others.
                Err(Unreached::Status(status)) if status != StatusCode::UNAUTHORIZED => {
                    worst = Err(Unreached::Status(status));
                }
                done => done?,
            }
        }
        worst
    }

    async fn step(&self, errand: &Errand, step: Step) -> Result<(), Unreached> {
        Ok(self.hub.store.step(errand.charge.id, self.id.clone(), step, self.hub.now()).await?)
    }

    async fn post(&self, at: &Announced, errand: &Errand) -> Result<(), Unreached> {
        let id = errand.charge.id;
        let Ok(signed) = Signed::parse(&errand.charge.nkp1) else {
            tracing::error!(charge = %id, "a stored charge is unreadable");
            return Err(StoreError::Broken("charge").into());
        };
        let body = Charge::new(&signed, errand.reference, |code| self.fee_name(code));
        self.step(errand, Step::Posting).await?;
        let call = self.client.post(format!("{}/v1/charges", at.at.url)).bearer_auth(&at.at.token);
        let answer = call.header(IDEMPOTENCY_KEY, id.to_string()).json(&body).timeout(CALL).send().await?;
        match answer.status() {
            StatusCode::OK | StatusCode::CREATED => {
                self.step(errand, Step::Posted).await?;
                tracing::info!(charge = %id, register = self.id, "a charge was taken in");
                self.hub.changed();
                Ok(())
            }
            StatusCode::CONFLICT => {
                let detail = format!("register {} has another content under this id", self.id);
                let conflict = Conflict { at: self.hub.now(), kind: ConflictKind::Refused, charge: Some(id), detail };
                tracing::error!(charge = %id, register = self.id, "a register has another charge under this id");
                self.hub.store.save(Change { conflicts: vec![conflict], ..Change::default() }).await?;
                self.step(errand, Step::Closed).await
            }
            status => {
                let code = answer.json::<Problem>().await.map(|problem| problem.code).unwrap_or_default();
                tracing::warn!(charge = %id, register = self.id, %status, code, "a register does not take a charge");
                Err(Unreached::Status(status))
            }
        }
    }

    async fn cancel(&self, at: &Announced, errand: &Errand) -> Result<(), Unreached> {
        let id = errand.charge.id;
        let url = format!("{}/v1/charges/{id}/cancel", at.at.url);
        let answer = self.client.post(url).bearer_auth(&at.at.token).timeout(CALL).send().await?;
        match answer.status() {
            // Conflict: it is paid or over there, which its events tell. Not found: it never had it.
            StatusCode::OK | StatusCode::CONFLICT | StatusCode::NOT_FOUND => {
                tracing::info!(charge = %id, register = self.id, "a charge was taken back");
                self.step(errand, Step::Closed).await
            }
            status => Err(Unreached::Status(status)),
        }
    }

    fn fee_name(&self, code: &FeeCode) -> String {
        let catalogue = self.hub.catalogue();
        let fees = catalogue.fees.iter().filter(|fee| &fee.code == code);
        let newest = fees.max_by_key(|fee| fee.valid_from);
        newest.and_then(|fee| fee.name.get("ja")).cloned().unwrap_or_default()
    }

    async fn listen(self) {
        let mut backoff = Backoff::default();
        loop {
            match self.listen_once().await {
                Ok(()) => {
                    backoff.reset();
                    self.stands(true);
                }
                Err(error) => {
                    tracing::debug!(register = self.id, %error, "a register's events were not heard");
                    self.stands(false);
                    sleep(backoff.next(dice())).await;
                }
            }
        }
    }

    async fn listen_once(&self) -> Result<(), Unreached> {
        let at = self.register()?;
        let mut after = self.hub.store.heard(self.id.clone()).await?;
        let health: Health = self.get(&at, "/v1/health".into(), CALL).await?;
        if health.seq < after {
            // A register that was set up anew counts from 1 again. To hear everything again is harmless.
            tracing::warn!(register = self.id, seq = health.seq, after, "a register's events begin anew");
            self.hub.store.save(Change { heard: Some((self.id.clone(), 0)), ..Change::default() }).await?;
            after = 0;
        }
        if let Some(theirs) = health.now {
            let off = theirs.duration_since(self.hub.now());
            self.hub.presence.clock(&self.id, off.as_secs());
            if off.abs() > SKEW {
                tracing::warn!(register = self.id, seconds = off.as_secs(), "a register's clock is wrong");
            }
        }
        self.stands(true);
        let path = format!("/v1/charges/events?after={after}&wait={FEED}");
        let page: EventPage = self.get(&at, path, CALL + Duration::from_secs(FEED)).await?;
        for event in page.events {
            self.hear(event).await?;
        }
        Ok(())
    }

    async fn get<T: serde::de::DeserializeOwned>(
        &self,
        at: &Announced,
        path: String,
        longest: Duration,
    ) -> Result<T, Unreached> {
        let call = self.client.get(format!("{}{path}", at.at.url)).bearer_auth(&at.at.token).timeout(longest);
        let answer = call.send().await?;
        if answer.status() == StatusCode::OK {
            Ok(answer.json().await?)
        } else {
            Err(Unreached::Status(answer.status()))
        }
    }

    /// Takes in one event: what it changes and up to where the register was heard are one transaction.
    async fn hear(&self, event: ChargeEvent) -> Result<(), Unreached> {
        // Whose line it came over counts, not what it says of itself.
        let event = ChargeEvent { register: self.id.clone(), ..event };
        let heard = Some((self.id.clone(), event.seq));
        loop {
            let now = self.hub.now();
            let owner = self.hub.store.visit_of_charge(event.id).await?;
            let before = match owner {
                Some(id) => self.hub.store.visit(id).await?,
                None => None,
            };
            let mut visit = before.clone();
            let conflict = match &mut visit {
                Some(visit) => visit.hear(&event, now),
                None => Some(contradiction(ConflictKind::Impossible, &event, now)),
            };
            if let Some(conflict) = &conflict {
                tracing::error!(charge = %event.id, register = self.id, kind = ?conflict.kind, "reports contradict");
            }
            let news = visit != before;
            let change = Change {
                visit: visit.filter(|_| news),
                conflicts: conflict.into_iter().collect(),
                heard: heard.clone(),
                ..Change::default()
            };
            if self.hub.store.save(change).await? == Saved::Yes {
                tracing::info!(charge = %event.id, register = self.id, state = ?event.state, seq = event.seq, "heard");
                self.hub.changed();
                return Ok(());
            }
        }
    }
}
