//! Nodes without types to a value that answers to a [`Shape`], with all that does not.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::identifiers::{Identifier, Role};
use super::node::{Content, Node};
use super::places::{Places, first_line};
use super::scalar;
use super::{Field, Shape, Shapes};
use crate::characters;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceFile};

/// What a walk over the nodes found.
pub(super) struct Typed {
    /// The value; whole only if there are no errors.
    pub(super) value: Value,
    /// Where each datum stands.
    pub(super) places: Places,
    /// The identifiers.
    pub(super) identifiers: Vec<Identifier>,
    /// What is wrong.
    pub(super) problems: Diagnostics,
}

/// Walks the nodes of a file along its shapes.
pub(super) fn typed(file: &Arc<SourceFile>, root: &Node, shapes: &Shapes) -> Typed {
    let typed = Typed { value: Value::Null, places: Places::new(file), identifiers: Vec::new(), problems: Vec::new() };
    let mut walk = Walk { file, shapes, typed };
    let at = At { path: String::new(), field: "case".to_owned(), heading: first_line(&file.text, &root.range) };
    walk.typed.value = walk.value(&at, root, &shapes.root).unwrap_or_default();
    walk.typed
}

/// Where the walk is.
struct At {
    /// Path to the datum.
    path: String,
    /// The last key in it, which is how a writer knows the datum.
    field: String,
    /// Bytes that stand for it when it is too long to show.
    heading: Range<usize>,
}

impl At {
    fn step(&self, step: &str) -> String {
        if self.path.is_empty() { step.to_owned() } else { format!("{}.{step}", self.path) }
    }

    fn error(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code).with("field", &self.field).with("at", &self.path)
    }
}

struct Walk<'a> {
    file: &'a Arc<SourceFile>,
    shapes: &'a Shapes,
    typed: Typed,
}

impl Walk<'_> {
    fn value(&mut self, at: &At, node: &Node, shape: &Shape) -> Option<Value> {
        match (shape, &node.content) {
            (Shape::AnyOf { options, .. }, _) => match fitting(options, node) {
                Some(shape) => self.value(at, node, shape),
                None => self.wrong_kind(at, node, shape),
            },
            (Shape::Record { name }, Content::Map(_)) => {
                Some(self.record(at, &node.entries(), self.shapes.fields(name)))
            }
            (Shape::Map { key, value }, Content::Map(_)) => Some(self.map(at, &node.entries(), key, value)),
            (Shape::List(item), Content::List(items)) => Some(self.list(at, items, item)),
            (Shape::Record { .. } | Shape::Map { .. } | Shape::List(_), _) => self.wrong_kind(at, node, shape),
            (_, Content::Scalar { text, .. }) if !node.is_empty() => self.scalar(at, node, text, shape),
            _ => self.wrong_kind(at, node, shape),
        }
    }

    fn record(&mut self, at: &At, entries: &[(&Node, &Node)], fields: &[Field]) -> Value {
        let mut object = Map::new();
        for (key, value) in self.unique(at, entries) {
            let name = key.text().unwrap_or_default();
            match fields.iter().find(|field| field.name == name) {
                Some(field) => self.entry(at, key, value, &field.shape, &mut object),
                None => self.unknown_field(at, key, fields),
            }
        }
        for field in fields.iter().filter(|field| field.required) {
            self.require(at, entries, &field.name);
        }
        Value::Object(object)
    }

    fn map(&mut self, at: &At, entries: &[(&Node, &Node)], key_shape: &Shape, shape: &Shape) -> Value {
        let mut object = Map::new();
        for (key, value) in self.unique(at, entries) {
            let here = At { path: at.path.clone(), field: at.field.clone(), heading: key.range.clone() };
            if self.value(&here, key, key_shape).is_some() {
                self.entry(at, key, value, shape, &mut object);
            }
        }
        Value::Object(object)
    }

    fn list(&mut self, at: &At, items: &[Node], shape: &Shape) -> Value {
        let mut list = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let heading = first_line(&self.file.text, &item.range);
            let here = At { path: at.step(&index.to_string()), field: at.field.clone(), heading };
            self.typed.places.insert(&here.path, here.heading.clone());
            list.extend(self.value(&here, item, shape));
        }
        Value::Array(list)
    }

    /// Reads the value of a key into `object`; one that is left empty counts as not there.
    fn entry(&mut self, at: &At, key: &Node, value: &Node, shape: &Shape, object: &mut Map<String, Value>) {
        let name = key.text().unwrap_or_default();
        let shown = shown_key(name);
        let here = At { path: at.step(shown), field: shown.to_owned(), heading: key.range.clone() };
        let is_short = value.text().is_some() && !value.is_empty();
        let range = if is_short { first_line(&self.file.text, &value.range) } else { key.range.clone() };
        self.typed.places.insert(&here.path, range);
        if !value.is_empty()
            && let Some(value) = self.value(&here, value, shape)
        {
            object.insert(name.to_owned(), value);
        }
    }

    /// Returns the entries without those whose key was there before, which are reported.
    fn unique<'n>(&mut self, at: &At, entries: &[(&'n Node, &'n Node)]) -> Vec<(&'n Node, &'n Node)> {
        let mut first: HashMap<&str, &Node> = HashMap::new();
        let mut unique = Vec::new();
        for &(key, value) in entries {
            let name = key.text().unwrap_or_default();
            if let Some(first) = first.get(name) {
                let related = self.typed.places.at(first.range.clone());
                self.report_key(Diagnostic::error(Code::CASE_DUPLICATE_FIELD).related(related), at, key);
            } else {
                first.insert(name, key);
                unique.push((key, value));
            }
        }
        unique
    }

    fn require(&mut self, at: &At, entries: &[(&Node, &Node)], name: &str) {
        if entries.iter().any(|(key, value)| key.text() == Some(name) && !value.is_empty()) {
            return;
        }
        let parent = if at.path.is_empty() { "root" } else { &at.field };
        let missing = Diagnostic::error(Code::CASE_MISSING_FIELD)
            .with("field", name)
            .with("at", at.step(name))
            .with("parent", parent);
        self.report(missing, &at.heading);
    }

    fn unknown_field(&mut self, at: &At, key: &Node, fields: &[Field]) {
        let names = || fields.iter().map(|field| field.name.as_str());
        let unknown = Diagnostic::error(Code::CASE_UNKNOWN_FIELD)
            .with("allowed", names().collect::<Vec<_>>().join(", "))
            .suggest(key.text().unwrap_or_default(), names());
        self.report_key(unknown, at, key);
    }

    fn scalar(&mut self, at: &At, node: &Node, text: &str, shape: &Shape) -> Option<Value> {
        self.check_characters(at, node, text);
        match scalar::read(text, shape) {
            Ok(value) => {
                self.note_identifier(at, node, text, shape);
                Some(value)
            }
            Err(code) => self.report(scalar::explain(at.error(code), text, shape), &node.range),
        }
    }

    fn note_identifier(&mut self, at: &At, node: &Node, text: &str, shape: &Shape) {
        let (kind, role) = match shape {
            Shape::Text { names: Some(kind), .. } => (kind, Role::Names),
            Shape::Text { kind, .. } if matches!(kind.as_str(), "person" | "goal") => (kind, Role::Mentions),
            _ => return,
        };
        self.typed.identifiers.push(Identifier {
            kind: kind.clone(),
            role,
            id: text.to_owned(),
            field: at.field.clone(),
            path: at.path.clone(),
            range: node.range.clone(),
        });
    }

    fn check_characters(&mut self, at: &At, node: &Node, text: &str) {
        // A null byte is only in the file itself: the parser was given a space for it.
        let written = &self.file.text.get(node.range.clone()).unwrap_or_default();
        let all = || text.chars().chain(written.chars().filter(|character| *character == '\0'));
        if let Some(character) = all().find(|character| characters::is_unshowable(*character)) {
            let bad = at.error(Code::CASE_BAD_CHARACTER).with("character", characters::number(character));
            self.report(bad, &node.range);
        }
        if let Some(character) = all().find(|character| characters::forces_direction(*character)) {
            let forced = Diagnostic::warning(Code::CASE_FORCED_DIRECTION)
                .with("field", &at.field)
                .with("at", &at.path)
                .with("character", characters::number(character));
            self.report(forced, &node.range);
        }
    }

    fn wrong_kind(&mut self, at: &At, node: &Node, shape: &Shape) -> Option<Value> {
        let range = if node.text().is_some() && !node.range.is_empty() { &node.range } else { &at.heading };
        self.report(scalar::explain(at.error(Code::CASE_WRONG_KIND), "", shape), range)
    }

    fn report_key(&mut self, problem: Diagnostic, at: &At, key: &Node) {
        let name = shown_key(key.text().unwrap_or_default());
        self.report(problem.with("field", name).with("at", at.step(name)), &key.range);
    }

    /// Collects a problem; returns the absence of a value, for the convenience of who has none because of it.
    fn report(&mut self, problem: Diagnostic, range: &Range<usize>) -> Option<Value> {
        let place = self.typed.places.at(first_line(&self.file.text, range));
        self.typed.problems.push(problem.at(place));
        None
    }
}

/// Returns the option that fits what was written, or else the text or choice among them, to tell what was expected.
fn fitting<'a>(options: &'a [Shape], node: &Node) -> Option<&'a Shape> {
    let fits = |shape: &&Shape| match (shape, &node.content) {
        (Shape::Record { .. } | Shape::Map { .. }, Content::Map(_)) | (Shape::List(_), Content::List(_)) => true,
        (_, Content::Scalar { text, plain }) => scalar::fits(text, *plain, shape),
        _ => false,
    };
    let is_word = |shape: &&Shape| node.text().is_some() && matches!(shape, Shape::Text { .. } | Shape::Choice { .. });
    options.iter().find(fits).or_else(|| options.iter().find(is_word))
}

/// Returns a key as it can be shown: a sentence that a colon turned into a key is a value, and stays out of messages.
fn shown_key(name: &str) -> &str {
    let is_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if (1..=40).contains(&name.len()) && name.bytes().all(is_key) { name } else { "…" }
}
