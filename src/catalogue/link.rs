//! Online ways (ぴったりサービス and others): addresses that staff keep, never composed, and when a visitor may see one.
//!
//! An address is judged when the city's folder is read and once more whenever it is about to be shown or to become a
//! code: [`Address`] cannot be made without, so nothing else reaches a visitor's phone.

use jiff::civil::Date;

use super::city::{City, Fact, Term};

/// The longest address, in characters: what a phone reads from a screen without trouble.
pub const LONGEST: usize = 200;

/// Hosts that every city may name: the state's service and municipalities.
const KNOWN: [&str; 2] = ["*.myna.go.jp", "*.lg.jp"];

/// Names of parameters that send a browser on to somewhere else.
const ONWARD: [&str; 26] = [
    "continue",
    "dest",
    "destination",
    "forward",
    "go",
    "goto",
    "href",
    "jump",
    "link",
    "location",
    "next",
    "out",
    "redir",
    "redirect",
    "redirect_to",
    "redirect_uri",
    "redirect_url",
    "return",
    "return_to",
    "return_url",
    "returnto",
    "rurl",
    "target",
    "to",
    "uri",
    "url",
];

/// Second levels under which anybody in Japan may have a name: too wide for a pattern.
const ANYBODY: [&str; 9] = ["ac.jp", "ad.jp", "co.jp", "ed.jp", "go.jp", "gr.jp", "lg.jp", "ne.jp", "or.jp"];

/// An online way to a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id; procedures name it.
    pub id: String,
    /// The whole address, ASCII, https, on a host of the allow-list.
    pub url: String,
    /// The day staff last looked at it.
    pub checked_on: Option<Date>,
    /// While it leads there.
    pub term: Term,
    /// Where it is known from.
    pub fact: Fact,
}

/// Why an online address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlTrouble {
    /// Something other than the characters of an address, or longer than [`LONGEST`]: not fit for a code.
    NotAscii,
    /// Not `https://`.
    NotHttps,
    /// A user, a port, or no plain host at all.
    NoHost,
    /// A host in disguise (`xn--…`): letters that only look like others.
    LookAlike,
    /// A host that nobody has allowed.
    NotAllowed,
    /// It leads on to another address.
    Onward,
}

/// Why an online way is not shown to visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Nobody of the city has confirmed it.
    Unverified,
    /// Nobody has noted when it was looked at.
    Unchecked,
    /// It was looked at longer ago than the city allows; so many days.
    Stale(i32),
    /// It is said to have been looked at on a day that is still to come: a slip of the pen, or a clock that is wrong.
    Ahead,
    /// Its address is refused.
    Address(UrlTrouble),
}

/// An address that was judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// Judges an address: characters of RFC 3986, https, no user and no port, a host under `*.myna.go.jp`, `*.lg.jp` or
    /// one of `hosts` (`*.` at its beginning stands for any part before), and nothing in it that leads on elsewhere.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn judge<S: AsRef<str>>(text: &str, hosts: &[S]) -> Result<Self, UrlTrouble> {
        if text.len() > LONGEST || !text.bytes().all(is_of_address) {
            return Err(UrlTrouble::NotAscii);
        }
        let rest = text.strip_prefix("https://").ok_or(UrlTrouble::NotHttps)?;
        let at = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, behind) = rest.split_at(at);
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let label = |part: &str| {
            (1..=63).contains(&part.len()) && part.chars().all(plain) && !part.starts_with('-') && !part.ends_with('-')
        };
        if !host.split('.').all(label) {
            return Err(UrlTrouble::NoHost);
        }
        if host.split('.').any(|part| part.starts_with("xn--")) {
            return Err(UrlTrouble::LookAlike);
        }
        let allowed = |pattern: &str| match pattern.strip_prefix("*.") {
            Some(end) => host.strip_suffix(end).is_some_and(|before| before.ends_with('.')),
            None => host == pattern,
        };
        let mut known = KNOWN.into_iter().chain(hosts.iter().map(AsRef::as_ref));
        if !known.any(allowed) {
            return Err(UrlTrouble::NotAllowed);
        }
        // A `%` that stands for nothing, or for bytes that are no text, can mean anything to whoever reads it.
        if decoded(behind).is_none() {
            return Err(UrlTrouble::NotAscii);
        }
        if leads_on(behind) { Err(UrlTrouble::Onward) } else { Ok(Self(text.to_owned())) }
    }

    /// The address, exactly as staff wrote it.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Whether a pattern of the allow-list names a host, or the hosts under one name that somebody owns.
pub fn is_pattern(pattern: &str) -> bool {
    let plain = pattern.strip_prefix("*.").unwrap_or(pattern);
    let wide = plain != pattern && ANYBODY.contains(&plain);
    plain.split('.').count() >= 2 && !wide && Address::judge(&format!("https://{plain}/"), &[plain]).is_ok()
}

/// Letters, digits and marks of RFC 3986. Without the backslash, which browsers read as a slash.
const fn is_of_address(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'.'
                | b'_'
                | b'~'
                | b':'
                | b'/'
                | b'?'
                | b'#'
                | b'['
                | b']'
                | b'@'
                | b'!'
                | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b'+'
                | b','
                | b';'
                | b'='
                | b'%'
        )
}

/// Whether what stands behind the host leads to another one: an address within the address, however often it is encoded,
/// or a parameter that is there to send on.
fn leads_on(behind: &str) -> bool {
    let mut seen = behind.to_owned();
    loop {
        if seen.contains("//") || seen.contains('\\') || seen.contains('@') || seen.chars().any(char::is_control) {
            return true;
        }
        let words = seen.split(['?', '&', ';', '#', '/', '=']);
        if words.map(str::trim).any(|word| ["http:", "https:", "javascript:", "data:"].iter().any(|s| begins(word, s)))
        {
            return true;
        }
        let pairs = seen.split(['?', '&', ';', '#']).skip(1).filter_map(|pair| pair.split_once('='));
        if pairs.into_iter().any(|(name, _)| ONWARD.iter().any(|onward| onward.eq_ignore_ascii_case(name.trim()))) {
            return true;
        }
        match decoded(&seen) {
            Some(next) if next != seen => seen = next,
            Some(_) => return false,
            None => return true,
        }
    }
}

fn begins(word: &str, scheme: &str) -> bool {
    word.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme))
}

/// With every `%41` as the letter that it stands for; `None` where that is no text, or a `%` stands alone.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let (code, rest) = (part.get(..2)?, part.get(2..)?);
        if !code.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

impl City {
    /// The address of an online way, if visitors may see it on `day`.
    ///
    /// # Errors
    /// Why they may not.
    pub fn address(&self, link: &Link, day: Date) -> Result<Address, Withheld> {
        if !link.fact.verified {
            return Err(Withheld::Unverified);
        }
        let checked = link.checked_on.ok_or(Withheld::Unchecked)?;
        let age = (day - checked).get_days();
        if age < 0 {
            return Err(Withheld::Ahead);
        }
        if age > i32::from(self.link_days) {
            return Err(Withheld::Stale(age));
        }
        Address::judge(&link.url, &self.link_hosts).map_err(Withheld::Address)
    }

    /// The links that hold on `day` and that visitors do not see, each with the reason: for staff.
    pub fn withheld(&self, day: Date) -> impl Iterator<Item = (&Link, Withheld)> {
        let now = self.links.iter().filter(move |link| link.term.holds(day));
        now.filter_map(move |link| Some((link, self.address(link, day).err()?)))
    }
}

#[cfg(test)]
mod tests;
