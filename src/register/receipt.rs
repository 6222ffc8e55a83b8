//! What the visitor is shown and given: the lines of a charge, the receipt, its rows for a slip printer.

use std::sync::Arc;

use jiff::Timestamp;

use super::ledger::{Paid, Record};
use crate::application::ticket::in_japan;
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
    /// The visitor's number.
    pub ticket: Ticket,
    /// What for.
    pub lines: Vec<BillLine>,
    /// Yen.
    pub total: i64,
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

impl Bill {
    pub(super) fn of(record: &Record, kit: &Kit) -> Self {
        let payload = record.signed.payload();
        let lines = payload.lines.iter().map(|line| {
            let fee = kit.fee(&line.code, payload.day());
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
        Self { id: payload.charge, ticket: payload.ticket, lines: lines.collect(), total: payload.total }
    }
}

impl Receipt {
    pub(super) fn of(register: &str, record: &Record, kit: &Arc<Kit>) -> Option<Self> {
        let paid = record.paid?;
        let bill = Bill::of(record, kit);
        Some(Self {
            number: number(register, &paid),
            city: kit.city.name.clone(),
            demo: kit.city.demo,
            tender: paid.tender,
            given: paid.given,
            change: paid.given.map_or(0, |given| given - bill.total),
            paid_at: paid.at,
            bill,
        })
    }

    /// 領収書 or 利用明細.
    pub fn title(&self) -> Msg {
        Msg::new(match self.tender {
            Tender::Cash => "register-receipt-title",
            _ => "register-statement-title",
        })
    }

    /// When, as people read it in Japan: `2026-11-22 10:05`.
    pub fn paid_at_text(&self) -> String {
        in_japan(self.paid_at).strftime("%Y-%m-%d %H:%M").to_string()
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
        rows.push(pair("register-ticket", self.bill.ticket.to_string()));
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
        if let Some(given) = self.given {
            rows.push(pair("register-cash-given", yen(given)));
            rows.push(pair("register-change", yen(self.change)));
        }
        rows.push(SlipRow::Rule);
        rows.push(SlipRow::Centre(words.get("register-receipt-thanks")));
        rows
    }
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
