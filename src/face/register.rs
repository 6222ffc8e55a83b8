//! The screen of the simulated semi-self register: scan, look, choose how to pay, take the receipt. It stands on
//! [`crate::register::Register`] and on nothing else of the house. Pure but for [`run`] and [`perform`].

mod pages;
mod perform;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use iced::keyboard::{self, key};
use jiff::Timestamp;

use crate::application::ChargeId;
use crate::application::wire::Tender;
use crate::face::ui::Scale;
use crate::handoff::Kit;
use crate::register::{Bill, PayError, Reason, Receipt, Scan};
use crate::text::{Locale, Msg, Words};

pub use perform::{answer, perform, run};
pub use view::view;

/// After payment, and after anything that ends a visitor's turn, the screen goes back by itself.
pub const RETURN_SECONDS: i64 = 15;
/// A bill that nobody touches is laid aside; it can be scanned again.
pub const IDLE_SECONDS: i64 = 90;

/// What the screen needs to draw and what does not change while it runs.
#[derive(Clone)]
pub struct Context {
    /// The words of each language that can be chosen, the city's own first.
    pub words: Vec<Arc<Words>>,
    /// Pixels per millimetre of the screen.
    pub scale: Scale,
}

impl Context {
    /// The words of a language; the first ones where it is not there.
    pub fn words(&self, locale: Locale) -> Option<&Words> {
        self.words.iter().find(|w| w.locale() == locale).or_else(|| self.words.first()).map(AsRef::as_ref)
    }
}

/// Where the visitor is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Hold the slip under the scanner.
    #[default]
    Scan,
    /// A line is being looked up.
    Looking,
    /// The bill; how to pay?
    Bill(Bill),
    /// Cash is laid down.
    Cash {
        /// The bill.
        bill: Bill,
        /// Yen so far.
        given: i64,
        /// What is missing.
        wrong: Option<Msg>,
    },
    /// The payment is being taken.
    Paying(Bill),
    /// Paid just now.
    Done(Receipt),
    /// Paid before; nothing is taken.
    AlreadyPaid(Receipt),
    /// A clerk has not confirmed yet.
    Waiting,
    /// Not here, and why.
    Refused(Msg),
}

/// The screen.
#[derive(Default)]
pub struct Till {
    pub(crate) stage: Stage,
    pub(crate) locale: Locale,
    /// Characters from the scanner since its last line end.
    pub(crate) scanned: String,
    /// What stands in the visible field of the simulated scanner.
    pub(crate) pasted: String,
    pub(crate) connected: bool,
    pub(crate) kit: Option<Arc<Kit>>,
    pub(crate) since: Timestamp,
    pub(crate) now: Timestamp,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// A second passed; whether the hub answers, and the kit.
    Tick(bool, Option<Arc<Kit>>),
    /// A key of the scanner (or the keyboard) that no field took.
    Key(keyboard::Event),
    /// The visible field changed.
    Pasted(String),
    /// Read what stands in the visible field.
    Read,
    /// What a scanned line led to.
    Found(Scan),
    /// How to pay.
    Choose(Tender),
    /// So many yen more are laid down.
    Give(i64),
    /// Exactly what is due is laid down.
    Exact,
    /// The cash is taken back.
    Clear,
    /// Pay with the cash that lies there.
    Pay,
    /// The payment was taken, or not: the receipt, or what to say.
    Paid(Result<Receipt, NotPaid>),
    /// Back to the choice of how to pay.
    Back,
    /// Away without paying, or on to the next person.
    Leave,
    /// Another language.
    Language(Locale),
}

/// Why a payment was not taken, as the screen needs it.
#[derive(Clone, Debug)]
pub enum NotPaid {
    /// Paid before.
    Before(Box<Receipt>),
    /// Yen are missing.
    TooLittle(Msg),
    /// Anything else, in words for the visitor.
    Refused(Msg),
}

impl From<PayError> for NotPaid {
    fn from(error: PayError) -> Self {
        let said = Msg::new(error.message());
        match error {
            PayError::AlreadyPaid(receipt) => Self::Before(receipt),
            PayError::TooLittle { .. } => Self::TooLittle(said),
            _ => Self::Refused(said),
        }
    }
}

/// What the screen wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Look a scanned line up.
    Scan(String),
    /// Take a payment: charge, tender, yen laid down for cash.
    Pay(ChargeId, Tender, Option<i64>),
    /// The visitor walked away from this charge.
    Leave(ChargeId),
}

/// Longest line that a scanner sends; more is noise.
const LONGEST_LINE: usize = 1024;

impl Till {
    /// An idle screen.
    pub fn new(now: Timestamp) -> Self {
        Self { now, since: now, ..Self::default() }
    }

    /// Where the visitor is.
    pub const fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Seconds until the screen goes back by itself; `None` where it waits for somebody.
    pub fn seconds_left(&self) -> Option<i64> {
        let limit = match &self.stage {
            Stage::Scan | Stage::Looking | Stage::Paying(_) => return None,
            Stage::Bill(_) | Stage::Cash { .. } => IDLE_SECONDS,
            Stage::Done(_) | Stage::AlreadyPaid(_) | Stage::Waiting | Stage::Refused(_) => RETURN_SECONDS,
        };
        Some((limit - (self.now.as_second() - self.since.as_second())).max(0))
    }

    fn turn(&mut self, stage: Stage) {
        (self.stage, self.since) = (stage, self.now);
    }

    /// Takes in what happened at `now`.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Effect> {
        self.now = now;
        match message {
            Message::Tick(connected, kit) => {
                (self.connected, self.kit) = (connected, kit);
                if self.seconds_left() == Some(0) { self.leave() } else { vec![] }
            }
            Message::Key(event) => self.key(&event),
            Message::Pasted(text) => {
                self.pasted = text;
                vec![]
            }
            Message::Read => {
                let line = std::mem::take(&mut self.pasted);
                self.look_up(line.trim())
            }
            Message::Found(scan) => {
                if self.stage == Stage::Looking {
                    self.turn(match scan {
                        Scan::Charge(bill) => Stage::Bill(bill),
                        Scan::Waiting => Stage::Waiting,
                        Scan::AlreadyPaid(receipt) => Stage::AlreadyPaid(receipt),
                        Scan::Refused(reason) => Stage::Refused(refusal(&reason)),
                    });
                    return vec![];
                }
                // The visitor went on before the answer came: the charge must not stay before nobody.
                match scan {
                    Scan::Charge(bill) => vec![Effect::Leave(bill.id)],
                    _ => vec![],
                }
            }
            Message::Language(locale) => {
                (self.locale, self.since) = (locale, now);
                vec![]
            }
            Message::Leave => self.leave(),
            paying => self.pay(paying),
        }
    }

    fn key(&mut self, event: &keyboard::Event) -> Vec<Effect> {
        let keyboard::Event::KeyPressed { key, text, modifiers, .. } = event else { return vec![] };
        match key.as_ref() {
            keyboard::Key::Named(key::Named::Enter) => {
                let line = std::mem::take(&mut self.scanned);
                self.look_up(line.trim())
            }
            keyboard::Key::Named(key::Named::Escape) => {
                self.scanned.clear();
                vec![]
            }
            _ => {
                if let Some(text) = text
                    && !modifiers.command()
                    && self.scanned.len() < LONGEST_LINE
                {
                    self.scanned.extend(text.chars().filter(|c| !c.is_control()));
                }
                vec![]
            }
        }
    }

    /// A line counts wherever nobody is about to pay.
    fn look_up(&mut self, line: &str) -> Vec<Effect> {
        let busy = matches!(self.stage, Stage::Looking | Stage::Bill(_) | Stage::Cash { .. } | Stage::Paying(_));
        if busy || line.is_empty() {
            return vec![];
        }
        self.turn(Stage::Looking);
        vec![Effect::Scan(line.to_owned())]
    }

    fn leave(&mut self) -> Vec<Effect> {
        let effects = match &self.stage {
            // Money is on its way: nobody walks away between two writes.
            Stage::Paying(_) | Stage::Looking => return vec![],
            Stage::Bill(bill) | Stage::Cash { bill, .. } => vec![Effect::Leave(bill.id)],
            Stage::Scan | Stage::Done(_) | Stage::AlreadyPaid(_) | Stage::Waiting | Stage::Refused(_) => vec![],
        };
        self.turn(Stage::Scan);
        self.locale = Locale::default();
        self.scanned.clear();
        self.pasted.clear();
        effects
    }

    fn pay(&mut self, message: Message) -> Vec<Effect> {
        let mut effects = vec![];
        let next = match (std::mem::take(&mut self.stage), message) {
            (Stage::Bill(bill), Message::Choose(Tender::Cash)) => Stage::Cash { bill, given: 0, wrong: None },
            (Stage::Bill(bill), Message::Choose(tender)) => {
                effects.push(Effect::Pay(bill.id, tender, None));
                Stage::Paying(bill)
            }
            (Stage::Cash { bill, given, .. }, Message::Give(yen)) => {
                Stage::Cash { bill, given: given.saturating_add(yen).min(1_000_000), wrong: None }
            }
            (Stage::Cash { bill, .. }, Message::Exact) => Stage::Cash { given: bill.total, bill, wrong: None },
            (Stage::Cash { bill, .. }, Message::Clear) => Stage::Cash { bill, given: 0, wrong: None },
            (Stage::Cash { bill, given, .. }, Message::Pay) if given < bill.total => {
                Stage::Cash { bill, given, wrong: Some("register-pay-too-little".into()) }
            }
            (Stage::Cash { bill, given, .. }, Message::Pay) => {
                effects.push(Effect::Pay(bill.id, Tender::Cash, Some(given)));
                Stage::Paying(bill)
            }
            (Stage::Cash { bill, .. }, Message::Back) => Stage::Bill(bill),
            (Stage::Paying(_), Message::Paid(Ok(receipt))) => Stage::Done(receipt),
            (Stage::Paying(_), Message::Paid(Err(NotPaid::Before(receipt)))) => Stage::AlreadyPaid(*receipt),
            (Stage::Paying(bill), Message::Paid(Err(NotPaid::TooLittle(wrong)))) => {
                Stage::Cash { bill, given: 0, wrong: Some(wrong) }
            }
            (Stage::Paying(_), Message::Paid(Err(NotPaid::Refused(said)))) => Stage::Refused(said),
            // Anything else comes too late or twice and changes nothing.
            (stage, _) => {
                self.stage = stage;
                return vec![];
            }
        };
        self.turn(next);
        effects
    }
}

fn refusal(reason: &Reason) -> Msg {
    Msg::new(reason.message())
}
