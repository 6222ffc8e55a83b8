//! What somebody meant: the known word that is nearest to a written one.

/// The nearest of `known` by edit distance, where it is near enough to be a slip of the hand.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let length = written.chars().count();
    known
        .into_iter()
        .map(|word| (distance(written, word), word))
        .filter(|(steps, word)| *steps * 2 <= length.max(word.chars().count()))
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, word)| word)
}

/// Levenshtein's distance: letters put in, left out or exchanged.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut above_left = i;
        let mut left = i + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(&b) {
            let above = *cell;
            let exchanged = above_left + usize::from(from != *to);
            left = exchanged.min(left + 1).min(above + 1);
            *cell = left;
            above_left = above;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances_are_levenshteins() {
        for (a, b, steps) in [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("窓口", "窓", 1), ("ab", "ba", 2)]
        {
            assert_eq!(distance(a, b), steps, "{a} {b}");
            assert_eq!(distance(b, a), steps, "{b} {a}");
        }
    }

    #[test]
    fn only_a_slip_is_mended() {
        let known = ["requester_name", "requester_kana", "copies"];
        assert_eq!(nearest("requester_nane", known), Some("requester_name"));
        assert_eq!(nearest("copy", known), Some("copies"));
        assert_eq!(nearest("zzzzzz", known), None);
    }
}
