//! The hub's side of the register: charges in, events and the day's figures out.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use rusqlite::Transaction;

use super::engine::Act;
use super::ledger::{LedgerError, Paid, Record, days, due, feed};
use super::{Register, kept, receipt};
use crate::application::ChargeId;
use crate::application::wire::ChargeState;
use crate::handoff::charge::{Health, MAX_EVENTS};
use crate::handoff::nkp1::SKEW;
use crate::handoff::settlement::{Payment, Payments, SettlementRow, TenderTotal};
use crate::handoff::{Charge, ChargeStatus, EventPage, Problem, Refused, Settlement};

/// Why the register does not do what the hub asks.
#[derive(Debug, thiserror::Error)]
pub enum Declined {
    /// The register has no kit and can believe nothing.
    #[error("the register has no kit yet")]
    NoKit,
    /// The charge is not believed.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The header's key is not the body's id.
    #[error("the idempotency key is not the charge's id")]
    KeyMismatch,
    /// Another charge came with this id before.
    #[error("another charge came with this id before")]
    OtherContent(ChargeState),
    /// It cannot happen to the charge as it stands.
    #[error("this cannot happen to a charge that is {0:?}")]
    IllegalState(ChargeState),
    /// No charge has this id.
    #[error("no charge has this id")]
    UnknownCharge,
    /// The ledger does not answer.
    #[error(transparent)]
    Ledger(LedgerError),
}

impl From<LedgerError> for Declined {
    fn from(fault: LedgerError) -> Self {
        match fault {
            LedgerError::Illegal(illegal) => Self::IllegalState(illegal.0),
            other => Self::Ledger(other),
        }
    }
}

impl Declined {
    /// The body of the answer.
    pub fn problem(&self) -> Problem {
        let (code, state) = match self {
            Self::NoKit => ("no-kit", None),
            Self::Refused(refused) => (refused.code(), None),
            Self::KeyMismatch => ("key-mismatch", None),
            Self::OtherContent(state) => ("other-content", Some(*state)),
            Self::IllegalState(state) => ("illegal-state", Some(*state)),
            Self::UnknownCharge => ("unknown-charge", None),
            Self::Ledger(_) => ("ledger", None),
        };
        Problem { code: code.to_owned(), detail: self.to_string(), state }
    }
}

impl Register {
    /// Takes a charge from the hub. Answers its status and whether it is new here; the same charge again is not. A
    /// charge that came by paper before is merged: its post is new, its state stays.
    ///
    /// # Errors
    /// [`Declined`]; nothing was written down.
    pub fn post(&self, key: &str, charge: &Charge, now: Timestamp) -> Result<(ChargeStatus, bool), Declined> {
        let now = kept(now);
        if ChargeId::parse(key) != Some(charge.id) {
            return Err(Declined::KeyMismatch);
        }
        let signed = charge.signed()?;
        let body = serde_json::to_string(charge).map_err(|_| Refused::Malformed)?;
        let kit = self.kit();
        self.write(|tx| {
            let known = due::find(tx, charge.id)?;
            match known {
                Some(record) if record.body.as_ref() == Some(&body) => Ok((self.status_of(&record), false)),
                Some(record) if record.body.is_none() && record.due.signed() == Some(&signed) => {
                    let record = due::add_post(tx, charge.id, &body, charge.reference)?;
                    Ok((self.status_of(&record), true))
                }
                Some(record) => Err(Declined::OtherContent(record.state)),
                None => {
                    signed.check(kit.as_deref().ok_or(Declined::NoKit)?)?;
                    if signed.payload().is_over(now) {
                        return Err(Refused::Expired.into());
                    }
                    let record = due::insert(tx, &signed, Some((&body, charge.reference)), now)?;
                    Ok((self.status_of(&record), true))
                }
            }
        })
    }

    /// Where a charge stands.
    ///
    /// # Errors
    /// [`Declined::UnknownCharge`] or the ledger's fault.
    pub fn status(&self, id: ChargeId, now: Timestamp) -> Result<ChargeStatus, Declined> {
        self.change(id, Act::Expire, now)
    }

    /// The hub takes a charge back that nobody has scanned.
    ///
    /// # Errors
    /// [`Declined::IllegalState`] where it is presented, paid or expired.
    pub fn cancel(&self, id: ChargeId, now: Timestamp) -> Result<ChargeStatus, Declined> {
        self.change(id, Act::CancelByHub, now)
    }

    fn change(&self, id: ChargeId, act: Act, now: Timestamp) -> Result<ChargeStatus, Declined> {
        self.write(|tx| {
            // What was keyed in here is none of the hub's charges.
            let record = due::find(tx, id)?.filter(|record| !record.is_keyed()).ok_or(Declined::UnknownCharge)?;
            Ok(self.status_of(&due::act(tx, &record, act, kept(now))?))
        })
    }

    /// Lets every charge expire whose last moment is past and that nobody presented; answers how many.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn expire(&self, now: Timestamp) -> Result<usize, LedgerError> {
        let now = kept(now);
        self.write(|tx| {
            let overdue = due::overdue(tx, now - SKEW)?;
            for record in &overdue {
                due::act(tx, record, Act::Expire, now)?;
            }
            Ok(overdue.len())
        })
    }

    /// Events after a number, at most [`MAX_EVENTS`].
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn events(&self, after: u64) -> Result<EventPage, LedgerError> {
        let number = |paid: &Paid| receipt::number(&self.id, paid);
        let events = self.ledger.transact(|tx| feed::events(tx, after, MAX_EVENTS, &self.id, number))?;
        let last = events.last().map_or(after, |event| event.seq);
        Ok(EventPage { events, last })
    }

    /// The figures of a business day.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn settlement(&self, date: Date) -> Result<Settlement, LedgerError> {
        self.ledger.transact(|tx| self.figures(tx, date))
    }

    pub(super) fn figures(&self, tx: &Transaction<'_>, date: Date) -> Result<Settlement, LedgerError> {
        let midnight = |day: Date| {
            let civil = day.at(0, 0, 0, 0);
            TimeZone::fixed(Offset::constant(9)).to_timestamp(civil).unwrap_or_default()
        };
        let (from, to) = (midnight(date), date.tomorrow().map_or(Timestamp::MAX, midnight));
        let all = days::paid_on(tx, date)?;
        let (voided, paid): (Vec<_>, Vec<_>) = all.iter().partition(|record| record.voided_at.is_some());
        let sum = |records: &[&Record]| records.iter().map(|record| record.due.total()).sum();
        let keyed: Vec<&Record> = paid.iter().copied().filter(|record| record.is_keyed()).collect();
        let paper_only = paid.iter().filter(|record| record.body.is_none() && !record.is_keyed()).count();
        let (tenders, rows) = totals(&paid);
        let closing = days::closing(tx, date)?;
        Ok(Settlement {
            date,
            register: self.id.clone(),
            paid: count(paid.len()),
            amount: sum(&paid),
            cancelled: days::count_became(tx, from, to, ChargeState::Cancelled)?,
            expired: days::count_of(tx, from, to, ChargeState::Expired)?,
            left_open: days::count_of(tx, from, to, ChargeState::Presented)?,
            paper_only: count(paper_only),
            voided: count(voided.len()),
            voided_amount: sum(&voided),
            without_slip: count(keyed.len()),
            without_slip_amount: sum(&keyed),
            closed_at: closing.as_ref().map(|closing| closing.at),
            counted: closing.map(|closing| closing.counted),
            tenders,
            rows,
        })
    }

    /// The payments of a business day, by receipt.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn payments(&self, date: Date) -> Result<Payments, LedgerError> {
        let records = self.ledger.transact(|tx| days::paid_on(tx, date))?;
        let payments = records.iter().filter_map(|record| {
            let paid = record.paid?;
            Some(Payment {
                id: record.id(),
                by_slip: !record.is_keyed(),
                ticket: record.due.ticket(),
                receipt_no: receipt::number(&self.id, &paid),
                tender: paid.tender,
                total: record.due.total(),
                paid_at: paid.at,
                voided_at: record.voided_at,
                lines: record.due.lines().to_vec(),
            })
        });
        Ok(Payments { date, register: self.id.clone(), payments: payments.collect() })
    }

    /// Whether the register works.
    ///
    /// # Errors
    /// The ledger's fault.
    pub fn health(&self, now: Timestamp) -> Result<Health, LedgerError> {
        let seq = self.ledger.transact(feed::last_seq)?;
        Ok(Health { register: self.id.clone(), kit: self.kit().is_some(), seq, now: Some(now) })
    }

    fn status_of(&self, record: &Record) -> ChargeStatus {
        let expires_at = record.due.signed().map(|signed| signed.payload().expires_at);
        ChargeStatus {
            id: record.id(),
            state: record.state,
            expires_at: expires_at.unwrap_or_default(),
            total: record.due.total(),
            tender: record.paid.map(|paid| paid.tender),
            paid_at: record.paid.map(|paid| paid.at),
            receipt_no: record.paid.map(|paid| receipt::number(&self.id, &paid)),
            register: self.id.clone(),
            etag: record.etag,
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Sums by tender, and by fee and tender.
fn totals(paid: &[&Record]) -> (Vec<TenderTotal>, Vec<SettlementRow>) {
    let mut tenders = BTreeMap::new();
    let mut rows = BTreeMap::new();
    for record in paid {
        let Some(how) = record.paid else { continue };
        let sum = tenders.entry(how.tender).or_insert(TenderTotal { tender: how.tender, count: 0, amount: 0 });
        sum.count += 1;
        sum.amount += record.due.total();
        for line in record.due.lines() {
            let row = rows.entry((line.code.clone(), how.tender)).or_insert_with(|| SettlementRow {
                code: line.code.clone(),
                tender: how.tender,
                qty: 0,
                waived: 0,
                amount: 0,
            });
            row.qty += line.qty;
            row.waived += if line.reason.is_some() { line.qty } else { 0 };
            row.amount += line.amount();
        }
    }
    (tenders.into_values().collect(), rows.into_values().collect())
}
