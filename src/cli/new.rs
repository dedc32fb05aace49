//! `bundel new`: a starting file with explanation.

use std::io;
use std::path::{Path, PathBuf};

use super::Outcome;
use super::args::{New, NewFile};
use super::report::Report;
use crate::adaptation;
use crate::case;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::facts::Types;
use crate::files;
use crate::locale::{FIRST, Locale};
use crate::set::Set;
use crate::set::starter::{self, Owner};
use crate::tree::Tree;
use crate::write;

/// Size beyond which a file lists no documents.
const MAX_BYTES: u64 = 1 << 20;

/// Writes a starting file, or a folder with some; never over what is there.
///
/// # Errors
/// When a file is there, or cannot be written, or the set is unknown.
pub(super) fn new(tree: &Tree, new: &New, report: &Report) -> Result<Outcome, Diagnostics> {
    match &new.what {
        NewFile::Case { file, set } => {
            let text = case::starter(tree, set).ok_or_else(|| vec![Set::unknown(tree, set)])?;
            put(file, &text)?;
            report.line(&report.say("new-written", &[("path", &file.display().to_string())]));
        }
        NewFile::Adaptation { from, id, out } => {
            let folder = out.clone().unwrap_or_else(|| PathBuf::from(id));
            for (path, text) in adaptation_of(tree, from, id)? {
                put(&folder.join(path), &text)?;
            }
            report.line(&report.say("new-adaptation", &[("path", &folder.display().to_string())]));
        }
        NewFile::Document { id, into, set } => {
            document(tree, id, into, set)?;
            report.line(&report.say("new-document", &[("id", id), ("path", &into.display().to_string())]));
        }
    }
    Ok(Outcome::Done)
}

/// Writes the files of a new document below a folder, and puts it in the list of the adaptation or set there. The list
/// comes last: until then nothing has changed for who reads the folder.
fn document(tree: &Tree, id: &str, folder: &Path, set: &str) -> Result<(), Diagnostics> {
    let adaptation = folder.join(adaptation::NAME);
    let (owner, list) = if adaptation.exists() {
        (Owner::Adaptation, adaptation)
    } else {
        (Owner::Set(set), folder.join("templates").join(set).join("set.yaml"))
    };
    let files = starter::starter(tree, owner, id)?;
    let listed = match owner {
        Owner::Adaptation => adaptation::listed(&files::read_text(&list, MAX_BYTES)?, id)?,
        Owner::Set(_) if list.exists() => starter::listed_in_set(&files::read_text(&list, MAX_BYTES)?, id)?,
        Owner::Set(_) => starter::listed_in_set(&Set::file(tree, set)?, id)?,
    };
    for (path, text) in files {
        put(&folder.join(path), &text)?;
    }
    write::put(&list, listed.as_bytes())
        .map_err(|error| at(Diagnostic::error(Code::FILE_UNWRITABLE).because(&error), &list))
}

/// Returns the files of a new adaptation of a set.
fn adaptation_of(tree: &Tree, set: &str, id: &str) -> Result<Vec<(PathBuf, String)>, Diagnostics> {
    let locale = Locale::open(tree, FIRST)?;
    let set = Set::open(tree, set, &locale, &Types::default())?;
    adaptation::starter(tree, &set, id)
}

fn put(file: &Path, text: &str) -> Result<(), Diagnostics> {
    write::put_new(file, text.as_bytes()).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => at(Diagnostic::error(Code::FILE_EXISTS), file),
        _ => at(Diagnostic::error(Code::FILE_UNWRITABLE).because(&error), file),
    })
}

fn at(problem: Diagnostic, file: &Path) -> Diagnostics {
    vec![problem.with("path", file.display()).at(Place::path(file))]
}
