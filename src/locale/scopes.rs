//! Fluent files of one locale, by scope.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::bundle::Bundle;
use super::messages::Messages;
use super::references;
use crate::diagnostic::Diagnostics;
use crate::tree::{Tree, has_extension};

/// Reads the files of a locale into bundles by scope.
pub(super) fn read(tree: &Tree, tag: &str, pseudo: bool) -> Result<BTreeMap<String, Bundle>, Diagnostics> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundles = BTreeMap::new();
    let mut laid = Vec::new();
    let mut problems = Vec::new();
    let folder = format!("locales/{tag}/");
    for (path, file) in tree.below(folder.trim_end_matches('/')).filter(|(path, _)| has_extension(path, "ftl")) {
        let scope = scope(tree, &path[folder.len()..]);
        match Messages::read(file) {
            Ok(messages) => {
                let bundle: &mut Bundle =
                    bundles.entry(scope.clone()).or_insert_with(|| Bundle::new(&language, pseudo));
                problems.extend(bundle.add(messages.merged, &messages.top));
                problems.extend(messages.unresolved);
                laid.extend(messages.laid.into_iter().map(|source| (scope.clone(), source)));
            }
            Err(wrong) => problems.extend(wrong),
        }
    }
    // Only when all is read is it known what there is to name.
    for (scope, source) in laid {
        problems.extend(references::check(&source, &bundles[&scope]));
    }
    if problems.is_empty() { Ok(bundles) } else { Err(problems) }
}

/// Returns the scope of a file: `ijh/aanvraag.ftl` is of that document, `ijh.ftl` of that set if there is such a set.
fn scope(tree: &Tree, inside: &str) -> String {
    let name = inside.trim_end_matches(".ftl");
    let is_set = tree.get(&format!("templates/{name}/set.yaml")).is_some();
    if name.contains('/') || is_set { name.into() } else { String::new() }
}

/// Returns what is wrong with files that are laid over nothing and that nothing asks for: of no document, no set, and no
/// file of another language.
pub(super) fn astray(tree: &Tree) -> Diagnostics {
    let inside = |path: &str| path.splitn(3, '/').nth(2).unwrap_or_default().to_owned();
    let others = |path: &str| {
        let others = tree.below("locales").filter(|(other, _)| *other != path && has_extension(other, "ftl"));
        others.map(|(other, _)| other.to_owned()).collect::<Vec<_>>()
    };
    let is_asked = |path: &str| {
        let own = inside(path);
        let name = own.trim_end_matches(".ftl");
        let asked = [format!("templates/{name}.yaml"), format!("templates/{name}/set.yaml")];
        let is_own = |other: &String| inside(other) == own;
        !own.is_empty() && (others(path).iter().any(is_own) || asked.iter().any(|path| tree.get(path).is_some()))
    };
    let new = tree.new_below("locales").filter(|(path, _)| has_extension(path, "ftl"));
    new.filter(|(path, _)| !is_asked(path)).map(|(path, file)| file.astray(path, &others(path))).collect()
}
