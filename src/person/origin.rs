//! Where a value comes from. Paper, the clerk's screen and every export show it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A member of staff, as the hub's staff list names them (an id such as `s01`, never a name).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StaffId(pub String);

/// Where a value comes from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "from")]
pub enum Origin<T> {
    /// The visitor's card.
    Card,
    /// The register of residents, at the clerk's side only.
    Register,
    /// Typed or chosen by the visitor.
    Typed,
    /// Answered by the visitor at home, before the visit.
    Home,
    /// Said by the visitor to a clerk who asked, and typed by the clerk (聞き取り).
    Asked {
        /// Who asked.
        by: StaffId,
    },
    /// Corrected by a clerk; what stood there before is kept.
    Corrected(Correction<T>),
}

/// A clerk's correction.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction<T> {
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: Timestamp,
    /// Why: an id from the list of reasons (`correction-reason-…`), never free text.
    pub reason: String,
    /// What stood there before, with its own origin.
    pub before: Box<Sourced<T>>,
}

/// A value that knows its origin.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub origin: Origin<T>,
}

impl<T> Sourced<T> {
    /// A value read from the visitor's card.
    pub const fn card(value: T) -> Self {
        Self { value, origin: Origin::Card }
    }

    /// A value that the visitor typed or chose.
    pub const fn typed(value: T) -> Self {
        Self { value, origin: Origin::Typed }
    }

    /// A value that the visitor prepared at home.
    pub const fn home(value: T) -> Self {
        Self { value, origin: Origin::Home }
    }

    /// A value that the visitor told a clerk.
    pub const fn asked(value: T, by: StaffId) -> Self {
        Self { value, origin: Origin::Asked { by } }
    }

    /// The same field after a clerk's correction.
    pub fn corrected(self, value: T, by: StaffId, at: Timestamp, reason: String) -> Self {
        Self { value, origin: Origin::Corrected(Correction { by, at, reason, before: Box::new(self) }) }
    }
}
