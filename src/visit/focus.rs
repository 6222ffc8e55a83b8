//! Where the five keys (◀ ▲ ▼ ▶ OK) stand on a page, and where they go next. The order is that of reading: what the page
//! asks, the ways on and back, what is the same on every page. ◀ and ▶ go through all of it, ▲ and ▼ from line to line.

use super::event::{BlockWord, DatePart, Press};
use super::languages;
use super::page::{Body, Overlay, Pad, Page};
use crate::text::kana::BOARD;

/// One of the five keys, as on a tactile keypad beside the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Five {
    /// ◀
    Left,
    /// ▲
    Up,
    /// ▼
    Down,
    /// ▶
    Right,
    /// OK
    Ok,
}

impl Five {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Left, Self::Up, Self::Down, Self::Right, Self::Ok];

    /// What a ten-key pad means by a digit, where the page takes no digits: 8 4 6 2 lie around the 5 as the arrows do.
    pub const fn from_digit(digit: char) -> Option<Self> {
        match digit {
            '4' => Some(Self::Left),
            '8' => Some(Self::Up),
            '2' => Some(Self::Down),
            '6' => Some(Self::Right),
            '5' => Some(Self::Ok),
            _ => None,
        }
    }
}

/// A place that the keys can stand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What OK does there; no two stops of a page do the same.
    pub press: Press,
    /// How far to the right it stands in its line, so that ▲ and ▼ stay in their column.
    pub column: usize,
}

/// All places of a page, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stops {
    lines: Vec<Vec<Stop>>,
}

impl Stops {
    /// The places of a page, or of what lies over it.
    pub fn of(page: &Page) -> Self {
        let mut stops = Self::default();
        if let Some(overlay) = &page.overlay {
            stops.overlay(overlay);
        } else {
            stops.body(page);
            stops.ways(page);
        }
        stops
    }

    /// All of them in the order of reading.
    pub fn all(&self) -> impl Iterator<Item = &Press> {
        self.lines.iter().flatten().map(|stop| &stop.press)
    }

    /// Whether something can be pressed here.
    pub fn holds(&self, press: &Press) -> bool {
        self.all().any(|p| p == press)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all().count()
    }

    /// Where the keys stand first: on the middle of a pad, whose raised dot a hand finds; on the ア of a board; else on
    /// the first place there is.
    pub fn first(&self, page: &Page) -> Option<Press> {
        let middle = match &page.body {
            Body::Pin { .. } | Body::Keys { pad: Pad::Digits | Pad::Phone | Pad::Block, .. } => Some(Press::Key('5')),
            Body::Keys { pad: Pad::Kana, .. } => Some(Press::Key('ア')),
            Body::Date { era, .. } => Some(Press::Era(era.clone())),
            _ => None,
        };
        middle.filter(|press| page.overlay.is_none() && self.holds(press)).or_else(|| self.all().next().cloned())
    }

    /// Where a key leads from a place; `None` at the end of the page.
    pub fn after(&self, from: &Press, key: Five) -> Option<Press> {
        let line = self.lines.iter().position(|line| line.iter().any(|stop| stop.press == *from))?;
        let at = |line: usize, column: usize| {
            let stops = self.lines.get(line)?.iter();
            stops.min_by_key(|stop| stop.column.abs_diff(column)).map(|stop| stop.press.clone())
        };
        let column = self.lines.get(line)?.iter().find(|stop| stop.press == *from)?.column;
        let place = self.all().position(|press| press == from)?;
        match key {
            Five::Left => self.all().nth(place.checked_sub(1)?).cloned(),
            Five::Right => self.all().nth(place + 1).cloned(),
            Five::Up => at(line.checked_sub(1)?, column),
            Five::Down => at(line + 1, column),
            Five::Ok => None,
        }
    }

    /// Adds a line; what can be pressed already is not added again.
    fn line(&mut self, presses: impl IntoIterator<Item = Press>) {
        self.spread(presses.into_iter().map(Some));
    }

    /// Adds a line with places that are empty.
    fn spread(&mut self, presses: impl IntoIterator<Item = Option<Press>>) {
        let places = presses.into_iter().enumerate();
        let stops = places.filter_map(|(column, press)| press.map(|press| Stop { press, column }));
        let stops: Vec<Stop> = stops.filter(|stop| !self.holds(&stop.press)).collect();
        if !stops.is_empty() {
            self.lines.push(stops);
        }
    }

    /// Each below the other.
    fn list(&mut self, presses: impl IntoIterator<Item = Press>) {
        for press in presses {
            self.line([press]);
        }
    }

    fn overlay(&mut self, overlay: &Overlay) {
        match overlay {
            Overlay::Quit => self.list([Press::QuitNo, Press::QuitYes]),
            Overlay::Idle(_) => self.list([Press::Touch]),
            Overlay::Calling | Overlay::Called(_) | Overlay::Nobody => self.list([Press::Close, Press::Staff]),
            Overlay::Offer => self.list([Press::Help, Press::Close]),
            Overlay::Staff { .. } => {
                self.pad(Some(Press::Next));
                self.list([Press::Close]);
            }
            Overlay::Helping => self.list([Press::Close, Press::HelpOver]),
            Overlay::Languages(languages) => {
                let others = (!languages.others.is_empty()).then_some(Press::OtherLanguages);
                let here = languages.here.iter().map(|locale| Press::Language(*locale));
                self.list(here.chain(others).chain([Press::Close]));
            }
            Overlay::Listening => self.list([Press::Pace, Press::Volume, Press::Hide, Press::Voice, Press::Close]),
        }
    }

    fn body(&mut self, page: &Page) {
        // Who cannot see the answers is offered to hear them before being asked whether they are right.
        let answers = matches!(page.body, Body::Check { .. });
        if answers && page.offers_aloud() && !page.aids.voice.aloud {
            self.list([Press::Aloud]);
        }
        match &page.body {
            Body::Start => self.list([Press::Begin]),
            Body::Tiles { tiles, .. } => self.list(tiles.iter().map(|tile| tile.press.clone())),
            Body::Pin { .. } => {
                self.pad(Some(Press::Next));
            }
            Body::Keys { pad: Pad::Digits | Pad::Phone, .. } => self.pad(None),
            Body::Keys { pad: Pad::Block, .. } => {
                self.pad(Some(Press::Key('-')));
                self.line([BlockWord::Chome, BlockWord::Banchi, BlockWord::Ban, BlockWord::Go].map(Press::Block));
            }
            Body::Keys { pad: pad @ (Pad::Kana | Pad::Name), .. } => self.kana(*pad == Pad::Kana),
            Body::Columns { keys, .. } => {
                for line in keys.chunks(5) {
                    self.spread(line.iter().rev().map(|key| key.map(Press::Key)));
                }
            }
            Body::Picks { picks, .. } => self.list(picks.iter().map(|pick| pick.press.clone())),
            Body::Keys { pad: pad @ (Pad::Latin | Pad::Letters), .. } => {
                let building = *pad == Pad::Letters;
                let last = if building { "ZXCVBNM-" } else { "ZXCVBNM-'." };
                for keys in [if building { "1234567890" } else { "" }, "QWERTYUIOP", "ASDFGHJKL", last] {
                    self.line(keys.chars().map(Press::Key));
                }
                self.line([Press::Space, Press::Erase]);
            }
            Body::Date { eras, .. } => {
                self.line(eras.iter().cloned().map(Press::Era));
                self.line([DatePart::Year, DatePart::Month, DatePart::Day].map(Press::Part));
                self.pad(None);
            }
            Body::Check { rows, .. } => self.list(rows.iter().filter_map(|row| row.key.clone()).map(Press::Change)),
            Body::Plan { entries, .. } => self.list(entries.iter().filter_map(|entry| entry.press.clone())),
            Body::Card(_) | Body::Consent { .. } | Body::Online(_) | Body::Told(_) | Body::Working | Body::Done(_) => {}
        }
        if let Body::Tiles { sheet: Some(sheet), .. }
        | Body::Check { sheet: Some(sheet), .. }
        | Body::Picks { sheet: Some(sheet), .. }
        | Body::Plan { sheet: Some(sheet), .. } = &page.body
        {
            let next = (sheet.at < sheet.of).then_some(Press::NextSheet);
            self.list(next.into_iter().chain((sheet.at > 1).then_some(Press::PreviousSheet)));
        }
    }

    /// 123 on top, the 0 in the middle below.
    fn pad(&mut self, beside_zero: Option<Press>) {
        for keys in ["123", "456", "789"] {
            self.line(keys.chars().map(Press::Key));
        }
        self.spread([Some(Press::Erase), Some(Press::Key('0')), beside_zero]);
    }

    /// As it hangs: ア at the right, ゛ and its like at the left.
    fn kana(&mut self, space: bool) {
        let tools = [Press::Erase, Press::Voiced, Press::HalfVoiced, Press::Small, Press::Space];
        let tools = tools.map(|tool| Some(tool).filter(|tool| space || *tool != Press::Space));
        for (row, tool) in tools.into_iter().enumerate() {
            let keys = BOARD.iter().rev().map(|column| column.get(row).filter(|c| **c != ' ').map(|c| Press::Key(*c)));
            self.spread(std::iter::once(tool).chain(keys));
        }
    }

    /// The ways on and back, what helps to listen, and what is the same on every page.
    fn ways(&mut self, page: &Page) {
        self.list(page.primary.iter().chain(&page.other).map(|button| button.press.clone()));
        if matches!(page.body, Body::Start) {
            let (direct, rest) = languages::at_start(&page.languages);
            let rest = (!rest.is_empty()).then_some(Press::OtherLanguages);
            self.line(direct.iter().map(|locale| Press::Language(*locale)).chain(rest));
        }
        self.list(page.back.then_some(Press::Back).into_iter().chain(page.quit.then_some(Press::Quit)));
        if page.lowers {
            self.list([Press::Lower]);
        }
        if page.aids.voice.on {
            let aloud = page.offers_aloud().then_some(Press::Aloud);
            self.line([Press::Again, Press::Pause].into_iter().chain(aloud).chain([Press::Listening]));
        }
        self.line([Press::Languages, Press::Larger, Press::Contrast, Press::Voice, Press::Help]);
    }
}
