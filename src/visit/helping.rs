//! Help at the kiosk: the call, the offer of it to who stays long on a page, and a clerk who takes over for a while.

use jiff::Timestamp;

use super::effect::Effect;
use super::event::{Press, TakeOverTrouble};
use super::journey::Place;
use super::page::{Notice, Overlay, Tone};
use super::state::Visit;
use crate::application::help::{CODE, Helper};
use crate::application::wire::CallAnswer;
use crate::catalogue::Catalogue;
use crate::person::Secret;
use crate::text::Msg;

/// Without a touch for so many seconds a clerk has gone: the help is over, the visit is the visitor's again.
pub const HELP_IDLE: i64 = 180;
/// Who has just touched something is not asked: only after so many seconds of pause.
const PAUSE: i64 = 5;
/// So often help is offered in one visit; whoever said no twice knows where it is.
const OFFERS: usize = 2;

/// How a visit stands with help.
#[derive(Default)]
pub(super) struct Help {
    /// Who helps.
    pub(super) by: Option<Helper>,
    /// What a clerk has typed of the code.
    pub(super) code: Secret<String>,
    /// Since when the page of now stands.
    pub(super) since: Option<Timestamp>,
    /// The pages on which help was offered.
    pub(super) offered: Vec<String>,
}

impl Visit {
    /// 係を呼ぶ, or who helps already.
    pub(super) fn call(&mut self) -> Vec<Effect> {
        if self.help.by.is_some() {
            self.overlay = Some(Overlay::Helping);
            return Vec::new();
        }
        self.overlay = Some(Overlay::Calling);
        vec![Effect::Call { page: self.place.id(), locale: self.locale }]
    }

    /// Whether the call reaches anybody.
    pub(super) fn called(&mut self, answer: Option<CallAnswer>) {
        if self.overlay == Some(Overlay::Calling) {
            self.overlay = Some(match answer.map_or(0, |a| a.clerks) {
                0 => Overlay::Nobody,
                clerks => Overlay::Called(clerks),
            });
        }
    }

    /// What concerns a clerk at the kiosk; `None` where a press is none of it.
    pub(super) fn press_help(&mut self, press: &Press) -> Option<Vec<Effect>> {
        match (&mut self.overlay, press) {
            (Some(Overlay::Calling | Overlay::Called(_) | Overlay::Nobody), Press::Staff) => {
                self.help.code = Secret::default();
                self.overlay = Some(Overlay::Staff { typed: 0, asking: false, trouble: None });
            }
            (Some(Overlay::Staff { typed, asking: false, trouble }), Press::Key(c)) if c.is_ascii_digit() => {
                if self.help.code.length() < CODE {
                    self.help.code = self.help.code.map(|code| format!("{code}{c}"));
                }
                (*typed, *trouble) = (self.help.code.length(), None);
            }
            (Some(Overlay::Staff { typed, asking: false, .. }), Press::Erase) => {
                self.help.code =
                    self.help.code.map(|c| c.get(..c.len().saturating_sub(1)).unwrap_or_default().to_owned());
                *typed = self.help.code.length();
            }
            (Some(Overlay::Staff { typed, asking, trouble }), Press::Next) if !*asking => {
                if *typed < CODE {
                    *trouble = Some(TakeOverTrouble::Short);
                    return Some(Vec::new());
                }
                (*asking, *typed) = (true, 0);
                let code = std::mem::take(&mut self.help.code);
                return Some(vec![Effect::TakeOver { page: self.place.id(), code }]);
            }
            (Some(Overlay::Staff { .. }), Press::Key(_) | Press::Erase | Press::Next) => {}
            (Some(Overlay::Helping), Press::HelpOver) => {
                self.overlay = None;
                return Some(self.help_over());
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    /// The hub has answered to a code.
    pub(super) fn taken_over(&mut self, result: Result<Helper, TakeOverTrouble>) {
        let waits = matches!(self.overlay, Some(Overlay::Staff { asking: true, .. }));
        match result {
            // Whoever closed the page meanwhile, or whose visit went on, is helped nevertheless: the hub has noted it.
            Ok(helper) => {
                if waits || matches!(self.overlay, Some(Overlay::Calling | Overlay::Called(_) | Overlay::Nobody)) {
                    self.overlay = None;
                }
                let text = Msg::new("helper-here").text("name", helper.name.clone());
                self.notice = Some(Notice { tone: Tone::Good, text });
                self.help.by = Some(helper);
            }
            Err(trouble) if waits => {
                self.overlay = Some(Overlay::Staff { typed: 0, asking: false, trouble: Some(trouble) });
            }
            Err(_) => {}
        }
    }

    /// The help is over; whether there was any.
    pub(super) fn help_over(&mut self) -> Vec<Effect> {
        self.help.by.take().map(|_| Effect::HelpOver).into_iter().collect()
    }

    /// Seconds have passed: whether a clerk has gone, whether a visitor stays long on a page.
    pub(super) fn help_in_time(&mut self, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let idle = now.as_second() - self.touched.as_second();
        if self.help.by.is_some() {
            if idle < HELP_IDLE {
                return Vec::new();
            }
            // The visitor has the whole time to answer that anybody has.
            self.touched = now;
            self.overlay = None;
            return self.help_over();
        }
        let since = *self.help.since.get_or_insert(now);
        let page = self.place.id();
        let quiet = matches!(self.place, Place::Start | Place::Language | Place::Working | Place::Done);
        let known = self.help.offered.len() >= OFFERS || self.help.offered.contains(&page);
        if quiet || known || self.overlay.is_some() || idle < PAUSE || self.card.reading || self.card.looking {
            return Vec::new();
        }
        let Some(after) = catalogue.city.help.after(&page) else { return Vec::new() };
        // Listening takes longer than reading.
        let after = if self.aids.voice.on { 2 * after } else { after };
        if now.as_second() - since.as_second() >= after {
            self.help.offered.push(page);
            self.overlay = Some(Overlay::Offer);
        }
        Vec::new()
    }
}
