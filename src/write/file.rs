//! One file of the user, a case or a starting file: written whole or not at all, and never over what somebody else
//! wrote meanwhile.

use std::fmt::Write as _;
use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::claim::{Claim, Patience, Taken};
use crate::door::{self, Refused};

/// How long one file is waited for: writing it takes a moment.
const MOMENT: Duration = Duration::from_secs(10);

/// What became of a file that was to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// It holds the new bytes.
    Written,
    /// It was left alone: it is not any more what was read.
    ChangedMeanwhile,
    /// It was left alone: somebody else was writing it all the time.
    Busy,
}

/// Writes a file whole or not at all, whatever was there.
///
/// # Errors
/// When the system says so.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    claim(path)?.put(path, bytes)
}

/// Writes a file whole or not at all, unless one is there.
///
/// # Errors
/// When the system says so; of kind `AlreadyExists` when one is there.
pub fn put_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    claim(path)?.put_new(path, bytes)
}

/// Writes a file of the user whole or not at all; one that is there keeps who may read it.
///
/// # Errors
/// When the system says so.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let permissions = std::fs::metadata(path).map(|found| found.permissions());
    put(path, bytes)?;
    match permissions {
        Ok(permissions) => std::fs::set_permissions(path, permissions),
        Err(_) => Ok(()),
    }
}

/// Replaces a file by what was made of it, if it still is what was read; it keeps who may read it. A link is followed:
/// the file that it leads to is replaced.
///
/// Nobody else replaces it in the meantime this way; who writes it otherwise (an editor) can still do so in the moment
/// between the look and the replacement.
///
/// # Errors
/// When the file may only be read, is none, or the system says so.
pub fn replace_if_unchanged(path: &Path, read: &[u8], new: &[u8]) -> io::Result<Replaced> {
    let path = &std::fs::canonicalize(path)?;
    let Taken::Held(claim) = take(path)? else { return Ok(Replaced::Busy) };
    let permissions = std::fs::metadata(path)?.permissions();
    if permissions.readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // One byte more than what was read is enough to see that it is something else.
    match door::read(path, read.len() as u64) {
        Ok(found) if found == read => {}
        Ok(_) | Err(Refused::TooLarge(_)) => return Ok(Replaced::ChangedMeanwhile),
        Err(Refused::System(error)) => return Err(error),
        Err(_) => return Err(io::ErrorKind::InvalidInput.into()),
    }
    claim.put_with(path, new, permissions)?;
    Ok(Replaced::Written)
}

fn claim(path: &Path) -> io::Result<Claim> {
    match take(path)? {
        Taken::Held(claim) => Ok(claim),
        Taken::Busy => Err(io::ErrorKind::ResourceBusy.into()),
    }
}

/// Takes the right to write a file. Its lock is named after a digest, which is a name on every file system.
fn take(path: &Path) -> io::Result<Taken> {
    let folder =
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(PathBuf::from("."), PathBuf::from);
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let short = Sha256::digest(name).iter().take(8).fold(String::from("file-"), |mut short, byte| {
        // Writing into a text cannot fail.
        let _ = write!(short, "{byte:02x}");
        short
    });
    Claim::take(&folder, &short, &Patience::silent(MOMENT))
}

impl Claim {
    /// Writes a file whole or not at all, with these permissions from the first moment at its place.
    fn put_with(&self, path: &Path, bytes: &[u8], permissions: Permissions) -> io::Result<()> {
        let file = self.whole(path, bytes)?;
        file.as_file().set_permissions(permissions)?;
        file.persist(path).map(drop).map_err(|error| error.error)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "een").unwrap();
        assert_eq!(replace_if_unchanged(&path, b"twee", b"drie").unwrap(), Replaced::ChangedMeanwhile);
        assert_eq!(replace_if_unchanged(&path, b"ee", b"drie").unwrap(), Replaced::ChangedMeanwhile);
        assert_eq!(fs::read(&path).unwrap(), b"een");
        assert_eq!(replace_if_unchanged(&path, b"een", b"drie").unwrap(), Replaced::Written);
        assert_eq!(fs::read(&path).unwrap(), b"drie");
        assert!(!folder.path().join(super::super::KEEP).exists());
    }

    #[test]
    fn who_may_read_it_stays_and_a_link_leads_to_what_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.yaml"), folder.path().join("link.yaml"));
        fs::write(&path, "een").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        assert_eq!(replace_if_unchanged(&link, b"een", b"twee").unwrap(), Replaced::Written);
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"twee");
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_file_that_may_only_be_read_is_respected() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "een").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o440)).unwrap();
        assert_eq!(replace_if_unchanged(&path, b"een", b"twee").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
    }

    #[test]
    fn of_many_answers_at_once_none_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "").unwrap();
        let add = |line: String| {
            loop {
                let read = fs::read(&path).unwrap();
                let new = [&read, line.as_bytes()].concat();
                if replace_if_unchanged(&path, &read, &new).unwrap() == Replaced::Written {
                    return;
                }
            }
        };
        std::thread::scope(|scope| {
            for hand in 0..4 {
                scope.spawn(move || (0..8).for_each(|answer| add(format!("{hand}.{answer}\n"))));
            }
        });
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 32);
    }
}
