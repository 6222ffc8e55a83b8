//! Reads a compiled MeCab dictionary, such as Debian's `open-jtalk-mecab-naist-jdic`, and finds the cheapest way to part a
//! sentence into its words. The large file stays on disk and is read where it is asked: 100 MB of memory for a few words a
//! page would be out of proportion, and the system keeps what was read. Formats: MeCab 0.996, `dictionary.cpp`, `darts.h`,
//! `char_property.cpp`, `connector.cpp`; little endian, version 102.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

use super::VoiceError;

/// The files' version.
const VERSION: u32 = 102;
/// More letters than any sentence here has; what is longer is cut.
const LONGEST: usize = 400;
/// The most letters that an unknown word may take together.
const GROUP: usize = 24;

/// A dictionary.
pub struct Mecab {
    system: Lexicon,
    unknown: Lexicon,
    kinds: Kinds,
    /// What it costs that one word follows another.
    costs: Vec<i16>,
    lefts: usize,
}

/// A word as it stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub surface: String,
    /// What the dictionary tells of it, parted by commas.
    pub feature: String,
    /// It stands in the dictionary.
    pub known: bool,
}

/// A token of the dictionary.
#[derive(Clone, Copy)]
struct Token {
    left: u16,
    right: u16,
    cost: i16,
    feature: u32,
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// Words with a trie over their bytes.
struct Lexicon {
    file: File,
    units: u64,
    tokens: u64,
    features: u64,
    end: u64,
}

impl Lexicon {
    const HEAD: u64 = 72;

    fn open(path: &Path) -> Result<Self, VoiceError> {
        let broken = |why: &str| VoiceError::missing(path.display().to_string(), why);
        let failed = |error: std::io::Error| VoiceError::missing(path.display().to_string(), error);
        let file = File::open(path).map_err(failed)?;
        let mut head = [0; Self::HEAD as usize];
        file.read_exact_at(&mut head, 0).map_err(failed)?;
        let number = |n: usize| u32_at(&head, n * 4).map(u64::from);
        if number(1) != Some(u64::from(VERSION)) {
            return Err(broken("no MeCab dictionary of version 102"));
        }
        let charset = head.get(40..).unwrap_or_default();
        if !charset.to_ascii_uppercase().starts_with(b"UTF-8") && !charset.to_ascii_uppercase().starts_with(b"UTF8") {
            return Err(broken("its letters are not UTF-8"));
        }
        let (Some(trie), Some(tokens), Some(features)) = (number(6), number(7), number(8)) else {
            return Err(broken("no head"));
        };
        let units = Self::HEAD;
        let end = units + trie + tokens + features;
        if file.metadata().map_err(failed)?.len() < end {
            return Err(broken("cut short"));
        }
        Ok(Self { file, units, tokens: units + trie, features: units + trie + tokens, end })
    }

    /// A unit of the trie: base and check.
    fn unit(&self, n: u32) -> Option<(i32, u32)> {
        let at = self.units + u64::from(n) * 8;
        if at + 8 > self.tokens {
            return None;
        }
        let mut unit = [0; 8];
        self.file.read_exact_at(&mut unit, at).ok()?;
        Some((i32::from_le_bytes(unit.get(..4)?.try_into().ok()?), u32_at(&unit, 4)?))
    }

    /// Every word that begins a text: how many bytes it has and its tokens.
    fn prefixes(&self, text: &[u8], mut found: impl FnMut(usize, Token)) {
        let Some((mut base, _)) = self.unit(0) else { return };
        for n in 0..=text.len() {
            let Ok(b) = u32::try_from(base) else { return };
            if let Some((value, check)) = self.unit(b)
                && check == b
                && value < 0
            {
                let value = (-i64::from(value) - 1).unsigned_abs();
                self.tokens_of(value, |token| found(n, token));
            }
            let Some(byte) = text.get(n) else { return };
            let next = b + u32::from(*byte) + 1;
            match self.unit(next) {
                Some((value, check)) if check == b => base = value,
                _ => return,
            }
        }
    }

    /// The tokens of one word: where they begin and how many there are are packed in one number.
    fn tokens_of(&self, value: u64, mut found: impl FnMut(Token)) {
        let (first, count) = (value >> 8, value & 0xff);
        let mut bytes = vec![0; usize::try_from(count * 16).unwrap_or(0)];
        let at = self.tokens + first * 16;
        if at + count * 16 > self.features || self.file.read_exact_at(&mut bytes, at).is_err() {
            return;
        }
        for token in bytes.chunks_exact(16) {
            let number = |at| u16_at(token, at).unwrap_or(0);
            found(Token {
                left: number(0),
                right: number(2),
                cost: i16::from_le_bytes(number(6).to_le_bytes()),
                feature: u32_at(token, 8).unwrap_or(0),
            });
        }
    }

    fn feature(&self, at: u32) -> Option<String> {
        let at = self.features + u64::from(at);
        let most = self.end.checked_sub(at)?.min(512);
        let mut bytes = vec![0; usize::try_from(most).ok()?];
        self.file.read_exact_at(&mut bytes, at).ok()?;
        let line = bytes.split(|byte| *byte == 0).next()?;
        String::from_utf8(line.to_vec()).ok()
    }
}

/// Kinds of letters: how unknown words are formed.
struct Kinds {
    names: Vec<Vec<u8>>,
    of: Vec<u8>,
}

/// What is known of a letter's kind.
struct Kind {
    id: usize,
    length: usize,
    group: bool,
    always: bool,
}

impl Kinds {
    fn open(path: &Path) -> Result<Self, VoiceError> {
        let bytes = std::fs::read(path).map_err(|error| VoiceError::missing(path.display().to_string(), error))?;
        let count = u32_at(&bytes, 0).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let names = bytes.get(4..4 + count * 32);
        let of = bytes.get(4 + count * 32..).filter(|of| of.len() >= 0xffff * 4);
        let (Some(names), Some(of)) = (names, of) else {
            return Err(VoiceError::missing(path.display().to_string(), "no table of letters"));
        };
        let name = |name: &[u8]| name.split(|byte| *byte == 0).next().unwrap_or_default().to_vec();
        Ok(Self { names: names.chunks_exact(32).map(name).collect(), of: of.to_vec() })
    }

    fn of(&self, c: char) -> Kind {
        // The table knows the first plane only; the rest is like its first entry.
        let at = usize::try_from(u32::from(c)).ok().filter(|at| *at < 0xffff).unwrap_or(0);
        let bits = u32_at(&self.of, at * 4).unwrap_or(0);
        Kind {
            id: usize::try_from(bits >> 18 & 0xff).unwrap_or(0),
            length: usize::try_from(bits >> 26 & 0xf).unwrap_or(0),
            group: bits >> 30 & 1 == 1,
            always: bits >> 31 == 1,
        }
    }
}

/// The best way to a place so far.
#[derive(Clone, Copy)]
struct Step {
    from: usize,
    end: usize,
    token: Token,
    known: bool,
    cost: i64,
    before: Option<usize>,
}

impl Mecab {
    /// The dictionary in a folder.
    ///
    /// # Errors
    /// [`VoiceError::Missing`] names the file and why it cannot be used.
    pub fn open(folder: &Path) -> Result<Self, VoiceError> {
        let path = folder.join("matrix.bin");
        let matrix = std::fs::read(&path).map_err(|error| VoiceError::missing(path.display().to_string(), error))?;
        let side = |at| u16_at(&matrix, at).map(usize::from).unwrap_or(0);
        let (lefts, rights) = (side(0), side(2));
        let costs: Vec<i16> = matrix
            .get(4..)
            .unwrap_or_default()
            .chunks_exact(2)
            .filter_map(|cost| Some(i16::from_le_bytes(cost.try_into().ok()?)))
            .collect();
        if costs.len() < lefts * rights || costs.is_empty() {
            return Err(VoiceError::missing(path.display().to_string(), "cut short"));
        }
        Ok(Self {
            system: Lexicon::open(&folder.join("sys.dic"))?,
            unknown: Lexicon::open(&folder.join("unk.dic"))?,
            kinds: Kinds::open(&folder.join("char.bin"))?,
            costs,
            lefts,
        })
    }

    fn follows(&self, before: u16, after: u16) -> i64 {
        self.costs.get(usize::from(before) + self.lefts * usize::from(after)).copied().map_or(0, i64::from)
    }

    /// The words of a sentence: of all ways to part it, the cheapest.
    pub fn words(&self, sentence: &str) -> Vec<Word> {
        let text: String = sentence.chars().take(LONGEST).collect();
        let mut steps: Vec<Step> = Vec::new();
        // Steps that end at a byte of the text.
        let mut ending: Vec<Vec<usize>> = vec![Vec::new(); text.len() + 1];
        for (at, _) in text.char_indices() {
            if at > 0 && ending.get(at).is_none_or(Vec::is_empty) {
                continue;
            }
            let mut words: Vec<(usize, Token, bool)> = Vec::new();
            self.system.prefixes(text.get(at..).unwrap_or_default().as_bytes(), |length, token| {
                if length > 0 {
                    words.push((at + length, token, true));
                }
            });
            self.unknown_at(&text, at, words.is_empty(), |end, token| words.push((end, token, false)));
            for (end, token, known) in words {
                let start = (at == 0).then(|| (None, self.follows(0, token.left)));
                let before = ending.get(at).into_iter().flatten().filter_map(|n| {
                    let step = steps.get(*n)?;
                    Some((Some(*n), step.cost + self.follows(step.token.right, token.left)))
                });
                let best = start.into_iter().chain(before).min_by_key(|(_, cost)| *cost);
                if let (Some((before, cost)), Some(list)) = (best, ending.get_mut(end)) {
                    list.push(steps.len());
                    steps.push(Step { from: at, end, token, known, cost: cost + i64::from(token.cost), before });
                }
            }
        }
        let last = ending.last().into_iter().flatten().filter_map(|n| Some((*n, steps.get(*n)?)));
        let mut at = last.min_by_key(|(_, step)| step.cost + self.follows(step.token.right, 0)).map(|(n, _)| n);
        let mut words = Vec::new();
        while let Some(step) = at.and_then(|n| steps.get(n)) {
            let lexicon = if step.known { &self.system } else { &self.unknown };
            words.push(Word {
                surface: text.get(step.from..step.end).unwrap_or_default().to_owned(),
                feature: lexicon.feature(step.token.feature).unwrap_or_default(),
                known: step.known,
            });
            at = step.before;
        }
        words.reverse();
        words
    }

    /// Words that are not in the dictionary: letters of one kind, together and singly, as the kind says.
    fn unknown_at(&self, text: &str, at: usize, alone: bool, mut found: impl FnMut(usize, Token)) {
        let rest = text.get(at..).unwrap_or_default();
        let Some(first) = rest.chars().next() else { return };
        let kind = self.kinds.of(first);
        if !alone && !kind.always {
            return;
        }
        let alike = rest.chars().take(GROUP).take_while(|c| self.kinds.of(*c).id == kind.id).count().max(1);
        let mut lengths: Vec<usize> = (1..=kind.length.min(alike)).collect();
        if kind.group {
            lengths.push(alike);
        }
        if lengths.is_empty() {
            lengths.push(1);
        }
        lengths.dedup();
        let name = self.kinds.names.get(kind.id).cloned().unwrap_or_else(|| b"DEFAULT".to_vec());
        for length in lengths {
            let bytes: usize = rest.chars().take(length).map(char::len_utf8).sum();
            self.unknown.prefixes(&name, |whole, token| {
                if whole == name.len() {
                    found(at + bytes, token);
                }
            });
        }
    }
}
