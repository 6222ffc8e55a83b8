//! Words: which languages there are, Fluent messages, eras, numbers, kana, readings.

pub mod era;
pub mod kana;
pub mod message;
pub mod number;
pub mod ruby;
pub mod spoken;
pub mod words;

pub use message::{Arg, Msg};
pub use words::{Locale, Words};
