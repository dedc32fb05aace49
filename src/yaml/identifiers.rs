//! Identifiers in a case: people, goals, partners and the case itself, named once and mentioned often.

use std::collections::BTreeMap;
use std::ops::Range;

use super::places::Places;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// Length beyond which an identifier makes file names too long.
const MAX_LENGTH: usize = 40;

/// An identifier, where it names something or mentions it.
pub(super) struct Identifier {
    /// What it is the identifier of: `person`, `goal` …
    pub(super) kind: String,
    /// Whether it names something here, or mentions what is named elsewhere.
    pub(super) role: Role,
    /// The identifier.
    pub(super) id: String,
    /// Its field, and the path to it.
    pub(super) field: String,
    /// The path to it.
    pub(super) path: String,
    /// Its bytes.
    pub(super) range: Range<usize>,
}

/// What an identifier does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Names something.
    Names,
    /// Mentions something named elsewhere.
    Mentions,
}

/// Returns what is wrong with the identifiers of a file.
pub(super) fn check(identifiers: &[Identifier], places: &Places) -> Diagnostics {
    let mut named: BTreeMap<(&str, &str), &Identifier> = BTreeMap::new();
    let mut problems = Vec::new();
    for identifier in identifiers.iter().filter(|identifier| identifier.role == Role::Names) {
        if !is_valid(&identifier.id) {
            problems.push(identifier.error(Code::CASE_BAD_ID, places));
        }
        match named.get(&identifier.key()) {
            Some(first) => {
                let first = places.at(first.range.clone());
                problems.push(identifier.error(Code::CASE_DUPLICATE_ID, places).related(first));
            }
            None => _ = named.insert(identifier.key(), identifier),
        }
    }
    let unknown =
        |identifier: &&Identifier| identifier.role == Role::Mentions && !named.contains_key(&identifier.key());
    problems.extend(identifiers.iter().filter(unknown).map(|identifier| {
        let known = named.keys().filter(|(kind, _)| *kind == identifier.kind).map(|(_, id)| *id);
        identifier.error(identifier.unknown_code(), places).suggest(&identifier.id, known)
    }));
    problems
}

impl Identifier {
    fn key(&self) -> (&str, &str) {
        (&self.kind, &self.id)
    }

    fn unknown_code(&self) -> Code {
        if self.kind == "goal" { Code::CASE_UNKNOWN_GOAL } else { Code::CASE_UNKNOWN_PERSON }
    }

    fn error(&self, code: Code, places: &Places) -> Diagnostic {
        Diagnostic::error(code).with("field", &self.field).with("at", &self.path).at(places.at(self.range.clone()))
    }
}

/// Returns whether an identifier can stand in a file name, and in a path of which a dot parts the steps.
fn is_valid(id: &str) -> bool {
    (1..=MAX_LENGTH).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
