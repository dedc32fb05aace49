//! YAML to typed data, with every mistake in a file collected.
//!
//! 1. [`node`] parses the text into nodes that know where they stand; a mistake in the YAML itself ends it here.
//! 2. [`typed`] walks the nodes along the [`Shapes`] of the type: keys, kinds, choices, dates, characters.
//! 3. [`identifiers`] checks that what is mentioned is in the file, and that nothing is named twice.
//! 4. Only then is the value deserialised, which cannot fail any more.
//!
//! The other way, [`edit`] changes a text so that it says something else, and leaves its comments and order as they were.

mod characters;
mod edit;
mod emit;
mod identifiers;
mod node;
mod places;
mod scalar;
mod schema;
mod shape;
mod typed;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

pub use self::characters::check_text;
pub use self::edit::{Refused, Rewritten, rewrite, value};
pub use self::places::Places;
pub use self::schema::{published, schema_of};
pub use self::shape::{Field, Shape, Shapes};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, SourceFile, Warned};

/// A value, and where each of its data stands.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where its data stand.
    pub places: Places,
}

impl<T> Located<T> {
    /// Returns the place of a datum (`participants.2.name`); of one that is not in the file, the place of what it
    /// would stand in.
    #[must_use]
    pub fn place(&self, path: &str) -> Place {
        self.places.place(path)
    }
}

/// Reads a value from a text.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read<T: DeserializeOwned + JsonSchema>(file: &Arc<SourceFile>) -> Result<Warned<Located<T>>, Diagnostics> {
    let text = characters::without_null(&file.text);
    let root = node::parse(&text).map_err(|problem| {
        vec![Diagnostic::error(problem.code).with("reason", problem.reason).at(Place::new(file, problem.range))]
    })?;
    if root.is_empty() {
        return Err(vec![Diagnostic::error(Code::FILE_EMPTY).with("path", file.path.display()).at(Place::whole(file))]);
    }
    let mut typed = typed::typed(file, &root, &Shapes::of::<T>());
    typed.problems.extend(identifiers::check(&typed.identifiers, &typed.places));
    typed.problems.sort_by_key(|problem| problem.place.as_ref().and_then(|place| place.range.clone()).map(|r| r.start));
    if typed.problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(typed.problems);
    }
    // The reason that serde gives may quote a value, so it is not passed on.
    let value =
        T::deserialize(typed.value).map_err(|_| vec![Diagnostic::error(Code::CASE_UNFIT).at(Place::whole(file))])?;
    Ok(Warned { value: Located { value, places: typed.places }, diagnostics: typed.problems })
}
