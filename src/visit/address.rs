//! An address by touch: by postcode, or by choosing prefecture, city and town; then 番地 and building on boards. Steps
//! within one question; what was chosen so far stands above each of them.

use super::event::{BlockWord, Press};
use super::page::{Body, Notice, Pad, Page, Pick, Shown, Tile, Tone};
use super::pages::{button, sheets_of, tile};
use super::writing::{Wrote, edit, empty};
use crate::person::towns::{self, Named, Place};
use crate::person::{Secret, Value};
use crate::text::{Msg, kana};

/// The most characters of 番地 or of a building.
const LONGEST: usize = 30;
/// More names than this in one column of the board: its letter is asked too.
const MANY: usize = 14;
/// The prefectures by regions, in the order of JIS X 0401: name and how many.
const REGIONS: [(&str, usize); 6] = [
    ("region-north", 7),
    ("region-kanto", 7),
    ("region-middle", 9),
    ("region-kinki", 7),
    ("region-west", 9),
    ("region-south", 8),
];

/// Where in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// By postcode or by choosing?
    How,
    Postcode,
    /// The postcode stands for several towns.
    Match,
    Region,
    Prefecture(usize),
    City(Column),
    Town(Column),
    Block,
    Building,
}

/// What of the 50音 is known of a name that is looked for: nothing, its column, its letter as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Any,
    Of(usize),
    Letter(char),
}

impl Column {
    fn holds(self, name: &Named) -> bool {
        let first = name.kana.chars().next().map(kana::plain);
        match self {
            Self::Any => true,
            Self::Of(column) => first.and_then(kana::column) == Some(column),
            Self::Letter(letter) => first == Some(letter),
        }
    }
}

/// An address being entered.
pub struct AddressTyping {
    step: Step,
    trail: Vec<Step>,
    /// The prefecture and city of the city hall.
    home: Option<(String, Named)>,
    /// What a name can be chosen of on this step, column and letter not yet looked at.
    names: Vec<Named>,
    found: Vec<Place>,
    postcode: Secret<String>,
    prefecture: Secret<String>,
    city: Secret<String>,
    town: Secret<String>,
    block: Secret<String>,
    building: Secret<String>,
    /// The building is typed on the Latin board.
    letters: bool,
    /// What is wrong with what was typed.
    wrong: Option<&'static str>,
}

impl AddressTyping {
    /// Nothing entered yet; `home` is how an address in this city begins.
    pub fn new(home: &[String]) -> Self {
        Self {
            step: Step::How,
            trail: Vec::new(),
            home: home.iter().find_map(|beginning| towns::city_of(beginning)),
            names: Vec::new(),
            found: Vec::new(),
            postcode: empty(),
            prefecture: empty(),
            city: empty(),
            town: empty(),
            block: empty(),
            building: empty(),
            letters: false,
            wrong: None,
        }
    }

    /// Its part of the page's id.
    pub(super) const fn id(&self) -> &'static str {
        match self.step {
            Step::How => "how",
            Step::Postcode => "postcode",
            Step::Match => "match",
            Step::Region => "region",
            Step::Prefecture(_) => "prefecture",
            Step::City(_) => "city",
            Step::Town(_) => "town",
            Step::Block => "block",
            Step::Building => "building",
        }
    }

    /// One step back; `false` on the first.
    pub(super) fn back(&mut self) -> bool {
        let Some(step) = self.trail.pop() else { return false };
        self.step = step;
        self.arrive();
        true
    }

    fn go(&mut self, step: Step) {
        let from = std::mem::replace(&mut self.step, step);
        self.trail.push(from);
        self.arrive();
    }

    fn arrive(&mut self) {
        self.wrong = None;
        self.names = match self.step {
            Step::Prefecture(region) => {
                let before: usize = REGIONS.iter().take(region).map(|(_, n)| n).sum();
                let of_region = REGIONS.get(region).map_or(0, |(_, n)| *n);
                let all = towns::prefectures().into_iter().skip(before).take(of_region);
                all.map(|name| Named { name, kana: String::new() }).collect()
            }
            Step::City(_) => {
                let mut names = Vec::new();
                self.prefecture.holds(|prefecture| {
                    names = towns::cities(prefecture);
                    true
                });
                names
            }
            Step::Town(_) => {
                let mut names = Vec::new();
                self.prefecture.holds(|prefecture| {
                    self.city.holds(|city| {
                        names = towns::towns(prefecture, city);
                        true
                    })
                });
                names
            }
            Step::Match => self.found.iter().map(|place| self.of_match(place)).collect(),
            _ => Vec::new(),
        };
    }

    /// A match as it is offered: its town, with the city or all of it where that differs from the others'.
    fn of_match(&self, place: &Place) -> Named {
        let other = |differs: fn(&Place, &Place) -> bool| self.found.iter().any(|p| differs(p, place));
        let mut name = String::new();
        if other(|a, b| a.prefecture != b.prefecture) {
            name.push_str(&place.prefecture);
        }
        if other(|a, b| a.city != b.city) || place.town.name.is_empty() {
            name.push_str(&place.city.name);
        }
        name.push_str(&place.town.name);
        Named { name, kana: place.town.kana.clone() }
    }

    fn column(&self) -> Column {
        match self.step {
            Step::City(column) | Step::Town(column) => column,
            _ => Column::Any,
        }
    }

    /// The names of this step that can be picked, once there are few enough of them.
    fn picks(&self) -> Vec<&Named> {
        let column = self.column();
        self.names.iter().filter(|name| column.holds(name)).collect()
    }

    /// The keys of the 50音 that are still to be pressed before names are few enough; `None` where they are.
    fn keys(&self) -> Option<Vec<Option<char>>> {
        let (Step::City(column) | Step::Town(column)) = self.step else { return None };
        let many = self.picks().len() > if column == Column::Any { 7 } else { MANY };
        let first = |letter: char| self.names.iter().any(|name| Column::Letter(letter).holds(name));
        match column {
            Column::Any if many => {
                let heads = kana::BOARD.iter().filter_map(|letters| letters.first().copied());
                let open = |(at, head)| self.names.iter().any(|name| Column::Of(at).holds(name)).then_some(head);
                Some(heads.enumerate().map(open).collect())
            }
            Column::Of(at) if many => {
                let letters = kana::BOARD.get(at)?;
                Some(letters.iter().map(|letter| Some(*letter).filter(|l| first(*l))).collect())
            }
            _ => None,
        }
    }

    /// What was chosen so far, as an address begins.
    fn beginning(&self) -> Secret<String> {
        let above = self.prefecture.join(&self.city, |prefecture, city| format!("{prefecture}{city}"));
        above.join(&self.town, |above, town| format!("{above}{town}"))
    }

    /// Something was pressed.
    pub(super) fn press(&mut self, press: &Press) -> Wrote {
        self.wrong = None;
        match (self.step, press) {
            (_, Press::LeaveToClerk) => return Wrote::Left { reading: None },
            (Step::How, Press::Choose(id)) => match (id.as_str(), self.home.clone()) {
                ("postcode", _) => self.go(Step::Postcode),
                ("here", Some((prefecture, city))) => {
                    self.prefecture = prefecture.into();
                    self.city = city.name.into();
                    self.town = empty();
                    self.go(Step::Town(Column::Any));
                }
                ("elsewhere", _) => self.go(Step::Region),
                _ => {}
            },
            (Step::Region, Press::Choose(id)) => match (id.as_str(), self.home.clone()) {
                ("here", Some((prefecture, _))) => self.take_prefecture(prefecture),
                (id, _) => {
                    if let Some(region) = REGIONS.iter().position(|(name, _)| *name == id) {
                        self.go(Step::Prefecture(region));
                    }
                }
            },
            (Step::Postcode, Press::Next) => self.look_up(),
            (Step::Postcode, Press::Key(c)) if c.is_ascii_digit() => edit(&mut self.postcode, |t| {
                if t.len() < 7 {
                    t.push(*c);
                }
            }),
            (Step::City(_) | Step::Town(_), Press::Key(c)) => self.narrow(*c),
            (_, Press::Pick(at)) => self.pick(*at),
            (Step::Town(_), Press::Skip) => {
                self.town = empty();
                self.go(Step::Block);
            }
            (Step::Block, Press::Skip) => {
                self.block = empty();
                self.go(Step::Building);
            }
            (Step::Block, Press::Next) if self.block.length() == 0 => self.wrong = Some("keys-empty"),
            (Step::Block, Press::Next) => self.go(Step::Building),
            (Step::Block, Press::Key(c)) if c.is_ascii_digit() => self.write(&c.to_string()),
            (Step::Block, Press::Key('-')) => self.write_after_digit("-"),
            (Step::Block, Press::Block(word)) => self.write_after_digit(word.text()),
            (Step::Building, Press::Board) => self.letters = !self.letters,
            (Step::Building, Press::Next) => return Wrote::Done { value: Value::Text(self.whole()), reading: None },
            (Step::Building, Press::Key(c)) => {
                let right = c.is_ascii_alphanumeric() || *c == '-' || kana::column(*c).is_some();
                if right {
                    self.write(&c.to_string());
                }
            }
            (Step::Building, Press::Space) => self.write("　"),
            (Step::Building, Press::Voiced) => edit(&mut self.building, kana::voice),
            (Step::Building, Press::HalfVoiced) => edit(&mut self.building, kana::half_voice),
            (Step::Building, Press::Small) => edit(&mut self.building, kana::small),
            (_, Press::Erase) => {
                if let Some(text) = self.buffer() {
                    edit(text, |t| {
                        t.pop();
                    });
                }
            }
            _ => {}
        }
        Wrote::On
    }

    fn buffer(&mut self) -> Option<&mut Secret<String>> {
        match self.step {
            Step::Postcode => Some(&mut self.postcode),
            Step::Block => Some(&mut self.block),
            Step::Building => Some(&mut self.building),
            _ => None,
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(buffer) = self.buffer() {
            edit(buffer, |t| {
                if t.chars().count() + text.chars().count() <= LONGEST {
                    t.push_str(text);
                }
            });
        }
    }

    /// 丁目, 番, － stand only after a number.
    fn write_after_digit(&mut self, text: &str) {
        if self.block.holds(|t| t.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '番' | '地'))) {
            self.write(text);
        }
    }

    fn take_prefecture(&mut self, prefecture: String) {
        self.prefecture = prefecture.into();
        self.city = empty();
        self.town = empty();
        self.go(Step::City(Column::Any));
    }

    fn take(&mut self, place: &Place) {
        self.prefecture = Secret::new(place.prefecture.clone());
        self.city = Secret::new(place.city.name.clone());
        self.town = Secret::new(place.town.name.clone());
        // A postcode of a whole city leaves its town to be chosen.
        let next = if place.town.name.is_empty() { Step::Town(Column::Any) } else { Step::Block };
        self.go(next);
        if self.names.is_empty() && next != Step::Block {
            self.step = Step::Block;
        }
    }

    fn look_up(&mut self) {
        if self.postcode.length() < 7 {
            self.wrong = Some("postcode-short");
            return;
        }
        let mut found = Vec::new();
        self.postcode.holds(|code| {
            found = towns::of_postcode(code);
            true
        });
        self.found = found;
        match self.found.as_slice() {
            [] => self.wrong = Some("postcode-unknown"),
            [place] => {
                let place = place.clone();
                self.take(&place);
            }
            _ => self.go(Step::Match),
        }
    }

    fn narrow(&mut self, c: char) {
        if !self.keys().is_some_and(|keys| keys.contains(&Some(c))) {
            return;
        }
        let column = match self.column() {
            Column::Any => kana::column(c).map_or(Column::Any, Column::Of),
            _ => Column::Letter(c),
        };
        let next = if matches!(self.step, Step::City(_)) { Step::City(column) } else { Step::Town(column) };
        self.go(next);
    }

    fn pick(&mut self, at: usize) {
        if self.keys().is_some() {
            return;
        }
        if self.step == Step::Match {
            if let Some(place) = self.found.get(at).cloned() {
                self.take(&place);
            }
            return;
        }
        let Some(name) = self.picks().get(at).map(|name| name.name.clone()) else { return };
        match self.step {
            Step::Prefecture(_) => self.take_prefecture(name),
            Step::City(_) => {
                self.city = name.into();
                self.town = empty();
                self.go(Step::Town(Column::Any));
            }
            Step::Town(_) => {
                self.town = name.into();
                self.go(Step::Block);
            }
            _ => {}
        }
    }

    /// The address as the card would write it: digits and hyphens full-width.
    fn whole(&self) -> Secret<String> {
        let street = self.beginning().join(&self.block, |above, block| format!("{above}{}", wide(block)));
        street.join(&self.building, |street, building| match building.trim_matches(['　', ' ']) {
            "" => street.clone(),
            building => format!("{street}　{}", wide(building)),
        })
    }

    /// Describes its step.
    pub(super) fn describe(&self, page: &mut Page, sheet: usize, room: usize) {
        page.title = Msg::new(format!("address-{}-title", self.id()));
        page.hint = Some(Msg::new(format!("address-{}-hint", self.id())));
        page.other = button("leave-to-clerk", Press::LeaveToClerk);
        if let Some(wrong) = self.wrong {
            page.notice = Some(Notice { tone: Tone::Problem, text: Msg::new(wrong) });
        }
        let next = button("next", Press::Next);
        page.body = match self.step {
            Step::How => self.ways(),
            Step::Region => self.regions(),
            Step::Postcode => {
                page.primary = next;
                let typed = self.postcode.map(|code| grouped_postcode(code));
                Body::Keys { pad: Pad::Digits, typed, unit: None, before: None }
            }
            Step::Block => {
                page.primary = next;
                page.other = button("address-no-block", Press::Skip);
                Body::Keys { pad: Pad::Block, typed: self.block.clone(), unit: None, before: Some(self.beginning()) }
            }
            Step::Building => {
                page.primary = next;
                let (pad, other) =
                    if self.letters { (Pad::Letters, "board-kana") } else { (Pad::Kana, "board-letters") };
                page.other = button(other, Press::Board);
                let before = self.beginning().join(&self.block, |above, block| format!("{above}{block}"));
                Body::Keys { pad, typed: self.building.clone(), unit: None, before: Some(before) }
            }
            Step::Match | Step::Prefecture(_) | Step::City(_) | Step::Town(_) => {
                if matches!(self.step, Step::Town(_)) {
                    page.other = button("address-no-town", Press::Skip);
                }
                self.listed(sheet, room)
            }
        };
    }

    fn ways(&self) -> Body {
        let way = |id: &str, title: Msg, icon: &str| Tile { icon: Some(icon.to_owned()), ..tile(id, title) };
        let mut tiles = vec![way("postcode", Msg::new("address-by-postcode"), "keyboard")];
        if let Some((_, city)) = &self.home {
            let title = Msg::new("address-here").text("city", city.name.clone());
            tiles.push(way("here", title, "house"));
        }
        tiles.push(way("elsewhere", Msg::new("address-elsewhere"), "map-pin"));
        Body::Tiles { many: false, tiles, sheet: None }
    }

    fn regions(&self) -> Body {
        let home = self
            .home
            .iter()
            .map(|(prefecture, _)| tile("here", Msg::new("address-prefecture").text("prefecture", prefecture.clone())));
        let tiles = home.chain(REGIONS.iter().map(|(id, _)| tile(id, Msg::new(*id)))).collect();
        Body::Tiles { many: false, tiles, sheet: None }
    }

    fn listed(&self, sheet: usize, room: usize) -> Body {
        let before = (self.prefecture.length() > 0 && !matches!(self.step, Step::Match | Step::Prefecture(_)))
            .then(|| self.beginning());
        if let Some(keys) = self.keys() {
            return Body::Columns { before, keys };
        }
        let picks = self.picks().into_iter().enumerate().map(|(at, name)| Pick {
            press: Press::Pick(at),
            text: Shown::Own(Secret::new(name.name.clone())),
            reading: (!name.kana.is_empty()).then(|| Secret::new(name.kana.clone())),
        });
        let (picks, sheet) = sheets_of(picks.collect(), sheet, room.max(1));
        Body::Picks { before, picks, sheet }
    }
}

impl BlockWord {
    /// As it is written.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Chome => "丁目",
            Self::Banchi => "番地",
            Self::Ban => "番",
            Self::Go => "号",
            Self::No => "の",
        }
    }
}

/// Full-width digits, letters and hyphens, as addresses are written on cards.
fn wide(text: &str) -> String {
    let turn = |c: char| match c {
        '-' => '－',
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        c => c,
    };
    text.chars().map(turn).collect()
}

/// `811-1242`
fn grouped_postcode(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((first, rest)) if !rest.is_empty() => format!("{first}-{rest}"),
        _ => code.to_owned(),
    }
}

#[cfg(test)]
mod tests;
