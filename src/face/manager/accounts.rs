//! The accounts on the screen: who has one, how it stands, and what an administrator does to it.

use crate::application::account::{AccountLine, Accounts, FirstKey, NewAccount, StaffRole};
use crate::face::staff::HubError;
use crate::paper::qr::{AsciiQr, Matrix, Medium};
use crate::person::StaffId;
use crate::person::secret::render;

/// What is looked at.
#[derive(Default)]
pub struct AccountsPage {
    pub(super) list: Option<Vec<AccountLine>>,
    pub(super) chosen: Option<StaffId>,
    pub(super) panel: Panel,
    pub(super) busy: bool,
}

/// What lies beside the list.
#[derive(Default)]
pub enum Panel {
    /// Nothing.
    #[default]
    None,
    /// A new account is being written.
    New(NewAccount),
    /// Really close, open or reset it?
    Ask(Deed, StaffId),
    /// What an account signs in with the first time, until it is put away.
    Key(Box<FirstKey>, Option<Matrix>),
}

/// What is done to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Closes it.
    Close,
    /// Opens it again.
    Open,
    /// Gives it a new first password and a new secret.
    Reset,
}

/// A field of a new account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// 職員ID
    Id,
    /// 名前
    Name,
}

/// Something that happened on the page.
#[derive(Clone)]
pub enum Message {
    /// The accounts came.
    Came(Result<Accounts, HubError>),
    /// A line was chosen.
    Choose(StaffId),
    /// A new account.
    New,
    /// Something was typed.
    Typed(Field, String),
    /// A role was chosen.
    Role(StaffRole),
    /// Make it.
    Make,
    /// Ask whether really.
    Ask(Deed),
    /// Really.
    Do,
    /// It was done; a key comes with a new one or a reset.
    Done(Result<Option<Box<FirstKey>>, HubError>),
    /// What lies beside the list is put away.
    Away,
}

/// What the page wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Read the accounts.
    Read,
    /// Make one.
    Make(NewAccount),
    /// Do something to one.
    Do(Deed, StaffId),
}

impl AccountsPage {
    /// The account that is chosen.
    pub fn chosen(&self) -> Option<&AccountLine> {
        let id = self.chosen.as_ref()?;
        self.list.as_ref()?.iter().find(|line| line.id == *id)
    }

    /// Takes in what happened. Answers an error for the bar as well.
    pub fn update(&mut self, message: Message) -> (Vec<Effect>, Option<HubError>) {
        let mut effects = vec![];
        match (message, &mut self.panel) {
            (Message::Came(Ok(Accounts(list))), _) => self.list = Some(list),
            (Message::Came(Err(error)), _) => return (effects, Some(error)),
            (Message::Choose(id), panel) => {
                self.chosen = Some(id);
                *panel = Panel::None;
            }
            (Message::New, panel) => {
                *panel = Panel::New(NewAccount { id: String::new(), name: String::new(), role: StaffRole::Clerk });
            }
            (Message::Typed(Field::Id, text), Panel::New(new)) => {
                new.id = text.to_lowercase().chars().take(32).collect()
            }
            (Message::Typed(Field::Name, text), Panel::New(new)) => new.name = text.chars().take(40).collect(),
            (Message::Role(role), Panel::New(new)) => new.role = role,
            (Message::Make, Panel::New(new)) if !self.busy => {
                self.busy = true;
                effects.push(Effect::Make(new.clone()));
            }
            (Message::Ask(deed), panel) => {
                if let Some(id) = self.chosen.clone() {
                    *panel = Panel::Ask(deed, id);
                }
            }
            (Message::Do, Panel::Ask(deed, id)) if !self.busy => {
                self.busy = true;
                effects.push(Effect::Do(*deed, id.clone()));
            }
            (Message::Done(answer), panel) => {
                self.busy = false;
                match answer {
                    Ok(key) => {
                        *panel = key.map_or(Panel::None, Panel::key);
                        effects.push(Effect::Read);
                    }
                    Err(error) => return (effects, Some(error)),
                }
            }
            (Message::Away, panel) => *panel = Panel::None,
            // Something of a panel that is not there any more.
            (Message::Typed(..) | Message::Role(_) | Message::Make | Message::Do, _) => {}
        }
        (effects, None)
    }
}

impl Panel {
    /// A key with its code; without one where the address cannot be one.
    fn key(key: Box<FirstKey>) -> Self {
        let address: &String = render::open(&key.address);
        let code = AsciiQr::new(address.clone()).ok().and_then(|code| code.matrix(Medium::Screen).ok());
        Self::Key(key, code)
    }
}
