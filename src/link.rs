//! A face's line to the hub: typed calls over HTTP, and a kiosk's outbox that is on the disk before anything is said to
//! be done.
//!
//! * [`client`]: the calls.
//! * [`outbox`]: numbers and sealed rows on the kiosk's own disk.
//! * [`kiosk`]: the task that delivers rows, keeps numbers at hand and knows whether the hub is there.
//! * [`here`]: follows the hub of a data folder without ever hosting it.
//! * [`script`]: visits without a window, on the same outbox and line.

pub mod client;
pub mod here;
pub mod kiosk;
pub mod outbox;
pub mod script;
mod seal;

pub use client::{Client, ClientError};
pub use kiosk::{KioskLine, LineState};
pub use outbox::{Outbox, SubmitError};
