//! The screen of the simulated semi-self register: scan, look, choose how to pay, take the receipt. It stands on
//! [`crate::register::Register`] and on nothing else of the house. Pure but for [`run`] and [`perform`].

mod bill;
mod pages;
mod paper;
mod perform;
pub mod staff;
mod staff_pages;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use iced::keyboard::{self, key};
use jiff::Timestamp;

use crate::application::ChargeId;
use crate::application::wire::Tender;
use crate::face::ui::Scale;
use crate::handoff::{FeeCode, Kit, Localised, Scanned};
use crate::register::{Beside, Bill, PayError, Reason, Receipt, Scan};
use crate::text::{Locale, Msg, Words};
use staff::{Press, Staff, Told, Work};

pub use perform::{answer, perform, run};
pub use view::view;

/// After payment, and after anything that ends a visitor's turn, the screen goes back by itself.
pub const RETURN_SECONDS: i64 = 15;
/// A bill that nobody touches is laid aside; it can be scanned again.
pub const IDLE_SECONDS: i64 = 90;
/// Staff count money for longer.
pub const STAFF_SECONDS: i64 = 300;

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
    /// Something was scanned to what is keyed in; the bill is the one before.
    Adding(Bill),
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
    /// Paid just now; what else waits by the same slip.
    Done(Receipt, Beside),
    /// Paid before; nothing is taken.
    AlreadyPaid(Receipt),
    /// A clerk has not confirmed yet.
    Waiting,
    /// Not here, and why.
    Refused(Refusal),
    /// Staff are at work.
    Staff(Staff),
}

/// Why something is not paid here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    message: &'static str,
    counter: Option<Localised>,
}

impl Refusal {
    /// In a language; where the person is sent to another counter, with its name.
    pub fn say(&self, words: &Words) -> String {
        let msg = Msg::new(self.message);
        words.say(&match &self.counter {
            Some(counter) => msg.text("counter", words.pick(counter).to_owned()),
            None => msg,
        })
    }
}

impl From<&Reason> for Refusal {
    fn from(reason: &Reason) -> Self {
        Self { message: reason.message(), counter: reason.counter().cloned() }
    }
}

/// The screen.
#[derive(Default)]
pub struct Till {
    pub(crate) stage: Stage,
    /// What else waits by the slip of the bill.
    pub(crate) beside: Beside,
    /// Which sheet of a long bill.
    pub(crate) sheet: usize,
    /// What could not be added to what is keyed in.
    pub(crate) wrong: Option<Refusal>,
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
    Found(Scan, Beside),
    /// Another sheet of a long bill.
    Sheet(usize),
    /// So many copies of a fee that is keyed in.
    Quantity(FeeCode, u32),
    /// What is keyed in now.
    Rekeyed(Option<Bill>),
    /// On to what else waits by the same slip.
    Continue,
    /// Staff ask to be let in.
    StaffDoor,
    /// Staff press something.
    Staff(Press),
    /// What the register tells staff.
    StaffTold(Told),
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
    /// The payment was taken, or not: the receipt and what else waits, or what to say.
    Paid(Result<(Receipt, Beside), NotPaid>),
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
    /// Anything else.
    Refused(Refusal),
}

impl From<PayError> for NotPaid {
    fn from(error: PayError) -> Self {
        let message = error.message();
        match error {
            PayError::AlreadyPaid(receipt) => Self::Before(receipt),
            PayError::TooLittle { .. } => Self::TooLittle(Msg::new(message)),
            _ => Self::Refused(Refusal { message, counter: None }),
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
    /// Look up what else waits by the slip of this charge.
    ScanOn(ChargeId),
    /// So many copies of a fee that is keyed in.
    Quantity(FeeCode, u32),
    /// Something for staff.
    Staff(Work),
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
            Stage::Scan | Stage::Looking | Stage::Adding(_) | Stage::Paying(_) => return None,
            Stage::Done(_, beside) if beside.count > 0 => IDLE_SECONDS,
            Stage::Bill(_) | Stage::Cash { .. } => IDLE_SECONDS,
            Stage::Staff(_) => STAFF_SECONDS,
            Stage::Done(..) | Stage::AlreadyPaid(_) | Stage::Waiting | Stage::Refused(_) => RETURN_SECONDS,
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
            Message::Found(scan, beside) => self.found(scan, beside),
            Message::Sheet(sheet) => {
                (self.sheet, self.since) = (sheet, now);
                vec![]
            }
            Message::Quantity(code, qty) => match &self.stage {
                Stage::Bill(bill) if bill.ticket.is_none() => {
                    let bill = bill.clone();
                    self.turn(Stage::Adding(bill));
                    vec![Effect::Quantity(code, qty)]
                }
                _ => vec![],
            },
            Message::Rekeyed(bill) => {
                if matches!(self.stage, Stage::Adding(_)) {
                    self.wrong = None;
                    self.turn(bill.map_or(Stage::Scan, Stage::Bill));
                }
                vec![]
            }
            Message::Continue => match &self.stage {
                Stage::Done(receipt, _) => {
                    let id = receipt.bill.id;
                    self.turn(Stage::Looking);
                    vec![Effect::ScanOn(id)]
                }
                _ => vec![],
            },
            Message::Language(locale) => {
                (self.locale, self.since) = (locale, now);
                vec![]
            }
            Message::Leave => self.leave(),
            Message::StaffDoor => {
                if self.stage == Stage::Scan {
                    self.turn(Stage::Staff(Staff::door()));
                }
                vec![]
            }
            Message::Staff(press) => self.staff(&press),
            Message::StaffTold(told) => {
                if let Stage::Staff(staff) = std::mem::take(&mut self.stage) {
                    self.turn(Stage::Staff(staff.told(told)));
                }
                vec![]
            }
            paying => self.pay(paying),
        }
    }

    fn key(&mut self, event: &keyboard::Event) -> Vec<Effect> {
        let keyboard::Event::KeyPressed { key, text, modifiers, .. } = event else { return vec![] };
        if matches!(self.stage, Stage::Staff(_)) {
            let press = match key.as_ref() {
                keyboard::Key::Named(key::Named::Enter) => Press::Enter,
                keyboard::Key::Named(key::Named::Backspace) => Press::Rub,
                keyboard::Key::Named(key::Named::Escape) => Press::Back,
                _ => match text.as_deref().and_then(|text| text.parse().ok()).filter(char::is_ascii_digit) {
                    Some(digit) => Press::Digit(digit),
                    None => return vec![],
                },
            };
            return self.staff(&press);
        }
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

    /// A line counts wherever nobody is about to pay; a barcode also adds to what is keyed in.
    fn look_up(&mut self, line: &str) -> Vec<Effect> {
        let next = match &self.stage {
            Stage::Bill(bill) if bill.ticket.is_none() && matches!(Scanned::read(line), Scanned::Item(_)) => {
                Stage::Adding(bill.clone())
            }
            Stage::Scan | Stage::Done(..) | Stage::AlreadyPaid(_) | Stage::Waiting | Stage::Refused(_) => {
                Stage::Looking
            }
            _ => return vec![],
        };
        if line.is_empty() {
            return vec![];
        }
        self.turn(next);
        vec![Effect::Scan(line.to_owned())]
    }

    fn found(&mut self, scan: Scan, beside: Beside) -> Vec<Effect> {
        match (std::mem::take(&mut self.stage), scan) {
            (Stage::Looking | Stage::Adding(_), Scan::Charge(bill)) => {
                (self.beside, self.sheet, self.wrong) = (beside, 0, None);
                self.turn(Stage::Bill(bill));
            }
            // What cannot be added leaves the rest as it was.
            (Stage::Adding(bill), Scan::Refused(reason)) => {
                self.wrong = Some(Refusal::from(&reason));
                self.turn(Stage::Bill(bill));
            }
            (Stage::Looking | Stage::Adding(_), Scan::Waiting) => self.turn(Stage::Waiting),
            (Stage::Looking | Stage::Adding(_), Scan::AlreadyPaid(receipt)) => self.turn(Stage::AlreadyPaid(receipt)),
            (Stage::Looking, Scan::Refused(reason)) => self.turn(Stage::Refused(Refusal::from(&reason))),
            // The visitor went on before the answer came: the charge must not stay before nobody.
            (stage, scan) => {
                self.stage = stage;
                if let Scan::Charge(bill) = scan {
                    return vec![Effect::Leave(bill.id)];
                }
            }
        }
        vec![]
    }

    fn staff(&mut self, press: &Press) -> Vec<Effect> {
        match std::mem::take(&mut self.stage) {
            Stage::Staff(staff) => match staff.press(press) {
                Some((staff, work)) => {
                    self.turn(Stage::Staff(staff));
                    work.map(Effect::Staff).into_iter().collect()
                }
                None => self.leave(),
            },
            stage => {
                self.stage = stage;
                vec![]
            }
        }
    }

    fn leave(&mut self) -> Vec<Effect> {
        let effects = match &self.stage {
            // Money is on its way: nobody walks away between two writes.
            Stage::Paying(_) | Stage::Looking | Stage::Adding(_) | Stage::Staff(Staff::Busy) => return vec![],
            Stage::Bill(bill) | Stage::Cash { bill, .. } => vec![Effect::Leave(bill.id)],
            _ => vec![],
        };
        self.turn(Stage::Scan);
        (self.beside, self.sheet, self.wrong) = (Beside::default(), 0, None);
        self.locale = Locale::default();
        self.scanned.clear();
        self.pasted.clear();
        effects
    }

    fn pay(&mut self, message: Message) -> Vec<Effect> {
        let mut effects = vec![];
        let next = match (std::mem::take(&mut self.stage), message) {
            (Stage::Bill(bill), Message::Choose(Tender::Cash)) => Stage::Cash { bill, given: 0, wrong: None },
            // Nothing else can be pressed there.
            (Stage::Bill(bill), Message::Choose(_)) if bill.cash_only => Stage::Bill(bill),
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
            (Stage::Paying(_), Message::Paid(Ok((receipt, beside)))) => Stage::Done(receipt, beside),
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
