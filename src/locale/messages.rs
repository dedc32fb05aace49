//! The messages of one file, with those of the files that are laid over it.
//!
//! A file that is laid over another takes the place of just the messages in it, and of just the value and the attributes
//! that it names: who changes a title keeps the hint below it.

use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::references;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use crate::tree::{Source, TreeFile};

/// The messages of one file.
pub(super) struct Messages {
    /// All that hold, those of the file below included.
    pub(super) merged: FluentResource,
    /// The files that folders brought, the last laid over the others.
    pub(super) laid: Vec<Arc<SourceFile>>,
    /// Values that messages ask for and that those below them do not get.
    pub(super) unresolved: Diagnostics,
    /// The file that is the last of all.
    pub(super) top: Arc<SourceFile>,
}

impl Messages {
    /// Reads a file of a tree.
    ///
    /// # Errors
    /// When it, or one that it is laid over, is no text or no list of messages.
    pub(super) fn read(file: &TreeFile) -> Result<Self, Diagnostics> {
        let layers = file.layers();
        let sources = layers.iter().map(|layer| layer.text()).collect::<Result<Vec<_>, _>>()?;
        let brought = layers.iter().zip(&sources).filter(|(layer, _)| layer.source == Source::Folder);
        let laid = brought.map(|(_, source)| Arc::clone(source)).collect();
        let top = sources.last().map_or_else(|| SourceFile::new(Path::new(&file.shown), ""), Arc::clone);
        let (merged, unresolved) = match sources.as_slice() {
            [only] => (read_one(only, only.text.clone())?, Diagnostics::new()),
            several => {
                let (resource, unresolved) = merge(several)?;
                (read_one(&top, serializer::serialize(&resource))?, unresolved)
            }
        };
        Ok(Self { merged, laid, unresolved, top })
    }
}

fn read_one(source: &Arc<SourceFile>, text: String) -> Result<FluentResource, Diagnostics> {
    FluentResource::try_new(text).map_err(|(_, errors)| told(source, &errors))
}

fn told(source: &Arc<SourceFile>, errors: &[parser::ParserError]) -> Diagnostics {
    let problem = |error: &parser::ParserError| {
        let reason = error.kind.to_string();
        Diagnostic::error(Code::LOCALE_SYNTAX).with("reason", reason).at(Place::new(source, error.pos.clone()))
    };
    errors.iter().map(problem).collect()
}

/// Lays files over each other, message by message. Returns too what is not there of what they ask for.
fn merge(sources: &[Arc<SourceFile>]) -> Result<(Resource<&str>, Diagnostics), Diagnostics> {
    let (mut body, mut unresolved, mut wrong) = (Vec::new(), Diagnostics::new(), Diagnostics::new());
    for source in sources {
        match parser::parse_runtime(source.text.as_str()) {
            Ok(resource) => {
                unresolved.extend(references::check_variables(source, &resource, &body));
                resource.body.into_iter().for_each(|entry| lay_over(&mut body, entry));
            }
            Err((_, errors)) => wrong.extend(told(source, &errors)),
        }
    }
    if wrong.is_empty() { Ok((Resource { body }, unresolved)) } else { Err(wrong) }
}

fn lay_over<'a>(body: &mut Vec<Entry<&'a str>>, entry: Entry<&'a str>) {
    match entry {
        Entry::Message(over) => {
            let below = body.iter_mut().find_map(|entry| match entry {
                Entry::Message(below) if below.id == over.id => Some(below),
                _ => None,
            });
            let Some(below) = below else { return body.push(Entry::Message(over)) };
            below.value = over.value.or_else(|| below.value.take());
            lay_attributes(&mut below.attributes, over.attributes);
        }
        Entry::Term(over) => {
            let below = body.iter_mut().find_map(|entry| match entry {
                Entry::Term(below) if below.id == over.id => Some(below),
                _ => None,
            });
            let Some(below) = below else { return body.push(Entry::Term(over)) };
            below.value = over.value;
            lay_attributes(&mut below.attributes, over.attributes);
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
    }
}

fn lay_attributes<'a>(below: &mut Vec<Attribute<&'a str>>, over: Vec<Attribute<&'a str>>) {
    for attribute in over {
        match below.iter_mut().find(|known| known.id == attribute.id) {
            Some(known) => known.value = attribute.value,
            None => below.push(attribute),
        }
    }
}
