//! The towns of Japan by postcode and by name (日本郵便 KEN_ALL, see `assets/postal/README.md`). They lie packed in the
//! binary, one chunk a prefecture; a look-up unpacks what it needs and keeps nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::packed::Packed;

const FILE: &[u8] = include_bytes!("../../assets/postal/towns.bin");

/// A name and its reading in katakana.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// 西隈
    pub name: String,
    /// ニシグマ
    pub kana: String,
}

/// A town within its city and prefecture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// 福岡県
    pub prefecture: String,
    /// 那珂川市; with its 郡 where it is a 町 or 村, with its 区 where it has some.
    pub city: Named,
    /// The town; its name is empty where a postcode stands for a whole city.
    pub town: Named,
}

#[derive(Deserialize)]
struct Head {
    prefectures: Vec<(String, usize, usize)>,
    first: BTreeMap<String, Vec<usize>>,
}

/// One line of a chunk.
enum Line<'a> {
    City(&'a str, &'a str),
    Town(&'a str, &'a str, &'a str),
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    text.lines().filter_map(|line| match line.strip_prefix('#') {
        Some(city) => city.split_once('\t').map(|(name, kana)| Line::City(name, kana)),
        None => {
            let (name, rest) = line.split_once('\t')?;
            let (kana, codes) = rest.split_once('\t')?;
            Some(Line::Town(name, kana, codes))
        }
    })
}

fn named(name: &str, kana: &str) -> Named {
    Named { name: name.to_owned(), kana: kana.to_owned() }
}

fn open() -> Option<Packed<Head>> {
    Packed::open(FILE, "towns1")
}

/// The text of a prefecture's chunk.
fn chunk(prefecture: &str) -> Option<String> {
    let packed = open()?;
    let (_, at, length) = packed.head.prefectures.iter().find(|(name, ..)| name == prefecture)?;
    packed.chunk(*at, *length)
}

/// The 47 prefectures in the order of JIS X 0401, from 北海道 to 沖縄県.
pub fn prefectures() -> Vec<String> {
    open().map_or_else(Vec::new, |packed| packed.head.prefectures.into_iter().map(|(name, ..)| name).collect())
}

/// The cities, wards, towns and villages of a prefecture, in the order of their codes.
pub fn cities(prefecture: &str) -> Vec<Named> {
    let text = chunk(prefecture).unwrap_or_default();
    let cities = lines(&text).filter_map(|line| match line {
        Line::City(name, kana) => Some(named(name, kana)),
        Line::Town(..) => None,
    });
    cities.collect()
}

/// The towns of a city by their readings, each once.
pub fn towns(prefecture: &str, city: &str) -> Vec<Named> {
    let text = chunk(prefecture).unwrap_or_default();
    let mut here = false;
    let mut towns: Vec<Named> = Vec::new();
    for line in lines(&text) {
        match line {
            Line::City(name, _) => here = name == city,
            Line::Town(name, kana, _) if here && !name.is_empty() => towns.push(named(name, kana)),
            Line::Town(..) => {}
        }
    }
    towns.sort_by(|a, b| (&a.kana, &a.name).cmp(&(&b.kana, &b.name)));
    towns.dedup();
    towns
}

/// What a postcode of seven digits stands for: none, one, or several towns.
pub fn of_postcode(code: &str) -> Vec<Place> {
    let mut found = Vec::new();
    let Some(packed) = open().filter(|_| code.len() == 7 && code.bytes().all(|b| b.is_ascii_digit())) else {
        return found;
    };
    let of = code.get(..3).and_then(|first| packed.head.first.get(first));
    for (prefecture, at, length) in of.into_iter().flatten().filter_map(|n| packed.head.prefectures.get(*n)) {
        let text = packed.chunk(*at, *length).unwrap_or_default();
        let mut city = ("", "");
        // A code is written without the digits that it shares with the one before.
        let mut before = String::new();
        for line in lines(&text) {
            match line {
                Line::City(name, kana) => city = (name, kana),
                Line::Town(name, kana, codes) => {
                    let mut is_here = false;
                    for rest in codes.split(',') {
                        before.truncate(7_usize.saturating_sub(rest.len()));
                        before.push_str(rest);
                        is_here |= before == code;
                    }
                    if is_here {
                        let (city, town) = (named(city.0, city.1), named(name, kana));
                        found.push(Place { prefecture: prefecture.clone(), city, town });
                    }
                }
            }
        }
    }
    found.dedup();
    found
}

/// The prefecture and the city that an address begins with, such as 福岡県 and 那珂川市 of 福岡県那珂川市.
pub fn city_of(beginning: &str) -> Option<(String, Named)> {
    let prefecture = prefectures().into_iter().find(|name| beginning.starts_with(name.as_str()))?;
    let rest = beginning.strip_prefix(prefecture.as_str())?;
    let city = cities(&prefecture).into_iter().filter(|city| rest.starts_with(&city.name));
    let city = city.max_by_key(|city| city.name.len())?;
    Some((prefecture, city))
}

#[cfg(test)]
mod tests {
    use super::{cities, city_of, of_postcode, prefectures, towns};

    fn shown(code: &str) -> Vec<String> {
        of_postcode(code).into_iter().map(|p| format!("{}{}{}", p.prefecture, p.city.name, p.town.name)).collect()
    }

    #[test]
    fn a_postcode_is_a_town_several_towns_or_none() {
        assert_eq!(shown("8111242"), ["福岡県那珂川市西隈"]);
        assert_eq!(shown("1000001"), ["東京都千代田区千代田"]);
        assert_eq!(shown("0600000"), ["北海道札幌市中央区"]);
        assert!(shown("8111200").contains(&"福岡県那珂川市".to_owned()));
        // One code, two prefectures: the border runs through it.
        let across = shown("4980000");
        assert!(across.len() > 1 && across.iter().any(|a| a.starts_with("三重県")), "{across:?}");
        for wrong in ["", "811124", "81112422", "9999999", "81112a2", "８１１１２４２"] {
            assert!(of_postcode(wrong).is_empty(), "{wrong}");
        }
    }

    #[test]
    fn every_city_has_towns_with_readings() {
        let all = prefectures();
        assert_eq!((all.len(), all.first().map(String::as_str)), (47, Some("北海道")));
        let counted: usize = all.iter().map(|prefecture| cities(prefecture).len()).sum();
        assert!(counted > 1_880, "{counted}");
        for city in cities("福岡県") {
            for town in towns("福岡県", &city.name) {
                assert!(!town.kana.is_empty() && !town.name.contains(['（', '、']), "{} {}", city.name, town.name);
            }
        }
        let here = towns("福岡県", "那珂川市");
        assert!(here.len() == 31 && here.iter().any(|t| t.name == "不入道" && t.kana == "フニュウドウ"), "{here:?}");
        assert!(here.is_sorted_by_key(|town| town.kana.clone()));
    }

    #[test]
    fn the_beginning_of_an_address_names_its_city() {
        let found = |address: &str| city_of(address).map(|(prefecture, city)| (prefecture, city.name));
        assert_eq!(found("福岡県那珂川市"), Some(("福岡県".into(), "那珂川市".into())));
        assert_eq!(found("福岡県福岡市博多区博多駅前"), Some(("福岡県".into(), "福岡市博多区".into())));
        assert_eq!(found("架空県見本市"), None);
    }
}
