//! A page is described once: what is asked, what can be pressed, in message ids and values. The kiosk draws it, the
//! voice will read it, the tests assert on it.

use super::aids::Aids;
use super::event::{DatePart, Press, TakeOverTrouble};
use super::languages::Languages;
use crate::application::{Reference, Ticket};
use crate::catalogue::{Counter, Verdict};
use crate::person::Secret;
use crate::text::{Locale, Msg};

/// What the visitor sees now.
#[derive(Clone)]
pub struct Page {
    /// Its id for counts, calls and file names: `start`, `purpose`, `ask-purpose_of_use` … Never a value.
    pub id: String,
    /// Where in the visit: step (from 1), of how many, and its name.
    pub step: Option<Step>,
    /// Which procedure the question is about, where it is only one of several.
    pub about: Option<Msg>,
    /// The question of the page.
    pub title: Msg,
    /// One or two sentences under it; not every question has one, so it is drawn only where the words exist.
    pub hint: Option<Msg>,
    /// What went wrong or needs a look, said first.
    pub notice: Option<Notice>,
    /// What it is made of.
    pub body: Body,
    /// もどる is there.
    pub back: bool,
    /// やめる is there.
    pub quit: bool,
    /// The primary button.
    pub primary: Option<Button>,
    /// A quieter way out: 「暗証番号がわからない」.
    pub other: Option<Button>,
    /// What the visitor asked for to see and reach better.
    pub aids: Aids,
    /// Personal answers are not to be shown, as nobody has asked for them yet: who stands behind need not read along.
    pub masked: bool,
    /// The languages that are offered.
    pub languages: Vec<Locale>,
    /// What lies over the page.
    pub overlay: Option<Overlay>,
    /// The name of the clerk who helps.
    pub helper: Option<String>,
    /// The panel is high: 画面を下げる is offered.
    pub lowers: bool,
    /// Where the five keys stand, while somebody uses them.
    pub focus: Option<Press>,
}

impl Page {
    /// Whether the page takes digits: there the ten keys of a keypad type instead of leading from place to place.
    pub const fn takes_digits(&self) -> bool {
        match &self.overlay {
            Some(overlay) => matches!(overlay, Overlay::Staff { .. }),
            None => matches!(
                self.body,
                Body::Pin { .. } | Body::Date { .. } | Body::Keys { pad: Pad::Digits | Pad::Phone | Pad::Block, .. }
            ),
        }
    }

    /// Whether it shows something personal that can be said aloud when it is asked for.
    pub fn offers_aloud(&self) -> bool {
        self.aids.voice.on
            && match &self.body {
                Body::Check { rows, .. } => rows.iter().any(|row| matches!(row.value, Shown::Own(_))),
                Body::Keys { .. } | Body::Date { .. } => true,
                _ => false,
            }
    }
}

/// Where in the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// From 1.
    pub at: u8,
    /// Of how many.
    pub of: u8,
    /// Its name.
    pub name: Msg,
}

/// A button: its words and what pressing it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Its words.
    pub label: Msg,
    /// What it does.
    pub press: Press,
}

/// Something to be said before the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is marked: icon, word and colour together.
    pub tone: Tone,
    /// Its words.
    pub text: Msg,
}

/// How a notice is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something must be done differently.
    Problem,
    /// Look here.
    Look,
    /// All is well.
    Good,
}

/// What a page is made of.
#[derive(Clone)]
pub enum Body {
    /// 「画面にふれてください」 and the languages.
    Start,
    /// Tiles or choices; `many` can be chosen together.
    Tiles {
        /// Several can be chosen.
        many: bool,
        /// The tiles of this sheet, at most seven.
        tiles: Vec<Tile>,
        /// Which sheet, where there is more than one.
        sheet: Option<Sheet>,
    },
    /// Lay the card down.
    Card(CardStage),
    /// What will be read and what not.
    Consent {
        /// Read.
        read: Vec<Msg>,
        /// Not read.
        unread: Vec<Msg>,
    },
    /// The PIN: only how many digits were typed is known here.
    Pin {
        /// Digits typed, 0–4.
        typed: usize,
        /// Tries left.
        tries: u8,
        /// The card is being read.
        reading: bool,
    },
    /// A board or pad and what was typed.
    Keys {
        /// Which.
        pad: Pad,
        /// What was typed.
        typed: Secret<String>,
        /// The unit behind a number, such as 通.
        unit: Option<Msg>,
        /// What it is typed behind: the town of an address, the family name.
        before: Option<Secret<String>>,
    },
    /// Columns or letters of the 50音, to find a name by how it begins; a blank is a place without names.
    Columns {
        /// What was chosen so far.
        before: Option<Secret<String>>,
        /// ア カ サ …, or the letters of one column.
        keys: Vec<Option<char>>,
    },
    /// Names or spellings to pick from.
    Picks {
        /// What they are for: the address so far, the reading.
        before: Option<Secret<String>>,
        /// Those of this sheet, at most seven.
        picks: Vec<Pick>,
        /// Which sheet, where there is more than one.
        sheet: Option<Sheet>,
    },
    /// A date by era.
    Date {
        /// The chosen era's id, or `western`.
        era: String,
        /// The eras to choose from, by id.
        eras: Vec<String>,
        /// Digits of the year.
        year: Secret<String>,
        /// Digits of the month.
        month: Secret<String>,
        /// Digits of the day.
        day: Secret<String>,
        /// Where the next digit goes.
        part: DatePart,
        /// The whole day in both calendars, once it is one.
        whole: Option<Secret<String>>,
        /// The age on that day's count, for checking by eye.
        age: Option<i16>,
    },
    /// Answers to be checked.
    Check {
        /// The rows of this sheet.
        rows: Vec<Row>,
        /// Which sheet, where there is more than one.
        sheet: Option<Sheet>,
        /// Yen for all.
        total: i64,
        /// Said under the rows, or on sheets of their own where there are many: by when, what to bring, what to know.
        remarks: Vec<Remark>,
    },
    /// The list of a life event.
    Plan {
        /// Its lines on this sheet.
        entries: Vec<PlanLine>,
        /// Which sheet, where there is more than one.
        sheet: Option<Sheet>,
        /// How many are needed, come later, are not needed.
        counts: (usize, usize, usize),
    },
    /// Online ways, each with its link.
    Online(Vec<OnlineWay>),
    /// Something to read: refusals, reasons, what to do instead.
    Told(Vec<Msg>),
    /// A moment: the applications are being kept.
    Working,
    /// The number.
    Done(Box<Done>),
}

/// A tile or choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What pressing it means.
    pub press: Press,
    /// Its words.
    pub title: Msg,
    /// A word or two of example.
    pub example: Option<Msg>,
    /// The icon's name.
    pub icon: Option<String>,
    /// Chosen now.
    pub chosen: bool,
    /// Pressing it leads to a further page; it is not one of several that can be chosen together.
    pub leads: bool,
}

/// A name or spelling that can be picked.
#[derive(Clone)]
pub struct Pick {
    /// What pressing it means.
    pub press: Press,
    /// The name.
    pub text: Shown,
    /// How it is read, in katakana.
    pub reading: Option<Secret<String>>,
}

/// A line of the list of a life event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// Takes it into what is prepared today, or out of it; `None` where the house only explains it or it is not needed.
    pub press: Option<Press>,
    /// Which procedure.
    pub title: Msg,
    /// What the answers make of it.
    pub verdict: Verdict,
    /// Why.
    pub because: Option<Msg>,
    /// By when, as a reader of this language checks it.
    pub by: Option<String>,
    /// Prepared today.
    pub chosen: bool,
}

/// One sheet of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// From 1.
    pub at: usize,
    /// Of how many.
    pub of: usize,
}

/// Where the card is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardStage {
    /// Not there yet.
    Waiting,
    /// There, being asked what it is.
    Looking,
}

/// A board or pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pad {
    /// 50音
    Kana,
    /// 50音 for one part of a name: no space.
    Name,
    /// A–Z, space, hyphen, apostrophe, full stop.
    Latin,
    /// 0–9, A–Z, hyphen, space: a building.
    Letters,
    /// 0–9, hyphen, 丁目 番地 番 号 の.
    Block,
    /// 0–9
    Digits,
    /// 0–9 and hyphen.
    Phone,
}

/// A row of the check page.
#[derive(Clone)]
pub struct Row {
    /// The answer's key, for [`Press::Change`]; `None` where it cannot be changed here.
    pub key: Option<String>,
    /// What is asked.
    pub label: Msg,
    /// Which procedure, for its own fields.
    pub of: Option<Msg>,
    /// The answer.
    pub value: Shown,
    /// Where it comes from.
    pub source: Source,
}

/// Something to be known about what is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// Its words.
    pub text: Msg,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// A last day.
    Deadline,
    /// To be brought or shown.
    Bring,
    /// Good to know.
    Note,
}

/// An answer as it is shown.
#[derive(Clone)]
pub enum Shown {
    /// Words of the house.
    Said(Msg),
    /// Several words of the house.
    List(Vec<Msg>),
    /// Personal data.
    Own(Secret<String>),
}

/// Where a row's answer comes from, as it is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// カード
    Card,
    /// 入力
    Typed,
    /// 選択
    Chosen,
    /// おうちで準備
    Home,
    /// 職員に伝えた
    Asked,
    /// 漢字は職員が確認
    Clerk,
}

/// An online way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlineWay {
    /// The procedure's title.
    pub title: Msg,
    /// The whole address, from the city's table; `None` where only a convenience store has it.
    pub url: Option<String>,
    /// What it costs at a convenience store's machine, in yen.
    pub convenience: Option<u32>,
}

/// The last page.
#[derive(Clone)]
pub struct Done {
    /// The number.
    pub ticket: Ticket,
    /// The reference for the register.
    pub reference: Reference,
    /// The six-digit code of the city, for the reference's QR.
    pub city: String,
    /// The counter to go to, as it is today.
    pub counter: Option<Counter>,
    /// The card still lies there.
    pub card: bool,
    /// The slip: `None` while it prints.
    pub slip: Option<Result<(), super::event::SlipTrouble>>,
    /// Fields that did not have to be filled in.
    pub fields_spared: u32,
    /// Characters that did not have to be written.
    pub characters_spared: u32,
    /// What to bring or show (`check-…`).
    pub bring: Vec<Msg>,
    /// Something is to be paid after the confirmation.
    pub to_pay: bool,
}

/// What lies over a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Really quit?
    Quit,
    /// Is somebody there? So many seconds left.
    Idle(u8),
    /// The call is on its way.
    Calling,
    /// So many clerks' desks have it.
    Called(u32),
    /// Nobody is connected: please speak to somebody at the counter.
    Nobody,
    /// Help is offered: the visitor has been on this page for long.
    Offer,
    /// A clerk types the code.
    Staff {
        /// Digits typed, 0–6.
        typed: usize,
        /// The hub is being asked.
        asking: bool,
        /// Why the code does not count.
        trouble: Option<TakeOverTrouble>,
    },
    /// Who helps, and the end of it.
    Helping,
    /// The languages.
    Languages(Languages),
    /// How it speaks.
    Listening,
}
