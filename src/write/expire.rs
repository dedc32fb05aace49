//! What earlier runs made and may not lie there any more: moved to `vervallen/`, never deleted.
//!
//! Somebody withdrew a consent, left the distribution list, or is known by another identifier; a document is held back.
//! The copy that lies ready would be handed over all the same. It is moved out of the way, whatever somebody made of it
//! since, and the manifest remembers where nothing may lie.

use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::keep::make_folder;
use super::manifest::{self, Asked, Expired, Listed, Manifest, slashed};
use super::unwritable;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::door::{Folder, Refused};

/// Folder below that of a case where expired copies are kept.
pub const VERVALLEN: &str = "vervallen";

/// A copy that an earlier run made.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its path below the folder of the case.
    pub path: &'a str,
    /// Folder of its moment.
    pub moment: &'a str,
    /// The document.
    pub document: &'a str,
    /// For whom it is, or in which voice.
    pub copy: Option<&'a str>,
    /// Why it was made.
    pub asked: Asked,
    /// Digest of what was made.
    pub digest: &'a str,
}

/// What is remembered of a case beside its manifest, and what this run would still make.
pub trait Memory {
    /// Whether a copy that an earlier run made may stay.
    fn stays(&self, earlier: &Earlier<'_>) -> bool;

    /// Whether bytes with this digest were ever made of the case.
    fn made(&self, digest: &str) -> bool;
}

/// Takes away what may not stay. Returns what there is to tell: one warning for a case.
pub(super) fn take_away(manifest: &mut Manifest, folder: &Folder, path: &Path, memory: &dyn Memory) -> Diagnostics {
    let stays = |file: &String, listed: &Listed| memory.stays(&earlier(file, listed));
    let gone: Vec<(String, Listed)> = manifest.files.extract_if(.., |file, listed| !stays(file, listed)).collect();
    let (mut told, mut moved) = (Diagnostics::new(), Vec::new());
    for (file, listed) in gone {
        let kept = match folder.path(Path::new(&file)) {
            Ok(at) if at.exists() => move_away(folder, &at, &file),
            // What is not there, or was never inside, is not there to be taken.
            Ok(_) | Err(Refused::Outside | Refused::Link) => continue,
            Err(_) => Err(io::ErrorKind::InvalidInput.into()),
        };
        let to = match kept {
            Ok(to) => {
                moved.push(path.join(&file).display().to_string());
                to
            }
            Err(error) => {
                told.push(unwritable(&path.join(&file), &error));
                place(&file, 1)
            }
        };
        manifest.expired.insert(to, Expired { from: file, sha256: listed.sha256 });
    }
    if !moved.is_empty() {
        let warning = Diagnostic::warning(Code::OUTPUT_EXPIRED).with("files", moved.join(", "));
        let to = path.join(VERVALLEN);
        told.push(warning.with("to", to.display()).at(Place::path(path)));
    }
    told
}

fn earlier<'a>(path: &'a str, listed: &'a Listed) -> Earlier<'a> {
    Earlier {
        path,
        moment: path.split('/').next().unwrap_or_default(),
        document: &listed.document,
        copy: listed.copy(path),
        asked: listed.asked,
        digest: &listed.sha256,
    }
}

/// Moves a file to the folder of expired copies, beside what lies there already; returns its path below the case.
fn move_away(folder: &Folder, at: &Path, file: &str) -> io::Result<String> {
    let inside = |refused: Refused| match refused {
        Refused::System(error) => error,
        _ => io::ErrorKind::NotADirectory.into(),
    };
    for number in 1.. {
        let name = place(file, number);
        let to = folder.path(Path::new(&name)).map_err(inside)?;
        if to.symlink_metadata().is_err() {
            make_folder(to.parent().unwrap_or(Path::new("")))?;
            std::fs::rename(at, to)?;
            return Ok(name);
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Returns where an expired copy is kept: under its own path, with a number before its extension if others are there.
fn place(file: &str, number: u32) -> String {
    match (number, file.rsplit_once('.')) {
        (1, _) | (_, None) => format!("{VERVALLEN}/{file}"),
        (number, Some((stem, extension))) => format!("{VERVALLEN}/{stem}-{number}.{extension}"),
    }
}

/// Builds a manifest again from what lies in the folder of a case, as far as it is remembered to have been made.
pub(super) fn rebuilt(folder: &Folder, path: &Path, memory: &dyn Memory) -> Manifest {
    let mut manifest = Manifest::default();
    let files = WalkDir::new(path).sort_by_file_name().into_iter().filter_map(Result::ok);
    for file in files.filter(|entry| entry.file_type().is_file()) {
        let Ok(inside) = file.path().strip_prefix(path) else { continue };
        let (name, digest) = (slashed(inside), manifest::digest_in(folder, inside));
        let known = digest.ok().filter(|digest| !name.starts_with(VERVALLEN) && memory.made(digest));
        if let Some(listed) = known.and_then(|digest| Listed::by_name(&name, digest)) {
            manifest.files.insert(name, listed);
        }
    }
    manifest
}
