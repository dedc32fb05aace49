//! The commented folder with which a new adaptation starts.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;

use super::NAME;
use super::file::AdaptationFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::locale::FIRST;
use crate::set::{self, Set, is_name};
use crate::tree::Tree;
use crate::yaml;

/// Returns the files of a new adaptation by their path in its folder: `templates/<set>/adaptation.yaml` with its name and
/// the version of the set filled in, and the text of each clause that it rewords as the base has it.
///
/// # Errors
/// When the name cannot be that of a folder, or the set has no such file.
pub fn starter(tree: &Tree, set: &Set, id: &str) -> Result<Vec<(PathBuf, String)>, Diagnostics> {
    if !is_name(id) {
        return Err(vec![Diagnostic::error(Code::CASE_BAD_ID).with("field", "--id").with("at", "--id")]);
    }
    let path = format!("templates/{}/adaptation.yaml", set.name);
    let file =
        tree.get(&path).ok_or_else(|| vec![Diagnostic::error(Code::ADAPTATION_NO_STARTER).with("set", &set.name)])?;
    let text = file.text()?.text.replace("@id@", id).replace("@version@", &set.version);
    let said: AdaptationFile = yaml::read(&SourceFile::new(&file.shown, text.as_str()))?.value.value;
    let reworded = said.clauses.iter().filter_map(|change| change.reword.as_deref());
    let texts = reworded.filter_map(|path| {
        let clause = set.clause_at(path)?;
        let text = format!("---\nid: {}\n---\n{}", clause.front.id, clause.written());
        Some((PathBuf::from(format!("content/{FIRST}/{path}.md")), text))
    });
    let texts: Vec<_> = texts.collect();
    Ok(std::iter::once((PathBuf::from(NAME), text)).chain(texts).collect())
}

/// Returns `adaptation.yaml` with a document added to those that it brings.
///
/// # Errors
/// When the file is wrong, or names the document already.
pub fn listed(file: &Arc<SourceFile>, id: &str) -> Result<String, Diagnostics> {
    yaml::read::<AdaptationFile>(file)?;
    set::starter::listed::<AdaptationFile>(file, id)
}

/// Returns the JSON Schema of `adaptation.yaml`.
#[must_use]
pub fn schema() -> Value {
    yaml::published::<AdaptationFile>("adaptation")
}
