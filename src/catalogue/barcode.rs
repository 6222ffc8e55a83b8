//! In-store barcodes for a register that knows nothing of us: JAN-13 (JIS X 0507, the same as EAN-13) with a prefix
//! that is reserved for use within a shop, 20 to 29 or 02. How such a code is laid out is the register's own setting,
//! so here it is data of the city.

use super::FeeCode;

/// A JAN-13 code: thirteen digits, the last one the check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jan13([u8; 13]);

impl Jan13 {
    /// From twelve digits (each 0 to 9); the check digit is added.
    fn new(twelve: [u8; 12]) -> Self {
        let mut digits = [0; 13];
        for (to, from) in digits.iter_mut().zip(twelve.iter().chain([&check_digit(&twelve)])) {
            *to = *from;
        }
        Self(digits)
    }

    /// Reads thirteen digits whose check digit fits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text.bytes().map(|b| b.is_ascii_digit().then(|| b - b'0')).collect::<Option<_>>()?;
        let digits: [u8; 13] = digits.try_into().ok()?;
        let (last, twelve) = digits.split_last()?;
        (check_digit(twelve) == *last).then_some(Self(digits))
    }

    /// The symbol without its light margins: 95 modules from the left, `true` is dark.
    ///
    /// Guard bars, six digits in set A or B (which of the two, says the first digit), the middle, six digits in set C,
    /// guard bars (JIS X 0507 §5).
    pub fn modules(&self) -> Vec<bool> {
        let [first, digits @ ..] = &self.0;
        let sets = PARITY.get(usize::from(*first)).copied().unwrap_or_default();
        let width = |n: u8| SET_A.get(usize::from(n)).copied().unwrap_or_default();
        let mut bits: Vec<bool> = vec![true, false, true];
        let mut push = |pattern: u8| bits.extend((0..7).rev().map(|n| pattern >> n & 1 == 1));
        for (n, digit) in digits.iter().enumerate() {
            let a = width(*digit);
            // Set C is the complement of set A, and set B is set C read backwards.
            match n {
                0..6 if sets >> (5 - n) & 1 == 1 => push((!a & 0x7F).reverse_bits() >> 1),
                0..6 => push(a),
                _ => push(!a & 0x7F),
            }
        }
        bits.splice(45..45, [false, true, false, true, false]);
        bits.extend([true, false, true]);
        bits
    }
}

impl std::fmt::Display for Jan13 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{digit}"))
    }
}

/// The digits 0 to 9 in set A, seven modules each.
const SET_A: [u8; 10] = [0x0D, 0x19, 0x13, 0x3D, 0x23, 0x31, 0x2F, 0x3B, 0x37, 0x0B];
/// For each first digit: which of the left six digits are in set B, from the left.
const PARITY: [u8; 10] = [0x00, 0x0B, 0x0D, 0x0E, 0x13, 0x19, 0x1C, 0x15, 0x16, 0x1A];

/// Modulus 10 with weights 1 and 3 from the left.
fn check_digit(twelve: &[u8]) -> u8 {
    let sum: u32 = twelve.iter().zip([1, 3].iter().cycle()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or(0)
}

/// How the twelve digits before the check digit are laid out, one sign a digit:
///
/// | sign | stands for |
/// |---|---|
/// | `0`–`9` | itself |
/// | `C` | the fee's code, filled with zeros on the left |
/// | `P` | yen, filled with zeros on the left |
/// | `V` | the price's own check digit (GS1 General Specifications §7.9.3); needs four or five `P` |
/// | `W` | the price's own check digit, modulus 10 with weights 3 and 1 from the right |
///
/// `29CCCCC00000` is an item whose price the register knows (PLU); `20CCCVPPPPP` and `200101VPPPPP` hold an amount
/// (NON-PLU), of one fee or of all together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout(String);

/// What is wrong with a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutTrouble {
    /// It has not twelve signs, or one that means nothing.
    Signs,
    /// It does not begin with 20 to 29 or 02.
    Prefix,
    /// The same letter stands in two places.
    Parted,
    /// Neither code nor price, a code shorter than three digits, more than one check digit or one that does not fit.
    Parts,
}

impl Layout {
    /// Reads a layout.
    ///
    /// # Errors
    /// [`LayoutTrouble`].
    pub fn parse(text: &str) -> Result<Self, LayoutTrouble> {
        if text.len() != 12 || !text.bytes().all(|b| b.is_ascii_digit() || b"CPVW".contains(&b)) {
            return Err(LayoutTrouble::Signs);
        }
        let in_store =
            text.starts_with("02") || (text.starts_with('2') && text.as_bytes().get(1).is_some_and(u8::is_ascii_digit));
        if !in_store {
            return Err(LayoutTrouble::Prefix);
        }
        let layout = Self(text.to_owned());
        for sign in ['C', 'P', 'V', 'W'] {
            let run = sign.to_string().repeat(layout.count(sign));
            if !text.contains(&run) {
                return Err(LayoutTrouble::Parted);
            }
        }
        let (code, price) = (layout.count('C'), layout.count('P'));
        let (verifier, weighted) = (layout.count('V'), layout.count('W'));
        let holds_something = code >= 3 || (code == 0 && price >= 3);
        let verified =
            verifier + weighted <= 1 && (weighted == 0 || price > 0) && (verifier == 0 || matches!(price, 4 | 5));
        if holds_something && verified && (price == 0 || price >= 3) { Ok(layout) } else { Err(LayoutTrouble::Parts) }
    }

    /// The layout as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a code says which fee it is for; else it holds the sum of all.
    pub fn has_code(&self) -> bool {
        self.count('C') > 0
    }

    /// Whether a code holds yen; else the register knows the price.
    pub fn has_price(&self) -> bool {
        self.count('P') > 0
    }

    fn count(&self, sign: char) -> usize {
        self.0.chars().filter(|c| *c == sign).count()
    }

    /// A fee's code as this layout writes it.
    pub fn padded(&self, code: &FeeCode) -> String {
        format!("{:0>1$}", code.0, self.count('C'))
    }

    /// The barcode for a fee and an amount in yen; `None` where one of them does not fit.
    pub fn make(&self, code: &FeeCode, yen: i64) -> Option<Jan13> {
        let code = self.padded(code);
        let price = if self.has_price() { format!("{yen:0>0$}", self.count('P')) } else { String::new() };
        let fits = (!self.has_code() || code.len() == self.count('C')) && price.len() == self.count('P') && yen >= 0;
        if !fits {
            return None;
        }
        let (mut codes, mut prices) = (code.bytes(), price.bytes());
        let mut twelve = [0; 12];
        for (digit, sign) in twelve.iter_mut().zip(self.0.bytes()) {
            *digit = match sign {
                b'C' => codes.next()?.checked_sub(b'0')?,
                b'P' => prices.next()?.checked_sub(b'0')?,
                b'V' => verifier(&price)?,
                b'W' => weighted(&price),
                literal => literal.checked_sub(b'0')?,
            };
        }
        twelve.iter().all(|digit| *digit <= 9).then(|| Jan13::new(twelve))
    }

    /// What a barcode of this layout holds: the fee's code as [`Self::padded`] writes it, and yen; each only where the
    /// layout has it. `None` for a code of another layout or with a wrong price check digit.
    pub fn read(&self, code: &Jan13) -> Option<(Option<String>, Option<i64>)> {
        let text = code.to_string();
        let part = |sign: char| -> String {
            self.0.chars().zip(text.chars()).filter(|(s, _)| *s == sign).map(|(_, digit)| digit).collect()
        };
        let literal = self.0.chars().zip(text.chars()).all(|(sign, digit)| !sign.is_ascii_digit() || sign == digit);
        let price = part('P');
        let good = part('V').parse().map_or(true, |digit: u8| verifier(&price) == Some(digit))
            && part('W').parse().map_or(true, |digit: u8| weighted(&price) == digit);
        let fee = self.has_code().then(|| part('C'));
        (literal && good).then(|| (fee, price.parse().ok()))
    }
}

/// The weight "2−" of GS1's price check digits: twice the digit, of a two-digit product the second less the first.
const TWO_MINUS: [u8; 10] = [0, 2, 4, 6, 8, 9, 1, 3, 5, 7];
/// The weight "3": three times the digit, its last digit.
const THREE: [u8; 10] = [0, 3, 6, 9, 2, 5, 8, 1, 4, 7];
/// The weight "5+": five times the digit, of a two-digit product both digits added.
const FIVE_PLUS: [u8; 10] = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9];
/// The weight "5−": five times the digit, of a two-digit product the second less the first.
const FIVE_MINUS: [u8; 10] = [0, 5, 9, 4, 8, 3, 7, 2, 6, 1];

/// The price check digit of GS1 General Specifications §7.9.3, for four or five digits.
fn verifier(price: &str) -> Option<u8> {
    let weights: &[&[u8; 10]] = match price.len() {
        4 => &[&TWO_MINUS, &TWO_MINUS, &THREE, &FIVE_MINUS],
        5 => &[&FIVE_PLUS, &TWO_MINUS, &FIVE_MINUS, &FIVE_PLUS, &TWO_MINUS],
        _ => return None,
    };
    let products = price.bytes().zip(weights).map(|(b, weight)| weight.get(usize::from(b.checked_sub(b'0')?)).copied());
    let sum: u8 = products.sum::<Option<u8>>()?;
    if price.len() == 4 {
        return Some(sum.checked_mul(3)? % 10);
    }
    let needed = (10 - sum % 10) % 10;
    FIVE_MINUS.iter().position(|product| *product == needed).and_then(|digit| u8::try_from(digit).ok())
}

/// Modulus 10 with weights 3 and 1 from the right.
fn weighted(price: &str) -> u8 {
    let digits = price.bytes().rev().map(|b| u32::from(b.saturating_sub(b'0')));
    let sum: u32 = digits.zip([3, 1].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or(0)
}

#[cfg(test)]
mod tests;
