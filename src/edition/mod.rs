//! Published versions of a set: each the files in which it differs from another version.
//!
//! Between `tree` and `library`: from a tree that holds one version of a set to a tree that holds another.
//!
//! An edition is a folder with an `edition.yaml` ([`EditionFile`]) and the branches `templates`, `content` and `locales`
//! with only the files of its set that differ. It is laid over another version, older or newer: when a new version
//! becomes the embedded one, the old one can stay as an edition over it. Embedded editions are in
//! `templates/editions/<set>-<version>/`; others are read from folders.
//!
//! 1. [`Editions::read`] reads all there are, and refuses what is not of their set ([`layer`]).
//! 2. [`Editions::tree`] finds the way from the version asked for to the one in the tree, and lays each edition on it over
//!    the tree.

mod layer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use schemars::JsonSchema;
use semver::Version;
use serde::Deserialize;
use walkdir::WalkDir;

use self::layer::Layer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::files;
use crate::set::Set;
use crate::tree::Tree;
use crate::yaml::{self, Located};

/// Name of the file that tells what an edition is.
const FILE: &str = "edition.yaml";

/// Where embedded editions are.
const EMBEDDED: &str = "templates/editions";

/// Bytes that such a file has at most.
const LIMIT: u64 = 1 << 20;

/// What an edition is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionFile {
    /// The set.
    pub set: String,
    /// Its semantic version.
    pub version: String,
    /// The version over which its files are laid.
    pub over: String,
    /// Day on which it was published.
    pub released: Date,
    /// Files of that version that it has no more, by path: `content/hvk/nl-BE/code/bronnen.md`.
    #[serde(default)]
    pub removed: Vec<String>,
}

/// An edition with its files.
struct Edition {
    file: Located<EditionFile>,
    layer: Layer,
}

/// All editions that there are.
#[derive(Default)]
pub struct Editions(Vec<Edition>);

impl Editions {
    /// Reads the editions of a tree, and of folders: each an edition, or a folder of editions.
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn read(tree: &Tree, folders: &[PathBuf]) -> Result<Self, Diagnostics> {
        let embedded = tree.below(EMBEDDED).filter_map(|(path, _)| path.strip_suffix("/edition.yaml"));
        let mut read: Vec<Result<Edition, Diagnostics>> = embedded.map(|home| Edition::embedded(tree, home)).collect();
        for folder in folders {
            let homes = homes(folder);
            if homes.is_empty() {
                read.push(Err(vec![none(folder)]));
            }
            read.extend(homes.iter().map(|home| Edition::on_disk(home)));
        }
        let mut editions = Self::default();
        let mut problems = Diagnostics::new();
        for edition in read {
            match edition.and_then(|edition| editions.add(edition).map_err(|problem| vec![problem])) {
                Ok(()) => {}
                Err(errors) => problems.extend(errors),
            }
        }
        if problems.is_empty() { Ok(editions) } else { Err(problems) }
    }

    fn add(&mut self, edition: Edition) -> Result<(), Diagnostic> {
        let file = &edition.file.value;
        if let Some(other) = self.find(&file.set, &file.version) {
            let twice = Diagnostic::error(Code::EDITION_TWICE).with("set", &file.set).with("version", &file.version);
            return Err(twice.at(edition.file.place("version")).related(other.file.place("version")));
        }
        self.0.push(edition);
        Ok(())
    }

    fn find(&self, set: &str, version: &str) -> Option<&Edition> {
        self.0.iter().find(|edition| edition.file.value.set == set && edition.file.value.version == version)
    }

    /// Returns the versions of a set that can be opened, the oldest first.
    ///
    /// # Errors
    /// When the tree holds no such set.
    pub fn versions(&self, tree: &Tree, set: &str) -> Result<Vec<String>, Diagnostics> {
        let own = Set::version_in(tree, set)?;
        let others = self.0.iter().filter(|edition| edition.file.value.set == set);
        let mut versions: Vec<String> = others.map(|edition| edition.file.value.version.clone()).collect();
        if !versions.contains(&own) {
            versions.push(own);
        }
        versions.sort_by_key(|version| Version::parse(version).ok());
        Ok(versions)
    }

    /// Returns a tree in which a set is of the version asked for.
    ///
    /// # Errors
    /// When there is no such set or version, or no way to it.
    pub fn tree(&self, tree: &Tree, set: &str, version: &str) -> Result<Tree, Diagnostics> {
        let mut laid = tree.clone();
        for edition in self.way(tree, set, version)?.into_iter().rev() {
            edition.lay_over(&mut laid)?;
        }
        Ok(laid)
    }

    /// Returns the editions between a version and the one in the tree, that version first.
    fn way(&self, tree: &Tree, set: &str, version: &str) -> Result<Vec<&Edition>, Diagnostics> {
        let own = Set::version_in(tree, set)?;
        let mut way: Vec<&Edition> = Vec::new();
        let mut wanted = version;
        while wanted != own {
            let place = way.last().map(|edition| edition.file.place("over"));
            let Some(edition) = self.find(set, wanted) else {
                let known = self.versions(tree, set)?;
                let unknown = Diagnostic::error(Code::EDITION_UNKNOWN)
                    .with("set", set)
                    .with("version", wanted)
                    .with("known", known.join(", "));
                return Err(vec![unknown.at(place)]);
            };
            if way.iter().any(|passed| passed.file.value.version == wanted) {
                let cycle = Diagnostic::error(Code::EDITION_CYCLE).with("set", set).with("version", wanted);
                return Err(vec![cycle.with("own", &own).at(place)]);
            }
            way.push(edition);
            wanted = &edition.file.value.over;
        }
        Ok(way)
    }
}

impl Edition {
    fn embedded(tree: &Tree, home: &str) -> Result<Self, Diagnostics> {
        let path = format!("{home}/{FILE}");
        let file = tree.get(&path).ok_or_else(|| vec![Diagnostic::error(Code::FILE_MISSING).with("path", &path)])?;
        Self::checked(&file.text()?, Layer::embedded(tree, home))
    }

    fn on_disk(home: &Path) -> Result<Self, Diagnostics> {
        let file = files::read_text(&home.join(FILE), LIMIT)?;
        Self::checked(&file, Layer::on_disk(home)?)
    }

    fn checked(file: &Arc<SourceFile>, layer: Layer) -> Result<Self, Diagnostics> {
        let file: Located<EditionFile> = yaml::read(file)?.value;
        let mut problems = Diagnostics::new();
        for (key, version) in [("version", &file.value.version), ("over", &file.value.over)] {
            if Version::parse(version).is_err() {
                problems.push(Diagnostic::error(Code::EDITION_BAD_VERSION).with("field", key).at(file.place(key)));
            }
        }
        problems.extend(layer.outside(&file.value.set));
        for (index, path) in file.value.removed.iter().enumerate() {
            if !layer::is_of_set(path, &file.value.set) {
                let outside = Diagnostic::error(Code::EDITION_OUTSIDE).with("path", path).with("set", &file.value.set);
                problems.push(outside.at(file.place(&format!("removed.{index}"))));
            }
        }
        if problems.is_empty() { Ok(Self { file, layer }) } else { Err(problems) }
    }

    /// Lays its files over a tree that holds the version below it.
    fn lay_over(&self, tree: &mut Tree) -> Result<(), Diagnostics> {
        let EditionFile { set, version, removed, .. } = &self.file.value;
        let mut problems = Diagnostics::new();
        for (index, path) in removed.iter().enumerate() {
            if !tree.remove(path) {
                let nothing = Diagnostic::error(Code::EDITION_REMOVES_NOTHING).with("path", path);
                problems.push(nothing.at(self.file.place(&format!("removed.{index}"))));
            }
        }
        self.layer.lay_over(tree);
        let found = Set::version_in(tree, set)?;
        if found != *version {
            let other = Diagnostic::error(Code::EDITION_OTHER_VERSION).with("version", version).with("found", found);
            problems.push(other.with("set", set).at(self.file.place("version")));
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }
}

/// Returns the folders of editions in a folder: itself, or those directly below it.
fn homes(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).max_depth(2).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file() && entry.file_name() == FILE);
    files.filter_map(|entry| entry.path().parent().map(Path::to_path_buf)).collect()
}

fn none(folder: &Path) -> Diagnostic {
    Diagnostic::error(Code::EDITION_NONE).with("path", folder.display()).at(Place::path(folder))
}
