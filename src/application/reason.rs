//! The reasons that a clerk picks from: free text beside a correction or a return would gather personal data. Each id is
//! the message of its words.

/// Why an answer is corrected.
pub const CORRECTION: [&str; 5] = [
    "correction-reason-misread",
    "correction-reason-moved",
    "correction-reason-visitor-said",
    "correction-reason-kanji",
    "correction-reason-other",
];

/// Why an application is returned.
pub const RETURN: [&str; 5] = [
    "return-reason-missing-document",
    "return-reason-not-entitled",
    "return-reason-wrong-city",
    "return-reason-wrong-procedure",
    "return-reason-ask-counter",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::text::{Locale, Words};

    #[test]
    fn every_reason_has_words() {
        for locale in Locale::EVERYWHERE {
            let words = Words::load(locale).unwrap();
            assert!(super::CORRECTION.iter().chain(&super::RETURN).all(|id| words.has(id)), "{locale:?}");
        }
    }
}
