//! What a visitor prepared at home comes in: the visit begins with these answers, the card confirms the person, and the
//! visit goes on at what is still open, or at "check your answers". Nothing that comes in is believed: each answer is
//! looked at as if it were typed here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use super::effect::Effect;
use super::journey::{FOR_SELF, Place};
use super::page::{Body, Button, Notice, Page, Tone};
use super::state::Visit;
use super::typing::LONGEST;
use crate::application::AnswerKey;
use crate::catalogue::{CardSource, Catalogue, EventId, Field, FieldKind, FieldName, ProcedureId};
use crate::person::{CardFacts, Day, Origin, Secret, Sourced, Value};
use crate::text::{Locale, Msg, kana};

use super::event::Press;

/// What the scanner told of a preparation.
pub enum HomeNews {
    /// So many codes of it are here.
    More {
        /// Here.
        have: u8,
        /// Of how many.
        of: u8,
        /// It is another one than the codes before, which are forgotten.
        other: bool,
        /// Its language, where the house speaks it.
        locale: Option<Locale>,
    },
    /// All of it.
    Whole(Box<Prepared>),
    /// It cannot be used; and its language, where it tells one that the house speaks.
    Trouble(HomeTrouble, Option<Locale>),
}

/// Why a preparation cannot be used. The visitor is told what to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeTrouble {
    /// A code was cut or garbled.
    Damaged,
    /// It is for another city.
    OtherCity,
    /// It was made for another key or changed, or this kiosk has no key.
    Unopened,
}

/// A preparation, opened.
pub struct Prepared {
    /// Its language, where the house speaks it.
    pub locale: Option<Locale>,
    /// It was made from another state of the catalogue.
    pub older: bool,
    said: Said,
}

/// As the page writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    /// The version of this form.
    v: u8,
    /// The day it was made.
    #[serde(rename = "d")]
    _made: Date,
    /// The life event.
    #[serde(rename = "e")]
    event: Option<EventId>,
    /// What is asked for.
    #[serde(rename = "p")]
    procedures: Vec<ProcedureId>,
    /// The answers.
    #[serde(rename = "a")]
    answers: BTreeMap<AnswerKey, Answer>,
    /// What was passed over.
    #[serde(rename = "s")]
    skipped: Vec<AnswerKey>,
}

/// An answer before its field is known.
#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Flag(bool),
    Number(u32),
    #[serde(with = "crate::person::secret::wire")]
    Words(Secret<String>),
    List(Vec<String>),
}

impl Prepared {
    /// Reads what the page wrote; `None` for anything else.
    pub fn read(text: &[u8], locale: Option<Locale>, older: bool) -> Option<Self> {
        let said: Said = serde_json::from_slice(text).ok()?;
        (said.v == 1).then_some(Self { locale, older, said })
    }
}

/// The answer to a field; `None` where it is none.
fn value(answer: &Answer, field: &Field, today: Date) -> Option<Value> {
    let known = |id: &str| field.kind.choices().iter().any(|choice| choice.id == id);
    match (&field.kind, answer) {
        (FieldKind::YesNo, Answer::Flag(yes)) => Some(Value::Flag(*yes)),
        (FieldKind::Number { min, max }, Answer::Number(n)) if (min..=max).contains(&n) => Some(Value::Number(*n)),
        (FieldKind::Choice(list), Answer::Words(words)) => {
            list.iter().find(|choice| words.holds(|w| *w == choice.id)).map(|choice| Value::Choice(choice.id.clone()))
        }
        (FieldKind::Choices(list), Answer::List(ids)) if ids.iter().all(|id| known(id)) => {
            let chosen = list.iter().filter(|choice| ids.contains(&choice.id));
            Some(Value::Choices(chosen.map(|choice| choice.id.clone()).collect()))
        }
        (FieldKind::Birth | FieldKind::Date { .. }, Answer::Words(words)) => {
            let day = words.map(|w| w.parse::<Date>().ok().map(Day)).transpose()?;
            let ago = day.days_since(today);
            let fits = match field.kind {
                FieldKind::Date { earliest, latest } => (i64::from(earliest)..=i64::from(latest)).contains(&-ago),
                _ => ago >= 0 && day.age(today) <= 130,
            };
            fits.then_some(Value::Date(day))
        }
        (FieldKind::Kana | FieldKind::Latin | FieldKind::Phone, Answer::Words(words)) => {
            let fits = words.length() <= LONGEST && words.holds(|w| writes(w, &field.kind));
            fits.then(|| Value::Text(words.clone()))
        }
        // Kanji come from the card or from the counter, never from home.
        _ => None,
    }
}

/// Whether words are what a board or pad of this kiosk could have written.
fn writes(words: &str, kind: &FieldKind) -> bool {
    let ends = |c: char| words.starts_with(c) || words.ends_with(c);
    match kind {
        FieldKind::Kana => kana::is_furigana(words) && !ends('　'),
        FieldKind::Latin => {
            let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '\'' | '.' | ',' | '/' | ' ');
            !words.is_empty() && words.chars().all(fits) && !ends(' ')
        }
        _ => {
            let digits = words.chars().filter(char::is_ascii_digit).count();
            let fits = words.chars().all(|c| c.is_ascii_digit() || c == '-');
            fits && words.starts_with('0') && (10..=11).contains(&digits) && words.len() <= 13
        }
    }
}

impl Visit {
    /// A code of a preparation was read. It counts only where nothing has been answered yet.
    pub(super) fn home(&mut self, news: HomeNews, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let open = matches!(self.place, Place::Start | Place::Language | Place::Purpose | Place::Menu(_) | Place::Home);
        if !open || self.entry.is_some() {
            return Vec::new();
        }
        self.overlay = None;
        let speaks = match &news {
            HomeNews::More { locale, .. } | HomeNews::Trouble(_, locale) => *locale,
            HomeNews::Whole(prepared) => prepared.locale,
        };
        if matches!(self.place, Place::Start | Place::Language | Place::Home) {
            self.locale = speaks.unwrap_or(self.locale);
        }
        if self.place == Place::Start {
            self.begin(now);
        }
        self.touched = now;
        match news {
            HomeNews::More { have, of, other, .. } => {
                self.gathered = Some((have, of));
                self.gathering();
                if other {
                    self.look_here("prepared-mixed");
                }
            }
            HomeNews::Trouble(trouble, _) => {
                self.gathering();
                self.problem(match trouble {
                    HomeTrouble::Damaged => "prepared-damaged",
                    HomeTrouble::OtherCity => "prepared-other-city",
                    HomeTrouble::Unopened => "prepared-unopened",
                });
            }
            HomeNews::Whole(prepared) => return self.take_prepared(&prepared, catalogue),
        }
        Vec::new()
    }

    fn gathering(&mut self) {
        if self.place == Place::Home {
            self.notice = None;
        } else {
            self.go(Place::Home);
        }
    }

    fn take_prepared(&mut self, prepared: &Prepared, catalogue: &Catalogue) -> Vec<Effect> {
        let Said { event, procedures, answers, skipped, .. } = &prepared.said;
        self.gathered = None;
        self.trail.retain(|place| matches!(place, Place::Purpose));
        self.chosen.clear();
        for id in procedures {
            if catalogue.procedure(id, self.today).is_some_and(|p| !p.guided()) && !self.chosen.contains(id) {
                self.chosen.push(id.clone());
            }
        }
        if self.chosen.is_empty() {
            self.place = Place::Purpose;
            self.arrive();
            self.problem("prepared-nothing");
            return Vec::new();
        }
        self.event = event.clone().filter(|id| catalogue.event(id, self.today).is_some());
        let today = self.today;
        let fits = |key: &AnswerKey, field: &Field| {
            key.procedure.is_some() || key.row.is_some() == catalogue.rows_of(&field.name).is_some()
        };
        let mut taken = BTreeMap::new();
        for (key, answer) in answers {
            let field = self.field(key, catalogue).filter(|field| fits(key, field));
            if let Some(value) = field.and_then(|field| value(answer, field, today)) {
                taken.insert(key.clone(), Sourced::home(value));
            }
        }
        self.answers.0 = taken;
        self.skipped = skipped.iter().filter(|key| self.field(key, catalogue).is_some()).cloned().collect();
        self.place = Place::Whom;
        self.arrive();
        let whom = AnswerKey::shared(FieldName(FOR_SELF.into()));
        let effects = if self.answers.0.contains_key(&whom) { self.after_whom(catalogue) } else { Vec::new() };
        if prepared.older {
            self.look_here("prepared-older");
        } else {
            self.notice = Some(Notice { tone: Tone::Good, text: Msg::new("prepared-read") });
        }
        effects
    }

    /// Forgets what was prepared where the card's day of birth is not the one that was prepared: what one person answered
    /// is not shown to another. Whether it was forgotten.
    pub(super) fn forget_other_person(&mut self, facts: &CardFacts, catalogue: &Catalogue) -> bool {
        let births = catalogue.shared.iter().filter(|field| field.card == Some(CardSource::Birth));
        let other = births.filter_map(|f| self.answers.0.get(&AnswerKey::shared(f.name.clone()))).any(
            |answer| matches!((&answer.origin, &answer.value), (Origin::Home, Value::Date(day)) if *day != facts.birth),
        );
        if other {
            let whom = AnswerKey::shared(FieldName(FOR_SELF.into()));
            self.answers.0.retain(|key, answer| *key == whom || !matches!(answer.origin, Origin::Home));
            self.skipped.clear();
        }
        other
    }

    /// The page while codes are being shown.
    pub(super) fn home_page(&self, page: &mut Page) {
        page.title = Msg::new("prepared-title");
        page.body = Body::Told(vec![match self.gathered {
            Some((have, of)) => Msg::new("prepared-have").number("have", i64::from(have)).number("of", i64::from(of)),
            None => Msg::new("prepared-again"),
        }]);
        page.primary = Some(Button { label: Msg::new("prepared-skip"), press: Press::Next });
    }
}

#[cfg(test)]
mod tests;
