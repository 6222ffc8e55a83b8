//! The sheets can be made, and are not empty. With `KAKANAI_PICTURES=DIR` they are kept there.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

#[test]
fn every_sheet_is_drawn_and_small_enough_to_be_kept() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("KAKANAI_PICTURES").map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    let names = super::write(&folder).unwrap();
    assert_eq!(names, ["sheet-pages.png", "sheet-languages.png", "sheet-aids.png"]);
    let bytes: u64 = names.iter().map(|name| std::fs::metadata(folder.join(name)).unwrap().len()).sum();
    assert!((200_000..1_500_000).contains(&bytes), "{bytes} bytes in all");
}
