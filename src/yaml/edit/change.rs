//! What a file says and what it should say, as a list of small changes, each of which can be made without the others.

use serde_json::{Map, Value};
use similar::{Algorithm, capture_diff_slices};

/// A step on the way to a datum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The way to a datum.
pub(super) type Path = Vec<Step>;

/// A change of one datum.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    /// Where the datum stands. In a list the numbers are those before any change.
    pub(super) path: Path,
    /// What is done there.
    pub(super) deed: Deed,
}

/// What is done in a place.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Deed {
    /// This takes the place of what is there, or is put in if there is nothing.
    Set(Value),
    /// This becomes an item, before the one that is there.
    Insert(Value),
    /// What is there is taken out.
    Remove,
}

/// Returns a path as the places of a file are called.
pub(super) fn shown(path: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => key.clone(),
        Step::Index(index) => index.to_string(),
    };
    path.iter().map(step).collect::<Vec<_>>().join(".")
}

/// Returns what changes one value into another, in the order of the file: made from the last to the first, each finds its
/// place where it was.
pub(super) fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), old, new, &mut found);
    found
}

fn compare(path: &mut Path, old: &Value, new: &Value, found: &mut Vec<Change>) {
    match (old, new) {
        _ if old == new => {}
        (Value::Object(old), Value::Object(new)) if old.is_empty() || old.keys().any(|key| new.contains_key(key)) => {
            compare_fields(path, old, new, found);
        }
        (Value::Array(old), Value::Array(new)) if !old.is_empty() && !new.is_empty() => {
            compare_items(path, old, new, found);
        }
        _ => found.push(Change { path: path.clone(), deed: Deed::Set(new.clone()) }),
    }
}

fn compare_fields(path: &mut Path, old: &Map<String, Value>, new: &Map<String, Value>, found: &mut Vec<Change>) {
    for key in old.keys().chain(new.keys().filter(|key| !old.contains_key(*key))) {
        path.push(Step::Key(key.clone()));
        match (old.get(key), new.get(key)) {
            (Some(old), Some(new)) => compare(path, old, new, found),
            (None, Some(new)) => found.push(Change { path: path.clone(), deed: Deed::Set(new.clone()) }),
            (_, None) => found.push(Change { path: path.clone(), deed: Deed::Remove }),
        }
        path.pop();
    }
}

fn compare_items(path: &mut Path, old: &[Value], new: &[Value], found: &mut Vec<Change>) {
    let names = |items: &[Value]| items.iter().map(name).collect::<Vec<_>>();
    for part in capture_diff_slices(Algorithm::Myers, &names(old), &names(new)) {
        let (olds, news) = (part.old_range(), part.new_range());
        let both = olds.len().min(news.len());
        for (at, other) in olds.clone().zip(news.clone()) {
            path.push(Step::Index(at));
            compare(path, &old[at], &new[other], found);
            path.pop();
        }
        let gone = olds.clone().skip(both).map(|at| (at, Deed::Remove));
        let come = news.skip(both).map(|other| (olds.end, Deed::Insert(new[other].clone())));
        for (at, deed) in gone.chain(come) {
            found.push(Change { path: path.iter().cloned().chain([Step::Index(at)]).collect(), deed });
        }
    }
}

/// Returns by what an item is known in both lists: its identifier, or else all that it says.
fn name(item: &Value) -> String {
    match item.get("id") {
        Some(Value::String(id)) => id.clone(),
        _ => item.to_string(),
    }
}

/// Makes changes in a value, from the last to the first. `written` tells how a new value would be read there.
pub(super) fn make(value: &mut Value, changes: &[Change], written: fn(&Value) -> Value) {
    for Change { path, deed } in changes.iter().rev() {
        let Some((last, way)) = path.split_last() else {
            if let Deed::Set(new) = deed {
                *value = written(new);
            }
            continue;
        };
        let place = way.iter().try_fold(&mut *value, |value, step| match step {
            Step::Key(key) => value.get_mut(key),
            Step::Index(index) => value.get_mut(index),
        });
        match (last, place, deed) {
            (Step::Key(key), Some(Value::Object(fields)), Deed::Set(new) | Deed::Insert(new)) => {
                fields.insert(key.clone(), written(new));
            }
            (Step::Key(key), Some(Value::Object(fields)), Deed::Remove) => _ = fields.shift_remove(key),
            (Step::Index(at), Some(Value::Array(items)), Deed::Set(new)) if *at < items.len() => {
                items[*at] = written(new);
            }
            (Step::Index(at), Some(Value::Array(items)), Deed::Insert(new)) if *at <= items.len() => {
                items.insert(*at, written(new));
            }
            (Step::Index(at), Some(Value::Array(items)), Deed::Remove) if *at < items.len() => _ = items.remove(*at),
            _ => {}
        }
    }
}
