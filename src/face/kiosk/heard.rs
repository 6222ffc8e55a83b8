//! What is said, in words: as it sounds for the voice, as it is written for the caption at the foot.

use crate::device::voice::Utterance;
use crate::person::secret::render;
use crate::text::{Msg, Words, spoken};
use crate::visit::{Said, Speech};

/// What the voice is told to say.
pub(super) fn utterance(speech: &Speech, words: &Words, first: usize) -> Utterance {
    let part = |said: &Said| match said {
        Said::Words(msg) => words.try_spoken(msg).or_else(|| Some(format!("[{}]", msg.id))),
        Said::Maybe(msg) => words.try_spoken(msg),
        // The visitor asked to hear it.
        Said::Own(own) => Some(spoken::spoken(render::open::<String>(own), speech.locale)),
    };
    let stop = if speech.locale.lang() == "ja" { "。" } else { ". " };
    let line = |line: &crate::visit::Line| {
        let parts = line.0.iter().filter_map(part).filter(|said| !said.trim().is_empty());
        let parts = parts.map(|said| said.trim_end_matches(['。', '.', ' ']).to_owned());
        parts.collect::<Vec<_>>().join(stop)
    };
    Utterance {
        lines: speech.lines.iter().map(line).map(Into::into).collect(),
        lang: speech.locale.lang(),
        percent: speech.pace.percent(),
        volume: speech.volume.level(),
        waits: speech.waits,
        first,
    }
}

/// The same to be read. What is personal stands on the page already; it is not repeated here.
pub(super) fn captions(speech: &Speech, words: &Words) -> Vec<String> {
    let part = |said: &Said| match said {
        Said::Words(msg) => Some(words.marked(msg)),
        Said::Maybe(msg) => words.try_marked(msg),
        Said::Own(_) => Some(words.marked(&Msg::new("voice-caption-own"))),
    };
    let line = |line: &crate::visit::Line| {
        let parts = line.0.iter().filter_map(part).filter(|said| !said.trim().is_empty());
        parts.map(|said| said.replace('\n', " ")).collect::<Vec<_>>().join("　")
    };
    speech.lines.iter().map(line).collect()
}
