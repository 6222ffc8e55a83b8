//! Kakanai (書かない): the writeless counter of a Japanese city hall.
//!
//! The house, from the ground up. A room may use rooms below it, never one above or beside it; a test reads the
//! `use` lines and keeps that. Up to `visit` the floors are pure: no I/O, no clock (a `now` is passed in), no
//! async, no iced, no global state.
//!
//! | floor | rooms |
//! |---|---|
//! | 0 | [`text`]: words |
//! | 1 | [`person`]: who |
//! | 2 | [`catalogue`]: what can be asked for |
//! | 3 | [`application`]: what a visit leaves |
//! | 4 | [`usage`]: what a manager may know |
//! | 5 | [`visit`]: one citizen's visit |
//! | 6 | [`handoff`]: what leaves the house |
//! | 7 | [`city`], [`paper`], [`device`]: the outside world |
//! | 8 | [`hub`], [`link`], [`register`] |
//! | 9 | [`face`]: what people touch (iced, and only here) |
//! | 10 | [`rehearsal`]: scripted visits · 11 [`desk`]: commands |

pub mod application;
pub mod catalogue;
pub mod city;
pub mod desk;
pub mod device;
pub mod face;
pub mod handoff;
pub mod hub;
pub mod link;
pub mod paper;
pub mod person;
pub mod register;
pub mod rehearsal;
pub mod text;
pub mod usage;
pub mod visit;
