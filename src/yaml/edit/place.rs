//! Changes to the places in the text where they are made.
//!
//! A change in what stands elsewhere (`*name`, `<<`), or that leaves nothing to hold on to, is made one level higher: the
//! whole value is written there as it should be.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::Value;

use super::change::{Change, Deed, Step};
use super::layout::{Behind, Layout, Slot, Within};
use super::schema;
use crate::yaml::emit::{self, STEP};
use crate::yaml::node::{Content, Node, Style};
use crate::yaml::{Shape, Shapes};

/// How a change is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// As a person would.
    Usual,
    /// With nothing that what stands above or below could become part of: no text on lines of its own, no blank lines.
    Great,
}

/// A replacement of bytes by a text.
struct Edit {
    range: Range<usize>,
    text: String,
}

/// Changes of one text in the making.
pub(super) struct Edits<'a> {
    pub(super) layout: Layout<'a>,
    pub(super) shapes: &'a Shapes,
    pub(super) care: Care,
    root: &'a Node,
    /// What the file should say when all is done.
    wanted: &'a Value,
    /// Whether the file is JSON, which is YAML too.
    is_json: bool,
    /// What is written anew as a whole.
    whole: BTreeSet<&'a [Step]>,
    /// Where a comma was put behind the last item between brackets.
    pub(super) commas: BTreeSet<usize>,
    list: Vec<Edit>,
}

/// Where the way to a datum ends.
enum Found<'a> {
    /// At its node.
    There(Spot<'a>),
    /// At the record that it is not in; so many steps were made.
    Missing(Spot<'a>, usize),
    /// At a node that stands for another; so many steps were made.
    Elsewhere(usize),
}

/// A node with its place and shape.
pub(super) struct Spot<'a> {
    pub(super) node: &'a Node,
    pub(super) slot: Slot,
    pub(super) shape: Shape,
}

impl<'a> Edits<'a> {
    /// Returns the changes of a text that should say what is `wanted`.
    pub(super) fn new(text: &'a str, root: &'a Node, shapes: &'a Shapes, wanted: &'a Value, care: Care) -> Self {
        let layout = Layout::new(text, root);
        let is_quoted = |(key, _): &(Node, Node)| text.get(key.range.clone()).is_some_and(|key| key.starts_with('"'));
        let is_json = match &root.content {
            Content::Map(entries) => root.style == Style::Flow && entries.iter().all(is_quoted),
            Content::List(_) | Content::Scalar { .. } => false,
        };
        let (whole, commas) = (BTreeSet::new(), BTreeSet::new());
        Self { layout, shapes, care, root, wanted, is_json, whole, commas, list: Vec::new() }
    }

    /// Makes changes, and returns the new text; nothing if they cannot be made, or not together.
    pub(super) fn make(mut self, changes: &'a [Change]) -> Option<String> {
        for change in changes {
            self.change(change)?;
        }
        self.apply()
    }

    fn apply(mut self) -> Option<String> {
        // Stable: of two at one place the first noted comes first.
        self.list.sort_by_key(|edit| edit.range.start);
        let mut new = String::with_capacity(self.layout.text.len());
        let mut at = 0;
        for edit in &self.list {
            new += self.layout.text.get(at..edit.range.start)?;
            new += &edit.text.replace('\n', self.layout.line_end);
            at = edit.range.end;
        }
        new += self.layout.text.get(at..)?;
        Some(new)
    }

    pub(super) fn put(&mut self, range: Range<usize>, text: String) {
        self.list.push(Edit { range, text });
    }

    fn change(&mut self, change: &'a Change) -> Option<()> {
        let path = change.path.as_slice();
        match &change.deed {
            Deed::Set(value) => self.set_at(path, value),
            Deed::Insert(value) => {
                let (Step::Index(at), way) = path.split_last()? else { return None };
                match self.find(way)? {
                    Found::There(list) if list.node.style != Style::Alias => self.insert(way, &list, *at, value),
                    Found::There(_) => self.write_whole(way),
                    Found::Elsewhere(steps) | Found::Missing(_, steps) => self.write_whole(&path[..steps]),
                }
            }
            Deed::Remove => {
                let (last, way) = path.split_last()?;
                match self.find(way)? {
                    Found::There(spot) if spot.node.style != Style::Alias => self.remove(way, &spot, last),
                    Found::There(_) => self.write_whole(way),
                    Found::Elsewhere(steps) | Found::Missing(_, steps) => self.write_whole(&path[..steps]),
                }
            }
        }
    }

    fn set_at(&mut self, path: &'a [Step], value: &Value) -> Option<()> {
        match self.find(path)? {
            Found::There(spot) => {
                let value = schema::ordered(self.shapes, value, &spot.shape);
                self.set(spot.node, &value, spot.slot)
            }
            Found::Missing(map, steps) if steps + 1 == path.len() => {
                let Step::Key(name) = &path[steps] else { return None };
                let value = schema::ordered(self.shapes, value, &schema::below(self.shapes, &map.shape, name));
                self.add(&path[..steps], &map, name, &value)
            }
            Found::Missing(_, steps) => self.write_whole(&path[..=steps]),
            Found::Elsewhere(steps) => self.write_whole(&path[..steps]),
        }
    }

    /// Writes the value of a place as it should be when all is done, once.
    pub(super) fn write_whole(&mut self, path: &'a [Step]) -> Option<()> {
        if path.is_empty() || !self.whole.insert(path) {
            return (!path.is_empty()).then_some(());
        }
        let wanted = self.wanted;
        let value = path.iter().try_fold(wanted, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.get(index),
        });
        self.set_at(path, value?)
    }

    fn add(&mut self, path: &'a [Step], map: &Spot<'a>, name: &str, value: &Value) -> Option<()> {
        let Content::Map(entries) = &map.node.content else { return None };
        match (map.node.style, entries.last()) {
            (Style::Flow, Some((key, last))) if self.layout.has_bracket(map.node) => {
                let text = self.inline_entry(name, value);
                self.append(self.layout.entry_start(key), self.layout.entry_end(key, last), &text);
                Some(())
            }
            (Style::Block, Some(_)) => {
                self.add_line(entries, map, name, value);
                Some(())
            }
            _ => self.write_whole(path),
        }
    }

    fn insert(&mut self, path: &'a [Step], list: &Spot<'a>, at: usize, value: &Value) -> Option<()> {
        let Content::List(items) = &list.node.content else { return None };
        let value = schema::ordered(self.shapes, value, schema::item_of(&list.shape));
        match list.node.style {
            _ if items.is_empty() => self.write_whole(path),
            Style::Flow => {
                self.insert_between(items, at, &value);
                Some(())
            }
            _ => self.insert_line(items, list.slot, at, &value),
        }
    }

    fn remove(&mut self, path: &'a [Step], from: &Spot<'a>, step: &Step) -> Option<()> {
        let parts: Vec<Range<usize>> = match &from.node.content {
            Content::Map(entries) => entries
                .iter()
                .map(|(key, value)| self.layout.entry_start(key)..self.layout.entry_end(key, value))
                .collect(),
            Content::List(items) if from.node.style == Style::Flow => {
                items.iter().map(|item| self.layout.item_start(item)..self.layout.end(item, item.range.start)).collect()
            }
            Content::List(items) => self.layout.items(items, from.slot.start),
            Content::Scalar { .. } => return None,
        };
        let at = match (step, &from.node.content) {
            (Step::Key(name), Content::Map(entries)) => entries.iter().position(|(key, _)| key.text() == Some(name))?,
            (Step::Index(at), _) => *at,
            _ => return None,
        };
        if from.node.style == Style::Flow && self.layout.has_bracket(from.node) {
            return self.remove_between(&parts, at);
        }
        if parts.len() == 1 || from.node.style == Style::Flow {
            return self.write_whole(path);
        }
        self.remove_lines(&parts, at)
    }

    fn find(&self, path: &[Step]) -> Option<Found<'a>> {
        let start = self.root.range.start;
        let whole = Slot { start, indent: 0, within: Within::Lines, behind: Behind::Nothing };
        let mut spot = Spot { node: self.root, slot: whole, shape: self.shapes.root.clone() };
        for (steps, step) in path.iter().enumerate() {
            if spot.node.style == Style::Alias {
                return Some(Found::Elsewhere(steps));
            }
            spot = match (&spot.node.content, step) {
                (Content::Map(entries), Step::Key(name)) => {
                    match entries.iter().find(|(key, _)| key.text() == Some(name)) {
                        Some(entry) => self.value_of(&spot, entries, entry, name),
                        None => return Some(Found::Missing(spot, steps)),
                    }
                }
                (Content::List(items), Step::Index(at)) => self.item_of(&spot, items, *at)?,
                _ => return None,
            };
        }
        Some(Found::There(spot))
    }

    fn value_of(&self, map: &Spot<'a>, entries: &[(Node, Node)], entry: &'a (Node, Node), name: &str) -> Spot<'a> {
        let (key, node) = entry;
        let column = entries.first().map_or(0, |(first, _)| self.layout.column(self.layout.entry_start(first)));
        let colon = self.layout.colon(key);
        let behind = if colon.is_some() { Behind::Colon } else { Behind::Key };
        let start = colon.unwrap_or(key.range.end);
        let slot = Slot { start, indent: column + STEP, within: within(map), behind };
        Spot { node, slot, shape: schema::below(self.shapes, &map.shape, name) }
    }

    fn item_of(&self, list: &Spot<'a>, items: &'a [Node], at: usize) -> Option<Spot<'a>> {
        let node = items.get(at)?;
        let slot = if list.node.style == Style::Flow {
            let start = self.layout.item_start(node);
            Slot { start, indent: 0, within: Within::Brackets, behind: Behind::Nothing }
        } else {
            let dash = self.layout.items(items, list.slot.start).get(at)?.start;
            let indent = self.layout.column(dash) + STEP;
            Slot { start: dash + 1, indent, within: Within::Lines, behind: Behind::Dash }
        };
        Some(Spot { node, slot, shape: schema::item_of(&list.shape).clone() })
    }

    /// Returns a value on one line, in the notation of the file.
    pub(super) fn inline(&self, value: &Value) -> String {
        if self.is_json { value.to_string() } else { emit::inline(value) }
    }

    /// Returns a value on one line; a text keeps the double quotes of the one in whose place it comes.
    pub(super) fn like(&self, node: &Node, value: &Value) -> String {
        match value {
            Value::String(text) if !self.is_json && self.layout.slice(node.range.clone()).starts_with('"') => {
                emit::quoted(text)
            }
            _ => self.inline(value),
        }
    }

    fn inline_entry(&self, name: &str, value: &Value) -> String {
        let key = if self.is_json { Value::from(name).to_string() } else { emit::key(name) };
        format!("{key}: {}", self.inline(value))
    }
}

fn within(parent: &Spot<'_>) -> Within {
    if parent.node.style == Style::Flow { Within::Brackets } else { parent.slot.within }
}
