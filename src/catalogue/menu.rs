//! How the procedures are offered: a few tiles first, behind each a page of life events and procedures.

use super::{EventId, ProcedureId};
use crate::text::Msg;

/// A tile of the first page. Its words are `menu-<id>` and `menu-<id>-example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// Its id, kebab-case.
    pub id: String,
    /// The icon's name.
    pub icon: String,
    /// The life events behind it.
    pub events: Vec<EventId>,
    /// The procedures behind it.
    pub procedures: Vec<ProcedureId>,
}

impl Menu {
    /// The message of its title.
    pub fn title(&self) -> Msg {
        Msg::new(format!("menu-{}", self.id))
    }
}
