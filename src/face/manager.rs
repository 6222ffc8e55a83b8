//! The manager's window: the day's counts at arm's length, from counts that know no person; for auditors the audit
//! trail, for administrators the accounts. Pure but for [`run`] and [`perform`].

pub mod accounts;
mod chart;
pub mod export;
mod hub;
mod perform;
#[cfg(test)]
mod tests;
pub mod trail;
mod view;
mod xlsx;

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;

use iced::keyboard;
use iced::keyboard::key::{Key, Named};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::account::{Accounts, FirstKey, NewAccount, StaffRole};
use crate::application::audit::{Trail, TrailWanted, Verdict};
use crate::application::standing::{Conflicts, Registers};
use crate::application::ticket::business_day;
use crate::application::wire::StaffList;
use crate::catalogue::Catalogue;
use crate::face::staff::door::{self, Door, Doorway, Turn};
use crate::face::staff::{Bar, HubError, Line};
use crate::face::ui::Scale;
use crate::person::StaffId;
use crate::text::{Msg, Words};
use crate::usage::{Counts, Grain, Ledger, Period, View};

pub use export::{ExportError, Kind, Order, Written};
pub use hub::HubBooks;
pub use perform::{answer, perform, run};
pub use view::view;

/// The hub as the manager's page sees it.
pub trait Books: Doorway {
    /// The counts of some spans, both included: `GET /v1/counts`.
    fn counts(&self, asked: Asked) -> impl Future<Output = Result<Counts, HubError>> + Send;

    /// The daily report as PDF: `GET /v1/report`.
    fn report(&self, day: Date) -> impl Future<Output = Result<Vec<u8>, HubError>> + Send;

    /// How the hub stands with registers, and what contradicts: `GET /v1/registers`, `GET /v1/conflicts`.
    fn standing(&self) -> impl Future<Output = Result<Standing, HubError>> + Send;

    /// The names of staff: `GET /v1/staff`.
    fn names(&self) -> impl Future<Output = Result<StaffList, HubError>> + Send;

    /// Rows of the audit trail: `GET /v1/audit`.
    fn trail(&self, wanted: TrailWanted) -> impl Future<Output = Result<Trail, HubError>> + Send;

    /// The whole audit trail, looked through: `GET /v1/audit/check`.
    fn check_trail(&self) -> impl Future<Output = Result<Verdict, HubError>> + Send;

    /// The accounts: `GET /v1/accounts`.
    fn accounts(&self) -> impl Future<Output = Result<Accounts, HubError>> + Send;

    /// Makes an account: `POST /v1/accounts`.
    fn make_account(&self, new: NewAccount) -> impl Future<Output = Result<FirstKey, HubError>> + Send;

    /// Closes, opens or resets an account; a reset answers its new key.
    fn change_account(
        &self,
        deed: accounts::Deed,
        id: StaffId,
    ) -> impl Future<Output = Result<Option<FirstKey>, HubError>> + Send;
}

/// Which counts are asked for: how fine, from, to.
pub type Asked = (Grain, Date, Date);

/// What the page of the counts is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// Everything at a glance.
    #[default]
    Overview,
    /// The kiosks: how people come through, where they leave.
    Kiosk,
    /// The desks: how long it takes, what is corrected and returned.
    Desk,
    /// Fees.
    Money,
}

impl Topic {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Overview, Self::Kiosk, Self::Desk, Self::Money];

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Overview => "manager-overview",
            Self::Kiosk => "manager-kiosk",
            Self::Desk => "manager-desk",
            Self::Money => "manager-money-topic",
        }
    }

    fn step(self, forward: bool) -> Self {
        let at = Self::ALL.iter().position(|topic| *topic == self).unwrap_or(0);
        let next = if forward { at + 1 } else { at + Self::ALL.len() - 1 };
        Self::ALL.get(next % Self::ALL.len()).copied().unwrap_or_default()
    }
}

/// A page of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The counts.
    #[default]
    Day,
    /// The audit trail.
    Trail,
    /// The accounts.
    Accounts,
}

impl Page {
    /// The pages of a role, the first one first; on trial (`None`) there is no administrator.
    pub const fn of(role: Option<StaffRole>) -> &'static [Self] {
        match role {
            None | Some(StaffRole::Auditor) => &[Self::Day, Self::Trail],
            Some(StaffRole::Manager) => &[Self::Day],
            Some(StaffRole::Administrator) => &[Self::Accounts],
            Some(StaffRole::Clerk | StaffRole::Senior) => &[],
        }
    }
}

/// How the hub stands with others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Every register that ever announced itself.
    pub registers: Registers,
    /// What staff must look at, newest first.
    pub conflicts: Conflicts,
}

/// What the page needs to draw and what does not change while it runs.
#[derive(Clone)]
pub struct Context {
    /// The manager's language.
    pub words: Arc<Words>,
    /// The city's catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Pixels per millimetre of the screen.
    pub scale: Scale,
    /// Where files are written.
    pub exports: PathBuf,
}

/// The window.
#[derive(Default)]
pub struct Manager {
    pub(crate) door: Door,
    pub(crate) page: Page,
    pub(crate) ledger: Ledger,
    /// What is shown, once everything that was asked for has come.
    pub(crate) shown: Option<View>,
    pub(crate) period: Period,
    pub(crate) topic: Topic,
    pub(crate) table: bool,
    /// The list of what can be written lies open.
    pub(crate) exporting: bool,
    pub(crate) line: Line,
    pub(crate) fetched: Option<Timestamp>,
    pub(crate) bar: Option<Bar>,
    pub(crate) standing: Standing,
    pub(crate) trail: trail::TrailPage,
    pub(crate) accounts: accounts::AccountsPage,
    pub(crate) now: Timestamp,
}

/// Something that happened.
#[derive(Clone)]
pub enum Message {
    /// Time to look again.
    Tick,
    /// A key.
    Key(keyboard::Event),
    /// Something happened at the door.
    Door(door::Message),
    /// Another page.
    Page(Page),
    /// Counts came: what was asked, on which day.
    Counted(Asked, Date, Result<Counts, HubError>),
    /// How the hub stands came.
    Stands(Result<Standing, HubError>),
    /// The names of staff came.
    Names(Result<StaffList, HubError>),
    /// Something happened on the page of the audit trail.
    Trail(trail::Message),
    /// Something happened on the page of the accounts.
    Accounts(accounts::Message),
    /// The page is to be about these days.
    Period(Period),
    /// The page is to be about this.
    Topic(Topic),
    /// The list of what can be written is opened, or put away.
    Exporting(bool),
    /// Write this.
    Export(Kind),
    /// It was written, or not.
    Exported(Result<Written, ExportError>),
    /// The table, or the charts.
    Table(bool),
    /// The bar was read.
    Dismiss,
}

/// What the window wants done.
pub enum Effect {
    /// Something at the door.
    Door(door::Effect),
    /// Ask for counts; on which day.
    Count(Asked, Date),
    /// Write a file.
    Export(Box<Order>),
    /// Put a text where other programs find it.
    Copy(String),
    /// Ask how the hub stands.
    Stand,
    /// Ask for the names of staff.
    Names,
    /// Something about the audit trail.
    Trail(trail::Effect),
    /// Something about the accounts.
    Accounts(accounts::Effect),
}

impl Message {
    const fn is_by_hand(&self) -> bool {
        use accounts::Message as A;
        use trail::Message as T;
        !matches!(
            self,
            Self::Tick
                | Self::Door(_)
                | Self::Counted(..)
                | Self::Exported(_)
                | Self::Stands(_)
                | Self::Names(_)
                | Self::Trail(T::Came(..) | T::Checked(_))
                | Self::Accounts(A::Came(_) | A::Done(_))
        )
    }

    fn is_session_over(&self) -> bool {
        let error = match self {
            Self::Counted(_, _, Err(error))
            | Self::Exported(Err(ExportError::Hub(error)))
            | Self::Stands(Err(error))
            | Self::Names(Err(error))
            | Self::Trail(trail::Message::Came(_, Err(error)) | trail::Message::Checked(Err(error)))
            | Self::Accounts(accounts::Message::Came(Err(error)) | accounts::Message::Done(Err(error))) => error,
            _ => return false,
        };
        error.is_session()
    }
}

impl Manager {
    /// An empty window, and what it asks first.
    pub fn new(now: Timestamp) -> (Self, Vec<Effect>) {
        let manager = Self { ledger: Ledger::new(business_day(now)), now, ..Self::default() };
        (manager, vec![Effect::Door(door::Effect::Ask)])
    }

    /// The pages that whoever sits here may open.
    pub fn pages(&self) -> &'static [Page] {
        Page::of(self.door.seated().map(|seated| seated.role))
    }

    /// What the page that is open asks for.
    fn ask(&self) -> Vec<Effect> {
        match self.page {
            _ if !self.door.is_open() || !self.pages().contains(&self.page) => vec![],
            Page::Day if !self.ledger.is_whole() => {
                let today = self.ledger.today;
                let wanted = Ledger::wanted(today);
                let mut effects: Vec<_> = wanted.into_iter().map(|asked| Effect::Count(asked, today)).collect();
                effects.push(Effect::Stand);
                effects
            }
            // What has gone by does not change any more but for charges that are paid late: the spans of today do.
            Page::Day => {
                let today = self.ledger.today;
                let spans = Grain::ALL.iter().map(|grain| Effect::Count((*grain, grain.start(today), today), today));
                spans.chain([Effect::Stand]).collect()
            }
            Page::Trail => vec![Effect::Names, Effect::Trail(trail::Effect::Read(self.trail.wanted()))],
            Page::Accounts => vec![Effect::Accounts(accounts::Effect::Read)],
        }
    }

    fn turned(&mut self, turn: &Turn, effects: Vec<door::Effect>) -> Vec<Effect> {
        let mut effects: Vec<_> = effects.into_iter().map(Effect::Door).collect();
        match turn {
            Turn::None => {}
            Turn::Out => {
                // Whoever comes next may have another role: nothing stays of what was seen.
                let (door, line, now) = (std::mem::take(&mut self.door), self.line, self.now);
                *self = Self { door, ledger: Ledger::new(business_day(now)), line, now, ..Self::default() };
            }
            Turn::Trial | Turn::In(_) => {
                self.page = self.pages().first().copied().unwrap_or_default();
                effects.extend(self.ask());
            }
        }
        effects
    }

    /// Takes in what happened at `now`.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Effect> {
        self.now = now;
        if message.is_by_hand() {
            self.door.hand(now);
        }
        if message.is_session_over() {
            let (turn, effects) = self.door.shut();
            return self.turned(&turn, effects);
        }
        match message {
            Message::Door(message) => {
                if let door::Message::Found(answer) = &message {
                    self.line = self.line.after(answer, now);
                }
                let (turn, effects) = self.door.update(message, now);
                return self.turned(&turn, effects);
            }
            Message::Tick => {
                if self.ledger.today != business_day(now) {
                    self.ledger = Ledger::new(business_day(now));
                }
                let (turn, effects, soon) = self.door.tick(now);
                if let Some(soon) = soon {
                    self.bar = Some(Bar::Look(soon));
                }
                let mut effects = self.turned(&turn, effects);
                if self.page == Page::Day {
                    effects.extend(self.ask());
                }
                return effects;
            }
            Message::Key(event) => {
                if let Some(message) = self.key(&event) {
                    return self.update(message, now);
                }
            }
            // What comes while nobody is in is not shown to whoever comes next.
            _ if !self.door.is_open() => {}
            Message::Page(page) => {
                if self.pages().contains(&page) {
                    (self.page, self.bar) = (page, None);
                    return self.ask();
                }
            }
            Message::Counted(asked, day, answer) => self.counted(asked, day, answer),
            Message::Stands(answer) => {
                self.line = self.line.after(&answer, now);
                if let Ok(standing) = answer {
                    self.standing = standing;
                }
            }
            Message::Names(answer) => {
                if let Ok(StaffList(names)) = answer {
                    self.trail.names = names.into_iter().collect();
                }
            }
            Message::Trail(message) => {
                let (effects, error) = self.trail.update(message);
                self.trouble(error);
                return effects.into_iter().map(Effect::Trail).collect();
            }
            Message::Accounts(message) => {
                let (effects, error) = self.accounts.update(message);
                self.trouble(error);
                return effects.into_iter().map(Effect::Accounts).collect();
            }
            Message::Period(period) => {
                self.period = period;
                self.show();
            }
            Message::Topic(topic) => self.topic = topic,
            Message::Exporting(open) => self.exporting = open && self.shown.is_some(),
            Message::Export(kind) => {
                self.exporting = false;
                if let Some(view) = self.shown.clone() {
                    let order = Order { kind, view, topic: self.topic, table: self.table, now };
                    return vec![Effect::Export(Box::new(order))];
                }
            }
            Message::Exported(Ok(written)) => {
                let file = Msg::new("manager-exported").text("file", written.path.display().to_string());
                self.bar = Some(Bar::Good(file));
                return written.copy.map(Effect::Copy).into_iter().collect();
            }
            Message::Exported(Err(ExportError::Hub(error))) => self.trouble(Some(error)),
            Message::Exported(Err(ExportError::File(path))) => {
                self.bar = Some(Bar::Look(Msg::new("manager-export-trouble").text("file", path.display().to_string())));
            }
            Message::Table(table) => self.table = table,
            Message::Dismiss => self.bar = None,
        }
        vec![]
    }

    fn trouble(&mut self, error: Option<HubError>) {
        match error {
            None => {}
            Some(HubError::Unreachable) => self.line = self.line.after::<()>(&Err(HubError::Unreachable), self.now),
            Some(error) => self.bar = Some(Bar::Trouble(error)),
        }
    }

    fn counted(&mut self, (grain, ..): Asked, day: Date, answer: Result<Counts, HubError>) {
        self.line = self.line.after(&answer, self.now);
        match answer {
            // A stale answer: midnight passed while it was on its way.
            Ok(_) if day != self.ledger.today => {}
            Ok(counts) => {
                self.ledger.take(grain, counts);
                self.fetched = Some(self.now);
                self.show();
                if matches!(self.bar, Some(Bar::Trouble(_))) {
                    self.bar = None;
                }
            }
            Err(HubError::Unreachable) => {}
            Err(error) => self.bar = Some(Bar::Trouble(error)),
        }
    }

    /// Makes the view anew, once everything has come; until then what was shown stays.
    fn show(&mut self) {
        if self.ledger.is_whole() {
            self.shown = Some(self.ledger.view(self.period));
        }
    }

    fn key(&self, event: &keyboard::Event) -> Option<Message> {
        let keyboard::Event::KeyPressed { key, modifiers, repeat: false, .. } = event else {
            return None;
        };
        if modifiers.command() || modifiers.alt() {
            return None;
        }
        if !self.door.is_open() {
            return (key.as_ref() == Key::Named(Named::Tab)).then_some(Message::Door(door::Message::Next));
        }
        match (self.page, key.as_ref()) {
            (Page::Trail, Key::Named(Named::ArrowRight)) => Some(Message::Trail(trail::Message::Older)),
            (Page::Trail, Key::Named(Named::ArrowLeft)) => Some(Message::Trail(trail::Message::Newer)),
            (Page::Accounts, Key::Named(Named::Escape)) => Some(Message::Accounts(accounts::Message::Away)),
            (Page::Accounts, Key::Named(Named::Enter)) => Some(Message::Accounts(accounts::Message::Do)),
            (Page::Day, Key::Named(Named::ArrowRight)) => Some(Message::Topic(self.topic.step(true))),
            (Page::Day, Key::Named(Named::ArrowLeft)) => Some(Message::Topic(self.topic.step(false))),
            (Page::Day, Key::Named(Named::Escape)) if self.exporting => Some(Message::Exporting(false)),
            (Page::Day, Key::Character(c)) if self.exporting => {
                Kind::ALL.into_iter().find(|kind| kind.key().eq_ignore_ascii_case(c)).map(Message::Export)
            }
            (page, Key::Character(c)) => match (page, c.to_ascii_lowercase().as_str()) {
                (_, "d") => Some(Message::Page(Page::Day)),
                (_, "a") => Some(Message::Page(Page::Trail)),
                (Page::Day, "e") => Some(Message::Exporting(true)),
                (Page::Day, digit) if digit.parse().is_ok_and(|n: usize| (1..=Period::ALL.len()).contains(&n)) => {
                    let place = digit.parse::<usize>().ok()?.checked_sub(1)?;
                    Period::ALL.get(place).copied().map(Message::Period)
                }
                (Page::Day, "t") => Some(Message::Table(!self.table)),
                (Page::Trail, "c") if !self.trail.checking => Some(Message::Trail(trail::Message::Check)),
                (Page::Accounts, "n") if matches!(self.accounts.panel, accounts::Panel::None) => {
                    Some(Message::Accounts(accounts::Message::New))
                }
                _ => None,
            },
            _ => None,
        }
    }
}
