//! Where each datum of a case stands in its file.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};

/// The places in one file, by the path of the datum (`participants.2.name`, lists counted from 0).
#[derive(Clone, Debug)]
pub struct Places {
    file: Arc<SourceFile>,
    ranges: BTreeMap<String, Range<usize>>,
}

impl Places {
    pub(super) fn new(file: &Arc<SourceFile>) -> Self {
        Self { file: Arc::clone(file), ranges: BTreeMap::new() }
    }

    pub(super) fn insert(&mut self, path: &str, range: Range<usize>) {
        self.ranges.insert(path.to_owned(), range);
    }

    /// Returns the place of bytes in the file.
    pub(super) fn at(&self, range: Range<usize>) -> Place {
        Place::new(&self.file, range)
    }

    /// Returns the place of a datum; of one that is not in the file, the place of what it would stand in.
    #[must_use]
    pub fn place(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            if let Some(range) = self.ranges.get(path) {
                return self.at(range.clone());
            }
            match path.rsplit_once('.') {
                Some((parent, _)) => path = parent,
                None => return Place::whole(&self.file),
            }
        }
    }
}

/// Returns the first line of a range, without the space around it: all that is worth showing of something long.
pub(super) fn first_line(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = text.get(range.clone()).and_then(|text| text.lines().next()).unwrap_or_default().trim_end();
    range.start..range.start + line.len()
}
