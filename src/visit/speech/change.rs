//! What is said of what happened on a page that stays: the echo of keys, what was chosen, what was turned on.

use super::{Line, Said, chosen, count, key, pace, part_name, slip, so_far, stop, told, volume, word, words};
use crate::person::Secret;
use crate::text::{Locale, Msg};
use crate::visit::aids::Aids;
use crate::visit::event::Press;
use crate::visit::page::{Body, CardStage, Overlay, Page, Sheet};

/// What happened on a page that stays.
pub fn change(before: &Page, after: &Page, pressed: Option<&Press>) -> Vec<Line> {
    let mut lines = Vec::new();
    if after.notice != before.notice {
        lines.extend(after.notice.as_ref().map(|notice| words(notice.text.clone())));
    }
    if after.aids != before.aids {
        lines.extend(aid(before.aids, after.aids));
    }
    lines.extend(match &after.overlay {
        Some(overlay) => in_overlay(before, overlay),
        None => in_body(before, after, pressed),
    });
    let moved = after.focus != before.focus;
    // Back to the middle of a pad they go by themselves, unsaid; else nobody stands anywhere without knowing it.
    let home = matches!(after.focus, Some(Press::Key(_)));
    if moved && (lines.is_empty() || !home) {
        lines.extend(after.focus.as_ref().map(|press| stop(after, press)));
    }
    lines
}

/// Whether another sheet of the same list lies open.
pub fn turned(before: &Page, after: &Page) -> bool {
    sheet(before) != sheet(after)
}

/// A sheet of a list that was turned to.
pub fn sheet_open(page: &Page, locale: Locale) -> Vec<Line> {
    told(page, locale).into_iter().chain(page.focus.as_ref().map(|press| stop(page, press))).collect()
}

const fn sheet(page: &Page) -> Option<Sheet> {
    match &page.body {
        Body::Tiles { sheet, .. }
        | Body::Check { sheet, .. }
        | Body::Picks { sheet, .. }
        | Body::Plan { sheet, .. } => *sheet,
        _ => None,
    }
}

fn aid(before: Aids, after: Aids) -> Vec<Line> {
    if before.voice.pace != after.voice.pace {
        return vec![pace(after)];
    }
    if before.voice.volume != after.voice.volume {
        return vec![volume(after)];
    }
    let changed = [
        (before.contrast != after.contrast, if after.contrast { "voice-contrast" } else { "voice-contrast-back" }),
        (before.low != after.low, if after.low { "voice-low" } else { "voice-low-back" }),
        (before.voice.hidden != after.voice.hidden, if after.voice.hidden { "voice-hidden" } else { "voice-shown" }),
        (
            before.voice.aloud != after.voice.aloud,
            if after.voice.aloud { "voice-aloud-now" } else { "voice-aloud-no-more" },
        ),
    ];
    let mut lines: Vec<Line> = changed.into_iter().filter(|(changed, _)| *changed).map(|(_, id)| word(id)).collect();
    if before.text != after.text {
        lines.push(words(Msg::new("voice-text-size").number("percent", i64::from(after.text.percent()))));
    }
    lines
}

/// How many digits a clerk has typed, and what was wrong with them; never which.
fn in_overlay(before: &Page, after: &Overlay) -> Vec<Line> {
    let (Some(Overlay::Staff { typed: old, trouble: had, .. }), Overlay::Staff { typed, asking, trouble }) =
        (&before.overlay, after)
    else {
        return Vec::new();
    };
    match trouble {
        Some(trouble) if had.as_ref() != Some(trouble) => vec![words(trouble.message())],
        _ if *asking => vec![word("staff-code-asking")],
        _ if typed == old => Vec::new(),
        _ => {
            let id = if typed > old { "voice-pin-typed" } else { "voice-pin-erased" };
            vec![words(Msg::new(id).number("n", count(*typed)))]
        }
    }
}

fn in_body(before: &Page, after: &Page, pressed: Option<&Press>) -> Vec<Line> {
    match (&before.body, &after.body) {
        (Body::Tiles { tiles: old, .. }, Body::Tiles { tiles: new, .. }) => {
            let of = |title: &Msg, yes| Line(vec![Said::Words(title.clone()), taken(yes)]);
            let pairs = old.iter().zip(new).filter(|(old, new)| old.chosen != new.chosen);
            pairs.map(|(_, new)| of(&new.title, new.chosen)).collect()
        }
        (Body::Plan { entries: old, .. }, Body::Plan { entries: new, .. }) => {
            let pairs = old.iter().zip(new).filter(|(old, new)| old.chosen != new.chosen);
            pairs.map(|(_, new)| Line(vec![Said::Words(new.title.clone()), taken(new.chosen)])).collect()
        }
        (Body::Card(CardStage::Waiting), Body::Card(CardStage::Looking)) => vec![word("card-looking")],
        (Body::Pin { reading: false, .. }, Body::Pin { reading: true, .. }) => vec![word("pin-reading")],
        (Body::Pin { typed: old, .. }, Body::Pin { typed: new, .. }) if old != new => {
            let id = if new > old { "voice-pin-typed" } else { "voice-pin-erased" };
            vec![words(Msg::new(id).number("n", count(*new)))]
        }
        (Body::Pin { typed: 4, .. }, Body::Pin { typed: 4, .. }) if matches!(pressed, Some(Press::Key(_))) => {
            vec![word("voice-pin-full")]
        }
        (Body::Keys { typed: old, .. }, Body::Keys { typed: new, .. }) => typed(old, new, after.aids, pressed),
        (Body::Date { .. }, Body::Date { .. }) => dated(before, after, pressed),
        (Body::Done(old), Body::Done(new)) if old.slip != new.slip => vec![word(slip(new.slip))],
        _ => Vec::new(),
    }
}

fn taken(yes: bool) -> Said {
    Said::Words(Msg::new(if yes { "voice-taken" } else { "voice-taken-off" }))
}

/// The echo of a board or pad.
fn typed(old: &Secret<String>, new: &Secret<String>, aids: Aids, pressed: Option<&Press>) -> Vec<Line> {
    let Some(pressed) = pressed else { return Vec::new() };
    let same = old == new;
    match pressed {
        Press::Key(_) | Press::Space | Press::Voiced | Press::HalfVoiced | Press::Small if same => {
            vec![word("voice-not-taken")]
        }
        Press::Key(c) => vec![words(key(*c))],
        Press::Block(word) => vec![words(Msg::new("voice-plain").text("text", word.text()))],
        Press::Space => vec![word("key-space")],
        // What became of the letter.
        Press::Voiced | Press::HalfVoiced | Press::Small if aids.voice.aloud => {
            let last = new.map(|t| t.chars().last().map(String::from).unwrap_or_default());
            vec![Line(vec![Said::Own(last)])]
        }
        Press::Voiced => vec![word("voice-key-voiced")],
        Press::HalfVoiced => vec![word("voice-key-half-voiced")],
        Press::Small => vec![word("key-small")],
        Press::Erase if new.length() == 0 => vec![word("voice-empty")],
        Press::Erase => vec![so_far(new, aids)],
        _ => Vec::new(),
    }
}

fn dated(before: &Page, after: &Page, pressed: Option<&Press>) -> Vec<Line> {
    let (Body::Date { era: old, part: from, .. }, Body::Date { era, part, whole, age, .. }) =
        (&before.body, &after.body)
    else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    match pressed {
        Some(Press::Key(c)) => lines.push(words(key(*c))),
        Some(Press::Erase) => lines.push(word("voice-one-erased")),
        Some(Press::Era(_)) => {
            let again = (old == era).then(|| chosen(true));
            lines.push(Line([Said::Words(Msg::new(format!("era-{era}")))].into_iter().chain(again).collect()));
        }
        _ => {}
    }
    if from != part || matches!(pressed, Some(Press::Part(_))) {
        lines.push(words(Msg::new("voice-part").message("part", Msg::new(part_name(*part)))));
    }
    let is = |page: &Page| matches!(&page.body, Body::Date { whole: Some(_), .. });
    if let (false, Some(whole)) = (is(before), whole) {
        if after.aids.voice.aloud {
            let age = age.map(|age| Said::Words(Msg::new("date-age").number("age", i64::from(age))));
            lines.push(Line([Said::Own(whole.clone())].into_iter().chain(age).collect()));
        } else {
            lines.push(word("voice-date-whole"));
        }
    }
    lines
}
