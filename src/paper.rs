//! The application on paper: Typst forms to PDF, slips to a bitmap, in a child process.
//!
//! | module | does |
//! |---|---|
//! | [`form`], [`slip`] | the data that the templates read, as types |
//! | [`bars`] | barcodes for registers that read nothing else |
//! | [`qr`] | two-dimensional codes that hold ASCII and nothing else |
//! | [`fonts`], [`glyphs`] | the bundled fonts, and which characters they can draw |
//! | [`render`] | what a job is, and the parent side: starts the child, gives it the job, ends it at the deadline |
//! | [`child`] | the child: lowers its own limits, sets one job, goes away |
//!
//! Setting a page takes 80 MB and trusts a template that city staff may edit, so it never happens in the process
//! that a visitor touches.

pub mod bars;
pub mod child;
pub mod fonts;
pub mod form;
pub mod glyphs;
pub mod qr;
pub mod render;
pub mod slip;
mod world;

pub use bars::Bars;
pub use form::FormData;
pub use qr::AsciiQr;
pub use render::{Job, Output, RenderError, Rendered, Renderer};
