//! The simulated card against what is known of the real one, byte by byte.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::civil::date;
use proptest::prelude::*;

use super::super::files::{application, blocked_in_iso, code_b, key, plain};
use super::*;
use crate::device::card::TestCard;
use crate::device::card::simulated::Touch;

const TEXT: &str = "00A4040C0AD3921000310001010408";
const SURFACE: &str = "00A4040C0AD3921000310001010402";
const COMMON: &str = "00A4040C0AD3921000310001010100";

fn bytes(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

fn on(card: TestCard) -> Chip {
    let mut chip = card.chip(date(2026, 4, 1));
    chip.power_on();
    chip
}

/// Sends each command and holds the answer against what stands beside it.
fn play(chip: &mut Chip, lines: &[(&str, &str)]) {
    for (number, (command, answer)) in lines.iter().enumerate() {
        assert_eq!(chip.transmit(&bytes(command)), bytes(answer), "line {number}: {command}");
    }
}

const GOLDEN: &str = "ff2056df2108000e0020004a0055df220fe8a68be69cace38080e88ab1e5ad90df2327e69db1e4baace983bde8a68be69c\
                      ace58cbae4b880e795aae794baefbc91e795aaefbc92e58fb7df24083139393030343031df250132";

#[test]
fn the_documented_reading_byte_for_byte() {
    play(
        &mut on(TestCard::T19),
        &[
            (TEXT, "9000"),
            ("00A4020C020011", "9000"),
            ("00200080", "63C3"),
            ("0020008004 39393939", "63C2"),
            ("0020008004 31323334", "9000"),
            ("00200080", "63C3"),
            ("00A4020C020002", "9000"),
            ("00B0000007", "ff2056df2108009000"),
        ],
    );
    let mut chip = on(TestCard::T19);
    play(
        &mut chip,
        &[
            (TEXT, "9000"),
            ("00200091", "63C3"),
            ("0020009104 31323334", "9000"),
            ("00B0820000", &format!("{GOLDEN}9000")),
            ("00B0000007", "ff2056df2108009000"),
            // The last byte, and past it.
            ("00B0005801", "329000"),
            ("00B0005900", "6B00"),
            // Fewer bytes than asked when the file ends first.
            ("00B00055FF", "df2501329000"),
            ("00A4020C020001", "9000"),
            ("00B0000011", "ff100c313233343536373839303138ffff9000"),
        ],
    );
}

#[test]
fn the_lengths_of_the_file_take_one_two_and_three_bytes() {
    for (card, len, start) in [
        (TestCard::T19, 89, "ff2056 df2108 000e0020004a0055 df22"),
        (TestCard::T1, 98, "ff205f df2108 000e00200053005e df22"),
        (TestCard::T2, 138, "ff208186 df2108 000f0021007b0086 df22"),
        (TestCard::T3, 335, "ff2082014a df2108 0010007f0140014b df22"),
    ] {
        let mut chip = on(card);
        play(&mut chip, &[(TEXT, "9000"), ("002000910431323334", "9000")]);
        let mut file = chip.transmit(&bytes("00B0820000"));
        assert_eq!(file.split_off(file.len() - 2), [0x90, 0x00]);
        if file.len() == 256 {
            file.extend(chip.transmit(&bytes("00B0010000")));
            assert_eq!(file.split_off(file.len() - 2), [0x90, 0x00]);
        }
        assert_eq!((file.len(), &file[..bytes(start).len()]), (len, bytes(start).as_slice()), "{card:?}");
    }
}

#[test]
fn the_common_record_is_free_and_the_rest_is_refused_as_known() {
    play(
        &mut on(TestCard::T1),
        &[
            // Nothing selected yet.
            ("00B0000000", "6986"),
            ("00200080", "6986"),
            ("00A40000", "6A86"),
            ("00A4040C0AD3921000310001010499", "6A82"),
            (COMMON, "9000"),
            ("00A40000", "9000"),
            ("00A40000023F00", "6A82"),
            ("00B2010C00", "01 1c 39303030303030303030303030303134303233313230333530343031 9000"),
            ("00B2020C00", "6A83"),
            ("00B2000C00", "6A83"),
            ("00B2010400", "01 1c 39303030303030303030303030303134303233313230333530343031 9000"),
            ("00B2010D00", "6A86"),
            ("00B0810000", "6981"),
            (TEXT, "9000"),
            ("00B0000000", "6986"),
            ("00B0820000", "6982"),
            ("00B0910000", "6981"),
            ("00B2011400", "6981"),
            ("00200082", "6981"),
            ("00200092", "63C0"),
            ("0020009204 30303030", "6984"),
            ("00A4020C021234", "6A82"),
            ("00B0A20000", "6A86"),
            ("00B08200", "6700"),
            ("00B082000100", "6700"),
            ("00A4020C0100", "6700"),
            ("0020009104 313233", "6700"),
            ("00 20 00 91 11 3131313131313131313131313131313131", "6700"),
            ("00", "6700"),
            ("01B0820000", "6881"),
            ("A0B0820000", "6E00"),
            ("00CA000000", "6D00"),
            ("802A008000", "6D00"),
            ("00C0000000", "6D00"),
        ],
    );
}

#[test]
fn each_key_opens_what_it_should_and_no_more() {
    let b = "0E 3032303430313230333531323334";
    let mut chip = on(TestCard::T1);
    play(
        &mut chip,
        &[
            (TEXT, "9000"),
            (&format!("00200095{b}"), "9000"),
            ("00B0810000", "6982"),
            ("00B0820001", "ff9000"),
            // A wrong presentation takes back what this key had opened.
            ("0020009501 30", "63C9"),
            ("00B0820001", "6982"),
            (&format!("00200095{b}"), "9000"),
            // Another application ends it; its counters are its own.
            (SURFACE, "9000"),
            (TEXT, "9000"),
            ("00B0820001", "6982"),
            ("002000940C 313233343536373839303138", "9000"),
            ("00B0820001", "6982"),
            ("00B0810003", "ff100c9000"),
            (SURFACE, "9000"),
            ("00200092", "63CA"),
            ("0020009106 303230343031", "9000"),
            ("00B0810003", "ff10089000"),
        ],
    );
}

#[test]
fn code_b_follows_the_published_examples() {
    let mut holder = super::super::files::Holder {
        name: "",
        address: "",
        birth: date(1980, 2, 17),
        sex: "1",
        municipality: "40231",
        expiry: date(2035, 2, 17),
    };
    assert_eq!(code_b(&holder), "55021720351234");
    holder.birth = date(1990, 4, 1);
    assert_eq!(code_b(&holder), "02040120351234");
    for (birth, start) in [
        (date(1926, 12, 24), "151224"),
        (date(1926, 12, 25), "011225"),
        (date(1989, 1, 7), "640107"),
        (date(1989, 1, 8), "010108"),
        (date(2019, 4, 30), "310430"),
        (date(2019, 5, 1), "010501"),
    ] {
        holder.birth = birth;
        assert!(code_b(&holder).starts_with(start), "{birth}");
    }
}

#[test]
fn the_counter_is_memory_and_what_was_opened_is_not() {
    let mut chip = on(TestCard::T1);
    play(&mut chip, &[(TEXT, "9000"), ("002000910430303030", "63C2")]);
    chip.reset();
    play(&mut chip, &[("00B0820001", "6A82"), (TEXT, "9000"), ("00200091", "63C2"), ("002000910430303030", "63C1")]);
    chip.power_off();
    chip.power_on();
    play(&mut chip, &[(TEXT, "9000"), ("00200091", "63C1"), ("002000910431323334", "9000"), ("00200091", "63C3")]);
    // A warm reset leaves the card open, as on the real one; without power it is shut.
    chip.reset();
    play(&mut chip, &[(TEXT, "9000"), ("00B0820001", "ff9000")]);
    chip.power_off();
    chip.power_on();
    play(&mut chip, &[(TEXT, "9000"), ("00B0820001", "6982")]);
    play(
        &mut chip,
        &[
            ("002000910430303030", "63C2"),
            ("002000910430303030", "63C1"),
            ("002000910430303030", "63C0"),
            ("002000910431323334", "6984"),
            ("00200091", "63C0"),
        ],
    );
}

#[test]
fn keys_of_other_card_families_say_blocked_and_wrong_in_their_own_way() {
    let uncounted = Key { value: b"AB12345678CD".to_vec(), tries: None, blocked: StatusWord::BLOCKED };
    let mut chip = Chip::new(
        vec![application(
            Label::Part,
            &[0xA0, 0x01],
            [
                (0x0001, blocked_in_iso(key(b"1234", 3, 0))),
                (0x0002, File { body: Body::Key(uncounted), keys: &[] }),
                (0x0003, plain(vec![7], &[0x0002])),
            ],
        )],
        Quirks::default(),
    );
    chip.power_on();
    play(
        &mut chip,
        &[
            ("00A4040C02A001", "9000"),
            ("002000810431323334", "6983"),
            ("00200082", "6300"),
            ("002000820131", "6300"),
            ("00B0830000", "6982"),
            ("002000820C 414231323334353637384344", "9000"),
            ("00B0830000", "079000"),
        ],
    );
}

#[test]
fn a_chaining_card_asks_for_the_right_length_and_hands_over_in_parts() {
    let mut chip = on(TestCard::T16);
    play(&mut chip, &[(TEXT, "9000"), ("002000910431323334", "9000"), ("00B0820000", "6C62"), ("00B0820062", "6140")]);
    let first = chip.transmit(&bytes("00C0000040"));
    assert_eq!((first.len(), &first[64..]), (66, &[0x61, 0x22][..]));
    let second = chip.transmit(&bytes("00C0000022"));
    assert_eq!((second.len(), &second[34..]), (36, &[0x90, 0x00][..]));
}

#[test]
fn the_witness_knows_a_touch_by_its_application() {
    for (application, command, file) in [
        (TEXT, "00A4020C020001", Some((Label::Text, 0x0001))),
        (TEXT, "00B0810000", Some((Label::Text, 0x0001))),
        (TEXT, "00A4020C020014", Some((Label::Text, 0x0014))),
        (TEXT, "00200094", Some((Label::Text, 0x0014))),
        (SURFACE, "00B0850000", Some((Label::Surface, 0x0005))),
        (SURFACE, "002000930131", Some((Label::Surface, 0x0013))),
        (SURFACE, "00A4020C020001", None),
        (COMMON, "00B2010C00", None),
        (TEXT, "00B0820000", None),
    ] {
        let mut chip = on(TestCard::T18);
        chip.transmit(&bytes(application));
        chip.transmit(&bytes(command));
        let touches = file.map(|(application, file)| Touch { application, file });
        assert_eq!(chip.witness().touches(), touches.as_slice(), "{command}");
        // T18 falls silent, so that a reader that does it cannot go on.
        let after = if file.is_some() { "6F00" } else { "9000" };
        assert_eq!(chip.transmit(&bytes(TEXT)), bytes(after));
    }
}

#[test]
fn the_witness_keeps_no_pin() {
    let mut chip = on(TestCard::T1);
    play(&mut chip, &[(TEXT, "9000"), ("002000910431323334", "9000")]);
    assert_eq!(chip.witness().apdus(), 2);
    assert_eq!(chip.witness().recent().last().unwrap(), [0x00, 0x20, 0x00, 0x91]);
}

proptest! {
    #[test]
    fn any_command_is_answered(commands in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..24), 0..24)) {
        let mut chip = on(TestCard::T16);
        for command in commands {
            prop_assert!(chip.transmit(&command).len() >= 2);
        }
    }

    #[test]
    fn any_well_formed_command_is_answered(
        heads in proptest::collection::vec((prop_oneof![Just(0xA4_u8), Just(0x20), Just(0xB0), Just(0xB2), Just(0xC0)], any::<[u8; 2]>(),
            proptest::collection::vec(any::<u8>(), 0..4)), 0..40),
    ) {
        let mut chip = on(TestCard::T1);
        chip.transmit(&bytes(TEXT));
        for (instruction, [p1, p2], rest) in heads {
            let command = [&[0, instruction, p1, p2][..], &rest].concat();
            let answer = chip.transmit(&command);
            prop_assert!((2..=258).contains(&answer.len()));
        }
    }
}
