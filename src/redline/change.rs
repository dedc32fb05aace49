//! What can become of a document or question, and what a comparison is made with.

use serde::Serialize;

use super::words::Marks;
use crate::adaptation::norms::Vocabulary;

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is different.
    Changed,
    /// Nothing.
    Same,
}

/// What a comparison is made with.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    /// What the words of norms mean to each other.
    pub vocabulary: &'a Vocabulary,
    /// What is said before text that was changed.
    pub marks: &'a Marks,
}
