//! The clerk's desk: the waiting list, one visit opened, and what a clerk can do with it. Pure: [`Clerk::update`] turns
//! a message into [`Effect`]s, [`view`] draws what stands; only [`run`] knows a window and only [`perform`] the hub.

pub mod calling;
pub mod correct;
pub mod desk;
#[cfg(test)]
mod gallery;
pub mod hub;
pub mod interview;
mod keys;
pub mod message;
pub mod note;
pub mod open;
mod perform;
pub mod queue;
pub mod shown;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use jiff::Timestamp;

use crate::application::help::{HelpCode, HelpCodeRequest};
use crate::application::ticket::in_japan;
use crate::application::wire::{StaffList, VisitDetail, Waiting};
use crate::application::{ApplicationId, VisitId};
use crate::catalogue::Catalogue;
pub use crate::face::staff::Bar;
use crate::face::staff::door::{self, Door, Turn};
use crate::face::staff::{HubError, Line};
use crate::face::ui::Scale;
use crate::person::StaffId;
use crate::text::{Msg, Words};

pub use calling::{Calling, Narrowed};
pub use desk::Desk;
pub use hub::HubDesk;
pub use interview::{Asking, Interview};
pub use message::{Deed, Done, Effect, Message};
pub use open::{Open, Panel, Sheet, Step};
pub use perform::{answer, perform, run};
pub use view::view;

/// What the desk needs to draw and to judge, and what does not change while it runs.
#[derive(Clone)]
pub struct Context {
    /// The clerk's language.
    pub words: Arc<Words>,
    /// The city's catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Pixels per millimetre of the desk's screen.
    pub scale: Scale,
    /// The place that this desk calls numbers to, such as `2-1`; `None` where it is the sign of the counter.
    pub place: Option<String>,
}

/// The desk.
#[derive(Default)]
pub struct Clerk {
    pub(crate) door: Door,
    pub(crate) me: Option<StaffId>,
    pub(crate) staff: Vec<(StaffId, String)>,
    pub(crate) line: Line,
    pub(crate) list: Option<Waiting>,
    pub(crate) cursor: Option<VisitId>,
    pub(crate) narrowed: Narrowed,
    pub(crate) open: Option<Open>,
    pub(crate) interview: Option<Interview>,
    pub(crate) bar: Option<Bar>,
    pub(crate) busy: bool,
    pub(crate) now: Timestamp,
}

/// A code as it is read to oneself on the way: in two threes.
fn code_said(given: &HelpCode) -> Msg {
    let (first, last) = given.code.split_at_checked(3).unwrap_or((&given.code, ""));
    Msg::new("clerk-help-code-said")
        .text("kiosk", given.kiosk.0.clone())
        .text("code", format!("{first} {last}"))
        .text("time", in_japan(given.until).strftime("%H:%M").to_string())
}

impl Clerk {
    /// A desk without a clerk, and what it asks first.
    pub fn new(now: Timestamp) -> (Self, Vec<Effect>) {
        (Self { now, ..Self::default() }, vec![Effect::Door(door::Effect::Ask)])
    }

    /// The door of the desk.
    pub const fn door(&self) -> &Door {
        &self.door
    }

    /// Who can be picked at the start.
    pub fn staff(&self) -> &[(StaffId, String)] {
        &self.staff
    }

    /// The visit that lies open.
    pub const fn opened(&self) -> Option<&Open> {
        self.open.as_ref()
    }

    /// What the quiet bar says.
    pub const fn bar(&self) -> Option<&Bar> {
        self.bar.as_ref()
    }

    /// Takes in what happened at `now`.
    pub fn update(&mut self, message: Message, now: Timestamp, context: &Context) -> Vec<Effect> {
        self.now = now;
        if message.is_by_hand() {
            self.door.hand(now);
        }
        if message.is_session_over() {
            self.busy = false;
            let (turn, effects) = self.door.shut();
            return self.turned(turn, effects);
        }
        match message {
            Message::Door(message) => {
                if let door::Message::Found(answer) = &message {
                    self.line = self.line.after(answer, now);
                }
                let (turn, effects) = self.door.update(message, now);
                self.turned(turn, effects)
            }
            Message::Key(event) => match keys::pressed(self, &event) {
                Some(message) => self.update(message, now, context),
                None => vec![],
            },
            Message::Tick => self.tick(),
            Message::Staff(answer) => {
                self.line = self.line.after(&answer, now);
                if let Ok(StaffList(staff)) = answer {
                    self.staff = staff;
                }
                vec![]
            }
            Message::Picked(id) => {
                self.me = self.staff.iter().any(|(s, _)| *s == id).then_some(id);
                vec![]
            }
            Message::ChangeStaff => {
                (self.me, self.open, self.interview, self.bar) = (None, None, None, None);
                vec![Effect::LoadStaff]
            }
            // What comes while nobody is in is not shown to whoever comes next.
            _ if !self.door.is_open() => vec![],
            Message::Waited(answer) => self.waited(answer, context),
            Message::Move(down) => self.move_cursor(down, context),
            Message::OpenVisit(visit) => {
                self.narrowed.digits.clear();
                self.cursor = Some(visit);
                vec![Effect::Fetch(visit)]
            }
            Message::Visit(visit, answer) => self.visit_came(visit, answer),
            Message::Drawn(application, revision, answer) => {
                if let Some(open) = &mut self.open {
                    open.drawn(application, revision, answer);
                }
                vec![]
            }
            Message::Printed(answer) => {
                self.bar = Some(answer.map_or_else(Bar::Trouble, |()| Bar::Good("clerk-did-print".into())));
                vec![]
            }
            Message::Went(kiosk) => vec![Effect::EndCall(kiosk)],
            Message::HelpCode(kiosk) => {
                self.me.clone().map(|staff| Effect::HelpCode(HelpCodeRequest { kiosk, staff })).into_iter().collect()
            }
            Message::HelpCodeCame(answer) => {
                self.bar = Some(answer.map_or_else(Bar::Trouble, |given| Bar::Look(code_said(&given))));
                vec![]
            }
            Message::CallEnded(answer) => {
                if let Err(error) = answer {
                    self.bar = Some(Bar::Trouble(error));
                }
                vec![]
            }
            Message::Did(visit, application, done, answer) => self.did(visit, application, done, answer),
            Message::Dismiss => {
                self.bar = None;
                vec![]
            }
            Message::Asking(asking) => self.asks(asking, context),
            Message::Calling(calling) => self.calls(calling, context),
            Message::Back => {
                if let Some(open) = &mut self.open {
                    if matches!(open.panel, Panel::Form) {
                        self.open = None;
                    } else {
                        open.panel = Panel::Form;
                    }
                }
                self.bar = None;
                vec![]
            }
            act => self.act(act, context),
        }
    }

    /// What happens while a clerk asks a visitor's questions.
    fn asks(&mut self, asking: Asking, context: &Context) -> Vec<Effect> {
        let Some(me) = &self.me else { return vec![] };
        match (&mut self.interview, asking) {
            (None, Asking::Begin) if self.open.is_none() => vec![Effect::Seeds],
            (None, Asking::Begun(seeds)) if self.open.is_none() => {
                (self.bar, self.interview) = (None, Some(Interview::new(seeds, self.now)));
                vec![]
            }
            (Some(interview), Asking::Handed(Ok(handed))) => {
                let visit = interview.visit.id();
                (self.interview, self.cursor) = (None, Some(visit));
                self.bar = Some(Bar::Good(Msg::new("interview-handed").text("number", handed.ticket.to_string())));
                vec![Effect::Fetch(visit)]
            }
            (Some(interview), asking) => {
                if let Some(error) = asking.error() {
                    self.bar = Some(Bar::Trouble(error.clone()));
                }
                match interview.update(asking, me, self.now, context) {
                    interview::Turn::Stay(effects) => effects,
                    interview::Turn::Left => {
                        self.interview = None;
                        vec![]
                    }
                }
            }
            (None, _) => vec![],
        }
    }

    /// What follows for the desk when the door turns.
    fn turned(&mut self, turn: Turn, effects: Vec<door::Effect>) -> Vec<Effect> {
        let mut effects: Vec<_> = effects.into_iter().map(Effect::Door).collect();
        match turn {
            Turn::None => {}
            Turn::Out => self.bar = None,
            Turn::Trial => effects.extend([Effect::LoadStaff, Effect::Watch { after: 0, pause: false }]),
            Turn::In(staff) => {
                // Somebody else does not find what the one before left open; the same one does.
                if self.me.as_ref() != Some(&staff) {
                    (self.open, self.interview, self.cursor) = (None, None, None);
                }
                self.me = Some(staff);
                effects.extend([Effect::LoadStaff, Effect::Watch { after: 0, pause: false }]);
                effects.extend(self.open.as_ref().map(|open| Effect::Fetch(open.detail.visit)));
            }
        }
        effects
    }

    /// What is done to the visit that lies open.
    fn act(&mut self, message: Message, context: &Context) -> Vec<Effect> {
        let (Some(open), Some(me), false) = (&mut self.open, &self.me, self.busy) else {
            return vec![];
        };
        match open.act(message, me, context) {
            Step::None => vec![],
            Step::Say(msg) => {
                self.bar = Some(Bar::Look(msg));
                vec![Effect::FocusField]
            }
            Step::Run(effects) => {
                self.bar = None;
                self.busy = effects.iter().any(|e| matches!(e, Effect::Do(..)));
                effects
            }
        }
    }

    fn tick(&mut self) -> Vec<Effect> {
        self.narrowed.digits.clear();
        let (turn, effects, soon) = self.door.tick(self.now);
        if let Some(soon) = soon {
            self.bar = Some(Bar::Look(soon));
        }
        let mut effects = self.turned(turn, effects);
        if !self.door.is_open() {
            return effects;
        }
        // A charge can be presented or paid without a change of the list, so an open visit is looked at again.
        if let Some(open) = &self.open
            && open.waits_for_payment()
        {
            effects.push(Effect::Fetch(open.detail.visit));
        }
        if self.staff.is_empty() {
            effects.push(Effect::LoadStaff);
        }
        effects
    }

    fn waited(&mut self, answer: Result<Waiting, HubError>, context: &Context) -> Vec<Effect> {
        self.line = self.line.after(&answer, self.now);
        let known = self.list.as_ref().map_or(0, |l| l.version);
        let Ok(list) = answer else {
            return vec![Effect::Watch { after: known, pause: true }];
        };
        let mut effects = vec![Effect::Watch { after: list.version, pause: false }];
        if let Some(open) = &self.open
            && list.version != known
            && !self.busy
        {
            effects.push(Effect::Fetch(open.detail.visit));
        }
        self.list = Some(list);
        self.keep_mark(context);
        effects
    }

    fn move_cursor(&mut self, down: bool, context: &Context) -> Vec<Effect> {
        self.narrowed.digits.clear();
        if let Some(list) = self.shown(context) {
            let order: Vec<VisitId> = queue::waiting(&list)
                .map(|v| v.visit)
                .chain(queue::decided(&list).into_iter().map(|(_, v)| v.visit))
                .collect();
            let at = self.cursor.and_then(|c| order.iter().position(|v| *v == c));
            let next = match (at, down) {
                (None, _) => 0,
                (Some(at), true) => (at + 1).min(order.len().saturating_sub(1)),
                (Some(at), false) => at.saturating_sub(1),
            };
            self.cursor = order.get(next).copied().or(self.cursor);
        }
        vec![]
    }

    fn visit_came(&mut self, visit: VisitId, answer: Result<Box<VisitDetail>, HubError>) -> Vec<Effect> {
        self.line = self.line.after(&answer, self.now);
        self.busy = false;
        match (answer, &mut self.open) {
            (Ok(detail), Some(open)) if open.detail.visit == visit => open.refresh(*detail),
            // A stale answer: the clerk went back to the list, or on to another visit.
            (Ok(_), _) if self.cursor != Some(visit) || self.me.is_none() => vec![],
            (Ok(detail), _) => {
                // That a visit was handed in is read while it opens.
                self.bar =
                    self.bar.take().filter(|bar| matches!(bar, Bar::Good(said) if said.id == "interview-handed"));
                let (open, effects) = Open::new(*detail);
                self.open = open;
                effects
            }
            (Err(error), _) => {
                self.bar = Some(Bar::Trouble(error));
                vec![]
            }
        }
    }

    fn did(
        &mut self,
        visit: VisitId,
        application: ApplicationId,
        done: Done,
        answer: Result<Box<VisitDetail>, HubError>,
    ) -> Vec<Effect> {
        self.line = self.line.after(&answer, self.now);
        self.busy = false;
        let detail = match answer {
            Ok(detail) => detail,
            Err(error) => {
                self.bar = Some(Bar::Trouble(error));
                // The revision that the clerk saw may be old.
                return vec![Effect::Fetch(visit)];
            }
        };
        self.bar = Some(Bar::Good(Msg::new(done.message())));
        // The visitor takes home why; the desk need not be asked for it.
        let mut effects = if done == Done::Returned { vec![Effect::ReturnSlip(application)] } else { vec![] };
        if let Some(open) = self.open.as_mut().filter(|o| o.detail.visit == visit) {
            open.panel = Panel::Form;
            open.go_on = !matches!(done, Done::Corrected | Done::Identified | Done::Undone | Done::Noted);
            effects.extend(open.refresh(*detail));
        }
        effects
    }

    /// The name of a member of staff; the id where the list does not know it.
    pub(crate) fn name(&self, id: &StaffId) -> String {
        self.staff.iter().find(|(s, _)| s == id).map_or_else(|| id.0.clone(), |(_, name)| name.clone())
    }

    /// Whether a field of the open visit is being corrected.
    pub(crate) fn panel(&self) -> Option<&Panel> {
        self.open.as_ref().map(|o| &o.panel)
    }
}
