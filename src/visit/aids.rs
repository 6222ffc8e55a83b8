//! What makes a page easier for the visitor who is there: larger text, strong contrast, everything low. Part of the
//! visit, so that the next visitor begins without them.

/// How large texts are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextSize {
    /// 100 %
    #[default]
    Ordinary,
    /// 150 %
    Large,
    /// 200 %
    Largest,
}

impl TextSize {
    /// All of them, from small to large.
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Large, Self::Largest];

    /// In percent of the ordinary size.
    pub const fn percent(self) -> u16 {
        match self {
            Self::Ordinary => 100,
            Self::Large => 150,
            Self::Largest => 200,
        }
    }

    /// The next larger one; after the largest comes the ordinary one again.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Ordinary => Self::Large,
            Self::Large => Self::Largest,
            Self::Largest => Self::Ordinary,
        }
    }
}

/// What this visitor asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Aids {
    /// How large texts are.
    pub text: TextSize,
    /// White on black.
    pub contrast: bool,
    /// Everything that can be pressed stands low, for who sits.
    pub low: bool,
    /// What is heard.
    pub voice: Voice,
}

/// What a visitor asked for in the way of hearing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Voice {
    /// Every page speaks.
    pub on: bool,
    /// How fast.
    pub pace: Pace,
    /// How loud.
    pub volume: Volume,
    /// Nothing is on the screen, so that nobody reads along.
    pub hidden: bool,
    /// What is personal may be said, too.
    pub aloud: bool,
}

/// How fast it speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pace {
    /// As people speak.
    #[default]
    Ordinary,
    /// For who listens with care.
    Slow,
    /// For who listens every day.
    Fast,
}

impl Pace {
    /// The next one, in turn.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Ordinary => Self::Slow,
            Self::Slow => Self::Fast,
            Self::Fast => Self::Ordinary,
        }
    }

    /// In percent of the ordinary one.
    pub const fn percent(self) -> u16 {
        match self {
            Self::Ordinary => 100,
            Self::Slow => 75,
            Self::Fast => 150,
        }
    }
}

/// How loud it speaks, from 1 to 5. Begins in the middle, so that there is as much above as below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Volume(u8);

impl Default for Volume {
    fn default() -> Self {
        Self(3)
    }
}

impl Volume {
    /// The loudest.
    pub const MOST: u8 = 5;

    /// The next louder one; after the loudest comes the softest.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.0 >= Self::MOST { Self(1) } else { Self(self.0 + 1) }
    }

    /// From 1 to [`Self::MOST`].
    pub const fn level(self) -> u8 {
        self.0
    }
}

/// How much has room on one sheet of the panel. The panel knows, the visit cuts its lists by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Tiles of a long list.
    pub tiles: usize,
    /// Rows or remarks of the check page.
    pub rows: usize,
    /// Lines of a life event's list, each with its reason under it.
    pub lines: usize,
    /// The panel is high: what can be pressed can be lowered.
    pub high: bool,
}

impl Default for Room {
    /// What fits on the smallest panel in ordinary text.
    fn default() -> Self {
        Self { tiles: 6, rows: 5, lines: 3, high: false }
    }
}

#[cfg(test)]
mod tests {
    use super::TextSize;

    #[test]
    fn pressing_three_times_comes_back_to_the_ordinary_size() {
        for size in TextSize::ALL {
            assert_eq!(size.next().next().next(), size);
        }
        assert!(TextSize::ALL.is_sorted_by_key(|size| size.percent()));
    }
}
