//! The catalogue as data and rules for a script: no words, no files, nothing about a person.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::catalogue::deadline::{FirstDay, Span, WhenClosed};
use crate::catalogue::event::{Because, Gift, Given};
use crate::catalogue::{
    CardSource, Catalogue, CheckEffect, Deadline, Field, FieldKind, LifeEvent, People, Procedure, Rule,
};
use crate::handoff::base32;
use crate::person::Value;

/// A rule that no script can say: it holds a number that JavaScript would round.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the rule `{0}` holds a number that a script cannot hold exactly")]
pub struct Untranslatable(pub String);

/// The catalogue for a script.
pub struct Model {
    data: Json,
    rules: Vec<Rule>,
}

impl Model {
    /// The whole catalogue, all versions. Its calendar knows which days are closed from the one day to the other.
    pub fn of(catalogue: &Catalogue, from: Date, until: Date) -> Self {
        let mut rules = Rules::default();
        let shared: Vec<Json> = catalogue.shared.iter().map(|f| rules.field(f)).collect();
        let rows: Vec<Json> = catalogue
            .rows
            .iter()
            .map(|rows| {
                let fields: Vec<Json> = rows.fields.iter().map(|f| rules.field(f)).collect();
                json!({ "name": rows.name, "count": rows.count.0, "fields": fields })
            })
            .collect();
        let counts: Vec<Json> = catalogue
            .counts
            .iter()
            .map(|count| {
                json!({
                    "name": count.name,
                    "rows": count.rows,
                    "when": rules.at(&count.when),
                    "names": count.when.names(),
                    "withSelf": rules.maybe(count.with_self.as_ref()),
                })
            })
            .collect();
        let procedures: Vec<Json> = catalogue.procedures.iter().map(|p| rules.procedure(p, catalogue)).collect();
        let events: Vec<Json> = catalogue.events.iter().map(|e| rules.event(e)).collect();
        let menus: Vec<Json> = catalogue
            .menus
            .iter()
            .map(|menu| {
                let events: Vec<&str> = menu.events.iter().map(|id| id.0.as_str()).collect();
                let procedures: Vec<&str> = menu.procedures.iter().map(|id| id.0.as_str()).collect();
                json!({ "id": menu.id, "events": events, "procedures": procedures })
            })
            .collect();
        let data = json!({
            "shared": shared,
            "rows": rows,
            "counts": counts,
            "procedures": procedures,
            "events": events,
            "menus": menus,
            "calendar": calendar(catalogue, from, until),
        });
        Self { data, rules: rules.list }
    }

    /// Two constants: `RULES`, a list of functions of the facts, and `MODEL`, which names them by their places.
    ///
    /// # Errors
    /// [`Untranslatable`] names the rule.
    pub fn script(&self) -> Result<String, Untranslatable> {
        let rules =
            self.rules.iter().map(|rule| rule.tree().script().ok_or_else(|| Untranslatable(rule.source().to_owned())));
        let rules = rules.collect::<Result<Vec<_>, _>>()?.join(",\n");
        Ok(format!("const RULES=[\n{rules}\n];\nconst MODEL={};\n", in_script(&self.data)))
    }

    /// The rules, in the order in which the data names them.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// What tells this state of the catalogue from any other: eight characters of its digest. The calendar is not part of
    /// it: a page that was made a day later asks the same.
    pub fn version(&self) -> String {
        let mut digest = Sha256::new();
        for (name, part) in self.data.as_object().into_iter().flatten().filter(|(name, _)| *name != "calendar") {
            digest.update(name);
            digest.update(part.to_string());
        }
        for rule in &self.rules {
            digest.update(rule.source());
            digest.update([0]);
        }
        base32::encode(digest.finalize().as_slice().get(..5).unwrap_or_default())
    }
}

/// JSON as it can stand in a script element.
pub fn in_script(data: &Json) -> String {
    data.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// Days that are other than their weekday says.
fn calendar(catalogue: &Catalogue, from: Date, until: Date) -> Json {
    let days = std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(|day| *day <= until);
    let (mut open, mut closed) = (Vec::new(), Vec::new());
    for day in days {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        match (catalogue.city.calendar.is_open(day), weekend) {
            (true, true) => open.push(day.to_string()),
            (false, false) => closed.push(day.to_string()),
            _ => {}
        }
    }
    json!({ "open": open, "closed": closed })
}

/// Rules by their places; the same rule stands once.
#[derive(Default)]
struct Rules {
    list: Vec<Rule>,
    places: BTreeMap<String, usize>,
}

impl Rules {
    fn at(&mut self, rule: &Rule) -> usize {
        // The same text can say two things where the names mean two things, so it is the script that is compared.
        let said = rule.tree().script().unwrap_or_else(|| rule.source().to_owned());
        *self.places.entry(said).or_insert_with(|| {
            self.list.push(rule.clone());
            self.list.len() - 1
        })
    }

    fn maybe(&mut self, rule: Option<&Rule>) -> Option<usize> {
        rule.map(|rule| self.at(rule))
    }

    fn field(&mut self, field: &Field) -> Json {
        let mut said = json!({
            "name": field.name.0,
            "kind": kind(&field.kind),
            "when": self.maybe(field.when.as_ref()),
            "optional": field.optional,
        });
        let mut put = |name: &str, value: Json| {
            if let Some(said) = said.as_object_mut() {
                said.insert(name.to_owned(), value);
            }
        };
        match &field.kind {
            FieldKind::Number { min, max } => {
                put("min", json!(min));
                put("max", json!(max));
            }
            FieldKind::Date { earliest, latest } => {
                put("earliest", json!(earliest));
                put("latest", json!(latest));
            }
            FieldKind::Choice(list) | FieldKind::Choices(list) => {
                let choices: Vec<Json> =
                    list.iter().map(|c| json!({ "id": c.id, "when": self.maybe(c.when.as_ref()) })).collect();
                put("choices", json!(choices));
            }
            _ => {}
        }
        if let Some(source) = field.card {
            put("card", json!(card(source)));
        }
        if let Some(preset) = field.preset.as_ref().and_then(plain) {
            put("preset", preset);
        }
        said
    }

    fn procedure(&mut self, p: &Procedure, catalogue: &Catalogue) -> Json {
        let fields: Vec<Json> = p.fields.iter().map(|f| self.field(f)).collect();
        let checks: Vec<Json> = p
            .checks
            .iter()
            .map(|c| {
                let effect = match c.effect {
                    CheckEffect::Refuse => "refuse",
                    CheckEffect::Bring => "bring",
                    CheckEffect::Note => "note",
                };
                json!({ "id": c.id, "when": self.at(&c.when), "effect": effect })
            })
            .collect();
        let deadlines: Vec<Json> = p.deadlines.iter().map(|d| self.deadline(d)).collect();
        json!({
            "id": p.id.0,
            "from": p.valid_from.to_string(),
            "until": p.valid_until.map(|day| day.to_string()),
            "guided": p.guided(),
            "uses": p.uses.iter().map(|name| name.0.as_str()).collect::<Vec<_>>(),
            "people": p.people.as_ref().map(|people| self.people(people, catalogue)),
            "fields": fields,
            "checks": checks,
            "deadlines": deadlines,
        })
    }

    fn people(&mut self, people: &People, catalogue: &Catalogue) -> Json {
        let rows = catalogue.rows(&people.rows).into_iter().flat_map(|rows| &rows.fields);
        let tells: Vec<&str> = rows.filter(|f| people.looks_at(&f.name)).map(|f| f.name.0.as_str()).collect();
        json!({ "rows": people.rows, "when": self.maybe(people.when.as_ref()), "tells": tells })
    }

    fn deadline(&mut self, d: &Deadline) -> Json {
        let (days, months, end_of_month) = match d.span {
            Span::Days(n) => (Some(n), None, false),
            Span::Months(n) => (None, Some(n), false),
            Span::EndOfMonth => (None, None, true),
        };
        json!({
            "name": d.name.0,
            "from": d.from.0,
            "days": days,
            "months": months,
            "endOfMonth": end_of_month,
            "firstDay": if d.first_day == FirstDay::Next { "next" } else { "same" },
            "nextOpen": d.closed == WhenClosed::NextOpen,
            "when": self.maybe(d.when.as_ref()),
        })
    }

    fn event(&mut self, e: &LifeEvent) -> Json {
        let items: Vec<Json> = e
            .items
            .iter()
            .map(|item| {
                let needed: Vec<Json> = item.needed.iter().map(|b| self.because(b)).collect();
                let later: Vec<Json> = item.later.iter().map(|b| self.because(b)).collect();
                json!({ "procedure": item.procedure.0, "needed": needed, "later": later, "otherwise": item.otherwise })
            })
            .collect();
        json!({
            "id": e.id.0,
            "from": e.valid_from.to_string(),
            "until": e.valid_until.map(|day| day.to_string()),
            "asks": e.asks.iter().map(|name| name.0.as_str()).collect::<Vec<_>>(),
            "gives": e.gives.iter().filter_map(gift).collect::<Vec<_>>(),
            "items": items,
        })
    }

    fn because(&mut self, b: &Because) -> Json {
        json!({
            "when": self.maybe(b.when.as_ref()),
            "because": b.because,
            "by": b.by.as_ref().map(|name| name.0.as_str()),
        })
    }
}

const fn kind(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Kanji => "kanji",
        FieldKind::Kana => "kana",
        FieldKind::Latin => "latin",
        FieldKind::Birth => "birth",
        FieldKind::Date { .. } => "date",
        FieldKind::Number { .. } => "number",
        FieldKind::Phone => "phone",
        FieldKind::Choice(_) => "choice",
        FieldKind::Choices(_) => "choices",
        FieldKind::YesNo => "yes-no",
        FieldKind::ByHand => "by-hand",
    }
}

const fn card(source: CardSource) -> &'static str {
    match source {
        CardSource::Name => "name",
        CardSource::Address => "address",
        CardSource::Birth => "birth",
        CardSource::Sex => "sex",
    }
}

/// What a life event gives, as a script holds it.
fn gift(gift: &Gift) -> Option<Json> {
    let (key, what) = match &gift.what {
        Given::Value(value) => ("value", plain(value)?),
        Given::From(source) => ("from", json!(source.0)),
    };
    Some(json!({ "field": gift.field.0, key: what }))
}

/// A preset as a script holds it. Words and days are never preset.
fn plain(value: &Value) -> Option<Json> {
    match value {
        Value::Number(n) => Some(json!(n)),
        Value::Choice(id) => Some(json!(id)),
        Value::Choices(ids) => Some(json!(ids)),
        Value::Flag(yes) => Some(json!(yes)),
        Value::Text(_) | Value::Date(_) | Value::LeftToClerk => None,
    }
}
