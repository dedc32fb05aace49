//! Fluent files of one locale, by scope.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::pseudo;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::tree::{Tree, has_extension};

/// The messages of one scope: a document (`ijh/aanvraag`), a set (`ijh`), or all (the empty scope).
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    ids: Vec<String>,
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
        Self { fluent, ids: Vec::new(), pseudo }
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
    let mut problems = Vec::new();
    let folder = format!("locales/{tag}");
    for (path, file) in tree.below(&folder).filter(|(path, _)| has_extension(path, "ftl")) {
        let source = SourceFile::new(&file.shown, String::from_utf8_lossy(&file.bytes));
        let bundle: &mut Bundle =
            bundles.entry(scope(tree, &path[folder.len() + 1..])).or_insert_with(|| Bundle::new(&language, pseudo));
        let (resource, errors) = match FluentResource::try_new(source.text.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        problems.extend(errors.into_iter().map(|error| {
            Diagnostic::error(Code::LOCALE_SYNTAX)
                .with("reason", error.kind.to_string())
                .at(Place::new(&source, error.pos))
        }));
        bundle.ids.extend(resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        if let Err(errors) = bundle.fluent.add_resource(resource) {
            problems.extend(errors.into_iter().map(|error| {
                Diagnostic::error(Code::LOCALE_SYNTAX).with("reason", error.to_string()).at(Place::whole(&source))
            }));
        }
    }
    if problems.is_empty() { Ok(bundles) } else { Err(problems) }
}

/// Returns the scope of a file: `ijh/aanvraag.ftl` is of that document, `ijh.ftl` of that set if there is such a set.
fn scope(tree: &Tree, inside: &str) -> String {
    let name = inside.trim_end_matches(".ftl");
    let is_set = tree.get(&format!("templates/{name}/set.yaml")).is_some();
    if name.contains('/') || is_set { name.into() } else { String::new() }
}
