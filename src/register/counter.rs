//! The visitor's side of the register: scan a code, choose a tender, pay, leave. What is keyed in by barcodes is in
//! `basket`, what staff do in `staff`.

use jiff::Timestamp;

use super::basket::Basket;
use super::engine::Act;
use super::ledger::{LedgerError, Record, due};
use super::{Bill, Receipt, Register, kept};
use crate::application::ChargeId;
use crate::application::wire::{ChargeState, Tender};
use crate::handoff::{Kit, Localised, Nkr1, Refused, Scanned, Signed};

/// What stands before the visitor: only this can be paid.
pub(super) enum Serving {
    /// A charge.
    Charge(ChargeId),
    /// What is being keyed in.
    Basket(Basket),
}

/// What a scanned line leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// To be paid, now before the visitor.
    Charge(Bill),
    /// A visitor's slip whose charge has not come: 職員の確認を待っています.
    Waiting,
    /// Paid before; nothing is taken. Also where the money was given back since.
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
    /// A payment slip (納付書), which is paid at this counter, by language.
    PaymentSlip(Option<Localised>),
    /// A tax bill with a unified code (eL-QR), about which this counter is asked, by language.
    TaxSlip(Option<Localised>),
    /// A shop's payment code.
    PaymentApp,
    /// A shop's barcode, or one of ours that the fee master does not know.
    UnknownItem,
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
            Self::Payload(Refused::UnknownCode(_) | Refused::PriceDiffers(_) | Refused::ReasonNotListed(_)) => {
                "register-refused-price"
            }
            Self::Payload(Refused::Mixed) => "register-refused-mixed",
            Self::Cancelled => "register-refused-cancelled",
            Self::PaymentSlip(None) => "register-refused-payment-slip",
            Self::PaymentSlip(Some(_)) => "register-refused-payment-slip-at",
            Self::TaxSlip(None) => "register-refused-tax-slip",
            Self::TaxSlip(Some(_)) => "register-refused-tax-slip-at",
            Self::PaymentApp => "register-refused-payment-app",
            Self::UnknownItem => "register-refused-unknown-item",
            Self::Other => "register-refused-other",
            Self::NoKit => "register-refused-no-kit",
            Self::OutOfOrder => "register-refused-out-of-order",
        }
    }

    /// Where the person is sent instead, by language.
    pub const fn counter(&self) -> Option<&Localised> {
        match self {
            Self::PaymentSlip(counter) | Self::TaxSlip(counter) => counter.as_ref(),
            _ => None,
        }
    }
}

/// Why a payment was not taken or not given back. Nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum PayError {
    /// It is not what stands before the visitor.
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
    /// These fees are paid in cash only.
    #[error("these fees are paid in cash only")]
    CashOnly,
    /// It was paid before by another tender.
    #[error("the charge is paid already")]
    AlreadyPaid(Box<Receipt>),
    /// Only cash is given back.
    #[error("what was paid by {0:?} is not given back here")]
    NotGivenBack(Tender),
    /// Money is given back on the day of its payment, before the day is closed.
    #[error("the day of the payment is over")]
    DayOver,
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
            Self::CashOnly => "register-pay-cash-only",
            Self::AlreadyPaid(_) => "register-paid-title",
            Self::NotPresented | Self::NoWay => "register-pay-again",
            Self::NotGivenBack(_) => "register-void-cashless",
            Self::DayOver => "register-void-day-over",
            Self::NoKit => "register-refused-no-kit",
            Self::Ledger(_) => "register-refused-out-of-order",
        }
    }
}

/// Most cash that is taken at once, in yen: a typing slip, not a purse.
const MAX_CASH: i64 = 10_000_000;

impl Register {
    /// Looks at a line from the scanner. What is to be paid stands before the visitor then; a barcode adds to what is
    /// being keyed in.
    pub fn scan(&self, line: &str, now: Timestamp) -> Scan {
        let now = kept(now);
        let scanned = Scanned::read(line);
        let Some(kit) = self.kit() else {
            *self.serving() = None;
            return Scan::Refused(Reason::NoKit);
        };
        if let Scanned::Item(jan) = scanned {
            return self.add(&jan, &kit, now);
        }
        *self.serving() = None;
        let seen = match scanned {
            Scanned::Payment(signed) => self.scan_payment(&signed, &kit, now),
            Scanned::Slip(slip) => self.scan_slip(&slip, &kit, now),
            Scanned::Damaged => return Scan::Refused(Reason::Payload(Refused::Malformed)),
            Scanned::PaymentSlip => {
                return Scan::Refused(Reason::PaymentSlip(kit.scanner.payment_slip_counter.clone()));
            }
            Scanned::TaxSlip => return Scan::Refused(Reason::TaxSlip(kit.scanner.tax_slip_counter.clone())),
            Scanned::PaymentApp => return Scan::Refused(Reason::PaymentApp),
            Scanned::Item(_) | Scanned::Other => return Scan::Refused(Reason::Other),
        };
        let record = match seen {
            Ok(Ok(record)) => record,
            Ok(Err(scan)) => return scan,
            Err(fault) => return out_of_order(&fault),
        };
        if let Some(receipt) = Receipt::of(&self.id, &record, &kit) {
            return Scan::AlreadyPaid(receipt);
        }
        match record.state {
            ChargeState::Presented => {
                *self.serving() = Some(Serving::Charge(record.id()));
                Scan::Charge(Bill::of(&record.due, &kit, now))
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
            let record = match due::find(tx, signed.payload().charge)? {
                Some(record) if record.due.signed() != Some(signed) => {
                    return Ok(Err(Scan::Refused(Reason::Differs)));
                }
                Some(record) => record,
                None if signed.payload().is_over(now) => {
                    return Ok(Err(Scan::Refused(Reason::Payload(Refused::Expired))));
                }
                None => due::insert(tx, signed, None, now)?,
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
            for record in due::of_reference(tx, slip.reference)? {
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

    /// Takes the money by one tender. For cash, `given` is the yen laid down; for any other tender it is `None`. Calling
    /// it again with the same tender answers with the same receipt and takes nothing.
    ///
    /// # Errors
    /// [`PayError`]; then nothing was taken.
    pub fn pay(&self, id: ChargeId, tender: Tender, given: Option<i64>, now: Timestamp) -> Result<Receipt, PayError> {
        let now = kept(now);
        let kit = self.kit().ok_or(PayError::NoKit)?;
        let mut serving = self.serving();
        let record = self.write(|tx| match (due::find(tx, id)?, serving.as_ref()) {
            (Some(record), _) if record.paid.is_some() => Ok(record),
            (Some(record), Some(Serving::Charge(shown))) if *shown == id && record.state == ChargeState::Presented => {
                let day = record.due.signed().map(|signed| signed.payload().day());
                let cash_only = day.is_some_and(|day| kit.is_cash_only(record.due.lines(), day));
                is_enough(record.due.total(), tender, given, cash_only)?;
                Ok(due::pay(tx, &record, tender, given, now)?)
            }
            (None, Some(Serving::Basket(basket))) if basket.id() == id => {
                is_enough(basket.total(), tender, given, basket.is_cash_only(&kit))?;
                Ok(due::pay_keyed(tx, id, basket.lines(), tender, given, now)?)
            }
            _ => Err(PayError::NotPresented),
        })?;
        *serving = None;
        let receipt = Receipt::of(&self.id, &record, &kit).ok_or(PayError::NotPresented)?;
        if receipt.tender == tender { Ok(receipt) } else { Err(PayError::AlreadyPaid(Box::new(receipt))) }
    }

    /// The visitor walks away without paying. A charge stays presented, does not expire, and can be scanned again;
    /// until then it cannot be paid. What was keyed in is forgotten.
    pub fn leave(&self, id: ChargeId) {
        let mut serving = self.serving();
        if serving.as_ref().is_some_and(|serving| serving.id() == id) {
            *serving = None;
        }
    }
}

impl Serving {
    fn id(&self) -> ChargeId {
        match self {
            Self::Charge(id) => *id,
            Self::Basket(basket) => basket.id(),
        }
    }
}

pub(super) fn out_of_order(fault: &LedgerError) -> Scan {
    tracing::error!(fault = fault as &dyn std::error::Error, "a scan could not be written down");
    Scan::Refused(Reason::OutOfOrder)
}

/// Presents a charge that can be, expires one that is over, leaves any other as it is.
fn present(tx: &rusqlite::Transaction<'_>, record: &Record, now: Timestamp) -> Result<Record, LedgerError> {
    let record = due::act(tx, record, Act::Expire, now)?;
    match record.state {
        ChargeState::Created => due::act(tx, &record, Act::Present, now),
        _ => Ok(record),
    }
}

fn is_enough(total: i64, tender: Tender, given: Option<i64>, cash_only: bool) -> Result<(), PayError> {
    match (tender, given) {
        (Tender::Cash, Some(given)) if !(0..=MAX_CASH.max(total)).contains(&given) => Err(PayError::NoWay),
        (Tender::Cash, Some(given)) if given < total => Err(PayError::TooLittle { missing: total - given }),
        (Tender::Cash, Some(_)) => Ok(()),
        (Tender::Credit | Tender::Emoney | Tender::Code, None) if cash_only => Err(PayError::CashOnly),
        (Tender::Credit | Tender::Emoney | Tender::Code, None) => Ok(()),
        _ => Err(PayError::NoWay),
    }
}
