//! The number that lets staff at the register's own pages. It stands in for the key switch of a real machine: six digits,
//! made once, in `staff.pin` of the register's folder, which only its owner reads.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::{Register, RegisterError};

/// How many digits it has.
pub const DIGITS: usize = 6;
/// Wrong tries in a row after which the register waits.
pub const TRIES: u32 = 5;
/// How long it waits, in seconds.
pub const WAIT: i64 = 60;

const FILE: &str = "staff.pin";

/// Why staff are not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdmitted {
    /// Another number.
    Wrong,
    /// Too many wrong tries.
    Locked,
}

impl NotAdmitted {
    /// The message for staff.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Wrong => "register-pin-wrong",
            Self::Locked => "register-pin-locked",
        }
    }
}

#[derive(Default)]
struct Tries {
    wrong: u32,
    until: Option<Timestamp>,
}

/// The number and the tries at it.
pub(super) struct Pin {
    digits: String,
    tries: Mutex<Tries>,
}

impl Pin {
    /// Reads the number, or makes it.
    pub(super) fn open(dir: &Path) -> Result<Self, RegisterError> {
        let path = dir.join(FILE);
        let fault = |source| RegisterError::Io { path: path.clone(), source };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                let text = fresh().map_err(fault)?;
                let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
                file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(fault)?;
                tracing::info!(path = %path.display(), "the number for staff at this register was made");
                text
            }
            Err(source) => return Err(fault(source)),
        };
        Self::of(text.trim()).ok_or_else(|| fault(io::Error::from(io::ErrorKind::InvalidData)))
    }

    /// A number of its own choice.
    pub(super) fn of(digits: &str) -> Option<Self> {
        let plain = digits.len() == DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| Self { digits: digits.to_owned(), tries: Mutex::default() })
    }

    fn admits(&self, typed: &str, now: Timestamp) -> Result<(), NotAdmitted> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.until.is_some_and(|until| now < until) {
            return Err(NotAdmitted::Locked);
        }
        if typed == self.digits {
            *tries = Tries::default();
            return Ok(());
        }
        tries.wrong += 1;
        if tries.wrong < TRIES {
            return Err(NotAdmitted::Wrong);
        }
        *tries = Tries { wrong: 0, until: Some(now + SignedDuration::from_secs(WAIT)) };
        Err(NotAdmitted::Locked)
    }
}

/// Six digits, each as likely as any other.
fn fresh() -> io::Result<String> {
    let mut digits = String::new();
    while digits.len() < DIGITS {
        let mut byte = [0];
        getrandom::fill(&mut byte).map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        // 250 to 255 would make some digits more likely.
        if let [byte @ 0..250] = byte {
            digits.push(char::from(b'0' + byte % 10));
        }
    }
    Ok(digits)
}

impl Register {
    /// Whether this is the number of staff. After [`TRIES`] wrong ones it waits for [`WAIT`] seconds.
    ///
    /// # Errors
    /// [`NotAdmitted`].
    pub fn admits(&self, typed: &str, now: Timestamp) -> Result<(), NotAdmitted> {
        self.pin.admits(typed, now)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::os::unix::fs::PermissionsExt;

    use jiff::{SignedDuration, Timestamp};

    use super::{NotAdmitted, Pin, TRIES, WAIT};

    #[test]
    fn it_is_made_once_for_its_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let made = Pin::open(dir.path()).unwrap().digits;
        assert_eq!(Pin::open(dir.path()).unwrap().digits, made);
        let path = dir.path().join(super::FILE);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::write(&path, "12345x").unwrap();
        assert!(Pin::open(dir.path()).is_err());
    }

    #[test]
    fn who_guesses_has_to_wait() {
        let (pin, now) = (Pin::of("271828").unwrap(), Timestamp::UNIX_EPOCH);
        for _ in 1..TRIES {
            assert_eq!(pin.admits("000000", now), Err(NotAdmitted::Wrong));
        }
        assert_eq!(pin.admits("000000", now), Err(NotAdmitted::Locked));
        let nearly = now + SignedDuration::from_secs(WAIT - 1);
        assert_eq!(pin.admits("271828", nearly), Err(NotAdmitted::Locked), "also the right one");
        assert_eq!(pin.admits("271828", now + SignedDuration::from_secs(WAIT)), Ok(()));
        assert_eq!(pin.admits("", now), Err(NotAdmitted::Wrong));
    }
}
