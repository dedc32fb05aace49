//! Where documents go: a folder today, an archive or a browser as well.

use super::Entry;
use crate::diagnostic::Diagnostic;

/// Takes documents of cases. They come in any order, those of one case mixed with those of another; when the last of a
/// case has come, the case is finished, and is whole from then on.
pub trait Sink {
    /// Takes one document in one format.
    ///
    /// # Errors
    /// When it cannot be put away whole, or somebody would lose something by it.
    fn put(&mut self, entry: Entry, bytes: &[u8]) -> Result<Written, Diagnostic>;

    /// Notes that all documents of a case have come.
    ///
    /// # Errors
    /// When that cannot be noted.
    fn finish(&mut self, case: &str) -> Result<(), Diagnostic>;
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It was written.
    New,
    /// It held the same bytes already.
    Same,
}
