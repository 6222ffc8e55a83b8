//! The smallest step of counting: one thing of a day, so many of it, and a sum beside it. Its name is a row of the
//! store's roll-ups, so that a day, a month and ten years are read in the same way.

use super::minutes;
use crate::application::State;
use crate::application::wire::{ChargeState, Entry, Tender};
use crate::catalogue::ProcedureId;

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tally {
    /// Visits begun.
    Started,
    /// Visits that ended with a number; beside it the seconds they took.
    Finished,
    /// Visits begun in an hour.
    Hour(u8),
    /// Visits begun at a kiosk.
    Kiosk(String),
    /// Visits that came to a page.
    Reached(String),
    /// Visits that ended on a page without a number.
    Abandoned(String),
    /// Finished visits in a language.
    Locale(String),
    /// Finished visits by card or by hand.
    Entry(Entry),
    /// Finished visits in which a clerk asked the questions.
    ByClerk,
    /// Visits in which an aid was in use.
    Aid(String),
    /// Visits that went on to an online way.
    Online,
    /// Finished visits that took so long: a bucket of [`minutes`].
    Took(u8),
    /// Fields spared; beside it characters.
    Spared,
    /// Sheets spared.
    Sheets,
    /// Applications received.
    Application(ProcedureId),
    /// Applications in a state now.
    State(State),
    /// Charges in a state now; beside it yen.
    Charge(ChargeState),
    /// Charges paid; beside it yen.
    Tender(Tender),
    /// Visits that waited so long until they were opened: a bucket of [`minutes`].
    Wait(u8),
    /// The same for one procedure.
    WaitFor(ProcedureId, u8),
    /// Visits that took so long from being opened until all was decided.
    Handling(u8),
    /// Corrections of a field.
    Corrected(String),
    /// Returns for a reason.
    Returned(String),
    /// Fees waived: code and reason; beside it yen.
    Exempt(String, String),
}

/// A step of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bump {
    /// What.
    pub tally: Tally,
    /// How many more, or fewer.
    pub n: i64,
    /// How much more, or less, of what stands beside it.
    pub sum: i64,
}

impl Bump {
    /// One more.
    pub const fn one(tally: Tally) -> Self {
        Self { tally, n: 1, sum: 0 }
    }
}

/// A value as one word.
fn word<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn read<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

impl Tally {
    /// A wait of so many seconds.
    pub fn wait(seconds: i64) -> Self {
        Self::Wait(minutes::bucket(seconds))
    }

    /// Its name in the store.
    pub fn name(&self) -> String {
        match self {
            Self::Started => "started".to_owned(),
            Self::Finished => "finished".to_owned(),
            Self::Hour(hour) => format!("hour/{hour}"),
            Self::Kiosk(id) => format!("kiosk/{id}"),
            Self::Reached(page) => format!("reached/{page}"),
            Self::Abandoned(page) => format!("abandoned/{page}"),
            Self::Locale(tag) => format!("locale/{tag}"),
            Self::Entry(entry) => format!("entry/{}", word(entry)),
            Self::ByClerk => "by-clerk".to_owned(),
            Self::Aid(aid) => format!("aid/{aid}"),
            Self::Online => "online".to_owned(),
            Self::Took(bucket) => format!("took/{bucket}"),
            Self::Spared => "spared".to_owned(),
            Self::Sheets => "sheets".to_owned(),
            Self::Application(id) => format!("application/{}", id.0),
            Self::State(state) => format!("state/{}", word(state)),
            Self::Charge(state) => format!("charge/{}", word(state)),
            Self::Tender(tender) => format!("tender/{}", word(tender)),
            Self::Wait(bucket) => format!("wait/{bucket}"),
            Self::WaitFor(id, bucket) => format!("wait-for/{}/{bucket}", id.0),
            Self::Handling(bucket) => format!("handling/{bucket}"),
            Self::Corrected(field) => format!("corrected/{field}"),
            Self::Returned(reason) => format!("returned/{reason}"),
            Self::Exempt(code, reason) => format!("exempt/{code}/{reason}"),
        }
    }

    /// Reads a name of the store; `None` for one that a newer version wrote.
    pub fn parse(name: &str) -> Option<Self> {
        let (group, which) = name.split_once('/').unwrap_or((name, ""));
        let text = || which.to_owned();
        Some(match group {
            "started" => Self::Started,
            "finished" => Self::Finished,
            "hour" => Self::Hour(which.parse().ok()?),
            "kiosk" => Self::Kiosk(text()),
            "reached" => Self::Reached(text()),
            "abandoned" => Self::Abandoned(text()),
            "locale" => Self::Locale(text()),
            "entry" => Self::Entry(read(which)?),
            "by-clerk" => Self::ByClerk,
            "aid" => Self::Aid(text()),
            "online" => Self::Online,
            "took" => Self::Took(which.parse().ok()?),
            "spared" => Self::Spared,
            "sheets" => Self::Sheets,
            "application" => Self::Application(ProcedureId(text())),
            "state" => Self::State(read(which)?),
            "charge" => Self::Charge(read(which)?),
            "tender" => Self::Tender(read(which)?),
            "wait" => Self::Wait(which.parse().ok()?),
            "wait-for" => {
                let (id, bucket) = which.split_once('/')?;
                Self::WaitFor(ProcedureId(id.to_owned()), bucket.parse().ok()?)
            }
            "handling" => Self::Handling(which.parse().ok()?),
            "corrected" => Self::Corrected(text()),
            "returned" => Self::Returned(text()),
            "exempt" => {
                let (code, reason) = which.split_once('/')?;
                Self::Exempt(code.to_owned(), reason.to_owned())
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;
    use crate::application::State;
    use crate::application::wire::{ChargeState, Entry, Tender};
    use crate::catalogue::ProcedureId;

    #[test]
    fn names_are_written_and_read() {
        let id = || ProcedureId("juminhyo".into());
        let all = [
            Tally::Started,
            Tally::Finished,
            Tally::Hour(9),
            Tally::Kiosk("K01".into()),
            Tally::Reached("ask-juminhyo-copies".into()),
            Tally::Abandoned("pin".into()),
            Tally::Locale("zh-Hans".into()),
            Tally::Entry(Entry::Card),
            Tally::ByClerk,
            Tally::Aid("contrast".into()),
            Tally::Online,
            Tally::Took(12),
            Tally::Spared,
            Tally::Sheets,
            Tally::Application(id()),
            Tally::State(State::Received),
            Tally::Charge(ChargeState::Paid),
            Tally::Tender(Tender::Emoney),
            Tally::Wait(7),
            Tally::WaitFor(id(), 60),
            Tally::Handling(0),
            Tally::Corrected("juminhyo.copies".into()),
            Tally::Returned("return-reason-ask-counter".into()),
            Tally::Exempt("101".into(), "SEIHO".into()),
        ];
        for tally in all {
            assert_eq!(Tally::parse(&tally.name()), Some(tally));
        }
        for strange in ["", "novelty/1", "hour/x", "state/novel", "wait-for/x", "exempt/101"] {
            assert_eq!(Tally::parse(strange), None, "{strange}");
        }
    }
}
