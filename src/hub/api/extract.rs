//! Bodies, queries and ids, refused with a code and never with the words of a parser: those quote what they read.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use crate::application::account::is_account_id;
use crate::application::{ApplicationId, ChargeId, KioskId, VisitId};
use crate::hub::door::Actor;
use crate::hub::refusal::Code;
use crate::person::StaffId;

/// A JSON body.
pub(super) struct Given<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Given<T> {
    type Rejection = Code;

    async fn from_request(request: Request, state: &S) -> Result<Self, Code> {
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            let too_large = rejection.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE;
            if too_large { Code::TooLarge } else { Code::Body }
        })?;
        serde_json::from_slice(&bytes).map(Given).map_err(|_| Code::Body)
    }
}

/// A query.
pub(super) struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Code;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Code> {
        Query::from_request_parts(parts, state).await.map(|Query(asked)| Self(asked)).map_err(|_| Code::Body)
    }
}

/// What can stand in a path.
pub(super) trait Name: Sized {
    /// Reads it.
    fn read(text: &str) -> Result<Self, Code>;
}

/// The one placeholder of a path.
pub(super) struct Named<T>(pub T);

impl<S: Send + Sync, T: Name> FromRequestParts<S> for Named<T> {
    type Rejection = Code;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Code> {
        let Path(text) = Path::<String>::from_request_parts(parts, state).await.map_err(|_| Code::Route)?;
        T::read(&text).map(Self)
    }
}

impl Name for VisitId {
    fn read(text: &str) -> Result<Self, Code> {
        Self::parse(text).ok_or(Code::Visit)
    }
}

impl Name for ApplicationId {
    fn read(text: &str) -> Result<Self, Code> {
        Self::parse(text).ok_or(Code::Application)
    }
}

impl Name for ChargeId {
    fn read(text: &str) -> Result<Self, Code> {
        Self::parse(text).ok_or(Code::Charge)
    }
}

impl Name for StaffId {
    fn read(text: &str) -> Result<Self, Code> {
        if is_account_id(text) { Ok(Self(text.to_owned())) } else { Err(Code::Account) }
    }
}

/// Who asks: the guard has looked.
impl<S: Send + Sync> FromRequestParts<S> for Actor {
    type Rejection = Code;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Code> {
        parts.extensions.get::<Self>().cloned().ok_or(Code::Session)
    }
}

impl Name for KioskId {
    fn read(text: &str) -> Result<Self, Code> {
        checked(Self(text.to_owned()))
    }
}

impl Name for Date {
    fn read(text: &str) -> Result<Self, Code> {
        text.parse().map_err(|_| Code::Body)
    }
}

/// A register's id: as short and plain as a kiosk's.
pub(super) struct RegisterId(pub String);

impl Name for RegisterId {
    fn read(text: &str) -> Result<Self, Code> {
        checked(KioskId(text.to_owned())).map(|id| Self(id.0))
    }
}

/// `[A-Z0-9]{1,8}`: what a payment code can carry, and nothing that could pass for two things.
pub(super) fn checked(id: KioskId) -> Result<KioskId, Code> {
    let plain = id.0.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if plain && (1..=8).contains(&id.0.len()) { Ok(id) } else { Err(Code::Body) }
}
