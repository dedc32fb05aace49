//! `bundel new`: a starting file with explanation.

use super::Outcome;
use super::args::{New, NewFile};
use super::report::Report;
use crate::case;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::set::Set;
use crate::tree::Tree;
use crate::write;

/// Writes a starting file; never over one that is there.
///
/// # Errors
/// When the file is there, or cannot be written, or the set is unknown.
pub(super) fn new(tree: &Tree, new: &New, report: &Report) -> Result<Outcome, Diagnostics> {
    let NewFile::Case { file, set } = &new.what;
    let text = case::starter(tree, set).ok_or_else(|| {
        let known = Set::available(tree);
        let unknown = Diagnostic::error(Code::SET_UNKNOWN).with("set", set).with("known", known.join(", "));
        vec![unknown.suggest(set, known.iter().map(String::as_str))]
    })?;
    let at = |diagnostic: Diagnostic| vec![diagnostic.with("path", file.display()).at(Place::path(file))];
    if file.exists() {
        return Err(at(Diagnostic::error(Code::FILE_EXISTS)));
    }
    write::put(file, text.as_bytes()).map_err(|error| at(Diagnostic::error(Code::FILE_UNWRITABLE).because(&error)))?;
    report.line(&report.say("new-written", &[("path", &file.display().to_string())]));
    Ok(Outcome::Done)
}
