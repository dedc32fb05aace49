//! The messages of one scope of a locale.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::pseudo;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// The messages of one scope: a document (`ijh/aanvraag`), a set (`ijh`), or all (the empty scope).
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    ids: Vec<String>,
    terms: Vec<String>,
    pseudo: bool,
}

impl Bundle {
    pub(super) fn new(tag: &LanguageIdentifier, pseudo: bool) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![tag.clone()]);
        // Isolation marks would end up in documents as characters of their own; renderers isolate data themselves.
        fluent.set_use_isolating(false);
        if pseudo {
            fluent.set_transform(Some(pseudo::accent));
        }
        Self { fluent, ids: Vec::new(), terms: Vec::new(), pseudo }
    }

    /// Adds the messages of a file, and returns what is wrong with them.
    pub(super) fn add(&mut self, resource: FluentResource, source: &Arc<SourceFile>) -> Diagnostics {
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
