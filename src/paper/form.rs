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
    /// The official name: `住民票の写し等交付請求書`. On one line, in smaller letters where it is long.
    pub title: String,
    /// The plain name, on a quiet line below; empty for none.
    pub plain: String,
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
    /// Persons: a line each, below the rows.
    pub people: Option<People>,
}

/// One field.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What a template calls it by, whatever its label says: `requester_name`, `juminhyo.copies`.
    pub key: String,
    /// The name of the field.
    pub label: String,
    /// What stands in it.
    pub answer: Answer,
    /// Two half rows that follow each other share a line.
    pub width: Width,
}

/// Persons, a line each: 異動者, 世帯員. Templates number the lines from 1.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// What the lines are: `いっしょに異動する方`.
    pub title: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The persons, one to nine; each has as many cells as there are columns.
    pub lines: Vec<Vec<Cell>>,
}

/// A column of persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its names, one above the other: `フリガナ` over `氏名`.
    pub labels: Vec<String>,
    /// Millimetres that it wants; what is left of the sheet's width goes to all in the same proportion.
    pub width: u16,
    /// Whether a pen fills it in. It keeps its width then: it must be wide enough to be written into.
    pub by_hand: bool,
}

/// What stands in a column for one person: as many parts, one above the other, as the column has names.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// From above.
    pub parts: Vec<Part>,
}

/// One field of one person.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What a template calls it by: `member_kana[2]`.
    pub key: String,
    /// What stands in it. Of choices a line of persons shows only the chosen ones.
    pub answer: Answer,
}

/// What stands in a field.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Answer {
    /// Words.
    Words {
        /// As the form writes them. Empty: a blank to be filled in by hand.
        #[serde(with = "secret::render")]
        value: Secret<String>,
        /// Where they come from.
        origin: Mark,
    },
    /// A question with a given set of answers: all of them, drawn as boxes.
    Choices {
        /// The boxes.
        options: Vec<Choice>,
        /// Where the ticks come from.
        origin: Mark,
    },
    /// Kanji that a clerk writes: an empty box with 「漢字は職員が確認」.
    LeftToClerk {},
    /// The 個人番号: an empty box of twelve cells that its owner fills in with a pen at the counter. It has no value and
    /// no way to hold one.
    ByHand {},
}

/// A box on the form.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What a template calls it by: `lineal`.
    pub id: String,
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
    /// ☆ Prepared by the visitor at home.
    Home,
    /// ◎ Told to a clerk, who typed it.
    Asked,
    /// □ Corrected by a clerk.
    Corrected,
    /// ◇ From the register of residents.
    Register,
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

impl Answer {
    /// Words.
    pub const fn words(value: Secret<String>, origin: Mark) -> Self {
        Self::Words { value, origin }
    }

    /// A blank to be filled in by hand.
    pub const fn blank() -> Self {
        Self::words(Secret::new(String::new()), Mark::None)
    }
}

impl Row {
    /// A field that takes a whole line.
    pub fn new(key: impl Into<String>, label: impl Into<String>, answer: Answer) -> Self {
        Self { key: key.into(), label: label.into(), answer, width: Width::Full }
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
    pub fn new(id: impl Into<String>, label: impl Into<String>, checked: bool) -> Self {
        Self { id: id.into(), label: label.into(), checked }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_is_written_as_the_templates_read_it() {
        let name = Answer::words(Secret::new("見本 花子".to_owned()), Mark::Card);
        assert_eq!(
            serde_json::to_value(Row::new("requester_name", "氏名", name).half()).unwrap(),
            json!({
                "key": "requester_name",
                "label": "氏名",
                "answer": {"kind": "words", "value": "見本 花子", "origin": "card"},
                "width": "half",
            })
        );
        assert_eq!(serde_json::to_value(Answer::LeftToClerk {}).unwrap(), json!({"kind": "left-to-clerk"}));
        assert_eq!(serde_json::to_value(Answer::blank()).unwrap()["origin"], "");
    }

    #[test]
    fn what_is_written_by_hand_can_hold_no_value() {
        assert_eq!(serde_json::to_value(Answer::ByHand {}).unwrap(), json!({"kind": "by-hand"}));
        for slipped_in in [json!("123456789012"), json!(123_456_789_012_u64), json!(null)] {
            let forged = json!({"kind": "by-hand", "value": slipped_in});
            assert!(serde_json::from_value::<Answer>(forged).is_err());
        }
        assert!(serde_json::from_value::<Answer>(json!({"kind": "by-hand"})).is_ok());
    }
}
