//! The folder in which the simulated printers keep what came out: one file a job, named by a counter and the time.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};

/// A folder, a prefix and an ending.
#[derive(Clone, Debug)]
pub(super) struct Spool {
    folder: PathBuf,
    prefix: &'static str,
    ending: &'static str,
}

impl Spool {
    pub(super) fn new(folder: &Path, prefix: &'static str, ending: &'static str) -> Self {
        Self { folder: folder.to_owned(), prefix, ending }
    }

    /// The highest number that has ever come out; numbers go on after a restart.
    pub(super) fn last(&self) -> i32 {
        let Ok(files) = fs::read_dir(&self.folder) else { return 0 };
        files.flatten().filter_map(|file| self.number(&file.file_name().to_string_lossy())).max().unwrap_or(0)
    }

    /// Whether that number has come out.
    pub(super) fn has(&self, number: i32) -> bool {
        let Ok(files) = fs::read_dir(&self.folder) else { return false };
        files.flatten().any(|file| self.number(&file.file_name().to_string_lossy()) == Some(number))
    }

    fn number(&self, name: &str) -> Option<i32> {
        let rest = name.strip_prefix(self.prefix)?.strip_prefix('-')?.strip_suffix(self.ending)?;
        rest.split('-').next()?.parse().ok()
    }

    /// Whether a job of so many bytes could be kept: the folder is there, can be written to and has room.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn probe(&self, length: usize) -> io::Result<()> {
        let path = self.folder.join(format!(".{}-probe", self.prefix));
        let written = File::create(&path).and_then(|mut file| file.write_all(&vec![0; length.max(1)]));
        let _ = fs::remove_file(&path);
        written
    }

    /// Keeps a job: all of it, on disk, under its final name, or nothing.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn keep(&self, number: i32, now: Timestamp, bytes: &[u8]) -> io::Result<PathBuf> {
        let time = now.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
        let path = self.folder.join(format!("{}-{number:05}-{time}{}", self.prefix, self.ending));
        let part = self.folder.join(format!(".{}-{number:05}.part", self.prefix));
        let written = File::create(&part).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        match written.and_then(|()| fs::rename(&part, &path)) {
            Ok(()) => Ok(path),
            Err(error) => {
                let _ = fs::remove_file(&part);
                Err(error)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn numbers_go_on_and_names_hold_only_number_and_time() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::new(folder.path(), "application", ".pdf");
        assert_eq!(spool.last(), 0);
        let now: Timestamp = "2026-11-22T01:31:05Z".parse().unwrap();
        let path = spool.keep(7, now, b"%PDF").unwrap();
        assert_eq!(path.file_name().unwrap(), "application-00007-20261122T013105Z.pdf");
        assert_eq!((spool.last(), spool.has(7), spool.has(8)), (7, true, false));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::new(&folder.path().join("gone"), "slip", ".png");
        assert!(spool.probe(1).is_err());
        assert!(spool.keep(1, Timestamp::UNIX_EPOCH, b"x").is_err());
    }
}
