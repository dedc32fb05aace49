//! Putting results on disk: the one place that writes.
//!
//! A file is written beside its place and moved there when it is whole; a crash or a full disk leaves the old file or
//! none, never half a one. Folders and files are readable by their owner only.

mod keep;
mod manifest;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use self::keep::{KEEP, known_secret_of, secret_of};
use self::keep::{is_owner_only, make_folder, owner_only};
pub use self::manifest::{Entry, Manifest, NAME, Problem, verify};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It was written.
    New,
    /// It held the same bytes already.
    Same,
}

/// Writes the results of one run below a folder.
pub struct Writer {
    out: PathBuf,
    /// What was written, by folder of the case.
    manifests: BTreeMap<String, Manifest>,
}

impl Writer {
    /// Opens the folder of results, and makes it if need be; a folder that cannot be written is found out here, before
    /// any work is done.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn open(out: &Path) -> Result<Self, Diagnostic> {
        let probe = make_folder(out).and_then(|()| tempfile::Builder::new().tempfile_in(out));
        probe.map_err(|error| unwritable(out, &error))?;
        Ok(Self { out: out.into(), manifests: BTreeMap::new() })
    }

    /// Writes a file below the folder of a case, and notes it for the manifest. A file that holds these bytes already is
    /// left as it is, with the time at which it was written.
    ///
    /// # Errors
    /// When it cannot be written whole.
    pub fn write(&mut self, entry: Entry, bytes: &[u8]) -> Result<Written, Diagnostic> {
        let path = self.out.join(&entry.folder).join(&entry.path);
        let written = put_if_other(&path, bytes).map_err(|error| unwritable(&path, &error))?;
        self.manifests.entry(entry.folder.clone()).or_default().note(entry, bytes);
        Ok(written)
    }

    /// Writes the manifest of each case that has new files. Files of an earlier run that are still there stay listed.
    ///
    /// # Errors
    /// When a manifest cannot be written.
    pub fn finish(self) -> Result<(), Vec<Diagnostic>> {
        let mut problems = Vec::new();
        for (folder, manifest) in self.manifests {
            let path = self.out.join(folder).join(NAME);
            let text = manifest.over(&path).to_json();
            problems.extend(put_if_other(&path, text.as_bytes()).err().map(|error| unwritable(&path, &error)));
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }
}

/// Writes a file whole or not at all, unless it holds these bytes already and only its owner may read it.
fn put_if_other(path: &Path, bytes: &[u8]) -> io::Result<Written> {
    let is_ours = path.symlink_metadata().is_ok_and(|found| found.is_file() && is_owner_only(&found.permissions()));
    if is_ours && files::read(path).is_ok_and(|found| found == bytes) {
        return Ok(Written::Same);
    }
    put(path, bytes).map(|()| Written::New)
}

/// Writes a file whole or not at all.
///
/// # Errors
/// When the system says so.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    let mut file = tempfile::Builder::new().prefix(".bundel-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_data()?;
    owner_only(file.as_file())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
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

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::FILE_UNWRITABLE).with("path", path.display()).because(error).at(Place::path(path))
}
