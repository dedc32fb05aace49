//! A lock: a file that one process at a time has, and that is gone when nobody has it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// A locked file.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Locked as long as it is open.
    _file: File,
}

/// What came of a look at a lock.
pub(super) enum Attempt {
    /// It is ours.
    Locked(Lock),
    /// It is somebody else's.
    Busy,
    /// The file was removed while it was being locked.
    Gone,
    /// The folder has no locks.
    NoLocks,
}

impl Lock {
    /// Looks at a lock once, and takes it if it is free.
    pub(super) fn of(path: &Path) -> io::Result<Attempt> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) if is_at(&file, path) => Ok(Attempt::Locked(Self { path: path.into(), _file: file })),
            Ok(()) => Ok(Attempt::Gone),
            Err(TryLockError::WouldBlock) => Ok(Attempt::Busy),
            Err(TryLockError::Error(_)) => Ok(Attempt::NoLocks),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still locked: who waits for it finds it gone, and begins again.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Opens a lock; what is there and no file of ours (a link, a pipe) is refused or not waited for.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options.open(path)
}

/// Whether a file is still the one at a path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |one: std::fs::Metadata, other: std::fs::Metadata| one.dev() == other.dev() && one.ino() == other.ino();
    file.metadata().and_then(|one| Ok(same(one, path.symlink_metadata()?))).unwrap_or(false)
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}
