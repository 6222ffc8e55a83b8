//! The page in its staged states: whole, drawn, and telling what the counts say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod staged;

use std::sync::Arc;

use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, Timestamp, ToSpan};

use iced::keyboard;
use iced::keyboard::key::{Key, Named};

use super::accounts::{Deed, Field, Message as A, Panel};
use super::{Asked, Books, Context, Effect, Kind as File, Manager, Message, Page, Standing, Topic, trail, view};
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
use crate::usage::books::funnel;
use crate::usage::table::Cell;
use crate::usage::{Counts, DayCounts, Ledger, Minutes, Period, minutes};

const TODAY: Date = date(2026, 11, 20);

fn now() -> Timestamp {
    "2026-11-20T15:40:00+09:00".parse().unwrap()
}

fn context(locale: Locale) -> Context {
    let catalogue = crate::city::load_embedded("nakagawa").unwrap().catalogue;
    let exports = std::env::temp_dir().join("kakanai-none");
    Context { words: Arc::new(Words::load(locale).unwrap()), catalogue, scale: Scale::staff(4.03), exports }
}

/// Lengths around a middle, a few of them long.
fn lengths(n: u32, middle: u32) -> Minutes {
    let mut all = Minutes::default();
    for i in 0..n {
        let seconds = if i % 11 == 0 { middle * 3 } else { middle * (60 + i * 37 % 80) / 100 };
        all.add(minutes::bucket(seconds.into()), 1);
    }
    all
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
        by_locale: [("ja".to_owned(), finished - finished / 12), ("en".to_owned(), finished / 12)].into(),
        by_hour,
        reached: reached(started, &abandoned),
        abandoned,
        aids: [("text-large", 19), ("contrast", 4), ("low", 2)].map(|(a, w)| (a.to_owned(), started * w / 100)).into(),
        online: started / 45,
        took: lengths(finished, 118 + seed % 30),
        wait: lengths(finished, 250),
        wait_for: applications
            .iter()
            .map(|(p, w)| (ProcedureId((*p).into()), lengths(finished * w / 100, 150 + 2 * w)))
            .collect(),
        handling: lengths(finished, 160),
        by_kiosk: [("K01", 4), ("K02", 3), ("K03", 2)].map(|(k, w)| (k.to_owned(), started * w / 9)).into(),
        corrections: [("requester_address", 9), ("requester_name_kana", 5), ("juminhyo.copies", 2)]
            .map(|(f, w)| (f.to_owned(), finished * w / 120))
            .into(),
        returns: [("return-reason-missing-document".to_owned(), finished / 60)].into(),
        exemptions: [("101/SEIHO".to_owned(), (finished / 40, i64::from(finished / 40) * 300))].into(),
        sheets_spared: u64::from(finished) * 107 / 100,
        by_card: finished - by_hand,
        by_hand,
        by_clerk: finished / 20,
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

/// Who came to each page: everybody who did not leave before it.
fn reached(
    started: u32,
    abandoned: &std::collections::BTreeMap<String, u32>,
) -> std::collections::BTreeMap<String, u32> {
    let pages = ["start", "purpose", "card", "consent", "pin", "ask-requester_phone", "check", "done"];
    let mut left = started;
    let mut reached = std::collections::BTreeMap::new();
    for page in pages {
        reached.insert(page.to_owned(), left);
        left -= abandoned.get(page).copied().unwrap_or(0);
    }
    reached
}

/// More than a year of days.
fn month() -> Counts {
    let mut counts = Counts::default();
    for back in 0..420i32 {
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
    let asked: Vec<_> = effects.iter().filter_map(asked).collect();
    assert_eq!((asked, effects.len()), (Ledger::wanted(TODAY).to_vec(), 4), "days, months, years, and the registers");
    manager
}

fn asked(effect: &Effect) -> Option<Asked> {
    if let Effect::Count(asked, _) = effect { Some(*asked) } else { None }
}

/// The counts of days as the hub answers them by any grain.
fn answered(counts: &Counts, (grain, from, to): Asked) -> Counts {
    let mut spans = Counts::default();
    for (day, of) in &counts.days {
        let start = grain.start(*day);
        if from <= start && start <= to {
            spans.days.entry(start).or_default().merge(of);
        }
    }
    spans
}

fn counted_on(today: Date, counts: &Counts) -> Manager {
    let japan = jiff::tz::TimeZone::fixed(jiff::tz::offset(9));
    let at = today.at(15, 40, 0, 0).to_zoned(japan).unwrap().timestamp();
    let (mut manager, _) = Manager::new(at);
    manager.update(Message::Door(door::Message::Found(Ok(Door { sign_in: false }))), at);
    for wanted in Ledger::wanted(today) {
        assert!(manager.update(Message::Counted(wanted, today, Ok(answered(counts, wanted))), at).is_empty());
    }
    manager
}

fn counted(counts: Counts) -> Manager {
    counted_on(TODAY, &counts)
}

fn after(messages: impl IntoIterator<Item = Message>) -> Manager {
    let mut manager = counted(month());
    for message in messages {
        manager.update(message, now());
    }
    manager
}

/// Nothing came: the answer of a hub that is away.
fn away() -> Message {
    Message::Counted(Ledger::wanted(TODAY)[0], TODAY, Err(HubError::Unreachable))
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
    let mut old = counted(month());
    old.update(away(), now() + SignedDuration::from_mins(7));
    let mut unknown = open();
    unknown.update(away(), now());
    let topic = |topic| Message::Topic(topic);
    let mut standing = counted(month());
    standing.update(Message::Stands(Ok(contradictions())), now());
    vec![
        ("today", counted(month())),
        ("standing", standing),
        ("week", after([Message::Period(Period::Week)])),
        ("month", after([Message::Period(Period::Month)])),
        ("year", after([Message::Period(Period::Year)])),
        ("all", after([Message::Period(Period::All)])),
        ("kiosk", after([topic(Topic::Kiosk)])),
        ("desk", after([topic(Topic::Desk)])),
        ("money", after([topic(Topic::Money)])),
        ("table", after([Message::Table(true)])),
        ("table-kiosk", after([topic(Topic::Kiosk), Message::Table(true)])),
        ("table-desk", after([topic(Topic::Desk), Message::Table(true)])),
        ("table-money", after([topic(Topic::Money), Message::Table(true)])),
        ("export", after([Message::Exporting(true)])),
        ("first-day-kiosk", {
            let mut manager = counted(Counts::default());
            manager.update(topic(Topic::Kiosk), now());
            manager
        }),
        ("leap-day", counted_on(date(2028, 2, 29), &Counts::default())),
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
    let today = &manager.shown.as_ref().unwrap().counts;
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says(&format!("{}件", today.finished)));
    let usual = manager.shown.as_ref().unwrap().usual.as_ref().unwrap();
    assert_eq!(usual.spans.len(), 8, "eight Fridays");
    let usual = usual.median(|c| c.finished.into());
    assert!(seen.says(&format!("同じ曜日のふだん {usual}")), "{usual}");
    let took = Cell::Minutes(today.took.tenths(50)).show(&context.words);
    assert!(seen.says(&took), "{took}");
    let worst = funnel(today).into_iter().max_by_key(|step| step.left).unwrap();
    assert_eq!(worst.page, "card");
    assert!(seen.says(&format!("いちばん多いのは「カードを置く」{}件", worst.left)));
    let paid = crate::text::number::grouped(today.paid());
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
        ("manager-year", Period::Year, false),
        ("manager-today", Period::Day, false),
    ] {
        let at = look(view(&manager, &context), SCREENS[0]).press(id).unwrap().center();
        for message in crate::face::staff::stage::click_at(view(&manager, &context), SCREENS[0], at) {
            manager.update(message, now());
        }
        assert_eq!((manager.period, manager.table), (period, table), "{id}");
    }
    manager.update(Message::Table(true), now());
    let seen = look(view(&manager, &context), SCREENS[1]);
    assert!(seen.says("合計") && seen.says("2026-10-22"), "the table has all thirty days");
}

#[test]
fn old_figures_stay_and_are_marked_while_the_hub_is_away() {
    let context = context(Locale::Ja);
    let mut manager = counted(month());
    let shown = manager.shown.clone();
    manager.update(away(), now());
    assert!(matches!(manager.line, Line::Down(_)));
    assert_eq!(manager.shown, shown);
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(seen.says("15:40から未接続") && seen.says("15:40 現在"));
    let refused = Err(HubError::Refused("role".into()));
    manager.update(Message::Counted(Ledger::wanted(TODAY)[0], TODAY, refused), now());
    let seen = look(view(&manager, &context), SCREENS[0]);
    assert!(!manager.line.is_down() && seen.press("bar-close").is_some());
}

#[test]
fn after_midnight_yesterdays_answer_is_dropped() {
    let mut manager = counted(Counts::default());
    let next = now() + SignedDuration::from_hours(12);
    let effects = manager.update(Message::Tick, next);
    let tomorrow = date(2026, 11, 21);
    assert_eq!(effects.iter().filter_map(asked).collect::<Vec<_>>(), Ledger::wanted(tomorrow));
    for wanted in Ledger::wanted(TODAY) {
        manager.update(Message::Counted(wanted, TODAY, Ok(answered(&month(), wanted))), next);
    }
    assert!(!manager.ledger.is_whole(), "yesterday's answers are not today's");
    assert_eq!(manager.shown.as_ref().unwrap().counts.started, 0);
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

fn key(manager: &mut Manager, key: Key) -> Vec<Effect> {
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
}

#[test]
fn the_trail_is_paged_filtered_and_checked_by_keys() {
    let mut manager = staged::trail(None);
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
    async fn counts(&self, asked: Asked) -> Result<Counts, HubError> {
        Ok(answered(&self.0, asked))
    }

    async fn report(&self, day: Date) -> Result<Vec<u8>, HubError> {
        Ok(format!("%PDF report of {day}").into_bytes())
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
        let Some(mut stream) =
            iced_test::runtime::task::into_stream(super::perform(effect, books, &context(Locale::Ja)))
        else {
            continue;
        };
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
    assert_eq!(manager.shown.as_ref().map(|view| view.series.len()), Some(30));
    assert_eq!(manager.pages(), [Page::Day]);
    play(&mut manager, &books, Message::Table(true)).await;
    // The hub has ended the session; the next touch tells.
    manager.update(Message::Dismiss, now() + SignedDuration::from_secs(1));
    play(&mut manager, &books, Message::Tick).await;
    assert!(matches!(manager.door, door::Door::Out(_)) && manager.shown.is_none());
}

/// A leap day, the days on which an era begins or ends, a day on which nobody came, the first of a fiscal year.
#[test]
fn strange_days_are_days_too() {
    let context = context(Locale::Ja);
    let strange = [
        (date(2028, 2, 29), "令和10年2月29日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2027, 4, 1), "令和9年4月1日"),
        (date(2027, 3, 31), "令和9年3月31日"),
    ];
    for (today, said) in strange {
        let mut busy = Counts::default();
        busy.days.insert(today, day(180, 3, 16));
        busy.days.insert(today.yesterday().unwrap(), day(90, 4, 16));
        for counts in [Counts::default(), busy] {
            let mut manager = counted_on(today, &counts);
            for period in Period::ALL {
                manager.update(Message::Period(period), manager.now);
                let started = manager.shown.as_ref().unwrap().counts.started;
                assert_eq!(started > 0, !counts.days.is_empty(), "{today} {period:?}");
                for table in [false, true] {
                    manager.update(Message::Table(table), manager.now);
                    let seen = look(view(&manager, &context), SCREENS[0]);
                    assert!(seen.says(said), "{today}");
                    assert!(seen.wrong(SCREENS[0]).is_empty(), "{today} {period:?} {:?}", seen.wrong(SCREENS[0]));
                }
            }
        }
    }
    // 令和9年3月31日 and 4月1日 are not in the same fiscal year.
    let mut eve = Counts::default();
    eve.days.insert(date(2027, 3, 31), day(100, 1, 16));
    let mut manager = counted_on(date(2027, 4, 1), &eve);
    manager.update(Message::Period(Period::Year), manager.now);
    assert_eq!(manager.shown.as_ref().unwrap().counts.started, 0);
}

#[tokio::test]
async fn what_is_shown_leaves_as_files() {
    let folder = tempfile::tempdir().unwrap();
    let context = Context { exports: folder.path().join("manager"), ..context(Locale::Ja) };
    let books = Arc::new(Fixed(month()));
    let mut manager = counted(month());
    let mut texts = Vec::new();
    for kind in File::ALL {
        manager.update(Message::Exporting(true), now());
        let mut effects = key(&mut manager, Key::Character(kind.key().to_lowercase().into()));
        assert_eq!(effects.len(), 1, "{kind:?}");
        let answer = super::answer(effects.remove(0), Arc::clone(&books), context.clone()).await.unwrap();
        for effect in manager.update(answer, now()) {
            let Effect::Copy(text) = effect else { panic!("{kind:?} wants more") };
            texts.push(text);
        }
        assert!(look(view(&manager, &context), SCREENS[0]).says("書き出しました"), "{kind:?}");
    }
    let read = |name: &str| std::fs::read(context.exports.join(name)).unwrap();
    let csv = String::from_utf8(read("kakanai-day-2026-11-20/hours.csv")).unwrap();
    assert!(csv.starts_with("\u{feff}時間,開始,ふだん\r\n8時,"), "{csv}");
    assert!(read("kakanai-day-2026-11-20.xlsx").starts_with(b"PK"));
    assert!(read("kakanai-day-2026-11-20.png").starts_with(b"\x89PNG"));
    assert_eq!(read("kakanai-day-2026-11-20.pdf"), b"%PDF report of 2026-11-20");
    let mail = String::from_utf8(read("kakanai-day-2026-11-20.txt")).unwrap();
    assert_eq!(texts, std::slice::from_ref(&mail));
    let finished = manager.shown.as_ref().unwrap().counts.finished;
    assert!(mail.starts_with("【") && mail.contains(&format!("受付 {finished}件")), "{mail}");
    assert!(mail.lines().all(|line| line.chars().count() < 60) && !mail.contains("{"), "{mail}");
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let context = Context { exports: "/proc/none".into(), ..context(Locale::Ja) };
    let mut manager = counted(month());
    let effects = manager.update(Message::Export(File::Csv), now());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for effect in effects {
        let answer = runtime.block_on(super::answer(effect, Arc::new(Fixed(month())), context.clone())).unwrap();
        manager.update(answer, now());
    }
    assert!(look(view(&manager, &context), SCREENS[0]).says("書き出せません"));
}

#[test]
fn keys_turn_the_page() {
    let mut manager = counted(month());
    for (digit, period) in ["1", "2", "3", "4", "5"].into_iter().zip(Period::ALL) {
        key(&mut manager, Key::Character(digit.into()));
        assert_eq!(manager.shown.as_ref().unwrap().period, period);
    }
    for topic in [Topic::Kiosk, Topic::Desk, Topic::Money, Topic::Overview] {
        key(&mut manager, Key::Named(Named::ArrowRight));
        assert_eq!(manager.topic, topic);
    }
    key(&mut manager, Key::Character("t".into()));
    key(&mut manager, Key::Character("e".into()));
    assert!(manager.table && manager.exporting);
    key(&mut manager, Key::Named(Named::Escape));
    assert!(!manager.exporting);
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
