//! What the desks of clerk and manager share: how the line to the hub stands and why the hub did not do a thing.

pub mod door;
pub mod frame;
#[cfg(test)]
pub(crate) mod stage;

use std::sync::Arc;

use jiff::Timestamp;

use crate::application::wire::Tender;
use crate::catalogue::Catalogue;
use crate::city::Watch;
use crate::link::ClientError;
use crate::text::{Msg, Words};

/// Why the hub did not do what a desk asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HubError {
    /// No answer: the hub or the network is away.
    #[error("the hub cannot be reached")]
    Unreachable,
    /// The hub refused, with the code of a [`crate::application::wire::Refusal`].
    #[error("the hub refused: {0}")]
    Refused(String),
    /// Too many wrong tries: the hub looks at none for so many seconds.
    #[error("the hub looks at no try for {0} s")]
    Wait(i64),
    /// An answer came that makes no sense here.
    #[error("the hub's answer could not be read")]
    Unreadable,
    /// The desk's own printer did not take it.
    #[error("the printer did not take it")]
    Printer,
}

impl From<ClientError> for HubError {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::NoHub | ClientError::Unreachable => Self::Unreachable,
            ClientError::Garbled => Self::Unreadable,
            ClientError::Refused(refusal) => match refusal.seconds {
                Some(seconds) => Self::Wait(seconds),
                None => Self::Refused(refusal.code),
            },
        }
    }
}

impl HubError {
    /// Whether nobody is signed in here any more.
    pub fn is_session(&self) -> bool {
        matches!(self, Self::Refused(code) if code == "session")
    }

    /// What happened, in the words of this language; a refusal without words of its own is told with its code.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Unreachable => words.get("staff-hub-unreachable"),
            Self::Unreadable => words.get("staff-hub-unreadable"),
            Self::Printer => words.get("staff-printer-trouble"),
            Self::Wait(seconds) => words.say(&door::wait(*seconds)),
            Self::Refused(code) => words
                .try_say(&Msg::new(format!("refusal-{code}")))
                .unwrap_or_else(|| words.say(&Msg::new("staff-refused").text("code", code.clone()))),
        }
    }
}

/// Takes words and catalogue anew where staff have changed the city's folder while a desk is open.
pub(super) fn renew(watch: &Watch, words: &mut Arc<Words>, catalogue: &mut Arc<Catalogue>) {
    let city = watch.city();
    if Arc::ptr_eq(catalogue, &city.catalogue) {
        return;
    }
    match city.words(words.locale()) {
        Ok(new) => (*words, *catalogue) = (Arc::new(new), Arc::clone(&city.catalogue)),
        // A loaded city has been tried in every language.
        Err(error) => tracing::error!(%error, "the changed city is not taken"),
    }
}

/// How the line to the hub stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    /// Nothing has been answered yet.
    #[default]
    Connecting,
    /// The last question was answered.
    Up,
    /// The last question was not answered; what is shown is as old as this moment.
    Down(Timestamp),
}

impl Line {
    /// After an answer, or none, at `now`. A refusal is an answer; a line that stays down keeps its first moment.
    pub fn after<T>(self, answer: &Result<T, HubError>, now: Timestamp) -> Self {
        match (answer, self) {
            (Ok(_) | Err(HubError::Refused(_) | HubError::Wait(_) | HubError::Unreadable | HubError::Printer), _) => {
                Self::Up
            }
            (Err(HubError::Unreachable), Self::Down(since)) => Self::Down(since),
            (Err(HubError::Unreachable), Self::Connecting | Self::Up) => Self::Down(now),
        }
    }

    /// Whether nothing can be asked now.
    pub const fn is_down(self) -> bool {
        matches!(self, Self::Down(_))
    }
}

/// The kiosk's pages in the order of a visit, by their ids; questions stand between the PIN and the check.
const PAGES: [&str; 8] = ["start", "language", "purpose", "online", "whom", "card", "consent", "pin"];
const LAST_PAGES: [&str; 5] = ["refused", "check", "working", "trouble", "done"];

/// Where in a visit a page stands, for sorting.
pub fn page_order(page: &str) -> usize {
    let first = PAGES.iter().position(|p| *p == page);
    let last = LAST_PAGES.iter().position(|p| *p == page).map(|i| i + PAGES.len() + 1);
    first.or(last).unwrap_or(PAGES.len())
}

/// A page's name in staff's words: for a question (`ask-<field>`, `ask-<procedure>-<field>`) its field's label, else
/// the page's own word; a page that is not known here by its id.
pub fn page_name(words: &Words, page: &str) -> String {
    let field = page.strip_prefix("ask-").and_then(|key| key.rsplit('-').next());
    let id = field.map_or_else(|| format!("page-{page}"), |f| format!("field-{}", f.replace('_', "-")));
    if words.has(&id) { words.get(&id) } else { page.to_owned() }
}

/// The message of a tender's name.
pub const fn tender_name(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "tender-cash",
        Tender::Credit => "tender-credit",
        Tender::Emoney => "tender-emoney",
        Tender::Code => "tender-code",
        Tender::Unknown => "tender-unknown",
    }
}

/// Something that a quiet bar says above the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// Done.
    Good(Msg),
    /// Something has to be looked at first.
    Look(Msg),
    /// It was not done, and why.
    Trouble(HubError),
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::Timestamp;

    use super::{HubError, Line, page_name, page_order};
    use crate::text::{Locale, Words};

    #[test]
    fn a_line_remembers_since_when_it_is_down() {
        let (first, later) = (Timestamp::from_second(100).unwrap(), Timestamp::from_second(200).unwrap());
        let down = Line::Up.after::<()>(&Err(HubError::Unreachable), first);
        assert_eq!(down.after::<()>(&Err(HubError::Unreachable), later), Line::Down(first));
        assert_eq!(down.after(&Ok(()), later), Line::Up);
        assert_eq!(down.after::<()>(&Err(HubError::Refused("stale".into())), later), Line::Up);
    }

    #[test]
    fn a_refusal_without_words_is_told_with_its_code() {
        for locale in Locale::EVERYWHERE {
            let words = Words::load(locale).unwrap();
            let said = HubError::Refused("no-such-code".into()).say(&words);
            assert!(said.contains("no-such-code") && !said.contains('['), "{said}");
        }
    }

    #[test]
    fn pages_stand_in_the_order_of_a_visit() {
        let mut pages = ["done", "ask-juminhyo-copies", "start", "check", "pin", "purpose"];
        pages.sort_by_key(|p| page_order(p));
        assert_eq!(pages, ["start", "purpose", "pin", "ask-juminhyo-copies", "check", "done"]);
        let words = Words::load(Locale::Ja).unwrap();
        for page in super::PAGES.iter().chain(&super::LAST_PAGES) {
            assert!(words.has(&format!("page-{page}")), "{page}");
        }
        assert_eq!(page_name(&words, "no-such-page"), "no-such-page");
    }
}
