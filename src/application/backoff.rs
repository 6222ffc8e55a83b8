//! How long to wait before trying again.

use std::time::Duration;

/// Waits 0.25 s, then twice as long each time, 8 s at most, each time up to a quarter longer by chance, so that many do
/// not knock in step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backoff(u32);

impl Backoff {
    /// The next try will be the first again.
    pub const fn reset(&mut self) {
        self.0 = 0;
    }

    /// The next wait; `dice` is a random byte.
    pub fn next(&mut self, dice: u8) -> Duration {
        let base = Duration::from_millis(250) * 2u32.pow(self.0.min(5));
        self.0 = self.0.saturating_add(1);
        base + base * u32::from(dice) / 1024
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Backoff;

    #[test]
    fn it_grows_to_ten_seconds_and_begins_again() {
        let mut backoff = Backoff::default();
        assert_eq!(backoff.next(0), Duration::from_millis(250));
        assert_eq!(backoff.next(0), Duration::from_millis(500));
        for _ in 0..100 {
            assert!(backoff.next(255) < Duration::from_secs(10));
        }
        assert_eq!(backoff.next(0), Duration::from_secs(8));
        backoff.reset();
        assert_eq!(backoff.next(0), Duration::from_millis(250));
    }
}
