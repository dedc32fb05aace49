//! The one door for files from outside: regular files only, bounded, inside their folder, nothing followed, never
//! waiting.
//!
//! A case names files (a logo), a manifest lists files, a folder of results holds whatever somebody put into it. Each may
//! be a pipe that never ends, a link to somewhere else, or larger than any memory. Who reads such a file goes through
//! here: [`read`] for a file that the user pointed at, [`Folder`] for one that a file names.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Place};

/// Why a file was not let in.
#[derive(Debug)]
pub enum Refused {
    /// It is not there.
    Missing,
    /// It is a folder.
    Folder,
    /// It is a pipe, a device or a socket.
    NoFile,
    /// It is a link, or lies behind one.
    Link,
    /// Its path leads out of the folder.
    Outside,
    /// It holds more bytes than this.
    TooLarge(u64),
    /// The system says so.
    System(io::Error),
}

impl Refused {
    /// Returns what to tell of the file at a path.
    #[must_use]
    pub fn diagnostic(&self, path: &Path) -> Diagnostic {
        let told = |code| Diagnostic::error(code).with("path", path.display()).at(Place::path(path));
        match self {
            Self::Missing => told(Code::FILE_MISSING),
            Self::Folder => told(Code::FILE_IS_FOLDER),
            Self::NoFile => told(Code::FILE_UNREADABLE).with("reason", "no-file"),
            Self::Link => told(Code::FILE_UNREADABLE).with("reason", "link"),
            Self::Outside => told(Code::FILE_UNREADABLE).with("reason", "outside"),
            Self::TooLarge(limit) => told(Code::FILE_TOO_LARGE).with("limit", limit),
            Self::System(error) => told(Code::FILE_UNREADABLE).because(error),
        }
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ if is_link(&error) => Self::Link,
            _ => Self::System(error),
        }
    }
}

/// Whether a file was not opened because a link had taken its place.
#[cfg(unix)]
fn is_link(error: &io::Error) -> bool {
    error.raw_os_error() == Some(libc::ELOOP)
}

#[cfg(not(unix))]
fn is_link(_error: &io::Error) -> bool {
    false
}

/// What is done with a link in the last place of a path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    /// The user pointed at it: its target is meant.
    Follow,
    /// A file named it: refused.
    Refuse,
}

/// Returns the bytes of a regular file that the user pointed at; a link is followed.
///
/// # Errors
/// When it is no regular file, larger than `limit`, or the system refuses it.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Refused> {
    bounded(open(path, Links::Follow)?, limit)
}

/// A folder, for reading what lies in it by paths that somebody else wrote.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Returns the door of a folder. The folder itself may be a link: the user pointed at it.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the path of something in the folder, to tell of it.
    #[must_use]
    pub fn shown(&self, inside: &Path) -> PathBuf {
        self.root.join(inside)
    }

    /// Returns the path of something in the folder.
    ///
    /// # Errors
    /// When the path is absolute or climbs (`..`), or a part of it is a link.
    pub fn path(&self, inside: &Path) -> Result<PathBuf, Refused> {
        let mut path = self.root.clone();
        for part in inside.components() {
            match part {
                Component::Normal(name) => path.push(name),
                Component::CurDir => continue,
                _ => return Err(Refused::Outside),
            }
            if path.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
                return Err(Refused::Link);
            }
        }
        Ok(path)
    }

    /// Opens a regular file in the folder.
    ///
    /// # Errors
    /// When it is not inside, no regular file, or the system refuses it.
    pub fn open(&self, inside: &Path) -> Result<File, Refused> {
        open(&self.path(inside)?, Links::Refuse)
    }

    /// Returns the bytes of a regular file in the folder.
    ///
    /// # Errors
    /// When it is not inside, no regular file, larger than `limit`, or the system refuses it.
    pub fn read(&self, inside: &Path, limit: u64) -> Result<Vec<u8>, Refused> {
        bounded(self.open(inside)?, limit)
    }
}

/// Opens a regular file; what is none is opened by nobody, or closed again before a byte of it is read.
fn open(path: &Path, links: Links) -> Result<File, Refused> {
    let found = match links {
        Links::Follow => path.metadata(),
        Links::Refuse => path.symlink_metadata(),
    };
    regular(&found?)?;
    // What it is may change between the look and the opening: look again at what was opened.
    let file = options(links).open(path)?;
    regular(&file.metadata()?)?;
    Ok(file)
}

fn regular(found: &Metadata) -> Result<(), Refused> {
    match found.file_type() {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_dir() => Err(Refused::Folder),
        kind if kind.is_symlink() => Err(Refused::Link),
        _ => Err(Refused::NoFile),
    }
}

/// Without waiting for a writer of a pipe, and without following a link that took the place of a file.
#[cfg(unix)]
fn options(links: Links) -> OpenOptions {
    let follow = if links == Links::Refuse { libc::O_NOFOLLOW } else { 0 };
    let mut options = OpenOptions::new();
    std::os::unix::fs::OpenOptionsExt::custom_flags(options.read(true), libc::O_NONBLOCK | follow);
    options
}

#[cfg(not(unix))]
fn options(_links: Links) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    options
}

/// Reads no further than the limit, whatever size the system reports: a file can grow.
fn bounded(file: File, limit: u64) -> Result<Vec<u8>, Refused> {
    if file.metadata()?.len() > limit {
        return Err(Refused::TooLarge(limit));
    }
    let mut bytes = Vec::new();
    let length = file.take(limit + 1).read_to_end(&mut bytes)?;
    if length as u64 > limit { Err(Refused::TooLarge(limit)) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "tests lay out what the door is to keep out")]

    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let folder = tempfile::tempdir().unwrap();
        let door = Folder::new(folder.path());
        (folder, door)
    }

    #[test]
    fn a_file_inside_is_read_up_to_its_limit() {
        let (folder, door) = folder();
        fs::create_dir(folder.path().join("map")).unwrap();
        fs::write(folder.path().join("map/a.txt"), "tien bytes").unwrap();
        assert_eq!(door.read(Path::new("./map/a.txt"), 10).unwrap(), b"tien bytes");
        assert!(matches!(door.read(Path::new("map/a.txt"), 9), Err(Refused::TooLarge(9))));
        assert!(matches!(door.read(Path::new("map"), 9), Err(Refused::Folder)));
        assert!(matches!(door.read(Path::new("weg"), 9), Err(Refused::Missing)));
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        let (folder, door) = folder();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("a.txt"), "geheim").unwrap();
        symlink(outside.path(), folder.path().join("map")).unwrap();
        symlink(outside.path().join("a.txt"), folder.path().join("b.txt")).unwrap();
        for path in ["../a.txt", "/etc/hostname", "map/../../a.txt"] {
            let refused = door.read(Path::new(path), 99);
            assert!(matches!(refused, Err(Refused::Outside | Refused::Link)), "{path}");
        }
        assert!(matches!(door.read(Path::new("map/a.txt"), 99), Err(Refused::Link)));
        assert!(matches!(door.read(Path::new("b.txt"), 99), Err(Refused::Link)));
        // The user may point at a link.
        assert_eq!(read(&folder.path().join("b.txt"), 99).unwrap(), b"geheim");
    }

    #[test]
    fn what_never_ends_is_not_begun() {
        let (folder, door) = folder();
        let made = std::process::Command::new("mkfifo").arg(folder.path().join("pijp")).status().unwrap();
        assert!(made.success());
        assert!(matches!(door.read(Path::new("pijp"), 99), Err(Refused::NoFile)));
        assert!(matches!(read(&folder.path().join("pijp"), 99), Err(Refused::NoFile)));
        assert!(matches!(read(Path::new("/dev/zero"), 99), Err(Refused::NoFile)));
    }
}
