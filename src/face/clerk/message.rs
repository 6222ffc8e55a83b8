//! What can happen at a clerk's desk, and what it wants done: plain values between update, view and the hub.

use iced::keyboard;

use super::calling::Calling;
use super::interview::Asking;
use crate::application::at_desk::IdentityRequest;
use crate::application::calling::{CallNext, CallNumber};
use crate::application::help::{HelpCode, HelpCodeRequest};
use crate::application::money::NoteRequest;
use crate::application::wire::{CorrectRequest, DecisionRequest, StaffList, VisitDetail, Waiting};
use crate::application::{AnswerKey, ApplicationId, ChargeId, KioskId, VisitId};
use crate::face::staff::{HubError, door};
use crate::person::{Secret, StaffId};
use crate::visit::interview::Interviewed;

/// What a clerk does to an application.
#[derive(Clone)]
pub enum Deed {
    /// 訂正
    Correct(CorrectRequest),
    /// 確認
    Confirm(DecisionRequest),
    /// 確認の取消し
    Undo(DecisionRequest),
    /// 本人確認書類を見た
    Identity(IdentityRequest),
    /// 差戻し
    Return(DecisionRequest),
    /// 取下げ
    Withdraw(DecisionRequest),
    /// 交付
    Issue(DecisionRequest),
    /// ほかで受けた支払い
    Note(ChargeId, NoteRequest),
}

/// What was done, for the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// 訂正
    Corrected,
    /// 確認
    Confirmed,
    /// 確認の取消し
    Undone,
    /// 本人確認書類を見た
    Identified,
    /// 差戻し
    Returned,
    /// 取下げ
    Withdrawn,
    /// 交付
    Issued,
    /// ほかで受けた支払い
    Noted,
}

impl Done {
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Corrected => "clerk-did-correct",
            Self::Confirmed => "clerk-did-confirm",
            Self::Undone => "clerk-did-undo",
            Self::Identified => "clerk-did-identify",
            Self::Returned => "clerk-did-return",
            Self::Withdrawn => "clerk-did-withdraw",
            Self::Issued => "clerk-did-issue",
            Self::Noted => "clerk-did-note",
        }
    }
}

impl Deed {
    /// What is done when it is done.
    pub const fn done(&self) -> Done {
        match self {
            Self::Correct(_) => Done::Corrected,
            Self::Confirm(_) => Done::Confirmed,
            Self::Undo(_) => Done::Undone,
            Self::Identity(_) => Done::Identified,
            Self::Return(_) => Done::Returned,
            Self::Withdraw(_) => Done::Withdrawn,
            Self::Issue(_) => Done::Issued,
            Self::Note(..) => Done::Noted,
        }
    }
}

/// Something that happened at the desk.
#[derive(Clone)]
pub enum Message {
    /// Time passed.
    Tick,
    /// A key that no text field took.
    Key(keyboard::Event),
    /// Something happened at the door.
    Door(door::Message),
    /// The staff list came.
    Staff(Result<StaffList, HubError>),
    /// A name was picked.
    Picked(StaffId),
    /// The name in the bar was pressed: back to the names.
    ChangeStaff,
    /// The waiting list came.
    Waited(Result<Waiting, HubError>),
    /// The marked line moves down (or up).
    Move(bool),
    /// A visit is to be opened.
    OpenVisit(VisitId),
    /// A visit came.
    Visit(VisitId, Result<Box<VisitDetail>, HubError>),
    /// Back to the list, or out of what lies open.
    Back,
    /// Another application of the visit: down or up.
    Turn(bool),
    /// This application of the visit.
    Select(ApplicationId),
    /// The form of an application in that revision was drawn.
    Drawn(ApplicationId, u64, Result<iced::widget::image::Handle, HubError>),
    /// The primary button: confirm, or hand over.
    Primary,
    /// Correct the field that needs a look, or the first.
    Correct,
    /// Correct this field.
    CorrectField(AnswerKey),
    /// The text of the correction changed.
    Typed(Secret<String>),
    /// A choice of the correction, of yes and no, or of several.
    Chose(String),
    /// The reason of a correction or a return, by its place.
    Reason(usize),
    /// Saves what lies open: the correction, the documents, the return, the withdrawal.
    Save,
    /// Undoes the confirmation.
    Undo,
    /// Opens the list of identity documents.
    Identity,
    /// A document of that list, by its place.
    Document(usize),
    /// Opens the return.
    Return,
    /// Asks whether to withdraw.
    Withdraw,
    /// Opens the note of a payment that was taken elsewhere.
    Note,
    /// How it was paid, by its place.
    NoteTender(usize),
    /// The receipt's number changed.
    NoteReceipt(String),
    /// Prints the application.
    Print,
    /// Prints the letter of attorney that the application asks for.
    Letter,
    /// Prints the slip of a charge.
    Slip(ChargeId),
    /// Prints the slip of a returned application again.
    ReturnSlip(ApplicationId),
    /// The printer answered.
    Printed(Result<(), HubError>),
    /// A clerk went to a kiosk that called.
    Went(KioskId),
    /// A clerk wants to take over at a kiosk that called.
    HelpCode(KioskId),
    /// The code for it came.
    HelpCodeCame(Result<HelpCode, HubError>),
    /// The call is ended at the hub.
    CallEnded(Result<(), HubError>),
    /// A deed was answered: what was done to which application.
    Did(VisitId, ApplicationId, Done, Result<Box<VisitDetail>, HubError>),
    /// Something about numbers that are called.
    Calling(Calling),
    /// Something happened while a clerk asks a visitor's questions.
    Asking(Asking),
    /// The bar was read.
    Dismiss,
}

impl Message {
    /// Whether a person did something, as against time and answers.
    pub const fn is_by_hand(&self) -> bool {
        if let Self::Asking(asking) = self {
            return asking.is_by_hand();
        }
        if let Self::Calling(calling) = self {
            return calling.is_by_hand();
        }
        !matches!(
            self,
            Self::Tick
                | Self::Door(_)
                | Self::Staff(_)
                | Self::Waited(_)
                | Self::Visit(..)
                | Self::Drawn(..)
                | Self::Printed(_)
                | Self::CallEnded(_)
                | Self::HelpCodeCame(_)
                | Self::Did(..)
        )
    }

    /// Whether the hub says that nobody is signed in here any more.
    pub fn is_session_over(&self) -> bool {
        let error = match self {
            Self::Staff(Err(error))
            | Self::Waited(Err(error))
            | Self::Visit(_, Err(error))
            | Self::Drawn(_, _, Err(error))
            | Self::Printed(Err(error))
            | Self::CallEnded(Err(error))
            | Self::HelpCodeCame(Err(error))
            | Self::Did(_, _, _, Err(error)) => error,
            Self::Asking(asking) => return asking.error().is_some_and(HubError::is_session),
            Self::Calling(calling) => return calling.error().is_some_and(HubError::is_session),
            _ => return false,
        };
        error.is_session()
    }
}

/// What the desk wants done.
pub enum Effect {
    /// Something at the door.
    Door(door::Effect),
    /// Ask who can be picked.
    LoadStaff,
    /// Ask for the list, at once or after a pause where the line is down.
    Watch {
        /// The version that is known.
        after: u64,
        /// Wait a little first.
        pause: bool,
    },
    /// Ask for a visit.
    Fetch(VisitId),
    /// Draw the form of an application in that revision.
    Draw(ApplicationId, u64),
    /// Do a deed.
    Do(VisitId, ApplicationId, Deed),
    /// Print an application.
    Print(ApplicationId),
    /// Print the letter of attorney that an application asks for.
    Letter(ApplicationId),
    /// Print the slip of a charge.
    Slip(ChargeId),
    /// Print for the visitor why an application was returned.
    ReturnSlip(ApplicationId),
    /// End a kiosk's call.
    EndCall(KioskId),
    /// Ask for a code to take over at a kiosk.
    HelpCode(HelpCodeRequest),
    /// Call whoever waits longest.
    CallNext(CallNext),
    /// Call this visit's number.
    CallNumber(VisitId, CallNumber),
    /// Ids and chance for a visit that begins here.
    Seeds,
    /// Hand a visit in.
    HandIn(Box<Interviewed>),
    /// Put the cursor into the field that is corrected.
    FocusField,
    /// Take the cursor out of every field, so that keys are keys.
    FocusNothing,
}
