//! Telephone numbers, grouped as they are written: 092-408-8000 while it is being typed.

const GROUPS: &str = include_str!("../../assets/phones/groups.txt");

/// The groups of a number that begins so; `None` where none is known.
fn groups(digits: &str) -> Option<[usize; 3]> {
    let fits = GROUPS.lines().filter_map(|line| line.split_once(' ')).filter(|(begin, _)| digits.starts_with(begin));
    let (_, groups) = fits.max_by_key(|(begin, _)| begin.len())?;
    let mut sizes = groups.split('-').map(|size| size.parse().ok());
    Some([sizes.next()??, sizes.next()??, sizes.next()??])
}

/// The digits of a number with a hyphen between groups, as far as it is typed; everything else is left out.
pub fn grouped(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let Some([first, second, _]) = groups(&digits) else { return digits };
    let mut out = String::with_capacity(digits.len() + 2);
    for (at, digit) in digits.chars().enumerate() {
        if at == first || at == first + second {
            out.push('-');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, grouped, groups};

    #[test]
    fn numbers_are_grouped_as_they_are_written() {
        for number in [
            "092-408-8000",
            "03-1234-5678",
            "06-6208-8181",
            "090-1234-5678",
            "050-3333-4444",
            "0120-444-444",
            "0800-123-4567",
            "0570-012-345",
            "0940-42-1111",
            "04992-2-1211",
        ] {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(grouped(&digits), number);
            // Once the area is known, no group moves any more.
            assert!(number.starts_with(&grouped(digits.get(..6).unwrap_or_default())), "{number}");
        }
        assert_eq!(grouped("092-4a0"), "092-40");
        assert_eq!((grouped(""), grouped("0")), (String::new(), "0".to_owned()));
    }

    #[test]
    fn every_line_of_the_table_can_be_read() {
        for line in GROUPS.lines() {
            let begin = line.split(' ').next().unwrap_or_default();
            let sizes = groups(begin);
            assert!(sizes.is_some_and(|s| matches!(s.iter().sum::<usize>(), 10 | 11)), "{line}");
        }
    }
}
