//! Adaptations: what an organisation changes in a set of documents, as a small folder that holds no copy.
//!
//! Between reading a set and planning its documents. A folder holds `adaptation.yaml` and only the texts that differ; it
//! stands on a set or on another adaptation.
//!
//! 1. [`read()`] reads one folder: what it changes, with its texts, every mistake collected.
//! 2. [`Stack::open`] follows the bases down to the set.
//! 3. [`Stack::lay_over`] puts what it adds into the tree before locales and set are opened.
//! 4. [`apply()`] makes the adapted set of the base, clause by clause, and holds its norms against those of the base.

mod apply;
pub mod conflicts;
mod file;
mod folder;
pub mod norms;
mod read;
mod review;
mod rewrite;
mod stack;
mod starter;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

pub use self::apply::{Surroundings, apply};
pub use self::file::RewordFront;
pub use self::read::{NAME, read};
pub use self::review::{Review, hash, review};
pub use self::stack::Stack;
pub use self::starter::{listed, schema, starter};
use crate::case::Organisation;
use crate::diagnostic::{Diagnostics, Place, SourceFile};
use crate::set::{Action, Adapter, Position};

/// An adaptation as its folder says it; its names are checked, its texts are there.
#[derive(Clone, Debug)]
pub struct Adaptation {
    /// Its identifier and its own version.
    pub adapter: Adapter,
    /// What it is called.
    pub title: String,
    /// Where it lies.
    pub folder: PathBuf,
    /// What it stands on.
    pub base: Base,
    /// The variables: who issues the documents.
    pub organisation: Organisation,
    /// What it does to clauses, in the order of the file.
    pub changes: Vec<Change>,
    /// Documents that it adds.
    pub documents: Vec<AddedDocument>,
    /// What was noticed while it was read; none of it is an error.
    pub remarks: Diagnostics,
    /// Where the file as a whole is.
    pub place: Place,
}

/// What an adaptation stands on.
#[derive(Clone, Debug)]
pub struct Base {
    /// A set, or another adaptation.
    pub kind: BaseKind,
    /// The semantic version of it for which the adaptation was made.
    pub version: String,
    /// Where the file names the base.
    pub place: Place,
    /// Where the file names its version.
    pub version_place: Place,
}

/// A set, or another adaptation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BaseKind {
    /// The set with this name.
    Set(String),
    /// The adaptation in this folder.
    Adaptation(PathBuf),
}

/// What an adaptation does to one clause.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it does.
    pub action: Action,
    /// The clause, by its path in the set: `code/waarden`.
    pub clause: String,
    /// Where an added clause stands; none for other changes.
    pub position: Option<Position>,
    /// Why a clause is left out.
    pub reason: Option<String>,
    /// The text in each language; none for a clause that is left out.
    pub texts: BTreeMap<String, Arc<SourceFile>>,
    /// Who read it, and what was read.
    pub reviewed: Option<Reviewed>,
    /// Where the file says it.
    pub place: Place,
}

/// That somebody read a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Who, with their function.
    pub by: String,
    /// When.
    pub on: Date,
    /// What was read: the hash of the text, `sha256:…`.
    pub text_hash: String,
}

/// A document that an adaptation adds.
#[derive(Clone, Debug)]
pub struct AddedDocument {
    /// Identifier.
    pub id: String,
    /// The file that defines it.
    pub definition: Arc<SourceFile>,
    /// Its labels in each language.
    pub labels: BTreeMap<String, Arc<SourceFile>>,
    /// Its clauses in each language, by path.
    pub clauses: BTreeMap<String, BTreeMap<String, Arc<SourceFile>>>,
    /// Where the file names it.
    pub place: Place,
}

impl Adaptation {
    /// Returns what it does to a clause.
    #[must_use]
    pub fn change(&self, clause: &str) -> Option<&Change> {
        self.changes.iter().find(|change| change.clause == clause)
    }
}
