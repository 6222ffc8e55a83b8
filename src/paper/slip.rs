//! What the templates of slips read as `/data.json`.
//!
//! A slip is carried through the hall and left in bins: there is no personal data on it, and there is no field here
//! that could take any. All words come from the caller, because a slip is in the visitor's language.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::text::{Msg, Words, era};

/// 受付票: what a visitor takes from the kiosk. The job's `/qr.svg` is the reference (`NKR1…`).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// The language of the words, as BCP 47: `ja`, `en`.
    pub lang: String,
    /// The city's name.
    pub city: String,
    /// 「受付票」.
    pub title: String,
    /// 「受付番号」.
    pub number_label: String,
    /// `A-128`.
    pub number: String,
    /// 「お待ちいただく場所」 and the place.
    pub wait: Labelled,
    /// 「窓口」 and its name; an empty text leaves it out.
    pub counter: Labelled,
    /// 「お申し込み」.
    pub requested_label: String,
    /// What was asked for: 「住民票の写し　1通」.
    pub requested: Vec<String>,
    /// Under the code: 「職員の確認のあと、レジで読み取ります」.
    pub code_note: String,
    /// Date and time of issue.
    pub issued: String,
    /// The last line: 「このまま番号でお呼びするまでお待ちください」; empty for none.
    pub foot: String,
}

/// A name and a text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labelled {
    /// The name.
    pub label: String,
    /// The text.
    pub text: String,
}

/// 会計票: what the clerk's printer gives for a register that the hub does not reach: the job's `/qr.svg` is the charge
/// (`NKP1…`), or each line has barcodes (`/bar0.svg` and so on) that any register reads.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaySlip {
    /// The language of the words.
    pub lang: String,
    /// The city's name.
    pub city: String,
    /// 「会計票」.
    pub title: String,
    /// 「受付番号」.
    pub number_label: String,
    /// `A-128`.
    pub number: String,
    /// The lines of the charge.
    pub lines: Vec<PayLine>,
    /// 「合計」.
    pub total_label: String,
    /// The total as it is written: 「900円」, `¥900`.
    pub total: String,
    /// Whether there is a two-dimensional code.
    #[serde(default = "yes")]
    pub has_code: bool,
    /// The barcode of the total, where one stands for all lines.
    #[serde(default)]
    pub total_bar: Option<Bar>,
    /// Under the code: 「セミセルフレジの読み取り口にかざしてください」; over the barcodes, what they are for.
    pub code_note: String,
    /// 「有効期限」 and the time.
    pub expires: Labelled,
    /// Date and time of issue.
    pub issued: String,
}

/// A line of a charge.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayLine {
    /// The kind of certificate.
    pub label: String,
    /// 「2通」.
    pub qty: String,
    /// 「600円」.
    pub amount: String,
    /// 減免 and its ground; empty for none.
    pub note: String,
    /// Its barcodes: none where the line costs nothing.
    #[serde(default)]
    pub bars: Vec<Bar>,
}

/// A barcode on the slip.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// The job's name of it: `bar0` → `/bar0.svg`.
    pub name: String,
    /// The digits under the bars.
    pub digits: String,
    /// Beside the bars: how often it is to be read, `× 2` or `1 / 2`.
    pub times: String,
}

const fn yes() -> bool {
    true
}

/// 差戻し: what a visitor is given when something has to be mended. It has no code.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnSlip {
    /// The language of the words.
    pub lang: String,
    /// The city's name.
    pub city: String,
    /// 「お手続きのご案内」.
    pub title: String,
    /// 「受付番号」.
    pub number_label: String,
    /// `A-128`.
    pub number: String,
    /// Which of the certificates it is about.
    pub about: Labelled,
    /// 「お願い」 and what to do, from the list of return messages (never free text about a person).
    pub message: Labelled,
    /// Where to go: 「窓口」 and its name; an empty text leaves it out.
    pub counter: Labelled,
    /// Date and time of issue.
    pub issued: String,
}

/// The list of a life event, for the visitor to take along: what is needed, what later, what not, what to bring. It has no
/// code and nothing of the visitor: whoever finds it learns that somebody moved, or was born.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSlip {
    /// The language of the words.
    pub lang: String,
    /// The city's name.
    pub city: String,
    /// 「手続きの一覧」.
    pub kind: String,
    /// The life event: 「引っ越してきた」.
    pub title: String,
    /// 「今回すること」.
    pub needed: Part<PlanItem>,
    /// 「持ってくるもの」, each with a box to tick.
    pub bring: Part<String>,
    /// 「あとですること」.
    pub later: Part<PlanItem>,
    /// 「しなくてよいこと」, in short.
    pub not_needed: Part<String>,
    /// 「入力だけでは申請は完了していません。窓口で確認を受けてください。」
    pub closing: String,
    /// Date and time of issue.
    pub issued: String,
}

/// A part of a list; without items it is left out.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part<T> {
    /// Its name.
    pub label: String,
    /// What is in it, the most important first.
    pub items: Vec<T>,
}

/// Something to be done.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanItem {
    /// The procedure's plain name.
    pub text: String,
    /// Until when: 「4月3日（金）まで」; empty for no deadline.
    pub by: String,
    /// Where: 「2番　市民課」; empty where it is not done in this hall.
    pub at: String,
}

impl PlanSlip {
    /// A list with its words and nothing in it yet.
    pub fn new(words: &Words, city: impl Into<String>, event: &Msg, issued: impl Into<String>) -> Self {
        let part = |id: &str| words.get(id);
        Self {
            lang: words.locale().lang().to_owned(),
            city: city.into(),
            kind: words.get("slip-plan"),
            title: words.say(event),
            needed: Part { label: part("slip-plan-needed"), items: Vec::new() },
            bring: Part { label: part("slip-plan-bring"), items: Vec::new() },
            later: Part { label: part("slip-plan-later"), items: Vec::new() },
            not_needed: Part { label: part("slip-plan-not-needed"), items: Vec::new() },
            closing: words.get("slip-plan-closing"),
            issued: issued.into(),
        }
    }
}

impl PlanItem {
    /// Something to be done, its last day and its counter (sign and name) where it has them.
    pub fn new(words: &Words, text: impl Into<String>, by: Option<Date>, counter: Option<(&str, &str)>) -> Self {
        let until = |day: Date| words.say(&Msg::new("slip-plan-by").text("date", slip_day(words, day)));
        let at =
            |(sign, name): (&str, &str)| words.say(&Msg::new("slip-plan-at").text("sign", sign).text("name", name));
        Self { text: text.into(), by: by.map(until).unwrap_or_default(), at: counter.map(at).unwrap_or_default() }
    }
}

/// A day on a slip: 「令和8年4月3日（金）」, `Fri 2026-04-03`.
fn slip_day(words: &Words, day: Date) -> String {
    let date = era::stamp(day, words.locale());
    let weekday = words.get(&format!("slip-weekday-{}", day.weekday().to_monday_one_offset()));
    words.say(&Msg::new("slip-day").text("date", date).text("weekday", weekday))
}
