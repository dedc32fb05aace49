//! What all documents share: faces, library and theme, read once and then only borrowed.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

use rayon::prelude::*;
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontVariant};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::tree::{Tree, TreeFile};

use super::forms::FieldFace;

const THEME: &str = "templates/theme/pdf";
const FACES: &str = "fonts";

/// The family in which fields are filled in, in small letters as the book of faces has it.
const FIELD_FACE: &str = "atkinson hyperlegible next";

/// The name of the theme's first file; its siblings are imported by their own names.
const MAIN: &str = "main.typ";

/// What all documents share.
pub struct Press {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) faces: Vec<Font>,
    pub(super) field_face: FieldFace,
    pub(super) theme: HashMap<FileId, Source>,
    pub(super) main: FileId,
    pub(super) data: FileId,
    pub(super) logo: FileId,
}

impl Press {
    /// Reads the theme and the faces of a tree.
    ///
    /// # Errors
    /// When a file of the theme is not text, or a face cannot be read.
    pub fn open(tree: &Tree) -> Result<Self, Diagnostics> {
        let faces = faces(tree)?;
        let book = FontBook::from_fonts(&faces);
        let field_face = book
            .select(FIELD_FACE, FontVariant::default())
            .map(|index| FieldFace::new(&faces[index]))
            .ok_or_else(|| vec![wrong_theme(&format!("no face is called {FIELD_FACE}"))])?;
        // Row heads of tables are still behind this feature; without it a screen reader cannot name the row.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(book),
            faces,
            field_face,
            theme: theme(tree)?,
            main: file_id(MAIN),
            data: file_id("data.json"),
            logo: file_id("logo"),
        })
    }

    /// Returns whether some face has a glyph for the character.
    pub(super) fn prints(&self, character: char) -> bool {
        (0..self.faces.len())
            .filter_map(|index| self.book.info(index))
            .any(|info| info.coverage.contains(u32::from(character)))
    }
}

/// Returns Typst's number for a virtual path. Numbers are never given back, so the paths are few and fixed.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of the theme's files are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Reads all faces, at once: what letters they have takes a while to find out.
fn faces(tree: &Tree) -> Result<Vec<Font>, Diagnostics> {
    let files: Vec<_> = tree.below(FACES).filter(|(path, _)| matches!(ending(path), "ttf" | "otf" | "ttc")).collect();
    let read = |(path, file): &(&str, &TreeFile)| {
        let faces: Vec<_> = Font::iter(Bytes::new(SharedBytes(file.bytes.clone()))).collect();
        if faces.is_empty() { Err(wrong(file, &format!("no face can be read from {path}"))) } else { Ok(faces) }
    };
    let faces: Result<Vec<_>, _> = files.par_iter().map(read).collect();
    Ok(faces?.concat())
}

fn ending(path: &str) -> &str {
    Path::new(path).extension().and_then(OsStr::to_str).unwrap_or_default()
}

fn theme(tree: &Tree) -> Result<HashMap<FileId, Source>, Diagnostics> {
    tree.below(THEME)
        .filter_map(|(path, file)| Some((path.strip_prefix(THEME)?.strip_prefix('/')?, file)))
        .filter(|(name, _)| ending(name) == "typ")
        .map(|(name, file)| {
            let id = file_id(name);
            Ok((id, Source::new(id, file.text()?.text.clone())))
        })
        .collect()
}

fn wrong(file: &TreeFile, reason: &str) -> Diagnostics {
    vec![wrong_theme(reason).at(Place::path(&file.shown))]
}

fn wrong_theme(reason: &str) -> Diagnostic {
    Diagnostic::error(Code::RENDER_THEME).with("document", "").with("reason", reason)
}

/// Bytes of the tree as Typst takes them, without a copy.
struct SharedBytes(std::sync::Arc<[u8]>);

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
