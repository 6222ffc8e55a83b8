//! What a マイナンバーカード tells after its holder's PIN: 基本4情報, and what it tells to anyone: its expiry.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Day, Secret};

/// 性別 as on the card (JIS X 0303 / ISO 5218).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// `1` 男
    Male,
    /// `2` 女
    Female,
    /// `9` 適用不能
    NotApplicable,
    /// `0` and anything else: 不明
    Unknown,
}

/// 基本4情報 and the card's free record. The address is the card's: after a move it can be an old one.
#[derive(Clone)]
pub struct CardFacts {
    /// 氏名 exactly as the card writes it (UTF-8, never normalised; 姓名 usually parted by U+3000).
    pub name: Secret<String>,
    /// 住所 exactly as the card writes it.
    pub address: Secret<String>,
    /// 生年月日.
    pub birth: Secret<Day>,
    /// 性別.
    pub sex: Sex,
    /// The last day on which the card is valid (共通カードAP); `None` where the record could not be read.
    pub expiry: Option<Date>,
    /// The five digits of the municipality that issued it (共通カードAP); `None` where unread.
    pub municipality: Option<String>,
}
