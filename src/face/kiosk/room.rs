//! How much of a list has room on one sheet, and how large its texts may be: larger text and readings mean fewer tiles
//! and rows and more sheets, never scrolling.

use iced::Size;

use crate::face::ui::Scale;
use crate::text::Locale;
use crate::visit::{Aids, Room, TextSize};

/// The scale for what the visitor asked for. Plain Japanese carries readings above its kanji.
pub fn scale(fitted: Scale, aids: Aids, locale: Locale) -> Scale {
    fitted
        .with_text(f32::from(aids.text.percent()) / 100.0)
        .with_readings(locale == Locale::JaYasashii)
        .with_tongue(locale)
}

/// Whether everything that can be pressed is to stand low: only a high panel has an upper part that is hard to reach.
pub fn lowered(size: Size, aids: Aids) -> bool {
    aids.low && can_be_lowered(size)
}

/// Whether a panel is high.
pub(super) fn can_be_lowered(size: Size) -> bool {
    size.height > size.width
}

/// What has room on one sheet of a panel of that size.
pub fn room(scale: Scale, size: Size, aids: Aids) -> Room {
    let room = at_full_height(scale, size, aids);
    if lowered(size, aids) {
        return Room { tiles: room.tiles.min(4), rows: room.rows.min(3), lines: room.lines.min(2), ..room };
    }
    // The spoken line at the foot takes a row's height.
    let rows = if aids.voice.on && !can_be_lowered(size) { room.rows.saturating_sub(1).max(1) } else { room.rows };
    // On a high panel it has two lines, and longer languages have a second line of calls at the top, too.
    let high = aids.voice.on && can_be_lowered(size) && longer(scale);
    Room { rows, tiles: if high { room.tiles.min(5) } else { room.tiles }, ..room }
}

/// Other languages say reasons and answers at greater length than Japanese.
const fn longer(scale: Scale) -> bool {
    !matches!(scale.tongue(), Locale::Ja | Locale::JaYasashii)
}

fn at_full_height(scale: Scale, size: Size, aids: Aids) -> Room {
    let high = can_be_lowered(size);
    let ordinary = Room { high, ..Room::default() };
    let cut = |tiles, rows, lines| Room { tiles, rows, lines, high };
    match (aids.text, scale.tall(), scale.compact() && !high) {
        (TextSize::Ordinary, false, _) if longer(scale) => cut(ordinary.tiles, 4, 2),
        (TextSize::Ordinary, false, _) => ordinary,
        (TextSize::Ordinary, true, false) => cut(ordinary.tiles, 4, 2),
        (TextSize::Ordinary, true, true) => cut(ordinary.tiles, 3, 2),
        (TextSize::Large, false, false) => cut(4, 3, 2),
        (TextSize::Large, _, false) => cut(4, 3, 1),
        (TextSize::Large, _, true) => cut(4, 2, 1),
        (TextSize::Largest, _, false) => cut(4, 2, 1),
        (TextSize::Largest, _, true) => cut(2, 1, 1),
    }
}

/// Text factors to try, from what was asked for down to the ordinary size.
pub(super) fn factors(scale: Scale) -> Vec<f32> {
    let steps = [2.0, 1.85, 1.7, 1.5, 1.35, 1.2, 1.1];
    steps.into_iter().filter(|step| *step <= scale.text()).chain([1.0]).collect()
}
