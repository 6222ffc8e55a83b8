//! What somebody came for: menus, life events and their lists.

use super::effect::{Effect, ListOrder};
use super::journey::Place;
use super::state::Visit;
use crate::catalogue::{Catalogue, EventId, ProcedureId, Verdict};

impl Visit {
    pub(super) fn toggle_procedure(&mut self, id: ProcedureId, catalogue: &Catalogue) {
        self.notice = None;
        if self.chosen.contains(&id) {
            self.chosen.retain(|p| *p != id);
        } else if catalogue.procedure(&id, self.today).is_some() {
            self.chosen.push(id);
        }
    }

    /// A life event was chosen: its questions come next.
    pub(super) fn begin_event(&mut self, id: EventId, catalogue: &Catalogue) -> Vec<Effect> {
        if catalogue.event(&id, self.today).is_none() {
            return Vec::new();
        }
        self.event = Some(id);
        self.list_slip = None;
        self.find(catalogue)
    }

    /// On to the next question of the life event, or to its list. Whatever is needed is chosen then; the visitor takes off
    /// what shall not be prepared today.
    pub(super) fn find(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        let journey = self.journey(catalogue);
        if let Some(key) = journey.next_of_event() {
            self.go(Place::Find(key));
            self.set_out(catalogue);
            return Vec::new();
        }
        let plan = journey.plan();
        let of_event: Vec<ProcedureId> = plan.iter().map(|entry| entry.procedure.id.clone()).collect();
        let needed = plan.iter().filter(|entry| entry.verdict == Verdict::Needed && !entry.procedure.guided());
        let needed: Vec<ProcedureId> = needed.map(|entry| entry.procedure.id.clone()).collect();
        self.chosen.retain(|id| !of_event.contains(id));
        self.chosen.extend(needed);
        self.trail.retain(|p| !matches!(p, Place::Plan));
        self.go(Place::Plan);
        Vec::new()
    }

    /// Everything is chosen: on to whom it is for, or to what is only explained.
    pub(super) fn chosen_all(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        let journey = self.journey(catalogue);
        let prepared = journey.procedures().iter().any(|p| !p.guided());
        let guided = journey.procedures().iter().any(|p| p.guided());
        match (prepared, guided, &self.place) {
            (true, _, _) => self.go(Place::Whom),
            (false, true, _) => self.go(Place::Guide),
            (false, false, Place::Plan) => self.problem("plan-none-chosen"),
            (false, false, _) => self.problem("purpose-none-chosen"),
        }
        Vec::new()
    }

    pub(super) fn print_list(&mut self, catalogue: &Catalogue) -> Vec<Effect> {
        self.list_slip = None;
        self.look_here("list-printing");
        vec![Effect::PrintList(Box::new(self.list(catalogue)))]
    }

    /// The list as it is printed: no personal data, only what follows from the answers.
    fn list(&self, catalogue: &Catalogue) -> ListOrder {
        let journey = self.journey(catalogue);
        let bring = |procedures: &[ProcedureId]| journey.bring_for(procedures);
        match &journey.event {
            Some(event) => {
                let plan = journey.plan();
                let needed = plan.iter().filter(|entry| entry.verdict == Verdict::Needed);
                let needed: Vec<ProcedureId> = needed.map(|entry| entry.procedure.id.clone()).collect();
                ListOrder {
                    event: Some(event.id.clone()),
                    entries: plan.iter().map(super::plan::Entry::order).collect(),
                    bring: bring(&needed),
                    locale: self.locale,
                }
            }
            None => ListOrder {
                event: None,
                entries: journey.procedures().into_iter().map(|p| journey.entry_of(p).order()).collect(),
                bring: bring(&self.chosen),
                locale: self.locale,
            },
        }
    }
}
