//! A table of counts: what a chart shows, behind it, and what goes into files and reports.

use jiff::civil::Date;

use crate::text::number::grouped;
use crate::text::{Msg, Words};

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A day.
    Day(Date),
    /// So many.
    Count(u64),
    /// Yen.
    Yen(i64),
    /// Minutes in tenths; `None` where there is none.
    Minutes(Option<u64>),
    /// A share in tenths of a per cent; `None` of nothing.
    Share(Option<u64>),
}

/// A share, in tenths of a per cent, rounded.
pub fn share(part: u64, whole: u64) -> Cell {
    Cell::Share((part * 1000 + whole / 2).checked_div(whole))
}

/// Tenths as they are written: `12.3`.
pub fn tenths(value: u64) -> String {
    format!("{}.{}", value / 10, value % 10)
}

impl Cell {
    /// As people read it.
    pub fn show(&self, words: &Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.to_string(),
            Self::Count(n) => grouped(i64::try_from(*n).unwrap_or(i64::MAX)),
            Self::Yen(yen) => words.say(&Msg::new("staff-yen").text("amount", grouped(*yen))),
            Self::Minutes(Some(minutes)) => words.say(&Msg::new("manager-minutes").text("minutes", tenths(*minutes))),
            Self::Share(Some(share)) => format!("{}%", tenths(*share)),
            Self::Minutes(None) | Self::Share(None) => "–".to_owned(),
        }
    }

    /// As people read it under a head that says yen.
    pub fn show_in_table(&self, words: &Words) -> String {
        match self {
            Self::Yen(yen) => grouped(*yen),
            cell => cell.show(words),
        }
    }

    /// As a machine reads it: plain figures, ISO days, nothing for none.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.to_string(),
            Self::Count(n) => n.to_string(),
            Self::Yen(yen) => yen.to_string(),
            Self::Minutes(Some(value)) | Self::Share(Some(value)) => tenths(*value),
            Self::Minutes(None) | Self::Share(None) => String::new(),
        }
    }

    /// Whether it stands at the right of its column.
    pub const fn is_figure(&self) -> bool {
        !matches!(self, Self::Text(_) | Self::Day(_))
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is, for file names: `funnel`.
    pub id: &'static str,
    /// Its title, in the reader's language.
    pub title: String,
    /// The heads of its columns; those of figures say their unit.
    pub head: Vec<String>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
    /// The sum below, where one makes sense.
    pub total: Option<Vec<Cell>>,
}

impl Table {
    /// Whether a column holds figures.
    pub fn is_figure(&self, place: usize) -> bool {
        let rows = self.rows.iter().chain(&self.total);
        rows.filter_map(|row| row.get(place)).any(Cell::is_figure)
    }

    /// As CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets of a city hall read it as it is.
    pub fn csv(&self) -> String {
        let mut text = String::from("\u{FEFF}");
        let mut line = |cells: &mut dyn Iterator<Item = String>| {
            let cells: Vec<_> = cells.map(|cell| quoted(&cell)).collect();
            text.push_str(&cells.join(","));
            text.push_str("\r\n");
        };
        line(&mut self.head.iter().cloned());
        for row in self.rows.iter().chain(&self.total) {
            line(&mut row.iter().map(Cell::plain));
        }
        text
    }
}

/// A field of CSV; one that a spreadsheet would take for a formula is marked as text.
pub fn quoted(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '@']) || (field.starts_with('-') && field.parse::<f64>().is_err());
    let field = if formula { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\r', '\n']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use jiff::civil::date;

    use super::{Cell, Table, quoted, share};
    use crate::text::{Locale, Words};

    #[test]
    fn a_table_is_a_file_that_spreadsheets_read() {
        let table = Table {
            id: "x",
            title: "題".into(),
            head: vec!["日".into(), "件, 数".into(), "円".into(), "分".into(), "割合（%）".into()],
            rows: vec![vec![
                Cell::Day(date(2028, 2, 29)),
                Cell::Count(1234),
                Cell::Yen(-1500),
                Cell::Minutes(Some(123)),
                share(1, 3),
            ]],
            total: Some(vec![
                Cell::Text("\"計\"".into()),
                Cell::Count(1),
                Cell::Yen(0),
                Cell::Minutes(None),
                share(0, 0),
            ]),
        };
        assert_eq!(
            table.csv(),
            "\u{FEFF}日,\"件, 数\",円,分,割合（%）\r\n2028-02-29,1234,-1500,12.3,33.3\r\n\"\"\"計\"\"\",1,0,,\r\n"
        );
        let words = Words::load(Locale::Ja).unwrap();
        let shown: Vec<_> = table.rows[0].iter().map(|cell| cell.show(&words)).collect();
        assert_eq!(shown, ["2028-02-29", "1,234", "-1,500円", "12.3分", "33.3%"]);
    }

    #[test]
    fn nothing_in_a_file_is_a_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
        assert_eq!(quoted("@x"), "'@x");
        assert_eq!(quoted("-5"), "-5");
        assert_eq!(quoted("-x"), "'-x");
    }
}
