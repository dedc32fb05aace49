//! Fluent files of one locale, by scope.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::messages::Messages;
use super::{pseudo, references};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::tree::{Tree, has_extension};

/// The messages of one scope: a document (`ijh/aanvraag`), a set (`ijh`), or all (the empty scope).
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    ids: Vec<String>,
    terms: Vec<String>,
    pseudo: bool,
}

impl Bundle {
    fn new(tag: &LanguageIdentifier, pseudo: bool) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![tag.clone()]);
        // Isolation marks would end up in documents as characters of their own; renderers isolate data themselves.
        fluent.set_use_isolating(false);
        if pseudo {
            fluent.set_transform(Some(pseudo::accent));
        }
        Self { fluent, ids: Vec::new(), terms: Vec::new(), pseudo }
    }

    /// Adds the messages of a file, and returns what is wrong with them.
    fn add(&mut self, resource: FluentResource, source: &Arc<SourceFile>) -> Diagnostics {
        for entry in resource.entries() {
            match entry {
                ast::Entry::Message(message) => self.ids.push(message.id.name.to_owned()),
                ast::Entry::Term(term) => self.terms.push(term.id.name.to_owned()),
                _ => {}
            }
        }
        let wrong = self.fluent.add_resource(resource).err().unwrap_or_default();
        let told = |error: fluent_bundle::FluentError| {
            Diagnostic::error(Code::LOCALE_SYNTAX).with("reason", error.to_string()).at(Place::whole(source))
        };
        wrong.into_iter().map(told).collect()
    }

    pub(super) fn message(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.fluent.get_message(id)?.value()?;
        Some(self.format(pattern, args))
    }

    pub(super) fn attribute(&self, id: &str, attribute: &str, args: &FluentArgs<'_>) -> Option<String> {
        let attribute = self.fluent.get_message(id)?.get_attribute(attribute)?;
        Some(self.format(attribute.value(), args))
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.fluent.has_message(id)
    }

    /// Whether a message has such an attribute.
    pub(super) fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        self.fluent.get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// Whether there is such a term, a name that messages share.
    pub(super) fn has_term(&self, id: &str) -> bool {
        self.terms.iter().any(|term| term == id)
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    fn format(&self, pattern: &ast::Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if self.pseudo { pseudo::bracket(&text) } else { text }
    }
}

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
