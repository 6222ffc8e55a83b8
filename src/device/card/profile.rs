//! Names, files and PIN rules of each generation of the マイナンバーカード, as data: the next one will stand beside
//! today's for about ten years.
//!
//! The specification of the card is not public. These values agree between several independent open readers.

/// How one generation of the card is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardProfile {
    /// 共通カードAP: serial, municipality and expiry, free to read.
    pub common: &'static [u8],
    /// Short EF id of its record file, and the number of the record.
    pub card_record: (u8, u8),
    /// 券面事項入力補助AP: the text of the card's face.
    pub text: &'static [u8],
    /// Short EF id of the 基本4情報 in it.
    pub attributes: u8,
    /// Short EF id of the PIN's key in it.
    pub pin: u8,
    /// Digits of the PIN.
    pub pin_digits: usize,
}

/// The card in use since 2016.
pub const FIRST_GENERATION: CardProfile = CardProfile {
    common: &[0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00],
    card_record: (0x01, 1),
    text: &[0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08],
    attributes: 0x02,
    pin: 0x11,
    pin_digits: 4,
};

/// Every generation, in the order in which they are tried.
pub const PROFILES: &[CardProfile] = &[FIRST_GENERATION];

/// 公的個人認証AP, on cards and on smartphones.
pub const JPKI: &[u8] = &[0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01];

/// Short EF id of the JPKI application's token information; its first 32 bytes name the token.
pub const JPKI_TOKEN: u8 = 0x06;

/// The names of the tokens in smartphones, padded with spaces on the card.
pub const PHONE_TOKENS: &[&[u8]] = &[b"JPKIAPGPSETOKEN", b"JPKIAPIOSTOKEN"];

/// 運転免許証, DF1 (記載事項).
pub const LICENCE: &[u8] = &[0xA0, 0, 0, 0x02, 0x31, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// 在留カード and 特別永住者証明書, DF1.
pub const RESIDENCE: &[u8] = &[0xD3, 0x92, 0xF0, 0x00, 0x4F, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
