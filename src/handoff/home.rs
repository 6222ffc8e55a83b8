//! What a visitor prepares at home: the city's catalogue as a page's script, and the codes in which answers come back.
//!
//! * [`model`]: procedures, life events, fields and rules for `assets/home/engine.js`, which judges them as the house does.
//! * [`nkh1`]: the sealed answers, parted into the lines of QR codes.

pub mod model;
pub mod nkh1;

pub use model::Model;
pub use nkh1::{Gatherer, Gathering, HomeKey, HomeRefusal, Opened};
