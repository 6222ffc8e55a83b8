//! From what the files say to the catalogue: names are looked up, rules parsed, words and forms looked for.

mod event;
mod field;
mod procedure;

use std::collections::{BTreeMap, BTreeSet};

use super::raw::{RawCity, RawEvent, RawMenu, RawProcedure, RawShared};
use super::table::{At, Mistake};
use super::{Surroundings, city};
use crate::catalogue::rule::Names;
use crate::catalogue::{Catalogue, Count, Fee, Field, FieldName, Parts, Rows, Rule};
use crate::text::{Locale, Msg};

pub type Log = Vec<Mistake>;

/// What the files say, read but not judged.
pub struct Raw<'s> {
    pub city: RawCity<'s>,
    pub menus: Vec<RawMenu<'s>>,
    pub shared: RawShared<'s>,
    pub procedures: Vec<RawProcedure<'s>>,
    pub events: Vec<RawEvent<'s>>,
}

/// Builds the whole catalogue, or notes why it cannot be.
pub fn catalogue(mut raw: Raw<'_>, around: &Surroundings<'_>, log: &mut Log) -> Option<Catalogue> {
    let order = offered(&mut raw, log);
    let Raw { city: raw_city, menus, shared: raw_shared, procedures, events } = raw;
    let fees = city::fees(&raw_city, log);
    let built_city = city::city(&raw_city, log);
    let known: BTreeSet<&str> = procedures.iter().map(|p| p.id.value.as_str()).collect();
    if let Some(renewal) = raw_city.renewal.as_ref().filter(|at| !known.contains(at.value.as_str())) {
        log.push(renewal.unknown("mistake-procedure", known.iter().copied()));
    }
    let said = Said { around };
    let shared = field::shared(&raw_shared, &said, log);
    let scope = Scope { said: &said, fees: &fees, city: &raw_city, raw: &raw_shared, shared: &shared };

    let mut built = Vec::new();
    let mut by_id: BTreeMap<&str, Vec<&RawProcedure<'_>>> = BTreeMap::new();
    for procedure in &procedures {
        by_id.entry(&procedure.id.value).or_default().push(procedure);
    }
    for id in &order {
        let mut versions = by_id.remove(id.as_str()).unwrap_or_default();
        versions.sort_by_key(|p| p.valid_from.value);
        overlaps(&versions.iter().map(|p| (&p.id, &p.valid_from, p.valid_until.as_ref())).collect::<Vec<_>>(), log);
        built.extend(versions.into_iter().filter_map(|p| scope.procedure(p, log)));
    }
    let built_events = scope.events(&events, &built, &known, log);
    let menus = menus.iter().map(|menu| said.menu(menu, &events, &known, log)).collect();
    let Shared { fields, rows, counts } = shared;
    Some(Catalogue::new(Parts {
        city: built_city?,
        menus,
        shared: fields,
        rows,
        counts,
        procedures: built,
        events: built_events,
        fees,
    }))
}

/// Which procedures are offered, in their order: those that `city.toml` names, else those of the menus and of the life
/// events. What a base city has and this one does not offer goes; what a folder has of its own must be offered.
fn offered(raw: &mut Raw<'_>, log: &mut Log) -> Vec<String> {
    let known: BTreeSet<String> = raw.procedures.iter().map(|p| p.id.value.clone()).collect();
    let named: Vec<&At<'_, String>> = if raw.city.offers.is_empty() {
        let menus = raw.menus.iter().flat_map(|menu| &menu.procedures);
        menus.chain(raw.events.iter().flat_map(|e| e.items.iter().map(|item| &item.procedure))).collect()
    } else {
        unique(raw.city.offers.iter(), log);
        raw.city.offers.iter().collect()
    };
    let mut order: Vec<String> = Vec::new();
    let mut offers: BTreeSet<String> = BTreeSet::new();
    for at in named {
        if !known.contains(&at.value) {
            log.push(at.unknown("mistake-procedure", known.iter().map(String::as_str)));
        } else if offers.insert(at.value.clone()) {
            order.push(at.value.clone());
        }
    }
    let inherited = |at: &At<'_, String>| at.doc().name != at.doc().shown;
    for procedure in raw.procedures.iter().filter(|p| !offers.contains(&p.id.value) && !inherited(&p.id)) {
        let id = procedure.id.value.clone();
        log.push(procedure.id.wrong(Msg::new("mistake-not-offered").text("id", id), Msg::new("mend-not-offered")));
    }
    if order.is_empty() && raw.procedures.is_empty() {
        log.push(raw.city.code.wrong("mistake-nothing-offered", Msg::new("mend-not-offered")));
    }
    let keep = |id: &At<'_, String>| offers.contains(&id.value) || !inherited(id);
    raw.procedures.retain(|p| keep(&p.id));
    for menu in &mut raw.menus {
        menu.procedures.retain(|id| keep(id));
    }
    for event in &mut raw.events {
        event.items.retain(|item| keep(&item.procedure));
    }
    raw.menus.retain(|menu| !menu.procedures.is_empty() || !menu.events.is_empty());
    order
}

/// Notes every name that stands twice.
pub fn unique<'a, 's: 'a>(names: impl Iterator<Item = &'a At<'s, String>>, log: &mut Log) {
    let mut seen = BTreeSet::new();
    for name in names.filter(|name| !seen.insert(name.value.clone())) {
        let what = Msg::new("mistake-twice").text("name", name.value.clone());
        log.push(name.wrong(what, Msg::new("mend-twice")));
    }
}

/// A version: its id, its first day, its last day.
type Version<'a, 's> = (&'a At<'s, String>, &'a At<'s, jiff::civil::Date>, Option<&'a At<'s, jiff::civil::Date>>);

/// Two versions of one entry must not begin on one day, nor may the older one end after the newer one has begun.
pub fn overlaps(versions: &[Version<'_, '_>], log: &mut Log) {
    for (_, from, until) in versions {
        if let Some(until) = until.filter(|until| until.value < from.value) {
            log.push(until.wrong("mistake-until", Msg::new("mend-until")));
        }
    }
    for ((_, older, until), (id, newer, _)) in versions.iter().zip(versions.iter().skip(1)) {
        let begins = newer.value;
        if older.value == begins {
            let what = Msg::new("mistake-same-day").text("id", id.value.clone());
            log.push(newer.wrong(what, Msg::new("mend-same-day")));
        } else if let (Some(until), Ok(eve)) = (until, begins.yesterday())
            && until.value >= begins
        {
            let what = Msg::new("mistake-overlap").text("day", begins.to_string());
            log.push(until.wrong(what, Msg::new("mend-write").text("text", format!("valid_until = {eve}"))));
        }
    }
}

/// What is shared, built.
pub struct Shared {
    pub fields: Vec<Field>,
    pub rows: Vec<Rows>,
    pub counts: Vec<Count>,
}

impl Shared {
    /// A shared field or a row's field.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().chain(self.rows.iter().flat_map(|rows| &rows.fields)).find(|f| f.name.0 == name)
    }

    /// Where it stands in the order of asking: shared fields by their place, rows' fields after all of them.
    fn place(&self, name: &FieldName) -> usize {
        let rows = self.rows.iter().flat_map(|rows| &rows.fields);
        self.fields.iter().chain(rows).position(|f| &f.name == name).unwrap_or(usize::MAX)
    }

    /// The row group that a field belongs to.
    pub fn rows_of(&self, name: &str) -> Option<&Rows> {
        self.rows.iter().find(|rows| rows.fields.iter().any(|f| f.name.0 == name))
    }
}

/// Looks for words.
pub struct Said<'a> {
    around: &'a Surroundings<'a>,
}

impl Said<'_> {
    /// Notes the languages in which a message is missing.
    pub fn must(&self, at: &At<'_, String>, id: &str, log: &mut Log) {
        for locale in Locale::EVERYWHERE.into_iter().filter(|locale| !(self.around.has_message)(*locale, id)) {
            let what = Msg::new("mistake-message").text("id", id).text("language", locale.tag());
            log.push(at.wrong(what, Msg::new("mend-message").text("id", id)));
        }
    }
}

/// What a procedure or a life event is looked up in.
pub struct Scope<'a, 's> {
    said: &'a Said<'a>,
    fees: &'a [Fee],
    city: &'a RawCity<'s>,
    raw: &'a RawShared<'s>,
    shared: &'a Shared,
}

/// Parses a rule; a refusal is noted at its place in the file.
pub fn rule(at: &At<'_, String>, names: &Names, log: &mut Log) -> Option<Rule> {
    Rule::parse(&at.value, names).map_err(|e| log.push(at.wrong_within(e.offset, e.what, e.instead))).ok()
}

/// Notes what a list of used fields lacks: a field whose rule looks at another one is only understood together with it.
fn lacking(used: &[At<'_, String>], shared: &Shared, log: &mut Log) {
    let circumstances = Names::circumstances();
    let uses = |name: &str| used.iter().any(|at| at.value == name);
    for at in used {
        let Some(field) = shared.field(&at.value) else { continue };
        let mut needed: BTreeMap<&str, ()> = BTreeMap::new();
        if let Some(rows) = shared.rows_of(&at.value) {
            needed.insert(rows.count.0.as_str(), ());
        }
        for name in field.rules().flat_map(Rule::names).filter(|name| !circumstances.contains(name)) {
            needed.insert(base_of(name, shared), ());
        }
        for name in needed.into_keys().filter(|name| !uses(name)) {
            let what = Msg::new("mistake-uses").text("field", at.value.clone()).text("needed", name);
            log.push(at.wrong(what, Msg::new("mend-uses").text("needed", name)));
        }
    }
}

/// The field behind a fact: `moved_on` for `moved_on_days`, `member_birth` for `member_age`.
fn base_of<'n>(fact: &'n str, shared: &'n Shared) -> &'n str {
    let stem = field::DERIVED.iter().find_map(|end| fact.strip_suffix(end));
    let all = || shared.fields.iter().chain(shared.rows.iter().flat_map(|rows| &rows.fields)).map(|f| &f.name);
    let behind = all().find(|name| name.0 == fact).or_else(|| all().find(|name| Some(name.stem()) == stem));
    behind.map_or(fact, |name| name.0.as_str())
}
