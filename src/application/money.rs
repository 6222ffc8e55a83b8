//! What faces and hub exchange about money beside [`super::wire`].

use serde::{Deserialize, Serialize};

use super::wire::Tender;
use crate::person::StaffId;

/// `POST /v1/charges/{id}/paid` (clerk): staff note a payment that no register reports, by its receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteRequest {
    /// How it was paid.
    pub tender: Tender,
    /// The receipt's number, 1 to 32 ASCII characters.
    pub receipt: String,
    /// Who.
    pub staff: StaffId,
}
