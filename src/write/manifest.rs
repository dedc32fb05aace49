//! What lies in the folder of a case: each file with its digest. Holds no personal data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::files;

/// Name of the file.
pub const NAME: &str = "manifest.json";

/// The files of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this program.
    #[serde(default)]
    bundel: String,
    /// Files by path.
    files: BTreeMap<String, Listed>,
}

/// A file of the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    sha256: String,
    document: String,
    set: String,
    version: String,
    locale: String,
}

/// A file that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Folder of the case.
    pub folder: String,
    /// Path below it.
    pub path: PathBuf,
    /// The document.
    pub document: String,
    /// The set.
    pub set: String,
    /// Version of the set.
    pub version: String,
    /// Tag of the locale.
    pub locale: String,
}

/// How files differ from their manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The folder holds no manifest.
    NoManifest,
    /// The manifest cannot be read.
    BadManifest(PathBuf),
    /// A listed file is not there, or cannot be read.
    Missing(PathBuf),
    /// A listed file has other bytes.
    Changed(PathBuf),
    /// A file is not listed.
    Unlisted(PathBuf),
}

impl Manifest {
    pub(super) fn note(&mut self, entry: Entry, bytes: &[u8]) {
        let Entry { path, document, set, version, locale, .. } = entry;
        let path = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        self.files.insert(path, Listed { sha256: digest(bytes), document, set, version, locale });
    }

    /// Returns this manifest over the one at a path: files of an earlier run that are still there stay listed.
    pub(super) fn over(mut self, path: &Path) -> Self {
        let folder = path.parent().unwrap_or(Path::new("."));
        for (file, listed) in read(path).unwrap_or_default().files {
            if !self.files.contains_key(&file) && folder.join(&file).is_file() {
                self.files.insert(file, listed);
            }
        }
        self.bundel = env!("CARGO_PKG_VERSION").into();
        self
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a manifest is text") + "\n"
    }
}

/// Returns how the files below a folder differ from the manifests in it. Empty means: not at all.
#[must_use]
pub fn verify(folder: &Path) -> Vec<Problem> {
    let files: Vec<PathBuf> = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    let manifests: Vec<&PathBuf> = files.iter().filter(|path| path.ends_with(NAME)).collect();
    if manifests.is_empty() {
        return vec![Problem::NoManifest];
    }
    let mut problems = Vec::new();
    let mut listed = Vec::new();
    for path in &manifests {
        let home = path.parent().unwrap_or(folder);
        match read(path) {
            None => problems.push(Problem::BadManifest((*path).clone())),
            Some(manifest) => {
                problems.extend(manifest.files.iter().filter_map(|(file, listed)| listed.differs(&home.join(file))));
                listed.extend(manifest.files.keys().map(|file| home.join(file)));
            }
        }
    }
    let extra = files.iter().filter(|path| !path.ends_with(NAME) && !listed.contains(path));
    problems.extend(extra.cloned().map(Problem::Unlisted));
    problems
}

impl Listed {
    fn differs(&self, path: &Path) -> Option<Problem> {
        match files::read(path) {
            Err(_) => Some(Problem::Missing(path.into())),
            Ok(bytes) => (digest(&bytes) != self.sha256).then(|| Problem::Changed(path.into())),
        }
    }
}

fn read(path: &Path) -> Option<Manifest> {
    serde_json::from_slice(&files::read(path).ok()?).ok()
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digest, byte| digest + &format!("{byte:02x}"))
}
