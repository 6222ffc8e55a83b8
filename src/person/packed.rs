//! Lists that lie packed inside the binary: a line that names them, a line of JSON that says where what is, then zlib.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use serde::de::DeserializeOwned;

/// More than any part unpacks to, in bytes: a broken file must not take the memory.
const MOST: usize = 4 << 20;

/// A packed file: what its head says, and its chunks.
pub(super) struct Packed<H> {
    pub(super) head: H,
    chunks: &'static [u8],
}

impl<H: DeserializeOwned> Packed<H> {
    /// A file that begins with that name; `None` where it is not whole.
    pub(super) fn open(file: &'static [u8], name: &str) -> Option<Self> {
        let rest = file.strip_prefix(name.as_bytes())?.strip_prefix(b"\n")?;
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (head, chunks) = rest.split_at_checked(end)?;
        Some(Self { head: serde_json::from_slice(head).ok()?, chunks: chunks.get(1..)? })
    }

    /// The text of the chunk that lies there.
    pub(super) fn chunk(&self, at: usize, length: usize) -> Option<String> {
        let packed = self.chunks.get(at..at.checked_add(length)?)?;
        String::from_utf8(decompress_to_vec_zlib_with_limit(packed, MOST).ok()?).ok()
    }
}
