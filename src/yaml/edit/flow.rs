//! Changes between brackets, where a comma parts what is there and a line may end anywhere.

use std::ops::Range;

use serde_json::Value;

use super::layout::Slot;
use super::place::Edits;
use crate::yaml::emit::pad;
use crate::yaml::node::Node;

impl Edits<'_> {
    /// Writes a value in the place of one between brackets.
    pub(super) fn set_between(&mut self, node: &Node, value: &Value, slot: Slot) {
        let range = node.range.start..self.layout.end(node, node.range.start.max(slot.start));
        let carried = self.carried(range.clone(), self.layout.column(range.start));
        let space = if carried.is_empty() { "" } else { " " };
        let text = self.like(node, value) + space + &carried;
        self.put(range, text);
    }

    /// Puts something behind what is last between brackets, which begins and ends there.
    pub(super) fn append(&mut self, start: usize, end: usize, text: &str) {
        let comma = self.layout.comma(end);
        let last = comma.unwrap_or(end);
        let is_on_own_line = self.layout.begins_line(start) && {
            let rest = self.layout.slice(last..self.layout.line_after(last)).trim_start();
            rest.is_empty() || rest.starts_with('#')
        };
        let (at, break_, pad) = if is_on_own_line {
            (self.layout.line_after(last), "\n", pad(self.layout.column(start)))
        } else {
            (last, " ", String::new())
        };
        if comma.is_some() {
            return self.put(at..at, format!("{break_}{pad}{text},"));
        }
        if self.commas.insert(end) && at > end {
            self.put(end..end, ",".into());
            self.put(at..at, format!("{break_}{pad}{text}"));
        } else {
            self.put(at..at, format!(",{break_}{pad}{text}"));
        }
    }

    /// Puts an item between others.
    pub(super) fn insert_between(&mut self, items: &[Node], at: usize, value: &Value) {
        let text = self.inline(value);
        match (items.get(at), items.last()) {
            (Some(next), _) => {
                let start = self.layout.item_start(next);
                let column = self.layout.column(start);
                let gap = if self.layout.begins_line(start) { format!("\n{}", pad(column)) } else { " ".into() };
                self.put(start..start, format!("{text},{gap}"));
            }
            (None, Some(last)) => {
                let start = self.layout.item_start(last);
                self.append(start, self.layout.end(last, start), &text);
            }
            (None, None) => {}
        }
    }

    /// Takes one of several parts between brackets out. Its comments stay.
    pub(super) fn remove_between(&mut self, parts: &[Range<usize>], at: usize) -> Option<()> {
        let part = parts.get(at)?;
        let range = match (parts.get(at + 1), at.checked_sub(1).and_then(|before| parts.get(before))) {
            (Some(next), _) => part.start..next.start,
            (None, Some(before)) => before.end..part.end,
            (None, None) => part.start..self.layout.comma(part.end).unwrap_or(part.end),
        };
        let carried = self.carried(range.clone(), self.layout.column(part.start));
        let is_apart = self.layout.slice(0..range.start).ends_with(char::is_whitespace);
        let space = if carried.is_empty() || is_apart { "" } else { " " };
        self.put(range, format!("{space}{carried}"));
        Some(())
    }

    /// Returns the comments in a range, each with the end of its line, and with spaces before what follows.
    fn carried(&self, range: Range<usize>, column: usize) -> String {
        let comment = |at: Range<usize>| format!("{}\n{}", self.layout.slice(at), pad(column));
        self.layout.comments(range).into_iter().map(comment).collect()
    }
}
