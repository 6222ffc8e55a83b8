//! A simulated voice and ear: what would be said is written down, as text and as samples, for tests and the tour.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{More, Sink, Speaker, VoiceError};

/// What was said and heard so far.
#[derive(Clone, Debug, Default)]
pub struct Record(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    said: Vec<String>,
    heard: usize,
    cut: usize,
}

impl Record {
    fn with<T>(&self, f: impl FnOnce(&mut Kept) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The lines that were begun.
    pub fn said(&self) -> Vec<String> {
        self.with(|kept| kept.said.clone())
    }

    /// Samples that were heard.
    pub fn heard(&self) -> usize {
        self.with(|kept| kept.heard)
    }

    /// How often a line was cut short.
    pub fn cut(&self) -> usize {
        self.with(|kept| kept.cut)
    }
}

/// Says any language: as many samples as the text has letters, a tenth of a second each.
pub struct Scribe(pub Record);

/// Samples a second.
const RATE: u32 = 8_000;

impl Speaker for Scribe {
    fn speaks(&self, _lang: &str) -> bool {
        true
    }

    fn say(
        &mut self,
        text: &str,
        _lang: &str,
        percent: u16,
        out: &mut dyn FnMut(&[i16]) -> More,
    ) -> Result<(), VoiceError> {
        self.0.with(|kept| kept.said.push(text.to_owned()));
        let letter = vec![1000; RATE as usize / 10 * 100 / usize::from(percent.max(1))];
        for _ in text.chars() {
            if out(&letter) == More::No {
                break;
            }
        }
        Ok(())
    }

    fn rate(&self) -> u32 {
        RATE
    }
}

/// Hears without a sound, in no time or at the pace of sound.
pub struct Ear {
    /// Where it is written down.
    pub record: Record,
    /// At the pace of sound.
    pub real_time: bool,
}

impl Sink for Ear {
    fn play(&mut self, samples: &[i16], rate: u32) {
        self.record.with(|kept| kept.heard += samples.len());
        if self.real_time {
            let micros = samples.len() as u64 * 1_000_000 / u64::from(rate.max(1));
            std::thread::sleep(Duration::from_micros(micros));
        }
    }

    fn finish(&mut self) {}

    fn cut(&mut self) {
        self.record.with(|kept| kept.cut += 1);
    }

    fn reading_time(&self, _text: &str) -> Option<Duration> {
        None
    }
}
