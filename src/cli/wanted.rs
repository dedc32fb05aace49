//! What a command was asked to make documents of.

use std::path::PathBuf;

use crate::diagnostic::Diagnostics;
use crate::plan::{Subject, Wish};

/// What documents are made of, and where each comes from.
pub(super) struct Batch {
    /// Cases, or desks for blank forms.
    pub subjects: Vec<Subject>,
    /// Folder of the file of each case; none for blank forms.
    pub homes: Vec<Option<PathBuf>>,
    /// What is asked for.
    pub wish: Wish,
    /// What was noticed while reading.
    pub told: Diagnostics,
}
