//! How names are written, by their readings (see `assets/names/README.md`). What is offered is only offered: a name is
//! never normalised, and whoever does not find it leaves it to staff.

use std::collections::BTreeMap;

use super::packed::Packed;

const FILE: &[u8] = include_bytes!("../../assets/names/names.bin");

/// Other shapes of a kanji that names are written in, after the ordinary one. Each is a character of its own.
const SHAPES: [&str; 42] = [
    "高髙",
    "崎﨑嵜碕",
    "吉𠮷",
    "辺邉邊",
    "斉斎齋齊",
    "浜濱濵",
    "島嶋嶌",
    "沢澤",
    "広廣",
    "桜櫻",
    "国國",
    "徳德",
    "恵惠",
    "真眞",
    "竜龍",
    "滝瀧",
    "条條",
    "関關",
    "桑桒",
    "瀬瀨",
    "柳栁",
    "塚\u{fa10}",
    "隆\u{f9dc}",
    "晴\u{fa12}",
    "神\u{fa19}",
    "祐\u{fa4f}",
    "福\u{fa1b}",
    "都\u{fa26}",
    "館舘",
    "富冨",
    "峰峯",
    "曽曾",
    "渕淵",
    "庄莊",
    "槙槇",
    "遥遙",
    "黒黑",
    "礼禮",
    "栄榮",
    "寿壽",
    "亀龜",
    "彦彥",
];

/// Which part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// 姓
    Family,
    /// 名
    Given,
}

/// A kanji and how much of the reading it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The kanji, or a kana as it stands.
    pub written: String,
    /// How many characters of the reading.
    pub takes: usize,
}

/// The longest reading of one kanji inside a name.
const LONGEST: usize = 5;

fn list(name: &str) -> Option<String> {
    let packed = Packed::<BTreeMap<String, (usize, usize)>>::open(FILE, "names1")?;
    let (at, length) = *packed.head.get(name)?;
    packed.chunk(at, length)
}

fn of_reading<'t>(list: &'t str, reading: &str) -> impl Iterator<Item = &'t str> {
    let line = list.lines().find_map(|line| line.strip_prefix(reading)?.strip_prefix('\t'));
    line.unwrap_or_default().split('\t').filter(|spelling| !spelling.is_empty())
}

/// Hiragana for katakana.
fn hiragana(reading: &str) -> String {
    let turn = |c: char| if matches!(c, 'ァ'..='ヶ') { char::from_u32(u32::from(c) - 0x60).unwrap_or(c) } else { c };
    reading.chars().map(turn).collect()
}

/// The shapes of a kanji, itself not among them.
fn shapes(c: char) -> impl Iterator<Item = char> {
    let all = SHAPES.iter().find(|shapes| shapes.contains(c)).copied().unwrap_or_default();
    all.chars().filter(move |shape| *shape != c)
}

/// How a name with that reading (full-width katakana) can be written, the likeliest first; then with other shapes of its
/// kanji, then in kana.
pub fn spellings(part: Part, reading: &str) -> Vec<String> {
    let list = list(if part == Part::Family { "family" } else { "given" }).unwrap_or_default();
    let mut all: Vec<String> = of_reading(&list, reading).map(str::to_owned).collect();
    let mut shaped = Vec::new();
    for spelling in all.iter().take(12) {
        for (at, c) in spelling.char_indices() {
            shaped.extend(shapes(c).map(|shape| {
                let (before, after) = spelling.split_at_checked(at).unwrap_or_default();
                format!("{before}{shape}{}", after.get(c.len_utf8()..).unwrap_or_default())
            }));
        }
    }
    for more in shaped.into_iter().chain([hiragana(reading), reading.to_owned()]) {
        if !all.contains(&more) && !more.is_empty() {
            all.push(more);
        }
    }
    all
}

/// The first kanji that a reading can begin with: those that take most of it first, each followed by its other shapes;
/// then the first kana as it stands.
pub fn pieces(reading: &str) -> Vec<Piece> {
    let list = list("part").unwrap_or_default();
    let mut all: Vec<Piece> = Vec::new();
    let mut put = |written: String, takes: usize| {
        if !all.iter().any(|piece| piece.written == written) {
            all.push(Piece { written, takes });
        }
    };
    let letters: Vec<char> = reading.chars().collect();
    for takes in (1..=letters.len().min(LONGEST)).rev() {
        let beginning: String = letters.iter().take(takes).collect();
        for kanji in of_reading(&list, &beginning) {
            put(kanji.to_owned(), takes);
            kanji.chars().flat_map(shapes).for_each(|shape| put(shape.to_string(), takes));
        }
    }
    if let Some(first) = letters.first() {
        put(hiragana(&first.to_string()), 1);
        put(first.to_string(), 1);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Part, SHAPES, pieces, spellings};

    #[test]
    fn the_likeliest_spelling_comes_first_and_other_shapes_are_there() {
        for (part, reading, first, also) in [
            (Part::Family, "タカハシ", "高橋", "髙橋"),
            (Part::Family, "ワタナベ", "渡辺", "渡邉"),
            (Part::Family, "サイトウ", "斎藤", "齋藤"),
            (Part::Family, "ヤマザキ", "山崎", "山﨑"),
            (Part::Family, "ヨシダ", "吉田", "𠮷田"),
            (Part::Given, "ハナコ", "花子", "はなこ"),
            (Part::Given, "タロウ", "太郎", "タロウ"),
        ] {
            let all = spellings(part, reading);
            assert_eq!(all.first().map(String::as_str), Some(first), "{reading}");
            assert!(all.iter().any(|s| s == also), "{reading} lacks {also}");
            assert!(
                all.iter().enumerate().all(|(n, s)| !all.iter().take(n).any(|o| o == s)),
                "{reading} says one twice"
            );
        }
    }

    #[test]
    fn a_name_that_is_in_no_list_is_picked_kanji_by_kanji() {
        assert_eq!(spellings(Part::Family, "ミホン"), ["みほん", "ミホン"]);
        let first = pieces("ミホン");
        let see = first.iter().find(|p| p.written == "見");
        assert_eq!(see.map(|p| p.takes), Some(1));
        assert!(pieces("ホン").iter().any(|p| p.written == "本" && p.takes == 2));
        assert!(pieces("サクラ").iter().any(|p| p.written == "さ" && p.takes == 1));
        let high: Vec<_> = pieces("タカハシ").into_iter().filter(|p| "高髙".contains(&p.written)).collect();
        assert!(high.len() == 2 && high.iter().all(|p| p.takes == 2), "{high:?}");
        assert!(pieces("").is_empty());
    }

    #[test]
    fn shapes_are_characters_of_their_own() {
        for shapes in SHAPES {
            let all: Vec<char> = shapes.chars().collect();
            assert!(
                all.len() > 1 && all.iter().enumerate().all(|(n, c)| !all.iter().take(n).any(|o| o == c)),
                "{shapes}"
            );
        }
    }
}
