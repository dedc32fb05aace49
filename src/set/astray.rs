//! Clauses in a folder that no document asks for: a name with a mistake in it, that would change nothing in silence.

use crate::diagnostic::Diagnostics;
use crate::tree::{Tree, has_extension};

/// Returns the clauses that are laid over nothing and that no document of their set names.
#[must_use]
pub fn astray(tree: &Tree) -> Diagnostics {
    let is_clause = |path: &str| has_extension(path, "md") && path.split('/').nth(3) != Some("changelog");
    let new = tree.new_below("content").filter(|(path, _)| is_clause(path));
    new.filter(|(path, _)| !is_named(tree, path)).map(|(path, file)| file.astray(path, &others(tree, path))).collect()
}

/// Whether a document of the set names a clause. What a definition says exactly is checked when the set is opened.
fn is_named(tree: &Tree, path: &str) -> bool {
    let Some(set) = path.split('/').nth(1) else { return false };
    let clause = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    let folder = format!("templates/{set}");
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let names = |text: &str| text.split(|letter| !is_part(letter)).any(|word| word == clause);
    tree.below(&folder).any(|(_, file)| file.text().is_ok_and(|file| names(&file.text)))
}

/// Returns the clauses of all sets.
fn others(tree: &Tree, path: &str) -> Vec<String> {
    let clauses = tree.below("content").map(|(other, _)| other).filter(|other| *other != path);
    clauses.map(str::to_owned).collect()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_clause_that_no_document_names_is_told_with_the_one_that_is_meant() {
        let tree = Tree::embedded();
        let (path, file) = tree.below("content/ijh/nl-BE/aanvraag").next().unwrap();
        let text = &file.text().unwrap().text;
        let told = |inside: &str| {
            let folder = tempfile::tempdir().unwrap();
            let place = folder.path().join(inside);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
            let mut tree = Tree::embedded();
            tree.lay_over("content", folder.path()).unwrap();
            astray(&tree)
        };
        let inside = path.strip_prefix("content/").unwrap();
        assert_eq!(told(inside), []);
        let wrong = told(&inside.replace(".md", "x.md"));
        assert!(wrong[0].args.contains(&("suggestion", path.to_owned())), "{:?}", wrong[0].args);
    }
}
