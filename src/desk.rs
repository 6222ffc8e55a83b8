//! Commands for staff.

pub mod accounts;
pub mod check;
pub mod home;
pub mod keeping;
pub mod open;
