//! The files that say what documents look like and hold: embedded in the program, with folders laid over them.
//!
//! A tree has four branches: `templates`, `content`, `locales` and `fonts`. A file of a later layer takes the place of
//! the file with the same path in an earlier one; a later layer may add files. Nothing outside a layer's folder is
//! ever read: a link that leaves it is refused.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::RustEmbed;
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile, nearest};
use crate::files;

/// Declares the embedded folders.
macro_rules! embedded {
    ($($type:ident = $folder:literal;)*) => {
        $(#[derive(RustEmbed)]
        #[folder = $folder]
        struct $type;)*

        fn embedded() -> BTreeMap<String, Arc<[u8]>> {
            let mut files = BTreeMap::new();
            $(for path in $type::iter().filter(|path| !path.contains("/.") && !path.starts_with('.')) {
                let file = $type::get(&path).expect("a listed file is embedded");
                files.insert(format!("{}/{path}", $folder), Arc::from(file.data.as_ref()));
            })*
            files
        }
    };
}

embedded! {
    Templates = "templates";
    Content = "content";
    Locales = "locales";
    Fonts = "fonts";
}

/// Whether a path of a tree ends in this extension.
#[must_use]
pub fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// Files by their path (`templates/ijh/set.yaml`), later layers over earlier ones.
#[derive(Clone)]
pub struct Tree {
    files: BTreeMap<String, TreeFile>,
}

/// A file of a tree.
#[derive(Clone)]
pub struct TreeFile {
    /// The bytes.
    pub bytes: Arc<[u8]>,
    /// Where it is, for the user: the path on disk, or the path in the tree for an embedded file.
    pub shown: String,
    /// Who brought it.
    pub source: Source,
    /// The file of an earlier layer in whose place it stands.
    pub over: Option<Arc<TreeFile>>,
}

/// Who brought a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The program bears it.
    Program,
    /// It is laid over from a folder.
    Folder,
}

impl TreeFile {
    /// Returns it as a text.
    ///
    /// # Errors
    /// When it is not UTF-8, or holds a null byte.
    pub fn text(&self) -> Result<Arc<SourceFile>, Diagnostics> {
        files::prose(Path::new(&self.shown), &self.bytes).map_err(|problem| vec![problem])
    }

    /// Returns that it is laid over nothing, with the one among `others` that is meant: of the same name, else the nearest.
    #[must_use]
    pub fn astray(&self, path: &str, others: &[String]) -> Diagnostic {
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let same = others.iter().find(|other| name(other) == name(path)).map(String::as_str);
        let near = same.or_else(|| nearest(path, others.iter().map(String::as_str)));
        let astray = Diagnostic::error(Code::TREE_ASTRAY).with("path", &self.shown).at(Place::path(&self.shown));
        astray.suggest(near.unwrap_or_default(), near)
    }

    /// Returns the file of the earliest layer, and those laid over it in order.
    #[must_use]
    pub fn layers(&self) -> Vec<&Self> {
        let mut layers = self.over.as_ref().map(|file| file.layers()).unwrap_or_default();
        layers.push(self);
        layers
    }
}

impl Tree {
    /// Returns the files that the program bears.
    #[must_use]
    pub fn embedded() -> Self {
        let file = |path: String, bytes| TreeFile { bytes, shown: path, source: Source::Program, over: None };
        Self { files: embedded().into_iter().map(|(path, bytes)| (path.clone(), file(path, bytes))).collect() }
    }

    /// Returns a tree without files.
    #[must_use]
    pub fn empty() -> Self {
        Self { files: BTreeMap::new() }
    }

    /// Puts files into the tree, by their paths in it, over those that are there.
    pub fn put_all(&mut self, files: impl IntoIterator<Item = (String, TreeFile)>) {
        self.files.extend(files);
    }

    /// Takes a file out of the tree. Returns whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.files.remove(path).is_some()
    }

    /// Returns all files, in order of path.
    pub fn all(&self) -> impl Iterator<Item = (&str, &TreeFile)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// Lays the files of `folder` over the branch (`templates`, `content`, `locales`, `fonts`). Each remembers what it is
    /// laid over: messages are merged one by one.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read, or a link leads out of it.
    pub fn lay_over(&mut self, branch: &str, folder: &Path) -> Result<(), Diagnostics> {
        let mut problems = Vec::new();
        for path in list(folder)? {
            match files::read(&path) {
                Ok(bytes) => self.insert(branch, folder, &path, bytes),
                Err(error) => problems.push(unreadable(&path, &error)),
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// Puts a text at a path of the tree, as if a folder with it were laid over.
    pub fn put(&mut self, path: &str, text: &SourceFile) {
        let (bytes, shown) = (Arc::from(text.text.as_bytes()), text.path.display().to_string());
        self.files.insert(path.into(), TreeFile { bytes, shown, source: Source::Folder, over: None });
    }

    fn insert(&mut self, branch: &str, folder: &Path, path: &Path, bytes: Vec<u8>) {
        let inside = path.strip_prefix(folder).unwrap_or(path);
        let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        let inside = format!("{branch}/{}", parts.join("/"));
        let over = self.files.remove(&inside).map(Arc::new);
        let shown = path.display().to_string();
        self.files.insert(inside, TreeFile { bytes: bytes.into(), shown, source: Source::Folder, over });
    }

    /// Returns a file by its path in the tree.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&TreeFile> {
        self.files.get(path)
    }

    /// Returns the files below a folder of the tree that were brought and are laid over nothing.
    pub fn new_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a TreeFile)> {
        self.below(folder).filter(|(_, file)| file.source == Source::Folder && file.over.is_none())
    }

    /// Returns the files below a folder of the tree, in order of path.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a TreeFile)> {
        let inside = move |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| inside(path))
            .map(|(path, file)| (path.as_str(), file))
    }
}

/// Returns the files below a folder, in order of path.
///
/// # Errors
/// When the folder or one in it cannot be read, and for each link: what is listed lies inside the folder.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Diagnostics> {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for entry in WalkDir::new(folder).sort_by_file_name() {
        match entry {
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                problems.push(unreadable(&path, &error.into()));
            }
            Ok(entry) if entry.file_type().is_symlink() => {
                let path = entry.path();
                problems.push(Diagnostic::error(Code::TREE_LINK).with("path", path.display()).at(Place::path(path)));
            }
            Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
            Ok(_) => {}
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::FILE_UNREADABLE).with("path", path.display()).because(error).at(Place::path(path))
}
