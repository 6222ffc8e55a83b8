//! The list of a life event: for each procedure whether it is needed, comes later or is not needed, why, and by when.

use jiff::civil::Date;

use super::effect::ListEntry;
use super::journey::Journey;
use crate::application::AnswerKey;
use crate::catalogue::event::{Because, Item};
use crate::catalogue::{CheckEffect, Facts, Field, Procedure, ProcedureId, Verdict};
use crate::text::Msg;

/// A line of the list.
#[derive(Clone)]
pub struct Entry<'a> {
    /// Which procedure.
    pub procedure: &'a Procedure,
    /// What the answers make of it.
    pub verdict: Verdict,
    /// Why: the id of a `because-…` message; `None` for a procedure that was chosen by itself.
    pub because: Option<&'a str>,
    /// Its last day, where one is known.
    pub by: Option<Date>,
}

impl Entry<'_> {
    /// The line as the printed list has it.
    pub fn order(&self) -> ListEntry {
        ListEntry {
            procedure: self.procedure.id.clone(),
            verdict: self.verdict,
            because: self.because.map(str::to_owned),
            by: self.by,
        }
    }

    /// The message that says why.
    pub fn why(&self) -> Option<Msg> {
        self.because.map(|id| Msg::new(format!("because-{id}")))
    }
}

impl<'a> Journey<'a> {
    /// The life event's questions that take part with these answers, in their order.
    pub fn of_event(&self) -> Vec<(AnswerKey, &'a Field)> {
        let Some(event) = self.event else { return Vec::new() };
        let facts = self.answers.facts(self.catalogue, None, self.circumstances);
        let fields = event.asks.iter().filter_map(|name| self.catalogue.shared_field(name));
        let open = fields.filter(|field| field.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
        open.map(|field| (AnswerKey::shared(field.name.clone()), field)).collect()
    }

    /// The next question of the life event that is open.
    pub fn next_of_event(&self) -> Option<AnswerKey> {
        self.of_event().into_iter().find(|(key, field)| self.is_open(key, field)).map(|(key, _)| key)
    }

    /// The whole list: what is needed first, then what comes later, then what is not needed, each in the event's order.
    pub fn plan(&self) -> Vec<Entry<'a>> {
        let Some(event) = self.event else { return Vec::new() };
        let facts = self.answers.facts(self.catalogue, None, self.circumstances);
        let mut list: Vec<Entry<'a>> = event
            .items
            .iter()
            .filter_map(|item| {
                let procedure = self.catalogue.procedure(&item.procedure, self.circumstances.today)?;
                Some(self.entry(item, procedure, &facts))
            })
            .collect();
        list.sort_by_key(|entry| entry.verdict);
        list
    }

    fn entry(&self, item: &'a Item, procedure: &'a Procedure, facts: &Facts) -> Entry<'a> {
        let holds = |because: &&Because| because.when.as_ref().is_none_or(|rule| rule.holds(facts));
        let (verdict, because, named) = match item.needed.iter().find(holds) {
            Some(because) => (Verdict::Needed, Some(because.because.as_str()), because.by.as_ref()),
            None => match item.later.iter().find(holds) {
                Some(because) => (Verdict::Later, Some(because.because.as_str()), because.by.as_ref()),
                None => (Verdict::NotNeeded, item.otherwise.as_deref(), None),
            },
        };
        let ends = self.answers.deadlines(self.catalogue, procedure, self.circumstances);
        let by = match (verdict, named) {
            (Verdict::NotNeeded, _) => None,
            (_, Some(name)) => ends.iter().find(|(deadline, _)| &deadline.name == name).map(|(_, end)| *end),
            (Verdict::Needed, None) => ends.first().map(|(_, end)| *end),
            (Verdict::Later, None) => None,
        };
        Entry { procedure, verdict, because, by }
    }

    /// A procedure that was chosen by itself, as a line.
    pub fn entry_of(&self, procedure: &'a Procedure) -> Entry<'a> {
        let ends = self.answers.deadlines(self.catalogue, procedure, self.circumstances);
        Entry { procedure, verdict: Verdict::Needed, because: None, by: ends.first().map(|(_, end)| *end) }
    }

    /// What must be brought for these procedures (`check-…`), each once.
    pub fn bring_for(&self, procedures: &[ProcedureId]) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for procedure in procedures.iter().filter_map(|id| self.catalogue.procedure(id, self.circumstances.today)) {
            let facts = self.answers.facts(self.catalogue, Some(procedure), self.circumstances);
            for check in procedure.checks.iter().filter(|c| c.effect == CheckEffect::Bring && c.when.holds(&facts)) {
                let id = format!("check-{}", check.id);
                if !said.contains(&id) {
                    said.push(id);
                }
            }
        }
        said
    }
}
