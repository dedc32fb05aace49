//! The comparison as a whole: what became of each clause and each document.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::change::{ChangeKind, Terms};
use super::clause::{self, ClauseChange, ClauseKind, Holder};
use super::question::{self, QuestionChange};
use super::{Identity, Version};
use crate::diagnostic::Diagnostics;
use crate::model::Document;
use crate::set::Definition;

/// What changed between two versions.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// The older side, or the base.
    pub from: Identity,
    /// The newer side, or the adaptation.
    pub to: Identity,
    /// What became of each document, in the order of the newer side; what is gone comes last.
    pub documents: Vec<DocumentChange>,
    /// What became of each clause, in the order of the documents.
    pub clauses: Vec<ClauseChange>,
}

/// What became of a document.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentChange {
    /// Identifier.
    pub document: String,
    /// Number of the form.
    pub number: String,
    /// Title.
    pub title: String,
    /// What became of it. The number of the version in its footer does not count.
    pub change: ChangeKind,
    /// Clauses of it that changed, by path.
    pub clauses: Vec<String>,
    /// What it asks otherwise.
    pub questions: Vec<QuestionChange>,
    /// Whether something else is different: fixed words, order or layout.
    pub other: bool,
}

/// Compares two versions.
///
/// # Errors
/// When a side lacks a message that its documents need.
pub fn compare(before: &Version<'_>, after: &Version<'_>, terms: &Terms<'_>) -> Result<Comparison, Diagnostics> {
    let mut clauses = Vec::new();
    for Placed { path, moved } in order(before, after) {
        let by = after.adaptation.and_then(|adaptation| adaptation.change(&path));
        let mut change =
            clause::compare(&path, holder(before, &path).as_ref(), holder(after, &path).as_ref(), by, terms)?;
        if change.change == ClauseKind::Same && moved {
            change.change = ClauseKind::Moved;
        }
        change.documents = holders(before, after, &path);
        clauses.push(change);
    }
    let mut documents = Vec::new();
    for id in document_ids(before, after) {
        documents.push(document(&id, before, after, &clauses)?);
    }
    Ok(Comparison { from: before.identity.clone(), to: after.identity.clone(), documents, clauses })
}

/// A clause in the order in which both sides are read.
struct Placed {
    path: String,
    moved: bool,
}

/// Returns the clauses of both sides, in the order of the newer one; what is gone stands where it stood.
fn order(before: &Version<'_>, after: &Version<'_>) -> Vec<Placed> {
    let (old, new) = (paths(before), paths(after));
    let known: BTreeSet<&String> = new.iter().collect();
    let mut placed = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let gone = old[op.old_range()].iter().filter(|path| !known.contains(path));
        if !matches!(op, DiffOp::Equal { .. }) {
            placed.extend(gone.map(|path| Placed { path: path.clone(), moved: false }));
        }
        let is_equal = matches!(op, DiffOp::Equal { .. });
        let here = new[op.new_range()].iter();
        placed.extend(here.map(|path| Placed { path: path.clone(), moved: !is_equal && old.contains(path) }));
    }
    placed
}

/// Returns the clauses of a version in the order of its documents, each once.
fn paths(version: &Version<'_>) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for path in version.set.documents.iter().flat_map(Definition::clauses) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

fn holder<'a>(version: &'a Version<'a>, path: &str) -> Option<Holder<'a>> {
    let holds = |definition: &&Definition| definition.clauses().iter().any(|held| held == path);
    version.set.documents.iter().find(holds).map(|definition| Holder { version, definition })
}

/// Returns the documents that hold a clause on either side.
fn holders(before: &Version<'_>, after: &Version<'_>, path: &str) -> Vec<String> {
    let mut holders: Vec<String> = Vec::new();
    for definition in after.set.documents.iter().chain(&before.set.documents) {
        if definition.clauses().iter().any(|held| held == path) && !holders.contains(&definition.document) {
            holders.push(definition.document.clone());
        }
    }
    holders
}

fn document_ids(before: &Version<'_>, after: &Version<'_>) -> Vec<String> {
    let mut ids: Vec<String> = after.set.documents.iter().map(|definition| definition.document.clone()).collect();
    let gone = before.set.documents.iter().map(|definition| &definition.document).filter(|id| !ids.contains(id));
    let gone: Vec<String> = gone.cloned().collect();
    ids.extend(gone);
    ids
}

fn document(
    id: &str,
    before: &Version<'_>,
    after: &Version<'_>,
    clauses: &[ClauseChange],
) -> Result<DocumentChange, Diagnostics> {
    let blanks = |version: &Version<'_>| match version.set.document(id) {
        Ok(definition) => version.blanks(definition),
        Err(_) => Ok(Vec::new()),
    };
    let (old, new) = (blanks(before)?, blanks(after)?);
    let own = clauses.iter().filter(|clause| clause.documents.iter().any(|held| held == id));
    let own: Vec<String> =
        own.filter(|clause| clause.change != ClauseKind::Same).map(|clause| clause.clause.clone()).collect();
    let (change, questions) = match (old.is_empty(), new.is_empty()) {
        (true, _) => (ChangeKind::Added, Vec::new()),
        (_, true) => (ChangeKind::Removed, Vec::new()),
        _ if reads_the_same(&old, &new) => (ChangeKind::Same, Vec::new()),
        _ => (ChangeKind::Changed, question::compare(&old, &new)),
    };
    let shown = new.first().or(old.first());
    Ok(DocumentChange {
        document: id.into(),
        number: shown.map(|document| document.meta.number.clone()).unwrap_or_default(),
        title: shown.map(|document| document.meta.title.clone()).unwrap_or_default(),
        other: change == ChangeKind::Changed && own.is_empty() && questions.is_empty(),
        change,
        clauses: own,
        questions,
    })
}

/// Whether documents are the same but for the version and the day in their frame, and where their clauses come from.
fn reads_the_same(before: &[Document], after: &[Document]) -> bool {
    let bare = |document: &Document| {
        let mut bare = document.clone();
        bare.meta.version = String::new();
        bare.meta.date = String::new();
        bare.meta.date_text = String::new();
        bare.chrome.form = String::new();
        let mut bare = serde_json::to_value(bare).expect("a document serialises to JSON");
        forget_sources(&mut bare);
        bare
    };
    before.iter().map(bare).eq(after.iter().map(bare))
}

/// Takes the sources out, which name the version of the set, and stand on a page only when they are asked for.
fn forget_sources(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            entries.remove("source");
            entries.values_mut().for_each(forget_sources);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_sources),
        _ => {}
    }
}
