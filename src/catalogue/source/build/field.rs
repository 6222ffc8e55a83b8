//! Fields, rows and counts: kinds and limits, presets, words, what rules may see of them.

use super::{Log, Said, Shared, rule, unique};
use crate::catalogue::rule::{Kind, Names};
use crate::catalogue::source::raw::{RawField, RawShared, RawValue};
use crate::catalogue::source::shape;
use crate::catalogue::source::table::{At, among};
use crate::catalogue::{CardSource, Choice, Count, Field, FieldKind, FieldName, Rows, Section, Written};
use crate::person::Value;
use crate::text::Msg;

/// The kinds of fields as files name them.
const KINDS: [&str; 13] = [
    "kanji", "name", "address", "kana", "latin", "birth", "date", "number", "phone", "choice", "choices", "yes-no",
    "by-hand",
];

/// What rules see of a day: `<stem>_age` and `<stem>_grade` of a date of birth (its name without `_birth`),
/// `<field>_days` of any other.
pub const DERIVED: [&str; 3] = ["_age", "_grade", "_days"];

/// Builds what is shared.
pub fn shared(raw: &RawShared<'_>, said: &Said<'_>, log: &mut Log) -> Shared {
    let names = declare(Names::circumstances(), &raw.fields);
    readings(&raw.fields, log);
    let in_rows = raw.rows.iter().flat_map(|rows| &rows.fields);
    unique(raw.fields.iter().chain(in_rows).map(|f| &f.name).chain(raw.counts.iter().map(|c| &c.name)), log);
    let for_self = raw.fields.first().filter(|f| f.name.value == "for_self" && f.kind.value == "yes-no");
    if let (None, Some(first)) = (for_self, raw.fields.first()) {
        log.push(first.name.wrong("mistake-for-self", Msg::new("mend-for-self")));
    }
    let fields: Vec<Field> = raw.fields.iter().filter_map(|f| field(f, &names, None, said, log)).collect();
    let mut rows = Vec::new();
    for group in &raw.rows {
        let counted = fields.iter().find(|f| f.name.0 == group.count.value);
        if !counted.is_some_and(|f| matches!(f.kind, FieldKind::Number { .. })) {
            let numbers = fields.iter().filter(|f| matches!(f.kind, FieldKind::Number { .. }));
            log.push(group.count.unknown("mistake-rows-count", numbers.map(|f| f.name.0.as_str())));
        }
        if !shape::is_kebab(&group.name.value) {
            log.push(group.name.wrong("mistake-kebab", Msg::new("mend-kebab")));
        }
        said.must(&group.name, &format!("row-{}", group.name.value), log);
        readings(&group.fields, log);
        let names = declare(names.clone(), &group.fields);
        let fields = group.fields.iter().filter_map(|f| field(f, &names, None, said, log)).collect();
        rows.push(Rows { name: group.name.value.clone(), count: FieldName(group.count.value.clone()), fields });
    }
    let mut counts = Vec::new();
    for count in &raw.counts {
        if !shape::is_snake(&count.name.value) || Names::circumstances().contains(&count.name.value) {
            log.push(count.name.wrong("mistake-snake", Msg::new("mend-snake")));
        }
        let Some(group) = raw.rows.iter().find(|rows| rows.name.value == count.rows.value) else {
            log.push(count.rows.unknown("mistake-rows", raw.rows.iter().map(|rows| rows.name.value.as_str())));
            continue;
        };
        let Some(when) = rule(&count.when, &declare(names.clone(), &group.fields), log) else { continue };
        let with_self = count.with_self.as_ref().and_then(|at| rule(at, &names, log));
        counts.push(Count { name: count.name.value.clone(), rows: group.name.value.clone(), when, with_self });
    }
    Shared { fields, rows, counts }
}

/// Declares what rules may see of fields.
pub fn declare(mut names: Names, fields: &[RawField<'_>]) -> Names {
    for field in fields {
        let ids = || field.choices.iter().map(|c| c.id.value.clone()).collect();
        let name = &field.name.value;
        let kind = match field.kind.value.as_str() {
            "yes-no" => Kind::Flag,
            "number" => Kind::Number,
            "choice" => Kind::Choice(ids()),
            "choices" => Kind::Choices(ids()),
            "birth" => {
                let stem = name.strip_suffix("_birth").unwrap_or(name);
                names.declare(format!("{stem}_age"), Kind::Number);
                names.declare(format!("{stem}_grade"), Kind::Number);
                Kind::Unseen
            }
            "date" => {
                names.declare(format!("{name}_days"), Kind::Number);
                Kind::Unseen
            }
            _ => Kind::Unseen,
        };
        names.declare(name.clone(), kind);
    }
    names
}

/// Builds a field; `own` is where a procedure's own fields stand when they do not say it.
pub fn field(raw: &RawField<'_>, names: &Names, own: Option<Section>, said: &Said<'_>, log: &mut Log) -> Option<Field> {
    let name = FieldName(raw.name.value.clone());
    if !shape::is_snake(&name.0) || Names::circumstances().contains(&name.0) {
        log.push(raw.name.wrong("mistake-snake", Msg::new("mend-snake")));
    }
    let kind = kind(raw, names, log)?;
    said.must(&raw.name, &name.message("field-"), log);
    if !matches!(kind, FieldKind::Kanji | FieldKind::ByHand) {
        said.must(&raw.name, &name.message("ask-"), log);
    }
    if matches!(kind, FieldKind::Number { .. }) {
        let unit = name.message("unit-");
        said.must(&raw.name, &format!("{unit}-count"), log);
        said.must(&raw.name, &unit, log);
    }
    for choice in &raw.choices {
        said.must(&choice.id, &format!("{}-{}", name.message("choice-"), choice.id.value), log);
    }
    let card = raw.card.as_ref().and_then(|at| {
        let fits = matches!(
            (at.value, &kind),
            (CardSource::Name | CardSource::Address, FieldKind::Kanji)
                | (CardSource::Birth, FieldKind::Birth)
                | (CardSource::Sex, FieldKind::Choice(_))
        );
        if !fits {
            log.push(at.wrong("mistake-card-kind", Msg::new("mend-card-kind")));
        }
        fits.then_some(at.value)
    });
    let when = raw.when.as_ref().and_then(|when| rule(when, names, log));
    if let (FieldKind::ByHand, Some(at)) = (&kind, raw.preset.as_ref()) {
        log.push(at.wrong("mistake-by-hand", Msg::new("mend-by-hand")));
        return None;
    }
    let preset = raw.preset.as_ref().and_then(|at| preset(at, &kind, raw.optional, log));
    let section = raw.section.or(own).or_else(|| section(&name));
    let written = match raw.kind.value.as_str() {
        "address" => Some(Written::Address),
        "name" => Some(Written::Name(raw.reading.as_ref().map(|at| FieldName(at.value.clone())))),
        _ => None,
    };
    if let (Some(at), false) = (&raw.reading, matches!(written, Some(Written::Name(_)))) {
        log.push(at.wrong("mistake-reading", Msg::new("mend-reading")));
    }
    Some(Field { name, kind, written, card, when, preset, optional: raw.optional, section })
}

/// The reading of a name must be a kana field of the same list.
pub fn readings(raw: &[RawField<'_>], log: &mut Log) {
    let kana = || raw.iter().filter(|f| f.kind.value == "kana").map(|f| f.name.value.as_str());
    for at in raw.iter().filter_map(|field| field.reading.as_ref()) {
        if !kana().any(|name| name == at.value) {
            log.push(at.unknown("mistake-reading", kana()));
        }
    }
}

/// Where a shared field stands that does not say it: told by its name.
fn section(name: &FieldName) -> Option<Section> {
    match name.0.as_str() {
        // Which letters were used to type a name is no part of any form.
        "name_script" => None,
        "for_self" | "relation" | "same_household" => Some(Section::Requester),
        name if name.starts_with("requester_") => Some(Section::Requester),
        name if name.starts_with("subject_") => Some(Section::Subject),
        name if name.starts_with("member") => Some(Section::Household),
        _ => Some(Section::Purpose),
    }
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
    if let Some(days) = raw.days.as_ref().filter(|_| written != "date") {
        log.push(days.wrong("mistake-days", Msg::new("mend-days")));
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
        "kanji" | "name" | "address" => FieldKind::Kanji,
        "kana" => FieldKind::Kana,
        "latin" => FieldKind::Latin,
        "birth" => FieldKind::Birth,
        "date" => {
            let Some(days) = &raw.days else {
                log.push(raw.kind.wrong("mistake-no-days", Msg::new("mend-days")));
                return None;
            };
            let (earliest, latest) = days.value;
            // A hundred and fifty years either way: nothing that anybody alive is asked about lies outside.
            if earliest > latest || earliest < -54_750 || latest > 54_750 {
                log.push(days.wrong("mistake-days-order", Msg::new("mend-days")));
            }
            FieldKind::Date { earliest, latest }
        }
        "by-hand" => FieldKind::ByHand,
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
pub fn preset(at: &At<'_, RawValue>, kind: &FieldKind, optional: bool, log: &mut Log) -> Option<Value> {
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
