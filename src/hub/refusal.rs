//! Why the hub does not do what it is asked. Each code has its words as the message `refusal-<code>`.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::door::Barred;
use super::store::StoreError;
use super::vault::VaultError;
use crate::application::wire::Refusal;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $status:ident, $detail:literal;)*) => {
        /// A stable code. Its detail is one fixed English sentence: nothing of a request ever gets into it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
        pub enum Code {
            $($(#[$doc])* #[error($detail)] $name,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it travels.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The HTTP status that it travels with.
            pub const fn status(self) -> StatusCode {
                match self { $(Self::$name => StatusCode::$status,)* }
            }

            const fn detail(self) -> &'static str {
                match self { $(Self::$name => $detail,)* }
            }
        }
    };
}

codes! {
    /// No token, or none of this hub's.
    Token = "token", UNAUTHORIZED, "the token is missing or not one of this hub's";
    /// The role may not do this.
    Role = "role", FORBIDDEN, "the role may not call this";
    /// Nobody is signed in here, or not any more.
    Session = "session", UNAUTHORIZED, "nobody is signed in at this desk";
    /// Name, password or code is wrong.
    SignIn = "sign-in", UNAUTHORIZED, "name, password or code is wrong";
    /// The code for a kiosk is wrong, used or old.
    HelpCode = "help-code", UNAUTHORIZED, "the code does not count at this kiosk";
    /// Too many wrong tries.
    Locked = "locked", LOCKED, "there were too many wrong tries";
    /// The first password has to be changed.
    PasswordChange = "password-change", CONFLICT, "the first password has to be changed";
    /// The new password is too short or too plain.
    PasswordWeak = "password-weak", UNPROCESSABLE_ENTITY, "the new password is too short or too plain";
    /// There are no accounts yet.
    Trial = "trial", FORBIDDEN, "the first account is made at the hub itself";
    /// There is no such account.
    Account = "account", NOT_FOUND, "there is no such account";
    /// The id or the name of an account is not one.
    AccountId = "account-id", UNPROCESSABLE_ENTITY, "an account's id or name is not written as it should be";
    /// There is an account of that id.
    AccountTaken = "account-taken", CONFLICT, "there is an account of that id";
    /// The first account is an administrator's.
    FirstAccount = "first-account", CONFLICT, "the first account has to be an administrator's";
    /// Without it nobody could let anybody in.
    LastAdministrator = "last-administrator", CONFLICT, "the last administrator cannot be closed";
    /// There is no such address.
    Route = "route", NOT_FOUND, "there is no such route";
    /// The body or a parameter is not what it should be.
    Body = "body", BAD_REQUEST, "the request is not written as it should be";
    /// The body is too long.
    TooLarge = "too-large", PAYLOAD_TOO_LARGE, "the request is too long";
    /// It took too long.
    Timeout = "timeout", SERVICE_UNAVAILABLE, "the request took too long";
    /// There is no such visit.
    Visit = "visit", NOT_FOUND, "there is no such visit";
    /// There is no such application.
    Application = "application", NOT_FOUND, "there is no such application";
    /// What it held was destroyed, its time being over.
    Forgotten = "forgotten", GONE, "what it held was destroyed, its time being over";
    /// There is no such charge.
    Charge = "charge", NOT_FOUND, "there is no such charge";
    /// Somebody changed it since it was opened.
    Revision = "revision", CONFLICT, "the application was changed since it was opened";
    /// The application's life does not allow it.
    State = "state", CONFLICT, "the application cannot do that in its state";
    /// The charge is at a register now.
    Presented = "presented", CONFLICT, "the charge is being paid at a register";
    /// A colleague confirmed it.
    OtherClerk = "other-clerk", FORBIDDEN, "a colleague confirmed it; a senior clerk can undo that";
    /// One of its charges is paid already.
    PartPaid = "part-paid", CONFLICT, "a part of the fee is paid already";
    /// The charge is over, or paid.
    NotPayable = "not-payable", CONFLICT, "the charge is over or already paid";
    /// Its fee is not paid.
    FeeOpen = "fee-open", CONFLICT, "the fee is not paid";
    /// No such member of staff.
    Staff = "staff", UNPROCESSABLE_ENTITY, "the staff list has no such id";
    /// No such reason.
    Reason = "reason", UNPROCESSABLE_ENTITY, "the list of reasons has no such id";
    /// The city has no such counter.
    Place = "place", UNPROCESSABLE_ENTITY, "the city has no such counter";
    /// The procedure has no such field.
    Field = "field", UNPROCESSABLE_ENTITY, "the procedure has no such field";
    /// The field does not take such a value.
    Value = "value", UNPROCESSABLE_ENTITY, "the field does not take such a value";
    /// The catalogue has no such procedure.
    Procedure = "procedure", UNPROCESSABLE_ENTITY, "the catalogue has no such procedure on that day";
    /// The charge does not fit the payment format.
    ChargeForm = "charge-form", UNPROCESSABLE_ENTITY, "the fees do not fit the payment format";
    /// The same row came with another content.
    RowConflict = "row-conflict", CONFLICT, "a row of that number is here with another content";
    /// The row's digest is not its content's.
    RowDigest = "row-digest", BAD_REQUEST, "the row does not fit its digest";
    /// Nothing to print: the charge is not open, or the application was not returned.
    NoSlip = "no-slip", CONFLICT, "there is no slip to print for this";
    /// The form could not be rendered.
    Paper = "paper", INTERNAL_SERVER_ERROR, "the paper could not be rendered";
    /// The hub's disk is full.
    DiskFull = "disk-full", INSUFFICIENT_STORAGE, "the hub's disk is full";
    /// The hub's store does not answer.
    Store = "store", INTERNAL_SERVER_ERROR, "the hub's store does not work";
    /// A stored value cannot be opened.
    Sealed = "sealed", INTERNAL_SERVER_ERROR, "a stored value cannot be opened";
}

impl Code {
    /// The body.
    pub fn refusal(self) -> Refusal {
        Refusal { code: self.as_str().to_owned(), detail: self.detail().to_owned(), seconds: None }
    }
}

impl IntoResponse for Code {
    fn into_response(self) -> Response {
        (self.status(), Json(self.refusal())).into_response()
    }
}

impl IntoResponse for Barred {
    fn into_response(self) -> Response {
        let refusal = Refusal { seconds: self.seconds, ..self.code.refusal() };
        (self.code.status(), Json(refusal)).into_response()
    }
}

impl From<StoreError> for Code {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store refused");
        if error == StoreError::Full { Self::DiskFull } else { Self::Store }
    }
}

impl From<VaultError> for Code {
    fn from(error: VaultError) -> Self {
        tracing::error!(%error, "the vault refused");
        Self::Sealed
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Code;
    use crate::text::{Locale, Words};

    #[test]
    fn every_code_is_one_and_has_words() {
        let mut seen = std::collections::BTreeSet::new();
        assert!(Code::ALL.iter().all(|code| seen.insert(code.as_str())));
        for locale in Locale::EVERYWHERE {
            let words = Words::load(locale).unwrap();
            let dumb: Vec<_> = Code::ALL.iter().filter(|c| !words.has(&format!("refusal-{}", c.as_str()))).collect();
            assert!(dumb.is_empty(), "{locale:?}: {dumb:?}");
        }
    }
}
