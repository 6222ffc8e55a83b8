//! The desk in every state: whole, drawn, and doing what its keys say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};

use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Location, Modifiers, key};
use jiff::SignedDuration;

use super::gallery::{
    self, CARD, HAND, by_card, by_hand, charged, context, desk, for_somebody, list, now, states, yamada,
};
use super::{Clerk, Context, Deed, Desk, Done, Effect, Message, Panel, perform, view};
use crate::application::account::{Door, Session, SignIn};
use crate::application::at_desk::{IdDocument, Identity, IdentityRequest};
use crate::application::calling::{CallNext, CallNumber, NextCalled, NumberCalled};
use crate::application::help::{HelpCode, HelpCodeRequest};
use crate::application::money::NoteRequest;
use crate::application::reason::{CORRECTION, RETURN};
use crate::application::wire::{
    ApplicationDetail, ChargeState, CorrectRequest, DecisionRequest, StaffList, VisitDetail, Waiting,
};
use crate::application::{AnswerKey, ApplicationId, ChargeId, KioskId, State, Ticket, VisitId};
use crate::catalogue::FieldName;
use crate::face::staff::door::{self, Doorway};
use crate::face::staff::stage::{SCREENS, click_at, draw, look};
use crate::face::staff::{Bar, HubError};
use crate::person::{Secret, Value};
use crate::text::Locale;
use crate::visit::interview::{Handed, Interviewed};

#[test]
fn every_state_is_whole_and_drawn() {
    let mut wrong = Vec::new();
    for locale in Locale::EVERYWHERE {
        let context = context(locale);
        for (name, clerk) in states(&context) {
            for size in SCREENS {
                let at = format!("clerk-{name}-{}", locale.tag());
                let seen = look(view(&clerk, &context), size);
                wrong.extend(seen.wrong(size).into_iter().map(|w| format!("{at} {}: {w}", size.width)));
                if seen.says(&context.words.get("clerk-trial")) == name.starts_with("sign") {
                    wrong.push(format!("{at}: says of the trial what is not so"));
                }
                assert!(draw(&at, view(&clerk, &context), size), "{at} is empty");
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn pressed(key: Key) -> Message {
    Message::Key(Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::default(),
        text: None,
        repeat: false,
    })
}

fn letter(c: &str) -> Message {
    pressed(Key::Character(c.into()))
}

fn named(key: Named) -> Message {
    pressed(Key::Named(key))
}

fn send(clerk: &mut Clerk, context: &Context, message: Message) -> Vec<Effect> {
    clerk.update(message, now(), context)
}

fn field(name: &str) -> AnswerKey {
    AnswerKey::shared(FieldName(name.into()))
}

fn click(clerk: &Clerk, context: &Context, id: &str) -> Vec<Message> {
    let at = look(view(clerk, context), SCREENS[0]).press(id).unwrap_or_else(|| panic!("no {id}")).center();
    click_at(view(clerk, context), SCREENS[0], at)
}

#[test]
fn enter_confirms_and_the_desk_goes_on_to_the_next_application() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(by_card(&context)));
    let effects = send(&mut clerk, &context, named(Named::Enter));
    let [Effect::Do(CARD, id, Deed::Confirm(request))] = effects.as_slice() else { panic!("nothing confirmed") };
    assert_eq!((*id, request.revision, &request.staff), (ApplicationId::from_bits(1), 1, &yamada()));
    assert!(send(&mut clerk, &context, named(Named::Enter)).is_empty(), "not twice while it is under way");

    let mut after = by_card(&context);
    after.applications[0].state = State::Confirmed;
    let effects = send(&mut clerk, &context, Message::Did(CARD, *id, Done::Confirmed, Ok(Box::new(after))));
    assert!(matches!(effects.as_slice(), [Effect::Draw(next, 1)] if *next == ApplicationId::from_bits(2)));
    assert_eq!(clerk.open.as_ref().unwrap().at, ApplicationId::from_bits(2));
    assert!(look(view(&clerk, &context), SCREENS[0]).says("確認しました。"));
}

#[test]
fn the_button_says_what_enter_leads_to() {
    let context = context(Locale::Ja);
    let said = |clerk: &Clerk, words| look(view(clerk, &context), SCREENS[0]).says(words);
    assert!(said(&desk(&context, list(), Some(by_card(&context))), "確認する"));
    assert!(said(&desk(&context, list(), Some(by_hand(&context))), "確認して会計へ"));
    let mut free = by_card(&context);
    free.applications.truncate(1);
    let clerk = desk(&context, list(), Some(free));
    assert!(said(&clerk, "確認する（無料）") && said(&clerk, "免除："), "生活保護 waives it");
    let waits = desk(&context, list(), Some(charged(&context, State::Confirmed, ChargeState::Created)));
    let seen = look(view(&waits, &context), SCREENS[0]);
    assert!(!seen.says("確認して会計へ") && seen.press("slip").is_some());
    let paid = desk(&context, list(), Some(charged(&context, State::Paid, ChargeState::Paid)));
    assert!(said(&paid, "交付しました") && said(&paid, "電子マネー・領収番号 R01-20261120-0042"));
}

#[test]
fn kanji_come_before_the_confirmation() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(by_hand(&context)));
    assert!(look(view(&clerk, &context), SCREENS[0]).says("漢字は職員が確認"));
    let effects = send(&mut clerk, &context, named(Named::Enter));
    assert!(matches!(effects.as_slice(), [Effect::FocusField]));
    let Some(Panel::Correct(correction)) = clerk.panel() else { panic!("the field is not open") };
    assert_eq!(correction.key, field("requester_name"));
    assert!(matches!(clerk.bar, Some(Bar::Look(_))));
    send(&mut clerk, &context, Message::Typed(Secret::new(" 髙﨑　吉男 ".into())));
    let effects = send(&mut clerk, &context, named(Named::Enter));
    let [Effect::Do(HAND, _, Deed::Correct(request))] = effects.as_slice() else { panic!("nothing corrected") };
    assert!(request.value == Value::text("髙﨑　吉男"));
    assert_eq!((request.reason.as_str(), &request.key), ("correction-reason-kanji", &field("requester_name")));
}

#[test]
fn a_correction_needs_a_new_value_and_a_reason() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(by_card(&context)));
    for message in click(&clerk, &context, "field-requester_address") {
        send(&mut clerk, &context, message);
    }
    assert!(matches!(clerk.panel(), Some(Panel::Correct(_))));
    let said = |clerk: &Clerk, words| look(view(clerk, &context), SCREENS[0]).says(words);
    send(&mut clerk, &context, named(Named::Enter));
    assert!(said(&clerk, "内容が変わっていません。"));
    send(&mut clerk, &context, Message::Typed(Secret::new("福岡県那珂川市西隈二丁目３番".into())));
    send(&mut clerk, &context, named(Named::Enter));
    assert!(said(&clerk, "理由を選んでください。"));
    send(&mut clerk, &context, named(Named::F2));
    let effects = send(&mut clerk, &context, Message::Save);
    let [Effect::Do(_, _, Deed::Correct(request))] = effects.as_slice() else { panic!("nothing corrected") };
    assert_eq!(request.reason, "correction-reason-moved");
    send(
        &mut clerk,
        &context,
        Message::Did(CARD, ApplicationId::from_bits(1), Done::Corrected, Err(HubError::Refused("revision".into()))),
    );
    assert!(said(&clerk, &context.words.get("refusal-revision")), "the refusal is told in words");
    assert!(matches!(clerk.panel(), Some(Panel::Correct(_))), "what was typed is not lost");
    send(&mut clerk, &context, named(Named::Escape));
    assert!(matches!(clerk.panel(), Some(Panel::Form)));
}

#[test]
fn a_letter_of_attorney_is_printed_where_one_is_asked_for() {
    let context = context(Locale::Ja);
    let mut own = desk(&context, list(), Some(by_card(&context)));
    assert!(look(view(&own, &context), SCREENS[0]).press("letter").is_none());
    assert!(send(&mut own, &context, letter("l")).is_empty(), "nobody asks for one");
    let mut agent = desk(&context, list(), Some(for_somebody(&context)));
    assert!(matches!(click(&agent, &context, "letter").as_slice(), [Message::Letter]));
    let effects = send(&mut agent, &context, letter("L"));
    assert!(matches!(effects.as_slice(), [Effect::Letter(id)] if *id == ApplicationId::from_bits(1)));
}

#[test]
fn the_keys_on_the_buttons_do_what_they_say() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(by_card(&context)));
    send(&mut clerk, &context, letter("e"));
    assert!(matches!(clerk.panel(), Some(Panel::Correct(_))));
    assert!(send(&mut clerk, &context, letter("p")).is_empty(), "letters belong to the field now");
    send(&mut clerk, &context, named(Named::Escape));
    assert!(matches!(send(&mut clerk, &context, letter("P")).as_slice(), [Effect::Print(_)]));
    send(&mut clerk, &context, named(Named::ArrowDown));
    assert_eq!(clerk.open.as_ref().unwrap().at, ApplicationId::from_bits(2));
    send(&mut clerk, &context, letter("r"));
    send(&mut clerk, &context, letter("5"));
    let effects = send(&mut clerk, &context, named(Named::Enter));
    let [Effect::Do(_, id, Deed::Return(request))] = effects.as_slice() else { panic!("nothing returned") };
    assert_eq!((*id, request.message.as_deref()), (ApplicationId::from_bits(2), Some("return-reason-ask-counter")));
    let mut after = by_card(&context);
    after.applications[1].state = State::Returned;
    let effects = send(&mut clerk, &context, Message::Did(CARD, *id, Done::Returned, Ok(Box::new(after))));
    assert!(matches!(effects.first(), Some(Effect::ReturnSlip(slip)) if slip == id), "the visitor takes home why");
    send(&mut clerk, &context, named(Named::Escape));
    assert!(clerk.open.is_none());
}

#[test]
fn a_second_enter_never_hands_over() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(charged(&context, State::Paid, ChargeState::Paid)));
    assert!(send(&mut clerk, &context, named(Named::Enter)).is_empty());
    assert!(matches!(send(&mut clerk, &context, letter("i")).as_slice(), [Effect::Do(CARD, _, Deed::Issue(_))]));
    let mut open = desk(&context, list(), Some(by_card(&context)));
    assert!(send(&mut open, &context, letter("i")).is_empty(), "and I never confirms");
}

#[test]
fn each_button_says_its_key_and_can_be_clicked() {
    let context = context(Locale::Ja);
    let clerk = desk(&context, list(), Some(by_card(&context)));
    let seen = look(view(&clerk, &context), SCREENS[0]);
    for cap in ["Enter", "E", "R", "P", "W", "Esc"] {
        assert!(seen.texts.iter().any(|(text, ..)| text == cap), "no key cap {cap}");
    }
    assert!(matches!(click(&clerk, &context, "primary").as_slice(), [Message::Primary]));
    assert!(matches!(click(&clerk, &context, "return").as_slice(), [Message::Return]));
    assert!(matches!(click(&clerk, &context, "application-3").as_slice(), [Message::Select(_)]));
    assert!(matches!(click(&clerk, &context, "back").as_slice(), [Message::Back]));
}

#[test]
fn a_call_for_help_stands_on_top_until_somebody_went() {
    let context = context(Locale::Ja);
    for name in ["list-called", "visit-called"] {
        let (_, mut clerk) = states(&context).into_iter().find(|(n, _)| *n == name).unwrap();
        let seen = look(view(&clerk, &context), SCREENS[0]);
        assert!(seen.says("K01 で係を呼んでいます") && seen.says("使いみち") && seen.says("2分前"), "{name}");
        let went = click(&clerk, &context, "went-K01");
        assert!(matches!(went.as_slice(), [Message::Went(k)] if k.0 == "K01"));
        let effects = send(&mut clerk, &context, went[0].clone());
        assert!(matches!(effects.as_slice(), [Effect::EndCall(k)] if k.0 == "K01"));
    }
}

#[tokio::test]
async fn who_goes_to_a_kiosk_takes_a_code_along() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(by_card(&context)), asked: Mutex::default() });
    let (_, mut clerk) = states(&context).into_iter().find(|(n, _)| *n == "list-called").unwrap();
    let asked = click(&clerk, &context, "help-code-K01");
    play(&mut clerk, &context, &hub, asked[0].clone()).await;
    assert_eq!(*hub.asked.lock().unwrap(), ["help-code"]);
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("123 456") && seen.says("K01 のコード"));
}

#[test]
fn who_waits_too_long_is_told_in_words() {
    let context = context(Locale::Ja);
    let seen = look(view(&desk(&context, list(), None), &context), SCREENS[0]);
    assert!(seen.says("10分超") && seen.says("13分") && seen.says("待ち 5組・最長 13分"));
    let late = seen.texts.iter().filter(|(text, ..)| text == "10分超").count();
    assert_eq!(late, 1, "nine minutes are not ten");
}

#[test]
fn the_list_is_walked_with_the_arrow_keys() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), None);
    assert_eq!(clerk.cursor, Some(HAND), "the first who waits");
    for _ in 0..3 {
        send(&mut clerk, &context, named(Named::ArrowDown));
    }
    assert_eq!(clerk.cursor, Some(CARD));
    assert!(matches!(send(&mut clerk, &context, named(Named::Enter)).as_slice(), [Effect::Fetch(CARD)]));
    send(&mut clerk, &context, named(Named::ArrowUp));
    let late = Message::Visit(CARD, Ok(Box::new(by_card(&context))));
    assert!(send(&mut clerk, &context, late).is_empty() && clerk.open.is_none(), "a stale answer is dropped");
}

#[test]
fn a_desk_without_a_hub_says_so_and_asks_again() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), None);
    let effects = send(&mut clerk, &context, Message::Waited(Err(HubError::Unreachable)));
    assert!(matches!(effects.as_slice(), [Effect::Watch { after: 41, pause: true }]));
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("未接続") && seen.says("A-128"), "the old list stays and is marked");
    let effects = send(&mut clerk, &context, Message::Waited(Ok(list())));
    assert!(matches!(effects.as_slice(), [Effect::Watch { after: 41, pause: false }]));
    assert!(!look(view(&clerk, &context), SCREENS[0]).says("未接続"));
}

#[test]
fn a_change_of_the_list_looks_at_the_open_visit_again_and_keeps_what_is_typed() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(by_hand(&context)));
    send(&mut clerk, &context, letter("e"));
    send(&mut clerk, &context, Message::Typed(Secret::new("髙".into())));
    let newer = Waiting { version: 42, ..list() };
    let effects = send(&mut clerk, &context, Message::Waited(Ok(newer)));
    assert!(effects.iter().any(|e| matches!(e, Effect::Fetch(HAND))));
    send(&mut clerk, &context, Message::Visit(HAND, Ok(Box::new(by_hand(&context)))));
    let Some(Panel::Correct(correction)) = clerk.panel() else { panic!("the field was closed") };
    assert!(matches!(&correction.draft, super::correct::Draft::Typed(t) if t.holds(|t| t == "髙")));
}

#[test]
fn an_open_charge_is_looked_at_again_until_it_is_paid() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), Some(charged(&context, State::Confirmed, ChargeState::Created)));
    assert!(matches!(send(&mut clerk, &context, Message::Tick).as_slice(), [Effect::Fetch(CARD)]));
    let paid = charged(&context, State::Paid, ChargeState::Paid);
    send(&mut clerk, &context, Message::Visit(CARD, Ok(Box::new(paid))));
    assert!(send(&mut clerk, &context, Message::Tick).is_empty());
}

#[test]
fn unverified_facts_are_marked() {
    let context = context(Locale::Ja);
    let clerk = desk(&context, list(), Some(by_card(&context)));
    let procedure = context.catalogue.procedures.iter().find(|p| p.id.0 == "juminhyo").unwrap();
    assert!(!procedure.fact.verified, "the shipped facts are unverified; else this test needs another city");
    assert!(look(view(&clerk, &context), SCREENS[0]).says("未確認"));
}

#[test]
fn every_reason_has_words() {
    for locale in Locale::EVERYWHERE {
        let context = context(locale);
        for id in CORRECTION.iter().chain(&RETURN) {
            assert!(context.words.has(id), "{id}");
        }
    }
}

#[test]
fn a_corrected_value_shows_what_stood_there_before() {
    let context = context(Locale::Ja);
    let (_, clerk) = states(&context).into_iter().find(|(n, _)| *n == "visit-corrected").unwrap();
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("訂正前：福岡県那珂川市西隈一丁目１番１号（カード）・住所や氏名が変わった・山田"));
    assert!(seen.says("福岡県那珂川市西隈一丁目１番２号"));
}

/// A hub of one visit, in memory.
struct Memory {
    visit: Mutex<VisitDetail>,
    asked: Mutex<Vec<&'static str>>,
}

impl Memory {
    fn turn(&self, id: ApplicationId, state: State, asked: &'static str) -> Result<VisitDetail, HubError> {
        self.asked.lock().unwrap().push(asked);
        let mut visit = self.visit.lock().unwrap();
        let application = visit.applications.iter_mut().find(|a| a.id == id).unwrap();
        if !application.state.may_become(state) {
            return Err(HubError::Refused("state".into()));
        }
        application.state = state;
        Ok(visit.clone())
    }
}

impl Doorway for Memory {
    async fn door(&self) -> Result<Door, HubError> {
        Ok(Door { sign_in: true })
    }
    async fn sign_in(&self, request: SignIn) -> Result<Session, HubError> {
        Ok(gallery::session(&request.id, "山田　一郎"))
    }
    async fn sign_out(&self) -> Result<(), HubError> {
        self.asked.lock().unwrap().push("sign-out");
        Ok(())
    }
    async fn touch(&self) -> Result<(), HubError> {
        self.asked.lock().unwrap().push("touch");
        Ok(())
    }
}

impl Desk for Memory {
    async fn staff(&self) -> Result<StaffList, HubError> {
        Ok(StaffList(vec![(yamada(), "山田".into())]))
    }
    async fn waiting(&self, _: u64) -> Result<Waiting, HubError> {
        Ok(list())
    }
    async fn visit(&self, _: VisitId) -> Result<VisitDetail, HubError> {
        Ok(self.visit.lock().unwrap().clone())
    }
    async fn correct(&self, _: ApplicationId, _: CorrectRequest) -> Result<VisitDetail, HubError> {
        Err(HubError::Refused("value".into()))
    }
    async fn confirm(&self, id: ApplicationId, _: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.turn(id, State::Confirmed, "confirm")
    }
    async fn undo(&self, id: ApplicationId, _: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.turn(id, State::Received, "undo")
    }
    async fn see_identity(&self, _: VisitId, request: IdentityRequest) -> Result<VisitDetail, HubError> {
        let mut visit = self.visit.lock().unwrap();
        visit.at_desk.identity = Some(Identity { documents: request.documents, by: request.staff, at: now() });
        Ok(visit.clone())
    }
    async fn return_(&self, id: ApplicationId, _: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.turn(id, State::Returned, "return")
    }
    async fn withdraw(&self, id: ApplicationId, _: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.turn(id, State::Withdrawn, "withdraw")
    }
    async fn issue(&self, id: ApplicationId, _: DecisionRequest) -> Result<VisitDetail, HubError> {
        self.turn(id, State::Issued, "issue")
    }
    async fn note_paid(&self, charge: ChargeId, request: NoteRequest) -> Result<VisitDetail, HubError> {
        self.asked.lock().unwrap().push("note");
        let mut visit = self.visit.lock().unwrap();
        let noted = visit.charges.iter_mut().find(|c| c.id == charge).unwrap();
        (noted.state, noted.tender, noted.receipt) = (ChargeState::Paid, Some(request.tender), Some(request.receipt));
        Ok(visit.clone())
    }
    async fn preview_png(&self, _: ApplicationId) -> Result<Vec<u8>, HubError> {
        let mut png = std::io::Cursor::new(Vec::new());
        image::RgbaImage::new(3, 4).write_to(&mut png, image::ImageFormat::Png).unwrap();
        Ok(png.into_inner())
    }
    async fn print(&self, _: ApplicationId) -> Result<(), HubError> {
        Err(HubError::Printer)
    }
    async fn letter(&self, _: ApplicationId) -> Result<(), HubError> {
        self.asked.lock().unwrap().push("letter");
        Ok(())
    }
    async fn slip(&self, _: ChargeId) -> Result<(), HubError> {
        Ok(())
    }
    async fn return_slip(&self, _: ApplicationId) -> Result<(), HubError> {
        self.asked.lock().unwrap().push("return-slip");
        Ok(())
    }
    async fn help_code(&self, request: HelpCodeRequest) -> Result<HelpCode, HubError> {
        self.asked.lock().unwrap().push("help-code");
        Ok(HelpCode { code: "123456".into(), kiosk: request.kiosk, until: now() })
    }
    async fn hand_in(&self, asked: Interviewed) -> Result<Handed, HubError> {
        self.asked.lock().unwrap().push("hand-in");
        let mut visit = self.visit.lock().unwrap();
        visit.visit = asked.visit;
        (visit.kiosk, visit.locale, visit.entry) = (asked.kiosk, asked.locale, asked.entry);
        let all = asked.applications.into_iter().map(|new| ApplicationDetail {
            id: new.id,
            procedure: new.procedure,
            valid_from: new.valid_from,
            state: State::Received,
            history: vec![],
            revision: 1,
            answers: new.answers,
            lines: vec![],
            returned_because: None,
            decided_by: None,
        });
        visit.applications = all.collect();
        Ok(Handed { ticket: visit.ticket })
    }
    async fn call_next(&self, request: CallNext) -> Result<NextCalled, HubError> {
        self.asked.lock().unwrap().push("call-next");
        let ticket = Ticket { band: 'A', serial: 121 };
        Ok(NextCalled(Some(NumberCalled { visit: HAND, ticket, place: request.place, times: 1 })))
    }
    async fn call_number(&self, visit: VisitId, request: CallNumber) -> Result<NumberCalled, HubError> {
        self.asked.lock().unwrap().push("call-number");
        let ticket = self.visit.lock().unwrap().ticket;
        Ok(NumberCalled { visit, ticket, place: request.place, times: 2 })
    }
    async fn end_call(&self, _: KioskId) -> Result<(), HubError> {
        Ok(())
    }
}

/// Plays a message through update, tasks and answers, until nothing is left to do (the live list excepted).
async fn play(clerk: &mut Clerk, context: &Context, desk: &Arc<Memory>, message: Message) {
    use iced_test::futures::futures::StreamExt;
    let mut effects = clerk.update(message, now(), context);
    while let Some(effect) = effects.pop() {
        if matches!(effect, Effect::Watch { .. } | Effect::FocusField) {
            continue;
        }
        let Some(mut stream) = iced_test::runtime::task::into_stream(perform(effect, desk)) else { continue };
        while let Some(action) = stream.next().await {
            if let iced_test::runtime::Action::Output(answer) = action {
                effects.extend(clerk.update(answer, now() + SignedDuration::from_secs(1), context));
            }
        }
    }
}

#[tokio::test]
async fn a_visit_is_decided_through_tasks_and_answers() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(by_card(&context)), asked: Mutex::default() });
    let mut clerk = desk(&context, list(), None);
    play(&mut clerk, &context, &hub, Message::OpenVisit(CARD)).await;
    let sheet = clerk.open.as_ref().unwrap().sheet.as_ref().unwrap();
    assert!(matches!(sheet.picture, Some(Ok(_))), "the form is drawn");
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    play(&mut clerk, &context, &hub, letter("r")).await;
    play(&mut clerk, &context, &hub, letter("1")).await;
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    let states: Vec<_> = clerk.open.as_ref().unwrap().detail.applications.iter().map(|a| a.state).collect();
    assert_eq!(states, [State::Confirmed, State::Returned, State::Confirmed]);
    assert_eq!(*hub.asked.lock().unwrap(), ["confirm", "return", "return-slip", "confirm"]);
    play(&mut clerk, &context, &hub, letter("p")).await;
    assert_eq!(clerk.bar, Some(Bar::Trouble(HubError::Printer)));
    assert!(gallery::states(&context).len() > 20);
}

#[tokio::test]
async fn a_payment_taken_elsewhere_is_noted_by_keys_and_never_by_chance() {
    let context = context(Locale::Ja);
    let visit = charged(&context, State::Confirmed, ChargeState::Created);
    let hub = Arc::new(Memory { visit: Mutex::new(visit.clone()), asked: Mutex::default() });
    let mut clerk = desk(&context, list(), Some(visit));
    play(&mut clerk, &context, &hub, letter("k")).await;
    assert!(matches!(clerk.panel(), Some(Panel::Note(_))));
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert!(look(view(&clerk, &context), SCREENS[0]).says("支払方法を選んでください"));
    play(&mut clerk, &context, &hub, named(Named::F2)).await;
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert!(look(view(&clerk, &context), SCREENS[0]).says("領収書の番号を入れてください"));
    assert!(hub.asked.lock().unwrap().is_empty(), "nothing goes out before both are there");
    play(&mut clerk, &context, &hub, Message::NoteReceipt("Ｈ8-0042 ".into())).await;
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert_eq!(*hub.asked.lock().unwrap(), ["note"]);
    assert!(matches!(clerk.panel(), Some(Panel::Form)));
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("クレジット・領収番号 8-0042") && seen.says("支払いを記録しました"));
    // What is paid is not noted again.
    play(&mut clerk, &context, &hub, letter("k")).await;
    assert!(matches!(clerk.panel(), Some(Panel::Form)));
}

#[test]
fn what_is_paid_in_cash_only_is_noted_as_cash() {
    let mut context = context(Locale::Ja);
    let visit = charged(&context, State::Confirmed, ChargeState::Created);
    let mut catalogue = (*context.catalogue).clone();
    catalogue.register.cash_only =
        visit.charges[0].lines.iter().filter(|line| line.unit > 0).map(|line| line.code.clone()).collect();
    context.catalogue = Arc::new(catalogue);
    let mut clerk = desk(&context, list(), Some(visit));
    send(&mut clerk, &context, Message::Note);
    send(&mut clerk, &context, Message::NoteTender(1));
    let Some(Panel::Note(note)) = clerk.panel() else { panic!("not open") };
    assert_eq!((note.cash_only, note.tender), (true, Some(0)));
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("現金だけの手数料") && !seen.says("電子マネー"));
    assert!(seen.wrong(SCREENS[0]).is_empty());
}

fn type_in(field: door::Field, text: &str) -> Message {
    Message::Door(door::Message::Typed(field, Secret::new(text.into())))
}

#[tokio::test]
async fn who_signs_in_finds_their_own_open_form_and_nobody_elses() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(by_card(&context)), asked: Mutex::default() });
    let mut clerk = gallery::signed_in(&context);
    assert!(look(view(&clerk, &context), SCREENS[0]).says("見本　花子"));
    // The hub was away, or the session has ended: the form is hidden, not lost.
    clerk.update(Message::Waited(Err(HubError::Refused("session".into()))), now(), &context);
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(!seen.says("見本　花子") && !seen.says("A-128") && seen.says("サインアウトしました"));
    assert!(send(&mut clerk, &context, named(Named::Enter)).is_empty(), "no key reaches the form");
    let mut other = gallery::signed_in(&context);
    other.update(Message::Waited(Err(HubError::Refused("session".into()))), now(), &context);
    for (clerk, id, finds) in [(&mut clerk, "s01", true), (&mut other, "s02", false)] {
        for (field, text) in [(door::Field::Id, id), (door::Field::Password, "sentence"), (door::Field::Code, "123456")]
        {
            play(clerk, &context, &hub, type_in(field, text)).await;
        }
        play(clerk, &context, &hub, Message::Door(door::Message::Submit)).await;
        assert_eq!(look(view(clerk, &context), SCREENS[0]).says("見本　花子"), finds, "{id}");
        assert_eq!(clerk.me.as_ref().map(|me| me.0.as_str()), Some(id));
    }
}

#[tokio::test]
async fn a_desk_that_is_used_tells_the_hub_and_one_that_is_not_is_shut() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(by_card(&context)), asked: Mutex::default() });
    let mut clerk = gallery::signed_in(&context);
    clerk.update(named(Named::ArrowDown), now() + SignedDuration::from_secs(5), &context);
    play(&mut clerk, &context, &hub, Message::Tick).await;
    assert_eq!(*hub.asked.lock().unwrap(), ["touch"]);
    clerk.update(Message::Tick, now() + SignedDuration::from_secs(5 + 545), &context);
    assert!(look(view(&clerk, &context), SCREENS[0]).says("あと1分"));
    clerk.update(Message::Tick, now() + SignedDuration::from_secs(5 + 600), &context);
    assert!(!look(view(&clerk, &context), SCREENS[0]).says("見本　花子"));
}

/// By hand, kanji written, documents still to be seen.
fn written(context: &Context) -> VisitDetail {
    let mut visit = by_hand(context);
    for key in ["requester_name", "requester_address"] {
        let answer = visit.applications[0].answers.0.get_mut(&field(key)).unwrap();
        answer.value = Value::text("髙﨑");
    }
    visit
}

#[tokio::test]
async fn documents_are_seen_before_a_visit_by_hand_is_confirmed() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(written(&context)), asked: Mutex::default() });
    let mut clerk = desk(&context, list(), Some(written(&context)));
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert!(matches!(clerk.panel(), Some(Panel::Identity(seen)) if seen.is_empty()));
    let seen = look(view(&clerk, &context), SCREENS[0]);
    assert!(seen.says("番号は記録しません") && seen.says("旅券"));
    for key in ["7", "7", "8", "q"] {
        play(&mut clerk, &context, &hub, letter(key)).await;
    }
    assert!(matches!(clerk.panel(), Some(Panel::Identity(s)) if *s == [IdDocument::Pension, IdDocument::Other]));
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert!(matches!(clerk.panel(), Some(Panel::Form)));
    assert!(look(view(&clerk, &context), SCREENS[0]).says("年金手帳・基礎年金番号通知書・そのほかの書類"));
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    assert_eq!(*hub.asked.lock().unwrap(), ["confirm"]);
}

#[tokio::test]
async fn a_confirmation_is_undone_by_its_key_until_it_is_at_a_register() {
    let context = context(Locale::Ja);
    let hub = Arc::new(Memory { visit: Mutex::new(by_card(&context)), asked: Mutex::default() });
    let mut clerk = desk(&context, list(), Some(by_card(&context)));
    assert!(send(&mut clerk, &context, letter("z")).is_empty(), "there is nothing to undo yet");
    let (at, seen) = (clerk.open.as_ref().unwrap().at, |clerk: &Clerk| look(view(clerk, &context), SCREENS[0]));
    play(&mut clerk, &context, &hub, named(Named::Enter)).await;
    play(&mut clerk, &context, &hub, Message::Select(at)).await;
    assert!(seen(&clerk).says("確認を取り消す") && seen(&clerk).press("undo").is_some());
    play(&mut clerk, &context, &hub, letter("z")).await;
    assert_eq!(*hub.asked.lock().unwrap(), ["confirm", "undo"]);
    assert_eq!(clerk.open.as_ref().unwrap().application().unwrap().state, State::Received);
    assert!(seen(&clerk).says("確認を取り消しました。"));
    let presented = desk(&context, list(), Some(charged(&context, State::Confirmed, ChargeState::Presented)));
    assert!(seen(&presented).press("undo").is_none());
    let created = desk(&context, list(), Some(charged(&context, State::Confirmed, ChargeState::Created)));
    assert!(seen(&created).press("undo").is_some());
}

/// The keys that five usual cases take, from the open visit on.
#[tokio::test]
async fn usual_cases_take_few_keys() {
    let context = context(Locale::Ja);
    let enter = || named(Named::Enter);
    let cases: Vec<(&str, VisitDetail, Vec<Message>, Vec<State>)> = vec![
        (
            "three certificates, nothing to mend",
            by_card(&context),
            vec![enter(), enter(), enter()],
            vec![State::Confirmed; 3],
        ),
        (
            "by hand, a licence is seen",
            written(&context),
            vec![letter("d"), letter("2"), enter(), enter()],
            vec![State::Confirmed],
        ),
        (
            "one of three is returned: a document is missing",
            by_card(&context),
            vec![letter("r"), letter("1"), enter(), enter(), enter()],
            vec![State::Returned, State::Confirmed, State::Confirmed],
        ),
        ("handed over", charged(&context, State::Paid, ChargeState::Paid), vec![letter("i")], vec![State::Issued]),
        (
            "confirmed by mistake and undone",
            charged(&context, State::Confirmed, ChargeState::Created),
            vec![letter("z")],
            vec![State::Received],
        ),
    ];
    for (name, visit, keys, states) in cases {
        let hub = Arc::new(Memory { visit: Mutex::new(visit.clone()), asked: Mutex::default() });
        let mut clerk = desk(&context, list(), Some(visit));
        let count = keys.len();
        for key in keys {
            play(&mut clerk, &context, &hub, key).await;
        }
        let detail = &clerk.open.as_ref().unwrap().detail;
        let now: Vec<_> = detail.applications.iter().map(|a| a.state).take(states.len()).collect();
        assert_eq!(now, states, "{name}");
        assert!(count <= 5, "{name}: {count} keys");
    }
}
