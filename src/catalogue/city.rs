//! A city's own facts: names, counters, kiosks' bands, staff, online ways.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Calendar, Link, ProcedureId};
use crate::person::{Secret, StaffId};
use crate::text::Locale;

/// Words of the city's own, keyed by language tag; Japanese is always there.
pub type Localised = BTreeMap<String, String>;

/// Where a municipal fact comes from, and whether the city has confirmed it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Law, page or person.
    pub source: String,
    /// Unverified facts are marked on the staff's screens; an unverified link is not shown to visitors.
    #[serde(default)]
    pub verified: bool,
}

/// The city.
#[derive(Clone, Debug)]
pub struct City {
    /// 全国地方公共団体コード, six digits with check digit, such as `402311`.
    pub code: String,
    /// `那珂川市`
    pub name: Localised,
    /// Whom applications are addressed to: `那珂川市長`.
    pub mayor: String,
    /// Marked as an invented city: every face says so.
    pub demo: bool,
    /// The letter of numbers that the hub leases, such as `A`.
    pub band: char,
    /// Letters for kiosks without a hub, by kiosk id.
    pub offline_bands: BTreeMap<String, char>,
    /// Where the register stands.
    pub register_place: Localised,
    /// How an address in this city begins on a card, such as `福岡県那珂川市`; former names are among them. A card
    /// keeps the municipality that issued it after a move, so only its address tells where its holder lives.
    pub home: Vec<String>,
    /// The languages that its kiosks offer, in the order of the language page; Japanese is always the first.
    pub languages: Vec<Locale>,
    /// The days on which its counters are open.
    pub calendar: Calendar,
    /// The procedure that renews a card, offered where a card ends within three months.
    pub renewal: Option<ProcedureId>,
    /// Counters.
    pub counters: Vec<Counter>,
    /// Staff, until accounts come: who can be picked at the clerk's start.
    pub staff: Vec<StaffMember>,
    /// Online ways (ぴったりサービス), kept by staff, never composed.
    pub links: Vec<Link>,
    /// Hosts that they may lead to, beside those that every city may name.
    pub link_hosts: Vec<String>,
    /// For how many days one is shown after staff last looked at it.
    pub link_days: u16,
    /// How long what is kept.
    pub keep: Keep,
    /// When help is offered.
    pub help: OfferHelp,
}

/// After how many seconds on one page help is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferHelp {
    /// On most pages; `None`: never.
    pub seconds: Option<u16>,
    /// On pages that take more or less, by the kind of page: the first word of its id.
    pub pages: BTreeMap<String, u16>,
}

/// For how many days an online way is shown after staff last looked at it, where the city does not say: half a year.
pub const LINK_DAYS: u16 = 180;

impl Default for OfferHelp {
    /// A minute; a check page is read for longer.
    fn default() -> Self {
        Self { seconds: Some(60), pages: BTreeMap::from([("check".to_owned(), 120)]) }
    }
}

impl OfferHelp {
    /// The key for most pages.
    pub const USUAL: &'static str = "usual";
    /// The kinds of pages that can have a time of their own.
    pub const PAGES: [&'static str; 15] = [
        "purpose", "menu", "find", "plan", "guide", "renewal", "online", "whom", "card", "consent", "pin", "ask",
        "refused", "check", "trouble",
    ];

    /// After how many seconds on a page; `None`: never.
    pub fn after(&self, page: &str) -> Option<i64> {
        let usual = self.seconds?;
        let kind = page.split('-').next().unwrap_or(page);
        Some(i64::from(self.pages.get(kind).copied().unwrap_or(usual)))
    }
}

/// How long what is kept, in days. Counts are kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// What visitors said, after everything of their visit was handed over or withdrawn. At least as long as a kiosk
    /// keeps what it has delivered (72 h).
    pub days: u16,
    /// The same where a visit was never brought to its end, after it was last touched.
    pub unfinished_days: u16,
    /// The audit trail.
    pub audit_days: u16,
}

impl Default for Keep {
    /// A week, a month, five years: handling records of personal data are commonly asked for over five years.
    fn default() -> Self {
        Self { days: 7, unfinished_days: 30, audit_days: 1827 }
    }
}

impl City {
    /// Whether the city's staff list has this id. Only on trial does that count: later on there are accounts.
    pub fn has_staff(&self, id: &StaffId) -> bool {
        self.staff.iter().any(|member| member.id == id.0)
    }

    /// Whether an address, as a card writes it, is in this city.
    pub fn is_home(&self, address: &Secret<String>) -> bool {
        address.holds(|address| self.home.iter().any(|beginning| address.starts_with(beginning)))
    }
}

/// From which day to which an entry is so, both days included; open where it is not said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Term {
    /// Whether it is so on `day`.
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// A counter (窓口).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// Its id, such as `shimin`.
    pub id: String,
    /// Its number as the sign shows it, such as `2`.
    pub sign: String,
    /// `市民課`
    pub name: Localised,
    /// How to get there from the kiosk.
    pub way: Localised,
    /// While it is there and so.
    pub term: Term,
    /// Where this is known from.
    pub fact: Fact,
}

/// A member of staff who can confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// The id that is stored, such as `s01`.
    pub id: String,
    /// The name that is shown on staff's screens.
    pub name: String,
}
