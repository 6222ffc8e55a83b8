//! The city's key for what visitors prepare at home. It lies beside the hub's other keys and is read by every kiosk of the
//! data folder; a kiosk with a hub elsewhere gets a copy beside its `tokens.toml`.

use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::keys::{KeyError, private_folder, random, read_private, write_private};
use crate::application::sealing::{hex, unhex};
use crate::handoff::home::HomeKey;

/// The file's name.
pub const FILE: &str = "home.key";

/// The key in a hub's folder, made where there was none. A key that is made anew opens nothing that was prepared before: the
/// page has to be made and published again, and no data is lost.
///
/// # Errors
/// [`KeyError`]: a file or folder that others can read, a file that holds no key, a disk that refuses.
pub fn make(folder: &Path) -> Result<HomeKey, KeyError> {
    private_folder(folder)?;
    let path = folder.join(FILE);
    if let Some(key) = read(&path)? {
        return Ok(key);
    }
    let secret = random::<32>()?;
    let text = Zeroizing::new(hex(secret.as_slice()) + "\n");
    write_private(&path, text.as_bytes()).map_err(|source| KeyError::Io { path: path.clone(), source })?;
    tracing::warn!("a key for what is prepared at home was made: make the page with `kakanai home` and publish it");
    HomeKey::new(secret.as_slice()).ok_or(KeyError::Broken(path))
}

/// The key in a file; `None` where there is no file.
///
/// # Errors
/// See [`make`].
pub fn read(path: &Path) -> Result<Option<HomeKey>, KeyError> {
    let text = match read_private(path) {
        Err(KeyError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text?,
    };
    let secret = unhex(text.trim_end()).map(Zeroizing::new);
    let key = secret.and_then(|secret| HomeKey::new(&secret));
    key.map(Some).ok_or_else(|| KeyError::Broken(PathBuf::from(path)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::{FILE, KeyError, make, read};

    #[test]
    fn the_key_is_made_once_and_for_its_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("hub");
        assert!(read(&folder.join(FILE)).unwrap().is_none());
        let made = make(&folder).unwrap().public();
        assert_eq!(make(&folder).unwrap().public(), made);
        let path = folder.join(FILE);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let Err(KeyError::Open { .. }) = read(&path) else { panic!() };
        fs::write(&path, "beef").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let Err(KeyError::Broken(_)) = make(&folder) else { panic!() };
    }
}
