//! The files of synthetic cards. Every person here is invented.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::chip::{Application, Body, File, Key, Label};
use crate::device::card::{StatusWord, profile, tlv};
use crate::text::era::Era;

/// The PIN of every card of the tray.
pub(super) const PIN: &[u8] = b"1234";

/// A made-up number with a valid check digit, so that a reader that took it would be believed.
const NUMBER: &[u8; 12] = b"123456789018";

/// The four printed digits beside the face.
const SECURITY_CODE: &str = "1234";

/// The person on a card, and what the card says about itself.
#[derive(Clone, Copy)]
pub(super) struct Holder<'h> {
    pub(super) name: &'h str,
    pub(super) address: &'h str,
    pub(super) birth: Date,
    pub(super) sex: &'static str,
    /// Five digits.
    pub(super) municipality: &'static str,
    pub(super) expiry: Date,
}

/// Tries left for the PIN and for 照合番号A and B.
#[derive(Clone, Copy)]
pub(super) struct Tries {
    pub(super) pin: u8,
    pub(super) codes: u8,
}

/// EF 0002 of the 券面事項入力補助AP: `FF20 { DF21 offsets, DF22 氏名, DF23 住所, DF24 生年月日, DF25 性別, more }`.
pub(super) fn attributes(holder: &Holder<'_>, more: &[(u16, &str)]) -> Vec<u8> {
    let birth = digits(holder.birth);
    let known = [(0xDF22, holder.name), (0xDF23, holder.address), (0xDF24, birth.as_str()), (0xDF25, holder.sex)];
    let fields: Vec<_> = known.iter().chain(more).map(|(tag, text)| tlv::write(*tag, text.as_bytes())).collect();
    let table_len = 3 + 2 * fields.len();
    let header_len = 2 + match table_len + fields.iter().map(Vec::len).sum::<usize>() {
        0x00..=0x7F => 1,
        0x80..=0xFF => 2,
        _ => 3,
    };
    let mut at = header_len + table_len;
    let mut table = Vec::new();
    for field in &fields {
        table.extend_from_slice(&(at as u16).to_be_bytes());
        at += field.len();
    }
    tlv::write(0xFF20, &[tlv::write(0xDF21, &table), fields.concat()].concat())
}

/// 照合番号B: `YYMMDD` of the birth in years of its era, the year of expiry, and the code beside the face.
pub(super) fn code_b(holder: &Holder<'_>) -> String {
    let Holder { birth, expiry, .. } = holder;
    let year = Era::of(*birth).map_or(0, |era| era.year_of(*birth));
    format!("{year:02}{:02}{:02}{:04}{SECURITY_CODE}", birth.month(), birth.day(), expiry.year())
}

/// `YYYYMMDD`.
fn digits(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// A マイナンバーカード. `text` is the content of EF 0002.
pub(super) fn myna(holder: &Holder<'_>, text: Vec<u8>, tries: Tries) -> Vec<Application> {
    let code_b = code_b(holder).into_bytes();
    let expiry = digits(holder.expiry);
    let record = [b"\x01\x1c900000000000001", holder.municipality.as_bytes(), expiry.as_bytes()].concat();
    let number = [&tlv::write(0xFF10, NUMBER)[..], &[0xFF, 0xFF]].concat();
    let birth_code = code_b.get(..6).unwrap_or_default().to_vec();
    vec![
        manager(),
        application(
            Label::Common,
            profile::FIRST_GENERATION.common,
            [(0x0001, File { body: Body::Records(vec![record]), keys: &[] }), (0x001C, key(PIN, 3, 3))],
        ),
        application(
            Label::Residents,
            &[0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x01],
            [(0x001C, key(PIN, 3, 3))],
        ),
        application(
            Label::Surface,
            &[0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x02],
            [
                (0x0001, plain(tlv::write(0xFF10, digits(holder.birth).as_bytes()), &[0x0011])),
                // Stands for the picture of the number: what matters is that it is there to be left alone.
                (0x0005, plain(tlv::write(0xFF50, NUMBER), &[0x0013])),
                (0x0011, key(&birth_code, 10, 10)),
                (0x0012, key(&code_b, 10, tries.codes)),
                (0x0013, key(NUMBER, 10, tries.codes)),
            ],
        ),
        application(
            Label::Text,
            profile::FIRST_GENERATION.text,
            [
                (0x0001, plain(number, &[0x0011, 0x0014])),
                (0x0002, plain(text, &[0x0011, 0x0015])),
                (0x0011, key(PIN, 3, tries.pin)),
                // Blocked on every card that was ever examined.
                (0x0012, key(b"0000", 3, 0)),
                (0x0014, key(NUMBER, 10, tries.codes)),
                (0x0015, key(&code_b, 10, tries.codes)),
            ],
        ),
        jpki(b"JPKIAPICCTOKEN2"),
    ]
}

/// The JPKI application with a token of this name.
pub(super) fn jpki(token: &[u8]) -> Application {
    let mut info = vec![b' '; 160];
    if let Some(start) = info.get_mut(..token.len()) {
        start.copy_from_slice(token);
    }
    application(
        Label::Jpki,
        profile::JPKI,
        [(0x0006, plain(info, &[])), (0x0018, key(PIN, 3, 3)), (0x001B, key(b"MIHON1234", 5, 5))],
    )
}

/// 運転免許証 without a PIN of its own: PIN設定 says so, and `****` stands in. Its files are not here.
pub(super) fn licence() -> Vec<Application> {
    vec![
        application(
            Label::Root,
            &[],
            [
                (0x000A, plain(vec![0x05, 0x01, 0x00], &[])),
                (0x0001, blocked_in_iso(key(b"****", 3, 3))),
                (0x0002, blocked_in_iso(key(b"****", 3, 3))),
            ],
        ),
        application(Label::Part, profile::LICENCE, []),
    ]
}

/// 在留カード: the kind of card is free to read, everything else needs secure messaging and is not here.
pub(super) fn residence() -> Vec<Application> {
    vec![
        application(Label::Root, &[], [(0x000A, plain(b"1".to_vec(), &[]))]),
        application(Label::Part, profile::RESIDENCE, []),
    ]
}

/// The GlobalPlatform card manager, which every chip has.
pub(super) fn manager() -> Application {
    application(Label::Manager, &[0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00], [])
}

pub(super) fn application<const N: usize>(label: Label, name: &[u8], files: [(u16, File); N]) -> Application {
    Application { label, name: name.to_vec(), files: BTreeMap::from(files) }
}

pub(super) const fn plain(bytes: Vec<u8>, keys: &'static [u16]) -> File {
    File { body: Body::Plain(bytes), keys }
}

pub(super) fn key(value: &[u8], most: u8, left: u8) -> File {
    let key = Key { value: value.to_vec(), tries: Some((most, left)), blocked: StatusWord::BLOCKED };
    File { body: Body::Key(key), keys: &[] }
}

pub(super) fn blocked_in_iso(mut file: File) -> File {
    if let Body::Key(key) = &mut file.body {
        key.blocked = StatusWord::BLOCKED_ISO;
    }
    file
}
