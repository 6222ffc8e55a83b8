//! A procedure: what it uses, asks, costs, checks, and by when it must be done.

use super::field::{DERIVED, declare, field, readings};
use super::{Log, Scope, lacking, rule, unique};
use crate::catalogue::deadline::Span;
use crate::catalogue::rule::{Kind, Names};
use crate::catalogue::source::raw::{RawCheck, RawDeadline, RawFeeRule, RawProcedure};
use crate::catalogue::source::shape;
use crate::catalogue::{
    Check, Convenience, Deadline, ExemptReason, Exemption, Fee, FeeCode, FeeRule, Field, FieldKind, FieldName, People,
    Procedure, ProcedureId, Rule, Section,
};
use crate::text::Msg;

impl Scope<'_, '_> {
    pub(super) fn procedure(&self, raw: &RawProcedure<'_>, log: &mut Log) -> Option<Procedure> {
        let id = &raw.id.value;
        if !shape::is_kebab(id) {
            log.push(raw.id.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        self.said.must(&raw.id, &format!("procedure-{id}"), log);
        self.said.must(&raw.id, &format!("procedure-{id}-example"), log);
        match &raw.form {
            Some(form) if !self.said.around.forms.contains(&form.value) => {
                log.push(form.unknown("mistake-form", self.said.around.forms.iter().map(String::as_str)));
            }
            Some(_) => {}
            None => self.said.must(&raw.id, &format!("guide-{id}"), log),
        }
        if !self.city.counters.iter().any(|c| c.id.value == raw.counter.value) {
            log.push(raw.counter.unknown("mistake-counter", self.city.counters.iter().map(|c| c.id.value.as_str())));
        }
        if let Some(link) = raw.online.as_ref().filter(|l| !self.city.links.iter().any(|k| k.id.value == l.value)) {
            log.push(link.unknown("mistake-link", self.city.links.iter().map(|l| l.id.value.as_str())));
        }
        let mut names = self.names(raw, log);
        let own = Some(Section::Content);
        // A field's own rule cannot wait for a deadline that counts from an answer.
        readings(&raw.fields, log);
        let fields: Vec<Field> = raw.fields.iter().filter_map(|f| field(f, &names, own, self.said, log)).collect();
        for deadline in &raw.deadlines {
            names.declare(format!("{}_left", deadline.name.value), Kind::Number);
        }
        unique(raw.deadlines.iter().map(|d| &d.name), log);
        let deadlines = raw.deadlines.iter().filter_map(|d| self.deadline(d, &fields, &names, log)).collect();
        let fees = raw.fees.iter().map(|fee| self.fee_rule(fee, raw, &names, &fields, log)).collect();
        unique(raw.checks.iter().map(|c| &c.id), log);
        let checks = raw.checks.iter().filter_map(|c| self.check(c, &names, log)).collect();
        let people = self.people(raw, &names, log);
        let convenience = raw.convenience.as_ref().map(|c| Convenience {
            fee: c.fee,
            when: c.when.as_ref().and_then(|when| rule(when, &names, log)),
            fact: c.fact.clone(),
        });
        let mut uses: Vec<FieldName> = raw.uses.iter().map(|name| FieldName(name.value.clone())).collect();
        uses.sort_by_key(|name| self.shared.place(name));
        Some(Procedure {
            id: ProcedureId(id.clone()),
            valid_from: raw.valid_from.value,
            valid_until: raw.valid_until.as_ref().map(|at| at.value),
            kind: raw.kind,
            icon: raw.icon.value.clone(),
            official: raw.official.clone(),
            law: raw.law.clone(),
            form: raw.form.as_ref().map(|at| at.value.clone()),
            counter: raw.counter.value.clone(),
            uses,
            people,
            fields,
            fees,
            checks,
            deadlines,
            online: raw.online.as_ref().map(|at| at.value.clone()),
            convenience,
            fact: raw.fact.clone(),
        })
    }

    /// What a procedure's rules may use: the circumstances, the shared fields it uses, what is counted of the rows it
    /// uses, its own fields.
    fn names(&self, raw: &RawProcedure<'_>, log: &mut Log) -> Names {
        unique(raw.uses.iter(), log);
        let uses = |name: &str| raw.uses.iter().any(|used| used.value == name);
        let in_rows = || self.raw.rows.iter().flat_map(|rows| &rows.fields);
        for used in raw.uses.iter().filter(|used| self.shared.field(&used.value).is_none()) {
            let mut known = self.raw.fields.iter().chain(in_rows()).map(|f| f.name.value.as_str());
            // A field that is there but has a mistake of its own is not missed once more.
            if !known.any(|name| name == used.value) {
                let known = self.raw.fields.iter().chain(in_rows()).map(|f| f.name.value.as_str());
                log.push(used.unknown("mistake-field", known));
            }
        }
        lacking(&raw.uses, self.shared, log);
        let mut names = declare(declare(Names::circumstances(), &self.raw.fields), &raw.fields);
        for field in self.raw.fields.iter().filter(|f| !uses(&f.name.value)) {
            let name = FieldName(field.name.value.clone());
            names.declare(name.0.clone(), Kind::Unused(name.0.clone()));
            for end in DERIVED {
                names.withhold(&format!("{}{end}", name.stem()), Kind::Unused(name.0.clone()));
            }
        }
        for count in &self.shared.counts {
            let Some(rows) = self.shared.rows.iter().find(|rows| rows.name == count.rows) else { continue };
            let behind = count.when.names().iter().map(|name| super::base_of(name, self.shared));
            let of_rows = behind.filter(|base| self.shared.rows_of(base).is_some());
            let lacks = std::iter::once(rows.count.0.as_str()).chain(of_rows).find(|name| !uses(name));
            names.declare(count.name.clone(), lacks.map_or(Kind::Number, |name| Kind::Unused(name.to_owned())));
        }
        unique(self.raw.fields.iter().chain(in_rows()).map(|f| &f.name).chain(raw.fields.iter().map(|f| &f.name)), log);
        names
    }

    fn people(&self, raw: &RawProcedure<'_>, names: &Names, log: &mut Log) -> Option<People> {
        let people = raw.people.as_ref()?;
        let Some(rows) = self.raw.rows.iter().find(|rows| rows.name.value == people.rows.value) else {
            log.push(people.rows.unknown("mistake-rows", self.raw.rows.iter().map(|rows| rows.name.value.as_str())));
            return None;
        };
        if !raw.uses.iter().any(|used| used.value == rows.count.value) {
            let what = Msg::new("mistake-uses").text("field", people.rows.value.clone());
            let needed = rows.count.value.clone();
            let mend = Msg::new("mend-uses").text("needed", needed.clone());
            log.push(people.rows.wrong(what.text("needed", needed), mend));
        }
        let when = people.when.as_ref().and_then(|at| {
            let rule = rule(at, &declare(names.clone(), &rows.fields), log)?;
            for name in rule.names() {
                let base = super::base_of(name, self.shared);
                if self.shared.rows_of(base).is_some() && !raw.uses.iter().any(|used| used.value == base) {
                    let what = Msg::new("mistake-uses").text("field", people.rows.value.clone()).text("needed", base);
                    log.push(at.wrong(what, Msg::new("mend-uses").text("needed", base)));
                }
            }
            Some(rule)
        });
        Some(People { rows: rows.name.value.clone(), when })
    }

    fn deadline(&self, raw: &RawDeadline<'_>, own: &[Field], names: &Names, log: &mut Log) -> Option<Deadline> {
        let name = FieldName(raw.name.value.clone());
        if !shape::is_snake(&name.0) {
            log.push(raw.name.wrong("mistake-snake", Msg::new("mend-snake")));
        }
        self.said.must(&raw.name, &name.message("deadline-"), log);
        // A shared date that the procedure itself does not ask counts where a life event has asked it.
        let shared = self.shared.fields.iter();
        let days = own.iter().chain(shared).filter(|f| matches!(f.kind, FieldKind::Date { .. } | FieldKind::Birth));
        let days: Vec<&str> = days.map(|f| f.name.0.as_str()).collect();
        if !days.contains(&raw.from.value.as_str()) {
            log.push(raw.from.unknown("mistake-deadline-from", days));
        }
        let span = match (&raw.days, &raw.months, raw.end_of_month) {
            (Some(days), None, false) => u16::try_from(days.value).ok().map(Span::Days),
            (None, Some(months), false) => u8::try_from(months.value).ok().map(Span::Months),
            (None, None, true) => Some(Span::EndOfMonth),
            _ => None,
        };
        if span.is_none() {
            log.push(raw.name.wrong("mistake-deadline-span", Msg::new("mend-deadline-span")));
        }
        let when = raw.when.as_ref().and_then(|when| rule(when, names, log));
        let from = FieldName(raw.from.value.clone());
        let (first_day, closed, law) = (raw.first_day, raw.closed, raw.law.clone());
        Some(Deadline { name, from, span: span?, first_day, closed, law, when })
    }

    fn fee_rule(
        &self,
        fee: &RawFeeRule<'_>,
        raw: &RawProcedure<'_>,
        names: &Names,
        own: &[Field],
        log: &mut Log,
    ) -> FeeRule {
        let versions: Vec<_> = self.fees.iter().filter(|f| f.code.0 == fee.code.value).collect();
        if versions.is_empty() {
            log.push(fee.code.unknown("mistake-fee", self.city.fees.iter().map(|f| f.code.value.as_str())));
        } else if versions.iter().all(|f| f.valid_from > raw.valid_from.value) {
            let what = Msg::new("mistake-fee-later").text("code", fee.code.value.clone());
            log.push(fee.code.wrong(what, Msg::new("mend-fee-later").text("day", raw.valid_from.value.to_string())));
        }
        if let Some(qty) = &fee.qty {
            let used = self.shared.fields.iter().filter(|f| raw.uses.iter().any(|u| u.value == f.name.0));
            let numbers = own.iter().chain(used).filter(|f| matches!(f.kind, FieldKind::Number { .. }));
            let numbers: Vec<_> = numbers.map(|f| f.name.0.as_str()).collect();
            if !numbers.contains(&qty.value.as_str()) {
                log.push(qty.unknown("mistake-qty", numbers));
            }
        }
        let mut exemptions = Vec::new();
        for (reason, when) in &fee.exempt {
            let listed = |f: &&Fee| f.exemptible.iter().any(|(r, _)| r.0 == reason.value);
            if !versions.is_empty() && !versions.iter().any(listed) {
                let known = versions.iter().flat_map(|f| &f.exemptible).map(|(r, _)| r.0.as_str());
                log.push(reason.unknown("mistake-reason", known));
            }
            let reason = ExemptReason(reason.value.clone());
            exemptions.extend(rule(when, names, log).map(|when| Exemption { reason, when }));
        }
        FeeRule {
            code: FeeCode(fee.code.value.clone()),
            qty: fee.qty.as_ref().map(|at| FieldName(at.value.clone())),
            when: fee.when.as_ref().and_then(|when| -> Option<Rule> { rule(when, names, log) }),
            exemptions,
        }
    }

    fn check(&self, raw: &RawCheck<'_>, names: &Names, log: &mut Log) -> Option<Check> {
        if !shape::is_kebab(&raw.id.value) {
            log.push(raw.id.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        self.said.must(&raw.id, &format!("check-{}", raw.id.value), log);
        let when = rule(&raw.when, names, log)?;
        Some(Check { id: raw.id.value.clone(), when, effect: raw.effect })
    }
}
