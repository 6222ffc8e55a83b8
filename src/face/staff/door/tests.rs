//! The door through whole mornings: keys in, effects out.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use jiff::{SignedDuration, Timestamp};

use super::{Door, Effect, Field, Message, Turn};
use crate::application::account::{Door as Found, Session, StaffRole};
use crate::face::staff::HubError;
use crate::person::{Secret, StaffId};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

pub fn session() -> Session {
    Session {
        token: "0".repeat(64),
        staff: StaffId("s01".into()),
        name: "山田　一郎".into(),
        role: StaffRole::Clerk,
        until: at(12 * 3600),
        idle_minutes: 10,
    }
}

fn typed(door: &mut Door, field: Field, text: &str) {
    assert!(door.update(Message::Typed(field, Secret::new(text.into())), at(0)).1.is_empty());
}

fn out() -> Door {
    let mut door = Door::default();
    let (turn, effects) = door.update(Message::Found(Ok(Found { sign_in: true })), at(0));
    assert!(turn == Turn::Out && matches!(effects.as_slice(), [Effect::Focus(Field::Id)]));
    door
}

fn filled() -> Door {
    let mut door = out();
    typed(&mut door, Field::Id, "s01");
    typed(&mut door, Field::Password, "a long sentence");
    typed(&mut door, Field::Code, "１23 4567");
    door
}

#[test]
fn without_accounts_the_door_stands_open() {
    let mut door = Door::default();
    assert!(matches!(door.tick(at(0)).1.as_slice(), [Effect::Ask]), "it goes on asking");
    assert_eq!(door.update(Message::Found(Err(HubError::Unreachable)), at(0)).0, Turn::None);
    assert_eq!(door.update(Message::Found(Ok(Found { sign_in: false })), at(0)).0, Turn::Trial);
    assert!(door.is_open());
    // Accounts come while the desk is open: the hub refuses, and the door shuts.
    assert_eq!(door.shut().0, Turn::Out);
    assert!(!door.is_open());
}

#[test]
fn enter_goes_from_field_to_field_and_then_tries() {
    let mut door = out();
    typed(&mut door, Field::Id, "s01");
    assert!(matches!(door.update(Message::Enter(Field::Id), at(0)).1[..], [Effect::Focus(Field::Password)]));
    typed(&mut door, Field::Password, "a long sentence");
    assert!(matches!(door.update(Message::Enter(Field::Password), at(0)).1[..], [Effect::Focus(Field::Code)]));
    assert!(matches!(door.update(Message::Enter(Field::Code), at(0)).1[..], [Effect::Focus(Field::Code)]), "empty");
    typed(&mut door, Field::Code, "１23 4567");
    let effects = door.update(Message::Enter(Field::Code), at(0)).1;
    let [Effect::SignIn(request)] = &effects[..] else { panic!("not tried") };
    assert_eq!((request.id.as_str(), request.code.as_str()), ("s01", "123456"), "digits only, six of them");
    assert!(door.update(Message::Submit, at(0)).1.is_empty(), "not twice while it is under way");
    assert_eq!(door.update(Message::SignedIn(Ok(session())), at(0)).0, Turn::In(StaffId("s01".into())));
}

#[test]
fn what_was_wrong_is_typed_anew_and_a_wait_is_counted_down() {
    let mut door = filled();
    door.update(Message::Submit, at(0));
    let effects = door.update(Message::SignedIn(Err(HubError::Refused("sign-in".into()))), at(0)).1;
    assert!(matches!(effects[..], [Effect::Focus(Field::Password)]));
    typed(&mut door, Field::Password, "another sentence");
    typed(&mut door, Field::Code, "123456");
    door.update(Message::Submit, at(0));
    let effects = door.update(Message::SignedIn(Err(HubError::Wait(30))), at(0)).1;
    assert!(matches!(effects[..], [Effect::Focus(Field::Code)]), "the password may be right");
    typed(&mut door, Field::Code, "123456");
    assert!(matches!(door.update(Message::Submit, at(29)).1[..], [Effect::Focus(_)]), "not even asked");
    assert!(matches!(door.update(Message::Submit, at(30)).1[..], [Effect::SignIn(_)]));
}

#[test]
fn a_first_password_is_changed_on_the_way() {
    let mut door = filled();
    door.update(Message::Submit, at(0));
    let effects = door.update(Message::SignedIn(Err(HubError::Refused("password-change".into()))), at(0)).1;
    assert!(matches!(effects[..], [Effect::Focus(Field::Next)]));
    typed(&mut door, Field::Next, "a sentence of my own");
    typed(&mut door, Field::Again, "a sentence of my oww");
    typed(&mut door, Field::Code, "654321");
    assert!(matches!(door.update(Message::Submit, at(0)).1[..], [Effect::Focus(Field::Again)]));
    typed(&mut door, Field::Again, "a sentence of my own");
    let effects = door.update(Message::Enter(Field::Again), at(0)).1;
    let [Effect::SignIn(request)] = &effects[..] else { panic!("not tried") };
    assert!(request.next.as_ref().unwrap().0.holds(|text| text == "a sentence of my own"));
    assert!(request.password.holds(|text| text == "a long sentence"));
}

#[test]
fn an_idle_desk_is_warned_and_then_shut_and_a_busy_one_tells_the_hub() {
    let mut door = filled();
    door.update(Message::Submit, at(0));
    door.update(Message::SignedIn(Ok(session())), at(0));
    assert!(door.tick(at(10)).1.is_empty(), "nothing was pressed since");
    door.hand(at(15));
    assert!(matches!(door.tick(at(20)).1[..], [Effect::Touch]));
    assert!(door.tick(at(30)).1.is_empty(), "once is enough");
    assert_eq!(door.tick(at(15 + 539)).2, None);
    assert!(door.tick(at(15 + 540)).2.is_some(), "one minute left");
    let (turn, effects, _) = door.tick(at(15 + 600));
    assert!(turn == Turn::Out && matches!(effects[..], [Effect::SignOut, Effect::Focus(Field::Password)]));
    let Door::Out(entrance) = &door else { panic!() };
    assert_eq!((entrance.id.as_str(), entrance.password.length()), ("s01", 0), "the name stays");
    assert!(entrance.why.is_some());
    assert_eq!(door.update(Message::SignedIn(Ok(session())), at(0) + SignedDuration::from_hours(1)).0, {
        Turn::In(StaffId("s01".into()))
    });
    assert_eq!(door.update(Message::Noted(Err(HubError::Refused("session".into()))), at(0)).0, Turn::Out);
}
