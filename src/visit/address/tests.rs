#![allow(clippy::unwrap_used, clippy::panic)]
use super::super::writing::Wrote;
use super::{AddressTyping, Step};
use crate::person::Value;
use crate::visit::event::{BlockWord, Press};

fn typing() -> AddressTyping {
    AddressTyping::new(&["福岡県那珂川市".to_owned()])
}

fn keys(typing: &mut AddressTyping, text: &str) {
    for c in text.chars() {
        let _ = typing.press(&Press::Key(c));
    }
}

fn choose(typing: &mut AddressTyping, id: &str) {
    let _ = typing.press(&Press::Choose(id.to_owned()));
}

fn pick(typing: &mut AddressTyping, name: &str) {
    let at = typing.picks().iter().position(|n| n.name == name).unwrap_or_else(|| panic!("{name} is not offered"));
    let _ = typing.press(&Press::Pick(at));
}

fn finishes_as(typing: &mut AddressTyping, address: &str) -> bool {
    let Wrote::Done { value: Value::Text(text), reading: None } = typing.press(&Press::Next) else {
        panic!("not at its end: {:?}", typing.step)
    };
    text.holds(|t| t == address)
}

#[test]
fn seven_digits_and_a_number_are_an_address() {
    let mut typing = typing();
    choose(&mut typing, "postcode");
    keys(&mut typing, "811124299");
    let _ = typing.press(&Press::Next);
    assert_eq!(typing.step, Step::Block);
    keys(&mut typing, "1");
    let _ = typing.press(&Press::Block(BlockWord::Chome));
    keys(&mut typing, "2-3");
    let _ = typing.press(&Press::Next);
    let _ = typing.press(&Press::Board);
    keys(&mut typing, "A203");
    assert!(finishes_as(&mut typing, "福岡県那珂川市西隈１丁目２－３　Ａ２０３"));
}

#[test]
fn what_is_no_postcode_is_told_and_nothing_is_lost() {
    let mut typing = typing();
    choose(&mut typing, "postcode");
    keys(&mut typing, "81112");
    let _ = typing.press(&Press::Next);
    assert_eq!((typing.step, typing.wrong), (Step::Postcode, Some("postcode-short")));
    keys(&mut typing, "99");
    let _ = typing.press(&Press::Next);
    assert_eq!((typing.step, typing.wrong), (Step::Postcode, Some("postcode-unknown")));
    assert!(typing.postcode.holds(|code| code == "8111299"));
}

#[test]
fn a_town_of_this_city_is_two_presses_away() {
    let mut typing = typing();
    choose(&mut typing, "here");
    let heads = typing.keys().unwrap();
    assert!(heads.contains(&Some('ナ')) && !heads.contains(&Some('ラ')), "{heads:?}");
    keys(&mut typing, "ナ");
    pick(&mut typing, "西隈");
    assert_eq!(typing.step, Step::Block);
    let _ = typing.press(&Press::Skip);
    assert!(finishes_as(&mut typing, "福岡県那珂川市西隈"));
}

#[test]
fn elsewhere_is_found_by_region_prefecture_city_and_town() {
    let mut typing = typing();
    choose(&mut typing, "elsewhere");
    choose(&mut typing, "region-kinki");
    pick(&mut typing, "京都府");
    keys(&mut typing, "カキ");
    pick(&mut typing, "京都市中京区");
    // More towns begin with タ than anybody pages through: the letter is asked as well.
    keys(&mut typing, "タ");
    assert!(typing.keys().is_some());
    let letter = typing.keys().unwrap().into_iter().flatten().next().unwrap();
    keys(&mut typing, &letter.to_string());
    assert!(typing.keys().is_none() && !typing.picks().is_empty());
    // Back leads the same way, step by step, and out of the question at last.
    for step in ["town", "town", "city", "city", "city", "prefecture", "region", "how"] {
        assert!(typing.back());
        assert_eq!(typing.id(), step);
    }
    assert!(!typing.back());
}

#[test]
fn a_code_of_several_towns_asks_which() {
    let mut typing = typing();
    choose(&mut typing, "postcode");
    keys(&mut typing, "4980000");
    let _ = typing.press(&Press::Next);
    assert_eq!(typing.step, Step::Match);
    assert!(typing.names.iter().any(|name| name.name.contains("三重県")));
    let _ = typing.press(&Press::Pick(0));
    assert!(matches!(typing.step, Step::Block | Step::Town(_)));
}

#[test]
fn every_way_can_be_left_to_the_clerk() {
    let mut typing = typing();
    assert!(matches!(typing.press(&Press::LeaveToClerk), Wrote::Left { reading: None }));
}
