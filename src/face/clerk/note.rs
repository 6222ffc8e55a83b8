//! A payment that was taken elsewhere, as it is being noted: at the cash desk, or at a register that the hub does not
//! reach. Pure.

use crate::application::ChargeId;
use crate::application::money::NoteRequest;
use crate::application::wire::{ChargeDetail, Tender};
use crate::catalogue::Catalogue;
use crate::person::StaffId;
use crate::text::Msg;

/// The ways that can be noted, in the order of their keys.
pub const TENDERS: [Tender; 4] = [Tender::Cash, Tender::Credit, Tender::Emoney, Tender::Code];
/// Longest receipt number.
const LONGEST: usize = 32;

/// What is being noted.
pub struct Note {
    /// Of which charge.
    pub charge: ChargeId,
    /// Yen.
    pub total: i64,
    /// Whether its fees are paid in cash only.
    pub cash_only: bool,
    /// How it was paid, by the place in [`TENDERS`].
    pub tender: Option<usize>,
    /// The receipt's number so far.
    pub receipt: String,
    /// What is missing.
    pub wrong: Option<Msg>,
}

impl Note {
    /// Begins. What is paid in cash only is cash.
    pub fn new(charge: &ChargeDetail, catalogue: &Catalogue) -> Self {
        let rules = &catalogue.register;
        let cash_only = charge.lines.iter().any(|line| line.unit > 0 && rules.cash_only.contains(&line.code));
        Self {
            charge: charge.id,
            total: charge.total,
            cash_only,
            tender: cash_only.then_some(0),
            receipt: String::new(),
            wrong: None,
        }
    }

    /// Picks how it was paid.
    pub fn pick(&mut self, place: usize) {
        if place < TENDERS.len() && (!self.cash_only || place == 0) {
            (self.tender, self.wrong) = (Some(place), None);
        }
    }

    /// The number as it is typed: what is no ASCII is left out, so that it can be found again in the register's list.
    pub fn typed(&mut self, text: &str) {
        self.receipt = text.chars().filter(char::is_ascii_graphic).take(LONGEST).collect();
        self.wrong = None;
    }

    /// What goes to the hub.
    ///
    /// # Errors
    /// What is missing.
    pub fn request(&self, me: &StaffId) -> Result<NoteRequest, Msg> {
        let tender = self.tender.and_then(|place| TENDERS.get(place)).ok_or("clerk-note-no-tender")?;
        if self.receipt.is_empty() {
            return Err("clerk-note-no-receipt".into());
        }
        Ok(NoteRequest { tender: *tender, receipt: self.receipt.clone(), staff: me.clone() })
    }
}
