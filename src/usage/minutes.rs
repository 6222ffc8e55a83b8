//! How long something takes, over many: a count for each of a few dozen lengths instead of each length itself. The
//! lengths grow by 12 %, so a median read from them is at most 6 % off its middle.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where each bucket ends, in seconds: a quarter of a minute, then six steps an octave, to four hours.
const ENDS: [u32; 61] = [
    15, 17, 19, 21, 24, 27, 30, 34, 38, 42, 48, 53, 60, 67, 76, 85, 95, 107, 120, 135, 151, 170, 190, 214, 240, 269,
    302, 339, 381, 428, 480, 539, 605, 679, 762, 855, 960, 1078, 1210, 1358, 1524, 1711, 1920, 2155, 2419, 2715, 3048,
    3421, 3840, 4310, 4838, 5431, 6096, 6842, 7680, 8621, 9676, 10_861, 12_191, 13_684, 15_360,
];

/// The bucket of a length; what is longer than four hours is in the last one, beyond [`ENDS`].
pub fn bucket(seconds: i64) -> u8 {
    let seconds = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
    u8::try_from(ENDS.partition_point(|end| *end <= seconds)).unwrap_or(u8::MAX)
}

/// Lengths, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(BTreeMap<u8, u32>);

impl Minutes {
    /// Adds so many lengths of a bucket, or takes them away.
    pub fn add(&mut self, bucket: u8, n: i64) {
        let count = self.0.entry(bucket).or_default();
        *count = u32::try_from((i64::from(*count) + n).max(0)).unwrap_or(u32::MAX);
        if *count == 0 {
            self.0.remove(&bucket);
        }
    }

    /// Adds all of another.
    pub fn merge(&mut self, other: &Self) {
        for (bucket, n) in &other.0 {
            self.add(*bucket, i64::from(*n));
        }
    }

    /// How many.
    pub fn count(&self) -> u32 {
        self.0.values().sum()
    }

    /// The length below which `percent` of them are, in tenths of a minute; `None` where there are none. Within a bucket
    /// they are taken to lie evenly.
    pub fn tenths(&self, percent: u32) -> Option<u64> {
        let count = u64::from(self.count());
        if count == 0 {
            return None;
        }
        // In hundredths of one: the place that is looked for among them all.
        let wanted = count * u64::from(percent.min(100));
        let mut below = 0u64;
        for (bucket, n) in &self.0 {
            let here = u64::from(*n) * 100;
            if below + here >= wanted {
                let place = usize::from(*bucket);
                let from = place.checked_sub(1).and_then(|before| ENDS.get(before)).copied().unwrap_or(0);
                let to = ENDS.get(place).copied().unwrap_or(from);
                let within = u64::from(to - from) * (wanted - below) / here.max(1);
                return Some((u64::from(from) + within + 3) / 6);
            }
            below += here;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::{ENDS, Minutes, bucket};

    #[test]
    fn buckets_grow_by_an_eighth() {
        assert!(ENDS.windows(2).all(|w| w[0] < w[1] && f64::from(w[1]) / f64::from(w[0]) < 1.15));
        assert_eq!((bucket(-5), bucket(0), bucket(14), bucket(15), bucket(i64::MAX)), (0, 0, 0, 1, 61));
    }

    proptest! {
        /// Against the lengths themselves: a few per cent off, never more than a bucket is wide.
        #[test]
        fn a_median_is_what_it_says(mut seconds in prop::collection::vec(20i64..9000, 1..200)) {
            let mut minutes = Minutes::default();
            for length in &seconds {
                minutes.add(bucket(*length), 1);
            }
            seconds.sort_unstable();
            for percent in [50u32, 90] {
                let place = (seconds.len() * usize::try_from(percent).unwrap()).div_ceil(100).max(1) - 1;
                let real = seconds[place];
                let read = i64::try_from(minutes.tenths(percent).unwrap()).unwrap() * 6;
                prop_assert!((read - real).abs() <= real * 13 / 100 + 6, "{read} of {real} at {percent}");
            }
        }
    }

    #[test]
    fn what_is_taken_away_is_gone() {
        let mut minutes = Minutes::default();
        assert_eq!(minutes.tenths(50), None);
        minutes.add(3, 2);
        let mut other = minutes.clone();
        other.merge(&minutes);
        assert_eq!(other.count(), 4);
        other.add(3, -4);
        assert_eq!(other, Minutes::default());
        minutes.add(200, 1);
        assert_eq!(minutes.tenths(100), Some(0), "what no version of this knows is no length");
    }
}
