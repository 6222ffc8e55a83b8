//! The audit trail on the screen: a page of rows, newest first, by kind and by what they are about; and its check.

use std::collections::BTreeMap;

use crate::application::audit::{AuditRow, Kind, Trail, TrailWanted, Verdict};
use crate::face::staff::HubError;
use crate::person::StaffId;

/// Rows of one page.
pub const ROWS: u32 = 22;

/// What is looked at.
#[derive(Default)]
pub struct TrailPage {
    pub(super) rows: Option<Trail>,
    pub(super) kind: Option<Kind>,
    /// Only rows about this id.
    pub(super) about: Option<String>,
    /// Where each page before this one began.
    pub(super) before: Vec<Option<u64>>,
    pub(super) verdict: Option<Verdict>,
    pub(super) checking: bool,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// Something that happened on the page.
#[derive(Clone, Debug)]
pub enum Message {
    /// Rows came.
    Came(TrailWanted, Result<Trail, HubError>),
    /// Only this kind, or all.
    Kind(Option<Kind>),
    /// Only what is about this id, or all.
    About(Option<String>),
    /// The next page.
    Older,
    /// The page before.
    Newer,
    /// Look through everything.
    Check,
    /// It was looked through.
    Checked(Result<Verdict, HubError>),
}

/// What the page wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Read rows.
    Read(TrailWanted),
    /// Look through everything.
    Check,
}

impl TrailPage {
    /// What is asked for now.
    pub fn wanted(&self) -> TrailWanted {
        TrailWanted {
            before: self.before.last().copied().flatten(),
            kind: self.kind.map(|kind| kind.as_str().to_owned()),
            who: None,
            about: self.about.clone(),
            limit: Some(ROWS),
        }
    }

    fn again(&mut self) -> Vec<Effect> {
        self.before.clear();
        vec![Effect::Read(self.wanted())]
    }

    /// The rows that are shown.
    pub fn rows(&self) -> &[AuditRow] {
        self.rows.as_ref().map_or(&[], |trail| &trail.rows)
    }

    /// The name of a member of staff; the id where the list does not know it.
    pub fn name(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| id.0.clone())
    }

    /// Takes in what happened. Answers an error for the bar as well.
    pub fn update(&mut self, message: Message) -> (Vec<Effect>, Option<HubError>) {
        match message {
            // A stale answer: something else is wanted by now.
            Message::Came(wanted, _) if wanted != self.wanted() => {}
            Message::Came(_, Ok(trail)) => self.rows = Some(trail),
            Message::Came(_, Err(error)) => return (vec![], Some(error)),
            Message::Kind(kind) => {
                self.kind = kind;
                return (self.again(), None);
            }
            Message::About(about) => {
                self.about = about;
                return (self.again(), None);
            }
            Message::Older => {
                let last = self.rows().last().map(|row| row.seq);
                if self.rows.as_ref().is_some_and(|trail| trail.more) && last.is_some() {
                    self.before.push(last);
                    return (vec![Effect::Read(self.wanted())], None);
                }
            }
            Message::Newer => {
                if self.before.pop().is_some() {
                    return (vec![Effect::Read(self.wanted())], None);
                }
            }
            Message::Check => {
                (self.checking, self.verdict) = (true, None);
                return (vec![Effect::Check], None);
            }
            Message::Checked(answer) => {
                self.checking = false;
                match answer {
                    Ok(verdict) => self.verdict = Some(verdict),
                    Err(error) => return (vec![], Some(error)),
                }
            }
        }
        (vec![], None)
    }
}
