//! The board in its staged states: whole, drawn, readable from where people sit, and true to what the hub said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::Arc;

use iced::Size;
use jiff::{SignedDuration, Timestamp};

use super::{Context, Lobby, Message, Watch, view};
use crate::application::Ticket;
use crate::application::calling::{Board, LONGEST_BOARD, Shown};
use crate::face::staff::HubError;
use crate::face::staff::stage::look;
use crate::face::ui::paint::Painter;
use crate::face::ui::theme;
use crate::text::{Locale, Words};

/// Landscape and portrait, full HD and smaller, and an old 4:3.
const SCREENS: [Size; 5] = [
    Size::new(1920.0, 1080.0),
    Size::new(1080.0, 1920.0),
    Size::new(1366.0, 768.0),
    Size::new(768.0, 1366.0),
    Size::new(1024.0, 768.0),
];

fn now() -> Timestamp {
    "2026-11-20T10:42:00+09:00".parse().unwrap()
}

fn after(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

fn context(contrast: bool) -> Context {
    let catalogue = crate::city::load_embedded("nakagawa").unwrap().catalogue;
    let words = [Locale::JaYasashii, Locale::En].map(|locale| Arc::new(Words::load(locale).unwrap()));
    Context { words, catalogue, contrast }
}

fn shown(band: char, serial: u32, place: &str, minutes: i64) -> Shown {
    Shown { ticket: Ticket { band, serial }, place: place.into(), at: now() - SignedDuration::from_mins(minutes) }
}

/// A board with so many numbers, counted up from 128.
fn board(count: u32) -> Board {
    let places = ["1-2", "2", "3", "1-1", "10-12", "4", "1-3"];
    let one = |n: u32| shown('A', 128 - n, places[n as usize % places.len()], i64::from(n) * 2);
    Board { version: u64::from(count) + 1, called: (0..count).map(one).collect() }
}

/// A full board of the longest numbers and places there are.
fn longest() -> Board {
    let called = (0..12).map(|n| shown('M', 9999 - n, "10-12", i64::from(n))).collect();
    Board { version: 3, called }
}

/// A board that heard this, each at its second.
fn told(news: Vec<(i64, Result<Board, HubError>)>, at: i64) -> Lobby {
    let (mut lobby, _) = Lobby::new(now());
    for (second, answer) in news {
        lobby.update(Message::Came(answer), after(second));
    }
    lobby.update(Message::Tick, after(at));
    lobby
}

fn states() -> Vec<(&'static str, Lobby)> {
    let away = || Err(HubError::Unreachable);
    vec![
        ("connecting", told(vec![], 1)),
        ("empty", told(vec![(0, Ok(board(0)))], 1)),
        ("one", told(vec![(0, Ok(board(0))), (1, Ok(board(1)))], 2)),
        ("four", told(vec![(0, Ok(board(3))), (60, Ok(board(4)))], 120)),
        ("full", told(vec![(0, Ok(board(10))), (1, Ok(board(12)))], 2)),
        ("longest", told(vec![(0, Ok(board(0))), (1, Ok(longest()))], 2)),
        ("stale", told(vec![(0, Ok(board(5))), (10, away())], 100)),
        ("stale-full", told(vec![(0, Ok(longest())), (10, away())], 100)),
        ("stale-empty", told(vec![(0, Ok(board(0))), (10, away())], 100)),
    ]
}

#[test]
fn the_board_is_whole_on_every_screen() {
    let context = context(false);
    let mut wrong = Vec::new();
    for (name, lobby) in states() {
        for size in SCREENS {
            let seen = look(view(&lobby, &context), size);
            let numbers: Vec<_> = lobby.numbers().collect();
            let said = |words: &str| seen.texts.iter().filter(|(text, ..)| text == words).count();
            for shown in &numbers {
                if said(&shown.ticket.to_string()) != 1 || said(&shown.place) == 0 {
                    wrong.push(format!("{name} {size:?}: {} is not there once with its place", shown.ticket));
                }
            }
            wrong.extend(seen.wrong(size).into_iter().map(|what| format!("{name} {size:?}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Draws every state; with `KAKANAI_PICTURES=DIR` the pictures are kept, to be looked at.
#[test]
fn the_board_can_be_drawn() {
    let keep = std::env::var_os("KAKANAI_PICTURES");
    let mut painter = Painter::new().unwrap();
    for (name, lobby) in states() {
        for (contrast, sizes) in [(false, &SCREENS[..2]), (true, &SCREENS[..1])] {
            let (context, look) = (context(contrast), if contrast { theme::contrast() } else { theme::theme() });
            for size in sizes {
                let picture = painter.paint_in(view(&lobby, &context), *size, &look);
                assert!(!picture.rgba.chunks(4).all(|pixel| pixel == &picture.rgba[..4]), "{name} is empty");
                if let Some(dir) = &keep {
                    let file = format!("lobby-{name}-{}{}.png", size.width, if contrast { "-contrast" } else { "" });
                    picture.write_png(&Path::new(dir).join(file)).unwrap();
                }
            }
        }
    }
}

/// On a 43″ screen (941 mm wide) from 5 m: numbers and places cover 20 minutes of arc (ISO 9241-303), the longest
/// there are 15 and all else 10, twice what an ordinary eye needs.
#[test]
fn numbers_can_be_read_from_five_metres() {
    let context = context(false);
    // A digit of BIZ UDPGothic is 0.81 em high; a line is 1.1 em.
    let arc = |line_px: f32, screen: Size| {
        let mm = line_px / 1.1 * 0.81 * 941.0 / screen.width.max(screen.height);
        (mm / 5000.0).atan().to_degrees() * 60.0
    };
    for screen in [SCREENS[0], SCREENS[1]] {
        for (lobby, least) in [(told(vec![(0, Ok(board(4)))], 1), 20.0), (told(vec![(0, Ok(longest()))], 1), 15.0)] {
            let seen = look(view(&lobby, &context), screen);
            let numbers: Vec<_> = lobby.numbers().flat_map(|s| [s.ticket.to_string(), s.place.clone()]).collect();
            let mut looked = 0;
            for (text, bounds, _) in &seen.texts {
                let least = if numbers.contains(text) { least } else { 10.0 };
                if !text.bytes().all(|b| b.is_ascii_digit() || b":-".contains(&b) || b.is_ascii_uppercase()) {
                    continue;
                }
                let found = arc(bounds.height, screen);
                assert!(found >= least - 0.3, "{text} on {screen:?}: {found:.1}′ of {least}′");
                looked += 1;
            }
            assert!(looked >= 3 * lobby.numbers().count(), "only {looked} texts");
        }
    }
}

#[test]
fn a_lost_line_keeps_the_last_and_says_since_when() {
    let context = context(false);
    let (mut lobby, first) = Lobby::new(now());
    assert_eq!(first, Watch { after: 0, pause: false });
    assert!(lobby.is_connecting());
    assert_eq!(lobby.update(Message::Came(Ok(board(3))), now()), Some(Watch { after: 4, pause: false }));
    // A refusal is no news either; what was asked for is asked for anew, after a pause.
    for (second, error) in [(60, HubError::Unreachable), (62, HubError::Refused("token".into()))] {
        let again = lobby.update(Message::Came(Err(error)), after(second));
        assert_eq!(again, Some(Watch { after: 0, pause: true }));
    }
    assert_eq!(lobby.stale_since(), None, "a hub that starts anew is back before anybody has to know");
    assert_eq!(lobby.update(Message::Tick, after(76)), None);
    assert_eq!(lobby.stale_since(), Some(now()));
    assert_eq!(lobby.numbers().count(), 3);
    let seen = look(view(&lobby, &context), SCREENS[0]);
    assert!(seen.says("since 10:42") && seen.says("A-128"));
    lobby.update(Message::Came(Ok(board(2))), after(80));
    assert_eq!((lobby.stale_since(), lobby.numbers().count()), (None, 2));
    assert!(!look(view(&lobby, &context), SCREENS[0]).says("since 10:42"));
}

#[test]
fn what_is_called_while_people_watch_is_marked_for_half_a_minute() {
    let mut lobby = told(vec![(0, Ok(board(2)))], 1);
    assert!(!lobby.numbers().any(|shown| lobby.is_fresh(shown)), "what hung there before is no news");
    let mut news = board(3);
    news.called[1].at = after(20);
    lobby.update(Message::Came(Ok(news.clone())), after(20));
    let fresh = |lobby: &Lobby| lobby.numbers().map(|shown| lobby.is_fresh(shown)).collect::<Vec<_>>();
    assert_eq!(fresh(&lobby), [false, true, true], "called again, and called for the first time");
    lobby.update(Message::Came(Ok(news)), after(49));
    assert_eq!(fresh(&lobby), [false, true, true]);
    lobby.update(Message::Tick, after(50));
    assert_eq!(fresh(&lobby), [false; 3]);
}

#[test]
fn numbers_of_yesterday_are_gone_though_the_line_is_lost() {
    let lobby = told(vec![(0, Ok(board(3))), (60, Err(HubError::Unreachable))], 14 * 3600);
    assert_eq!(lobby.numbers().count(), 0);
    assert!(look(view(&lobby, &context(false)), SCREENS[0]).says("No number"));
}

#[test]
fn a_full_board_is_as_long_as_the_hub_sends() {
    let lobby = told(vec![(0, Ok(longest()))], 1);
    assert_eq!(lobby.numbers().count(), LONGEST_BOARD);
}
