//! Japanese, offline: words and accents by `jpreprocess` (Open JTalk's rules) over a MeCab dictionary, sound by `jbonsai`
//! from a voice file (`.htsvoice`). Both files are found by setting; the Mei voice (MMDAgent Project Team, Nagoya Institute
//! of Technology, CC BY 3.0) is the one that was listened to.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use jbonsai::Engine;
use jpreprocess::{JPreprocess, error::JPreprocessError};
use jpreprocess_core::JPreprocessResult;
use jpreprocess_core::token::{Token, Tokenizer};
use jpreprocess_core::word_entry::WordEntry;

use super::mecab::Mecab;
use super::{More, Speaker, VoiceError};

/// Mei, as it ships; its licence lies beside it.
const MEI: &[u8] = include_bytes!("../../../assets/voice/mei_normal.htsvoice");

/// The Japanese voice.
pub struct Japanese {
    front: JPreprocess<Words>,
    engine: Engine,
}

struct Words(Mecab);

impl Tokenizer for Words {
    fn tokenize<'a>(&'a self, text: &'a str) -> JPreprocessResult<Vec<impl 'a + Token>> {
        let words = self.0.words(text).into_iter();
        words
            .map(|word| Ok((word.surface, entry(&word.feature, word.known)?)))
            .collect::<Result<Vec<_>, JPreprocessError>>()
    }
}

/// A word as jpreprocess reads it: nine columns and three more of naist-jdic.
fn entry(feature: &str, known: bool) -> JPreprocessResult<WordEntry> {
    let mut columns: Vec<&str> = feature.split(',').collect();
    if !known && columns.len() < 9 {
        return Ok(WordEntry::default());
    }
    columns.resize(12, "*");
    WordEntry::load(&columns)
}

impl Japanese {
    /// A dictionary's folder, and a voice's file; without one, Mei.
    ///
    /// # Errors
    /// [`VoiceError::Missing`] names what is missing or broken.
    pub fn open(dictionary: &Path, voice: Option<&Path>) -> Result<Self, VoiceError> {
        let front = JPreprocess::from_tokenizer(Words(Mecab::open(dictionary)?));
        let engine = match voice {
            Some(file) => Engine::load([file]).map_err(|e| VoiceError::missing(file.display().to_string(), e)),
            None => Engine::load_from_bytes([MEI]).map_err(|e| VoiceError::missing("Mei", e)),
        };
        Ok(Self { front, engine: engine? })
    }
}

impl Speaker for Japanese {
    fn speaks(&self, lang: &str) -> bool {
        lang == "ja"
    }

    fn say(
        &mut self,
        text: &str,
        _lang: &str,
        percent: u16,
        out: &mut dyn FnMut(&[i16]) -> More,
    ) -> Result<(), VoiceError> {
        self.engine.condition.set_speed(f64::from(percent) / 100.0);
        // Neither crate is ours: what makes one of them panic must not make the kiosk silent for good.
        let mut generator = catch_unwind(AssertUnwindSafe(|| {
            let labels = self.front.extract_fullcontext(text).map_err(|e| VoiceError::missing("the front end", e))?;
            self.engine.generator(labels).map_err(|e| VoiceError::missing("the voice", e))
        }))
        .map_err(|_| VoiceError::missing("the voice", "it cannot say this"))??;
        let mut frame = vec![0.0; generator.fperiod()];
        let mut samples = Vec::new();
        loop {
            let n = generator.generate_step(&mut frame);
            #[allow(clippy::cast_possible_truncation)]
            samples.extend(frame.iter().take(n).map(|s| s.clamp(-32_768.0, 32_767.0) as i16));
            // Some frames together: about 20 ms.
            let over = n == 0;
            if (over || samples.len() >= self.rate() as usize / 50) && !samples.is_empty() {
                if out(&samples) == More::No {
                    return Ok(());
                }
                samples.clear();
            }
            if over {
                return Ok(());
            }
        }
    }

    fn rate(&self) -> u32 {
        u32::try_from(self.engine.condition.get_sampling_frequency()).unwrap_or(48_000)
    }
}
