//! What can happen to a visit.

use jiff::civil::Date;

use super::focus::Five;
use super::home::HomeNews;
use crate::application::Ticket;
use crate::application::help::Helper;
use crate::application::wire::CallAnswer;
use crate::person::CardFacts;
use crate::text::{Locale, Msg};

/// Something that happened: a touch, a device's answer, time.
pub enum Event {
    /// The visitor pressed something.
    Press(Press),
    /// A card lies on the reader.
    CardPlaced,
    /// No card lies on the reader any more.
    CardGone,
    /// What a card tells without its PIN.
    Probed(Result<CardProbe, CardTrouble>),
    /// What it told after its PIN.
    Read(Result<CardFacts, CardTrouble>),
    /// The applications are on disk under this number, or could not be kept.
    Submitted(Result<Ticket, SubmitTrouble>),
    /// The slip is printed, or not.
    SlipPrinted(Result<(), SlipTrouble>),
    /// The list of a life event is printed, or not.
    ListPrinted(Result<(), SlipTrouble>),
    /// The scanner read a code that was prepared at home.
    Home(HomeNews),
    /// Whether the call for help reaches anybody; `None` where the hub did not answer.
    Called(Option<CallAnswer>),
    /// Who helps from now on, or why a clerk's code does not count.
    TakenOver(Result<Helper, TakeOverTrouble>),
    /// One of the five keys.
    Five(Five),
    /// A digit of a keypad: typed where the page takes digits, else the key that lies there.
    Digit(char),
    /// A key of a keyboard: it does this at once, as no finger explores with it.
    Typed(Press),
    /// A second has passed.
    Tick,
}

/// What the visitor pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// The start page.
    Begin,
    /// The language page, from every page.
    Languages,
    /// A language.
    Language(Locale),
    /// The languages that have no room on this sheet.
    OtherLanguages,
    /// 大きく: the next text size.
    Larger,
    /// 白黒: strong contrast, or back.
    Contrast,
    /// 低く: everything low, or back.
    Lower,
    /// 音声: every page speaks, or is silent again.
    Voice,
    /// Says the page once more.
    Again,
    /// Stops speaking, or goes on.
    Pause,
    /// Says what is personal, too, or no longer.
    Aloud,
    /// How it speaks: pace, volume, screen.
    Listening,
    /// The next pace.
    Pace,
    /// The next volume.
    Volume,
    /// Hides the screen, or shows it again.
    Hide,
    /// A tile or choice, by its id.
    Choose(String),
    /// A tile of the first page, by its menu's id.
    Menu(String),
    /// A life event, by its id.
    Event(String),
    /// Prints the list of a life event.
    PrintList,
    /// The primary button.
    Next,
    /// もどる
    Back,
    /// やめる
    Quit,
    /// Yes, quit.
    QuitYes,
    /// No, go on.
    QuitNo,
    /// 係を呼ぶ
    Help,
    /// A clerk is here: asks for the code.
    Staff,
    /// The clerk has finished helping.
    HelpOver,
    /// Closes what lies over the page.
    Close,
    /// Goes on without a card.
    ByHand,
    /// A key of a board or pad.
    Key(char),
    /// One of the names or spellings that are offered, by its place among them.
    Pick(usize),
    /// The name is picked kanji by kanji.
    Pieces,
    /// The kanji are left to the clerk.
    LeaveToClerk,
    /// The other board: kana, or letters and digits.
    Board,
    /// A word of 番地.
    Block(BlockWord),
    /// Shows what is personal on the check page, or hides it again.
    Reveal,
    /// 1字けす
    Erase,
    /// ゛
    Voiced,
    /// ゜
    HalfVoiced,
    /// 小
    Small,
    /// The space between names.
    Space,
    /// An era by its id, or `western`.
    Era(String),
    /// A part of a date.
    Part(DatePart),
    /// Passes over an optional question.
    Skip,
    /// Changes the row with this key on the check page.
    Change(String),
    /// The next sheet of a long list.
    NextSheet,
    /// The sheet before.
    PreviousSheet,
    /// Shows the online ways.
    Online,
    /// Ends the visit on the last page.
    Finish,
    /// Any other touch: it only tells that somebody is there.
    Touch,
}

/// A word that stands between the numbers of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockWord {
    /// 丁目
    Chome,
    /// 番地
    Banchi,
    /// 番
    Ban,
    /// 号
    Go,
    /// の
    No,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// 年
    Year,
    /// 月
    Month,
    /// 日
    Day,
}

/// What a card tells without its PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardProbe {
    /// Tries left before the PIN is blocked.
    pub tries: u8,
    /// The last day of its validity, where it could be read.
    pub expiry: Option<Date>,
}

/// Why a card could not be used. The visitor is told what to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardTrouble {
    /// A phone.
    Phone,
    /// A 運転免許証.
    Licence,
    /// A 在留カード.
    Residence,
    /// A transport card or anything else.
    OtherCard,
    /// Wrong PIN; so many tries left.
    WrongPin(u8),
    /// Only one try is left: the kiosk does not take it.
    LastTry,
    /// The PIN is blocked.
    Blocked,
    /// Taken away while it was read.
    Removed,
    /// What was read makes no sense.
    Torn,
    /// The reader does not answer.
    Reader,
}

/// Why a clerk's code does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeOverTrouble {
    /// It has six digits.
    Short,
    /// It is wrong, used, old or for another kiosk.
    Wrong,
    /// There were too many wrong ones; so many seconds to wait.
    Wait(u32),
    /// The hub does not answer.
    Away,
}

impl TakeOverTrouble {
    /// What the clerk is told.
    pub fn message(self) -> Msg {
        match self {
            Self::Short => Msg::new("staff-code-short"),
            Self::Wrong => Msg::new("staff-code-wrong"),
            Self::Wait(seconds) => Msg::new("staff-code-wait").number("seconds", i64::from(seconds)),
            Self::Away => Msg::new("staff-code-away"),
        }
    }
}

/// Why applications could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubmitTrouble {
    /// The disk is full or cannot be written.
    Disk,
    /// No number could be taken: neither a lease nor a band of its own.
    NoNumber,
}

/// Why the slip did not come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipTrouble {
    /// No paper.
    Paper,
    /// The cover is open.
    Cover,
    /// The printer does not answer, or anything else.
    Printer,
}
