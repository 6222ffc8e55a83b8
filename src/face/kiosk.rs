//! The kiosk: draws what [`visit::Page`](crate::visit::Page) says, the same for the window, the tour and the tests.
//! [`view`] is pure: a page and its surroundings in, an element out, whose messages are the visit's own
//! [`Press`](crate::visit::Press)es.

pub mod app;
mod boards;
mod caption;
mod card;
mod check;
mod choose;
mod context;
pub mod counter;
mod dates;
mod done;
mod drawing;
mod frame;
pub mod gallery;
mod heard;
mod keypad;
mod languages;
mod over;
mod pads;
mod picks;
mod plan;
pub mod room;
mod shown;
mod slips;
mod small;
mod start;
mod told;
pub mod tray;

#[cfg(test)]
mod tests;

pub use context::{Codes, Context, Marks, QrMatrix};
pub use frame::view;
