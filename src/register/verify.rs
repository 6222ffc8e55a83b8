//! Whether a register does what `docs/register-interface.md` says, seen over HTTP: each sentence of the page that a
//! caller can see is a check of its own. The register must hold the kit of [`crate::handoff::sample`].

mod by_hand;
mod checks;
mod line;
mod make;

use jiff::Timestamp;

pub use line::Line;

use super::Clock;
use crate::application::ChargeId;
use crate::handoff::PaymentKey;
use crate::handoff::sample;

/// Why nothing can be checked.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// No HTTP client.
    #[error("no HTTP client can be made: {0}")]
    Line(#[from] reqwest::Error),
    /// The machine gives no random bytes, or the sample is broken.
    #[error("the sample's keys cannot be made")]
    Sample,
}

/// One check and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The sentence that is checked.
    pub check: &'static str,
    /// What was wrong; nothing where it held.
    pub fault: Option<String>,
}

/// Somebody, or something, that stands before the register.
pub trait Hands {
    /// Holds a code under the scanner. Returns when the register has dealt with it.
    fn scan(&mut self, code: &str) -> impl Future<Output = ()>;
    /// Scans a code and pays it in cash. Returns when the receipt is there.
    fn pay_in_cash(&mut self, code: &str) -> impl Future<Output = ()>;
}

/// What a run needs.
pub struct Verifier {
    line: Line,
    key: PaymentKey,
    stranger: PaymentKey,
    clock: Clock,
    /// Ids of this run, so that it can be run again on the same register.
    run: u128,
    made: u128,
}

impl Verifier {
    /// A run against the register at `url` with its bearer token.
    ///
    /// # Errors
    /// [`VerifyError`].
    pub fn new(url: &str, token: &str, clock: Clock) -> Result<Self, VerifyError> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|_| VerifyError::Sample)?;
        Ok(Self {
            line: Line::new(url, token)?,
            key: sample::key().ok_or(VerifyError::Sample)?,
            stranger: sample::stranger().ok_or(VerifyError::Sample)?,
            clock,
            run: u128::from_be_bytes(random) >> 8 << 8,
            made: 0,
        })
    }

    fn now(&self) -> Timestamp {
        (self.clock)()
    }

    fn id(&mut self) -> ChargeId {
        self.made += 1;
        let ms = u64::try_from(self.now().as_millisecond()).unwrap_or(0);
        ChargeId::at(ms, self.run + self.made)
    }

    /// All that can be seen without touching the register.
    pub async fn over_http(&mut self) -> Vec<Finding> {
        checks::all(self).await
    }

    /// What needs somebody before the register.
    pub async fn by_hand(&mut self, hands: &mut impl Hands) -> Vec<Finding> {
        by_hand::all(self, hands).await
    }
}
