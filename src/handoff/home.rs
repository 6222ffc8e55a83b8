//! What a visitor prepares at home: the city's catalogue as a page's script, and the codes in which answers come back.
//!
//! * [`model`]: procedures, life events, fields and rules for `assets/home/engine.js`, which judges them as the house does.

pub mod model;

pub use model::Model;
