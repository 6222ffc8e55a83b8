//! How the hub stands with others: registers that it reaches, and reports that contradict each other. Bodies as JSON
//! over HTTP like [`super::wire`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::ChargeId;

/// `GET /v1/registers` (clerk, manager): every register that ever announced itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registers(pub Vec<RegisterStanding>);

/// One register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterStanding {
    /// Its id, such as `R01`.
    pub id: String,
    /// Whether it announced itself within the last 30 s and answered the last call.
    pub connected: bool,
    /// When it last announced itself to this run of the hub.
    pub seen: Option<Timestamp>,
    /// Charges that it has not taken in yet.
    pub undelivered: u32,
    /// Seconds that its clock is before the hub's (negative: behind), as far as it says its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_off: Option<i64>,
}

/// `GET /v1/conflicts` (clerk, manager): what staff must look at, newest first. Nothing here is ever settled by
/// silence: the hub keeps both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflicts(pub Vec<Conflict>);

/// Two reports that cannot both be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// When the hub noticed.
    pub at: Timestamp,
    /// What.
    pub kind: ConflictKind,
    /// The charge, where it is about one.
    pub charge: Option<ChargeId>,
    /// Ids, numbers and states, never personal data: `register R02 receipt 41 cash 300 yen`.
    pub detail: String,
}

/// What contradicts. Its words are the message `conflict-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// A charge was paid, and a register reports another payment of it.
    PaidTwice,
    /// A payment was reported for a charge that was cancelled or has expired.
    PaidLate,
    /// A payment was given back at the register although its applications are issued.
    VoidedLate,
    /// A register reports what a charge in its state cannot become.
    Impossible,
    /// A register refuses a charge: it knows the id with another content.
    Refused,
    /// A row came again under the same key with another content; the second one is in quarantine.
    RowTwice,
    /// A row could not be opened; it is in quarantine.
    RowUnreadable,
    /// A visit came twice; the second one is in quarantine.
    VisitTwice,
    /// Two visits of one day carry the same number.
    TicketTwice,
}

impl ConflictKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::PaidTwice,
        Self::PaidLate,
        Self::VoidedLate,
        Self::Impossible,
        Self::Refused,
        Self::RowTwice,
        Self::RowUnreadable,
        Self::VisitTwice,
        Self::TicketTwice,
    ];

    /// The message of its words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::PaidTwice => "conflict-paid-twice",
            Self::PaidLate => "conflict-paid-late",
            Self::VoidedLate => "conflict-voided-late",
            Self::Impossible => "conflict-impossible",
            Self::Refused => "conflict-refused",
            Self::RowTwice => "conflict-row-twice",
            Self::RowUnreadable => "conflict-row-unreadable",
            Self::VisitTwice => "conflict-visit-twice",
            Self::TicketTwice => "conflict-ticket-twice",
        }
    }
}
