//! Where the kiosk's voice is found. Whatever is missing is said in the log when the kiosk opens and stops nobody: the
//! captions are there.

use std::path::PathBuf;

use clap::Args;

use crate::device::voice::espeak::Espeak;
use crate::device::voice::sound::{Aplay, Silence};
use crate::device::voice::{Sink, Speaker, Voice};

/// The dictionary as Debian's `open-jtalk-mecab-naist-jdic` installs it.
const DICTIONARY: &str = "/var/lib/mecab/dic/open-jtalk/naist-jdic";

/// What the kiosk's command takes for its voice.
#[derive(Args, Clone, Debug)]
pub struct Hearing {
    /// The Japanese dictionary's folder (MeCab format; needs the feature `voice`).
    #[arg(long, value_name = "DIR", default_value = DICTIONARY)]
    pub dictionary: PathBuf,
    /// A voice file (.htsvoice) in the place of Mei.
    #[arg(long, value_name = "FILE")]
    pub voice: Option<PathBuf>,
    /// The ALSA device that visitors hear, such as a jack for headphones.
    #[arg(long, value_name = "NAME")]
    pub sound_device: Option<String>,
}

impl Default for Hearing {
    fn default() -> Self {
        Self { dictionary: DICTIONARY.into(), voice: None, sound_device: None }
    }
}

impl Hearing {
    /// A voice of what there is.
    pub fn open(&self) -> Voice {
        let sink: Box<dyn Sink> = match Aplay::open("aplay", self.sound_device.as_deref()) {
            Ok(sound) => Box::new(sound),
            Err(error) => {
                tracing::info!(%error, "no sound: captions only");
                Box::new(Silence)
            }
        };
        let mut speakers: Vec<Box<dyn Speaker>> = Vec::new();
        speakers.extend(self.japanese());
        match Espeak::open("espeak-ng") {
            Ok(espeak) => speakers.push(Box::new(espeak)),
            Err(error) => tracing::info!(%error, "no voice for other languages than Japanese: captions only"),
        }
        Voice::new(speakers, sink)
    }

    #[cfg(feature = "voice")]
    fn japanese(&self) -> Option<Box<dyn Speaker>> {
        match crate::device::voice::japanese::Japanese::open(&self.dictionary, self.voice.as_deref()) {
            Ok(voice) => Some(Box::new(voice)),
            Err(error) => {
                tracing::info!(%error, "no Japanese voice: captions only");
                None
            }
        }
    }

    #[cfg(not(feature = "voice"))]
    fn japanese(&self) -> Option<Box<dyn Speaker>> {
        tracing::info!("built without the feature `voice`: Japanese has captions only");
        None
    }
}
