//! One visit as it is counted: no person, no id that leads to one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::minutes;
use super::tally::{Bump, Tally};
use crate::application::KioskId;
use crate::application::wire::Entry;
use crate::catalogue::ProcedureId;
use crate::text::Locale;

/// What makes a page easier, by ids: larger letters, the largest ones, white on black, everything low.
pub const AIDS: [&str; 4] = ["text-large", "text-largest", "contrast", "low"];

/// The page of the online ways: a visit that ends there went on to one of them and was not broken off.
pub const ONLINE: &str = "online";

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

/// One visit as it is counted. Sent when the visit ends.
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
    /// The pages that were reached, by their ids, each once; empty from a kiosk that does not tell.
    #[serde(default)]
    pub reached: Vec<String>,
    /// The aids that were in use at its end, by their ids ([`AIDS`]); empty from a kiosk that does not tell.
    #[serde(default)]
    pub aids: Vec<String>,
    /// A clerk asked the questions, from the beginning or after a hand-over.
    #[serde(default)]
    pub by_clerk: bool,
    /// How it ended.
    #[serde(flatten)]
    pub outcome: Outcome,
}

impl VisitRecord {
    /// What it adds to the counts of its day.
    pub fn bumps(&self) -> Vec<Bump> {
        let mut bumps = vec![Bump::one(Tally::Started), Bump::one(Tally::Hour(self.hour))];
        bumps.push(Bump::one(Tally::Kiosk(self.kiosk.0.clone())));
        bumps.extend(self.reached.iter().map(|page| Bump::one(Tally::Reached(page.clone()))));
        bumps.extend(self.aids.iter().map(|aid| Bump::one(Tally::Aid(aid.clone()))));
        match &self.outcome {
            Outcome::Abandoned { page } if page == ONLINE => bumps.push(Bump::one(Tally::Online)),
            Outcome::Abandoned { page } => bumps.push(Bump::one(Tally::Abandoned(page.clone()))),
            Outcome::Finished => {
                bumps.push(Bump { tally: Tally::Finished, n: 1, sum: self.seconds.into() });
                bumps.push(Bump::one(Tally::Took(minutes::bucket(self.seconds.into()))));
                bumps.push(Bump::one(Tally::Locale(self.locale.tag().to_owned())));
                bumps.extend(self.entry.map(|entry| Bump::one(Tally::Entry(entry))));
                bumps.extend(self.by_clerk.then(|| Bump::one(Tally::ByClerk)));
                let sum = self.characters_spared.into();
                bumps.push(Bump { tally: Tally::Spared, n: self.fields_spared.into(), sum });
                // Each application would have been a sheet to fill in by hand.
                let sheets = i64::try_from(self.procedures.len()).unwrap_or(0);
                bumps.push(Bump { tally: Tally::Sheets, n: sheets, sum: 0 });
            }
        }
        bumps
    }
}
