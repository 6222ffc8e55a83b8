//! The manager's daily report: counts on two A4 pages. It is the same in every city, so its template is bundled and does
//! not lie in a city's folder.

use serde::{Deserialize, Serialize};

use super::job::{Job, Output};
use super::render::RenderError;

const TEMPLATE: &str = include_str!("report.typ");

/// What the template reads as `/data.json`. No part of it knows a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// `書かない窓口 日報`.
    pub title: String,
    /// The city's name.
    pub city: String,
    /// The day, as the reader writes it.
    pub day: String,
    /// When it was made.
    pub made: String,
    /// The large figures on top.
    pub figures: Vec<Figure>,
    /// Visits by hour.
    pub hours: Chart,
    /// The tables, in their order.
    pub tables: Vec<Sheet>,
    /// What stands in a table without rows.
    pub nothing: String,
}

/// One large figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: String,
    /// What is usual, or where it comes from.
    pub note: String,
}

/// Columns with what is usual as a line across each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What the line across means.
    pub usual: String,
    /// What is said in place of the drawing where it cannot be seen.
    pub alt: String,
    /// Each column: label, value, what is usual in tenths.
    pub columns: Vec<(String, u32, Option<u64>)>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its title.
    pub title: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// Which columns hold figures and stand at the right.
    pub figures: Vec<bool>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
    /// The sum, where one makes sense.
    pub total: Option<Vec<String>>,
}

impl Report {
    /// The job that sets it.
    ///
    /// # Errors
    /// Those of [`Job::new`].
    pub fn job(&self, output: Output) -> Result<Job, RenderError> {
        Job::new(TEMPLATE, self, output)
    }
}
