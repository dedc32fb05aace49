//! Changes among lines, where the column says what belongs to what.

use std::ops::Range;

use serde_json::Value;

use super::layout::{Behind, Slot, Within};
use super::place::{Care, Edits, Spot};
use super::schema;
use crate::yaml::emit::{self, STEP, Texts, pad};
use crate::yaml::node::{Content, Node, Style};

impl Edits<'_> {
    /// Writes a value in the place of another.
    pub(super) fn set(&mut self, node: &Node, value: &Value, slot: Slot) -> Option<()> {
        match node.style {
            Style::Bare if node.range.is_empty() => self.fill(value, slot),
            _ if slot.within == Within::Brackets => self.set_between(node, value, slot),
            Style::Lines => self.set_lines(node, value, slot)?,
            Style::Block => self.set_all(node, value, slot),
            Style::Bare | Style::Alias | Style::Flow => self.set_bare(node, value, slot),
        }
        Some(())
    }

    /// Writes a value in the place of one that stands behind its key or dash, or between brackets.
    fn set_bare(&mut self, node: &Node, value: &Value, slot: Slot) {
        let has_comments = !self.layout.comments(node.range.clone()).is_empty();
        let is_behind = !self.layout.slice(slot.start..node.range.start).contains('\n');
        let on_lines = is_behind && !has_comments && self.layout.ends_line(node.range.end);
        let is_empty = match &node.content {
            Content::Scalar { .. } => true,
            Content::List(items) => items.is_empty(),
            Content::Map(entries) => entries.is_empty(),
        };
        match value {
            _ if has_comments => self.set_all(node, value, slot),
            Value::Object(_) | Value::Array(_) if on_lines && (is_empty || node.style == Style::Alias) => {
                self.set_all(node, value, slot);
            }
            Value::String(text) if on_lines => {
                let shown = emit::block(text, slot.indent, self.texts()).unwrap_or_else(|| self.like(node, value));
                // Spaces behind it would become part of the last line.
                let end = if shown.contains('\n') { self.layout.line_after(node.range.end) } else { node.range.end };
                self.put(node.range.start..end, shown);
            }
            _ => self.put(node.range.clone(), self.like(node, value)),
        }
    }

    /// Writes a value in the place of a text on lines of its own. What stands behind its sign stays there.
    fn set_lines(&mut self, node: &Node, value: &Value, slot: Slot) -> Option<()> {
        let sign = self.layout.sign(node, &slot)?;
        let head_end = self.layout.line_after(sign.end);
        let behind = self.layout.slice(sign.end..head_end);
        let end = self.trimmed(self.layout.end(node, slot.start)).max(head_end);
        let block = value.as_str().and_then(|text| emit::block(text, slot.indent, self.texts()));
        match (block.as_deref().and_then(|block| block.split_once('\n')), value) {
            (Some((head, body)), _) => self.put(sign.start..end, format!("{head}{behind}\n{body}")),
            (None, Value::Object(_) | Value::Array(_)) => self.set_all(node, value, slot),
            _ => self.put(sign.start..end, self.inline(value) + behind),
        }
        Some(())
    }

    /// Writes a value in the place of all that stands behind a key or dash. Comments stay: on its line, and below.
    fn set_all(&mut self, node: &Node, value: &Value, slot: Slot) {
        let end = self.trimmed(self.layout.end(node, slot.start));
        let stop = self.layout.line_after(end);
        let comments = self.layout.comments(slot.start..stop);
        let line = self.layout.line_after(slot.start);
        let below = format!("\n{}", pad(slot.indent));
        let kept = comments.iter().flat_map(|comment| {
            [if comment.start < line { " " } else { below.as_str() }, self.layout.slice(comment.clone())]
        });
        let kept: String = kept.collect();
        let shown = match (value, slot.behind) {
            (Value::String(_), _) if !comments.is_empty() => format!(" {}", self.inline(value)),
            (Value::Object(_) | Value::Array(_), Behind::Dash) if comments.is_empty() => {
                format!(" {}", emit::after_dash(value, slot.indent, self.texts()))
            }
            _ => emit::after_colon(value, slot.indent, self.texts()),
        };
        let text = if shown.starts_with('\n') { kept + &shown } else { shown + &kept };
        self.put(slot.start..stop, text);
    }

    /// Writes a value where nothing was filled in.
    fn fill(&mut self, value: &Value, slot: Slot) {
        let at = self.layout.behind_properties(slot.start);
        let lead = match (slot.behind, slot.within) {
            (Behind::Key, Within::Brackets) => ":".to_owned(),
            (Behind::Key, Within::Lines) => format!("\n{}:", pad(slot.indent - STEP)),
            _ => String::new(),
        };
        let shown = match slot.behind {
            Behind::Colon if slot.within == Within::Lines && self.layout.ends_line(at) => {
                emit::after_colon(value, slot.indent, self.texts())
            }
            Behind::Dash if self.layout.ends_line(at) => {
                format!(" {}", emit::after_dash(value, slot.indent, self.texts()))
            }
            _ => format!(" {}", self.inline(value)),
        };
        self.put(at..at, lead + &shown);
    }

    /// Puts a new key among others, in the order of the schema.
    pub(super) fn add_line(&mut self, entries: &[(Node, Node)], map: &Spot<'_>, name: &str, value: &Value) {
        let order = schema::order(self.shapes, &map.shape);
        let rank = |key: &Node| schema::rank(&order, key.text().unwrap_or_default());
        let own = schema::rank(&order, name);
        let before = entries.iter().filter(|(key, _)| order.is_empty() || rank(key) < own);
        let first = self.layout.entry_start(&entries[0].0);
        let column = self.layout.column(first);
        let entry = emit::entry(name, value, column, self.texts());
        let Some((key, last)) = before.max_by_key(|(key, _)| (rank(key), key.range.start)) else {
            return self.put(first..first, format!("{entry}\n{}", pad(column)));
        };
        let (at, before, after) = self.layout.below(self.layout.entry_end(key, last));
        let gap = if column == 0 && entry.contains('\n') && self.care == Care::Usual { "\n" } else { "" };
        self.put(at..at, format!("{before}{gap}{}{entry}{after}", pad(column)));
    }

    /// Puts an item among others.
    pub(super) fn insert_line(&mut self, items: &[Node], slot: Slot, at: usize, value: &Value) -> Option<()> {
        let places = self.layout.items(items, slot.start);
        let near = at.saturating_sub(1);
        let (place, column) = (places.get(near)?, self.layout.column(places.first()?.start));
        let on_line = matches!(items[near].content, Content::Map(_)) && items[near].style == Style::Flow;
        let inline = self.inline(value);
        let shown = if on_line && !inline.contains("\\n") {
            inline
        } else {
            emit::after_dash(value, column + STEP, self.texts())
        };
        let pair =
            if near > 0 { places.get(near - 1).zip(places.get(near)) } else { places.first().zip(places.get(1)) };
        let is_spaced = pair.is_some_and(|(one, next)| self.layout.has_blank_line(one.end..next.start));
        let gap = if is_spaced && self.care == Care::Usual { "\n" } else { "" };
        if at == 0 {
            self.put(place.start..place.start, format!("- {shown}\n{gap}{}", pad(column)));
        } else {
            let (at, before, after) = self.layout.below(place.end);
            self.put(at..at, format!("{before}{gap}{}- {shown}{after}", pad(column)));
        }
        Some(())
    }

    /// Takes one of several parts out, each on lines of its own. Its comments stay.
    pub(super) fn remove_lines(&mut self, parts: &[Range<usize>], at: usize) -> Option<()> {
        let part = parts.get(at)?;
        let pad = pad(self.layout.column(part.start));
        let comments = |range| self.layout.comments(range).into_iter().map(|at| self.layout.slice(at));
        if self.layout.begins_line(part.start) {
            let end = match (self.layout.deeper_comments(part.end, pad.len()), self.layout.below(part.end)) {
                (None, (end, "", _)) => end,
                (deeper, (end, ..)) => self.layout.next_line(deeper.unwrap_or(end)),
            };
            let end = if self.care == Care::Great { self.layout.behind_blank_lines(end) } else { end };
            let kept = comments(part.start..end).flat_map(|comment| [pad.as_str(), comment, "\n"]).collect();
            self.put(self.layout.line_start(part.start)..end, kept);
        } else {
            // It stands behind a dash: the next takes its place.
            let end = parts.get(at + 1)?.start;
            let kept = comments(part.start..end).flat_map(|comment| [comment, "\n", pad.as_str()]).collect();
            self.put(part.start..end, kept);
        }
        Some(())
    }

    fn texts(&self) -> Texts {
        match self.care {
            Care::Usual => Texts::Lines,
            Care::Great => Texts::Quoted,
        }
    }

    /// Returns a place before the ends of lines that it stands behind.
    fn trimmed(&self, end: usize) -> usize {
        self.layout.slice(0..end).trim_end_matches(['\n', '\r']).len()
    }
}
