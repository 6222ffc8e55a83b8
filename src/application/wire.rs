//! The bodies that faces and hub exchange as JSON over HTTP. Paths are beside each body.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answers::Circumstances;
use super::{AnswerKey, Answers, ApplicationId, AtDesk, ChargeId, KioskId, Reference, State, Ticket, VisitId};
use crate::catalogue::{Line, ProcedureId};
use crate::person::{Sourced, StaffId, Value};
use crate::text::Locale;

/// Who a face is, by its token. Default deny: each route names the roles that may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A kiosk.
    Kiosk,
    /// A clerk's desk.
    Clerk,
    /// A manager's desk.
    Manager,
    /// A register.
    Register,
    /// The board in the waiting area: it reads the numbers that are called, and nothing else.
    Lobby,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Kiosk, Self::Clerk, Self::Manager, Self::Register, Self::Lobby];
}

/// How the visitor's data came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// Read from a card.
    Card,
    /// By hand.
    Hand,
}

/// What a finished visit leaves: the plain text of one outbox row. On disk it is sealed to the hub's public key.
/// `POST /v1/submissions` carries it as a [`SealedRow`].
#[derive(Clone, Serialize, Deserialize)]
pub struct Submission {
    /// The visit.
    pub visit: VisitId,
    /// The kiosk.
    pub kiosk: KioskId,
    /// The number that the visitor was shown.
    pub ticket: Ticket,
    /// The reference on the visitor's slip.
    pub reference: Reference,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// When the visitor pressed "submit".
    pub submitted_at: Timestamp,
    /// What the answers were judged by.
    pub circumstances: Circumstances,
    /// One for each procedure.
    pub applications: Vec<NewApplication>,
}

/// One application as the kiosk hands it in.
#[derive(Clone, Serialize, Deserialize)]
pub struct NewApplication {
    /// Its id.
    pub id: ApplicationId,
    /// Which procedure.
    pub procedure: ProcedureId,
    /// Which version of it.
    pub valid_from: Date,
    /// All answers that it uses, shared ones too.
    pub answers: Answers,
}

/// A row of a kiosk's outbox on its way. `POST /v1/outbox` (kiosk). Delivered at least once; the hub keeps the effect
/// once by `(kiosk, seq)` and answers 409 where the same key comes with another digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedRow {
    /// The kiosk.
    pub kiosk: KioskId,
    /// Gap-free per kiosk, from 1.
    pub seq: u64,
    /// What it is.
    pub kind: RowKind,
    /// SHA-256 of `sealed`, lower-case hex.
    pub digest: String,
    /// HPKE (RFC 9180, base mode) to the hub's public key: encapsulated key, then ciphertext; base64url without padding.
    pub sealed: String,
}

/// What an outbox row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// A [`Submission`].
    Submission,
    /// A [`crate::usage::VisitRecord`].
    Usage,
}

/// The answer to an outbox row, sent after the hub's commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ack {
    /// The highest gap-free seq that the hub has of this kiosk.
    pub acked: u64,
}

/// `GET /v1/hub` (any role): what a face needs to know of the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HubInfo {
    /// The city's six-digit code; a face of another city refuses to work with this hub.
    pub city: String,
    /// X25519 public key for sealed rows, 64 hex digits.
    pub public_key: String,
    /// The hub's business day.
    pub business_day: Date,
    /// Clerks' desks seen within the last 30 s: whether a call for help reaches anybody.
    pub clerks: u32,
}

/// `POST /v1/leases` (kiosk): asks for a block of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaseRequest {
    /// The kiosk.
    pub kiosk: KioskId,
}

/// A block of numbers for one business day: serials `from..=to` of `band`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lease {
    /// The day.
    pub day: Date,
    /// The band.
    pub band: char,
    /// First serial.
    pub from: u32,
    /// Last serial.
    pub to: u32,
}

/// `POST /v1/calls` (kiosk): 係を呼ぶ. Answered by [`CallAnswer`]; `DELETE /v1/calls/{kiosk}` (kiosk, clerk) ends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Which kiosk.
    pub kiosk: KioskId,
    /// Which page, by its id.
    pub page: String,
    /// The visitor's language.
    pub locale: Locale,
}

/// Whether somebody sees the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallAnswer {
    /// Clerks' desks connected now.
    pub clerks: u32,
}

/// `GET /v1/waiting?after=<version>&wait=<s>` (clerk): the live list; answers at once when it is newer than `after`,
/// else when it changes or after `wait` seconds (≤ 25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Grows with every change.
    pub version: u64,
    /// The business day's visits, oldest first.
    pub visits: Vec<WaitingVisit>,
    /// Calls for help, oldest first.
    pub calls: Vec<WaitingCall>,
    /// Where the first mistake is while the city's folder has some, `procedures/inu.toml:12:3`: the hub goes on with what
    /// it had before them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<String>,
}

/// A line of the list: no personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingVisit {
    /// The visit.
    pub visit: VisitId,
    /// Its number.
    pub ticket: Ticket,
    /// Since when.
    pub received_at: Timestamp,
    /// Its applications: procedure and state.
    pub applications: Vec<(ProcedureId, State)>,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// What happened to it at the desk.
    #[serde(default)]
    pub at_desk: AtDesk,
}

/// A call for help on the clerk's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingCall {
    /// The call.
    pub call: Call,
    /// Since when.
    pub since: Timestamp,
}

/// `GET /v1/visits/{id}` (clerk): one visit, opened.
#[derive(Clone, Serialize, Deserialize)]
pub struct VisitDetail {
    /// The visit.
    pub visit: VisitId,
    /// Its number.
    pub ticket: Ticket,
    /// The reference on its slip.
    pub reference: Reference,
    /// The kiosk.
    pub kiosk: KioskId,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// When the hub had it.
    pub received_at: Timestamp,
    /// What the answers were judged by.
    pub circumstances: Circumstances,
    /// Its applications.
    pub applications: Vec<ApplicationDetail>,
    /// Its charges, oldest first; more than one only after a mending.
    pub charges: Vec<ChargeDetail>,
    /// What happened to it at the desk.
    #[serde(default)]
    pub at_desk: AtDesk,
}

/// One application, opened.
#[derive(Clone, Serialize, Deserialize)]
pub struct ApplicationDetail {
    /// Its id.
    pub id: ApplicationId,
    /// Which procedure.
    pub procedure: ProcedureId,
    /// Which version of it.
    pub valid_from: Date,
    /// Its state.
    pub state: State,
    /// Each state it has been in, with the moment.
    pub history: Vec<(State, Timestamp)>,
    /// Grows with every change; a decision names the revision it was made on.
    pub revision: u64,
    /// All its answers.
    pub answers: Answers,
    /// What it costs.
    pub lines: Vec<Line>,
    /// The message of a return (an id of `return-reason-…`).
    pub returned_because: Option<String>,
    /// Who decided.
    pub decided_by: Option<StaffId>,
}

/// A charge as the hub knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargeDetail {
    /// Its id.
    pub id: ChargeId,
    /// Where it stands.
    pub state: ChargeState,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Yen.
    pub total: i64,
    /// The signed payload for a register without network.
    pub nkp1: String,
    /// How it was paid.
    pub tender: Option<Tender>,
    /// The register's receipt number.
    pub receipt: Option<String>,
    /// Whether a register has taken it in.
    pub delivered: bool,
}

/// created → presented → paid | cancelled | expired; paid → voided. `presented` cannot expire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChargeState {
    /// Made, not yet scanned.
    Created,
    /// Scanned at a register.
    Presented,
    /// Paid.
    Paid,
    /// Taken back before payment.
    Cancelled,
    /// Its day is over.
    Expired,
    /// Taken back by staff on the day of payment.
    Voided,
}

impl ChargeState {
    /// Whether a charge may go on to `next`.
    pub const fn may_become(self, next: Self) -> bool {
        use ChargeState::{Cancelled, Created, Expired, Paid, Presented, Voided};
        matches!(
            (self, next),
            (Created, Presented | Paid | Cancelled | Expired) | (Presented, Paid | Cancelled) | (Paid, Voided)
        )
    }
}

/// How a charge was paid (支払方法): exactly one a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tender {
    /// 現金
    Cash,
    /// クレジットカード
    Credit,
    /// 電子マネー
    Emoney,
    /// コード決済
    Code,
    /// Reported by a register that does not say.
    Unknown,
}

impl Tender {
    /// As it is written into a report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Credit => "credit",
            Self::Emoney => "emoney",
            Self::Code => "code",
            Self::Unknown => "unknown",
        }
    }
}

/// `POST /v1/applications/{id}/corrections` (clerk). A shared field is corrected in every open application of the visit.
#[derive(Clone, Serialize, Deserialize)]
pub struct CorrectRequest {
    /// The revision that the clerk saw; 409 where it is not the newest.
    pub revision: u64,
    /// Which field.
    pub key: AnswerKey,
    /// The new value.
    pub value: Value,
    /// Why: an id of `correction-reason-…`.
    pub reason: String,
    /// Who.
    pub staff: StaffId,
}

/// `POST /v1/applications/{id}/confirm | /undo | /return | /withdraw | /issue` (clerk).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionRequest {
    /// The revision that the clerk saw; 409 where it is not the newest.
    pub revision: u64,
    /// Who.
    pub staff: StaffId,
    /// For a return: an id of `return-reason-…`.
    #[serde(default)]
    pub message: Option<String>,
}

/// `GET /v1/staff` (clerk): who can be picked at the clerk's start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffList(pub Vec<(StaffId, String)>);

/// `PUT /v1/registers/{id}` (register): where this register answers; repeated every 10 s.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterAnnouncement {
    /// Its base address, such as `http://127.0.0.1:41234`.
    pub url: String,
    /// The bearer token that it asks of the hub.
    pub token: String,
}

/// Any refusal: what happened, for staff's faces and logs; never personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// A stable id, whose words are the message `refusal-<code>`.
    pub code: String,
    /// One English sentence for the log.
    pub detail: String,
    /// After how many seconds to try again, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
}

/// An answer as the clerk's desk lists it.
pub type Answered = (AnswerKey, Sourced<Value>);
