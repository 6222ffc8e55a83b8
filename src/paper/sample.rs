//! Made-up answers for a procedure: as long as they come, so that a form is judged before anybody needs it. No form has to
//! bring a sample of its own.
//!
//! Nothing here is anybody's: names and addresses are those of the invented 見本市.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::application::AnswerKey;
use crate::application::answers::{Answers, Circumstances, answerable};
use crate::catalogue::{Catalogue, Facts, Field, FieldKind, FieldName, Procedure};
use crate::person::{Day, Origin, Secret, Sourced, Value};

/// An address: as long as they are found, and with the house's name again and again up to the longest that is taken.
const ADDRESS: &str = "福岡県見本市見本ヶ丘三丁目1234番地の56　";
const BUILDING: &str = "見本コーポレートレジデンス西館別棟サンシャインパークタワーB1205号室";
/// A name as long as the register of residents knows them among Japanese.
const NAME: &str = "勅使河原　佐久良之助左衛門";
const KANA: &str = "テシガワラ　サクラノスケザエモン";
/// A name as long as a passport has them, with a part that nothing can be parted at.
const LATIN: &str = "WOLFESCHLEGELSTEINHAUSENBERGERDORFF MARIA GUADALUPE";
/// The longest address that is taken at the desk, in characters.
const LONGEST: usize = 200;
/// Persons of a family that comes with a card; nine are asked for at most.
const FAMILY: u32 = 4;

/// What a sample is to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sample {
    /// Typed by hand, for somebody else where that is possible: everything that can be asked, nine persons, everything
    /// as long as it is taken.
    Fullest,
    /// With a card, for oneself and a family: what is printed most often, with a long name and address.
    ByCard,
    /// Names in Latin letters.
    Foreign,
    /// As little as possible: kanji left to the clerk, nobody else, nothing optional.
    Blank,
}

impl Sample {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Fullest, Self::ByCard, Self::Foreign, Self::Blank];

    /// Its name, for staff and for the names of pictures.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fullest => "fullest",
            Self::ByCard => "by-card",
            Self::Foreign => "foreign",
            Self::Blank => "blank",
        }
    }

    /// What is known beside the answers, on that day.
    pub const fn circumstances(self, today: Date) -> Circumstances {
        match self {
            Self::ByCard => Circumstances::by_card(true, today),
            Self::Fullest | Self::Foreign | Self::Blank => Circumstances::by_hand(today),
        }
    }
}

/// Answers to everything that the procedure asks. Each is chosen so that as much as possible is asked after it (and as
/// little as possible for [`Sample::Blank`]).
pub fn answers(catalogue: &Catalogue, procedure: &Procedure, sample: Sample, today: Date) -> Answers {
    let circumstances = sample.circumstances(today);
    let mut answers = Answers::default();
    // Every answer can open further questions, but no question is asked twice: the number of fields bounds it.
    loop {
        let asked = answers.fields(catalogue, procedure, circumstances);
        let open = asked.into_iter().find(|(key, field)| answerable(field) && !answers.0.contains_key(key));
        let Some((key, field)) = open else { return answers };
        let score = |value: &Value| {
            let mut tried = answers.clone();
            tried.0.insert(key.clone(), Sourced::typed(value.clone()));
            let fields = tried.fields(catalogue, procedure, circumstances);
            let shown = fields.iter().filter(|(_, field)| field.section.is_some()).count();
            // Persons that the procedure is about weigh more than the questions that tell it.
            let all = fields.len() + shown + tried.people(catalogue, procedure, circumstances).len();
            if sample == Sample::Blank { usize::MAX - all } else { all }
        };
        let facts = answers.facts(catalogue, Some(procedure), circumstances);
        let base = key.row.zip(catalogue.rows_of(&field.name));
        let facts = base.map_or(facts.clone(), |(row, rows)| answers.row_facts(&facts, rows, row, today));
        // The first of the best, and a blank where nothing is offered.
        let best = values(field, &key, sample, today, &facts).into_iter().rev().max_by_key(score);
        let value = best.unwrap_or(Value::LeftToClerk);
        let origin = origin(field, &value, sample);
        answers.0.insert(key, Sourced { value, origin });
    }
}

fn origin(field: &Field, value: &Value, sample: Sample) -> Origin<Value> {
    match (sample, value) {
        (Sample::ByCard, _) if field.card.is_some() => Origin::Card,
        // What nobody can type comes from the clerk's side.
        (_, Value::Text(_)) if matches!(field.kind, FieldKind::Kanji) => Origin::Register,
        _ => Origin::Typed,
    }
}

/// What a field could be answered with, to choose from.
fn values(field: &Field, key: &AnswerKey, sample: Sample, today: Date, facts: &Facts) -> Vec<Value> {
    let blank = sample == Sample::Blank;
    let all = field.kind.choices().iter();
    let offered = all.filter(|choice| choice.when.as_ref().is_none_or(|when| when.holds(facts)));
    let ids = offered.map(|choice| choice.id.clone());
    let day = |day: Date| Value::Date(Secret::new(Day(day)));
    match &field.kind {
        FieldKind::Kanji if blank => vec![Value::LeftToClerk],
        FieldKind::Kanji => vec![Value::text(kanji(&field.name, sample))],
        FieldKind::Kana | FieldKind::Latin | FieldKind::Phone if blank && field.optional => vec![Value::text("")],
        FieldKind::Kana => vec![Value::text(if blank { "ミホン　ハナ" } else { KANA })],
        FieldKind::Latin => vec![Value::text(if blank { "HANA MIHON" } else { LATIN })],
        FieldKind::Phone => vec![Value::text("090-0000-0000")],
        // Old, of middle age, at school, before school: each as many letters as an era has.
        FieldKind::Birth => {
            let born = |years: i16| date(today.year() - years, 12, 28);
            [84, 45, 10, 3].map(|years| day(born(years))).into()
        }
        FieldKind::Date { earliest, latest } => {
            let within = [*earliest, -30, 0, *latest].into_iter().filter(|days| (*earliest..=*latest).contains(days));
            within.filter_map(|days| today.checked_add(i64::from(days).days()).ok()).map(day).collect()
        }
        FieldKind::Number { min, .. } if blank => vec![Value::Number(*min)],
        FieldKind::Number { min, max } if sample != Sample::Fullest => vec![Value::Number(FAMILY.clamp(*min, *max))],
        FieldKind::Number { max, .. } => vec![Value::Number(*max)],
        FieldKind::Choice(_) if key.field.0 == "name_script" => {
            vec![Value::Choice(if sample == Sample::Foreign { "latin" } else { "kana" }.into())]
        }
        FieldKind::Choice(_) => ids.map(Value::Choice).collect(),
        FieldKind::Choices(_) if blank => vec![Value::Choices(Vec::new())],
        FieldKind::Choices(_) => vec![Value::Choices(ids.collect())],
        FieldKind::YesNo if key.field.0 == "for_self" && sample == Sample::ByCard => vec![Value::Flag(true)],
        FieldKind::YesNo => vec![Value::Flag(true), Value::Flag(false)],
        FieldKind::ByHand => Vec::new(),
    }
}

fn kanji(field: &FieldName, sample: Sample) -> String {
    match field.0.as_str() {
        name if name.contains("address") => {
            let times = if sample == Sample::Fullest { 9 } else { 1 };
            format!("{ADDRESS}{}", BUILDING.repeat(times)).chars().take(LONGEST).collect()
        }
        name if name.ends_with("_name") || name.ends_with("_head") => {
            if sample == Sample::Foreign {
                LATIN.into()
            } else {
                NAME.into()
            }
        }
        // A company, a doctor, a school.
        _ => "社会福祉法人見本会　幼保連携型認定こども園見本ヶ丘第二みらい保育園".into(),
    }
}
