//! Pictures of every page, and that none is empty.

use std::path::Path;

use super::super::view;
use super::checklist::{House, every_page};
use crate::face::ui::paint::Painter;
use crate::face::ui::theme;
use crate::text::Locale;

/// Draws the pages of the languages that a speaker has checked, and of one language of every other script. With
/// `KAKANAI_PICTURES=DIR` those of all languages are kept there, to be looked at.
#[test]
fn every_page_can_be_drawn() {
    let keep = std::env::var_os("KAKANAI_PICTURES");
    let only = std::env::var("KAKANAI_ONLY").unwrap_or_default();
    let mut painter = Painter::new().unwrap();
    let mut wrong = Vec::new();
    let some = [Locale::Ja, Locale::JaYasashii, Locale::Vi, Locale::ZhHans, Locale::Ne, Locale::Ko, Locale::My];
    for locale in if keep.is_some() { Locale::ALL.to_vec() } else { some.to_vec() } {
        let house = House::new(locale);
        every_page(&house, |at, page, ctx| {
            // Without pictures to keep, one panel tells whether a page can be drawn.
            let wanted =
                if keep.is_some() { at.contains(&only) } else { at.starts_with("21.5in ") && !at.contains("150") };
            if !wanted {
                return;
            }
            let look = if page.aids.contrast { theme::contrast() } else { theme::theme() };
            let picture = painter.paint_in(view(page, ctx), ctx.size, &look);
            if let Some(dir) = &keep {
                picture.write_png(&Path::new(dir).join(format!("{}.png", at.replace(' ', "-")))).unwrap();
            }
            let first = &picture.rgba[..4];
            if picture.rgba.chunks(4).all(|pixel| pixel == first) {
                wrong.push(at.to_owned());
            }
        });
    }
    assert!(wrong.is_empty(), "empty pictures: {wrong:?}");
}
