//! Commands for staff.

pub mod accounts;
pub mod check;
pub mod hearing;
pub mod keeping;
pub mod open;
