#![allow(clippy::unwrap_used, clippy::panic)]
use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Location, Modifiers, key};

use super::super::gallery::{by_card, context, desk, list, now};
use super::super::{Bar, Clerk, Context, Effect, HubError, Message};
use super::Calling;
use crate::application::calling::{NextCalled, NumberCalled};
use crate::application::{Ticket, VisitId};
use crate::text::Locale;

fn press(clerk: &mut Clerk, context: &Context, key: Key) -> Vec<Effect> {
    let event = Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::default(),
        text: None,
        repeat: false,
    };
    clerk.update(Message::Key(event), now(), context)
}

fn letters(clerk: &mut Clerk, context: &Context, keys: &str) -> Vec<Effect> {
    keys.chars().flat_map(|c| press(clerk, context, Key::Character(c.to_string().into()))).collect()
}

/// The number under the mark.
fn marked(clerk: &Clerk) -> u32 {
    let marked = clerk.cursor.unwrap();
    clerk.list.as_ref().unwrap().visits.iter().find(|visit| visit.visit == marked).unwrap().ticket.serial
}

fn number(visit: VisitId, times: u32) -> NumberCalled {
    NumberCalled { visit, ticket: Ticket { band: 'A', serial: 121 }, place: "2".into(), times }
}

#[test]
fn a_number_is_found_by_its_digits() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), None);
    assert_eq!(marked(&clerk), 121);
    letters(&mut clerk, &context, "12");
    assert_eq!((marked(&clerk), clerk.narrowed.digits.as_str()), (121, "12"), "no number is whole yet");
    letters(&mut clerk, &context, "8");
    assert_eq!(marked(&clerk), 128);
    // A number that was decided is found as well, and wrong digits begin anew.
    letters(&mut clerk, &context, "9117");
    assert_eq!((marked(&clerk), clerk.narrowed.digits.as_str()), (117, "117"));
    let opened = press(&mut clerk, &context, Key::Named(Named::Enter));
    assert!(matches!(opened.as_slice(), [Effect::Fetch(visit)] if *visit == clerk.cursor.unwrap()));
    assert_eq!(clerk.narrowed.digits, "", "the next number begins anew");
    letters(&mut clerk, &context, "1");
    clerk.update(Message::Tick, now(), &context);
    assert_eq!(clerk.narrowed.digits, "", "as after a while");
}

#[test]
fn the_list_is_narrowed_to_one_counter_after_the_other() {
    let context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), None);
    let all = list().visits.len();
    let counters = &context.catalogue.city.counters;
    let mut seen = Vec::new();
    for counter in counters {
        letters(&mut clerk, &context, "f");
        assert_eq!(clerk.narrowed.counter(&context).unwrap().id, counter.id);
        let shown = clerk.shown(&context).unwrap().visits;
        assert!(shown.len() < all, "{} has not everything", counter.id);
        if let Some(cursor) = clerk.cursor {
            assert!(shown.is_empty() || shown.iter().any(|visit| visit.visit == cursor), "the mark can be seen");
        }
        for visit in shown {
            let day = jiff::civil::date(2026, 11, 20);
            let here = |id| context.catalogue.procedure(id, day).unwrap().counter == counter.id;
            assert!(visit.applications.iter().any(|(id, _)| here(id)), "{} at {}", visit.ticket, counter.id);
            seen.push(visit.visit);
        }
        assert_eq!(clerk.place(&context).unwrap(), counter.sign);
    }
    letters(&mut clerk, &context, "f");
    assert!(clerk.narrowed.counter.is_none() && clerk.shown(&context).unwrap().visits.len() == all);
    assert!(list().visits.iter().all(|visit| seen.contains(&visit.visit)), "every visit has its counter");
}

#[test]
fn one_key_calls_the_next_and_one_the_marked() {
    let mut context = context(Locale::Ja);
    let mut clerk = desk(&context, list(), None);
    letters(&mut clerk, &context, "f");
    let asked = press(&mut clerk, &context, Key::Named(Named::Space));
    let [Effect::CallNext(next)] = asked.as_slice() else { panic!("nobody is called") };
    let first = context.catalogue.city.counters.first().unwrap();
    assert_eq!((next.counter.as_deref(), next.place.as_str()), (Some(first.id.as_str()), first.sign.as_str()));
    // A desk with a place of its own calls there, whatever it shows.
    context.place = Some(format!("{}-3", first.sign));
    let asked = letters(&mut clerk, &context, "c");
    let [Effect::CallNumber(visit, this)] = asked.as_slice() else { panic!("the marked is not called") };
    assert_eq!((Some(*visit), Some(&this.place)), (clerk.cursor, context.place.as_ref()));
    let came = |answer| Message::Calling(Calling::NextCame(answer));
    let visit = list().visits.iter().find(|visit| visit.ticket.serial == 129).unwrap().visit;
    clerk.update(came(Ok(NextCalled(Some(number(visit, 1))))), now(), &context);
    assert_eq!(marked(&clerk), 129, "whoever was called is marked");
    assert!(matches!(clerk.bar(), Some(Bar::Good(said)) if said.id == "clerk-called"));
    clerk.update(came(Ok(NextCalled(None))), now(), &context);
    assert!(matches!(clerk.bar(), Some(Bar::Look(said)) if said.id == "clerk-call-nobody"));
    clerk.update(came(Err(HubError::Refused("place".into()))), now(), &context);
    assert!(matches!(clerk.bar(), Some(Bar::Trouble(_))));
}

#[test]
fn an_open_visit_is_called_again_from_where_it_lies() {
    let context = context(Locale::Ja);
    let detail = by_card(&context);
    let mut clerk = desk(&context, list(), Some(detail.clone()));
    let asked = letters(&mut clerk, &context, "c");
    assert!(matches!(asked.as_slice(), [Effect::CallNumber(visit, _)] if *visit == detail.visit));
    clerk.update(Message::Calling(Calling::Came(Ok(number(detail.visit, 2)))), now(), &context);
    assert!(matches!(clerk.bar(), Some(Bar::Good(said)) if said.id == "clerk-called-again"));
    assert!(letters(&mut clerk, &context, "f1").is_empty() && clerk.narrowed.counter.is_none(), "no key of the list");
}
