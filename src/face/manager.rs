//! The manager's page: today and the last 30 days at arm's length, from counts that know no person. Pure but for
//! [`run`] and [`perform`].

mod chart;
pub mod figures;
mod hub;
mod perform;
#[cfg(test)]
mod tests;
mod view;

use std::future::Future;
use std::sync::Arc;

use iced::keyboard;
use iced::keyboard::key::Key;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::standing::{Conflicts, Registers};
use crate::application::ticket::business_day;
use crate::catalogue::Catalogue;
use crate::face::staff::{HubError, Line};
use crate::face::ui::Scale;
use crate::text::Words;
use crate::usage::Counts;

pub use figures::{Figures, Period};
pub use hub::HubBooks;
pub use perform::{answer, perform, run};
pub use view::view;

/// The hub as the manager's page sees it.
pub trait Books: Send + Sync + 'static {
    /// The counts of some days, both included: `GET /v1/counts`.
    fn counts(&self, from: Date, to: Date) -> impl Future<Output = Result<Counts, HubError>> + Send;

    /// How the hub stands with registers, and what contradicts: `GET /v1/registers`, `GET /v1/conflicts`.
    fn standing(&self) -> impl Future<Output = Result<Standing, HubError>> + Send;
}

/// How the hub stands with others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Every register that ever announced itself.
    pub registers: Registers,
    /// What staff must look at, newest first.
    pub conflicts: Conflicts,
}

/// What the page needs to draw and what does not change while it runs.
#[derive(Clone)]
pub struct Context {
    /// The manager's language.
    pub words: Arc<Words>,
    /// The city's catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Pixels per millimetre of the screen.
    pub scale: Scale,
}

/// The page.
#[derive(Default)]
pub struct Manager {
    pub(crate) figures: Option<Figures>,
    pub(crate) today: Date,
    pub(crate) period: Period,
    pub(crate) table: bool,
    pub(crate) line: Line,
    pub(crate) fetched: Option<Timestamp>,
    pub(crate) refused: Option<HubError>,
    pub(crate) standing: Standing,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// Time to look again.
    Tick,
    /// A key.
    Key(keyboard::Event),
    /// The counts of the days up to this one came.
    Counted(Date, Result<Counts, HubError>),
    /// How the hub stands came.
    Stands(Result<Standing, HubError>),
    /// The lower half is to be about these days.
    Period(Period),
    /// The table, or the charts.
    Table(bool),
    /// The bar was read.
    Dismiss,
}

/// What the page wants done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for the counts of these days, both included.
    Count {
        /// First.
        from: Date,
        /// Last: today.
        to: Date,
    },
    /// Ask how the hub stands.
    Stand,
}

impl Manager {
    /// An empty page, and what it asks first.
    pub fn new(now: Timestamp) -> (Self, Vec<Effect>) {
        let manager = Self { today: business_day(now), ..Self::default() };
        let effects = manager.ask();
        (manager, effects)
    }

    fn ask(&self) -> Vec<Effect> {
        vec![Effect::Count { from: figures::first_day(self.today), to: self.today }, Effect::Stand]
    }

    /// Takes in what happened at `now`.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Effect> {
        match message {
            Message::Tick => {
                self.today = business_day(now);
                return self.ask();
            }
            Message::Key(event) => {
                if let Some(message) = self.key(&event) {
                    return self.update(message, now);
                }
            }
            Message::Counted(day, answer) => {
                self.line = self.line.after(&answer, now);
                match answer {
                    // A stale answer: midnight passed while it was on its way.
                    Ok(_) if day != self.today => {}
                    Ok(counts) => {
                        (self.figures, self.fetched) = (Some(Figures::new(&counts, day)), Some(now));
                        self.refused = None;
                    }
                    Err(HubError::Unreachable) => {}
                    Err(error) => self.refused = Some(error),
                }
            }
            Message::Stands(answer) => {
                self.line = self.line.after(&answer, now);
                if let Ok(standing) = answer {
                    self.standing = standing;
                }
            }
            Message::Period(period) => self.period = period,
            Message::Table(table) => self.table = table,
            Message::Dismiss => self.refused = None,
        }
        vec![]
    }

    fn key(&self, event: &keyboard::Event) -> Option<Message> {
        let keyboard::Event::KeyPressed { key: Key::Character(c), modifiers, repeat: false, .. } = event else {
            return None;
        };
        match c.to_ascii_lowercase().as_str() {
            _ if modifiers.command() || modifiers.alt() => None,
            "1" => Some(Message::Period(Period::Today)),
            "2" => Some(Message::Period(Period::Month)),
            "t" => Some(Message::Table(!self.table)),
            _ => None,
        }
    }
}
