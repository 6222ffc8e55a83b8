//! The test cards T1 to T19: every person is invented, every card has one thing about it.

use jiff::civil::Date;
use jiff::{ToSpan, civil};

use super::chip::{Chip, Quirks};
use super::files::{self, Holder, Tries, attributes, myna};

macro_rules! deck {
    ($($(#[$doc:meta])* $card:ident = $id:literal,)*) => {
        /// A card of the tray.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum TestCard {
            $($(#[$doc])* $card,)*
        }

        impl TestCard {
            /// Every card, in the order of the tray.
            pub const ALL: &[Self] = &[$(Self::$card),*];

            /// Its id, such as `t10-torn`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$card => $id,)*
                }
            }

            /// The Fluent message with its title and the PIN to try.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$card => concat!("tray-card-", $id),)*
                }
            }
        }
    };
}

deck! {
    /// A grown-up who lives in 那珂川市 (98 bytes of 基本4情報).
    T1 = "t1",
    /// A long address: the length needs two bytes (138).
    T2 = "t2",
    /// A long name and address: three bytes of length and two reads (335).
    T3 = "t3",
    /// One try left for the PIN.
    T4 = "t4",
    /// The PIN is blocked, 照合番号B works.
    T5 = "t5",
    /// Everything is blocked.
    T6 = "t6",
    /// Expired yesterday.
    T7 = "t7",
    /// Characters outside JIS X 0208, outside the BMP, and a variation sequence.
    T8 = "t8",
    /// A Latin name with a 通称, and no U+3000.
    T9 = "t9",
    /// 性別 `9`, and a tag that nobody knows.
    T10 = "t10",
    /// The table of offsets is wrong.
    T10Offsets = "t10-offsets",
    /// The file ends in the middle of the address.
    T10Torn = "t10-torn",
    /// Filler after the file's object.
    T10Filler = "t10-filler",
    /// 運転免許証.
    T11 = "t11",
    /// 在留カード.
    T12 = "t12",
    /// A smartphone (Android).
    T13 = "t13",
    /// A smartphone (iPhone).
    T13Ios = "t13-ios",
    /// Stumbles over the first command after a cold start.
    T14 = "t14",
    /// Lifted between the PIN and the reading; laid down again it stays.
    T15 = "t15",
    /// Answers with `6Cxx` and `61xx`.
    T16 = "t16",
    /// A transport card: it knows none of our applications.
    T17 = "t17",
    /// A card that gives no answer at all.
    T17Mute = "t17-mute",
    /// Falls silent as soon as the 個人番号 is touched.
    T18 = "t18",
    /// The same person in another municipality (the 89-byte golden file).
    T19 = "t19",
}

impl TestCard {
    /// The card with this [id](Self::id).
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|card| card.id() == id)
    }

    /// The PIN to try on it.
    pub const fn pin(self) -> &'static str {
        "1234"
    }

    /// [`Self::T1`] of somebody else in the same house: for rehearsals that must tell visitors apart. The name and the
    /// address are invented by the caller.
    pub fn of(name: &str, address: &str, today: Date) -> Chip {
        let holder = Holder { name, address, ..hanako(today) };
        Chip::new(myna(&holder, attributes(&holder, &[]), Tries { pin: 3, codes: 10 }), Quirks::default())
    }

    /// The card, fresh from the municipality's counter. Cards are valid for years after `today`, all but [`Self::T7`].
    pub fn chip(self, today: Date) -> Chip {
        let full = Tries { pin: 3, codes: 10 };
        let plain = Quirks::default();
        let hanako = hanako(today);
        let card = |holder: &Holder<'_>, quirks, tries| Chip::new(myna(holder, attributes(holder, &[]), tries), quirks);
        let file = |text| Chip::new(myna(&hanako, text, full), plain);
        match self {
            Self::T1 => card(&hanako, plain, full),
            Self::T2 => card(&Holder { address: LONG_ADDRESS, ..hanako }, plain, full),
            Self::T3 => card(&Holder { name: LONGEST_NAME, address: LONGEST_ADDRESS, ..hanako }, plain, full),
            Self::T4 => card(&hanako, plain, Tries { pin: 1, ..full }),
            Self::T5 => card(&hanako, plain, Tries { pin: 0, ..full }),
            Self::T6 => card(&hanako, plain, Tries { pin: 0, codes: 0 }),
            Self::T7 => {
                let expiry = today.checked_sub(1.day()).unwrap_or(today);
                card(&Holder { expiry, ..hanako }, plain, full)
            }
            Self::T8 => card(&Holder { name: RARE_NAME, ..hanako }, plain, full),
            Self::T9 => card(&Holder { name: LATIN_NAME, sex: "1", ..hanako }, plain, full),
            Self::T10 => {
                let holder = Holder { sex: "9", ..hanako };
                let unknown = [(0xDF26, "ミホン　ハナコ")];
                Chip::new(myna(&holder, attributes(&holder, &unknown), full), plain)
            }
            Self::T10Offsets => {
                let mut text = attributes(&hanako, &[]);
                if let Some(offset) = text.get_mut(7) {
                    *offset += 1;
                }
                file(text)
            }
            Self::T10Torn => {
                let mut text = attributes(&hanako, &[]);
                text.truncate(60);
                file(text)
            }
            Self::T10Filler => file([attributes(&hanako, &[]), vec![0xFF; 40], vec![0x00; 8]].concat()),
            Self::T11 => Chip::new(files::licence(), plain),
            Self::T12 => Chip::new(files::residence(), plain),
            Self::T13 => Chip::new(vec![files::jpki(b"JPKIAPGPSETOKEN")], plain),
            Self::T13Ios => Chip::new(vec![files::jpki(b"JPKIAPIOSTOKEN")], plain),
            Self::T14 => card(&hanako, Quirks { stumbles: true, ..plain }, full),
            Self::T15 => card(&hanako, Quirks { leaves: true, ..plain }, full),
            Self::T16 => card(&hanako, Quirks { chains: true, ..plain }, full),
            Self::T17 => Chip::new(Vec::new(), plain),
            Self::T17Mute => Chip::new(Vec::new(), Quirks { mute: true, ..plain }),
            Self::T18 => card(&hanako, Quirks { guards: true, ..plain }, full),
            Self::T19 => {
                let holder =
                    Holder { address: "東京都見本区一番町１番２号", municipality: "13999", ..hanako };
                card(&holder, plain, full)
            }
        }
    }
}

/// 見本　花子 of 那珂川市. Her card ends in 2035, or later if the calendar has come close.
fn hanako(today: Date) -> Holder<'static> {
    let year = if today.year() < 2034 { 2035 } else { today.year().saturating_add(5).min(9999) };
    Holder {
        name: "見本　花子",
        address: "福岡県那珂川市西隈一丁目１番１号",
        birth: civil::date(1990, 4, 1),
        sex: "2",
        municipality: "40231",
        expiry: civil::Date::new(year, 4, 1).unwrap_or(Date::MAX),
    }
}

/// 29 characters.
const LONG_ADDRESS: &str = "福岡県那珂川市大字見本原１２３４番地５見本台ハイツ１２０３";

/// 36 characters.
const LONGEST_NAME: &str = "ミホンアレクサンドラマリアイザベラクリスティーナ　フォンムスターハウゼン";

/// 63 characters.
const LONGEST_ADDRESS: &str = "福岡県那珂川市大字見本原字長坂上１２３４５番地の６７８９　県営見本台第二高層住宅団地１２号棟　エレベーター側　１２０３号室様方";

/// 髙 is outside JIS X 0208, 𠮷 outside the BMP, and 葛 carries a variation selector (two bars less than the usual one).
const RARE_NAME: &str = "髙𠮷　葛\u{E0100}子";

const LATIN_NAME: &str = "SAMPLE JOHN ALBERT（見本ジョン）";
