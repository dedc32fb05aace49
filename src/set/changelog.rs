//! What was new in each version of a set, in words: `content/<set>/<locale>/changelog/<version>.md`.
//!
//! Plain Markdown without front matter: it is no clause, and stands in no document of the set.

use std::collections::BTreeMap;

use semver::Version;

use super::clause::in_locale;
use super::markdown::{self, Prose};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::Locale;
use crate::tree::{Tree, has_extension};

/// What was new, by version.
#[derive(Clone, Debug, Default)]
pub struct Changelog(BTreeMap<Version, Prose>);

impl Changelog {
    /// Returns what was new after one version, up to another and with it: the oldest first.
    pub fn between(&self, after: &str, to: &str) -> impl Iterator<Item = (&Version, &Prose)> {
        let bounds = Version::parse(after).ok().zip(Version::parse(to).ok());
        self.0
            .iter()
            .filter(move |(version, _)| bounds.as_ref().is_some_and(|(after, to)| *version > after && *version <= to))
    }

    /// Returns what was new in a version.
    #[must_use]
    pub fn of(&self, version: &str) -> Option<&Prose> {
        self.0.get(&Version::parse(version).ok()?)
    }
}

/// Returns the folder that holds the words of all versions.
pub(super) fn folder(set: &str, locale: &Locale) -> String {
    format!("content/{set}/{}/changelog", locale.content_tag())
}

/// Reads what was new in each version.
///
/// # Errors
/// When a file does not bear the name of a version, or holds what a document cannot.
pub(super) fn read(tree: &Tree, set: &str, locale: &Locale) -> Result<Changelog, Diagnostics> {
    let folder = folder(set, locale);
    let (mut changelog, mut problems) = (Changelog::default(), Diagnostics::new());
    for (path, file) in tree.below(&folder).filter(|(path, _)| has_extension(path, "md")) {
        let source = match file.text() {
            Ok(source) => source,
            Err(wrong) => {
                problems.extend(wrong);
                continue;
            }
        };
        let Ok(version) = path[folder.len() + 1..path.len() - 3].parse::<Version>() else {
            problems.push(Diagnostic::error(Code::EDITION_BAD_VERSION).with("field", path).at(Place::whole(&source)));
            continue;
        };
        match markdown::parse(&source.text, in_locale(locale)) {
            Ok(prose) => drop(changelog.0.insert(version, prose)),
            Err(found) => problems.extend(found.into_iter().map(|problem| {
                Diagnostic::error(Code::SET_BAD_MARKDOWN).with("what", problem.what).at(Place::new(&source, problem.at))
            })),
        }
    }
    if problems.is_empty() { Ok(changelog) } else { Err(problems) }
}
