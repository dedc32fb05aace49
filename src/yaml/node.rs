//! YAML text to a tree of nodes that know where they stand.
//!
//! The tree has no types: `no`, `0470` and `2026-02-30` are text here, and only the schema decides what they become.
//! That is why neither Norway nor a leading zero can go wrong.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde_saphyr::granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StructureStyle, options};

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
    /// How it is written.
    pub(super) style: Style,
}

/// How a node is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A text without quotes or between them.
    Bare,
    /// A text on lines of its own, below `|` or `>`.
    Lines,
    /// A list behind dashes, or keys on lines of their own.
    Block,
    /// A list or keys between brackets.
    Flow,
    /// `*name`: what is in it stands elsewhere.
    Alias,
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

    /// Returns the keys with their values, those that come from elsewhere by `<<` last; none for what holds no keys.
    ///
    /// A key of its own goes before the same key from elsewhere, and of several maps behind `<<` the first goes before.
    pub(super) fn entries(&self) -> Vec<(&Node, &Node)> {
        let Content::Map(entries) = &self.content else { return Vec::new() };
        let (merges, mut all): (Vec<_>, Vec<_>) = entries.iter().map(|(key, value)| (key, value)).partition(is_merge);
        let mut known: HashSet<&str> = all.iter().filter_map(|(key, _)| key.text()).collect();
        for (_, from) in merges {
            let sources = if let Content::List(items) = &from.content { items.iter().collect() } else { vec![from] };
            let entries = sources.into_iter().flat_map(Self::entries);
            all.extend(entries.filter(|(key, _)| key.text().is_none_or(|name| known.insert(name))));
        }
        all
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

/// Whether an entry takes over what another map holds. One with anything else behind it is a key like others, and unknown.
fn is_merge((key, value): &(&Node, &Node)) -> bool {
    let is_map = |node: &Node| matches!(node.content, Content::Map(_));
    let takes = match &value.content {
        Content::List(items) => items.iter().all(is_map),
        Content::Map(_) => true,
        Content::Scalar { .. } => false,
    };
    takes && matches!(&key.content, Content::Scalar { text, plain: true } if text == "<<")
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
    let nothing = Content::Scalar { text: String::new(), plain: true };
    Ok(building.root.unwrap_or(Node { range: 0..0, content: nothing, style: Style::Bare }))
}

/// Returns the comments in a text, in order, without what parts them from the rest; none at all if it is no YAML.
pub(super) fn comments(text: &str) -> Option<Vec<String>> {
    let mut comments = Vec::new();
    for event in Parser::new_from_str_with_options(
        text,
        options! { emit_comments: true, max_buffered_comment_events: usize::MAX },
    ) {
        let (event, span) = event.ok()?;
        if let Event::Comment(..) = event {
            let range = span.byte_range()?;
            comments.push((range.start, text.get(range)?.trim_end().to_owned()));
        }
    }
    // The parser gives one behind the sign of a block after the block.
    comments.sort();
    Some(comments.into_iter().map(|(_, comment)| comment).collect())
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
    style: Style,
    children: Vec<Node>,
}

impl Building {
    fn take(&mut self, event: Event<'_>, span: &Span) -> Result<(), Problem> {
        let range = span.byte_range().unwrap_or_default();
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let content = Content::Scalar { text: text.into_owned(), plain: style == ScalarStyle::Plain };
                let is_lines = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let node = Node { range, content, style: if is_lines { Style::Lines } else { Style::Bare } };
                let weight = node.weight();
                self.add(node, anchor, weight)
            }
            Event::SequenceStart(style, anchor, _) | Event::MappingStart(style, anchor, _) => {
                self.open(anchor, &range, style)
            }
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

    fn open(&mut self, anchor: usize, range: &Range<usize>, style: StructureStyle) -> Result<(), Problem> {
        if self.open.len() >= MAX_DEPTH {
            return Err(budget("depth", range.clone()));
        }
        let style = if style == StructureStyle::Flow { Style::Flow } else { Style::Block };
        self.open.push(Open { anchor, start: range.start, style, children: Vec::new() });
        Ok(())
    }

    fn close(&mut self, end: &Range<usize>, content: impl FnOnce(Vec<Node>) -> Content) -> Result<(), Problem> {
        let Some(Open { anchor, start, style, children }) = self.open.pop() else { return Ok(()) };
        self.add(Node { range: start..end.end.max(start), content: content(children), style }, anchor, 1)
    }

    fn add_alias(&mut self, node: Node, range: Range<usize>) -> Result<(), Problem> {
        if self.open.len() + node.depth() > MAX_DEPTH {
            return Err(budget("depth", range));
        }
        let weight = node.weight();
        self.add(Node { range, style: Style::Alias, ..node }, 0, weight)
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
