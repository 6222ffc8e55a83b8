//! What a manager may know: visits without persons, counts, and the bodies that carry them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::application::wire::{ChargeState, Entry, Tender};
use crate::application::{KioskId, State};
use crate::catalogue::ProcedureId;
use crate::text::Locale;

/// How a visit ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
pub enum Outcome {
    /// The visitor got a number.
    Finished,
    /// The visitor left, or time ran out, on this page.
    Abandoned {
        /// The page's id.
        page: String,
    },
}

/// One visit as it is counted: no person, no id that leads to one. Sent when the visit ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitRecord {
    /// The kiosk.
    pub kiosk: KioskId,
    /// Its business day.
    pub day: Date,
    /// The hour of its start in Japan, 0–23.
    pub hour: u8,
    /// The visitor's language.
    pub locale: Locale,
    /// By card or by hand; `None` where it ended before that was known.
    pub entry: Option<Entry>,
    /// What was asked for.
    pub procedures: Vec<ProcedureId>,
    /// Seconds from the first touch to the slip, or to the end.
    pub seconds: u32,
    /// Fields that the visitor did not have to fill in, over all forms.
    pub fields_spared: u32,
    /// Characters that the visitor did not have to write, over all forms.
    pub characters_spared: u32,
    /// How it ended.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// `GET /v1/counts?from=<day>&to=<day>` (manager): one entry a day that has any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// By business day.
    pub days: BTreeMap<Date, DayCounts>,
}

/// The counts of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCounts {
    /// Visits begun.
    pub started: u32,
    /// Visits that ended with a number.
    pub finished: u32,
    /// Visits that did not, by page.
    pub abandoned: BTreeMap<String, u32>,
    /// Finished visits by language.
    pub by_locale: BTreeMap<String, u32>,
    /// Visits begun by hour.
    pub by_hour: BTreeMap<u8, u32>,
    /// Finished visits by card.
    pub by_card: u32,
    /// Finished visits by hand.
    pub by_hand: u32,
    /// Sum of seconds from start to slip over finished visits.
    pub seconds: u64,
    /// Applications received, by procedure.
    pub applications: BTreeMap<ProcedureId, u32>,
    /// Applications by their state now.
    pub states: BTreeMap<State, u32>,
    /// Charges by state: how many and how much (yen).
    pub charges: BTreeMap<ChargeState, (u32, i64)>,
    /// Paid charges by tender: how many and how much (yen).
    pub tenders: BTreeMap<Tender, (u32, i64)>,
    /// Fields spared.
    pub fields_spared: u64,
    /// Characters spared.
    pub characters_spared: u64,
}

impl DayCounts {
    /// Adds a visit that ended.
    pub fn add(&mut self, record: &VisitRecord) {
        self.started += 1;
        *self.by_hour.entry(record.hour).or_default() += 1;
        match &record.outcome {
            Outcome::Finished => {
                self.finished += 1;
                self.seconds += u64::from(record.seconds);
                *self.by_locale.entry(record.locale.tag().to_owned()).or_default() += 1;
                match record.entry {
                    Some(Entry::Card) => self.by_card += 1,
                    Some(Entry::Hand) => self.by_hand += 1,
                    None => {}
                }
                self.fields_spared += u64::from(record.fields_spared);
                self.characters_spared += u64::from(record.characters_spared);
            }
            Outcome::Abandoned { page } => *self.abandoned.entry(page.clone()).or_default() += 1,
        }
    }

    /// Mean minutes from start to slip, in tenths; `None` without a finished visit.
    pub fn mean_minutes_tenths(&self) -> Option<u64> {
        (self.finished > 0).then(|| self.seconds / 6 / u64::from(self.finished))
    }
}
