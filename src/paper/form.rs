//! What a form's template reads as `/data.json`.
//!
//! The types are the contract: a template may rely on every key being there. Words that a person reads are put in
//! by the caller, in the language of the form (Japanese); the templates add only the official form's own words.

use serde::{Deserialize, Serialize};

use crate::person::{Secret, secret};

/// One application on one A4 sheet.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormData {
    /// Who it is addressed to.
    pub city: City,
    /// What it is.
    pub form: FormTitle,
    /// The day of the application as the form writes it: `令和8年11月22日`.
    pub date: String,
    /// 受付番号, such as `A-128`.
    pub number: String,
    /// Whether the reference code (`/qr.svg` of the job) is drawn beside the number.
    pub reference_qr: bool,
    /// The parts of the form, in the official order.
    pub sections: Vec<Section>,
    /// 手数料, a line for each kind of certificate. Empty: the sheet has no fee table.
    pub fees: Vec<FeeLine>,
    /// The sum of the lines, in yen.
    pub total: i64,
    /// 職員欄.
    pub staff: StaffBox,
    /// A line that tells what was done instead of writing by hand; empty for none.
    pub copy_mark: String,
}

/// The city that a form is addressed to.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// `那珂川市`.
    pub name: String,
    /// The addressee: `那珂川市長`.
    pub mayor: String,
}

/// What a form is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormTitle {
    /// `住民票の写し等交付請求書`.
    pub title: String,
    /// The law it rests on: `住民基本台帳法第12条第1項`; empty for none.
    pub law: String,
}

/// A part of a form: `窓口に来られた方`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name, set in the column on the left.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// One field.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The name of the field.
    pub label: String,
    /// What was answered, as the form writes it. Empty: a blank to be filled in by hand.
    #[serde(with = "secret::render")]
    pub value: Secret<String>,
    /// Where the answer comes from.
    pub origin: Mark,
    /// A question with a given set of answers: all of them, drawn as boxes before the value.
    pub options: Vec<Choice>,
    /// Two half rows that follow each other share a line.
    pub width: Width,
}

/// A box on the form.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What the box stands for.
    pub label: String,
    /// Whether it is ticked.
    pub checked: bool,
}

/// The mark behind an answer: where it comes from. The legend at the foot of the form explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// ○ Read from the card.
    Card,
    /// △ Typed or chosen by the visitor.
    Typed,
    /// □ Corrected by a clerk.
    Corrected,
    /// ◇ From the register of residents.
    Register,
    /// Left to the clerk: an empty box with 「漢字は職員が確認」.
    LeftToClerk,
    /// No mark: the form's own words, or a blank.
    #[serde(rename = "")]
    None,
}

/// How much of a line a row takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Width {
    /// All of it.
    #[default]
    Full,
    /// Half, if the next row is half too; all of it otherwise.
    Half,
}

/// 手数料 for one kind of certificate.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeLine {
    /// The kind.
    pub label: String,
    /// 通数.
    pub qty: u32,
    /// Yen for one.
    pub unit: i64,
    /// Yen for the line.
    pub amount: i64,
    /// 減免 and its ground; empty for none.
    pub note: String,
}

/// 職員欄.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffBox {
    /// Who confirmed (as the city writes it on paper); empty: a blank for a seal.
    pub confirmed_by: String,
    /// 本人確認: the documents, the one that was shown ticked. Empty: the template's own list, nothing ticked.
    pub identity: Vec<Choice>,
    /// 備考; empty for a blank.
    pub note: String,
}

impl Row {
    /// A field with words.
    pub fn text(label: impl Into<String>, value: Secret<String>, origin: Mark) -> Self {
        Self { label: label.into(), value, origin, options: Vec::new(), width: Width::Full }
    }

    /// A question with boxes.
    pub fn choices(label: impl Into<String>, options: Vec<Choice>, origin: Mark) -> Self {
        Self { label: label.into(), value: Secret::new(String::new()), origin, options, width: Width::Full }
    }

    /// A field whose kanji a clerk fills in.
    pub fn left_to_clerk(label: impl Into<String>) -> Self {
        Self::text(label, Secret::new(String::new()), Mark::LeftToClerk)
    }

    /// The same row, half as wide.
    #[must_use]
    pub fn half(mut self) -> Self {
        self.width = Width::Half;
        self
    }
}

impl Choice {
    /// A box.
    pub fn new(label: impl Into<String>, checked: bool) -> Self {
        Self { label: label.into(), checked }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_is_written_as_the_templates_read_it() {
        let row = Row::text("氏名", Secret::new("見本 花子".to_owned()), Mark::Card).half();
        assert_eq!(
            serde_json::to_value(row).unwrap(),
            json!({"label": "氏名", "value": "見本 花子", "origin": "card", "options": [], "width": "half"})
        );
        let blank = serde_json::to_value(Row::left_to_clerk("氏名")).unwrap();
        assert_eq!(blank["origin"], "left-to-clerk");
        assert_eq!(serde_json::to_value(Mark::None).unwrap(), "");
    }
}
