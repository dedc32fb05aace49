//! Changes in a file that leave everything else in it as it was: comments, order, blank lines, quotes, line ends.
//!
//! The text is never written anew. The nodes say where each value stands, and the [signs](marks) between them where it
//! begins and ends; only what differs between what the file says and what it should say is replaced, put in or taken out.
//! New keys stand in the order of the schema.
//!
//! 1. find the [changes](change) between what the file says and what is wanted;
//! 2. [place] each in the text, and make all of them, from the end of the text to its begin;
//! 3. read the new text. Unless it says exactly what was wanted and holds every comment, halve the changes, and see what
//!    each half does: in the end only the changes that cannot be made are left, and are refused by the name of the datum.

mod change;
mod flow;
mod layout;
mod lines;
mod marks;
mod meaning;
mod place;
mod schema;

use std::sync::Arc;

use schemars::JsonSchema;
use serde_json::Value;

use self::change::Change;
use self::place::{Care, Edits};
use super::node;
use super::typed::typed;
use super::{Places, Shapes, characters};
use crate::diagnostic::{Diagnostic, Place, Severity, SourceFile};

/// A text with changes in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rewritten {
    /// The new text; the old one if nothing could be changed.
    pub text: String,
    /// The data that could not be changed without changing anything else.
    pub refused: Vec<Refused>,
}

/// A datum that could not be changed. That happens where one text stands for several (`&name`, `*name`).
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The path to it, as the places of a file are called: `participants.2.name`.
    pub path: String,
    /// Where it stands, or what it would stand in.
    pub place: Place,
}

/// Returns what a file says, as it says it: without defaults, and without what is left empty.
#[must_use]
pub fn value<T: JsonSchema>(file: &Arc<SourceFile>) -> Value {
    let text = characters::without_null(&file.text);
    let root = node::parse(&text);
    root.map_or(Value::Null, |root| typed(file, &root, &Shapes::of::<T>()).value)
}

/// Returns the text of a file with what is `wanted` in it, and everything else as it was.
///
/// What does not answer to the schema is written nevertheless: reading the text tells what is wrong with it.
///
/// # Errors
/// When the file itself cannot be read.
pub fn rewrite<T: JsonSchema>(file: &Arc<SourceFile>, wanted: &Value) -> Result<Rewritten, Diagnostic> {
    let root = node::parse(&file.text).map_err(|problem| {
        Diagnostic::error(problem.code).with("reason", problem.reason).at(Place::new(file, problem.range))
    })?;
    let shapes = Shapes::of::<T>();
    let typed = typed(file, &root, &shapes);
    let wanted = &schema::ordered(&shapes, wanted, &shapes.root);
    let changes = change::changes(&typed.value, wanted);
    let mut refused = Vec::new();
    let mut text = make(file.text.clone(), &changes, &shapes, &mut refused);
    if refused.is_empty() && !says(&text, wanted, &shapes) {
        text.clone_from(&file.text);
        refused.clone_from(&changes);
    }
    Ok(Rewritten { text, refused: name(&refused, &typed.places) })
}

fn name(refused: &[Change], places: &Places) -> Vec<Refused> {
    let paths = refused.iter().rev().map(|change| change::shown(&change.path));
    paths.map(|path| Refused { place: places.place(&path), path }).collect()
}

/// Makes changes in a text, as many as can be made; the others are added to `refused`, the last first.
fn make(text: String, changes: &[Change], shapes: &Shapes, refused: &mut Vec<Change>) -> String {
    match (attempt(&text, changes, shapes, Care::Usual), changes) {
        (Some(new), _) => new,
        (None, [] | [_]) => attempt(&text, changes, shapes, Care::Great).unwrap_or_else(|| {
            refused.extend_from_slice(changes);
            text
        }),
        (None, _) => {
            // The later half first: places before it stay where they are.
            let (first, second) = changes.split_at(changes.len() / 2);
            let text = make(text, second, shapes, refused);
            make(text, first, shapes, refused)
        }
    }
}

/// Makes all changes in a text; nothing if it would then say anything else, or lack a comment.
fn attempt(text: &str, changes: &[Change], shapes: &Shapes, care: Care) -> Option<String> {
    if changes.is_empty() {
        return Some(text.to_owned());
    }
    let root = node::parse(text).ok()?;
    let mut value = typed(&SourceFile::new("", text), &root, shapes).value;
    change::make(&mut value, changes, Value::clone);
    let new = Edits::new(text, &root, shapes, &value, care).make(changes)?;
    let mut meaning = meaning::of(&root);
    change::make(&mut meaning, changes, meaning::written);
    let is_meant = meaning::of(&node::parse(&new).ok()?) == meaning;
    (is_meant && node::comments(&new)? == node::comments(text)?).then_some(new)
}

/// Whether a text says what is wanted, or is wrong: what is wrong is told when it is read.
fn says(text: &str, wanted: &Value, shapes: &Shapes) -> bool {
    let file = SourceFile::new("", text);
    let Ok(root) = node::parse(text) else { return false };
    let said = typed(&file, &root, shapes);
    said.value == *wanted || said.problems.iter().any(|problem| problem.severity == Severity::Error)
}

#[cfg(test)]
mod tests;
