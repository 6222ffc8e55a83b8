//! The 50音 board: フリガナ is kept as full-width katakana; names are never normalised, only readings are made here.

/// The board's columns, from the right: ア to ワ, five rows each; a blank is a place without a key.
pub const BOARD: [[char; 5]; 10] = [
    ['ア', 'イ', 'ウ', 'エ', 'オ'],
    ['カ', 'キ', 'ク', 'ケ', 'コ'],
    ['サ', 'シ', 'ス', 'セ', 'ソ'],
    ['タ', 'チ', 'ツ', 'テ', 'ト'],
    ['ナ', 'ニ', 'ヌ', 'ネ', 'ノ'],
    ['ハ', 'ヒ', 'フ', 'ヘ', 'ホ'],
    ['マ', 'ミ', 'ム', 'メ', 'モ'],
    ['ヤ', ' ', 'ユ', ' ', 'ヨ'],
    ['ラ', 'リ', 'ル', 'レ', 'ロ'],
    ['ワ', 'ヲ', 'ン', 'ー', '・'],
];

const VOICED: &str = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ";
const HALF_VOICED: &str = "ハパヒピフプヘペホポ";
const SMALL: &str = "アァイィウゥエェオォツッヤャユュヨョワヮ";

fn turn(table: &str, c: char) -> Option<char> {
    let mut chars = table.chars();
    while let (Some(plain), Some(other)) = (chars.next(), chars.next()) {
        if c == plain {
            return Some(other);
        }
        if c == other {
            return Some(plain);
        }
    }
    None
}

fn on_last(text: &mut String, table: &str) {
    if let Some(turned) = text.chars().last().and_then(|c| turn(table, c)) {
        text.pop();
        text.push(turned);
    }
}

/// The letter of the board that a letter is made of: カ of ガ, ツ of ッ.
pub fn plain(c: char) -> char {
    let base = |table: &str, c: char| {
        let mut chars = table.chars();
        while let (Some(plain), Some(other)) = (chars.next(), chars.next()) {
            if c == other {
                return plain;
            }
        }
        c
    };
    base(SMALL, base(HALF_VOICED, base(VOICED, c)))
}

/// The column of the board that a letter stands in, ア being 0.
pub fn column(c: char) -> Option<usize> {
    BOARD.iter().position(|letters| letters.contains(&plain(c)))
}

/// ゛ on the last letter, or off again.
pub fn voice(text: &mut String) {
    if let Some(c) = text.chars().last().and_then(|c| turn(HALF_VOICED, c)).filter(|c| "ハヒフヘホ".contains(*c)) {
        text.pop();
        text.push(c);
    }
    on_last(text, VOICED);
}

/// ゜ on the last letter, or off again.
pub fn half_voice(text: &mut String) {
    if let Some(c) = text.chars().last().and_then(|c| turn(VOICED, c)).filter(|c| "ハヒフヘホ".contains(*c)) {
        text.pop();
        text.push(c);
    }
    on_last(text, HALF_VOICED);
}

/// 小: the last letter small, or large again.
pub fn small(text: &mut String) {
    on_last(text, SMALL);
}

/// Whether a text is what フリガナ may hold: full-width katakana, ー, ・ and the space U+3000 between names.
pub fn is_furigana(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().all(|c| matches!(c, 'ァ'..='ヺ' | 'ー' | '・' | '　'))
}

#[cfg(test)]
mod tests {
    use super::{column, half_voice, is_furigana, plain, small, voice};

    #[test]
    fn marks_go_on_and_off() {
        let mut t = String::from("ハ");
        voice(&mut t);
        assert_eq!(t, "バ");
        half_voice(&mut t);
        assert_eq!(t, "パ");
        voice(&mut t);
        assert_eq!(t, "バ");
        voice(&mut t);
        assert_eq!(t, "ハ");
        t.push('ツ');
        small(&mut t);
        assert_eq!(t, "ハッ");
        small(&mut t);
        assert_eq!(t, "ハツ");
    }

    #[test]
    fn every_letter_has_its_column() {
        for (c, letter, at) in [('ガ', 'カ', 1), ('ッ', 'ツ', 3), ('パ', 'ハ', 5), ('ヴ', 'ウ', 0), ('ン', 'ン', 9)]
        {
            assert_eq!((plain(c), column(c)), (letter, Some(at)));
        }
        assert_eq!(column('A'), None);
    }

    #[test]
    fn furigana_is_katakana_only() {
        assert!(is_furigana("ミホン　ハナコ"));
        assert!(!is_furigana("みほん"));
        assert!(!is_furigana("　"));
    }
}
