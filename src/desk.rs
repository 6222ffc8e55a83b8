//! Commands for staff.

pub mod check;
pub mod open;
