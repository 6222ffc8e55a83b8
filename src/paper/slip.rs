//! What the templates of slips read as `/data.json`.
//!
//! A slip is carried through the hall and left in bins: there is no personal data on it, and there is no field here
//! that could take any. All words come from the caller, because a slip is in the visitor's language.

use serde::{Deserialize, Serialize};

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
