//! Millimetres. A finger and an eye are as large on every panel, so everything is sized in millimetres and becomes
//! pixels here and nowhere else.

use crate::text::Locale;

/// Who looks: a visitor standing at a kiosk, or staff sitting at a desk with mouse and keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// Touch, 50 cm away, any age.
    Kiosk,
    /// A desk screen, dense and quiet.
    Staff,
}

/// What a text is, and so how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// The one number that must be read from three metres.
    Number,
    /// What the start page says, read while walking up to it.
    Hero,
    /// The question of the page.
    Title,
    /// The name of a part, a tile's word, an answer.
    Heading,
    /// What is read.
    Body,
    /// Labels, chips, captions: the smallest there is.
    Label,
    /// On buttons.
    Button,
    /// On the keys of a board or pad.
    Key,
}

/// Pixels for millimetres on one panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    px_per_mm: f32,
    density: Density,
    compact: bool,
    /// How much larger texts are than ordinary.
    text: f32,
    /// Texts carry readings above them.
    tall: bool,
    /// The language that texts are in.
    tongue: Locale,
}

impl Scale {
    /// 21.5″ at 1920×1080, the panel that is assumed where nothing else is configured.
    pub const PANEL: f32 = 4.03;

    /// A visitor's panel with so many pixels per millimetre.
    pub const fn kiosk(px_per_mm: f32) -> Self {
        Self { px_per_mm, density: Density::Kiosk, compact: false, text: 1.0, tall: false, tongue: Locale::Ja }
    }

    /// A desk screen with so many pixels per millimetre.
    pub const fn staff(px_per_mm: f32) -> Self {
        Self { px_per_mm, density: Density::Staff, compact: false, text: 1.0, tall: false, tongue: Locale::Ja }
    }

    /// The same for a window of that size in pixels: a small panel gets smaller titles and less air, never smaller
    /// targets or labels; only below the least panel that the kiosk is drawn for does everything shrink, so that
    /// nothing is ever cut off. A real kiosk does not serve there: it says that its panel is too small.
    #[must_use]
    pub fn fitting(self, window: iced::Size) -> Self {
        let (long, short) = (window.width.max(window.height), window.width.min(window.height));
        let px_per_mm = self.px_per_mm.min(long / Self::LEAST_LONG).min(short / Self::LEAST_SHORT).max(0.5);
        Self { px_per_mm, compact: short / px_per_mm < Self::ROOMY_SHORT, ..self }
    }

    /// The same with texts `factor` times as large (1.0 to 2.0).
    #[must_use]
    pub const fn with_text(self, factor: f32) -> Self {
        Self { text: factor, ..self }
    }

    /// The same for texts with readings above them: buttons are as high as those need.
    #[must_use]
    pub const fn with_readings(self, tall: bool) -> Self {
        Self { tall, ..self }
    }

    /// The same for texts in that language.
    #[must_use]
    pub const fn with_tongue(self, tongue: Locale) -> Self {
        Self { tongue, ..self }
    }

    /// The language that texts are in.
    pub const fn tongue(self) -> Locale {
        self.tongue
    }

    /// The same with the air of a small panel.
    #[must_use]
    pub const fn tight(self) -> Self {
        Self { compact: true, ..self }
    }

    /// How much larger texts are than ordinary.
    pub const fn text(self) -> f32 {
        self.text
    }

    /// Whether texts carry readings.
    pub const fn tall(self) -> bool {
        self.tall
    }

    /// Whether texts need more room than ordinary ones.
    pub fn enlarged(self) -> bool {
        self.tall || self.text > 1.0
    }

    /// The same, everything `factor` times as large.
    #[must_use]
    pub const fn shrunk(self, factor: f32) -> Self {
        Self { px_per_mm: self.px_per_mm * factor, ..self }
    }

    /// The least long edge in mm.
    const LEAST_LONG: f32 = 325.0;
    /// The least short edge in mm: a 15.6″ panel.
    const LEAST_SHORT: f32 = 193.0;
    /// From this short edge on a page has air: a 21.5″ panel has 268 mm.
    const ROOMY_SHORT: f32 = 232.0;

    /// How much smaller than it should be a page may be drawn before nobody is served by it: a twentieth, so that a panel
    /// measured a little short is not turned away.
    const LEAST_SHARE: f32 = 0.95;

    /// The least long and short edge of a visitor's panel in whole millimetres.
    pub const fn least_mm() -> (i64, i64) {
        (Self::LEAST_LONG as i64, Self::LEAST_SHORT as i64)
    }

    /// The least pixels per millimetre that a page of this panel may be drawn at.
    pub const fn least(self) -> f32 {
        self.px_per_mm * Self::LEAST_SHARE
    }

    /// Whether the panel is a small one.
    pub const fn compact(self) -> bool {
        self.compact
    }

    /// Pixels per millimetre.
    pub const fn px_per_mm(self) -> f32 {
        self.px_per_mm
    }

    /// Who looks.
    pub const fn density(self) -> Density {
        self.density
    }

    /// So many millimetres in whole pixels, at least one.
    pub fn mm(self, mm: f32) -> f32 {
        (mm * self.px_per_mm).round().max(1.0)
    }

    /// How large a text is, in pixels.
    pub fn size(self, what: Type) -> f32 {
        self.mm(self.enlarged_mm(what))
    }

    /// The em in mm at the visitor's text size. What is read grows as asked; what is large already grows less, so that a
    /// page still has room for it, and is never less than the smallest text times the factor. Keys, the number and the
    /// start page are read from afar at their ordinary size.
    fn enlarged_mm(self, what: Type) -> f32 {
        let ordinary = self.type_mm(what);
        let grows = match what {
            Type::Label | Type::Body => 1.0,
            Type::Heading => 0.7,
            Type::Button => 0.65,
            Type::Title => 0.35,
            // Where a page of many words has to be smaller, its largest are, too.
            Type::Hero => return ordinary * self.text.min(1.0),
            Type::Number | Type::Key => return ordinary,
        };
        (ordinary * (1.0 + (self.text - 1.0) * grows)).max(self.type_mm(Type::Label) * self.text)
    }

    /// The em of a text in mm. Kiosk: a capital (0.81 em in BIZ UDPGothic) covers at least 0.7° at 50 cm, that is
    /// 6.11 mm (EN 301 549, 5.1.4); nothing is smaller than 7.6 mm.
    const fn type_mm(self, what: Type) -> f32 {
        let (roomy, compact, staff) = match what {
            Type::Number => (58.0, 40.0, 12.4),
            Type::Hero => (23.0, 18.0, 12.4),
            Type::Title => (14.4, 12.0, 7.4),
            Type::Heading => (10.2, 9.2, 6.2),
            Type::Body => (8.7, 8.0, 5.5),
            Type::Label => (7.6, 7.6, 4.7),
            Type::Button => (9.6, 8.8, 5.5),
            Type::Key => (13.4, 12.0, 5.5),
        };
        match self.density {
            Density::Staff => staff,
            Density::Kiosk if self.compact => compact,
            Density::Kiosk => roomy,
        }
    }

    /// Between things that belong together.
    pub fn near(self) -> f32 {
        self.pick(3.2, 3.0, 1.6)
    }

    /// Between things of one kind.
    pub fn gap(self) -> f32 {
        self.pick(5.2, 3.4, 3.0)
    }

    /// Between parts of a page.
    pub fn apart(self) -> f32 {
        self.pick(9.0, 5.4, 5.4)
    }

    /// Inside a panel or tile.
    pub fn inset(self) -> f32 {
        self.pick(7.0, 5.0, 4.2)
    }

    /// The height of an ordinary button.
    pub fn target(self) -> f32 {
        self.pick(21.6, 20.4, 10.4).max(self.words_high(1.6))
    }

    /// The height of a lesser one that still can be hit by any finger: 16 mm.
    pub fn lesser_target(self) -> f32 {
        self.pick(17.0, 16.2, 8.0).max(self.words_high(1.0))
    }

    /// How high a button must be for its words, with so many mm around them.
    fn words_high(self, around: f32) -> f32 {
        match self.density {
            Density::Staff => 0.0,
            Density::Kiosk => {
                // Burmese letters stand one upon the other: drawn, a line of them is higher than its line.
                let line = match self.tongue {
                    _ if self.tall => 1.66,
                    Locale::My => 1.7,
                    _ => 1.22,
                };
                self.size(Type::Button) * line + self.mm(around) + self.depth()
            }
        }
    }

    /// Rounded corners.
    pub fn radius(self) -> f32 {
        self.pick(3.0, 3.0, 2.0)
    }

    /// The border of what can be pressed.
    pub fn border(self) -> f32 {
        self.pick(0.6, 0.6, 0.42)
    }

    /// How far a button stands out, and sinks.
    pub fn depth(self) -> f32 {
        self.pick(1.1, 1.1, 0.5)
    }

    /// The focus ring: 4 px on the 21.5″ panel.
    pub fn ring(self) -> f32 {
        self.pick(1.0, 0.8, 0.8)
    }

    fn pick(self, roomy: f32, compact: f32, staff: f32) -> f32 {
        self.mm(match self.density {
            Density::Staff => staff,
            Density::Kiosk if self.compact => compact,
            Density::Kiosk => roomy,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Scale, Type};
    use iced::Size;

    /// T3: font px ≥ 6.11 mm × px/mm ÷ 0.81, the cap height of BIZ UDPGothic.
    #[test]
    fn no_text_of_the_kiosk_is_smaller_than_eyes_need() {
        use Type::{Body, Button, Heading, Hero, Key, Label, Number, Title};
        for scale in [Scale::kiosk(4.03), Scale::kiosk(3.96).fitting(Size::new(1366.0, 768.0))] {
            for what in [Number, Hero, Title, Heading, Body, Label, Button, Key] {
                assert!(scale.type_mm(what) >= 6.11 / 0.81, "{what:?}");
            }
            assert!(scale.size(Key) >= 40.0);
        }
    }

    #[test]
    fn a_small_window_shrinks_the_page_instead_of_cutting_it() {
        let fitted = Scale::kiosk(4.03).fitting(Size::new(640.0, 400.0));
        assert!(fitted.px_per_mm() < 2.2 && fitted.compact());
        let full = Scale::kiosk(4.03).fitting(Size::new(1080.0, 1920.0));
        assert!((full.px_per_mm() - 4.03).abs() < f32::EPSILON && !full.compact());
    }
}
