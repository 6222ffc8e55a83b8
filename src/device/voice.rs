//! The voice: says lines one after the other, stops at once when it is told something else, and never stops a visitor: a
//! missing dictionary, program or sound device is said in the log, and the captions go on as if it had spoken.
//!
//! A [`Speaker`] makes sound of a text, a [`Sink`] lets it be heard. Both are traits with real and simulated ones; a thread
//! of its own stands between them, so that nothing on the screen waits for a sound.

pub mod espeak;
#[cfg(feature = "voice")]
pub mod japanese;
#[cfg(feature = "voice")]
pub mod mecab;
pub mod simulated;
pub mod sound;

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tokio::sync::watch;
use zeroize::Zeroizing;

/// What is to be said. Its lines can be personal: they are overwritten when they have been said.
#[derive(Clone)]
pub struct Utterance {
    /// Line after line, as they sound.
    pub lines: Vec<Zeroizing<String>>,
    /// The language (ISO 639-1 or a tag of it).
    pub lang: &'static str,
    /// The pace, in percent of the ordinary one.
    pub percent: u16,
    /// How loud, from 1 to 5.
    pub volume: u8,
    /// It waits until what is being said is over, instead of cutting it short.
    pub waits: bool,
    /// The number of its first line, for [`Voice::progress`].
    pub first: usize,
}

/// Why nothing is heard.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// A dictionary, voice or program is missing or broken.
    #[error("{what}: {why}")]
    Missing {
        /// Which.
        what: String,
        /// Why.
        why: String,
    },
    /// No speaker knows that language.
    #[error("no voice speaks {0}")]
    Language(&'static str),
}

impl VoiceError {
    pub(crate) fn missing(what: impl Into<String>, why: impl std::fmt::Display) -> Self {
        Self::Missing { what: what.into(), why: why.to_string() }
    }
}

/// Whether more is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// Yes.
    Yes,
    /// No: something else is to be said.
    No,
}

/// Makes sound of a text.
pub trait Speaker: Send {
    /// Whether it speaks a language.
    fn speaks(&self, lang: &str) -> bool;

    /// Says a text at a pace in percent: gives samples (mono, at [`Self::rate`]) to `out` as they come, until there are no
    /// more or no more are wanted.
    ///
    /// # Errors
    /// [`VoiceError`] where nothing can be said.
    fn say(
        &mut self,
        text: &str,
        lang: &str,
        percent: u16,
        out: &mut dyn FnMut(&[i16]) -> More,
    ) -> Result<(), VoiceError>;

    /// Samples a second.
    fn rate(&self) -> u32;
}

/// Lets samples be heard.
pub trait Sink: Send {
    /// Takes samples, at the pace in which they are heard.
    fn play(&mut self, samples: &[i16], rate: u32);

    /// The line is over: what was taken is heard to its end.
    fn finish(&mut self);

    /// What was taken and not heard yet is thrown away, now.
    fn cut(&mut self);

    /// How long somebody needs to read what cannot be heard; `None` where it is heard.
    fn reading_time(&self, text: &str) -> Option<std::time::Duration>;
}

enum Order {
    Say(Utterance),
    Hush,
    Pause(bool),
}

/// A voice. Clones speak with the same mouth.
#[derive(Clone)]
pub struct Voice {
    orders: Arc<Mutex<Sender<Order>>>,
    progress: watch::Receiver<usize>,
}

impl Voice {
    /// A voice of these speakers, the first that knows a language first, heard through this sink.
    pub fn new(speakers: Vec<Box<dyn Speaker>>, sink: Box<dyn Sink>) -> Self {
        let (orders, taken) = channel();
        let (at, progress) = watch::channel(0);
        let mouth = Mouth { speakers, sink, orders: taken, at, told: Vec::new(), queue: VecDeque::new() };
        let started = thread::Builder::new().name("voice".into()).spawn(move || mouth.run());
        if let Err(error) = started {
            tracing::error!(%error, "the voice has no thread: nothing is said aloud");
        }
        Self { orders: Arc::new(Mutex::new(orders)), progress }
    }

    /// Nothing is heard; captions go on.
    pub fn silent() -> Self {
        Self::new(Vec::new(), Box::new(sound::Silence))
    }

    /// Says this at once; whatever is being said stops.
    pub fn say(&self, utterance: Utterance) {
        self.order(Order::Say(utterance));
    }

    /// Is silent.
    pub fn hush(&self) {
        self.order(Order::Hush);
    }

    /// Stops for a moment, or goes on.
    pub fn pause(&self, paused: bool) {
        self.order(Order::Pause(paused));
    }

    /// Which line it has come to.
    pub fn progress(&self) -> watch::Receiver<usize> {
        self.progress.clone()
    }

    fn order(&self, order: Order) {
        // A thread that is gone has said so in the log.
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).send(order).ok();
    }
}

/// What speaks.
struct Mouth {
    speakers: Vec<Box<dyn Speaker>>,
    sink: Box<dyn Sink>,
    orders: Receiver<Order>,
    at: watch::Sender<usize>,
    /// Languages that nobody speaks, each logged once.
    told: Vec<&'static str>,
    /// What waits for its turn.
    queue: VecDeque<Utterance>,
}

impl Mouth {
    fn run(mut self) {
        let mut next = None;
        loop {
            let order = match next.take().or_else(|| self.queue.pop_front().map(Order::Say)) {
                Some(order) => order,
                None => match self.orders.recv() {
                    Ok(order) => order,
                    Err(_) => return,
                },
            };
            if let Order::Say(utterance) = order {
                next = self.say(&utterance);
            }
            if next.is_some() {
                self.queue.clear();
            }
        }
    }

    /// Says it to its end, or until something else is to be done.
    fn say(&mut self, utterance: &Utterance) -> Option<Order> {
        let Self { speakers, sink, orders, at, told, queue } = self;
        let mut next = None;
        let speaker = speakers.iter_mut().find(|speaker| speaker.speaks(utterance.lang));
        if speaker.is_none() && !told.contains(&utterance.lang) {
            told.push(utterance.lang);
            tracing::info!(lang = utterance.lang, "no voice speaks this language: captions only");
        }
        let mut speaker = speaker;
        for (n, line) in utterance.lines.iter().enumerate() {
            // Not every question has a hint.
            if line.trim().is_empty() {
                continue;
            }
            at.send_replace(utterance.first + n);
            let mut wait = |sink: &mut dyn Sink| match waiting(orders, queue) {
                Some(order) => {
                    sink.cut();
                    next = Some(order);
                    More::No
                }
                None => More::Yes,
            };
            let heard = speaker.as_mut().is_some_and(|speaker| {
                let rate = speaker.rate();
                let loud = |sample: &i16| louder(*sample, utterance.volume);
                let mut out = |samples: &[i16]| {
                    // Small pieces: what was said last must stop at once.
                    for piece in samples.chunks(rate as usize / 50) {
                        if wait(&mut **sink) == More::No {
                            return More::No;
                        }
                        sink.play(&piece.iter().map(loud).collect::<Vec<_>>(), rate);
                    }
                    More::Yes
                };
                let said = speaker.say(line, utterance.lang, utterance.percent, &mut out);
                if let Err(error) = &said {
                    tracing::warn!(%error, "a line was not said aloud");
                }
                said.is_ok()
            });
            if next.is_some() {
                return next;
            }
            sink.finish();
            // Who cannot hear it reads it.
            let reading = if heard { sink.reading_time(line) } else { sound::Silence.reading_time(line) };
            if let Some(time) = reading {
                let end = std::time::Instant::now() + time;
                while std::time::Instant::now() < end {
                    if let Some(order) = waiting(orders, queue) {
                        return Some(order);
                    }
                    thread::sleep(std::time::Duration::from_millis(10));
                }
            }
        }
        None
    }
}

/// The next order that cannot wait, if there is one; a pause is waited out.
fn waiting(orders: &Receiver<Order>, queue: &mut VecDeque<Utterance>) -> Option<Order> {
    match orders.try_recv() {
        Ok(Order::Say(utterance)) if utterance.waits => {
            queue.push_back(utterance);
            None
        }
        Ok(Order::Pause(true)) => loop {
            match orders.recv() {
                Ok(Order::Pause(true)) => {}
                Ok(Order::Pause(false)) => return None,
                Ok(order) => return Some(order),
                Err(_) => return Some(Order::Hush),
            }
        },
        Ok(Order::Pause(false)) | Err(TryRecvError::Empty) => None,
        Ok(order) => Some(order),
        Err(TryRecvError::Disconnected) => Some(Order::Hush),
    }
}

/// A sample at a volume from 1 to 5: each step is about 6 dB, the middle is as the voice was recorded.
fn louder(sample: i16, volume: u8) -> i16 {
    let sample = i32::from(sample);
    let sample = match volume {
        0 | 1 => sample / 4,
        2 => sample / 2,
        3 => sample,
        4 => sample * 2,
        _ => sample * 4,
    };
    i16::try_from(sample.clamp(i32::from(i16::MIN), i32::from(i16::MAX))).unwrap_or(0)
}

#[cfg(test)]
mod tests;
