//! Where the sound goes: through `aplay` (alsa-utils) as a process of its own, which is killed to be silent at once; or
//! nowhere.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Sink, VoiceError};

/// How far the sound may be ahead of what is heard: so soon a pause is heard, and so late may the machine be.
const AHEAD: Duration = Duration::from_millis(120);

/// Sound through `aplay`.
pub struct Aplay {
    program: String,
    device: Option<String>,
    playing: Option<Playing>,
    /// It did not start last time; said once.
    broken: bool,
}

struct Playing {
    child: Child,
    rate: u32,
    since: Instant,
    samples: u64,
}

impl Aplay {
    /// Through this program, on this ALSA device, or the system's own. Private sound goes to a device of its own, the jack
    /// for headphones.
    ///
    /// # Errors
    /// [`VoiceError::Missing`] where the program does not start.
    pub fn open(program: &str, device: Option<&str>) -> Result<Self, VoiceError> {
        let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        match version {
            Ok(status) if status.success() => {}
            Ok(status) => return Err(VoiceError::missing(program, status)),
            Err(error) => return Err(VoiceError::missing(program, error)),
        }
        Ok(Self { program: program.to_owned(), device: device.map(str::to_owned), playing: None, broken: false })
    }

    fn start(&mut self, rate: u32) -> Option<&mut Playing> {
        if self.playing.as_ref().is_some_and(|playing| playing.rate != rate) {
            self.cut();
        }
        if self.playing.is_none() {
            let mut command = Command::new(&self.program);
            command.args(["-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "--buffer-time=100000", "-r"]);
            command.arg(rate.to_string());
            command.args(self.device.iter().flat_map(|device| ["-D", device]));
            let started = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
            match started {
                Ok(child) => self.playing = Some(Playing { child, rate, since: Instant::now(), samples: 0 }),
                Err(error) => self.fails(&error.to_string()),
            }
        }
        self.playing.as_mut()
    }

    fn fails(&mut self, why: &str) {
        if !std::mem::replace(&mut self.broken, true) {
            tracing::warn!(program = self.program, why, "no sound: captions only");
        }
    }
}

impl Sink for Aplay {
    fn play(&mut self, samples: &[i16], rate: u32) {
        let Some(playing) = self.start(rate) else { return };
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        let written = playing.child.stdin.as_mut().map(|pipe| pipe.write_all(&bytes));
        playing.samples += samples.len() as u64;
        let due = Duration::from_millis(playing.samples * 1000 / u64::from(rate.max(1)));
        let wait = due.saturating_sub(AHEAD).saturating_sub(playing.since.elapsed());
        match written {
            Some(Ok(())) => {
                self.broken = false;
                thread::sleep(wait);
            }
            _ => {
                // A device that is gone does not answer; the captions keep their pace.
                thread::sleep(wait);
                self.cut();
                self.fails("the sound device does not take sound");
            }
        }
    }

    fn finish(&mut self) {
        if let Some(mut playing) = self.playing.take() {
            drop(playing.child.stdin.take());
            let due = Duration::from_millis(playing.samples * 1000 / u64::from(playing.rate.max(1)));
            thread::sleep(due.saturating_sub(playing.since.elapsed()));
            // What has had its time and still plays is not waited for.
            match playing.child.try_wait() {
                Ok(Some(status)) if !status.success() => self.fails("the sound device does not take sound"),
                Ok(Some(_)) => {}
                _ => {
                    thread::sleep(AHEAD);
                    playing.child.kill().ok();
                    playing.child.wait().ok();
                }
            }
        }
    }

    fn cut(&mut self) {
        if let Some(mut playing) = self.playing.take() {
            playing.child.kill().ok();
            playing.child.wait().ok();
        }
    }

    fn reading_time(&self, _text: &str) -> Option<Duration> {
        None
    }
}

impl Drop for Aplay {
    fn drop(&mut self) {
        self.cut();
    }
}

/// Nothing is heard.
pub struct Silence;

/// A reader's pace: about seven letters of Japanese a second.
const LETTER: Duration = Duration::from_millis(140);

impl Sink for Silence {
    fn play(&mut self, _samples: &[i16], _rate: u32) {}

    fn finish(&mut self) {}

    fn cut(&mut self) {}

    fn reading_time(&self, text: &str) -> Option<Duration> {
        let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        Some((LETTER * letters.min(200)).max(Duration::from_millis(800)))
    }
}
