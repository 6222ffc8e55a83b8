//! Commands for staff.

pub mod check;
