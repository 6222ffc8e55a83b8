//! What happens to a visit at the desk beside its decisions: called by its number, opened, identity documents seen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::person::StaffId;

/// What happened to a visit at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtDesk {
    /// When a member of staff first opened it: the visitor's wait is over then.
    #[serde(default)]
    pub opened_at: Option<Timestamp>,
    /// Where its number was last called to.
    #[serde(default)]
    pub called: Option<Called>,
    /// Which identity documents were seen.
    #[serde(default)]
    pub identity: Option<Identity>,
}

/// A number that was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// When.
    pub at: Timestamp,
    /// To which counter: the sign above it, such as `2`.
    pub place: String,
    /// How often.
    pub times: u32,
}

/// Identity documents that were seen: their kinds. No number, no copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Which.
    pub documents: Vec<IdDocument>,
    /// Who saw them.
    pub by: StaffId,
    /// When.
    pub at: Timestamp,
}

/// `POST /v1/visits/{id}/identity` (clerk): which identity documents were seen. An empty list takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityRequest {
    /// Who saw them.
    pub staff: StaffId,
    /// Which.
    pub documents: Vec<IdDocument>,
}

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $alone:literal;)*) => {
        /// A kind of identity document (本人確認書類), after 住民基本台帳事務処理要領 第2-4-(1)-①-ア-(ウ) and 戸籍法施行規則
        /// 第11条の2.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum IdDocument {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl IdDocument {
            /// All of them, in the order of the list: first those that are enough alone.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it is stored.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Whether it is enough alone: issued by an authority, with a photograph.
            pub const fn is_enough_alone(self) -> bool {
                match self { $(Self::$name => $alone,)* }
            }

            /// The message of its name.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => concat!("document-", $id),)* }
            }
        }
    };
}

documents! {
    /// マイナンバーカード
    MyNumberCard = "my-number-card", true;
    /// 運転免許証・運転経歴証明書
    DriversLicence = "drivers-licence", true;
    /// 旅券
    Passport = "passport", true;
    /// 在留カード・特別永住者証明書
    ResidenceCard = "residence-card", true;
    /// 身体障害者手帳・療育手帳・精神障害者保健福祉手帳
    DisabilityCertificate = "disability-certificate", true;
    /// ほかの官公署発行の写真付き証明書
    OtherPhoto = "other-photo", true;
    /// 資格確認書・健康保険の証
    HealthInsurance = "health-insurance", false;
    /// 年金手帳・基礎年金番号通知書
    Pension = "pension", false;
    /// 介護保険の証・医療証
    Care = "care", false;
    /// 社員証・学生証
    Employment = "employment", false;
    /// そのほかの書類
    Other = "other", false;
}

impl Identity {
    /// Whether what was seen is enough: one document that is enough alone, or two others.
    pub fn is_enough(&self) -> bool {
        is_enough(&self.documents)
    }
}

/// Whether these documents are enough together: one that is enough alone, or two others.
pub fn is_enough(documents: &[IdDocument]) -> bool {
    documents.len() >= 2 || documents.iter().any(|document| document.is_enough_alone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{IdDocument, is_enough};
    use crate::text::{Locale, Words};

    #[test]
    fn one_with_a_photograph_or_two_without() {
        assert!(is_enough(&[IdDocument::Passport]));
        assert!(!is_enough(&[IdDocument::Pension]) && !is_enough(&[]));
        assert!(is_enough(&[IdDocument::Pension, IdDocument::HealthInsurance]));
    }

    #[test]
    fn every_kind_has_words_and_one_id() {
        for document in IdDocument::ALL {
            assert_eq!(serde_json::to_value(document).unwrap(), document.as_str());
            for locale in Locale::EVERYWHERE {
                assert!(Words::load(locale).unwrap().has(document.message()), "{locale:?} {document:?}");
            }
        }
    }
}
