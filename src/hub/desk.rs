//! What a clerk decides. Pure: an opened visit goes in and comes out changed, or nothing changes and a code says why.

use jiff::Timestamp;
use jiff::civil::Date;

use super::file::OpenAnswers;
use super::refusal::Code;
use super::store::{Application, Visit};
use super::till::Till;
use crate::application::account::StaffRole;
use crate::application::answers::Circumstances;
use crate::application::at_desk::{Identity, IdentityRequest};
use crate::application::audit::Event;
use crate::application::ticket::business_day;
use crate::application::wire::{CorrectRequest, DecisionRequest};
use crate::application::{ApplicationId, State, life, reason};
use crate::catalogue::{Catalogue, Field, FieldKind, Line, Procedure, ProcedureId};
use crate::person::{Sourced, StaffId, Value};

/// Longest text that a correction may hold, in characters: a name or address of the register of residents fits.
const LONGEST: usize = 200;

/// A clerk's decision about one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// 確認
    Confirm,
    /// 確認の取消し
    Undo,
    /// 差戻し
    Return,
    /// 取下げ
    Withdraw,
    /// 交付
    Issue,
}

impl Decision {
    /// What is written into the audit trail.
    pub const fn event(self) -> Event {
        match self {
            Self::Confirm => Event::Confirmed,
            Self::Undo => Event::Undone,
            Self::Return => Event::Returned,
            Self::Withdraw => Event::Withdrawn,
            Self::Issue => Event::Issued,
        }
    }
}

/// The clerk's desk: what is decided with.
pub struct Desk<'a> {
    /// The city's catalogue.
    pub catalogue: &'a Catalogue,
    /// What charges are made with.
    pub till: Till<'a>,
    /// In which role whoever decides is signed in; on trial (`None`) the name is one of the city's list.
    pub role: Option<StaffRole>,
}

impl Desk<'_> {
    const fn now(&self) -> Timestamp {
        self.till.now
    }

    /// Decides about an application.
    ///
    /// # Errors
    /// Where the revision is not the newest, the staff id or reason is not on its list, or the application's life or
    /// its charge does not allow it. The visit must be thrown away then.
    pub fn decide(
        &self,
        visit: &mut Visit<OpenAnswers>,
        id: ApplicationId,
        decision: Decision,
        request: &DecisionRequest,
    ) -> Result<(), Code> {
        self.check_staff(&request.staff)?;
        let circumstances = self.circumstances(visit);
        let now = self.now();
        let application = visit.application(id).ok_or(Code::Application)?;
        if application.revision != request.revision {
            return Err(Code::Revision);
        }
        let charges = application.charges.clone();
        match decision {
            Decision::Confirm => {
                let lines = self.lines(application, circumstances)?;
                let application = find(visit, id)?;
                application.become_state(State::Confirmed, now)?;
                application.lines = lines;
                application.returned_because = None;
            }
            Decision::Undo => {
                let by = application.decided_by.clone();
                // What a colleague confirmed is undone by a senior clerk.
                if self.role == Some(StaffRole::Clerk) && by.as_ref() != Some(&request.staff) {
                    return Err(Code::OtherClerk);
                }
                if !application.may_be_undone(now) {
                    return Err(Code::State);
                }
                find(visit, id)?.undo(now);
                visit.take_back(&charges)?;
            }
            Decision::Return => {
                let message = request.message.as_deref().filter(|m| reason::RETURN.contains(m)).ok_or(Code::Reason)?;
                let application = find(visit, id)?;
                application.become_state(State::Returned, now)?;
                application.returned_because = Some(message.to_owned());
                visit.take_back(&charges)?;
            }
            Decision::Withdraw => {
                find(visit, id)?.become_state(State::Withdrawn, now)?;
                visit.take_back(&charges)?;
            }
            Decision::Issue => {
                let application = find(visit, id)?;
                if application.state == State::Confirmed && application.fee() > 0 {
                    return Err(Code::FeeOpen);
                }
                application.become_state(State::Issued, now)?;
            }
        }
        find(visit, id)?.decided_by = Some(request.staff.clone());
        visit.charge_decided(&self.till)
    }

    /// Corrects an answer: a procedure's own one there, a shared one in every application of the visit that has it and
    /// can still change. Fees follow.
    ///
    /// # Errors
    /// As [`Self::decide`]; also where the field or the value is not the procedure's.
    pub fn correct(
        &self,
        visit: &mut Visit<OpenAnswers>,
        id: ApplicationId,
        request: &CorrectRequest,
    ) -> Result<(), Code> {
        self.check_staff(&request.staff)?;
        if !reason::CORRECTION.contains(&request.reason.as_str()) {
            return Err(Code::Reason);
        }
        let application = visit.application(id).ok_or(Code::Application)?;
        if application.revision != request.revision {
            return Err(Code::Revision);
        }
        if !may_change(application) {
            return Err(Code::State);
        }
        let circumstances = self.circumstances(visit);
        let procedure = self.procedure(application)?;
        let own = request.key.procedure.as_ref();
        if own.is_some_and(|p| p != &procedure.id) {
            return Err(Code::Field);
        }
        let field = match own {
            Some(_) => procedure.fields.iter().find(|f| f.name == request.key.field),
            None => self.catalogue.shared_field(&request.key.field).filter(|f| procedure.uses.contains(&f.name)),
        };
        let field = field.ok_or(Code::Field)?;
        // One person of several, and nobody else, has a row; and only as many as there are.
        let rows = self.catalogue.rows_of(&field.name).filter(|_| own.is_none());
        let persons = rows.and_then(|rows| application.answers.clear().rows(rows)).unwrap_or(0);
        if request.key.row.is_some() != rows.is_some() || request.key.row.is_some_and(|row| row == 0 || row > persons) {
            return Err(Code::Field);
        }
        if !fits(field, &request.value) {
            return Err(Code::Value);
        }
        let mut repriced = Vec::new();
        for application in &mut visit.applications {
            let shares = own.is_none() && application.answers.clear().0.contains_key(&request.key);
            if application.id != id && !(shares && may_change(application)) {
                continue;
            }
            // A field that was passed over has nothing before it.
            let before = application.answers.clear().0.get(&request.key).cloned();
            let before = before.unwrap_or_else(|| Sourced::typed(Value::text("")));
            let answer =
                before.corrected(request.value.clone(), request.staff.clone(), self.now(), request.reason.clone());
            application.answers.set(request.key.clone(), answer);
            application.revision += 1;
            let lines = self.lines(application, circumstances)?;
            if lines != application.lines {
                application.lines = lines;
                repriced.extend(application.charges.iter().copied());
            }
        }
        visit.take_back(&repriced)?;
        visit.charge_decided(&self.till)
    }

    /// Which identity documents were seen; an empty list takes it back.
    ///
    /// # Errors
    /// [`Code::Staff`] where the name is not on the list.
    pub fn see_identity(&self, visit: &mut Visit<OpenAnswers>, request: &IdentityRequest) -> Result<(), Code> {
        self.check_staff(&request.staff)?;
        let seen = (!request.documents.is_empty()).then(|| Identity {
            documents: request.documents.clone(),
            by: request.staff.clone(),
            at: self.now(),
        });
        visit.at_desk.identity = seen;
        Ok(())
    }

    /// What an application costs: by the prices of the day on which it is decided.
    pub(super) fn circumstances(&self, visit: &Visit<OpenAnswers>) -> Circumstances {
        Circumstances { today: business_day(self.now()), ..visit.circumstances }
    }

    fn lines(&self, application: &Application<OpenAnswers>, on: Circumstances) -> Result<Vec<Line>, Code> {
        Ok(application.answers.clear().fee_lines(self.catalogue, self.procedure(application)?, on))
    }

    fn procedure(&self, application: &Application<OpenAnswers>) -> Result<&Procedure, Code> {
        procedure(self.catalogue, &application.procedure, application.valid_from).ok_or(Code::Procedure)
    }

    fn check_staff(&self, staff: &StaffId) -> Result<(), Code> {
        let known = self.role.is_some() || self.catalogue.city.has_staff(staff);
        if known { Ok(()) } else { Err(Code::Staff) }
    }
}

impl<A> Application<A> {
    /// Whether its confirmation may be undone at `now`, its charge aside.
    pub fn may_be_undone(&self, now: Timestamp) -> bool {
        life::may_be_undone(self.state, &self.history, self.fee(), now)
    }

    fn undo(&mut self, now: Timestamp) {
        self.go_on(State::Received, now);
        self.returned_because = None;
    }
}

/// The version of a procedure that an application was made with.
pub(super) fn procedure<'c>(catalogue: &'c Catalogue, id: &ProcedureId, valid_from: Date) -> Option<&'c Procedure> {
    catalogue.procedures.iter().find(|p| &p.id == id && p.valid_from == valid_from)
}

fn find(visit: &mut Visit<OpenAnswers>, id: ApplicationId) -> Result<&mut Application<OpenAnswers>, Code> {
    visit.applications.iter_mut().find(|a| a.id == id).ok_or(Code::Application)
}

const fn may_change(application: &Application<OpenAnswers>) -> bool {
    matches!(application.state, State::Received | State::Returned | State::Confirmed)
}

/// Whether a field takes a value.
fn fits(field: &Field, value: &Value) -> bool {
    let short = |text: &crate::person::Secret<String>| {
        text.holds(|t| t.chars().count() <= LONGEST && !t.chars().any(char::is_control))
    };
    if value.is_blank() {
        return field.optional;
    }
    match (&field.kind, value) {
        (FieldKind::Kanji, Value::LeftToClerk) => true,
        (FieldKind::Kanji | FieldKind::Kana | FieldKind::Latin, Value::Text(text)) => short(text),
        (FieldKind::Phone, Value::Text(text)) => {
            short(text) && text.holds(|t| t.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '+'))
        }
        (FieldKind::Birth | FieldKind::Date { .. }, Value::Date(_)) | (FieldKind::YesNo, Value::Flag(_)) => true,
        (FieldKind::Number { min, max }, Value::Number(n)) => (min..=max).contains(&n),
        (FieldKind::Choice(list), Value::Choice(id)) => list.iter().any(|c| &c.id == id),
        (FieldKind::Choices(list), Value::Choices(ids)) => ids.iter().all(|id| list.iter().any(|c| &c.id == id)),
        _ => false,
    }
}

#[cfg(test)]
#[path = "desk/tests.rs"]
mod tests;
