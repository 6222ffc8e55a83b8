//! The manager's hub, over the link.

use jiff::civil::Date;

use super::{Books, Standing};
use crate::face::staff::HubError;
use crate::link::Client;
use crate::usage::Counts;

/// The hub as a manager asks it.
pub struct HubBooks(pub Client);

impl Books for HubBooks {
    async fn counts(&self, from: Date, to: Date) -> Result<Counts, HubError> {
        self.0.counts(from, to).await.map_err(HubError::from)
    }

    async fn standing(&self) -> Result<Standing, HubError> {
        let registers = self.0.registers().await.map_err(HubError::from)?;
        Ok(Standing { registers, conflicts: self.0.conflicts().await.map_err(HubError::from)? })
    }
}
