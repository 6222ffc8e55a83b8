#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::{Jan13, Layout, LayoutTrouble, verifier, weighted};
use crate::catalogue::FeeCode;

fn fee(code: &str) -> FeeCode {
    FeeCode(code.into())
}

fn layout(text: &str) -> Layout {
    Layout::parse(text).unwrap()
}

#[test]
fn the_check_digits_of_others_are_ours() {
    // Printed in manuals and shops.
    for right in ["4901234567894", "4970077101305", "4007630000116", "2001010012005"] {
        assert_eq!(Jan13::parse(right).unwrap().to_string(), right);
    }
    for wrong in ["4901234567893", "490123456789", "49012345678944", "490123456789X", "４９０１２３４５６７８９４", ""]
    {
        assert_eq!(Jan13::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn a_symbol_is_built_as_the_standard_draws_it() {
    // JIS X 0507's example 4901234567894, bar by bar.
    let code = Jan13::parse("4901234567894").unwrap();
    let drawn: String = code.modules().iter().map(|dark| if *dark { '1' } else { '0' }).collect();
    let groups = [
        "101", "0001011", "0100111", "0011001", "0010011", "0100001", "0011101", "01010", "1001110", "1010000",
        "1000100", "1001000", "1110100", "1011100", "101",
    ];
    assert_eq!(drawn, groups.concat());
    assert_eq!(drawn.len(), 95);
}

#[test]
fn price_check_digits_are_those_of_gs1() {
    // GS1 General Specifications §7.9.3: 28.75 and 146.85; two labels of a scale.
    for (price, digit) in [("2875", 9), ("14685", 6), ("0599", 1), ("0412", 0)] {
        assert_eq!(verifier(price), Some(digit), "{price}");
    }
    assert_eq!(verifier("123"), None);
    assert_eq!(weighted("490123456789"), 4, "the same weights as a JAN code's own check digit");
}

#[test]
fn layouts_are_data() {
    for (text, code, yen, jan) in [
        ("29CCCCC00000", "101", 300, "290010100000"),
        ("200101VPPPPP", "101", 1_200, "200101"),
        ("200101PPPPPP", "101", 1_200, "200101001200"),
        ("0200CCCPPPPP", "13", 99_999, "020001399999"),
    ] {
        let made = layout(text).make(&fee(code), yen).unwrap().to_string();
        assert!(made.starts_with(jan), "{text}: {made}");
    }
    assert_eq!(layout("20010100PPPP").make(&fee("101"), 10_000), None, "five digits do not fit into four");
    assert_eq!(layout("20010100PPPP").make(&fee("101"), -1), None);
    for (text, trouble) in [
        ("29CCCCC0000", LayoutTrouble::Signs),
        ("29CCCCC0000X", LayoutTrouble::Signs),
        ("49CCCCC00000", LayoutTrouble::Prefix),
        ("2CCCCC000000", LayoutTrouble::Prefix),
        ("29CC0CC00000", LayoutTrouble::Parted),
        ("290000000000", LayoutTrouble::Parts),
        ("29CC00000000", LayoutTrouble::Parts),
        ("29CCCVPPPPPP", LayoutTrouble::Parts),
        ("29CCCVWPPPPP", LayoutTrouble::Parts),
        ("29CCCCCW0000", LayoutTrouble::Parts),
        ("29CCC00000PP", LayoutTrouble::Parts),
    ] {
        assert_eq!(Layout::parse(text), Err(trouble), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_made_is_read(
        layout in prop::sample::select(vec!["29CCCCC00000", "20CCCVPPPPP0", "20CCCCWPPPPP", "0210CCCVPPPP", "200101VPPPPP"]),
        code in "[0-9]{2,3}",
        yen in 0i64..10_000,
    ) {
        let layout = Layout::parse(layout).unwrap();
        let made = layout.make(&fee(&code), yen).unwrap();
        prop_assert_eq!(Jan13::parse(&made.to_string()), Some(made));
        let (read, amount) = layout.read(&made).unwrap();
        prop_assert_eq!(read, layout.has_code().then(|| layout.padded(&fee(&code))));
        prop_assert_eq!(amount, layout.has_price().then_some(yen));
    }

    #[test]
    fn a_wrong_price_check_digit_is_seen(yen in 0i64..100_000, other in 0u8..10) {
        let layout = Layout::parse("200101VPPPPP").unwrap();
        let made = layout.make(&fee("101"), yen).unwrap();
        let mut twelve: [u8; 12] = made.0[..12].try_into().unwrap();
        let is_same = twelve[6] == other;
        twelve[6] = other;
        prop_assert_eq!(layout.read(&Jan13::new(twelve)).is_some(), is_same);
    }

    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,20}", digits in "[0-9CPVW]{12}") {
        let _ = (Layout::parse(&text), Jan13::parse(&text));
        if let Ok(layout) = Layout::parse(&digits)
            && let Some(made) = layout.make(&fee("101"), 300)
        {
            prop_assert!(layout.read(&made).is_some());
        }
    }
}
