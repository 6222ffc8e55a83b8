//! The application on paper: Typst forms to PDF, slips to a bitmap, in a child process.
//!
//! | module | does |
//! |---|---|
//! | [`form`], [`letter`], [`slip`] | the data that the templates read, as types |
//! | [`bars`] | barcodes for registers that read nothing else |
//! | [`fill`] | from an application's answers to that data |
//! | [`sample`], [`fit`] | made-up answers as long as they come, and whether every form of a city holds them |
//! | [`overflow`] | whether a text on a finished page stands where it should not |
//! | [`qr`] | two-dimensional codes that hold ASCII and nothing else |
//! | [`fonts`], [`glyphs`] | the bundled fonts, and which characters they can draw |
//! | [`job`] | what a job is |
//! | [`render`] | the parent side: starts the child, gives it the job, ends it at the deadline |
//! | [`child`] | the child: lowers its own limits, sets one job, goes away |
//!
//! Setting a page takes 80 MB and trusts a template that city staff may edit, so it never happens in the process
//! that a visitor touches.

pub mod bars;
pub mod child;
pub mod fill;
pub mod fit;
pub mod fonts;
pub mod form;
pub mod glyphs;
pub mod job;
pub mod letter;
pub mod overflow;
mod persons;
pub mod qr;
pub mod render;
pub mod sample;
pub mod slip;
mod world;

pub use bars::Bars;
pub use form::FormData;
pub use job::{Forms, Job, Output};
pub use overflow::{Over, Overflow};
pub use qr::AsciiQr;
pub use render::{RenderError, Rendered, Renderer};
