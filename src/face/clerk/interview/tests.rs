#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Location, Modifiers, key};

use super::super::gallery::{context, desk, list, now, yamada};
use super::super::{Clerk, Context, Effect, Message, view};
use super::{Asking, Interview, Stage};
use crate::application::{Reference, Ticket, VisitId};
use crate::catalogue::FieldKind;
use crate::face::staff::stage::{SCREENS, click_at, look};
use crate::face::staff::{Bar, HubError};
use crate::person::{Origin, Secret, Value};
use crate::text::Locale;
use crate::visit::Seeds;
use crate::visit::interview::Handed;

/// A clerk at the keyboard: keys go where the cursor is.
struct Typist<'c> {
    context: &'c Context,
    clerk: Clerk,
    /// The cursor stands in a field.
    writes: bool,
    /// Keys that were pressed; what is typed into a field counts apart.
    keys: usize,
    out: Vec<Effect>,
}

impl<'c> Typist<'c> {
    fn new(context: &'c Context) -> Self {
        let clerk = desk(context, list(), None);
        Self { context, clerk, writes: false, keys: 0, out: Vec::new() }
    }

    fn happen(&mut self, message: Message) {
        for effect in self.clerk.update(message, now(), self.context) {
            match effect {
                Effect::Seeds => {
                    let seeds = Seeds { visit: VisitId::from_bits(77), reference: Reference::from_bits(78), salt: 79 };
                    self.happen(Message::Asking(Asking::Begun(seeds)));
                }
                Effect::FocusField => self.writes = true,
                Effect::FocusNothing => self.writes = false,
                other => self.out.push(other),
            }
        }
    }

    fn event(&mut self, key: Key) {
        let event = Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::default(),
            text: None,
            repeat: false,
        };
        self.happen(Message::Key(event));
    }

    fn key(&mut self, key: Named) {
        self.keys += 1;
        match key {
            // A field takes Enter itself, and the first Esc is its own.
            Named::Enter if self.writes => self.happen(Message::Asking(Asking::On)),
            Named::Escape if self.writes => self.writes = false,
            key => self.event(Key::Named(key)),
        }
    }

    fn press(&mut self, keys: &str) {
        assert!(!self.writes, "the cursor stands in a field");
        for c in keys.chars() {
            self.keys += 1;
            self.event(Key::Character(c.to_string().into()));
        }
    }

    fn write(&mut self, text: &str) {
        assert!(self.writes, "the cursor stands in no field");
        self.happen(Message::Asking(Asking::Typed(Secret::new(text.into()))));
    }

    fn asks(&self) -> &Interview {
        self.clerk.interview.as_ref().expect("nobody is asked")
    }

    /// The field that is asked now.
    fn asked(&self) -> String {
        self.asks().at.as_ref().map_or_else(String::new, ToString::to_string)
    }

    /// Answers a question as the applicant says.
    fn answer(&mut self) {
        let questions = self.asks().visit.questions(&self.context.catalogue);
        let question = &questions[self.asks().place(&questions).unwrap()];
        let (kind, offered) = (question.field.kind.clone(), question.offered.len());
        let name = question.key.field.0.clone();
        match kind {
            FieldKind::YesNo => self.press("y"),
            FieldKind::Choice(_) => {
                assert!(offered > 0, "{name}");
                self.press("a");
            }
            FieldKind::Choices(_) => {
                self.press("a");
                self.key(Named::Enter);
            }
            _ => {
                self.write(match kind {
                    FieldKind::Kana => "みほん はなこ",
                    FieldKind::Latin => "Mihon Hanako",
                    FieldKind::Phone => "0924088000",
                    FieldKind::Birth => "H2.4.1",
                    FieldKind::Date { .. } => "2026-11-20",
                    FieldKind::Number { .. } => "1",
                    _ if name.contains("address") => "福岡県那珂川市西隈一丁目１番１号",
                    _ => "見本　花子",
                });
                self.key(Named::Enter);
            }
        }
    }

    fn number_of(&self, procedure: &str) -> String {
        let at = self.asks().offered(self.context).iter().position(|p| p.id.0 == procedure).unwrap();
        (at + 1).to_string()
    }
}

/// 住民票 for oneself: the keys that a clerk presses from the list to the open visit.
#[test]
fn a_residents_record_is_asked_for_with_keys_only() {
    let context = context(Locale::Ja);
    let mut clerk = Typist::new(&context);
    clerk.press("n");
    assert_eq!(clerk.asks().stage, Stage::Choose);
    let number = clerk.number_of("juminhyo");
    clerk.press(&number);
    if clerk.asks().visit.chosen().is_empty() {
        clerk.key(Named::Enter);
    }
    clerk.key(Named::Enter);
    let first = clerk.asked();
    assert_eq!(first, "for_self");
    let mut asked = Vec::new();
    while !clerk.asked().is_empty() {
        asked.push(clerk.asked());
        assert!(asked.len() < 30, "{asked:?}");
        clerk.answer();
    }
    let seen = look(view(&clerk.clerk, &context), SCREENS[0]);
    assert!(seen.says("受け付ける") && seen.says("300円"), "what it costs is said before it is handed in");
    clerk.key(Named::Enter);
    let Some(Effect::HandIn(visit)) = clerk.out.pop() else { panic!("not handed in: {:?}", clerk.asks().wrong) };
    let answers = &visit.applications[0].answers.0;
    assert!(answers.values().all(|a| a.origin == Origin::Asked { by: yamada() } && a.value != Value::LeftToClerk));
    // Enter while it is under way does nothing; a lost answer leaves it to be handed in again, as the same visit.
    clerk.key(Named::Enter);
    assert!(clerk.out.is_empty());
    clerk.happen(Message::Asking(Asking::Handed(Err(HubError::Unreachable))));
    clerk.key(Named::Enter);
    let Some(Effect::HandIn(again)) = clerk.out.pop() else { panic!("it cannot be tried again") };
    assert_eq!(again.visit, visit.visit);
    let keys = clerk.keys - 2;
    let ticket = Ticket { band: 'A', serial: 131 };
    clerk.happen(Message::Asking(Asking::Handed(Ok(Handed { ticket }))));
    assert!(clerk.clerk.interview.is_none());
    assert!(matches!(clerk.out.as_slice(), [Effect::Fetch(id)] if *id == visit.visit), "it opens for the confirmation");
    assert!(matches!(clerk.clerk.bar(), Some(Bar::Good(said)) if said.id == "interview-handed"));
    assert!(keys <= 2 * asked.len() + 6, "{keys} keys for {} questions", asked.len());
}

fn in_questions<'c>(context: &'c Context, procedures: &[&str]) -> Typist<'c> {
    let mut clerk = Typist::new(context);
    clerk.press("n");
    for procedure in procedures {
        clerk.happen(Message::Asking(Asking::Procedure(crate::catalogue::ProcedureId((*procedure).into()))));
    }
    clerk.key(Named::Enter);
    clerk
}

#[test]
fn numbers_jump_and_wait_where_a_further_digit_can_follow() {
    let context = context(Locale::Ja);
    let mut clerk = in_questions(&context, &["juminhyo", "zei"]);
    let questions = clerk.asks().visit.questions(&context.catalogue);
    let keys: Vec<String> = questions.iter().map(|q| q.key.to_string()).collect();
    drop(questions);
    assert!((10..30).contains(&keys.len()), "{}", keys.len());
    clerk.press("9");
    assert_eq!(clerk.asked(), keys[8]);
    clerk.writes = false;
    clerk.press("1");
    assert_eq!((clerk.asked(), clerk.asks().digits.as_str()), (keys[8].clone(), "1"), "10 can still follow");
    clerk.press("0");
    assert_eq!(clerk.asked(), keys[9]);
    clerk.writes = false;
    clerk.press("1");
    clerk.key(Named::Enter);
    assert_eq!(clerk.asked(), keys[0]);
    clerk.press("0");
    assert_eq!(clerk.asked(), keys[0], "there is no question 0");
    clerk.key(Named::ArrowDown);
    assert_eq!(clerk.asked(), keys[1]);
}

#[test]
fn what_is_typed_wrongly_is_said_and_kept() {
    let context = context(Locale::Ja);
    let mut clerk = in_questions(&context, &["juminhyo"]);
    while !clerk.asked().ends_with("requester_birth") {
        clerk.answer();
    }
    clerk.write("2199-01-01");
    clerk.key(Named::Enter);
    assert!(clerk.asked().ends_with("requester_birth"));
    let seen = look(view(&clerk.clerk, &context), SCREENS[0]);
    assert!(seen.says(&context.words.get("keys-future")), "a day to come is no birthday");
    // Nor does another way out lose it silently.
    clerk.key(Named::ArrowUp);
    assert!(clerk.asked().ends_with("requester_birth"));
    clerk.write("S55.2.17");
    clerk.key(Named::ArrowUp);
    assert!(!clerk.asked().ends_with("requester_birth"));
    assert!(look(view(&clerk.clerk, &context), SCREENS[0]).says("昭和55年"));
}

#[test]
fn a_procedure_is_found_by_its_name_and_everything_can_be_clicked() {
    let context = context(Locale::Ja);
    let mut clerk = Typist::new(&context);
    let begin = look(view(&clerk.clerk, &context), SCREENS[0]).press("interview").unwrap().center();
    for message in click_at(view(&clerk.clerk, &context), SCREENS[0], begin) {
        clerk.happen(message);
    }
    clerk.press("/");
    clerk.happen(Message::Asking(Asking::Filter("印鑑登録証明".into())));
    clerk.key(Named::Enter);
    assert_eq!(clerk.asks().visit.chosen().iter().map(|p| p.0.as_str()).collect::<Vec<_>>(), ["inkan"]);
    assert!(clerk.asks().filter.is_empty() && !clerk.writes);
    for id in ["on", "question-for_self", "choice-yes"] {
        let at = look(view(&clerk.clerk, &context), SCREENS[0]).press(id).unwrap_or_else(|| panic!("no {id}")).center();
        for message in click_at(view(&clerk.clerk, &context), SCREENS[0], at) {
            clerk.happen(message);
        }
    }
    assert!(clerk.asked() != "for_self" && !clerk.asked().is_empty());
}

#[test]
fn a_life_event_asks_its_questions_first_and_chooses_what_it_needs() {
    let context = context(Locale::Ja);
    let mut clerk = Typist::new(&context);
    clerk.press("n");
    let at = clerk.asks().events(&context).iter().position(|event| event.0 == "moving-in").unwrap();
    let key = super::letter(at).unwrap().to_ascii_lowercase().to_string();
    clerk.press(&key);
    clerk.key(Named::Enter);
    let of_event = clerk.asks().visit.questions(&context.catalogue).len();
    for _ in 0..60 {
        if clerk.asked().is_empty() {
            break;
        }
        clerk.answer();
    }
    assert!(clerk.asks().visit.chosen().iter().any(|id| id.0 == "tennyu"), "moving in needs its notice");
    assert!(clerk.asks().visit.questions(&context.catalogue).len() > of_event);
}

#[test]
fn what_was_asked_is_not_thrown_away_by_a_single_key() {
    let context = context(Locale::Ja);
    let mut clerk = in_questions(&context, &["juminhyo"]);
    clerk.answer();
    clerk.key(Named::Escape);
    clerk.key(Named::Escape);
    assert_eq!(clerk.asks().stage, Stage::Leave);
    clerk.key(Named::Escape);
    assert_eq!(clerk.asks().stage, Stage::Choose);
    clerk.key(Named::Escape);
    clerk.key(Named::Enter);
    assert!(clerk.clerk.interview.is_none());
    // Nothing chosen, nothing asked: nothing to ask about.
    clerk.press("n");
    clerk.key(Named::Escape);
    assert!(clerk.clerk.interview.is_none());
}
