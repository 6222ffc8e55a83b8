//! BER-TLV as cards write it: definite lengths, tags of up to three bytes. The reader is total (any bytes are
//! answered, none panic) and never looks past the bytes it was given.

/// What stands before a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The tag's bytes as one number, such as `FF20`.
    pub(super) tag: u32,
    /// Bytes of tag and length.
    pub(super) header_len: usize,
    /// Bytes of the value as announced; they need not be there.
    pub(super) value_len: usize,
}

impl Header {
    /// Bytes of the whole object as announced.
    pub(super) const fn total_len(self) -> usize {
        self.header_len + self.value_len
    }
}

/// One object inside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Object<'a> {
    pub(super) tag: u32,
    /// Where its tag stands, from the start of what was iterated.
    pub(super) at: usize,
    pub(super) value: &'a [u8],
}

/// The bytes are no object, or end before it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Torn;

/// Reads tag and length at the start of `bytes`. A length has at most two bytes here: no file of a card is longer.
pub(super) fn header(bytes: &[u8]) -> Result<Header, Torn> {
    let (&first, mut rest) = bytes.split_first().ok_or(Torn)?;
    let mut tag = u32::from(first);
    let mut header_len = 1;
    if first & 0x1F == 0x1F {
        loop {
            let (&next, after) = rest.split_first().ok_or(Torn)?;
            tag = (tag << 8) | u32::from(next);
            header_len += 1;
            rest = after;
            if next & 0x80 == 0 {
                break;
            }
            if header_len == 3 {
                return Err(Torn);
            }
        }
    }
    let (length_len, value_len) = match rest {
        [short @ 0x00..=0x7F, ..] => (1, usize::from(*short)),
        [0x81, length, ..] => (2, usize::from(*length)),
        [0x82, high, low, ..] => (3, usize::from(u16::from_be_bytes([*high, *low]))),
        _ => return Err(Torn),
    };
    Ok(Header { tag, header_len: header_len + length_len, value_len })
}

/// The object at the start of `bytes`; what follows it is not looked at (files end in filler).
pub(super) fn object(bytes: &[u8]) -> Result<Object<'_>, Torn> {
    let header = header(bytes)?;
    let value = bytes.get(header.header_len..header.total_len()).ok_or(Torn)?;
    Ok(Object { tag: header.tag, at: 0, value })
}

/// The objects in the value of another, one after the other, up to its end or the first filler (`00`, or `FF`, which
/// begins no tag inside a file's object). After an error it yields nothing more.
pub(super) fn objects(bytes: &[u8]) -> impl Iterator<Item = Result<Object<'_>, Torn>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..)?;
        if matches!(rest.first()?, 0x00 | 0xFF) {
            return None;
        }
        let found = object(rest).map(|object| Object { at, ..object });
        at = match found {
            Ok(_) => at + header(rest).map_or(rest.len(), Header::total_len),
            Err(Torn) => bytes.len(),
        };
        Some(found)
    })
}

/// Writes an object, with the shortest length. Values longer than 65535 bytes do not exist on a card and are cut.
pub(super) fn write(tag: u16, value: &[u8]) -> Vec<u8> {
    let value = value.get(..usize::from(u16::MAX)).unwrap_or(value);
    let mut out = Vec::with_capacity(value.len() + 5);
    out.extend_from_slice(&tag.to_be_bytes());
    match value.len() {
        short @ 0x00..=0x7F => out.push(short as u8),
        one @ 0x80..=0xFF => out.extend_from_slice(&[0x81, one as u8]),
        two => {
            out.push(0x82);
            out.extend_from_slice(&(two as u16).to_be_bytes());
        }
    }
    out.extend_from_slice(value);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_three_forms_of_length() {
        for (value_len, header_len) in [(0x65, 3), (0x86, 4), (0x14A, 5)] {
            let bytes = write(0xFF20, &vec![0xAB; value_len]);
            assert_eq!(header(&bytes), Ok(Header { tag: 0xFF20, header_len, value_len }));
            assert_eq!(object(&bytes).unwrap().value.len(), value_len);
        }
    }

    #[test]
    fn what_is_torn_is_said_to_be() {
        for bytes in [&[][..], &[0xFF], &[0xFF, 0x20], &[0xDF, 0x81, 0x81, 0x00], &[0x30, 0x80], &[0x30, 0x83, 0, 0, 1]]
        {
            assert_eq!(header(bytes), Err(Torn), "{bytes:02X?}");
        }
        assert_eq!(object(&[0xDF, 0x22, 0x02, 0x41]), Err(Torn));
    }

    #[test]
    fn filler_ends_the_objects_and_an_error_does_too() {
        let mut bytes = [write(0xDF22, b"a"), write(0xDF23, b"")].concat();
        bytes.extend_from_slice(&[0xFF, 0xFF, 0x00]);
        let found: Vec<_> = objects(&bytes).map(|o| o.map(|o| (o.tag, o.at))).collect();
        assert_eq!(found, [Ok((0xDF22, 0)), Ok((0xDF23, 4))]);
        let torn = [write(0xDF22, b"a"), vec![0xDF, 0x23, 0x09]].concat();
        assert_eq!(objects(&torn).map(|o| o.map(|o| o.tag)).collect::<Vec<_>>(), [Ok(0xDF22), Err(Torn)]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            if let Ok(object) = object(&bytes) {
                prop_assert!(object.value.len() < bytes.len());
            }
            let mut end = 0;
            for object in objects(&bytes).flatten() {
                prop_assert!(object.at >= end && object.at + object.value.len() <= bytes.len());
                end = object.at + object.value.len();
            }
        }

        #[test]
        fn what_is_written_is_read(low in 0x00_u16..0x80, value in proptest::collection::vec(any::<u8>(), 0..700)) {
            let bytes = write(0xDF00 | low, &value);
            let object = object(&bytes).unwrap();
            prop_assert_eq!((object.tag, object.value), (u32::from(0xDF00 | low), value.as_slice()));
        }
    }
}
