//! The day's figures (日計) as the slip printer gives them: by tender, by fee, what was left, the cash that was counted.

use super::SlipRow;
use super::receipt::{moment, tender_message};
use crate::application::wire::Tender;
use crate::handoff::{Kit, Settlement};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// Cash of fees that should lie in the drawer, in yen: what was given back is in no figure.
pub fn expected_cash(figures: &Settlement) -> i64 {
    figures.tenders.iter().filter(|sum| sum.tender == Tender::Cash).map(|sum| sum.amount).sum()
}

/// The slip, from top to bottom. The kit names the fees.
pub fn rows(figures: &Settlement, kit: &Kit, words: &Words) -> Vec<SlipRow> {
    let yen = |amount: i64| words.say(&Msg::new("register-yen").text("amount", grouped(amount)));
    let pair = |id: &'static str, value: String| SlipRow::Pair(words.get(id), value);
    let count = |n: u32| words.say(&Msg::new("register-settlement-count").number("count", n));
    let mut rows = vec![
        SlipRow::Title(words.get("register-settlement")),
        SlipRow::Centre(words.pick(&kit.city.name).to_owned()),
        SlipRow::Centre(words.get("register-simulated")),
    ];
    if kit.city.demo {
        rows.push(SlipRow::Centre(words.get("register-demo")));
    }
    rows.push(SlipRow::Rule);
    rows.push(pair("register-settlement-day", figures.date.to_string()));
    rows.push(pair("register-settlement-register", figures.register.clone()));
    if let Some(at) = figures.closed_at {
        rows.push(pair("register-settlement-closed-at", moment(at)));
    }
    rows.push(SlipRow::Rule);
    for sum in &figures.tenders {
        let left = format!("{} {}", words.get(tender_message(sum.tender)), count(sum.count));
        rows.push(SlipRow::Pair(left, yen(sum.amount)));
    }
    rows.push(SlipRow::Sum(words.get("register-total"), yen(figures.amount)));
    if !figures.rows.is_empty() {
        rows.push(SlipRow::Rule);
    }
    let mut fees: Vec<(&str, u32, i64)> = Vec::new();
    for row in &figures.rows {
        match fees.iter_mut().find(|(code, ..)| *code == row.code.0) {
            Some((_, qty, yen)) => (*qty, *yen) = (*qty + row.qty, *yen + row.amount),
            None => fees.push((&row.code.0, row.qty, row.amount)),
        }
    }
    for (code, qty, amount) in fees {
        let fee = kit.fees.iter().filter(|fee| fee.code.0 == code && fee.valid_from <= figures.date);
        let name = fee.max_by_key(|fee| fee.valid_from).map_or(code, |fee| words.pick(&fee.name));
        let line = Msg::new("register-line").text("name", name.to_owned()).number("qty", qty);
        rows.push(SlipRow::Pair(words.say(&line), yen(amount)));
    }
    let others = [
        ("register-settlement-without-slip", figures.without_slip),
        ("register-settlement-voided", figures.voided),
        ("register-settlement-cancelled", figures.cancelled),
        ("register-settlement-expired", figures.expired),
        ("register-settlement-left-open", figures.left_open),
        ("register-settlement-paper-only", figures.paper_only),
    ];
    let mut others = others.into_iter().filter(|(_, n)| *n > 0).peekable();
    if others.peek().is_some() {
        rows.push(SlipRow::Rule);
    }
    rows.extend(others.map(|(id, n)| pair(id, count(n))));
    if let Some(counted) = figures.counted {
        let expected = expected_cash(figures);
        rows.push(SlipRow::Rule);
        rows.push(pair("register-close-expected", yen(expected)));
        rows.push(pair("register-close-counted", yen(counted)));
        rows.push(pair("register-close-difference", yen(counted - expected)));
    }
    rows
}
