//! A [`Raster`] as ESC/POS commands, and ESC/POS commands back to a raster.
//!
//! Everything is printed as dots (`GS v 0`): a slip printer's own kanji are those of JIS X 0208, and a code must be
//! drawn in whole dots.

/// The most rows in one `GS v 0`: older printers keep no more in memory.
const BAND: u16 = 256;

/// Feeds the slip past the cutter and cuts it, leaving a corner (`GS V 66 0`).
const CUT: [u8; 4] = [0x1D, b'V', 66, 0];

/// Why a bitmap is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RasterError {
    /// Width is 0, no multiple of 8, or more than the 2,040 dots of the widest heads.
    #[error("a slip must be 8 to 2,040 dots wide, in steps of 8")]
    Width,
    /// The bytes are not `width / 8 × height`, or there are none.
    #[error("the bytes of a slip do not make whole rows")]
    Rows,
}

/// A bitmap of one bit a dot: rows from the top, most significant bit left, 1 is black.
#[derive(Clone, PartialEq, Eq)]
pub struct Raster {
    width: u32,
    rows: Vec<u8>,
}

impl Raster {
    /// A bitmap of `width` dots.
    ///
    /// # Errors
    /// See [`RasterError`].
    pub fn new(width: u32, rows: Vec<u8>) -> Result<Self, RasterError> {
        if width == 0 || !width.is_multiple_of(8) || width > 2040 {
            return Err(RasterError::Width);
        }
        if rows.is_empty() || !rows.len().is_multiple_of(width as usize / 8) {
            return Err(RasterError::Rows);
        }
        Ok(Self { width, rows })
    }

    /// Dots across.
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Dots down.
    pub const fn height(&self) -> usize {
        self.rows.len() / (self.width as usize / 8)
    }

    /// The rows as they were given.
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// The bitmap as a black and white PNG.
    ///
    /// # Errors
    /// What the encoder says.
    pub fn png(&self) -> Result<Vec<u8>, image::ImageError> {
        use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

        let dots: Vec<u8> = self
            .rows
            .iter()
            .flat_map(|byte| (0..8).map(move |bit| if byte << bit & 0x80 == 0 { 255 } else { 0 }))
            .collect();
        let height = u32::try_from(self.height()).unwrap_or(u32::MAX);
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes).write_image(&dots, self.width, height, ExtendedColorType::L8)?;
        Ok(bytes)
    }

    /// The commands that print and cut the slip: `ESC @`, `GS v 0` for each band, `GS V 66`.
    pub fn commands(&self) -> Vec<u8> {
        let row = self.width as usize / 8;
        let mut bytes = vec![0x1B, b'@'];
        for band in self.rows.chunks(row * usize::from(BAND)) {
            let [across, across_high] = u16::try_from(row).unwrap_or(u16::MAX).to_le_bytes();
            let [down, down_high] = u16::try_from(band.len() / row).unwrap_or(u16::MAX).to_le_bytes();
            bytes.extend([0x1D, b'v', b'0', 0, across, across_high, down, down_high]);
            bytes.extend(band);
        }
        bytes.extend(CUT);
        bytes
    }
}

/// The four answers of `DLE EOT n` and what they mean.
pub mod status {
    use crate::device::printer::{PrinterFault, Roll};

    /// `DLE EOT n`, answered at once, even off line.
    pub const fn ask(n: u8) -> [u8; 3] {
        [0x10, 0x04, n]
    }

    /// `GS r 1`: answered only after all that was sent before has been worked off.
    pub const DONE: [u8; 3] = [0x1D, b'r', 1];

    /// `DLE DC4 8`: throws away what is not printed yet, at once, even off line.
    pub const CLEAR: [u8; 10] = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];

    /// Whether a byte answers [`DONE`] and not a `DLE EOT` (bit 4 tells them apart).
    pub const fn is_done(byte: u8) -> bool {
        byte & 0x90 == 0
    }

    /// No fault (bits 1 and 4 are always set).
    pub const FINE: u8 = 0x12;
    /// `n = 1`: off line.
    pub const OFFLINE: u8 = 0x08;
    /// `n = 2`: the cover is open.
    pub const COVER: u8 = 0x04;
    /// `n = 2`: stopped because the paper has ended.
    pub const STOPPED_BY_PAPER: u8 = 0x20;
    /// `n = 3`: the cutter is stuck.
    pub const CUTTER: u8 = 0x08;
    /// `n = 3`: an error that only a technician clears.
    pub const BROKEN: u8 = 0x20;
    /// `n = 4`: the roll is nearly used up.
    pub const NEAR_END: u8 = 0x0C;
    /// `n = 4`: the roll is used up.
    pub const END: u8 = 0x60;

    /// Whether a byte can be an answer at all (pattern `0xx1xx10`).
    pub const fn is_answer(byte: u8) -> bool {
        byte & 0x93 == 0x12
    }

    /// The answers to `n = 1, 2, 3, 4`, in this order.
    ///
    /// # Errors
    /// The fault; what a person can mend comes first. [`PrinterFault::Offline`] if a byte is no answer.
    pub fn read(answers: [u8; 4]) -> Result<Roll, PrinterFault> {
        let [printer, cause, error, roll] = answers;
        if !answers.into_iter().all(is_answer) {
            return Err(PrinterFault::Offline);
        }
        if cause & COVER != 0 {
            return Err(PrinterFault::CoverOpen);
        }
        if error & CUTTER != 0 {
            return Err(PrinterFault::Jam);
        }
        if cause & STOPPED_BY_PAPER != 0 || roll & END != 0 {
            return Err(PrinterFault::PaperOut);
        }
        if error & BROKEN != 0 {
            return Err(PrinterFault::GaveUp);
        }
        if printer & OFFLINE != 0 {
            return Err(PrinterFault::Offline);
        }
        Ok(if roll & NEAR_END != 0 { Roll::NearEnd } else { Roll::Good })
    }
}

/// What a printer is told.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// `ESC @`: forget everything before.
    Start,
    /// `GS v 0`: a band of rows.
    Band {
        /// Bytes across.
        across: usize,
        /// The rows.
        rows: Vec<u8>,
    },
    /// `GS V m n`: feed and cut.
    Cut,
    /// `DLE EOT n`.
    Status(u8),
    /// `GS r 1`.
    Done,
    /// `DLE DC4 8`.
    Clear,
}

/// The stream holds something that this printer does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the printer does not know command {0:#04x} {1:#04x}")]
pub struct UnknownCommand(pub u8, pub u8);

/// Takes the next command off the front of a stream; `None`: more bytes are needed.
///
/// # Errors
/// [`UnknownCommand`].
pub fn next(stream: &mut Vec<u8>) -> Result<Option<Command>, UnknownCommand> {
    let (command, length) = match stream.as_slice() {
        [0x1B, b'@', ..] => (Command::Start, 2),
        [0x10, 0x04, n, ..] => (Command::Status(*n), 3),
        [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8, ..] => (Command::Clear, 10),
        [0x1D, b'r', 1, ..] => (Command::Done, 3),
        [0x1D, b'V', 65 | 66, _, ..] => (Command::Cut, 4),
        [0x1D, b'V', 0 | 1 | 48 | 49, ..] => (Command::Cut, 3),
        [0x1D, b'v', b'0', 0 | 48, across, across_high, down, down_high, data @ ..] => {
            let across = usize::from(u16::from_le_bytes([*across, *across_high]));
            let length = across * usize::from(u16::from_le_bytes([*down, *down_high]));
            let Some(rows) = data.get(..length) else { return Ok(None) };
            (Command::Band { across, rows: rows.to_vec() }, 8 + length)
        }
        [] | [0x1B | 0x10 | 0x1D] | [0x10, 0x04] | [0x1D, b'r' | b'V'] | [0x1D, b'V', 65 | 66] => return Ok(None),
        [0x1D, b'v', rest @ ..] if rest.len() < 6 => return Ok(None),
        [0x10, 0x14, ..] if status::CLEAR.starts_with(stream) => return Ok(None),
        [first, second, ..] => return Err(UnknownCommand(*first, *second)),
        [first] => return Err(UnknownCommand(*first, 0)),
    };
    stream.drain(..length);
    Ok(Some(command))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;
    use crate::device::printer::{PrinterFault, Roll};

    #[test]
    fn bands_have_at_most_256_rows_and_a_slip_ends_with_a_cut() {
        let raster = Raster::new(576, vec![0xAA; 72 * 600]).unwrap();
        let bytes = raster.commands();
        assert_eq!(bytes[..10], [0x1B, b'@', 0x1D, b'v', b'0', 0, 72, 0, 0, 1]);
        assert_eq!(bytes.len(), 2 + 3 * 8 + 72 * 600 + 4);
        assert_eq!(bytes[bytes.len() - 4..], [0x1D, b'V', 66, 0]);
    }

    #[test]
    fn odd_sizes_are_refused() {
        assert_eq!(Raster::new(577, vec![0; 73]).err(), Some(RasterError::Width));
        assert_eq!(Raster::new(0, vec![]).err(), Some(RasterError::Width));
        assert_eq!(Raster::new(576, vec![0; 71]).err(), Some(RasterError::Rows));
        assert_eq!(Raster::new(576, vec![]).err(), Some(RasterError::Rows));
    }

    #[test]
    fn known_status_bytes_are_read() {
        assert_eq!(status::read([0x12; 4]), Ok(Roll::Good));
        assert_eq!(status::read([0x12, 0x12, 0x12, 0x1E]), Ok(Roll::NearEnd));
        // Off line, paper has ended: a printer's own example bytes.
        assert_eq!(status::read([0x1A, 0x32, 0x12, 0x7E]), Err(PrinterFault::PaperOut));
        assert_eq!(status::read([0x1A, 0x16, 0x12, 0x12]), Err(PrinterFault::CoverOpen));
        assert_eq!(status::read([0x1A, 0x12, 0x1A, 0x12]), Err(PrinterFault::Jam));
        assert_eq!(status::read([0x1A, 0x12, 0x32, 0x12]), Err(PrinterFault::GaveUp));
        assert_eq!(status::read([0x1A, 0x12, 0x12, 0x12]), Err(PrinterFault::Offline));
        assert_eq!(status::read([0x00, 0x12, 0x12, 0x12]), Err(PrinterFault::Offline));
    }

    fn read_all(bytes: &[u8], pieces: usize) -> Result<Vec<Command>, UnknownCommand> {
        let (mut stream, mut commands) = (Vec::new(), Vec::new());
        for piece in bytes.chunks(pieces.max(1)) {
            stream.extend(piece);
            while let Some(command) = next(&mut stream)? {
                commands.push(command);
            }
        }
        assert!(stream.is_empty(), "bytes are left over");
        Ok(commands)
    }

    #[test]
    fn words_and_other_commands_are_refused() {
        assert_eq!(next(&mut b"Hello".to_vec()).err(), Some(UnknownCommand(b'H', b'e')));
        assert_eq!(next(&mut vec![0x1B, b'p', 0]).err(), Some(UnknownCommand(0x1B, b'p')));
    }

    proptest::proptest! {
        #[test]
        fn what_is_printed_is_what_was_sent(
            bytes in 1u32..12, height in 1usize..700, pieces in 1usize..900, seed: u8,
        ) {
            let rows: Vec<u8> =
                (0..bytes as usize * height).map(|i| (i as u8).wrapping_mul(31).wrapping_add(seed)).collect();
            let raster = Raster::new(bytes * 8, rows.clone()).unwrap();
            let mut printed = Vec::new();
            for command in read_all(&raster.commands(), pieces).unwrap() {
                if let Command::Band { across, rows } = command {
                    proptest::prop_assert_eq!(across, bytes as usize);
                    printed.extend(rows);
                }
            }
            proptest::prop_assert_eq!(printed, rows);
        }

        #[test]
        fn no_stream_of_bytes_breaks_the_printer(bytes in proptest::collection::vec(0u8..=255, 0..200)) {
            let mut stream = bytes;
            while let Ok(Some(_)) = next(&mut stream) {}
        }
    }
}
