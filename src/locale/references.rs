//! What messages name between braces: other messages, shared names, and values that they get.
//!
//! Fluent shows what it cannot find as it is written, `{ $naam }`; on a letter that is a mistake that nobody sees in time.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use super::bundle::Bundle;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// A name between braces.
enum Named<'a> {
    /// `{ message }` or `{ message.attribute }`.
    Message(&'a str, Option<&'a str>),
    /// `{ -name }`.
    Term(&'a str),
    /// `{ $value }`.
    Variable(&'a str),
    /// `{ FUNCTION() }`: there are none.
    Function(&'a str),
}

/// Returns what messages of a file name and is not there.
pub(super) fn check(source: &Arc<SourceFile>, bundle: &Bundle) -> Diagnostics {
    // What cannot be read was told when it was read.
    let Ok(resource) = parser::parse_runtime(source.text.as_str()) else { return Diagnostics::new() };
    let mut problems = Diagnostics::new();
    for (message, named) in
        resource.body.iter().flat_map(|entry| all(entry).into_iter().map(move |named| (id(entry), named)))
    {
        let found = match &named {
            Named::Message(id, None) => bundle.has(id),
            Named::Message(id, Some(attribute)) => bundle.has_attribute(id, attribute),
            Named::Term(id) => bundle.has_term(id),
            Named::Variable(_) => true,
            Named::Function(_) => false,
        };
        if !found {
            problems.push(unresolved(source, message, &named).suggest(named.word(), bundle.ids()));
        }
    }
    problems
}

/// Returns the values that messages of a file ask for and that those below them do not get.
pub(super) fn check_variables<'a>(
    source: &Arc<SourceFile>,
    resource: &Resource<&'a str>,
    below: &[Entry<&'a str>],
) -> Diagnostics {
    let mut problems = Diagnostics::new();
    for entry in &resource.body {
        let Some(known) = below
            .iter()
            .find(|known| id(known) == id(entry) && std::mem::discriminant(*known) == std::mem::discriminant(entry))
        else {
            continue;
        };
        let known: BTreeSet<&str> = all(known).iter().filter_map(Named::variable).collect();
        for named in all(entry) {
            if named.variable().is_some_and(|variable| !known.contains(variable)) {
                problems.push(unresolved(source, id(entry), &named).suggest(named.word(), known.iter().copied()));
            }
        }
    }
    problems
}

fn unresolved(source: &Arc<SourceFile>, message: &str, named: &Named<'_>) -> Diagnostic {
    Diagnostic::error(Code::LOCALE_UNRESOLVED)
        .with("message", message)
        .with("reference", named.shown())
        .at(Place::new(source, place(source, named.word())))
}

/// Returns where a part of a text stands in it.
fn place(source: &SourceFile, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    start..start + part.len()
}

impl<'a> Named<'a> {
    fn word(&self) -> &'a str {
        match self {
            Self::Message(word, _) | Self::Term(word) | Self::Variable(word) | Self::Function(word) => word,
        }
    }

    fn variable(&self) -> Option<&'a str> {
        if let Self::Variable(word) = self { Some(word) } else { None }
    }

    fn shown(&self) -> String {
        match self {
            Self::Message(id, None) => (*id).to_owned(),
            Self::Message(id, Some(attribute)) => format!("{id}.{attribute}"),
            Self::Term(id) => format!("-{id}"),
            Self::Variable(id) => format!("${id}"),
            Self::Function(id) => format!("{id}()"),
        }
    }
}

fn id<'a>(entry: &Entry<&'a str>) -> &'a str {
    match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => "",
    }
}

/// Returns everything that an entry names.
fn all<'a>(entry: &Entry<&'a str>) -> Vec<Named<'a>> {
    let mut found = Vec::new();
    let (value, attributes): (Option<&Pattern<_>>, &[Attribute<_>]) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => (None, &[]),
    };
    value
        .into_iter()
        .chain(attributes.iter().map(|attribute| &attribute.value))
        .for_each(|value| pattern(value, &mut found));
    found
}

fn pattern<'a>(value: &Pattern<&'a str>, found: &mut Vec<Named<'a>>) {
    for element in &value.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner, found);
        }
    }
}

fn expression<'a>(value: &Expression<&'a str>, found: &mut Vec<Named<'a>>) {
    match value {
        Expression::Inline(value) => inline(value, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            for variant in variants {
                pattern(&variant.value, found);
            }
        }
    }
}

fn inline<'a>(value: &InlineExpression<&'a str>, found: &mut Vec<Named<'a>>) {
    let arguments = |given: &CallArguments<&'a str>, found: &mut Vec<Named<'a>>| {
        given
            .positional
            .iter()
            .chain(given.named.iter().map(|named| &named.value))
            .for_each(|value| inline(value, found));
    };
    match value {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::MessageReference { id, attribute } => {
            found.push(Named::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, arguments: given, .. } => {
            found.push(Named::Term(id.name));
            if let Some(given) = given {
                arguments(given, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments: given } => {
            found.push(Named::Function(id.name));
            arguments(given, found);
        }
        InlineExpression::VariableReference { id } => found.push(Named::Variable(id.name)),
        InlineExpression::Placeable { expression: inner } => expression(inner, found),
    }
}
