//! The folder of an adaptation: which files are in it, and which names lead to one of them and nowhere else.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::set::is_name;
use crate::tree;

/// The folders of an adaptation that hold what it brings.
const BRANCHES: [&str; 3] = ["content", "templates", "locales"];

/// Returns the files of an adaptation by their path in it, as names with `/`; hidden files and other folders are none of
/// its business.
pub(super) fn list(folder: &Path) -> Result<BTreeSet<String>, Diagnostics> {
    let name = |path: &Path| {
        let inside = path.strip_prefix(folder).unwrap_or(path);
        inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    let (mut names, mut problems) = (BTreeSet::new(), Diagnostics::new());
    for branch in BRANCHES.iter().map(|branch| folder.join(branch)) {
        match branch.symlink_metadata() {
            Err(_) => {}
            Ok(found) if found.is_symlink() => {
                let link = Diagnostic::error(Code::TREE_LINK).with("path", branch.display());
                problems.push(link.at(Place::path(branch)));
            }
            Ok(_) => match tree::list(&branch) {
                Ok(files) => names.extend(files.iter().map(|file| name(file))),
                Err(errors) => problems.extend(errors),
            },
        }
    }
    names.retain(|name| !name.contains("/."));
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}

/// Whether a path of the folder is the text of a clause: `content/<language>/<document>/<clause>.md`.
pub(super) fn of_content(path: &str, end: &str) -> bool {
    path.split('/').count() == 4 && path.starts_with("content/") && path.ends_with(end)
}

/// Returns the language of a path of the folder.
pub(super) fn language(path: &str) -> String {
    path.split('/').nth(1).unwrap_or_default().into()
}

/// Whether a path leads from the folder to elsewhere, and not from the root of the disk.
pub(super) fn is_relative(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_) | Component::ParentDir | Component::CurDir))
}

/// Whether a name is a path of a clause: a document and a clause.
pub(super) fn is_clause(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    parts.len() == 2 && parts.into_iter().all(is_name)
}
