//! YAML text to a tree of nodes that know where they stand.
//!
//! The tree has no types: `no`, `0470` and `2026-02-30` are text here, and only the schema decides what they become.
//! That is why neither Norway nor a leading zero can go wrong.

use std::collections::HashMap;
use std::ops::Range;

use serde_saphyr::granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, options};

use crate::diagnostic::Code;

/// Depth beyond which no case goes; also keeps every walk over the tree off the end of the stack.
const MAX_DEPTH: usize = 32;

/// Weight beyond which no case goes, aliases counted as often as they are used.
const MAX_WEIGHT: usize = 200_000;

/// Length of text that weighs as much as a node, so that one long text used a thousand times is refused too.
const BYTES_PER_WEIGHT: usize = 32;

/// A value in a file.
#[derive(Clone)]
pub(super) struct Node {
    /// Its bytes in the file.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) content: Content,
}

/// What a node is.
#[derive(Clone)]
pub(super) enum Content {
    /// A text, escapes resolved; `plain` is one without quotes.
    Scalar { text: String, plain: bool },
    /// A list.
    List(Vec<Node>),
    /// Keys with their values, in order, twice the same key included.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// Returns whether nothing is filled in: left empty, `~` or `null`. Capitals make a text of it: `Null` is a name.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// Returns the text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            Content::List(_) | Content::Map(_) => None,
        }
    }

    /// Returns what it weighs with all that is in it: one for each node, and more for a long text.
    fn weight(&self) -> usize {
        1 + match &self.content {
            Content::Scalar { text, .. } => text.len() / BYTES_PER_WEIGHT,
            Content::List(items) => items.iter().map(Self::weight).sum(),
            Content::Map(entries) => entries.iter().map(|(key, value)| key.weight() + value.weight()).sum(),
        }
    }

    /// Returns how deep it goes, itself included.
    fn depth(&self) -> usize {
        1 + match &self.content {
            Content::Scalar { .. } => 0,
            Content::List(items) => items.iter().map(Self::depth).max().unwrap_or(0),
            Content::Map(entries) => entries.iter().map(|(_, value)| value.depth()).max().unwrap_or(0),
        }
    }
}

/// A problem of the YAML itself.
pub(super) struct Problem {
    /// What kind of problem.
    pub(super) code: Code,
    /// The word by which the sentence about it is chosen.
    pub(super) reason: &'static str,
    /// Where it is.
    pub(super) range: Range<usize>,
}

/// Returns the one document in a text.
///
/// # Errors
/// When it is no YAML, holds several documents, or asks for more work than a case can need.
pub(super) fn parse(text: &str) -> Result<Node, Problem> {
    let mut building = Building::default();
    // Comments are nothing to us, and the parser would otherwise keep them.
    for event in Parser::new_from_str_with_options(text, options! { emit_comments: false }) {
        let (event, span) = event.map_err(|error| syntax_error(text, &error))?;
        building.take(event, &span)?;
    }
    Ok(building.root.unwrap_or(Node { range: 0..0, content: Content::Scalar { text: String::new(), plain: true } }))
}

/// A tree in the making.
#[derive(Default)]
struct Building {
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    weight: usize,
    root: Option<Node>,
}

/// A list or map whose end has not come yet.
struct Open {
    anchor: usize,
    start: usize,
    children: Vec<Node>,
}

impl Building {
    fn take(&mut self, event: Event<'_>, span: &Span) -> Result<(), Problem> {
        let range = span.byte_range().unwrap_or_default();
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let content = Content::Scalar { text: text.into_owned(), plain: style == ScalarStyle::Plain };
                let node = Node { range, content };
                let weight = node.weight();
                self.add(node, anchor, weight)
            }
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => self.open(anchor, &range),
            Event::SequenceEnd => self.close(&range, Content::List),
            Event::MappingEnd => self.close(&range, |children| Content::Map(pairs(children))),
            // An alias inside its own anchor has no node yet: it is refused like one that never had an anchor.
            Event::Alias(id) => match self.anchors.get(&id).cloned() {
                Some(node) => self.add_alias(node, range),
                None => Err(syntax("alias", range)),
            },
            Event::DocumentStart(..) if self.root.is_some() => Err(syntax("documents", range)),
            _ => Ok(()),
        }
    }

    fn open(&mut self, anchor: usize, range: &Range<usize>) -> Result<(), Problem> {
        if self.open.len() >= MAX_DEPTH {
            return Err(budget("depth", range.clone()));
        }
        self.open.push(Open { anchor, start: range.start, children: Vec::new() });
        Ok(())
    }

    fn close(&mut self, end: &Range<usize>, content: impl FnOnce(Vec<Node>) -> Content) -> Result<(), Problem> {
        let Some(Open { anchor, start, children }) = self.open.pop() else { return Ok(()) };
        self.add(Node { range: start..end.end.max(start), content: content(children) }, anchor, 1)
    }

    fn add_alias(&mut self, node: Node, range: Range<usize>) -> Result<(), Problem> {
        if self.open.len() + node.depth() > MAX_DEPTH {
            return Err(budget("depth", range));
        }
        let weight = node.weight();
        self.add(Node { range, ..node }, 0, weight)
    }

    /// Adds a finished node; `weight` is what it adds to the parts of it that were added before.
    fn add(&mut self, node: Node, anchor: usize, weight: usize) -> Result<(), Problem> {
        self.weight += weight;
        if self.weight > MAX_WEIGHT {
            return Err(budget("size", node.range));
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }
}

/// Pairs keys with values: in a map they come in turn.
fn pairs(children: Vec<Node>) -> Vec<(Node, Node)> {
    let mut children = children.into_iter();
    std::iter::from_fn(|| children.next().zip(children.next())).collect()
}

fn syntax(reason: &'static str, range: Range<usize>) -> Problem {
    Problem { code: Code::CASE_SYNTAX, reason, range }
}

fn budget(reason: &'static str, range: Range<usize>) -> Problem {
    Problem { code: Code::CASE_BUDGET, reason, range }
}

fn syntax_error(text: &str, error: &ScanError) -> Problem {
    let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => budget("depth", at..at),
        // A field that springs too far looks to the parser like a colon in the text above it.
        ErrorKind::MappingValueNotAllowed if is_key(line_before(text, at)) => syntax("indentation", at..at),
        kind => syntax(reason(kind), at..at),
    }
}

fn line_before(text: &str, at: usize) -> &str {
    text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default()
}

fn is_key(text: &str) -> bool {
    text.trim_start_matches([' ', '-']).bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Returns the word by which the sentence about a syntax error is chosen: what a writer most likely did.
fn reason(kind: &ErrorKind) -> &'static str {
    use ErrorKind as E;
    match kind {
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabAtBlockScalarStart => "tab",
        E::UnclosedQuotedScalar
        | E::InvalidTrailingSingleQuotedScalar
        | E::InvalidTrailingDoubleQuotedScalar
        | E::InvalidQuotedScalarIndent
        | E::UnknownQuotedScalarEscape => "quote",
        E::UnclosedFlowCollection { .. }
        | E::MismatchedFlowCollectionEnd { .. }
        | E::MisplacedFlowCollectionEnd
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping => "bracket",
        E::MappingValueNotAllowed | E::InvalidColonPlacement | E::MappingKeyNotAllowed => "colon",
        E::SimpleKeyExpected | E::InvalidSimpleKey => "key",
        E::InvalidIndentation | E::ExpectedBlockMappingKey | E::ExpectedBlockSequenceEntry => "indentation",
        E::UnknownAnchor => "alias",
        _ => "other",
    }
}
