//! Signals to somebody who is walking away: a card that still lies on the reader. Sound and light only help; where there
//! is no sound device the screen says the same, and nothing stops.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// What calls after a visitor who forgets the card.
pub trait Signal: Send + Sync {
    /// Rings and flashes once. Never waits for it.
    fn card_left(&self);
}

/// Rings through `aplay` (alsa-utils), where it is installed.
#[derive(Debug, Default)]
pub struct Bell;

/// Samples a second of the bell's sound.
const RATE: u32 = 16_000;

impl Signal for Bell {
    fn card_left(&self) {
        // A thread of its own: a slow sound device must not hold up the kiosk.
        std::thread::spawn(|| {
            if let Err(error) = ring() {
                tracing::warn!(%error, "the bell does not ring");
            }
        });
    }
}

fn ring() -> std::io::Result<()> {
    let mut player = Command::new("aplay")
        .args(["-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", &RATE.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut input) = player.stdin.take() {
        input.write_all(&sound())?;
    }
    let ended = player.wait()?;
    if ended.success() { Ok(()) } else { Err(std::io::Error::other("aplay found no sound device")) }
}

/// Three times two tones, the lower one second, as signed 16-bit samples: low enough for who no longer
/// hears high tones.
fn sound() -> Vec<u8> {
    let tone = |hertz: f32, n: u32| {
        #[allow(clippy::cast_precision_loss)]
        let at = n as f32 / RATE as f32;
        (at * hertz * std::f32::consts::TAU).sin() * 12_000.0
    };
    let part = RATE / 5;
    let all = (0..3).flat_map(|_| {
        let high = (0..part).map(move |n| tone(1_400.0, n));
        let low = (0..part).map(move |n| tone(1_050.0, n));
        high.chain(low).chain((0..part).map(|_| 0.0))
    });
    #[allow(clippy::cast_possible_truncation)]
    all.flat_map(|sample| (sample as i16).to_le_bytes()).collect()
}

/// Counts how often it was asked to ring.
#[derive(Debug, Default)]
pub struct Simulated(AtomicU32);

impl Simulated {
    /// How often.
    pub fn rung(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Signal for Simulated {
    fn card_left(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::{Bell, RATE, Signal, sound};

    #[test]
    fn the_bell_is_heard_and_short() {
        let pairs = sound();
        let samples: Vec<i16> =
            pairs.chunks_exact(2).filter_map(|pair| Some(i16::from_le_bytes(pair.try_into().ok()?))).collect();
        assert!(samples.len() < 2 * RATE as usize && samples.iter().any(|s| *s > 10_000));
        // Without a sound device it is only said in the log.
        Bell.card_left();
    }
}
