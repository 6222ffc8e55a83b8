//! From answers to what a form's template reads. Forms are in Japanese, so the words given here are Japanese.
//!
//! The hub fills forms for the desk and [`fit`](super::fit) fills them with made-up answers; both go through here, so
//! that what is judged is what is printed.

use jiff::civil::Date;

use super::form::{self, Answer, Choice, FeeLine, FormData, FormTitle, Mark, Row, Section, StaffBox};
use super::letter::{Detail, Matter};
use crate::application::AnswerKey;
use crate::application::answers::{Answers, Circumstances};
use crate::application::wire::Entry;
use crate::catalogue::{Catalogue, Facts, Field, FieldKind, Line, Procedure, ProcedureKind, Section as PartOf, fee};
use crate::person::{Origin, Secret, Sourced, Value};
use crate::text::{Msg, Words, era};

/// What a letter of attorney says of the agent.
const AGENT: [&str; 5] =
    ["requester_address", "requester_kana", "requester_latin", "requester_name", "requester_birth"];

/// Boxes of a question that need no more than this, in widths of a Japanese letter (three for the box and the gap
/// behind it), leave room for a neighbour.
const HALF_BOXES: usize = 14;
/// The same for words: a フリガナ, a telephone number.
const HALF_WORDS: usize = 12;

/// The answers of one application and what they are read with.
#[derive(Clone, Copy)]
pub struct Filling<'a> {
    /// The words of the form.
    pub words: &'a Words,
    /// The city's catalogue.
    pub catalogue: &'a Catalogue,
    /// The procedure, in the version that the application was made with.
    pub procedure: &'a Procedure,
    /// What was answered.
    pub answers: &'a Answers,
    /// What the rules look at beside the answers.
    pub circumstances: Circumstances,
}

/// What a form says besides the answers.
pub struct About<'a> {
    /// 受付番号.
    pub number: String,
    /// The day of the application.
    pub day: Date,
    /// What it costs, and the day whose fee master names it.
    pub fees: (&'a [Line], Date),
    /// How the answers came in.
    pub entry: Entry,
    /// Who confirmed, as the city writes it; empty for a blank.
    pub confirmed_by: String,
}

impl Filling<'_> {
    /// The whole form.
    pub fn form(&self, about: About<'_>) -> FormData {
        let facts = &self.catalogue.city;
        let (lines, day) = about.fees;
        let copy_mark = match about.entry {
            Entry::Card => "sheet-by-card",
            Entry::Hand => "sheet-by-hand",
        };
        FormData {
            city: form::City { name: facts.name.get("ja").cloned().unwrap_or_default(), mayor: facts.mayor.clone() },
            form: self.title(),
            date: era::japanese(about.day),
            number: about.number,
            reference_qr: true,
            sections: self.sections(),
            fees: lines.iter().map(|line| fee_line(self.words, self.catalogue, line, day)).collect(),
            total: fee::total(lines),
            staff: StaffBox { confirmed_by: about.confirmed_by, identity: Vec::new(), note: String::new() },
            copy_mark: self.words.get(copy_mark),
        }
    }

    /// What the form is called: officially, and below in plain words where they are others.
    pub fn title(&self) -> FormTitle {
        let title = self.procedure.official.clone();
        let plain = self.words.say(&self.procedure.id.title());
        let plain = if title.contains(&plain) { String::new() } else { plain };
        FormTitle { title, plain, law: self.procedure.law.clone() }
    }

    /// The form's parts in the official order, without those that nothing stands in.
    pub fn sections(&self) -> Vec<Section> {
        let facts = self.facts();
        let fields = self.answers.fields(self.catalogue, self.procedure, self.circumstances);
        let sections = PartOf::ALL.into_iter().map(|part| {
            let here = fields.iter().filter(|(key, field)| field.section == Some(part) && key.row.is_none());
            let here = here.filter(|(_, field)| !self.counts_persons(&field.name));
            let rows = here.filter_map(|(key, field)| self.row(key, field, &facts)).collect();
            Section { title: self.words.get(&self.part_title(part)), rows, people: self.people(part, &facts) }
        });
        sections.filter(|section| !section.rows.is_empty() || section.people.is_some()).collect()
    }

    /// The message that names a part: some are called after what is done with the procedure.
    fn part_title(&self, part: PartOf) -> String {
        let kind = match self.procedure.kind {
            ProcedureKind::Request => "request",
            ProcedureKind::Notice => "notice",
            ProcedureKind::Application => "application",
        };
        match part {
            PartOf::Subject | PartOf::Content => format!("sheet-{}-{kind}", part.id()),
            _ => format!("sheet-{}", part.id()),
        }
    }

    fn facts(&self) -> Facts {
        self.answers.facts(self.catalogue, Some(self.procedure), self.circumstances)
    }

    /// Whether a check of the procedure applies to these answers.
    pub fn asks(&self, check: &str) -> bool {
        let facts = self.facts();
        self.procedure.checks.iter().any(|one| one.id == check && one.when.holds(&facts))
    }

    /// The agent of a letter of attorney: who came to the counter, by name, reading, address and birth.
    pub fn agent(&self) -> Vec<Row> {
        let rows = self.sections().into_iter().flat_map(|section| section.rows);
        rows.filter(|row| AGENT.contains(&row.key.as_str())).collect()
    }

    /// What is delegated by a letter of attorney: the procedure with what was chosen in it. Choices and numbers only:
    /// nobody is told by a letter what was typed about them.
    pub fn matter(&self) -> Matter {
        let facts = self.facts();
        let fields = self.answers.fields(self.catalogue, self.procedure, self.circumstances);
        let own = fields.iter().filter(|(key, _)| key.procedure.is_some());
        let details = own.filter_map(|(key, field)| {
            let text = match (&self.answers.0.get(key)?.value, self.answer(field, self.answers.0.get(key), &facts)?) {
                (Value::Number(n), _) => self.number(field, *n),
                (_, Answer::Choices { options, .. }) => {
                    let chosen: Vec<_> = options.into_iter().filter(|o| o.checked).map(|o| o.label).collect();
                    chosen.join("・")
                }
                _ => String::new(),
            };
            (!text.is_empty()).then(|| Detail { label: self.words.get(&field.name.message("field-")), text })
        });
        Matter { title: self.title().title, details: details.collect() }
    }

    /// One field on the form; `None` for an optional one that was passed over.
    fn row(&self, key: &AnswerKey, field: &Field, facts: &Facts) -> Option<Row> {
        let answer = self.answer(field, self.answers.0.get(key), facts)?;
        let half = match (&answer, &field.kind) {
            (Answer::Choices { options, .. }, _) => {
                options.iter().map(|option| option.label.chars().count() + 3).sum::<usize>() <= HALF_BOXES
            }
            (Answer::Words { value, .. }, FieldKind::Phone | FieldKind::Kana | FieldKind::Latin) => {
                value.length() <= HALF_WORDS
            }
            (Answer::Words { .. }, FieldKind::Birth | FieldKind::Date { .. } | FieldKind::Number { .. }) => true,
            (Answer::Words { .. } | Answer::LeftToClerk {} | Answer::ByHand {}, _) => false,
        };
        let row = Row::new(key.to_string(), self.words.get(&field.name.message("field-")), answer);
        Some(if half { row.half() } else { row })
    }

    /// What stands in a field; `None` for an optional one that was passed over.
    pub(super) fn answer(&self, field: &Field, given: Option<&Sourced<Value>>, facts: &Facts) -> Option<Answer> {
        if matches!(field.kind, FieldKind::ByHand) {
            return Some(Answer::ByHand {});
        }
        let Some(given) = given.filter(|given| !(field.optional && given.value.is_blank())) else {
            // A blank that a pen can fill in, unless it may stay away.
            return (!field.optional).then(|| match &field.kind {
                FieldKind::Choice(_) | FieldKind::Choices(_) => self.boxes(field, facts, |_| false, Mark::None),
                _ => Answer::blank(),
            });
        };
        let mark = match given.origin {
            Origin::Card => Mark::Card,
            Origin::Register => Mark::Register,
            Origin::Typed => Mark::Typed,
            Origin::Home => Mark::Home,
            Origin::Asked { .. } => Mark::Asked,
            Origin::Corrected(_) => Mark::Corrected,
        };
        Some(match &given.value {
            Value::Text(text) => Answer::words(text.clone(), mark),
            Value::Date(day) => Answer::words(day.map(|day| era::japanese(day.0)), mark),
            Value::Number(n) => Answer::words(Secret::new(self.number(field, *n)), mark),
            Value::Choice(id) => self.boxes(field, facts, |one| one == id, mark),
            Value::Choices(ids) => self.boxes(field, facts, |one| ids.iter().any(|id| id == one), mark),
            Value::Flag(yes) => Answer::Choices {
                options: [("yes", "sheet-yes", *yes), ("no", "sheet-no", !*yes)]
                    .map(|(id, word, checked)| Choice::new(id, self.words.get(word), checked))
                    .into(),
                origin: mark,
            },
            Value::LeftToClerk => Answer::LeftToClerk {},
        })
    }

    /// A number as the form writes it: with its unit, where the field has one.
    fn number(&self, field: &Field, n: u32) -> String {
        let id = format!("{}-count", field.name.message("unit-"));
        if self.words.has(&id) { self.words.say(&Msg::new(id).number("n", n)) } else { n.to_string() }
    }

    /// The boxes of a question: what is offered with these answers, and what was chosen before in any case.
    fn boxes(&self, field: &Field, facts: &Facts, chosen: impl Fn(&str) -> bool, origin: Mark) -> Answer {
        let (FieldKind::Choice(list) | FieldKind::Choices(list)) = &field.kind else { return Answer::blank() };
        let offered = list
            .iter()
            .filter(|choice| chosen(&choice.id) || choice.when.as_ref().is_none_or(|when| when.holds(facts)));
        let options = offered.map(|choice| {
            let label = self.words.get(&format!("{}-{}", field.name.message("choice-"), choice.id));
            Choice::new(&choice.id, label, chosen(&choice.id))
        });
        Answer::Choices { options: options.collect(), origin }
    }
}

/// A fee's name in the words' language, its price on that day and the ground of its waiver.
pub fn fee_line(words: &Words, catalogue: &Catalogue, line: &Line, day: Date) -> FeeLine {
    let fee = catalogue.fee(&line.code, day);
    let label = fee.map_or_else(|| line.code.0.clone(), |fee| words.pick(&fee.name).to_owned());
    let waived = line.reason.as_ref().and_then(|reason| {
        let (_, ground) = fee?.exemptible.iter().find(|(code, _)| code == reason)?;
        Some(words.say(&Msg::new("sheet-waived").text("reason", words.pick(ground))))
    });
    // A waived line costs nothing: what it would have cost is the fee master's to say.
    let unit = if line.reason.is_some() { fee.map_or(0, |fee| fee.unit) } else { line.unit };
    FeeLine { label, qty: line.qty, unit: unit.into(), amount: line.amount(), note: waived.unwrap_or_default() }
}
