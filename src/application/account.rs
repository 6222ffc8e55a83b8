//! Members of staff as accounts: roles, and the bodies of signing in. Bodies travel as JSON over HTTP like
//! [`super::wire`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::person::secret::wire;
use crate::person::{Secret, StaffId};

/// The header in which a face shows its session.
pub const SESSION: &str = "kakanai-session";

/// What a member of staff is there for. Default deny: each route names the roles that may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffRole {
    /// 職員: decides about applications.
    Clerk,
    /// 主任: a clerk who may also undo what a colleague confirmed, and is the second person where one is needed.
    Senior,
    /// 管理者: counts and reports, never a person's data.
    Manager,
    /// 監査担当: reads the audit trail and the counts, changes nothing.
    Auditor,
    /// システム管理者: accounts, never a person's data.
    Administrator,
}

impl StaffRole {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Clerk, Self::Senior, Self::Manager, Self::Auditor, Self::Administrator];

    /// As it is written on the command line and stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Senior => "senior",
            Self::Manager => "manager",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Clerk => "role-clerk",
            Self::Senior => "role-senior",
            Self::Manager => "role-manager",
            Self::Auditor => "role-auditor",
            Self::Administrator => "role-administrator",
        }
    }
}

/// Whether a text can be an account's id: `[a-z0-9._-]`, 2 to 32 characters. It is what is stored beside decisions and
/// in the audit trail, so it is never a name with characters of its own.
pub fn is_account_id(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-');
    (2..=32).contains(&text.len()) && text.bytes().all(plain)
}

/// `GET /v1/door` (a staff device): what stands in front of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// Whether members of staff sign in. While no account exists the house runs on trial: a name is picked.
    pub sign_in: bool,
}

/// `POST /v1/session` (a staff device): signs in. Answered by [`Session`].
#[derive(Clone, Serialize, Deserialize)]
pub struct SignIn {
    /// The account's id.
    pub id: String,
    /// The password.
    #[serde(with = "wire")]
    pub password: Secret<String>,
    /// Six digits (RFC 6238).
    pub code: String,
    /// A new password, where the hub answered `password-change`, or of one's own wish.
    #[serde(default)]
    pub next: Option<NewPassword>,
}

/// A new password.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NewPassword(#[serde(with = "wire")] pub Secret<String>);

/// A session. It has no `Debug`: its token is a key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What the face shows with every call, in the header `kakanai-session`.
    pub token: String,
    /// Who.
    pub staff: StaffId,
    /// The name that is shown.
    pub name: String,
    /// What for.
    pub role: StaffRole,
    /// When it ends whatever happens.
    pub until: Timestamp,
    /// After how many minutes without a key or a click it ends.
    pub idle_minutes: u16,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.token.zeroize();
    }
}

/// `GET /v1/accounts` (administrator): every account, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounts(pub Vec<AccountLine>);

/// One account, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountLine {
    /// Its id.
    pub id: StaffId,
    /// The name that is shown.
    pub name: String,
    /// What for.
    pub role: StaffRole,
    /// Whether it is closed.
    pub closed: bool,
    /// Until when it is locked after wrong tries; `None` where it is not.
    pub locked_until: Option<Timestamp>,
    /// Whether its first password still has to be changed.
    pub first_password: bool,
    /// When it last signed in.
    pub last_in: Option<Timestamp>,
}

/// `POST /v1/accounts` (administrator): a new account. Answered by [`FirstKey`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewAccount {
    /// Its id; see [`is_account_id`].
    pub id: String,
    /// The name that is shown.
    pub name: String,
    /// What for.
    pub role: StaffRole,
}

/// What a new account, or one that is reset, signs in with the first time. Shown once and kept nowhere in clear.
#[derive(Clone, Serialize, Deserialize)]
pub struct FirstKey {
    /// Whose.
    pub id: StaffId,
    /// The first password: it has to be changed when it is first used.
    #[serde(with = "wire")]
    pub password: Secret<String>,
    /// The shared secret of the codes, in base32.
    #[serde(with = "wire")]
    pub secret: Secret<String>,
    /// The same as an `otpauth:` address, for a QR code.
    #[serde(with = "wire")]
    pub address: Secret<String>,
}

/// `POST /v1/accounts/{id}/close | /open | /reset` (administrator) take no body but this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nothing {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{StaffRole, is_account_id};
    use crate::text::{Locale, Words};

    #[test]
    fn roles_have_one_name_everywhere() {
        for role in StaffRole::ALL {
            assert_eq!(StaffRole::parse(role.as_str()), Some(role));
            assert_eq!(serde_json::to_value(role).unwrap(), role.as_str());
            for locale in Locale::EVERYWHERE {
                assert!(Words::load(locale).unwrap().has(role.message()), "{locale:?} {role:?}");
            }
        }
    }

    #[test]
    fn ids_are_plain() {
        assert!(is_account_id("s01") && is_account_id("yamada.ichiro"));
        for wrong in ["a", "", "Yamada", "山田", "a b", "a/b", &"x".repeat(33)] {
            assert!(!is_account_id(wrong), "{wrong}");
        }
    }
}
