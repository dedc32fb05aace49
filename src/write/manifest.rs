//! What lies in the folder of a case: each file with its digest, and what was taken away. Holds no names of people.
//!
//! A digest of a file lets who has the digest try out what could stand in the file, so a manifest is for the owner only,
//! as the files are.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::door::{Folder, Refused};

/// Name of the file.
pub const NAME: &str = "manifest.json";

/// Version of the manifest that this program writes, and the newest that it reads.
const VERSION: u32 = 2;

/// Size beyond which a file is no manifest: some hundred thousand files.
const LIMIT: u64 = 64 << 20;

/// The files of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// Version of the manifest; the first had none.
    #[serde(rename = "manifest", default = "first")]
    version: u32,
    /// Version of this program.
    #[serde(default)]
    bundel: String,
    /// Files by path.
    #[serde(default)]
    pub(super) files: BTreeMap<String, Listed>,
    /// Files that were taken away, by the path where they are kept.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) expired: BTreeMap<String, Expired>,
}

/// A file of the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Listed {
    pub(super) sha256: String,
    pub(super) document: String,
    set: String,
    version: String,
    pub(super) locale: String,
    /// Made only because its document was asked for.
    #[serde(default, skip_serializing_if = "Asked::is_by_plan")]
    pub(super) asked: Asked,
    /// The rules that it cites, by key, with the law and the article on its day.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    laws: BTreeMap<String, String>,
}

/// What every version of a manifest has.
#[derive(Deserialize)]
struct Any {
    #[serde(rename = "manifest", default = "first")]
    version: u32,
}

/// Why a document was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// It belongs to what is made of the case.
    #[default]
    ByPlan,
    /// It was named.
    ByName,
}

impl Asked {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    fn is_by_plan(&self) -> bool {
        *self == Self::ByPlan
    }
}

/// A file that was taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Expired {
    /// Where it lay; nothing may lie there until it is made again.
    pub(super) from: String,
    /// What was made, whatever somebody made of it since.
    pub(super) sha256: String,
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
    /// Why it is made.
    pub asked: Asked,
    /// The rules that it cites, by key, with the law and the article on its day.
    pub laws: BTreeMap<String, String>,
}

/// What was found in the place of a manifest.
#[derive(Debug)]
pub(super) enum Found {
    /// A manifest.
    Manifest(Manifest),
    /// Nothing.
    None,
    /// Something that cannot be read as one.
    Damaged,
    /// One of a newer program.
    Newer,
}

impl Default for Manifest {
    fn default() -> Self {
        let (files, expired) = (BTreeMap::new(), BTreeMap::new());
        Self { version: VERSION, bundel: env!("CARGO_PKG_VERSION").into(), files, expired }
    }
}

impl Manifest {
    /// Reads the manifest of a folder. Only a regular file of its own is one.
    pub(super) fn read(folder: &Folder) -> Found {
        let bytes = match folder.read(Path::new(NAME), LIMIT) {
            Ok(bytes) => bytes,
            Err(Refused::Missing) => return Found::None,
            Err(_) => return Found::Damaged,
        };
        match serde_json::from_slice::<Any>(&bytes) {
            Ok(Any { version }) if version > VERSION => Found::Newer,
            _ => serde_json::from_slice(&bytes).map_or(Found::Damaged, Found::Manifest),
        }
    }

    /// Lists a file that was written.
    pub(super) fn note(&mut self, entry: Entry, sha256: String) {
        let Entry { path, document, set, version, locale, asked, laws, .. } = entry;
        self.files.insert(slashed(&path), Listed { sha256, document, set, version, locale, asked, laws });
    }

    /// Returns this manifest over that of an earlier run: what is still there stays listed.
    pub(super) fn over(mut self, earlier: Self, folder: &Folder) -> Self {
        for (file, listed) in earlier.files {
            if !self.files.contains_key(&file) && folder.open(Path::new(&file)).is_ok() {
                self.files.insert(file, listed);
            }
        }
        self.expired.extend(earlier.expired);
        self
    }

    /// Returns it as text. A manifest of an earlier version becomes one of this version.
    pub(super) fn to_json(&self) -> String {
        let own = Self { version: VERSION, bundel: env!("CARGO_PKG_VERSION").into(), ..self.clone() };
        serde_json::to_string_pretty(&own).expect("a manifest is text") + "\n"
    }
}

impl Listed {
    /// Returns what the name of a file (`after/plan.mama.nl-BE.pdf`) with this digest tells of it.
    pub(super) fn by_name(path: &str, sha256: String) -> Option<Self> {
        let parts: Vec<&str> = path.rsplit('/').next()?.split('.').collect();
        let [document, .., locale, _format] = parts.as_slice() else { return None };
        let (document, locale) = ((*document).to_owned(), (*locale).to_owned());
        let (set, version) = Default::default();
        Some(Self { sha256, document, set, version, locale, asked: Asked::ByPlan, laws: BTreeMap::new() })
    }

    /// Returns for whom a copy is, or in which voice it speaks: what its name says beside document and language.
    pub(super) fn copy<'a>(&self, path: &'a str) -> Option<&'a str> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let rest = name.strip_prefix(self.document.as_str())?.strip_prefix('.')?;
        let (rest, _) = rest.rsplit_once('.')?;
        rest.strip_suffix(self.locale.as_str())?.strip_suffix('.')
    }
}

fn first() -> u32 {
    1
}

/// Returns a path as a manifest has it on every system.
pub(super) fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Returns the digest of bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Returns the digest of a file of the folder, whatever its size.
pub(super) fn digest_in(folder: &Folder, file: &Path) -> Result<String, Refused> {
    let mut file = folder.open(file)?;
    let (mut hash, mut part) = (Sha256::new(), vec![0; 64 << 10]);
    loop {
        match file.read(&mut part)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            length => hash.update(&part[..length]),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Found {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(NAME), text).unwrap();
        Manifest::read(&Folder::new(folder.path()))
    }

    #[test]
    fn a_manifest_of_before_is_read_and_one_of_later_refused() {
        let listed = r#""a/b.nl.pdf": {"sha256": "0", "document": "b", "set": "s", "version": "1", "locale": "nl"}"#;
        let Found::Manifest(first) = read(&format!(r#"{{"bundel": "0", "files": {{{listed}}}}}"#)) else {
            panic!("the first version is read");
        };
        assert!(first.to_json().contains("\"manifest\": 2"));
        // Whatever else stands in it.
        assert!(matches!(read(r#"{"manifest": 3, "files": [1]}"#), Found::Newer));
        assert!(matches!(read("{"), Found::Damaged));
        assert!(matches!(read(r#"{"files": 1}"#), Found::Damaged));
    }

    #[test]
    fn the_name_of_a_file_tells_for_whom_it_is() {
        let text = r#"{"sha256": "0", "document": "plan", "set": "s", "version": "1", "locale": "nl-BE"}"#;
        let listed: Listed = serde_json::from_str(text).unwrap();
        assert_eq!(listed.copy("after/plan.mama.nl-BE.pdf"), Some("mama"));
        assert_eq!(listed.copy("after/plan.nl-BE.pdf"), None);
        assert_eq!(listed.copy("after/planning.nl-BE.pdf"), None);
    }
}
