//! Where the parts of a file stand: what a node begins and ends with, and on which lines.

use std::ops::Range;

use super::marks::{self, Kind, Mark};
use crate::yaml::node::{Content, Node, Style};

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    /// Behind the colon or dash that it belongs to.
    pub(super) start: usize,
    /// Spaces before the keys or dashes in it, if it is written anew on lines of its own.
    pub(super) indent: usize,
    /// What it stands in.
    pub(super) within: Within,
    /// What it stands behind.
    pub(super) behind: Behind,
}

/// What a value stands behind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Behind {
    /// The colon of a key.
    Colon,
    /// A key without a colon.
    Key,
    /// A dash.
    Dash,
    /// Nothing: it is the whole file, or an item between brackets.
    Nothing,
}

/// What a value stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// Lines.
    Lines,
    /// Brackets.
    Brackets,
}

/// A text with its signs.
pub(super) struct Layout<'a> {
    pub(super) text: &'a str,
    marks: Vec<Mark>,
    /// What ends a line in this file.
    pub(super) line_end: &'static str,
}

impl<'a> Layout<'a> {
    pub(super) fn new(text: &'a str, root: &Node) -> Self {
        let first_line = text.find('\n').map_or("", |end| &text[..end]);
        let line_end = if first_line.ends_with('\r') { "\r\n" } else { "\n" };
        Self { text, marks: marks::find(text, root), line_end }
    }

    /// Returns a part of the text; nothing for a range that is none.
    pub(super) fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Returns the signs that begin in a range.
    pub(super) fn marks(&self, range: Range<usize>) -> impl Iterator<Item = &Mark> {
        let first = self.marks.partition_point(|mark| mark.range.start < range.start);
        self.marks[first..].iter().take_while(move |mark| mark.range.start < range.end)
    }

    /// Returns the comments in a range.
    pub(super) fn comments(&self, range: Range<usize>) -> Vec<Range<usize>> {
        self.marks(range).filter(|mark| mark.kind == Kind::Comment).map(|mark| mark.range.clone()).collect()
    }

    /// Returns the first sign from a place on that is no comment.
    fn next(&self, at: usize) -> Option<&Mark> {
        self.marks(at..self.text.len()).find(|mark| mark.kind != Kind::Comment)
    }

    /// Returns the place behind a comma that follows, if one does.
    pub(super) fn comma(&self, at: usize) -> Option<usize> {
        self.next(at).filter(|mark| mark.kind == Kind::Comma).map(|mark| mark.range.end)
    }

    /// Returns the place behind the colon of a key; none if it has none.
    pub(super) fn colon(&self, key: &Node) -> Option<usize> {
        self.next(key.range.end).filter(|mark| mark.kind == Kind::Colon).map(|mark| mark.range.end)
    }

    /// Returns the first dash from a place on.
    pub(super) fn dash(&self, at: usize) -> Option<usize> {
        self.marks(at..self.text.len()).find(|mark| mark.kind == Kind::Dash).map(|mark| mark.range.start)
    }

    /// Returns where an entry begins: with a sign before its key, or with what belongs to the key.
    pub(super) fn entry_start(&self, key: &Node) -> usize {
        let line = self.line_start(key.range.start);
        let before: Vec<&Mark> = self.marks(line..key.range.start).collect();
        let own = before.iter().rev().take_while(|mark| matches!(mark.kind, Kind::Property | Kind::Question));
        own.last().map_or(key.range.start, |mark| mark.range.start)
    }

    /// Returns where an item between brackets begins.
    pub(super) fn item_start(&self, item: &Node) -> usize {
        match &item.content {
            Content::Map(entries) if !self.has_bracket(item) => {
                entries.first().map_or(item.range.start, |(key, _)| self.entry_start(key))
            }
            _ => self.entry_start(item),
        }
    }

    /// Whether keys or items between brackets have brackets of their own: `[a: 1]` holds keys without.
    pub(super) fn has_bracket(&self, node: &Node) -> bool {
        self.slice(node.range.start..self.text.len()).starts_with(['{', '['])
    }

    /// Returns where the properties that stand on the line of a place end.
    pub(super) fn behind_properties(&self, from: usize) -> usize {
        let found = self.marks(from..self.line_after(from)).take_while(|mark| mark.kind == Kind::Property).last();
        found.map_or(from, |mark| mark.range.end)
    }

    /// Returns the sign before the lines of a text.
    pub(super) fn sign(&self, node: &Node, slot: &Slot) -> Option<Range<usize>> {
        let mut found = self.marks(slot.start..node.range.end.max(slot.start + 1));
        found.find(|mark| mark.kind == Kind::Lines).map(|mark| mark.range.clone())
    }

    /// Returns where an entry ends.
    pub(super) fn entry_end(&self, key: &Node, value: &Node) -> usize {
        self.end(value, self.colon(key).unwrap_or(key.range.end))
    }

    /// Returns where the items of a list begin and end: each from its dash on.
    pub(super) fn items(&self, items: &[Node], slot: usize) -> Vec<Range<usize>> {
        let mut at = slot;
        let place = |item: &Node| {
            let dash = self.dash(at).unwrap_or(item.range.start);
            at = self.end(item, dash + 1);
            dash..at
        };
        items.iter().map(place).collect()
    }

    /// Returns where a value ends; `slot` is where nothing at all would end.
    pub(super) fn end(&self, node: &Node, slot: usize) -> usize {
        let end = match (&node.content, node.style) {
            (Content::Map(entries), Style::Block) => {
                entries.last().map_or(slot, |(key, value)| self.entry_end(key, value))
            }
            (Content::List(items), Style::Block) => self.items(items, slot).last().map_or(slot, |last| last.end),
            (Content::Scalar { .. }, _) if node.range.is_empty() => self.behind_properties(slot),
            (_, Style::Lines) => self.end_of_lines(node),
            (Content::Map(entries), Style::Flow) if !self.has_bracket(node) => {
                entries.last().map_or(slot, |(key, value)| self.entry_end(key, value))
            }
            _ => node.range.end,
        };
        end.max(slot)
    }

    /// Returns where the lines of a text end. Empty lines behind it are not of it, unless its sign or spaces say so.
    fn end_of_lines(&self, node: &Node) -> usize {
        // The parser counts the space before the next key or dash to it.
        let line = self.line_start(node.range.end).max(node.range.start);
        let stop = if self.begins_line(node.range.end) { line } else { node.range.end };
        let written = self.slice(node.range.start..stop);
        let trimmed = written.trim_end_matches(['\n', '\r']);
        let sign = self.marks[..self.marks.partition_point(|mark| mark.range.start < node.range.start)]
            .iter()
            .rfind(|mark| mark.kind == Kind::Lines);
        let keeps = sign.is_some_and(|mark| self.slice(mark.range.clone()).contains('+'));
        let is_blank = trimmed.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
        if keeps || is_blank { stop } else { node.range.start + trimmed.len() }
    }

    /// Returns where the line of a place begins, behind the mark of the byte order.
    pub(super) fn line_start(&self, at: usize) -> usize {
        let start = self.slice(0..at).rfind('\n').map_or(0, |end| end + 1);
        if self.slice(start..at).starts_with('\u{feff}') { start + '\u{feff}'.len_utf8() } else { start }
    }

    /// Returns where the line of a place ends, before what ends it.
    pub(super) fn line_after(&self, at: usize) -> usize {
        let end = self.slice(at..self.text.len()).find('\n').map_or(self.text.len(), |end| at + end);
        if end > at && self.slice(0..end).ends_with('\r') { end - 1 } else { end }
    }

    /// Returns where something can be put on lines of its own behind a place, and what parts it from what is before and
    /// after it.
    pub(super) fn below(&self, end: usize) -> (usize, &'static str, &'static str) {
        if end > 0 && self.slice(0..end).ends_with('\n') { (end, "", "\n") } else { (self.line_after(end), "\n", "") }
    }

    /// Returns where the comments end that follow on lines below a place, behind more space than a column has: they seem to
    /// belong to what ends there, and would become part of a text above it.
    pub(super) fn deeper_comments(&self, end: usize, column: usize) -> Option<usize> {
        let mut at = self.below(end).0;
        let mut found = None;
        for mark in self.marks(at..self.text.len()) {
            let is_next = mark.kind == Kind::Comment && self.slice(at..mark.range.start).trim().is_empty();
            if !is_next || self.column(mark.range.start) <= column {
                break;
            }
            at = mark.range.end;
            found = Some(at);
        }
        found
    }

    /// Returns where the first line begins, from that of a place on, that is not blank.
    pub(super) fn behind_blank_lines(&self, start: usize) -> usize {
        let rest = self.slice(start..self.text.len());
        let blank = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty());
        start + blank.map(str::len).sum::<usize>()
    }

    /// Returns where the next line begins, or the text ends.
    pub(super) fn next_line(&self, at: usize) -> usize {
        self.slice(at..self.text.len()).find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    /// Whether nothing but space stands before a place on its line.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        self.slice(self.line_start(at)..at).trim().is_empty()
    }

    /// Whether nothing but space stands behind a place on its line.
    pub(super) fn ends_line(&self, at: usize) -> bool {
        self.slice(at..self.line_after(at)).trim().is_empty()
    }

    /// Returns how many characters stand before a place on its line.
    pub(super) fn column(&self, at: usize) -> usize {
        self.slice(self.line_start(at)..at).chars().count()
    }

    /// Whether a blank line stands between two places.
    pub(super) fn has_blank_line(&self, range: Range<usize>) -> bool {
        let between = self.text.get(range).unwrap_or_default();
        let mut lines = between.split('\n').skip(1).peekable();
        std::iter::from_fn(|| lines.next().filter(|_| lines.peek().is_some())).any(|line| line.trim().is_empty())
    }
}
