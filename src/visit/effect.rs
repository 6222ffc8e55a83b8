//! What a visit wants done. One function of the kiosk (and one of the rehearsal) turns each into an act; its result
//! comes back as an [`Event`](super::Event) with the visit's id.

use jiff::civil::Date;

use super::speech::Speech;
use crate::application::{Draft, Reference, Ticket};
use crate::catalogue::{EventId, ProcedureId, Verdict};
use crate::person::Secret;
use crate::text::Locale;
use crate::usage::VisitRecord;

/// Something to be done.
pub enum Effect {
    /// Ask the card what it tells without a PIN.
    Probe,
    /// Read the card with this PIN.
    Read(Secret<String>),
    /// Take a number, keep the applications on disk, then answer.
    Submit(Box<Draft>),
    /// Print the visitor's slip.
    PrintSlip(SlipOrder),
    /// Print the list of a life event.
    PrintList(Box<ListOrder>),
    /// Tell the clerks: this kiosk, this page.
    Call {
        /// The page's id.
        page: String,
        /// The visitor's language.
        locale: Locale,
    },
    /// Ask the hub whether this code lets a clerk in.
    TakeOver {
        /// The page's id.
        page: String,
        /// What was typed.
        code: Secret<String>,
    },
    /// Tell the hub that the clerk has finished helping.
    HelpOver,
    /// A card is being left behind: ring and flash once.
    Alarm,
    /// Say this, at once: whatever is being said stops.
    Say(Speech),
    /// Be silent.
    Hush,
    /// Stop speaking for a moment (`true`), or go on where it stopped.
    Pause(bool),
    /// Count the visit.
    Count(VisitRecord),
    /// The visit is over: wipe it and begin a new one.
    End,
}

/// What stands on the visitor's slip: no personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipOrder {
    /// The number.
    pub ticket: Ticket,
    /// The reference for the register.
    pub reference: Reference,
    /// What was asked for, with its counter and what to bring.
    pub procedures: Vec<ProcedureId>,
    /// Messages of what must be brought or shown (`check-…`).
    pub bring: Vec<String>,
    /// Its language.
    pub locale: Locale,
}

/// What stands on the list of a life event: no personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListOrder {
    /// Which; `None` for procedures that were chosen by themselves.
    pub event: Option<EventId>,
    /// Its lines, in their order.
    pub entries: Vec<ListEntry>,
    /// Messages of what must be brought or shown (`check-…`).
    pub bring: Vec<String>,
    /// Its language.
    pub locale: Locale,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// Which procedure.
    pub procedure: ProcedureId,
    /// What the answers make of it.
    pub verdict: Verdict,
    /// Why: the id of a `because-…` message.
    pub because: Option<String>,
    /// Its last day, where one is known.
    pub by: Option<Date>,
}
