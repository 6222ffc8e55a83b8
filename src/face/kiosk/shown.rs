//! Personal data as the visitor who gave it sees it: the one place of this face that opens a secret, to draw it.

use super::Context;
use crate::face::ui::fonts;
use crate::person::Secret;
use crate::person::secret::render;
use crate::visit::page::Shown;

/// What was typed or read, to be drawn.
pub(super) fn own(secret: &Secret<String>) -> String {
    render::open(secret).clone()
}

/// What stands where no glyph does, as on paper.
const GETA: char = '〓';

/// A name as far as this panel can draw it: never another character, never an empty box. Staff look at the letters.
pub(super) fn drawn(secret: &Secret<String>) -> String {
    let text = render::open(secret);
    text.chars().map(|c| if fonts::draws(c) { c } else { GETA }).collect()
}

/// An answer in the visitor's words.
pub(super) fn answer(shown: &Shown, ctx: &Context<'_>) -> String {
    match shown {
        Shown::Said(msg) => ctx.say(msg),
        Shown::List(list) => list.iter().map(|msg| ctx.say(msg)).collect::<Vec<_>>().join(&ctx.word("list-comma")),
        Shown::Own(secret) => drawn(secret),
    }
}
