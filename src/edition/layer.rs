//! The files of an edition, all of its own set.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::tree::Tree;

/// The branches that an edition has.
const BRANCHES: [&str; 3] = ["templates", "content", "locales"];

/// The files of an edition.
pub(super) struct Layer(Tree);

impl Layer {
    /// Returns the files of an embedded edition.
    pub(super) fn embedded(tree: &Tree, home: &str) -> Self {
        let mut layer = Tree::empty();
        for branch in BRANCHES {
            let folder = format!("{home}/{branch}");
            layer.put_all(tree.below(&folder).map(|(path, file)| (path[home.len() + 1..].to_owned(), file.clone())));
        }
        Self(layer)
    }

    /// Reads the files of an edition in a folder; links are refused.
    ///
    /// # Errors
    /// When a file cannot be read, or is a link.
    pub(super) fn on_disk(home: &Path) -> Result<Self, Diagnostics> {
        let mut layer = Tree::empty();
        let mut problems = Diagnostics::new();
        for branch in BRANCHES {
            let folder = home.join(branch);
            // A link that leads nowhere is no folder either, but has to be refused as a link.
            if folder.is_dir() || folder.is_symlink() {
                problems.extend(layer.lay_over(branch, &folder).err().into_iter().flatten());
            }
        }
        if problems.is_empty() { Ok(Self(layer)) } else { Err(problems) }
    }

    /// Returns what is wrong with files that are not of a set: an edition changes no other.
    pub(super) fn outside(&self, set: &str) -> Diagnostics {
        let outside = self.0.all().filter(|(path, _)| !is_of_set(path, set));
        let problem = |(path, file): (&str, &crate::tree::TreeFile)| {
            let outside = Diagnostic::error(Code::EDITION_OUTSIDE).with("path", path).with("set", set);
            outside.at(Place::path(&file.shown))
        };
        outside.map(problem).collect()
    }

    /// Lays the files over a tree.
    pub(super) fn lay_over(&self, tree: &mut Tree) {
        tree.put_all(self.0.all().map(|(path, file)| (path.to_owned(), file.clone())));
    }
}

/// Whether a path of a tree is of a set: its templates, its content, its messages.
pub(super) fn is_of_set(path: &str, set: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    if parts.iter().any(|part| matches!(*part, "" | "." | "..")) {
        return false;
    }
    match parts.as_slice() {
        ["templates" | "content", first, _, ..] | ["locales", _, first, _, ..] => *first == set,
        ["locales", _, file] => file.strip_suffix(".ftl") == Some(set),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_own_files_and_no_others() {
        let of = [
            "templates/hvk/code.yaml",
            "content/hvk/nl-BE/code/a.md",
            "locales/nl-BE/hvk.ftl",
            "locales/nl-BE/hvk/code.ftl",
        ];
        assert!(of.iter().all(|path| is_of_set(path, "hvk")));
        let not = [
            "templates/ijh/set.yaml",
            "templates/hvk",
            "templates/hvk/../ijh/set.yaml",
            "/templates/hvk/code.yaml",
            "locales/nl-BE/fields.ftl",
            "fonts/hvk/a.ttf",
            "templates//hvk/code.yaml",
            "",
        ];
        assert!(!not.iter().any(|path| is_of_set(path, "hvk")));
    }
}
