//! From what the files say to the catalogue: names are looked up, rules parsed, words and forms looked for.

use std::collections::BTreeSet;

use super::raw::{RawCheck, RawCity, RawField, RawProcedure, RawValue};
use super::table::{At, Mistake, among};
use super::{Surroundings, city, shape};
use crate::catalogue::rule::{Kind, Names};
use crate::catalogue::{
    CardSource, Catalogue, Check, Choice, ExemptReason, Exemption, Fee, FeeCode, FeeRule, Field, FieldKind, FieldName,
    Procedure, ProcedureId, RegisterRules, Rule,
};
use crate::person::Value;
use crate::text::{Locale, Msg};

type Log = Vec<Mistake>;

/// The kinds of fields as files name them.
const KINDS: [&str; 9] = ["kanji", "kana", "latin", "birth", "number", "phone", "choice", "choices", "yes-no"];

/// Builds the whole catalogue, or notes why it cannot be.
pub fn catalogue(
    raw: RawCity<'_>,
    shared: Vec<RawField<'_>>,
    procedures: Vec<RawProcedure<'_>>,
    around: &Surroundings<'_>,
    log: &mut Log,
) -> Option<Catalogue> {
    let fees = city::fees(&raw, log);
    let built_city = city::city(&raw, log);
    let scope = Scope { around, fees: &fees, raw: &raw };

    let names = declare(Names::circumstances(), &shared);
    unique(shared.iter().map(|f| &f.name), log);
    let for_self = shared.first().filter(|f| f.name.value == "for_self" && f.kind.value == "yes-no");
    if let (None, Some(first)) = (for_self, shared.first()) {
        log.push(first.name.wrong("mistake-for-self", Msg::new("mend-for-self")));
    }
    let built_shared: Vec<Field> = shared.iter().filter_map(|f| scope.field(f, &names, log)).collect();

    let mut built = Vec::new();
    for id in &raw.offers {
        if !procedures.iter().any(|p| p.id.value == id.value) {
            log.push(id.unknown("mistake-procedure", procedures.iter().map(|p| p.id.value.as_str())));
        }
        let mut versions: Vec<_> = procedures.iter().filter(|p| p.id.value == id.value).collect();
        versions.sort_by_key(|p| p.valid_from.value);
        overlaps(&versions, log);
        built.extend(versions.into_iter().filter_map(|p| scope.procedure(p, &shared, &built_shared, log)));
    }
    unique(raw.offers.iter(), log);
    for procedure in procedures.iter().filter(|p| !raw.offers.iter().any(|o| o.value == p.id.value)) {
        let id = procedure.id.value.clone();
        log.push(procedure.id.wrong(Msg::new("mistake-not-offered").text("id", id), Msg::new("mend-not-offered")));
    }
    let register = RegisterRules::default();
    Some(Catalogue { city: built_city?, shared: built_shared, procedures: built, fees, register })
}

/// Notes every name that stands twice.
pub fn unique<'a, 's: 'a>(names: impl Iterator<Item = &'a At<'s, String>>, log: &mut Log) {
    let mut seen = BTreeSet::new();
    for name in names.filter(|name| !seen.insert(name.value.clone())) {
        let what = Msg::new("mistake-twice").text("name", name.value.clone());
        log.push(name.wrong(what, Msg::new("mend-twice")));
    }
}

/// Two versions of one procedure must not begin on one day, nor may the older one end after the newer one has begun.
fn overlaps(versions: &[&RawProcedure<'_>], log: &mut Log) {
    for version in versions {
        if let Some(until) = version.valid_until.as_ref().filter(|until| until.value < version.valid_from.value) {
            log.push(until.wrong("mistake-until", Msg::new("mend-until")));
        }
    }
    for (older, newer) in versions.iter().zip(versions.iter().skip(1)) {
        let begins = newer.valid_from.value;
        if older.valid_from.value == begins {
            let what = Msg::new("mistake-same-day").text("id", newer.id.value.clone());
            log.push(newer.valid_from.wrong(what, Msg::new("mend-same-day")));
        } else if let (Some(until), Ok(eve)) = (&older.valid_until, begins.yesterday())
            && until.value >= begins
        {
            let what = Msg::new("mistake-overlap").text("day", begins.to_string());
            log.push(until.wrong(what, Msg::new("mend-write").text("text", format!("valid_until = {eve}"))));
        }
    }
}

/// Declares what rules may see of fields.
fn declare(mut names: Names, fields: &[RawField<'_>]) -> Names {
    for field in fields {
        let ids = || field.choices.iter().map(|c| c.id.value.clone()).collect();
        let kind = match field.kind.value.as_str() {
            "yes-no" => Kind::Flag,
            "number" => Kind::Number,
            "choice" => Kind::Choice(ids()),
            "choices" => Kind::Choices(ids()),
            _ => Kind::Unseen,
        };
        names.declare(field.name.value.clone(), kind);
    }
    names
}

struct Scope<'a, 's> {
    around: &'a Surroundings<'a>,
    fees: &'a [Fee],
    raw: &'a RawCity<'s>,
}

impl Scope<'_, '_> {
    fn procedure(
        &self,
        raw: &RawProcedure<'_>,
        shared: &[RawField<'_>],
        built_shared: &[Field],
        log: &mut Log,
    ) -> Option<Procedure> {
        if !shape::is_kebab(&raw.id.value) {
            log.push(raw.id.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        self.said(&raw.id, &format!("procedure-{}", raw.id.value), log);
        self.said(&raw.id, &format!("procedure-{}-example", raw.id.value), log);
        if !self.around.forms.contains(&raw.form.value) {
            log.push(raw.form.unknown("mistake-form", self.around.forms.iter().map(String::as_str)));
        }
        if !self.raw.counters.iter().any(|c| c.id.value == raw.counter.value) {
            log.push(raw.counter.unknown("mistake-counter", self.raw.counters.iter().map(|c| c.id.value.as_str())));
        }
        if let Some(link) = raw.online.as_ref().filter(|l| !self.raw.links.iter().any(|k| k.id.value == l.value)) {
            log.push(link.unknown("mistake-link", self.raw.links.iter().map(|l| l.id.value.as_str())));
        }
        let names = self.names(raw, shared, built_shared, log);
        let fields: Vec<Field> = raw.fields.iter().filter_map(|f| self.field(f, &names, log)).collect();
        let fees = self.fee_rules(raw, &names, built_shared, &fields, log);
        unique(raw.checks.iter().map(|c| &c.id), log);
        let checks = raw.checks.iter().filter_map(|c| self.check(c, &names, log)).collect();
        Some(Procedure {
            id: ProcedureId(raw.id.value.clone()),
            valid_from: raw.valid_from.value,
            valid_until: raw.valid_until.as_ref().map(|at| at.value),
            icon: raw.icon.clone(),
            law: raw.law.clone(),
            form: raw.form.value.clone(),
            counter: raw.counter.value.clone(),
            uses: raw.uses.iter().map(|name| FieldName(name.value.clone())).collect(),
            fields,
            fees,
            checks,
            online: raw.online.as_ref().map(|at| at.value.clone()),
            fact: raw.fact.clone(),
        })
    }

    /// What a procedure's rules may use: the circumstances, the shared fields it uses, its own fields.
    fn names(&self, raw: &RawProcedure<'_>, shared: &[RawField<'_>], built: &[Field], log: &mut Log) -> Names {
        unique(raw.uses.iter(), log);
        let uses = |name: &str| raw.uses.iter().any(|used| used.value == name);
        for used in &raw.uses {
            let Some(field) = built.iter().find(|f| f.name.0 == used.value) else {
                if !shared.iter().any(|f| f.name.value == used.value) {
                    log.push(used.unknown("mistake-field", shared.iter().map(|f| f.name.value.as_str())));
                }
                continue;
            };
            // A field whose rule looks at another one is only understood together with it.
            let needs = rules(field).flat_map(Rule::names);
            let circumstances = Names::circumstances();
            for needed in needs.filter(|name| !uses(name) && !circumstances.contains(name)).collect::<BTreeSet<_>>() {
                let what = Msg::new("mistake-uses").text("field", used.value.clone()).text("needed", needed.clone());
                log.push(used.wrong(what, Msg::new("mend-uses").text("needed", needed.clone())));
            }
        }
        let mut names = declare(declare(Names::circumstances(), shared), &raw.fields);
        for field in shared.iter().filter(|f| !uses(&f.name.value)) {
            names.declare(field.name.value.clone(), Kind::Unused);
        }
        unique(shared.iter().map(|f| &f.name).chain(raw.fields.iter().map(|f| &f.name)), log);
        names
    }

    fn fee_rules(
        &self,
        raw: &RawProcedure<'_>,
        names: &Names,
        shared: &[Field],
        own: &[Field],
        log: &mut Log,
    ) -> Vec<FeeRule> {
        let mut rules = Vec::new();
        for fee in &raw.fees {
            let versions: Vec<_> = self.fees.iter().filter(|f| f.code.0 == fee.code.value).collect();
            if versions.is_empty() {
                log.push(fee.code.unknown("mistake-fee", self.raw.fees.iter().map(|f| f.code.value.as_str())));
            } else if versions.iter().all(|f| f.valid_from > raw.valid_from.value) {
                let what = Msg::new("mistake-fee-later").text("code", fee.code.value.clone());
                log.push(
                    fee.code.wrong(what, Msg::new("mend-fee-later").text("day", raw.valid_from.value.to_string())),
                );
            }
            if let Some(qty) = &fee.qty {
                let used = shared.iter().filter(|f| raw.uses.iter().any(|u| u.value == f.name.0));
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
            rules.push(FeeRule {
                code: FeeCode(fee.code.value.clone()),
                qty: fee.qty.as_ref().map(|at| FieldName(at.value.clone())),
                when: fee.when.as_ref().and_then(|when| rule(when, names, log)),
                exemptions,
            });
        }
        rules
    }

    fn check(&self, raw: &RawCheck<'_>, names: &Names, log: &mut Log) -> Option<Check> {
        if !shape::is_kebab(&raw.id.value) {
            log.push(raw.id.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        self.said(&raw.id, &format!("check-{}", raw.id.value), log);
        let when = rule(&raw.when, names, log)?;
        Some(Check { id: raw.id.value.clone(), when, effect: raw.effect })
    }

    fn field(&self, raw: &RawField<'_>, names: &Names, log: &mut Log) -> Option<Field> {
        let name = FieldName(raw.name.value.clone());
        if !shape::is_snake(&name.0) || Names::circumstances().contains(&name.0) {
            log.push(raw.name.wrong("mistake-snake", Msg::new("mend-snake")));
        }
        let kind = kind(raw, names, log)?;
        self.said(&raw.name, &name.message("field-"), log);
        if !matches!(kind, FieldKind::Kanji) {
            self.said(&raw.name, &name.message("ask-"), log);
        }
        if matches!(kind, FieldKind::Number { .. }) {
            let unit = name.message("unit-");
            self.said(&raw.name, &format!("{unit}-count"), log);
            self.said(&raw.name, &unit, log);
        }
        for choice in &raw.choices {
            self.said(&choice.id, &format!("{}-{}", name.message("choice-"), choice.id.value), log);
        }
        let card = raw.card.as_ref().and_then(|at| {
            let fits = matches!(
                (at.value, &kind),
                (CardSource::Name | CardSource::Address, FieldKind::Kanji) | (CardSource::Birth, FieldKind::Birth)
            );
            if !fits {
                log.push(at.wrong("mistake-card-kind", Msg::new("mend-card-kind")));
            }
            fits.then_some(at.value)
        });
        let when = raw.when.as_ref().and_then(|when| rule(when, names, log));
        let preset = raw.preset.as_ref().and_then(|at| preset(at, &kind, raw.optional, log));
        Some(Field { name, kind, card, when, preset, optional: raw.optional })
    }

    /// Notes the languages in which a message is missing.
    fn said(&self, at: &At<'_, String>, id: &str, log: &mut Log) {
        for locale in Locale::ALL.into_iter().filter(|locale| !(self.around.has_message)(*locale, id)) {
            let what = Msg::new("mistake-message").text("id", id).text("language", locale.tag());
            log.push(at.wrong(what, Msg::new("mend-message").text("id", id)));
        }
    }
}

/// Every rule of a field.
fn rules(field: &Field) -> impl Iterator<Item = &Rule> {
    let choices = match &field.kind {
        FieldKind::Choice(choices) | FieldKind::Choices(choices) => choices.as_slice(),
        _ => &[],
    };
    field.when.iter().chain(choices.iter().filter_map(|c| c.when.as_ref()))
}

/// Parses a rule; a refusal is noted at its place in the file.
fn rule(at: &At<'_, String>, names: &Names, log: &mut Log) -> Option<Rule> {
    Rule::parse(&at.value, names).map_err(|e| log.push(at.wrong_within(e.offset, e.what, e.instead))).ok()
}

fn kind(raw: &RawField<'_>, names: &Names, log: &mut Log) -> Option<FieldKind> {
    let written = raw.kind.value.as_str();
    if !KINDS.contains(&written) {
        log.push(raw.kind.unknown("mistake-kind", KINDS));
        return None;
    }
    let listed = matches!(written, "choice" | "choices");
    if listed == raw.choices.is_empty() {
        let what = if listed { "mistake-no-choices" } else { "mistake-choices" };
        log.push(raw.kind.wrong(what, Msg::new("mend-choices")));
    }
    if let Some(limit) = raw.min.as_ref().or(raw.max.as_ref()).filter(|_| written != "number") {
        log.push(limit.wrong("mistake-limit", Msg::new("mend-limit")));
    }
    unique(raw.choices.iter().map(|c| &c.id), log);
    let mut choices = Vec::new();
    for choice in &raw.choices {
        if !shape::is_kebab(&choice.id.value) {
            log.push(choice.id.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        let when = choice.when.as_ref().and_then(|when| rule(when, names, log));
        choices.push(Choice { id: choice.id.value.clone(), when });
    }
    Some(match written {
        "kanji" => FieldKind::Kanji,
        "kana" => FieldKind::Kana,
        "latin" => FieldKind::Latin,
        "birth" => FieldKind::Birth,
        "phone" => FieldKind::Phone,
        "choice" => FieldKind::Choice(choices),
        "choices" => FieldKind::Choices(choices),
        "yes-no" => FieldKind::YesNo,
        _ => {
            let (Some(min), Some(max)) = (&raw.min, &raw.max) else {
                log.push(raw.kind.wrong("mistake-no-limits", Msg::new("mend-limit")));
                return None;
            };
            if min.value > max.value {
                log.push(max.wrong("mistake-limits", Msg::new("mend-limit")));
            }
            FieldKind::Number { min: min.value, max: max.value }
        }
    })
}

/// A preset that fits its field. An empty text stands for 「なし」 and needs an optional field.
fn preset(at: &At<'_, RawValue>, kind: &FieldKind, optional: bool, log: &mut Log) -> Option<Value> {
    let known = |ids: &[String], choices: &[Choice], log: &mut Log| {
        let strange = ids.iter().find(|id| !choices.iter().any(|c| &c.id == *id));
        if let Some(id) = strange {
            let mend = among(id, choices.iter().map(|c| c.id.as_str()));
            log.push(at.wrong(Msg::new("mistake-preset-id").text("id", id.clone()), mend));
        }
        strange.is_none()
    };
    match (&at.value, kind) {
        (RawValue::Flag(yes), FieldKind::YesNo) => Some(Value::Flag(*yes)),
        (RawValue::Number(n), FieldKind::Number { min, max }) if (min..=max).contains(&n) => Some(Value::Number(*n)),
        (RawValue::Text(id), FieldKind::Choice(choices)) => {
            known(std::slice::from_ref(id), choices, log).then(|| Value::Choice(id.clone()))
        }
        (RawValue::List(ids), FieldKind::Choices(choices)) => {
            known(ids, choices, log).then(|| Value::Choices(ids.clone()))
        }
        (RawValue::Text(text), FieldKind::Kana | FieldKind::Latin | FieldKind::Phone)
            if text.is_empty() && optional =>
        {
            Some(Value::text(""))
        }
        _ => {
            log.push(at.wrong("mistake-preset", Msg::new("mend-preset")));
            None
        }
    }
}
