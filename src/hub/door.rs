//! The door: who is let in to the hub's staff routes, signing in and out, and the accounts themselves.
//!
//! While no account exists the house runs on trial: a staff device's token is enough, and the faces say so. From the
//! first account on every staff route asks for a session, which counts only at the desk that it was begun at.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::accounts::secret::Secrets;
use super::accounts::{IDLE, LONGEST, locked_until, may_be_password, stands};
use super::refusal::Code;
use super::store::staff::{Account, Attempt, Seat, Tried};
use super::{Hub, keys};
use crate::application::account::{
    AccountLine, Accounts, Door, FirstKey, NewAccount, Session, SignIn, StaffRole, is_account_id,
};
use crate::application::audit::{Act, Event, Plain};
use crate::application::sealing::hex;
use crate::application::wire::Role;
use crate::person::StaffId;

/// Passwords that are looked at side by side; more wait. Each takes 19 MiB and 0.1 s of a processor.
const SIDE_BY_SIDE: usize = 2;
/// Names without an account whose wrong tries are remembered.
const MOST_STRANGERS: usize = 1000;
/// Longest name of an account, in characters.
const LONGEST_NAME: usize = 40;

/// Who asks, once the door let them in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The device, by its token.
    pub device: Role,
    /// The desk: the id that its face gives itself.
    pub desk: String,
    /// Where it calls from.
    pub address: String,
    /// Who is signed in; `None` on trial and for devices without staff.
    pub staff: Option<StaffId>,
    /// In which role.
    pub role: Option<StaffRole>,
    /// The digest of the session's token.
    pub seat: Option<String>,
}

impl Actor {
    /// A device in front of the door.
    pub fn device(device: Role, desk: &str, address: &str) -> Self {
        let (desk, address) = (desk.to_owned(), address.to_owned());
        Self { device, desk, address, staff: None, role: None, seat: None }
    }

    /// Somebody at the hub's own command line.
    pub fn command() -> Self {
        Self::device(Role::Manager, "command", "")
    }

    /// The hub itself.
    pub fn hub() -> Self {
        Self::device(Role::Manager, "hub", "")
    }

    /// The same, acting as a member of staff. Whoever is signed in acts in no other name; on trial a name is picked.
    ///
    /// # Errors
    /// [`Code::Staff`] for another name than one's own.
    pub fn acting(&self, staff: &StaffId) -> Result<Self, Code> {
        match &self.staff {
            Some(own) if own == staff => Ok(self.clone()),
            Some(_) => Err(Code::Staff),
            None => Ok(Self { staff: Some(staff.clone()), ..self.clone() }),
        }
    }

    /// An entry of the trail in this name.
    pub fn entry(&self, at: Timestamp, event: Event, about: impl std::fmt::Display) -> Act {
        Act {
            at,
            event,
            who: self.staff.clone(),
            role: self.role,
            desk: Plain::new(&self.desk),
            about: Plain::new(about),
            detail: Plain::default(),
        }
    }
}

/// An entry with what else is known.
pub fn detailed(entry: Act, detail: impl std::fmt::Display) -> Act {
    Act { detail: Plain::new(detail), ..entry }
}

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barred {
    /// Why.
    pub code: Code,
    /// After how many seconds to try again.
    pub seconds: Option<i64>,
}

impl<E: Into<Code>> From<E> for Barred {
    fn from(code: E) -> Self {
        Self { code: code.into(), seconds: None }
    }
}

/// What the hub keeps in memory for its door.
pub struct Gate {
    passwords: Semaphore,
    /// Wrong tries with names that no account has: they wait as long as others, or a wait would tell who exists.
    strangers: Mutex<BTreeMap<String, (u32, Option<Timestamp>)>>,
}

impl Default for Gate {
    fn default() -> Self {
        Self { passwords: Semaphore::new(SIDE_BY_SIDE), strangers: Mutex::default() }
    }
}

impl Gate {
    fn stranger(&self, id: &str, now: Timestamp) -> Tried {
        let mut strangers = self.strangers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, Some(until))) = strangers.get(id)
            && *until > now
        {
            return Tried::Locked(*until);
        }
        if strangers.len() >= MOST_STRANGERS {
            strangers.pop_first();
        }
        let (failures, until) = strangers.entry(id.to_owned()).or_default();
        *failures = failures.saturating_add(1);
        *until = locked_until(*failures, now);
        Tried::Wrong
    }
}

fn digest(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

impl Hub {
    /// What stands in front of a desk.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn door(&self) -> Result<Door, Code> {
        Ok(Door { sign_in: self.store.admit(None).await?.accounts })
    }

    /// Lets a staff device in to a route that is for `roles`, or not.
    ///
    /// # Errors
    /// [`Code::Session`] without one that counts here, [`Code::Role`] where the role may not, [`Code::Trial`] for
    /// what nobody may before there are accounts.
    pub async fn admit(&self, device: Actor, token: Option<&str>, roles: &[StaffRole]) -> Result<Actor, Code> {
        let now = self.now();
        let admission = self.store.admit(token.map(digest)).await?;
        if !admission.accounts {
            return if roles == [StaffRole::Administrator] { Err(Code::Trial) } else { Ok(device) };
        }
        let (seat, account) = admission.seat.ok_or(Code::Session)?;
        let actor = Actor {
            staff: Some(seat.staff.clone()),
            role: Some(account.role),
            seat: Some(seat.digest.clone()),
            ..device
        };
        if let Err(event) = stands(&seat, &actor.desk, &actor.address, now) {
            let entry = actor.entry(now, event, &seat.staff.0);
            tracing::warn!(staff = seat.staff.0, ?event, "a session has ended");
            self.store.end_seat(seat.digest, entry).await?;
            return Err(Code::Session);
        }
        if account.closed {
            return Err(Code::Session);
        }
        Ok(actor)
    }

    /// Whether a role may; what it may not is written down.
    ///
    /// # Errors
    /// [`Code::Role`].
    pub async fn allow(&self, actor: &Actor, roles: &[StaffRole], route: &str) -> Result<(), Code> {
        if actor.role.is_none_or(|role| roles.contains(&role)) {
            return Ok(());
        }
        self.store.record(vec![actor.entry(self.now(), Event::Denied, route)]).await?;
        Err(Code::Role)
    }

    /// Signs a member of staff in.
    ///
    /// # Errors
    /// [`Code::SignIn`] where name, password or code is wrong, whichever; [`Code::Locked`] after too many tries;
    /// [`Code::PasswordChange`] where everything is right and a new password is due; [`Code::PasswordWeak`].
    pub async fn sign_in(&self, device: &Actor, request: SignIn) -> Result<Session, Barred> {
        let (id, now) = (StaffId(request.id.trim().to_lowercase()), self.now());
        let plain = if is_account_id(&id.0) { id.0.as_str() } else { "?" };
        let bad = |why: &str| detailed(device.entry(now, Event::SignInRefused, plain), why);
        let known = self.store.account(id.clone()).await?;
        if let Some(until) = known.as_ref().and_then(|account| account.locked_until).filter(|until| *until > now) {
            self.store.record(vec![bad("locked")]).await?;
            return Err(locked(until, now));
        }
        let secrets = match &known {
            Some(account) => Secrets::open(&self.keys.vault, &id, &account.secret)?,
            None => Secrets::nobodys()?,
        };
        let step = secrets.step_of(request.code.trim(), now);
        let (secrets, fits) = {
            let _permit = self.gate.passwords.acquire().await.map_err(|_| Code::Store)?;
            let password = request.password.clone();
            let looked = tokio::task::spawn_blocking(move || {
                let fits = secrets.takes(&password);
                (secrets, fits)
            });
            looked.await.map_err(|_| Code::Store)?
        };
        let Some(account) = known else {
            self.store.record(vec![bad("unknown")]).await?;
            return Err(match self.gate.stranger(&id.0, now) {
                Tried::Locked(until) => locked(until, now),
                Tried::In | Tried::Wrong => Code::SignIn.into(),
            });
        };
        let right = step.filter(|_| fits == Ok(true));
        let mut secret = None;
        if right.is_some_and(|step| step > account.step) && !account.closed {
            match request.next {
                Some(next) if !may_be_password(&id.0, &next.0) || next.0 == request.password => {
                    return Err(Code::PasswordWeak.into());
                }
                Some(next) => {
                    let vault_id = id.clone();
                    let changed = tokio::task::spawn_blocking(move || secrets.with_password(&next.0));
                    secret = Some(changed.await.map_err(|_| Code::Store)??.seal(&self.keys.vault, &vault_id)?);
                }
                None if account.first_password => return Err(Code::PasswordChange.into()),
                None => {}
            }
        }
        self.seat(device, account, Looked { now, right, secret, bad: bad("wrong") }).await
    }

    async fn seat(&self, device: &Actor, account: Account, tried: Looked) -> Result<Session, Barred> {
        let now = tried.now;
        let token = hex(keys::random::<32>().map_err(|_| Code::Store)?.as_slice());
        let actor = Actor { staff: Some(account.id.clone()), role: Some(account.role), ..device.clone() };
        let seat = Seat {
            digest: digest(&token),
            staff: account.id.clone(),
            desk: actor.desk.clone(),
            address: actor.address.clone(),
            begun_at: now,
            seen_at: now,
        };
        let mut good = vec![actor.entry(now, Event::SignedIn, &account.id.0)];
        if tried.secret.is_some() {
            good.push(actor.entry(now, Event::PasswordChanged, &account.id.0));
        }
        let Looked { right, secret, bad, .. } = tried;
        let attempt = Attempt { id: account.id.clone(), now, right, seat, secret, good, bad };
        match self.store.tried(attempt).await? {
            Tried::In => {
                tracing::info!(staff = account.id.0, role = account.role.as_str(), "signed in");
                let until = now.checked_add(LONGEST).map_err(|_| Code::Store)?;
                let idle_minutes = u16::try_from(IDLE.as_mins()).unwrap_or(u16::MAX);
                Ok(Session { token, staff: account.id, name: account.name, role: account.role, until, idle_minutes })
            }
            Tried::Wrong => {
                tracing::warn!(staff = account.id.0, "a try to sign in was refused");
                Err(Code::SignIn.into())
            }
            Tried::Locked(until) => Err(locked(until, now)),
        }
    }

    /// Somebody is still there.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn touch(&self, actor: &Actor) -> Result<(), Code> {
        match &actor.seat {
            Some(seat) => Ok(self.store.touch(seat.clone(), self.now()).await?),
            None => Ok(()),
        }
    }

    /// Signs out.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn sign_out(&self, actor: &Actor) -> Result<(), Code> {
        let (Some(seat), Some(staff)) = (&actor.seat, &actor.staff) else { return Ok(()) };
        let entry = actor.entry(self.now(), Event::SignedOut, &staff.0);
        Ok(self.store.end_seat(seat.clone(), entry).await?)
    }

    /// All accounts, without their secrets.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn accounts(&self) -> Result<Accounts, Code> {
        let now = self.now();
        let line = |account: Account| AccountLine {
            id: account.id,
            name: account.name,
            role: account.role,
            closed: account.closed,
            locked_until: account.locked_until.filter(|until| *until > now),
            first_password: account.first_password,
            last_in: account.last_in,
        };
        Ok(Accounts(self.store.accounts().await?.into_iter().map(line).collect()))
    }

    /// Makes an account. The first one is an administrator's: nobody else could let anybody in.
    ///
    /// # Errors
    /// [`Code::AccountId`], [`Code::AccountTaken`], [`Code::FirstAccount`].
    pub async fn make_account(&self, actor: &Actor, new: NewAccount) -> Result<FirstKey, Code> {
        let name = new.name.trim();
        let short = (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if !is_account_id(&new.id) || !short {
            return Err(Code::AccountId);
        }
        if !self.store.admit(None).await?.accounts && new.role != StaffRole::Administrator {
            return Err(Code::FirstAccount);
        }
        let (id, now) = (StaffId(new.id), self.now());
        let (secrets, key) = self.first_key(&id).await?;
        let account = Account {
            id: id.clone(),
            name: name.to_owned(),
            role: new.role,
            secret: secrets.seal(&self.keys.vault, &id)?,
            step: 0,
            failures: 0,
            locked_until: None,
            first_password: true,
            closed: false,
            made_at: now,
            last_in: None,
        };
        let entry = detailed(actor.entry(now, Event::AccountMade, &id.0), new.role.as_str());
        if self.store.make_account(account, entry).await? { Ok(key) } else { Err(Code::AccountTaken) }
    }

    async fn first_key(&self, id: &StaffId) -> Result<(Secrets, FirstKey), Code> {
        let (id, issuer) = (id.clone(), format!("Kakanai-{}", self.code));
        let made = tokio::task::spawn_blocking(move || Secrets::first(&id, &issuer));
        Ok(made.await.map_err(|_| Code::Store)??)
    }

    /// Closes an account, or opens it again.
    ///
    /// # Errors
    /// [`Code::Account`] where there is none; [`Code::LastAdministrator`].
    pub async fn close_account(&self, actor: &Actor, id: StaffId, closed: bool) -> Result<(), Code> {
        if closed {
            let all = self.store.accounts().await?;
            let mut others = all.iter().filter(|a| a.role == StaffRole::Administrator && !a.closed && a.id != id);
            if others.next().is_none() {
                return Err(Code::LastAdministrator);
            }
        }
        let event = if closed { Event::AccountClosed } else { Event::AccountOpened };
        let entry = actor.entry(self.now(), event, &id.0);
        if self.store.close_account(id, closed, entry).await? { Ok(()) } else { Err(Code::Account) }
    }

    /// Gives an account a new first password and a new secret: for whoever lost one or the other.
    ///
    /// # Errors
    /// [`Code::Account`] where there is none.
    pub async fn reset_account(&self, actor: &Actor, id: StaffId) -> Result<FirstKey, Code> {
        let (secrets, key) = self.first_key(&id).await?;
        let sealed = secrets.seal(&self.keys.vault, &id)?;
        let entry = actor.entry(self.now(), Event::AccountReset, &id.0);
        if self.store.reset_account(id, sealed, entry).await? { Ok(key) } else { Err(Code::Account) }
    }

    /// [`Actor::acting`] for somebody who is there: whoever is signed in has an account; on trial the name is one of the
    /// city's list.
    ///
    /// # Errors
    /// [`Code::Staff`] for another name than one's own, or one that nobody has.
    pub(super) fn acting(&self, actor: &Actor, staff: &StaffId) -> Result<Actor, Code> {
        let known = actor.role.is_some() || self.catalogue().city.has_staff(staff);
        if known { actor.acting(staff) } else { Err(Code::Staff) }
    }

    /// Who can be picked on trial, or whose names stand beside decisions: ids with the names that are shown.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn names(&self) -> Result<Vec<(StaffId, String)>, Code> {
        let accounts = self.store.accounts().await?;
        if accounts.is_empty() {
            let catalogue = self.catalogue();
            let staff = catalogue.city.staff.iter();
            return Ok(staff.map(|member| (StaffId(member.id.clone()), member.name.clone())).collect());
        }
        Ok(accounts.into_iter().map(|account| (account.id, account.name)).collect())
    }
}

/// What was found out about a try.
struct Looked {
    now: Timestamp,
    right: Option<u64>,
    secret: Option<Vec<u8>>,
    bad: Act,
}

pub(super) fn locked(until: Timestamp, now: Timestamp) -> Barred {
    let left = until.duration_since(now);
    let seconds = left.as_secs() + i64::from(left.subsec_nanos() > 0);
    Barred { code: Code::Locked, seconds: Some(seconds) }
}
