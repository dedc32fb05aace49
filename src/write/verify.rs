//! Does a folder still hold what was made in it, and nothing else?
//!
//! A manifest is believed only about what lies below it: it stands in the folder of a case, or in that of several, and a
//! path in it that leads elsewhere is told and not followed. Every file is read once.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::keep::KEEP;
use super::manifest::{Found, Manifest, NAME, digest_in, slashed};
use crate::door::{Folder, Refused};

/// How files differ from their manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The folder holds no manifest.
    NoManifest,
    /// The manifest cannot be read.
    BadManifest(PathBuf),
    /// The manifest is of a newer program.
    NewerManifest(PathBuf),
    /// The manifest lists something that lies outside its folder, or behind a link.
    Outside(PathBuf),
    /// A listed file is not there, or cannot be read.
    Missing(PathBuf),
    /// A listed file has other bytes.
    Changed(PathBuf),
    /// A file is not listed.
    Unlisted(PathBuf),
    /// A copy that was taken away lies in its place again.
    Expired(PathBuf),
}

/// What there is below a folder, apart from what bundel keeps there for itself.
struct Lying {
    /// Files by the folder that would hold their manifest, with their paths below it.
    files: HashMap<PathBuf, Vec<PathBuf>>,
    /// Folders in the order in which they were found.
    homes: Vec<PathBuf>,
}

/// Returns how the files below a folder differ from the manifests in it. Empty means: not at all.
#[must_use]
pub fn verify(folder: &Path) -> Vec<Problem> {
    let lying = Lying::below(folder);
    let mut problems = Vec::new();
    let mut manifests = 0;
    for home in &lying.homes {
        let files = &lying.files[home];
        let path = home.join(NAME);
        match Manifest::read(&Folder::new(home)) {
            Found::None => problems.extend(files.iter().map(|file| Problem::Unlisted(home.join(file)))),
            Found::Damaged => problems.push(Problem::BadManifest(path)),
            Found::Newer => problems.push(Problem::NewerManifest(path)),
            Found::Manifest(manifest) => {
                manifests += 1;
                problems.extend(differences(home, files, &manifest));
            }
        }
    }
    let told = problems.iter().any(|problem| matches!(problem, Problem::BadManifest(_) | Problem::NewerManifest(_)));
    if manifests == 0 && !told { vec![Problem::NoManifest] } else { problems }
}

impl Lying {
    fn below(folder: &Path) -> Self {
        // A folder with a manifest is that of one case; else each folder in it is.
        let is_one = folder.join(NAME).symlink_metadata().is_ok();
        let mut lying = Self { files: HashMap::new(), homes: Vec::new() };
        let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
        let seen = walk.filter_entry(|entry| entry.file_name() != KEEP).filter_map(Result::ok);
        for entry in seen.filter(|entry| !entry.file_type().is_dir()) {
            let Ok(inside) = entry.path().strip_prefix(folder) else { continue };
            let first = inside.components().next().filter(|_| !is_one && inside.components().count() > 1);
            let home = first.map_or_else(|| folder.to_path_buf(), |first| folder.join(first));
            let below = entry.path().strip_prefix(&home).unwrap_or(inside).to_path_buf();
            if !lying.files.contains_key(&home) {
                lying.homes.push(home.clone());
            }
            lying.files.entry(home).or_default().push(below);
        }
        lying
    }
}

/// Returns how the files of one case differ from their manifest.
fn differences(home: &Path, files: &[PathBuf], manifest: &Manifest) -> Vec<Problem> {
    let folder = Folder::new(home);
    let listed: Vec<_> = manifest.files.iter().collect();
    let mut problems: Vec<Problem> = listed
        .par_iter()
        .filter_map(|(file, listed)| {
            let (inside, path) = (Path::new(file), home.join(file));
            match digest_in(&folder, inside) {
                Ok(digest) => (digest != listed.sha256).then_some(Problem::Changed(path)),
                Err(Refused::Outside | Refused::Link) => Some(Problem::Outside(path)),
                Err(Refused::NoFile | Refused::Folder) => Some(Problem::Changed(path)),
                Err(_) => Some(Problem::Missing(path)),
            }
        })
        .collect();
    let extra: Vec<&PathBuf> = files.iter().filter(|file| !manifest.knows(file)).collect();
    let forbidden = Forbidden::of(manifest);
    let extra = extra.into_par_iter().map(|file| {
        let path = home.join(file);
        if forbidden.is(&folder, file) { Problem::Expired(path) } else { Problem::Unlisted(path) }
    });
    problems.par_extend(extra);
    problems
}

impl Manifest {
    /// Whether a file is known: listed, kept among the expired, or the manifest itself.
    fn knows(&self, file: &Path) -> bool {
        let path = slashed(file);
        path == NAME || self.files.contains_key(&path) || self.expired.contains_key(&path)
    }
}

/// Copies that were taken away, by their places and by their bytes.
struct Forbidden<'a> {
    places: HashSet<&'a str>,
    digests: HashSet<&'a str>,
}

impl<'a> Forbidden<'a> {
    fn of(manifest: &'a Manifest) -> Self {
        // The same bytes may have been made again since, for somebody who may have them.
        let again: HashSet<&str> = manifest.files.values().map(|listed| listed.sha256.as_str()).collect();
        let digests = manifest.expired.values().map(|gone| gone.sha256.as_str());
        let places = manifest.expired.values().map(|gone| gone.from.as_str());
        Self { places: places.collect(), digests: digests.filter(|digest| !again.contains(digest)).collect() }
    }

    /// Whether an unlisted file is such a copy: in its old place, whatever its bytes, or anywhere else.
    fn is(&self, folder: &Folder, file: &Path) -> bool {
        self.places.contains(slashed(file).as_str())
            || !self.digests.is_empty()
                && digest_in(folder, file).is_ok_and(|digest| self.digests.contains(digest.as_str()))
    }
}
