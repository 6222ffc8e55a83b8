//! What can be asked for: procedures, life events, their fields, rules, fees, deadlines, counters and online ways. Pure;
//! a city's folder is read by the room `city`, checked by [`source`] and handed over as one [`Catalogue`].

pub mod barcode;
pub mod calendar;
pub mod city;
pub mod deadline;
pub mod event;
pub mod fee;
pub mod field;
pub mod link;
pub mod logic;
pub mod menu;
pub mod procedure;
pub mod register;
pub mod rows;
pub mod rule;
pub mod source;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use calendar::Calendar;
pub use city::{City, Counter, Fact, Keep, LINK_DAYS, Localised, OfferHelp, StaffMember, Term};
pub use deadline::Deadline;
pub use event::{EventId, LifeEvent, Verdict};
pub use fee::{ExemptReason, Fee, FeeCode, Line};
pub use field::{CardSource, Choice, Field, FieldKind, FieldName, Section, Written};
pub use link::{Address, Link, UrlTrouble, Withheld};
pub use menu::Menu;
pub use procedure::{Check, CheckEffect, Convenience, Exemption, FeeRule, Procedure, ProcedureId, ProcedureKind};
pub use register::RegisterRules;
pub use rows::{Count, People, Rows};
pub use rule::{Facts, Rule};

/// The question that every visit asks on its own page before the card.
pub const FOR_SELF: &str = "for_self";

/// What a catalogue is made of.
#[derive(Clone)]
pub struct Parts {
    /// The city's own facts.
    pub city: City,
    /// How the procedures are offered; empty where all stand on one page.
    pub menus: Vec<Menu>,
    /// Fields that several procedures share, in the order they are asked.
    pub shared: Vec<Field>,
    /// Groups of fields that are asked for each of several persons.
    pub rows: Vec<Rows>,
    /// What is counted of them.
    pub counts: Vec<Count>,
    /// The procedures, in the order they are offered, all versions.
    pub procedures: Vec<Procedure>,
    /// The life events, all versions.
    pub events: Vec<LifeEvent>,
    /// The fee master, all versions.
    pub fees: Vec<Fee>,
}

/// Everything a city offers. Each entry has its first day of validity; two versions can stand side by side.
#[derive(Clone)]
pub struct Catalogue {
    /// The city's own facts.
    pub city: City,
    /// How the procedures are offered; empty where all stand on one page.
    pub menus: Vec<Menu>,
    /// Fields that several procedures share: asked once, used everywhere. In the order they are asked.
    pub shared: Vec<Field>,
    /// Groups of fields that are asked for each of several persons, right after the field that says how many.
    pub rows: Vec<Rows>,
    /// What is counted of them.
    pub counts: Vec<Count>,
    /// The procedures, in the order they are offered, all versions.
    pub procedures: Vec<Procedure>,
    /// The life events, all versions.
    pub events: Vec<LifeEvent>,
    /// The fee master, all versions.
    pub fees: Vec<Fee>,
    /// How fees reach the register, and where they are booked.
    pub register: RegisterRules,
    index: Index,
}

/// Where things stand: what a page costs must not grow with the catalogue.
#[derive(Clone, Default)]
struct Index {
    procedures: BTreeMap<ProcedureId, Vec<usize>>,
    fees: BTreeMap<FeeCode, Vec<usize>>,
    fields: BTreeMap<FieldName, Position>,
}

/// Where a field that is shared stands in the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The place of the shared field, or of the field that counts the rows.
    pub shared: usize,
    /// For a row's field: its group and its place there, from 1; 0 for a shared field.
    pub row: (usize, usize),
}

impl Catalogue {
    /// Puts the parts together; how fees reach the register stands in a file of its own and is set afterwards.
    pub fn new(parts: Parts) -> Self {
        let Parts { city, menus, shared, rows, counts, procedures, events, fees } = parts;
        let mut index = Index::default();
        for (at, procedure) in procedures.iter().enumerate() {
            index.procedures.entry(procedure.id.clone()).or_default().push(at);
        }
        for (at, fee) in fees.iter().enumerate() {
            index.fees.entry(fee.code.clone()).or_default().push(at);
        }
        for (at, field) in shared.iter().enumerate() {
            index.fields.insert(field.name.clone(), Position { shared: at, row: (0, 0) });
        }
        for (group, rows) in rows.iter().enumerate() {
            let Some(&Position { shared, .. }) = index.fields.get(&rows.count) else { continue };
            for (at, field) in rows.fields.iter().enumerate() {
                index.fields.insert(field.name.clone(), Position { shared, row: (group + 1, at + 1) });
            }
        }
        let register = RegisterRules::default();
        Self { city, menus, shared, rows, counts, procedures, events, fees, register, index }
    }

    /// The version of a procedure that is valid on `day`: the newest that has begun and not ended.
    pub fn procedure(&self, id: &ProcedureId, day: Date) -> Option<&Procedure> {
        self.at(id, day).and_then(|at| self.procedures.get(at))
    }

    /// Where that version stands in the catalogue's order.
    pub fn at(&self, id: &ProcedureId, day: Date) -> Option<usize> {
        let versions = self.index.procedures.get(id)?.iter().copied();
        let begun = versions.filter_map(|at| Some((at, self.procedures.get(at)?))).filter(|(_, p)| p.valid_on(day));
        begun.max_by_key(|(_, p)| p.valid_from).map(|(at, _)| at)
    }

    /// All versions of a procedure.
    pub fn versions(&self, id: &ProcedureId) -> impl Iterator<Item = &Procedure> {
        self.index.procedures.get(id).into_iter().flatten().filter_map(|at| self.procedures.get(*at))
    }

    /// The procedures that can be asked for on `day`, one version each, in their order.
    pub fn offered(&self, day: Date) -> Vec<&Procedure> {
        let newest = |at: usize, p: &Procedure| self.at(&p.id, day) == Some(at);
        self.procedures.iter().enumerate().filter(|(at, p)| newest(*at, p)).map(|(_, p)| p).collect()
    }

    /// The version of a life event that is valid on `day`.
    pub fn event(&self, id: &EventId, day: Date) -> Option<&LifeEvent> {
        self.events.iter().filter(|e| &e.id == id && e.valid_on(day)).max_by_key(|e| e.valid_from)
    }

    /// The fee of a code on `day`.
    pub fn fee(&self, code: &FeeCode, day: Date) -> Option<&Fee> {
        let versions = self.index.fees.get(code)?.iter().filter_map(|at| self.fees.get(*at));
        let begun = versions.filter(|f| f.valid_from <= day && f.valid_until.is_none_or(|end| day <= end));
        begun.max_by_key(|f| f.valid_from)
    }

    /// A counter as it is on `day`. Somewhere has to be gone to on any day: between two versions it is the one that
    /// was there last, and before all of them the first one.
    pub fn counter(&self, id: &str, day: Date) -> Option<&Counter> {
        let versions = || self.city.counters.iter().filter(|c| c.id == id);
        let begun = versions().filter(|c| c.term.from.is_none_or(|from| from <= day));
        begun.max_by_key(|c| c.term.from).or_else(|| versions().min_by_key(|c| c.term.from))
    }

    /// An online way as it is on `day`, whether visitors may see it or not ([`City::address`] tells).
    pub fn link(&self, id: &str, day: Date) -> Option<&Link> {
        self.city.links.iter().filter(|l| l.id == id && l.term.holds(day)).max_by_key(|l| l.term.from)
    }

    /// The definition of a field: of that procedure's own ones first, else a shared one, else a row's.
    pub fn field<'c>(&'c self, procedure: &'c Procedure, name: &FieldName) -> Option<&'c Field> {
        procedure.fields.iter().find(|f| &f.name == name).or_else(|| self.shared_field(name))
    }

    /// Where a shared field or a row's field stands in the order of asking.
    pub fn position(&self, name: &FieldName) -> Option<Position> {
        self.index.fields.get(name).copied()
    }

    /// A shared field or a row's field.
    pub fn shared_field(&self, name: &FieldName) -> Option<&Field> {
        let Position { shared, row: (group, at) } = self.position(name)?;
        match group.checked_sub(1) {
            None => self.shared.get(shared),
            Some(group) => self.rows.get(group)?.fields.get(at.checked_sub(1)?),
        }
    }

    /// A row group by its name.
    pub fn rows(&self, name: &str) -> Option<&Rows> {
        self.rows.iter().find(|rows| rows.name == name)
    }

    /// The row group that a field belongs to.
    pub fn rows_of(&self, name: &FieldName) -> Option<&Rows> {
        let (group, _) = self.position(name)?.row;
        self.rows.get(group.checked_sub(1)?)
    }

    /// The row groups that a number field counts.
    pub fn counted_by<'c>(&'c self, count: &FieldName) -> impl Iterator<Item = &'c Rows> {
        self.rows.iter().filter(move |rows| &rows.count == count)
    }
}
