//! `espeak-ng` (GPL-3) as a process of its own, where it is installed: for the languages that have no better voice here.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use super::{More, Speaker, VoiceError};

/// Samples a second, as espeak-ng gives them.
const RATE: u32 = 22_050;
/// Words a minute at the ordinary pace; its own are 175.
const WORDS: u32 = 160;
/// A WAV file's head, as espeak-ng writes it.
const HEAD: usize = 44;

/// Languages of the kiosk, and what espeak-ng calls them. It has no Filipino.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "en-gb"),
    ("vi", "vi"),
    ("zh-Hans", "cmn"),
    ("zh-Hant", "cmn"),
    ("zh", "cmn"),
    ("ne", "ne"),
    ("ko", "ko"),
    ("id", "id"),
    ("my", "my"),
];

/// A voice of many languages.
pub struct Espeak {
    program: String,
}

impl Espeak {
    /// This program.
    ///
    /// # Errors
    /// [`VoiceError::Missing`] where it does not start.
    pub fn open(program: &str) -> Result<Self, VoiceError> {
        let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        match version {
            Ok(status) if status.success() => Ok(Self { program: program.to_owned() }),
            Ok(status) => Err(VoiceError::missing(program, status)),
            Err(error) => Err(VoiceError::missing(program, error)),
        }
    }
}

impl Speaker for Espeak {
    fn speaks(&self, lang: &str) -> bool {
        LANGUAGES.iter().any(|(ours, _)| *ours == lang)
    }

    fn say(
        &mut self,
        text: &str,
        lang: &str,
        percent: u16,
        out: &mut dyn FnMut(&[i16]) -> More,
    ) -> Result<(), VoiceError> {
        let failed = |error| VoiceError::missing(self.program.clone(), error);
        let voice = LANGUAGES.iter().find(|(ours, _)| *ours == lang).map_or("en-gb", |(_, theirs)| *theirs);
        let words = (WORDS * u32::from(percent) / 100).to_string();
        // The text goes through a pipe: an argument would stand in the list of processes.
        let mut child = Command::new(&self.program)
            .args(["-v", voice, "-s", &words, "--stdin", "--stdout"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        if let Some(mut pipe) = child.stdin.take() {
            pipe.write_all(text.as_bytes()).map_err(failed)?;
        }
        let mut sound = child.stdout.take().ok_or_else(|| VoiceError::missing(self.program.clone(), "no sound"))?;
        let mut bytes = Vec::new();
        let mut begun = false;
        let mut piece = [0; 4096];
        let mut more = More::Yes;
        while more == More::Yes {
            let n = sound.read(&mut piece).map_err(failed)?;
            bytes.extend_from_slice(piece.get(..n).unwrap_or_default());
            if n == 0 {
                break;
            }
            if !begun && bytes.len() >= HEAD {
                bytes.drain(..HEAD);
                begun = true;
            }
            if begun {
                let whole = bytes.len() / 2 * 2;
                let samples: Vec<i16> = bytes
                    .drain(..whole)
                    .as_slice()
                    .chunks_exact(2)
                    .map(|pair| {
                        i16::from_le_bytes([pair.first().copied().unwrap_or(0), pair.last().copied().unwrap_or(0)])
                    })
                    .collect();
                more = out(&samples);
            }
        }
        if more == More::No {
            child.kill().ok();
        }
        let status = child.wait().map_err(failed)?;
        if begun || more == More::No { Ok(()) } else { Err(VoiceError::missing(self.program.clone(), status)) }
    }

    fn rate(&self) -> u32 {
        RATE
    }
}
