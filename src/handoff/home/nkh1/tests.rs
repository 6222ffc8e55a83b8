#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::page::{checked, lines};
use super::{Gatherer, Gathering, HomeKey, HomeRefusal};

const CITY: &str = "402311";
const VERSION: &str = "ABCDEFGH";

fn key(n: u8) -> HomeKey {
    HomeKey::new(&[n; 32]).unwrap()
}

fn answered(n: usize) -> Vec<u8> {
    format!(r#"{{"v":1,"p":["juminhyo"],"a":{{"requester_kana":"{}"}}}}"#, "ミホン".repeat(n)).into_bytes()
}

fn take(gatherer: &mut Gatherer, line: &str) -> Result<Option<Vec<u8>>, HomeRefusal> {
    Ok(match gatherer.take(line, CITY, Some(&key(7)))? {
        Gathering::Whole(opened) => {
            assert_eq!((opened.version.as_str(), opened.language.as_str()), (VERSION, "JA-YASASHII"));
            Some(opened.text.to_vec())
        }
        Gathering::More { .. } => None,
    })
}

fn prepared(n: usize) -> (Vec<u8>, Vec<String>) {
    let plain = answered(n);
    let lines = lines(&key(7), CITY, VERSION, "JA-YASASHII", &plain, 100);
    (plain, lines)
}

#[test]
fn lines_come_together_in_any_order_and_twice() {
    let (plain, mut lines) = prepared(40);
    assert!(lines.len() > 3);
    lines.reverse();
    let mut gatherer = Gatherer::default();
    let (last, before) = lines.split_last().unwrap();
    for line in before.iter().chain(before) {
        assert_eq!(take(&mut gatherer, line), Ok(None));
    }
    assert_eq!(take(&mut gatherer, &format!("{last}\r\n")), Ok(Some(plain)));
}

/// Every change of one character, every cut, every doubled character of every line.
#[test]
fn what_is_cut_or_garbled_is_told_at_once() {
    let (_, lines) = prepared(4);
    let mut tried = 0;
    for line in &lines {
        for at in 0..line.len() {
            let (before, rest) = line.split_at(at);
            let changed = if rest.starts_with('A') { 'B' } else { 'A' };
            for other in [
                before.to_owned(),
                format!("{before}{changed}{}", &rest[1..]),
                format!("{before}{}", &rest[1..]),
                format!("{before}{}{rest}", &rest[..1]),
            ] {
                tried += 1;
                let mut gatherer = Gatherer::default();
                assert_eq!(take(&mut gatherer, &other).err(), Some(HomeRefusal::Damaged), "{other}");
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

/// Somebody who changes a line and makes its check anew is found out by the sealing, or is told what the line now says.
#[test]
fn whoever_changes_a_line_cannot_have_it_opened() {
    let (_, lines) = prepared(1);
    let mut tried = 0;
    for (n, line) in lines.iter().enumerate() {
        let (said, _) = line.rsplit_once('.').unwrap();
        for at in "NKH1.".len()..said.len() {
            for other in ['A', 'B', '2', '7'] {
                let mut said = said.as_bytes().to_vec();
                if said[at] == u8::try_from(other).unwrap() {
                    continue;
                }
                said[at] = u8::try_from(other).unwrap();
                let forged = checked(std::str::from_utf8(&said).unwrap());
                let mut gatherer = Gatherer::default();
                let mut outcome = Ok(None);
                for (m, line) in lines.iter().enumerate() {
                    outcome = take(&mut gatherer, if m == n { &forged } else { line });
                    if outcome.is_err() {
                        break;
                    }
                }
                tried += 1;
                assert!(!matches!(outcome, Ok(Some(_))), "{forged}");
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn another_city_another_key_and_another_preparation_are_told_apart() {
    let (plain, ours) = prepared(20);
    let theirs = lines(&key(7), "131016", VERSION, "JA", &plain, 100);
    let mut gatherer = Gatherer::default();
    assert_eq!(take(&mut gatherer, &theirs[0]).err(), Some(HomeRefusal::OtherCity));
    let sealed_elsewhere = lines(&key(8), CITY, VERSION, "JA-YASASHII", b"{}", 100);
    assert_eq!(sealed_elsewhere.len(), 1);
    assert_eq!(take(&mut gatherer, &sealed_elsewhere[0]).err(), Some(HomeRefusal::Unopened));
    assert_eq!(gatherer.take(&ours[0], CITY, None).err(), Some(HomeRefusal::Unopened));
    // Pages of two preparations: the later one counts, and it is said.
    let (_, later) = prepared(20);
    assert!(matches!(gatherer.take(&ours[0], CITY, Some(&key(7))), Ok(Gathering::More { have: 1, other: false, .. })));
    assert!(matches!(gatherer.take(&later[1], CITY, Some(&key(7))), Ok(Gathering::More { have: 1, other: true, .. })));
    assert!(matches!(gatherer.take(&later[0], CITY, Some(&key(7))), Ok(Gathering::More { have: 2, other: false, .. })));
}

impl std::fmt::Debug for Gathering {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Whole(_)) { "Whole" } else { "More" })
    }
}
