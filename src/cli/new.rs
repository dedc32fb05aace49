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
use crate::locale::{FIRST, Locale};
use crate::set::Set;
use crate::tree::Tree;
use crate::write;

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
    }
    Ok(Outcome::Done)
}

/// Returns the files of a new adaptation of a set.
fn adaptation_of(tree: &Tree, set: &str, id: &str) -> Result<Vec<(PathBuf, String)>, Diagnostics> {
    let locale = Locale::open(tree, FIRST)?;
    let set = Set::open(tree, set, &locale, &Types::default())?;
    adaptation::starter(tree, &set, id)
}

fn put(file: &Path, text: &str) -> Result<(), Diagnostics> {
    write::put_new(file, text.as_bytes()).map_err(|error| {
        let problem = match error.kind() {
            io::ErrorKind::AlreadyExists => Diagnostic::error(Code::FILE_EXISTS),
            _ => Diagnostic::error(Code::FILE_UNWRITABLE).because(&error),
        };
        vec![problem.with("path", file.display()).at(Place::path(file))]
    })
}
