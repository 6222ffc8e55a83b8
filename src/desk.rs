//! Commands for staff.

pub mod accounts;
pub mod check;
pub mod keeping;
pub mod hearing;
pub mod open;
