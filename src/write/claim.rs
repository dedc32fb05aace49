//! Who writes, alone: a lock on a folder of results or on one case file, and what is not whole yet.
//!
//! 1. The lock is a file in [`.bundel`](super::KEEP), held as long as the [`Claim`] lives and removed with it. The system
//!    lets go of it when a run is killed.
//! 2. Whole files are moved to their places from `.bundel`, where nobody else can read them meanwhile. What a killed run
//!    left there is cleared by who next holds the same lock: then it can be of nobody alive.
//!
//! A network share may have no locks. That is said ([`Claim::is_unlocked`]), and the work goes on.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::keep::{keep, make_folder, owner_only};
use super::lock::{Attempt, Lock};

/// How often is looked whether a lock is free.
const LOOK: Duration = Duration::from_millis(50);

/// How often a folder that others take and leave at this moment is tried, before one waits.
const ATTEMPTS: usize = 100;

/// Without locks, what is older than this is of nobody alive.
const OLD: Duration = Duration::from_hours(24);

/// The right to write, until it is dropped.
#[derive(Debug)]
pub struct Claim {
    keep: PathBuf,
    /// How the names of files that are not whole yet begin.
    prefix: OsString,
    lock: Option<Lock>,
}

/// Whether the right to write was had.
#[derive(Debug)]
pub enum Taken {
    /// It was.
    Held(Claim),
    /// Somebody else has it.
    Busy,
}

/// How long to wait for somebody else.
pub struct Patience<'a> {
    /// How long at most.
    pub longest: Duration,
    /// Told once, when the waiting begins.
    pub begins: &'a dyn Fn(),
    /// Whether the user asks to stop.
    pub stops: &'a dyn Fn() -> bool,
}

impl Patience<'static> {
    /// Waits in silence.
    #[must_use]
    pub fn silent(longest: Duration) -> Self {
        Self { longest, begins: &|| (), stops: &|| false }
    }
}

impl Claim {
    /// Takes the right to write something in a folder, and clears what killed runs left of it. The folder is made if
    /// need be.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn take(folder: &Path, what: &str, patience: &Patience) -> io::Result<Taken> {
        let begun = Instant::now();
        let mut told = false;
        loop {
            match Self::attempt(folder, what)? {
                Taken::Busy if begun.elapsed() < patience.longest && !(patience.stops)() => {
                    if !told {
                        (patience.begins)();
                        told = true;
                    }
                    std::thread::sleep(LOOK);
                }
                taken => return Ok(taken),
            }
        }
    }

    fn attempt(folder: &Path, what: &str) -> io::Result<Taken> {
        let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
        for _ in 0..ATTEMPTS {
            let keep = match keep(folder) {
                // Who left last removed it at this moment.
                Err(error) if gone(&error) => continue,
                keep => keep?,
            };
            let lock = match Lock::of(&keep.join(format!("{what}.lock"))) {
                Ok(Attempt::Locked(lock)) => Some(lock),
                Ok(Attempt::NoLocks) => None,
                Ok(Attempt::Busy) => return Ok(Taken::Busy),
                // Who had it removed it, and the folder with it, at this moment.
                Ok(Attempt::Gone) => continue,
                Err(error) if gone(&error) => continue,
                Err(error) => return Err(error),
            };
            let claim = Self { keep, prefix: format!("{what}.tmp-").into(), lock };
            claim.sweep();
            return Ok(Taken::Held(claim));
        }
        Ok(Taken::Busy)
    }

    /// Whether the folder has no locks, as some network shares: two runs at once could get in each other's way.
    #[must_use]
    pub fn is_unlocked(&self) -> bool {
        self.lock.is_none()
    }

    /// Writes a file whole or not at all, for its owner only.
    ///
    /// # Errors
    /// When the system says so.
    pub(super) fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.whole(path, bytes)?.persist(path).map(drop).map_err(|error| error.error)
    }

    /// Writes a file whole or not at all, unless one is there.
    ///
    /// # Errors
    /// When the system says so; of kind `AlreadyExists` when one is there.
    pub(super) fn put_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.whole(path, bytes)?.persist_noclobber(path).map(drop).map_err(|error| error.error)
    }

    pub(super) fn whole(&self, path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
        make_folder(path.parent().unwrap_or(Path::new("")))?;
        let mut file = tempfile::Builder::new().prefix(&self.prefix).tempfile_in(&self.keep)?;
        file.write_all(bytes)?;
        owner_only(file.as_file())?;
        file.as_file().sync_data()?;
        Ok(file)
    }

    /// Clears what runs that held this lock left when they were killed.
    fn sweep(&self) {
        let Ok(entries) = std::fs::read_dir(&self.keep) else { return };
        let ours = |name: &OsStr| name.as_encoded_bytes().starts_with(self.prefix.as_encoded_bytes());
        for entry in entries.filter_map(Result::ok).filter(|entry| ours(&entry.file_name())) {
            let age = entry.metadata().and_then(|found| found.modified()).ok().and_then(|at| at.elapsed().ok());
            if self.lock.is_some() || age.is_some_and(|age| age > OLD) {
                // What cannot be cleared is for its owner only, and is tried again by the next.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        drop(self.lock.take());
        // Stays as long as anything else is in it.
        let _ = std::fs::remove_dir(&self.keep);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const NOT_AT_ALL: Duration = Duration::ZERO;

    fn take(folder: &Path) -> Taken {
        Claim::take(folder, "output", &Patience::silent(NOT_AT_ALL)).unwrap()
    }

    fn held(folder: &Path) -> Claim {
        match take(folder) {
            Taken::Held(claim) => claim,
            Taken::Busy => panic!("nobody else has it"),
        }
    }

    #[test]
    fn one_writes_and_the_other_waits() {
        let folder = tempfile::tempdir().unwrap();
        let claim = held(folder.path());
        assert!(matches!(take(folder.path()), Taken::Busy));
        // Something else in the same folder is another matter.
        let other = Claim::take(folder.path(), "case", &Patience::silent(NOT_AT_ALL)).unwrap();
        assert!(matches!(other, Taken::Held(_)));
        drop(claim);
        assert!(matches!(take(folder.path()), Taken::Held(_)));
    }

    #[test]
    fn nothing_of_a_hold_stays() {
        let folder = tempfile::tempdir().unwrap();
        let claim = held(folder.path());
        claim.put(&folder.path().join("map/a"), b"a").unwrap();
        assert_eq!(claim.put_new(&folder.path().join("map/a"), b"b").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        drop(claim);
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["map"]);
        assert_eq!(fs::read(folder.path().join("map/a")).unwrap(), b"a");
    }

    #[test]
    fn what_a_killed_run_left_is_cleared_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let keep = folder.path().join(super::super::KEEP);
        fs::create_dir(&keep).unwrap();
        for name in ["output.tmp-x1", "output.lock", "case.tmp-x2", "secret"] {
            fs::write(keep.join(name), "").unwrap();
        }
        drop(held(folder.path()));
        let mut left: Vec<_> = fs::read_dir(&keep).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["case.tmp-x2", "secret"]);
    }

    #[test]
    fn many_hands_get_their_turn_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let count = folder.path().join("count");
        fs::write(&count, "0").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..5 {
                        let patience = Patience::silent(Duration::from_secs(30));
                        let Taken::Held(_hold) = Claim::take(folder.path(), "case", &patience).unwrap() else {
                            panic!("it takes its turn");
                        };
                        let before: u32 = fs::read_to_string(&count).unwrap().parse().unwrap();
                        fs::write(&count, (before + 1).to_string()).unwrap();
                    }
                });
            }
        });
        assert_eq!(fs::read_to_string(&count).unwrap(), "40");
    }
}
