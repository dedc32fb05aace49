//! Where the answer on each field belongs, so that a form that comes back can be laid back into its case.
//!
//! A field's identifier says the same for people, but two places can show one datum, and a path through a list needs its
//! row. What composes a field knows; it notes that here, and nobody has to read it back out of an identifier.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::facts::{Path, Type};
use crate::model::Document;
use crate::set::Definition;
use crate::set::definition::{AskType, Restricts};

/// A document, and where the answers on its fields belong.
#[derive(Clone, Debug)]
pub struct Composed {
    /// The document.
    pub document: Document,
    /// The origins of its fields, by the identifier of the field. A field to sign in has none.
    pub origins: Origins,
    /// Paths of the data that it tells, as documents name them.
    pub tells: BTreeSet<String>,
}

/// Origins by the identifier of the field.
pub type Origins = BTreeMap<String, Origin>;

/// Where the answer on a field belongs, and what it is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// Where.
    pub home: Home,
    /// What it is.
    pub takes: Takes,
    /// The key below [`answers_key`] under which the answer is kept if the case has no place for it.
    pub key: String,
    /// The data that the field shows.
    pub known: Vec<Json>,
    /// What the answer restricts, if it does.
    pub restricts: Option<Restricts>,
}

/// Where the answer on a field belongs.
#[derive(Clone, Debug, PartialEq)]
pub enum Home {
    /// A datum.
    Datum(Path),
    /// A datum in the row of a list.
    Cell(CellOf),
    /// An answer on a question in the row of a list.
    RowAnswer(CellOf),
    /// An answer on a question of the document.
    Answer,
}

/// A place in the row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct CellOf {
    /// Path of the list.
    pub rows: Path,
    /// The row.
    pub row: Row,
    /// Path below the row, or the name of the question.
    pub below: Path,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// One that is in the case: its key, and its data as the reader sees them.
    Known {
        /// What tells it from the others, inside the case ([`rows`](crate::facts::rows)).
        key: String,
        /// How it is called in the form.
        name: String,
        /// Its data.
        datum: Json,
    },
    /// An empty one, counted from 1.
    Empty(usize),
}

/// What an answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A datum of this type.
    Datum(Type),
    /// An answer of this kind on a question of the document.
    Answer(AskType),
}

impl Row {
    /// Returns what names the row in the identifier of a field.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Known { name, .. } => name.clone(),
            Self::Empty(number) => format!("{number:02}"),
        }
    }

    /// Returns what names the row among the answers that a case keeps.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Known { key, .. } => key.clone(),
            Self::Empty(number) => format!("{number:02}"),
        }
    }
}

/// Returns the key under which a case keeps the answers of a copy: no two readers share one. That of an anonymous copy
/// does not tell whose it is.
#[must_use]
pub fn answers_key(definition: &Definition, reader: Option<&str>) -> String {
    let document = &definition.document;
    let reader = reader.filter(|_| !definition.anonymous);
    reader.map_or_else(|| document.clone(), |reader| format!("{document}.{reader}"))
}
