//! Changes in a file that leave everything else in it as it was: comments, order, blank lines, quotes.
//!
//! The text is never written anew. The nodes say where each value stands; only what differs between what the file says
//! and what it should say is replaced, put in or taken out. New keys stand in the order of the schema.
//!
//! 1. walk the nodes along the value that is wanted, and note [`Edits`];
//! 2. apply them from the end of the text to its begin, so that places stay right;
//! 3. read the new text, and refuse it unless it says exactly what was wanted.

use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde_json::{Map, Value};

use super::emit::{self, STEP, pad};
use super::node::{self, Content, Node};
use super::typed::typed;
use super::{Shape, Shapes, characters};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, SourceFile};

/// Returns what a file says, as it says it: without defaults, and without what is left empty.
#[must_use]
pub fn value<T: JsonSchema>(file: &Arc<SourceFile>) -> Value {
    let text = characters::without_null(&file.text);
    let root = node::parse(&text);
    root.map_or(Value::Null, |root| typed(file, &root, &Shapes::of::<T>()).value)
}

/// Returns the text of a file with what is `wanted` in it, and everything else as it was.
///
/// What does not answer to the schema is written nevertheless: reading the text tells what is wrong with it.
///
/// # Errors
/// When the text would say anything else. In a file where one text stands for several (`&name`, `*name`) that can
/// happen; in any other it is our own fault.
pub fn rewrite<T: JsonSchema>(file: &Arc<SourceFile>, wanted: &Value) -> Result<String, Diagnostic> {
    let fault = |code| Diagnostic::error(code).at(Place::whole(file));
    let root = node::parse(&file.text).map_err(|problem| fault(problem.code))?;
    let shapes = Shapes::of::<T>();
    let old = typed(file, &root, &shapes).value;
    let mut edits = Edits { text: &file.text, shapes: &shapes, list: Vec::new() };
    edits.value(&root, &old, wanted, &shapes.root, &Slot { start: root.range.start, indent: 0, flow: false });
    let text = edits.apply();
    let new = SourceFile::new(&file.path, &text);
    let said = node::parse(&text).map(|root| typed(&new, &root, &shapes));
    match said {
        Ok(said)
            if said.value == *wanted || said.problems.iter().any(|problem| problem.severity == Severity::Error) =>
        {
            Ok(text)
        }
        _ if has_alias(&root, &file.text) => Err(fault(Code::COLLECT_UNWRITABLE)),
        _ => Err(fault(Code::CASE_UNFIT)),
    }
}

/// Whether some value of a file stands for one that is written elsewhere in it.
fn has_alias(node: &Node, text: &str) -> bool {
    let inner = |node: &Node| has_alias(node, text);
    let is_alias = text[node.range.clone()].starts_with('*');
    is_alias
        || match &node.content {
            Content::Map(entries) => entries.iter().any(|(key, value)| inner(key) || inner(value)),
            Content::List(items) => items.iter().any(inner),
            Content::Scalar { .. } => false,
        }
}

/// A replacement of bytes by a text.
struct Edit {
    range: Range<usize>,
    text: String,
}

/// Where a value stands.
struct Slot {
    /// Behind the colon or dash that it belongs to.
    start: usize,
    /// Spaces before the keys or dashes in it, if it is written anew on lines of its own.
    indent: usize,
    /// Whether it stands between brackets.
    flow: bool,
}

/// What has to change.
struct Edits<'a> {
    text: &'a str,
    shapes: &'a Shapes,
    list: Vec<Edit>,
}

impl Edits<'_> {
    fn apply(mut self) -> String {
        let mut text = self.text.to_owned();
        // Stable: of two at one place the first noted comes first, so it is applied last.
        self.list.sort_by_key(|edit| edit.range.start);
        for edit in self.list.iter().rev() {
            text.replace_range(edit.range.clone(), &edit.text);
        }
        text
    }

    fn put(&mut self, range: Range<usize>, text: String) {
        self.list.push(Edit { range, text });
    }

    fn value(&mut self, node: &Node, old: &Value, new: &Value, shape: &Shape, slot: &Slot) {
        match (&node.content, old, new) {
            _ if old == new => {}
            (Content::Map(entries), Value::Object(old), Value::Object(new)) if self.is_own(node) => {
                self.map(node, entries, (old, new), shape, slot);
            }
            (Content::List(items), Value::Array(old), Value::Array(new)) if self.is_own(node) => {
                self.items(node, items, (old, new), shape, slot);
            }
            _ => self.replace(node, new, slot),
        }
    }

    /// Whether what is in a node stands in its own bytes, and not in those of an anchor.
    fn is_own(&self, node: &Node) -> bool {
        let first = first_child(node);
        first.is_none_or(|child| {
            node.range.contains(&child.range.start) && !self.text[node.range.start..].starts_with('*')
        })
    }

    fn is_flow(&self, node: &Node) -> bool {
        match first_child(node) {
            Some(child) => {
                child.range.start > node.range.start && self.text[node.range.start..].starts_with(['{', '['])
            }
            None => true,
        }
    }

    fn map(
        &mut self,
        node: &Node,
        entries: &[(Node, Node)],
        (old, new): (&Map<String, Value>, &Map<String, Value>),
        shape: &Shape,
        slot: &Slot,
    ) {
        let stays =
            |(key, _): &&(Node, Node)| key.text().is_some_and(|name| !old.contains_key(name) || new.contains_key(name));
        let same_keys = old.keys().chain(new.keys()).all(|name| old.contains_key(name) && new.contains_key(name));
        let flow = slot.flow || self.is_flow(node);
        if (flow && !same_keys) || !entries.iter().any(|entry| stays(&entry)) {
            return self.replace(node, &Value::Object(new.clone()), slot);
        }
        let column = self.column(node.range.start);
        for (key, value) in entries {
            let name = key.text().unwrap_or_default();
            let inner = Slot { start: self.colon(key), indent: column + STEP, flow };
            match (old.get(name), new.get(name)) {
                (Some(old), Some(new)) => self.value(value, old, new, &self.below(shape, name), &inner),
                (None, Some(new)) => self.replace(value, new, &inner),
                (Some(_), None) => self.take_out(entries, key, value),
                (None, None) => {}
            }
        }
        let there: Vec<_> = entries.iter().filter(stays).collect();
        self.put_in(&there, (old, new), shape, column);
    }

    /// Puts new keys in, in the order of the schema.
    fn put_in(
        &mut self,
        there: &[&(Node, Node)],
        (old, new): (&Map<String, Value>, &Map<String, Value>),
        shape: &Shape,
        column: usize,
    ) {
        let is_there = |name: &str| there.iter().any(|(key, _)| key.text() == Some(name));
        let order = self.order(shape);
        let rank = |name: &str| order.iter().position(|known| known == name).unwrap_or(order.len());
        let mut missing: Vec<(&String, &Value)> =
            new.iter().filter(|(name, _)| !old.contains_key(*name) && !is_there(name)).collect();
        missing.sort_by_key(|(name, _)| rank(name));
        for (name, value) in missing {
            let value = &self.ordered(value, &self.below(shape, name));
            let before =
                there.iter().filter(|(key, _)| order.is_empty() || rank(key.text().unwrap_or_default()) < rank(name));
            let last = before.max_by_key(|(key, _)| (rank(key.text().unwrap_or_default()), key.range.start));
            let entry = emit::entry(name, value, column);
            if let Some((key, value)) = last {
                let at = self.line_end(self.content_end(key, value));
                let gap = if column == 0 && entry.contains('\n') { "\n\n" } else { "\n" };
                self.put(at..at, format!("{gap}{}{entry}", pad(column)));
            } else {
                let at = there[0].0.range.start;
                self.put(at..at, format!("{entry}\n{}", pad(column)));
            }
        }
    }

    fn items(&mut self, node: &Node, items: &[Node], (old, new): (&[Value], &[Value]), shape: &Shape, slot: &Slot) {
        let flow = slot.flow || self.is_flow(node);
        let nested = old.iter().all(|item| item.is_object() || item.is_array());
        if new.len() < old.len()
            || items.is_empty()
            || (flow && new.len() > old.len())
            || (!nested && !new.starts_with(old))
        {
            return self.replace(node, &Value::Array(new.to_vec()), slot);
        }
        let item_shape = item_of(shape);
        for (item, (old, new)) in items.iter().zip(old.iter().zip(new)) {
            let start = if flow { item.range.start } else { self.dash(item) + 1 };
            self.value(item, old, new, item_shape, &Slot { start, indent: self.column(item.range.start), flow });
        }
        if let Some(last) = items.last() {
            let dash = self.column(self.dash(last));
            let gap = self.gap(items);
            let at = self.line_end(self.end(last, self.dash(last) + 1));
            let on_line = matches!(last.content, Content::Map(_)) && self.is_flow(last);
            for item in &new[old.len()..] {
                let item = &self.ordered(item, item_shape);
                let shown = if on_line && !item.to_string().contains("\\n") {
                    emit::inline(item)
                } else {
                    emit::after_dash(item, dash + STEP)
                };
                self.put(at..at, format!("{gap}{}- {shown}", pad(dash)));
            }
        }
    }

    /// Returns what parts the items of a list: a line, or a blank line too.
    fn gap(&self, items: &[Node]) -> &'static str {
        let [.., before, last] = items else { return "\n" };
        let between = &self.text[before.range.start..self.dash(last)];
        if between.lines().any(|line| line.trim().is_empty() && !line.is_empty()) || between.contains("\n\n") {
            "\n\n"
        } else {
            "\n"
        }
    }

    /// Writes a value in the place of another.
    fn replace(&mut self, node: &Node, new: &Value, slot: &Slot) {
        let end = self.end(node, slot.start);
        let on_lines = !slot.flow && self.text[end..self.line_end(end)].trim().is_empty();
        let is_bare = first_child(node).is_none() || !self.is_flow(node);
        match new {
            _ if node.range.is_empty() => self.fill(new, slot),
            Value::Object(_) | Value::Array(_) if on_lines && is_bare => {
                self.put(slot.start..end, emit::after_colon(new, slot.indent));
            }
            Value::String(text) if on_lines => {
                let shown = emit::block(text, slot.indent).unwrap_or_else(|| emit::inline(new));
                self.put(self.begin(node, slot)..end, shown);
            }
            _ => self.put(self.begin(node, slot)..end, emit::inline(new)),
        }
    }

    /// Writes a value where nothing was filled in.
    fn fill(&mut self, new: &Value, slot: &Slot) {
        let on_lines = !slot.flow && self.text[slot.start..self.line_end(slot.start)].trim().is_empty();
        let shown = if on_lines { emit::after_colon(new, slot.indent) } else { format!(" {}", emit::inline(new)) };
        self.put(slot.start..slot.start, shown);
    }

    /// Takes a key with its value out.
    fn take_out(&mut self, entries: &[(Node, Node)], key: &Node, value: &Node) {
        let line = self.line_start(key.range.start);
        if self.text[line..key.range.start].trim().is_empty() {
            let end = self.line_end(self.content_end(key, value));
            let end = if end < self.text.len() { end + 1 } else { end };
            return self.put(line..end, String::new());
        }
        // The key stands behind a dash: the next key takes its place.
        let next = entries.iter().find(|(other, _)| other.range.start > key.range.start);
        let end = next.map_or(self.content_end(key, value), |(next, _)| next.range.start);
        self.put(key.range.start..end, String::new());
    }

    /// Returns where a value begins: a block with the sign before its lines.
    fn begin(&self, node: &Node, slot: &Slot) -> usize {
        let before = &self.text[slot.start..node.range.start.max(slot.start)];
        let sign = before.trim_start();
        if sign.starts_with(['|', '>']) { slot.start + (before.len() - sign.len()) } else { node.range.start }
    }

    /// Returns where the content of an entry ends.
    fn content_end(&self, key: &Node, value: &Node) -> usize {
        self.end(value, self.colon(key))
    }

    /// Returns where a value ends; `slot` is where nothing at all would end.
    fn end(&self, node: &Node, slot: usize) -> usize {
        match &node.content {
            Content::Map(entries) if self.is_own(node) && !self.is_flow(node) => {
                entries.last().map_or(slot, |(key, value)| self.content_end(key, value))
            }
            Content::List(items) if self.is_own(node) && !self.is_flow(node) => {
                items.last().map_or(slot, |item| self.end(item, self.dash(item) + 1))
            }
            Content::Scalar { .. } if node.range.end <= slot => slot,
            _ => node.range.start + self.text[node.range.clone()].trim_end().len(),
        }
    }

    /// Returns the place behind the colon of a key.
    fn colon(&self, key: &Node) -> usize {
        self.text[key.range.end..].find(':').map_or(key.range.end, |at| key.range.end + at + 1)
    }

    /// Returns the place of the dash of an item.
    fn dash(&self, item: &Node) -> usize {
        self.text[..item.range.start].rfind('-').unwrap_or(item.range.start)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |end| at + end);
        if self.text[..end].ends_with('\r') && end > at { end - 1 } else { end }
    }

    /// Returns how many characters stand before a place on its line.
    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    /// Returns a new value with its keys in the order of the schema.
    fn ordered(&self, value: &Value, shape: &Shape) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.ordered(item, item_of(shape))).collect(),
            Value::Object(fields) => {
                let order = self.order(shape);
                let mut keys: Vec<&String> = fields.keys().collect();
                keys.sort_by_key(|key| order.iter().position(|known| known == *key).unwrap_or(order.len()));
                keys.into_iter().map(|key| (key.clone(), self.ordered(&fields[key], &self.below(shape, key)))).collect()
            }
            other => other.clone(),
        }
    }

    fn order(&self, shape: &Shape) -> Vec<String> {
        match record_of(shape) {
            Some(name) => self.shapes.fields(name).iter().map(|field| field.name.clone()).collect(),
            None => Vec::new(),
        }
    }

    fn below(&self, shape: &Shape, name: &str) -> Shape {
        let known =
            record_of(shape).and_then(|record| self.shapes.fields(record).iter().find(|field| field.name == name));
        match (known, shape) {
            (Some(field), _) => field.shape.clone(),
            (None, Shape::Map { value, .. }) => (**value).clone(),
            (None, other) => other.clone(),
        }
    }
}

fn first_child(node: &Node) -> Option<&Node> {
    match &node.content {
        Content::Map(entries) => entries.first().map(|(key, _)| key),
        Content::List(items) => items.first(),
        Content::Scalar { .. } => None,
    }
}

fn record_of(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Record { name } => Some(name),
        Shape::AnyOf { options, .. } => options.iter().find_map(record_of),
        _ => None,
    }
}

fn item_of(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        other => other,
    }
}

#[cfg(test)]
mod tests;
