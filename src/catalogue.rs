//! What can be asked for: procedures, their fields, rules, fees, counters and online ways. Pure; a city's folder is
//! read by the room `city`, checked by [`source`] and handed over as one [`Catalogue`].

pub mod barcode;
pub mod city;
pub mod fee;
pub mod field;
pub mod procedure;
pub mod register;
pub mod rule;
pub mod source;

use jiff::civil::Date;

pub use city::{City, Counter, Fact, Link, Localised, StaffMember};
pub use fee::{ExemptReason, Fee, FeeCode, Line};
pub use field::{CardSource, Choice, Field, FieldKind, FieldName};
pub use procedure::{Check, CheckEffect, Exemption, FeeRule, Procedure, ProcedureId};
pub use register::RegisterRules;
pub use rule::{Facts, Rule};

/// Everything a city offers. Each entry has its first day of validity; two versions can stand side by side.
#[derive(Clone)]
pub struct Catalogue {
    /// The city's own facts.
    pub city: City,
    /// Fields that several procedures share: asked once, used everywhere. In the order they are asked.
    pub shared: Vec<Field>,
    /// The procedures, in the order they are offered, all versions.
    pub procedures: Vec<Procedure>,
    /// The fee master, all versions.
    pub fees: Vec<Fee>,
    /// How fees reach the register, and where they are booked.
    pub register: RegisterRules,
}

impl Catalogue {
    /// The version of a procedure that is valid on `day`: the newest that has begun and not ended.
    pub fn procedure(&self, id: &ProcedureId, day: Date) -> Option<&Procedure> {
        self.procedures.iter().filter(|p| &p.id == id && p.valid_on(day)).max_by_key(|p| p.valid_from)
    }

    /// The procedures that can be asked for on `day`, one version each, in their order.
    pub fn offered(&self, day: Date) -> Vec<&Procedure> {
        let mut seen = Vec::new();
        for p in &self.procedures {
            if p.valid_on(day) && !seen.contains(&&p.id) {
                seen.push(&p.id);
            }
        }
        seen.into_iter().filter_map(|id| self.procedure(id, day)).collect()
    }

    /// The fee of a code on `day`.
    pub fn fee(&self, code: &FeeCode, day: Date) -> Option<&Fee> {
        self.fees.iter().filter(|f| &f.code == code && f.valid_from <= day).max_by_key(|f| f.valid_from)
    }

    /// A counter by its id.
    pub fn counter(&self, id: &str) -> Option<&Counter> {
        self.city.counters.iter().find(|c| c.id == id)
    }

    /// The definition of a field: of that procedure's own ones first, else a shared one.
    pub fn field<'c>(&'c self, procedure: &'c Procedure, name: &FieldName) -> Option<&'c Field> {
        procedure.fields.iter().chain(&self.shared).find(|f| &f.name == name)
    }
}
