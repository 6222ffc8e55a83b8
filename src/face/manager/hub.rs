//! The manager's hub, over the link.

use jiff::civil::Date;

use super::accounts::Deed;
use super::{Asked, Books, Standing};
use crate::application::account::{Accounts, Door, FirstKey, NewAccount, Session, SignIn};
use crate::application::audit::{Trail, TrailWanted, Verdict};
use crate::application::wire::StaffList;
use crate::face::staff::HubError;
use crate::face::staff::door::Doorway;
use crate::link::Client;
use crate::person::StaffId;
use crate::usage::Counts;

/// The hub as a manager asks it.
pub struct HubBooks(pub Client);

impl Doorway for HubBooks {
    async fn door(&self) -> Result<Door, HubError> {
        Doorway::door(&self.0).await
    }

    async fn sign_in(&self, request: SignIn) -> Result<Session, HubError> {
        Doorway::sign_in(&self.0, request).await
    }

    async fn sign_out(&self) -> Result<(), HubError> {
        Doorway::sign_out(&self.0).await
    }

    async fn touch(&self) -> Result<(), HubError> {
        Doorway::touch(&self.0).await
    }
}

impl Books for HubBooks {
    async fn counts(&self, (grain, from, to): Asked) -> Result<Counts, HubError> {
        self.0.counts_by(grain, from, to).await.map_err(HubError::from)
    }

    async fn report(&self, day: Date) -> Result<Vec<u8>, HubError> {
        self.0.report(day).await.map_err(HubError::from)
    }

    async fn standing(&self) -> Result<Standing, HubError> {
        let registers = self.0.registers().await.map_err(HubError::from)?;
        Ok(Standing { registers, conflicts: self.0.conflicts().await.map_err(HubError::from)? })
    }

    async fn names(&self) -> Result<StaffList, HubError> {
        self.0.staff().await.map_err(HubError::from)
    }

    async fn trail(&self, wanted: TrailWanted) -> Result<Trail, HubError> {
        self.0.trail(&wanted).await.map_err(HubError::from)
    }

    async fn check_trail(&self) -> Result<Verdict, HubError> {
        self.0.check_trail().await.map_err(HubError::from)
    }

    async fn accounts(&self) -> Result<Accounts, HubError> {
        self.0.accounts().await.map_err(HubError::from)
    }

    async fn make_account(&self, new: NewAccount) -> Result<FirstKey, HubError> {
        self.0.make_account(&new).await.map_err(HubError::from)
    }

    async fn change_account(&self, deed: Deed, id: StaffId) -> Result<Option<FirstKey>, HubError> {
        match deed {
            Deed::Close | Deed::Open => {
                self.0.close_account(&id, deed == Deed::Close).await.map_err(HubError::from)?;
                Ok(None)
            }
            Deed::Reset => self.0.reset_account(&id).await.map(Some).map_err(HubError::from),
        }
    }
}
