//! `register.toml`: how fees reach the register, and where they are booked. A city without the file has a register
//! that speaks HTTP.

use jiff::civil::Date;

use super::build::unique;
use super::table::{At, Mistake, Table, among};
use crate::catalogue::barcode::{Layout, LayoutTrouble};
use crate::catalogue::register::{Account, Barcodes, RegisterRules, Tier};
use crate::catalogue::{Fact, Fee, FeeCode, Localised};
use crate::text::Msg;

type Log = Vec<Mistake>;

/// What the file says, as it says it.
pub struct RawRegister<'s> {
    tier: At<'s, String>,
    barcode: Option<At<'s, String>>,
    barcode_each: Option<At<'s, String>>,
    payment_slip_counter: Option<Localised>,
    tax_slip_counter: Option<Localised>,
    cash_only: Vec<At<'s, String>>,
    separate: Vec<At<'s, String>>,
    accounts: Vec<RawAccount<'s>>,
}

struct RawAccount<'s> {
    code: At<'s, String>,
    name: String,
    fees: Vec<At<'s, String>>,
    valid_from: At<'s, Date>,
    fact: Fact,
}

/// Reads the file.
pub fn read<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawRegister<'s>> {
    let tier = t.text(log, "tier", "\"http\"");
    let barcode = t.maybe_text(log, "barcode", "\"29CCCCC00000\"");
    let barcode_each = t.maybe_text(log, "barcode_each", "\"line\"");
    let payment_slip_counter = t.maybe_words(log, "payment_slip_counter", "会計課");
    let tax_slip_counter = t.maybe_words(log, "tax_slip_counter", "税務課");
    let cash_only = t.texts(log, "cash_only", "[\"501\"]");
    let separate = t.texts(log, "separate", "[\"501\"]");
    let mut accounts = Vec::new();
    for mut table in t.tables(log, "accounts") {
        accounts.extend(account(&mut table, log));
        table.finish(log);
    }
    t.finish(log);
    let tier = tier?;
    Some(RawRegister {
        tier,
        barcode,
        barcode_each,
        payment_slip_counter,
        tax_slip_counter,
        cash_only,
        separate,
        accounts,
    })
}

fn account<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawAccount<'s>> {
    let code = t.text(log, "code", "\"13-02-01-03\"");
    let name = t.text(log, "name", "\"…\"");
    let fees = t.texts(log, "fees", "[\"101\"]");
    let valid_from = t.day(log, "valid_from");
    let source = t.text(log, "source", "\"…\"");
    let verified = t.flag(log, "verified");
    let fact = Fact { source: source?.value, verified };
    Some(RawAccount { code: code?, name: name?.value, fees, valid_from: valid_from?, fact })
}

/// Checks what the file says against the fee master.
pub fn build(raw: &RawRegister<'_>, fees: &[Fee], log: &mut Log) -> RegisterRules {
    let tier = Tier::NAMES.iter().find(|(name, _)| *name == raw.tier.value).map(|(_, tier)| *tier);
    if tier.is_none() {
        log.push(raw.tier.unknown("mistake-tier", Tier::NAMES.iter().map(|(name, _)| *name)));
    }
    let barcodes = barcodes(raw, fees, log);
    if tier == Some(Tier::Paper) && raw.barcode.is_none() {
        let mend = Msg::new("mend-write").text("text", "barcode = \"29CCCCC00000\"");
        log.push(raw.tier.wrong("mistake-tier-barcode", mend));
    }
    let mut booked: Vec<(&str, Date)> = Vec::new();
    for account in &raw.accounts {
        if !is_account(&account.code.value) {
            log.push(account.code.wrong("mistake-account", Msg::new("mend-account")));
        }
        for fee in &account.fees {
            let day = account.valid_from.value;
            if booked.contains(&(fee.value.as_str(), day)) {
                let what = Msg::new("mistake-booked-twice").text("code", fee.value.clone());
                log.push(fee.wrong(what, Msg::new("mend-booked-twice")));
            }
            booked.push((&fee.value, day));
        }
    }
    let known = |codes: &[At<'_, String>], log: &mut Log| known(codes, fees, log);
    let mut accounts = Vec::with_capacity(raw.accounts.len());
    for account in &raw.accounts {
        accounts.push(Account {
            code: account.code.value.clone(),
            name: account.name.clone(),
            fees: known(&account.fees, log),
            valid_from: account.valid_from.value,
            fact: account.fact.clone(),
        });
    }
    RegisterRules {
        tier: tier.unwrap_or_default(),
        barcodes,
        payment_slip_counter: raw.payment_slip_counter.clone(),
        tax_slip_counter: raw.tax_slip_counter.clone(),
        cash_only: known(&raw.cash_only, log),
        separate: known(&raw.separate, log),
        accounts,
    }
}

/// Codes of the fee master; every other one is noted.
fn known(codes: &[At<'_, String>], fees: &[Fee], log: &mut Log) -> Vec<FeeCode> {
    unique(codes.iter(), log);
    for code in codes.iter().filter(|code| !fees.iter().any(|fee| fee.code.0 == code.value)) {
        log.push(code.unknown("mistake-fee", fees.iter().map(|fee| fee.code.0.as_str())));
    }
    codes.iter().map(|code| FeeCode(code.value.clone())).collect()
}

fn barcodes(raw: &RawRegister<'_>, fees: &[Fee], log: &mut Log) -> Option<Barcodes> {
    let each = raw.barcode_each.as_ref();
    let each_copy = match each.map(|at| at.value.as_str()) {
        None | Some("line") => false,
        Some("copy") => true,
        Some(other) => {
            let what = Msg::new("mistake-barcode-each").text("name", other);
            log.extend(each.map(|at| at.wrong(what, among(other, ["line", "copy"]))));
            false
        }
    };
    let written = raw.barcode.as_ref()?;
    let layout = match Layout::parse(&written.value) {
        Ok(layout) => layout,
        Err(trouble) => {
            let what = match trouble {
                LayoutTrouble::Signs => "mistake-barcode-signs",
                LayoutTrouble::Prefix => "mistake-barcode-prefix",
                LayoutTrouble::Parted => "mistake-barcode-parted",
                LayoutTrouble::Parts => "mistake-barcode-parts",
            };
            log.push(written.wrong(what, Msg::new("mend-barcode")));
            return None;
        }
    };
    // Two fees whose codes differ only in leading zeros would be one to the register.
    let clash = fees.iter().enumerate().find(|(n, fee)| {
        let padded = layout.padded(&fee.code);
        fees.iter().take(*n).any(|other| other.code != fee.code && layout.padded(&other.code) == padded)
    });
    if let (true, Some((_, fee))) = (layout.has_code(), clash) {
        let what = Msg::new("mistake-barcode-clash").text("code", fee.code.0.clone());
        log.push(written.wrong(what, Msg::new("mend-barcode-clash")));
    }
    Some(Barcodes { layout, each_copy })
}

/// Digits, capital letters and hyphens, at most 24.
fn is_account(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase() || b == b'-';
    (1..=24).contains(&text.len()) && text.bytes().all(plain)
}
