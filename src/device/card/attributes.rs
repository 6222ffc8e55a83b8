//! The two files that a reading takes in: EF 0002 of the 券面事項入力補助AP (基本4情報) and the record of the
//! 共通カードAP.

use jiff::civil::Date;

use super::tlv::{self, Torn};
use crate::person::{Day, Secret, Sex};

/// The whole file.
pub(super) const FILE: u32 = 0xFF20;
const OFFSETS: u32 = 0xDF21;
const NAME: u32 = 0xDF22;
const ADDRESS: u32 = 0xDF23;
const BIRTH: u32 = 0xDF24;
const SEX: u32 = 0xDF25;

/// 基本4情報.
pub(super) struct Attributes {
    pub(super) name: Secret<String>,
    pub(super) address: Secret<String>,
    pub(super) birth: Secret<Day>,
    pub(super) sex: Sex,
    /// Whether the file's own table of offsets agrees with where the fields stand. A wrong table is worth a line in
    /// the log, and no more: the fields are found by their tags.
    pub(super) offsets_agree: bool,
}

impl Attributes {
    /// Reads the file. Unknown tags are passed over (later cards may have フリガナ), filler after the object is not
    /// looked at.
    pub(super) fn parse(file: &[u8]) -> Result<Self, Torn> {
        let header = tlv::header(file)?;
        let outer = tlv::object(file)?;
        if outer.tag != FILE {
            return Err(Torn);
        }
        let fields = tlv::objects(outer.value).collect::<Result<Vec<_>, Torn>>()?;
        let field = |tag| fields.iter().find(|field| field.tag == tag);
        let value = |tag| field(tag).map(|field| field.value).ok_or(Torn);

        // A later card may list more fields than these four.
        let offsets_agree = field(OFFSETS).is_none_or(|table| {
            let mut entries =
                table.value.as_chunks::<2>().0.iter().map(|entry| usize::from(u16::from_be_bytes(*entry)));
            [NAME, ADDRESS, BIRTH, SEX]
                .iter()
                .all(|tag| entries.next() == field(*tag).map(|field| header.header_len + field.at))
        });
        Ok(Self {
            name: text(value(NAME)?)?,
            address: text(value(ADDRESS)?)?,
            birth: Secret::new(Day(date(value(BIRTH)?).ok_or(Torn)?)),
            sex: match value(SEX)? {
                b"1" => Sex::Male,
                b"2" => Sex::Female,
                b"9" => Sex::NotApplicable,
                _ => Sex::Unknown,
            },
            offsets_agree,
        })
    }
}

/// What a card tells anyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CardRecord {
    pub(super) municipality: String,
    pub(super) expiry: Date,
}

impl CardRecord {
    /// `01 1C` and 28 ASCII digits: serial (15), municipality (5), expiry `YYYYMMDD`. The serial is left behind: nobody
    /// here needs a number that follows a person around.
    pub(super) fn parse(record: &[u8]) -> Option<Self> {
        let digits = record.strip_prefix(&[0x01, 28])?.get(..28)?;
        let text = std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?;
        Some(Self { municipality: text.get(15..20)?.to_owned(), expiry: date(digits.get(20..)?)? })
    }
}

fn text(value: &[u8]) -> Result<Secret<String>, Torn> {
    match std::str::from_utf8(value) {
        Ok(text) if !text.is_empty() => Ok(Secret::new(text.to_owned())),
        _ => Err(Torn),
    }
}

/// `YYYYMMDD` in ASCII.
fn date(digits: &[u8]) -> Option<Date> {
    if digits.len() != 8 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let text = std::str::from_utf8(digits).ok()?;
    Date::new(text.get(..4)?.parse().ok()?, text.get(4..6)?.parse().ok()?, text.get(6..)?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
    }

    const GOLDEN: &str = "ff2056df2108000e0020004a0055df220fe8a68be69cace38080e88ab1e5ad90df2327e69db1e4baace983bde8a6\
                          8be69cace58cbae4b880e795aae794baefbc91e795aaefbc92e58fb7df24083139393030343031df250132";

    #[test]
    fn the_golden_file() {
        let found = Attributes::parse(&bytes(GOLDEN)).unwrap();
        assert!(found.name.holds(|name| name == "見本　花子"));
        assert!(found.address.holds(|address| address == "東京都見本区一番町１番２号"));
        assert!(found.birth.holds(|day| *day == Day(date(1990, 4, 1))));
        assert_eq!((found.sex, found.offsets_agree), (Sex::Female, true));
    }

    #[test]
    fn every_cut_is_torn() {
        let golden = bytes(GOLDEN);
        for end in 0..golden.len() {
            assert!(Attributes::parse(&golden[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn a_wrong_table_is_noticed_and_survived() {
        let mut file = bytes(GOLDEN);
        file[7] = 0x0F;
        let found = Attributes::parse(&file).unwrap();
        assert!(!found.offsets_agree && found.name.holds(|name| name == "見本　花子"));
    }

    #[test]
    fn a_day_that_is_none_and_text_that_is_none_are_torn() {
        let mut file = bytes(GOLDEN);
        let month = file.len() - 4 - 4;
        file[month..month + 2].copy_from_slice(b"13");
        assert!(Attributes::parse(&file).is_err());
        let mut file = bytes(GOLDEN);
        file[0x0E + 3] = 0xFF;
        assert!(Attributes::parse(&file).is_err());
    }

    #[test]
    fn the_record_gives_city_and_expiry() {
        let record = CardRecord::parse(b"\x01\x1c9000000000000014023120350401").unwrap();
        assert_eq!(record, CardRecord { municipality: "40231".into(), expiry: date(2035, 4, 1) });
        assert_eq!(CardRecord::parse(b"\x01\x1c9000000000000014023120350431"), None);
        assert_eq!(CardRecord::parse(b"\x01\x1b900000000000001402312035040"), None);
        assert_eq!(CardRecord::parse(b"\x02\x1c9000000000000014023120350401"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Attributes::parse(&bytes);
            let _ = CardRecord::parse(&bytes);
        }

        #[test]
        fn any_damage_is_answered(at in 0_usize..89, byte in any::<u8>()) {
            let mut file = bytes(GOLDEN);
            file[at] = byte;
            let _ = Attributes::parse(&file);
        }
    }
}
