//! `.bundel`: what bundel keeps in a folder for itself, readable by its owner only.
//!
//! Beside case files it holds the secret of the folder and the ledger; in a folder of results the lock of who writes and
//! what is not whole yet. A folder of results has none once nobody writes in it.

use std::fs::{DirBuilder, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::door::{Folder, Refused};
use crate::secret::Secret;

/// Name of the folder.
pub const KEEP: &str = ".bundel";

/// Name of the file that holds the secret.
const SECRET: &str = "secret";

/// Returns the secret of a folder; the first time, it is made.
///
/// # Errors
/// When it cannot be read or made, or is damaged. A damaged one is not replaced: what was keyed with it would be lost.
pub fn secret_of(folder: &Path) -> io::Result<Secret> {
    let keep = keep(folder)?;
    match read(folder)? {
        Some(secret) => Ok(secret),
        None => make(&keep).and_then(|()| read(folder)?.ok_or_else(|| io::ErrorKind::NotFound.into())),
    }
}

/// Returns the secret of a folder, if it has one.
///
/// # Errors
/// When it cannot be read, or is damaged.
pub fn known_secret_of(folder: &Path) -> io::Result<Option<Secret>> {
    read(folder)
}

fn read(folder: &Path) -> io::Result<Option<Secret>> {
    let door = Folder::new(folder);
    match door.read(&Path::new(KEEP).join(SECRET), Secret::BYTES as u64) {
        Ok(bytes) => {
            let bytes = bytes.try_into().map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
            Ok(Some(Secret::from_bytes(bytes)))
        }
        Err(Refused::Missing) => Ok(None),
        Err(Refused::System(error)) => Err(error),
        Err(_) => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// Makes a secret, whole or not at all. Two runs at once end up with one secret: that of the first.
fn make(keep: &Path) -> io::Result<()> {
    let mut bytes = [0; Secret::BYTES];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    let mut file = tempfile::Builder::new().prefix("secret.tmp-").tempfile_in(keep)?;
    file.write_all(&bytes)?;
    file.as_file().sync_data()?;
    owner_only(file.as_file())?;
    match file.persist_noclobber(keep.join(SECRET)) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

/// Returns the `.bundel` of a folder, and makes it if need be. A link in its place is refused.
///
/// # Errors
/// When it cannot be made.
pub(super) fn keep(folder: &Path) -> io::Result<PathBuf> {
    let keep = folder.join(KEEP);
    make_folder(&keep)?;
    if keep.symlink_metadata()?.is_dir() { Ok(keep) } else { Err(io::ErrorKind::NotADirectory.into()) }
}

/// Makes a folder, and those above it, for their owner only.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    if path.as_os_str().is_empty() { Ok(()) } else { builder.create(path) }
}

#[cfg(unix)]
pub(super) fn owner_only(file: &std::fs::File) -> io::Result<()> {
    file.set_permissions(<Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o600))
}

/// Bits of a mode that are of group and others.
#[cfg(unix)]
const OTHERS: u32 = 6;

#[cfg(unix)]
pub(super) fn is_owner_only(permissions: &Permissions) -> bool {
    std::os::unix::fs::PermissionsExt::mode(permissions).trailing_zeros() >= OTHERS
}

#[cfg(not(unix))]
pub(super) fn is_owner_only(_permissions: &Permissions) -> bool {
    true
}

#[cfg(not(unix))]
pub(super) fn owner_only(_file: &std::fs::File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_has_one_secret_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let keyed = |folder: &Path| secret_of(folder).unwrap().keyed("row", &["a"]);
        assert_eq!(keyed(folder.path()), keyed(folder.path()));
        assert_ne!(keyed(folder.path()), keyed(tempfile::tempdir().unwrap().path()));
        let file = folder.path().join(KEEP).join(SECRET);
        assert!(is_owner_only(&file.metadata().unwrap().permissions()));
        assert_eq!(fs::read_dir(folder.path().join(KEEP)).unwrap().count(), 1);
    }

    #[test]
    fn a_damaged_secret_is_said_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        secret_of(folder.path()).unwrap();
        let file = folder.path().join(KEEP).join(SECRET);
        fs::write(&file, "kort").unwrap();
        assert_eq!(secret_of(folder.path()).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(fs::read(&file).unwrap(), b"kort");
    }
}
