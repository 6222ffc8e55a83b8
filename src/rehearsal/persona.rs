//! A visitor for rehearsals: what they want and how they answer. Looks at the page as a person would, at nothing else.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::text::era::Era;
use crate::text::{Locale, kana};
use crate::visit::Press;
use crate::visit::event::{BlockWord, DatePart};
use crate::visit::page::{Body, CardStage, Pad, Page, Pick, Shown, Tile};

/// What a visitor does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Presses something.
    Press(Press),
    /// Lays the card down.
    LayCard,
    /// Takes the card.
    TakeCard,
    /// Waits for the kiosk.
    Wait,
}

/// Somebody who comes to the kiosk.
#[derive(Clone, Debug)]
pub struct Persona {
    /// Their language.
    pub locale: Locale,
    /// What they came for.
    pub procedures: Vec<String>,
    /// The tiles of the first page behind which it stands, in their order.
    pub menus: Vec<String>,
    /// The life event that they came for.
    pub event: Option<String>,
    /// They renew a card that ends soon.
    pub renews: bool,
    /// The id of the test card they carry; without one they go by hand.
    pub card: Option<String>,
    /// The PIN they remember.
    pub pin: String,
    /// For themselves.
    pub for_self: bool,
    /// Their name's reading, full-width katakana, U+3000 between family and given name.
    pub kana: String,
    /// Their name in Latin letters.
    pub latin: String,
    /// Their phone number.
    pub phone: String,
    /// Their date of birth: era id or `western`, then the digits as they press them.
    pub birth: (String, String),
    /// How many copies of each.
    pub copies: u32,
    /// What they type on a page, by the page's id, where it is not one of the above: digits, letters, or a date's era and
    /// digits (`reiwa:080401`, two digits each of year, month and day).
    pub typed: BTreeMap<String, String>,
    /// What they choose on a page, by the page's id, where it is not the first choice.
    pub choices: BTreeMap<String, Vec<String>>,
}

impl Persona {
    /// 見本　花子 with her own card (T1), for herself.
    pub fn hanako(locale: Locale, procedures: &[&str]) -> Self {
        Self {
            locale,
            procedures: procedures.iter().map(|p| (*p).to_owned()).collect(),
            menus: vec!["certificates".to_owned()],
            event: None,
            renews: false,
            card: Some("t1".to_owned()),
            pin: "1234".to_owned(),
            for_self: true,
            kana: "ミホン　ハナコ".to_owned(),
            latin: "MIHON HANAKO".to_owned(),
            phone: "0921234567".to_owned(),
            birth: ("heisei".to_owned(), "20401".to_owned()),
            copies: 1,
            choices: BTreeMap::new(),
            typed: BTreeMap::new(),
        }
    }

    /// 見本　花子 who has moved in with a child of eight, two days before `today`; her card (T19) still shows
    /// the address in 東京.
    pub fn moving_family(locale: Locale, today: Date) -> Self {
        let moved = today.checked_sub(2.days()).unwrap_or(today);
        let reiwa = |day: Date| format!("reiwa:{:02}{:02}{:02}", Era::Reiwa.year_of(day), day.month(), day.day());
        let born = "heisei:300720".to_owned();
        let pages = [("ask-members", "1".to_owned()), ("any-day", reiwa(moved)), ("ask-member_birth", born)];
        let choices = [
            ("find-moved_from", vec!["other-prefecture"]),
            ("find-in_household", vec!["pupil"]),
            ("find-household_things", vec!["dog"]),
            ("find-insurance", vec!["work"]),
            ("find-card_holders", vec!["all"]),
            ("ask-member_relation", vec!["child"]),
        ];
        let own = |(page, ids): (&str, Vec<&str>)| (page.to_owned(), ids.into_iter().map(str::to_owned).collect());
        Self {
            menus: vec!["moving".to_owned()],
            event: Some("moving-in".to_owned()),
            card: Some("t19".to_owned()),
            typed: pages.into_iter().map(|(page, text)| (page.to_owned(), text)).collect(),
            choices: choices.into_iter().map(own).collect(),
            ..Self::hanako(locale, &[])
        }
    }

    /// The same without a card.
    #[must_use]
    pub fn by_hand(mut self) -> Self {
        self.card = None;
        self
    }

    /// What is typed on a page that asks for a day; `any-day` stands for every one that is no date of birth.
    fn day_for(&self, page: &Page) -> Option<&str> {
        let any = || self.typed.get("any-day").filter(|_| !page.id.contains("birth"));
        self.typed.get(&page.id).or_else(any).map(String::as_str)
    }

    /// Whether the kanji of this page are left to the clerk: this visitor has nothing written down for them.
    fn leaves(&self, page: &Page) -> bool {
        let offered = page.other.as_ref().is_some_and(|other| other.press == Press::LeaveToClerk);
        offered && !self.typed.contains_key(&page.id) && !self.choices.contains_key(&page.id)
    }

    /// What this visitor does on that page. Several presses in a row are one page's work.
    pub fn acts(&self, page: &Page) -> Vec<Act> {
        let press = |p: Press| vec![Act::Press(p)];
        if page.overlay.is_some() {
            return press(Press::Close);
        }
        let next = page.primary.as_ref().map_or(Press::Next, |b| b.press.clone());
        match &page.body {
            Body::Start => press(Press::Begin),
            Body::Tiles { .. } if self.leaves(page) => press(Press::LeaveToClerk),
            Body::Tiles { many, tiles, .. } => {
                let ids: Vec<&Press> = tiles.iter().map(|t| &t.press).collect();
                let mut acts: Vec<Act> = match page.id.as_str() {
                    "language" => return press(Press::Language(self.locale)),
                    "purpose" if tiles.iter().any(|t| matches!(t.press, Press::Menu(_))) => {
                        return self.through_menus(page, tiles);
                    }
                    id if id.starts_with("menu-") => return self.behind_menu(page, tiles),
                    id if id.starts_with("find-") && !*many && !self.choices.contains_key(id) => {
                        return tiles.first().map(|t| Act::Press(t.press.clone())).into_iter().collect();
                    }
                    "renewal" => return press(Press::Choose(if self.renews { "yes" } else { "no" }.into())),
                    "purpose" => self.procedures.iter().map(|id| Act::Press(Press::Choose(id.clone()))).collect(),
                    "whom" => return press(Press::Choose(if self.for_self { "self" } else { "other" }.into())),
                    id => match self.choices.get(id) {
                        Some(chosen) => chosen.iter().map(|id| Act::Press(Press::Choose(id.clone()))).collect(),
                        None if *many => Vec::new(),
                        None => ids.first().map(|p| Act::Press((*p).clone())).into_iter().collect(),
                    },
                };
                // What stands on another sheet is pressed there, and what is chosen already stays so.
                acts.retain(|act| !*many || tiles.iter().any(|t| Act::Press(t.press.clone()) == *act));
                acts.retain(|act| !tiles.iter().any(|t| *many && t.chosen && Act::Press(t.press.clone()) == *act));
                if *many {
                    acts.push(Act::Press(next));
                }
                acts
            }
            Body::Card(CardStage::Looking) | Body::Working | Body::Pin { reading: true, .. } => vec![Act::Wait],
            Body::Card(CardStage::Waiting) => match (&self.card, &page.notice, &page.primary) {
                (_, Some(_), Some(button)) => press(button.press.clone()),
                (_, Some(_), None) | (None, _, _) => press(Press::ByHand),
                (Some(_), None, Some(_)) => press(Press::Next),
                (Some(_), None, None) => vec![Act::LayCard],
            },
            Body::Pin { .. } => self.pin.chars().map(|c| Act::Press(Press::Key(c))).chain([Act::Press(next)]).collect(),
            _ if self.leaves(page) => press(Press::LeaveToClerk),
            Body::Columns { keys, .. } => {
                let wanted = self.typed.get(&page.id).map(String::as_str).unwrap_or_default();
                let key =
                    keys.iter().flatten().find(|key| wanted.contains(**key)).or_else(|| keys.iter().flatten().next());
                key.map(|key| Act::Press(Press::Key(*key))).into_iter().collect()
            }
            Body::Picks { picks, sheet, .. } => {
                let wanted = self.typed.get(&page.id);
                let is = |pick: &&Pick| match (&pick.text, wanted) {
                    (Shown::Own(text), Some(wanted)) => text.holds(|t| t == wanted),
                    (_, wanted) => wanted.is_none(),
                };
                match (picks.iter().find(is), sheet) {
                    (Some(pick), _) => press(pick.press.clone()),
                    (None, Some(sheet)) if sheet.at < sheet.of => press(Press::NextSheet),
                    (None, _) => press(Press::LeaveToClerk),
                }
            }
            Body::Keys { pad, .. } => {
                let text = match pad {
                    _ if self.typed.contains_key(&page.id) => self.typed.get(&page.id).cloned().unwrap_or_default(),
                    Pad::Kana => self.kana.clone(),
                    Pad::Latin => self.latin.clone(),
                    Pad::Phone => self.phone.clone(),
                    Pad::Digits => self.copies.to_string(),
                    Pad::Name | Pad::Letters | Pad::Block => String::new(),
                };
                type_out(&text, *pad).into_iter().chain([Press::Next]).map(Act::Press).collect()
            }
            Body::Date { .. } if self.day_for(page).is_some() => {
                let text = self.day_for(page).unwrap_or_default();
                let (era, digits) = text.split_once(':').unwrap_or(("reiwa", text));
                let mut acts = vec![Press::Era(era.to_owned())];
                for (i, c) in digits.chars().enumerate() {
                    match i {
                        0 => acts.push(Press::Part(DatePart::Year)),
                        2 => acts.push(Press::Part(DatePart::Month)),
                        4 => acts.push(Press::Part(DatePart::Day)),
                        _ => {}
                    }
                    acts.push(Press::Key(c));
                }
                acts.push(Press::Next);
                acts.into_iter().map(Act::Press).collect()
            }
            Body::Date { .. } => {
                let (era, digits) = &self.birth;
                let mut acts = vec![Press::Era(era.clone()), Press::Part(DatePart::Year)];
                if era == crate::visit::typing::WESTERN || digits.len() > 5 {
                    acts.extend(digits.chars().map(Press::Key));
                } else {
                    // One digit of the year, two of the month, two of the day.
                    for (i, c) in digits.chars().enumerate() {
                        match i {
                            1 => acts.push(Press::Part(DatePart::Month)),
                            3 => acts.push(Press::Part(DatePart::Day)),
                            _ => {}
                        }
                        acts.push(Press::Key(c));
                    }
                }
                acts.push(Press::Next);
                acts.into_iter().map(Act::Press).collect()
            }
            Body::Consent { .. } | Body::Check { .. } | Body::Told(_) => press(next),
            Body::Plan { .. } => press(next),
            Body::Online(_) => press(Press::Back),
            Body::Done(done) if done.slip.is_none() => vec![Act::Wait],
            Body::Done(done) if done.card => vec![Act::TakeCard],
            Body::Done(_) => press(Press::Finish),
        }
    }
}

impl Persona {
    /// What is wanted stands behind tiles: opens the one of the next thing that is not chosen yet.
    fn through_menus(&self, page: &Page, tiles: &[Tile]) -> Vec<Act> {
        let chosen = tiles.iter().filter(|t| t.chosen).filter_map(|t| match &t.press {
            Press::Menu(id) => Some(id.as_str()),
            _ => None,
        });
        let chosen: Vec<&str> = chosen.collect();
        let next = self.menus.iter().find(|menu| !chosen.contains(&menu.as_str()));
        match (next, &page.primary) {
            (Some(menu), _) => vec![Act::Press(Press::Menu(menu.clone()))],
            (None, Some(button)) => vec![Act::Press(button.press.clone())],
            (None, None) => Vec::new(),
        }
    }

    /// Behind a tile: the life event if there is one, else what is wanted; then on, or back to the further tiles.
    fn behind_menu(&self, page: &Page, tiles: &[Tile]) -> Vec<Act> {
        if let Some(event) = &self.event {
            return vec![Act::Press(Press::Event(event.clone()))];
        }
        let wanted = tiles.iter().filter(|t| match &t.press {
            Press::Choose(id) => self.procedures.contains(id) && !t.chosen,
            _ => false,
        });
        let mut acts: Vec<Act> = wanted.map(|t| Act::Press(t.press.clone())).collect();
        let here = page.id.strip_prefix("menu-").unwrap_or_default();
        let last = self.menus.last().is_none_or(|menu| menu == here);
        acts.push(Act::Press(if last { Press::Next } else { Press::Back }));
        acts
    }
}

/// The keys for a text on that board: a voiced letter is its plain one and ゛.
fn type_out(text: &str, pad: Pad) -> Vec<Press> {
    let on_board = |c: char| kana::BOARD.iter().flatten().any(|k| *k == c);
    let mut out = Vec::new();
    for c in text.chars() {
        match (pad, c) {
            (Pad::Kana, '　') | (Pad::Latin | Pad::Letters, ' ') => out.push(Press::Space),
            (Pad::Block, '丁') => out.push(Press::Block(BlockWord::Chome)),
            (Pad::Block, '番') => out.push(Press::Block(BlockWord::Ban)),
            (Pad::Block, '号') => out.push(Press::Block(BlockWord::Go)),
            (Pad::Block, '目' | '地') => {}
            (Pad::Kana | Pad::Name, c) if !on_board(c) => {
                for mark in [Press::Voiced, Press::HalfVoiced, Press::Small] {
                    let mut plain = c.to_string();
                    match mark {
                        Press::Voiced => kana::voice(&mut plain),
                        Press::HalfVoiced => kana::half_voice(&mut plain),
                        _ => kana::small(&mut plain),
                    }
                    if let Some(key) = plain.chars().next().filter(|k| *k != c && on_board(*k)) {
                        out.push(Press::Key(key));
                        out.push(mark);
                        break;
                    }
                }
            }
            (_, c) => out.push(Press::Key(c)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::type_out;
    use crate::visit::Press;
    use crate::visit::page::Pad;

    #[test]
    fn marks_are_keys_of_their_own() {
        let keys = type_out("パギッ", Pad::Kana);
        assert_eq!(
            keys,
            [Press::Key('ハ'), Press::HalfVoiced, Press::Key('キ'), Press::Voiced, Press::Key('ツ'), Press::Small]
        );
    }
}
