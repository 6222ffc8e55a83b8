//! How ids, codes and addresses must look.

use jiff::civil::Date;

/// `snake_case`, as a CEL name: `requester_name`.
pub fn is_snake(text: &str) -> bool {
    words(text, '_')
}

/// `kebab-case`, as a message id: `my-number`.
pub fn is_kebab(text: &str) -> bool {
    words(text, '-')
}

fn words(text: &str, joint: char) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split(joint).all(|word| !word.is_empty() && word.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9')))
}

/// `[A-Z0-9]{1,8}`: reasons of exemptions and kiosks' ids.
pub fn is_upper(text: &str) -> bool {
    (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Two or three digits: a fee's code.
pub fn is_fee_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A day of every year: `12-29`. 29 February is one.
pub fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-').filter(|(m, d)| m.len() == 2 && d.len() == 2)?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

/// The one capital letter of a band.
pub fn band(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(char::is_ascii_uppercase).filter(|_| chars.next().is_none())
}

/// The check digit of a 全国地方公共団体コード: 11 less the weighted sum (weights 6 to 2) modulo 11, its last digit.
/// `None` where `five` is not five digits.
pub fn check_digit(five: &str) -> Option<u32> {
    if five.len() != 5 {
        return None;
    }
    let sum = five.chars().zip([6, 5, 4, 3, 2]).try_fold(0, |sum, (c, weight)| Some(sum + c.to_digit(10)? * weight))?;
    Some((11 - sum % 11) % 10)
}

/// What is wrong with a city's code: `Ok`, or the right code where only the check digit is wrong.
pub fn city_code(text: &str) -> Result<(), Option<String>> {
    let five = text.get(..5).filter(|_| text.len() == 6).ok_or(None)?;
    let digit = check_digit(five).ok_or(None)?;
    let right = format!("{five}{digit}");
    if right == text { Ok(()) } else { Err(Some(right)) }
}

#[cfg(test)]
mod tests {
    use super::{check_digit, city_code, is_kebab, is_snake};

    #[test]
    fn the_check_digit_is_the_official_one() {
        // 札幌市 011002, 東京都 130001, 福岡市 401307, 那珂川市 402311.
        for (five, digit) in [("01100", 2), ("13000", 1), ("40130", 7), ("40231", 1), ("99999", 7)] {
            assert_eq!(check_digit(five), Some(digit), "{five}");
        }
        assert_eq!(city_code("402311"), Ok(()));
        assert_eq!(city_code("402312"), Err(Some("402311".into())));
        assert_eq!(city_code("40231"), Err(None));
        assert_eq!(city_code("４０２３１"), Err(None));
    }

    #[test]
    fn names_are_plain() {
        assert!(is_snake("requester_name") && !is_snake("Requester") && !is_snake("a__b") && !is_snake("1a"));
        assert!(is_kebab("my-number") && !is_kebab("my_number") && !is_kebab(""));
    }
}
