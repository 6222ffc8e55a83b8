//! `kakanai settlement`: the book of a day (日計) for the accounting office: two tables, and what is to be looked at.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use jiff::civil::Date;

use super::files::{Readers, write_whole};
use crate::application::wire::Tender;
use crate::catalogue::{Catalogue, FeeCode};
use crate::handoff::Settlement;
use crate::handoff::charset::Charset;
use crate::handoff::daybook::{DayBook, DayRecords, Kind, RegisterDay, daybook};
use crate::handoff::settlement::{SettlementRow, TenderTotal};
use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// What the command takes.
#[derive(Args, Clone, Debug)]
pub struct Command {
    /// The business day; today without it.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<Date>,
    /// Where to put the tables.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub out: PathBuf,
    /// The character set of the tables.
    #[arg(long, default_value = "utf-8-bom", value_parser = |name: &str| Charset::named(name).ok_or("utf-8, utf-8-bom or shift_jis"))]
    pub charset: Charset,
    /// The sums of a register that does not speak with the hub: CSV with the columns code, tender, quantity, yen.
    #[arg(long, value_name = "FILE")]
    pub register_sums: Option<PathBuf>,
}

/// The files of a day's book.
pub struct Written {
    /// What registers took, by account, fee and tender.
    pub taken: PathBuf,
    /// The differences.
    pub differences: PathBuf,
}

/// Makes the book and writes both tables.
///
/// # Errors
/// Where a table cannot be written, or its character set lacks a character.
pub fn write(
    records: &DayRecords,
    catalogue: &Catalogue,
    words: &Words,
    out: &Path,
    charset: Charset,
) -> Result<(DayBook, Written)> {
    let book = daybook(records, catalogue);
    std::fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let name = |part: &str| out.join(format!("daybook-{}{part}.csv", book.date));
    let written = Written { taken: name(""), differences: name("-differences") };
    let city = &catalogue.city;
    let put = |path: &Path, bytes: Vec<u8>| {
        write_whole(path, &bytes, Readers::Anyone).with_context(|| path.display().to_string())
    };
    put(&written.taken, book.taken_csv(city, words, charset)?)?;
    put(&written.differences, book.differences_csv(city, words, charset)?)?;
    Ok((book, written))
}

/// Reads the sums of a register that does not speak with the hub, and adds them to a day's records.
///
/// # Errors
/// Where the file is no such table; the line is named.
pub fn add_sums(records: &mut DayRecords, path: &Path) -> Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let settlement = sums(records.date, text.trim_start_matches('\u{FEFF}'))?;
    records.registers.push(RegisterDay { settlement, payments: None, around: Vec::new() });
    Ok(())
}

fn sums(date: Date, text: &str) -> Result<Settlement> {
    let mut rows: Vec<SettlementRow> = Vec::new();
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    for (n, record) in reader.records().enumerate() {
        let record = record?;
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let tender = tender(cell(1));
        let row = (|| {
            Some(SettlementRow {
                code: FeeCode(cell(0).to_owned()),
                tender: tender?,
                qty: cell(2).parse().ok()?,
                waived: 0,
                amount: cell(3).parse().ok()?,
            })
        })();
        rows.push(row.with_context(|| format!("line {}: code, tender, quantity and yen are expected", n + 2))?);
    }
    if rows.is_empty() {
        bail!("the table holds no sums");
    }
    let mut tenders: BTreeMap<Tender, TenderTotal> = BTreeMap::new();
    for row in &rows {
        let tender = row.tender;
        tenders.entry(tender).or_insert(TenderTotal { tender, count: 0, amount: 0 }).amount += row.amount;
    }
    Ok(Settlement {
        date,
        register: "-".to_owned(),
        paid: 0,
        amount: rows.iter().map(|row| row.amount).sum(),
        cancelled: 0,
        expired: 0,
        left_open: 0,
        paper_only: 0,
        voided: 0,
        voided_amount: 0,
        without_slip: 0,
        without_slip_amount: 0,
        closed_at: None,
        counted: None,
        tenders: tenders.into_values().collect(),
        rows,
    })
}

fn tender(word: &str) -> Option<Tender> {
    let known = [
        ("cash", Tender::Cash),
        ("credit", Tender::Credit),
        ("emoney", Tender::Emoney),
        ("code", Tender::Code),
        ("unknown", Tender::Unknown),
    ];
    known.into_iter().find(|(name, _)| *name == word).map(|(_, tender)| tender)
}

/// Says the book for people: sums, each register, what is to be looked at.
///
/// # Errors
/// What the writer answers.
pub fn say(book: &DayBook, written: &Written, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let yen = |amount: i64| grouped(amount);
    let line = |out: &mut dyn Write, msg: Msg| writeln!(out, "{}", words.say(&msg));
    line(
        out,
        Msg::new("daybook-say-taken")
            .text("day", book.date.to_string())
            .text("yen", yen(book.taken.yen))
            .number("count", book.taken.count)
            .text("hub", yen(book.hub.yen)),
    )?;
    for register in &book.registers {
        let id = if register.closed { "daybook-say-register-closed" } else { "daybook-say-register-open" };
        line(out, Msg::new(id).text("id", register.id.clone()).text("yen", yen(register.taken.yen)))?;
    }
    let mut kinds: BTreeMap<Kind, (u32, i64)> = BTreeMap::new();
    for difference in &book.differences {
        let sum = kinds.entry(difference.kind).or_default();
        *sum = (sum.0 + 1, sum.1 + difference.effect());
    }
    for (kind, (count, effect)) in kinds {
        let msg = Msg::new("daybook-say-kind").message("kind", kind.message().into());
        line(out, msg.number("count", count).text("yen", yen(effect)))?;
    }
    let look = u32::try_from(book.to_look_at().count()).unwrap_or(u32::MAX);
    line(
        out,
        if look == 0 { "daybook-say-agrees".into() } else { Msg::new("daybook-say-look").number("count", look) },
    )?;
    let files = [&written.taken, &written.differences];
    files.into_iter().try_for_each(|path| writeln!(out, "{}", path.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use jiff::civil::date;

    use super::sums;
    use crate::application::wire::Tender;

    #[test]
    fn sums_of_another_register_are_read_strictly() {
        let day = date(2026, 11, 24);
        let read = sums(day, "code,tender,quantity,yen\r\n101, cash ,3,900\r\n401,code,1,450\r\n").unwrap();
        assert_eq!((read.amount, read.rows.len(), read.tenders.len()), (1_350, 2, 2));
        assert_eq!((read.tenders[0].tender, read.tenders[0].amount), (Tender::Cash, 900));
        for wrong in [
            "",
            "code,tender,quantity,yen\n",
            "a,b,c,d\n101,money,3,900\n",
            "a,b,c,d\n101,cash,3,9.5\n",
            "a,b\n1,cash\n",
        ] {
            assert!(sums(day, wrong).is_err(), "{wrong:?}");
        }
    }
}
