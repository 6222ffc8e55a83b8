//! The door of a staff's face: on trial it stands open and says so; with accounts somebody signs in, is reminded when
//! nobody seems to be there, and is signed out. Both desks share it. Pure but for [`answer`] and [`focus`].

mod view;

use std::future::Future;
use std::sync::Arc;

use iced::Task;
use iced::widget::operation;
use jiff::{SignedDuration, Timestamp};

use super::HubError;
use crate::application::account::{Door as Found, NewPassword, Session, SignIn, StaffRole};
use crate::link::Client;
use crate::person::{Secret, StaffId};
use crate::text::{Msg, Words};

pub use view::{name, view};

/// The hub as the door of a face sees it.
pub trait Doorway: Send + Sync + 'static {
    /// What stands in front of the desk: `GET /v1/door`.
    fn door(&self) -> impl Future<Output = Result<Found, HubError>> + Send;

    /// Signs in: `POST /v1/session`.
    fn sign_in(&self, request: SignIn) -> impl Future<Output = Result<Session, HubError>> + Send;

    /// Signs out: `DELETE /v1/session`.
    fn sign_out(&self) -> impl Future<Output = Result<(), HubError>> + Send;

    /// Somebody is still there: `POST /v1/session/touch`.
    fn touch(&self) -> impl Future<Output = Result<(), HubError>> + Send;
}

impl Doorway for Client {
    async fn door(&self) -> Result<Found, HubError> {
        Self::door(self).await.map_err(HubError::from)
    }

    async fn sign_in(&self, request: SignIn) -> Result<Session, HubError> {
        Self::sign_in(self, &request).await.map_err(HubError::from)
    }

    async fn sign_out(&self) -> Result<(), HubError> {
        Self::sign_out(self).await.map_err(HubError::from)
    }

    async fn touch(&self) -> Result<(), HubError> {
        Self::touch(self).await.map_err(HubError::from)
    }
}

/// This long before the end of an idle session its end is announced.
const SOON: SignedDuration = SignedDuration::from_secs(60);

/// A field of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// 職員ID
    Id,
    /// パスワード
    Password,
    /// A new password.
    Next,
    /// The same once more.
    Again,
    /// 認証コード
    Code,
}

impl Field {
    /// The widget's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Id => "sign-in-field-id",
            Self::Password => "sign-in-field-password",
            Self::Next => "sign-in-field-next",
            Self::Again => "sign-in-field-again",
            Self::Code => "sign-in-field-code",
        }
    }

    /// The message of its label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Id => "sign-in-id",
            Self::Password => "sign-in-password",
            Self::Next => "sign-in-next",
            Self::Again => "sign-in-again",
            Self::Code => "sign-in-code",
        }
    }
}

/// What is wrong, for the page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    Msg(Msg),
    Error(HubError),
}

impl Told {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Msg(msg) => words.say(msg),
            Self::Error(error) => error.say(words),
        }
    }
}

/// What is being typed at the door.
pub struct Entrance {
    id: String,
    password: Secret<String>,
    next: Secret<String>,
    again: Secret<String>,
    code: String,
    /// A new password is being chosen.
    changing: bool,
    /// What is wrong.
    wrong: Option<Told>,
    /// Until when no try is looked at.
    locked_until: Option<Timestamp>,
    /// Why somebody stands here again.
    why: Option<Msg>,
    busy: bool,
}

fn empty() -> Secret<String> {
    Secret::new(String::new())
}

impl Entrance {
    fn new(why: Option<Msg>) -> Self {
        Self {
            id: String::new(),
            password: empty(),
            next: empty(),
            again: empty(),
            code: String::new(),
            changing: false,
            wrong: None,
            locked_until: None,
            why,
            busy: false,
        }
    }

    /// The fields, in the order in which they are filled in.
    const fn fields(&self) -> &'static [Field] {
        if self.changing {
            &[Field::Next, Field::Again, Field::Code]
        } else {
            &[Field::Id, Field::Password, Field::Code]
        }
    }

    fn is_empty(&self, field: Field) -> bool {
        match field {
            Field::Id => self.id.trim().is_empty(),
            Field::Password => self.password.length() == 0,
            Field::Next => self.next.length() == 0,
            Field::Again => self.again.length() == 0,
            Field::Code => self.code.is_empty(),
        }
    }

    fn typed(&mut self, field: Field, text: Secret<String>) {
        self.wrong = None;
        match field {
            Field::Id => self.id = view::shown(&text).chars().take(32).collect(),
            Field::Password => self.password = text,
            Field::Next => self.next = text,
            Field::Again => self.again = text,
            // Digits only, also those of a Japanese keyboard.
            Field::Code => {
                let digits = view::shown(&text).chars().filter_map(|c| match c {
                    '0'..='9' => Some(c),
                    '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
                    _ => None,
                });
                self.code = digits.take(6).collect();
            }
        }
    }

    /// Tries the door, or says what is missing and where.
    fn submit(&mut self, now: Timestamp) -> Effect {
        if let Some(field) = self.fields().iter().copied().find(|field| self.is_empty(*field)) {
            let empty = Msg::new("sign-in-wrong-empty").message("field", Msg::new(field.label()));
            self.wrong = Some(Told::Msg(empty));
            return Effect::Focus(field);
        }
        if self.changing && self.next != self.again {
            (self.again, self.wrong) = (empty(), Some(Told::Msg("sign-in-wrong-again".into())));
            return Effect::Focus(Field::Again);
        }
        if let Some(until) = self.locked_until.filter(|until| *until > now) {
            self.wrong = Some(Told::Msg(wait(until.duration_since(now).as_secs().max(1))));
            return Effect::Focus(Field::Code);
        }
        (self.busy, self.why) = (true, None);
        Effect::SignIn(Box::new(SignIn {
            id: self.id.trim().to_owned(),
            password: self.password.clone(),
            code: self.code.clone(),
            next: self.changing.then(|| NewPassword(self.next.clone())),
        }))
    }

    fn refused(&mut self, error: &HubError, now: Timestamp) -> Effect {
        (self.busy, self.code) = (false, String::new());
        match error {
            HubError::Refused(code) if code == "password-change" && !self.changing => {
                // The same code still counts: the hub has not used it up. It is asked for again all the same, since
                // choosing a password takes longer than a code lasts.
                (self.changing, self.wrong) = (true, None);
                return Effect::Focus(Field::Next);
            }
            HubError::Refused(code) if code == "password-weak" => {
                (self.next, self.again) = (empty(), empty());
                self.wrong = Some(Told::Msg("refusal-password-weak".into()));
                return Effect::Focus(Field::Next);
            }
            HubError::Wait(seconds) => {
                self.locked_until = now.checked_add(SignedDuration::from_secs(*seconds)).ok();
                self.wrong = Some(Told::Msg(wait(*seconds)));
            }
            error => {
                // Whatever was wrong is typed anew; the name stays.
                (self.password, self.changing) = (empty(), false);
                self.wrong = Some(Told::Error(error.clone()));
            }
        }
        Effect::Focus(if self.is_empty(Field::Password) { Field::Password } else { Field::Code })
    }
}

/// How long to wait, in words: minutes from two on.
pub fn wait(seconds: i64) -> Msg {
    let (id, count) =
        if seconds < 120 { ("sign-in-seconds", seconds) } else { ("sign-in-minutes", (seconds + 59) / 60) };
    Msg::new("sign-in-locked").message("wait", Msg::new(id).number("count", count))
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    /// Who.
    pub staff: StaffId,
    /// The name that is shown.
    pub name: String,
    /// What for.
    pub role: StaffRole,
    idle: SignedDuration,
    /// When a key or a button was last pressed.
    seen: Timestamp,
    /// Up to when the hub knows that.
    told: Timestamp,
}

/// The door.
#[derive(Default)]
pub enum Door {
    /// The hub has not said yet what stands there.
    #[default]
    Unknown,
    /// No accounts: a name is picked, and every page says so.
    Trial,
    /// Somebody has to sign in.
    Out(Box<Entrance>),
    /// Somebody is signed in.
    In(Seated),
}

/// Something that happened at the door.
#[derive(Clone)]
pub enum Message {
    /// The hub said what stands there.
    Found(Result<Found, HubError>),
    /// Something was typed.
    Typed(Field, Secret<String>),
    /// Enter in a field.
    Enter(Field),
    /// The button.
    Submit,
    /// Tab.
    Next,
    /// The hub answered a try.
    SignedIn(Result<Session, HubError>),
    /// Somebody wants to leave.
    SignOut,
    /// The hub answered something that needs no words.
    Noted(Result<(), HubError>),
}

/// What the door wants done.
pub enum Effect {
    /// Ask what stands there.
    Ask,
    /// Try the door.
    SignIn(Box<SignIn>),
    /// Leave.
    SignOut,
    /// Say that somebody is still there.
    Touch,
    /// Put the cursor into a field.
    Focus(Field),
    /// Put the cursor into the next field.
    FocusNext,
}

/// What changed for the face behind the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing.
    None,
    /// The house runs on trial.
    Trial,
    /// Somebody came in.
    In(StaffId),
    /// Nobody is in any more: what lies open is hidden.
    Out,
}

impl Door {
    /// Whether the page behind the door may be seen.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Trial | Self::In(_))
    }

    /// Who is signed in.
    pub const fn seated(&self) -> Option<&Seated> {
        match self {
            Self::In(seated) => Some(seated),
            Self::Unknown | Self::Trial | Self::Out(_) => None,
        }
    }

    /// A key or a button was pressed.
    pub fn hand(&mut self, now: Timestamp) {
        if let Self::In(seated) = self {
            seated.seen = now;
        }
    }

    /// The hub says that nobody is signed in here: the session is over, or accounts have come since.
    pub fn shut(&mut self) -> (Turn, Vec<Effect>) {
        match self {
            Self::Out(_) => (Turn::None, vec![]),
            Self::Unknown | Self::Trial => {
                *self = Self::Out(Box::new(Entrance::new(None)));
                (Turn::Out, vec![Effect::Focus(Field::Id)])
            }
            Self::In(seated) => {
                let mut entrance = Entrance::new(Some(Msg::new("sign-in-over")));
                entrance.id.clone_from(&seated.staff.0);
                *self = Self::Out(Box::new(entrance));
                (Turn::Out, vec![Effect::Focus(Field::Password)])
            }
        }
    }

    /// Time passed. Answers also what to say where the session ends soon.
    pub fn tick(&mut self, now: Timestamp) -> (Turn, Vec<Effect>, Option<Msg>) {
        match self {
            Self::Unknown => (Turn::None, vec![Effect::Ask], None),
            Self::Trial | Self::Out(_) => (Turn::None, vec![], None),
            Self::In(seated) => {
                let idle = now.duration_since(seated.seen);
                if idle >= seated.idle {
                    let minutes = Msg::new("sign-in-idle").number("minutes", seated.idle.as_mins());
                    let mut entrance = Entrance::new(Some(minutes));
                    entrance.id.clone_from(&seated.staff.0);
                    *self = Self::Out(Box::new(entrance));
                    return (Turn::Out, vec![Effect::SignOut, Effect::Focus(Field::Password)], None);
                }
                let mut effects = vec![];
                if seated.seen > seated.told {
                    seated.told = now;
                    effects.push(Effect::Touch);
                }
                let soon = (idle + SOON >= seated.idle).then(|| Msg::new("sign-in-soon"));
                (Turn::None, effects, soon)
            }
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, now: Timestamp) -> (Turn, Vec<Effect>) {
        match (message, &mut *self) {
            (Message::Found(Ok(found)), Self::Unknown) if found.sign_in => {
                *self = Self::Out(Box::new(Entrance::new(None)));
                (Turn::Out, vec![Effect::Focus(Field::Id)])
            }
            (Message::Found(Ok(_)), Self::Unknown) => {
                *self = Self::Trial;
                (Turn::Trial, vec![])
            }
            (Message::Typed(field, text), Self::Out(entrance)) if !entrance.busy => {
                entrance.typed(field, text);
                (Turn::None, vec![])
            }
            (Message::Enter(field), Self::Out(entrance)) if !entrance.busy => {
                let next = entrance.fields().iter().copied().skip_while(|f| *f != field).nth(1);
                let effect = match next {
                    Some(next) if entrance.is_empty(next) => Effect::Focus(next),
                    _ => entrance.submit(now),
                };
                (Turn::None, vec![effect])
            }
            (Message::Submit, Self::Out(entrance)) if !entrance.busy => (Turn::None, vec![entrance.submit(now)]),
            (Message::Next, Self::Out(_)) => (Turn::None, vec![Effect::FocusNext]),
            (Message::SignedIn(Ok(session)), Self::Out(_)) => {
                let staff = session.staff.clone();
                *self = Self::In(Seated {
                    staff: staff.clone(),
                    name: session.name.clone(),
                    role: session.role,
                    idle: SignedDuration::from_mins(session.idle_minutes.into()),
                    seen: now,
                    told: now,
                });
                (Turn::In(staff), vec![])
            }
            (Message::SignedIn(Err(error)), Self::Out(entrance)) => (Turn::None, vec![entrance.refused(&error, now)]),
            (Message::SignOut, Self::In(_)) => {
                *self = Self::Out(Box::new(Entrance::new(None)));
                (Turn::Out, vec![Effect::SignOut, Effect::Focus(Field::Id)])
            }
            (Message::Noted(Err(HubError::Refused(code))), Self::In(_)) if code == "session" => self.shut(),
            // A stale answer, or something of a page that is not shown any more.
            _ => (Turn::None, vec![]),
        }
    }
}

/// Does what the door wants done; `None` where nothing comes back.
pub async fn answer<D: Doorway>(effect: Effect, doorway: Arc<D>) -> Option<Message> {
    Some(match effect {
        Effect::Ask => Message::Found(doorway.door().await),
        Effect::SignIn(request) => Message::SignedIn(doorway.sign_in(*request).await),
        Effect::SignOut => Message::Noted(doorway.sign_out().await),
        Effect::Touch => Message::Noted(doorway.touch().await),
        Effect::Focus(_) | Effect::FocusNext => return None,
    })
}

/// The effects that move the cursor, as the window does them.
pub fn focus<M: Send + 'static>(effect: &Effect) -> Option<Task<M>> {
    match effect {
        Effect::Focus(field) => Some(operation::focus(field.id())),
        Effect::FocusNext => Some(operation::focus_next()),
        Effect::Ask | Effect::SignIn(_) | Effect::SignOut | Effect::Touch => None,
    }
}

#[cfg(test)]
mod tests;
