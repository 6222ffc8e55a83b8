//! The page in its staged states: whole, drawn, and telling what the counts say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod staged;

use std::sync::Arc;

use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, Timestamp, ToSpan};

use iced::keyboard;
use iced::keyboard::key::{Key, Named};

use super::accounts::{Deed, Field, Message as A, Panel};
use super::{Books, Context, Effect, Manager, Message, Page, Period, Standing, figures, trail, view};
use crate::application::State;
use crate::application::account::{Accounts, Door, FirstKey, NewAccount, Session, SignIn, StaffRole};
use crate::application::audit::{Kind, Trail, TrailWanted, Verdict};
use crate::application::standing::{Conflict, ConflictKind, Conflicts, RegisterStanding, Registers};
use crate::application::wire::{ChargeState, StaffList, Tender};
use crate::catalogue::ProcedureId;
use crate::face::staff::door::{self, Doorway, Field as DoorField};
use crate::face::staff::stage::{SCREENS, draw, look};
use crate::face::staff::{HubError, Line};
use crate::face::ui::Scale;
use crate::person::{Secret, StaffId};
use crate::text::{Locale, Words};
use crate::usage::{Counts, DayCounts};

const TODAY: Date = date(2026, 11, 20);

fn now() -> Timestamp {
    "2026-11-20T15:40:00+09:00".parse().unwrap()
}

fn context(locale: Locale) -> Context {
    let catalogue = crate::city::load_embedded("nakagawa").unwrap().catalogue;
    Context { words: Arc::new(Words::load(locale).unwrap()), catalogue, scale: Scale::staff(4.03) }
}

/// A day with `n` visits, spread as a city hall's day is.
fn day(n: u32, seed: u32, until: u8) -> DayCounts {
    let hours = [(8, 3), (9, 14), (10, 17), (11, 13), (12, 9), (13, 13), (14, 14), (15, 11), (16, 6)];
    let by_hour: std::collections::BTreeMap<u8, u32> = hours
        .into_iter()
        .filter(|(h, _)| *h <= until)
        .map(|(h, share)| (h, (n * share + seed * u32::from(h) % 40) / 100))
        .collect();
    let started = by_hour.values().sum();
    let pages = [("purpose", 4), ("card", 11), ("consent", 2), ("pin", 7), ("ask-requester_phone", 3), ("check", 2)];
    let abandoned: std::collections::BTreeMap<String, u32> =
        pages.iter().map(|(p, w)| ((*p).to_owned(), started * w / 230)).filter(|(_, n)| *n > 0).collect();
    let finished = started - abandoned.values().sum::<u32>();
    let by_hand = finished * 17 / 100;
    let applications = [("juminhyo", 47), ("inkan", 30), ("zei", 16), ("koseki", 14)];
    let (cash, credit, emoney, code) =
        (finished * 32 / 100, finished * 21 / 100, finished * 18 / 100, finished * 20 / 100);
    let paid = cash + credit + emoney + code;
    let yen = |n: u32| (n, i64::from(n) * 350);
    DayCounts {
        started,
        finished,
        abandoned,
        by_locale: [("ja".to_owned(), finished - finished / 12), ("en".to_owned(), finished / 12)].into(),
        by_hour,
        by_card: finished - by_hand,
        by_hand,
        seconds: u64::from(finished) * u64::from(118 + seed % 30),
        applications: applications.iter().map(|(p, w)| (ProcedureId((*p).into()), finished * w / 100)).collect(),
        states: [(State::Issued, finished)].into(),
        charges: [(ChargeState::Paid, yen(paid)), (ChargeState::Created, yen(finished * 3 / 100))].into(),
        tenders: [
            (Tender::Cash, yen(cash)),
            (Tender::Credit, yen(credit)),
            (Tender::Emoney, yen(emoney)),
            (Tender::Code, yen(code)),
        ]
        .into(),
        fields_spared: u64::from(finished) * 9,
        characters_spared: u64::from(finished) * 206,
    }
}

fn month() -> Counts {
    let mut counts = Counts::default();
    for back in 0..40i32 {
        let at = TODAY.checked_sub(back.days()).unwrap();
        let seed = u32::try_from(back * 37 % 29).unwrap();
        if matches!(at.weekday(), Weekday::Saturday | Weekday::Sunday) || at == date(2026, 11, 3) {
            continue;
        }
        counts.days.insert(at, day(170 + seed * 3, seed, if back == 0 { 15 } else { 16 }));
    }
    counts
}

/// A window whose door stands open on trial.
fn open() -> Manager {
    let (mut manager, effects) = Manager::new(now());
    assert!(matches!(effects[..], [Effect::Door(door::Effect::Ask)]));
    let effects = manager.update(Message::Door(door::Message::Found(Ok(Door { sign_in: false }))), now());
    let [Effect::Count { from, to }, Effect::Stand] = effects[..] else { panic!("nothing is asked") };
    assert_eq!((from, to), (date(2026, 10, 22), TODAY));
    manager
}

fn counted(counts: Counts) -> Manager {
    let mut manager = open();
    assert!(manager.update(Message::Counted(TODAY, Ok(counts)), now()).is_empty());
    manager
}

/// A register that is away, and three contradictions.
fn contradictions() -> Standing {
    let at = now() - SignedDuration::from_hours(1);
    let conflict = |kind, detail: &str| Conflict { at, kind, charge: None, detail: detail.into() };
    Standing {
        registers: Registers(vec![RegisterStanding {
            id: "R01".into(),
            connected: false,
            seen: None,
            undelivered: 2,
            clock_off: None,
        }]),
        conflicts: Conflicts(vec![
            conflict(ConflictKind::PaidTwice, "register R02 receipt 41 cash 300 yen"),
            conflict(ConflictKind::TicketTwice, "A-128"),
            conflict(ConflictKind::RowTwice, "K01 17"),
        ]),
    }
}

fn gallery() -> Vec<(&'static str, Manager)> {
    let mut month_view = counted(month());
    month_view.update(Message::Period(Period::Month), now());
    let mut table = counted(month());
    table.update(Message::Table(true), now());
    let mut old = counted(month());
    old.update(Message::Counted(TODAY, Err(HubError::Unreachable)), now() + SignedDuration::from_mins(7));
    let mut unknown = open();
    unknown.update(Message::Counted(TODAY, Err(HubError::Unreachable)), now());
    let mut standing = counted(month());
    standing.update(Message::Stands(Ok(contradictions())), now());
    vec![
        ("today", counted(month())),
        ("standing", standing),
        ("month", month_view),
        ("table", table),
        ("first-day", counted(Counts::default())),
        ("hub-down", old),
        ("hub-down-first", unknown),
        ("loading", open()),
        ("trail", staged::trail(None)),
        ("trail-good", staged::trail(Some(staged::good()))),
        ("trail-bad", staged::trail(Some(staged::bad()))),
        ("accounts", staged::accounts(vec![])),
        ("accounts-chosen", staged::accounts(vec![A::Choose(StaffId("s02".into()))])),
        ("accounts-ask", staged::accounts(vec![A::Choose(StaffId("s02".into())), A::Ask(Deed::Close)])),
        ("accounts-new", staged::accounts(vec![A::New, A::Typed(Field::Id, "sato.k".into())])),
        ("accounts-key", staged::accounts(vec![A::New, A::Done(Ok(Some(Box::new(staged::key()))))])),
        ("sign-in", staged::sign_in(vec![])),
        ("sign-in-wrong", staged::sign_in(staged::wrong())),
        ("sign-in-change", staged::sign_in(staged::change())),
        ("sign-in-idle", staged::idle()),
        ("wrong-role", staged::seated(StaffRole::Clerk)),
    ]
}

#[test]
fn every_state_is_whole_and_drawn() {
    let mut wrong = Vec::new();
    for locale in Locale::EVERYWHERE {
        let context = context(locale);
        for (name, manager) in gallery() {
            for size in SCREENS {
                let at = format!("manager-{name}-{}", locale.tag());
                let seen = look(view(&manager, &context), size);
                wrong.extend(seen.wrong(size).into_iter().map(|w| format!("{at} {}: {w}", size.width)));
                assert!(draw(&at, view(&manager, &context), size), "{at} is empty");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_five_figures_say_what_was_counted() {
    let context = context(Locale::Ja);
    let manager = counted(month());
    let today = &manager.figures.as_ref().unwrap().today;
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says(&format!("{}件", today.finished)));
    assert!(seen.says(&format!("開始 {}件", today.started)));
    let (page, count) = manager.figures.as_ref().unwrap().worst_page(Period::Today).unwrap();
    assert_eq!(page, "card");
    assert!(seen.says(&format!("いちばん多いのは「カードを置く」{count}件")));
    let paid = crate::text::number::grouped(figures::paid(today));
    assert!(seen.says(&format!("{paid}円")));
    assert!(seen.says(&crate::text::number::grouped(i64::try_from(today.characters_spared).unwrap())));
}

#[test]
fn a_click_changes_the_period_and_opens_the_table() {
    let context = context(Locale::Ja);
    let mut manager = counted(month());
    for (id, period, table) in [
        ("manager-month", Period::Month, false),
        ("manager-table", Period::Month, true),
        ("manager-table", Period::Month, false),
        ("manager-today", Period::Today, false),
    ] {
        let at = look(view(&manager, &context), SCREENS[0]).press(id).unwrap().center();
        for message in crate::face::staff::stage::click_at(view(&manager, &context), SCREENS[0], at) {
            manager.update(message, now());
        }
        assert_eq!((manager.period, manager.table), (period, table), "{id}");
    }
    manager.update(Message::Table(true), now());
    let seen = look(view(&manager, &context), SCREENS[1]);
    assert!(seen.says("30日の合計") && seen.says("令和8年10月22日"), "the table has all thirty days");
}

#[test]
fn old_figures_stay_and_are_marked_while_the_hub_is_away() {
    let context = context(Locale::Ja);
    let mut manager = counted(month());
    let finished = manager.figures.clone();
    manager.update(Message::Counted(TODAY, Err(HubError::Unreachable)), now());
    assert!(matches!(manager.line, Line::Down(_)));
    assert_eq!(manager.figures, finished);
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says("15:40から未接続") && seen.says("15:40 現在"));
    manager.update(Message::Counted(TODAY, Err(HubError::Refused("role".into()))), now());
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(!manager.line.is_down() && seen.press("bar-close").is_some());
}

#[test]
fn after_midnight_yesterdays_answer_is_dropped() {
    let mut manager = counted(Counts::default());
    let next = now() + SignedDuration::from_hours(12);
    let asked = manager.update(Message::Tick, next);
    let [Effect::Count { from, to }, Effect::Stand] = asked[..] else { panic!("nothing is asked") };
    assert_eq!((from, to), (date(2026, 10, 23), date(2026, 11, 21)));
    manager.update(Message::Counted(TODAY, Ok(month())), next);
    assert_eq!(manager.figures.as_ref().unwrap().month.started, 0);
}

#[test]
fn what_contradicts_is_told_until_somebody_settles_it() {
    let context = context(Locale::Ja);
    let mut manager = counted(month());
    assert!(!look(view(&manager, &context), SCREENS[0]).says("二度"));
    manager.update(Message::Stands(Ok(contradictions())), now());
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says("同じ請求が二度支払われました") && seen.says("register R02 receipt 41"));
    assert!(seen.says("ほか1件") && seen.says("レジ R01 未接続・未送信 2件"));
}

#[test]
fn the_trail_is_paged_filtered_and_checked_by_keys() {
    let mut manager = staged::trail(None);
    let key = |manager: &mut Manager, key: Key| {
        let event = keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: keyboard::Location::Standard,
            modifiers: keyboard::Modifiers::default(),
            text: None,
            repeat: false,
        };
        manager.update(Message::Key(event), now())
    };
    let first = manager.trail.rows().last().unwrap().seq;
    let effects = key(&mut manager, Key::Named(Named::ArrowRight));
    let [Effect::Trail(trail::Effect::Read(wanted))] = &effects[..] else { panic!("nothing is read") };
    assert_eq!(wanted.before, Some(first));
    let stale = Message::Trail(trail::Message::Came(TrailWanted::default(), Ok(Trail::default())));
    manager.update(stale, now());
    assert!(!manager.trail.rows().is_empty(), "a stale answer is dropped");
    assert_eq!(key(&mut manager, Key::Named(Named::ArrowLeft)).len(), 1);
    assert!(key(&mut manager, Key::Named(Named::ArrowLeft)).is_empty(), "there is nothing newer");
    let effects = manager.update(Message::Trail(trail::Message::Kind(Some(Kind::Look))), now());
    let [Effect::Trail(trail::Effect::Read(wanted))] = &effects[..] else { panic!("nothing is read") };
    assert_eq!((wanted.before, wanted.kind.as_deref()), (None, Some("look")));
    assert!(matches!(key(&mut manager, Key::Character("c".into()))[..], [Effect::Trail(trail::Effect::Check)]));
    assert!(key(&mut manager, Key::Character("c".into())).is_empty(), "not twice while it is under way");
}

#[test]
fn each_role_sees_its_pages_and_nothing_stays_for_the_next() {
    let context = context(Locale::Ja);
    let mut manager = staged::seated(StaffRole::Administrator);
    assert!(manager.update(Message::Page(Page::Day), now()).is_empty() && manager.page == Page::Accounts);
    manager.update(Message::Accounts(A::Came(Ok(staged::lines()))), now());
    let over = Message::Accounts(A::Came(Err(HubError::Refused("session".into()))));
    let effects = manager.update(over, now());
    assert!(matches!(effects[..], [Effect::Door(door::Effect::Focus(_))]));
    assert!(manager.accounts.list.is_none(), "nothing stays of what was seen");
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says("サインアウトしました") && !seen.says("佐藤"));
    let clerk = staged::seated(StaffRole::Clerk);
    assert!(look(view(&clerk, &context), SCREENS[0]).says("この画面は職員の権限では使えません"));
    assert!(look(view(&open(), &context), SCREENS[0]).says("試用：職員認証なし"));
}

struct Fixed(Counts);

impl Doorway for Fixed {
    async fn door(&self) -> Result<Door, HubError> {
        Ok(Door { sign_in: true })
    }

    async fn sign_in(&self, _: SignIn) -> Result<Session, HubError> {
        Ok(staged::session(StaffRole::Manager))
    }

    async fn sign_out(&self) -> Result<(), HubError> {
        Ok(())
    }

    async fn touch(&self) -> Result<(), HubError> {
        Err(HubError::Refused("session".into()))
    }
}

impl Books for Fixed {
    async fn counts(&self, from: Date, to: Date) -> Result<Counts, HubError> {
        Ok(Counts { days: self.0.days.range(from..=to).map(|(d, c)| (*d, c.clone())).collect() })
    }

    async fn standing(&self) -> Result<Standing, HubError> {
        Ok(contradictions())
    }

    async fn names(&self) -> Result<StaffList, HubError> {
        Ok(StaffList(vec![]))
    }

    async fn trail(&self, _: TrailWanted) -> Result<Trail, HubError> {
        Ok(Trail::default())
    }

    async fn check_trail(&self) -> Result<Verdict, HubError> {
        Ok(staged::good())
    }

    async fn accounts(&self) -> Result<Accounts, HubError> {
        Ok(staged::lines())
    }

    async fn make_account(&self, _: NewAccount) -> Result<FirstKey, HubError> {
        Ok(staged::key())
    }

    async fn change_account(&self, deed: Deed, _: StaffId) -> Result<Option<FirstKey>, HubError> {
        Ok((deed == Deed::Reset).then(staged::key))
    }
}

/// Plays a message through update, tasks and answers, until nothing is left to do.
async fn play(manager: &mut Manager, books: &Arc<Fixed>, message: Message) {
    use iced_test::futures::futures::StreamExt;
    let mut effects = manager.update(message, now());
    while let Some(effect) = effects.pop() {
        let Some(mut stream) = iced_test::runtime::task::into_stream(super::perform(effect, books)) else { continue };
        while let Some(action) = stream.next().await {
            if let iced_test::runtime::Action::Output(answer) = action {
                effects.extend(manager.update(answer, now()));
            }
        }
    }
}

#[tokio::test]
async fn a_manager_signs_in_and_has_the_day_before_them() {
    let books = Arc::new(Fixed(month()));
    let (mut manager, effects) = Manager::new(now());
    assert_eq!(effects.len(), 1);
    play(&mut manager, &books, Message::Tick).await;
    assert!(matches!(manager.door, door::Door::Out(_)), "the hub asks for somebody");
    for (field, text) in [(DoorField::Id, "m01"), (DoorField::Password, "a long sentence"), (DoorField::Code, "123456")]
    {
        play(&mut manager, &books, Message::Door(door::Message::Typed(field, Secret::new(text.into())))).await;
    }
    play(&mut manager, &books, Message::Door(door::Message::Submit)).await;
    assert_eq!(manager.figures.as_ref().map(|f| f.days.len()), Some(30));
    assert_eq!(manager.pages(), [Page::Day]);
    play(&mut manager, &books, Message::Table(true)).await;
    // The hub has ended the session; the next touch tells.
    manager.update(Message::Dismiss, now() + SignedDuration::from_secs(1));
    play(&mut manager, &books, Message::Tick).await;
    assert!(matches!(manager.door, door::Door::Out(_)) && manager.figures.is_none());
}

#[tokio::test]
async fn an_administrator_makes_and_resets_accounts() {
    let books = Arc::new(Fixed(month()));
    let mut manager = staged::seated(StaffRole::Administrator);
    for message in [A::New, A::Typed(Field::Id, "Sato.K".into()), A::Typed(Field::Name, "佐藤".into()), A::Make] {
        play(&mut manager, &books, Message::Accounts(message)).await;
    }
    assert!(matches!(&manager.accounts.panel, Panel::Key(key, Some(_)) if key.id.0 == "sato.k"));
    play(&mut manager, &books, Message::Accounts(A::Away)).await;
    for message in [A::Choose(StaffId("s02".into())), A::Ask(Deed::Close), A::Do] {
        play(&mut manager, &books, Message::Accounts(message)).await;
    }
    assert!(matches!(manager.accounts.panel, Panel::None) && !manager.accounts.busy);
}
