//! What a whole catalogue still has wrong although each file is right: questions that are never asked, choices that are never
//! offered, checks, fees and reasons that never apply, rules that contradict each other.
//!
//! It looks for a case in which each rule holds. Only what is proved never to hold is told; what has too many cases to be
//! searched is left alone.

use std::collections::BTreeSet;

use toml::de::DeTable;

use super::raw::{self, RawEvent, RawField, RawProcedure, RawShared};
use super::table::{At, Mistake, Table};
use super::{SourceFile, parse};
use crate::catalogue::logic::{Answer, Domain, Domains, Gates, Tree, can_hold_behind};
use crate::catalogue::rule::Facts;
use crate::catalogue::{Catalogue, CheckEffect, Field, FieldKind, Procedure, Rule};
use crate::text::Msg;

/// Looks through a catalogue that was made from these files.
pub fn analyse(files: &[SourceFile], catalogue: &Catalogue) -> Vec<Mistake> {
    let mut quiet = Vec::new();
    let parsed: Vec<_> = files.iter().map(|file| parse(file, &mut quiet)).collect();
    let mut shared = RawShared::default();
    let mut procedures = Vec::new();
    let mut events = Vec::new();
    for (doc, table) in &parsed {
        let root = || Table::root(*doc, table as &DeTable<'_>);
        match doc.name {
            name if name == "fields.toml" || name.starts_with("fields/") => {
                shared.add(raw::shared(root(), &mut quiet));
            }
            name if name.starts_with("procedures/") => procedures.extend(raw::procedure(root(), &mut quiet)),
            name if name.starts_with("life-events/") => events.extend(raw::event(root(), &mut quiet)),
            _ => {}
        }
    }
    let mut analysis = Analysis { catalogue, world: world(), log: Vec::new() };
    analysis.shared(&shared, &procedures, &events);
    for procedure in &procedures {
        let built = catalogue.procedures.iter();
        let built = built.filter(|p| p.id.0 == procedure.id.value && p.valid_from == procedure.valid_from.value);
        built.for_each(|built| analysis.procedure(procedure, built));
    }
    for event in &events {
        analysis.event(event);
    }
    analysis.log.sort_by(|a, b| a.place.cmp(&b.place));
    analysis.log
}

/// What is true of every visit: who comes without a card is taken for a resident until the counter knows better.
fn world() -> Tree {
    Tree::Or(vec![Tree::Flag("by_card".into()), Tree::Flag("resident".into())])
}

struct Analysis<'c> {
    catalogue: &'c Catalogue,
    world: Tree,
    log: Vec<Mistake>,
}

/// What the rules of one procedure, or of the shared fields, can see.
struct View<'c> {
    domains: Domains,
    gates: Gates<'c>,
}

impl<'c> View<'c> {
    fn new(catalogue: &'c Catalogue, fields: impl Iterator<Item = &'c Field>) -> Self {
        let mut domains = Domains::new();
        for (name, domain) in [
            ("by_card", Domain::Flag),
            ("resident", Domain::Flag),
            ("age", Domain::Number(-1, 130)),
            ("grade", Domain::Number(-1, 130)),
            ("month", Domain::Number(1, 12)),
            ("day", Domain::Number(1, 31)),
            ("card_days_left", Domain::Number(-4_000, 4_000)),
        ] {
            domains.insert(name.to_owned(), domain);
        }
        for count in &catalogue.counts {
            domains.insert(count.name.clone(), Domain::Number(0, 10));
        }
        let mut view = Self { domains, gates: Gates::new() };
        fields.for_each(|field| view.add(field));
        view
    }

    fn add(&mut self, field: &'c Field) {
        let ids = || field.kind.choices().iter().map(|choice| choice.id.clone()).collect();
        let stem = field.name.stem();
        let facts = match &field.kind {
            FieldKind::YesNo => vec![(field.name.0.clone(), Domain::Flag)],
            FieldKind::Number { min, max } => {
                vec![(field.name.0.clone(), Domain::Number(i64::from(*min), i64::from(*max)))]
            }
            FieldKind::Choice(_) => vec![(field.name.0.clone(), Domain::Choice(ids()))],
            FieldKind::Choices(_) => vec![(field.name.0.clone(), Domain::Choices(ids()))],
            FieldKind::Birth => vec![
                (format!("{stem}_age"), Domain::Number(0, 130)),
                (format!("{stem}_grade"), Domain::Number(-1, 130)),
            ],
            FieldKind::Date { earliest, latest } => {
                vec![(format!("{}_days", field.name.0), Domain::Number(-i64::from(*latest), -i64::from(*earliest)))]
            }
            _ => Vec::new(),
        };
        for (name, domain) in facts {
            if let Some(when) = &field.when {
                self.gates.insert(name.clone(), when.tree());
            }
            self.domains.insert(name, domain);
        }
    }
}

impl<'c> Analysis<'c> {
    /// Whether these conditions can hold together.
    fn search(&self, view: &View<'_>, conditions: &[&Tree]) -> Answer {
        let all: Vec<&Tree> = conditions.iter().copied().chain([&self.world]).collect();
        can_hold_behind(&all, &view.domains, &view.gates)
    }

    /// Notes a rule that never holds.
    fn never(&mut self, view: &View<'_>, at: &At<'_, String>, what: &'static str, conditions: &[&Tree]) {
        if self.search(view, conditions) == Answer::Never {
            self.log.push(at.wrong(what, Msg::new("mend-finding-rule")));
        }
    }

    fn shared(&mut self, raw: &RawShared<'_>, procedures: &[RawProcedure<'_>], events: &[RawEvent<'_>]) {
        let catalogue = self.catalogue;
        let view = View::new(catalogue, catalogue.shared.iter());
        let used: BTreeSet<&str> = procedures
            .iter()
            .flat_map(|p| &p.uses)
            .chain(events.iter().flat_map(|event| &event.asks))
            .map(|at| at.value.as_str())
            .collect();
        for written in &raw.fields {
            let Some(field) = catalogue.shared.iter().find(|f| f.name.0 == written.name.value) else { continue };
            if !used.contains(field.name.0.as_str()) && field.name.0 != crate::catalogue::FOR_SELF {
                self.log.push(written.name.wrong("finding-unused", Msg::new("mend-finding-unused")));
            }
            self.field(&view, written, field);
        }
    }

    fn field(&mut self, view: &View<'_>, raw: &RawField<'_>, field: &Field) {
        let when = field.when.as_ref().map(Rule::tree);
        if let (Some(at), Some(when)) = (&raw.when, when) {
            self.never(view, at, "finding-never-asked", &[when]);
        }
        for (written, choice) in raw.choices.iter().zip(field.kind.choices()) {
            if let (Some(at), Some(rule)) = (&written.when, &choice.when) {
                let conditions: Vec<&Tree> = when.into_iter().chain([rule.tree()]).collect();
                self.never(view, at, "finding-never-offered", &conditions);
            }
        }
        let choices = field.kind.choices();
        if matches!(field.kind, FieldKind::Choice(_)) && choices.iter().all(|choice| choice.when.is_some()) {
            let closed: Vec<Tree> =
                choices.iter().filter_map(|c| c.when.as_ref()).map(|rule| rule.tree().clone().opposite()).collect();
            let conditions: Vec<&Tree> = when.into_iter().chain(&closed).collect();
            if let Answer::Yes(facts) = self.search(view, &conditions) {
                let what = Msg::new("finding-nothing-offered").text("case", case(&facts));
                self.log.push(raw.kind.wrong(what, Msg::new("mend-finding-nothing-offered")));
            }
        }
    }

    fn procedure(&mut self, raw: &RawProcedure<'_>, built: &'c Procedure) {
        let catalogue = self.catalogue;
        let shared = built.uses.iter().filter_map(|name| catalogue.shared_field(name));
        let mut view = View::new(catalogue, shared.chain(&built.fields));
        for deadline in &built.deadlines {
            view.domains.insert(format!("{}_left", deadline.name.0), Domain::Number(-2_000, 2_000));
        }
        for (written, field) in raw.fields.iter().zip(&built.fields) {
            self.field(&view, written, field);
        }
        for (written, check) in raw.checks.iter().zip(&built.checks) {
            self.never(&view, &written.when, "finding-check-never", &[check.when.tree()]);
        }
        for (written, fee) in raw.fees.iter().zip(&built.fees) {
            let due = fee.when.as_ref().map(Rule::tree);
            if let (Some(at), Some(due)) = (&written.when, due) {
                self.never(&view, at, "finding-fee-never", &[due]);
            }
            for ((_, at), exemption) in written.exempt.iter().zip(&fee.exemptions) {
                let conditions: Vec<&Tree> = due.into_iter().chain([exemption.when.tree()]).collect();
                self.never(&view, at, "finding-waiver-never", &conditions);
            }
        }
        for (written, deadline) in raw.deadlines.iter().zip(&built.deadlines) {
            if let (Some(at), Some(rule)) = (&written.when, &deadline.when) {
                self.never(&view, at, "finding-deadline-never", &[rule.tree()]);
            }
        }
        let refusals = built.checks.iter().filter(|check| check.effect == CheckEffect::Refuse);
        let passing: Vec<Tree> = refusals.map(|check| check.when.tree().clone().opposite()).collect();
        if !passing.is_empty() && self.search(&view, &passing.iter().collect::<Vec<_>>()) == Answer::Never {
            self.log.push(raw.id.wrong("finding-always-refused", Msg::new("mend-finding-always-refused")));
        }
    }

    fn event(&mut self, raw: &RawEvent<'_>) {
        let catalogue = self.catalogue;
        let built = catalogue.events.iter();
        let mut built = built.filter(|e| e.id.0 == raw.id.value && e.valid_from == raw.valid_from.value);
        let Some(event) = built.next() else { return };
        let view = View::new(catalogue, event.asks.iter().filter_map(|name| catalogue.shared_field(name)));
        for (written, item) in raw.items.iter().zip(&event.items) {
            // Each reason is said only where none before it holds.
            let mut before: Vec<Tree> = Vec::new();
            let verdicts = written.needed.iter().zip(&item.needed).chain(written.later.iter().zip(&item.later));
            for (at, because) in verdicts {
                let own = because.when.as_ref().map(Rule::tree);
                let conditions: Vec<&Tree> = own.into_iter().chain(&before).collect();
                let place = at.when.as_ref().unwrap_or(&at.because);
                self.never(&view, place, "finding-reason-never", &conditions);
                before.push(own.map_or(Tree::Known(false), |tree| tree.clone().opposite()));
            }
            if let Some(otherwise) = &written.otherwise {
                let conditions: Vec<&Tree> = before.iter().collect();
                self.never(&view, otherwise, "finding-reason-never", &conditions);
            }
        }
    }
}

/// A case as staff read it: `for_self = false, relation = agent`.
fn case(facts: &Facts) -> String {
    let known = facts.iter().map(|(name, fact)| format!("{name} = {fact}"));
    known.collect::<Vec<_>>().join(", ")
}
