//! Where a Burmese line may end. Burmese has no spaces between words, and the line breaking of Unicode (UAX #14, class SA)
//! leaves it to others; a syllable is never parted in print, a word may be.

use std::borrow::Cow;

/// Gives a line the right to end here without showing anything.
const HERE: char = '\u{200b}';

/// The text with a mark at the start of every syllable within a word. Text without Burmese passes through.
pub fn breakable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_burmese) {
        return Cow::Borrowed(text);
    }
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() * 2);
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let next = letters.get(at + 1).copied();
        if before.is_some_and(|before| begins(before, *c, next, letters.get(at + 2).copied())) {
            out.push(HERE);
        }
        out.push(*c);
    }
    Cow::Owned(out)
}

const fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

/// Consonants, independent vowels, ဿ and the signs ၌ ၍ ၎ ၏, with which a syllable can begin.
const fn is_initial(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{104c}'..='\u{104f}')
}

/// အသတ် and the sign that stacks what follows.
const ASAT: char = '\u{103a}';
const STACKED: char = '\u{1039}';

fn begins(before: char, c: char, next: Option<char>, after: Option<char>) -> bool {
    // A consonant that is killed or carries the next one ends the syllable before it; ့ may stand between.
    let closes = matches!(next, Some(ASAT | STACKED)) || next == Some('\u{1037}') && after == Some(ASAT);
    let within = is_burmese(before) && before != STACKED && !matches!(before, '\u{104a}' | '\u{104b}');
    within && is_initial(c) && !closes
}

#[cfg(test)]
mod tests {
    use super::breakable;

    fn syllables(text: &str) -> Vec<String> {
        breakable(text).split('\u{200b}').map(str::to_owned).collect()
    }

    #[test]
    fn a_syllable_stays_whole() {
        assert_eq!(syllables("မြန်မာ"), ["မြန်", "မာ"]);
        assert_eq!(syllables("ဘာသာစကား"), ["ဘာ", "သာ", "စ", "ကား"]);
        // Stacked letters are one piece.
        assert_eq!(syllables("သတ္တိ"), ["သတ္တိ"]);
        assert_eq!(syllables("ကျေးဇူးတင်ပါသည်။"), ["ကျေး", "ဇူး", "တင်", "ပါ", "သည်။"]);
        assert_eq!(syllables("ခွင့်ပြုပါ"), ["ခွင့်", "ပြု", "ပါ"]);
        assert_eq!(breakable("ကတ် မရှိပါ").replace('\u{200b}', ""), "ကတ် မရှိပါ");
        assert!(matches!(breakable("住民票"), std::borrow::Cow::Borrowed(_)));
    }
}
