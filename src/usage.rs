//! What a manager may know: visits without persons, counts, and the bodies that carry them.
//!
//! * [`record`]: one visit as it is counted.
//! * [`tally`]: the smallest step of counting, and its name in the store.
//! * [`counts`]: the counts of a day, a month, a year.
//! * [`minutes`]: how long something takes, without keeping each.
//! * [`span`]: weeks, months, fiscal years.
//! * [`ledger`]: what a manager's page holds, and its views.
//! * [`table`], [`books`]: the counts as tables, for a screen, a file, a report.

pub mod books;
pub mod counts;
pub mod ledger;
pub mod mail;
pub mod minutes;
pub mod pages;
pub mod record;
pub mod span;
pub mod table;
pub mod tally;

pub use counts::{Counts, DayCounts};
pub use ledger::{Ledger, Period, View};
pub use minutes::Minutes;
pub use record::{Outcome, VisitRecord};
pub use span::Grain;
pub use tally::Tally;
