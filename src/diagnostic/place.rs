//! Places in source files.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// A text file that was read, kept to point into.
pub struct SourceFile {
    /// Path as the user knows it.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// Where its lines begin, found when the first is asked for: thousands of places may be in one file.
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// Returns a file that can be pointed into.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), lines: OnceLock::new() })
    }

    /// Returns line and column of a byte, both counted from 1; the column counts characters.
    #[must_use]
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let end = (0..=byte.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        let line = self.line(end);
        let column = self.text[self.lines()[line]..end].chars().count() + 1;
        (line + 1, column)
    }

    /// Returns the whole lines that hold a range of bytes, and the number of the first, counted from 1.
    #[must_use]
    pub fn lines_around(&self, range: &Range<usize>) -> (Range<usize>, usize) {
        let (first, last) = (self.line(range.start), self.line(range.end.max(range.start)));
        let end = self.lines().get(last + 1).copied().unwrap_or(self.text.len());
        (self.lines()[first]..end, first + 1)
    }

    /// Returns the number of the line of a byte, counted from 0.
    fn line(&self, byte: usize) -> usize {
        self.lines().partition_point(|begin| *begin <= byte) - 1
    }

    /// Returns where each line begins; the first begins at 0.
    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        })
    }
}

/// Two files are the same if they say the same and lie in the same place.
impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

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
