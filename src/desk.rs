//! Commands for staff.

pub mod accounts;
pub mod check;
pub mod files;
pub mod hearing;
pub mod home;
pub mod keeping;
pub mod lobby;
pub mod open;
pub mod register;
pub mod settlement;
