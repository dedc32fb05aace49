//! A library with an adaptation laid over one of its sets, and what is told when a folder with one is checked.

use std::path::Path;

use super::args::Adapted;
use super::report::Report;
use crate::adaptation::{self, NAME, Review, Stack};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::edition::Editions;
use crate::library::Library;
use crate::tree::Tree;

/// Opens a library, with an adaptation if one was asked for, on the version of the set for which that was made.
///
/// # Errors
/// When the files are wrong, or the adaptation.
pub(super) fn open(tree: Tree, adapted: &Adapted, editions: &Editions) -> Result<Library, Diagnostics> {
    let Some(folder) = &adapted.folder else { return Ok(Library::open(tree)) };
    let stack = Stack::open(folder)?;
    let tree = below(&tree, &stack, editions)?;
    let library = Library::open_adapted(tree, stack)?;
    library.remarks()?;
    Ok(library)
}

/// Returns the tree with the version of the set for which a stack was made.
///
/// # Errors
/// When there is no such version; the problem stands where the lowest adaptation names it.
pub(super) fn below(tree: &Tree, stack: &Stack, editions: &Editions) -> Result<Tree, Diagnostics> {
    let base = &stack.layers[0].base;
    editions.tree(tree, &stack.set, &stack.version).map_err(|problems| {
        let place = |problem: Diagnostic| match problem.code {
            Code::EDITION_UNKNOWN => problem.at(base.version_place.clone()),
            Code::SET_UNKNOWN => problem.at(base.place.clone()),
            _ => problem,
        };
        problems.into_iter().map(place).collect::<Diagnostics>()
    })
}

/// Whether a path is that of an adaptation: its folder, or the file in it.
pub(super) fn is_adaptation(path: &Path) -> bool {
    path.join(NAME).is_file() || path.file_name().is_some_and(|name| name == NAME)
}

/// Checks an adaptation without making anything: tells how many of its texts somebody has read, and returns everything
/// that is wrong with it or worth knowing.
pub(super) fn check(tree: &Tree, path: &Path, editions: &Editions, report: &Report) -> Diagnostics {
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new(".")) };
    let adapted = Adapted { folder: Some(folder.into()) };
    match open(tree.clone(), &adapted, editions) {
        Ok(library) => {
            if let Some(stack) = library.adapted() {
                report.line(&told(stack, report));
            }
            library.remarks().map_or_else(|problems| problems, <[Diagnostic]>::to_vec)
        }
        Err(problems) => problems,
    }
}

/// Returns what can honestly be said of an adaptation: its norms were compared, its words were not.
fn told(stack: &Stack, report: &Report) -> String {
    let adaptation = stack.top();
    let texts: Vec<Review> =
        adaptation.changes.iter().filter(|change| !change.texts.is_empty()).map(adaptation::review).collect();
    let read = texts.iter().filter(|review| **review == Review::Read).count();
    let args = [
        ("id", adaptation.adapter.id.as_str()),
        ("version", &adaptation.adapter.version),
        ("set", &stack.set),
        ("texts", &texts.len().to_string()),
        ("read", &read.to_string()),
    ];
    report.say("summary-adaptation", &args)
}

/// Returns how many diagnostics have a severity.
pub(super) fn count(diagnostics: &[crate::diagnostic::Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|found| found.severity == severity).count()
}
