//! The files with which a new document starts, and its place in the list of a set or an adaptation.
//!
//! The texts are data (`templates/document/`); they make a form that opens, checks and prints as it is.

use std::path::PathBuf;
use std::sync::Arc;

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::SetFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::locale::FIRST;
use crate::tree::Tree;
use crate::yaml;

/// The folder of the texts, in the tree.
const FOLDER: &str = "templates/document";

/// To what a new document belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner<'a> {
    /// To the set with this name.
    Set(&'a str),
    /// To an adaptation.
    Adaptation,
}

impl Owner<'_> {
    /// Returns the folders of its definition, its messages and its clauses.
    fn folders(self) -> [String; 3] {
        match self {
            Self::Set(set) => {
                [format!("templates/{set}"), format!("locales/{FIRST}/{set}"), format!("content/{set}/{FIRST}")]
            }
            Self::Adaptation => ["templates".into(), format!("locales/{FIRST}"), format!("content/{FIRST}")],
        }
    }
}

/// Whether a name can only be that of a file in its folder: of a document, clause or adaptation.
#[must_use]
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Returns the files of a new document by their path: its definition, its messages and its clause.
///
/// # Errors
/// When the name cannot be that of a file.
pub fn starter(tree: &Tree, owner: Owner<'_>, id: &str) -> Result<Vec<(PathBuf, String)>, Diagnostics> {
    if !is_name(id) {
        return Err(vec![Diagnostic::error(Code::SET_BAD_NAME).with("name", id)]);
    }
    let [definitions, messages, clauses] = owner.folders();
    let files = tree.below(FOLDER).filter_map(|(path, file)| {
        let (stem, end) = path[FOLDER.len() + 1..].rsplit_once('.')?;
        let goes_to = match end {
            "yaml" => format!("{definitions}/{id}.yaml"),
            "ftl" => format!("{messages}/{id}.ftl"),
            _ => format!("{clauses}/{id}/{stem}.{end}"),
        };
        Some((PathBuf::from(goes_to), String::from_utf8_lossy(&file.bytes).replace("@id@", id)))
    });
    Ok(files.collect())
}

/// Returns the file of a set with a document added to those that it lists.
///
/// # Errors
/// When the file cannot be read, or lists the document already.
pub fn listed_in_set(file: &Arc<SourceFile>, id: &str) -> Result<String, Diagnostics> {
    yaml::read::<SetFile>(file)?;
    listed::<SetFile>(file, id)
}

/// Returns a file of this kind with a document added to its `documents`; all else in it stays as it was.
///
/// # Errors
/// When the file lists the document already, or cannot be changed.
pub fn listed<T: JsonSchema>(file: &Arc<SourceFile>, id: &str) -> Result<String, Diagnostics> {
    let mut wanted = yaml::value::<T>(file);
    let Some(documents) = wanted
        .as_object_mut()
        .and_then(|file| file.entry("documents").or_insert_with(|| json!([])).as_array_mut())
        .filter(|documents| !documents.contains(&Value::from(id)))
    else {
        let exists = Diagnostic::error(Code::SET_DOCUMENT_EXISTS).with("document", id);
        return Err(vec![exists.at(Place::whole(file))]);
    };
    documents.push(id.into());
    Ok(yaml::rewrite::<T>(file, &wanted).map_err(|problem| vec![problem])?.text)
}
