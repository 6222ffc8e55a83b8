//! Base32 of RFC 4648 §6 without padding: letters and digits only, so that a QR code stays in alphanumeric mode.

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Five bits a character; the last one is filled up with zero bits.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut held) = (0u32, 0u32);
    let mut push = |five: u32| {
        let index = usize::try_from(five & 31).unwrap_or(0);
        out.push(ALPHABET.get(index).map_or('A', |b| char::from(*b)));
    };
    for byte in bytes {
        bits = (bits << 8 | u32::from(*byte)) & 0xFFFF;
        held += 8;
        while held >= 5 {
            held -= 5;
            push(bits >> held);
        }
    }
    if held > 0 {
        push(bits << (5 - held));
    }
    out
}

/// The one way back: `None` for any other character, length or non-zero filling.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    decode_all(text)?.try_into().ok()
}

/// The one way back, whatever the length: `None` for any other character or non-zero filling.
pub fn decode_all(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 5 / 8);
    let (mut bits, mut held) = (0u32, 0u32);
    for b in text.bytes() {
        let five = u32::try_from(ALPHABET.iter().position(|a| *a == b)?).ok()?;
        bits = (bits << 5 | five) & 0xFFFF;
        held += 5;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from((bits >> held) & 0xFF).ok()?);
        }
    }
    (encode(&out) == text).then_some(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{decode, encode};

    #[test]
    fn the_standards_vectors() {
        let vectors = [("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")];
        for (plain, coded) in vectors {
            assert_eq!(encode(plain.as_bytes()), coded);
        }
        assert_eq!(decode::<6>("MZXW6YTBOI").as_ref(), Some(b"foobar"));
    }

    #[test]
    fn there_is_one_way_to_write_bytes() {
        assert_eq!(decode::<1>("MY"), Some([b'f']));
        for wrong in ["MZ", "M", "MYA", "my", "MY======", "M1", ""] {
            assert_eq!(decode::<1>(wrong), None, "{wrong}");
        }
        assert_eq!(encode(&[0xA5; 64]).len(), 103);
    }
}
