//! One visit, opened: which application is looked at, how its form will print, and what is being done to it.

use jiff::Timestamp;

use crate::application::answers::Circumstances;
use crate::application::at_desk::{IdDocument, Identity, IdentityRequest};
use crate::application::reason::RETURN;
use crate::application::wire::{
    ApplicationDetail, ChargeDetail, ChargeState, CorrectRequest, DecisionRequest, Entry, VisitDetail,
};
use crate::application::{AnswerKey, ApplicationId, ChargeId, State, life};
use crate::catalogue::{Line, fee};
use crate::face::staff::HubError;
use crate::paper::letter;
use crate::paper::qr::{AsciiQr, Matrix, Medium};
use crate::person::StaffId;
use crate::text::Msg;

use super::correct::Correction;
use super::note::Note;
use super::{Context, Deed, Effect, Message, shown};

/// A visit that lies on the desk.
pub struct Open {
    /// As the hub told it last.
    pub detail: VisitDetail,
    /// The application that is looked at.
    pub at: ApplicationId,
    /// Its form.
    pub sheet: Option<Sheet>,
    /// What lies beside the fields.
    pub panel: Panel,
    /// The newest charge's code.
    code: Option<(ChargeId, Matrix)>,
    /// After the next answer, go on to the next application that waits.
    pub(super) go_on: bool,
}

/// A form as it will print.
pub struct Sheet {
    /// Of which application.
    pub application: ApplicationId,
    /// In which revision.
    pub revision: u64,
    /// The picture, or why there is none; `None` while it is drawn.
    pub picture: Option<Result<iced::widget::image::Handle, HubError>>,
}

/// What lies beside the fields.
pub enum Panel {
    /// The form as it will print.
    Form,
    /// A field is being corrected.
    Correct(Box<Correction>),
    /// Which identity documents were seen.
    Identity(Vec<IdDocument>),
    /// A return is being written: the reason's place.
    Return(Option<usize>),
    /// Really withdraw?
    Withdraw,
    /// A payment that was taken elsewhere.
    Note(Box<Note>),
}

/// What the primary button does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primary {
    /// Confirm; others of the visit still wait.
    Confirm,
    /// Confirm the last one: the fee goes to the register.
    ConfirmAndCharge,
    /// Confirm the last one: nothing is to be paid.
    ConfirmFree,
    /// Hand it over.
    Issue,
}

/// What a step of the clerk leads to.
pub enum Step {
    /// Nothing that leaves the desk.
    None,
    /// Something must be looked at first.
    Say(Msg),
    /// This.
    Run(Vec<Effect>),
}

/// The code of a charge that a register can read from the screen.
fn encode(charge: &ChargeDetail) -> Option<(ChargeId, Matrix)> {
    let code = AsciiQr::new(charge.nkp1.as_str()).ok()?;
    Some((charge.id, code.matrix(Medium::Screen).ok()?))
}

impl Open {
    /// Opens a visit at its first application that waits; `None` for a visit without any.
    pub(super) fn new(detail: VisitDetail) -> (Option<Self>, Vec<Effect>) {
        let first = detail.applications.iter().find(|a| a.state.is_open()).or_else(|| detail.applications.first());
        let Some(at) = first.map(|a| a.id) else { return (None, vec![]) };
        let mut open = Self { detail, at, sheet: None, panel: Panel::Form, code: None, go_on: false };
        open.code = open.charge().and_then(encode);
        let effects = open.draw();
        (Some(open), effects)
    }

    /// Takes in what the hub says now, keeping the clerk's place.
    pub(super) fn refresh(&mut self, detail: VisitDetail) -> Vec<Effect> {
        self.detail = detail;
        if self.charge().map(|c| c.id) != self.code.as_ref().map(|(id, ..)| *id) {
            self.code = self.charge().and_then(encode);
        }
        let next = self.detail.applications.iter().find(|a| a.state.is_open()).map(|a| a.id);
        if std::mem::take(&mut self.go_on)
            && self.application().is_none_or(|a| !a.state.is_open())
            && let Some(next) = next
        {
            self.at = next;
        }
        self.draw()
    }

    /// The application that is looked at.
    pub fn application(&self) -> Option<&ApplicationDetail> {
        self.detail.applications.iter().find(|a| a.id == self.at)
    }

    /// What the answers are judged by.
    pub const fn circumstances(&self) -> Circumstances {
        self.detail.circumstances
    }

    /// What counts of the visit: yen for all that is neither returned nor withdrawn.
    pub fn total(&self) -> i64 {
        let counts = |a: &&ApplicationDetail| !matches!(a.state, State::Returned | State::Withdrawn);
        self.detail.applications.iter().filter(counts).map(|a| fee::total(&a.lines)).sum()
    }

    /// The charge that counts: the first one that waits to be paid (fees that are kept apart have one each), else the
    /// newest.
    pub fn charge(&self) -> Option<&ChargeDetail> {
        let waits = |c: &&ChargeDetail| matches!(c.state, ChargeState::Created | ChargeState::Presented);
        self.detail.charges.iter().find(waits).or(self.detail.charges.last())
    }

    /// The modules of a charge's code; `None` where it cannot be one.
    pub fn code(&self, charge: &ChargeDetail) -> Option<&Matrix> {
        self.code.as_ref().filter(|(of, _)| *of == charge.id).map(|(_, matrix)| matrix)
    }

    /// Whether a charge can still change at a register.
    pub fn waits_for_payment(&self) -> bool {
        self.charge().is_some_and(|c| matches!(c.state, ChargeState::Created | ChargeState::Presented))
    }

    /// What the primary button does; `None` where nothing is to be done but to wait.
    pub fn primary(&self) -> Option<Primary> {
        let application = self.application()?;
        let due = |lines: &[Line]| fee::total(lines) > 0;
        match application.state {
            State::Received | State::Returned => {
                let others = self.detail.applications.iter().any(|a| a.id != self.at && a.state.is_open());
                // A returned one does not count in the total yet, but will.
                let all = self.total() > 0 || due(&application.lines);
                Some(match (others, all) {
                    (true, _) => Primary::Confirm,
                    (false, true) => Primary::ConfirmAndCharge,
                    (false, false) => Primary::ConfirmFree,
                })
            }
            State::Paid => Some(Primary::Issue),
            State::Confirmed if !due(&application.lines) => Some(Primary::Issue),
            State::Confirmed | State::Issued | State::Withdrawn => None,
        }
    }

    /// Whether fields can be corrected now.
    pub fn can_correct(&self) -> bool {
        self.application().is_some_and(|a| matches!(a.state, State::Received | State::Returned | State::Confirmed))
    }

    /// Whether it asks for a letter of attorney, and still can use one.
    pub fn asks_letter(&self, context: &Context) -> bool {
        self.application().is_some_and(|application| {
            let checks = shown::checks(&context.catalogue, application, self.circumstances());
            application.state != State::Withdrawn && checks.iter().any(|check| check.id == letter::CHECK)
        })
    }

    /// Whether the confirmation of what is looked at can be undone at `now`.
    pub fn can_undo(&self, now: Timestamp) -> bool {
        let free = |a: &ApplicationDetail| life::may_be_undone(a.state, &a.history, fee::total(&a.lines), now);
        let at_register = self.charge().is_some_and(|c| c.state == ChargeState::Presented);
        self.application().is_some_and(|a| free(a) && !(a.state == State::Confirmed && at_register))
    }

    /// Whether an identity document has still to be seen: a visitor by card has shown theirs to the kiosk, with its PIN.
    pub fn identity_due(&self) -> bool {
        let seen = self.detail.at_desk.identity.as_ref().is_some_and(Identity::is_enough);
        self.detail.entry == Entry::Hand && !seen
    }

    fn identity(&mut self) {
        let seen = self.detail.at_desk.identity.as_ref().map(|identity| identity.documents.clone());
        self.panel = Panel::Identity(seen.unwrap_or_default());
    }

    /// Whether it can be returned or withdrawn now.
    pub fn may(&self, next: State) -> bool {
        self.application().is_some_and(|a| a.state.may_become(next))
    }

    pub(super) fn drawn(
        &mut self,
        application: ApplicationId,
        revision: u64,
        answer: Result<iced::widget::image::Handle, HubError>,
    ) {
        if let Some(sheet) = &mut self.sheet
            && (sheet.application, sheet.revision) == (application, revision)
        {
            sheet.picture = Some(answer);
        }
    }

    /// Asks for the form of what is looked at, unless it is there in this revision.
    fn draw(&mut self) -> Vec<Effect> {
        let Some((id, revision)) = self.application().map(|a| (a.id, a.revision)) else { return vec![] };
        if self
            .sheet
            .as_ref()
            .is_some_and(|s| (s.application, s.revision) == (id, revision) && !matches!(s.picture, Some(Err(_))))
        {
            return vec![];
        }
        self.sheet = Some(Sheet { application: id, revision, picture: None });
        vec![Effect::Draw(id, revision)]
    }

    fn turn_to(&mut self, id: ApplicationId) -> Step {
        if id == self.at || !self.detail.applications.iter().any(|a| a.id == id) {
            return Step::None;
        }
        (self.at, self.panel) = (id, Panel::Form);
        Step::Run(self.draw())
    }

    pub(super) fn act(&mut self, message: Message, me: &StaffId, context: &Context) -> Step {
        match message {
            Message::Turn(down) => {
                let ids: Vec<_> = self.detail.applications.iter().map(|a| a.id).collect();
                let at = ids.iter().position(|id| *id == self.at).unwrap_or(0);
                let next = if down { at + 1 } else { at.saturating_sub(1) };
                ids.get(next).map_or(Step::None, |id| self.turn_to(*id))
            }
            Message::Select(id) => self.turn_to(id),
            Message::Primary => self.go(me, context),
            Message::Correct => self.correct(None, context),
            Message::CorrectField(key) => self.correct(Some(key), context),
            Message::Undo => self.run(self.decision(me, None).map(Deed::Undo)),
            Message::Identity => {
                self.identity();
                Step::None
            }
            Message::Return if self.may(State::Returned) => {
                self.panel = Panel::Return(None);
                Step::None
            }
            Message::Withdraw if self.may(State::Withdrawn) => {
                self.panel = Panel::Withdraw;
                Step::None
            }
            Message::Note if self.waits_for_payment() => match self.charge() {
                Some(charge) => {
                    self.panel = Panel::Note(Box::new(Note::new(charge, &context.catalogue)));
                    Step::Run(vec![Effect::FocusField])
                }
                None => Step::None,
            },
            Message::Print => Step::Run(vec![Effect::Print(self.at)]),
            Message::Letter if self.asks_letter(context) => Step::Run(vec![Effect::Letter(self.at)]),
            Message::Slip(charge) => Step::Run(vec![Effect::Slip(charge)]),
            Message::ReturnSlip(application) => Step::Run(vec![Effect::ReturnSlip(application)]),
            Message::Save => self.save(me),
            message => {
                self.edit(message);
                Step::None
            }
        }
    }

    fn edit(&mut self, message: Message) {
        match (&mut self.panel, message) {
            (Panel::Correct(correction), Message::Typed(text)) => correction.typed(text),
            (Panel::Correct(correction), Message::Chose(id)) => correction.choose(&id),
            (Panel::Correct(correction), Message::Move(down)) => correction.step(down),
            (Panel::Correct(correction), Message::Reason(i)) => {
                (correction.reason, correction.wrong) = (Some(i), None);
            }
            (Panel::Identity(seen), Message::Document(i)) => {
                if let Some(document) = IdDocument::ALL.get(i) {
                    match seen.iter().position(|d| d == document) {
                        Some(place) => drop(seen.remove(place)),
                        None => seen.push(*document),
                    }
                }
            }
            (Panel::Note(note), Message::NoteTender(place)) => note.pick(place),
            (Panel::Note(note), Message::NoteReceipt(text)) => note.typed(&text),
            (Panel::Return(picked), Message::Reason(i)) if i < RETURN.len() => *picked = Some(i),
            _ => {}
        }
    }

    fn decision(&self, me: &StaffId, message: Option<&str>) -> Option<DecisionRequest> {
        let revision = self.application()?.revision;
        Some(DecisionRequest { revision, staff: me.clone(), message: message.map(str::to_owned) })
    }

    fn run(&self, deed: Option<Deed>) -> Step {
        deed.map_or(Step::None, |deed| Step::Run(vec![Effect::Do(self.detail.visit, self.at, deed)]))
    }

    fn go(&mut self, me: &StaffId, context: &Context) -> Step {
        match self.primary() {
            None => Step::None,
            Some(Primary::Issue) => self.run(self.decision(me, None).map(Deed::Issue)),
            Some(Primary::Confirm | Primary::ConfirmAndCharge | Primary::ConfirmFree) => {
                let circumstances = self.circumstances();
                let unread = self
                    .application()
                    .and_then(|a| shown::unread(&context.catalogue, a, circumstances))
                    .map(|row| row.key);
                // Kanji that nobody has written cannot be certified: the field opens instead.
                match unread {
                    Some(key) => {
                        let _ = self.correct(Some(key), context);
                        Step::Say("clerk-kanji-first".into())
                    }
                    None if self.identity_due() => {
                        self.identity();
                        Step::Say("clerk-identity-first".into())
                    }
                    None => self.run(self.decision(me, None).map(Deed::Confirm)),
                }
            }
        }
    }

    fn correct(&mut self, key: Option<AnswerKey>, context: &Context) -> Step {
        if !self.can_correct() {
            return Step::Say("clerk-cannot-correct".into());
        }
        let circumstances = self.circumstances();
        let Some(application) = self.application() else { return Step::None };
        let rows = shown::rows(&context.catalogue, application, circumstances);
        let wanted = match &key {
            Some(key) => rows.iter().find(|row| row.key == *key),
            None => rows.iter().find(|row| row.needs_look()).or_else(|| rows.first()),
        };
        let Some(row) = wanted else { return Step::None };
        let facts = shown::facts(&context.catalogue, application, row, circumstances);
        let before = row.answer.map(|a| a.value.clone());
        let correction = Correction::new(row.key.clone(), row.field, before, &facts);
        self.panel = Panel::Correct(Box::new(correction));
        Step::Run(vec![Effect::FocusField])
    }

    fn save(&mut self, me: &StaffId) -> Step {
        let Some(revision) = self.application().map(|a| a.revision) else { return Step::None };
        match &mut self.panel {
            Panel::Form => Step::None,
            Panel::Correct(correction) => match correction.value().and_then(|v| Ok((v, correction.reason()?))) {
                Ok((value, reason)) => {
                    let request = CorrectRequest {
                        revision,
                        key: correction.key.clone(),
                        value,
                        reason: reason.to_owned(),
                        staff: me.clone(),
                    };
                    self.run(Some(Deed::Correct(request)))
                }
                Err(wrong) => {
                    correction.wrong = Some(wrong);
                    Step::Run(vec![Effect::FocusField])
                }
            },
            Panel::Identity(seen) => {
                let request = IdentityRequest { staff: me.clone(), documents: seen.clone() };
                self.run(Some(Deed::Identity(request)))
            }
            Panel::Return(picked) => match picked.and_then(|i| RETURN.get(i)) {
                Some(reason) => self.run(self.decision(me, Some(reason)).map(Deed::Return)),
                None => Step::Say("clerk-wrong-reason".into()),
            },
            Panel::Withdraw => self.run(self.decision(me, None).map(Deed::Withdraw)),
            Panel::Note(note) => match note.request(me) {
                Ok(request) => {
                    let deed = Deed::Note(note.charge, request);
                    self.run(Some(deed))
                }
                Err(wrong) => {
                    note.wrong = Some(wrong);
                    Step::Run(vec![Effect::FocusField])
                }
            },
        }
    }
}
