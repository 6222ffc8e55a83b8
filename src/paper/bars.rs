//! Barcodes on a slip: JAN-13 in bars that are a whole number of printer dots wide.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalogue::barcode::Jan13;

/// The light margin on the left and on the right, in modules (JIS X 0507 §5.2).
const QUIET: (usize, usize) = (11, 7);
/// How high the bars are, in modules: 15 mm where a module is three dots of a 203 dpi head.
const HIGH: usize = 40;

/// A barcode on a page: templates show it as `/NAME.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bars(pub Jan13);

impl Bars {
    /// Modules across, light margins included.
    pub const WIDE: usize = QUIET.0 + 95 + QUIET.1;

    /// An SVG of one unit a module, light margins included, always black on white.
    pub fn svg(&self) -> String {
        use std::fmt::Write as _;

        let mut path = String::new();
        let modules = self.0.modules();
        let mut x = QUIET.0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                let long = run.len();
                // Writing to a String cannot fail.
                let _ = write!(path, "M{x} 0h{long}v{HIGH}h-{long}z");
            }
            x += run.len();
        }
        let wide = Self::WIDE;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {HIGH}\" width=\"{wide}\" height=\"{HIGH}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{wide}v{HIGH}h-{wide}z\"/>\
             <path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }

    /// The digits as they stand under the bars: `2 900101 000004`.
    pub fn digits(&self) -> String {
        let text = self.0.to_string();
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        format!("{} {} {}", part(0, 1), part(1, 7), part(7, 13))
    }
}

impl Serialize for Bars {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bars {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Jan13::parse(&text).map(Self).ok_or_else(|| serde::de::Error::custom("thirteen digits of JAN-13 expected"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::Bars;
    use crate::catalogue::barcode::Jan13;

    #[test]
    fn the_bars_are_the_modules_and_the_margins_are_light() {
        let bars = Bars(Jan13::parse("4901234567894").unwrap());
        let svg = bars.svg();
        let path = svg.split(" d=\"").nth(2).unwrap().split('"').next().unwrap();
        let mut row = [false; Bars::WIDE];
        for run in path.split('M').skip(1) {
            let numbers: Vec<usize> = run
                .split(|c: char| !c.is_ascii_digit())
                .filter(|n| !n.is_empty())
                .map(|n| n.parse().unwrap())
                .collect();
            row[numbers[0]..numbers[0] + numbers[2]].fill(true);
        }
        assert!(row[..11].iter().chain(&row[106..]).all(|dark| !dark));
        assert_eq!(row[11..106], bars.0.modules());
        assert_eq!(bars.digits(), "4 901234 567894");
        let json = serde_json::to_string(&bars).unwrap();
        assert_eq!(serde_json::from_str::<Bars>(&json).unwrap(), bars);
        assert!(serde_json::from_str::<Bars>("\"4901234567890\"").is_err());
    }
}
