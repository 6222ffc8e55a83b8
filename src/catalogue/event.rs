//! A life event (ライフイベント): a few plain questions, and for each procedure that may follow the reason why it is needed, comes
//! later, or is not needed. Complete rather than short: what does not apply is said too.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Fact, FieldName, ProcedureId, Rule};
use crate::person::Value;
use crate::text::Msg;

/// A life event's id: kebab-case, such as `moving-in`. Its words are `event-<id>` and `event-<id>-example`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub String);

impl EventId {
    /// The message of its title.
    pub fn title(&self) -> Msg {
        Msg::new(format!("event-{}", self.0))
    }
}

/// A life event in one dated version.
#[derive(Clone)]
pub struct LifeEvent {
    /// Its id.
    pub id: EventId,
    /// First day of this version.
    pub valid_from: Date,
    /// Last day of this version.
    pub valid_until: Option<Date>,
    /// The icon's name on its tile.
    pub icon: String,
    /// The shared fields that are asked before the list, in this order.
    pub asks: Vec<FieldName>,
    /// What its procedures need not ask any more, as the event itself or one of its answers says it already.
    pub gives: Vec<Gift>,
    /// What may follow, the most important first.
    pub items: Vec<Item>,
    /// Where all this is known from.
    pub fact: Fact,
}

impl LifeEvent {
    /// Whether this version counts on `day`.
    pub fn valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|end| day <= end)
    }
}

/// An answer to a shared field that a life event gives.
#[derive(Clone)]
pub struct Gift {
    /// Whose answer.
    pub field: FieldName,
    /// What it is.
    pub what: Given,
}

/// Where a given answer comes from.
#[derive(Clone)]
pub enum Given {
    /// It is always this one.
    Value(Value),
    /// The answer to one of the event's own questions.
    From(FieldName),
}

/// A procedure that may follow from a life event.
#[derive(Clone, Debug)]
pub struct Item {
    /// Which.
    pub procedure: ProcedureId,
    /// When it is needed: the first that holds counts.
    pub needed: Vec<Because>,
    /// When it comes later: looked at after `needed`.
    pub later: Vec<Because>,
    /// Why it is not needed otherwise; `None` only where one of the above always holds.
    pub otherwise: Option<String>,
}

/// A verdict with its reason.
#[derive(Clone, Debug)]
pub struct Because {
    /// When; always, without.
    pub when: Option<Rule>,
    /// Why: the message `because-<id>`.
    pub because: String,
    /// The procedure's deadline that says by when.
    pub by: Option<FieldName>,
}

/// What a life event makes of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// To be done now.
    Needed,
    /// To be done later.
    Later,
    /// Not needed, and why.
    NotNeeded,
}
