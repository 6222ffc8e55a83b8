//! A clerk takes over at a kiosk: the bodies of it. The clerk gets a code at the desk, goes to the kiosk that called and
//! types it there; a code counts once, at that kiosk, for a few minutes. Bodies travel as JSON over HTTP like
//! [`super::wire`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::KioskId;
use crate::person::secret::wire;
use crate::person::{Secret, StaffId};

/// Digits of a code.
pub const CODE: usize = 6;

/// `POST /v1/help-codes` (clerk): asks for a code for a kiosk. Answered by [`HelpCode`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpCodeRequest {
    /// Where it is to count.
    pub kiosk: KioskId,
    /// Who goes there.
    pub staff: StaffId,
}

/// A code. It has no `Debug`: it opens a kiosk for a few minutes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpCode {
    /// Six digits.
    pub code: String,
    /// Where it counts.
    pub kiosk: KioskId,
    /// When it ends unused.
    pub until: Timestamp,
}

impl Drop for HelpCode {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

/// `POST /v1/help` (kiosk): a code was typed. Answered by [`Helper`]; `DELETE /v1/help/{kiosk}` (kiosk) says that the help
/// is over.
#[derive(Clone, Serialize, Deserialize)]
pub struct TakeOver {
    /// Which kiosk.
    pub kiosk: KioskId,
    /// Which page, by its id.
    pub page: String,
    /// What was typed.
    #[serde(with = "wire")]
    pub code: Secret<String>,
}

/// Who helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// The member of staff.
    pub staff: StaffId,
    /// The name that is shown, as on a name badge.
    pub name: String,
}
