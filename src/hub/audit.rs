//! The chain under the audit trail: each row carries the chain value of the row before it and its own, an HMAC-SHA-256
//! (RFC 2104) over both. Whoever has the store's file but not the hub's keys can neither write a row nor mend one, so a
//! changed row is found at its own place; a missing one leaves a gap, and two marks tell where the trail begins and ends.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::application::audit::{AuditRow, Fault, Verdict};
use crate::application::sealing::hex;

/// A value of the chain.
pub type Link = [u8; 32];

/// Before the first row.
pub const ORIGIN: Link = [0; 32];

/// What the chain is made with. It comes from the master key and is stored nowhere.
pub struct AuditKey(Zeroizing<[u8; 32]>);

/// What an HMAC is made over, written so that no two rows are written alike.
struct Text(Hmac<Sha256>);

impl Text {
    fn part(mut self, bytes: &[u8]) -> Self {
        self.0.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        self.0.update(bytes);
        self
    }

    fn link(self) -> Link {
        self.0.finalize().into_bytes().into()
    }
}

impl Text {
    fn new(key: &[u8], purpose: &[u8]) -> Self {
        // HMAC takes keys of any length; the error is one of other MACs.
        let mac = Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Default::default()));
        Self(mac).part(purpose)
    }
}

impl AuditKey {
    /// From the master key. One key for two purposes would let one purpose answer for the other.
    pub fn derived(master: &[u8]) -> Self {
        Self(Zeroizing::new(Text::new(master, b"kakanai audit key 1").link()))
    }

    fn text(&self, purpose: &[u8], first: &[u8]) -> Text {
        Text::new(self.0.as_slice(), purpose).part(first)
    }

    /// The chain value of a row that follows `before`.
    pub fn link(&self, before: &Link, row: &AuditRow) -> Link {
        let entry = &row.entry;
        let (who, role) = (entry.who.as_ref().map(|s| s.0.as_str()), entry.role.map(|role| role.as_str()));
        let optional = |text: Option<&str>| text.map_or_else(|| "-".to_owned(), |text| format!("+{text}"));
        self.text(b"row", before)
            .part(&row.seq.to_be_bytes())
            .part(entry.at.to_string().as_bytes())
            .part(entry.event.as_str().as_bytes())
            .part(optional(who).as_bytes())
            .part(optional(role).as_bytes())
            .part(entry.desk.as_str().as_bytes())
            .part(entry.about.as_str().as_bytes())
            .part(entry.detail.as_str().as_bytes())
            .link()
    }

    /// The seal of a mark.
    pub fn seal(&self, last: bool, seq: u64, link: &Link) -> Link {
        self.text(b"mark", if last { b"last" } else { b"first" }).part(&seq.to_be_bytes()).part(link).link()
    }
}

/// A row as it rests. One that cannot even be read (a word of no event, a time that is none) keeps its place only.
pub struct Resting {
    /// Its place.
    pub seq: u64,
    /// What it says; `None` where that is unreadable.
    pub row: Option<AuditRow>,
    /// The chain value of the row before it, as it says; `None` where it is none at all.
    pub before: Option<Link>,
    /// Its own.
    pub link: Option<Link>,
}

/// A mark: where the trail begins (the last row that was taken away in time; 0 for none) or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which row.
    pub seq: u64,
    /// Its chain value.
    pub link: Link,
    /// The hub's seal on both.
    pub seal: Link,
}

impl Mark {
    /// A mark.
    pub fn new(key: &AuditKey, last: bool, seq: u64, link: Link) -> Self {
        Self { seq, link, seal: key.seal(last, seq, &link) }
    }

    fn holds(&self, key: &AuditKey, last: bool) -> bool {
        key.seal(last, self.seq, &self.link) == self.seal
    }
}

/// Looks through a trail, row after row in the order of their places.
pub struct Check<'a> {
    key: &'a AuditKey,
    last: Option<Mark>,
    at: u64,
    link: Link,
    /// Whether `link` is known: behind a gap it is not.
    linked: bool,
    verdict: Verdict,
}

impl<'a> Check<'a> {
    /// Begins behind the first mark.
    pub fn new(key: &'a AuditKey, first: Option<Mark>, last: Option<Mark>) -> Self {
        let mut verdict = Verdict::default();
        let first = first.filter(|mark| mark.holds(key, false));
        if first.is_none() {
            verdict.faults.push(Fault::Mark { last: false });
        }
        let last = last.filter(|mark| mark.holds(key, true));
        let (at, link) = first.map_or((0, ORIGIN), |mark| (mark.seq, mark.link));
        verdict.first = at + 1;
        Self { key, last, at, link, linked: first.is_some(), verdict }
    }

    /// The next row.
    pub fn row(&mut self, resting: &Resting) {
        self.verdict.rows += 1;
        if resting.seq > self.at + 1 && self.linked {
            self.verdict.faults.push(Fault::Missing { from: self.at + 1, to: resting.seq - 1 });
            self.linked = false;
        }
        let own = resting.row.as_ref().zip(resting.before).map(|(row, before)| self.key.link(&before, row));
        if own.is_none() || own != resting.link || resting.seq <= self.at {
            self.verdict.faults.push(Fault::Changed { seq: resting.seq });
        } else if self.linked && resting.before != Some(self.link) {
            self.verdict.faults.push(Fault::Unlinked { seq: resting.seq });
        }
        (self.at, self.linked) = (self.at.max(resting.seq), resting.link.is_some());
        self.link = resting.link.unwrap_or(self.link);
    }

    /// What was found, the end included.
    pub fn finish(mut self) -> Verdict {
        match self.last {
            Some(mark) if mark.seq > self.at => {
                self.verdict.faults.push(Fault::Missing { from: self.at + 1, to: mark.seq });
            }
            Some(mark) if mark.seq == self.at && mark.link == self.link => {}
            Some(_) | None => self.verdict.faults.push(Fault::Mark { last: true }),
        }
        self.verdict.last = self.at;
        self.verdict.head = hex(&self.link);
        self.verdict.faults.dedup();
        self.verdict
    }
}
