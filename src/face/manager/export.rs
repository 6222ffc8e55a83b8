//! What leaves the manager's page as a file: tables, the picture of the page, the daily report, a text for a mail.
//! Counts know no person, so a file holds no more than the page.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Size;
use jiff::Timestamp;

use super::{Books, Context, Topic, view, xlsx};
use crate::face::staff::HubError;
use crate::face::ui::paint::Painter;
use crate::usage::books::Books as Tables;
use crate::usage::{Period, View, mail};

/// How large the picture of a page is.
const PICTURE: Size = Size::new(1920.0, 1080.0);

/// As what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One file a table.
    Csv,
    /// One workbook.
    Xlsx,
    /// The page as it stands.
    Png,
    /// The daily report.
    Report,
    /// A text for a mail, also put into the clipboard.
    Mail,
}

impl Kind {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 5] = [Self::Csv, Self::Xlsx, Self::Png, Self::Report, Self::Mail];

    /// Its key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "C",
            Self::Xlsx => "X",
            Self::Png => "P",
            Self::Report => "R",
            Self::Mail => "M",
        }
    }

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Csv => "manager-export-csv",
            Self::Xlsx => "manager-export-xlsx",
            Self::Png => "manager-export-png",
            Self::Report => "manager-export-report",
            Self::Mail => "manager-export-mail",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Png => "png",
            Self::Report => "pdf",
            Self::Mail => "txt",
        }
    }
}

/// What is to be written.
#[derive(Clone)]
pub struct Order {
    /// As what.
    pub kind: Kind,
    /// Of which view.
    pub view: View,
    /// What the page is about.
    pub topic: Topic,
    /// Whether it shows its tables.
    pub table: bool,
    /// When.
    pub now: Timestamp,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// What is put into the clipboard as well.
    pub copy: Option<String>,
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// The hub did not do its part.
    Hub(HubError),
    /// This could not be written.
    File(PathBuf),
}

/// The name of a file, without its ending: what it tells of, and up to which day.
fn name(view: &View) -> String {
    let period = match view.period {
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
        Period::Year => "fiscal-year",
        Period::All => "all",
    };
    format!("kakanai-{period}-{}", view.to)
}

/// Writes it.
///
/// # Errors
/// [`ExportError`].
pub async fn write<B: Books>(order: Order, books: Arc<B>, context: Context) -> Result<Written, ExportError> {
    let path = context.exports.join(format!("{}.{}", name(&order.view), order.kind.ending()));
    let report = match order.kind {
        Kind::Report => Some(books.report(order.view.to).await.map_err(ExportError::Hub)?),
        Kind::Csv | Kind::Xlsx | Kind::Png | Kind::Mail => None,
    };
    let failed = path.clone();
    let written = tokio::task::spawn_blocking(move || put(&order, report, &context, &path));
    written.await.unwrap_or(Err(ExportError::File(failed)))
}

fn put(order: &Order, report: Option<Vec<u8>>, context: &Context, path: &Path) -> Result<Written, ExportError> {
    let tables = Tables { words: &context.words, catalogue: &context.catalogue, view: &order.view };
    let save = |path: &Path, bytes: &[u8]| {
        let done = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(path, bytes));
        done.map_err(|_| ExportError::File(path.to_owned()))
    };
    let mut copy = None;
    match order.kind {
        Kind::Csv => {
            // A folder with a file for each: spreadsheets open one table a file.
            let folder = path.with_extension("");
            for table in tables.all() {
                save(&folder.join(format!("{}.csv", table.id)), table.csv().as_bytes())?;
            }
            return Ok(Written { path: folder, copy });
        }
        Kind::Xlsx => save(path, &xlsx::workbook(&tables.all()))?,
        Kind::Png => {
            let picture = Painter::new().map(|mut painter| painter.paint(view::picture(order, context), PICTURE));
            let picture = picture.map_err(|_| ExportError::File(path.to_owned()))?;
            save(path, &[])?;
            picture.write_png(path).map_err(|_| ExportError::File(path.to_owned()))?;
        }
        Kind::Report => save(path, &report.unwrap_or_default())?,
        Kind::Mail => {
            let text = mail::text(&tables);
            save(path, text.as_bytes())?;
            copy = Some(text);
        }
    }
    Ok(Written { path: path.to_owned(), copy })
}
