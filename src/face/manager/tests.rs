//! The page in its staged states: whole, drawn, and telling what the counts say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Books, Context, Effect, Manager, Message, Period, Standing, figures, view};
use crate::application::State;
use crate::application::standing::{Conflict, ConflictKind, Conflicts, RegisterStanding, Registers};
use crate::application::wire::{ChargeState, Tender};
use crate::catalogue::ProcedureId;
use crate::face::staff::stage::{SCREENS, draw, look};
use crate::face::staff::{HubError, Line};
use crate::face::ui::Scale;
use crate::text::{Locale, Words};
use crate::usage::{Counts, DayCounts};

const TODAY: Date = date(2026, 11, 20);

fn now() -> Timestamp {
    "2026-11-20T15:40:00+09:00".parse().unwrap()
}

fn context(locale: Locale) -> Context {
    let catalogue = crate::city::load_embedded("nakagawa").unwrap().catalogue;
    Context { words: Arc::new(Words::load(locale).unwrap()), catalogue: Arc::new(catalogue), scale: Scale::staff(4.03) }
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

fn counted(counts: Counts) -> Manager {
    let (mut manager, effects) = Manager::new(now());
    assert_eq!(effects, [Effect::Count { from: date(2026, 10, 22), to: TODAY }, Effect::Stand]);
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
    let (mut unknown, _) = Manager::new(now());
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
        ("loading", Manager::new(now()).0),
    ]
}

#[test]
fn every_state_is_whole_and_drawn() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
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
    assert_eq!(asked, [Effect::Count { from: date(2026, 10, 23), to: date(2026, 11, 21) }, Effect::Stand]);
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

struct Fixed(Counts);

impl Books for Fixed {
    async fn counts(&self, from: Date, to: Date) -> Result<Counts, HubError> {
        Ok(Counts { days: self.0.days.range(from..=to).map(|(d, c)| (*d, c.clone())).collect() })
    }

    async fn standing(&self) -> Result<Standing, HubError> {
        Ok(contradictions())
    }
}

#[tokio::test]
async fn an_effect_becomes_an_answer() {
    use iced_test::futures::futures::StreamExt;
    let books = Arc::new(Fixed(month()));
    let task = super::perform(Effect::Count { from: date(2026, 11, 19), to: TODAY }, &books);
    let mut stream = iced_test::runtime::task::into_stream(task).unwrap();
    let Some(iced_test::runtime::Action::Output(Message::Counted(day, Ok(counts)))) = stream.next().await else {
        panic!("no answer");
    };
    assert_eq!((day, counts.days.len()), (TODAY, 2));
}
