//! Code scanners: each gives one line a code.
//!
//! Most scanners are keyboards to the computer (a "wedge") and end a code with Enter; some write lines to a serial
//! port. [`Wedge`] collects what a keyboard types, [`StreamScanner`] reads lines from any stream, and
//! [`SimulatedScanner`] is a scanner without a scanner.

use std::{
    io::{BufReader, Read},
    time::{Duration, Instant},
};

use tokio::sync::mpsc;

use super::printer::Work;

/// The longest line that is taken, in characters.
pub const LONGEST: usize = 1024;

/// How long a scanner may pause within a code. A person types slower, so stray keys never add up to a code.
pub const LONGEST_PAUSE: Duration = Duration::from_millis(120);

/// Codes that may wait to be read.
const WAITING: usize = 16;

/// Why a line is no code. The line itself is never in the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanRefusal {
    /// Longer than [`LONGEST`].
    #[error("the scanned code is longer than {LONGEST} characters")]
    TooLong,
    /// It holds something that is no printing ASCII character.
    #[error("the scanned code holds a character that cannot be printed")]
    NotPrinting,
    /// Nothing before the Enter.
    #[error("the scanned code is empty")]
    Empty,
}

/// What a scanner read: 1 to [`LONGEST`] printing ASCII characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ScanLine(String);

impl ScanLine {
    /// Takes a line without its end.
    ///
    /// # Errors
    /// See [`ScanRefusal`].
    pub fn new(line: impl Into<String>) -> Result<Self, ScanRefusal> {
        let line = line.into();
        if line.is_empty() {
            return Err(ScanRefusal::Empty);
        }
        if !line.bytes().all(is_printing) {
            return Err(ScanRefusal::NotPrinting);
        }
        if line.len() > LONGEST {
            return Err(ScanRefusal::TooLong);
        }
        Ok(Self(line))
    }

    /// The line.
    pub fn text(&self) -> &str {
        &self.0
    }
}

const fn is_printing(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// Something that gives lines.
pub trait Scanner: Send {
    /// The next code, or why what came is none; `None` when the scanner is gone.
    fn next(&mut self) -> Work<'_, Option<Result<ScanLine, ScanRefusal>>>;
}

/// Collects the keys of a scanner that is a keyboard. It has no clock: whoever gets the keys says when.
#[derive(Debug)]
pub struct Wedge {
    line: String,
    refused: Option<ScanRefusal>,
    last: Option<Instant>,
    pause: Duration,
}

impl Default for Wedge {
    fn default() -> Self {
        Self::new(LONGEST_PAUSE)
    }
}

impl Wedge {
    /// A wedge that forgets what it has when no key comes for longer than `pause`.
    pub const fn new(pause: Duration) -> Self {
        Self { line: String::new(), refused: None, last: None, pause }
    }

    /// A key. `Some` when it was Enter and something came before it.
    pub fn press(&mut self, key: char, now: Instant) -> Option<Result<ScanLine, ScanRefusal>> {
        if self.last.is_some_and(|last| now.saturating_duration_since(last) > self.pause) {
            self.forget();
        }
        self.last = Some(now);
        match key {
            '\r' | '\n' => {
                let line = std::mem::take(&mut self.line);
                let refused = self.refused.take();
                self.last = None;
                if let Some(refusal) = refused {
                    return Some(Err(refusal));
                }
                // An Enter alone is a person's, or the second half of a scanner's CR LF.
                return (!line.is_empty()).then(|| ScanLine::new(line));
            }
            _ if self.refused.is_some() => {}
            key if !key.is_ascii() || !is_printing(key as u8) => self.refuse(ScanRefusal::NotPrinting),
            _ if self.line.len() >= LONGEST => self.refuse(ScanRefusal::TooLong),
            key => self.line.push(key),
        }
        None
    }

    /// Whether a code is on its way, so that its keys are not taken for a person's.
    pub fn is_reading(&self, now: Instant) -> bool {
        let fresh = self.last.is_some_and(|last| now.saturating_duration_since(last) <= self.pause);
        fresh && (self.line.len() > 1 || self.refused.is_some())
    }

    /// What the code that is on its way begins with.
    pub fn begins(&self) -> Option<char> {
        self.line.chars().next()
    }

    /// Forgets what has come so far.
    pub fn forget(&mut self) {
        self.line.clear();
        self.refused = None;
        self.last = None;
    }

    fn refuse(&mut self, why: ScanRefusal) {
        self.line.clear();
        self.refused = Some(why);
    }
}

/// A scanner without a scanner: what [`SimulatedHand::scan`] is given comes out of it.
pub struct SimulatedScanner {
    lines: mpsc::Receiver<String>,
}

/// The hand that holds codes before a [`SimulatedScanner`].
#[derive(Clone)]
pub struct SimulatedHand {
    lines: mpsc::Sender<String>,
}

impl SimulatedScanner {
    /// A scanner and the hand that feeds it.
    pub fn new() -> (SimulatedHand, Self) {
        let (sender, lines) = mpsc::channel(WAITING);
        (SimulatedHand { lines: sender }, Self { lines })
    }
}

impl SimulatedHand {
    /// Holds a code before the scanner. `false`: the scanner is gone or has too many codes waiting.
    pub fn scan(&self, text: impl Into<String>) -> bool {
        self.lines.try_send(text.into()).is_ok()
    }
}

impl Scanner for SimulatedScanner {
    fn next(&mut self) -> Work<'_, Option<Result<ScanLine, ScanRefusal>>> {
        Box::pin(async { self.lines.recv().await.map(ScanLine::new) })
    }
}

/// A scanner that writes lines to a stream: a serial port, a pipe, standard input.
pub struct StreamScanner {
    lines: mpsc::Receiver<Result<ScanLine, ScanRefusal>>,
}

impl StreamScanner {
    /// Reads on a thread of its own, because such streams block; the thread ends with the stream.
    pub fn new(stream: impl Read + Send + 'static) -> Self {
        let (sender, lines) = mpsc::channel(WAITING);
        std::thread::spawn(move || {
            // No pauses count here: a stream has no person at it.
            let mut wedge = Wedge::new(Duration::MAX);
            let start = Instant::now();
            for byte in BufReader::new(stream).bytes().map_while(Result::ok) {
                if let Some(line) = wedge.press(char::from(byte), start)
                    && sender.blocking_send(line).is_err()
                {
                    return;
                }
            }
        });
        Self { lines }
    }

    /// Standard input, for trying out and for scanners that are piped in.
    pub fn stdin() -> Self {
        Self::new(std::io::stdin())
    }
}

impl Scanner for StreamScanner {
    fn next(&mut self) -> Work<'_, Option<Result<ScanLine, ScanRefusal>>> {
        Box::pin(self.lines.recv())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    fn type_in(wedge: &mut Wedge, text: &str, start: Instant, step: Duration) -> Vec<Result<ScanLine, ScanRefusal>> {
        (0u32..).zip(text.chars()).filter_map(|(i, key)| wedge.press(key, start + step * i)).collect()
    }

    #[test]
    fn a_code_ends_with_enter_whatever_the_enter_is() {
        for end in ["\r", "\n", "\r\n"] {
            let lines = type_in(
                &mut Wedge::default(),
                &format!("NKR1.402311.01K{end}"),
                Instant::now(),
                Duration::from_millis(2),
            );
            assert_eq!(lines, [ScanLine::new("NKR1.402311.01K")], "{end:?}");
        }
    }

    #[test]
    fn a_persons_keys_never_add_up_to_a_code() {
        let lines = type_in(&mut Wedge::default(), "ABC\n", Instant::now(), Duration::from_millis(300));
        assert!(lines.is_empty());
        let (mut wedge, now) = (Wedge::default(), Instant::now());
        type_in(&mut wedge, "XY", now, Duration::from_millis(1));
        assert!(wedge.is_reading(now) && !wedge.is_reading(now + Duration::from_secs(1)));
        let later = type_in(&mut wedge, "AB\n", now + Duration::from_secs(1), Duration::from_millis(1));
        assert_eq!(later, [ScanLine::new("AB")]);
    }

    #[test]
    fn a_bad_code_is_refused_whole() {
        let fast = Duration::from_micros(10);
        for (text, refusal) in [
            ("AB\u{7}CD\nOK\n".to_owned(), ScanRefusal::NotPrinting),
            ("AB山CD\nOK\n".to_owned(), ScanRefusal::NotPrinting),
            (format!("{}\nOK\n", "A".repeat(LONGEST + 1)), ScanRefusal::TooLong),
        ] {
            let lines = type_in(&mut Wedge::default(), &text, Instant::now(), fast);
            assert_eq!(lines, [Err(refusal), ScanLine::new("OK")]);
        }
        assert_eq!(ScanLine::new(""), Err(ScanRefusal::Empty));
        assert_eq!(ScanLine::new("A".repeat(LONGEST)).map(|line| line.text().len()), Ok(LONGEST));
    }

    #[tokio::test]
    async fn streams_and_hands_give_the_same_lines() {
        let mut stream = StreamScanner::new(&b"NKP1.A\r\nNKP1.\x01B\r\n"[..]);
        let (hand, mut simulated) = SimulatedScanner::new();
        assert!(hand.scan("NKP1.A") && hand.scan("NKP1.\u{1}B"));
        drop(hand);
        for _ in 0..3 {
            assert_eq!(stream.next().await, simulated.next().await);
        }
        assert_eq!(stream.next().await, None);
    }
}
