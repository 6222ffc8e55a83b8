//! What a visit hands to the outbox; the number is taken there.

use super::wire::{Entry, NewApplication};
use super::{KioskId, Reference, VisitId};
use crate::application::answers::Circumstances;
use crate::text::Locale;

/// A visit's applications before they have a number.
#[derive(Clone)]
pub struct Draft {
    /// The visit.
    pub visit: VisitId,
    /// The kiosk.
    pub kiosk: KioskId,
    /// The reference on the slip.
    pub reference: Reference,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand.
    pub entry: Entry,
    /// What the answers were judged by.
    pub circumstances: Circumstances,
    /// One for each procedure.
    pub applications: Vec<NewApplication>,
}
