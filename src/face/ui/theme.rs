//! Colours by what they mean, after the Digital Agency design system (デジタル庁デザインシステム, tokens 1.1.9, MIT).
//! Text reaches 7:1 (WCAG 2.2, 1.4.6), borders, icons and focus 3:1 (1.4.11); a test walks every pair in use.

use iced::Color;
use iced::theme::Palette;

const fn hex(rgb: u32) -> Color {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color::from_rgb8(r, g, b)
}

/// The ground of every page.
pub const GROUND: Color = hex(0xf8_f8_fb);
/// Panels, tiles, keys.
pub const PAPER: Color = Color::WHITE;
/// The ground of staff screens, one step darker so that panels stand out without a border.
pub const DESK: Color = hex(0xf0_f0_f3);
/// Text.
pub const TEXT: Color = hex(0x1a_1a_1a);
/// Text of second rank; still 7:1 on every ground.
pub const TEXT_QUIET: Color = hex(0x4d_4d_4d);
/// What can be done: primary buttons, links, the call for help (blue-900).
pub const ACTION: Color = hex(0x00_17_c1);
/// Under a primary button: its shade (blue-1200).
pub const ACTION_SHADE: Color = hex(0x00_00_60);
/// A pressed primary button (blue-1000).
pub const ACTION_PRESSED: Color = hex(0x00_11_8f);
/// A soft ground for what is chosen or belongs to an action (blue-50).
pub const ACTION_SOFT: Color = hex(0xe8_f1_fe);
/// What stands: city name, number, staff's top bar (blue-1200).
pub const NAVY: Color = hex(0x00_00_60);
/// Good (green-1000).
pub const GOOD: Color = hex(0x11_5a_36);
/// A soft ground for good.
pub const GOOD_SOFT: Color = hex(0xe6_f5_ec);
/// Beware.
pub const BEWARE: Color = hex(0xa9_00_00);
/// A soft ground for beware.
pub const BEWARE_SOFT: Color = hex(0xff_f2_f2);
/// Look here: text and icons on amber.
pub const LOOK: Color = hex(0x60_40_00);
/// The amber ground.
pub const LOOK_SOFT: Color = hex(0xff_f3_d6);
/// The border of an amber panel.
pub const LOOK_LINE: Color = hex(0x9a_74_00);
/// The border of what can be pressed.
pub const EDGE: Color = hex(0x66_66_66);
/// The shade under what can be pressed.
pub const SHADE: Color = hex(0xc6_c6_cc);
/// A pressed quiet button, key or tile.
pub const PRESSED: Color = hex(0xe4_e4_ea);
/// Lines between rows and around panels that cannot be pressed: decoration, never the only sign of anything.
pub const LINE: Color = hex(0xd4_d4_da);
/// Inside the focus ring (yellow-300).
pub const FOCUS: Color = hex(0xff_d4_3d);
/// Around it.
pub const FOCUS_RING: Color = Color::BLACK;
/// Bars and slices of second rank in charts (blue-400); 3:1 on paper.
pub const CHART_SOFT: Color = hex(0x4f_8d_ec);
/// Behind what takes a page's place for a moment: quitting, idling, the call for help.
pub const VEIL: Color = hex(0xd3_d8_ea);

/// The ground of the 白黒 theme, and its sign.
const BLACK: Color = Color::BLACK;
/// What can be done or is chosen there (yellow-300).
const YELLOW: Color = FOCUS;

/// What each colour is in 白黒: white on black, yellow for what can be done and what is chosen. Views name the ordinary
/// colours; widgets ask [`shown`] while they draw.
const IN_CONTRAST: &[(Color, Color)] = &[
    (GROUND, BLACK),
    (PAPER, BLACK),
    (DESK, BLACK),
    (TEXT, Color::WHITE),
    (TEXT_QUIET, hex(0xe6_e6_e6)),
    (ACTION, YELLOW),
    (ACTION_PRESSED, hex(0xff_e6_8a)),
    (ACTION_SOFT, hex(0x26_22_10)),
    // What stands, and the shade under a primary button.
    (NAVY, Color::WHITE),
    (GOOD, hex(0x9b_f0_b8)),
    (GOOD_SOFT, hex(0x06_22_13)),
    (BEWARE, hex(0xff_c2_c2)),
    (BEWARE_SOFT, hex(0x2e_08_08)),
    (LOOK, YELLOW),
    (LOOK_SOFT, hex(0x26_22_10)),
    (LOOK_LINE, YELLOW),
    (EDGE, Color::WHITE),
    (SHADE, hex(0x8a_8a_8a)),
    (PRESSED, hex(0x24_24_24)),
    (LINE, hex(0x8a_8a_8a)),
    (VEIL, hex(0x1c_1c_1c)),
];

/// A colour as it looks in a theme. Each is asked for once: what it answers is no name any more.
pub fn shown(theme: &iced::Theme, color: Color) -> Color {
    if is_contrast(theme) { in_contrast(color) } else { color }
}

fn in_contrast(color: Color) -> Color {
    IN_CONTRAST.iter().find(|(name, _)| *name == color).map_or(color, |(_, shown)| *shown)
}

/// Whether a theme is 白黒.
pub fn is_contrast(theme: &iced::Theme) -> bool {
    theme.palette().background == BLACK
}

/// White on black, for iced's own widgets.
pub fn contrast() -> iced::Theme {
    let palette =
        Palette { background: GROUND, text: TEXT, primary: ACTION, success: GOOD, warning: LOOK, danger: BEWARE };
    let Palette { background, text, primary, success, warning, danger } = palette;
    let [background, text, primary, success, warning, danger] =
        [background, text, primary, success, warning, danger].map(in_contrast);
    iced::Theme::custom("白黒", Palette { background, text, primary, success, warning, danger })
}

/// The theme for iced's own widgets.
pub fn theme() -> iced::Theme {
    iced::Theme::custom(
        "Kakanai",
        Palette { background: GROUND, text: TEXT, primary: ACTION, success: GOOD, warning: LOOK, danger: BEWARE },
    )
}

/// What a pair of colours is used for, and so which contrast it must reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Text of any size: 7.0.
    Text,
    /// Borders, icons, focus: 3.0.
    Graphic,
}

/// Every pair in use: (front, ground, use).
pub const PAIRS: &[(Color, Color, Use)] = &[
    (TEXT, GROUND, Use::Text),
    (TEXT, PAPER, Use::Text),
    (TEXT, DESK, Use::Text),
    (TEXT, PRESSED, Use::Text),
    (TEXT, ACTION_SOFT, Use::Text),
    (TEXT, LOOK_SOFT, Use::Text),
    (TEXT, GOOD_SOFT, Use::Text),
    (TEXT, BEWARE_SOFT, Use::Text),
    (TEXT_QUIET, GROUND, Use::Text),
    (TEXT_QUIET, PAPER, Use::Text),
    (TEXT_QUIET, DESK, Use::Text),
    (TEXT_QUIET, ACTION_SOFT, Use::Text),
    (PAPER, ACTION, Use::Text),
    (PAPER, ACTION_PRESSED, Use::Text),
    (PAPER, NAVY, Use::Text),
    (ACTION, PAPER, Use::Text),
    (ACTION, GROUND, Use::Text),
    (ACTION, ACTION_SOFT, Use::Text),
    (ACTION, PRESSED, Use::Text),
    (NAVY, GROUND, Use::Text),
    (NAVY, PAPER, Use::Text),
    (GOOD, PAPER, Use::Text),
    (GOOD, GROUND, Use::Text),
    (GOOD, GOOD_SOFT, Use::Text),
    (BEWARE, PAPER, Use::Text),
    (BEWARE, GROUND, Use::Text),
    (BEWARE, BEWARE_SOFT, Use::Text),
    (LOOK, LOOK_SOFT, Use::Text),
    (LOOK, PAPER, Use::Text),
    (EDGE, PAPER, Use::Graphic),
    (EDGE, GROUND, Use::Graphic),
    (ACTION, PAPER, Use::Graphic),
    (LOOK_LINE, LOOK_SOFT, Use::Graphic),
    (LOOK_LINE, GROUND, Use::Graphic),
    (LOOK_LINE, PAPER, Use::Graphic),
    (CHART_SOFT, PAPER, Use::Graphic),
    (FOCUS_RING, GROUND, Use::Graphic),
    (FOCUS, FOCUS_RING, Use::Graphic),
    (FOCUS, NAVY, Use::Graphic),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fmt::Write as _;

    use iced::Color;

    use super::{CHART_SOFT, DESK, NAVY, PAIRS, Use, contrast, shown, theme};

    /// The names of the colours, for the table that people read.
    const NAMES: &[(&str, Color)] = &[
        ("ground", super::GROUND),
        ("paper", super::PAPER),
        ("desk", super::DESK),
        ("text", super::TEXT),
        ("quiet text", super::TEXT_QUIET),
        ("action", super::ACTION),
        ("action, pressed", super::ACTION_PRESSED),
        ("action, soft", super::ACTION_SOFT),
        ("navy", super::NAVY),
        ("good", super::GOOD),
        ("good, soft", super::GOOD_SOFT),
        ("beware", super::BEWARE),
        ("beware, soft", super::BEWARE_SOFT),
        ("look", super::LOOK),
        ("look, soft", super::LOOK_SOFT),
        ("look, line", super::LOOK_LINE),
        ("edge", super::EDGE),
        ("pressed", super::PRESSED),
        ("focus", super::FOCUS),
        ("focus ring", super::FOCUS_RING),
        ("chart, soft", super::CHART_SOFT),
        ("veil", super::VEIL),
    ];

    fn name(color: Color) -> String {
        let found = NAMES.iter().find(|(_, named)| *named == color).unwrap();
        let [r, g, b, _] = color.into_rgba8();
        format!("{} `#{r:02x}{g:02x}{b:02x}`", found.0)
    }

    /// `docs/contrast.md` is the table of now; with `KAKANAI_DOCS=1` it is written anew.
    #[test]
    fn the_table_of_contrasts_is_the_one_in_the_docs() {
        let mut table = String::from(
            "# Contrast\n\nEvery pair of colours that is drawn, with its ratio (WCAG 2.2), in the ordinary theme and in 白黒 \
             (white on black).\nText must reach 7.0 (10.0 in 白黒), borders, icons and focus 3.0. Staff screens have no 白黒; of the \
             focus ring the\nyellow is seen there. Generated by the tests of `face::ui::theme`.\n\n\
             | front | ground | what | ordinary | 白黒 |\n|---|---|---|--:|--:|\n",
        );
        let strong = contrast();
        for (front, ground, what) in PAIRS {
            let ordinary = front.relative_contrast(*ground);
            let staff = [DESK, NAVY].contains(ground) || *front == CHART_SOFT || *front == super::FOCUS_RING;
            let ratio = shown(&strong, *front).relative_contrast(shown(&strong, *ground));
            let strong = if staff { "–".to_owned() } else { format!("{ratio:.2}") };
            let what = if *what == Use::Text { "text" } else { "graphic" };
            writeln!(table, "| {} | {} | {what} | {ordinary:.2} | {strong} |", name(*front), name(*ground)).unwrap();
        }
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/contrast.md");
        if std::env::var_os("KAKANAI_DOCS").is_some() {
            std::fs::write(&file, &table).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap(), table, "run the test once with KAKANAI_DOCS=1");
    }

    #[test]
    fn every_pair_in_use_can_be_seen() {
        for (front, ground, what) in PAIRS {
            let least = match what {
                Use::Text => 7.0,
                Use::Graphic => 3.0,
            };
            let found = front.relative_contrast(*ground);
            assert!(found >= least, "{front:?} on {ground:?}: {found:.2}, {what:?} needs {least}");
        }
    }

    /// The same pairs in 白黒, but for those that only staff see: text reaches 10:1.
    #[test]
    fn white_on_black_is_stronger_still() {
        let (ordinary, strong) = (theme(), contrast());
        let mut looked = 0;
        for (front, ground, what) in PAIRS {
            if [DESK, NAVY].contains(ground) || *front == CHART_SOFT {
                continue;
            }
            assert_eq!(shown(&ordinary, *front), *front);
            let least = match what {
                Use::Text => 10.0,
                Use::Graphic => 3.0,
            };
            let found = shown(&strong, *front).relative_contrast(shown(&strong, *ground));
            // Of the ring the yellow inside is seen on black.
            let outer = *front == super::FOCUS_RING;
            assert!(outer || found >= least, "{front:?} on {ground:?}: {found:.2}, {what:?} needs {least}");
            looked += 1;
        }
        assert!(looked > 25, "only {looked} pairs");
    }
}
