//! An adaptation with those on which it stands, down to the set.

use std::path::{Path, PathBuf};

use super::{Adaptation, BaseKind, read};
use crate::case::Organisation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::set::Set;
use crate::tree::Tree;

/// An adaptation with those on which it stands.
#[derive(Clone, Debug)]
pub struct Stack {
    /// Name of the set at the bottom.
    pub set: String,
    /// Version of the set for which the lowest adaptation was made.
    pub version: String,
    /// The adaptations, the nearest to the set first; at least one.
    pub layers: Vec<Adaptation>,
}

impl Stack {
    /// Reads the adaptation in a folder and those on which it stands.
    ///
    /// # Errors
    /// What is wrong in any of the folders; conflicts with a new base that are open in any; a base of another version than the one named; an adaptation that stands on
    /// itself.
    pub fn open(folder: &Path) -> Result<Self, Diagnostics> {
        let mut layers: Vec<Adaptation> = Vec::new();
        let mut seen: Vec<PathBuf> = Vec::new();
        let mut next = folder.to_path_buf();
        loop {
            let here = next.canonicalize().unwrap_or_else(|_| next.clone());
            if seen.contains(&here) {
                let cycle = Diagnostic::error(Code::ADAPTATION_CYCLE).with("folder", next.display());
                return Err(vec![cycle.at(layers.last().map(|above| above.base.place.clone()))]);
            }
            seen.push(here);
            let adaptation = read(&next).map_err(|problems| pointed(problems, layers.last()))?;
            if let Some(above) = layers.last() {
                version_is(above, &adaptation.adapter.version, &adaptation.adapter.id)?;
            }
            super::conflicts::none_open(&adaptation)?;
            let base = adaptation.base.kind.clone();
            layers.push(adaptation);
            match base {
                BaseKind::Adaptation(folder) => next = folder,
                BaseKind::Set(set) => {
                    let version = layers.last().map(|lowest| lowest.base.version.clone()).unwrap_or_default();
                    layers.reverse();
                    return Ok(Self { set, version, layers });
                }
            }
        }
    }

    /// Returns the adaptation that was asked for, which stands on the others.
    ///
    /// # Panics
    /// Never: a stack has at least one.
    #[must_use]
    pub fn top(&self) -> &Adaptation {
        self.layers.last().expect("a stack has at least one adaptation")
    }

    /// Returns who issues the documents: what each adaptation says of it, the nearest to the set first.
    pub fn organisations(&self) -> impl Iterator<Item = &Organisation> {
        self.layers.iter().map(|layer| &layer.organisation)
    }

    /// Returns the highest adaptation that has a logo, with the name of the file in its folder.
    #[must_use]
    pub fn logo(&self) -> Option<(&Adaptation, &str)> {
        self.layers.iter().rev().find_map(|layer| Some((layer, layer.organisation.logo.as_deref()?)))
    }

    /// Puts added documents and their labels into a tree, before its locales are opened.
    ///
    /// # Errors
    /// When the tree has no such set, or has an added document already.
    pub fn lay_over(&self, tree: &mut Tree) -> Result<(), Diagnostics> {
        if tree.get(&format!("templates/{}/set.yaml", self.set)).is_none() {
            let named = self.layers.first().map(|lowest| lowest.base.place.clone());
            return Err(vec![Set::unknown(tree, &self.set).at(named)]);
        }
        let mut problems = Diagnostics::new();
        for document in self.layers.iter().flat_map(|layer| &layer.documents) {
            let path = format!("templates/{}/{}.yaml", self.set, document.id);
            if tree.get(&path).is_some() {
                let exists = Diagnostic::error(Code::ADAPTATION_DOCUMENT_EXISTS).with("document", &document.id);
                problems.push(exists.at(document.place.clone()));
                continue;
            }
            tree.put(&path, &document.definition);
            for (locale, labels) in &document.labels {
                tree.put(&format!("locales/{locale}/{}/{}.ftl", self.set, document.id), labels);
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }
}

/// Points what is wrong with a base as a whole at the line that names it.
fn pointed(problems: Diagnostics, above: Option<&Adaptation>) -> Diagnostics {
    let Some(above) = above else { return problems };
    let place = |problem: Diagnostic| match problem.code {
        Code::FILE_MISSING | Code::FILE_UNREADABLE => problem.at(above.base.place.clone()),
        _ => problem,
    };
    problems.into_iter().map(place).collect()
}

/// Returns an error if the base of an adaptation has another version than the one for which it was made.
pub(super) fn version_is(above: &Adaptation, version: &str, base: &str) -> Result<(), Diagnostics> {
    if above.base.version == version {
        return Ok(());
    }
    let place: Place = above.base.version_place.clone();
    let unknown = Diagnostic::error(Code::ADAPTATION_UNKNOWN_VERSION).with("base", base);
    Err(vec![unknown.with("version", &above.base.version).with("known", version).at(place)])
}
