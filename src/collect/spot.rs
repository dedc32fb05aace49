//! A place in what a case file says, by the keys and numbers on the way.

use std::fmt;

use serde_json::{Map, Value as Json};

/// A step on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// A place, whether there is something or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spot(pub(super) Vec<Step>);

impl Spot {
    /// Returns the place at keys joined with dots.
    pub(super) fn of(path: &str) -> Self {
        Self::default().below(path)
    }

    /// Returns the place at keys below this one.
    pub(super) fn below(&self, path: &str) -> Self {
        let keys = path.split('.').map(|key| Step::Key(key.into()));
        Self(self.0.iter().cloned().chain(keys).collect())
    }

    /// Returns the place of a key that may hold dots.
    pub(super) fn key(&self, key: &str) -> Self {
        Self(self.0.iter().cloned().chain([Step::Key(key.into())]).collect())
    }

    /// Returns the place of an item.
    pub(super) fn index(&self, index: usize) -> Self {
        Self(self.0.iter().cloned().chain([Step::Index(index)]).collect())
    }

    /// Returns the keys, without the numbers.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        })
    }

    /// Returns what stands here.
    pub(super) fn get<'a>(&self, tree: &'a Json) -> Option<&'a Json> {
        self.0.iter().try_fold(tree, |tree, step| match step {
            Step::Key(key) => tree.get(key),
            Step::Index(index) => tree.get(index),
        })
    }

    /// Returns the items of the list here.
    pub(super) fn items(&self, tree: &Json) -> Vec<Self> {
        let count = self.get(tree).and_then(Json::as_array).map_or(0, Vec::len);
        (0..count).map(|index| self.index(index)).collect()
    }

    /// Puts something here, and what it has to stand in; or takes it away.
    pub(super) fn put(&self, tree: &mut Json, datum: Option<Json>) {
        let Some((last, way)) = self.0.split_last() else { return };
        let Some(parent) = way.iter().try_fold(tree, |tree, step| step_into(tree, step, datum.is_some())) else {
            return;
        };
        match (last, datum) {
            (Step::Key(key), Some(datum)) => {
                if let Some(fields) = record(parent) {
                    fields.insert(key.clone(), datum);
                }
            }
            (Step::Key(key), None) => {
                parent.as_object_mut().and_then(|fields| fields.shift_remove(key));
            }
            (Step::Index(index), Some(datum)) => {
                if let Some(item) = parent.get_mut(index) {
                    *item = datum;
                }
            }
            (Step::Index(_), None) => {}
        }
    }

    /// Adds an item to the list here, and returns its place.
    pub(super) fn push(&self, tree: &mut Json, item: Json) -> Self {
        let items = self.get(tree).and_then(Json::as_array).cloned().unwrap_or_default();
        let place = self.index(items.len());
        self.put(tree, Some(Json::Array(items.into_iter().chain([item]).collect())));
        place
    }
}

/// Keys and numbers joined with dots, as the places of a case file are called.
impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            match step {
                Step::Key(key) => write!(f, "{dot}{key}")?,
                Step::Index(index) => write!(f, "{dot}{index}")?,
            }
        }
        Ok(())
    }
}

fn step_into<'a>(tree: &'a mut Json, step: &Step, make: bool) -> Option<&'a mut Json> {
    match step {
        Step::Index(index) => tree.get_mut(index),
        Step::Key(key) if make => Some(record(tree)?.entry(key.clone()).or_insert(Json::Null)),
        Step::Key(key) => tree.get_mut(key),
    }
}

/// Returns the fields of what is a record, or nothing yet.
fn record(tree: &mut Json) -> Option<&mut Map<String, Json>> {
    if tree.is_null() {
        *tree = Json::Object(Map::new());
    }
    tree.as_object_mut()
}
