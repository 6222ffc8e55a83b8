//! The calls to the hub, one method each, with the token of one role.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::watch;

use crate::application::account::{Accounts, Door, FirstKey, NewAccount, Nothing, SESSION, Session, SignIn};
use crate::application::at_desk::IdentityRequest;
use crate::application::audit::{Trail, TrailWanted, Verdict};
use crate::application::calling::{Board, CallNext, CallNumber, NextCalled, NumberCalled};
use crate::application::endpoint::Endpoint;
use crate::application::help::{HelpCode, HelpCodeRequest, Helper, TakeOver};
use crate::application::money::NoteRequest;
use crate::application::standing::{Conflicts, Registers};
use crate::application::wire::{
    Ack, Call, CallAnswer, CorrectRequest, DecisionRequest, HubInfo, Lease, LeaseRequest, Refusal, Role, SealedRow,
    StaffList, VisitDetail, Waiting,
};
use crate::application::{ApplicationId, ChargeId, KioskId, VisitId};
use crate::handoff::daybook::DayRecords;
use crate::person::StaffId;
use crate::usage::{Counts, Grain};
use crate::visit::interview::{Handed, Interviewed};

/// How long the hub may take to answer; on a LAN a hundredth of it is usual.
const TIMEOUT: Duration = Duration::from_secs(5);
/// How long making paper may take.
const PAPER: Duration = Duration::from_secs(25);
/// The header in which a face names itself, so that the hub can count desks.
const FACE: &str = "kakanai-face";

/// Why a call was not answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// Nobody has said yet where the hub is.
    #[error("there is no hub")]
    NoHub,
    /// The hub does not answer.
    #[error("the hub does not answer")]
    Unreachable,
    /// What answers does not speak as a hub does.
    #[error("the answer is not a hub's")]
    Garbled,
    /// The hub refuses.
    #[error("the hub refuses: {}", .0.detail)]
    Refused(Refusal),
}

impl ClientError {
    /// The message of its words: `refusal-<code>`.
    pub fn message(&self) -> String {
        match self {
            Self::NoHub | Self::Unreachable => "refusal-unreachable".to_owned(),
            Self::Garbled => "refusal-garbled".to_owned(),
            Self::Refused(refusal) => format!("refusal-{}", refusal.code),
        }
    }

    /// The hub's code, where it refused.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused(refusal) => Some(&refusal.code),
            Self::NoHub | Self::Unreachable | Self::Garbled => None,
        }
    }
}

impl From<reqwest::Error> for ClientError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_decode() { Self::Garbled } else { Self::Unreachable }
    }
}

/// What an answer is.
pub type Called<T> = Result<T, ClientError>;

/// A face's calls. Cheap to clone. Each call goes to where the hub is at that moment.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    endpoint: watch::Receiver<Option<Endpoint>>,
    role: Role,
    face: String,
    /// The session of whoever sits here; shared by every clone.
    session: Arc<Mutex<Option<String>>>,
}

impl Client {
    /// Calls in the name of a role. `endpoint` says where the hub is and may change.
    ///
    /// # Errors
    /// [`ClientError::Unreachable`] where the system gives no HTTP client.
    pub fn new(role: Role, endpoint: watch::Receiver<Option<Endpoint>>) -> Called<Self> {
        // The hub is a neighbour on a closed network; a proxy of the environment is not asked.
        let http = reqwest::Client::builder().no_proxy().connect_timeout(TIMEOUT).tcp_nodelay(true).build()?;
        let mut id = [0; 8];
        getrandom::fill(&mut id).map_err(|_| ClientError::Unreachable)?;
        Ok(Self { http, endpoint, role, face: crate::application::sealing::hex(&id), session: Arc::default() })
    }

    /// Where the hub is; changes when another process takes over.
    pub fn endpoint(&self) -> watch::Receiver<Option<Endpoint>> {
        self.endpoint.clone()
    }

    /// How this face names itself to the hub.
    pub fn face(&self) -> &str {
        &self.face
    }

    /// The same face, session and all, on another way to the hub.
    #[must_use]
    pub fn moved(&self, endpoint: watch::Receiver<Option<Endpoint>>) -> Self {
        Self { endpoint, ..self.clone() }
    }

    fn call(&self, method: Method, path: &str) -> Called<RequestBuilder> {
        let endpoint = self.endpoint.borrow();
        let endpoint = endpoint.as_ref().ok_or(ClientError::NoHub)?;
        let call = self.http.request(method, format!("{}{path}", endpoint.url));
        let call = call.bearer_auth(endpoint.tokens.of(self.role)).header(FACE, &self.face).timeout(TIMEOUT);
        Ok(match self.session().as_ref() {
            Some(token) => call.header(SESSION, token),
            None => call,
        })
    }

    fn session(&self) -> MutexGuard<'_, Option<String>> {
        // A panic elsewhere leaves a whole token or none behind.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(call: RequestBuilder) -> Called<reqwest::Response> {
        let answer = call.send().await?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        Err(answer.json().await.map_or(ClientError::Garbled, ClientError::Refused))
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Called<T> {
        Ok(Self::answer(self.call(Method::GET, path)?).await?.json().await?)
    }

    async fn post<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + Sync)) -> Called<T> {
        Ok(Self::answer(self.call(Method::POST, path)?.json(body)).await?.json().await?)
    }

    async fn bytes(&self, path: &str) -> Called<Vec<u8>> {
        let call = self.call(Method::GET, path)?.timeout(PAPER);
        Ok(Self::answer(call).await?.bytes().await?.to_vec())
    }

    /// What a face needs to know of the hub (any role).
    ///
    /// # Errors
    /// See [`ClientError`]; so with every call.
    pub async fn hub(&self) -> Called<HubInfo> {
        self.get("/v1/hub").await
    }

    /// Delivers a row (kiosk).
    ///
    /// # Errors
    /// The code `row-conflict` where the hub has another row of that number.
    pub async fn deliver(&self, row: &SealedRow) -> Called<Ack> {
        self.post("/v1/outbox", row).await
    }

    /// Up to which row the hub has everything of a kiosk (kiosk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn acked(&self, kiosk: &KioskId) -> Called<Ack> {
        self.get(&format!("/v1/outbox/{}", kiosk.0)).await
    }

    /// Hands a visit in that was asked for at this desk (clerk).
    ///
    /// # Errors
    /// See [`ClientError`]; it may be tried again, and gets one number.
    pub async fn hand_in(&self, asked: &Interviewed) -> Called<Handed> {
        self.post("/v1/interviews", asked).await
    }

    /// Asks for a block of numbers (kiosk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn lease(&self, kiosk: &KioskId) -> Called<Lease> {
        self.post("/v1/leases", &LeaseRequest { kiosk: kiosk.clone() }).await
    }

    /// 係を呼ぶ (kiosk): how many clerks' desks see it now.
    ///
    /// # Errors
    /// See [`ClientError`]; then nobody has been called.
    pub async fn help(&self, call: &Call) -> Called<CallAnswer> {
        self.post("/v1/calls", call).await
    }

    /// Ends a call (kiosk, clerk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn end_help(&self, kiosk: &KioskId) -> Called<()> {
        Self::answer(self.call(Method::DELETE, &format!("/v1/calls/{}", kiosk.0))?).await.map(drop)
    }

    /// A code with which a clerk takes over at a kiosk (clerk).
    ///
    /// # Errors
    /// The code `staff`.
    pub async fn help_code(&self, request: &HelpCodeRequest) -> Called<HelpCode> {
        self.post("/v1/help-codes", request).await
    }

    /// A clerk's code was typed (kiosk): who helps from now on.
    ///
    /// # Errors
    /// The codes `help-code`, `locked` (with the seconds to wait).
    pub async fn take_over(&self, typed: &TakeOver) -> Called<Helper> {
        self.post("/v1/help", typed).await
    }

    /// The help is over (kiosk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn help_over(&self, kiosk: &KioskId) -> Called<()> {
        Self::answer(self.call(Method::DELETE, &format!("/v1/help/{}", kiosk.0))?).await.map(drop)
    }

    /// What stands in front of the desk (staff).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn door(&self) -> Called<Door> {
        self.get("/v1/door").await
    }

    /// Signs in (staff); every later call of this client and its clones is made in this session.
    ///
    /// # Errors
    /// The codes `sign-in`, `locked` (with the seconds to wait), `password-change`, `password-weak`.
    pub async fn sign_in(&self, request: &SignIn) -> Called<Session> {
        let session: Session = self.post("/v1/session", request).await?;
        *self.session() = Some(session.token.clone());
        Ok(session)
    }

    /// Somebody is still at the desk (staff): a key or a button was pressed.
    ///
    /// # Errors
    /// The code `session` where it has ended.
    pub async fn touch(&self) -> Called<()> {
        Self::answer(self.call(Method::POST, "/v1/session/touch")?).await.map(drop)
    }

    /// Signs out (staff). The session is forgotten here whatever the hub answers.
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn sign_out(&self) -> Called<()> {
        let call = self.call(Method::DELETE, "/v1/session");
        *self.session() = None;
        Self::answer(call?).await.map(drop)
    }

    /// The accounts (administrator).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn accounts(&self) -> Called<Accounts> {
        self.get("/v1/accounts").await
    }

    /// Makes an account (administrator).
    ///
    /// # Errors
    /// The codes `account-id`, `account-taken`.
    pub async fn make_account(&self, new: &NewAccount) -> Called<FirstKey> {
        self.post("/v1/accounts", new).await
    }

    /// Closes an account, or opens it again (administrator).
    ///
    /// # Errors
    /// The codes `account`, `last-administrator`.
    pub async fn close_account(&self, id: &StaffId, closed: bool) -> Called<()> {
        let what = if closed { "close" } else { "open" };
        Self::answer(self.call(Method::POST, &format!("/v1/accounts/{}/{what}", id.0))?).await.map(drop)
    }

    /// Gives an account a new first password and a new secret (administrator).
    ///
    /// # Errors
    /// The code `account`.
    pub async fn reset_account(&self, id: &StaffId) -> Called<FirstKey> {
        self.post(&format!("/v1/accounts/{}/reset", id.0), &Nothing {}).await
    }

    /// Rows of the audit trail, newest first (auditor).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn trail(&self, wanted: &TrailWanted) -> Called<Trail> {
        let call = self.call(Method::GET, "/v1/audit")?.query(wanted);
        Ok(Self::answer(call).await?.json().await?)
    }

    /// Looks through the whole audit trail (auditor).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn check_trail(&self) -> Called<Verdict> {
        let call = self.call(Method::GET, "/v1/audit/check")?.timeout(PAPER);
        Ok(Self::answer(call).await?.json().await?)
    }

    /// Who can be picked at the clerk's start (clerk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn staff(&self) -> Called<StaffList> {
        self.get("/v1/staff").await
    }

    /// The live list (clerk): at once where it is another than `after`, else when it changes or after `wait`.
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn waiting(&self, after: u64, wait: Duration) -> Called<Waiting> {
        let path = format!("/v1/waiting?after={after}&wait={}", wait.as_secs());
        let call = self.call(Method::GET, &path)?.timeout(TIMEOUT + wait);
        Ok(Self::answer(call).await?.json().await?)
    }

    /// Calls a visit's number to a counter (clerk).
    ///
    /// # Errors
    /// The codes `visit`, `place`, `staff`.
    pub async fn call_number(&self, id: VisitId, request: &CallNumber) -> Called<NumberCalled> {
        self.post(&format!("/v1/visits/{id}/called"), request).await
    }

    /// Calls whoever waits longest (clerk).
    ///
    /// # Errors
    /// The codes `place`, `staff`.
    pub async fn call_next(&self, request: &CallNext) -> Called<NextCalled> {
        self.post("/v1/called", request).await
    }

    /// The board (lobby): at once where it is another than `after`, else when something changes or after `wait`.
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn board(&self, after: u64, wait: Duration) -> Called<Board> {
        let path = format!("/v1/lobby?after={after}&wait={}", wait.as_secs());
        let call = self.call(Method::GET, &path)?.timeout(TIMEOUT + wait);
        Ok(Self::answer(call).await?.json().await?)
    }

    /// Opens a visit (clerk).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn visit(&self, id: VisitId) -> Called<VisitDetail> {
        self.get(&format!("/v1/visits/{id}")).await
    }

    /// Corrects an answer (clerk); answers with the visit as it is then, as the decisions do.
    ///
    /// # Errors
    /// The codes `revision`, `state`, `presented`, `staff`, `reason`, `field`, `value`.
    pub async fn correct(&self, id: ApplicationId, request: &CorrectRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/corrections"), request).await
    }

    /// 確認 (clerk).
    ///
    /// # Errors
    /// The codes `revision`, `state`, `staff`, `procedure`, `charge-form`.
    pub async fn confirm(&self, id: ApplicationId, request: &DecisionRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/confirm"), request).await
    }

    /// Takes a confirmation back (clerk), until its charge is paid.
    ///
    /// # Errors
    /// The codes `revision`, `state`, `presented`, `other-clerk`.
    pub async fn undo(&self, id: ApplicationId, request: &DecisionRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/undo"), request).await
    }

    /// Notes which identity documents were seen (clerk).
    ///
    /// # Errors
    /// The codes `visit`, `staff`.
    pub async fn see_identity(&self, id: VisitId, request: &IdentityRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/visits/{id}/identity"), request).await
    }

    /// 差戻し (clerk); the request's message is the reason.
    ///
    /// # Errors
    /// The codes `revision`, `state`, `presented`, `staff`, `reason`.
    pub async fn send_back(&self, id: ApplicationId, request: &DecisionRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/return"), request).await
    }

    /// 取下げ (clerk).
    ///
    /// # Errors
    /// The codes `revision`, `state`, `presented`, `staff`.
    pub async fn withdraw(&self, id: ApplicationId, request: &DecisionRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/withdraw"), request).await
    }

    /// 交付 (clerk), where the hub did not do it by itself.
    ///
    /// # Errors
    /// The codes `revision`, `state`, `fee-open`, `staff`.
    pub async fn issue(&self, id: ApplicationId, request: &DecisionRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/applications/{id}/issue"), request).await
    }

    /// The application as PDF (clerk).
    ///
    /// # Errors
    /// The codes `application`, `paper`.
    pub async fn pdf(&self, id: ApplicationId) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/applications/{id}/pdf")).await
    }

    /// The application's first page as PNG (clerk).
    ///
    /// # Errors
    /// The codes `application`, `paper`.
    pub async fn preview(&self, id: ApplicationId) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/applications/{id}/preview")).await
    }

    /// The slip that a visitor takes to a register without network, as PNG in printer dots (clerk).
    ///
    /// # Errors
    /// The codes `charge`, `no-slip`, `paper`.
    pub async fn charge_slip(&self, id: ChargeId) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/charges/{id}/slip")).await
    }

    /// Notes a payment that no register reports (clerk).
    ///
    /// # Errors
    /// The codes `charge`, `not-payable`, `staff`, `value`.
    pub async fn note_paid(&self, id: ChargeId, note: &NoteRequest) -> Called<VisitDetail> {
        self.post(&format!("/v1/charges/{id}/paid"), note).await
    }

    /// The slip of a return for the visitor, as PNG in printer dots (clerk).
    ///
    /// # Errors
    /// The codes `application`, `no-slip`, `paper`.
    pub async fn return_slip(&self, id: ApplicationId) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/applications/{id}/return-slip")).await
    }

    /// The letter of attorney that an application asks for, with the agent filled in, as PDF (clerk).
    ///
    /// # Errors
    /// The codes `application`, `no-slip`, `paper`.
    pub async fn letter(&self, id: ApplicationId) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/applications/{id}/letter")).await
    }

    /// Which registers are connected (clerk, manager).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn registers(&self) -> Called<Registers> {
        self.get("/v1/registers").await
    }

    /// What contradicts (clerk, manager).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn conflicts(&self) -> Called<Conflicts> {
        self.get("/v1/conflicts").await
    }

    /// The daily report of a day as PDF (manager).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn report(&self, day: Date) -> Called<Vec<u8>> {
        self.bytes(&format!("/v1/report?day={day}")).await
    }

    /// The counts of some months or fiscal years, both included (manager).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn counts_by(&self, by: Grain, from: Date, to: Date) -> Called<Counts> {
        self.get(&format!("/v1/counts?from={from}&to={to}&by={}", by.as_str())).await
    }

    /// The counts of some days, both included (manager); 400 days at most.
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn counts(&self, from: Date, to: Date) -> Called<Counts> {
        self.get(&format!("/v1/counts?from={from}&to={to}")).await
    }

    /// What the book of a business day is made of (manager).
    ///
    /// # Errors
    /// See [`ClientError`]; a register that does not answer is no error, the records say so.
    pub async fn settlement(&self, date: Date) -> Called<DayRecords> {
        let call = self.call(Method::GET, &format!("/v1/settlements/{date}"))?.timeout(PAPER);
        Ok(Self::answer(call).await?.json().await?)
    }

    /// The kit for registers as text (register).
    ///
    /// # Errors
    /// See [`ClientError`].
    pub async fn register_kit(&self) -> Called<String> {
        Ok(Self::answer(self.call(Method::GET, "/v1/register-kit")?).await?.text().await?)
    }
}

/// Whether a refusal will stay one however often it is tried.
pub(super) fn is_final(error: &ClientError) -> bool {
    error.code() == Some("row-conflict")
}
