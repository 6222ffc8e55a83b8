//! How a text is said. Japanese numbers change their sound with what they count (1通 イッツウ, 4月1日 シガツツイタチ), so
//! they are put into kana here and not left to whoever speaks; a number that is a name is spelled.

use super::Locale;

/// A text as it is to be spoken in a language.
pub fn spoken(text: &str, locale: Locale) -> String {
    if locale.lang() == "ja" { japanese(text) } else { other(text) }
}

/// A text to be said letter by letter: a telephone number, the number of a visit.
pub fn spelled(text: &str, locale: Locale) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let part = |part: &str| match locale.lang() {
        "ja" => part.chars().filter_map(letter).collect::<Vec<_>>().join(""),
        _ => part.chars().map(String::from).collect::<Vec<_>>().join(" "),
    };
    parts.map(part).collect::<Vec<_>>().join(if locale.lang() == "ja" { "、" } else { ", " })
}

/// What is left to a voice that knows the numbers of its language: line ends and the numbers of visits.
fn other(text: &str) -> String {
    let words = text.split_whitespace().map(|word| if is_name(word) { spelled(word, Locale::En) } else { word.into() });
    words.collect::<Vec<_>>().join(" ")
}

/// `A-128`: a letter, a hyphen, digits.
fn is_name(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
    word.split_once('-').is_some_and(|(band, serial)| {
        band.len() == 1
            && band.chars().all(|c| c.is_ascii_uppercase())
            && !serial.is_empty()
            && serial.chars().all(|c| c.is_ascii_digit())
    })
}

/// Japanese, with every number in katakana and signs that a voice would stumble over as pauses.
pub fn japanese(text: &str) -> String {
    let chars: Vec<char> = text.chars().map(narrow).collect();
    let mut out = String::with_capacity(text.len());
    let mut rest = chars.as_slice();
    let mut after_month = false;
    let mut before = ' ';
    while let Some((&c, tail)) = rest.split_first() {
        if c.is_ascii_digit() {
            let number = digits(rest);
            let after = rest.get(number.taken..).unwrap_or_default();
            let name = before == '-' || after.first() == Some(&'-');
            let taken = if name { None } else { number.value.map(|n| counted(n, after, after_month)) };
            let (reading, more) = match taken {
                Some(read) => read,
                None => (number.text.chars().filter_map(letter).collect(), 0),
            };
            out.push_str(&reading);
            after_month = more == 1 && after.first() == Some(&'月');
            before = '0';
            rest = after.get(more..).unwrap_or_default();
            continue;
        }
        let next = tail.first().copied().unwrap_or(' ');
        match c {
            // The band before a number: エー、イチニハチ.
            'A'..='Z' if next == '-' && tail.get(1).is_some_and(char::is_ascii_digit) => {
                out.extend(letter(c));
                out.push('、');
            }
            '-' if before.is_ascii_digit() && next.is_ascii_digit() => out.push('、'),
            '-' if next.is_ascii_digit() => {}
            '\n' | ' ' | '\u{3000}' | '「' | '」' => {}
            '・' | '：' | '（' | '）' | '(' | ')' | '/' => {
                if !out.is_empty() && !out.ends_with(['、', '。']) {
                    out.push('、');
                }
            }
            c => out.push(c),
        }
        after_month &= matches!(c, ' ' | '\u{3000}');
        before = c;
        rest = tail;
    }
    out.trim_end_matches('、').to_owned()
}

/// Full-width digits and hyphens as ASCII has them.
const fn narrow(c: char) -> char {
    match c {
        '０'..='９' => (b'0' + (c as u32 - '０' as u32) as u8) as char,
        '－' | '‐' | '−' => '-',
        c => c,
    }
}

/// A run of digits.
struct Digits {
    text: String,
    taken: usize,
    /// What it counts to; `None` where it is a name: a leading zero, or longer than any amount.
    value: Option<u64>,
}

fn digits(chars: &[char]) -> Digits {
    let mut text = String::new();
    let mut taken = 0;
    while let Some(c) = chars.get(taken) {
        let grouped = *c == ',' && chars.get(taken + 1..taken + 4).is_some_and(|g| g.iter().all(char::is_ascii_digit));
        if c.is_ascii_digit() {
            text.push(*c);
        } else if !grouped {
            break;
        }
        taken += 1;
    }
    let zero = text.len() > 1 && text.starts_with('0');
    let value = text.parse().ok().filter(|_| !zero && text.len() <= 8);
    Digits { text, taken, value }
}

/// How a counter's sound meets the number before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// Nothing changes: 枚, 番.
    Plain,
    /// 1 イッ, 6 ロッ, 8 ハッ, 10 ジュッ: 回, 件.
    K,
    /// 1 イッ, 8 ハッ, 10 ジュッ: 通, 歳.
    T,
    /// As K, and the counter itself changes: 分 プン, 歩 ポ.
    H,
    /// 4 ヨ: 円, 年, 時間.
    Yo,
    /// 4 シ, 7 シチ, 9 ク: 月.
    Month,
}

/// Counters as they are written, how they are read, and how they sound; the longer before the shorter.
const COUNTERS: &[(&str, &str, Sound)] = &[
    ("か月", "カゲツ", Sound::K),
    ("カ月", "カゲツ", Sound::K),
    ("ヶ月", "カゲツ", Sound::K),
    ("か所", "カショ", Sound::K),
    ("か国", "カコク", Sound::K),
    ("丁目", "チョウメ", Sound::T),
    ("番地", "バンチ", Sound::Plain),
    ("番目", "バンメ", Sound::Plain),
    ("文字", "モジ", Sound::Plain),
    ("時間", "ジカン", Sound::Yo),
    ("世帯", "セタイ", Sound::T),
    ("けた", "ケタ", Sound::Plain),
    ("さい", "サイ", Sound::T),
    ("通", "ツウ", Sound::T),
    ("歳", "サイ", Sound::T),
    ("才", "サイ", Sound::T),
    ("点", "テン", Sound::T),
    ("回", "カイ", Sound::K),
    ("階", "カイ", Sound::K),
    ("件", "ケン", Sound::K),
    ("個", "コ", Sound::K),
    ("分", "フン", Sound::H),
    ("歩", "ホ", Sound::H),
    ("本", "ホン", Sound::H),
    ("円", "エン", Sound::Yo),
    ("年", "ネン", Sound::Yo),
    ("月", "ガツ", Sound::Month),
    ("時", "ジ", Sound::Yo),
    ("枚", "マイ", Sound::Plain),
    ("番", "バン", Sound::Plain),
    ("号", "ゴウ", Sound::Plain),
    ("名", "メイ", Sound::Plain),
    ("秒", "ビョウ", Sound::Plain),
    ("度", "ド", Sound::Plain),
    ("字", "ジ", Sound::Plain),
    ("%", "パーセント", Sound::K),
];

/// A number with what it counts, and how many letters of the counter were taken.
fn counted(n: u64, after: &[char], after_month: bool) -> (String, usize) {
    let starts = |written: &str| written.chars().enumerate().all(|(i, c)| after.get(i) == Some(&c));
    if starts("日") && after.get(1) != Some(&'本') {
        return (day(n, after_month), 1);
    }
    if starts("人") {
        let reading = match n {
            1 => "ヒトリ".to_owned(),
            2 => "フタリ".to_owned(),
            n => join(n, "ニン", Sound::Yo),
        };
        return (reading, 1);
    }
    if starts("つ")
        && let Some(reading) = usize::try_from(n).ok().and_then(|n| THINGS.get(n.checked_sub(1)?))
    {
        return ((*reading).to_owned(), 1);
    }
    let found = COUNTERS.iter().find(|(written, _, _)| starts(written));
    let Some((written, reading, sound)) = found else { return (number(n), 0) };
    let taken = written.chars().count();
    let said = match (*written, n) {
        ("けた", 1) => "ヒトケタ".to_owned(),
        ("けた", 2) => "フタケタ".to_owned(),
        ("歳" | "才" | "さい", 20) => "ハタチ".to_owned(),
        _ => join(n, reading, *sound),
    };
    (said, taken)
}

/// ひとつ to ここのつ.
const THINGS: [&str; 9] = ["ヒトツ", "フタツ", "ミッツ", "ヨッツ", "イツツ", "ムッツ", "ナナツ", "ヤッツ", "ココノツ"];

/// Days of a month and numbers of days; the first of a month is ツイタチ, one day is イチニチ.
fn day(n: u64, of_month: bool) -> String {
    let own = match n {
        1 if of_month => "ツイタチ",
        2 => "フツカ",
        3 => "ミッカ",
        4 => "ヨッカ",
        5 => "イツカ",
        6 => "ムイカ",
        7 => "ナノカ",
        8 => "ヨウカ",
        9 => "ココノカ",
        10 => "トオカ",
        14 => "ジュウヨッカ",
        20 => "ハツカ",
        24 => "ニジュウヨッカ",
        n if n % 10 == 7 => return format!("{}シチニチ", number(n - 7)),
        n if n % 10 == 9 => return format!("{}クニチ", number(n - 9)),
        n => return format!("{}ニチ", number(n)),
    };
    own.to_owned()
}

/// A number and its counter, with the sounds where they meet.
fn join(n: u64, counter: &str, sound: Sound) -> String {
    let whole = number(n);
    let swap = |tail: &str, new: &str| whole.strip_suffix(tail).map(|head| format!("{head}{new}"));
    let short = |six: bool| {
        swap("イチ", "イッ")
            .or_else(|| six.then(|| swap("ロク", "ロッ")).flatten())
            .or_else(|| swap("ハチ", "ハッ"))
            .or_else(|| swap("ジュウ", "ジュッ"))
            .or_else(|| six.then(|| swap("ヒャク", "ヒャッ")).flatten())
            .or_else(|| six.then(|| swap("ビャク", "ビャッ")).flatten())
            .or_else(|| six.then(|| swap("ピャク", "ピャッ")).flatten())
    };
    let number = match sound {
        Sound::Plain => None,
        Sound::K | Sound::H => short(true),
        Sound::T => short(false),
        Sound::Yo => swap("ヨン", "ヨ"),
        Sound::Month => swap("ヨン", "シ").or_else(|| swap("ナナ", "シチ")).or_else(|| swap("キュウ", "ク")),
    };
    let counter = match (sound, counter.strip_prefix('フ'), counter.strip_prefix('ホ')) {
        // 3分 サンプン, 4分 ヨンプン; 3歩 サンポ.
        (Sound::H, Some(rest), _) if number.is_some() || n % 10 == 3 || n % 10 == 4 => format!("プ{rest}"),
        (Sound::H, _, Some(rest)) if number.is_some() => format!("ポ{rest}"),
        (Sound::H, _, Some(rest)) if n % 10 == 3 => format!("{}{rest}", if rest.is_empty() { 'ポ' } else { 'ボ' }),
        _ => counter.to_owned(),
    };
    format!("{}{counter}", number.unwrap_or(whole))
}

/// A number in katakana, below 一億.
pub fn number(n: u64) -> String {
    if n == 0 {
        return "ゼロ".to_owned();
    }
    let (high, low) = (n / 10_000, n % 10_000);
    let high = if high > 0 { format!("{}マン", below_ten_thousand(high % 10_000)) } else { String::new() };
    format!("{high}{}", below_ten_thousand(low))
}

fn below_ten_thousand(n: u64) -> String {
    let digit = |n: u64| usize::try_from(n).ok().and_then(|n| DIGITS.get(n)).copied().unwrap_or_default();
    let thousands = match n / 1000 {
        0 => String::new(),
        1 => "セン".to_owned(),
        3 => "サンゼン".to_owned(),
        8 => "ハッセン".to_owned(),
        d => format!("{}セン", digit(d)),
    };
    let hundreds = match n / 100 % 10 {
        0 => String::new(),
        1 => "ヒャク".to_owned(),
        3 => "サンビャク".to_owned(),
        6 => "ロッピャク".to_owned(),
        8 => "ハッピャク".to_owned(),
        d => format!("{}ヒャク", digit(d)),
    };
    let tens = match n / 10 % 10 {
        0 => String::new(),
        1 => "ジュウ".to_owned(),
        d => format!("{}ジュウ", digit(d)),
    };
    let ones = if n.is_multiple_of(10) { "" } else { digit(n % 10) };
    format!("{thousands}{hundreds}{tens}{ones}")
}

const DIGITS: [&str; 10] = ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"];

/// The names of the Latin letters, as a Japanese reader says them.
const LETTERS: [&str; 26] = [
    "エー",
    "ビー",
    "シー",
    "ディー",
    "イー",
    "エフ",
    "ジー",
    "エイチ",
    "アイ",
    "ジェー",
    "ケー",
    "エル",
    "エム",
    "エヌ",
    "オー",
    "ピー",
    "キュー",
    "アール",
    "エス",
    "ティー",
    "ユー",
    "ブイ",
    "ダブリュー",
    "エックス",
    "ワイ",
    "ゼット",
];

/// A letter or digit by its name; `None` for anything else.
fn letter(c: char) -> Option<&'static str> {
    match c {
        '0'..='9' => DIGITS.get(usize::from(c as u8 - b'0')).copied(),
        'A'..='Z' => LETTERS.get(usize::from(c as u8 - b'A')).copied(),
        'a'..='z' => LETTERS.get(usize::from(c as u8 - b'a')).copied(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{japanese, spelled, spoken};
    use crate::text::Locale;

    #[test]
    fn what_is_counted_changes_the_sound_of_the_number() {
        for (written, said) in [
            ("1通", "イッツウ"),
            ("3通", "サンツウ"),
            ("8通", "ハッツウ"),
            ("10通", "ジュッツウ"),
            ("300円", "サンビャクエン"),
            ("1,200円", "センニヒャクエン"),
            ("4円", "ヨエン"),
            ("18,600円", "イチマンハッセンロッピャクエン"),
            ("あと3回", "あとサンカイ"),
            ("1回", "イッカイ"),
            ("6回", "ロッカイ"),
            ("2件", "ニケン"),
            ("8件", "ハッケン"),
            ("100件", "ヒャッケン"),
            ("5か所", "ゴカショ"),
            ("15歩", "ジュウゴホ"),
            ("6歩", "ロッポ"),
            ("3分", "サンプン"),
            ("10分", "ジュップン"),
            ("20さい", "ハタチ"),
            ("41さい", "ヨンジュウイッサイ"),
            ("1人", "ヒトリ"),
            ("4人", "ヨニン"),
            ("11人", "ジュウイチニン"),
            ("4けた", "ヨンケタ"),
            ("1けた", "ヒトケタ"),
            ("2番", "ニバン"),
            ("5つ", "イツツ"),
            ("12つ", "ジュウニつ"),
            ("1から10まで", "イチからジュウまで"),
            ("３か月前", "サンカゲツ前"),
        ] {
            assert_eq!(japanese(written), said, "{written}");
        }
    }

    #[test]
    fn days_have_names_of_their_own() {
        assert_eq!(japanese("4月1日"), "シガツツイタチ");
        assert_eq!(japanese("9月20日"), "クガツハツカ");
        assert_eq!(japanese("令和8年12月4日まで"), "令和ハチネンジュウニガツヨッカまで");
        assert_eq!(japanese("平成2年（1990年）4月1日"), "平成ニネン、センキュウヒャクキュウジュウネン、シガツツイタチ");
        assert_eq!(japanese("14日以内に"), "ジュウヨッカ以内に");
        assert_eq!(japanese("1日"), "イチニチ");
        assert_eq!(japanese("17日"), "ジュウシチニチ");
    }

    #[test]
    fn what_is_a_name_is_spelled() {
        assert_eq!(japanese("A-128"), "エー、イチニハチ");
        assert_eq!(japanese("受付番号は A-007 です"), "受付番号はエー、ゼロゼロナナです");
        assert_eq!(japanese("092-123-4567"), "ゼロキュウニ、イチニサン、ヨンゴロクナナ");
        assert_eq!(japanese("09012345678"), "ゼロキュウゼロイチニサンヨンゴロクナナハチ");
        assert_eq!(spelled("A-128", Locale::En), "A, 1 2 8");
        assert_eq!(spoken("Your number is\nA-128.", Locale::En), "Your number is A, 1 2 8");
    }

    #[test]
    fn signs_become_pauses_and_lines_one_sentence() {
        assert_eq!(japanese("カードを\n台に置いてください"), "カードを台に置いてください");
        assert_eq!(japanese("住民票の写し：窓口へ（2番）"), "住民票の写し、窓口へ、ニバン");
        assert_eq!(japanese(""), "");
    }
}
