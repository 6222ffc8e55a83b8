//! The book as CSV for the accounting office: one table by account, fee and tender, one of the differences. Header in the
//! first line, no merged cells, comma, CRLF, dates `YYYY-MM-DD`, digits without separators, the municipality's code as text
//! first and the remarks last, as 自治体標準オープンデータセット asks of every table.

use super::{DayBook, Difference, Sum};
use crate::application::wire::Tender;
use crate::catalogue::City;
use crate::handoff::charset::{Charset, Unmappable};
use crate::text::Words;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum CsvError {
    /// The character set does not have all characters.
    #[error(transparent)]
    Charset(#[from] Unmappable),
    /// The writer refuses.
    #[error("the table cannot be written: {0}")]
    Writer(#[from] csv::Error),
    /// The writer did not write text.
    #[error("the table is no text")]
    Text,
}

/// Columns of what was taken, as messages.
const TAKEN: [&str; 13] = [
    "daybook-csv-city-code",
    "daybook-csv-city",
    "daybook-csv-day",
    "daybook-csv-account",
    "daybook-csv-account-name",
    "daybook-csv-fee",
    "daybook-csv-fee-name",
    "daybook-csv-tender",
    "daybook-csv-quantity",
    "daybook-csv-amount",
    "daybook-csv-keyed-quantity",
    "daybook-csv-keyed-amount",
    "daybook-csv-note",
];
/// Columns of the differences, as messages.
const DIFFERENCES: [&str; 13] = [
    "daybook-csv-city-code",
    "daybook-csv-city",
    "daybook-csv-day",
    "daybook-csv-kind",
    "daybook-csv-ticket",
    "daybook-csv-charge",
    "daybook-csv-register",
    "daybook-csv-receipt",
    "daybook-csv-hub",
    "daybook-csv-taken",
    "daybook-csv-effect",
    "daybook-csv-look",
    "daybook-csv-note",
];

impl DayBook {
    /// What registers took, a line for each account, fee and tender: what is booked.
    ///
    /// # Errors
    /// [`CsvError`]; then there is no file.
    pub fn taken_csv(&self, city: &City, words: &Words, charset: Charset) -> Result<Vec<u8>, CsvError> {
        let mut rows: Vec<_> =
            self.rows.iter().flat_map(|row| row.taken.iter().map(move |taken| (row, taken))).collect();
        rows.sort_by(|(a, (s, _)), (b, (t, _))| (&a.account.0, &a.code, s).cmp(&(&b.account.0, &b.code, t)));
        let lines = rows.into_iter().map(|(row, (tender, sum))| {
            let keyed = row.without_slip.get(tender).copied().unwrap_or_default();
            let Sum { count, yen } = *sum;
            let note = if row.account.0.is_empty() { words.get("daybook-no-account") } else { String::new() };
            let mut line = self.place(city);
            line.extend([row.account.0.clone(), row.account.1.clone(), row.code.0.clone(), row.name.clone()]);
            line.extend([words.get(tender_message(*tender)), count.to_string(), yen.to_string()]);
            line.extend([keyed.count.to_string(), keyed.yen.to_string(), note]);
            line
        });
        table(&TAKEN, lines, words, charset)
    }

    /// The differences, worst first.
    ///
    /// # Errors
    /// [`CsvError`]; then there is no file.
    pub fn differences_csv(&self, city: &City, words: &Words, charset: Charset) -> Result<Vec<u8>, CsvError> {
        let lines = self.differences.iter().map(|difference| {
            let Difference { kind, charge, ticket, register, receipt, hub, taken, note } = difference;
            let look = if kind.is_plain() { "daybook-csv-no" } else { "daybook-csv-yes" };
            let mut line = self.place(city);
            line.extend([words.get(kind.message()), ticket.map(|t| t.to_string()).unwrap_or_default()]);
            line.extend([charge.map(|c| c.to_string()).unwrap_or_default(), register.clone().unwrap_or_default()]);
            line.extend([receipt.clone().unwrap_or_default(), hub.to_string(), taken.to_string()]);
            line.extend([difference.effect().to_string(), words.get(look), note.clone()]);
            line
        });
        table(&DIFFERENCES, lines, words, charset)
    }

    /// The first columns of every table.
    fn place(&self, city: &City) -> Vec<String> {
        vec![city.code.clone(), city.name.get("ja").cloned().unwrap_or_default(), self.date.to_string()]
    }
}

/// A tender's name for the accounting office.
const fn tender_message(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "daybook-tender-cash",
        Tender::Credit => "daybook-tender-credit",
        Tender::Emoney => "daybook-tender-emoney",
        Tender::Code => "daybook-tender-code",
        Tender::Unknown => "daybook-tender-unknown",
    }
}

fn table(
    columns: &[&'static str],
    lines: impl Iterator<Item = Vec<String>>,
    words: &Words,
    charset: Charset,
) -> Result<Vec<u8>, CsvError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns.iter().map(|id| words.get(id)))?;
    for line in lines {
        writer.write_record(&line)?;
    }
    let bytes = writer.into_inner().map_err(|_| CsvError::Text)?;
    let text = String::from_utf8(bytes).map_err(|_| CsvError::Text)?;
    Ok(charset.encode(&text)?)
}
