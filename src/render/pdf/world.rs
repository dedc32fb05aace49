//! What Typst sees of the world while it sets one document: the theme, the data, the logo.

use std::path::PathBuf;

use typst::Library;
use typst::World;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use super::press::Press;

/// One document and what it shares with all others. There is no disk, no package, no network and no clock.
pub(super) struct DocumentWorld<'a> {
    press: &'a Press,
    data: Bytes,
    logo: Option<Bytes>,
}

impl<'a> DocumentWorld<'a> {
    pub(super) fn new(press: &'a Press, data: Vec<u8>, logo: Option<Vec<u8>>) -> Self {
        Self { press, data: Bytes::new(data), logo: logo.map(Bytes::new) }
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.theme.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let logo = (id == self.press.logo).then_some(self.logo.as_ref()).flatten();
        let data = (id == self.press.data).then_some(&self.data);
        logo.or(data).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_without_slash()))
}
