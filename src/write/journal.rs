//! What a run is about to write in the folder of a case, noted before it is written.
//!
//! A run that is killed between a file and the manifest leaves a file that the manifest does not know. By this journal the
//! next run knows that it is ours, and not something that somebody filled in. It is gone once the manifest is written.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::keep::KEEP;
use crate::door::Folder;

/// Size beyond which a file is no journal.
const LIMIT: u64 = 64 << 20;

/// The journal of one case.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: Option<File>,
    /// Digests with their paths, as lines, of runs that were killed and of this one.
    known: HashSet<String>,
}

impl Journal {
    /// Opens the journal of a case in a folder of results; what a killed run left is read.
    pub(super) fn open(out: &Path, case: &str) -> Self {
        let inside = Path::new(KEEP).join(format!("{case}.journal"));
        // What cannot be read is as if it were not there: then a file counts as somebody's, and is left alone.
        let left = Folder::new(out).read(&inside, LIMIT).unwrap_or_default();
        let lines = left.split(|byte| *byte == b'\n').filter_map(|line| std::str::from_utf8(line).ok());
        let known = lines.map(str::to_owned).collect();
        Self { path: out.join(inside), file: None, known }
    }

    /// Whether a file at a path with this digest is ours.
    pub(super) fn knows(&self, path: &str, digest: &str) -> bool {
        self.known.contains(&line(path, digest))
    }

    /// Notes that a file will be written.
    pub(super) fn note(&mut self, path: &str, digest: &str) -> io::Result<()> {
        let line = line(path, digest);
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(append(&self.path)?),
        };
        // One call: a killed run leaves a line or none.
        file.write_all(format!("{line}\n").as_bytes())?;
        self.known.insert(line);
        Ok(())
    }

    /// Removes the journal: the manifest knows it all.
    pub(super) fn close(self) -> io::Result<()> {
        drop(self.file);
        match std::fs::remove_file(self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

fn line(path: &str, digest: &str) -> String {
    format!("{digest} {path}")
}

/// Opens a file of our own to write at its end.
pub(super) fn append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).read(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options.open(path)
}
