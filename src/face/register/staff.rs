//! What staff do at the register's screen: see the day, give cash back, count the drawer and close the day. Pure.

use jiff::civil::Date;

use crate::application::ChargeId;
use crate::handoff::Settlement;
use crate::register::pin::DIGITS;
use crate::register::{NotAdmitted, Receipt};

/// Where staff are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staff {
    /// Their number is asked for.
    Pin {
        /// So far.
        typed: String,
        /// Why they were not let in.
        wrong: Option<NotAdmitted>,
    },
    /// The ledger is being asked.
    Busy,
    /// The day so far.
    Day(Settlement),
    /// The cash in the drawer is counted, without being told what it should be.
    Count {
        /// The day.
        day: Settlement,
        /// Yen so far.
        typed: String,
    },
    /// Close it?
    Sure {
        /// The day.
        day: Settlement,
        /// Yen.
        counted: i64,
    },
    /// Closed.
    Closed(Settlement),
    /// Which receipt is given back?
    Number {
        /// The day.
        day: Settlement,
        /// The receipt's serial so far.
        typed: String,
        /// Why it is not given back: a message.
        wrong: Option<&'static str>,
    },
    /// Give this back?
    GiveBack {
        /// The day.
        day: Settlement,
        /// What was paid.
        receipt: Receipt,
    },
    /// Given back.
    GivenBack(Receipt),
    /// It was not done: a message.
    Failed(&'static str),
}

/// What staff press.
#[derive(Clone, Debug)]
pub enum Press {
    /// A digit.
    Digit(char),
    /// Take the last digit back.
    Rub,
    /// What was typed is all, or the question is answered with yes.
    Enter,
    /// To the count of the drawer.
    Count,
    /// To a receipt that is given back.
    GiveBack,
    /// One step back.
    Back,
}

/// What the register answered.
#[derive(Clone, Debug)]
pub enum Told {
    /// Let in or not, and the day.
    Day(Result<Settlement, NotAdmitted>),
    /// A receipt, where there is one.
    Receipt(Option<Receipt>),
    /// Given back, or why not: a message.
    GivenBack(Result<Receipt, &'static str>),
    /// Closed, or why not: a message.
    Closed(Result<Settlement, &'static str>),
    /// The ledger does not answer: a message.
    Failed(&'static str),
}

/// What staff want done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Let in by this number, and tell the day.
    Admit(String),
    /// Find the receipt with this serial of a day.
    Find(Date, u32),
    /// Give the cash back.
    GiveBack(ChargeId),
    /// Close the day with this much cash in the drawer.
    Close(Date, i64),
}

/// Most digits of an amount and of a serial.
const YEN_DIGITS: usize = 8;
const SERIAL_DIGITS: usize = 4;

impl Staff {
    /// The number is asked for.
    pub const fn door() -> Self {
        Self::Pin { typed: String::new(), wrong: None }
    }

    /// Whether somebody is let in.
    pub const fn is_inside(&self) -> bool {
        !matches!(self, Self::Pin { .. })
    }

    /// Takes in a press; `None` where it leads out.
    pub fn press(self, press: &Press) -> Option<(Self, Option<Work>)> {
        Some(match (self, press) {
            (Self::Pin { mut typed, .. }, Press::Digit(digit)) => {
                typed.push(*digit);
                if typed.len() < DIGITS {
                    (Self::Pin { typed, wrong: None }, None)
                } else {
                    (Self::Busy, Some(Work::Admit(typed)))
                }
            }
            (Self::Pin { mut typed, wrong }, Press::Rub) => {
                typed.pop();
                (Self::Pin { typed, wrong }, None)
            }
            (Self::Day(day), Press::Count) => (Self::Count { day, typed: String::new() }, None),
            (Self::Day(day), Press::GiveBack) => (Self::Number { day, typed: String::new(), wrong: None }, None),
            (Self::Count { day, typed }, Press::Digit(digit)) => {
                (Self::Count { day, typed: longer(typed, *digit, YEN_DIGITS) }, None)
            }
            (Self::Count { day, mut typed }, Press::Rub) => {
                typed.pop();
                (Self::Count { day, typed }, None)
            }
            (Self::Count { day, typed }, Press::Enter) => match typed.parse() {
                Ok(counted) => (Self::Sure { day, counted }, None),
                Err(_) => (Self::Count { day, typed }, None),
            },
            (Self::Sure { day, .. }, Press::Back) => (Self::Count { day, typed: String::new() }, None),
            (Self::Sure { day, counted }, Press::Enter) => (Self::Busy, Some(Work::Close(day.date, counted))),
            (Self::Number { day, typed, .. }, Press::Digit(digit)) => {
                (Self::Number { day, typed: longer(typed, *digit, SERIAL_DIGITS), wrong: None }, None)
            }
            (Self::Number { day, mut typed, wrong }, Press::Rub) => {
                typed.pop();
                (Self::Number { day, typed, wrong }, None)
            }
            (Self::Number { day, typed, wrong }, Press::Enter) => match typed.parse() {
                Ok(serial) => {
                    let work = Work::Find(day.date, serial);
                    (Self::Number { day, typed, wrong: None }, Some(work))
                }
                Err(_) => (Self::Number { day, typed, wrong }, None),
            },
            (Self::GiveBack { day, .. }, Press::Back) => {
                (Self::Number { day, typed: String::new(), wrong: None }, None)
            }
            (Self::GiveBack { receipt, .. }, Press::Enter) => (Self::Busy, Some(Work::GiveBack(receipt.bill.id))),
            (Self::Count { day, .. } | Self::Number { day, .. }, Press::Back) => (Self::Day(day), None),
            (Self::Pin { .. } | Self::Day(_), Press::Back) => return None,
            // Anything else comes too late or twice and changes nothing.
            (same, _) => (same, None),
        })
    }

    /// Takes in what the register answered.
    pub fn told(self, told: Told) -> Self {
        match (self, told) {
            (Self::Busy, Told::Day(Ok(day))) => Self::Day(day),
            (Self::Busy, Told::Day(Err(why))) => Self::Pin { typed: String::new(), wrong: Some(why) },
            (Self::Number { day, .. }, Told::Receipt(Some(receipt))) if receipt.voided_at.is_none() => {
                Self::GiveBack { day, receipt }
            }
            (Self::Number { day, .. }, Told::Receipt(found)) => {
                let wrong = if found.is_some() { "register-void-done-before" } else { "register-void-unknown" };
                Self::Number { day, typed: String::new(), wrong: Some(wrong) }
            }
            (Self::Busy, Told::GivenBack(Ok(receipt))) => Self::GivenBack(receipt),
            (Self::Busy, Told::Closed(Ok(day))) => Self::Closed(day),
            (Self::Busy, Told::GivenBack(Err(why)) | Told::Closed(Err(why)) | Told::Failed(why)) => Self::Failed(why),
            (Self::Number { day, typed, .. }, Told::Failed(why)) => Self::Number { day, typed, wrong: Some(why) },
            (same, _) => same,
        }
    }
}

/// One digit more, where there is room; no zeros in front.
fn longer(mut typed: String, digit: char, most: usize) -> String {
    if typed == "0" {
        typed.clear();
    }
    if typed.len() < most {
        typed.push(digit);
    }
    typed
}
