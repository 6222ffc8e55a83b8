//! Answers as the desk shows them: the rows of an application, their words and their origins. Besides the field that
//! is being corrected, the only place of this face where personal data is opened for the screen.

use jiff::civil::Date;

use crate::application::AnswerKey;
use crate::application::answers::{Circumstances, answerable};
use crate::application::wire::ApplicationDetail;
use crate::catalogue::{Catalogue, Check, CheckEffect, Facts, Field, FieldName, Procedure};
use crate::person::secret::render;
use crate::person::{Origin, Sourced, Value};
use crate::text::{Msg, Words, era};

/// One line of an application on the desk.
pub struct Row<'a> {
    /// Which answer.
    pub key: AnswerKey,
    /// Its definition.
    pub field: &'a Field,
    /// The answer; `None` where the visitor passed over it.
    pub answer: Option<&'a Sourced<Value>>,
}

impl Row<'_> {
    /// Whether the clerk has to look at it: kanji that the kiosk did not ask for.
    pub fn needs_look(&self) -> bool {
        self.answer.is_some_and(|a| a.value == Value::LeftToClerk)
    }

    /// Whether several applications share it.
    pub const fn is_shared(&self) -> bool {
        self.key.procedure.is_none()
    }
}

/// How the origin of an answer is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chip {
    /// カード
    Card,
    /// 住民記録
    Register,
    /// 入力
    Typed,
    /// 選択
    Chosen,
    /// 自宅で準備
    Home,
    /// 聞き取り
    Asked,
    /// 訂正
    Corrected,
    /// 漢字は職員が確認
    LeftToClerk,
}

impl Chip {
    /// Of an answer.
    pub const fn of(answer: &Sourced<Value>) -> Self {
        match (&answer.value, &answer.origin) {
            (Value::LeftToClerk, _) => Self::LeftToClerk,
            (_, Origin::Corrected(_)) => Self::Corrected,
            (_, Origin::Card) => Self::Card,
            (_, Origin::Register) => Self::Register,
            (_, Origin::Home) => Self::Home,
            (_, Origin::Asked { .. }) => Self::Asked,
            (Value::Text(_) | Value::Date(_) | Value::Number(_), Origin::Typed) => Self::Typed,
            (Value::Choice(_) | Value::Choices(_) | Value::Flag(_), Origin::Typed) => Self::Chosen,
        }
    }

    /// The message of its word.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Card => "clerk-from-card",
            Self::Register => "clerk-from-register",
            Self::Typed => "clerk-from-typed",
            Self::Chosen => "clerk-from-chosen",
            Self::Home => "source-home",
            Self::Asked => "clerk-from-asked",
            Self::Corrected => "clerk-from-corrected",
            Self::LeftToClerk => "clerk-from-clerk",
        }
    }
}

/// The definition of an application's procedure: the version it was made with, else the one that counts on `today`.
pub fn procedure<'c>(catalogue: &'c Catalogue, application: &ApplicationDetail, today: Date) -> Option<&'c Procedure> {
    let same = |p: &&Procedure| p.valid_from == application.valid_from;
    catalogue.versions(&application.procedure).find(same).or_else(|| catalogue.procedure(&application.procedure, today))
}

/// The lines of an application, shared fields first, in the order the visitor was asked.
pub fn rows<'a>(
    catalogue: &'a Catalogue,
    application: &'a ApplicationDetail,
    circumstances: Circumstances,
) -> Vec<Row<'a>> {
    let Some(procedure) = procedure(catalogue, application, circumstances.today) else {
        return Vec::new();
    };
    let fields = application.answers.fields(catalogue, procedure, circumstances);
    fields
        .into_iter()
        .map(|(key, field)| Row { answer: application.answers.0.get(&key), key, field })
        .filter(|row| answerable(row.field))
        .filter(|row| row.answer.is_some() || !row.field.optional || row.field.card.is_some())
        .collect()
}

/// What the rules of one line see.
pub fn facts(
    catalogue: &Catalogue,
    application: &ApplicationDetail,
    row: &Row<'_>,
    circumstances: Circumstances,
) -> Facts {
    let procedure = procedure(catalogue, application, circumstances.today);
    let facts = application.answers.facts(catalogue, procedure, circumstances);
    match row.key.row.zip(catalogue.rows_of(&row.key.field)) {
        Some((n, rows)) => application.answers.row_facts(&facts, rows, n, circumstances.today),
        None => facts,
    }
}

/// The first line that has to be looked at before the application can be confirmed.
pub fn unread<'a>(
    catalogue: &'a Catalogue,
    application: &'a ApplicationDetail,
    circumstances: Circumstances,
) -> Option<Row<'a>> {
    rows(catalogue, application, circumstances).into_iter().find(|row| row.needs_look() && !row.field.optional)
}

/// The checks that apply to an application: refusals first, then what must be brought, then notes.
pub fn checks<'a>(
    catalogue: &'a Catalogue,
    application: &'a ApplicationDetail,
    circumstances: Circumstances,
) -> Vec<&'a Check> {
    let Some(procedure) = procedure(catalogue, application, circumstances.today) else {
        return Vec::new();
    };
    let facts = application.answers.facts(catalogue, Some(procedure), circumstances);
    let mut checks: Vec<_> = procedure.checks.iter().filter(|check| check.when.holds(&facts)).collect();
    checks.sort_by_key(|check| match check.effect {
        CheckEffect::Refuse => 0,
        CheckEffect::Bring => 1,
        CheckEffect::Note => 2,
    });
    checks
}

/// A field's label; one person of several is named before it.
pub fn label(words: &Words, key: &AnswerKey) -> String {
    let label = words.get(&key.field.message("field-"));
    let person = key.row.map(|n| words.say(&Msg::new("clerk-person").number("n", i64::from(n))));
    person.map_or(label.clone(), |person| format!("{person}　{label}"))
}

/// An entry of a field's list.
pub fn choice(words: &Words, field: &FieldName, id: &str) -> String {
    words.get(&format!("{}-{id}", field.message("choice-")))
}

/// An answer as the clerk reads it: words as they are, a day in both calendars with the age, lists in words.
pub fn value(words: &Words, field: &FieldName, value: &Value, today: Date) -> String {
    match value {
        Value::Text(_) if value.is_blank() => words.get("clerk-blank"),
        Value::Text(text) => render::open(text).clone(),
        Value::Date(day) => {
            let day = render::open(day);
            // An age belongs to a birth; a move or a death has none.
            if field.stem() == field.0 {
                return era::both(day.0);
            }
            let (open, close) = (words.get("clerk-age-open"), words.get("clerk-age-close"));
            format!("{}{open}{}{close}", era::both(day.0), day.age(today))
        }
        Value::Number(n) => n.to_string(),
        Value::Choice(id) => choice(words, field, id),
        Value::Choices(ids) if ids.is_empty() => words.get("clerk-none"),
        Value::Choices(ids) => {
            let said: Vec<_> = ids.iter().map(|id| choice(words, field, id)).collect();
            said.join(&words.get("clerk-list-comma"))
        }
        Value::Flag(yes) => words.get(if *yes { "clerk-yes" } else { "clerk-no" }),
        Value::LeftToClerk => words.get("clerk-from-clerk"),
    }
}
