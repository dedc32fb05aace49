//! A folder of results: `<folder>/<case>/<moment>/<document>…`, with a manifest for each case.
//!
//! 1. [`FolderSink::open`] takes the folder for this run alone.
//! 2. [`FolderSink::admit`] looks at what earlier runs made of a case, and takes away what may not lie there any more.
//! 3. [`Sink::put`] writes a file, unless it would write over what somebody else made of it.
//! 4. [`Sink::finish`] writes the manifest of a case, at once when its last file is there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::claim::{Claim, Patience, Taken};
use super::expire::{self, Memory};
use super::journal::Journal;
use super::keep::is_owner_only;
use super::manifest::{self, Entry, Found, Manifest, NAME, slashed};
use super::sink::{Sink, Written};
use super::unwritable;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::door::{Folder, Refused};

/// Writes documents below a folder.
pub struct FolderSink {
    out: PathBuf,
    claim: Claim,
    /// The cases of which files have come.
    cases: BTreeMap<String, Case>,
}

/// A case of which files have come.
struct Case {
    folder: Folder,
    earlier: Manifest,
    made: Manifest,
    journal: Journal,
}

impl FolderSink {
    /// Takes a folder of results, and makes it if need be; a folder that cannot be written, or that somebody else writes
    /// in, is found out here, before any work is done.
    ///
    /// # Errors
    /// When the folder cannot be made or written, or somebody else writes in it longer than one has patience.
    pub fn open(out: &Path, patience: &Patience) -> Result<Self, Diagnostic> {
        match Claim::take(out, "output", patience).map_err(|error| unwritable(out, &error))? {
            Taken::Held(claim) => Ok(Self { out: out.into(), claim, cases: BTreeMap::new() }),
            Taken::Busy => Err(Diagnostic::error(Code::OUTPUT_BUSY).with("path", out.display()).at(Place::path(out))),
        }
    }

    /// Returns what there is to tell of the folder itself.
    #[must_use]
    pub fn remarks(&self) -> Diagnostics {
        let unlocked = || Diagnostic::warning(Code::OUTPUT_NO_LOCKS).with("path", self.out.display());
        self.claim.is_unlocked().then(unlocked).into_iter().collect()
    }

    /// Looks at what earlier runs made of a case, before anything is made of it: takes away what may not stay, and builds
    /// a damaged manifest again. Returns what there is to tell.
    ///
    /// # Errors
    /// When nothing may be written for this case.
    pub fn admit(&mut self, case: &str, memory: &dyn Memory) -> Result<Diagnostics, Diagnostic> {
        let folder = self.folder(case)?;
        let path = self.out.join(case);
        let mut told = Diagnostics::new();
        let mut manifest = match self.read(case, &folder)? {
            Found::Manifest(manifest) => manifest,
            Found::Damaged => {
                let file = path.join(NAME);
                told.push(
                    Diagnostic::warning(Code::MANIFEST_DAMAGED).with("path", file.display()).at(Place::path(file)),
                );
                expire::rebuilt(&folder, &path, memory)
            }
            Found::None | Found::Newer => return Ok(told),
        };
        let taken = expire::take_away(&mut manifest, &folder, &path, memory);
        if told.is_empty() && taken.is_empty() {
            return Ok(told);
        }
        let written = self.put_if_other(&folder, Path::new(NAME), manifest.to_json().as_bytes());
        told.extend(taken);
        told.extend(written.err());
        Ok(told)
    }

    /// Returns the door of the folder of a case. A link in its place is refused.
    fn folder(&self, case: &str) -> Result<Folder, Diagnostic> {
        let path = self.out.join(case);
        let inside = Folder::new(&self.out).path(Path::new(case)).map_err(|refused| refused.diagnostic(&path))?;
        Ok(Folder::new(inside))
    }

    fn read(&self, case: &str, folder: &Folder) -> Result<Found, Diagnostic> {
        match Manifest::read(folder) {
            Found::Newer => {
                let path = self.out.join(case).join(NAME);
                Err(Diagnostic::error(Code::MANIFEST_NEWER).with("path", path.display()).at(Place::path(path)))
            }
            found => Ok(found),
        }
    }

    /// Returns a case, opened when its first file comes.
    fn case(&mut self, case: &str) -> Result<&mut Case, Diagnostic> {
        if !self.cases.contains_key(case) {
            let folder = self.folder(case)?;
            let earlier = match self.read(case, &folder)? {
                Found::Manifest(manifest) => manifest,
                _ => Manifest::default(),
            };
            let (made, journal) = (Manifest::default(), Journal::open(&self.out, case));
            self.cases.insert(case.into(), Case { folder, earlier, made, journal });
        }
        Ok(self.cases.get_mut(case).expect("it was put there"))
    }

    /// Writes a file whole or not at all, unless it holds these bytes already and only its owner may read it.
    fn put_if_other(&self, folder: &Folder, inside: &Path, bytes: &[u8]) -> Result<Written, Diagnostic> {
        let place = |refused: Refused| refused.diagnostic(&folder.shown(inside));
        let path = folder.path(inside).map_err(place)?;
        let is_ours = path.symlink_metadata().is_ok_and(|found| is_owner_only(&found.permissions()));
        if is_ours && folder.read(inside, bytes.len() as u64).is_ok_and(|found| found == bytes) {
            return Ok(Written::Same);
        }
        self.claim.put(&path, bytes).map_err(|error| unwritable(&path, &error))?;
        Ok(Written::New)
    }
}

impl Sink for FolderSink {
    fn put(&mut self, entry: Entry, bytes: &[u8]) -> Result<Written, Diagnostic> {
        let digest = manifest::digest(bytes);
        let case = self.case(&entry.folder)?;
        case.not_over_somebodys(&entry.path, &digest)?;
        let path = slashed(&entry.path);
        case.journal.note(&path, &digest).map_err(|error| unwritable(&case.folder.shown(&entry.path), &error))?;
        let folder = case.folder.clone();
        let written = self.put_if_other(&folder, &entry.path, bytes)?;
        self.case(&entry.folder.clone())?.made.note(entry, digest);
        Ok(written)
    }

    fn finish(&mut self, case: &str) -> Result<(), Diagnostic> {
        let Some(Case { folder, earlier, made, journal }) = self.cases.remove(case) else { return Ok(()) };
        let manifest = made.over(earlier, &folder);
        self.put_if_other(&folder, Path::new(NAME), manifest.to_json().as_bytes())?;
        journal.close().map_err(|error| unwritable(&self.out, &error))
    }
}

impl Case {
    /// Holds back from writing over a file that somebody changed since it was made: a form that was filled in, a page with
    /// notes. The new one is not written beside it either: of two files, the one under the name that everybody knows would
    /// be the one of before.
    fn not_over_somebodys(&self, inside: &Path, digest: &str) -> Result<(), Diagnostic> {
        let found = match manifest::digest_in(&self.folder, inside) {
            Ok(found) => found,
            Err(Refused::Missing) => return Ok(()),
            Err(refused) => return Err(refused.diagnostic(&self.folder.shown(inside))),
        };
        let path = slashed(inside);
        let listed = self.earlier.files.get(&path).or_else(|| self.made.files.get(&path));
        let is_ours = found == digest || listed.is_some_and(|listed| listed.sha256 == found);
        if is_ours || self.journal.knows(&path, &found) {
            return Ok(());
        }
        let shown = self.folder.shown(inside);
        Err(Diagnostic::error(Code::OUTPUT_CHANGED).with("path", shown.display()).at(Place::path(shown)))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::write::Asked;

    fn entry(path: &str) -> Entry {
        Entry {
            folder: "a-1".into(),
            path: path.into(),
            document: "plan".into(),
            set: "ijh".into(),
            version: "1.0.0".into(),
            locale: "nl-BE".into(),
            asked: Asked::ByPlan,
            laws: BTreeMap::new(),
        }
    }

    fn open(out: &Path) -> Result<FolderSink, Diagnostic> {
        FolderSink::open(out, &Patience::silent(Duration::ZERO))
    }

    #[test]
    fn a_folder_that_somebody_else_writes_in_is_said() {
        let out = tempfile::tempdir().unwrap();
        let mine = open(out.path()).unwrap();
        assert_eq!(open(out.path()).err().unwrap().code, Code::OUTPUT_BUSY);
        drop(mine);
        assert!(open(out.path()).is_ok());
    }

    #[test]
    fn what_a_killed_run_wrote_without_its_manifest_is_known_as_ours() {
        let out = tempfile::tempdir().unwrap();
        let file = "after/plan.nl-BE.html";
        let mut killed = open(out.path()).unwrap();
        killed.put(entry(file), b"een").unwrap();
        // Its manifest is never written.
        drop(killed);
        let mut next = open(out.path()).unwrap();
        assert_eq!(next.put(entry(file), b"twee").unwrap(), Written::New);
        next.finish("a-1").unwrap();
        drop(next);
        // From here on, only what somebody changes is not ours.
        std::fs::write(out.path().join("a-1").join(file), "ingevuld").unwrap();
        let mut last = open(out.path()).unwrap();
        assert_eq!(last.put(entry(file), b"drie").unwrap_err().code, Code::OUTPUT_CHANGED);
        drop(last);
        assert!(!out.path().join(super::super::KEEP).exists());
    }
}
