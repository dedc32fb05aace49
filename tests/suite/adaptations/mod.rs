//! Adaptations: what goes wrong in a folder and what is said of it, and what comes out of one that is right.
//!
//! Adding a mistake needs no Rust: make `tests/adaptations/mistakes/<name>/` with an `adaptation.yaml` and accept the
//! snapshot.

mod documents;
mod examples;
mod hostile;

use std::path::Path;

use bundel::adaptation::Stack;
use bundel::diagnostic::Diagnostics;
use bundel::diagnostic::render::{Format, render};
use bundel::edition::Editions;
use bundel::library::Library;
use bundel::locale::{FIRST, Locale};
use bundel::tree::Tree;

use crate::workshop::fixtures;

/// Opens the set that an adaptation adapts; what was noticed is in the library.
pub(crate) fn open(folder: &Path) -> Result<Library, Diagnostics> {
    let stack = Stack::open(folder)?;
    let library = Library::open_adapted(below(&stack), stack)?;
    library.remarks()?;
    Ok(library)
}

/// Returns the files with the version of the set for which an adaptation was made; those of now when there is none.
pub(crate) fn below(stack: &Stack) -> Tree {
    let tree = Tree::embedded();
    let editions = Editions::read(&tree, &[]).unwrap();
    editions.tree(&tree, &stack.set, &stack.version).unwrap_or(tree)
}

fn told(folder: &Path) -> Diagnostics {
    open(folder).and_then(|library| library.remarks().map(<[_]>::to_vec)).unwrap_or_else(|problems| problems)
}

fn shown(problems: &Diagnostics, format: Format) -> String {
    let locale = Locale::open(&Tree::embedded(), FIRST).unwrap();
    problems.iter().map(|problem| render(problem, format, &locale.common())).collect()
}

#[test]
fn each_mistake_is_told_as_expected() {
    for folder in fixtures("tests/adaptations/mistakes") {
        let problems = told(&folder);
        assert!(!problems.is_empty(), "nothing is said of {}", folder.display());
        for problem in &problems {
            assert!(problem.place.is_some(), "{}: without a place: {problem:?}", folder.display());
        }
        let all = [Format::Human, Format::Short].map(|format| shown(&problems, format)).join("---\n\n");
        insta::with_settings!({
            snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!("expected", all) });
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let head = "adaptation: huis\nversion: 1.0.0\ntitle: Huis\nbase: {set: hvk, version: 1.0.0}\n";
    std::fs::write(folder.path().join("adaptation.yaml"), head).unwrap();
    std::fs::create_dir_all(folder.path().join("content/nl-BE")).unwrap();
    std::os::unix::fs::symlink("/etc", folder.path().join("content/nl-BE/code")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("content/nl-BE/x.md")).unwrap();
    std::os::unix::fs::symlink("/etc", folder.path().join("templates")).unwrap();
    let codes: Vec<&str> = told(folder.path()).iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(codes, ["tree.link"; 3]);
}
