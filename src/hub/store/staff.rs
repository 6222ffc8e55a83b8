//! Accounts, sessions and the audit trail in the store. Each method is one transaction, its audit entries included:
//! an act whose entry cannot be written does not happen.

use jiff::Timestamp;

use super::{Answer, StoreError};
use crate::application::VisitId;
use crate::application::account::StaffRole;
use crate::application::audit::{Act, AuditRow, Kind, Trail, Verdict};
use crate::person::StaffId;

/// An account at rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: StaffId,
    /// The name that is shown.
    pub name: String,
    /// What for.
    pub role: StaffRole,
    /// Password and code secret, sealed.
    pub secret: Vec<u8>,
    /// The step of the last code that was taken; the same code does not open twice.
    pub step: u64,
    /// Wrong tries since the last right one.
    pub failures: u32,
    /// Until when no try is looked at.
    pub locked_until: Option<Timestamp>,
    /// Whether the password was set by somebody else and has to be changed.
    pub first_password: bool,
    /// Closed: it stays, so that the trail can name it, and lets nobody in.
    pub closed: bool,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it last signed in.
    pub last_in: Option<Timestamp>,
}

/// A session at rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// SHA-256 of its token, in hex.
    pub digest: String,
    /// Whose.
    pub staff: StaffId,
    /// The desk that it was begun at: the face's own id.
    pub desk: String,
    /// The address that it was begun from.
    pub address: String,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// When a key or a button was last pressed.
    pub seen_at: Timestamp,
}

/// What the store knows of somebody at the door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admission {
    /// Whether there is any account at all; without one the house runs on trial.
    pub accounts: bool,
    /// The session and its account.
    pub seat: Option<(Seat, Account)>,
}

/// A try to sign in, once password and code were looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Which account.
    pub id: StaffId,
    /// When.
    pub now: Timestamp,
    /// The step of the code where both were right; `None` where anything was wrong.
    pub right: Option<u64>,
    /// The session that begins.
    pub seat: Seat,
    /// New secrets, where the password is changed with it.
    pub secret: Option<Vec<u8>>,
    /// What is written down where it is let in.
    pub good: Vec<Act>,
    /// What is written down where it is not.
    pub bad: Act,
}

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Let in; every other session of the account has ended.
    In,
    /// Wrong.
    Wrong,
    /// Not looked at until then.
    Locked(Timestamp),
}

/// Which rows of the trail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Rows before this place; the newest ones without it.
    pub before: Option<u64>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only by this member of staff.
    pub who: Option<String>,
    /// Only about this id.
    pub about: Option<String>,
    /// At most so many.
    pub limit: u32,
}

/// Makes the audit entry of a forgotten visit.
pub type ForgetAct = Box<dyn Fn(VisitId) -> Act + Send>;

/// What the store does for staff.
pub trait StaffStore: Send + Sync {
    /// Who stands at the door.
    fn admit(&self, digest: Option<String>) -> Answer<'_, Admission>;

    /// One account.
    fn account(&self, id: StaffId) -> Answer<'_, Option<Account>>;

    /// All accounts, by id.
    fn accounts(&self) -> Answer<'_, Vec<Account>>;

    /// Makes an account; `false` where there is one of that id.
    fn make_account(&self, account: Account, entry: Act) -> Answer<'_, bool>;

    /// Closes an account or opens it again; its sessions end. `false` where there is none of that id.
    fn close_account(&self, id: StaffId, closed: bool, entry: Act) -> Answer<'_, bool>;

    /// Gives an account new secrets; its sessions and its lock end. `false` where there is none of that id.
    fn reset_account(&self, id: StaffId, secret: Vec<u8>, entry: Act) -> Answer<'_, bool>;

    /// A try to sign in: counted, and let in or not.
    fn tried(&self, attempt: Attempt) -> Answer<'_, Tried>;

    /// Somebody is still at the desk.
    fn touch(&self, digest: String, now: Timestamp) -> Answer<'_, ()>;

    /// Ends a session; nothing where it has ended.
    fn end_seat(&self, digest: String, entry: Act) -> Answer<'_, ()>;

    /// Writes entries into the trail.
    fn record(&self, entries: Vec<Act>) -> Answer<'_, ()>;

    /// Rows of the trail, newest first.
    fn trail(&self, wanted: Wanted) -> Answer<'_, Trail>;

    /// Looks through the whole trail.
    fn check_trail(&self) -> Answer<'_, Verdict>;

    /// The chain value of a row in hex, to be compared with one that was kept elsewhere.
    fn link_at(&self, seq: u64) -> Answer<'_, Option<String>>;

    /// Rows from a place on, oldest first, at most `limit`: for an export.
    fn trail_from(&self, seq: u64, limit: u32) -> Answer<'_, Vec<AuditRow>>;

    /// Destroys the keys of what need not be kept any more, and the ciphertext with them: visits that came to their
    /// end before `ended`, visits that were last touched before `touched`, rows in quarantine since before `touched`.
    /// Each visit is one entry, which `entry` makes. Answers which visits.
    fn forget(
        &self,
        ended: Timestamp,
        touched: Timestamp,
        now: Timestamp,
        entry: ForgetAct,
    ) -> Answer<'_, Vec<VisitId>>;

    /// Takes away rows older than a moment; where the trail begins then is marked. Answers how many.
    fn forget_trail(&self, before: Timestamp, entry: Act) -> Answer<'_, u64>;
}

/// What a store says where an entry cannot be written.
pub(super) const UNWRITTEN: StoreError = StoreError::Broken("audit trail");
