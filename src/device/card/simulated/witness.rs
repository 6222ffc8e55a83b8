//! What a simulated card saw: how many commands, the latest of them, and every touch of a file or key that holds the
//! 個人番号.

use std::collections::VecDeque;

use super::chip::Label;

/// Commands that are remembered.
const REMEMBERED: usize = 64;

/// A touch of what a reader has no business with (番号法 20条): a file or key was selected, read by its short id or
/// presented to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The application in which it happened. File ids repeat between applications: 0001 of the 共通カードAP is the
    /// expiry record, and free.
    pub application: Label,
    /// The file's id.
    pub file: u16,
}

/// The card's own memory of a reading, for tests and benchmarks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    apdus: u64,
    recent: VecDeque<Vec<u8>>,
    touches: Vec<Touch>,
}

impl Witness {
    /// Commands received since the card was made.
    pub const fn apdus(&self) -> u64 {
        self.apdus
    }

    /// The latest commands, oldest first. What a VERIFY presented is left out.
    pub fn recent(&self) -> impl Iterator<Item = &[u8]> {
        self.recent.iter().map(Vec::as_slice)
    }

    /// Touches of the 個人番号. A kiosk's cards keep this empty.
    pub fn touches(&self) -> &[Touch] {
        &self.touches
    }

    /// Whether a file or key is one that holds the 個人番号.
    pub const fn forbids(application: Label, file: u16) -> bool {
        matches!((application, file), (Label::Text, 0x0001 | 0x0014) | (Label::Surface, 0x0005 | 0x0013))
    }

    pub(super) fn hear(&mut self, command: &[u8]) {
        const VERIFY: u8 = 0x20;
        self.apdus += 1;
        if self.recent.len() == REMEMBERED {
            self.recent.pop_front();
        }
        let kept = match command {
            [_, VERIFY, _, _, _, ..] => command.get(..4).unwrap_or(command),
            _ => command,
        };
        self.recent.push_back(kept.to_vec());
    }

    pub(super) fn touch(&mut self, application: Label, file: u16) {
        if Self::forbids(application, file) {
            self.touches.push(Touch { application, file });
        }
    }
}
