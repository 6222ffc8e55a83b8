//! What a page says. Messages and values, like the page itself: words come later, in the visitor's language. What is
//! personal is said only when the visitor asked for it; of a PIN never more than how many digits there are.

mod change;

use super::aids::{Aids, Pace, Volume};
use super::event::{DatePart, Press, SlipTrouble};
use super::page::{Body, CardStage, Done, Overlay, Pad, Page, RemarkKind, Row, Sheet, Shown, Source};
use crate::catalogue::Verdict;
use crate::person::Secret;
use crate::text::{Locale, Msg, number};

pub use change::{change, sheet_open, turned};

/// A part of what is said.
#[derive(Clone)]
pub enum Said {
    /// Words of the house.
    Words(Msg),
    /// Words that not every question has.
    Maybe(Msg),
    /// Personal data, because the visitor asked to hear it. Never shown as a caption, never logged.
    Own(Secret<String>),
}

/// What is said in one breath and stands as one caption.
#[derive(Clone)]
pub struct Line(pub Vec<Said>);

/// What is to be said now.
#[derive(Clone)]
pub struct Speech {
    /// Line after line.
    pub lines: Vec<Line>,
    /// In which language.
    pub locale: Locale,
    /// How fast.
    pub pace: Pace,
    /// How loud.
    pub volume: Volume,
    /// It waits until what is being said is over: a device has news, and nobody asked just now.
    pub waits: bool,
}

impl Speech {
    /// Lines as this visitor asked to hear them.
    pub const fn new(lines: Vec<Line>, locale: Locale, aids: Aids, waits: bool) -> Self {
        Self { lines, locale, pace: aids.voice.pace, volume: aids.voice.volume, waits }
    }
}

fn words(msg: Msg) -> Line {
    Line(vec![Said::Words(msg)])
}

fn word(id: &'static str) -> Line {
    words(Msg::new(id))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A page that appears: what went wrong or what to mind, the question, what must be known, and where the keys stand.
pub fn arrival(page: &Page, locale: Locale) -> Vec<Line> {
    let mut lines = match &page.overlay {
        Some(overlay) => over(overlay, page),
        None => {
            let mut lines = Vec::new();
            lines.extend(page.about.clone().map(words));
            lines.extend(page.notice.as_ref().map(|notice| words(notice.text.clone())));
            lines.push(words(page.title.clone()));
            // What went wrong is said in the place of the hint, as it is shown.
            let hint = page.hint.clone().filter(|_| page.notice.is_none());
            lines.extend(hint.map(|hint| Line(vec![Said::Maybe(hint)])));
            lines.extend(told(page, locale));
            lines
        }
    };
    lines.extend(page.focus.as_ref().map(|press| stop(page, press)));
    lines
}

/// What lies over a page.
fn over(overlay: &Overlay, page: &Page) -> Vec<Line> {
    let aids = page.aids;
    match overlay {
        Overlay::Quit => vec![word("quit-title"), word("quit-hint")],
        Overlay::Idle(seconds) => {
            vec![word("idle-title"), words(Msg::new("idle-seconds").number("seconds", i64::from(*seconds)))]
        }
        Overlay::Calling => vec![word("help-calling"), word("help-calling-hint")],
        Overlay::Called(desks) => {
            vec![word("help-called"), words(Msg::new("help-called-hint").number("desks", i64::from(*desks)))]
        }
        Overlay::Nobody => vec![word("help-nobody"), word("help-nobody-hint")],
        Overlay::Offer => vec![word("offer-title"), word("offer-hint")],
        Overlay::Staff { trouble, .. } => {
            let trouble = trouble.map(|trouble| words(trouble.message()));
            trouble.into_iter().chain([word("staff-code-title")]).collect()
        }
        Overlay::Helping => {
            let name = page.helper.clone().unwrap_or_default();
            vec![words(Msg::new("helping-title").text("name", name)), word("helping-hint")]
        }
        Overlay::Languages(_) => vec![word("languages-title")],
        Overlay::Listening => vec![word("voice-settings-title"), pace(aids), volume(aids)],
    }
}

/// What stands on a page beside the question and what can be pressed.
fn told(page: &Page, locale: Locale) -> Vec<Line> {
    match &page.body {
        Body::Start => vec![word("voice-keys")],
        Body::Tiles { sheet, .. } => sheet.iter().map(sheet_of).collect(),
        Body::Card(CardStage::Waiting) | Body::Working => Vec::new(),
        Body::Card(CardStage::Looking) => vec![word("card-looking")],
        Body::Consent { read, unread } => {
            let list =
                |head, ids: &[Msg]| Line([Msg::new(head)].into_iter().chain(ids.to_vec()).map(Said::Words).collect());
            vec![list("card-read-note", read), list("card-unread-note", unread)]
        }
        Body::Pin { reading: true, .. } => vec![word("pin-reading")],
        Body::Pin { .. } => vec![word("voice-pin")],
        Body::Keys { pad, typed, .. } => {
            let pad = match pad {
                Pad::Kana | Pad::Name => "voice-board-kana",
                Pad::Latin => "voice-board-latin",
                Pad::Letters => "voice-board-letters",
                Pad::Digits | Pad::Phone | Pad::Block => "voice-pad",
            };
            let so_far = (typed.length() > 0).then(|| so_far(typed, page.aids));
            [word(pad)].into_iter().chain(so_far).collect()
        }
        Body::Columns { .. } => vec![word("voice-columns")],
        Body::Picks { sheet, .. } => sheet.iter().map(sheet_of).collect(),
        Body::Date { whole, .. } => {
            let whole = whole.as_ref().filter(|_| page.aids.voice.aloud);
            let whole = whole.map(|whole| Line(vec![Said::Own(whole.clone())]));
            [word("voice-date")].into_iter().chain(whole).collect()
        }
        Body::Check { rows, sheet, total, remarks } => {
            let mut lines: Vec<Line> = sheet.iter().map(sheet_of).collect();
            if !rows.is_empty() {
                lines.push(words(fee(*total)));
            }
            if page.offers_aloud() && !page.aids.voice.aloud {
                lines.push(word("voice-own-first"));
            }
            let unmoved = rows.iter().filter(|row| row.key.is_none());
            lines.extend(unmoved.map(|row| self::row(row, page.aids)));
            lines.extend(remarks.iter().map(|remark| {
                let head = (remark.kind == RemarkKind::Bring).then(|| Said::Words(Msg::new("check-bring")));
                Line(head.into_iter().chain([Said::Words(remark.text.clone())]).collect())
            }));
            lines
        }
        Body::Plan { entries, sheet, counts: (needed, later, not) } => {
            let tell = |id: &'static str, n: &usize| Said::Words(Msg::new(id).number("n", count(*n)));
            let mut lines =
                vec![Line(vec![tell("plan-needed", needed), tell("plan-later", later), tell("plan-not-needed", not)])];
            lines.extend(sheet.iter().map(sheet_of));
            lines.extend(entries.iter().filter(|entry| entry.press.is_none()).map(|entry| {
                let why = entry.because.clone().map(Said::Words);
                let what = if entry.verdict == Verdict::NotNeeded { "voice-not-needed" } else { "plan-explained" };
                Line([Said::Words(entry.title.clone()), Said::Words(Msg::new(what))].into_iter().chain(why).collect())
            }));
            lines
        }
        Body::Online(ways) => ways
            .iter()
            .map(|way| {
                let store = way.convenience.map(|yen| {
                    Said::Words(Msg::new("online-convenience").text("yen", number::grouped(i64::from(yen))))
                });
                Line([Said::Words(way.title.clone())].into_iter().chain(store).collect())
            })
            .collect(),
        Body::Told(lines) => lines.iter().cloned().map(words).collect(),
        Body::Done(done) => number_and_way(done, locale),
    }
}

/// The last page: the number first, and once more with where to wait.
fn number_and_way(done: &Done, locale: Locale) -> Vec<Line> {
    let mut lines = vec![words(Msg::new("voice-number").text("number", done.ticket.to_string()))];
    let pick = |table: &std::collections::BTreeMap<String, String>| {
        let tags = [Some(locale.tag()), locale.beneath().map(Locale::tag), Some("ja")];
        tags.into_iter().flatten().find_map(|tag| table.get(tag)).cloned().unwrap_or_default()
    };
    if let Some(counter) = &done.counter {
        let wait = Msg::new("done-wait").text("counter", counter.sign.clone()).text("name", pick(&counter.name));
        lines.push(words(wait));
        lines.push(words(Msg::new("voice-plain").text("text", pick(&counter.way))));
    }
    lines.push(word(slip(done.slip)));
    lines.push(word(if done.to_pay { "done-to-pay" } else { "done-nothing-to-pay" }));
    if !done.bring.is_empty() {
        let head = Said::Words(Msg::new("done-bring"));
        lines.push(Line(std::iter::once(head).chain(done.bring.iter().cloned().map(Said::Words)).collect()));
    }
    lines
}

const fn slip(slip: Option<Result<(), SlipTrouble>>) -> &'static str {
    match slip {
        None => "done-slip-printing",
        Some(Ok(())) => "done-slip-printed",
        Some(Err(SlipTrouble::Paper)) => "done-slip-paper",
        Some(Err(SlipTrouble::Cover)) => "done-slip-cover",
        Some(Err(SlipTrouble::Printer)) => "done-slip-printer",
    }
}

fn fee(total: i64) -> Msg {
    if total > 0 { Msg::new("check-total").text("total", number::grouped(total)) } else { Msg::new("check-free") }
}

fn sheet_of(sheet: &Sheet) -> Line {
    words(Msg::new("voice-sheet").number("at", count(sheet.at)).number("of", count(sheet.of)))
}

fn pace(aids: Aids) -> Line {
    words(Msg::new(match aids.voice.pace {
        Pace::Ordinary => "voice-pace-ordinary",
        Pace::Slow => "voice-pace-slow",
        Pace::Fast => "voice-pace-fast",
    }))
}

fn volume(aids: Aids) -> Line {
    let level = i64::from(aids.voice.volume.level());
    words(Msg::new("voice-volume").number("n", level).number("of", i64::from(Volume::MOST)))
}

/// What stands in a field: how much, and what only where it was asked for.
fn so_far(typed: &Secret<String>, aids: Aids) -> Line {
    let much = Said::Words(Msg::new("voice-so-far").number("n", count(typed.length())));
    let own = (aids.voice.aloud && typed.length() > 0).then(|| Said::Own(typed.clone()));
    Line([much].into_iter().chain(own).collect())
}

/// The place where the keys stand, by its name; of several that are alike, which.
pub fn stop(page: &Page, press: &Press) -> Line {
    let place =
        |at: usize, of: usize| Said::Words(Msg::new("voice-place").number("at", count(at + 1)).number("of", count(of)));
    let plain = |msg: Msg| Line(vec![Said::Words(msg)]);
    // Neither what a clerk types is said aloud.
    if matches!(page.overlay, Some(Overlay::Staff { .. })) && matches!(press, Press::Key(_)) {
        return word("voice-pin-key");
    }
    match &page.body {
        Body::Tiles { many, tiles, .. } => {
            if let Some((n, tile)) = tiles.iter().enumerate().find(|(_, tile)| tile.press == *press) {
                let can = *many && !tile.leads;
                let state = (tile.chosen || can).then(|| chosen(tile.chosen));
                let example = tile.example.clone().map(Said::Maybe);
                let name = [Said::Words(named(page, tile.title.clone(), press))];
                return Line(name.into_iter().chain(state).chain([place(n, tiles.len())]).chain(example).collect());
            }
        }
        // What can be picked is said like every choice; as a caption it stays hidden, as it can be the visitor's own name.
        Body::Picks { picks, .. } => {
            if let Some((n, pick)) = picks.iter().enumerate().find(|(_, pick)| pick.press == *press) {
                let name = match &pick.text {
                    Shown::Own(own) => Said::Own(pick.reading.as_ref().unwrap_or(own).clone()),
                    Shown::Said(msg) => Said::Words(msg.clone()),
                    Shown::List(_) => Said::Words(Msg::new("voice-plain-choice")),
                };
                return Line(vec![name, place(n, picks.len())]);
            }
        }
        Body::Plan { entries, .. } => {
            let mut own = entries.iter().filter(|entry| entry.press.is_some()).enumerate();
            if let Some((n, entry)) = own.find(|(_, entry)| entry.press.as_ref() == Some(press)) {
                let of = entries.iter().filter(|entry| entry.press.is_some()).count();
                let by = entry.by.as_ref().map(|by| Said::Words(Msg::new("plan-by").text("date", by.clone())));
                let why = entry.because.clone().map(Said::Words);
                let name = [Said::Words(entry.title.clone()), chosen(entry.chosen), place(n, of)];
                return Line(name.into_iter().chain(by).chain(why).collect());
            }
        }
        Body::Check { rows, .. } => {
            if let Some(r) =
                rows.iter().find(|r| r.key.is_some() && r.key.clone().map(Press::Change).as_ref() == Some(press))
            {
                return row(r, page.aids);
            }
        }
        // Whoever listens must not learn a digit of the PIN from where the keys stand.
        Body::Pin { .. } if matches!(press, Press::Key(_)) => return word("voice-pin-key"),
        Body::Date { era, part, .. } => match press {
            Press::Era(id) => {
                let state = (id == era).then(|| chosen(true));
                return Line([Said::Words(Msg::new(format!("era-{id}")))].into_iter().chain(state).collect());
            }
            Press::Part(this) => {
                let state = (this == part).then(|| chosen(true));
                return Line([Said::Words(Msg::new(part_name(*this)))].into_iter().chain(state).collect());
            }
            _ => {}
        },
        _ => {}
    }
    let button = page.primary.iter().chain(&page.other).find(|button| button.press == *press && page.overlay.is_none());
    plain(button.map_or_else(|| way(page, press), |button| button.label.clone()))
}

/// A language is called by what it is called here, not by what it calls itself.
fn named(page: &Page, title: Msg, press: &Press) -> Msg {
    if matches!(press, Press::Language(_)) { way(page, press) } else { title }
}

fn chosen(yes: bool) -> Said {
    Said::Words(Msg::new(if yes { "voice-chosen" } else { "voice-not-chosen" }))
}

/// A row of the check page: what was asked, whose, the answer where it may be said, and where it comes from.
fn row(row: &Row, aids: Aids) -> Line {
    let mut said: Vec<Said> = row.of.iter().cloned().chain([row.label.clone()]).map(Said::Words).collect();
    match &row.value {
        Shown::Said(msg) => said.push(Said::Words(msg.clone())),
        Shown::List(list) => said.extend(list.iter().cloned().map(Said::Words)),
        Shown::Own(own) if aids.voice.aloud => said.push(Said::Own(own.clone())),
        Shown::Own(_) => said.push(Said::Words(Msg::new("voice-own"))),
    }
    said.push(Said::Words(Msg::new(match row.source {
        Source::Card => "voice-source-card",
        Source::Typed => "voice-source-typed",
        Source::Chosen => "voice-source-chosen",
        Source::Home => "source-home",
        Source::Asked => "source-asked",
        Source::Clerk => "source-clerk",
    })));
    said.extend(row.key.is_some().then(|| Said::Words(Msg::new("voice-change"))));
    Line(said)
}

const fn part_name(part: DatePart) -> &'static str {
    match part {
        DatePart::Year => "date-year",
        DatePart::Month => "date-month",
        DatePart::Day => "date-day",
    }
}

/// What does the same on every page, and the keys of boards and pads.
fn way(page: &Page, press: &Press) -> Msg {
    let aids = page.aids;
    match press {
        Press::Key(c) => key(*c),
        Press::Language(locale) => Msg::new("voice-language").text("tag", locale.tag()).text("name", locale.own_name()),
        Press::Era(id) => Msg::new(format!("era-{id}")),
        Press::Block(word) => Msg::new("voice-plain").text("text", word.text()),
        Press::Part(part) => Msg::new(part_name(*part)),
        press => Msg::new(match press {
            Press::Begin => "begin",
            Press::Languages | Press::OtherLanguages => "voice-languages",
            Press::Larger => "voice-larger",
            Press::Contrast => {
                if aids.contrast {
                    "contrast-back"
                } else {
                    "contrast"
                }
            }
            Press::Lower => {
                if aids.low {
                    "low-back"
                } else {
                    "low"
                }
            }
            Press::Voice => {
                if aids.voice.on {
                    "voice-off"
                } else {
                    "voice-on"
                }
            }
            Press::Again => "voice-again",
            Press::Pause => "voice-pause",
            Press::Aloud => {
                if aids.voice.aloud {
                    "voice-aloud-off"
                } else {
                    "voice-aloud"
                }
            }
            Press::Listening => "voice-settings",
            Press::Pace => "voice-pace",
            Press::Volume => "voice-louder",
            Press::Hide => {
                if aids.voice.hidden {
                    "voice-show"
                } else {
                    "voice-hide"
                }
            }
            Press::Next if matches!(page.body, Body::Pin { .. }) => "key-enter",
            Press::Next if page.overlay.is_some() => "key-enter",
            Press::Next => "next",
            Press::Back => "back",
            Press::Quit | Press::QuitYes => "quit-yes",
            Press::QuitNo => "quit-no",
            Press::Help if page.helper.is_some() => "helping-button",
            Press::Help => "help-button",
            Press::Staff => "staff-here",
            Press::HelpOver => "helping-over",
            Press::Close if page.overlay == Some(Overlay::Offer) => "offer-no",
            Press::Close => "help-close",
            Press::Touch => "idle-stay",
            Press::Erase => "key-erase",
            Press::Voiced => "voice-key-voiced",
            Press::HalfVoiced => "voice-key-half-voiced",
            Press::Small => "key-small",
            Press::Space => "key-space",
            Press::NextSheet => "sheet-next",
            Press::PreviousSheet => "sheet-previous",
            Press::Skip => "skip",
            Press::ByHand => "card-by-hand",
            Press::Finish => "done-finish",
            Press::Change(_) => "check-change",
            Press::PrintList => "plan-print",
            Press::Online => "purpose-online",
            Press::LeaveToClerk => "leave-to-clerk",
            Press::Pieces => "name-by-pieces",
            Press::Board => "voice-other-board",
            Press::Reveal => "voice-reveal",
            Press::Choose(_)
            | Press::Menu(_)
            | Press::Event(_)
            | Press::Key(_)
            | Press::Language(_)
            | Press::Era(_)
            | Press::Block(_)
            | Press::Pick(_)
            | Press::Part(_) => "voice-plain-choice",
        }),
    }
}

/// A letter as it is said alone.
fn key(c: char) -> Msg {
    Msg::new(match c {
        '-' => "voice-key-hyphen",
        '\'' => "voice-key-apostrophe",
        '.' => "voice-key-stop",
        'ー' => "voice-key-long",
        '・' => "voice-key-dot",
        c => return Msg::new("voice-plain").text("text", c),
    })
}
