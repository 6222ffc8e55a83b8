#![allow(clippy::unwrap_used, clippy::panic)]
use super::super::writing::Wrote;
use super::{NameTyping, Step};
use crate::person::names::Part;
use crate::person::{Secret, Value};
use crate::visit::event::Press;

fn reading(typing: &mut NameTyping, text: &str) {
    for c in text.chars() {
        let _ = typing.press(&Press::Key(c));
    }
    let _ = typing.press(&Press::Next);
}

fn pick(typing: &mut NameTyping, text: &str) -> Wrote {
    let at = (0..200).find(|at| typing.offered.holds(|list| list.get(*at).is_some_and(|t| t == text)));
    typing.press(&Press::Pick(at.unwrap_or_else(|| panic!("{text} is not offered"))))
}

fn is_done(wrote: &Wrote, name: &str, kana: &str) -> bool {
    let is = |secret: &Secret<String>, text: &str| secret.holds(|t| t == text);
    matches!(wrote, Wrote::Done { value: Value::Text(n), reading: Some(k) } if is(n, name) && is(k, kana))
}

#[test]
fn a_name_is_written_part_by_part_and_kept_as_it_is() {
    let mut typing = NameTyping::default();
    reading(&mut typing, "タカハシ");
    assert!(matches!(pick(&mut typing, "髙橋"), Wrote::On));
    reading(&mut typing, "ハナコ");
    assert!(is_done(&pick(&mut typing, "花子"), "髙橋　花子", "タカハシ　ハナコ"));
}

#[test]
fn what_is_in_no_list_is_picked_kanji_by_kanji_and_taken_back() {
    let mut typing = NameTyping::default();
    reading(&mut typing, "ミホン");
    let _ = typing.press(&Press::Pieces);
    let _ = pick(&mut typing, "見");
    assert_eq!(typing.step, Step::Pieces(Part::Family));
    assert!(typing.back());
    assert_eq!(typing.family.spelling.length(), 0);
    let _ = pick(&mut typing, "見");
    let _ = pick(&mut typing, "本");
    assert_eq!(typing.step, Step::Reading(Part::Given));
    // Back opens the last kanji again.
    assert!(typing.back());
    assert!(typing.family.spelling.holds(|t| t == "見") && typing.step == Step::Pieces(Part::Family));
    let _ = pick(&mut typing, "本");
    reading(&mut typing, "タロウ");
    assert!(is_done(&pick(&mut typing, "太郎"), "見本　太郎", "ミホン　タロウ"));
}

#[test]
fn what_is_left_to_the_clerk_keeps_the_reading_that_was_typed() {
    let mut typing = NameTyping::default();
    assert!(matches!(typing.press(&Press::LeaveToClerk), Wrote::Left { reading: None }));
    reading(&mut typing, "ミホン");
    let _ = pick(&mut typing, "ミホン");
    reading(&mut typing, "ハナ");
    let Wrote::Left { reading: Some(kana) } = typing.press(&Press::LeaveToClerk) else { panic!("no reading") };
    assert!(kana.holds(|k| k == "ミホン　ハナ"));
}

#[test]
fn nothing_typed_is_told() {
    let mut typing = NameTyping::default();
    let _ = typing.press(&Press::Next);
    assert!(typing.wrong && typing.step == Step::Reading(Part::Family));
    // Back out of the spellings leads to the reading, which still stands.
    reading(&mut typing, "ミホン");
    assert!(typing.back() && typing.family.reading.holds(|r| r == "ミホン"));
    assert!(!typing.back());
}
