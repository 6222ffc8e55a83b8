//! The visitor's side of the register: scan a code, choose a tender, pay, leave.

use jiff::Timestamp;

use super::engine::Act;
use super::ledger::{self, LedgerError, Record};
use super::{Bill, Receipt, Register, kept};
use crate::application::ChargeId;
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::{Kit, Nkr1, Refused, Scanned, Signed};

/// What a scanned line leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// To be paid, now before the visitor.
    Charge(Bill),
    /// A visitor's slip whose charge has not come: 職員の確認を待っています.
    Waiting,
    /// Paid before; nothing is taken.
    AlreadyPaid(Receipt),
    /// Not to be paid here.
    Refused(Reason),
}

/// Why a scanned line is not to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The payload is not believed.
    Payload(Refused),
    /// The hub or staff took the charge back.
    Cancelled,
    /// Another charge of the same id was seen before.
    Differs,
    /// A payment slip (納付書), which is paid at the cashier's counter.
    PaymentSlip,
    /// A shop's payment code.
    PaymentApp,
    /// Something else.
    Other,
    /// The register has no kit yet and can believe nothing.
    NoKit,
    /// The ledger does not answer, so nothing may be taken.
    OutOfOrder,
}

impl Reason {
    /// The message for the person in front of the register.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Payload(Refused::Expired) => "register-refused-expired",
            Self::Payload(Refused::NotOurs) => "register-refused-other-city",
            Self::Payload(Refused::UnknownKey | Refused::BadSignature) => "register-refused-forged",
            Self::Payload(Refused::Malformed | Refused::SumWrong) | Self::Differs => "register-refused-altered",
            Self::Payload(
                Refused::UnknownCode(_) | Refused::PriceDiffers(_) | Refused::ReasonNotListed(_) | Refused::Mixed,
            ) => "register-refused-price",
            Self::Cancelled => "register-refused-cancelled",
            Self::PaymentSlip => "register-refused-payment-slip",
            Self::PaymentApp => "register-refused-payment-app",
            Self::Other => "register-refused-other",
            Self::NoKit => "register-refused-no-kit",
            Self::OutOfOrder => "register-refused-out-of-order",
        }
    }
}

/// Why a payment was not taken. Nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum PayError {
    /// It is not the charge before the visitor.
    #[error("the charge is not before the visitor")]
    NotPresented,
    /// The cash does not reach the total.
    #[error("{missing} yen are missing")]
    TooLittle {
        /// Yen.
        missing: i64,
    },
    /// The amount is no amount, or the tender is no tender that a person can choose.
    #[error("this is no way to pay")]
    NoWay,
    /// It was paid before by another tender.
    #[error("the charge is paid already")]
    AlreadyPaid(Box<Receipt>),
    /// No kit.
    #[error("the register has no kit")]
    NoKit,
    /// The ledger does not answer.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl PayError {
    /// The message for the person in front of the register.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::TooLittle { .. } => "register-pay-too-little",
            Self::AlreadyPaid(_) => "register-paid-title",
            Self::NotPresented | Self::NoWay => "register-pay-again",
            Self::NoKit => "register-refused-no-kit",
            Self::Ledger(_) => "register-refused-out-of-order",
        }
    }
}

/// Most cash that is taken for one charge, in yen: a typing slip, not a purse.
const MAX_CASH: i64 = 10_000_000;

impl Register {
    /// Looks at a line from the scanner. A charge that is to be paid becomes presented and stands before the visitor.
    pub fn scan(&self, line: &str, now: Timestamp) -> Scan {
        let now = kept(now);
        *self.serving() = None;
        let Some(kit) = self.kit() else {
            return Scan::Refused(Reason::NoKit);
        };
        let seen = match Scanned::read(line) {
            Scanned::Payment(signed) => self.scan_payment(&signed, &kit, now),
            Scanned::Slip(slip) => self.scan_slip(&slip, &kit, now),
            Scanned::Damaged => return Scan::Refused(Reason::Payload(Refused::Malformed)),
            Scanned::PaymentSlip => return Scan::Refused(Reason::PaymentSlip),
            Scanned::PaymentApp => return Scan::Refused(Reason::PaymentApp),
            Scanned::Other => return Scan::Refused(Reason::Other),
        };
        let record = match seen {
            Ok(Ok(record)) => record,
            Ok(Err(scan)) => return scan,
            Err(fault) => {
                tracing::error!(%fault, "a scan could not be written down");
                return Scan::Refused(Reason::OutOfOrder);
            }
        };
        if let Some(receipt) = Receipt::of(&self.id, &record, &kit) {
            return Scan::AlreadyPaid(receipt);
        }
        match record.state {
            ChargeState::Presented => {
                *self.serving() = Some(record.id());
                Scan::Charge(Bill::of(&record, &kit))
            }
            ChargeState::Expired => Scan::Refused(Reason::Payload(Refused::Expired)),
            _ => Scan::Refused(Reason::Cancelled),
        }
    }

    /// A payment code stands by itself: it is believed or not, whether its post has come or not.
    fn scan_payment(&self, signed: &Signed, kit: &Kit, now: Timestamp) -> Result<Result<Record, Scan>, LedgerError> {
        if let Err(fault) = signed.check(kit) {
            return Ok(Err(Scan::Refused(Reason::Payload(fault))));
        }
        self.write(|tx| {
            let record = match ledger::find(tx, signed.payload().charge)? {
                Some(record) if record.signed != *signed => return Ok(Err(Scan::Refused(Reason::Differs))),
                Some(record) => record,
                None if signed.payload().is_over(now) => {
                    return Ok(Err(Scan::Refused(Reason::Payload(Refused::Expired))));
                }
                None => ledger::insert(tx, signed, None, now)?,
            };
            present(tx, &record, now).map(Ok)
        })
    }

    /// A slip only looks up: the oldest charge that is to be paid, else the newest that was.
    fn scan_slip(&self, slip: &Nkr1, kit: &Kit, now: Timestamp) -> Result<Result<Record, Scan>, LedgerError> {
        if slip.city != kit.city.code {
            return Ok(Err(Scan::Refused(Reason::Payload(Refused::NotOurs))));
        }
        self.write(|tx| {
            let mut last = None;
            for record in ledger::of_reference(tx, slip.reference)? {
                let record = present(tx, &record, now)?;
                match record.state {
                    ChargeState::Presented => return Ok(Ok(record)),
                    // A charge that was taken back is followed by another one.
                    ChargeState::Cancelled => {}
                    _ => last = Some(record),
                }
            }
            Ok(last.ok_or(Scan::Waiting))
        })
    }

    /// Takes the fee by one tender. For cash, `given` is the yen laid down; for any other tender it is `None`. Calling
    /// it again with the same tender answers with the same receipt and takes nothing.
    ///
    /// # Errors
    /// [`PayError`]; then nothing was taken.
    pub fn pay(&self, id: ChargeId, tender: Tender, given: Option<i64>, now: Timestamp) -> Result<Receipt, PayError> {
        let now = kept(now);
        let kit = self.kit().ok_or(PayError::NoKit)?;
        let mut serving = self.serving();
        let record = self.write(|tx| {
            let record = ledger::find(tx, id)?.ok_or(PayError::NotPresented)?;
            if record.paid.is_none() {
                if *serving != Some(id) || record.state != ChargeState::Presented {
                    return Err(PayError::NotPresented);
                }
                is_enough(record.signed.payload().total, tender, given)?;
            }
            Ok(ledger::pay(tx, &record, tender, given, now)?)
        })?;
        *serving = None;
        let receipt = Receipt::of(&self.id, &record, &kit).ok_or(PayError::NotPresented)?;
        if receipt.tender == tender { Ok(receipt) } else { Err(PayError::AlreadyPaid(Box::new(receipt))) }
    }

    /// The visitor walks away without paying. The charge stays presented, does not expire, and can be scanned again;
    /// until then it cannot be paid.
    pub fn leave(&self, id: ChargeId) {
        let mut serving = self.serving();
        if *serving == Some(id) {
            *serving = None;
        }
    }

    /// Staff at the register take a charge back that is not paid.
    ///
    /// # Errors
    /// [`PayError::NotPresented`] for an unknown charge, [`PayError::Ledger`] where it is paid or expired.
    pub fn take_back(&self, id: ChargeId, now: Timestamp) -> Result<(), PayError> {
        self.leave(id);
        self.write(|tx| {
            let record = ledger::find(tx, id)?.ok_or(PayError::NotPresented)?;
            ledger::act(tx, &record, Act::CancelByStaff, kept(now))?;
            Ok(())
        })
    }
}

/// Presents a charge that can be, expires one that is over, leaves any other as it is.
fn present(tx: &rusqlite::Transaction<'_>, record: &Record, now: Timestamp) -> Result<Record, LedgerError> {
    let record = ledger::act(tx, record, Act::Expire, now)?;
    match record.state {
        ChargeState::Created => ledger::act(tx, &record, Act::Present, now),
        _ => Ok(record),
    }
}

fn is_enough(total: i64, tender: Tender, given: Option<i64>) -> Result<(), PayError> {
    match (tender, given) {
        (Tender::Cash, Some(given)) if !(0..=MAX_CASH.max(total)).contains(&given) => Err(PayError::NoWay),
        (Tender::Cash, Some(given)) if given < total => Err(PayError::TooLittle { missing: total - given }),
        (Tender::Cash, Some(_)) | (Tender::Credit | Tender::Emoney | Tender::Code, None) => Ok(()),
        _ => Err(PayError::NoWay),
    }
}
