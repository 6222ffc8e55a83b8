//! The bundled fonts, as bytes in the program.
//!
//! The pages of a font are read from disk when something looks at them: a process that never draws a rare name
//! never loads [`NAMES`].

/// BIZ UDPGothic Regular 1.05 (SIL OFL 1.1): the face of every screen and sheet. Universal design, 11,741 characters.
pub static BIZ_REGULAR: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Regular.ttf");

/// BIZ UDPGothic Bold 1.05 (SIL OFL 1.1).
pub static BIZ_BOLD: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Bold.ttf");

/// Noto Sans CJK JP Regular 2.004, reduced to what names need (SIL OFL 1.1): 32,620 characters and the
/// Adobe-Japan1 variation sequences. Only for values that [`BIZ_REGULAR`] cannot draw.
pub static NAMES: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKjp-Names.otf");

/// The family of [`BIZ_REGULAR`] and [`BIZ_BOLD`].
pub const BIZ_FAMILY: &str = "BIZ UDPGothic";

/// The family of [`NAMES`].
pub const NAMES_FAMILY: &str = "Noto Sans CJK JP";
