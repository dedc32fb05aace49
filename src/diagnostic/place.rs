//! Places in source files.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// A text file that was read, kept to point into.
#[derive(PartialEq, Eq)]
pub struct SourceFile {
    /// Path as the user knows it.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    /// Returns a file that can be pointed into.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// Returns line and column of a byte, both counted from 1; the column counts characters.
    #[must_use]
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let end = (0..=byte.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        let before = &self.text[..end];
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// Shows the path alone: a text may hold personal data, and what is shown for debugging ends up in a panic or a log.
impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A place: a whole file, or a range of bytes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes; none means the whole file.
    pub range: Option<Range<usize>>,
}

impl Place {
    /// Returns a place in a file. It never begins or ends inside a character or beyond the end, whoever counted the bytes.
    #[must_use]
    pub fn new(file: &Arc<SourceFile>, range: Range<usize>) -> Self {
        let start = file.text.floor_char_boundary(range.start);
        let end = file.text.ceil_char_boundary(range.end.max(start));
        Self { file: Arc::clone(file), range: Some(start..end) }
    }

    /// Returns the file as a whole.
    #[must_use]
    pub fn whole(file: &Arc<SourceFile>) -> Self {
        Self { file: Arc::clone(file), range: None }
    }

    /// Returns a file that could not be read, by its path alone.
    #[must_use]
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self { file: SourceFile::new(path, ""), range: None }
    }
}
