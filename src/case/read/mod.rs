//! A case file to a [`Case`], with every mistake in it collected.
//!
//! 1. [`yaml`] parses the text into nodes that know where they stand; a mistake in the YAML itself ends it here.
//! 2. [`typed`] walks the nodes along the [`Shape`] of a case: keys, kinds, choices, dates, characters.
//! 3. [`identifiers`] checks that what is mentioned is in the file, and that nothing is named twice.
//! 4. Only then is the value deserialised, which cannot fail any more.

mod characters;
mod identifiers;
mod places;
mod scalar;
mod typed;
mod yaml;

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

pub use self::places::Places;
use super::{Case, Shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, SourceFile, Warned};
use crate::files;

/// Size beyond which a file is no case: a long one has some 40 kB.
const MAX_BYTES: u64 = 2 << 20;

/// A case, and where each of its data stands.
#[derive(Clone, Debug)]
pub struct Located {
    /// The case.
    pub case: Case,
    /// Where its data stand.
    pub places: Places,
}

impl Located {
    /// Returns the place of a datum (`participants.2.name`); of one that is not in the file, the place of what it
    /// would stand in.
    #[must_use]
    pub fn place(&self, path: &str) -> Place {
        self.places.place(path)
    }
}

/// Reads a case from disk.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn load(path: &Path) -> Result<Warned<Located>, Diagnostics> {
    read(&files::read_text(path, MAX_BYTES)?)
}

/// Reads a case from a text.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
///
/// # Examples
/// ```
/// use bundel::case;
/// use bundel::diagnostic::{Code, SourceFile};
///
/// let file = SourceFile::new("a.yaml", "case: a-1\nset: ijh\nmeeting: {datum: 2026-11-12}");
/// let problems = case::read(&file).unwrap_err();
/// assert_eq!(problems[0].code, Code::CASE_UNKNOWN_FIELD);
/// ```
pub fn read(file: &Arc<SourceFile>) -> Result<Warned<Located>, Diagnostics> {
    let text = characters::without_null(&file.text);
    let root = yaml::parse(&text).map_err(|problem| {
        vec![Diagnostic::error(problem.code).with("reason", problem.reason).at(Place::new(file, problem.range))]
    })?;
    if root.is_empty() {
        return Err(vec![Diagnostic::error(Code::FILE_EMPTY).with("path", file.path.display()).at(Place::whole(file))]);
    }
    let mut typed = typed::typed(file, &root, Shape::of_case());
    typed.problems.extend(identifiers::check(&typed.identifiers, &typed.places));
    typed.problems.sort_by_key(|problem| problem.place.as_ref().and_then(|place| place.range.clone()).map(|r| r.start));
    if typed.problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(typed.problems);
    }
    // The reason that serde gives may quote a value, so it is not passed on.
    let case =
        Case::deserialize(typed.value).map_err(|_| vec![Diagnostic::error(Code::CASE_UNFIT).at(Place::whole(file))])?;
    Ok(Warned { value: Located { case, places: typed.places }, diagnostics: typed.problems })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "case: a-1\nset: ijh\nclient_system:\n  - id: kind\n    name: {given: A, family: B}\n    role: minor\n";

    fn shown(path: &str) -> Option<String> {
        let file = SourceFile::new("a.yaml", TEXT);
        let place = read(&file).unwrap().value.place(path);
        place.range.map(|range| TEXT[range].to_owned())
    }

    #[test]
    fn a_datum_has_the_place_of_its_value() {
        assert_eq!(shown("client_system.0.role").as_deref(), Some("minor"));
        assert_eq!(shown("client_system.0.name.family").as_deref(), Some("B"));
    }

    #[test]
    fn what_is_long_has_the_place_of_its_first_line() {
        assert_eq!(shown("client_system").as_deref(), Some("client_system"));
        assert_eq!(shown("client_system.0").as_deref(), Some("id: kind"));
    }

    #[test]
    fn what_is_not_there_has_the_place_of_what_it_would_stand_in() {
        assert_eq!(shown("client_system.0.consent.given_on").as_deref(), Some("id: kind"));
        assert_eq!(shown("meeting.date"), None);
    }

    #[test]
    fn a_long_text_used_a_thousand_times_is_refused() {
        let uses = "*long, ".repeat(1000);
        let text = format!("answers: {{a: {{b: &long {}}}, c: {{d: [{uses}]}}}}", "x".repeat(1 << 16));
        let problems = read(&SourceFile::new("a.yaml", text)).unwrap_err();
        assert_eq!(problems[0].code, Code::CASE_BUDGET);
    }
}
