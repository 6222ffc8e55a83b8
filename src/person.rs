//! Who: names, dates of birth, what a card tells, where a value comes from ([`Sourced`]) and what may never leak
//! ([`Secret`]); the towns of Japan and how names are written, for typing.
//!
//! 個人番号 has no type here and none anywhere else in the house.

pub mod card;
pub mod day;
pub mod names;
pub mod origin;
mod packed;
pub mod secret;
pub mod towns;
pub mod value;

pub use card::{CardFacts, Sex};
pub use day::Day;
pub use origin::{Correction, Origin, Sourced, StaffId};
pub use secret::Secret;
pub use value::Value;
