//! What the visitor is shown and given: the lines of a charge, the receipt, its rows for a slip printer.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::ledger::{Due, Paid, Record};
use crate::application::ticket::{business_day, in_japan};
use crate::application::wire::Tender;
use crate::application::{ChargeId, Ticket};
use crate::handoff::{FeeCode, Kit, Localised};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// A charge on the screen: what for and how much. All words are the kit's, never the network's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    /// Which charge.
    pub id: ChargeId,
    /// The visitor's number; without a slip there is none.
    pub ticket: Option<Ticket>,
    /// What for.
    pub lines: Vec<BillLine>,
    /// Yen.
    pub total: i64,
    /// Whether it is paid in cash only.
    pub cash_only: bool,
}

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillLine {
    /// The fee's code.
    pub code: FeeCode,
    /// Its name by language.
    pub name: Localised,
    /// How many.
    pub qty: u32,
    /// Yen for one; 0 where it is waived.
    pub unit: u32,
    /// Yen for the line.
    pub amount: i64,
    /// Why it is free, in the law's words by language.
    pub waived: Option<Localised>,
    /// Whether the city has confirmed the price.
    pub verified: bool,
}

/// What was paid. Cash gives a receipt (領収書); any other tender a statement (利用明細).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// `R01-20261122-0001`: register, business day, serial of the day.
    pub number: String,
    /// The city's name by language.
    pub city: Localised,
    /// An invented city.
    pub demo: bool,
    /// What for.
    pub bill: Bill,
    /// How.
    pub tender: Tender,
    /// Yen laid down, for cash.
    pub given: Option<i64>,
    /// Yen given back.
    pub change: i64,
    /// When.
    pub paid_at: Timestamp,
    /// When the cash was given back.
    pub voided_at: Option<Timestamp>,
}

/// A row of a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlipRow {
    /// Large and centred.
    Title(String),
    /// Centred.
    Centre(String),
    /// Left and right.
    Pair(String, String),
    /// The sum: left and right, large.
    Sum(String, String),
    /// A line across.
    Rule,
}

/// A receipt's number.
pub(super) fn number(register: &str, paid: &Paid) -> String {
    format!("{register}-{}-{:04}", paid.day.strftime("%Y%m%d"), paid.serial)
}

/// The business day and serial of a receipt's number, where it is one of this register.
pub(super) fn read_number(register: &str, number: &str) -> Option<(Date, u32)> {
    let (day, serial) = number.strip_prefix(register)?.strip_prefix('-')?.split_once('-')?;
    Some((Date::strptime("%Y%m%d", day).ok()?, serial.parse().ok()?))
}

impl Bill {
    /// A bill for what is due; prices and words of the day of a charge, or of `now` for what is keyed in.
    pub(super) fn of(due: &Due, kit: &Kit, now: Timestamp) -> Self {
        let day = due.signed().map_or_else(|| business_day(now), |signed| signed.payload().day());
        let lines = due.lines().iter().map(|line| {
            let fee = kit.fee(&line.code, day);
            // A charge is believed only with its fee in the kit; a kit that lost it since still prints the code.
            let bare = || Localised::from([("ja".to_owned(), line.code.0.clone())]);
            let waived = line.reason.as_ref().map(|reason| {
                fee.and_then(|fee| fee.exemption(reason)).map_or_else(Localised::new, |exempt| exempt.words.clone())
            });
            BillLine {
                code: line.code.clone(),
                name: fee.map_or_else(bare, |fee| fee.name.clone()),
                qty: line.qty,
                unit: line.unit,
                amount: line.amount(),
                waived,
                verified: fee.is_some_and(|fee| fee.verified),
            }
        });
        let cash_only = kit.is_cash_only(due.lines(), day);
        Self { id: due.id(), ticket: due.ticket(), lines: lines.collect(), total: due.total(), cash_only }
    }
}

impl Receipt {
    pub(super) fn of(register: &str, record: &Record, kit: &Arc<Kit>) -> Option<Self> {
        let paid = record.paid?;
        let bill = Bill::of(&record.due, kit, paid.at);
        Some(Self {
            number: number(register, &paid),
            city: kit.city.name.clone(),
            demo: kit.city.demo,
            tender: paid.tender,
            given: paid.given,
            change: paid.given.map_or(0, |given| given - bill.total),
            paid_at: paid.at,
            voided_at: record.voided_at,
            bill,
        })
    }

    /// 領収書 or 利用明細; 返金票 where the cash was given back.
    pub fn title(&self) -> Msg {
        Msg::new(match (self.voided_at, self.tender) {
            (Some(_), _) => "register-refund-title",
            (None, Tender::Cash) => "register-receipt-title",
            (None, _) => "register-statement-title",
        })
    }

    /// When it was paid, as people read it in Japan: `2026-11-22 10:05`.
    pub fn paid_at_text(&self) -> String {
        moment(self.paid_at)
    }

    /// The receipt for a slip printer, from top to bottom. No personal data.
    pub fn slip(&self, words: &Words) -> Vec<SlipRow> {
        let yen = |amount: i64| words.say(&Msg::new("register-yen").text("amount", grouped(amount)));
        let pair = |id: &'static str, value: String| SlipRow::Pair(words.get(id), value);
        let mut rows = vec![
            SlipRow::Title(words.say(&self.title())),
            SlipRow::Centre(words.pick(&self.city).to_owned()),
            SlipRow::Centre(words.get("register-simulated")),
        ];
        if self.demo {
            rows.push(SlipRow::Centre(words.get("register-demo")));
        }
        rows.push(SlipRow::Rule);
        rows.push(pair("register-receipt-no", self.number.clone()));
        rows.push(pair("register-receipt-at", self.paid_at_text()));
        if let Some(ticket) = self.bill.ticket {
            rows.push(pair("register-ticket", ticket.to_string()));
        }
        rows.push(SlipRow::Rule);
        for line in &self.bill.lines {
            let what = Msg::new("register-line").text("name", words.pick(&line.name)).number("qty", line.qty);
            rows.push(SlipRow::Pair(words.say(&what), yen(line.amount)));
            if let Some(why) = &line.waived {
                let waived = Msg::new("register-waived").text("reason", words.pick(why));
                rows.push(SlipRow::Pair(words.say(&waived), String::new()));
            }
        }
        rows.push(SlipRow::Rule);
        rows.push(SlipRow::Sum(words.get("register-total"), yen(self.bill.total)));
        rows.push(pair("register-tender", words.get(tender_message(self.tender))));
        if let Some(at) = self.voided_at {
            rows.push(pair("register-voided-at", moment(at)));
            rows.push(pair("register-given-back", yen(self.bill.total)));
        } else if let Some(given) = self.given {
            rows.push(pair("register-cash-given", yen(given)));
            rows.push(pair("register-change", yen(self.change)));
        }
        rows.push(SlipRow::Rule);
        rows.push(SlipRow::Centre(words.get("register-receipt-thanks")));
        rows
    }
}

pub(super) fn moment(at: Timestamp) -> String {
    in_japan(at).strftime("%Y-%m-%d %H:%M").to_string()
}

/// The message of a tender's name.
pub const fn tender_message(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "register-tender-cash",
        Tender::Credit => "register-tender-credit",
        Tender::Emoney => "register-tender-emoney",
        Tender::Code => "register-tender-code",
        Tender::Unknown => "register-tender-unknown",
    }
}
