//! The clauses of a set, as they are judged.

use crate::set::{Front, Set};

/// A clause as a set holds it: all that is judged of it.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// Its path.
    pub clause: &'a str,
    /// What is said of it.
    pub front: &'a Front,
    /// Its words as they are written.
    pub written: &'a str,
    /// The set that holds it, with its registers.
    pub set: &'a Set,
}

/// Returns the clauses of a set.
#[must_use]
pub fn held(set: &Set) -> Vec<Held<'_>> {
    set.clauses().map(|(path, text)| Held { clause: path, front: &text.front, written: text.written(), set }).collect()
}
