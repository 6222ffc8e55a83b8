//! Life events and menus.

use std::collections::{BTreeMap, BTreeSet};

use super::{Log, Said, Scope, lacking, overlaps, rule, unique};
use crate::catalogue::event::{Because, Gift, Given, Item};
use crate::catalogue::rule::{Kind, Names};
use crate::catalogue::source::raw::{RawBecause, RawEvent, RawGift, RawItem, RawMenu};
use crate::catalogue::source::shape;
use crate::catalogue::source::table::At;
use crate::catalogue::{EventId, FieldKind, FieldName, LifeEvent, Menu, Procedure, ProcedureId};
use crate::text::Msg;

impl Scope<'_, '_> {
    /// The life events, each version.
    pub(super) fn events(
        &self,
        events: &[RawEvent<'_>],
        built: &[Procedure],
        procedures: &BTreeSet<&str>,
        log: &mut Log,
    ) -> Vec<LifeEvent> {
        let mut by_id: BTreeMap<&str, Vec<&RawEvent<'_>>> = BTreeMap::new();
        for event in events {
            by_id.entry(&event.id.value).or_default().push(event);
        }
        for mut versions in by_id.into_values() {
            versions.sort_by_key(|e| e.valid_from.value);
            overlaps(&versions.iter().map(|e| (&e.id, &e.valid_from, e.valid_until.as_ref())).collect::<Vec<_>>(), log);
        }
        let mut versions: BTreeMap<&str, Vec<&Procedure>> = BTreeMap::new();
        for procedure in built {
            versions.entry(&procedure.id.0).or_default().push(procedure);
        }
        events.iter().map(|event| self.event(event, &versions, procedures, log)).collect()
    }

    fn event(
        &self,
        raw: &RawEvent<'_>,
        built: &BTreeMap<&str, Vec<&Procedure>>,
        procedures: &BTreeSet<&str>,
        log: &mut Log,
    ) -> LifeEvent {
        kebab(&raw.id, log);
        self.said.must(&raw.id, &format!("event-{}", raw.id.value), log);
        self.said.must(&raw.id, &format!("event-{}-example", raw.id.value), log);
        unique(raw.asks.iter(), log);
        unique(raw.items.iter().map(|item| &item.procedure), log);
        for ask in &raw.asks {
            if !self.shared.fields.iter().any(|f| f.name.0 == ask.value) {
                log.push(ask.unknown("mistake-field", self.shared.fields.iter().map(|f| f.name.0.as_str())));
            }
        }
        lacking(&raw.asks, self.shared, log);
        let mut names = super::field::declare(Names::circumstances(), &self.raw.fields);
        for field in self.raw.fields.iter().filter(|f| !raw.asks.iter().any(|ask| ask.value == f.name.value)) {
            let name = FieldName(field.name.value.clone());
            names.declare(name.0.clone(), Kind::Unasked(name.0.clone()));
            for end in super::field::DERIVED {
                names.withhold(&format!("{}{end}", name.stem()), Kind::Unasked(name.0.clone()));
            }
        }
        unique(raw.gives.iter().map(|gift| &gift.field), log);
        let gives = raw.gives.iter().filter_map(|gift| self.gift(gift, &raw.asks, log)).collect();
        let items = raw.items.iter().map(|item| self.item(item, &names, built, procedures, log));
        LifeEvent {
            id: EventId(raw.id.value.clone()),
            valid_from: raw.valid_from.value,
            valid_until: raw.valid_until.as_ref().map(|at| at.value),
            icon: raw.icon.value.clone(),
            asks: raw.asks.iter().map(|at| FieldName(at.value.clone())).collect(),
            gives,
            items: items.collect(),
            fact: raw.fact.clone(),
        }
    }

    /// An answer that the event gives must be one: of a shared field, of its kind, within its limits.
    fn gift(&self, raw: &RawGift<'_>, asks: &[At<'_, String>], log: &mut Log) -> Option<Gift> {
        let shared = &self.shared.fields;
        let Some(field) = shared.iter().find(|f| f.name.0 == raw.field.value) else {
            log.push(raw.field.unknown("mistake-field", shared.iter().map(|f| f.name.0.as_str())));
            return None;
        };
        let what = match (&raw.value, &raw.from) {
            (Some(value), None) => Given::Value(super::field::preset(value, &field.kind, field.optional, log)?),
            (None, Some(from)) => {
                if !asks.iter().any(|ask| ask.value == from.value) {
                    log.push(from.unknown("mistake-gives-from", asks.iter().map(|ask| ask.value.as_str())));
                    return None;
                }
                let source = shared.iter().find(|f| f.name.0 == from.value)?;
                if !holds(&field.kind, &source.kind) {
                    log.push(from.wrong("mistake-gives-kind", Msg::new("mend-gives-kind")));
                    return None;
                }
                Given::From(source.name.clone())
            }
            _ => {
                log.push(raw.field.wrong("mistake-gives", Msg::new("mend-gives")));
                return None;
            }
        };
        Some(Gift { field: field.name.clone(), what })
    }

    fn item(
        &self,
        raw: &RawItem<'_>,
        names: &Names,
        built: &BTreeMap<&str, Vec<&Procedure>>,
        procedures: &BTreeSet<&str>,
        log: &mut Log,
    ) -> Item {
        if !procedures.contains(raw.procedure.value.as_str()) {
            log.push(raw.procedure.unknown("mistake-procedure", procedures.iter().copied()));
        }
        let versions = built.get(raw.procedure.value.as_str()).into_iter().flatten();
        let deadlines: Vec<&str> = versions.flat_map(|p| p.deadlines.iter().map(|d| d.name.0.as_str())).collect();
        let verdicts = |list: &[RawBecause<'_>], log: &mut Log| {
            list.iter()
                .filter_map(|because| {
                    self.because(&because.because, log);
                    if let Some(by) = because.by.as_ref().filter(|by| !deadlines.contains(&by.value.as_str())) {
                        log.push(by.unknown("mistake-deadline", deadlines.iter().copied()));
                    }
                    let when = match &because.when {
                        Some(at) => Some(rule(at, names, log)?),
                        None => None,
                    };
                    let by = because.by.as_ref().map(|at| FieldName(at.value.clone()));
                    Some(Because { when, because: because.because.value.clone(), by })
                })
                .collect::<Vec<_>>()
        };
        let (needed, later) = (verdicts(&raw.needed, log), verdicts(&raw.later, log));
        let always = raw.needed.iter().chain(&raw.later).any(|because| because.when.is_none());
        match &raw.otherwise {
            Some(otherwise) => {
                self.because(otherwise, log);
                if always {
                    log.push(otherwise.wrong("mistake-otherwise-never", Msg::new("mend-otherwise-never")));
                }
            }
            None if !always => {
                log.push(raw.procedure.wrong("mistake-otherwise", Msg::new("mend-otherwise")));
            }
            None => {}
        }
        let otherwise = raw.otherwise.as_ref().map(|at| at.value.clone());
        Item { procedure: ProcedureId(raw.procedure.value.clone()), needed, later, otherwise }
    }

    fn because(&self, at: &At<'_, String>, log: &mut Log) {
        kebab(at, log);
        self.said.must(at, &format!("because-{}", at.value), log);
    }
}

impl Said<'_> {
    /// A tile of the first page.
    pub(super) fn menu(
        &self,
        raw: &RawMenu<'_>,
        events: &[RawEvent<'_>],
        procedures: &BTreeSet<&str>,
        log: &mut Log,
    ) -> Menu {
        kebab(&raw.id, log);
        self.must(&raw.id, &format!("menu-{}", raw.id.value), log);
        self.must(&raw.id, &format!("menu-{}-example", raw.id.value), log);
        unique(raw.events.iter().chain(&raw.procedures), log);
        for id in raw.events.iter().filter(|id| !events.iter().any(|e| e.id.value == id.value)) {
            log.push(id.unknown("mistake-event", events.iter().map(|e| e.id.value.as_str())));
        }
        for id in raw.procedures.iter().filter(|id| !procedures.contains(id.value.as_str())) {
            log.push(id.unknown("mistake-procedure", procedures.iter().copied()));
        }
        Menu {
            id: raw.id.value.clone(),
            icon: raw.icon.value.clone(),
            events: raw.events.iter().map(|at| EventId(at.value.clone())).collect(),
            procedures: raw.procedures.iter().map(|at| ProcedureId(at.value.clone())).collect(),
        }
    }
}

/// Whether every answer of one kind is one of another.
fn holds(field: &FieldKind, source: &FieldKind) -> bool {
    match (field, source) {
        (FieldKind::Date { earliest, latest }, FieldKind::Date { earliest: from, latest: until }) => {
            earliest <= from && until <= latest
        }
        (FieldKind::Number { min, max }, FieldKind::Number { min: from, max: until }) => min <= from && until <= max,
        (FieldKind::Choice(choices), FieldKind::Choice(given))
        | (FieldKind::Choices(choices), FieldKind::Choices(given)) => {
            given.iter().all(|given| choices.iter().any(|choice| choice.id == given.id))
        }
        (FieldKind::YesNo, FieldKind::YesNo) | (FieldKind::Birth, FieldKind::Birth) => true,
        (FieldKind::Kana, FieldKind::Kana)
        | (FieldKind::Latin, FieldKind::Latin)
        | (FieldKind::Phone, FieldKind::Phone) => true,
        _ => false,
    }
}

fn kebab(at: &At<'_, String>, log: &mut Log) {
    if !shape::is_kebab(&at.value) {
        log.push(at.wrong("mistake-kebab", Msg::new("mend-kebab")));
    }
}
