//! Where the hub keeps what it accepted. A store sees sealed answers only, never an open one, and each method is one
//! transaction: whatever it answers with `Ok` is on the disk.
//!
//! Every implementation passes the same suite, `conformance`.

#[cfg(test)]
pub mod conformance;
pub mod sqlite;
pub mod staff;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::answers::Circumstances;
use crate::application::at_desk::Called;
use crate::application::audit::Act;
use crate::application::standing::{Conflict, ConflictKind};
use crate::application::wire::{ChargeState, Entry, Lease, RowKind, SealedRow, Tender, WaitingVisit};
use crate::application::{AnswerKey, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId};
use crate::catalogue::{Line, ProcedureId};
use crate::person::StaffId;
use crate::text::Locale;
use crate::usage::tally::Bump;
use crate::usage::{Counts, Grain, VisitRecord};

/// What a store answers, later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Why a store does not do it. Nothing of the transaction stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The folder or file cannot be written.
    #[error("the store cannot be written")]
    NotWritable,
    /// The engine is older than the oldest one without a known fault.
    #[error("SQLite {0} can corrupt a store in WAL mode; 3.51.3 is the oldest that may be used")]
    Engine(String),
    /// The store was made by a newer Kakanai.
    #[error("the store has schema {0}, which this version does not know")]
    Schema(i64),
    /// A stored value is not what was stored.
    #[error("the store holds an unreadable {0}")]
    Broken(&'static str),
    /// The engine refuses.
    #[error("the store refuses: {0}")]
    Engaged(String),
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
}

/// Answers at rest: the application's wrapped key and each answer under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SealedAnswers {
    /// The application's key, wrapped by the master key. Empty once it was destroyed.
    pub key: Vec<u8>,
    /// Each answer.
    pub fields: BTreeMap<AnswerKey, Vec<u8>>,
}

/// A visit with its applications and charges; `A` is how the answers are held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit<A> {
    /// Its id.
    pub id: VisitId,
    /// The kiosk.
    pub kiosk: KioskId,
    /// Its number.
    pub ticket: Ticket,
    /// The reference on its slip.
    pub reference: Reference,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// When the visitor pressed "submit", by the kiosk's clock.
    pub submitted_at: Timestamp,
    /// When the hub had it.
    pub received_at: Timestamp,
    /// What the answers were judged by.
    pub circumstances: Circumstances,
    /// Grows with every change of the visit; a save of another version is refused.
    pub version: u64,
    /// One for each procedure, in the order of the visit.
    pub applications: Vec<Application<A>>,
    /// Its charges, oldest first.
    pub charges: Vec<Charge>,
    /// What happened to it at the desk. A save does not write when it was opened and called: those have methods.
    pub at_desk: AtDesk,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application<A> {
    /// Its id.
    pub id: ApplicationId,
    /// Which procedure.
    pub procedure: ProcedureId,
    /// Which version of it.
    pub valid_from: Date,
    /// Its state.
    pub state: State,
    /// Grows with every change.
    pub revision: u64,
    /// Each state it has been in, with the moment.
    pub history: Vec<(State, Timestamp)>,
    /// What it costs.
    pub lines: Vec<Line>,
    /// Its answers.
    pub answers: A,
    /// The message of a return.
    pub returned_because: Option<String>,
    /// Who decided.
    pub decided_by: Option<StaffId>,
    /// The charges that it is on and that count: one, and one more for fees that are kept apart.
    pub charges: Vec<ChargeId>,
}

/// One charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// Its id.
    pub id: ChargeId,
    /// Where it stands.
    pub state: ChargeState,
    /// What for.
    pub lines: Vec<Line>,
    /// Yen.
    pub total: i64,
    /// The signed payload.
    pub nkp1: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// The last moment at which it can be presented.
    pub expires_at: Timestamp,
    /// How it was paid.
    pub tender: Option<Tender>,
    /// The register's receipt number.
    pub receipt: Option<String>,
    /// Which register took the payment, or reported it.
    pub register: Option<String>,
    /// Who noted the payment, where no register had reported it.
    pub noted_by: Option<StaffId>,
    /// When it was paid.
    pub paid_at: Option<Timestamp>,
    /// Whether a register has taken it in. Read only; a save does not look at it.
    pub delivered: bool,
}

/// The key under which a kiosk's row has its effect once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowKey {
    /// The kiosk.
    pub kiosk: KioskId,
    /// Its number there.
    pub seq: u64,
    /// What it is.
    pub kind: RowKind,
    /// What it holds.
    pub digest: String,
}

/// What a row does when it is taken for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowEffect {
    /// A visit is there.
    Visit(Box<Visit<SealedAnswers>>),
    /// A visit is counted.
    Usage(VisitRecord),
    /// It cannot be opened: it is kept as it came.
    Quarantine(SealedRow),
}

/// What became of a row. The number is the highest gap-free seq that is now known of the kiosk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Its effect is in the store now.
    New(u64),
    /// The same row was there already.
    Known(u64),
    /// Another row was there under the same key; this one is in quarantine.
    Conflict(u64),
}

/// What is written together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// A visit as it is now; its version is the one that was read.
    pub visit: Option<Visit<SealedAnswers>>,
    /// What contradicts.
    pub conflicts: Vec<Conflict>,
    /// Up to which event a register has been heard.
    pub heard: Option<(String, u64)>,
    /// What is written into the audit trail with it.
    pub audit: Vec<Act>,
    /// What is counted with it, on which day.
    pub counts: Vec<(Date, Bump)>,
}

/// Whether a change was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is on the disk.
    Yes,
    /// Somebody changed the visit since it was read: read again, decide again.
    Stale,
}

/// What a register must still be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// What to do.
    pub step: Step,
    /// About which charge.
    pub charge: Charge,
    /// The reference on the visitor's slip.
    pub reference: Reference,
}

/// A charge as the day's settlement needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayCharge {
    /// Its visit.
    pub visit: VisitId,
    /// The visit's number.
    pub ticket: Ticket,
    /// The charge.
    pub charge: Charge,
}

/// A step of a charge's way to one register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is going to be posted. Stored before the call: from then on the register may know the charge.
    Posting,
    /// The register has taken it in.
    Posted,
    /// The register has been told that it does not count any more, or will never ask for it.
    Closed,
}

/// The hub's store.
pub trait Store: staff::StaffStore + Send + Sync {
    /// Takes a row from a kiosk: its effect once and for ever by `(kiosk, seq)`.
    fn take(&self, key: RowKey, sealed: SealedRow, effect: RowEffect, now: Timestamp) -> Answer<'_, Taken>;

    /// Takes a visit that a clerk asked for: gives it its number and counts it, once; the same visit again is answered with
    /// the number that it has. The number that `visit` brings along is not looked at.
    fn hand_in(
        &self,
        visit: Visit<SealedAnswers>,
        band: char,
        record: VisitRecord,
        acts: Vec<Act>,
    ) -> Answer<'_, Ticket>;

    /// The highest gap-free seq of a kiosk; 0 without any.
    fn acked(&self, kiosk: KioskId) -> Answer<'_, u64>;

    /// Gives a kiosk the next `count` numbers of a day and band. No number is given twice, whatever happens.
    fn lease(&self, kiosk: KioskId, day: Date, band: char, count: u32, now: Timestamp) -> Answer<'_, Lease>;

    /// Reads a visit.
    fn visit(&self, id: VisitId) -> Answer<'_, Option<Visit<SealedAnswers>>>;

    /// The visit of an application.
    fn visit_of(&self, id: ApplicationId) -> Answer<'_, Option<VisitId>>;

    /// The visit of a charge.
    fn visit_of_charge(&self, id: ChargeId) -> Answer<'_, Option<VisitId>>;

    /// Notes that staff opened a visit; the first time counts. Whoever saves the visit just now is not disturbed.
    fn opened(&self, id: VisitId, now: Timestamp, acts: Vec<Act>) -> Answer<'_, ()>;

    /// Notes that a visit's number was called, or that the call is over.
    fn called(&self, id: VisitId, called: Option<Called>, acts: Vec<Act>) -> Answer<'_, ()>;

    /// Writes a change, all of it or nothing.
    fn save(&self, change: Change) -> Answer<'_, Saved>;

    /// The visits that came on a day, oldest first.
    fn waiting(&self, day: Date) -> Answer<'_, Vec<WaitingVisit>>;

    /// Up to which event a register has been heard; 0 for a new one.
    fn heard(&self, register: String) -> Answer<'_, u64>;

    /// What a register must still be told, oldest first; posts only of charges that have not expired, or that it took
    /// without their post.
    fn errands(&self, register: String, now: Timestamp) -> Answer<'_, Vec<Errand>>;

    /// Notes a step of a charge's way to a register.
    fn step(&self, charge: ChargeId, register: String, step: Step, now: Timestamp) -> Answer<'_, ()>;

    /// Charges past their time that no register can have: nobody else will say that they are over.
    fn overdue(&self, now: Timestamp) -> Answer<'_, Vec<VisitId>>;

    /// The charges that were made on a business day or paid on it, oldest first.
    fn charges_of(&self, day: Date) -> Answer<'_, Vec<DayCharge>>;

    /// Every register that was ever heard or told something, with the number of charges it has not taken in.
    fn registers(&self, now: Timestamp) -> Answer<'_, Vec<(String, u32)>>;

    /// What contradicts, newest first, at most `limit`.
    fn conflicts(&self, limit: u32) -> Answer<'_, Vec<Conflict>>;

    /// The counts of the spans that begin from `from` to `to`, both included.
    fn counts(&self, grain: Grain, from: Date, to: Date) -> Answer<'_, Counts>;
}

/// A conflict about a row, in ids only.
pub(super) fn row_conflict(kind: ConflictKind, key: &RowKey, at: Timestamp) -> Conflict {
    Conflict { at, kind, charge: None, detail: format!("kiosk {} row {}", key.kiosk.0, key.seq) }
}
