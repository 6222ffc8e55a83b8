//! Words: which languages there are, Fluent messages, eras, numbers, kana, readings.

pub mod era;
pub mod kana;
pub mod locale;
pub mod message;
pub mod number;
pub mod phone;
pub mod ruby;
pub mod spoken;
pub mod syllable;
pub mod words;

pub use locale::Locale;
pub use message::{Arg, Msg};
pub use words::Words;
