//! The audit trail (監査証跡) as it is told: what happened, who did it, at which desk, about what. Never about whom: an
//! entry holds ids and words of our own and nothing that a visitor said.
//!
//! The one table below makes the enum, the list for the city (`docs/audit-events.ja.md`) and the tests: every event has
//! words in every language, and every one is brought about in a test.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::account::StaffRole;
use crate::person::StaffId;
use crate::text::{Msg, Words};

/// What kind of act an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody came or went, or was not let in.
    Access,
    /// A person's data was looked at or printed.
    Look,
    /// Something was decided or changed.
    Deed,
    /// Figures or the trail itself left the hub.
    Report,
    /// The hub's own upkeep.
    Upkeep,
}

impl Kind {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 5] = [Self::Access, Self::Look, Self::Deed, Self::Report, Self::Upkeep];

    /// As it stands in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Look => "look",
            Self::Deed => "deed",
            Self::Report => "report",
            Self::Upkeep => "upkeep",
        }
    }

    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Access => "audit-kind-access",
            Self::Look => "audit-kind-look",
            Self::Deed => "audit-kind-deed",
            Self::Report => "audit-kind-report",
            Self::Upkeep => "audit-kind-upkeep",
        }
    }
}

/// What an event's id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// An account.
    Account,
    /// A visit.
    Visit,
    /// An application.
    Application,
    /// A charge.
    Charge,
    /// A kiosk.
    Kiosk,
    /// A span of days, or a day.
    Days,
    /// An address of the hub.
    Route,
    /// Nothing but the hub itself.
    Hub,
}

impl About {
    /// The message of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Account => "audit-about-account",
            Self::Visit => "audit-about-visit",
            Self::Application => "audit-about-application",
            Self::Charge => "audit-about-charge",
            Self::Kiosk => "audit-about-kiosk",
            Self::Days => "audit-about-days",
            Self::Route => "audit-about-route",
            Self::Hub => "audit-about-hub",
        }
    }
}

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $kind:ident, $about:ident;)*) => {
        /// What happened. Its words are the message `audit-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Event {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl Event {
            /// All events, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it is stored.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What kind of act it is.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$name => Kind::$kind,)* }
            }

            /// What its id names.
            pub const fn about(self) -> About {
                match self { $(Self::$name => About::$about,)* }
            }

            /// The message of its words.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => concat!("audit-", $id),)* }
            }
        }
    };
}

events! {
    /// A member of staff signed in.
    SignedIn = "signed-in", Access, Account;
    /// A try to sign in that was not let through.
    SignInRefused = "sign-in-refused", Access, Account;
    /// A member of staff signed out.
    SignedOut = "signed-out", Access, Account;
    /// A session ended because nobody was at the desk.
    SessionIdle = "session-idle", Access, Account;
    /// A session ended because its time was over.
    SessionOver = "session-over", Access, Account;
    /// A session was shown by another desk than its own, and ended there and then.
    SessionElsewhere = "session-elsewhere", Access, Account;
    /// Somebody who was signed in asked for what their role may not.
    Denied = "denied", Access, Route;
    /// An account was made.
    AccountMade = "account-made", Deed, Account;
    /// An account was closed.
    AccountClosed = "account-closed", Deed, Account;
    /// An account was opened again.
    AccountOpened = "account-opened", Deed, Account;
    /// An account got a new first password and a new secret.
    AccountReset = "account-reset", Deed, Account;
    /// A member of staff changed their password.
    PasswordChanged = "password-changed", Deed, Account;
    /// A visit was opened: its answers were shown.
    VisitOpened = "visit-opened", Look, Visit;
    /// An application was made into a sheet for printing.
    ApplicationPrinted = "application-printed", Look, Application;
    /// A return's slip was printed.
    ReturnSlipPrinted = "return-slip-printed", Look, Application;
    /// A letter of attorney was prepared for an agent.
    LetterPrinted = "letter-printed", Look, Application;
    /// A payment slip was printed.
    ChargeSlipPrinted = "charge-slip-printed", Look, Charge;
    /// A visit was asked for at a desk and handed in: where it began.
    VisitAsked = "visit-asked", Deed, Visit;
    /// An answer was corrected.
    Corrected = "corrected", Deed, Application;
    /// An application was confirmed.
    Confirmed = "confirmed", Deed, Application;
    /// A confirmation was undone.
    Undone = "undone", Deed, Application;
    /// Identity documents were seen: their kinds.
    IdentitySeen = "identity-seen", Deed, Visit;
    /// An application was returned.
    Returned = "returned", Deed, Application;
    /// An application was withdrawn.
    Withdrawn = "withdrawn", Deed, Application;
    /// An application was handed over.
    Issued = "issued", Deed, Application;
    /// A payment that no register reports was noted by hand: how it was paid.
    PaymentNoted = "payment-noted", Deed, Charge;
    /// A visitor's number was called: to which counter.
    NumberCalled = "number-called", Deed, Visit;
    /// A kiosk's call for help was answered.
    HelpEnded = "help-ended", Deed, Kiosk;
    /// A clerk got a code to take over at a kiosk.
    HelpCodeMade = "help-code-made", Access, Kiosk;
    /// A code that does not count was typed at a kiosk.
    HelpRefused = "help-refused", Access, Kiosk;
    /// A clerk helps at a kiosk: on which page.
    HelpBegun = "help-begun", Deed, Kiosk;
    /// The help at a kiosk is over.
    HelpOver = "help-over", Deed, Kiosk;
    /// The audit trail was read.
    TrailRead = "trail-read", Report, Hub;
    /// The audit trail was checked from its first row to its last.
    TrailChecked = "trail-checked", Report, Hub;
    /// The audit trail was written into a file.
    TrailExported = "trail-exported", Report, Hub;
    /// The accounts were listed.
    AccountsRead = "accounts-read", Report, Hub;
    /// What a visitor said was destroyed, its time being over.
    VisitForgotten = "visit-forgotten", Upkeep, Visit;
    /// Old rows of the trail were taken away, their time being over.
    TrailForgotten = "trail-forgotten", Upkeep, Hub;
    /// A backup was made.
    BackupMade = "backup-made", Upkeep, Hub;
    /// The hub was restored from a backup.
    HubRestored = "hub-restored", Upkeep, Hub;
    /// The hub was started.
    HubStarted = "hub-started", Upkeep, Hub;
}

impl Event {
    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|event| event.as_str() == text)
    }
}

/// Longest text of an entry, in bytes.
const LONGEST: usize = 160;

/// A text of an entry: ids, our own words and figures, in ASCII. Whatever else comes is not taken in, so that no name
/// can get into the trail by mistake.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plain(String);

impl Plain {
    /// Takes in what is plain; every other character becomes `?`, and what is too long is cut.
    pub fn new(text: impl std::fmt::Display) -> Self {
        let plain = |c: char| if c.is_ascii_graphic() || c == ' ' { c } else { '?' };
        Self(text.to_string().chars().take(LONGEST).map(plain).collect())
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One entry of the trail, before it gets its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// When, by the hub's clock.
    pub at: Timestamp,
    /// What.
    pub event: Event,
    /// Who; `None` for the hub itself, and while the house runs on trial and nobody was picked.
    pub who: Option<StaffId>,
    /// In which role; `None` on trial.
    pub role: Option<StaffRole>,
    /// At which desk: the id that its face gives itself, or `command`.
    pub desk: Plain,
    /// The id of what it is about.
    pub about: Plain,
    /// What else is known, in ids and figures: a field's name, a reason, a refusal's code.
    pub detail: Plain,
}

/// An entry in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRow {
    /// Its place, gap-free from 1.
    pub seq: u64,
    /// The entry.
    #[serde(flatten)]
    pub entry: Act,
}

/// The query of `GET /v1/audit`: which rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailWanted {
    /// Rows before this place; the newest ones without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<u64>,
    /// Only this kind; see [`Kind::as_str`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only by this member of staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// Only about this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// At most so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// `GET /v1/audit` (auditor): rows, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trail {
    /// The rows.
    pub rows: Vec<AuditRow>,
    /// Whether there are older ones.
    pub more: bool,
    /// The place of the newest row of all.
    pub head: u64,
}

/// What is wrong at one place of the trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "fault")]
pub enum Fault {
    /// The row is not as it was written, or was not written by the hub.
    Changed {
        /// Its place.
        seq: u64,
    },
    /// Rows are missing.
    Missing {
        /// The first.
        from: u64,
        /// The last.
        to: u64,
    },
    /// The row does not follow the one before it.
    Unlinked {
        /// Its place.
        seq: u64,
    },
    /// The mark of the first or the last row is missing or is not the hub's.
    Mark {
        /// Whether it is the last one's.
        last: bool,
    },
}

/// `GET /v1/audit/check` (auditor): the whole trail, looked through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The first row.
    pub first: u64,
    /// The last row.
    pub last: u64,
    /// Rows that were looked at.
    pub rows: u64,
    /// The last row's chain value in hex: printed and kept elsewhere, it proves later that nothing before it changed.
    pub head: String,
    /// What is wrong, in the order of the rows.
    pub faults: Vec<Fault>,
}

impl Fault {
    /// What it is, in the words of a language.
    pub fn say(&self, words: &Words) -> String {
        words.say(&match *self {
            Self::Changed { seq } => Msg::new("audit-fault-changed").text("seq", seq.to_string()),
            Self::Unlinked { seq } => Msg::new("audit-fault-unlinked").text("seq", seq.to_string()),
            Self::Missing { from, to } => {
                Msg::new("audit-fault-missing").text("from", from.to_string()).text("to", to.to_string())
            }
            Self::Mark { last: true } => Msg::new("audit-fault-last-mark"),
            Self::Mark { last: false } => Msg::new("audit-fault-first-mark"),
        })
    }
}

/// The list of events for the city, as Markdown: `docs/audit-events.ja.md`, which a test keeps current.
pub fn list(words: &Words) -> String {
    let mut text = format!("# {}\n\n{}\n", words.get("audit-list-title"), words.get("audit-list-intro"));
    for kind in Kind::ALL {
        let head = ["audit-list-event", "audit-list-id", "audit-list-about"].map(|id| words.get(id));
        text += &format!("\n## {}\n\n| {} |\n|---|---|---|\n", words.get(kind.message()), head.join(" | "));
        for event in Event::ALL.iter().filter(|event| event.kind() == kind) {
            let about = words.get(event.about().message());
            text += &format!("| {} | `{}` | {about} |\n", words.get(event.message()), event.as_str());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::{Event, Fault, Plain, list};
    use crate::text::{Locale, Words};

    #[test]
    fn every_event_is_one_and_has_words() {
        let mut seen = BTreeSet::new();
        for event in Event::ALL {
            assert!(seen.insert(event.as_str()));
            assert_eq!(Event::parse(event.as_str()), Some(*event));
            assert_eq!(serde_json::to_value(event).unwrap(), event.as_str());
        }
        for locale in Locale::EVERYWHERE {
            let text = list(&Words::load(locale).unwrap());
            assert!(!text.contains('['), "{text}");
            for fault in [
                Fault::Changed { seq: 1 },
                Fault::Missing { from: 1, to: 2 },
                Fault::Unlinked { seq: 2 },
                Fault::Mark { last: true },
                Fault::Mark { last: false },
            ] {
                assert!(!fault.say(&Words::load(locale).unwrap()).contains('['));
            }
        }
    }

    /// With `KAKANAI_DOCS=1` the list is written anew instead.
    #[test]
    fn the_citys_list_is_current() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/audit-events.ja.md");
        let text = list(&Words::load(Locale::Ja).unwrap());
        if std::env::var_os("KAKANAI_DOCS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), text, "run the tests once with KAKANAI_DOCS=1");
    }

    #[test]
    fn no_name_gets_into_an_entry() {
        assert_eq!(Plain::new("requester_name").as_str(), "requester_name");
        assert_eq!(Plain::new("見本　花子").as_str(), "?????");
        assert_eq!(Plain::new("a\nb\u{7f}").as_str(), "a?b?");
        assert_eq!(Plain::new("x".repeat(500)).as_str().len(), super::LONGEST);
    }
}
