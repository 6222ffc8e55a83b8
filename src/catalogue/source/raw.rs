//! What the files say, as they say it: keys and types are right, names and rules are not looked at yet.

use jiff::civil::Date;
use toml::de::DeValue;

use super::table::{At, Mistake, Table, among, whole};
use crate::catalogue::{CardSource, CheckEffect, Fact, Localised};
use crate::text::Msg;

/// `city.toml`.
pub struct RawCity<'s> {
    pub code: At<'s, String>,
    pub name: Localised,
    pub mayor: String,
    pub demo: bool,
    pub band: At<'s, String>,
    pub offline_bands: Vec<(At<'s, String>, At<'s, String>)>,
    pub register_place: Localised,
    pub home: Vec<At<'s, String>>,
    pub link_hosts: Vec<At<'s, String>>,
    pub offers: Vec<At<'s, String>>,
    pub counters: Vec<RawCounter<'s>>,
    pub staff: Vec<(At<'s, String>, String)>,
    pub links: Vec<RawLink<'s>>,
    pub fees: Vec<RawFee<'s>>,
    pub keep: [Option<At<'s, u32>>; 3],
}

pub struct RawCounter<'s> {
    pub id: At<'s, String>,
    pub sign: String,
    pub name: Localised,
    pub way: Localised,
    pub fact: Fact,
}

pub struct RawLink<'s> {
    pub id: At<'s, String>,
    pub url: At<'s, String>,
    pub checked_on: Option<Date>,
    pub fact: Fact,
}

pub struct RawFee<'s> {
    pub code: At<'s, String>,
    pub name: Localised,
    pub unit: u32,
    pub exempt: Vec<(At<'s, String>, Localised)>,
    pub valid_from: At<'s, Date>,
    pub fact: Fact,
}

/// One of `procedures/*.toml`.
pub struct RawProcedure<'s> {
    pub id: At<'s, String>,
    pub valid_from: At<'s, Date>,
    pub valid_until: Option<At<'s, Date>>,
    pub icon: String,
    pub law: String,
    pub form: At<'s, String>,
    pub counter: At<'s, String>,
    pub uses: Vec<At<'s, String>>,
    pub online: Option<At<'s, String>>,
    pub fact: Fact,
    pub fields: Vec<RawField<'s>>,
    pub fees: Vec<RawFeeRule<'s>>,
    pub checks: Vec<RawCheck<'s>>,
}

pub struct RawField<'s> {
    pub name: At<'s, String>,
    pub kind: At<'s, String>,
    pub choices: Vec<RawChoice<'s>>,
    pub min: Option<At<'s, u32>>,
    pub max: Option<At<'s, u32>>,
    pub card: Option<At<'s, CardSource>>,
    pub when: Option<At<'s, String>>,
    pub preset: Option<At<'s, RawValue>>,
    pub optional: bool,
}

pub struct RawChoice<'s> {
    pub id: At<'s, String>,
    pub when: Option<At<'s, String>>,
}

/// A preset as it is written.
pub enum RawValue {
    Flag(bool),
    Number(u32),
    Text(String),
    List(Vec<String>),
}

pub struct RawFeeRule<'s> {
    pub code: At<'s, String>,
    pub qty: Option<At<'s, String>>,
    pub when: Option<At<'s, String>>,
    pub exempt: Vec<(At<'s, String>, At<'s, String>)>,
}

pub struct RawCheck<'s> {
    pub id: At<'s, String>,
    pub effect: CheckEffect,
    pub when: At<'s, String>,
}

type Log = Vec<Mistake>;

/// Reads `city.toml`. The key `base` is the loader's.
pub fn city<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawCity<'s>> {
    let code = t.text(log, "code", "\"402311\"");
    let name = t.words(log, "name", "那珂川市");
    let mayor = t.text(log, "mayor", "\"那珂川市長\"");
    let demo = t.flag(log, "demo");
    let band = t.text(log, "band", "\"A\"");
    let offline_bands = t.pairs(log, "offline_bands", "{ K01 = \"P\" }");
    let register_place = t.words(log, "register_place", "会計");
    let home = t.texts(log, "home", "[\"福岡県那珂川市\"]");
    let link_hosts = t.texts(log, "link_hosts", "[\"www.example.lg.jp\"]");
    let offers = t.texts(log, "offers", "[\"juminhyo\"]");
    let _loaders = t.maybe_text(log, "base", "\"nakagawa\"");
    let keep = [("keep_days", "7"), ("keep_unfinished_days", "30"), ("keep_audit_days", "1827")];
    let keep = keep.map(|(key, example)| t.maybe(log, key, example, whole));
    let counters = each(t.tables(log, "counters"), log, counter);
    let staff = each(t.tables(log, "staff"), log, |t, log| {
        let id = t.text(log, "id", "\"s01\"");
        let name = t.text(log, "name", "\"…\"");
        Some((id?, name?.value))
    });
    let links = each(t.tables(log, "links"), log, link);
    let fees = each(t.tables(log, "fees"), log, fee);
    t.finish(log);
    let (code, name, mayor, band) = (code?, name?, mayor?.value, band?);
    let register_place = register_place?;
    Some(RawCity {
        code,
        name,
        mayor,
        demo,
        band,
        offline_bands,
        register_place,
        home,
        link_hosts,
        offers,
        counters,
        staff,
        links,
        fees,
        keep,
    })
}

/// Reads `fields.toml`: the shared fields.
pub fn shared<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Vec<RawField<'s>> {
    let fields = each(t.tables(log, "fields"), log, field);
    t.finish(log);
    fields
}

/// Reads one procedure.
pub fn procedure<'s>(mut t: Table<'_, 's>, log: &mut Log) -> Option<RawProcedure<'s>> {
    let id = t.text(log, "id", "\"juminhyo\"");
    let valid_from = t.day(log, "valid_from");
    let valid_until = t.maybe_day(log, "valid_until");
    let icon = t.text(log, "icon", "\"document\"");
    let law = t.text(log, "law", "\"住民基本台帳法第12条\"");
    let form = t.text(log, "form", "\"juminhyo\"");
    let counter = t.text(log, "counter", "\"shimin\"");
    let uses = t.texts(log, "uses", "[\"for_self\"]");
    let online = t.maybe_text(log, "online", "\"juminhyo\"");
    let fact = fact(&mut t, log);
    let fields = each(t.tables(log, "fields"), log, field);
    let fees = each(t.tables(log, "fees"), log, fee_rule);
    let checks = each(t.tables(log, "checks"), log, check);
    t.finish(log);
    let (id, valid_from, icon, law) = (id?, valid_from?, icon?.value, law?.value);
    let (form, counter, fact) = (form?, counter?, fact?);
    Some(RawProcedure {
        id,
        valid_from,
        valid_until,
        icon,
        law,
        form,
        counter,
        uses,
        online,
        fact,
        fields,
        fees,
        checks,
    })
}

/// Reads every entry; those with a mistake are noted and left out.
fn each<'d, 's, T>(
    tables: Vec<Table<'d, 's>>,
    log: &mut Log,
    mut read: impl FnMut(&mut Table<'d, 's>, &mut Log) -> Option<T>,
) -> Vec<T> {
    let mut list = Vec::with_capacity(tables.len());
    for mut table in tables {
        list.extend(read(&mut table, log));
        table.finish(log);
    }
    list
}

fn fact(t: &mut Table<'_, '_>, log: &mut Log) -> Option<Fact> {
    let source = t.text(log, "source", "\"…\"");
    let verified = t.flag(log, "verified");
    Some(Fact { source: source?.value, verified })
}

fn counter<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawCounter<'s>> {
    let id = t.text(log, "id", "\"shimin\"");
    let sign = t.text(log, "sign", "\"1\"");
    let name = t.words(log, "name", "市民課");
    let way = t.words(log, "way", "うしろを向いて、まっすぐ");
    let fact = fact(t, log);
    Some(RawCounter { id: id?, sign: sign?.value, name: name?, way: way?, fact: fact? })
}

fn link<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawLink<'s>> {
    let id = t.text(log, "id", "\"juminhyo\"");
    let url = t.text(log, "url", "\"https://…\"");
    let checked_on = t.maybe_day(log, "checked_on").map(|at| at.value);
    let fact = fact(t, log);
    Some(RawLink { id: id?, url: url?, checked_on, fact: fact? })
}

fn fee<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawFee<'s>> {
    let code = t.text(log, "code", "\"101\"");
    let name = t.words(log, "name", "住民票の写し");
    let unit = t.number(log, "unit", "300");
    let exempt = each(t.tables(log, "exempt"), log, |t, log| {
        let reason = t.text(log, "reason", "\"N104\"");
        let words = t.words(log, "words", "国民年金法第104条");
        Some((reason?, words?))
    });
    let valid_from = t.day(log, "valid_from");
    let fact = fact(t, log);
    Some(RawFee { code: code?, name: name?, unit: unit?.value, exempt, valid_from: valid_from?, fact: fact? })
}

fn field<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawField<'s>> {
    let name = t.text(log, "name", "\"copies\"");
    let kind = t.text(log, "kind", "\"choice\"");
    let choices = choices(t, log);
    let min = t.maybe(log, "min", "1", whole);
    let max = t.maybe(log, "max", "10", whole);
    let card = t.maybe_text(log, "card", "\"name\"").and_then(|at| {
        let source = match at.value.as_str() {
            "name" => CardSource::Name,
            "address" => CardSource::Address,
            "birth" => CardSource::Birth,
            _ => {
                log.push(at.unknown("mistake-card", ["name", "address", "birth"]));
                return None;
            }
        };
        Some(at.with(source))
    });
    let when = t.maybe_text(log, "when", "\"for_self\"");
    let preset = t.maybe(log, "preset", "1", |v| match v {
        DeValue::Boolean(yes) => Some(RawValue::Flag(*yes)),
        DeValue::Integer(_) => whole(v).map(RawValue::Number),
        DeValue::String(text) => Some(RawValue::Text(text.to_string())),
        DeValue::Array(list) => {
            let ids = list.iter().map(|id| id.get_ref().as_str().map(str::to_owned));
            ids.collect::<Option<_>>().map(RawValue::List)
        }
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
    });
    let optional = t.flag(log, "optional");
    Some(RawField { name: name?, kind: kind?, choices, min, max, card, when, preset, optional })
}

/// Choices are ids, or `{ id = …, when = … }` where one is not always offered.
fn choices<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Vec<RawChoice<'s>> {
    let here = t.here(());
    let doc = here.doc();
    let Some(list) = t.maybe(log, "choices", "[\"yes\", \"no\"]", DeValue::as_array) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    for value in list.value {
        if let Some(id) = value.get_ref().as_str() {
            read.push(RawChoice { id: doc.at(value.span(), id.to_owned()), when: None });
        } else if let Some(mut table) = Table::entry(doc, value) {
            let id = table.text(log, "id", "\"…\"");
            let when = table.maybe_text(log, "when", "\"for_self\"");
            table.finish(log);
            read.extend(id.map(|id| RawChoice { id, when }));
        } else {
            let mend = Msg::new("mend-write").text("text", "{ id = \"…\", when = \"…\" }");
            log.push(doc.at(value.span(), ()).wrong("mistake-choice", mend));
        }
    }
    read
}

fn fee_rule<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawFeeRule<'s>> {
    let code = t.text(log, "code", "\"101\"");
    let qty = t.maybe_text(log, "qty", "\"copies\"");
    let when = t.maybe_text(log, "when", "\"for_self\"");
    let exempt = each(t.tables(log, "exempt"), log, |t, log| {
        let reason = t.text(log, "reason", "\"N104\"");
        let when = t.text(log, "when", "\"purpose_of_use == 'pension'\"");
        Some((reason?, when?))
    });
    Some(RawFeeRule { code: code?, qty, when, exempt })
}

fn check<'s>(t: &mut Table<'_, 's>, log: &mut Log) -> Option<RawCheck<'s>> {
    const EFFECTS: [(&str, CheckEffect); 3] =
        [("refuse", CheckEffect::Refuse), ("bring", CheckEffect::Bring), ("note", CheckEffect::Note)];
    let id = t.text(log, "id", "\"id-photo\"");
    let effect = t.text(log, "effect", "\"bring\"").and_then(|at| {
        let found = EFFECTS.iter().find(|(name, _)| *name == at.value);
        if found.is_none() {
            let mend = among(&at.value, EFFECTS.iter().map(|(name, _)| *name));
            log.push(at.wrong(Msg::new("mistake-effect").text("name", at.value.clone()), mend));
        }
        found.map(|(_, effect)| *effect)
    });
    let when = t.text(log, "when", "\"!by_card\"");
    Some(RawCheck { id: id?, effect: effect?, when: when? })
}
