//! The bundled fonts, as bytes in the program.
//!
//! The pages of a font are read from disk when something looks at them: a process that never draws a rare name
//! never loads [`NAMES`].

use crate::text::Locale;

/// BIZ UDPGothic Regular 1.05 (SIL OFL 1.1): the face of every screen and sheet. Universal design, 11,741 characters.
pub static BIZ_REGULAR: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Regular.ttf");

/// BIZ UDPGothic Bold 1.05 (SIL OFL 1.1).
pub static BIZ_BOLD: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Bold.ttf");

/// Noto Sans CJK JP Regular 2.004, reduced to what names need (SIL OFL 1.1): 32,620 characters and the
/// Adobe-Japan1 variation sequences. Only for values that [`BIZ_REGULAR`] cannot draw.
pub static NAMES: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKjp-Names.otf");

/// Chinese in simplified characters: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static SC: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiSC-Regular.otf"),
    include_bytes!("../../assets/fonts/KakanaiSC-Bold.otf"),
];

/// Chinese in traditional characters: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static TC: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiTC-Regular.otf"),
    include_bytes!("../../assets/fonts/KakanaiTC-Bold.otf"),
];

/// Korean: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static KR: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiKR-Regular.otf"),
    include_bytes!("../../assets/fonts/KakanaiKR-Bold.otf"),
];

/// Nepali: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static DEVA: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiDeva-Regular.ttf"),
    include_bytes!("../../assets/fonts/KakanaiDeva-Bold.ttf"),
];

/// Burmese: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static MYMR: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiMymr-Regular.ttf"),
    include_bytes!("../../assets/fonts/KakanaiMymr-Bold.ttf"),
];

/// Latin with the letters of Vietnamese: regular and bold, reduced to what the words need (SIL OFL 1.1).
pub static LATIN: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/KakanaiLatin-Regular.ttf"),
    include_bytes!("../../assets/fonts/KakanaiLatin-Bold.ttf"),
];

/// The family of [`BIZ_REGULAR`] and [`BIZ_BOLD`].
pub const BIZ_FAMILY: &str = "BIZ UDPGothic";

/// The family of [`NAMES`].
pub const NAMES_FAMILY: &str = "Noto Sans CJK JP";

/// The faces of a language's own letters, asked before [`BIZ_REGULAR`]. Languages that it draws have none.
pub fn own(locale: Locale) -> &'static [&'static [u8]] {
    match locale {
        Locale::Ja | Locale::JaYasashii | Locale::En | Locale::Id | Locale::Fil => &[],
        Locale::Vi => &LATIN,
        Locale::ZhHans => &SC,
        Locale::ZhHant => &TC,
        Locale::Ko => &KR,
        Locale::Ne => &DEVA,
        Locale::My => &MYMR,
    }
}
