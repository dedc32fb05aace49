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
